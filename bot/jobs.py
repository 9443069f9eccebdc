"""``jobs``: the edits that wait, run or were set aside, and what their owner does about them."""

from __future__ import annotations

import argparse
from datetime import datetime

from bot.assembly import utc_now
from bot.config import Config
from bot.engines import opened_engines
from bot.storage import opened_storage
from bot.wiring import place_of
from core.engines.choice import Engines
from core.errors import UserError
from core.images import Workshop
from core.jobs import Jobs
from core.storage import Edit, Store, migrate
from core.texts import Texts


async def jobs(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """List, show, retry or drop edits.

    With SQLite the bot must be stopped; with PostgreSQL it may run.

    Raises:
        UserError: The database is in use, or there is no such edit.
    """
    async with (
        Workshop() as workshop,
        opened_engines(config, workshop) as engines,
        opened_storage(place_of(config), workshop, utc_now) as storage,
    ):
        await migrate(storage.db)
        store = Store(storage.db, utc_now)
        queue = Jobs(storage.connector, lambda edit: Engines(engines).is_paid(edit.plan))
        async with queue.opened():
            match arguments.action:
                case "list":
                    await _list(store, texts)
                case "show":
                    _show(await _named(store, arguments.edit), texts)
                case "retry":
                    await _retry(await _named(store, arguments.edit), store, queue, texts)
                case _:
                    await _drop(await _named(store, arguments.edit), store, queue, texts)
    return 0


async def _named(store: Store, edit_id: str | None) -> Edit:
    edit = await store.edit(edit_id) if edit_id else None
    if edit is None:
        raise UserError("jobs-unknown", edit_id=edit_id or "-")
    return edit


async def _list(store: Store, texts: Texts) -> None:
    edits = [*await store.all_set_aside(), *await store.undelivered()]
    for edit in edits:
        age_s = round((utc_now() - edit.created_at).total_seconds())
        state = f"set aside ({edit.set_aside})" if edit.set_aside else edit.state.value
        print(f"{edit.id}  {state}  {age_s} s  {edit.conversation_id}")
    if not edits:
        print(texts.get("jobs-none"))


def _show(edit: Edit, texts: Texts) -> None:
    def at(moment: datetime) -> str:
        return moment.isoformat(timespec="seconds")

    # No instruction: what people write is shown to nobody by default.
    steps = ", ".join(f"{step.engine}:{step.operation}" for step in edit.plan.steps)
    print(f"id            {edit.id}")
    print(f"state         {edit.state.value}")
    print(f"set aside     {edit.set_aside or '-'}")
    print(f"conversation  {edit.conversation_id}")
    print(f"person        {edit.user_id}")
    print(f"lane          {edit.lane}")
    print(f"accepted      {at(edit.created_at)}")
    print(f"steps         {steps}; {edit.next_step} done")
    print(f"paid call     {'under way or unknown' if edit.sent else 'none under way'}")
    print(f"runs begun    {edit.tries}")
    if edit.failure:
        print(f"failure       {texts.get(edit.failure.text_key, **dict(edit.failure.params))}")


async def _retry(edit: Edit, store: Store, queue: Jobs, texts: Texts) -> None:
    if not await store.take_back(edit.id, queue.defer):
        raise UserError("jobs-not-set-aside", edit_id=edit.id)
    print(texts.get("jobs-retried", edit_id=edit.id))


async def _drop(edit: Edit, store: Store, queue: Jobs, texts: Texts) -> None:
    if edit.set_aside:
        await store.forget_set_aside(edit.id)
    else:
        cancelled = await store.cancel(edit.id)
        if cancelled is None:
            raise UserError("jobs-finished", edit_id=edit.id)
        if cancelled.job_id is not None:
            await queue.abort(cancelled.job_id)
    print(texts.get("jobs-dropped", edit_id=edit.id))
