"""A picture is delivered within limits, and changed no more than they ask for."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.images import EncodedImage, ImageLimits, fitted, prepare, thumbnail
from core.images.pixels import decode, encode
from tests.photos import PhotoName, jpeg, photo

EVERY = frozenset({"image/jpeg", "image/png", "image/webp"})
LIMITS = ImageLimits()


def picture(name: PhotoName = "coffee") -> EncodedImage:
    return prepare(photo(name), LIMITS).image


def cut_out() -> EncodedImage:
    rgb = decode(picture())
    alpha = np.zeros(rgb.shape[:2], np.uint8)
    alpha[100:300, 150:450] = 255
    return encode(np.asarray(np.dstack([rgb, alpha]), np.uint8))


def assert_described(image: EncodedImage) -> None:
    with Image.open(io.BytesIO(image.content)) as opened:
        assert Image.MIME[opened.format or ""] == image.info.media_type
        assert opened.size == image.info.size_px
        assert (opened.mode == "RGBA") == image.info.has_alpha
    assert image.info.size_bytes == len(image.content)


@pytest.mark.parametrize("image", [picture(), prepare(jpeg("coffee"), LIMITS).image, cut_out()])
def test_what_fits_is_kept_to_the_byte(image: EncodedImage) -> None:
    result = fitted(
        image, media_types=EVERY, max_bytes=10_000_000, max_side_sum_px=10_000, max_ratio=20
    )
    assert result.image is image
    assert not result.changed
    assert not result.smaller


def test_a_large_file_loses_quality_before_it_loses_pixels() -> None:
    image = picture()
    result = fitted(image, media_types=EVERY, max_bytes=60_000)
    assert result.changed
    assert not result.smaller
    assert result.image.info.size_px == image.info.size_px
    assert result.image.info.size_bytes <= 60_000
    assert result.image.info.media_type == "image/jpeg"
    assert_described(result.image)


def test_a_far_too_large_file_loses_pixels_too() -> None:
    image = picture()
    result = fitted(image, media_types=EVERY, max_bytes=9_000)
    assert result.smaller
    assert result.image.info.size_bytes <= 9_000
    width, height = result.image.info.size_px
    assert abs(width / height - 1.5) < 0.02
    # No more than needed: the limit is used.
    assert result.image.info.size_bytes > 5_000


def test_alpha_survives_where_a_type_has_it() -> None:
    result = fitted(cut_out(), media_types=EVERY, max_bytes=50_000)
    assert result.image.info.has_alpha
    assert result.image.info.media_type in {"image/webp", "image/png"}
    alpha = decode(result.image)[..., 3]
    assert alpha[0, 0] == 0
    assert alpha[alpha.shape[0] // 2, alpha.shape[1] // 2] == 255


@pytest.mark.parametrize(
    ("media_types", "keep_alpha"), [(frozenset({"image/jpeg"}), True), (EVERY, False)]
)
def test_alpha_goes_onto_white_where_it_must(media_types: frozenset[str], keep_alpha: bool) -> None:
    result = fitted(cut_out(), media_types=media_types, max_bytes=10_000_000, keep_alpha=keep_alpha)
    assert result.changed
    assert not result.image.info.has_alpha
    pixels = decode(result.image)
    assert pixels[0, 0].min() > 250
    assert abs(pixels[200:260, 200:400].mean() - decode(picture())[200:260, 200:400].mean()) < 1


def test_an_unwanted_type_is_changed_with_no_pixel_lost() -> None:
    image = picture()
    result = fitted(image, media_types={"image/jpeg"}, max_bytes=10_000_000)
    assert result.changed
    assert not result.smaller
    assert result.image.info.media_type == "image/jpeg"
    error = decode(result.image).astype(float) - decode(image)
    assert 10 * np.log10(255**2 / (error**2).mean()) > 38


def test_sixteen_bits_become_eight_in_a_jpeg() -> None:
    fine = decode(picture()).astype(np.uint16) * 257
    result = fitted(encode(fine), media_types={"image/jpeg"}, max_bytes=10_000_000)
    assert result.image.info.bits_per_channel == 8
    assert abs(decode(result.image).mean() - decode(picture()).mean()) < 0.5


def test_a_side_sum_is_kept() -> None:
    result = fitted(picture(), media_types=EVERY, max_bytes=10_000_000, max_side_sum_px=500)
    assert result.smaller
    assert 490 <= sum(result.image.info.size_px) <= 500


@pytest.mark.parametrize("turned", [False, True])
def test_a_strip_is_padded_to_the_ratio(turned: bool) -> None:
    strip = decode(picture())[:10]
    image = encode(np.array(strip.transpose(1, 0, 2) if turned else strip, np.uint8))
    result = fitted(image, media_types=EVERY, max_bytes=10_000_000, max_ratio=20)
    assert result.image.info.size_px == ((30, 600) if turned else (600, 30))
    assert not result.smaller
    assert decode(result.image)[0, 0].min() == 255


def test_what_cannot_fit_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        fitted(picture(), media_types=EVERY, max_bytes=100)


@settings(max_examples=25, deadline=None)
@given(
    max_bytes=st.integers(3_000, 400_000),
    max_side_sum_px=st.none() | st.integers(100, 1500),
    max_ratio=st.none() | st.floats(1.1, 20),
    keep_alpha=st.booleans(),
    source=st.sampled_from(["photo", "cut-out"]),
    media_types=st.sets(st.sampled_from(sorted(EVERY)), min_size=1),
)
def test_every_limit_is_met(
    max_bytes: int,
    max_side_sum_px: int | None,
    max_ratio: float | None,
    keep_alpha: bool,
    source: str,
    media_types: set[str],
) -> None:
    image = thumbnail(picture(), 300) if source == "photo" else cut_out()
    result = fitted(
        image,
        media_types=media_types,
        max_bytes=max_bytes,
        max_side_sum_px=max_side_sum_px,
        max_ratio=max_ratio,
        keep_alpha=keep_alpha,
    )
    info = result.image.info
    assert_described(result.image)
    assert info.media_type in media_types
    assert info.size_bytes <= max_bytes
    if max_side_sum_px:
        assert sum(info.size_px) <= max_side_sum_px
    if max_ratio:
        # A pixel is lost or won by rounding.
        assert (max(info.size_px) - 1) / (min(info.size_px) + 1) <= max_ratio
    assert result.changed == (result.image.content != image.content)


@pytest.mark.parametrize(
    ("image", "media_type"), [(picture(), "image/jpeg"), (cut_out(), "image/png")]
)
def test_a_thumbnail_is_small_and_like_the_picture(image: EncodedImage, media_type: str) -> None:
    small = thumbnail(image, 120)
    assert small.info.size_px == (120, 80)
    assert small.info.media_type == media_type
    assert_described(small)
    middle = decode(image)[100:300, 150:450, :3]
    assert abs(decode(small)[20:60, 30:90, :3].mean() - middle.mean()) < 4


def test_a_small_picture_is_not_enlarged_for_a_thumbnail() -> None:
    assert thumbnail(picture(), 5_000).info.size_px == (600, 400)


def test_numbers_and_bytes_are_the_same_picture() -> None:
    for image in (picture(), cut_out(), encode(decode(picture()).astype(np.uint16) * 257)):
        again = encode(decode(image))
        assert np.array_equal(decode(again), decode(image))
        assert_described_deep(again)


def assert_described_deep(image: EncodedImage) -> None:
    assert image.info.bits_per_channel == decode(image).itemsize * 8
    assert_described(image)


def test_the_idle_bot_does_without_heavy_libraries() -> None:
    import subprocess
    import sys

    code = (
        "import sys, core.images, core.engines.local; from PIL import Image;"
        "print([m for m in ('numpy', 'cv2', 'pi_heif', 'onnxruntime') if m in sys.modules],"
        " len(Image.ID))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] 0"
