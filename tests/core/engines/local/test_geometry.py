"""Shape: exact where it can be, and never distorted unless asked."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.engines import EngineError, Failure
from core.engines.local.cropping import size_of_ratio
from core.engines.local.detectors import Detectors
from core.engines.local.horizon import tilt_of
from core.engines.local.picture import Picture, from_pixels
from core.planning.parameters import ratio_of
from core.texts import Texts
from tests.core.engines.local.pictures import (
    DETECTORS,
    NAMES,
    KnownFaces,
    alpha_of,
    cut_out,
    deep,
    done,
    luminance,
    picture,
    run,
    same,
    values,
)

TEXTS = Texts()
SOURCES = {
    "8 bits": picture(),
    "16 bits": deep(picture("chelsea")),
    "alpha": cut_out(picture("chelsea")),
    "16 bits with alpha": deep(cut_out(picture("coffee"))),
}
any_source = pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)


def refused(name: str, source: Picture, **parameters: str | float) -> EngineError:
    with pytest.raises(EngineError) as caught:
        run(name, source, parameters)
    assert TEXTS.get(caught.value.text_key, "en", **caught.value.params)
    return caught.value


@any_source
def test_quarter_turns_are_exact(source: Picture) -> None:
    turned = done("rotate", source)
    assert turned.size_px == source.size_px[::-1]
    assert same(done("rotate", turned, degrees=-90), source)
    assert same(done("rotate", done("rotate", source, degrees=180), degrees=-180), source)
    assert same(done("rotate", source, degrees=270), done("rotate", source, degrees=-90))
    assert same(done("rotate", source, degrees=360), source)
    # Clockwise: the upper left corner goes to the upper right.
    assert np.array_equal(turned.colour[0, -1], source.colour[0, 0])


@any_source
@pytest.mark.parametrize("axis", ["horizontal", "vertical"])
def test_flipping_twice_gives_the_picture_back(source: Picture, axis: str) -> None:
    once = done("flip", source, axis=axis)
    assert not same(once, source)
    assert same(done("flip", once, axis=axis), source)
    left_right = axis == "horizontal"
    corner = once.colour[0, -1] if left_right else once.colour[-1, 0]
    assert np.array_equal(corner, source.colour[0, 0])


@any_source
@pytest.mark.parametrize("degrees", [10.0, -33.0, 100.0])
def test_a_free_turn_keeps_all_of_the_picture(source: Picture, degrees: float) -> None:
    turned = done("rotate", source, degrees=degrees)
    assert turned.colour.dtype == source.colour.dtype
    width, height = source.size_px
    back = done("rotate", turned, degrees=-degrees)
    left, top = (back.size_px[0] - width) // 2, (back.size_px[1] - height) // 2
    middle = back.colour[top : top + height, left : left + width]
    error = np.abs(middle.astype(float) - source.colour)[40:-40, 40:-40] / source.max
    if source.alpha is None:
        assert error.mean() < 0.02
        assert (turned.colour[0, 0] == turned.max).all()
    else:
        assert alpha_of(turned)[0, 0] == 0
        assert error[alpha_of(source)[40:-40, 40:-40] == 1].mean() < 0.03


def test_the_ground_of_a_turn_can_have_a_colour() -> None:
    turned = done("rotate", picture(), degrees=30, colour="navy")
    assert tuple(turned.colour[0, 0]) == (0, 0, 128)


@settings(max_examples=40, deadline=None)
@given(st.floats(-45, 45), st.sampled_from(["rotate", "straighten"]))
def test_a_turn_with_a_crop_shows_no_empty_corner(degrees: float, name: str) -> None:
    white = Picture(np.full((90, 151, 3), 255, np.uint8))
    marked = Picture(white.colour.copy())
    marked.colour[:2] = marked.colour[-2:] = 0
    marked.colour[:, :2] = marked.colour[:, -2:] = 0
    fit = {"fit": "crop"} if name == "rotate" else {}
    turned = done(name, white, degrees=degrees, **fit)
    assert turned.colour.min() == 255
    width, height = turned.size_px
    assert abs(width / height - 151 / 90) < 0.06
    # The largest there is: only the outermost pixels of the source come near the edge.
    if abs(degrees) > 1:
        assert done(name, marked, degrees=degrees, **fit).colour.min() < 250


@pytest.mark.parametrize("tilt", [-4.0, -1.5, 1.0, 3.0, 6.0])
def test_a_tilt_is_measured_and_taken_back(tilt: float) -> None:
    with Image.open(str(files("skimage.data").joinpath("camera.png"))) as image:
        level = from_pixels(np.asarray(image.convert("RGB")))
    assert run("straighten", level)[1] == ["already-level"]
    tilted = done("rotate", level, degrees=tilt, fit="crop")
    measured = tilt_of(tilted)
    assert measured == pytest.approx(tilt, abs=0.3)
    straight, notes = run("straighten", tilted)
    assert notes == ["straightened-by"]
    assert tilt_of(straight) == pytest.approx(0, abs=0.3)


@pytest.mark.parametrize("name", ["chelsea", "flower", "astronaut"])
def test_no_tilt_is_made_up(name: str) -> None:
    source = next(picture(known) for known in NAMES if known == name)
    assert refused("straighten", source).text_key == "tilt-not-found"


@any_source
@pytest.mark.parametrize("ratio", ["1:1", "4:5", "16:9", "3:2", "9:16"])
def test_a_crop_has_the_ratio_to_the_pixel(source: Picture, ratio: str) -> None:
    cropped, _ = run("crop", source, {"ratio": ratio}, Detectors())
    width, height = cropped.size_px
    across, down = ratio_of(ratio)
    assert width * down == height * across
    left, top = (source.size_px[0] - width) // 2, (source.size_px[1] - height) // 2
    rows, columns = slice(top, top + height), slice(left, left + width)
    best = [
        np.array_equal(cropped.colour, source.colour[y : y + height, x : x + width])
        for y in (rows.start, rows.start + 1)
        for x in (columns.start, columns.start + 1)
    ]
    assert any(best)


@given(st.integers(1, 5000), st.integers(1, 5000), st.floats(0.06, 19), st.integers(1, 40))
def test_a_ratio_fits_inside_and_is_met(width: int, height: int, a: float, b: int) -> None:
    ratio = f"{a:g}:{b}"
    across, down = size_of_ratio((width, height), ratio)
    assert 1 <= across <= width
    assert 1 <= down <= height
    wanted = ratio_of(ratio)[0] / ratio_of(ratio)[1]
    assert (across - 1) / (down + 1) <= wanted <= (across + 1) / max(down - 1, 0.01)


def test_sides_are_cut_by_percent() -> None:
    source = picture()  # 600 x 400
    cropped = done("crop", source, top_percent=10, left_percent=25)
    assert np.array_equal(cropped.colour, source.colour[40:, 150:])
    cropped = done("crop", source, bottom_percent=50, ratio="1:1", gravity="left")
    assert np.array_equal(cropped.colour, source.colour[:200, :200])


@pytest.mark.parametrize(
    ("gravity", "left", "top"),
    [
        ("center", 200, 150),
        ("top", 200, 0),
        ("bottom", 200, 300),
        ("left", 0, 150),
        ("right", 400, 150),
        ("top-left", 0, 0),
        ("bottom-right", 400, 300),
    ],
)
def test_pixels_are_cut_by_gravity(gravity: str, left: int, top: int) -> None:
    source = picture()
    cropped = done("crop", source, width_px=200, height_px=100, gravity=gravity)
    assert np.array_equal(cropped.colour, source.colour[top : top + 100, left : left + 200])


def test_pixels_are_cut_by_place() -> None:
    source = picture()
    cropped = done("crop", source, width_px=50, height_px=60, x_px=7, y_px=9)
    assert np.array_equal(cropped.colour, source.colour[9:69, 7:57])


def test_a_face_stays_in_the_crop() -> None:
    source = picture("astronaut")
    cropped, notes = run("crop", source, {"ratio": "9:16", "gravity": "faces"})
    assert not notes
    shift = _found(source, cropped)
    assert shift[0] <= 0.36 * 512
    assert shift[0] + cropped.size_px[0] >= 0.52 * 512
    assert shift[1] == 0


def test_a_subject_stays_in_the_crop() -> None:
    source = done("pad", picture("chelsea"), ratio="3:1", fill="colour")
    cropped, notes = run("crop", source, {"ratio": "1:1", "gravity": "subject"})
    assert not notes
    assert _found(source, cropped)[0] == pytest.approx((900 - 300) / 2, abs=2)


def _found(source: Picture, part: Picture) -> tuple[int, int]:
    """Return where a part was cut from."""
    width, height = part.size_px
    for top in range(source.size_px[1] - height + 1):
        for left in range(source.size_px[0] - width + 1):
            if np.array_equal(source.colour[top, left : left + width], part.colour[0]) and (
                np.array_equal(source.colour[top : top + height, left : left + width], part.colour)
            ):
                return left, top
    raise AssertionError("not a part of it")


@pytest.mark.parametrize(
    ("gravity", "detectors", "note"),
    [
        ("faces", Detectors(), "crop-centred-without-models"),
        ("subject", Detectors(), "crop-centred-without-models"),
        ("faces", Detectors(faces=KnownFaces()), "crop-centred-without-faces"),
    ],
)
def test_a_crop_without_what_it_should_find_is_centred_and_says_so(
    gravity: str, detectors: Detectors, note: str
) -> None:
    parameters = {"ratio": "1:1", "gravity": gravity}
    cropped, notes = run("crop", picture(), parameters, detectors)
    assert notes == [note]
    assert TEXTS.get(note)
    assert same(cropped, done("crop", picture(), ratio="1:1"))


@pytest.mark.parametrize(
    ("parameters", "text_key"),
    [
        ({"left_percent": 60, "right_percent": 40}, "crop-nothing-left"),
        ({"top_percent": 99, "bottom_percent": 99}, "crop-nothing-left"),
        ({"width_px": 601}, "crop-outside"),
        ({"width_px": 300, "height_px": 300, "x_px": 301}, "crop-outside"),
        ({"height_px": 200, "y_px": 201, "width_px": 10}, "crop-outside"),
    ],
)
def test_an_impossible_crop_is_refused(parameters: dict[str, float], text_key: str) -> None:
    error = refused("crop", picture(), **parameters)
    assert error.text_key == text_key
    assert error.failure is Failure.IMPOSSIBLE


@any_source
@pytest.mark.parametrize(
    ("parameters", "scale"), [({"percent": 50.0}, 0.5), ({"percent": 175.0}, 1.75)]
)
def test_resizing_keeps_what_the_picture_looks_like(
    source: Picture, parameters: dict[str, float], scale: float
) -> None:
    result = done("resize", source, **parameters)
    width, height = source.size_px
    assert result.size_px == (round(width * scale), round(height * scale))
    assert result.colour.dtype == source.colour.dtype
    if source.alpha is None:
        assert luminance(result).mean() == pytest.approx(luminance(source).mean(), rel=0.005)
    else:
        share = alpha_of(result)
        assert share.mean() == pytest.approx(alpha_of(source).mean(), rel=0.01)
        # What is not seen does not shine through at the edges.
        own = luminance(source)[alpha_of(source) == 1].mean()
        edge = luminance(result)[(share > 0.3) & (share < 0.7)].mean()
        assert abs(edge - own) < 0.15


def test_sizes_are_what_was_asked() -> None:
    source = picture()  # 600 x 400
    assert done("resize", source, width_px=300).size_px == (300, 200)
    assert done("resize", source, height_px=100).size_px == (150, 100)
    assert done("resize", source, longest_px=900).size_px == (900, 600)
    square = {"width_px": 300, "height_px": 300}
    assert done("resize", source, **square).size_px == (300, 200)
    assert done("resize", source, **square, fit="cover").size_px == (300, 300)
    assert done("resize", source, **square, fit="stretch").size_px == (300, 300)
    assert same(done("resize", source, percent=100), source)


def test_fine_lines_keep_their_light_when_they_shrink() -> None:
    lines = np.zeros((300, 300, 3), np.uint8)
    lines[::2] = 255
    result = done("resize", Picture(lines), percent=20)
    assert luminance(result)[10:-10].mean() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("resize", {"width_px": 16_384}),
        ("upscale", {"factor": 8}),
        ("pad", {"ratio": "20:1"}),
        ("border", {"width_px": 4096}),
    ],
)
def test_a_result_that_nobody_could_open_is_refused(
    name: str, parameters: dict[str, float]
) -> None:
    large = Picture(np.repeat(np.repeat(picture("chelsea").colour, 11, axis=0), 11, axis=1))
    error = refused(name, large, **parameters)
    assert error.text_key == "result-too-large"
    assert error.failure is Failure.IMPOSSIBLE


@any_source
@pytest.mark.parametrize("ratio", ["1:1", "16:9", "9:16", "1.91:1"])
@pytest.mark.parametrize("fill", ["blur", "colour"])
def test_padding_reaches_the_ratio_and_keeps_every_pixel(
    source: Picture, ratio: str, fill: str
) -> None:
    result = done("pad", source, ratio=ratio, fill=fill, colour="#204060")
    width, height = result.size_px
    across, down = ratio_of(ratio)
    assert abs(width - height * across / down) <= 1 or abs(height - width * down / across) <= 1
    inner_width, inner_height = source.size_px
    left, top = (width - inner_width) // 2, (height - inner_height) // 2
    part = result.colour[top : top + inner_height, left : left + inner_width]
    if source.alpha is None or fill == "colour":
        assert np.array_equal(part, source.colour)
    if (left or top) and fill == "colour":
        scale = source.max // 255
        assert (result.colour[0, 0] == np.array([0x20, 0x40, 0x60]) * scale).all()
        assert source.alpha is None or alpha_of(result)[0, 0] == 1
    if (left or top) and fill == "blur" and source.alpha is None:
        outside = luminance(result)[: top or None, : left or None]
        assert 0.2 < outside.mean() / luminance(source).mean() < 1.6


def test_a_border_surrounds_the_picture() -> None:
    source = picture()
    result = done("border", source, width_percent=10, colour="red")
    assert result.size_px == (680, 480)
    assert np.array_equal(result.colour[40:-40, 40:-40], source.colour)
    assert tuple(result.colour[0, 0]) == (255, 0, 0)
    assert done("border", source, width_px=7).size_px == (614, 414)


@any_source
def test_round_corners_are_clear_and_the_rest_is_not(source: Picture) -> None:
    result = done("rounded_corners", source, radius_percent=20)
    assert np.array_equal(result.colour, source.colour)
    share = alpha_of(result)
    before = np.ones_like(share) if source.alpha is None else alpha_of(source)
    for corner in (share[0, 0], share[0, -1], share[-1, 0], share[-1, -1]):
        assert corner == 0
    middle = (slice(100, -100), slice(None))
    assert np.abs(share[middle] - before[middle]).max() < 0.005
    radius = 0.2 * min(source.size_px)
    lost = (1 - share[before == 1]).sum() if source.alpha is None else None
    if lost is not None:
        assert lost == pytest.approx((4 - np.pi) * radius**2, rel=0.01)


def test_half_is_a_circle() -> None:
    square = done("crop", picture(), ratio="1:1")
    share = alpha_of(done("rounded_corners", square, radius_percent=50))
    assert share.mean() == pytest.approx(np.pi / 4, abs=0.001)
    assert alpha_of(done("rounded_corners", square, radius_percent=0)).min() == 1


def test_upscaling_without_a_model_is_lanczos_and_says_so() -> None:
    for source in SOURCES.values():
        result, notes = run("upscale", source, {"factor": 3}, DETECTORS)
        assert notes == ["upscaled-with-lanczos"]
        assert result.size_px == (source.size_px[0] * 3, source.size_px[1] * 3)
        back = done("resize", result, width_px=source.size_px[0])
        if source.alpha is None:
            assert np.abs(values(back) - values(source)).mean() < 0.01
