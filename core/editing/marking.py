"""Tells a picture of ours that comes back, drawn on or not, from a new one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.editing.wishes import Source
from core.errors import UserError
from core.images import EncodedImage, Workshop
from core.storage import Blobs, Region, StorageTrouble
from core.tree import Version

if TYPE_CHECKING:
    from core.images.markup import Likeness

log = logging.getLogger(__name__)


class Marking:
    """Compares pictures that come in with one that they may be a copy of."""

    def __init__(self, blobs: Blobs, workshop: Workshop) -> None:
        self._blobs = blobs
        self._workshop = workshop

    async def source(
        self, sent: EncodedImage, version: Version, *, is_reply: bool
    ) -> Source | None:
        """Return what a picture means as a copy of a version; None: it is a new picture.

        A copy without a drawing means the version, if it comes in reply to it; but one with
        more pixels, or that nobody replied with, is sent for its own sake.

        Raises:
            StorageTrouble: The version's picture is out of reach.
        """
        try:
            ours = EncodedImage(await self._blobs.get(version.blob_id), version.info)
            found = await self._workshop.run(_likeness, ours, sent)
        except StorageTrouble:
            raise
        except UserError as error:
            log.info("a picture was not compared: %s", error.text_key)
            return None
        if found is None:
            return None
        if found.drawn:
            blob_id = await self._blobs.put(found.drawn.mask.content)
            return Source(version, region=Region(blob_id, found.drawn.share))
        larger = sent.info.size_px[0] > version.info.size_px[0]
        return Source(version) if is_reply and not larger else None


def _likeness(ours: EncodedImage, sent: EncodedImage) -> Likeness | None:
    # Loads numpy and OpenCV, which an idle bot does without.
    from core.images.markup import likeness  # noqa: PLC0415

    return likeness(ours, sent)
