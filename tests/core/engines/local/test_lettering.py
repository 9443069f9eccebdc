"""Text on pictures: where it stands, how large, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.engines import EngineError, Failure
from core.engines.local.picture import Picture
from core.errors import UserError
from core.planning.operations import POSITIONS
from core.texts import Texts
from tests.core.engines.local.pictures import (
    alpha_of,
    cut_out,
    deep,
    done,
    picture,
    run,
    small,
)

TEXTS = Texts()


def box_of(source: Picture, result: Picture) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what changed."""
    changed = (result.colour != source.colour).any(axis=2)
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("style", ["plain", "outline", "box"])
def test_text_stands_where_it_was_asked(position: str, style: str) -> None:
    source = picture()
    result = done("text", source, text="Hello", position=position, style=style)
    left, top, right, bottom = box_of(source, result)
    width, height = source.size_px
    assert left > 4
    assert top > 4
    assert right < width - 4
    assert bottom < height - 4
    words = position.split("-")
    middle_x, middle_y = (left + right) / 2 / width, (top + bottom) / 2 / height
    wanted_x = {"left": 0, "right": 1}.get(words[-1], 0.5)
    wanted_y = {"top": 0, "bottom": 1}.get(words[0], 0.5)
    assert abs(middle_x - wanted_x) < (0.06 if wanted_x == 0.5 else 0.25)
    assert abs(middle_y - wanted_y) < (0.06 if wanted_y == 0.5 else 0.2)


def test_a_line_has_the_height_that_was_asked() -> None:
    source = picture()
    heights = []
    for size_percent in (5, 10, 20):
        result = done("text", source, text="Hxg", size_percent=size_percent, style="plain")
        _, top, _, bottom = box_of(source, result)
        heights.append((bottom - top) / 400 * 100 / size_percent)
    assert all(height == pytest.approx(0.96, abs=0.12) for height in heights)


def test_colour_and_opacity_are_kept() -> None:
    source = picture()
    whole = done("text", source, text="IIII", size_percent=30, style="plain", colour="#ff0080")
    changed = (whole.colour == (255, 0, 128)).all(axis=2)
    assert changed.sum() > 1500
    half = done(
        "text",
        source,
        text="IIII",
        size_percent=30,
        style="plain",
        colour="#ff0080",
        opacity_percent=50,
    )
    wanted = (source.colour[changed] + np.array([255, 0, 128])) / 2
    assert np.abs(half.colour[changed] - wanted).max() <= 1


def test_an_outline_makes_text_readable_on_its_own_colour() -> None:
    white = Picture(np.full((200, 300, 3), 255, np.uint8))
    assert done("text", white, text="Hello", style="plain").colour.min() == 255
    assert done("text", white, text="Hello", style="outline").colour.min() < 20
    assert done("text", white, text="Hello", style="box").colour.min() < 120


@pytest.mark.parametrize("text", ["Straße, façade – naïve €5", "Привет, мир!", "Ελλάδα", "Łódź"])
def test_european_letters_are_written(text: str) -> None:
    source = picture()
    assert (done("text", source, text=text).colour != source.colour).any()


@pytest.mark.parametrize(
    ("text", "named"), [("party 🎉", "🎉"), ("你好", "你"), ("שלום", "ש"), ("مرحبا", "م")]
)
def test_letters_that_the_font_lacks_are_named(text: str, named: str) -> None:
    with pytest.raises(EngineError) as caught:
        run("text", picture(), {"text": text})
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert caught.value.text_key == "text-not-covered"
    assert named in TEXTS.get(caught.value.text_key, "en", **caught.value.params)


def test_invisible_characters_are_dropped() -> None:
    source = picture()
    plain = done("text", source, text="abc def")
    tricky = done("text", source, text="\u202ea\u200db\u2066c\tdef\u2069\ufeff")
    assert np.array_equal(plain.colour, tricky.colour)


def test_text_of_nothing_visible_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        run("text", picture(), {"text": "\u200d\u2066"})
    assert caught.value.text_key == "operation-text-empty"


def test_long_text_wraps_then_shrinks_then_is_refused() -> None:
    source = picture()
    words = "every word of this rather long caption has to be somewhere " * 4
    result = done("text", source, text=words.strip(), size_percent=15, position="center")
    left, top, right, bottom = box_of(source, result)
    assert right - left < 600
    assert bottom - top > 200
    strip = Picture(picture().colour[:14])
    for text, canvas in ((words, strip), ("x" * 250, Picture(picture().colour[:, :60]))):
        with pytest.raises(EngineError) as caught:
            run("text", canvas, {"text": text})
        assert caught.value.text_key == "text-does-not-fit"
        assert TEXTS.get(caught.value.text_key)


def test_line_breaks_are_kept() -> None:
    source = picture()
    one = box_of(source, done("text", source, text="ab", position="center"))
    two = box_of(source, done("text", source, text="a\nb", position="center"))
    assert two[2] - two[0] < one[2] - one[0]
    assert two[3] - two[1] > 1.6 * (one[3] - one[1])


def test_outline_and_letters_lie_on_each_other_in_every_line() -> None:
    dark = Picture(np.full((400, 400, 3), 90, np.uint8))
    result = done("text", dark, text="H\nH\nH\nH", size_percent=15, position="center")
    white = (result.colour == 255).all(axis=2)
    black = (result.colour == 0).all(axis=2)
    lines = np.flatnonzero(np.diff(np.concatenate([[0], white.any(axis=1).astype(int), [0]])))
    assert len(lines) == 8
    for top, bottom in lines.reshape(-1, 2):
        assert black[top - 2].any()
        assert black[bottom + 1].any()


def test_a_watermark_covers_everything_evenly() -> None:
    source = picture()
    result = done("text", source, text="SAMPLE", position="tiled", opacity_percent=40)
    changed = (result.colour != source.colour).any(axis=2)
    for rows in np.array_split(changed, 2):
        for part in np.array_split(rows, 3, axis=1):
            assert 0.03 < part.mean() < 0.6


def test_text_on_a_cut_out_is_seen_outside_of_the_subject() -> None:
    source = cut_out(picture())
    result = done("text", source, text="Hello", position="top-left", style="plain", colour="red")
    written = alpha_of(result) > alpha_of(source)
    assert written.sum() > 100
    assert (result.colour[written & (alpha_of(result) == 1)] == (255, 0, 0)).all()
    assert (alpha_of(result) >= alpha_of(source)).all()


def test_sixteen_bits_stay_where_nothing_is_written() -> None:
    source = deep(small())
    result = done("text", source, text="Hi", position="top-left")
    assert result.colour.dtype == np.uint16
    assert np.array_equal(result.colour[100:], source.colour[100:])


@settings(max_examples=40, deadline=None)
@given(
    st.text(min_size=1, max_size=80),
    st.sampled_from([*POSITIONS, "tiled"]),
    st.sampled_from(["plain", "outline", "box"]),
    st.floats(1, 50),
)
def test_any_text_is_written_or_refused_in_words(
    text: str, position: str, style: str, size_percent: float
) -> None:
    refusal: UserError | None = None
    try:
        result = done(
            "text", small(), text=text, position=position, style=style, size_percent=size_percent
        )
    except UserError as error:
        refusal = error
    if refusal is None:
        assert result.size_px == small().size_px
    else:
        assert TEXTS.get(refusal.text_key, "en", **refusal.params)
