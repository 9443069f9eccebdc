"""Super-resolution with the real networks on real photos."""

from __future__ import annotations

import dataclasses
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.engines.local.models import ModelFolder
from core.engines.local.models.installed import InstalledModels
from core.engines.local.upscaling import SPAN, SuperResolution
from core.engines.port import EngineError, Failure
from tests.core.engines.local.fidelity import (
    PHOTOS,
    lanczos,
    pixels,
    psnr_y_db,
    small_and_large,
)
from tests.core.engines.local.models.installed import installed_models
from tests.core.engines.local.words import words


class Cancelled(Exception):
    """What a report raises to stop the work."""


def unheard(_: float) -> None:
    """Ignore progress."""


@cache
def shared() -> SuperResolution:
    return SuperResolution(installed_models())


@pytest.fixture
def upscaler() -> SuperResolution:
    return shared()


def test_photos_gain_1_5_db_over_lanczos_at_4x(upscaler: SuperResolution) -> None:
    gains = []
    for name in PHOTOS:
        small, large = small_and_large(name, 4)
        ours = psnr_y_db(upscaler.upscale(small, 4, unheard), large, 4)
        gains.append(ours - psnr_y_db(lanczos(small, 4), large, 4))
    assert min(gains) > 0.5
    assert np.mean(gains) >= 1.5


def test_2x_gains_more_than_2_5_db(upscaler: SuperResolution) -> None:
    small, large = small_and_large("coffee", 2)
    ours = psnr_y_db(upscaler.upscale(small, 2, unheard), large, 2)
    assert ours - psnr_y_db(lanczos(small, 2), large, 2) > 2.5


@pytest.mark.parametrize("factor", [2, 3, 4, 6])
def test_tiles_leave_no_seams(upscaler: SuperResolution, factor: int) -> None:
    picture = pixels("china")[130:330, 40:200]
    whole_family = dataclasses.replace(SPAN, tile_px=1000)
    tiny_family = dataclasses.replace(SPAN, tile_px=60)
    folder = installed_models()
    whole = SuperResolution(folder, whole_family).upscale(picture, factor, unheard)
    tiled = SuperResolution(folder, tiny_family).upscale(picture, factor, unheard)
    assert np.abs(whole.astype(int) - tiled).max() <= 1


@settings(deadline=None, max_examples=25)
@given(
    width=st.integers(1, 40),
    height=st.integers(1, 40),
    channels=st.sampled_from([3, 4]),
    deep=st.booleans(),
    factor=st.integers(2, 8),
)
def test_any_picture_becomes_exactly_so_many_times_larger(
    width: int, height: int, channels: int, deep: bool, factor: int
) -> None:
    dtype = np.uint16 if deep else np.uint8
    random = np.random.default_rng(width * 41 + height)
    picture = random.integers(0, np.iinfo(dtype).max + 1, (height, width, channels), dtype)
    before = picture.copy()
    enlarged = shared().upscale(picture, factor, unheard)
    assert enlarged.shape == (height * factor, width * factor, channels)
    assert enlarged.dtype == dtype
    assert (picture == before).all()


def test_16_bits_stay_16_bits(upscaler: SuperResolution) -> None:
    shallow = pixels("astronaut")[60:140, 180:260]
    deep = shallow.astype(np.uint16) * 257
    enlarged = upscaler.upscale(deep, 4, unheard)
    assert np.abs(enlarged / 257 - upscaler.upscale(shallow, 4, unheard)).max() <= 0.51
    assert len(np.unique(enlarged)) > 5000  # finer than any 8-bit picture


def with_hole(rgb: npt.NDArray[np.uint8], hidden: int) -> npt.NDArray[np.uint8]:
    """Return a picture whose left half is transparent, over a colour that nobody sees."""
    alpha = np.full((*rgb.shape[:2], 1), 255, np.uint8)
    picture = np.dstack([rgb, alpha])
    picture[:, : rgb.shape[1] // 2] = (hidden, hidden, hidden, 0)
    return picture


def test_alpha_is_enlarged_apart_and_hidden_colours_do_not_show(
    upscaler: SuperResolution,
) -> None:
    rgb = pixels("coffee")[100:180, 200:280]
    over_black = upscaler.upscale(with_hole(rgb, 0), 4, unheard)
    over_white = upscaler.upscale(with_hole(rgb, 255), 4, unheard)
    assert (over_black == over_white).all()
    assert (over_black[:, :152, 3] == 0).all()
    assert (over_black[:, 168:, 3] == 255).all()
    opaque = upscaler.upscale(rgb, 4, unheard)
    assert np.abs(over_black[:, 240:, :3].astype(int) - opaque[:, 240:]).max() <= 1


def test_progress_counts_tiles(upscaler: SuperResolution) -> None:
    seen: list[float] = []
    upscaler.upscale(pixels("chelsea")[:150, :300], 2, seen.append)
    assert seen == pytest.approx([index / 6 for index in range(7)])  # 2 rows of 3 tiles


def test_it_stops_between_tiles_and_works_again(upscaler: SuperResolution) -> None:
    seen: list[float] = []

    def stop_at_the_second(fraction: float) -> None:
        seen.append(fraction)
        if len(seen) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        upscaler.upscale(pixels("chelsea"), 2, stop_at_the_second)
    assert len(seen) == 3
    assert upscaler.upscale(pixels("chelsea")[:30, :30], 2, unheard).shape == (60, 60, 3)


def test_who_waits_for_another_picture_can_be_stopped(upscaler: SuperResolution) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hold(_: float) -> None:
        begun.set()
        assert go_on.wait(30)

    def stop(_: float) -> None:
        raise Cancelled

    picture = pixels("chelsea")[:30, :30]
    with ThreadPoolExecutor(2) as executor:
        first = executor.submit(upscaler.upscale, picture, 2, hold)
        assert begun.wait(30)
        second = executor.submit(upscaler.upscale, picture, 2, stop)
        with pytest.raises(Cancelled):
            second.result(30)
        go_on.set()
        assert first.result(30).shape == (60, 60, 3)


def test_a_result_that_is_too_large_is_refused_with_what_would_work() -> None:
    upscaler = SuperResolution(ModelFolder(Path("nowhere")), max_output_pixels=64_000_000)
    picture = np.zeros((3000, 4000, 3), np.uint8)
    with pytest.raises(EngineError) as caught:
        upscaler.upscale(picture, 4, unheard)
    assert caught.value.failure is Failure.IMPOSSIBLE
    text = words(caught.value)
    assert "192 megapixels" in text
    assert "Up to 2x works" in text


def test_without_the_model_the_way_to_get_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        SuperResolution(ModelFolder(tmp_path)).upscale(pixels("coffee"), 4, unheard)
    assert caught.value.failure is Failure.MISCONFIGURED
    assert caught.value.text_key == "model-missing"


def test_only_installed_models_are_offered(tmp_path: Path) -> None:
    none = InstalledModels(ModelFolder(tmp_path))()
    assert (none.faces, none.matting, none.upscaler) == (None, None, None)
    every = InstalledModels(installed_models())()
    assert every.faces
    assert every.matting
    assert every.upscaler
    assert every.upscaler.name == "SPAN"
