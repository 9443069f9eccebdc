"""Files to take away, opened again with Pillow."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from core.errors import UserError
from core.images import ImageLimits, prepare
from core.images.exporting import MEDIA_TYPES, Export, exported
from core.planning.exports import parse_exports
from tests.core.conftest import Bench
from tests.photos import jpeg, photo

ASTRONAUT = prepare(photo("astronaut"), ImageLimits()).image


def reopened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("name", MEDIA_TYPES)
def test_every_format_opens_again_with_its_profile_and_nothing_else(name: str) -> None:
    with Image.open(io.BytesIO(jpeg("astronaut"))) as image:
        exif = Image.Exif()
        exif[0x010E] = "taken at home"
        exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", exif=exif, quality=95)
    source = prepare(buffer.getvalue(), ImageLimits()).image
    result = exported(source, Export(format=name))
    opened = reopened(result.content)
    assert Image.MIME[opened.format or ""] == MEDIA_TYPES[name] == result.info.media_type
    assert opened.size == (512, 512) == result.info.size_px
    assert opened.info.get("icc_profile")
    assert not {0x010E, 0x8825} & set(opened.getexif())
    assert b"taken at home" not in result.content
    original = reopened(source.content).convert("RGB")
    difference = ImageChops.difference(opened.convert("RGB"), original)
    worst = max(high for _, high in difference.getextrema())  # type: ignore[misc]
    assert worst == 0 if name in {"png", "tiff"} else worst < 90


@pytest.mark.parametrize("name", ["jpeg", "webp", "avif"])
def test_a_limit_is_met_at_the_best_quality_that_fits(name: str) -> None:
    free = exported(ASTRONAUT, Export(format=name))
    limit = free.info.size_bytes // 2
    held = exported(ASTRONAUT, Export(format=name, max_bytes=limit))
    assert 0.8 * limit < held.info.size_bytes <= limit
    assert held.info.size_px == (512, 512)


def test_a_limit_that_cannot_be_met_is_refused() -> None:
    for export in (Export(format="jpeg", max_bytes=2_000), Export(format="png", max_bytes=50_000)):
        with pytest.raises(UserError, match="export-too-large"):
            exported(ASTRONAUT, export)


def test_a_size_keeps_the_ratio_and_never_enlarges() -> None:
    assert exported(ASTRONAUT, Export(format="png", box_px=(300, 100))).info.size_px == (100, 100)
    assert exported(ASTRONAUT, Export(format="png", box_px=(9000, 9000))).info.size_px == (512, 512)


def test_resolution_for_print() -> None:
    for name in ("png", "jpeg", "tiff"):
        opened = reopened(exported(ASTRONAUT, Export(format=name, dpi=300)).content)
        assert opened.info["dpi"] == pytest.approx((300, 300), rel=0.01)


def test_transparency_stays_where_the_format_has_it() -> None:
    with Image.open(io.BytesIO(photo("coffee"))) as image:
        transparent = image.convert("RGBA")
        transparent.putalpha(0)
    buffer = io.BytesIO()
    transparent.save(buffer, "PNG")
    source = prepare(buffer.getvalue(), ImageLimits()).image
    for name in MEDIA_TYPES:
        opened = reopened(exported(source, Export(format=name)).content)
        if name == "jpeg":
            assert min(opened.getpixel((5, 5))) > 250  # type: ignore[arg-type]
        else:
            assert opened.convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]


def test_sixteen_bits_stay_in_png_and_tiff() -> None:
    with Image.open(io.BytesIO(photo("coffee"))) as image:
        pixels = np.asarray(image.convert("RGB"), dtype=np.uint16) * 257 + 1
    done, buffer = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    assert done
    source = prepare(buffer.tobytes(), ImageLimits()).image
    assert source.info.bits_per_channel == 16
    for name in ("png", "tiff"):
        result = exported(source, Export(format=name, dpi=300))
        again = cv2.imdecode(np.frombuffer(result.content, np.uint8), cv2.IMREAD_UNCHANGED)
        assert again is not None
        assert again.dtype == np.uint16
        assert np.array_equal(cv2.cvtColor(again, cv2.COLOR_BGR2RGB), pixels)
        assert reopened(result.content).info["dpi"] == pytest.approx((300, 300), rel=0.01)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [Export(format="png")]),
        ("JPG", [Export(format="jpeg")]),
        ("jpeg under 500 KB", [Export(format="jpeg", max_bytes=500_000)]),
        ("webp 1080x1350 q85", [Export(format="webp", box_px=(1080, 1350), quality=85)]),
        ("avif max 1.5mb", [Export(format="avif", max_bytes=1_500_000)]),
        ("tiff 10x15 cm 300 dpi", [Export(format="tiff", box_px=(1181, 1772), dpi=300)]),
        ("4x6 in", [Export(format="png", box_px=(1200, 1800), dpi=300)]),
        ("png 8 x 10 inches at 200 dpi", [Export(format="png", box_px=(1600, 2000), dpi=200)]),
        ("jpeg 1080px", [Export(format="jpeg", box_px=(1080, 1080))]),
        (
            "png, jpeg and webp, quality 80",
            [Export(format=f, quality=80) for f in ("png", "jpeg", "webp")],
        ),
    ],
)
def test_what_people_write(text: str, expected: list[Export]) -> None:
    assert parse_exports(text) == expected


@pytest.mark.parametrize(
    "text", ["gif", "jpeg please", "10x", "q 0 png", "5 dpi", "20000x20000", "under 1 KB q101"]
)
def test_what_is_not_understood_is_told(text: str) -> None:
    with pytest.raises(UserError, match="export-"):
        parse_exports(text)


@given(st.text(max_size=200))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    with suppress(UserError):
        assert parse_exports(text)


async def test_export_in_the_chat(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/export webp 100x100")
        shown = bench.chat.latest()
        assert shown.as_document
        assert shown.file is not None
        assert reopened(shown.file).size == (100, 100)
        assert shown.text.startswith("WEBP · 100 × 100 px")
        await bench.chat.say("/export png, jpeg")
        archive = bench.chat.latest().file
        assert archive is not None
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            assert opened.namelist() == ["retouch-v1.png", "retouch-v1.jpg"]
        await bench.chat.say("/export gif")
        assert "did not understand" in bench.chat.latest().text
