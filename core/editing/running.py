"""One run of an edit: from claimed to delivered, each step saved before the next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from core.delivery import Delivery, Rendition
from core.editing.wording import cancelled_message, failed_message, working_message
from core.engines import (
    Engine,
    EngineError,
    EngineRequest,
    EngineResult,
    Failure,
    Parameter,
    Progress,
)
from core.engines.choice import Engines
from core.errors import UserError
from core.ids import CURRENT_EDIT, EditId, IdSource, SessionId, UserId, VersionId, platform_of
from core.images import EncodedImage, Size
from core.jobs import TryAgain
from core.messenger import (
    FileRefused,
    Messenger,
    MessengerError,
    MessengerUnavailable,
    OutgoingFile,
    OutgoingMessage,
)
from core.planning import Step
from core.status import StatusMessage
from core.storage import (
    Blobs,
    Checkpoint,
    Edit,
    EditState,
    FailureText,
    Post,
    StorageTrouble,
    Store,
    Superseded,
)
from core.storage.limits import CallLimits
from core.texts import Texts
from core.tree import EditSession, Version, present

log = logging.getLogger(__name__)

T = TypeVar("T")

_AND = " + "
_OF_THE_REQUEST = frozenset({"engine", "size", "quality"})
_TICK_S = 5.0
_DELIVERY_RETRY_S = 10.0
_STORAGE_RETRY_S = 2.0
_SAVE_WITHIN_S = 300.0
_PLATFORM_RETRY_S = 60.0
_MOST_TRIES = 3
_RETRYABLE = frozenset(
    {Failure.RATE_LIMITED, Failure.UNAVAILABLE, Failure.UNKNOWN_OUTCOME, Failure.BAD_OUTPUT}
)
_OWNERS_BUSINESS = frozenset({Failure.OUT_OF_CREDIT, Failure.MISCONFIGURED})


class Running:
    """Runs edits, as the worker asks for them."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        engines: Engines,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        pseudonym: Callable[[UserId], str],
        now: Callable[[], datetime],
        new_id: IdSource,
        limits: CallLimits | None = None,
        ended: Callable[[Edit], None] = lambda _edit: None,
        time_limit_s: float = 900.0,
    ) -> None:
        """Wire the use case.

        Args:
            store: Where edits and versions are kept.
            blobs: Where their pictures are kept.
            engines: What makes pictures.
            delivery: What shows them.
            texts: The words.
            messengers: By platform.
            pseudonym: Gives a person's id a stable form that tells providers nothing.
            now: The clock.
            new_id: Source of ids and of fencing tokens.
            limits: Of calls to providers, over all processes.
            ended: Told of every edit that was delivered, whatever became of it.
            time_limit_s: Seconds after which a step is given up.
        """
        self._store = store
        self._blobs = blobs
        self._engines = engines
        self._delivery = delivery
        self._texts = texts
        self._messengers = messengers
        self._pseudonym = pseudonym
        self._now = now
        self._new_id = new_id
        self._limits = limits
        self._ended = ended
        self._time_limit_s = time_limit_s
        self._slots: dict[str, asyncio.Semaphore] = {}

    async def run(self, edit_id: EditId) -> None:
        """Do what is left to do for an edit; nothing, if nothing is.

        Raises:
            TryAgain: The platform or the storage was out of reach; everything that was done is
                saved.
        """
        CURRENT_EDIT.set(edit_id)
        run_token = self._new_id()
        try:
            edit = await self._store.claim(edit_id, run_token)
        except StorageTrouble as trouble:
            raise TryAgain(_STORAGE_RETRY_S) from trouble
        if edit is None:
            return
        messenger = self._messengers.get(platform_of(edit.conversation_id))
        if messenger is None:
            log.warning("edit %s waits: its platform is not connected", edit.id)
            await self._released(edit, run_token)
            raise TryAgain(_PLATFORM_RETRY_S)
        if edit.tries > _MOST_TRIES:
            await self._set_aside(edit, run_token, messenger)
            return
        status = StatusMessage(
            messenger, edit.conversation_id, edit.reply_to, edit.status_message_id
        )
        try:
            async with status:
                await self._run(edit, run_token, messenger, status)
        except Superseded:
            log.info("edit %s: another run has it, or it was cancelled", edit.id)
            await self._say_cancelled(edit, status)
        except asyncio.CancelledError:
            await asyncio.shield(self._released(edit, run_token))
            raise
        except StorageTrouble as trouble:
            log.warning("edit %s waits: %s", edit.id, trouble.text_key)
            await self._released(edit, run_token)
            raise TryAgain(_STORAGE_RETRY_S, backs_off=True) from trouble
        except MessengerUnavailable as error:
            log.warning("edit %s waits: its platform does not answer", edit.id)
            await self._released(edit, run_token)
            if error.retry_after_s:
                raise TryAgain(error.retry_after_s) from error
            raise TryAgain(_DELIVERY_RETRY_S, backs_off=True) from error
        except MessengerError as error:
            # Nothing more can be done there; the version stays and can be called up.
            log.warning("edit %s not delivered: %s", edit.id, type(error).__name__)
            with suppress(Superseded):
                await self._store.mark_delivered(edit, run_token)

    async def give_up(self, edit_id: EditId) -> None:
        """Set an edit aside whose platform was out of reach for a day."""
        run_token = self._new_id()
        edit = await self._store.claim(edit_id, run_token)
        if edit:
            log.error("for the owner: edit %s is set aside: undeliverable", edit.id)
            await self._store.set_aside(edit, run_token, "undeliverable")

    async def _released(self, edit: Edit, run_token: str) -> None:
        """Note that this run ends in good order, as far as the storage lets it."""
        with suppress(Superseded, StorageTrouble):
            await self._store.release(edit, run_token)

    async def _set_aside(self, edit: Edit, run_token: str, messenger: Messenger) -> None:
        """Touch an edit no more that ended the process several times, and say so."""
        log.error("for the owner: edit %s is set aside: it ended %d runs", edit.id, edit.tries - 1)
        failure = FailureText("edit-set-aside", {"edit_id": edit.id})
        finished = edit.state in {EditState.DONE, EditState.FAILED}
        await self._store.set_aside(
            edit, run_token, "ended-its-runs", None if finished else failure
        )
        status = StatusMessage(
            messenger, edit.conversation_id, edit.reply_to, edit.status_message_id
        )
        retry = self._delivery.button("retry", edit.id, edit.locale)
        with suppress(MessengerError):
            await status.finish(failed_message(self._texts, edit.locale, failure, retry))

    async def _run(
        self, edit: Edit, run_token: str, messenger: Messenger, status: StatusMessage
    ) -> None:
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        if edit.state is EditState.RUNNING:
            if status.message_id is None:
                message_id = await status.post(working_message(self._texts, edit.locale, cancel))
                await self._store.set_status_message(edit, run_token, message_id)
            try:
                async with messenger.working(edit.conversation_id):
                    edit = await self._carry_out(edit, run_token, status)
            except asyncio.CancelledError:
                await self._say_cancelled(edit, status)
                raise
        if edit.state is EditState.UNKNOWN and edit.failure is None:
            edit = replace(edit, failure=FailureText("outcome-unknown", retryable=True))
        if edit.state is EditState.DONE:
            await self._deliver(edit, run_token, messenger, status)
            log.info("delivered")
            self._ended(edit)
        elif edit.failure is not None:
            retry = self._delivery.button("retry", edit.id, edit.locale)
            await status.finish(failed_message(self._texts, edit.locale, edit.failure, retry))
            await self._store.mark_delivered(edit, run_token)
            log.info("told: %s", edit.state.value)
            self._ended(edit)

    async def _carry_out(self, edit: Edit, run_token: str, status: StatusMessage) -> Edit:
        """Run the steps that are left, and store the result or why there is none."""
        try:
            return await self._run_steps(edit, run_token, status)
        except (Superseded, StorageTrouble):
            raise
        except EngineError as error:
            unknown = error.failure is Failure.UNKNOWN_OUTCOME
            state = EditState.UNKNOWN if unknown else EditState.FAILED
            if error.failure in _OWNERS_BUSINESS:
                log.error("for the owner: edit %s failed: %s", edit.id, error)
            failure = FailureText(
                error.text_key, error.params, retryable=error.failure in _RETRYABLE
            )
        except UserError as error:
            state, failure = EditState.FAILED, FailureText(error.text_key, error.params)
        except Exception:  # with App.handle, one of the two places that catch everything
            error_id = self._new_id()
            log.exception("error %s in edit %s", error_id, edit.id)
            state = EditState.FAILED
            failure = FailureText("something-went-wrong", {"error_id": error_id}, retryable=True)
        await self._store.fail(edit, run_token, state, failure)
        return replace(edit, state=state, failure=failure)

    async def _run_steps(self, edit: Edit, run_token: str, status: StatusMessage) -> Edit:
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
        size_px, quality, parameters = _apart(step.parameters)
        request = EngineRequest(
            operation=step.operation,
            images=(image, *references) if image else (),
            prompt=step.prompt,
            parameters=parameters,
            size_px=size_px,
            quality=quality,
            requester=self._pseudonym(edit.user_id),
            wants_previews=engine.capabilities.previews,
        )
        async with self._slot(engine), self._room(engine, run_token):
            if engine.capabilities.paid:
                await self._store.mark_sent(edit, run_token)
            started = self._now()
            result = await self._call(engine, request, edit, status)
            duration_s = (self._now() - started).total_seconds()
        makers = [*filter(None, edit.engine.split(_AND)), result.model or engine.name]
        cost_usd = None
        if edit.cost_usd is not None and result.cost_usd is not None:
            cost_usd = edit.cost_usd + result.cost_usd
        edit = replace(
            edit,
            next_step=edit.next_step + 1,
            checkpoint=Checkpoint(
                await self._saved(edit, partial(self._blobs.put, result.image.content)),
                result.image.info,
            ),
            engine=_AND.join(dict.fromkeys(makers)),
            cost_usd=cost_usd,
            duration_s=edit.duration_s + duration_s,
            notes=(*edit.notes, *result.notes),
        )
        return edit, result.image

    def _slot(self, engine: Engine) -> AbstractAsyncContextManager[object]:
        """Return what waits until the engine's account has room for one more call."""
        can = engine.capabilities
        if can.concurrent_calls is None:
            return nullcontext()
        room = asyncio.Semaphore(can.concurrent_calls)
        return self._slots.setdefault(can.account or engine.name, room)

    def _room(self, engine: Engine, run_token: str) -> AbstractAsyncContextManager[None]:
        """Return what waits until all processes together leave room for one more call."""
        account = engine.capabilities.account or engine.name
        return self._limits.room(account, run_token) if self._limits else nullcontext()

    async def _call(
        self, engine: Engine, request: EngineRequest, edit: Edit, status: StatusMessage
    ) -> EngineResult:
        """Call an engine, showing how it goes on, and never for longer than the time limit."""
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        started = self._now()
        newest = Progress()

        def show() -> None:
            preview = newest.preview
            message = working_message(
                self._texts,
                edit.locale,
                cancel,
                elapsed_s=(self._now() - started).total_seconds(),
                fraction=newest.fraction,
                preview=_preview_file(preview) if preview else None,
            )
            status.show(message)

        def report(progress: Progress) -> None:
            nonlocal newest
            newest = replace(progress, preview=progress.preview or newest.preview)
            show()

        async def tick() -> None:
            while True:
                await asyncio.sleep(_TICK_S)
                show()

        ticker = asyncio.create_task(tick(), name="status clock")
        try:
            async with asyncio.timeout(self._time_limit_s):
                return await engine.run(request, report)
        except EngineError:
            raise
        except Exception as error:
            if isinstance(error, TimeoutError) and not engine.capabilities.paid:
                raise EngineError(Failure.UNAVAILABLE, "engine-too-slow") from error
            if engine.capabilities.paid:
                log.exception("edit %s: outcome of a paid call unknown", edit.id)
                raise EngineError(Failure.UNKNOWN_OUTCOME, "outcome-unknown") from error
            raise
        finally:
            ticker.cancel()
            await asyncio.gather(ticker, return_exceptions=True)

    async def _source(self, edit: Edit) -> Version | None:
        """Return the version to start from: the result of the edit before, if that has one."""
        if edit.source_id is None:
            return None
        before = await self._store.edit(edit.source_edit_id) if edit.source_edit_id else None
        version_id = before.result_id if before and before.result_id else edit.source_id
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

    async def _deliver(
        self, edit: Edit, run_token: str, messenger: Messenger, status: StatusMessage
    ) -> None:
        assert edit.result_id is not None
        session = await self._store.session(edit.result_id)
        rendition = await self._delivery.rendition(session.head, messenger)
        try:
            posted = await status.finish(self._result(edit, session, rendition))
        except FileRefused:
            rendition = await self._delivery.rendition(session.head, messenger, as_document=True)
            posted = await status.finish(self._result(edit, session, rendition))
        await self._store.mark_delivered(
            edit, run_token, Post(posted.message_id, session.head.id, rendition.sent(posted))
        )

    def _result(self, edit: Edit, session: EditSession, rendition: Rendition) -> OutgoingMessage:
        """Return the message that shows an edit's result."""
        version, locale = session.head, edit.locale
        notes = self._delivery.notes(edit.notes, locale)
        message = self._delivery.message(
            session, version, rendition, locale, notes, variant=edit.variant
        )
        if not (edit.plan.suits_model and self._engines.can("edit")):
            return message
        row = (self._delivery.button("model", version.id, locale),)
        return replace(message, buttons=(*message.buttons, row))

    async def _say_cancelled(self, edit: Edit, status: StatusMessage) -> None:
        """Tell the people, if it was they who cancelled and not the process that ends.

        The edit of somebody who was forgotten is gone.
        """
        with suppress(MessengerError, StorageTrouble):
            stored = await self._store.edit(edit.id)
            if stored is not None and stored.state is not EditState.CANCELLED:
                return
            await status.finish(cancelled_message(self._texts, edit.locale))


def _apart(
    parameters: Mapping[str, Parameter],
) -> tuple[Size | None, str, dict[str, Parameter]]:
    """Take size and quality, which a request has fields for, out of a model step's parameters."""
    rest = {name: value for name, value in parameters.items() if name not in _OF_THE_REQUEST}
    size = str(parameters.get("size", ""))
    width, _, height = size.partition("x")
    return (
        (int(width), int(height)) if size else None,
        str(parameters.get("quality", "auto")),
        rest,
    )


def _preview_file(preview: EncodedImage) -> OutgoingFile:
    return OutgoingFile("preview.jpg", preview.info.media_type, preview.content)
