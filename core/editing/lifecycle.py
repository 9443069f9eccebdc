"""What happens when the bot is let into a group, or a conversation moves or ends."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from core.errors import UserError
from core.events import Change, ConversationClosed, ConversationMoved, ConversationOpened
from core.ids import ConversationId, platform_of
from core.jobs import Jobs
from core.messenger import Messenger, MessengerError, OutgoingMessage
from core.policy import Policy
from core.storage import Store
from core.texts import Texts

log = logging.getLogger(__name__)


class Lifecycle:
    """Follows conversations."""

    def __init__(
        self,
        *,
        store: Store,
        jobs: Jobs,
        policy: Policy,
        texts: Texts,
        messengers: Mapping[str, Messenger],
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._policy = policy
        self._texts = texts
        self._messengers = messengers

    async def follow(self, change: Change) -> None:
        """Do what a change calls for.

        Raises:
            UserError: The storage is out of reach.
        """
        match change:
            case ConversationOpened():
                await self._opened(change)
            case ConversationMoved():
                await self._moved(change.old, change.new)
            case ConversationClosed():
                await self._closed(change.conversation_id)

    async def _opened(self, change: ConversationOpened) -> None:
        """Say how to talk to the bot, if it may write there, and serve who is there."""
        origin = change.origin
        try:
            self._policy.check_access(origin)
        except UserError:
            return
        if not await self._store.mark_handled(origin.event_id):
            return
        messenger = self._messengers[platform_of(origin.conversation_id)]
        text = self._texts.get("welcome-group", origin.sender.locale)
        try:
            await messenger.post(origin.conversation_id, OutgoingMessage(text))
        except MessengerError as error:
            log.info("no welcome in %s: %s", origin.conversation_id, type(error).__name__)

    async def _moved(self, old: ConversationId, new: ConversationId) -> None:
        await self._store.move_conversation(old, new)
        log.info("%s goes on as %s", old, new)
        if old in self._policy.rules.allowed_places:
            log.error("for the owner: allow %s in place of %s, which has moved", new, old)

    async def _closed(self, conversation_id: ConversationId) -> None:
        """Drop what waits there, without a word: nobody would hear it."""
        cancelled = await self._store.close_conversation(conversation_id)
        for edit in cancelled:
            if edit.job_id is not None:
                await self._jobs.abort(edit.job_id)
        log.info("%s is closed: %d edits are cancelled", conversation_id, len(cancelled))
