"""Every language says the same, in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from core.errors import UserError
from core.planning.grammar.tone import EFFECTS
from core.planning.operations import OPERATIONS
from core.texts import DEFAULT_LOCALE, LOCALES_FOLDER, Texts, is_right_to_left

LANGUAGES = tuple(sorted(path.name for path in LOCALES_FOLDER.iterdir()))
OTHERS = [tag for tag in LANGUAGES if tag != DEFAULT_LOCALE]
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MOST_CHARS = {
    # Discord: descriptions and placeholders 100, titles and labels of modals 45, buttons 80.
    r"command-brief-(subject|change|light|atmosphere)": 45,
    r"command-.*": 100,
    r"discord-ask-.*-(title|label)": 45,
    r"discord-ask-.*-placeholder": 100,
    r"discord-menu-.*": 32,
    r"(button|offer)-.*": 80,
}


class Found(Visitor):
    """What a message is made of."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[tuple[str, set[str]]] = []
        self.references: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, ast.VariableReference)
        keys = {
            variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            for variant in node.variants
        }
        self.selectors.append((node.selector.id.name, keys))
        self.generic_visit(node)


@cache
def messages(tag: str) -> dict[str, tuple[str, Found, str]]:
    """File, parts and source of every message of a language, by key."""
    found: dict[str, tuple[str, Found, str]] = {}
    for path in sorted((LOCALES_FOLDER / tag).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{tag}/{path.name}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{tag}: {entry.id.name} is there twice"
                parts = Found()
                parts.visit(entry)
                found[entry.id.name] = (path.name, parts, FluentSerializer().serialize_entry(entry))
    return found


def plural_forms(tag: str) -> set[str]:
    """The forms that whole numbers take which people meet here."""
    form = Locale.parse(tag).plural_form
    return {form(number) for number in range(1000)} | {"other"}


def plurals(parts: Found) -> Iterator[tuple[str, set[str]]]:
    for variable, keys in parts.selectors:
        named = {key for key in keys if not key.isdigit()}
        if named <= PLURALS:
            yield variable, named


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_message_leans_on_another(tag: str) -> None:
    assert {
        key: parts.references for key, (_, parts, _) in messages(tag).items() if parts.references
    } == {}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_all_messages_are_found_by_key(tag: str) -> None:
    texts = Texts()
    assert tag in texts.locales
    for key in messages(tag):
        assert texts.has(key)


@pytest.mark.parametrize("tag", OTHERS)
def test_every_language_has_the_same_texts_in_the_same_files(tag: str) -> None:
    ours = {key: file for key, (file, _, _) in messages(tag).items()}
    theirs = {key: file for key, (file, _, _) in messages(DEFAULT_LOCALE).items()}
    assert sorted(theirs.keys() - ours.keys()) == [], f"{tag} lacks these"
    assert sorted(ours.keys() - theirs.keys()) == [], f"{tag} has these for nothing"
    assert ours == theirs


@pytest.mark.parametrize("tag", OTHERS)
def test_every_language_fills_in_the_same(tag: str) -> None:
    wrong = {
        key: sorted(parts.variables ^ messages(DEFAULT_LOCALE)[key][1].variables)
        for key, (_, parts, _) in messages(tag).items()
        if parts.variables != messages(DEFAULT_LOCALE)[key][1].variables
    }
    assert wrong == {}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_numbers_are_told_in_the_languages_own_forms(tag: str) -> None:
    forms = plural_forms(tag)
    wrong = {
        f"{key}: {variable}": (sorted(named), sorted(forms))
        for key, (_, parts, _) in messages(tag).items()
        for variable, named in plurals(parts)
        # Where the number itself is not said, forms may be told alike.
        if named != {"other"} and not (forms <= named <= PLURALS)
    }
    assert wrong == {}


@pytest.mark.parametrize("tag", OTHERS)
def test_choices_other_than_numbers_are_the_same(tag: str) -> None:
    def choices(language: str, key: str) -> list[tuple[str, list[str]]]:
        return sorted(
            (variable, sorted(keys))
            for variable, keys in messages(language)[key][1].selectors
            if not {k for k in keys if not k.isdigit()} <= PLURALS
        )

    wrong = [key for key in messages(tag) if choices(tag, key) != choices(DEFAULT_LOCALE, key)]
    assert wrong == []


@pytest.mark.parametrize("tag", OTHERS)
def test_commands_are_not_translated(tag: str) -> None:
    def commands(language: str, key: str) -> set[str]:
        return set(re.findall(r"(?<![\w/])/[a-z]+", messages(language)[key][2]))

    wrong = {
        key: sorted(commands(tag, key) ^ commands(DEFAULT_LOCALE, key))
        for key in messages(tag)
        if commands(tag, key) != commands(DEFAULT_LOCALE, key)
    }
    assert wrong == {}


@pytest.mark.parametrize("tag", OTHERS)
def test_what_is_translated_is_not_english(tag: str) -> None:
    same = [
        key
        for key, (_, parts, source) in messages(tag).items()
        if source == messages(DEFAULT_LOCALE)[key][2]
        and len(re.findall(r"[A-Za-z]{3,}", " ".join(parts.texts))) >= 3
    ]
    assert same == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_texts_fit_where_the_platforms_show_them(tag: str) -> None:
    long = {}
    for key, (_, parts, _) in messages(tag).items():
        most = next((n for name, n in MOST_CHARS.items() if re.fullmatch(name, key)), None)
        chars = len("".join(parts.texts))
        if most and chars > most and not parts.selectors:
            long[key] = (chars, most)
    assert long == {}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_text_can_be_said(tag: str) -> None:
    texts = Texts()
    for key, (_, parts, _) in messages(tag).items():
        for number in (12345, 0, 1, 2, 3, 5, 11, 21, 100):
            params = {name.replace("-", "_"): number for name in parts.variables}
            said = texts.get(key, tag, **params).strip()
            assert said
            # A version, a size, a limit: what is read is typed back, and has no thousands' mark.
            assert not re.search(r"12\D345", said), said
            if not parts.selectors:
                break


def test_the_nearest_language_is_taken() -> None:
    texts = Texts()
    assert texts.resolve("en-GB") == "en"
    assert texts.resolve("tlh") == "en"


def test_directions() -> None:
    assert is_right_to_left("ar")
    assert is_right_to_left("ar-EG")
    assert not is_right_to_left("en")


def test_a_message_that_is_damaged_is_a_bug(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("good = Yes\nbad = { $a \n    b\nworse = No\n")
    texts = Texts(tmp_path)
    assert texts.get("good") == "Yes"
    with pytest.raises(KeyError):
        texts.get("bad", a=1)
    with pytest.raises(KeyError):
        texts.get("absent")


def test_every_operation_has_a_name() -> None:
    texts = Texts()
    for name in {*OPERATIONS, *EFFECTS, "edit", "generate"}:
        assert texts.has(f"name-{name}".replace("_", "-")), name


def test_operations_are_said_by_name() -> None:
    said = Texts().get("no-engine-for-this", "en", operation="black_and_white")
    assert "(black and white)" in said
    assert "(anything else)" in Texts().get("no-engine-for-this", operation="anything else")


@pytest.mark.parametrize(
    ("tag", "key", "params", "said"),
    [
        ("en", "caption-duration", {"seconds": 3.25}, "3.2 s"),
        ("de", "caption-duration", {"seconds": 12.0}, "12,0 s"),
        ("fr", "offer-together", {"price": 0.04}, "Tout à la fois · 0,040\u00a0$US"),
        ("en", "offer-together", {"price": 1}, "All in one · $1.00"),
        ("ru", "offer-together", {"price": "бесплатно"}, "Всё сразу · бесплатно"),
        ("de", "straightened-by", {"degrees": -1.5}, "Um -1,5° gedreht."),
        ("es", "upscale-factor-nobody", {"factor": 6, "factors": "2x"}, "6x"),
    ],
)
def test_numbers_are_written_as_in_the_language(
    tag: str, key: str, params: dict[str, str | float], said: str
) -> None:
    assert said in Texts().get(key, tag, **params)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_its_own_decimal_mark_in_prices_and_limits(tag: str) -> None:
    mark = Locale.parse(tag).number_symbols["latn"]["decimal"]
    texts = Texts()
    assert f"0{mark}040" in texts.usd(Decimal("0.04"), tag)
    assert f"1{mark}50" in texts.get("advice-chosen-cheapest", tag, engine="a", price=1.5)
    with pytest.raises(UserError) as refused:
        OPERATIONS["exposure"].validated({"ev": 7.25})
    said = texts.get(refused.value.text_key, tag, **refused.value.params)
    assert f"7{mark}25" in said


def test_what_is_typed_back_has_no_mark_of_a_language() -> None:
    texts = Texts()
    said = texts.get("advice-faces-elsewhere", "de", engine="topaz", factor=2, price=0.05)
    assert "„/upscale 2x topaz“" in said
    assert texts.get("caption-version-from", "en", number=1234, parent=1200) == "v1234 from v1200"
    with pytest.raises(UserError) as refused:
        OPERATIONS["resize"].validated({"width_px": 20_000})
    said = texts.get(refused.value.text_key, "de", **refused.value.params)
    assert "16384" in said
    assert "20000" in said
