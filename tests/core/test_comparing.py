"""Before and after."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat

from core.images import EncodedImage, ImageInfo
from core.images.comparison import side_by_side, wipe
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.photos import jpeg, photo

LABELS = ("v2", "v3")

# What depends on the database is tested on each of them elsewhere.
on_sqlite = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])


def encoded(content: bytes) -> EncodedImage:
    with Image.open(io.BytesIO(content)) as image:
        info = ImageInfo(
            Image.MIME[image.format or ""], image.size, len(content), image.mode == "RGBA"
        )
    return EncodedImage(content, info)


def opened(content: bytes | None) -> Image.Image:
    assert content is not None
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def difference(left: Image.Image, right: Image.Image) -> float:
    pair = (left.convert("RGB"), right.convert("RGB").resize(left.size))
    return sum(ImageStat.Stat(ImageChops.difference(*pair)).mean) / 3


def test_both_stand_side_by_side_equally_tall() -> None:
    before, after = jpeg("coffee"), jpeg("coffee", size=(1200, 800))
    sheet = opened(side_by_side(encoded(before), encoded(after), LABELS).content)
    assert sheet.size == (1200 + 8 + 1200, 800)
    # Below the labels each half shows its picture.
    box = (0, 100, 1200, 800)
    assert difference(sheet.crop(box), opened(after).crop(box)) < 6
    right = (1208, 100, 2408, 800)
    assert difference(sheet.crop(right), opened(after).crop(box)) < 3
    assert sheet.getpixel((5, 5)) == pytest.approx((255, 255, 255), abs=4)
    assert sheet.getpixel((1213, 5)) == pytest.approx((255, 255, 255), abs=4)


@pytest.mark.parametrize(
    ("size", "expected"),
    [((2000, 300), (2000, 608)), ((300, 2000), (608, 2000)), ((4000, 3000), (2560, 957))],
    ids=["wide ones stacked", "tall ones beside", "large ones made smaller"],
)
def test_every_shape_fits_a_chat(size: tuple[int, int], expected: tuple[int, int]) -> None:
    picture = encoded(jpeg("rocket", size=size))
    width, height = side_by_side(picture, picture, LABELS).info.size_px
    assert (width, height) == pytest.approx(expected, abs=12)


def test_transparent_parts_show_squares() -> None:
    image = opened(photo("coffee")).convert("RGBA")
    image.putalpha(Image.new("L", image.size))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    sheet = opened(
        side_by_side(encoded(jpeg("coffee")), encoded(buffer.getvalue()), LABELS).content
    )
    squares = sheet.crop((700, 200, 1000, 350)).convert("L")
    dark, light = squares.getextrema()
    assert (dark, light) == pytest.approx((204, 236), abs=6)


def test_the_wipe_goes_from_one_to_the_other_and_back() -> None:
    before = opened(jpeg("china"))
    after = ImageOps.invert(before.convert("RGB"))
    buffer = io.BytesIO()
    after.save(buffer, "PNG")
    made = wipe(encoded(jpeg("china")), encoded(buffer.getvalue()), LABELS)
    assert made.info.media_type == "image/gif"
    assert made.info.size_px == (480, 320)
    assert made.info.size_bytes < 3_000_000
    film = opened(made.content)
    frames = []
    for index in range(film.n_frames):  # type: ignore[attr-defined]
        film.seek(index)
        frames.append(film.convert("RGB"))
    middle = len(frames) // 2
    assert (
        difference(
            frames[0].crop((0, 60, 480, 320)), before.resize((480, 320)).crop((0, 60, 480, 320))
        )
        < 12
    )
    assert (
        difference(
            frames[middle].crop((0, 60, 480, 320)), after.resize((480, 320)).crop((0, 60, 480, 320))
        )
        < 12
    )
    # Half way, each has its half.
    half = frames[middle // 2]
    assert difference(half.crop((0, 60, 200, 320)), frames[0].crop((0, 60, 200, 320))) < 2
    assert difference(half.crop((280, 60, 480, 320)), frames[middle].crop((280, 60, 480, 320))) < 2
    assert difference(frames[1], frames[-1]) < 2


@on_sqlite
async def test_compare_by_command_and_button(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        third = bench.chat.latest_id()
        await bench.chat.say("/compare")
        assert bench.chat.latest().text == "v2 | v3\ntwo"
        assert opened(bench.chat.latest().file).size == (1032, 512)
        await bench.chat.say("/compare 1")
        assert bench.chat.latest().text.startswith("v1 | v3")
        await bench.chat.say("/compare v2 v1")
        assert bench.chat.latest().text.startswith("v1 | v2")
        shown = await bench.chat.shown(third)
        assert shown
        assert [p.partition(":")[0] for _, p in shown.buttons[1]] == [
            *("upscale", "removebg", "compare", "original", "delete"),
        ]
        await bench.chat.say("/undo")
        await bench.chat.press(third, payload(shown, "compare"))
        comparison = bench.chat.latest()
        assert comparison.text.startswith("v2 | v3")
        await bench.chat.press(bench.chat.latest_id(), payload(comparison, "compare"))
        assert bench.chat.latest().as_document
        assert opened(bench.chat.latest().file).format == "GIF"
        assert bench.chat.latest().text.startswith("v2 | v3")
        # A reply to the comparison edits the later picture, not the comparison.
        await bench.chat.say("three", reply_to=bench.chat.latest_id())
        await bench.idle()
        assert "v4 from v3" in bench.chat.latest().text
        assert "512 × 512" in bench.chat.latest().text


@on_sqlite
async def test_what_cannot_be_compared_is_said(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("astronaut"),))
        payloads = [p for row in bench.chat.latest().buttons for _, p in row]
        assert not [p for p in payloads if p.startswith("compare:")]
        for words, expected in (
            ("/compare", "nothing before it"),
            ("/compare 1", "with itself"),
            ("/compare 7", "go up to v1"),
            ("/compare the sky", "did not understand"),
            ("/compare ²", "did not understand"),
        ):
            await bench.chat.say(words, reply_to=said)
            assert expected in bench.chat.latest().text
