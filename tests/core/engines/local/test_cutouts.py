"""The colours of what is cut out."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.engines.local import cutouts
from core.engines.local.cutouts import foreground
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
    whole = foreground(mixed, alpha)
    monkeypatch.setattr(cutouts, "_BAND_ROWS", 41)
    assert np.abs(foreground(mixed, alpha).astype(int) - whole).max() <= 1


@settings(max_examples=30, deadline=None)
@given(
    alpha=arrays(np.float32, (9, 12), elements=st.floats(0, 1, width=32)),
    rgb=arrays(np.uint8, (9, 12, 3)),
)
def test_pixels_that_are_not_mixed_stay_as_they_are(
    alpha: npt.NDArray[np.float32], rgb: Rgb
) -> None:
    before = rgb.copy()
    result = foreground(rgb, alpha)
    sure = (alpha == 0) | (alpha == 1)
    assert (result[sure] == rgb[sure]).all()
    assert (rgb == before).all()
