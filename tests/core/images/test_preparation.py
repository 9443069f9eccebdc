"""Whatever somebody sends becomes an upright sRGB picture, or is refused in words."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from core.errors import UserError
from core.images import EncodedImage, ImageLimits, Prepared, prepare
from core.images.metadata import without_metadata
from core.images.pixels import decode
from core.images.profiles import profile_of
from core.texts import Texts
from tests.core.images import icc
from tests.photos import PhotoName, jpeg, photo

LIMITS = ImageLimits()
DATA = Path(__file__).parents[2] / "data"
TEXTS = Texts()

_QUICKLY: dict[str, dict[str, object]] = {"PNG": {"compress_level": 1}, "AVIF": {"speed": 9}}

# How each stored orientation undoes what a viewer does for it.
STORED_AS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def rgb(name: PhotoName = "chelsea") -> Image.Image:
    return _rgb(name).copy()


@cache
def _rgb(name: PhotoName) -> Image.Image:
    with Image.open(io.BytesIO(photo(name))) as image:
        return image.convert("RGB")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **_QUICKLY.get(kind, {}) | options)
    return buffer.getvalue()


def array(image: EncodedImage) -> npt.NDArray[np.float64]:
    pixels = decode(image)
    return pixels / np.iinfo(pixels.dtype).max


def likeness_db(image: EncodedImage, wanted: Image.Image) -> float:
    """Peak signal-to-noise ratio; over 30 dB few people see a difference."""
    got = array(image)[..., :3]
    reference = np.asarray(wanted.convert("RGB")) / 255
    assert got.shape == reference.shape
    return float(-10 * np.log10(max(((got - reference) ** 2).mean(), 1e-10)))


def deep(name: PhotoName = "chelsea") -> npt.NDArray[np.uint16]:
    """A photo in 16 bits that do not all follow from 8."""
    coarse = np.asarray(rgb(name)).astype(np.int32) * 257
    fine = np.arange(coarse.size).reshape(coarse.shape) % 97 - 48
    return np.asarray(np.clip(coarse + fine, 0, 65_535), np.uint16)


def deep_png(pixels: npt.NDArray[np.uint16]) -> bytes:
    return bytes(cv2.imencode(".png", pixels[..., ::-1])[1])


def with_chunk(png: bytes, name: bytes, data: bytes) -> bytes:
    """Insert a chunk after the header of a PNG."""
    chunk = struct.pack(">I", len(data)) + name + data
    chunk += struct.pack(">I", zlib.crc32(name + data))
    return png[:33] + chunk + png[33:]


def assert_normal(prepared: Prepared) -> None:
    """The description is true, and the picture is what `Prepared` promises."""
    content, info = prepared.image.content, prepared.image.info
    assert info.size_bytes == len(content)
    with Image.open(io.BytesIO(content)) as image:
        assert Image.MIME[image.format or ""].replace("image/mpo", "image/jpeg") == info.media_type
        assert info.media_type in {"image/jpeg", "image/png", "image/webp"}
        assert image.size == info.size_px
        assert image.getexif().get(0x0112, 1) == 1
        assert image.mode in {"L", "RGB", "RGBA", "I;16"}
        assert info.has_alpha == (image.mode == "RGBA")
        assert profile_of(image) is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(jpeg("coffee"), id="JPEG"),
        pytest.param(saved(rgb(), "PNG"), id="PNG"),
        pytest.param(saved(rgb(), "WEBP", quality=80), id="WebP"),
        pytest.param(saved(rgb().convert("L"), "JPEG"), id="grey JPEG"),
        pytest.param(saved(rgb().convert("L"), "PNG"), id="grey PNG"),
        pytest.param(saved(rgb().convert("RGBA"), "PNG"), id="PNG with alpha"),
        pytest.param(saved(rgb(), "JPEG", progressive=True), id="progressive JPEG"),
        pytest.param(deep_png(deep()), id="16-bit PNG"),
        pytest.param(
            saved(
                rgb(),
                "JPEG",
                icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
            ),
            id="JPEG with sRGB profile",
        ),
        pytest.param(
            saved(rgb(), "JPEG", icc_profile=b"not a profile"), id="JPEG with a damaged profile"
        ),
    ],
)
def test_what_is_fine_already_is_kept_to_the_byte(content: bytes) -> None:
    prepared = prepare(content, LIMITS)
    assert prepared.image.content == content
    assert not prepared.notes
    assert_normal(prepared)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_every_orientation_comes_out_upright(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    method = STORED_AS[orientation]
    stored = rgb() if method is None else rgb().transpose(method)
    lossy = {"quality": 95} if kind in {"JPEG", "WEBP", "AVIF"} else {}
    prepared = prepare(saved(stored, kind, exif=exif, **lossy), LIMITS)
    assert likeness_db(prepared.image, rgb()) > 34
    assert_normal(prepared)
    assert prepared.image.info.media_type == (
        "image/png"
        if kind in {"PNG", "TIFF"}
        else "image/webp"
        if (kind, orientation) == ("WEBP", 1)
        else "image/jpeg"
    )


@pytest.mark.parametrize("orientation", range(2, 9))
def test_sixteen_bits_survive_every_orientation(orientation: int) -> None:
    pixels = deep()
    method = STORED_AS[orientation]
    assert method is not None
    # Turn the two halves of every value as Pillow would, and put them together again.
    turned = sum(
        np.asarray(Image.fromarray(half).transpose(method)).astype(np.uint16) << shift
        for half, shift in (
            ((pixels >> 8).astype(np.uint8), 8),
            ((pixels & 255).astype(np.uint8), 0),
        )
    )
    exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + bytes(
        [orientation, 0, 0, 0, 0, 0, 0, 0]
    )
    raw = with_chunk(deep_png(np.asarray(turned, np.uint16)), b"eXIf", exif)
    prepared = prepare(raw, LIMITS)
    assert prepared.image.info.bits_per_channel == 16
    assert np.array_equal(decode(prepared.image), pixels)


def test_an_impossible_orientation_is_ignored() -> None:
    exif = Image.Exif()
    exif[0x0112] = 77
    content = saved(rgb(), "JPEG", exif=exif)
    assert prepare(content, LIMITS).image.content == without_metadata(content, "JPEG")


def test_damaged_metadata_does_not_cost_the_picture() -> None:
    for exif in (
        b"Exif\0\0II*\0\xff\xff\xff\x7f",
        b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40,
        b"Exif\0\0",
    ):
        prepared = prepare(saved(rgb(), "JPEG", exif=exif), LIMITS)
        assert prepared.image.info.size_px == rgb().size


@pytest.mark.parametrize(
    ("kind", "options", "media_type", "db"),
    [
        ("AVIF", {"quality": 85}, "image/jpeg", 33),
        ("BMP", {}, "image/png", 90),
        ("TIFF", {"compression": "tiff_lzw"}, "image/png", 90),
        ("GIF", {}, "image/png", 24),
    ],
)
def test_other_formats_are_read(
    kind: str, options: dict[str, object], media_type: str, db: float
) -> None:
    prepared = prepare(saved(rgb(), kind, **options), LIMITS)
    assert prepared.image.info.media_type == media_type
    assert likeness_db(prepared.image, rgb()) > db
    assert not prepared.notes
    assert_normal(prepared)


@pytest.mark.parametrize("name", ["chelsea.heic", "chelsea-turned.heic"])
def test_heic_is_read_upright(name: str) -> None:
    prepared = prepare((DATA / name).read_bytes(), LIMITS)
    assert prepared.image.info.media_type == "image/jpeg"
    assert likeness_db(prepared.image, rgb()) > 36
    assert_normal(prepared)


def test_a_phone_that_stores_two_pictures_in_one_jpeg_is_no_animation() -> None:
    content = saved(rgb(), "MPO", save_all=True, append_images=[rgb("coffee")])
    prepared = prepare(content, LIMITS)
    assert not prepared.notes
    assert prepared.image.info.media_type == "image/jpeg"
    assert likeness_db(prepared.image, rgb()) > 30


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "AVIF", "TIFF"])
def test_the_first_of_several_frames_is_taken_and_said_so(kind: str) -> None:
    other = rgb("coffee").resize(rgb().size)
    content = saved(rgb(), kind, save_all=True, append_images=[other])
    prepared = prepare(content, LIMITS)
    assert prepared.notes == ("picture-animated-first-frame",)
    assert TEXTS.get(prepared.notes[0])
    assert likeness_db(prepared.image, rgb()) > 24
    with Image.open(io.BytesIO(prepared.image.content)) as image:
        assert getattr(image, "n_frames", 1) == 1


def test_a_palette_with_a_transparent_colour_keeps_it() -> None:
    palette = rgb().quantize(64)
    content = saved(palette, "PNG", transparency=7)
    prepared = prepare(content, LIMITS)
    assert prepared.image.info.has_alpha
    assert_normal(prepared)
    clear = np.asarray(palette) == 7
    assert clear.any()
    assert np.array_equal(decode(prepared.image)[..., 3] == 0, clear)


def test_a_transparent_colour_of_an_rgb_png_becomes_alpha() -> None:
    content = with_chunk(saved(rgb(), "PNG"), b"tRNS", struct.pack(">3H", *np.asarray(rgb())[0, 0]))
    prepared = prepare(content, LIMITS)
    assert prepared.image.info.has_alpha
    assert decode(prepared.image)[0, 0, 3] == 0


@pytest.mark.parametrize("mode", ["LA", "1", "P"])
def test_rare_modes_become_ordinary_ones(mode: str) -> None:
    prepared = prepare(saved(rgb().convert(mode), "PNG"), LIMITS)
    assert prepared.image.info.has_alpha == (mode == "LA")
    assert likeness_db(prepared.image, rgb().convert(mode).convert("RGB")) > 90
    assert_normal(prepared)


@pytest.mark.parametrize("mode", ["LAB", "YCbCr", "CMYK"])
def test_other_colour_spaces_are_converted(mode: str) -> None:
    if mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        image = ImageCms.profileToProfile(
            rgb(), ImageCms.createProfile("sRGB"), lab, outputMode="LAB"
        )
        assert image is not None
    else:
        image = rgb().convert(mode)
    prepared = prepare(saved(image, "TIFF"), LIMITS)
    assert likeness_db(prepared.image, rgb()) > 34
    assert_normal(prepared)


def test_a_cmyk_jpeg_without_a_profile_keeps_its_colours() -> None:
    prepared = prepare(saved(rgb().convert("CMYK"), "JPEG", quality=95), LIMITS)
    assert prepared.image.info.media_type == "image/jpeg"
    assert likeness_db(prepared.image, rgb()) > 30


def test_the_profile_of_a_cmyk_jpeg_is_used() -> None:
    ink = Image.new("CMYK", (64, 64), (255, 0, 0, 0))  # "cyan", which this printer prints red
    prepared = prepare(saved(ink, "JPEG", quality=95, icc_profile=icc.cmyk()), LIMITS)
    red, green, blue = array(prepared.image).mean(axis=(0, 1))
    assert red > 2 * green
    assert red > 2 * blue


def test_wide_colours_are_brought_into_srgb() -> None:
    content = saved(rgb("flower"), "JPEG", quality=95, icc_profile=icc.wide_rgb())
    prepared = prepare(content, LIMITS)
    assert prepared.image.content != content
    assert_normal(prepared)
    # The same numbers mean more colour in the wide space, and the same grey.
    before, after = np.asarray(rgb("flower")) / 255, array(prepared.image)
    vivid = (np.ptp(before, axis=2) > 0.2) & (before.min(axis=2) > 0.15)
    assert vivid.sum() > 10_000
    assert (np.ptp(after, axis=2)[vivid] > np.ptp(before, axis=2)[vivid]).mean() > 0.95
    grey = np.ptp(before, axis=2) < 0.01
    assert np.ptp(after, axis=2)[grey].mean() < 0.02


@pytest.mark.parametrize(
    "curve",
    [
        icc.gamma(2.2),
        icc.gamma(1.0),
        icc.sampled([(step / 63) ** 1.8 for step in range(64)]),
        icc.parametric(0, 2.0),
        icc.parametric(1, 2.4, 0.9, 0.1),
        icc.parametric(2, 2.4, 0.9, 0.1, 0.01),
        icc.parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
        icc.parametric(4, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0.01, 0.01),
    ],
    ids=["gamma", "linear", "points", "para0", "para1", "para2", "para3", "para4"],
)
def test_sixteen_bits_with_a_profile_agree_with_littlecms(curve: bytes) -> None:
    profile = icc.wide_rgb(curve)
    coarse = np.asarray(rgb("flower"))
    wanted = prepare(saved(rgb("flower"), "PNG", icc_profile=profile), LIMITS)
    raw = with_chunk(
        deep_png(coarse.astype(np.uint16) * 257), b"iCCP", b"wide\0\0" + zlib.compress(profile)
    )
    prepared = prepare(raw, LIMITS)
    assert prepared.image.info.bits_per_channel == 16
    assert not prepared.notes
    difference = np.abs(array(prepared.image) - array(wanted.image)) * 255
    assert difference.mean() < 0.6
    assert np.quantile(difference, 0.999) < 3


def test_a_profile_that_is_a_table_costs_the_second_eight_bits_and_says_so() -> None:
    raw = with_chunk(deep_png(deep()), b"iCCP", b"t\0\0" + zlib.compress(icc.table_rgb()))
    prepared = prepare(raw, LIMITS)
    assert prepared.image.info.bits_per_channel == 8
    assert prepared.notes == ("picture-eight-bits",)
    assert TEXTS.get(prepared.notes[0])
    wanted = prepare(saved(rgb(), "PNG", icc_profile=icc.table_rgb()), LIMITS)
    assert np.abs(array(prepared.image) - array(wanted.image)).max() < 0.05


def test_sixteen_bits_of_a_tiff_are_kept() -> None:
    pixels = deep()
    raw = bytes(cv2.imencode(".tiff", pixels[..., ::-1])[1])
    prepared = prepare(raw, LIMITS)
    assert prepared.image.info.bits_per_channel == 16
    assert prepared.image.info.media_type == "image/png"
    assert np.array_equal(decode(prepared.image), pixels)


@pytest.mark.parametrize("channels", [1, 4])
def test_sixteen_bit_grey_and_alpha_are_kept(channels: int) -> None:
    pixels = deep()[..., :1] if channels == 1 else np.dstack([deep(), deep()[..., 0]])
    stored = pixels if channels == 1 else pixels[..., [2, 1, 0, 3]]
    prepared = prepare(bytes(cv2.imencode(".png", stored)[1]), LIMITS)
    assert prepared.image.info.has_alpha == (channels == 4)
    assert np.array_equal(decode(prepared.image)[..., :channels], pixels)


def bomb(width: int, height: int) -> bytes:
    """A small PNG that would be huge in memory, and is valid."""
    rows = zlib.compressobj(9)
    data = b"".join(rows.compress(bytes(1 + width)) for _ in range(height)) + rows.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def refusal(content: bytes, limits: ImageLimits = LIMITS) -> UserError:
    with pytest.raises(UserError) as caught:
        prepare(content, limits)
    assert TEXTS.get(caught.value.text_key, "en", **caught.value.params)
    return caught.value


@pytest.mark.parametrize(
    ("content", "text_key"),
    [
        (b"", "picture-empty"),
        (b"hello, I am holiday.png", "picture-unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "picture-unreadable"),
        (b"%PDF-1.7\n", "picture-unreadable"),
        (b"\x89PNG\r\n\x1a\n", "picture-unreadable"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "picture-unreadable"),
        (b"GIF89a", "picture-unreadable"),
        (b"BM" + b"\xff" * 60, "picture-unreadable"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 60, "picture-unreadable"),
        (b"\0\0\0\x18ftypavif" + b"\0" * 60, "picture-unreadable"),
        (b"RIFF\xff\xff\xff\xffWEBPVP8 " + b"\0" * 40, "picture-unreadable"),
        (b"II*\0\x08\0\0\0", "picture-unreadable"),
        (saved(rgb(), "ICO"), "picture-unreadable"),
        (saved(rgb(), "PPM"), "picture-unreadable"),
        (saved(rgb().convert("F"), "TIFF"), "picture-unreadable"),
    ],
)
def test_what_is_no_picture_is_refused(content: bytes, text_key: str) -> None:
    assert refusal(content).text_key == text_key


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP", "GIF", "HEIC", "16-bit PNG"]
)
def test_a_truncated_file_is_refused(kind: str) -> None:
    if kind == "HEIC":
        whole = (DATA / "chelsea.heic").read_bytes()
    elif kind == "16-bit PNG":
        whole = deep_png(deep())
    else:
        whole = saved(rgb(), kind)
    for share in (0.3, 0.6, 0.95):
        cut = whole[: int(len(whole) * share)]
        assert refusal(cut).text_key in {"picture-truncated", "picture-unreadable"}


def test_too_many_bytes_are_refused_before_anything_is_read() -> None:
    error = refusal(b"x" * 2_000_001, ImageLimits(max_bytes=2_000_000))
    assert (error.text_key, error.params) == ("picture-too-many-bytes", {"max_mb": 2})


def test_a_bomb_is_refused_by_its_header() -> None:
    content = bomb(16_000, 16_000)
    assert len(content) < 400_000
    error = refusal(content)
    assert error.text_key == "picture-too-many-pixels"
    assert error.params == {"max_megapixels": 64, "width": 16_000, "height": 16_000}


def test_a_long_side_is_refused() -> None:
    error = refusal(bomb(20_000, 10))
    assert error.text_key == "picture-too-long-side"
    assert error.params["max_side_px"] == 16_384
    assert "20000 × 10" in TEXTS.get(error.text_key, "en", **error.params)


def test_a_header_that_promises_too_much_is_refused_in_every_format() -> None:
    small = ImageLimits(max_pixels=10_000)
    for kind in ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP", "GIF"):
        assert refusal(saved(rgb(), kind), small).text_key == "picture-too-many-pixels"
    heic = (DATA / "chelsea.heic").read_bytes()
    assert refusal(heic, small).text_key == "picture-too-many-pixels"


SEEDS: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: saved(rgb().resize((90, 60)), "JPEG", icc_profile=icc.wide_rgb()),
    "PNG": lambda: saved(rgb().resize((90, 60)).quantize(16), "PNG", transparency=3),
    "WEBP": lambda: saved(rgb().resize((90, 60)), "WEBP"),
    "AVIF": lambda: saved(rgb().resize((90, 60)), "AVIF"),
    "TIFF": lambda: saved(rgb().resize((90, 60)), "TIFF", compression="tiff_adobe_deflate"),
    "GIF": lambda: saved(rgb().resize((90, 60)), "GIF"),
    "BMP": lambda: saved(rgb().resize((90, 60)), "BMP"),
    "HEIC": (DATA / "chelsea.heic").read_bytes,
}


@cache
def seed(kind: str) -> bytes:
    return SEEDS[kind]()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_bytes_give_a_picture_or_a_refusal_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(seed(data.draw(st.sampled_from(sorted(SEEDS)))))
    for _ in range(data.draw(st.integers(1, 6))):
        # Headers come first, and are what parsers trip over.
        end = data.draw(st.sampled_from([64, 600, len(content)]))
        at = data.draw(st.integers(0, min(end, len(content)) - 1))
        content[at] = data.draw(st.integers(0, 255))
    refused = None
    try:
        prepared = prepare(bytes(content), ImageLimits(max_pixels=1_000_000))
    except UserError as error:
        refused = error
    if refused:
        assert TEXTS.get(refused.text_key, "en", **refused.params)
    else:
        assert prepared.image.info.size_bytes == len(prepared.image.content)
        decode(prepared.image)


def test_a_file_that_crashes_its_decoder_is_refused() -> None:
    content = bytearray((DATA / "chelsea.heic").read_bytes())
    content[221] = 243  # libheif in pi-heif 1.4.0 reads far outside of the file
    assert refusal(bytes(content)).text_key in {"picture-truncated", "picture-unreadable"}
