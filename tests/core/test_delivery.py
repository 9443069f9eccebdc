"""Results within what a platform takes: as a picture, as a file, or encoded again."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench
from tests.photos import PhotoName, jpeg, photo


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


def limit(bench: Bench, **limits: Any) -> None:
    """Give the fake platform other limits."""
    bench.chat.messenger.limits = replace(bench.chat.messenger.limits, **limits)


def opened(shown: Shown) -> Image.Image:
    assert shown.file is not None
    image = Image.open(io.BytesIO(shown.file))
    image.load()
    return image


async def edited(bench: Bench, content: bytes | None = None) -> Shown:
    """Edit a picture; the scripted engine answers with a PNG of its size."""
    await bench.chat.say("mirror it", (content or jpeg("astronaut"),))
    await bench.idle()
    return bench.chat.latest()


def see_through(name: PhotoName = "coffee", size: tuple[int, int] | None = None) -> bytes:
    """A photo whose left half is transparent; its pixels are hard to compress."""
    with Image.open(io.BytesIO(photo(name))) as image:
        result = image.convert("RGBA").resize(size or image.size)
    alpha = Image.new("L", result.size, 255)
    alpha.paste(0, (0, 0, result.width // 2, result.height))
    result.putalpha(alpha)
    buffer = io.BytesIO()
    result.save(buffer, "PNG")
    return buffer.getvalue()


def half_transparent(shown: Shown) -> bool:
    image = opened(shown).convert("RGBA")
    alpha = np.asarray(image.getchannel("A"))
    middle = alpha.shape[1] // 2
    return bool((alpha[:, : middle - 2] == 0).all() and (alpha[:, middle + 2 :] == 255).all())


async def test_what_fits_is_shown_as_it_is(bench: Bench) -> None:
    async with bench.running():
        result = await edited(bench)
    assert not result.as_document
    assert opened(result).format == "PNG"
    assert "MB" not in result.text


@pytest.mark.parametrize(
    "limits",
    [
        {"photo_max_bytes": 100_000},
        {"photo_max_side_sum_px": 1000},
        {"photo_max_ratio": 0.99},
    ],
)
async def test_what_is_too_large_to_be_shown_goes_as_a_file_to_the_byte(
    bench: Bench, limits: dict[str, Any]
) -> None:
    limit(bench, **limits)
    async with bench.running() as assembly:
        result = await edited(bench)
        head = await assembly.store.head(bench.chat.conversation_id, bench.chat.user_id)
        assert head is not None
        version = await assembly.store.version(head.version_id)
    assert result.as_document
    assert version is not None
    assert result.file is not None
    assert len(result.file) == version.info.size_bytes
    assert opened(result).format == "PNG"
    assert "MB" not in result.text


async def test_what_is_too_large_for_a_file_is_compressed_with_a_word(bench: Bench) -> None:
    limit(bench, photo_max_bytes=50_000, document_max_bytes=150_000)
    async with bench.running():
        result = await edited(bench)
        assert result.as_document
        assert result.file is not None
        assert len(result.file) <= 150_000
        assert opened(result).format == "JPEG"
        assert opened(result).size == (512, 512)
        word = "Compressed to JPEG, to fit the 0.15 MB that this chat takes. It has every pixel."
        assert word in result.text
        # Again from what is kept, with the same word.
        uploads = bench.chat.messenger.upload_count
        await bench.chat.say("/undo")
        await bench.chat.say("/redo")
        again = bench.chat.latest()
        assert again.file == result.file
        assert word in again.text
        assert bench.chat.messenger.upload_count == uploads + 1  # only v1 is new


async def test_what_does_not_fit_at_its_size_is_made_smaller_with_a_word(bench: Bench) -> None:
    limit(bench, photo_max_bytes=5_000, document_max_bytes=12_000)
    async with bench.running():
        result = await edited(bench)
        assert result.file is not None
        assert len(result.file) <= 12_000
        assert max(opened(result).size) < 512
        assert "Made smaller, to fit the 0.012 MB" in result.text
        await bench.chat.say("/original")
        assert "Made smaller" in bench.chat.latest().text
        await bench.chat.say("/export avif")
        assert opened(bench.chat.latest()).size == (512, 512)


async def test_where_pictures_and_files_are_the_same_nothing_is_gained_by_a_file(
    bench: Bench,
) -> None:
    limit(bench, photo_keeps_pixels=True, photo_max_bytes=150_000, document_max_bytes=150_000)
    async with bench.running():
        result = await edited(bench)
    assert not result.as_document
    assert opened(result).format == "JPEG"
    assert "Compressed to JPEG, to fit the 0.15 MB" in result.text


@pytest.mark.parametrize(
    ("limits", "as_document"),
    [
        ({}, True),
        ({"photo_keeps_pixels": True}, False),
        # Shows nothing that could be transparent.
        ({"photo_keeps_pixels": True, "photo_media_types": frozenset({"image/jpeg"})}, True),
        ({"photo_max_bytes": 10_000, "document_max_bytes": 60_000}, True),
        (
            {
                "photo_keeps_pixels": True,
                "photo_max_bytes": 60_000,
                "document_max_bytes": 60_000,
            },
            False,
        ),
        # So little that it has to be made smaller as well.
        ({"photo_max_bytes": 5_000, "document_max_bytes": 15_000}, True),
    ],
)
async def test_transparency_is_never_flattened(
    bench: Bench, limits: dict[str, Any], as_document: bool
) -> None:
    limit(bench, **limits)
    async with bench.running():
        await bench.chat.say("mirror it", (see_through(),))
        await bench.idle()
        result = bench.chat.latest()
        await bench.chat.say("/undo")
        source = bench.chat.latest()
    assert result.as_document is as_document
    assert half_transparent(source)
    mirrored = np.asarray(opened(result).convert("RGBA").getchannel("A"))
    assert (mirrored[:, 0] == 255).all()
    assert (mirrored[:, -1] == 0).all()


async def test_a_photo_that_came_in_too_large_to_go_back_is_told(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (photo("astronaut"),))
        limit(bench, photo_max_bytes=50_000, document_max_bytes=100_000)
        await bench.chat.say("/original")
        assert "this chat takes" in bench.chat.latest().text
        await bench.chat.say("/export png")
        assert "larger than the 0 MB" in bench.chat.latest().text
