"""Telling a person alone what cannot be told where they asked."""

from __future__ import annotations

import logging

from core.ids import ConversationId, UserId
from core.messenger import Messenger, MessengerError, OutgoingMessage
from core.texts import Texts

log = logging.getLogger(__name__)


async def say_that_it_cannot_write(
    messenger: Messenger,
    texts: Texts,
    conversation_id: ConversationId,
    user_id: UserId,
    locale: str,
) -> None:
    """Tell somebody that their conversation cannot be written to, where they take messages."""
    try:
        private = await messenger.private_conversation(user_id)
        if private is None or private == conversation_id:
            return
        text = texts.get("cannot-write-there", locale)
        await messenger.post(private, OutgoingMessage(text))
    except MessengerError as error:
        log.info("nothing can be said in %s, nor privately: %s", conversation_id, error)
