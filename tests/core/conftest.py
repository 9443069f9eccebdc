"""The whole core over a real database, with a fake chat and a scripted engine."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import pytest

from bot.assembly import Assembly, Role, assembled, utc_now
from bot.storage import DATABASE_FILE, Place
from core.editing import effect
from core.engines import Engine
from core.engines.sight import Sight
from core.images import Workshop
from core.messenger import Handle, HandleChange, unheard
from core.planning import Plan, Planner, PlanningContext, Step
from core.planning.language_model import LanguageModelPlanner
from core.policy import PolicyRules
from core.storage import Edit
from core.texts import Texts
from tests.databases import ObjectStore, migrated_sqlite
from tests.fakes.engine import ScriptedEngine
from tests.fakes.messenger import FakePlatform

TEXTS = Texts()  # once: a sentence is parsed when it is first said


class OneModelStep:
    """Plans every instruction as one edit by the model."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del context
        return Plan((Step("model", "edit", prompt=instruction),))


class LocalSteps:
    """Plans every instruction as the same exact step."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del instruction, context
        return Plan((Step("local", "brightness", {"amount": 10}),))


class FakeAdapter:
    """The fake chat as an adapter."""

    def __init__(self, platform: FakePlatform) -> None:
        self.messenger = platform.messenger
        self._platform = platform

    async def check(self) -> None:
        """Always well."""

    async def is_ready(self) -> bool:
        return True

    @asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        yield

    @asynccontextmanager
    async def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AsyncIterator[None]:
        self._platform.handle, self._platform.changed = handle, changed
        yield
        self._platform.handle, self._platform.changed = None, unheard


@dataclass
class Bench:
    """A running core and a person in front of it."""

    place: Place
    chat: FakePlatform = field(default_factory=FakePlatform)
    engine: ScriptedEngine = field(default_factory=ScriptedEngine)
    engines: list[Engine] = field(default_factory=list)
    planner: Planner = field(default_factory=OneModelStep)
    second: LanguageModelPlanner | None = None
    rules: PolicyRules = field(default_factory=PolicyRules)
    sight: Sight | None = None
    texts: Texts = TEXTS
    assembly: Assembly | None = None
    ended: Callable[[Edit], None] = lambda _edit: None
    now: Callable[[], datetime] = utc_now
    watched: Callable[[Sequence[Engine]], Sequence[Engine]] = list

    @asynccontextmanager
    async def running(
        self, *, shutdown_grace_s: float = 5.0, role: Role = Role.ALL
    ) -> AsyncIterator[Assembly]:
        ids = itertools.count(1)
        folder = self.place.data_folder
        start = len(list(folder.glob("start*")))
        (folder / f"start{start}").touch()
        async with (
            Workshop() as workshop,
            assembled(
                place=self.place,
                engines=self.watched([*self.engines, self.engine]),
                ended=self.ended,
                now=self.now,
                connectable=lambda _store, _jobs: [FakeAdapter(self.chat)],
                planner=self.planner,
                second=self.second,
                rules=self.rules,
                workshop=workshop,
                texts=self.texts,
                sight=self.sight,
                shutdown_grace_s=shutdown_grace_s,
                role=role,
                new_id=lambda: f"id{start:02}{next(ids):06}",
            ) as assembly,
        ):
            self.assembly = assembly
            yield assembly

    async def idle(self) -> None:
        """Wait until every accepted edit has ended and been told."""
        assert self.assembly
        async with asyncio.timeout(30):
            while await self.assembly.store.undelivered():
                await asyncio.sleep(0.005)


@pytest.fixture(scope="session", autouse=True)
def remembered_effects() -> Iterator[None]:
    """Compare the same two pictures once: a tenth of a second in hundreds of tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(effect, "_changed_share", lru_cache(maxsize=256)(effect._changed_share))
        yield


@pytest.fixture
def place(tmp_path: Path, database_url: str | None, request: pytest.FixtureRequest) -> Place:
    """A folder alone, or with it PostgreSQL and an object store."""
    if database_url is None:
        (tmp_path / DATABASE_FILE).write_bytes(migrated_sqlite())
        return Place(data_folder=tmp_path)
    object_store: ObjectStore = request.getfixturevalue("object_store")
    return Place(
        data_folder=tmp_path, database_url=database_url, blob_url=object_store.new_bucket()
    )


@pytest.fixture
def bench(place: Place) -> Bench:
    return Bench(place)
