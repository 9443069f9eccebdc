"""The lexicons: one grammar, so one set of kinds and values for all languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core.planning.grammar.lexicon import (
    LANGUAGES,
    LEXICON_FOLDER,
    SHARED,
    Lexicon,
    Sense,
    lexicon,
    phrases,
    suggestions,
)
from core.planning.grammar.tagging import UNKNOWN, pieces, words
from core.planning.grammar.tone import EFFECTS
from core.planning.parameters import Colour

KINDS = {sense.kind for tag in ("en", SHARED) for _, sense in phrases(tag)} | {"unit_before"}


def kinds(text: str, language: str = "en", *, correct_typos: bool = False) -> list[str]:
    found = words(pieces(text), lexicon(language), correct_typos=correct_typos)
    return [word.kind for word in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_no_kind_of_its_own(language: str) -> None:
    assert {sense.kind for _, sense in phrases(language)} <= KINDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_mean_something(language: str) -> None:
    for phrase, sense in phrases(language):
        if sense.kind in {"quality", "adjust"}:
            assert sense.value[:-1] in EFFECTS, phrase
            assert sense.value[-1] in "+-", phrase
        elif sense.kind == "aspect":
            assert sense.value in {*EFFECTS, "cast"}, phrase
        elif sense.kind == "colour":
            assert Colour("colour").validated(sense.value), phrase
        elif sense.kind in {"count", "times", "fraction"}:
            assert float(sense.value) > 0, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_offers_the_same(language: str) -> None:
    assert suggestions(language).keys() == suggestions("en").keys()


def test_every_file_is_a_known_language() -> None:
    assert {path.stem for path in LEXICON_FOLDER.iterdir()} == {*LANGUAGES, SHARED}


def test_a_key_that_should_have_been_quoted_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx.toml").write_text('[times]\n0.5 = ["half"]\n', encoding="utf-8")
    assert tomllib.loads('0.5 = ["half"]') == {"0": {"5": ["half"]}}
    monkeypatch.setattr("core.planning.grammar.lexicon.LEXICON_FOLDER", tmp_path)
    with pytest.raises(TypeError, match="quote its key"):
        phrases("xx")


def test_the_longest_phrase_wins() -> None:
    assert kinds("black and white") == ["look"]
    assert kinds("black and red") == ["colour", "and", "colour"]
    assert kinds("黑白照片", "zh") == ["look"]
    assert kinds("15 процентов", "ru") == ["percent"]


def test_beginnings_of_words_match_after_whole_words() -> None:
    small = Lexicon("xx", [("satur*", Sense("quality", "s")), ("saturn", Sense("planet", "p"))])
    assert [word.kind for word in words(pieces("saturated saturn sat"), small)] == [
        "quality",
        "planet",
        UNKNOWN,
    ]


@pytest.mark.parametrize("slip", ["contarst", "contrst", "contrrast", "cintrast"])
def test_one_slip_is_forgiven(slip: str) -> None:
    assert kinds(slip, correct_typos=True) == ["aspect"]
    assert kinds(slip) == [UNKNOWN]


@pytest.mark.parametrize("at", range(1, len("contrast")))
def test_one_slip_is_forgiven_wherever_it_is(at: int) -> None:
    word = "contrast"
    before, letter, after = word[:at], word[at], word[at + 1 :]
    slips = {before + after, f"{before}ø{word[at:]}", f"{before}ø{after}"}
    slips |= {before + after[:1] + letter + after[1:]} - {word}
    for slip in slips:
        assert kinds(slip, correct_typos=True) == ["aspect"], slip


@pytest.mark.parametrize("other", ["contest", "farmer", "brought", "shadow", "xontrast", "crap"])
def test_other_words_are_left_alone(other: str) -> None:
    assert kinds(other, correct_typos=True) == [UNKNOWN]


def test_accents_and_case_do_not_matter() -> None:
    assert kinds("SÄTTIGUNG", "de") == kinds("sattigung", "de") == ["aspect"]
    assert kinds("ЧЁТЧЕ", "ru") == kinds("четче", "ru") == ["quality"]
