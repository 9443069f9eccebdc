"""Pictures on disk or in an object store, named by their content."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import re
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    NotFoundError,
    PermissionDeniedError,
    UnauthenticatedError,
)
from obstore.store import LocalStore, ObjectStore, from_url

from core.errors import UserError
from core.ids import BlobId
from core.images import Workshop
from core.storage.trouble import StorageTrouble

log = logging.getLogger(__name__)

_BLOB_ID = re.compile(r"[0-9a-f]{64}")
_SCHEMES = frozenset({"s3", "s3a", "gs", "az", "file"})
_REQUEST_WITHIN = timedelta(seconds=60)
_RETRY_WITHIN = timedelta(seconds=60)


class Blobs:
    """Content-addressed bytes: the same picture is stored once, and never changed."""

    def __init__(
        self, store: ObjectStore, workshop: Workshop, place: str = "", folder: Path | None = None
    ) -> None:
        self._store = store
        self._workshop = workshop
        self._place = place
        self._folder = folder

    @classmethod
    def in_folder(cls, folder: Path, workshop: Workshop) -> Blobs:
        """Keep the blobs in a folder, which is made where it is missing.

        Raises:
            StorageTrouble: The folder cannot be made.
        """
        with _trouble(str(folder)):
            folder.mkdir(parents=True, exist_ok=True)
            return cls(LocalStore(folder), workshop, str(folder), folder)

    @classmethod
    def at(cls, url: str, workshop: Workshop) -> Blobs:
        """Keep the blobs in an object store.

        Args:
            url: Such as ``s3://bucket/folder``; settings of the store follow a question mark:
                ``?endpoint=http://127.0.0.1:9000&region=eu-central-1&allow_http=true``. Keys to
                it are better in the environment (``AWS_ACCESS_KEY_ID`` and the like).
            workshop: For work on bytes.

        Raises:
            UserError: ``blob-address-wrong``.
        """
        parts = urlsplit(url)
        settings: dict[str, Any] = dict(parse_qsl(parts.query))
        allow_http = settings.pop("allow_http", "false").lower() == "true"
        place = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        if parts.scheme == "file":
            return cls.in_folder(Path(parts.path), workshop)
        if parts.scheme not in _SCHEMES:
            raise UserError("blob-address-wrong")
        if parts.scheme in {"s3", "s3a"}:
            # One at a time is all that is ever deleted, and not every store knows the other way.
            settings.setdefault("disable_bulk_delete", "true")
        try:
            store: ObjectStore = from_url(
                place,
                client_options={"allow_http": allow_http, "timeout": _REQUEST_WITHIN},
                retry_config={"retry_timeout": _RETRY_WITHIN},
                **settings,
            )
        except (BaseError, ValueError, TypeError):
            # What was refused can be a key.
            raise UserError("blob-address-wrong") from None
        return cls(store, workshop, place)

    async def put(self, content: bytes) -> BlobId:
        """Store the bytes, if they are not there yet, and return their id.

        They outlive a loss of power from then on.

        Raises:
            StorageTrouble: They could not be stored.
        """
        blob_id = await self._digest(content)
        path = _path(blob_id)
        with _trouble(self._place):
            try:
                await obstore.put_async(self._store, path, content, mode="create")
            except AlreadyExistsError:
                # A lost connection or a loss of power may have left a part of it there.
                if (await obstore.head_async(self._store, path))["size"] != len(content):
                    log.warning("%s was stored by halves, and is stored anew", blob_id)
                    await obstore.put_async(self._store, path, content, mode="overwrite")
            if self._folder:
                # Also what was there already: whoever put it may have died before this line.
                await asyncio.to_thread(_sync, self._folder / path)
        return blob_id

    async def get(self, blob_id: BlobId) -> bytes:
        """Return the bytes.

        Raises:
            UserError: ``picture-lost`` if they are gone from the store.
            StorageTrouble: The store does not answer.
        """
        with _trouble(self._place):
            try:
                result = await obstore.get_async(self._store, _path(blob_id))
                return bytes(await result.bytes_async())
            except (NotFoundError, FileNotFoundError):
                raise UserError("picture-lost") from None

    async def verified(self, blob_id: BlobId) -> bytes:
        """Return the bytes after comparing them with their digest.

        Raises:
            UserError: ``picture-lost`` if they are gone, ``picture-damaged`` if they are others.
            StorageTrouble: The store does not answer.
        """
        content = await self.get(blob_id)
        if await self._digest(content) != blob_id:
            raise UserError("picture-damaged", blob_id=blob_id)
        return content

    async def delete(self, blob_id: BlobId) -> None:
        """Remove the bytes; gone already is fine.

        Raises:
            StorageTrouble: The store does not answer.
        """
        with _trouble(self._place), suppress(NotFoundError, FileNotFoundError):
            await obstore.delete_async(self._store, _path(blob_id))

    async def ids(self) -> AsyncIterator[BlobId]:
        """Yield the ids of all blobs.

        Raises:
            StorageTrouble: The store does not answer.
        """
        with _trouble(self._place):
            async for batch in obstore.list(self._store):
                for entry in batch:
                    blob_id = str(entry["path"]).replace("/", "")
                    if _BLOB_ID.fullmatch(blob_id):
                        yield BlobId(blob_id)

    async def check(self) -> None:
        """Store a few bytes, read them and remove them: each needs a right of its own.

        Raises:
            StorageTrouble: That cannot be done.
        """
        blob_id = await self.put(secrets.token_bytes(16))
        await self.verified(blob_id)
        await self.delete(blob_id)

    async def _digest(self, content: bytes) -> BlobId:
        return BlobId(await self._workshop.run(lambda: hashlib.sha256(content).hexdigest()))


@contextmanager
def _trouble(place: str) -> Iterator[None]:
    """Say what is wrong with the store in words of ours."""
    try:
        yield
    except AlreadyExistsError:
        raise
    except (NotFoundError, FileNotFoundError) as error:
        raise StorageTrouble("storage-missing", path=place) from error
    except (PermissionDeniedError, UnauthenticatedError, PermissionError) as error:
        raise StorageTrouble("storage-read-only", path=place) from error
    except (BaseError, OSError) as error:
        words = str(error)
        for sign, key in _SIGNS.items():
            if sign in words:
                raise StorageTrouble(key, path=place) from error
        raise StorageTrouble("storage-away") from error


_SIGNS = {
    "No space left": "storage-full",
    "quota": "storage-full",
    "Read-only file system": "storage-read-only",
    "Permission denied": "storage-read-only",
}


def _sync(file: Path) -> None:
    """Have the disk keep a file and its names: obstore leaves that to the system's leisure."""
    for path in (file, file.parent, file.parent.parent):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _path(blob_id: BlobId) -> str:
    if not _BLOB_ID.fullmatch(blob_id):
        raise ValueError("a blob id is the SHA-256 in lower-case hexadecimal")
    return f"{blob_id[:2]}/{blob_id[2:]}"
