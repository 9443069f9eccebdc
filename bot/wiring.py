"""Which engines and adapters a configuration asks for: one line each in two tables."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.web.adapter import WebAdapter
from adapters.web.health import ReadyCheck
from adapters.web.history import History, VersionView
from bot.assembly import Assembly, Role, assembled
from bot.config import Config
from bot.storage import Place
from core.engines import Engine
from core.engines.local.engine import LocalEngine
from core.engines.local.models.folder import ModelFolder
from core.engines.local.models.installed import InstalledModels
from core.engines.local.named_upscaler import RealEsrganEngine
from core.engines.local.sight import LocalSight
from core.engines.on_demand import OnDemand
from core.engines.openai.models import capabilities_of
from core.engines.replicate.models import MODELS as REPLICATE_MODELS
from core.errors import UserError
from core.ids import ConversationId, UserId
from core.images import ImageLimits, Workshop
from core.jobs import Jobs
from core.messenger import Adapter
from core.planning import RulePlanner
from core.planning.recipe_files import load_recipes
from core.policy import PolicyRules
from core.storage import Store
from core.texts import Texts

if TYPE_CHECKING:
    from adapters.telegram.webhook import Webhook
    from bot.watching import Watch

PSEUDONYM_KEY_FILE = "pseudonym.key"


@dataclass(frozen=True, slots=True)
class EngineRow:
    """How to make some engines, and what they need."""

    names: tuple[str, ...]
    needs: str
    """What the owner must set, for people."""
    is_configured: Callable[[Config], bool]
    make: Callable[[Config, Workshop, InstalledModels], Sequence[Engine]]


@dataclass(frozen=True, slots=True)
class Insight:
    """What an adapter may tell of the rest of the program."""

    history: History
    ready_checks: Mapping[str, ReadyCheck]


@dataclass(frozen=True, slots=True)
class AdapterRow:
    """How to make an adapter, and what it needs."""

    name: str
    is_configured: Callable[[Config], bool]
    make: Callable[[Config, Texts, Insight | None], Adapter]
    """Without insight, only to be checked."""


def models_folder(config: Config) -> ModelFolder:
    """Return where the local engine's models are."""
    return ModelFolder(config.bot.data_folder / "models")


def _local(config: Config, workshop: Workshop, models: InstalledModels) -> Sequence[Engine]:
    return [
        LocalEngine(workshop, models, models.unready),
        RealEsrganEngine(workshop, models_folder(config)),
    ]


def _openai(config: Config, workshop: Workshop, _models: InstalledModels) -> Sequence[Engine]:
    section = config.openai

    def load() -> Callable[[], Engine]:
        # The SDK takes half a second and 50 MB.
        from core.engines.openai.engine import OpenAIEngine  # noqa: PLC0415

        assert section.api_key is not None
        key = section.api_key.get_secret_value()
        return lambda: OpenAIEngine(
            key,
            workshop=workshop,
            model=section.model,
            quality=section.quality,
            base_url=section.base_url,
            timeout_s=section.timeout_s,
            previews=section.previews,
        )

    capabilities = capabilities_of(
        section.model, section.quality, section.previews, section.concurrent_calls
    )
    return [OnDemand("openai", capabilities, load)]


def _replicate(config: Config, workshop: Workshop, _models: InstalledModels) -> Sequence[Engine]:
    from core.engines.replicate.client import ReplicateClient  # noqa: PLC0415
    from core.engines.replicate.engine import replicate_engines  # noqa: PLC0415

    section = config.replicate
    assert section.api_token is not None
    client = ReplicateClient(section.api_token.get_secret_value(), base_url=section.base_url)
    return replicate_engines(client, workshop, section.concurrent_calls)


def _telegram(config: Config, texts: Texts, _insight: Insight | None) -> Adapter:
    from adapters.telegram.adapter import TelegramAdapter  # noqa: PLC0415

    section = config.telegram
    assert section.token is not None
    return TelegramAdapter(
        section.token.get_secret_value(),
        texts=texts,
        base_url=section.base_url,
        base_file_url=section.base_file_url,
        webhook=_webhook(config),
    )


def _webhook(config: Config) -> Webhook | None:
    from adapters.telegram.webhook import Webhook  # noqa: PLC0415

    section = config.telegram
    if section.webhook_url is None:
        return None
    secret = section.webhook_secret.get_secret_value() if section.webhook_secret else ""
    return Webhook(section.webhook_url, secret, section.webhook_host, section.webhook_port)


def _discord(config: Config, texts: Texts, _insight: Insight | None) -> Adapter:
    from adapters.discord.adapter import DiscordAdapter  # noqa: PLC0415

    section = config.discord
    assert section.token is not None
    return DiscordAdapter(
        section.token.get_secret_value(),
        texts=texts,
        api_base_url=section.api_base_url,
        gateway_url=section.gateway_url,
        message_content=section.message_content,
        shard_count=None if section.shard_count == "auto" else section.shard_count,
        shard_ids=section.shard_ids,
    )


def _web(config: Config, texts: Texts, insight: Insight | None) -> Adapter:
    section = config.web
    return WebAdapter(
        texts=texts,
        folder=config.bot.data_folder / "web",
        host=section.host,
        port=section.port,
        token=section.token.get_secret_value() if section.token else None,
        hosts=frozenset(section.hosts),
        upload_max_bytes=round(config.policy.max_picture_mb * 1_000_000),
        history=insight.history if insight else None,
        ready_checks=insight.ready_checks if insight else {},
    )


def _wants_web(config: Config) -> bool:
    if config.web.enabled is not None:
        return config.web.enabled
    return config.telegram.token is None and config.discord.token is None


ENGINES = (
    EngineRow(("local", "real-esrgan-local"), "", lambda _config: True, _local),
    EngineRow(("openai",), "OPENAI_API_KEY", lambda c: c.openai.api_key is not None, _openai),
    EngineRow(
        tuple(REPLICATE_MODELS),
        "REPLICATE_API_TOKEN",
        lambda c: c.replicate.api_token is not None,
        _replicate,
    ),
)
"""In order of preference."""

ADAPTERS = (
    AdapterRow("telegram", lambda c: c.telegram.token is not None, _telegram),
    AdapterRow("discord", lambda c: c.discord.token is not None, _discord),
    AdapterRow("web", _wants_web, _web),
)


@asynccontextmanager
async def opened_engines(
    config: Config, workshop: Workshop, models: InstalledModels | None = None
) -> AsyncIterator[list[Engine]]:
    """Make the configured engines, and release them at the end."""
    models = models or InstalledModels(models_folder(config))
    engines = [
        engine
        for row in ENGINES
        if row.is_configured(config)
        for engine in row.make(config, workshop, models)
    ]
    try:
        yield engines
    finally:
        for engine in engines:
            await engine.aclose()


@asynccontextmanager
async def retouch(config: Config, texts: Texts, role: Role = Role.ALL) -> AsyncIterator[Assembly]:
    """Run the whole bot as configured, for as long as the context is open.

    Raises:
        UserError: Something in the configuration or at a platform is not right; says what.
    """
    folder = config.bot.data_folder
    folder.mkdir(parents=True, exist_ok=True)
    models = InstalledModels(models_folder(config))
    recipes = load_recipes(texts, config.recipes.folder)
    watch = _watch(config)
    async with (
        Workshop() as workshop,
        opened_engines(config, workshop, models) as made,
        assembled(
            place=place_of(config),
            engines=watch.over(made) if watch else made,
            connectable=lambda store, jobs: adapters_of(config, texts, store, jobs, role),
            planner=RulePlanner(),
            rules=rules_of(config),
            workshop=workshop,
            texts=texts,
            prefer=config.planning.prefer,
            sight=LocalSight(workshop, models),
            recipes=recipes,
            concurrent_edits=config.bot.concurrent_edits,
            shutdown_grace_s=config.bot.shutdown_grace_s,
            role=role,
            calls_per_second=calls_per_second_of(config),
            ended=watch.ended if watch else lambda _edit: None,
            pseudonym_key=pseudonym_key(folder / PSEUDONYM_KEY_FILE),
        ) as assembly,
    ):
        if watch is None or config.watch.port is None:
            yield assembly
            return
        checks: dict[str, ReadyCheck] = {
            "store": assembly.store.answers,
            "jobs": assembly.jobs.is_well,
        }
        if role is not Role.WORKER:  # which receives nothing
            checks |= {a.messenger.platform: a.is_ready for a in assembly.adapters}
        async with watch.served(config.watch.host, config.watch.port, assembly.store, checks):
            yield assembly


def _watch(config: Config) -> Watch | None:
    if config.watch.port is None:
        return None
    from bot.watching import Watch  # noqa: PLC0415

    return Watch()


def calls_per_second_of(config: Config) -> dict[str, float]:
    """Return the limits that are set, by the engines' account."""
    limits = {
        "openai": config.openai.calls_per_second,
        "replicate": config.replicate.calls_per_second,
    }
    return {account: limit for account, limit in limits.items() if limit is not None}


def place_of(config: Config) -> Place:
    """Return where everything is kept."""
    section = config.storage
    return Place(
        data_folder=config.bot.data_folder,
        database_url=section.database_url.get_secret_value() if section.database_url else None,
        blob_url=section.blob_url.get_secret_value() if section.blob_url else None,
        database_connections=section.database_connections,
    )


def adapters_of(
    config: Config, texts: Texts, store: Store, jobs: Jobs, role: Role
) -> Sequence[Adapter]:
    """Make the configured adapters.

    Raises:
        UserError: ``role-needs-platform``: the page is served by a process that does all.
    """
    rows = [row for row in ADAPTERS if row.is_configured(config)]
    if role is not Role.ALL:
        rows = [row for row in rows if row.name != "web"]
        if not rows:
            raise UserError("role-needs-platform", role=role.value)
    checks: dict[str, ReadyCheck] = {"store": store.answers, "jobs": jobs.is_well}
    insight = Insight(history_from(store), checks)
    adapters = []
    for row in rows:
        adapter = row.make(config, texts, insight)
        checks[row.name] = adapter.is_ready
        adapters.append(adapter)
    return adapters


def rules_of(config: Config) -> PolicyRules:
    """Return the owner's rules."""
    policy = config.policy
    return PolicyRules(
        allowed_users=frozenset(policy.allowed_users),
        allowed_places=frozenset(policy.allowed_chats),
        edits_per_user_per_day=policy.edits_per_user_per_day,
        instruction_max_chars=policy.max_instruction_chars,
        image_limits=ImageLimits(
            max_bytes=round(policy.max_picture_mb * 1_000_000),
            max_pixels=round(policy.max_picture_megapixels * 1_000_000),
        ),
    )


def history_from(store: Store) -> History:
    """Return what tells the page the versions of the session that a person is at."""

    async def history(conversation_id: ConversationId, user_id: UserId) -> list[VersionView]:
        head = await store.head(conversation_id, user_id)
        if head is None:
            return []
        session = await store.session(head.version_id, head.tip_id)
        shown = await store.messages_showing(session.versions)
        numbers = {version.id: version.number for version in session.versions}
        return [
            VersionView(
                number=version.number,
                parent=numbers[version.parent_id] if version.parent_id else None,
                is_head=version.id == session.head.id,
                label=version.instruction,
                message_ids=shown[version.id],
            )
            for version in session.versions
        ]

    return history


def pseudonym_key(path: Path) -> bytes:
    """Return this installation's secret, made at its first start and readable by its owner only."""
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
    return path.read_bytes()
