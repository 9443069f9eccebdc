"""The subject and its edges, with the real network on real photos."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from core.engines.local import background
from core.engines.local.background import SubjectMatting, refined
from core.engines.local.models import ModelFolder
from core.engines.port import EngineError, Failure
from tests.core.engines.local.fidelity import PHOTOS, Rgb, pixels
from tests.core.engines.local.models.installed import installed_models
from tests.core.engines.local.words import words
from tests.photos import PhotoName

# Points (x, y) marked by hand.
SUBJECT: dict[PhotoName, list[tuple[int, int]]] = {
    "astronaut": [(225, 120), (225, 30), (240, 300), (120, 380), (400, 450), (300, 480)],
    "coffee": [(300, 110), (130, 230), (450, 200), (365, 275), (220, 260), (300, 370)],
    "chelsea": [(150, 40), (170, 120), (310, 130), (265, 230), (100, 150), (210, 190)],
    "rocket": [(321, 150), (321, 220), (321, 300), (321, 380)],
    "china": [(205, 80), (200, 200), (150, 200), (250, 270), (205, 50)],
    "flower": [(300, 210), (180, 210), (430, 210), (300, 100), (300, 340)],
}
BACKGROUND: dict[PhotoName, list[tuple[int, int]]] = {
    "astronaut": [(30, 60), (120, 60), (390, 60), (400, 200), (460, 300), (300, 20)],
    "coffee": [(20, 20), (20, 380), (580, 380), (580, 60), (60, 120), (540, 220)],
    "chelsea": [(430, 100), (420, 200), (440, 290), (10, 10), (400, 60)],
    "rocket": [(40, 100), (200, 200), (450, 200), (600, 100), (250, 60), (500, 390)],
    "china": [(20, 40), (500, 100), (620, 200), (450, 300), (20, 150), (320, 60)],
    "flower": [(20, 20), (600, 20), (20, 400), (600, 250), (300, 20), (120, 300)],
}


@pytest.fixture(scope="module")
def matting() -> SubjectMatting:
    return _matting()


@cache
def _matting() -> SubjectMatting:
    return SubjectMatting(installed_models())


@cache
def matte(name: PhotoName) -> npt.NDArray[np.float32]:
    return _matting().alpha(pixels(name))


@pytest.mark.parametrize("name", PHOTOS)
def test_the_subject_is_kept_and_the_background_goes(name: PhotoName) -> None:
    alpha = matte(name)
    assert alpha.shape == pixels(name).shape[:2]
    assert alpha.dtype == np.float32
    assert [alpha[y, x] for x, y in SUBJECT[name]] == pytest.approx(
        [1] * len(SUBJECT[name]), abs=0.05
    )
    assert [alpha[y, x] for x, y in BACKGROUND[name]] == [0] * len(BACKGROUND[name])
    assert 0 <= alpha.min() <= alpha.max() <= 1


def test_most_pixels_are_one_or_the_other() -> None:
    for name in PHOTOS:
        alpha = matte(name)
        assert np.count_nonzero((alpha == 0) | (alpha == 1)) > 0.7 * alpha.size


def test_a_large_picture_is_cut_at_its_own_resolution(matting: SubjectMatting) -> None:
    large = np.asarray(
        cv2.resize(pixels("coffee"), (2400, 1600), interpolation=cv2.INTER_CUBIC), np.uint8
    )
    alpha = matting.alpha(large)
    assert alpha.shape == (1600, 2400)
    reduced = cv2.resize(alpha, (600, 400), interpolation=cv2.INTER_AREA)
    assert np.abs(reduced - matte("coffee")).mean() < 0.02


def disc_on_photo() -> tuple[Rgb, npt.NDArray[np.float32]]:
    """Return a photo with an orange flower's disc of known soft edge in front, and its alpha."""
    behind = pixels("china")[:400, :600]
    down, across = np.mgrid[:400, :600]
    ripple = 12 * np.sin(12 * np.arctan2(down - 200, across - 300))
    distance = np.hypot(down - 200, across - 300) - 120 - ripple
    alpha = (0.5 - distance / 3).clip(0, 1).astype(np.float32)[..., np.newaxis]
    front = np.full_like(behind, (230, 120, 20))
    mixed = np.rint(front * alpha + behind * (1 - alpha)).astype(np.uint8)
    return mixed, alpha[..., 0]


def test_a_coarse_mask_moves_to_the_edges_of_the_picture() -> None:
    picture, truth = disc_on_photo()
    coarse = cv2.resize(truth, (120, 80), interpolation=cv2.INTER_AREA)
    blurred = np.asarray(cv2.resize(coarse, (600, 400)), np.float32)
    before = np.abs(blurred - truth).mean()
    after = np.abs(refined(picture, blurred) - truth).mean()
    assert after < before / 2


def test_bands_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    picture, truth = disc_on_photo()
    mask = np.asarray(cv2.resize(truth, (300, 200), interpolation=cv2.INTER_AREA), np.float32)
    whole = refined(picture, mask)
    monkeypatch.setattr(background, "_BAND_ROWS", 37)
    assert np.abs(refined(picture, mask) - whole).max() < 1e-4


def test_where_nothing_stands_out_it_says_so(matting: SubjectMatting) -> None:
    with pytest.raises(EngineError) as caught:
        matting.alpha(np.full((300, 400, 3), 128, np.uint8))
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert "subject" in words(caught.value)


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3)])
def test_any_shape_is_looked_at(matting: SubjectMatting, shape: tuple[int, int]) -> None:
    random = np.random.default_rng(1)
    picture = random.integers(0, 256, (*shape, 3), np.uint8)
    with suppress(EngineError):  # nothing stands out there, maybe
        assert matting.alpha(picture).shape == shape


def test_without_the_model_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        SubjectMatting(ModelFolder(tmp_path)).alpha(pixels("coffee"))
    assert caught.value.text_key == "model-missing"
