"""Short-lived keys with which a platform lets the bot speak where it is no member."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from core.ids import MessageId
from core.storage.rows import milliseconds, moment
from core.storage.tables import Tables


@dataclass(frozen=True, slots=True)
class Permit:
    """What lets the bot answer to a message, or change it, for some minutes."""

    message_id: MessageId
    secret: str = field(repr=False)
    """The platform's own; opaque to everything but its adapter."""
    until: datetime


class Permits(Tables):
    """Permits outlive the process that got them, and are there for all processes."""

    async def keep_permit(self, permit: Permit) -> None:
        """Keep a permit, in place of an older one for the same message; the dead ones go."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "DELETE FROM permits WHERE until_ms <= :now", now=milliseconds(self._now())
            )
            await tx.execute(
                "INSERT INTO permits (message_id, secret, until_ms)"
                " VALUES (:message_id, :secret, :until) ON CONFLICT (message_id)"
                " DO UPDATE SET secret = excluded.secret, until_ms = excluded.until_ms",
                message_id=permit.message_id,
                secret=permit.secret,
                until=milliseconds(permit.until),
            )

    async def permit(self, message_id: MessageId) -> Permit | None:
        """Return the permit for a message, unless it has ended."""
        row = await self._db.fetch_one(
            "SELECT * FROM permits WHERE message_id = :message_id AND until_ms > :now",
            message_id=message_id,
            now=milliseconds(self._now()),
        )
        if row is None:
            return None
        return Permit(message_id, row["secret"], moment(row["until_ms"]))
