"""An instruction that its sender changes after sending it, while the edit still waits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace

from core.delivery import Delivery, shortened
from core.editing.acceptance import Acceptance
from core.editing.understanding import Understanding
from core.editing.wishes import Source
from core.editing.wording import queued_message, working_message
from core.engines import EngineNote
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.ids import platform_of
from core.messenger import DeliveryUnknown, Messenger, MessengerError, OutgoingMessage
from core.planning import Plan
from core.planning.generation import generation_plan
from core.planning.passes import all_in_one
from core.planning.words import command_word
from core.policy import Policy
from core.storage import Edit, EditState, StorageTrouble, Store
from core.texts import Texts

log = logging.getLogger(__name__)

_ADVICE = "advice-"
_WAITED_FOR = frozenset({EditState.QUEUED, EditState.RUNNING})
_GENERATING = frozenset({"generate", "imagine"})
_SAYING_WHAT = frozenset({"edit", "upscale", "removebg"})
"""Commands that are instructions; upscale and removebg as plain words only."""


class Amending:
    """Gives a waiting edit another instruction. It never makes an edit, and never a second one."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        policy: Policy,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._policy = policy
        self._delivery = delivery
        self._texts = texts
        self._messengers = messengers

    async def amend(self, event: IncomingMessage | CommandCall) -> bool:
        """Do what a changed message asks for now in place of what it asked for before.

        Returns:
            False if nothing was to be done or said: the message asked for nothing before, what
            it asked for has ended, or it still asks for the same.

        Raises:
            UserError: Its sender may not use the bot, or the storage is out of reach.
            MessengerError: Nothing can be said in this conversation.
        """
        origin = event.origin
        words = await asyncio.to_thread(_words, event)
        unfinished = await self._store.unfinished(origin.conversation_id)
        asked = [
            edit
            for edit in unfinished
            if edit.reply_to == origin.message_id and edit.user_id == origin.sender.user_id
        ]
        if not asked or all(edit.instruction == words for edit in asked):
            return False
        self._policy.check_access(origin)
        if any(edit.state is not EditState.QUEUED for edit in asked):
            await self._say(event, "amend-too-late")
            return True
        edit = asked[0]
        part = len(asked) > 1 or edit.series is not None  # of takes, or of passes
        if part or words is None or not _same_kind(event, edit):
            await self._say(event, "amend-not-possible", "amend-stays")
        elif not words:
            await self._say(event, "instruction-missing", "amend-stays")
        else:
            await self._amend(event, edit, words, _ahead(edit, unfinished))
        return True

    async def _amend(
        self, event: IncomingMessage | CommandCall, edit: Edit, words: str, ahead: int
    ) -> None:
        try:
            plan = await self._plan(edit, words)
        except StorageTrouble:
            raise
        except UserError as error:
            reason = self._text(event, error.text_key, **dict(error.params))
            await self._post(event, "\n".join([reason, self._text(event, "amend-stays")]))
            return
        if not plan.steps:
            await self._say(event, "amend-not-possible", "amend-stays")
            return
        notes = (
            *(note for note in edit.notes if not note.text_key.startswith(_ADVICE)),
            *(EngineNote(f"{_ADVICE}{advice.code}", advice.params) for advice in plan.advice),
        )
        after = replace(edit, instruction=words, plan=plan, notes=notes)
        await self._replace(event, edit, after, ahead)

    async def _replace(
        self, event: IncomingMessage | CommandCall, before: Edit, after: Edit, ahead: int
    ) -> None:
        """Store the edit as it is now, with a new status message.

        The old message is not edited: a run that begins at this moment may be making it the
        result. Whichever message the stored edit names is the one that the run goes on with.
        """
        messenger = self._messenger(event)
        cancel = self._delivery.button("cancel", after.id, after.locale)
        waits = (
            queued_message(self._texts, after.locale, ahead, cancel)
            if ahead
            else working_message(self._texts, after.locale, cancel)
        )
        says = self._text(event, "status-amended", text=shortened(after.instruction))
        message = replace(waits, text=f"{says}\n{waits.text}")
        try:
            posted = await messenger.post(after.conversation_id, message, after.reply_to)
            after = replace(after, status_message_id=posted.message_id)
        except DeliveryUnknown:
            log.info("edit %s: nobody knows whether its new status message is there", after.id)
        amended = await self._store.amend(after)
        stale = before.status_message_id if amended else after.status_message_id
        if stale and after.status_message_id != before.status_message_id:
            try:
                await messenger.delete(stale)
            except MessengerError as error:
                log.info("a status message stays: %s", type(error).__name__)
        if amended:
            log.info("event %s amends edit %s", event.origin.event_id, after.id)
            return
        stored = await self._store.edit(after.id)
        if stored and stored.state is EditState.RUNNING:
            await self._say(event, "amend-too-late")

    async def _plan(self, edit: Edit, words: str) -> Plan:
        if edit.source_id is None:
            self._policy.check_instruction(words)
            return await self._acceptance.choosing.decided(
                generation_plan(words), None, edit.preferences
            )
        before = await self._store.edit(edit.source_edit_id) if edit.source_edit_id else None
        pending = before if before and before.state in _WAITED_FOR else None
        version_id = before.result_id if before and before.result_id else edit.source_id
        version = await self._store.version(version_id)
        if version is None:
            raise UserError("version-unknown")
        references = [await self._store.version(v) for v in edit.reference_ids]
        source = Source(version, pending, tuple(filter(None, references)), region=edit.region)
        # One edit was asked for, and one call at most is paid for.
        plan = all_in_one(await self._understanding.plan(source, words, by=edit.user_id))
        return await self._acceptance.choosing.decided(
            plan, version, edit.preferences, pending=pending is not None
        )

    async def _say(self, event: IncomingMessage | CommandCall, *keys: str) -> None:
        await self._post(event, "\n".join(self._text(event, key) for key in keys))

    async def _post(self, event: IncomingMessage | CommandCall, text: str) -> None:
        origin = event.origin
        await self._messenger(event).post(
            origin.conversation_id, OutgoingMessage(text), origin.message_id
        )

    def _text(
        self, event: IncomingMessage | CommandCall, key: str, **params: str | int | float
    ) -> str:
        return self._texts.get(key, event.origin.sender.locale, **params)

    def _messenger(self, event: IncomingMessage | CommandCall) -> Messenger:
        return self._messengers[platform_of(event.origin.conversation_id)]


def _words(event: IncomingMessage | CommandCall) -> str | None:
    """Return the instruction that a message holds; None for a command that is none."""
    if isinstance(event, CommandCall):
        instructs = event.name == "edit" or event.name in _GENERATING
        return event.argument.strip() if instructs else None
    text = event.text.strip()
    named = command_word(text)
    return None if named and named[0] not in _SAYING_WHAT else text


def _same_kind(event: IncomingMessage | CommandCall, edit: Edit) -> bool:
    """Tell a picture made from words from one that is made from a picture."""
    generates = isinstance(event, CommandCall) and event.name in _GENERATING
    return generates == (edit.source_id is None)


def _ahead(edit: Edit, unfinished: list[Edit]) -> int:
    """Return how many edits have their turn first."""
    before = unfinished[: [other.id for other in unfinished].index(edit.id)]
    return sum(other.lane == edit.lane for other in before)
