"""What can be told of a picture, looked at once."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from core.engines.sight import Sight
from core.errors import UserError
from core.ids import BlobId
from core.images import EncodedImage
from core.planning import PhotoFacts
from core.storage import Blobs
from core.tree import Version

log = logging.getLogger(__name__)

T = TypeVar("T")

_KEPT_MAX = 4096
_TIME_LIMIT_S = 15.0


class Seeing:
    """Looks at pictures, and remembers what it saw of the newest.

    Never raises for a picture: an edit goes on without knowing.
    """

    def __init__(
        self, sight: Sight | None, blobs: Blobs, time_limit_s: float = _TIME_LIMIT_S
    ) -> None:
        """Look with `sight`; without it, nothing is known of any picture."""
        self._sight = sight
        self._blobs = blobs
        self._time_limit_s = time_limit_s
        self._faces = _Kept[int]()
        self._facts = _Kept[PhotoFacts]()

    async def faces(self, version: Version) -> int | None:
        """Return the number of faces; None where nobody can tell."""

        async def count(sight: Sight, image: EncodedImage) -> int | None:
            faces = await sight.faces(image)
            return None if faces is None else len(faces)

        return await self._seen(version, self._faces, count)

    async def facts(self, version: Version) -> PhotoFacts | None:
        """Return what was measured; None where nobody can tell."""

        async def measure(sight: Sight, image: EncodedImage) -> PhotoFacts | None:
            return await sight.facts(image)

        return await self._seen(version, self._facts, measure)

    async def _seen(
        self,
        version: Version,
        kept: _Kept[T],
        look: Callable[[Sight, EncodedImage], Awaitable[T | None]],
    ) -> T | None:
        known = kept.get(version.blob_id)
        if known is not None or self._sight is None:
            return known
        try:
            async with asyncio.timeout(self._time_limit_s):
                image = EncodedImage(await self._blobs.get(version.blob_id), version.info)
                found = await look(self._sight, image)
        except (UserError, TimeoutError) as error:
            log.warning("a picture was not looked at: %s", type(error).__name__)
            return None
        if found is not None:
            kept.put(version.blob_id, found)
        return found


class _Kept(Generic[T]):
    """What is known of the newest pictures."""

    def __init__(self) -> None:
        self._values: OrderedDict[BlobId, T] = OrderedDict()

    def get(self, blob_id: BlobId) -> T | None:
        if blob_id not in self._values:
            return None
        self._values.move_to_end(blob_id)
        return self._values[blob_id]

    def put(self, blob_id: BlobId, value: T) -> None:
        self._values[blob_id] = value
        if len(self._values) > _KEPT_MAX:
            self._values.popitem(last=False)
