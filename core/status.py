"""One message that shows how an edit goes on, and then becomes its result."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

from core.ids import ConversationId, MessageId
from core.messenger import (
    DeliveryUnknown,
    MessageGone,
    Messenger,
    MessengerError,
    MessengerUnavailable,
    OutgoingMessage,
    Posted,
)

log = logging.getLogger(__name__)

_TRIES_OF_AN_EDIT = 3


class StatusMessage:
    """Edits one message in place, never faster than the platform likes.

    Only the newest wish counts: what was overtaken while the platform was busy is never sent.
    """

    def __init__(
        self,
        messenger: Messenger,
        conversation_id: ConversationId,
        reply_to: MessageId | None,
        message_id: MessageId | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._messenger = messenger
        self._conversation_id = conversation_id
        self._reply_to = reply_to
        self.message_id = message_id
        self._sleep = sleep
        self._wanted: OutgoingMessage | None = None
        self._shown: OutgoingMessage | None = None
        self._changed = asyncio.Event()
        self._editing = asyncio.Lock()
        self._sender: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Start to send what `show` asks for."""
        self._sender = asyncio.create_task(self._send_updates(), name="status")
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop sending; an edit under way is let through."""
        await self._stop()

    async def post(self, message: OutgoingMessage) -> MessageId:
        """Post the message.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        posted = await self._messenger.post(self._conversation_id, message, self._reply_to)
        self.message_id = posted.message_id
        self._shown = message
        return posted.message_id

    def show(self, message: OutgoingMessage) -> None:
        """Show this as soon as the platform allows; returns at once and never fails."""
        self._wanted = message
        self._changed.set()

    async def finish(self, message: OutgoingMessage) -> Posted:
        """Turn the message into its last form, or post that anew where it cannot be turned.

        Raises:
            MessengerError: The people have not seen it, or nobody knows.
        """
        await self._stop()
        if self.message_id is not None:
            for tries_left in reversed(range(_TRIES_OF_AN_EDIT)):
                try:
                    return await self._messenger.edit(self.message_id, message)
                except DeliveryUnknown:
                    # An edit made twice looks the same.
                    if not tries_left:
                        raise
                except MessageGone:
                    await self._remove_old()
                    break
        return await self._messenger.post(self._conversation_id, message, self._reply_to)

    async def _remove_old(self) -> None:
        assert self.message_id is not None
        try:
            await self._messenger.delete(self.message_id)
        except MessengerError as error:
            log.info("an old status message stays: %s", type(error).__name__)

    async def _stop(self) -> None:
        if self._sender is None:
            return
        sender, self._sender = self._sender, None
        # Not while an edit is on its way: it could arrive after the last one.
        async with self._editing:
            sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)

    async def _send_updates(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            pause_s = self._messenger.limits.edit_interval_s
            wanted = self._wanted
            if self.message_id is None or wanted is None or wanted == self._shown:
                continue
            try:
                async with self._editing:
                    await self._messenger.edit(self.message_id, wanted)
                self._shown = wanted
            except MessageGone:
                return
            except MessengerUnavailable as error:
                pause_s = max(pause_s, error.retry_after_s or 0)
            except MessengerError as error:
                log.info("a status update was lost: %s", type(error).__name__)
            await self._sleep(pause_s)
