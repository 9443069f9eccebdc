"""``migrate``: bring the database's schema up to date, or say what that would do."""

from __future__ import annotations

import argparse

from bot.assembly import utc_now
from bot.config import Config
from bot.storage import opened_storage
from bot.wiring import place_of
from core.images import Workshop
from core.jobs import Jobs
from core.storage import migrate as bring_up_to_date
from core.storage import newest_schema, schema_version
from core.texts import Texts

PENDING_STATUS = 1


async def migrate(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Migrate the configured database; with ``--check`` only say what is to be done.

    Returns:
        0, or with ``--check`` 1 if something is to be done.

    Raises:
        UserError: The database cannot be opened.
    """
    async with (
        Workshop() as workshop,
        opened_storage(place_of(config), workshop, utc_now) as storage,
    ):
        before, newest = await schema_version(storage.db), newest_schema()
        if arguments.check:
            key = "migrate-pending" if before < newest else "migrate-up-to-date"
            print(texts.get(key, before=before, newest=newest))
            return PENDING_STATUS if before < newest else 0
        await bring_up_to_date(storage.db)
        async with Jobs(storage.connector).opened():  # which has tables of its own
            pass
        key = "migrate-done" if before < newest else "migrate-up-to-date"
        print(texts.get(key, before=before, newest=newest))
    return 0
