"""The connection to Discord."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

import aiohttp
import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.discord import commands
from adapters.discord.answers import Answers
from adapters.discord.guests import Guests, Permits
from adapters.discord.languages import Languages
from adapters.discord.listener import Listener, SuggestFor
from adapters.discord.messenger import DiscordMessenger
from adapters.discord.pictures import Pictures
from core.errors import UserError
from core.messenger import Handle, HandleChange, unheard
from core.texts import Texts

logger = logging.getLogger(__name__)

_CONNECT_WITHIN_S = 60.0
_MAX_RATELIMIT_WAIT_S = 60.0  # the library waits that long by itself
_TOKEN = re.compile(r"[\w.\-]+", re.ASCII)
_AUTHENTICATION_FAILED = 4004


class DiscordAdapter:
    """One bot on Discord.

    Without the message content intent, which is privileged, it hears DMs, mentions, replies
    to its messages, slash commands, the message menu and buttons; with it also the picture
    that somebody else posted and that is replied to.
    """

    def __init__(
        self,
        token: str,
        *,
        texts: Texts,
        api_base_url: str | None = None,
        gateway_url: str | None = None,
        message_content: bool = False,
        shard_count: int | None = 1,
        shard_ids: Sequence[int] = (),
        suggest: SuggestFor | None = None,
        permits: Permits | None = None,
    ) -> None:
        """Prepare the connection.

        Args:
            token: Of the bot, without any prefix.
            texts: For what Discord shows of its own accord: commands, forms.
            api_base_url: Another server than Discord's, with the version: ``…/api/v10``.
            gateway_url: The gateway that belongs to it.
            message_content: Ask for the privileged intent.
            shard_count: Connections to the gateway over all processes; None: as many as
                Discord advises, all of them in this process.
            shard_ids: Those of this process; empty: all.
            suggest: Tells what an option may be while somebody types it; None: nothing.
            permits: Keeps what lets the bot answer where it is no member; None: only to be
                checked.
        """
        self._token = token.strip()
        self._api_base_url = api_base_url
        self._gateway_url = gateway_url
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no voice here
        self._shards = (shard_count, tuple(shard_ids))
        self._client = _client(
            self._shards,
            intents=discord.Intents(guilds=True, messages=True, message_content=message_content),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=_MAX_RATELIMIT_WAIT_S,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        own_host = URL(api_base_url).host if api_base_url else None
        pictures = Pictures(self._client, own_host)
        guests = Guests(self._client, permits)
        answers = Answers(guests, message_content=message_content)
        self._languages = Languages(texts)
        self._listener = Listener(self._client, texts, pictures, answers, suggest)
        self._messenger = DiscordMessenger(self._client, pictures, answers, guests)

    @property
    def messenger(self) -> DiscordMessenger:
        """Usable while connected."""
        return self._messenger

    @asynccontextmanager
    async def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AsyncIterator[None]:
        """Connect, once in the life of an adapter; see `Adapter.connected`.

        Raises:
            UserError: ``discord-token-refused``, ``discord-intent-missing``,
                ``discord-shards-wrong`` or ``discord-unreachable``.
        """
        _quiet()
        async with AsyncExitStack() as open_things:
            open_things.enter_context(self._endpoints())
            open_things.push_async_callback(self._client.close)
            open_things.push_async_callback(self._listener.stop)
            self._listener.start(handle, changed)
            try:
                async with asyncio.timeout(_CONNECT_WITHIN_S):
                    await self._login()
                    await commands.sync(self._listener.tree, self._languages)
                    gateway = asyncio.create_task(self._client.connect())
                    open_things.push_async_callback(_ended, gateway)
                    await self._welcomed(gateway)
            except (aiohttp.ClientError, OSError, discord.HTTPException) as error:
                raise UserError("discord-unreachable") from error
            gateway.add_done_callback(_report_end)
            yield

    @asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        """Log in for REST alone, without a gateway; see `Adapter.posting`.

        Raises:
            UserError: ``discord-token-refused`` or ``discord-unreachable``.
        """
        _quiet()
        with self._endpoints():
            async with self._client:
                try:
                    async with asyncio.timeout(_CONNECT_WITHIN_S):
                        await self._login()
                except (aiohttp.ClientError, OSError, discord.HTTPException) as error:
                    raise UserError("discord-unreachable") from error
                yield

    async def check(self) -> None:
        """Ask Discord who the bot is, without receiving anything.

        Raises:
            UserError: ``discord-token-refused``, ``discord-intent-missing`` or
                ``discord-unreachable``.
        """
        _quiet()
        with self._endpoints():
            try:
                async with asyncio.timeout(_CONNECT_WITHIN_S), self._client:
                    await self._login()
                    flags = self._client.application_flags
                    allowed = flags.gateway_message_content or flags.gateway_message_content_limited
                    if self._client.intents.message_content and not allowed:
                        raise UserError("discord-intent-missing")
            except (aiohttp.ClientError, OSError, discord.HTTPException) as error:
                raise UserError("discord-unreachable") from error

    async def is_ready(self) -> bool:
        """Tell whether the gateway is open."""
        if isinstance(self._client, discord.AutoShardedClient):
            shards = self._client.shards
            return bool(shards) and not any(shard.is_closed() for shard in shards.values())
        # None before the first connection, whatever the library's types say.
        gateway: DiscordWebSocket | None = self._client.ws
        return gateway is not None and gateway.open

    async def _login(self) -> None:
        count, ids = self._shards
        if ids and not (count and all(0 <= shard < count for shard in ids)):
            raise UserError("discord-shards-wrong")
        if not _TOKEN.fullmatch(self._token):
            raise UserError("discord-token-refused")
        try:
            await self._client.login(self._token)
        except discord.LoginFailure:
            raise UserError("discord-token-refused") from None

    async def _welcomed(self, gateway: asyncio.Task[None]) -> None:
        """Wait until the gateway has accepted the token and the intents."""
        ready = asyncio.create_task(self._client.wait_for("connect"))
        try:
            await asyncio.wait({gateway, ready}, return_when=asyncio.FIRST_COMPLETED)
            if gateway.done():
                await gateway
        except discord.PrivilegedIntentsRequired:
            raise UserError("discord-intent-missing") from None
        except discord.ConnectionClosed as error:
            refused = error.code == _AUTHENTICATION_FAILED
            key = "discord-token-refused" if refused else "discord-unreachable"
            raise UserError(key) from error
        finally:
            await _ended(ready)

    @contextmanager
    def _endpoints(self) -> Iterator[None]:
        """Point the library, which has one address for all clients, at the given server."""
        before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
        if self._api_base_url is not None:
            Route.BASE = self._api_base_url.rstrip("/")
        if self._gateway_url is not None:
            DiscordWebSocket.DEFAULT_GATEWAY = URL(self._gateway_url)
        try:
            yield
        finally:
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


def _client(shards: tuple[int | None, tuple[int, ...]], **options: Any) -> discord.Client:
    """Make a client for one connection to the gateway, or for several."""
    count, ids = shards
    if count == 1:
        return discord.Client(**options)
    if count and ids:
        options["shard_ids"] = list(ids)
    return discord.AutoShardedClient(shard_count=count, **options)


def _quiet() -> None:
    """Keep what people write, and the keys to their interactions, out of the log.

    The library writes whole requests and events at the level DEBUG.
    """
    library = logging.getLogger("discord")
    if library.getEffectiveLevel() < logging.INFO:
        library.setLevel(logging.INFO)


async def _ended(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _report_end(gateway: asyncio.Task[None]) -> None:
    if not gateway.cancelled() and (error := gateway.exception()) is not None:
        logger.error("Discord has ended the connection for good: %s", error)
