"""A bot on the fake Discord, and somebody who uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from adapters.discord import DiscordAdapter, DiscordMessenger
from adapters.discord.guests import Permits
from adapters.discord.ids import Spot, conversation_id, message_id, spot_of
from core.events import Change, CommandCall, Event, IncomingMessage
from core.ids import ConversationId, MessageId
from core.messenger import Handle
from core.storage import Permit, StorageTrouble
from core.texts import Texts
from tests.contracts.messenger_contract import Shown
from tests.wire.fake_discord import Channel, FakeDiscord, Guild, Message, Person

TEXTS = Texts()


@dataclass
class Bot:
    """An adapter that notes down what it hears, and answers if it is told how."""

    adapter: DiscordAdapter
    events: list[Event] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    answer: Handle | None = None

    @property
    def messenger(self) -> DiscordMessenger:
        return self.adapter.messenger

    async def hear(self, event: Event) -> None:
        self.events.append(event)
        if self.answer is not None:
            await self.answer(event)

    async def notice(self, change: Change) -> None:
        self.changes.append(change)

    def message(self, number: int = 0) -> IncomingMessage:
        event = self.events[number]
        assert isinstance(event, IncomingMessage)
        return event

    def call(self, number: int = 0) -> CommandCall:
        event = self.events[number]
        assert isinstance(event, CommandCall)
        return event


@dataclass
class KeptPermits:
    """What outlives the bot, as the store does."""

    permits: dict[MessageId, Permit] = field(default_factory=dict)
    trouble: bool = False

    async def keep_permit(self, permit: Permit) -> None:
        self._check()
        self.permits[permit.message_id] = permit

    async def permit(self, message_id: MessageId) -> Permit | None:
        self._check()
        return self.permits.get(message_id)

    def _check(self) -> None:
        if self.trouble:
            raise StorageTrouble("storage-away")


def adapter_for(
    discord: FakeDiscord, *, message_content: bool = False, permits: Permits | None = None
) -> DiscordAdapter:
    return DiscordAdapter(
        discord.token,
        texts=TEXTS,
        api_base_url=discord.api_base_url,
        gateway_url=discord.gateway_url,
        message_content=message_content,
        permits=permits,
    )


@asynccontextmanager
async def connected_bot(
    discord: FakeDiscord, *, message_content: bool = False, permits: Permits | None = None
) -> AsyncIterator[Bot]:
    bot = Bot(adapter_for(discord, message_content=message_content, permits=permits))
    async with bot.adapter.connected(bot.hear, bot.notice):
        yield bot


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as fake:
        yield fake


@pytest.fixture
def ada(discord: FakeDiscord) -> Person:
    return discord.person("Ada")


@pytest.fixture
def dm(discord: FakeDiscord, ada: Person) -> Channel:
    return discord.dm(ada)


@pytest.fixture
def guild(discord: FakeDiscord) -> Guild:
    return discord.guild("Studio", preferred_locale="pt-BR")


@pytest.fixture
def channel(discord: FakeDiscord, guild: Guild) -> Channel:
    return discord.channel(guild, "photos")


@pytest.fixture
async def bot(discord: FakeDiscord, channel: Channel, dm: Channel) -> AsyncIterator[Bot]:
    """A bot without the message content intent."""
    async with connected_bot(discord) as bot:
        yield bot


@dataclass
class DiscordPlatform:
    """The contract's view."""

    discord: FakeDiscord
    person: Person
    dm: Channel
    bot: Bot

    @property
    def messenger(self) -> DiscordMessenger:
        return self.bot.messenger

    @property
    def conversation_id(self) -> ConversationId:
        return conversation_id(self.dm.id)

    @property
    def events(self) -> list[Event]:
        return self.bot.events

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: MessageId | None = None,
    ) -> MessageId:
        original = None if reply_to is None else self._message(reply_to)
        return id_of(await self.person.say(self.dm, text, photos, reply_to=original))

    async def press(self, message_id: MessageId, payload: str) -> None:
        message = self._message(message_id)
        assert message is not None
        await self.person.press(message, payload)

    async def fill_in(self, message_id: MessageId, payload: str, text: str) -> None:
        """Press a button that opens a form, and submit that."""
        message = self._message(message_id)
        assert message is not None
        await self.person.submit(await self.person.press(message, payload), text)

    async def repeat_last_update(self) -> None:
        await self.discord.repeat_last_event()

    async def shown(self, message_id: MessageId) -> Shown | None:
        message = self._message(message_id)
        if message is None:
            return None
        return Shown(
            text=message.content,
            file=message.files[0].content if message.files else None,
            as_document=False,
            buttons=tuple(
                tuple((button["label"], button["custom_id"]) for button in row["components"])
                for row in message.components
            ),
            reply_to=None if message.original is None else id_of(message.original),
            pings=message.pings,
        )

    def _message(self, message_id: MessageId) -> Message | None:
        spot = spot_of(message_id)
        assert spot is not None
        return self.discord.message(spot.message_id)


def id_of(message: Message) -> MessageId:
    return message_id(Spot(message.channel.id, message.id))
