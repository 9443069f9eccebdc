"""Colours, measured on real photos."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.engines.local.picture import Picture
from core.planning.operations import FILM_LOOKS
from tests.core.engines.local.pictures import (
    NAMES,
    alpha_of,
    clipped,
    cut_out,
    deep,
    done,
    luminance,
    same,
    small,
    values,
)
from tests.photos import PhotoName


def colourfulness(source: Picture) -> float:
    return float(np.ptp(values(source), axis=2).mean())


@pytest.mark.parametrize("photo_name", NAMES)
def test_saturation_scales_colours_and_clips_nothing_new(photo_name: PhotoName) -> None:
    source = small(photo_name)
    assert colourfulness(done("saturation", source, amount=-100)) < 0.005
    assert colourfulness(done("saturation", source, amount=-50)) == pytest.approx(
        0.5 * colourfulness(source), rel=0.03
    )
    more = done("saturation", source, amount=50)
    assert colourfulness(more) > 1.1 * colourfulness(source)
    brightness = [values(p) @ np.array([0.2126, 0.7152, 0.0722]) for p in (source, more)]
    assert np.abs(brightness[1] - brightness[0]).max() < 0.01
    hardest = deep(source)
    assert clipped(done("saturation", hardest, amount=100)) < clipped(hardest) + 0.35


def test_saturation_pushes_no_channel_past_its_end() -> None:
    source = deep(small("flower"))
    result = values(done("saturation", source, amount=100))
    grey = result @ np.array([0.2126, 0.7152, 0.0722])
    # A colour that met the end stopped there, all channels together: its grey is unchanged.
    assert np.abs(grey - values(source) @ np.array([0.2126, 0.7152, 0.0722])).max() < 1e-3


def test_vibrance_helps_weak_colours_most() -> None:
    source = small("china")
    before = np.ptp(values(source), axis=2)
    after = np.ptp(values(done("vibrance", source, amount=80)), axis=2)
    strength = before / np.maximum(values(source).max(axis=2), 1e-6)
    weak, strong = (strength > 0.1) & (strength < 0.3), strength > 0.8
    assert (after[weak] / before[weak]).mean() > 1.25
    assert (after[strong] / before[strong]).mean() < 1.08


@pytest.mark.parametrize(("name", "rises", "falls"), [("temperature", 0, 2), ("tint", 0, 1)])
def test_the_balance_moves_the_right_way(name: str, rises: int, falls: int) -> None:
    for photo_name in NAMES:
        source = small(photo_name)
        means = values(source).mean(axis=(0, 1))
        warm = values(done(name, source, amount=50)).mean(axis=(0, 1))
        cool = values(done(name, source, amount=-50)).mean(axis=(0, 1))
        assert warm[rises] - warm[falls] > means[rises] - means[falls] > cool[rises] - cool[falls]
        assert clipped(done(name, deep(source), amount=100)) <= clipped(deep(source)) + 1e-4
        # The luminance of the whole hardly changes.
        for amount in (-50, 50):
            changed = luminance(done(name, source, amount=amount)).mean()
            assert changed == pytest.approx(luminance(source).mean(), rel=0.09)


@pytest.mark.parametrize("name", ["saturation", "vibrance", "temperature", "tint"])
def test_nothing_asked_is_nothing_done(name: str) -> None:
    for source in (small(), cut_out(small("flower"))):
        assert same(done(name, source, amount=0), source)


def test_black_and_white_has_the_light_and_no_colour() -> None:
    for photo_name in NAMES:
        result = done("black_and_white", small(photo_name))
        assert np.ptp(result.colour, axis=2).max() == 0
        assert np.abs(luminance(result) - luminance(small(photo_name))).max() < 0.006


def test_a_filter_brightens_its_own_colour() -> None:
    source = small("coffee")  # red and brown
    means = {
        colour: values(done("black_and_white", source, filter=colour)).mean()
        for colour in ("red", "yellow", "green", "blue")
    }
    assert means["red"] > means["yellow"] > means["green"] > means["blue"]


def test_sepia_is_brown_and_keeps_the_tones() -> None:
    for photo_name in NAMES:
        source = small(photo_name)
        red, green, blue = np.moveaxis(values(done("sepia", source)), 2, 0)
        assert (red >= green - 0.005).all()
        assert (green >= blue - 0.005).all()
        order = np.corrcoef(luminance(source).ravel(), green.ravel())[0, 1]
        assert order > 0.9
        half = done("sepia", source, amount=50)
        wanted = (values(source) + values(done("sepia", source))) / 2
        assert np.abs(values(half) - wanted).max() < 0.005


def test_a_duotone_lies_between_its_colours() -> None:
    source = done("contrast", small("astronaut"), amount=60)
    result = done("duotone", source, dark_colour="#102030", light_colour="#f0e0d0")
    dark, bright = (
        result.colour[luminance(source) < 0.0005],
        result.colour[luminance(source) > 0.995],
    )
    assert np.abs(dark.mean(axis=0) - (0x10, 0x20, 0x30)).max() < 6
    assert np.abs(bright.mean(axis=0) - (0xF0, 0xE0, 0xD0)).max() < 3
    order = np.argsort(luminance(source).ravel(), kind="stable")
    assert (np.diff(values(result).sum(axis=2).ravel()[order]) > -0.02).all()


def test_a_negative_of_a_negative_is_the_picture() -> None:
    for source in (small(), deep(small()), cut_out(small())):
        assert same(done("invert", done("invert", source)), source)
        assert not same(done("invert", source), source)


@pytest.mark.parametrize("levels", [2, 3, 4, 32])
def test_posterizing_leaves_so_many_levels(levels: int) -> None:
    result = done("posterize", small("chelsea"), levels=levels)
    assert len(np.unique(result.colour)) <= levels
    assert len(np.unique(done("posterize", small("astronaut"), levels=levels).colour)) == levels


@pytest.mark.parametrize("look", FILM_LOOKS)
def test_every_look_is_a_look_of_its_own(look: str) -> None:
    for photo_name in NAMES:
        source = small(photo_name)
        result = done("film", source, look=look)
        change = np.abs(values(result) - values(source)).mean()
        assert 0.008 < change < 0.3
        assert 0.6 < values(result).mean() / values(source).mean() < 1.9
        half = np.abs(values(done("film", source, look=look, amount=50)) - values(source)).mean()
        assert half == pytest.approx(change / 2, rel=0.1, abs=0.003)
        assert same(done("film", source, look=look, amount=0), source)


def test_looks_differ_from_each_other() -> None:
    results = [values(done("film", small("chelsea"), look=look)) for look in FILM_LOOKS]
    for index, one in enumerate(results):
        for other in results[index + 1 :]:
            assert np.abs(one - other).mean() > 0.008


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(
        ["saturation", "vibrance", "temperature", "tint", "sepia", "film", "duotone", "invert"]
    ),
    st.floats(0, 100),
    st.booleans(),
)
def test_colours_change_neither_alpha_nor_depth(name: str, amount: float, sixteen: bool) -> None:
    source = cut_out(small("chelsea"))
    source = deep(source) if sixteen else source
    given_amount = {} if name in {"duotone", "invert"} else {"amount": amount}
    result = done(name, source, **given_amount)
    assert np.array_equal(alpha_of(result), alpha_of(source))
    assert result.colour.dtype == source.colour.dtype
    assert result.colour.shape == source.colour.shape
