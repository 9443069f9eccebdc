from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from adapters.telegram import TelegramAdapter, TelegramMessenger
from adapters.telegram.ids import Place, Spot, conversation_id, message_id, spot_of
from core.commands.table import COMMANDS
from core.events import Change, Event
from core.ids import ConversationId, MessageId
from core.texts import Texts
from tests.contracts.messenger_contract import Shown
from tests.wire.fake_telegram import FakeTelegram
from tests.wire.telegram_chats import Chat, Person

MENTIONS = {"mention", "text_mention"}


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    """The bot and its commands, described in two languages."""
    keys = [f"command-{name}" for name in COMMANDS]
    keys += ["bot-description", "bot-short-description"]
    for locale, describes in (("en", "Says"), ("de", "Sagt")):
        folder = tmp_path / "locales" / locale
        folder.mkdir(parents=True)
        lines = (f"{key} = {describes} {key.partition('-')[2]}\n" for key in keys)
        (folder / "commands.ftl").write_text("".join(lines))
    return Texts(tmp_path / "locales")


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().running() as server:
        yield server
    assert server.api.violations == []


@dataclass
class TelegramPlatform:
    """The adapter in front of the fake service, and a person with a private chat."""

    telegram: FakeTelegram
    adapter: TelegramAdapter
    person: Person
    chat: Chat
    events: list[Event] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def messenger(self) -> TelegramMessenger:
        return self.adapter.messenger

    @property
    def conversation_id(self) -> ConversationId:
        return conversation_id(Place(self.chat.id))

    async def handle(self, event: Event) -> None:
        self.events.append(event)

    async def changed(self, change: Change) -> None:
        self.changes.append(change)

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: MessageId | None = None,
    ) -> MessageId:
        chats, number = self.telegram.chats, spot_of(reply_to).message_id if reply_to else None
        if len(photos) > 1:
            said = chats.send_album(self.chat, self.person, photos, text, reply_to=number)[0]
        elif photos:
            said = chats.send_file(self.chat, self.person, photos[0], caption=text, reply_to=number)
        else:
            said = chats.say(self.chat, self.person, text, reply_to=number)
        return message_id(Spot(self.chat.id, said))

    async def press(self, message_id: MessageId, payload: str) -> None:
        self.telegram.chats.press(self.chat, self.person, spot_of(message_id).message_id, payload)

    async def repeat_last_update(self) -> None:
        self.telegram.repeat_last_update()

    async def shown(self, message: MessageId) -> Shown | None:
        spot = spot_of(message)
        json = self.telegram.message(*spot)
        if json is None:
            return None
        rows = json.get("reply_markup", {}).get("inline_keyboard", [])
        replied = json.get("reply_to_message")
        found = json.get("entities", []) + json.get("caption_entities", [])
        return Shown(
            text=json.get("text") or json.get("caption", ""),
            file=self.telegram.uploaded(*spot),
            as_document="document" in json,
            buttons=tuple(tuple((b["text"], b["callback_data"]) for b in row) for row in rows),
            reply_to=message_id(Spot(spot.chat_id, replied["message_id"])) if replied else None,
            pings=any(entity["type"] in MENTIONS for entity in found),
        )


MakeAdapter = Callable[..., TelegramAdapter]


@pytest.fixture
def make_adapter(telegram: FakeTelegram, texts: Texts) -> MakeAdapter:
    def make(**changes: Any) -> TelegramAdapter:
        options: dict[str, Any] = {
            "token": telegram.token,
            "texts": texts,
            "base_url": telegram.base_url,
            "base_file_url": telegram.base_file_url,
            "album_wait_s": 0.25,
            "connect_delays_s": (0.0,),
        }
        return TelegramAdapter(**options | changes)

    return make


@pytest.fixture
async def platform(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> AsyncIterator[TelegramPlatform]:
    person = telegram.chats.person()
    made = TelegramPlatform(telegram, make_adapter(), person, telegram.chats.private(person))
    async with made.adapter.connected(made.handle, made.changed):
        yield made
