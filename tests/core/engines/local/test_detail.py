"""Sharpness, noise, blur and what lies over a picture, measured on real photos."""

from __future__ import annotations

import numpy as np
import pytest

from core.engines.local.picture import Picture
from tests.core.engines.local.pictures import (
    NAMES,
    alpha_of,
    cut_out,
    deep,
    done,
    light,
    luminance,
    picture,
    same,
    small,
    values,
)
from tests.photos import PhotoName


def sharpness(source: Picture) -> float:
    return float(np.abs(np.diff(values(source).mean(axis=2), axis=1)).mean())


def noisy(source: Picture, deviation: float) -> Picture:
    noise = np.random.default_rng(3).normal(0, deviation / 255, source.colour.shape)
    levels = np.clip(values(source) + noise, 0, 1) * source.max
    return source.with_colour(np.rint(levels).astype(source.colour.dtype))


def error_db(one: Picture, other: Picture) -> float:
    return float(-10 * np.log10(((values(one) - values(other)) ** 2).mean()))


@pytest.mark.parametrize("name", ["vignette", "grain", "denoise", "sharpen", "blur"])
def test_nothing_asked_is_nothing_done(name: str) -> None:
    for source in (small(), deep(small()), cut_out(small())):
        result = done(name, source, amount=0)
        assert np.abs(result.colour.astype(int) - source.colour).max() <= 1
        assert (result.alpha is None) == (source.alpha is None)


@pytest.mark.parametrize("photo_name", NAMES)
def test_a_vignette_takes_light_from_corners_only(photo_name: PhotoName) -> None:
    source = deep(small(photo_name))
    result = done("vignette", source, amount=50)
    gain = luminance(result) / np.maximum(luminance(source), 1e-6)
    lit = luminance(source) > 0.01
    height, width = lit.shape
    middle = np.zeros_like(lit)
    middle[height * 2 // 5 : height * 3 // 5, width * 2 // 5 : width * 3 // 5] = True
    assert gain[middle & lit].min() > 0.97
    assert gain[:4, :4].mean() == pytest.approx(0.5, abs=0.06) or not lit[:4, :4].all()
    assert luminance(done("vignette", source, amount=-50)).mean() > luminance(source).mean()


def test_grain_is_fine_even_and_the_same_every_time() -> None:
    source = small("china")
    result = done("grain", source, amount=60)
    assert same(done("grain", source, amount=60), result)
    change = values(result) - values(source)
    assert abs(change.mean()) < 0.003
    assert 0.01 < change.std() < 0.08
    # The same for red, green and blue, where none of them ends.
    inside = ((values(source) > 0.2) & (values(source) < 0.8)).all(axis=2)
    assert np.ptp(change[inside], axis=1).mean() < 0.004
    assert done("grain", source, amount=20).colour.std() < result.colour.std()


@pytest.mark.parametrize("photo_name", ["astronaut", "china", "flower"])
def test_denoising_brings_a_noisy_photo_nearer_to_the_clean_one(photo_name: PhotoName) -> None:
    clean = picture(photo_name)
    spoiled = noisy(clean, 14)
    assert error_db(done("denoise", spoiled, amount=60), clean) > error_db(spoiled, clean) + 3


def test_denoising_hardly_touches_a_clean_picture() -> None:
    source = small("coffee")
    assert error_db(done("denoise", source, amount=60), source) > 36


def test_denoising_keeps_sixteen_bits() -> None:
    source = deep(noisy(small("chelsea"), 8))
    result = done("denoise", source)
    assert result.colour.dtype == np.uint16
    assert len(np.unique(result.colour & 255)) > 200


@pytest.mark.parametrize("photo_name", NAMES)
def test_sharpening_sharpens_and_draws_no_halo(photo_name: PhotoName) -> None:
    source = small(photo_name)
    levels = [sharpness(done("sharpen", source, amount=amount)) for amount in (0, 30, 60, 100)]
    assert levels == sorted(levels)
    assert levels[2] > 1.15 * levels[0]
    result = done("sharpen", source, amount=100)
    assert abs(values(result).mean() - values(source).mean()) < 0.01
    # Nothing gets much brighter or darker than its neighbours were.
    brightness = values(source) @ np.array([0.2126, 0.7152, 0.0722])
    padded = np.pad(brightness, 1, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))
    sharp = values(result) @ np.array([0.2126, 0.7152, 0.0722])
    assert (sharp - windows.max(axis=(2, 3))).max() < 0.09
    assert (windows.min(axis=(2, 3)) - sharp).max() < 0.09


@pytest.mark.parametrize("radius_px", [0.7, 3.0, 12.0, 45.0])
def test_blur_spreads_the_light_by_its_radius(radius_px: float) -> None:
    point = np.zeros((401, 401, 3), np.uint16)
    point[196:205, 196:205] = 65_535
    result = light(done("blur", Picture(point), radius_px=radius_px))[..., 1]
    assert result.sum() == pytest.approx(81, rel=0.05)
    place = np.arange(401) - 200
    across = result.sum(axis=0)
    spread = np.sqrt((across * place**2).sum() / across.sum() - (81 - 1) / 12)
    assert spread == pytest.approx(radius_px, rel=0.08)


def test_blur_keeps_the_light_of_a_photo() -> None:
    for photo_name in NAMES:
        source = small(photo_name)
        result = done("blur", source)
        assert luminance(result).mean() == pytest.approx(luminance(source).mean(), rel=0.01)
        assert sharpness(result) < 0.55 * sharpness(source)


def test_blurring_a_cut_out_lets_nothing_hidden_shine_through() -> None:
    source = cut_out(small("flower"))
    hidden = source.colour.copy()
    hidden[alpha_of(source) == 0] = (255, 0, 255)
    plain, spoiled = done("blur", source), done("blur", Picture(hidden, source.alpha))
    seen = alpha_of(plain) > 0.05
    assert np.abs(values(plain)[seen] - values(spoiled)[seen]).max() < 0.02


def test_blocks_are_flat_and_keep_the_light() -> None:
    source = picture("chelsea")  # 451 x 300
    result = done("pixelate", source, blocks=45)
    side_px = 11
    for top in (0, 11, 22):
        for left in (0, 11, 440):
            block = result.colour[top : top + side_px, left : left + side_px]
            assert (block == block[0, 0]).all()
    assert luminance(result).mean() == pytest.approx(luminance(source).mean(), rel=0.01)


@pytest.mark.parametrize("name", ["vignette", "grain", "denoise", "sharpen", "pixelate"])
def test_alpha_and_depth_stay(name: str) -> None:
    for source in (cut_out(small()), deep(cut_out(small()))):
        result = done(name, source)
        assert np.array_equal(alpha_of(result), alpha_of(source))
        assert result.colour.dtype == source.colour.dtype
