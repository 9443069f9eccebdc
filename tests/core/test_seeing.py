"""Counting faces: once for each picture, and never at an edit's cost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.editing.seeing import Seeing
from core.engines.sight import Part
from core.errors import UserError
from core.ids import BlobId, SessionId, UserId, VersionId
from core.images import EncodedImage, ImageInfo, Workshop
from core.planning import PhotoFacts
from core.storage import Blobs, StorageTrouble
from core.tree import Version
from tests.core.test_tools import Eyes
from tests.photos import jpeg

FACE = Part(0.35, 0.11, 0.53, 0.35)


class NoSight:
    """Fails as it is told, or never answers."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    async def faces(self, image: EncodedImage) -> Sequence[Part] | None:
        assert image.content
        if self.error:
            raise self.error
        await asyncio.Event().wait()
        raise AssertionError("unreachable")

    async def facts(self, image: EncodedImage) -> PhotoFacts | None:
        await self.faces(image)
        return None

    async def subject(self, image: EncodedImage) -> Part | None:
        raise NotImplementedError


@pytest.fixture
async def blobs(tmp_path: Path) -> AsyncIterator[Blobs]:
    async with Workshop(1) as workshop:
        yield Blobs.in_folder(tmp_path / "blobs", workshop)


def showing(blob_id: BlobId) -> Version:
    return Version(
        id=VersionId("v"),
        session_id=SessionId("s"),
        number=1,
        parent_id=None,
        blob_id=blob_id,
        info=ImageInfo("image/jpeg", (512, 512), 1, has_alpha=False),
        created_by=UserId("fake:1"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


async def test_a_picture_is_looked_at_once(blobs: Blobs) -> None:
    eyes = Eyes([FACE, FACE])
    faces = Seeing(eyes, blobs)
    one, other = [await blobs.put(jpeg(name)) for name in ("astronaut", "coffee")]
    assert [await faces.faces(showing(one)) for _ in range(3)] == [2, 2, 2]
    assert eyes.looks == 1
    assert await faces.faces(showing(other)) == 2
    assert eyes.looks == 2


async def test_what_nobody_could_tell_is_asked_again(blobs: Blobs) -> None:
    """The owner may install the model while the bot runs."""
    eyes = Eyes(None)
    faces = Seeing(eyes, blobs)
    version = showing(await blobs.put(jpeg("astronaut")))
    assert await faces.faces(version) is None
    eyes.seen_faces = []
    assert await faces.faces(version) == 0


@pytest.mark.parametrize("error", [None, StorageTrouble("storage-away"), UserError("picture-lost")])
async def test_a_failure_is_not_knowing(blobs: Blobs, error: Exception | None) -> None:
    version = showing(await blobs.put(jpeg("astronaut")))
    assert await Seeing(NoSight(error), blobs, time_limit_s=0.05).faces(version) is None


async def test_a_lost_picture_and_a_bot_without_sight_know_nothing(blobs: Blobs) -> None:
    assert await Seeing(Eyes([FACE]), blobs).faces(showing(BlobId("0" * 64))) is None
    version = showing(await blobs.put(jpeg("astronaut")))
    assert await Seeing(None, blobs).faces(version) is None
