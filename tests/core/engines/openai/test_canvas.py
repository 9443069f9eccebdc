from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from core.engines.openai.canvas import canvas_for, nearest_size
from core.images import Size
from tests.wire.openai_rules import FIXED_SIZES, check_size

WELL_TRIED = 2560 * 1440
sides = st.integers(1, 16_384)
sizes = st.tuples(sides, sides)
areas = st.integers(1_048_576, 8_294_400)


def ratio_error(a: Size, b: Size) -> float:
    return abs(math.log(a[0] / a[1] / (b[0] / b[1])))


@given(sizes, areas)
def test_the_service_takes_every_size_that_is_chosen(wanted: Size, area_max_px: int) -> None:
    width, height = nearest_size(wanted, area_max_px)
    check_size(f"{width}x{height}", "gpt-image-2")
    assert width * height <= area_max_px


@given(sizes)
def test_nothing_is_cut_and_hardly_anything_stretched(source: Size) -> None:
    for any_size in (True, False):
        canvas = canvas_for(source, any_size=any_size, area_max_px=WELL_TRIED)
        left, top, right, bottom = canvas.box
        assert 0 <= left < right <= canvas.size_px[0]
        assert 0 <= top < bottom <= canvas.size_px[1]
        assert any_size or canvas.size_px in FIXED_SIZES
        if min(right - left, bottom - top) > 20:  # below that a pixel is much of the ratio
            assert ratio_error((right - left, bottom - top), source) < 0.055
        if any_size and max(source) <= 2.9 * min(source):
            assert not canvas.letterboxed
            assert ratio_error(canvas.size_px, source) < 0.013


@given(sizes)
def test_a_result_has_the_ratio_of_its_source(source: Size) -> None:
    width, height = canvas_for(source, any_size=True, area_max_px=WELL_TRIED).result_px
    assert (
        abs(width - height * source[0] / source[1]) <= 1
        or abs(height - width * source[1] / source[0]) <= 1
    )


@given(st.tuples(st.integers(830, 2400), st.integers(830, 1500)))
def test_a_source_within_the_limits_keeps_its_size(source: Size) -> None:
    assert canvas_for(source, any_size=True, area_max_px=WELL_TRIED).result_px == source


def test_known_shapes() -> None:
    def drawn(source: Size) -> Size:
        return canvas_for(source, any_size=True, area_max_px=WELL_TRIED).size_px

    assert drawn((1280, 960)) == (1280, 960)
    assert drawn((960, 1280)) == (960, 1280)
    assert drawn((2560, 1440)) == (2560, 1440)
    assert drawn((1023, 767)) == (1024, 768)
    phone = canvas_for((4032, 3024), any_size=True, area_max_px=WELL_TRIED)
    assert phone.size_px == phone.result_px == (2176, 1632)


def test_a_panorama_is_letterboxed() -> None:
    canvas = canvas_for((5000, 1000), any_size=True, area_max_px=WELL_TRIED)
    assert canvas.letterboxed
    assert canvas.size_px[0] == 3 * canvas.size_px[1]
    assert ratio_error(canvas.result_px, (5, 1)) < 0.001
