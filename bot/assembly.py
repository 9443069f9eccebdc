"""The composition root: the same for the real program and for tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial

from bot.pseudonyms import pseudonym
from bot.storage import Place, opened_storage
from core.app import App
from core.commands.handlers import Commands
from core.delivery import Delivery
from core.editing import Acceptance, Ingestion, Running, Understanding
from core.editing.amending import Amending
from core.editing.calls import EngineCalls
from core.editing.choosing import Choosing
from core.editing.drift import Drift
from core.editing.effect import Effect
from core.editing.lifecycle import Lifecycle
from core.editing.masking import Masking
from core.editing.recipes import RecipePlanner
from core.editing.recovery import take_up, taking_up
from core.editing.results import Results
from core.editing.seeing import Seeing
from core.editing.steps import Steps
from core.engines import Engine
from core.engines.choice import Engines
from core.engines.sight import Sight
from core.errors import UserError
from core.ids import IdSource, random_id
from core.images import Workshop
from core.jobs import Jobs
from core.messenger import Adapter, Messenger
from core.planning import Planner
from core.planning.language_model import LanguageModelPlanner
from core.planning.plan import StepEngine
from core.planning.recipe_files import load_recipes
from core.planning.recipes import Recipes
from core.policy import Policy, PolicyRules
from core.storage import Db, Edit, Store, migrate
from core.storage.limits import CallLimit, CallLimits
from core.texts import Texts


class Role(StrEnum):
    """What a process does. Gateways and workers share a database and an object store."""

    ALL = "all"
    GATEWAY = "gateway"
    """Receives messages and accepts edits."""
    WORKER = "worker"
    """Runs edits and posts their results."""


def utc_now() -> datetime:
    """Return the time of day in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Assembly:
    """A running application."""

    app: App
    store: Store
    jobs: Jobs
    adapters: Sequence[Adapter]


@asynccontextmanager
async def assembled(
    *,
    place: Place,
    engines: Sequence[Engine],
    connectable: Callable[[Store, Jobs], Sequence[Adapter]],
    planner: Planner,
    rules: PolicyRules,
    workshop: Workshop,
    texts: Texts,
    second: LanguageModelPlanner | None = None,
    prefer: StepEngine = "local",
    drift_after: int = 4,
    sight: Sight | None = None,
    recipes: Recipes | None = None,
    concurrent_edits: int = 8,
    shutdown_grace_s: float = 30.0,
    role: Role = Role.ALL,
    calls_per_second: Mapping[str, float] | None = None,
    ended: Callable[[Edit], None] = lambda _edit: None,
    pseudonym_key: bytes = b"",
    now: Callable[[], datetime] = utc_now,
    new_id: IdSource = random_id,
) -> AsyncIterator[Assembly]:
    """Put the parts together, connect the adapters and run edits while the context is open.

    What an earlier process left unfinished is taken up.

    Args:
        place: Where the database and the pictures are.
        engines: In order of preference.
        connectable: Makes the adapters, which may read the store and look at the jobs.
        planner: Reads instructions.
        second: Reads what that is unsure of; None: nobody.
        rules: The owner's.
        workshop: For work on pixels.
        texts: The words.
        prefer: What does a step that an exact operation and a model both can do.
        drift_after: Passes through models after which a replay is offered; 0: never.
        sight: Looks at pictures where that decides; None: nothing is known of them.
        recipes: Edits by name; None: those that come with the program.
        concurrent_edits: How many edits run at a time, each in another conversation.
        shutdown_grace_s: How long running edits may go on after the context's end.
        role: What this process does.
        calls_per_second: By provider's account, for all processes together.
        ended: Told of every edit that this process delivered.
        pseudonym_key: Secret of this installation; see `bot.pseudonyms`.
        now: The clock.
        new_id: The source of ids.

    Raises:
        UserError: The database is in use or broken, or a platform refuses its token.
    """
    if role is not Role.ALL and (place.database_url is None or place.blob_url is None):
        raise UserError("role-needs-shared-storage", role=role.value)
    chosen = Engines(engines)
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(opened_storage(place, workshop, now))
        await migrate(storage.db)
        if place.blob_url:
            await storage.blobs.check()  # a mistake in the address is told now, not by a photo
        store, blobs = Store(storage.db, now), storage.blobs
        jobs = Jobs(storage.connector, lambda edit: chosen.is_paid(edit.plan))
        adapters = connectable(store, jobs)
        messengers: Mapping[str, Messenger] = {
            adapter.messenger.platform: adapter.messenger for adapter in adapters
        }
        policy = Policy(rules, store, now)
        delivery = Delivery(store, blobs, workshop, texts)
        seeing = Seeing(sight, blobs)
        choosing = Choosing(chosen, seeing, free_first=prefer == "local")
        understanding = Understanding(
            engines=chosen,
            planner=planner,
            second=second,
            seeing=seeing,
            policy=policy,
            pseudonym=partial(pseudonym, pseudonym_key),
            prefer=prefer,
        )
        ingestion = Ingestion(
            store=store,
            blobs=blobs,
            policy=policy,
            workshop=workshop,
            messengers=messengers,
            now=now,
            new_id=new_id,
        )
        acceptance = Acceptance(
            store=store,
            jobs=jobs,
            choosing=choosing,
            policy=policy,
            delivery=delivery,
            texts=texts,
            messengers=messengers,
            now=now,
            new_id=new_id,
        )
        commands = Commands(
            store=store,
            blobs=blobs,
            workshop=workshop,
            ingestion=ingestion,
            understanding=understanding,
            acceptance=acceptance,
            recipes=recipes or load_recipes(texts),
            recipe_planner=RecipePlanner(chosen, blobs, sight),
            delivery=delivery,
            texts=texts,
            messengers=messengers,
            policy=policy,
            new_id=new_id,
        )
        app = App(
            store=store,
            policy=policy,
            commands=commands,
            amending=Amending(
                store=store,
                acceptance=acceptance,
                understanding=understanding,
                policy=policy,
                delivery=delivery,
                texts=texts,
                messengers=messengers,
            ),
            lifecycle=Lifecycle(
                store=store, jobs=jobs, policy=policy, texts=texts, messengers=messengers
            ),
            texts=texts,
            messengers=messengers,
            new_id=new_id,
        )
        steps = Steps(
            store=store,
            blobs=blobs,
            engines=chosen,
            masking=Masking(blobs, workshop),
            calls=EngineCalls(
                delivery=delivery,
                texts=texts,
                now=now,
                limits=limits_of(storage.db, now, engines, place, calls_per_second or {}),
            ),
            pseudonym=partial(pseudonym, pseudonym_key),
            now=now,
            new_id=new_id,
        )
        running = Running(
            store=store,
            jobs=jobs,
            steps=steps,
            results=Results(
                store=store,
                jobs=jobs,
                drift=Drift(store, drift_after),
                effect=Effect(blobs, workshop),
                engines=chosen,
                delivery=delivery,
                texts=texts,
            ),
            delivery=delivery,
            texts=texts,
            messengers=messengers,
            new_id=new_id,
            ended=ended,
        )
        await stack.enter_async_context(jobs.opened())
        if role is not Role.GATEWAY:
            await take_up(store, jobs)
        for adapter in adapters:
            await stack.enter_async_context(
                adapter.posting()
                if role is Role.WORKER
                else adapter.connected(app.handle, app.changed)
            )
        if role is not Role.GATEWAY:
            await stack.enter_async_context(
                jobs.working(
                    running.run,
                    concurrency=concurrent_edits,
                    drain_s=shutdown_grace_s,
                    give_up=running.give_up,
                )
            )
            await stack.enter_async_context(taking_up(store, jobs))
        yield Assembly(app, store, jobs, adapters)


def limits_of(
    db: Db,
    now: Callable[[], datetime],
    engines: Sequence[Engine],
    place: Place,
    per_second: Mapping[str, float],
) -> CallLimits | None:
    """Return the limits that the database has to keep; None if this process can by itself."""
    accounts = {e.capabilities.account or e.name: e.capabilities for e in engines}
    shared = place.database_url is not None
    limits = {
        account: CallLimit(can.concurrent_calls if shared else None, per_second.get(account))
        for account, can in accounts.items()
        if per_second.get(account) or (shared and can.concurrent_calls)
    }
    return CallLimits(db, now, limits) if limits else None
