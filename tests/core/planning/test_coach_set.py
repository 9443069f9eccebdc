"""The labelled instructions that judge the advice are in good order.

They were written without looking at the rules, so that a score on them says something.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CODES = ("vague", "unspecific", "lighting", "identity", "passes")
LANGUAGES = ("en", "de", "es", "fr", "pt", "ru", "zh")
LIGHTS = (None, "overcast", "sunny", "dark")


@dataclass(frozen=True)
class Labelled:
    """One line of the set."""

    id: str
    instruction: str
    language: str
    context: dict[str, object]
    codes: list[str]
    passes: int | None
    why: str


def labelled(name: str) -> list[Labelled]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [Labelled(**json.loads(line)) for line in lines]


SET = labelled("coach.jsonl")
MORE = labelled("coach_more.jsonl")
BOTH = [*SET, *MORE]


def faults(item: Labelled) -> Iterator[str]:
    """Yield what is wrong with one line."""
    if not item.instruction or item.instruction != item.instruction.strip() or not item.why:
        yield "text"
    if item.language not in LANGUAGES:
        yield "language"
    if item.codes != [code for code in CODES if code in item.codes]:
        yield "codes: unknown, twice or not in order"
    if set(item.context) != {"has_model", "faces", "light"}:
        yield "context"
    faces = item.context["faces"]
    if faces is not None and not (type(faces) is int and faces >= 0):
        yield "faces"
    if item.context["light"] not in LIGHTS or type(item.context["has_model"]) is not bool:
        yield "light or has_model"
    if {"vague", "unspecific"} & set(item.codes) and len(item.codes) > 1:
        yield "nothing runs, so there is nothing else to say"
    if not item.context["has_model"] and item.codes:
        yield "no model, so no model edit to advise on"
    if ("passes" in item.codes) != (item.passes in range(2, 6)):
        yield "passes"


def test_labels_agree_with_each_other() -> None:
    assert [(item.id, fault) for item in BOTH for fault in faults(item)] == []


def test_nothing_is_there_twice() -> None:
    assert len({item.id for item in BOTH}) == len(BOTH)
    assert len({(item.instruction, str(item.context)) for item in BOTH}) == len(BOTH)


def test_every_language_and_code_has_its_share() -> None:
    assert len(SET) >= 420
    languages = Counter(item.language for item in SET)
    assert 0.35 <= languages["en"] / len(SET) <= 0.45
    assert all(languages[code] / len(SET) >= 0.1 for code in LANGUAGES)

    codes = Counter(code for item in SET for code in item.codes)
    assert all(codes[code] >= 60 for code in CODES)
    assert sum(not item.codes for item in SET) >= 130
    for language in LANGUAGES:
        seen = {code for item in SET if item.language == language for code in item.codes}
        assert seen == set(CODES)


def test_more_are_spread_evenly_over_languages() -> None:
    assert len(MORE) >= 350
    languages = Counter(item.language for item in MORE)
    assert max(languages.values()) - min(languages.values()) <= 3
    assert all(
        {code for item in MORE if item.language == language for code in item.codes} == set(CODES)
        for language in LANGUAGES
    )
