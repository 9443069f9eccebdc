"""Keeps what arrives where nothing is stored: gone with the process."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from core.events import Arrival

_ALBUM_MAX = 10


class MemoryInbox:
    """Implements `core.events.Inbox` for one process."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Arrival, float]] = {}
        self._whole: set[str] = set()

    async def keep(self, arrival: Arrival) -> bool:
        """See `Inbox.keep`."""
        if arrival.id in self._kept:
            return False
        self._kept[arrival.id] = (arrival, asyncio.get_running_loop().time())
        return True

    async def whole_album(self, part: Arrival, silence_s: float) -> list[Arrival] | None:
        """See `Inbox.whole_album`."""
        parts = {
            arrival: at
            for arrival, at in self._kept.values()
            if (arrival.lane, arrival.album) == (part.lane, part.album)
            and arrival.id not in self._whole
        }
        now = asyncio.get_running_loop().time()
        if now - max(parts.values(), default=0.0) < silence_s and len(parts) < _ALBUM_MAX:
            return None
        self._whole |= {arrival.id for arrival in parts}
        return sorted(parts, key=lambda arrival: arrival.number)

    async def is_next(self, arrival: Arrival) -> bool:
        """See `Inbox.is_next`."""
        return not any(
            other.lane == arrival.lane and other.number < arrival.number
            for other, _ in self._kept.values()
        )

    async def handled(self, arrivals: Sequence[Arrival]) -> None:
        """See `Inbox.handled`."""
        for arrival in arrivals:
            self._kept.pop(arrival.id, None)
            self._whole.discard(arrival.id)

    async def stay(self) -> list[Arrival]:
        """See `Inbox.stay`: nobody else was there."""
        return []

    async def leave(self) -> None:
        """See `Inbox.leave`: nobody else comes."""
