"""Keeps what arrives until it was handled, puts albums together, and minds the order."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from telegram import Bot, Update

from adapters.telegram.ids import PLATFORM, Place, conversation_id, user_id
from adapters.telegram.inbound import chat_of
from core.errors import UserError
from core.events import Arrival, Inbox

logger = logging.getLogger(__name__)

_STAY_EVERY_S = 5.0
_LOOK_AGAIN_S = 0.2
"""For what other processes do; what this one does is known at once."""
_TROUBLE_PAUSE_S = 1.0

Take = Callable[[Sequence[Update]], Coroutine[Any, Any, None]]
T = TypeVar("T")


class Arrivals:
    """Hands each message on in a task of its own, one after the other in each conversation.

    Telegram delivers an album's pictures one by one, to any process that receives, and never
    says which is the last: an album is whole when none has come for `album_wait_s`, or when it
    has ten. What comes after it in the same conversation waits for it.

    An update is kept before Telegram is told that it arrived, and until it was handled. What a
    process leaves when it is killed, the next one or another one takes over.
    """

    def __init__(self, take: Take, album_wait_s: float, inbox: Inbox, bot: Bot) -> None:
        """Prepare.

        Args:
            take: Handles what belongs together.
            album_wait_s: Silence after which an album is taken to be whole.
            inbox: Where updates are kept.
            bot: Whose updates they are.
        """
        self._take = take
        self._album_wait_s = album_wait_s
        self._inbox = inbox
        self._bot = bot
        self._tasks: set[asyncio.Task[None]] = set()
        self._unkept: set[str] = set()
        self._changed = asyncio.Event()
        self._leaving = False
        self._staying: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Take over what was left, now and from time to time."""
        await self._stay()
        self._staying = asyncio.create_task(self._keep_staying(), name="telegram inbox")

    async def keep(self, update: Update) -> bool:
        """Keep an update; False if it is being handled already."""
        arrival = arrival_of(update)
        if arrival is None:
            return True
        try:
            return await self._inbox.keep(arrival)
        except UserError as trouble:
            # It is handled nevertheless: whoever sent it is told of the trouble.
            logger.warning("%s is not kept: %s", arrival.id, trouble.text_key)
            self._unkept.add(arrival.id)
            return True

    def add(self, update: Update) -> None:
        """Handle an update that was kept."""
        arrival = arrival_of(update)
        if arrival is None:
            return
        if arrival.id in self._unkept:
            self._unkept.remove(arrival.id)
            self.start(self._take([update]))
        else:
            self.start(self._handle(arrival))

    async def finish(self, timeout_s: float) -> None:
        """Hand on what still waits, and end all tasks, at last by cancelling them."""
        self._leaving = True
        self._wake()
        if self._staying:
            self._staying.cancel()
            await asyncio.gather(self._staying, return_exceptions=True)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=timeout_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        try:
            await self._inbox.leave()
        except UserError as trouble:
            logger.warning("others wait before they take over: %s", trouble.text_key)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside the messages, and log it if it fails."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def _handle(self, arrival: Arrival) -> None:
        arrivals = await self._whole_album(arrival) if arrival.album else [arrival]
        if not arrivals:
            return
        await self._turn(arrivals[0])
        try:
            updates = [Update.de_json(json.loads(a.content), self._bot) for a in arrivals]
            await self._take(updates)
        except Exception:
            logger.exception("an update was not handled")
        await self._patiently(partial(self._inbox.handled, arrivals))
        self._wake()

    async def _whole_album(self, part: Arrival) -> list[Arrival]:
        """Wait until the album is whole; its parts, or none if somebody else has taken it."""
        wait_s = self._album_wait_s
        while True:
            changed = self._changed
            silence_s = 0.0 if self._leaving else self._album_wait_s
            parts = await self._patiently(partial(self._inbox.whole_album, part, silence_s))
            if parts is not None:
                return parts
            await _within(wait_s, changed)
            wait_s = min(wait_s, _LOOK_AGAIN_S)

    async def _turn(self, arrival: Arrival) -> None:
        """Wait for what came before in the same conversation."""
        changed = self._changed
        while not await self._patiently(partial(self._inbox.is_next, arrival)):
            await _within(_LOOK_AGAIN_S, changed)
            changed = self._changed

    def _wake(self) -> None:
        """Let those who wait for others look again."""
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def _keep_staying(self) -> None:
        while True:
            await asyncio.sleep(_STAY_EVERY_S)
            await self._stay()

    async def _stay(self) -> None:
        try:
            left = await self._inbox.stay()
        except UserError as trouble:
            logger.warning("what others left is not looked for: %s", trouble.text_key)
            return
        for arrival in left:
            logger.info("%s is taken over", arrival.id)
            self.start(self._handle(arrival))

    async def _patiently(self, ask: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Ask the inbox again while it is in trouble."""
        while True:
            try:
                return await ask()
            except UserError as trouble:
                logger.warning("the inbox is asked again: %s", trouble.text_key)
                await asyncio.sleep(_TROUBLE_PAUSE_S)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            logger.error("an update was not handled", exc_info=error)


def arrival_of(update: Update) -> Arrival | None:
    """Return what is kept of an update; None for what is nobody's."""
    chat, sender = chat_of(update), update.effective_user or update.effective_chat
    if chat is None or sender is None:
        return None
    message = update.effective_message
    topic_id = getattr(message, "message_thread_id", None)
    in_topic = getattr(message, "is_topic_message", None)
    return Arrival(
        id=f"{PLATFORM}:u{update.update_id}",
        lane=conversation_id(Place(chat.id, topic_id if in_topic else None)),
        number=update.update_id,
        album=update.message.media_group_id if update.message else None,
        user_id=user_id(sender.id),
        content=update.to_json(),
    )


async def _within(seconds: float, event: asyncio.Event) -> None:
    """Wait for an event, for so long at most."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
