"""Edits that stay inside a region leave everything else as it was, to the bit."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from core.images import EncodedImage, ImageLimits, prepare
from core.images.pixels import Pixels, decode, encode
from core.images.regions import inside_of, mask_of, outlined, within
from tests.photos import jpeg, photo


def disc(height: int, width: int) -> Pixels:
    down, across = np.mgrid[:height, :width]
    near = np.hypot(down - height / 2, across - width / 3) < min(height, width) / 4
    return np.asarray(near, np.uint8)


def stored(content: bytes) -> EncodedImage:
    return prepare(content, ImageLimits()).image


def deep(*, alpha: bool) -> EncodedImage:
    pixels = decode(stored(photo("coffee"))).astype(np.uint16) * 257
    pixels += np.arange(pixels.shape[1], dtype=np.uint16)[None, :, None] % 200
    if alpha:
        ramp = np.linspace(0, 65535, pixels.shape[0]).astype(np.uint16)
        shown = np.broadcast_to(ramp[:, None, None], (*pixels.shape[:2], 1))
        pixels = np.concatenate([pixels, shown], axis=2)
    return encode(pixels)


SOURCES = {
    "a JPEG": stored(jpeg("coffee")),
    "a PNG": stored(photo("coffee")),
    "16 bits": deep(alpha=False),
    "16 bits with alpha": deep(alpha=True),
}


@pytest.mark.parametrize("size", ["same", "smaller", "larger"])
@pytest.mark.parametrize("name", SOURCES)
def test_every_pixel_outside_is_the_same_to_the_bit(name: str, size: str) -> None:
    before = SOURCES[name]
    kept = decode(before)
    height, width = kept.shape[:2]
    mask = mask_of(disc(height, width))
    scale = {"same": 1.0, "smaller": 0.5, "larger": 1.4}[size]
    answer = Image.fromarray(255 - decode(stored(photo("coffee")))).resize(
        (round(width * scale), round(height * scale))
    )
    after = encode(np.asarray(answer))

    result = within(before, after, mask)

    inside = inside_of(mask, before.info.size_px) > 0
    pixels = decode(result)
    assert result.info.media_type == "image/png"
    assert result.info.bits_per_channel == before.info.bits_per_channel
    assert result.info.has_alpha == before.info.has_alpha
    np.testing.assert_array_equal(pixels[~inside], kept[~inside])
    middle = pixels[height // 2, width // 3, :3].astype(int) // (257 if kept.itemsize == 2 else 1)
    original = decode(SOURCES["a PNG"])[height // 2, width // 3].astype(int)
    assert np.abs(middle - (255 - original)).max() < 12


def test_the_seam_lies_inside_and_changes_bit_by_bit() -> None:
    before = encode(np.zeros((400, 600, 3), np.uint8))
    after = encode(np.full((400, 600, 3), 200, np.uint8))
    inside = np.zeros((400, 600), np.uint8)
    inside[100:300, 100:300] = 1

    row = decode(within(before, after, mask_of(inside)))[200, :, 0].astype(int)

    assert (row[:100] == 0).all()
    assert (np.diff(row[98:120]) >= 0).all()
    assert 0 < row[100] < row[102] < 200
    assert row[120] == 200


def test_a_region_that_reaches_the_edge_has_no_seam_there() -> None:
    before = encode(np.zeros((200, 300, 3), np.uint8))
    after = encode(np.full((200, 300, 3), 200, np.uint8))
    inside = np.zeros((200, 300), np.uint8)
    inside[:, :150] = 1

    row = decode(within(before, after, mask_of(inside)))[100, :, 0]

    assert row[0] == row[100] == 200


def test_an_empty_region_leaves_the_picture() -> None:
    before = SOURCES["a PNG"]
    mask = mask_of(np.zeros((400, 600), np.uint8))
    result = within(before, SOURCES["a JPEG"], mask)
    np.testing.assert_array_equal(decode(result), decode(before))


def test_a_mask_is_transparent_inside_as_the_service_wants_it() -> None:
    mask = mask_of(disc(400, 600))
    pixels = decode(mask)
    assert pixels.shape == (400, 600, 4)
    assert pixels[200, 200, 3] == 0
    assert pixels[0, 0, 3] == 255
    assert mask.info.size_bytes < 60_000


def test_the_outline_for_models_without_masks_is_red_and_thin() -> None:
    picture = SOURCES["a JPEG"]
    mask = mask_of(disc(400, 600))
    drawn, before = decode(outlined(picture, mask)).astype(int), decode(picture).astype(int)
    changed = np.abs(drawn - before).max(axis=2) > 0
    assert (drawn[changed] == (255, 0, 0)).all()
    assert 0.002 < changed.mean() < 0.02
