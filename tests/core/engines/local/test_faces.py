"""Face detection with the real network on real photos."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.engines.local.detectors import Box
from core.engines.local.faces import FaceDetector
from core.engines.local.models import ModelFolder
from core.engines.port import EngineError
from tests.core.engines.local.fidelity import PHOTOS, Rgb, pixels
from tests.core.engines.local.models.installed import installed_models

ASTRONAUT = Box(left_px=180, top_px=58, width_px=90, height_px=120)
"""Marked by hand, from hairline to chin."""


@pytest.fixture(scope="module")
def detector() -> FaceDetector:
    return FaceDetector(installed_models())


def overlap(one: Box, other: Box) -> float:
    """Return the intersection over the union."""
    width = min(one.left_px + one.width_px, other.left_px + other.width_px) - max(
        one.left_px, other.left_px
    )
    height = min(one.top_px + one.height_px, other.top_px + other.height_px) - max(
        one.top_px, other.top_px
    )
    both = max(0.0, width) * max(0.0, height)
    return both / (one.width_px * one.height_px + other.width_px * other.height_px - both)


def scaled(box: Box, factor: float, left_px: float = 0, top_px: float = 0) -> Box:
    return Box(
        box.left_px * factor + left_px,
        box.top_px * factor + top_px,
        box.width_px * factor,
        box.height_px * factor,
    )


def resized(rgb: Rgb, width: int, height: int) -> Rgb:
    return np.asarray(cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def test_a_portrait_has_one_face(detector: FaceDetector) -> None:
    (face,) = detector.find(pixels("astronaut"))
    assert face.score > 0.9
    assert overlap(face, ASTRONAUT) > 0.8


def test_cups_cats_and_temples_have_none(detector: FaceDetector) -> None:
    for name in PHOTOS:
        if name != "astronaut":
            assert detector.find(pixels(name)) == []


@pytest.mark.parametrize("side_px", [100, 300, 1700])
def test_boxes_are_in_the_pixels_of_the_picture(detector: FaceDetector, side_px: int) -> None:
    (face,) = detector.find(resized(pixels("astronaut"), side_px, side_px))
    assert overlap(face, scaled(ASTRONAUT, side_px / 512)) > 0.7


def test_every_face_of_a_group_is_found_the_surest_first(detector: FaceDetector) -> None:
    group = np.full((600, 1200, 3), 128, np.uint8)
    places = [(0, 0, 512), (520, 40, 300), (850, 200, 200)]
    for left, top, side in places:
        group[top : top + side, left : left + side] = resized(pixels("astronaut"), side, side)
    faces = detector.find(group)
    assert [face.score for face in faces] == sorted((face.score for face in faces), reverse=True)
    for left, top, side in places:
        expected = scaled(ASTRONAUT, side / 512, left, top)
        assert sum(overlap(face, expected) > 0.7 for face in faces) == 1
    assert len(faces) == len(places)


@pytest.mark.parametrize("shape", [(1, 1), (1, 2000), (2000, 1), (33, 31)])
def test_any_shape_is_looked_at(detector: FaceDetector, shape: tuple[int, int]) -> None:
    assert detector.find(np.full((*shape, 3), 90, np.uint8)) == []


def test_without_the_model_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        FaceDetector(ModelFolder(tmp_path)).find(pixels("astronaut"))
    assert caught.value.text_key == "model-missing"
