"""Events on their way to core: on disk until handled, so that a crash loses none.

An event that a crash cut short is passed on again at the next start, under the same id.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from core.ids import ConversationId

log = logging.getLogger(__name__)

_DELIVERIES_MAX = 3
"""An event that brings the process down every time is given up after this many starts."""
_STOP_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Act:
    """What a person did on the page; everything said lies in the journal already."""

    id: str
    """Made by the page: the same when it sends again."""
    conversation_id: ConversationId
    locale: str
    at: str
    message: str
    """Key of the message said, or of the one that the button hangs under."""
    payload: str | None = None
    """Of the button pressed; None: something was said."""


class Inbox:
    """Passes acts on, each in a task of its own."""

    def __init__(self, folder: Path, handle: Callable[[Act], Awaitable[None]]) -> None:
        self._folder = folder
        self._handle = handle
        self._running: dict[str, asyncio.Task[None]] = {}

    @property
    def tasks(self) -> tuple[asyncio.Task[None], ...]:
        """Everything that is being handled right now."""
        return tuple(self._running.values())

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Pass on what the last run left behind; at the end, wait for what is running."""
        for act in await asyncio.to_thread(self._left_behind):
            self._start(act)
        try:
            yield
        finally:
            await self._stop()

    async def accept(self, act: Act) -> None:
        """Take an act; when this returns, it will be passed on whatever happens."""
        if _task_id(act) not in self._running:
            await asyncio.to_thread(self._save, act, 1)
            self._start(act)

    def _start(self, act: Act) -> None:
        if _task_id(act) not in self._running:
            task = asyncio.create_task(self._pass_on(act))
            self._running[_task_id(act)] = task
            task.add_done_callback(lambda _: self._running.pop(_task_id(act), None))

    async def _pass_on(self, act: Act) -> None:
        try:
            await self._handle(act)
        except Exception:
            log.exception("an event could not be handled")
        await asyncio.to_thread(self._path(act).unlink, missing_ok=True)

    async def _stop(self) -> None:
        if self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=_STOP_TIMEOUT_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _save(self, act: Act, deliveries: int) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh = self._path(act).with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump({"deliveries": deliveries, "act": asdict(act)}, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path(act))

    def _left_behind(self) -> list[Act]:
        self._folder.mkdir(parents=True, exist_ok=True)
        acts = []
        for path in sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime):
            try:
                found = json.loads(path.read_text(encoding="utf-8"))
                act, deliveries = Act(**found["act"]), int(found["deliveries"])
            except (ValueError, TypeError, KeyError):
                log.warning("a damaged event was dropped: %s", path.name)
                path.unlink()
                continue
            if deliveries >= _DELIVERIES_MAX:
                log.error("an event was given up after %d starts", deliveries)
                path.unlink()
                continue
            self._save(act, deliveries + 1)
            acts.append(act)
        return acts

    def _path(self, act: Act) -> Path:
        return self._folder / f"{_task_id(act)}.json"


def _task_id(act: Act) -> str:
    return f"{act.conversation_id.partition(':')[2]}.{act.id}"
