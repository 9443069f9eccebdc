"""Puts albums together and keeps every chat's messages in order."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import Update

from adapters.telegram.inbound import chat_of

logger = logging.getLogger(__name__)

_ALBUM_MAX = 10

Take = Callable[[Sequence[Update]], Coroutine[Any, Any, None]]


@dataclass(slots=True)
class _Arrival:
    updates: list[Update] = field(default_factory=list)
    album: str | None = None
    closing: asyncio.TimerHandle | None = None

    @property
    def is_whole(self) -> bool:
        return self.closing is None


class Arrivals:
    """Hands each message on in a task of its own, in the order in which they came.

    Telegram delivers an album's pictures one by one and never says which is the last: an album
    is whole when none has come for `album_wait_s`, or when it has ten. What comes after it in
    the same chat waits for it.
    """

    def __init__(self, take: Take, album_wait_s: float) -> None:
        self._take = take
        self._album_wait_s = album_wait_s
        self._lanes: dict[int, deque[_Arrival]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, update: Update) -> None:
        """Take in one update."""
        chat = chat_of(update)
        if chat is None:
            return
        lane = self._lanes.setdefault(chat.id, deque())
        album = update.message.media_group_id if update.message else None
        arrival = next((a for a in lane if album and a.album == album), None)
        if arrival is None:
            arrival = _Arrival(album=album)
            lane.append(arrival)
        if update.update_id not in {known.update_id for known in arrival.updates}:
            arrival.updates.append(update)
        if arrival.closing:
            arrival.closing.cancel()
            arrival.closing = None
        if album and len(arrival.updates) < _ALBUM_MAX:
            loop = asyncio.get_running_loop()
            arrival.closing = loop.call_later(self._album_wait_s, self._close, chat.id, arrival)
        self._hand_on(chat.id)

    async def finish(self, timeout_s: float) -> None:
        """Hand on what still waits, and end all tasks, at last by cancelling them."""
        for chat_id, lane in list(self._lanes.items()):
            for arrival in list(lane):
                if arrival.closing:
                    arrival.closing.cancel()
                    arrival.closing = None
            self._hand_on(chat_id)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=timeout_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside the messages, and log it if it fails."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _close(self, chat_id: int, arrival: _Arrival) -> None:
        arrival.closing = None
        self._hand_on(chat_id)

    def _hand_on(self, chat_id: int) -> None:
        lane = self._lanes[chat_id]
        while lane and lane[0].is_whole:
            self.start(self._take(lane.popleft().updates))
        if not lane:
            del self._lanes[chat_id]

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            logger.error("an update was not handled", exc_info=error)
