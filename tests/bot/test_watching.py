"""Metrics, health and the log."""

from __future__ import annotations

import json
import logging
from decimal import Decimal
from pathlib import Path

import aiohttp
import pytest
from prometheus_client import generate_latest

from bot.assembly import Role
from bot.logs import JsonLines, _name_edit
from bot.storage import Place
from bot.watching import Watch
from core.engines import EngineError, EngineRequest, Failure, Report
from core.errors import UserError
from core.planning.language_model import Answer, Asked
from tests.core.conftest import Bench
from tests.databases import ObjectStore, PostgresServer
from tests.photos import jpeg


async def read(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


async def test_what_happened_is_counted(tmp_path: Path) -> None:
    watch = Watch()
    bench = Bench(Place(data_folder=tmp_path), ended=watch.ended)
    bench.watched = watch.over

    async def refuse(request: EngineRequest, report: Report) -> None:
        del report
        if request.prompt == "bad":
            raise EngineError(Failure.REFUSED, "not-understood")

    bench.engine.before = refuse
    async with (
        bench.running() as assembly,
        watch.served("127.0.0.1", 0, assembly.store, {"store": assembly.store.answers}) as port,
    ):
        await bench.chat.say("good", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("bad")
        await bench.idle()
        status, text = await read(f"http://127.0.0.1:{port}/metrics")
        assert status == 200
        assert 'retouch_edits_total{engine="scripted",platform="fake",state="done"} 1.0' in text
        assert 'platform="fake",state="failed"} 1.0' in text
        assert 'retouch_engine_failures_total{engine="scripted",failure="refused"} 1.0' in text
        assert 'retouch_engine_usd_total{engine="scripted"} 0.04' in text
        assert 'retouch_engine_seconds_count{engine="scripted",operation="edit"} 2.0' in text
        assert 'retouch_open_edits{state="queued"} 0.0' in text
        assert "process_resident_memory_bytes" in text
        assert "good" not in text
        assert await read(f"http://127.0.0.1:{port}/healthz") == (200, "ok\n")
        assert await read(f"http://127.0.0.1:{port}/readyz") == (200, '{"store": true}')
        with pytest.raises(UserError, match="watch-port-taken"):
            async with watch.served("127.0.0.1", port, assembly.store, {}):
                pass


def test_questions_to_a_language_model_are_counted_with_their_cost() -> None:
    watch = Watch()
    watch.asked(Asked("used", Answer("secret words", 5_000, 60, Decimal("0.00053"))))
    watch.asked(Asked("timeout", None))
    watch.asked(Asked("empty", Answer("", 10, 1)))
    text = generate_latest(watch.registry).decode()
    assert 'retouch_planner_calls_total{outcome="used"} 1.0' in text
    assert 'retouch_planner_calls_total{outcome="timeout"} 1.0' in text
    assert 'retouch_planner_tokens_total{direction="in"} 5010.0' in text
    assert 'retouch_planner_tokens_total{direction="out"} 61.0' in text
    assert "retouch_planner_usd_total 0.00053" in text
    assert "secret" not in text


@pytest.mark.parametrize("role", [Role.GATEWAY, Role.WORKER])
async def test_every_role_tells_of_its_health(
    tmp_path: Path, postgres_server: PostgresServer, object_store: ObjectStore, role: Role
) -> None:
    place = Place(
        data_folder=tmp_path,
        database_url=postgres_server.new_database(),
        blob_url=object_store.new_bucket(),
    )
    async with (
        Bench(place).running(role=role) as assembly,
        Watch().served(
            "127.0.0.1",
            0,
            assembly.store,
            {"store": assembly.store.answers, "jobs": assembly.jobs.is_well},
        ) as port,
    ):
        status, text = await read(f"http://127.0.0.1:{port}/readyz")
        assert (status, json.loads(text)) == (200, {"store": True, "jobs": True})


async def test_one_id_leads_from_the_event_to_the_post(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.handler.addFilter(_name_edit)
    caplog.set_level(logging.INFO)
    bench = Bench(Place(data_folder=tmp_path))
    async with bench.running() as assembly:
        await bench.chat.say("a secret wish", (jpeg("astronaut"),))
        await bench.idle()
        (done,) = await assembly.store._db.fetch_all("SELECT id FROM edits")
    caplog.handler.removeFilter(_name_edit)
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records]
    ours = [line for line in lines if line["logger"].startswith("core.")]
    of_it = [line for line in ours if done["id"] in (line.get("edit"), *line["message"].split())]
    assert [line["message"] for line in of_it] == [
        f"event fake:mfake:100/1 is accepted as edit {done['id']}",
        "delivered",
    ]
    assert "secret wish" not in json.dumps(lines)
