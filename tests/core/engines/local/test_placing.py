"""A crop that nobody placed cuts no face: with the real detector, and by numbers."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines.local.collage import collage
from core.engines.local.detectors import Box, Detectors
from core.engines.local.picture import Picture
from core.engines.local.placing import Span, kept_whole, middle
from core.engines.local.tools import Tools
from core.texts import Texts
from tests.core.engines.local.models.installed import installed_models
from tests.core.engines.local.pictures import KnownFaces, picture, run
from tests.core.engines.local.remembering import RememberingFaces
from tests.core.engines.local.test_faces import ASTRONAUT, overlap, scaled

SIDE_PX = 512


@pytest.fixture(scope="module")
def detectors() -> Detectors:
    return Detectors(faces=RememberingFaces(installed_models()))


def placed_in(source: Picture, part: Picture) -> tuple[int, int]:
    """Return where a part was cut out of a picture, unscaled."""
    result = cv2.matchTemplate(source.colour, part.colour, cv2.TM_SQDIFF)
    _, _, (left, top), _ = cv2.minMaxLoc(result)
    width, height = part.size_px
    assert np.array_equal(source.colour[top : top + height, left : left + width], part.colour)
    return left, top


def assert_whole(source: Picture, part: Picture, face: Box) -> tuple[int, int]:
    left, top = placed_in(source, part)
    assert left <= face.left_px
    assert top <= face.top_px
    assert left + part.size_px[0] >= face.left_px + face.width_px
    assert top + part.size_px[1] >= face.top_px + face.height_px
    return left, top


@pytest.mark.parametrize(
    "parameters",
    [
        {"ratio": "16:9"},
        {"ratio": "1:1"},
        {"ratio": "9:16"},
        {"ratio": "4:1"},
        {"ratio": "1:4"},
        {"width_px": 130, "height_px": 150},
        {"right_percent": 20, "bottom_percent": 30, "ratio": "3:1"},
    ],
    ids=str,
)
def test_the_astronauts_face_is_whole_in_any_crop(
    detectors: Detectors, parameters: dict[str, str | float]
) -> None:
    source = picture("astronaut")
    cropped, notes = run("crop", source, parameters, detectors)
    assert_whole(source, cropped, ASTRONAUT)
    assert not notes
    (found,) = detectors.faces.find(cropped.colour) if detectors.faces else ()
    left, top = placed_in(source, cropped)
    assert overlap(scaled(found, 1, left, top), ASTRONAUT) > 0.75


def test_without_the_detector_a_tight_crop_cuts_the_face_and_says_nothing() -> None:
    source = picture("astronaut")
    cropped, notes = run("crop", source, {"ratio": "4:1"}, Detectors())
    assert placed_in(source, cropped) == (0, 192)
    assert not notes


@pytest.mark.parametrize("corner", [(0, 0), (0, 112), (112, 0), (50, 20)])
def test_a_face_anywhere_in_a_wider_picture_is_kept(
    detectors: Detectors, corner: tuple[int, int]
) -> None:
    """The portrait, put into a corner of a larger picture of something else."""
    ground = np.repeat(np.repeat(picture("rocket").colour, 2, axis=0), 2, axis=1)[:624, :1200]
    whole = ground.copy()
    left, top = corner
    whole[top : top + SIDE_PX, left : left + SIDE_PX] = picture("astronaut").colour
    source = Picture(whole)
    for ratio in ("9:16", "1:1", "4:5"):
        cropped, notes = run("crop", source, {"ratio": ratio}, detectors)
        assert_whole(source, cropped, scaled(ASTRONAUT, 1, left, top))
        assert not notes


def test_a_crop_that_has_the_face_anyway_stays_in_the_middle(detectors: Detectors) -> None:
    source = picture("astronaut")
    cropped, _ = run("crop", source, {"ratio": "4:5"}, detectors)
    left, top = placed_in(source, cropped)
    assert (left, top) == middle(source.size_px, cropped.size_px)


@pytest.mark.parametrize("gravity", ["center", "bottom"])
def test_a_place_that_was_asked_for_is_obeyed(detectors: Detectors, gravity: str) -> None:
    source = picture("astronaut")
    cropped, notes = run("crop", source, {"ratio": "4:1", "gravity": gravity}, detectors)
    assert placed_in(source, cropped)[1] == (192 if gravity == "center" else 384)
    assert not notes


def test_filling_a_size_cuts_no_face(detectors: Detectors) -> None:
    source = picture("astronaut")
    for size in ((1024, 256), (100, 300), (256, 64)):
        parameters: dict[str, str | int] = {"width_px": size[0], "height_px": size[1]}
        parameters["fit"] = "cover"
        result, notes = run("resize", source, parameters, detectors)
        assert result.size_px == size
        assert not notes
        (found,) = detectors.faces.find(result.colour) if detectors.faces else ()
        scale = max(size) / SIDE_PX
        # Whole: as high and as wide as in the source.
        assert found.width_px == pytest.approx(ASTRONAUT.width_px * scale, rel=0.2)
        assert found.height_px == pytest.approx(ASTRONAUT.height_px * scale, rel=0.2)


def test_the_cells_of_a_grid_cut_no_face(detectors: Detectors) -> None:
    """Every cell has the shape of the middle picture, here a wide strip."""
    strip = Picture(picture("rocket").colour[:160])
    tools = Tools(detectors, lambda _: None)
    pictures = [picture("astronaut"), strip, strip]
    cell = collage(pictures, tools, layout="grid", gap_percent=0, colour="#ffffff").colour
    first = np.ascontiguousarray(cell[: cell.shape[0] // 2, : cell.shape[1] // 2])
    (found,) = detectors.faces.find(first) if detectors.faces else ()
    scale = first.shape[1] / SIDE_PX
    assert found.height_px == pytest.approx(ASTRONAUT.height_px * scale, rel=0.2)
    assert found.top_px >= 0


def test_faces_that_cannot_all_be_kept_are_told_of() -> None:
    source = picture("coffee")  # 600 x 400
    faces = KnownFaces((0.05, 0.3, 0.1, 0.2), (0.85, 0.3, 0.1, 0.2), (0.25, 0.3, 0.1, 0.2))
    cropped, notes = run("crop", source, {"ratio": "1:2"}, Detectors(faces=faces))
    # The surest is at the left, the next one out of reach, the third one fits in with it.
    assert placed_in(source, cropped)[0] <= 30
    assert placed_in(source, cropped)[0] + 200 >= 210
    assert notes == ["crop-loses-faces"]
    assert "2 faces" in Texts().get("crop-loses-faces", "en", number=2)


def test_a_face_over_the_edge_counts_with_what_is_in_the_picture() -> None:
    faces = KnownFaces((-0.05, 0.3, 0.15, 0.2))
    source = picture("coffee")
    cropped, notes = run("crop", source, {"ratio": "1:2"}, Detectors(faces=faces))
    assert placed_in(source, cropped)[0] == 0
    assert not notes


SIDES = st.integers(20, 400)
FACES = st.lists(
    st.tuples(st.floats(0, 0.9), st.floats(0, 0.9), st.floats(0.02, 0.5), st.floats(0.02, 0.5)),
    min_size=1,
    max_size=6,
)


@given(SIDES, SIDES, st.floats(0.1, 1), st.floats(0.1, 1), FACES)
def test_the_surest_face_is_kept_and_nothing_is_moved_for_nothing(
    width: int,
    height: int,
    share_x: float,
    share_y: float,
    boxes: list[tuple[float, float, float, float]],
) -> None:
    window = max(1, int(width * share_x)), max(1, int(height * share_y))
    faces = [
        (Span(x * width, min(1, x + w) * width), Span(y * height, min(1, y + h) * height))
        for x, y, w, h in boxes
    ]
    wanted = middle((width, height), window)
    corner = kept_whole((width, height), window, faces, wanted)

    def holds(at: tuple[int, int], face: tuple[Span, Span]) -> bool:
        return all(
            begin <= span.start and span.stop <= begin + length
            for begin, length, span in zip(at, window, face, strict=True)
        )

    assert 0 <= corner[0] <= width - window[0]
    assert 0 <= corner[1] <= height - window[1]
    fits = all(
        np.ceil(span.stop) - np.floor(span.start) <= length
        for span, length in zip(faces[0], window, strict=True)
    )
    assert holds(corner, faces[0]) or not fits
    heads_too = [
        (
            Span(x.start - 0.26 * (x.stop - x.start) - 1, x.stop + 0.26 * (x.stop - x.start) + 1),
            Span(y.start - 0.26 * (y.stop - y.start) - 1, y.stop + 0.26 * (y.stop - y.start) + 1),
        )
        for x, y in faces
    ]
    if all(holds(wanted, head) for head in heads_too):
        assert corner == wanted
