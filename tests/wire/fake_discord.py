"""A Discord of our own: gateway, API and CDN in one server, and the people who use it.

It refuses what Discord refuses, with Discord's errors, and shows a bot only what its intents
allow. Whoever tests a bot makes places and people, lets them do things, and looks at what is
in the channels then::

    async with FakeDiscord() as discord:
        ada = discord.person("Ada")
        dm = discord.dm(ada)
        ...  # connect a bot with discord.token, .api_base_url and .gateway_url
        said = await ada.say(dm, "make it warmer", [photo])
        (answer,) = await discord.answers(dm)
        await ada.press(answer, "undo:abcdefghjkmn")

Left out: rate limits (see `fail_next`), permissions beyond `silence`, embeds other than the
previews of links, and every kind of component that no test needs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.wire.discord_calls import API, Call, Fault
from tests.wire.discord_gateway import Gateway
from tests.wire.discord_person import Person
from tests.wire.discord_rest import CDN, Rest
from tests.wire.discord_shapes import Shapes
from tests.wire.discord_world import (
    DM,
    GROUP,
    TEXT,
    THREAD,
    THREAD_BEGUN_ON,
    Channel,
    Guild,
    Interaction,
    Json,
    Message,
    Upload,
    World,
)

__all__ = ["Channel", "FakeDiscord", "Guild", "Interaction", "Message", "Person", "Upload"]

_WAIT_S = 10.0
_NEVER_S = 1 << 40


class FakeDiscord:
    """The service. Use it as an async context."""

    def __init__(self, *, message_content: bool = True) -> None:
        """Prepare it.

        Args:
            message_content: Whether the privileged intent is on in the developer portal.
        """
        self.token = "MTA0.fake.Zm9yLXRlc3Rz"
        self.world = World()
        self._shapes = Shapes(self.world)
        self.gateway = Gateway(self.world, self._shapes, self.token)
        self.gateway.allow_message_content(allowed=message_content)
        self.rest = Rest(self.world, self._shapes, self.gateway, self.token)
        self._runner: web.AppRunner | None = None
        self.api_base_url = ""
        self.gateway_url = ""

    async def __aenter__(self) -> Self:
        """Listen on a free port of this machine."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.add_routes(self.rest.routes())
        app.router.add_get("/gw", self.gateway.connect)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.api_base_url = f"http://{host}:{port}{API}"
        self.gateway_url = self.gateway.url = f"ws://{host}:{port}/gw"
        self.world.cdn_url = f"http://{host}:{port}{CDN}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop, and complain about calls that Discord does not describe."""
        if self._runner is not None:
            await self._runner.cleanup()
        if error is None:
            assert self.rest.problems == []

    # Places and people

    def person(self, name: str = "Ada", *, locale: str = "en-US") -> Person:
        """Open an account for somebody."""
        return Person(self, self.world.add_user(name), locale)

    def dm(self, person: Person) -> Channel:
        """Open the private chat between a person and the bot."""
        return self.world.add_channel(DM, "", recipient=person.user)

    def guild(self, name: str = "Studio", *, preferred_locale: str = "en-US") -> Guild:
        """Open a server with the bot in it. Before the bot connects, please."""
        return self.world.add_guild(name, preferred_locale)

    def elsewhere(self, name: str = "Elsewhere") -> Channel:
        """Open a channel in a server without the bot, to which people may bring it along."""
        return self.channel(self.world.add_guild(name, "en-US", has_bot=False))

    def among(self, *people: Person) -> Channel:
        """Open a private chat between people, to which they may bring the bot along."""
        kind = DM if len(people) == 2 else GROUP
        users = tuple(person.user for person in people)
        return self.world.add_channel(kind, "", recipients=users)

    def channel(self, guild: Guild, name: str = "photos") -> Channel:
        """Open a text channel. Before the bot connects, please."""
        return self.world.add_channel(TEXT, name, guild=guild)

    async def thread_on(self, message: Message) -> tuple[Channel, Message]:
        """Begin a thread on a message; return it and the message at its top."""
        thread = await self.thread(message.channel)
        top = Message(
            self.world.new_id(),
            thread,
            message.author,
            type=THREAD_BEGUN_ON,
            original=message,
        )
        return thread, await self.deliver(top)

    async def thread(self, parent: Channel, name: str = "portraits") -> Channel:
        """Open a thread in a channel."""
        thread = self.world.add_channel(THREAD, name, guild=parent.guild, parent=parent)
        shape = self._shapes.channel(thread) | {"newly_created": True}
        await self.gateway.tell_of_guilds("THREAD_CREATE", shape)
        return thread

    def silence(self, channel: Channel) -> None:
        """Let the bot neither see nor write there any more."""
        self.rest.silent_channels.add(channel.id)

    def forbid(self, channel: Channel, *, files_only: bool = False) -> None:
        """Take the right to write, or only to attach files, from the bot."""
        (self.rest.no_files if files_only else self.rest.no_words).add(channel.id)

    async def throw_out(self, guild: Guild) -> None:
        """Remove the bot from a server."""
        await self.gateway.tell_of_guilds(
            "GUILD_DELETE", {"id": str(guild.id), "guild_id": str(guild.id)}
        )

    async def go_down(self, guild: Guild) -> None:
        """Let a server be unavailable for a while."""
        data = {"id": str(guild.id), "guild_id": str(guild.id), "unavailable": True}
        await self.gateway.tell_of_guilds("GUILD_DELETE", data)

    async def delete(self, channel: Channel) -> None:
        """Delete a channel or a thread."""
        del self.world.channels[channel.id]
        name = "THREAD_DELETE" if channel.type == THREAD else "CHANNEL_DELETE"
        await self.gateway.tell_of_guilds(name, self._shapes.channel(channel))

    def hide_history(self, channel: Channel) -> None:
        """Take the right to read old messages, and so to reply, from the bot."""
        self.rest.no_history.add(channel.id)

    # What there is

    def messages(self, channel: Channel) -> list[Message]:
        """All messages of a channel that are not deleted, oldest first."""
        found = (m for m in self.world.messages.values() if m.channel == channel)
        return [message for message in found if not message.deleted]

    def posted(self, channel: Channel) -> list[Message]:
        """The bot's messages in a channel; not those that still show "thinking…"."""
        mine = (m for m in self.messages(channel) if m.author == self.world.bot)
        return [message for message in mine if not message.thinking]

    async def answers(self, channel: Channel, count: int = 1) -> list[Message]:
        """Wait until the bot has posted so many messages, and return them all."""
        await self.until(lambda: len(self.posted(channel)) >= count)
        return self.posted(channel)

    def message(self, number: int) -> Message | None:
        """Return a message, if it is not deleted."""
        message = self.world.messages.get(number)
        return None if message is None or message.deleted else message

    @property
    def calls(self) -> list[Call]:
        """Every call of the API and every download, in order."""
        return self.rest.calls

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait for something that the bot brings about."""
        async with asyncio.timeout(_WAIT_S):
            while not condition():
                await asyncio.sleep(0.005)

    # Trouble

    def fail_next(
        self,
        status: int,
        code: int = 0,
        message: str = "",
        *,
        method: str = "",
        path: str = "",
        retry_after_s: float | None = None,
        by_cloudflare: bool = False,
        after: bool = False,
        times: int = 1,
    ) -> None:
        """Answer the next fitting call with an error.

        Args:
            status: Of HTTP; 0 cuts the connection.
            code: Discord's own; see "Opcodes and Status Codes" of its documentation.
            message: The words to the code.
            method: Only such calls.
            path: Only calls whose path contains this.
            retry_after_s: For 429.
            by_cloudflare: In HTML, by the proxy in front of Discord.
            after: Obey the call first.
            times: For that many calls.
        """
        fault = (status, code, message, method, path, retry_after_s, by_cloudflare, after)
        self.rest.faults += [Fault(*fault) for _ in range(times)]

    def put_forward(self, seconds: float) -> None:
        """Put Discord's clock forward: tokens and links expire."""
        self.world.put_forward_s += seconds

    async def repeat_last_event(self) -> None:
        """Deliver the last event of the gateway once more."""
        await self.gateway.repeat_last()

    async def drop_gateway(self, *, resumable: bool = True) -> None:
        """Break the bot's connection; not `resumable`, it has to identify itself anew."""
        await self.gateway.drop(resumable=resumable)

    # For Person

    async def deliver(self, message: Message) -> Message:
        """Put a message into its channel and tell the bot."""
        self.world.add_message(message)
        await self.gateway.tell(
            "MESSAGE_CREATE",
            message.channel,
            lambda all_shown: self._shapes.event(message, all_shown),
        )
        return message

    async def change(self, message: Message) -> None:
        """Tell the bot that a message is another now."""
        await self.gateway.tell(
            "MESSAGE_UPDATE",
            message.channel,
            lambda all_shown: self._shapes.event(message, all_shown),
        )

    async def show_link(
        self, message: Message, link: str, picture: bytes, *, proxy: str | None = None
    ) -> None:
        """Show the picture that a link in a message leads to, as Discord does after a moment.

        Args:
            message: The message.
            link: In it.
            picture: What is there.
            proxy: Where the picture is said to be kept; None: in this Discord.
        """
        file = self.world.add_file(Upload(link.rpartition("/")[2], picture), "external")
        signed = f"ex={_NEVER_S:x}&hm={file.signature(_NEVER_S)}"
        kept = proxy or f"{self.world.cdn_url}/external/{file.id}/{file.filename}?{signed}"
        shown = {"url": link, "proxy_url": kept, "width": 100, "height": 100}
        message.embeds.append({"type": "image", "url": link, "thumbnail": shown})
        await self.change(message)

    async def interact(self, interaction: Interaction) -> Interaction:
        """Tell the bot of an interaction."""
        self.world.interactions[interaction.token] = interaction
        shape = self._shapes.interaction(interaction)
        await self.gateway.tell_always("INTERACTION_CREATE", shape)
        return interaction

    def resolved_file(self, upload: Upload) -> tuple[int, Json]:
        """Put a file of a slash command on the CDN: for that command only."""
        folder = f"ephemeral-attachments/{self.world.application_id}"
        file = self.world.add_file(upload, folder)
        return file.id, self._shapes.file(file)

    def resolved_message(self, message: Message) -> Json:
        """Return the message on which a menu is opened: the bot sees all of it."""
        return self._shapes.message(message, all_shown=True)
