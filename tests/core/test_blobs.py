"""Pictures in a folder and in an object store."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from core.errors import UserError
from core.ids import BlobId
from core.images import Workshop
from core.storage import Blobs, StorageTrouble
from tests.databases import ObjectStore, running_object_store
from tests.photos import jpeg


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop() as workshop:
        yield workshop


@pytest.fixture(params=["folder", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path, workshop: Workshop) -> Blobs:
    if request.param == "folder":
        return Blobs.in_folder(tmp_path / "blobs", workshop)
    store: ObjectStore = request.getfixturevalue("object_store")
    return Blobs.at(store.new_bucket(), workshop)


async def test_a_picture_comes_back_to_the_byte(blobs: Blobs) -> None:
    photo = jpeg("astronaut")
    blob_id = await blobs.put(photo)
    assert await blobs.get(blob_id) == photo
    assert await blobs.verified(blob_id) == photo
    assert [found async for found in blobs.ids()] == [blob_id]


async def test_a_check_leaves_nothing(blobs: Blobs) -> None:
    await blobs.check()
    assert [found async for found in blobs.ids()] == []


async def test_a_bucket_that_is_missing_is_named(
    object_store: ObjectStore, workshop: Workshop
) -> None:
    blobs = Blobs.at(object_store.new_bucket().replace("s3://bucket", "s3://other"), workshop)
    with pytest.raises(StorageTrouble, match="storage-missing") as trouble:
        await blobs.check()
    assert "s3://other" in str(trouble.value.params["path"])


async def test_the_same_picture_is_stored_once(blobs: Blobs) -> None:
    ids = await asyncio.gather(*(blobs.put(b"the same") for _ in range(8)))
    assert len(set(ids)) == 1
    assert len([found async for found in blobs.ids()]) == 1


async def test_a_picture_that_is_gone_is_said_to_be_lost(blobs: Blobs) -> None:
    blob_id = await blobs.put(b"soon gone")
    await blobs.delete(blob_id)
    await blobs.delete(blob_id)
    with pytest.raises(UserError, match="picture-lost"):
        await blobs.get(blob_id)


async def test_bytes_that_changed_are_noticed(tmp_path: Path, workshop: Workshop) -> None:
    blobs = Blobs.in_folder(tmp_path, workshop)
    blob_id = await blobs.put(b"true")
    (tmp_path / blob_id[:2] / blob_id[2:]).write_bytes(b"false")
    with pytest.raises(UserError, match="picture-damaged"):
        await blobs.verified(blob_id)


async def test_what_is_stored_outlives_a_loss_of_power(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: set[str] = set()
    sync = os.fsync

    def watched(number: int) -> None:
        sync(number)
        kept.add(str(Path(f"/proc/self/fd/{number}").readlink()))

    monkeypatch.setattr(os, "fsync", watched)
    blobs = Blobs.in_folder(tmp_path, workshop)
    for _ in range(2):  # by the first, and by one who finds it there
        kept.clear()
        blob_id = await blobs.put(b"kept")
        file = tmp_path / blob_id[:2] / blob_id[2:]
        assert kept == {str(path) for path in (file, file.parent, tmp_path)}


async def test_a_disk_that_fails_to_keep_a_picture_is_trouble(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        del number
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageTrouble, match="storage-full"):
        await Blobs.in_folder(tmp_path, workshop).put(b"not kept")


async def test_what_was_stored_by_halves_is_stored_anew(
    tmp_path: Path, workshop: Workshop, caplog: pytest.LogCaptureFixture
) -> None:
    """As a lost connection leaves it on some servers, and a loss of power on a disk."""
    photo = jpeg("astronaut")
    folder = Blobs.in_folder(tmp_path, workshop)
    stores = {folder: tmp_path}
    with running_object_store() as server:
        url = server.new_bucket()
        stores[Blobs.at(url, workshop)] = server.folder / "bucket1" / "pictures"
        for blobs, root in stores.items():
            blob_id = await blobs.put(photo)
            path = root / blob_id[:2] / blob_id[2:]
            for left in (photo[:1000], b""):
                path.write_bytes(left)
                assert await blobs.put(photo) == blob_id
                assert await blobs.verified(blob_id) == photo
    assert caplog.text.count("stored anew") == 4


async def test_no_id_leads_out_of_the_folder(blobs: Blobs) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        await blobs.get(BlobId("../../etc/passwd"))


@pytest.mark.parametrize(
    "url", ["ftp://host/x", "nonsense", "s3://", "s3://bucket?secret_key_of_mine=hidden"]
)
async def test_an_address_that_is_none_is_refused(url: str, workshop: Workshop) -> None:
    with pytest.raises(UserError, match="blob-address-wrong") as caught:
        Blobs.at(url, workshop)
    assert "hidden" not in repr(caught.value)


@pytest.fixture
def own_object_store() -> Iterator[ObjectStore]:
    with running_object_store() as store:
        yield store


async def test_a_store_that_is_away_for_a_moment_is_waited_for(
    own_object_store: ObjectStore, workshop: Workshop
) -> None:
    blobs = Blobs.at(own_object_store.new_bucket(), workshop)
    blob_id = await blobs.put(b"before")
    own_object_store.stop()
    reading = asyncio.create_task(blobs.get(blob_id))
    await asyncio.sleep(0)
    await asyncio.to_thread(own_object_store.start)
    assert await reading == b"before"


async def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path, workshop: Workshop) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageTrouble):
        Blobs.in_folder(tmp_path / "file" / "blobs", workshop)
