"""How many people show their face in a picture, looked at once."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict

from core.engines.sight import Sight
from core.errors import UserError
from core.ids import BlobId
from core.images import EncodedImage
from core.storage import Blobs
from core.tree import Version

log = logging.getLogger(__name__)

_KEPT_MAX = 4096
_TIME_LIMIT_S = 15.0


class Faces:
    """Counts faces, and remembers the counts of the newest pictures."""

    def __init__(
        self, sight: Sight | None, blobs: Blobs, time_limit_s: float = _TIME_LIMIT_S
    ) -> None:
        """Look with `sight`; without it, nothing is known of any picture."""
        self._sight = sight
        self._blobs = blobs
        self._time_limit_s = time_limit_s
        self._counts: OrderedDict[BlobId, int] = OrderedDict()

    async def count(self, version: Version) -> int | None:
        """Return the number of faces; None where nobody can tell.

        Never raises for a picture: an edit goes on without knowing.
        """
        if version.blob_id in self._counts:
            self._counts.move_to_end(version.blob_id)
            return self._counts[version.blob_id]
        if self._sight is None:
            return None
        try:
            async with asyncio.timeout(self._time_limit_s):
                image = EncodedImage(await self._blobs.get(version.blob_id), version.info)
                faces = await self._sight.faces(image)
        except (UserError, TimeoutError) as error:
            log.warning("faces were not counted: %s", type(error).__name__)
            return None
        if faces is None:
            return None
        self._counts[version.blob_id] = len(faces)
        if len(self._counts) > _KEPT_MAX:
            self._counts.popitem(last=False)
        return len(faces)
