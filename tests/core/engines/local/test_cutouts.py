"""What is done with a subject once its alpha is known."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.engines.local import cutouts
from core.engines.local.cutouts import (
    blurred_background,
    covering,
    cut_out,
    foreground,
    gradient,
    in_front_of,
)
from tests.core.engines.local.fidelity import Rgb, pixels

GREEN = np.array([20, 200, 40], np.uint8)


def cat_on_green() -> tuple[Rgb, Rgb, npt.NDArray[np.float32]]:
    """Return a photo mixed with green by a known soft alpha, the photo, and the alpha."""
    photo = pixels("chelsea")
    down, across = np.mgrid[: photo.shape[0], : photo.shape[1]]
    distance = np.hypot((down - 150) / 110, (across - 220) / 160)
    alpha = ((1.05 - distance) / 0.15).clip(0, 1).astype(np.float32)
    share = alpha[..., np.newaxis]
    mixed = np.rint(photo * share + GREEN * (1 - share)).astype(np.uint8)
    return mixed, photo, alpha


def test_the_old_background_is_taken_out_of_the_edges() -> None:
    mixed, truth, alpha = cat_on_green()
    edge = (alpha > 0.1) & (alpha < 0.9)
    before = np.abs(mixed.astype(float) - truth)[edge].mean()
    after = np.abs(foreground(mixed, alpha).astype(float) - truth)[edge].mean()
    assert after < before / 2.5
    untouched = alpha == 1
    assert (foreground(mixed, alpha)[untouched] == mixed[untouched]).all()


def test_bands_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    mixed, _, alpha = cat_on_green()
    whole = cut_out(mixed, alpha)
    monkeypatch.setattr(cutouts, "_BAND_ROWS", 41)
    assert np.abs(cut_out(mixed, alpha).astype(int) - whole).max() <= 1


@settings(max_examples=30, deadline=None)
@given(
    alpha=arrays(np.float32, (9, 12), elements=st.floats(0, 1, width=32)),
    rgb=arrays(np.uint8, (9, 12, 3)),
)
def test_nothing_of_the_background_is_left_in_a_cut_out(
    alpha: npt.NDArray[np.float32], rgb: Rgb
) -> None:
    before = rgb.copy()
    cut = cut_out(rgb, alpha)
    assert (cut[..., 3] == np.rint(alpha * 255)).all()
    assert (cut[cut[..., 3] == 0] == 0).all()
    assert (cut[alpha == 1][:, :3] == rgb[alpha == 1]).all()
    assert (rgb == before).all()


def test_a_cut_out_covers_what_is_behind_it() -> None:
    mixed, _, alpha = cat_on_green()
    behind = covering(pixels("flower"), mixed.shape[1], mixed.shape[0])
    result = in_front_of(cut_out(mixed, alpha), behind)
    assert (result[alpha == 1] == mixed[alpha == 1]).all()
    assert (result[alpha == 0] == behind[alpha == 0]).all()


@settings(max_examples=60, deadline=None)
@given(
    source=st.tuples(st.integers(1, 300), st.integers(1, 300)),
    wanted=st.tuples(st.integers(1, 300), st.integers(1, 300)),
)
def test_any_picture_covers_any_frame(source: tuple[int, int], wanted: tuple[int, int]) -> None:
    picture = np.full((*source, 3), 77, np.uint8)
    covered = covering(picture, *wanted)
    assert covered.shape == (wanted[1], wanted[0], 3)
    assert (covered == 77).all()


def test_a_thin_strip_covers_a_large_frame() -> None:
    strip = np.zeros((2, 3000, 3), np.uint8)
    assert covering(strip, 1200, 900).shape == (900, 1200, 3)


def test_covering_keeps_the_proportions_and_the_middle() -> None:
    photo = pixels("coffee")  # 600 x 400
    assert (covering(photo, 300, 400) == photo[:, 150:450]).all()


def test_a_blurred_background_leaves_the_subject_as_it_is() -> None:
    mixed, _, alpha = cat_on_green()
    result = blurred_background(mixed, alpha, 6)
    assert (result[alpha == 1] == mixed[alpha == 1]).all()


def test_a_blurred_background_loses_its_detail_and_takes_no_colour_of_the_subject() -> None:
    behind = pixels("china")[:300, :451].copy()
    behind[..., 0] //= 8  # hardly any red behind
    alpha = np.zeros((300, 451), np.float32)
    alpha[100:200, 150:300] = 1
    picture = np.where(alpha[..., np.newaxis] == 1, np.array([250, 30, 30], np.uint8), behind)
    for sigma_px in (3, 25):
        result = blurred_background(picture, alpha, sigma_px)
        assert result[alpha == 0][:, 0].max() <= 40
        detail = cv2.Laplacian(result[:90], cv2.CV_32F).std()
        assert detail < 0.3 * cv2.Laplacian(picture[:90], cv2.CV_32F).std()


@pytest.mark.parametrize("direction", ["vertical", "horizontal", "diagonal", "radial"])
def test_a_gradient_passes_from_one_colour_to_the_other(
    direction: cutouts.Direction,
) -> None:
    picture = gradient(41, 21, (0, 100, 200), (100, 0, 250), direction)
    assert picture.shape == (21, 41, 3)
    first = picture[10, 20] if direction == "radial" else picture[0, 0]
    assert first.tolist() == [0, 100, 200]
    assert picture[20, 40].tolist() == [100, 0, 250]
    assert gradient(1, 1, (1, 2, 3), (4, 5, 6), direction).shape == (1, 1, 3)
