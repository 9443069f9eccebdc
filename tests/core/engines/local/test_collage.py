"""Several pictures in one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.engines.local.collage import collage
from core.engines.local.picture import Picture
from tests.core.engines.local.pictures import NAMES, cut_out, deep, picture, small

GROUND = "#ff00ff"


def ground_share(result: Picture) -> float:
    return float((result.colour == np.array([255, 0, 255])).all(axis=2).mean())


@pytest.mark.parametrize("layout", ["auto", "grid", "row", "column"])
@pytest.mark.parametrize("count", [2, 3, 5, 6])
def test_every_picture_is_there_in_order(layout: str, count: int) -> None:
    flats = [
        Picture(np.full((60 + 7 * index, 90, 3), 20 * index, np.uint8)) for index in range(count)
    ]
    result = collage(flats, layout=layout, gap_percent=2, colour=GROUND)
    first_seen = []
    for index in range(count):
        rows, columns = np.nonzero((result.colour == 20 * index).all(axis=2))
        assert len(rows) > 500, (layout, index)
        first_seen.append((rows.min(), columns.min()))
    assert first_seen == sorted(first_seen)
    # A gap goes all around.
    for edge in (result.colour[0], result.colour[-1], result.colour[:, 0], result.colour[:, -1]):
        assert (edge == np.array([255, 0, 255])).all()


def test_nothing_is_cut_or_distorted_by_itself() -> None:
    pictures = [small(name) for name in NAMES]
    result = collage(pictures, layout="auto", gap_percent=0, colour=GROUND)
    width, height = result.size_px
    assert 0.6 < width / height < 2.4
    total = sum(p.size_px[0] * p.size_px[1] for p in pictures)
    assert width * height < 2.5 * total
    # Flat colours in the same shapes show how large each one became.
    flats = [
        Picture(np.full_like(p.colour, 30 * index)) for index, p in enumerate(pictures, start=1)
    ]
    marked = collage(flats, layout="auto", gap_percent=0, colour=GROUND)
    assert marked.size_px == result.size_px
    for index, source in enumerate(pictures, start=1):
        rows, columns = np.nonzero((marked.colour == 30 * index).all(axis=2))
        across, down = np.ptp(columns) + 1, np.ptp(rows) + 1
        assert len(rows) == across * down
        wanted = source.size_px[0] / source.size_px[1]
        assert across / down == pytest.approx(wanted, rel=0.03)


def test_a_row_has_one_height_and_a_column_one_width() -> None:
    pictures = [picture("coffee"), picture("astronaut")]
    row = collage(pictures, layout="row", gap_percent=0, colour=GROUND)
    assert row.size_px[0] == pytest.approx(1000, abs=2)
    assert row.size_px[1] == 400
    column = collage(pictures, layout="column", gap_percent=0, colour=GROUND)
    assert column.size_px[0] == 512
    assert column.size_px[1] == pytest.approx(512 + 512 * 400 / 600, abs=2)
    assert np.array_equal(row.colour[:, :600], picture("coffee").colour)


def test_alpha_lies_on_the_ground_and_the_deepest_depth_wins() -> None:
    pictures = [cut_out(small()), deep(small("chelsea"))]
    result = collage(pictures, layout="row", gap_percent=0, colour="#00ff00")
    assert result.alpha is None
    assert result.colour.dtype == np.uint16
    assert tuple(result.colour[0, 0]) == (0, 65_535, 0)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 400), st.integers(1, 400)).filter(
            lambda size: 1 / 20 <= size[0] / size[1] <= 20
        ),
        min_size=2,
        max_size=10,
    ),
    st.sampled_from(["auto", "grid", "row", "column"]),
    st.floats(0, 20),
)
@example([(1, 1), (1, 1), (46, 3), (1, 6)], "auto", 0.0)
def test_any_album_makes_a_collage(
    sizes: list[tuple[int, int]], layout: str, gap_percent: float
) -> None:
    flats = [Picture(np.full((height, width, 3), 9, np.uint8)) for width, height in sizes]
    result = collage(flats, layout=layout, gap_percent=gap_percent, colour=GROUND)
    width, height = result.size_px
    assert width * height <= 100_000_000
    assert ground_share(result) < 0.98
