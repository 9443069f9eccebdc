"""Gateways and workers that share a database and an object store."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.assembly import Role
from bot.config import Config
from bot.platforms import adapters_of
from bot.storage import Place
from core.errors import UserError
from core.storage import Store
from core.texts import Texts
from tests.core.conftest import Bench
from tests.databases import ObjectStore, PostgresServer
from tests.photos import jpeg


@pytest.fixture
def shared(tmp_path: Path, postgres_server: PostgresServer, object_store: ObjectStore) -> Place:
    return Place(
        data_folder=tmp_path,
        database_url=postgres_server.new_database(),
        blob_url=object_store.new_bucket(),
    )


async def test_a_gateway_accepts_and_a_worker_delivers(shared: Place) -> None:
    gateway = Bench(shared)
    worker = Bench(shared, chat=gateway.chat)
    async with gateway.running(role=Role.GATEWAY) as accepting:
        await gateway.chat.say("one", (jpeg("astronaut"),))
        (waiting,) = await accepting.store.undelivered()
        assert "Working" in gateway.chat.latest().text
        async with worker.running(role=Role.WORKER):
            await worker.idle()
            assert "v2 from v1" in gateway.chat.latest().text
            assert await accepting.store.edit(waiting.id) != waiting
    assert not gateway.engine.requests
    assert len(worker.engine.requests) == 1


async def test_two_workers_share_the_work_and_no_edit_is_done_twice(shared: Place) -> None:
    gateway = Bench(shared)
    workers = [Bench(shared, chat=gateway.chat) for _ in range(2)]
    async with (
        gateway.running(role=Role.GATEWAY),
        workers[0].running(role=Role.WORKER),
        workers[1].running(role=Role.WORKER),
    ):
        await gateway.chat.say("", (jpeg("astronaut"),))
        await asyncio.gather(*(gateway.chat.say(f"edit {number}") for number in range(8)))
        await gateway.idle()
    prompts = [request.prompt for worker in workers for request in worker.engine.requests]
    assert sorted(prompts) == sorted(f"edit {number}" for number in range(8))
    assert "v9 from v8" in gateway.chat.latest().text


@pytest.mark.parametrize("role", [Role.GATEWAY, Role.WORKER])
async def test_a_role_needs_what_can_be_shared(tmp_path: Path, role: Role) -> None:
    with pytest.raises(UserError, match="role-needs-shared-storage"):
        async with Bench(Place(data_folder=tmp_path)).running(role=role):
            pass


async def test_the_page_is_not_served_by_halves(shared: Place) -> None:
    bench = Bench(shared)
    async with bench.running() as assembly:
        store: Store = assembly.store
        with pytest.raises(UserError, match="role-needs-platform"):
            adapters_of(Config(), Texts(), store, assembly.jobs, Role.GATEWAY)
