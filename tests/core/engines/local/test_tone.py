"""Light and dark, measured on real photos."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.engines.local.tone import gained
from tests.core.engines.local.pictures import (
    NAMES,
    clipped,
    deep,
    done,
    light,
    luminance,
    same,
    small,
    values,
)
from tests.photos import PhotoName

TONES = (
    *("brightness", "contrast", "highlights", "shadows", "whites", "blacks", "clarity"),
    "exposure",
)


def amount_of(name: str, amount: float) -> dict[str, float]:
    return {"ev": amount / 50} if name == "exposure" else {"amount": amount}


@pytest.mark.parametrize("name", TONES)
def test_nothing_asked_is_nothing_done(name: str) -> None:
    for source in (small(), deep(small("chelsea"))):
        difference = done(name, source, **amount_of(name, 0)).colour.astype(int) - source.colour
        assert abs(difference).max() <= (1 if source.max == 65_535 else 0)


@pytest.mark.parametrize("photo_name", NAMES)
@pytest.mark.parametrize("ev", [-2.0, -1.0, 0.5, 1.0])
def test_exposure_multiplies_the_light(photo_name: PhotoName, ev: float) -> None:
    source = deep(small(photo_name))
    before, after = light(source), light(done("exposure", source, ev=ev))
    plain = (before * 2**ev <= 0.5) & (before > 0.001)
    assert plain.any()
    assert np.abs(after[plain] / before[plain] / 2**ev - 1).max() < 0.02


@pytest.mark.parametrize("ev", [0.5, 1.0, 2.0, 5.0])
def test_exposure_rolls_off_instead_of_clipping(ev: float) -> None:
    for photo_name in NAMES:
        source = deep(small(photo_name))
        assert clipped(done("exposure", source, ev=ev)) <= clipped(source) + 1e-3


@given(st.floats(1.001, 40))
def test_a_gain_keeps_the_order_of_tones_and_meets_white(gain: float) -> None:
    tones = np.linspace(0, 1, 2001)
    result = gained(tones, gain)
    assert (np.diff(result) > 0).all()
    assert result[0] == 0
    assert abs(result[-1] - 1) < 1e-9


@pytest.mark.parametrize("photo_name", NAMES)
def test_brightness_moves_middle_grey_by_the_amount(photo_name: PhotoName) -> None:
    source = deep(small(photo_name))
    for amount in (-60, 40):
        before, after = values(source), values(done("brightness", source, amount=amount))
        middle = np.abs(before - 0.5) < 0.01
        assert abs((after - before)[middle].mean() - 0.002 * amount) < 0.002
        assert clipped(done("brightness", source, amount=amount)) <= clipped(source) + 1e-4


@pytest.mark.parametrize("photo_name", NAMES)
def test_contrast_spreads_tones_and_keeps_the_mean(photo_name: PhotoName) -> None:
    source = small(photo_name)
    more, less = done("contrast", source, amount=40), done("contrast", source, amount=-40)
    assert values(less).std() < 0.75 * values(source).std()
    assert values(more).std() > values(source).std() * 1.02
    for result in (more, less):
        assert abs(values(result).mean() - values(source).mean()) < 0.04
    assert clipped(less) <= clipped(source)


@pytest.mark.parametrize("photo_name", NAMES)
def test_highlights_and_shadows_leave_the_other_end_alone(photo_name: PhotoName) -> None:
    source = small(photo_name)
    base = luminance(source)
    bright, dark = base > 0.75, base < 0.02
    recovered, lifted = done("highlights", source, amount=-80), done("shadows", source, amount=80)
    assert clipped(recovered) <= clipped(source) + 1e-3
    if bright.mean() > 0.01:
        assert luminance(recovered)[bright].mean() < 0.85 * base[bright].mean()
        assert abs(luminance(lifted)[bright].mean() / base[bright].mean() - 1) < 0.05
    if dark.mean() > 0.01:
        assert luminance(lifted)[dark].mean() > 1.5 * base[dark].mean()
        assert abs(luminance(recovered)[dark].mean() - base[dark].mean()) < 0.003


def test_raising_highlights_clips_nothing_new() -> None:
    for photo_name in NAMES:
        source = deep(small(photo_name))
        result = done("highlights", source, amount=100)
        assert clipped(result) <= clipped(source) + 1e-4
        assert luminance(result).mean() > luminance(source).mean()


def test_whites_and_blacks_move_one_end() -> None:
    source = small("astronaut")
    middle = np.abs(values(source) - 0.4) < 0.05
    for name, end in (("whites", 0.9), ("blacks", 0.1)):
        for amount in (-50, 50):
            change = values(done(name, source, amount=amount)) - values(source)
            near = np.abs(values(source) - end) < 0.05
            assert np.sign(change[near].mean()) == np.sign(amount)
            assert abs(change[near].mean()) > 1.8 * abs(change[middle].mean())


def test_clarity_changes_detail_and_not_brightness() -> None:
    source = small("chelsea")
    for amount, bound in ((-80, (0.2, 0.9)), (80, (1.15, 3.0))):
        result = done("clarity", source, amount=amount)
        assert abs(values(result).mean() - values(source).mean()) < 0.01
        detail = [np.abs(np.diff(luminance(p), axis=1)).mean() for p in (result, source)]
        assert bound[0] < detail[0] / detail[1] < bound[1]


def test_enhancing_opens_a_dull_picture_and_leaves_a_good_one() -> None:
    dull = done("contrast", done("temperature", small("china"), amount=70), amount=-60)
    better = done("auto_enhance", dull)
    assert values(better).std() > 1.25 * values(dull).std()
    cast = [np.ptp(values(p).mean(axis=(0, 1))) / values(p).std() for p in (dull, better)]
    assert cast[1] < 0.85 * cast[0]
    good = small("astronaut")
    assert np.abs(values(done("auto_enhance", good)) - values(good)).mean() < 0.04


def test_enhancing_keeps_night_dark_and_a_warm_picture_warm() -> None:
    night = small("rocket")
    assert np.median(values(done("auto_enhance", night))) < np.median(values(night)) + 0.15
    warm = values(done("auto_enhance", small("coffee"))).mean(axis=(0, 1))
    assert warm[0] > 1.5 * warm[2]


def test_half_an_enhancement_is_between() -> None:
    source = small("china")
    half, whole = (values(done("auto_enhance", source, amount=a)) for a in (50, 100))
    assert same(done("auto_enhance", source, amount=0), source)
    change = np.abs(whole - values(source)).mean()
    assert 0.2 * change < np.abs(half - values(source)).mean() < 0.8 * change


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(TONES), st.floats(-100, 100), st.sampled_from(NAMES), st.booleans())
def test_tones_keep_their_order(
    name: str, amount: float, photo_name: PhotoName, sixteen: bool
) -> None:
    source = small(photo_name)
    source = deep(source) if sixteen else source
    result = done(name, source, **amount_of(name, amount))
    assert result.size_px == source.size_px
    assert result.colour.dtype == source.colour.dtype
    direction = values(result).mean() - values(source).mean()
    if abs(amount) > 10 and name in {"exposure", "brightness", "shadows", "highlights"}:
        assert direction * amount >= -1e-6
