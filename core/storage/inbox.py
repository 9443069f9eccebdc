"""What came from a platform and is not handled yet, over all processes that receive."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from core.events import Arrival
from core.ids import UserId
from core.storage.db import Db, Row
from core.storage.rows import milliseconds

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=20)
_MOST_TRIES = 3
_ALBUM_MAX = 10
_CLOCKS_APART_MS = 10_000


class StoredInbox:
    """Implements `core.events.Inbox` for one platform, in one process."""

    def __init__(
        self,
        db: Db,
        now: Callable[[], datetime],
        platform: str,
        holder: str,
        *,
        shared: bool,
    ) -> None:
        """Prepare.

        Args:
            db: Where arrivals are kept.
            now: The clock.
            platform: The prefix of the ids of its arrivals.
            holder: An id of this process alone.
            shared: Other processes may live; else what another one holds is left over.
        """
        self._db = db
        self._now = now
        self._ids = f"{platform}:%"
        self._holder = holder
        self._shared = shared

    async def keep(self, arrival: Arrival) -> bool:
        """See `Inbox.keep`."""
        async with self._db.transaction() as tx:
            kept = await tx.execute(
                "INSERT INTO arrivals (id, lane, number, album, user_id, content, whole, holder,"
                " until_ms, arrived_at_ms, tries) VALUES (:id, :lane, :number, :album, :user_id,"
                " :content, 0, :holder, :until_ms, :now_ms, 1) ON CONFLICT DO NOTHING",
                id=arrival.id,
                lane=arrival.lane,
                number=arrival.number,
                album=arrival.album,
                user_id=arrival.user_id,
                content=arrival.content,
                holder=self._holder,
                until_ms=milliseconds(self._now() + LEASE),
                now_ms=milliseconds(self._now()),
            )
        return kept == 1

    async def whole_album(self, part: Arrival, silence_s: float) -> list[Arrival] | None:
        """See `Inbox.whole_album`."""
        async with self._db.transaction() as tx:
            # Held from here on, so that only one process takes the album.
            await tx.execute(
                "UPDATE arrivals SET whole = whole WHERE lane = :lane AND album = :album",
                lane=part.lane,
                album=part.album,
            )
            rows = await tx.fetch_all(
                "SELECT * FROM arrivals WHERE lane = :lane AND album = :album AND whole = 0"
                " ORDER BY number",
                lane=part.lane,
                album=part.album,
            )
            now = milliseconds(self._now())
            silent_ms = now - max((row["arrived_at_ms"] for row in rows), default=0)
            # Clocks of several processes differ a little; one that was set back says nothing.
            if -_CLOCKS_APART_MS < silent_ms < 1000 * silence_s and len(rows) < _ALBUM_MAX:
                return None
            await tx.execute(
                "UPDATE arrivals SET whole = 1, holder = :holder, until_ms = :until_ms"
                " WHERE lane = :lane AND album = :album AND whole = 0",
                holder=self._holder,
                until_ms=milliseconds(self._now() + LEASE),
                lane=part.lane,
                album=part.album,
            )
        return [_arrival(row) for row in rows]

    async def is_next(self, arrival: Arrival) -> bool:
        """See `Inbox.is_next`."""
        row = await self._db.fetch_one(
            "SELECT 1 AS found FROM arrivals WHERE lane = :lane AND number < :number LIMIT 1",
            lane=arrival.lane,
            number=arrival.number,
        )
        return row is None

    async def handled(self, arrivals: Sequence[Arrival]) -> None:
        """See `Inbox.handled`."""
        async with self._db.transaction() as tx:
            for arrival in arrivals:
                await tx.execute("DELETE FROM arrivals WHERE id = :id", id=arrival.id)

    async def stay(self) -> list[Arrival]:
        """See `Inbox.stay`."""
        now = milliseconds(self._now())
        until = milliseconds(self._now() + LEASE)
        async with self._db.transaction() as tx:
            await tx.execute(
                "UPDATE arrivals SET until_ms = :until WHERE holder = :holder",
                holder=self._holder,
                until=until,
            )
            # A lease that ends too late was given by a clock that has been set back since.
            rows = await tx.fetch_all(
                "UPDATE arrivals SET holder = :holder, until_ms = :until, whole = 0,"
                " tries = tries + 1 WHERE id LIKE :ids AND holder <> :holder"
                " AND (:shared = 0 OR until_ms <= :now OR until_ms > :too_late) RETURNING *",
                holder=self._holder,
                until=until,
                ids=self._ids,
                shared=int(self._shared),
                now=now,
                too_late=milliseconds(self._now() + 2 * LEASE),
            )
            for row in rows:
                if row["tries"] > _MOST_TRIES:
                    log.error("for the owner: arrival %s ended its processes", row["id"])
                    await tx.execute("DELETE FROM arrivals WHERE id = :id", id=row["id"])
        left = [_arrival(row) for row in rows if row["tries"] <= _MOST_TRIES]
        return sorted(left, key=lambda arrival: arrival.number)

    async def leave(self) -> None:
        """See `Inbox.leave`."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "UPDATE arrivals SET until_ms = 0, tries = tries - 1 WHERE holder = :holder",
                holder=self._holder,
            )


def _arrival(row: Row) -> Arrival:
    return Arrival(
        id=row["id"],
        lane=row["lane"],
        number=row["number"],
        album=row["album"],
        user_id=UserId(row["user_id"]),
        content=row["content"],
    )
