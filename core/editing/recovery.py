"""Edits that were accepted and whose job is gone: a process ended, or a database was restored."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.jobs import Jobs
from core.storage import StorageTrouble, Store

log = logging.getLogger(__name__)

_TAKE_UP_EVERY_S = 30.0


async def take_up(store: Store, jobs: Jobs) -> None:
    """Put every edit whose job is gone into its lane again."""
    undelivered = await store.undelivered()
    known = await jobs.known()
    for edit in undelivered:
        if edit.job_id not in known and await store.set_job(edit, jobs.defer):
            log.info("edit %s is taken up again", edit.id)


@asynccontextmanager
async def taking_up(store: Store, jobs: Jobs) -> AsyncIterator[None]:
    """Look for edits without a job now and then, and delete what was kept for a day only."""

    async def look() -> None:
        while True:
            await asyncio.sleep(_TAKE_UP_EVERY_S)
            try:
                await take_up(store, jobs)
                await store.forget_days_gone()
            except StorageTrouble as trouble:
                log.warning("edits without a job are not looked for: %s", trouble.text_key)

    looking = asyncio.create_task(look(), name="take up")
    try:
        yield
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
