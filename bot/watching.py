"""``/metrics`` for Prometheus, ``/healthz`` and ``/readyz``, in every role."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.process_collector import ProcessCollector

from adapters.web.health import Health, ReadyCheck
from bot.assembly import utc_now
from core.engines import Capabilities, Engine, EngineError, EngineRequest, EngineResult, Report
from core.errors import UserError
from core.ids import platform_of
from core.planning.language_model import Asked
from core.storage import Edit, Store

log = logging.getLogger(__name__)

_LAG_EVERY_S = 0.5
_LAG_BUCKETS_S = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)
_ENGINE_BUCKETS_S = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640)


class Watch:
    """What is counted. No label holds anything that a person wrote or is called."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self.edits = Counter(
            "retouch_edits",
            "Edits that this process ended.",
            ["state", "engine", "platform"],
            registry=registry,
        )
        self.open_edits = Gauge(
            "retouch_open_edits",
            "Edits that are accepted and not delivered, over all processes.",
            ["state"],
            registry=registry,
        )
        self.oldest_s = Gauge(
            "retouch_oldest_open_edit_seconds",
            "Age of the oldest of them.",
            registry=registry,
        )
        self.set_aside = Gauge(
            "retouch_edits_set_aside", "Edits that wait for their owner.", registry=registry
        )
        self.engine_s = Histogram(
            "retouch_engine_seconds",
            "Duration of a call.",
            ["engine", "operation"],
            buckets=_ENGINE_BUCKETS_S,
            registry=registry,
        )
        self.engine_failures = Counter(
            "retouch_engine_failures",
            "Calls without a picture.",
            ["engine", "failure"],
            registry=registry,
        )
        self.engine_usd = Counter(
            "retouch_engine_usd",
            "US dollars paid, as far as they are known.",
            ["engine"],
            registry=registry,
        )
        self.plans = Counter(
            "retouch_planner_calls",
            "Questions to the language model that reads instructions.",
            ["outcome"],
            registry=registry,
        )
        self.plan_tokens = Counter(
            "retouch_planner_tokens", "Tokens of them.", ["direction"], registry=registry
        )
        self.plan_usd = Counter(
            "retouch_planner_usd", "US dollars paid, as far as they are known.", registry=registry
        )
        self.lag_s = Histogram(
            "retouch_loop_lag_seconds",
            "How late the event loop runs what is due.",
            buckets=_LAG_BUCKETS_S,
            registry=registry,
        )

    def over(self, engines: Sequence[Engine]) -> list[Engine]:
        """Return the engines with their calls counted."""
        return [WatchedEngine(engine, self) for engine in engines]

    def ended(self, edit: Edit) -> None:
        """Count an edit that was delivered, whatever became of it."""
        self.edits.labels(edit.state.value, edit.engine, platform_of(edit.conversation_id)).inc()

    def asked(self, asked: Asked) -> None:
        """Count a question to a language model, whatever became of it."""
        self.plans.labels(asked.outcome).inc()
        if asked.answer is None:
            return
        self.plan_tokens.labels("in").inc(asked.answer.input_tokens)
        self.plan_tokens.labels("out").inc(asked.answer.output_tokens)
        if asked.answer.cost_usd:
            self.plan_usd.inc(float(asked.answer.cost_usd))

    async def look(self, store: Store) -> None:
        """Look at the edits that are not delivered."""
        open_edits = await store.undelivered()
        for state in ("queued", "running", "done", "unknown", "failed"):
            number = sum(edit.state.value == state for edit in open_edits)
            self.open_edits.labels(state).set(number)
        now = utc_now()
        ages_s = [(now - edit.created_at).total_seconds() for edit in open_edits]
        self.oldest_s.set(max(ages_s, default=0))
        self.set_aside.set(len(await store.all_set_aside()))

    @asynccontextmanager
    async def served(
        self, host: str, port: int, store: Store, checks: Mapping[str, ReadyCheck]
    ) -> AsyncIterator[int]:
        """Answer on a port for as long as the context is open; yields the port.

        Raises:
            UserError: ``watch-port-taken``.
        """

        async def metrics(_request: web.Request) -> web.Response:
            try:
                await self.look(store)
            except UserError as error:
                log.warning("the open edits are not known: %s", error.text_key)
            content = generate_latest(self.registry)
            return web.Response(body=content, headers={"Content-Type": CONTENT_TYPE_LATEST})

        health = Health(checks)
        application = web.Application()
        application.add_routes(
            [
                web.get("/metrics", metrics),
                web.get("/healthz", health.alive),
                web.get("/readyz", health.ready),
            ]
        )
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        measuring = asyncio.create_task(self._measure_lag(), name="loop lag")
        try:
            try:
                await web.TCPSite(runner, host, port).start()
            except OSError as error:
                raise UserError("watch-port-taken", host=host, port=str(port)) from error
            bound: int = runner.addresses[0][1]
            yield bound
        finally:
            measuring.cancel()
            await asyncio.gather(measuring, return_exceptions=True)
            await runner.cleanup()

    async def _measure_lag(self) -> None:
        while True:
            due = time.perf_counter() + _LAG_EVERY_S
            await asyncio.sleep(_LAG_EVERY_S)
            self.lag_s.observe(max(0.0, time.perf_counter() - due))


class WatchedEngine:
    """An engine whose calls are counted."""

    def __init__(self, engine: Engine, watch: Watch) -> None:
        self._engine = engine
        self._watch = watch

    @property
    def name(self) -> str:
        """Its own."""
        return self._engine.name

    @property
    def capabilities(self) -> Capabilities:
        """Its own."""
        return self._engine.capabilities

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Run it; see `Engine.run`."""
        try:
            with self._watch.engine_s.labels(self.name, request.operation).time():
                result = await self._engine.run(request, report)
        except EngineError as error:
            self._watch.engine_failures.labels(self.name, error.failure.value).inc()
            raise
        except Exception:
            self._watch.engine_failures.labels(self.name, "surprise").inc()
            raise
        if result.cost_usd:
            self._watch.engine_usd.labels(self.name).inc(float(result.cost_usd))
        return result

    async def check(self) -> None:
        """Check it; see `Engine.check`."""
        await self._engine.check()

    async def aclose(self) -> None:
        """Release it; see `Engine.aclose`."""
        await self._engine.aclose()
