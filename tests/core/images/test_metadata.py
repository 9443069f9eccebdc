"""What is beside a picture is taken out of its file, and no pixel with it."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from core.images import ImageLimits, prepare
from core.images.metadata import Malformed, without_metadata
from tests.photos import photo

SECRET = b"59.3293 N, 18.0686 E"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def written(format_name: str, **options: Any) -> bytes:
    """A real photo with a place in every corner of its file."""
    with Image.open(io.BytesIO(photo("coffee"))) as image:
        image.thumbnail((160, 160))
        exif = Image.Exif()
        exif[0x010E] = SECRET.decode()
        exif.get_ifd(0x8825)[1] = "N"
        if format_name == "PNG":
            texts = PngImagePlugin.PngInfo()
            texts.add_text("Comment", SECRET.decode())
            texts.add_itxt("XML:com.adobe.xmp", SECRET.decode())
            options["pnginfo"] = texts
        else:
            options["xmp"] = SECRET
        if format_name == "JPEG":
            options["comment"] = SECRET
        buffer = io.BytesIO()
        image.save(buffer, format_name, exif=exif.tobytes(), icc_profile=PROFILE, **options)
    return buffer.getvalue()


def pixels(content: bytes) -> tuple[Any, bytes | None]:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image), image.info.get("icc_profile")


FILES = {
    "jpeg": ("JPEG", {}),
    "progressive jpeg": ("JPEG", {"progressive": True}),
    "jpeg with restarts": ("JPEG", {"restart_marker_rows": 1}),
    "png": ("PNG", {}),
    "webp": ("WEBP", {}),
    "lossless webp": ("WEBP", {"lossless": True}),
}


@pytest.mark.parametrize(("format_name", "options"), FILES.values(), ids=FILES)
def test_the_place_goes_and_pixels_and_profile_stay(
    format_name: str, options: dict[str, Any]
) -> None:
    sent = written(format_name, **options)
    assert SECRET in sent
    clean = without_metadata(sent, format_name)
    assert SECRET not in clean
    assert b"Exif" not in clean
    (before, profile), (after, kept) = pixels(sent), pixels(clean)
    assert np.array_equal(before, after)
    assert profile == kept == PROFILE
    assert without_metadata(clean, format_name) == clean


@pytest.mark.parametrize(("format_name", "options"), FILES.values(), ids=FILES)
def test_what_is_appended_goes(format_name: str, options: dict[str, Any]) -> None:
    sent = written(format_name, **options) + SECRET + b"\xff\xd9"
    assert SECRET not in without_metadata(sent, format_name)


@pytest.mark.parametrize(("format_name", "options"), FILES.values(), ids=FILES)
def test_a_picture_comes_in_without_its_place(format_name: str, options: dict[str, Any]) -> None:
    sent = written(format_name, **options)
    taken = prepare(sent, ImageLimits(max_bytes=10**7, max_pixels=10**7))
    assert SECRET not in taken.image.content
    assert taken.image.info.size_bytes == len(taken.image.content)
    assert np.array_equal(pixels(sent)[0], pixels(taken.image.content)[0])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.data())
def test_damaged_files_are_refused_or_clean(format_name: str, data: st.DataObject) -> None:
    sent = bytearray(written(format_name))
    for _ in range(3):
        sent[data.draw(st.integers(0, len(sent) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(sent[: data.draw(st.integers(0, len(sent)))])
    for content in (bytes(sent), cut, b""):
        try:
            assert len(without_metadata(content, format_name)) <= len(content)
        except Malformed:
            continue


def test_other_formats_are_not_known() -> None:
    with pytest.raises(Malformed):
        without_metadata(b"GIF89a", "GIF")
