"""What Telegram does to files: photos are made smaller, documents keep every bit."""

from __future__ import annotations

import hashlib
import io
import itertools
import mimetypes
from dataclasses import dataclass, field
from typing import Any, Literal

from PIL import Image, UnidentifiedImageError

Json = dict[str, Any]
Kind = Literal["Photo", "Document", "Video"]

MEGABYTE = 1 << 20
PHOTO_SIDES_PX = (90, 320, 1280)
"""Longest sides of the sizes that are kept of a photo."""


class Refused(Exception):
    """An answer in the shape of the Bot API's errors."""

    def __init__(self, description: str, status: int = 400, parameters: Json | None = None) -> None:
        prefix = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}.get(status, "")
        super().__init__(prefix + description)
        self.status = status
        self.parameters = parameters


@dataclass
class StoredFile:
    """One thing that can be downloaded."""

    file_id: str
    unique_id: str
    kind: Kind
    content: bytes
    folder: str
    name: str = ""
    media_type: str = ""
    size: tuple[int, int] = (0, 0)
    path: str | None = None
    """Where to fetch it; only after getFile."""

    def json(self) -> Json:
        """A PhotoSize or a Document."""
        shape: Json = {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }
        if self.kind == "Document":
            shape |= {"file_name": self.name, "mime_type": self.media_type}
        else:
            shape |= {"width": self.size[0], "height": self.size[1]}
        return {key: value for key, value in shape.items() if value not in {"", None}}


@dataclass
class Media:
    """What hangs on a message."""

    kind: Kind
    files: list[StoredFile]
    """The sizes of a photo, smallest first; else the file alone."""
    uploaded: bytes
    """As it was sent, before Telegram did anything to it."""

    def json(self) -> Json:
        """The fields of a message that show it."""
        if self.kind == "Photo":
            return {"photo": [file.json() for file in self.files]}
        return {"document": self.files[0].json()}


@dataclass
class Files:
    """All files of the service, by the handles that it gave out."""

    photo_max_bytes: int = 10 * MEGABYTE
    document_max_bytes: int = 50 * MEGABYTE
    download_max_bytes: int = 20 * MEGABYTE
    tells_sizes: bool = True
    """Whether getFile says how large a file is; it need not."""
    _by_id: dict[str, tuple[StoredFile, Media]] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def add_photo(self, content: bytes) -> Media:
        """Keep a photo in its sizes, as JPEG.

        Raises:
            Refused: Empty, too large, no picture, too wide or too narrow.
        """
        if not content:
            raise Refused("file must be non-empty")
        if len(content) > self.photo_max_bytes:
            raise Refused(
                f"file of size {len(content)} bytes is too big for a photo; "
                f"the maximum size is {self.photo_max_bytes} bytes"
            )
        try:
            picture = Image.open(io.BytesIO(content))
        except UnidentifiedImageError:
            raise Refused("IMAGE_PROCESS_FAILED") from None
        width, height = picture.size
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise Refused("PHOTO_INVALID_DIMENSIONS")
        colours = picture.convert("RGB")
        files = []
        for side in PHOTO_SIDES_PX:
            smaller = colours.copy()
            smaller.thumbnail((side, side))
            buffer = io.BytesIO()
            smaller.save(buffer, "JPEG", quality=87)
            files.append(self._file("Photo", buffer.getvalue(), "photos", size=smaller.size))
            if side >= max(width, height):
                break
        return self._keep(Media("Photo", files, content))

    def add_document(self, content: bytes, name: str, media_type: str = "") -> Media:
        """Keep a file as it is.

        Raises:
            Refused: Empty or too large.
        """
        if not content:
            raise Refused("file must be non-empty")
        if len(content) > self.document_max_bytes:
            raise Refused("Request Entity Too Large", 413)
        media_type = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = self._file("Document", content, "documents", name=name, media_type=media_type)
        return self._keep(Media("Document", [file], content))

    def add_live_photo(self, still: bytes, film: bytes) -> tuple[Media, Json]:
        """Keep a photo that moves; return its still and the shape of the whole."""
        media = self.add_photo(still)
        file = self._file("Video", film, "videos", size=media.files[-1].size)
        self._by_id[file.file_id] = (file, Media("Video", [file], film))
        return media, file.json() | {"duration": 3} | media.json()

    def again(self, file_id: str, kind: Kind) -> Media:
        """Return what a handle stands for, to send it again.

        Raises:
            Refused: There is no such file, or it is of another kind.
        """
        if file_id not in self._by_id:
            raise Refused("wrong file identifier/HTTP URL specified")
        media = self._by_id[file_id][1]
        if media.kind != kind:
            raise Refused(f"can't use file of type {media.kind} as {kind}")
        return media

    def get(self, file_id: str) -> StoredFile:
        """Return a file that may be downloaded, now with a path.

        Raises:
            Refused: There is no such file, or it is too large for that.
        """
        if file_id not in self._by_id:
            raise Refused("wrong file_id or the file is temporarily unavailable")
        file = self._by_id[file_id][0]
        if len(file.content) > self.download_max_bytes:
            raise Refused("file is too big")
        suffix = file.name.rpartition(".")[2] if "." in file.name else "jpg"
        file.path = file.path or f"{file.folder}/file_{next(self._numbers)}.{suffix}"
        return file

    def at(self, path: str) -> StoredFile | None:
        """Return the file of a path that getFile gave out."""
        return next((file for file, _ in self._by_id.values() if file.path == path), None)

    def forget(self, file_id: str) -> None:
        """Lose a file, as the service does at times."""
        del self._by_id[file_id]

    def _file(
        self,
        kind: Kind,
        content: bytes,
        folder: str,
        *,
        name: str = "",
        media_type: str = "",
        size: tuple[int, int] = (0, 0),
    ) -> StoredFile:
        number = next(self._numbers)
        handle = hashlib.sha256(f"{kind}{number}".encode()).hexdigest()
        return StoredFile(
            f"AgACAgI{handle[:48]}",
            f"AQAD{handle[48:]}",
            kind,
            content,
            folder,
            name,
            media_type,
            size,
        )

    def _keep(self, media: Media) -> Media:
        for file in media.files:
            self._by_id[file.file_id] = (file, media)
        return media
