"""Pictures on disk or in an object store, named by their content."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from pathlib import Path

import obstore
from obstore.exceptions import AlreadyExistsError, NotFoundError
from obstore.store import LocalStore, ObjectStore

from core.errors import UserError
from core.ids import BlobId
from core.images import Workshop

_BLOB_ID = re.compile(r"[0-9a-f]{64}")


class Blobs:
    """Content-addressed bytes: the same picture is stored once, and never changed."""

    def __init__(self, store: ObjectStore, workshop: Workshop) -> None:
        self._store = store
        self._workshop = workshop

    @classmethod
    def in_folder(cls, folder: Path, workshop: Workshop) -> Blobs:
        """Keep the blobs in a folder, which is made where it is missing."""
        folder.mkdir(parents=True, exist_ok=True)
        return cls(LocalStore(folder), workshop)

    async def put(self, content: bytes) -> BlobId:
        """Store the bytes, if they are not there yet, and return their id."""
        blob_id = BlobId(await self._workshop.run(lambda: hashlib.sha256(content).hexdigest()))
        with suppress(AlreadyExistsError):
            await obstore.put_async(self._store, _path(blob_id), content, mode="create")
        return blob_id

    async def get(self, blob_id: BlobId) -> bytes:
        """Return the bytes.

        Raises:
            UserError: ``picture-lost`` if they are gone from the store.
        """
        try:
            result = await obstore.get_async(self._store, _path(blob_id))
            return bytes(await result.bytes_async())
        except (NotFoundError, FileNotFoundError):
            raise UserError("picture-lost") from None

    async def delete(self, blob_id: BlobId) -> None:
        """Remove the bytes; gone already is fine."""
        with suppress(NotFoundError, FileNotFoundError):
            await obstore.delete_async(self._store, _path(blob_id))


def _path(blob_id: BlobId) -> str:
    if not _BLOB_ID.fullmatch(blob_id):
        raise ValueError("a blob id is the SHA-256 in lower-case hexadecimal")
    return f"{blob_id[:2]}/{blob_id[2:]}"
