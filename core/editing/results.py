"""Results on their way to the people: in the form that a chat takes, with what to know of them."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from core.delivery import Delivery, Rendition
from core.editing.drift import DRIFT_NOTE, Drift
from core.editing.effect import UNCHANGED_NOTE, Effect
from core.editing.lateness import LATE_NOTE
from core.engines import EngineNote
from core.engines.choice import Engines
from core.jobs import Jobs
from core.messenger import (
    Button,
    FileRefused,
    FilesForbidden,
    Messenger,
    MessengerError,
    OutgoingMessage,
)
from core.planning.coach.clearer import clearer
from core.status import StatusMessage
from core.storage import Edit, Post, Store
from core.texts import Texts
from core.tree import EditSession

log = logging.getLogger(__name__)

_SAID_ONCE = frozenset({"advice-identity", "advice-lighting"})
"""What a model is asked beside the instruction: the same holds from picture to picture."""


class Results:
    """Shows what came of edits."""

    def __init__(
        self,
        *,
        store: Store,
        jobs: Jobs,
        drift: Drift,
        effect: Effect,
        engines: Engines,
        delivery: Delivery,
        texts: Texts,
    ) -> None:
        """Wire it.

        Args:
            store: Where edits and versions are kept.
            jobs: Those that the edits are run for.
            drift: Tells when models have drawn a picture anew too often.
            effect: Tells when one changed next to nothing.
            engines: Tell whether a model could do it too.
            delivery: What shows versions.
            texts: The words.
        """
        self._store = store
        self._jobs = jobs
        self._drift = drift
        self._effect = effect
        self._engines = engines
        self._delivery = delivery
        self._texts = texts

    async def deliver(
        self, edit: Edit, run_token: str, messenger: Messenger, status: StatusMessage
    ) -> None:
        """Make the status message the result, in a form that the platform takes.

        Raises:
            MessengerError: It was not posted, or nobody knows.
            Superseded: Another run has the edit.
        """
        assert edit.result_id is not None
        session = await self._store.session(edit.result_id)
        edit = replace(edit, notes=await self._unsaid(edit, session))
        for look in (self._effect.note, self._drift.note):
            if note := await look(edit, session):
                edit = replace(edit, notes=(*edit.notes, note))
        as_document = True if edit.preferences.delivery == "file" else None
        rendition = await self._delivery.rendition(session.head, messenger, as_document=as_document)
        try:
            posted = await status.finish(await self._result(edit, session, rendition))
        except FileRefused as refused:
            if isinstance(refused, FilesForbidden) and not rendition.file.as_document:
                edit = replace(edit, notes=(*edit.notes, EngineNote("photos-forbidden")))
            rendition = await self._delivery.rendition(session.head, messenger, as_document=True)
            try:
                posted = await status.finish(await self._result(edit, session, rendition))
            except FilesForbidden:
                await self._deliver_in_words(edit, run_token, session, status)
                return
        post = Post(posted.message_id, session.head.id, rendition.sent(posted))
        await self._store.mark_delivered(edit, run_token, self._jobs.finish, post)

    async def _unsaid(self, edit: Edit, session: EditSession) -> tuple[EngineNote, ...]:
        """Return an edit's notes, without those that were said before.

        These are what the coach said of the picture before it, and what was said meanwhile.
        """
        notes = tuple(note for note in edit.notes if note.text_key != LATE_NOTE)
        if not any(note.text_key in _SAID_ONCE for note in notes):
            return notes
        before = session.parent(session.head)
        made_before = await self._store.edit_that_made(before.id) if before else None
        said = made_before.notes if made_before else ()
        return tuple(note for note in notes if note.text_key not in _SAID_ONCE or note not in said)

    async def _deliver_in_words(
        self, edit: Edit, run_token: str, session: EditSession, status: StatusMessage
    ) -> None:
        """Say that the picture is there but may not be posted; a reply to that means it."""
        text = self._texts.get("files-forbidden", edit.locale)
        buttons = self._delivery.buttons(session, session.head, edit.locale)
        posted = await status.finish(OutgoingMessage(text, buttons=buttons))
        post = Post(posted.message_id, session.head.id)
        await self._store.mark_delivered(edit, run_token, self._jobs.finish, post)

    async def _result(
        self, edit: Edit, session: EditSession, rendition: Rendition
    ) -> OutgoingMessage:
        """Return the message that shows an edit's result."""
        version, locale = session.head, edit.locale
        notes = self._delivery.notes(edit.notes, locale)
        message = self._delivery.message(
            session, version, rendition, locale, notes, variant=edit.variant
        )
        further = []
        if edit.plan.suits_model and self._engines.can("edit"):
            further.append(self._delivery.button("model", version.id, locale))
        noted = {note.text_key for note in edit.notes}
        if DRIFT_NOTE in noted:
            further.append(self._delivery.button("replay", version.id, locale))
        if UNCHANGED_NOTE in noted:
            words = await asyncio.to_thread(clearer, edit.instruction)
            further.append(Button(words, f"clearer:{version.id}"))
        return replace(message, buttons=(*message.buttons, *((button,) for button in further)))

    async def show_privately(self, edit: Edit, messenger: Messenger) -> bool:
        """Show a result to the person alone; False if there is none, or they take none there."""
        stored = await self._store.edit(edit.id)
        if stored is None or stored.result_id is None:
            return False
        try:
            private = await messenger.private_conversation(edit.user_id)
            if private is None or private == edit.conversation_id:
                return False
            session = await self._store.session(stored.result_id)
            await self._delivery.show(
                messenger,
                private,
                session,
                session.head,
                edit.locale,
                reply_to=None,
                notes=[self._texts.get("shown-privately", edit.locale)],
            )
        except MessengerError as failure:
            log.info("nor can it be shown privately: %s", failure)
            return False
        return True
