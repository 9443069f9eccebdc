"""What an edit changed is told from what every pass through a model changes a little."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageOps

from core.images import EncodedImage
from core.images.change import change_between
from core.images.regions import mask_of
from tests.drawings import opened, sent
from tests.photos import PhotoName

NAMES: tuple[PhotoName, ...] = ("coffee", "chelsea", "rocket", "flower")


def disc(
    picture: Image.Image, share: float = 0.18
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    width, height = picture.size
    mask = np.zeros((height, width), np.uint8)
    cv2.circle(mask, (width // 2, height // 2), round(share * width), (255,), -1)
    return mask


def drifted(picture: Image.Image) -> Image.Image:
    """As a model gives back what it was to leave alone: moved, stretched, a little warmer."""
    turned = picture.transform(
        picture.size,
        Image.Transform.AFFINE,
        (1.008, 0, -2.4, 0, 0.995, 1.7),
        Image.Resampling.BICUBIC,
    )
    edge = ImageOps.expand(turned.crop((3, 3, turned.width - 3, turned.height - 3)), 0)
    warmer = np.asarray(edge.resize(picture.size)).astype(int) * 1.015 + (4, 1, -3)
    return Image.fromarray(np.clip(warmer, 0, 255).astype(np.uint8))


UNCHANGED: dict[str, Callable[[Image.Image], EncodedImage]] = {
    "recompressed": lambda p: sent(p, 50),
    "smaller": lambda p: sent(p.resize((p.width // 2, p.height // 2)), 85),
    "larger": lambda p: sent(p.resize((p.width * 2, p.height * 2)), 85),
    "another ratio by rounding": lambda p: sent(
        p.resize((1024, round(1024 * p.height / p.width / 16) * 16)), 90
    ),
    "drifted": lambda p: sent(drifted(p), 90),
}


@pytest.mark.parametrize("name", NAMES)
def test_encoding_scaling_and_drift_are_no_change(name: PhotoName) -> None:
    picture = opened(name)
    before = sent(picture, 95)
    for way, made in UNCHANGED.items():
        change = change_between(before, made(picture))
        assert change.inside < 0.01, way


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_region_is_told_from_the_rest(name: PhotoName) -> None:
    picture = opened(name)
    other = opened(NAMES[NAMES.index(name) - 1]).resize(picture.size)
    region = disc(picture)
    after = sent(Image.composite(other, drifted(picture), Image.fromarray(region)), 88)
    before = sent(picture, 95)

    change = change_between(before, after, mask_of(region))
    assert change.inside > 0.4
    assert change.outside is not None
    assert change.outside < 0.01
    elsewhere = np.roll(disc(picture, 0.1), picture.width // 3, axis=1)
    assert change_between(before, after, mask_of(elsewhere)).inside < 0.15


CHANGED: dict[str, Callable[[Image.Image], Image.Image]] = {
    "mirrored": ImageOps.mirror,
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.5),
    "negative": ImageOps.invert,
    "turned": lambda p: p.rotate(90, expand=True) if p.width != p.height else p.rotate(90),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_change_of_everything_is_one(name: PhotoName) -> None:
    picture = opened(name)
    before = sent(picture, 95)
    for way, edited in CHANGED.items():
        share = change_between(before, sent(edited(picture), 90)).inside
        assert share > 0.2, way


def test_plain_pictures_have_no_pattern_to_move_by() -> None:
    grey, same, red = (sent(Image.new("RGB", (200, 150), c)) for c in ("grey", "grey", "red"))
    mask = mask_of(np.ones((150, 200), np.uint8))
    assert change_between(grey, same).inside == 0
    assert change_between(grey, red).inside == 1
    assert change_between(grey, red, mask).outside == 0
