"""A worker dies, and PostgreSQL goes away for a moment: others go on, and nothing is lost."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest

from bot.assembly import Role
from bot.storage import Place
from core.engines import EngineRequest, Report
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.databases import ObjectStore, PostgresServer, running_postgres
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


@pytest.fixture
def shared(tmp_path: Path, postgres_server: PostgresServer, object_store: ObjectStore) -> Place:
    return Place(
        data_folder=tmp_path,
        database_url=postgres_server.new_database(),
        blob_url=object_store.new_bucket(),
    )


@pytest.mark.parametrize("paid", [False, True])
async def test_the_edit_of_a_dead_worker_is_taken_over(shared: Place, paid: bool) -> None:
    gateway = Bench(shared)
    worker = Bench(shared, chat=gateway.chat, engine=ScriptedEngine(paid=paid))
    async with gateway.running(role=Role.GATEWAY) as accepting:
        await gateway.chat.say("one", (jpeg("astronaut"),))
        # As kill -9 leaves it in the middle of a call: claimed, sent, and a silent worker.
        async with accepting.store._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO procrastinate_workers (last_heartbeat)"
                " VALUES (now() - interval '25 seconds')"
            )
            await tx.execute(
                "UPDATE procrastinate_jobs SET status = 'doing',"
                " worker_id = (SELECT MAX(id) FROM procrastinate_workers)"
            )
            await tx.execute(
                "UPDATE edits SET state = 'running', tries = 1, run_token = 'dead', sent = :sent",
                sent=int(paid),
            )
        async with worker.running(role=Role.WORKER):
            await worker.idle()
            if not paid:
                assert "v2 from v1" in gateway.chat.latest().text
                return
            # Nobody knows whether it was bought, so it is not bought again by itself.
            assert worker.engine.requests == []
            latest = gateway.chat.latest()
            await gateway.chat.press(gateway.chat.latest_id(), payload(latest, "retry"))
            await worker.idle()
            assert "v2 from v1" in gateway.chat.latest().text
            assert len(worker.engine.requests) == 1


async def test_a_living_worker_keeps_its_edit(shared: Place) -> None:
    first, second = Bench(shared), Bench(shared)
    second.chat = first.chat
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    first.engine.before = second.engine.before = wait
    async with first.running():
        await first.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: first.engine.requests)
        async with second.running(role=Role.WORKER) as other:
            assert await other.jobs._connector.adopt_stalled(20.0) == 0
            gate.set()
            await first.idle()
    assert second.engine.requests == []
    assert "v2 from v1" in first.chat.latest().text


async def test_ending_a_job_that_another_ended_is_no_error(
    shared: Place, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(shared)

    async def taken_over(request: EngineRequest, report: Report) -> None:
        del request, report
        assert bench.assembly is not None
        async with bench.assembly.store._db.transaction() as tx:
            await tx.execute("DELETE FROM procrastinate_jobs")

    bench.engine.before = taken_over
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    gc.collect()  # only then asyncio complains of a task that nobody looked after
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_restart_of_postgresql_in_a_paid_call_loses_nothing(
    tmp_path: Path, object_store: ObjectStore
) -> None:
    with running_postgres(durable=True) as server:
        bench = Bench(
            Place(
                data_folder=tmp_path,
                database_url=server.new_database(),
                blob_url=object_store.new_bucket(),
            )
        )

        async def restart(request: EngineRequest, report: Report) -> None:
            del request, report
            await asyncio.to_thread(server.stop)
            asyncio.get_running_loop().call_later(
                0.5, lambda: starting.append(asyncio.create_task(asyncio.to_thread(server.start)))
            )

        starting: list[asyncio.Task[None]] = []
        bench.engine.before = restart
        async with bench.running():
            await bench.chat.say("one", (jpeg("astronaut"),))
            await until(lambda: starting)
            bench.engine.before = None
            await starting[0]
            async with asyncio.timeout(30):
                while "v2 from v1" not in bench.chat.latest().text:
                    await asyncio.sleep(0.01)
            await bench.chat.say("two")
            await bench.idle()
            assert "v3 from v2" in bench.chat.latest().text
        assert [request.prompt for request in bench.engine.requests] == ["one", "two"]
