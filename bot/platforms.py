"""Which adapters a configuration asks for: one line each in `ADAPTERS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from adapters.web.adapter import WebAdapter
from adapters.web.health import ReadyCheck
from adapters.web.history import History, VersionView
from bot.assembly import Role
from bot.config import Config
from core.commands.suggesting import Suggestions
from core.errors import UserError
from core.events import Inbox
from core.ids import ConversationId, UserId, random_id
from core.jobs import Jobs
from core.messenger import Adapter
from core.storage import Store
from core.texts import Texts

if TYPE_CHECKING:
    from adapters.telegram.webhook import Webhook


@dataclass(frozen=True, slots=True)
class Insight:
    """What an adapter may tell of the rest of the program."""

    history: History
    inbox: Callable[[str], Inbox]
    """Keeps what a platform delivers."""
    ready_checks: Mapping[str, ReadyCheck]
    suggestions: Suggestions | None
    permits: Store


@dataclass(frozen=True, slots=True)
class AdapterRow:
    """How to make an adapter, and what it needs."""

    name: str
    is_configured: Callable[[Config], bool]
    make: Callable[[Config, Texts, Insight | None], Adapter]
    """Without insight, only to be checked."""


def _telegram(config: Config, texts: Texts, insight: Insight | None) -> Adapter:
    from adapters.telegram.adapter import TelegramAdapter  # noqa: PLC0415

    section = config.telegram
    assert section.token is not None
    return TelegramAdapter(
        section.token.get_secret_value(),
        texts=texts,
        base_url=section.base_url,
        base_file_url=section.base_file_url,
        webhook=_webhook(config),
        inbox=insight.inbox("telegram") if insight else None,
    )


def _webhook(config: Config) -> Webhook | None:
    from adapters.telegram.webhook import Webhook  # noqa: PLC0415

    section = config.telegram
    if section.webhook_url is None:
        return None
    secret = section.webhook_secret.get_secret_value() if section.webhook_secret else ""
    return Webhook(section.webhook_url, secret, section.webhook_host, section.webhook_port)


def _discord(config: Config, texts: Texts, insight: Insight | None) -> Adapter:
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
        suggest=insight.suggestions.for_option if insight and insight.suggestions else None,
        permits=insight.permits if insight else None,
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


ADAPTERS = (
    AdapterRow("telegram", lambda c: c.telegram.token is not None, _telegram),
    AdapterRow("discord", lambda c: c.discord.token is not None, _discord),
    AdapterRow("web", _wants_web, _web),
)


def adapters_of(
    config: Config,
    texts: Texts,
    store: Store,
    jobs: Jobs,
    role: Role,
    suggestions: Suggestions | None = None,
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
    inbox = partial(store.inbox, holder=random_id(), shared=config.storage.database_url is not None)
    insight = Insight(history_from(store), inbox, checks, suggestions, store)
    adapters = []
    for row in rows:
        adapter = row.make(config, texts, insight)
        checks[row.name] = adapter.is_ready
        adapters.append(adapter)
    return adapters


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
