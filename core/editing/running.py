"""One run of an edit: from claimed to delivered, each step saved before the next."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from core.delivery import Delivery
from core.editing.privately import say_that_it_cannot_write
from core.editing.results import Results
from core.editing.steps import Steps
from core.editing.wording import cancelled_message, failed_message, working_message
from core.engines import (
    EngineError,
    Failure,
)
from core.errors import UserError
from core.ids import CURRENT_EDIT, EditId, IdSource, platform_of
from core.jobs import Jobs, TryAgain
from core.messenger import (
    ConversationGone,
    Messenger,
    MessengerError,
    MessengerUnavailable,
    OutgoingMessage,
)
from core.status import StatusMessage
from core.storage import (
    Edit,
    EditState,
    FailureText,
    StorageTrouble,
    Store,
    Superseded,
)
from core.texts import Texts

log = logging.getLogger(__name__)

_DELIVERY_RETRY_S = 10.0
_STORAGE_RETRY_S = 2.0
_PLATFORM_RETRY_S = 60.0
_ORDER_RETRY_S = 1.0
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
        jobs: Jobs,
        steps: Steps,
        results: Results,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        new_id: IdSource,
        ended: Callable[[Edit], None] = lambda _edit: None,
    ) -> None:
        """Wire the use case.

        Args:
            store: Where edits and versions are kept.
            jobs: Those that the edits are run for.
            steps: What makes their pictures.
            results: What shows those.
            delivery: What makes buttons.
            texts: The words.
            messengers: By platform.
            new_id: Source of fencing tokens.
            ended: Told of every edit that was delivered, whatever became of it.
        """
        self._store = store
        self._jobs = jobs
        self._steps = steps
        self._results = results
        self._delivery = delivery
        self._texts = texts
        self._messengers = messengers
        self._new_id = new_id
        self._ended = ended

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
            if isinstance(error, ConversationGone) and not await self._results.show_privately(
                edit, messenger
            ):
                await say_that_it_cannot_write(
                    messenger, self._texts, edit.conversation_id, edit.user_id, edit.locale
                )
            await self._leave(edit, run_token)

    async def _leave(self, edit: Edit, run_token: str) -> None:
        """Do nothing more for an edit of which nobody can be told."""
        stored = await self._store.edit(edit.id)
        if stored and stored.state is EditState.RUNNING:
            await self._store.cancel(edit.id)  # it had not begun: nothing was made or paid
            return
        with suppress(Superseded):
            await self._store.mark_delivered(edit, run_token, self._jobs.finish)

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
        with suppress(MessengerError):
            await status.finish(self._failed(edit, failure))

    async def _run(
        self, edit: Edit, run_token: str, messenger: Messenger, status: StatusMessage
    ) -> None:
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        if edit.state is EditState.RUNNING:
            if edit.follows and not await self._goes_on(edit):
                log.info("not wanted: the edit before it is not done")
                await self._store.cancel(edit.id)
                return
            if status.message_id is None:
                message_id = await status.post(
                    working_message(self._texts, edit.locale, cancel, series=edit.series)
                )
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
            await self._results.deliver(edit, run_token, messenger, status)
            log.info("delivered")
            self._ended(edit)
        elif edit.failure is not None:
            await status.finish(self._failed(edit, edit.failure))
            await self._store.mark_delivered(edit, run_token, self._jobs.finish)
            log.info("told: %s", edit.state.value)
            self._ended(edit)

    async def _goes_on(self, edit: Edit) -> bool:
        """Tell whether the edit before it in its series was done.

        Raises:
            TryAgain: It is not finished yet.
        """
        before = await self._store.edit(edit.source_edit_id) if edit.source_edit_id else None
        if before and before.state in {EditState.QUEUED, EditState.RUNNING}:
            raise TryAgain(_ORDER_RETRY_S)
        return before is not None and before.state is EditState.DONE

    def _failed(self, edit: Edit, failure: FailureText) -> OutgoingMessage:
        retry = self._delivery.button("retry", edit.id, edit.locale)
        skip = self._delivery.button("skip", edit.id, edit.locale)
        return failed_message(self._texts, edit, failure, retry, skip)

    async def _carry_out(self, edit: Edit, run_token: str, status: StatusMessage) -> Edit:
        """Run the steps that are left, and store the result or why there is none."""
        try:
            return await self._steps.run(edit, run_token, status)
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

    async def _say_cancelled(self, edit: Edit, status: StatusMessage) -> None:
        """Tell the people, if it was they who cancelled and not the process that ends.

        The edit of somebody who was forgotten is gone.
        """
        with suppress(MessengerError, StorageTrouble):
            stored = await self._store.edit(edit.id)
            if stored is not None and stored.state is not EditState.CANCELLED:
                return
            await status.finish(cancelled_message(self._texts, edit.locale, edit.series))
