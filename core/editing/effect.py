"""Notices a model's edit that changed next to nothing."""

from __future__ import annotations

import asyncio
import logging

from core.engines import EngineNote
from core.errors import UserError
from core.images import EncodedImage, Workshop
from core.storage import Blobs, Edit
from core.tree import EditSession, Version

log = logging.getLogger(__name__)

UNCHANGED_NOTE = "advice-unchanged"
LEAST_SHARE = 0.004
"""Of the pixels; a changed button on a coat in a half-length portrait is about this much."""
_TIME_LIMIT_S = 10.0


class Effect:
    """Compares what an edit started from with what came of it."""

    def __init__(self, blobs: Blobs, workshop: Workshop) -> None:
        self._blobs = blobs
        self._workshop = workshop

    async def note(self, edit: Edit, session: EditSession) -> EngineNote | None:
        """Return what to say about an edit's result, which is the session's head, if anything.

        Only edits by a model alone are looked at: exact steps do what they say. Never raises
        for a picture: a result is delivered without knowing.
        """
        before = session.parent(session.head)
        alone = all(s.engine == "model" and s.operation == "edit" for s in edit.plan.steps)
        if before is None or before.forgotten or not alone:
            return None
        try:
            async with asyncio.timeout(_TIME_LIMIT_S):
                share = await self._workshop.run(
                    _changed_share, await self._image(before), await self._image(session.head)
                )
        except (UserError, TimeoutError) as error:
            log.warning("a result was not compared: %s", type(error).__name__)
            return None
        return EngineNote(UNCHANGED_NOTE) if share < LEAST_SHARE else None

    async def _image(self, version: Version) -> EncodedImage:
        return EncodedImage(await self._blobs.get(version.blob_id), version.info)


def _changed_share(before: EncodedImage, after: EncodedImage) -> float:
    from core.images.change import change_between  # noqa: PLC0415 - loads numpy and OpenCV

    return change_between(before, after).inside
