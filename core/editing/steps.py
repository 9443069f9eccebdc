"""The steps of an edit: each picture is saved before the next is made from it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from core.editing.calls import EngineCalls
from core.editing.masking import Masking
from core.engines import EngineRequest, Parameter
from core.engines.choice import Engines
from core.errors import UserError
from core.ids import IdSource, SessionId, UserId, VersionId
from core.images import EncodedImage, Size
from core.planning import Step
from core.status import StatusMessage
from core.storage import (
    Blobs,
    Checkpoint,
    Edit,
    EditState,
    StorageTrouble,
    Store,
    Superseded,
)
from core.tree import Version, present

log = logging.getLogger(__name__)

T = TypeVar("T")

_AND = " + "
_OF_THE_REQUEST = frozenset({"engine", "size", "quality"})
_STORAGE_RETRY_S = 2.0
_SAVE_WITHIN_S = 300.0


class Steps:
    """Makes an edit's picture, from where an earlier run stopped."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        engines: Engines,
        calls: EngineCalls,
        masking: Masking,
        pseudonym: Callable[[UserId], str],
        now: Callable[[], datetime],
        new_id: IdSource,
    ) -> None:
        """Wire it.

        Args:
            store: Where edits and versions are kept.
            blobs: Where their pictures are kept.
            engines: What makes pictures.
            calls: What calls them.
            masking: Keeps steps inside a region.
            pseudonym: Gives a person's id a stable form that tells providers nothing.
            now: The clock.
            new_id: Source of ids.
        """
        self._store = store
        self._blobs = blobs
        self._engines = engines
        self._calls = calls
        self._masking = masking
        self._pseudonym = pseudonym
        self._now = now
        self._new_id = new_id

    async def run(self, edit: Edit, run_token: str, status: StatusMessage) -> Edit:
        """Do the steps that are left, and store the version that they make.

        Returns:
            The edit as it is done.

        Raises:
            UserError: A step cannot be done, or an engine did not deliver.
            Superseded: Another run has the edit, or it was cancelled.
            StorageTrouble: What was made cannot be stored.
        """
        source = await self._source(edit)
        before: Checkpoint | None = None
        at: Checkpoint | Version | None = edit.checkpoint or source
        image = EncodedImage(await self._blobs.get(at.blob_id), at.info) if at else None
        for step in edit.plan.steps[edit.next_step :]:
            before = edit.checkpoint
            edit, image = await self._run_step(edit, run_token, step, image, status)
            if edit.next_step < len(edit.plan.steps):
                await self._saved(edit, partial(self._store.save_step, edit, run_token))
                await self._discard(before)
        assert edit.checkpoint is not None
        version = Version(
            id=VersionId(self._new_id()),
            session_id=source.session_id if source else SessionId(self._new_id()),
            number=0,  # given by the store
            parent_id=source.id if source else None,
            blob_id=edit.checkpoint.blob_id,
            info=edit.checkpoint.info,
            instruction=edit.instruction,
            engine=edit.engine,
            duration_s=edit.duration_s,
            cost_usd=edit.cost_usd,
            created_by=edit.user_id,
            created_at=self._now(),
        )
        result = await self._saved(edit, partial(self._store.finish, edit, run_token, version))
        await self._discard(before)
        return replace(edit, state=EditState.DONE, result_id=result.id)

    async def _run_step(
        self,
        edit: Edit,
        run_token: str,
        step: Step,
        image: EncodedImage | None,
        status: StatusMessage,
    ) -> tuple[Edit, EncodedImage]:
        engine = self._engines.for_step(step)
        references = await self._references(edit, engine.capabilities.max_images - 1)
        can, wanted = engine.capabilities, edit.preferences
        size_px, quality, parameters = _apart(step.parameters)
        if quality is None:
            quality = wanted.quality if wanted.quality in can.qualities else "auto"
        request = EngineRequest(
            operation=step.operation,
            images=(image, *references) if image else (),
            prompt=step.prompt,
            parameters=parameters,
            size_px=size_px,
            quality=quality,
            requester=self._pseudonym(edit.user_id),
            wants_previews=can.previews and wanted.previews == "on",
        )
        mask = await self._masking.mask_of(step, image)
        if mask:
            request = await self._masking.asked(request, mask, engine.capabilities)
        async with self._calls.room(engine, run_token):
            if engine.capabilities.paid:
                await self._store.mark_sent(edit, run_token)
            started = self._now()
            result = await self._calls.call(engine, request, edit, status)
            made = result.image
            if mask and image:
                made = await self._masking.kept_outside(image, made, mask)
            # A clock may be set back meanwhile.
            duration_s = max(0.0, (self._now() - started).total_seconds())
        makers = [*filter(None, edit.engine.split(_AND)), result.model or engine.name]
        cost_usd = None
        if edit.cost_usd is not None and result.cost_usd is not None:
            cost_usd = edit.cost_usd + result.cost_usd
        edit = replace(
            edit,
            next_step=edit.next_step + 1,
            checkpoint=Checkpoint(
                await self._saved(edit, partial(self._blobs.put, made.content)), made.info
            ),
            engine=_AND.join(dict.fromkeys(makers)),
            cost_usd=cost_usd,
            duration_s=edit.duration_s + duration_s,
            notes=(*edit.notes, *result.notes),
        )
        return edit, made

    async def _source(self, edit: Edit) -> Version | None:
        """Return the version to start from: the result of the edit before, if that has one."""
        version_id = await self._store.start_of(edit)
        if version_id is None:
            return None
        version = await self._store.version(version_id)
        if version is None:
            raise UserError("version-unknown")
        return present(version)

    async def _references(self, edit: Edit, most: int) -> list[EncodedImage]:
        images: list[EncodedImage] = []
        for version_id in edit.reference_ids[: max(0, most)]:
            version = await self._store.version(version_id)
            if version and not version.forgotten:
                content = await self._blobs.get(version.blob_id)
                images.append(EncodedImage(content, version.info))
        return images

    async def _saved(self, edit: Edit, write: Callable[[], Awaitable[T]]) -> T:
        """Save what may have been paid for, also if the storage is in trouble for a while."""
        until = asyncio.get_running_loop().time() + _SAVE_WITHIN_S
        while True:
            try:
                return await write()
            except Superseded:
                await self._discard_unwanted(edit)
                raise
            except StorageTrouble as trouble:
                if asyncio.get_running_loop().time() > until:
                    raise
                log.warning("edit %s waits to be saved: %s", edit.id, trouble.text_key)
                await asyncio.sleep(_STORAGE_RETRY_S)

    async def _discard(self, checkpoint: Checkpoint | None) -> None:
        """Delete a picture between two steps, which nobody will ask for again."""
        if checkpoint and not await self._store.uses_blob(checkpoint.blob_id):
            await self._blobs.delete(checkpoint.blob_id)

    async def _discard_unwanted(self, edit: Edit) -> None:
        """Delete the newest picture of an edit that was cancelled, or whose owner was forgotten."""
        stored = await self._store.edit(edit.id)
        if stored is None or stored.state is EditState.CANCELLED:
            await self._discard(edit.checkpoint)


def _apart(
    parameters: Mapping[str, Parameter],
) -> tuple[Size | None, str | None, dict[str, Parameter]]:
    """Take size and quality, which a request has fields for, out of a model step's parameters."""
    rest = {name: value for name, value in parameters.items() if name not in _OF_THE_REQUEST}
    size = str(parameters.get("size", ""))
    width, _, height = size.partition("x")
    quality = parameters.get("quality")
    return (
        (int(width), int(height)) if size else None,
        None if quality is None else str(quality),
        rest,
    )
