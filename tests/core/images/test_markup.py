"""What is drawn on a picture is found, and nothing is found where nothing is drawn."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import get_args

import cv2
import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from core.images import EncodedImage
from core.images.markup import likeness
from core.images.pixels import Pixels
from core.images.regions import inside_of
from tests.drawings import KINDS, WAYS, Kind, Way, drawn_on, on_its_way, opened, sent
from tests.photos import PhotoName

PHOTOS: tuple[PhotoName, ...] = get_args(PhotoName)
BOLD = ("#ff0000", "#ffee00", "#1e66ff", "#00c853", "#ffffff", "#000000")


def overlap(original: EncodedImage, copy: EncodedImage, truth: Pixels) -> float:
    """Return intersection over union of what is found with what is meant; 0 for nothing."""
    found = likeness(original, copy)
    if found is None or found.drawn is None:
        return 0.0
    inside = inside_of(found.drawn.mask, original.info.size_px) > 0
    assert inside.mean() == pytest.approx(found.drawn.share, abs=1e-6)
    return float((inside & truth).sum() / (inside | truth).sum())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_drawings_in_every_colour_are_found_at_the_right_place(kind: Kind, way: Way) -> None:
    least = {"circle": 0.9, "open": 0.7, "scribble": 0.6, "arrow": 0.7}[kind]
    # Each photo has its turn with every kind; all together take a minute.
    for number in range(WAYS.index(way), len(PHOTOS), 3):
        name = PHOTOS[number]
        picture = opened(name)
        colour = BOLD[(number + KINDS.index(kind) * 2) % 3]
        marked, truth = drawn_on(picture, kind, colour, seed=number)
        share = overlap(sent(picture, 92), sent(on_its_way(marked, way)), truth)
        assert share > least, (name, colour, share)


@pytest.mark.parametrize("colour", ["#00c853", "#ffffff", "#000000"])
def test_a_drawing_on_a_photo_of_a_phones_size_comes_back_as_a_telegram_photo(colour: str) -> None:
    picture = opened("coffee", 2400)
    marked, truth = drawn_on(picture, "circle", colour, seed=3)
    assert overlap(sent(picture, 92), sent(on_its_way(marked, "scaled")), truth) > 0.9


def cropped(picture: Image.Image, by: float) -> Image.Image:
    width, height = picture.size
    return picture.crop(
        (round(width * by), round(height * by / 2), round(width * (1 - by)), round(height * 0.96))
    )


UNMARKED: dict[str, Callable[[Image.Image], EncodedImage]] = {
    "as it was": lambda p: sent(p, 92),
    "recompressed": lambda p: sent(p, 50),
    "hardly readable": lambda p: sent(p, 30),
    "twice": lambda p: sent(Image.open(io.BytesIO(sent(p, 70).content)), 60),
    "scaled": lambda p: sent(on_its_way(p, "scaled"), 80),
    "a third": lambda p: sent(p.resize((p.width // 3, p.height // 3), Image.Resampling.BOX), 85),
    "roughly scaled": lambda p: sent(
        p.resize((int(p.width * 0.8), int(p.height * 0.8)), Image.Resampling.NEAREST), 75
    ),
    "cropped": lambda p: sent(on_its_way(p, "cropped"), 80),
    "cropped more": lambda p: sent(cropped(p, 0.12), 80),
}


@pytest.mark.parametrize("name", ["astronaut", "rocket", "china"])
def test_copies_without_a_drawing_are_the_picture_and_mark_nothing(name: PhotoName) -> None:
    picture = opened(name)
    original = sent(picture, 92)
    for way, made in UNMARKED.items():
        found = likeness(original, made(picture))
        assert found is not None, way
        assert found.drawn is None, way


def ellipse(picture: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    width, height = picture.size
    mask = np.zeros((height, width), np.uint8)
    cv2.ellipse(mask, (width // 2, height // 2), (width // 7,) * 2, 0, 0, 360, (255,), -1)
    return mask


def only_there(picture: Image.Image, changed: Image.Image, *, inverse: bool = False) -> Image.Image:
    mask = Image.fromarray(ellipse(picture))
    return Image.composite(changed, picture, ImageOps.invert(mask) if inverse else mask)


def wiped_out(picture: Image.Image) -> Image.Image:
    done = cv2.inpaint(np.asarray(picture), ellipse(picture), 5, cv2.INPAINT_TELEA)
    return Image.fromarray(np.asarray(done, np.uint8))


def darker_edges(picture: Image.Image) -> Image.Image:
    down, across = np.mgrid[-1 : 1 : picture.height * 1j, -1 : 1 : picture.width * 1j]
    light = 1 - 0.6 * np.clip(np.hypot(down, across) - 0.4, 0, 1)
    return Image.fromarray((np.asarray(picture) * light[..., None]).astype(np.uint8))


def in_blocks(picture: Image.Image) -> Image.Image:
    blocks = picture.resize((24, 24), Image.Resampling.BOX)
    return blocks.resize(picture.size, Image.Resampling.NEAREST)


EDITED: dict[str, Callable[[Image.Image], Image.Image]] = {
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.15),
    "a little brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.08),
    "darker": lambda p: ImageEnhance.Brightness(p).enhance(0.8),
    "contrast": lambda p: ImageEnhance.Contrast(p).enhance(1.3),
    "colours": lambda p: ImageEnhance.Color(p).enhance(1.6),
    "black and white": lambda p: p.convert("L").convert("RGB"),
    "blurred": lambda p: p.filter(ImageFilter.GaussianBlur(max(p.size) * 0.006)),
    "sharpened": lambda p: p.filter(ImageFilter.UnsharpMask(3, 200, 2)),
    "vignette": darker_edges,
    "wiped out": wiped_out,
    "background blurred": lambda p: only_there(
        p, p.filter(ImageFilter.GaussianBlur(max(p.size) * 0.012)), inverse=True
    ),
    "pixelated": lambda p: only_there(p, in_blocks(p)),
    "mirrored": ImageOps.mirror,
    "turned": lambda p: p.rotate(90, expand=True),
}


@pytest.mark.parametrize("name", ["astronaut", "coffee", "rocket", "china"])
def test_edited_copies_and_other_photos_are_new_pictures(name: PhotoName) -> None:
    picture = opened(name)
    original = sent(picture, 92)
    turn = int(name in {"coffee", "rocket"})
    for way, edited in list(EDITED.items())[turn::2]:
        assert likeness(original, sent(edited(picture), 88)) is None, way
    other = opened(PHOTOS[PHOTOS.index(name) - 1]).resize(picture.size)
    assert likeness(original, sent(other, 88)) is None
