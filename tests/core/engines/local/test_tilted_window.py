"""A turned picture is cropped without cutting faces: with the real detector, and by numbers."""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.engines.local.detectors import Detectors
from core.engines.local.picture import Picture
from core.engines.local.placing import Part, Span
from core.engines.local.tilted_window import tilted_window
from tests.core.engines.local.models.installed import installed_models
from tests.core.engines.local.pictures import KnownFaces, alpha_of, cut_out, picture, run, same
from tests.core.engines.local.remembering import RememberingFaces
from tests.core.engines.local.test_faces import ASTRONAUT


@pytest.fixture(scope="module")
def detectors() -> Detectors:
    return Detectors(faces=RememberingFaces(installed_models()))


def portrait(height: int, width: int) -> Picture:
    """Return a part of the astronaut's portrait with the face near the top, in the middle."""
    left = 225 - width // 2
    part = picture("astronaut").colour[46 : 46 + height, left : left + width]
    return Picture(np.ascontiguousarray(part))


@pytest.mark.parametrize("name", ["straighten", "rotate"])
@pytest.mark.parametrize("degrees", [-12.0, 8.0, 12.0])
@pytest.mark.parametrize("size", [(400, 240), (400, 400)])
def test_a_real_face_stays_whole(
    detectors: Detectors, name: str, degrees: float, size: tuple[int, int]
) -> None:
    source = portrait(*size)
    fit = {"fit": "crop"} if name == "rotate" else {}
    turned, notes = run(name, source, {"degrees": degrees, **fit}, detectors)
    assert not notes
    (face,) = detectors.faces.find(turned.colour) if detectors.faces else ()
    assert face.top_px >= -2
    assert face.height_px == pytest.approx(ASTRONAUT.height_px, rel=0.15)
    # Without a detector the middle is shown, which begins below the hairline.
    plain, _ = run(name, source, {"degrees": degrees, **fit}, Detectors())
    found = detectors.faces.find(plain.colour) if detectors.faces else ()
    assert all(face.top_px < -2 or face.height_px < 0.9 * ASTRONAUT.height_px for face in found)


def test_a_face_that_is_whole_in_the_middle_moves_nothing(detectors: Detectors) -> None:
    source = picture("astronaut")
    turned, notes = run("straighten", source, {"degrees": 5}, detectors)
    assert same(turned, run("straighten", source, {"degrees": 5}, Detectors())[0])
    assert not notes


def test_faces_that_cannot_all_be_kept_are_told_of() -> None:
    source = picture("coffee")
    corners = KnownFaces((0, 0, 0.1, 0.15), (0.9, 0.85, 0.1, 0.15))
    turned, notes = run("straighten", source, {"degrees": 30}, Detectors(faces=corners))
    assert notes == ["crop-loses-faces"]
    assert same(turned, run("straighten", source, {"degrees": 30}, Detectors())[0])


def test_alpha_moves_along_with_the_colours() -> None:
    source = cut_out(Picture(picture("coffee").colour[:, :240]))
    detectors = Detectors(faces=KnownFaces((0.3, 0.02, 0.4, 0.2)))
    grey = Picture(np.repeat(in_levels(source)[..., np.newaxis], 3, axis=2))
    turned, shown = (
        run("straighten", before, {"degrees": 9}, detectors)[0] for before in (source, grey)
    )
    assert np.array_equal(in_levels(turned), shown.colour[..., 0])


def in_levels(source: Picture) -> npt.NDArray[np.uint8]:
    return np.asarray(np.rint(255 * alpha_of(source)), np.uint8)


def corners(
    middle: tuple[float, float], size_px: tuple[int, int], degrees: float
) -> npt.NDArray[np.float32]:
    """Return a window's corners in the picture, as OpenCV turns a rectangle."""
    return np.asarray(cv2.boxPoints((middle, size_px, -degrees)))


@settings(max_examples=60)
@given(
    st.integers(60, 900),
    st.integers(60, 900),
    st.floats(-45, 45),
    st.lists(
        st.tuples(st.floats(0.05, 0.85), st.floats(0.05, 0.85), st.floats(0.05, 0.3)), max_size=3
    ),
)
def test_a_window_is_full_and_holds_what_it_says(
    width: int, height: int, degrees: float, boxes: list[tuple[float, float, float]]
) -> None:
    faces: list[Part] = [
        (
            Span(x * width, min(1, x + share) * width),
            Span(y * height, min(1, y + share) * height),
        )
        for x, y, share in boxes
    ]
    size, shift, lost = tilted_window((width, height), degrees, faces)
    middle = (width / 2 + shift[0], height / 2 + shift[1])
    around = corners(middle, size, degrees)
    assert around.min() >= -1e-2
    assert (around <= (width + 1e-2, height + 1e-2)).all()
    assert abs(math.log(size[0] / size[1] * height / width)) < 0.2
    held = sum(_holds(around, face) for face in faces)
    assert held == len(faces) - lost
    if not faces:
        assert shift == (0, 0)


def _holds(around: npt.NDArray[np.float32], face: Part) -> bool:
    """Tell whether the whole ellipse of a face is inside of a window."""
    (left, right), (top, bottom) = face
    turn = np.linspace(0, 2 * np.pi, 90)
    outline = np.stack(
        [
            (left + right) / 2 + (right - left) / 2 * np.cos(turn),
            (top + bottom) / 2 + (bottom - top) / 2 * np.sin(turn),
        ],
        axis=1,
    ).astype(np.float32)
    contour = around.astype(np.float32)
    return all(
        cv2.pointPolygonTest(contour, (float(x), float(y)), True) >= -0.05 for x, y in outline
    )
