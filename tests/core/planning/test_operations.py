"""The vocabulary of operations: what is allowed, and what people are told when it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.planning.operations import OPERATIONS, operation
from core.planning.parameters import Number, ratio_of
from core.texts import Texts

TEXTS = Texts()


def test_every_default_is_allowed() -> None:
    for spec in OPERATIONS.values():
        for parameter in spec.parameters:
            if parameter.default is not None:
                assert parameter.validated(parameter.default) is not None, spec.name


def test_every_operation_is_described_in_one_line() -> None:
    for name, spec in OPERATIONS.items():
        assert name == spec.name
        assert 0 < len(spec.description) <= 100, name
        assert "\n" not in spec.description


def test_needs_name_parameters_that_exist() -> None:
    for spec in OPERATIONS.values():
        assert set(spec.needs_any) <= {parameter.name for parameter in spec.parameters}


@pytest.mark.parametrize(
    ("name", "parameters", "text_key"),
    [
        ("crop", {}, "operation-needs-any"),
        ("crop", {"ratio": "0:5"}, "operation-ratio"),
        ("crop", {"ratio": "100:1"}, "operation-ratio"),
        ("crop", {"ratio": "wide"}, "operation-ratio"),
        ("crop", {"top_percent": 100}, "operation-number"),
        ("resize", {"percent": 0}, "operation-number"),
        ("resize", {"percent": 500}, "operation-number"),
        ("resize", {"width_px": 12.5}, "operation-number"),
        ("resize", {"width_px": True}, "operation-number"),
        ("exposure", {"ev": float("nan")}, "operation-number"),
        ("exposure", {"ev": float("inf")}, "operation-number"),
        ("exposure", {"ev": "2"}, "operation-number"),
        ("brightness", {"strength": 3}, "operation-parameter-unknown"),
        ("remove_background", {"amount": 3}, "operation-parameter-unknown"),
        ("film", {"look": "kodak"}, "operation-choice"),
        ("duotone", {"dark_colour": "blurple-ish"}, "operation-colour"),
        ("duotone", {"dark_colour": "#12345"}, "operation-colour"),
        ("duotone", {"dark_colour": "rgb(" * 1000}, "operation-colour"),
        ("text", {}, "operation-parameter-missing"),
        ("text", {"text": "  "}, "operation-text-empty"),
        ("text", {"text": "x" * 301}, "operation-text-too-long"),
    ],
)
def test_what_is_not_allowed_is_refused_in_words(
    name: str, parameters: dict[str, str | float], text_key: str
) -> None:
    with pytest.raises(UserError) as caught:
        operation(name).validated(parameters)
    assert caught.value.text_key == text_key
    sentence = TEXTS.get(caught.value.text_key, "en", **caught.value.params)
    assert len(sentence) < 300


def test_an_unknown_operation_is_named_but_not_at_length() -> None:
    with pytest.raises(UserError) as caught:
        operation("x" * 5000)
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Dark Blue", "#00008b"),
        ("light-grey", "#d3d3d3"),
        ("#FFF", "#ffffff"),
        ("rgb(10, 20, 30)", "#0a141e"),
        ("hsl(120, 100%, 50%)", "#00ff00"),
        ("#11223344", "#112233"),
    ],
)
def test_colours_are_normal_afterwards(written: str, normal: str) -> None:
    validated = operation("background_colour").validated({"colour": written})
    assert validated == {"colour": normal}


@given(st.floats(0.1, 99), st.floats(0.1, 99), st.sampled_from(":/x×"))
def test_ratios_keep_their_value(width: float, height: float, sign: str) -> None:
    width, height = round(width, 2), round(height, 2)
    validated = operation("pad").validated
    if not 1 / 20 <= width / height <= 20:
        with pytest.raises(UserError):
            validated({"ratio": f"{width}{sign}{height}"})
        return
    ratio = str(validated({"ratio": f"{width}{sign}{height}"})["ratio"])
    assert ratio_of(ratio) == (width, height)


@given(st.data())
def test_validation_is_idempotent(data: st.DataObject) -> None:
    spec = data.draw(st.sampled_from(list(OPERATIONS.values())))
    numbers = [parameter for parameter in spec.parameters if isinstance(parameter, Number)]
    given_numbers: dict[str, str | int | float | bool] = {}
    for number in numbers:
        drawn = data.draw(st.floats(number.min, number.max))
        given_numbers[number.name] = round(drawn) if number.whole else drawn
    if spec.name == "text":
        given_numbers["text"] = data.draw(st.text(min_size=1, max_size=300).filter(str.strip))
    if spec.needs_any and not numbers:
        return
    once = spec.validated(given_numbers)
    assert spec.validated(once) == once
