"""From pictures and an instruction to stored edits that will run."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from core.delivery import Delivery
from core.editing.choosing import Choosing
from core.editing.lateness import LATE_NOTE, Lateness
from core.editing.masking import REGION_NOTE, region_notes
from core.editing.wishes import Wish
from core.editing.wording import cancelled_message, queued_message, working_message
from core.engines import EngineNote
from core.events import Origin
from core.ids import EditId, IdSource, MessageId, platform_of
from core.jobs import Jobs
from core.messenger import DeliveryUnknown, Messenger, MessengerError, MessengerUnavailable
from core.planning.regions import inside
from core.policy import Policy
from core.status import StatusMessage
from core.storage import Edit, EditState, Series, Store
from core.texts import Texts

log = logging.getLogger(__name__)

_TOLD_AT_ONCE = frozenset({REGION_NOTE, LATE_NOTE})


class Acceptance:
    """Takes pictures and instructions in; nothing is accepted that cannot be carried out."""

    def __init__(
        self,
        *,
        store: Store,
        jobs: Jobs,
        choosing: Choosing,
        policy: Policy,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        now: Callable[[], datetime],
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._jobs = jobs
        self.choosing = choosing
        self._policy = policy
        self._delivery = delivery
        self._texts = texts
        self._messengers = messengers
        self._lateness = Lateness(store, messengers, now)
        self._now = now
        self._new_id = new_id

    @property
    def max_variants(self) -> int:
        """Most takes that one request may ask for."""
        return self._policy.rules.max_variants

    async def accept(self, origin: Origin, *wishes: Wish, in_series: bool = False) -> bool:
        """Store edits with their jobs, all or none, and acknowledge each in the chat.

        What the sender should know of the picture or the plan is said with the result.

        Args:
            origin: Who asks, and where.
            wishes: What is wanted.
            in_series: Each takes the result of the one before it, and the first that fails ends
                them; only that one is acknowledged here.

        Returns:
            False if the same event, or a retry of the same edit, was accepted before.

        Raises:
            UserError: The day's edits are used up, or no engine can do a step.
            MessengerError: Nothing can be said in this conversation.
        """
        decided: list[Wish] = []
        for wish in wishes:
            self._policy.check_instruction(wish.instruction)
            if wish.source:
                wish.source.check_ownership(self._policy, origin.sender.user_id)
            source = wish.source.version if wish.source else None
            pending = bool(wish.source and wish.source.pending) or (in_series and bool(decided))
            plan = wish.plan
            if wish.source and wish.source.region:
                plan = inside(plan, wish.source.region.blob_id)
            plan = await self.choosing.decided(
                plan, source, origin.sender.preferences, pending=pending
            )
            decided.append(replace(wish, plan=plan))
        await self._policy.check_quota(origin.sender.user_id, len(decided))
        unfinished = await self._store.unfinished(origin.conversation_id)
        waiting = Counter(e.lane for e in unfinished)
        edits: list[Edit] = []
        for wish in decided:
            edit = self._edit(origin, wish)
            if in_series and len(decided) > 1:
                edit = _following(edit, edits, len(decided))
            edits.append(edit)
        edits = await self._lateness.noted(origin, edits, unfinished)
        # Stored before it is promised: a crash leaves no "Working on it…" that nobody works on.
        if not await self._store.accept(origin.event_id, edits, self._jobs.defer_held):
            return False
        for edit in edits:
            log.info("event %s is accepted as edit %s", origin.event_id, edit.id)
        try:
            for edit in edits:
                await self._acknowledge(edit, waiting[edit.lane])
                waiting[edit.lane] += 1
        except MessengerError:
            for edit in edits:
                await self.cancel(edit)
            raise
        return True

    def _edit(self, origin: Origin, wish: Wish) -> Edit:
        edit_id = EditId(self._new_id())
        before = wish.retry_of
        source = wish.source
        conversation_id = origin.conversation_id
        return Edit(
            id=edit_id,
            conversation_id=conversation_id,
            user_id=origin.sender.user_id,
            locale=origin.sender.locale,
            reply_to=origin.message_id,
            lane=_lane(edit_id, origin, wish),
            source_id=source.version.id if source else None,
            source_edit_id=source.pending.id if source and source.pending else None,
            reference_ids=tuple(v.id for v in source.references) if source else (),
            instruction=wish.instruction.strip(),
            plan=wish.plan,
            preferences=before.preferences if before else origin.sender.preferences,
            variant=wish.variant,
            notes=(
                *(EngineNote(key) for key in (source.notes if source else ())),
                *region_notes(source.region if source and wish.plan.masks else None),
                *(EngineNote(f"advice-{a.code}", a.params) for a in wish.plan.advice),
            ),
            retry_of=before.id if before else None,
            # Steps that were paid for and saved are not bought again.
            next_step=before.next_step if before else 0,
            checkpoint=before.checkpoint if before else None,
            engine=before.engine if before else "",
            cost_usd=before.cost_usd if before else Decimal(0),
            created_at=self._now(),
        )

    async def _acknowledge(self, edit: Edit, ahead: int) -> None:
        """Post an edit's status message, and let it run."""
        message_id = None if edit.follows else await self._posted_status(edit, ahead)
        if await self._store.acknowledge(edit.id, message_id, self._jobs.release):
            return
        if message_id:
            # That took so long that the run has begun, and posted one of its own.
            with suppress(MessengerError):
                await self._messengers[platform_of(edit.conversation_id)].delete(message_id)

    async def _posted_status(self, edit: Edit, ahead: int) -> MessageId | None:
        status = StatusMessage(
            self._messengers[platform_of(edit.conversation_id)],
            edit.conversation_id,
            edit.reply_to,
        )
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        message = (
            queued_message(self._texts, edit.locale, ahead, cancel)
            if ahead
            else working_message(self._texts, edit.locale, cancel)
        )
        told = self._delivery.notes(
            [note for note in edit.notes if note.text_key in _TOLD_AT_ONCE], edit.locale
        )
        message = replace(message, text="\n".join([*told, message.text]))
        try:
            return await status.post(message)
        except (DeliveryUnknown, MessengerUnavailable):
            return None  # the run posts one

    async def cancel(self, edit: Edit) -> bool:
        """Cancel an edit that is not finished; False if it is finished already."""
        cancelled = await self._store.cancel(edit.id)
        if cancelled is None:
            return False
        await self.stop(cancelled)
        return True

    async def stop(self, edit: Edit) -> None:
        """End the job of an edit that was cancelled, or is gone, and say so in its message.

        Raises:
            MessengerError: It could not be said.
        """
        if edit.job_id is not None:
            await self._jobs.abort(edit.job_id)
        if edit.state is EditState.QUEUED and edit.status_message_id:
            # A running edit says so itself, after its last status update.
            status = StatusMessage(
                self._messengers[platform_of(edit.conversation_id)],
                edit.conversation_id,
                edit.reply_to,
                edit.status_message_id,
            )
            await status.finish(cancelled_message(self._texts, edit.locale, edit.series))


def _following(edit: Edit, before: Sequence[Edit], count: int) -> Edit:
    """Return an edit as the next one of a series."""
    if not before:
        return replace(edit, series=Series(edit.id, 1, count))
    first = before[0]
    return replace(
        edit,
        lane=first.lane,
        source_edit_id=before[-1].id,
        series=Series(first.id, len(before) + 1, count),
    )


def _lane(edit_id: EditId, origin: Origin, wish: Wish) -> str:
    """Return what the edit takes its turn in.

    Variants run side by side; everything else of one person in one conversation in turn, so
    that nobody waits for what others asked for. What starts from an unfinished edit takes its
    turn behind that, wherever that is.
    """
    if wish.variant:
        return f"{origin.conversation_id}/{edit_id}"
    pending = wish.source.pending if wish.source else None
    if pending:
        return pending.lane
    return f"{origin.conversation_id}/{origin.sender.user_id}"
