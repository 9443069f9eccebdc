"""Limits on calls to providers that hold over all processes, kept in the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.storage.db import Db
from core.storage.rows import milliseconds
from core.storage.trouble import StorageTrouble

log = logging.getLogger(__name__)

_LEASE = timedelta(seconds=30)
_RENEW_S = 10.0
_LOOK_S = 0.25
_MOST_AHEAD_US = 60_000_000
"""A turn later than this was given by a clock that has been set back since."""


@dataclass(frozen=True, slots=True)
class CallLimit:
    """What a provider allows an account."""

    at_once: int | None = None
    per_second: float | None = None


class CallLimits:
    """Lets calls through as fast as the accounts allow, whichever process makes them."""

    def __init__(
        self, db: Db, now: Callable[[], datetime], limits: Mapping[str, CallLimit]
    ) -> None:
        self._db = db
        self._now = now
        self._limits = limits

    @asynccontextmanager
    async def room(self, account: str, holder: str) -> AsyncIterator[None]:
        """Wait for a slot and a turn, and keep the slot for as long as the context is open.

        Args:
            account: At the provider; one without a limit is never waited for.
            holder: An id of this call alone.

        Raises:
            StorageTrouble: The database does not answer.
        """
        limit = self._limits.get(account, CallLimit())
        renewing: asyncio.Task[None] | None = None
        try:
            if limit.at_once is not None:
                while not await self._take_slot(  # noqa: ASYNC110 - no event crosses processes
                    account, holder, limit.at_once
                ):
                    await asyncio.sleep(_LOOK_S)
                renewing = asyncio.create_task(self._renew(account, holder), name="slot")
            if limit.per_second is not None:
                while (  # noqa: ASYNC110 - no event crosses processes
                    wait_s := await self._take_turn(account, limit.per_second)
                ) > 0:
                    await asyncio.sleep(wait_s)
            yield
        finally:
            if renewing is not None:
                renewing.cancel()
                await asyncio.gather(renewing, return_exceptions=True)
                await self._free(account, holder)

    async def _take_slot(self, account: str, holder: str, at_once: int) -> bool:
        now_ms = milliseconds(self._now())
        async with self._db.transaction() as tx:
            # The outer condition is looked at again where another process was quicker. A lease
            # that ends too late was given by a clock that has been set back since.
            taken = await tx.execute(
                "UPDATE call_slots SET holder = :holder, until_ms = :until_ms"
                " WHERE account = :account AND (until_ms <= :now_ms OR until_ms > :too_late_ms)"
                " AND slot = (SELECT MIN(slot) FROM call_slots WHERE account = :account"
                " AND slot <= :at_once AND (until_ms <= :now_ms OR until_ms > :too_late_ms))",
                account=account,
                holder=holder,
                now_ms=now_ms,
                until_ms=milliseconds(self._now() + _LEASE),
                too_late_ms=milliseconds(self._now() + 2 * _LEASE),
                at_once=at_once,
            )
            if taken:
                return True
            row = await tx.fetch_one(
                "SELECT COUNT(*) AS number FROM call_slots"
                " WHERE account = :account AND slot <= :at_once",
                account=account,
                at_once=at_once,
            )
            if row is None or row["number"] >= at_once:
                return False
            # Slots are made as they are needed; of two processes only one makes the same.
            made = await tx.execute(
                "INSERT INTO call_slots (account, slot, holder, until_ms)"
                " VALUES (:account, :slot, :holder, :until_ms) ON CONFLICT DO NOTHING",
                account=account,
                slot=int(row["number"]) + 1,
                holder=holder,
                until_ms=milliseconds(self._now() + _LEASE),
            )
        return made == 1

    async def _renew(self, account: str, holder: str) -> None:
        while True:
            await asyncio.sleep(_RENEW_S)
            try:
                await self._set_until(account, holder, milliseconds(self._now() + _LEASE))
            except StorageTrouble as trouble:
                log.warning("a slot of %s was not renewed: %s", account, trouble.text_key)

    async def _free(self, account: str, holder: str) -> None:
        # A slot that cannot be given back now is free when its time is over.
        with suppress(StorageTrouble):
            await asyncio.shield(self._set_until(account, holder, 0))

    async def _set_until(self, account: str, holder: str, until_ms: int) -> None:
        async with self._db.transaction() as tx:
            await tx.execute(
                "UPDATE call_slots SET until_ms = :until_ms"
                " WHERE account = :account AND holder = :holder",
                account=account,
                holder=holder,
                until_ms=until_ms,
            )

    async def _take_turn(self, account: str, per_second: float) -> float:
        """Take the next turn; the seconds to wait before asking again if it is not yet."""
        now_us = milliseconds(self._now()) * 1000
        apart_us = round(1_000_000 / per_second)
        async with self._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO call_rates (account, next_us) VALUES (:account, 0)"
                " ON CONFLICT DO NOTHING",
                account=account,
            )
            # A second's worth of calls may come at once.
            taken = await tx.execute(
                "UPDATE call_rates SET next_us = :apart_us + CASE"
                " WHEN next_us > :now_us AND next_us <= :too_late_us THEN next_us"
                " ELSE :now_us END"
                " WHERE account = :account AND (next_us <= :latest_us OR next_us > :too_late_us)",
                account=account,
                apart_us=apart_us,
                now_us=now_us,
                latest_us=now_us + max(0, 1_000_000 - apart_us),
                too_late_us=now_us + _MOST_AHEAD_US + apart_us,
            )
            if taken:
                return 0.0
            row = await tx.fetch_one(
                "SELECT next_us FROM call_rates WHERE account = :account", account=account
            )
        latest_us = now_us + max(0, 1_000_000 - apart_us)
        return max(0.005, (row["next_us"] - latest_us) / 1e6) if row else _LOOK_S
