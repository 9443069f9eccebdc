"""The whole program on each platform, with somebody in front of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from adapters.telegram.ids import Spot
from adapters.telegram.ids import message_id as telegram_id
from adapters.web.adapter import WebAdapter
from bot.assembly import Assembly
from bot.config import Config
from bot.wiring import retouch
from core.ids import MessageId
from core.texts import Texts
from tests.adapters.discord.conftest import DiscordPlatform, id_of
from tests.adapters.telegram.conftest import TelegramPlatform
from tests.adapters.web.person import Person as Visitor
from tests.contracts.messenger_contract import Shown
from tests.wire.discord_world import Upload
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_telegram import FakeTelegram

TEXTS = Texts()


class Seat(Protocol):
    """A person's side of one platform, alive also while the bot is not."""

    name: str

    def settings(self) -> dict[str, Any]:
        """The platform's section of the configuration."""

    async def begin(self, assembly: Assembly) -> None:
        """The bot has come up."""

    async def say(
        self, text: str = "", photos: tuple[bytes, ...] = (), reply_to: MessageId | None = None
    ) -> MessageId: ...

    async def press(self, message_id: MessageId, payload: str) -> None: ...

    async def repeat_last_update(self) -> None: ...

    @property
    def fills_in(self) -> Callable[[MessageId, str, str], Awaitable[None]] | None:
        """Answers a button that opens a form; None where the bot asks in a message."""

    async def posted(self) -> list[tuple[MessageId, Shown]]:
        """What the bot has posted and not deleted, oldest first."""


@dataclass
class TelegramSeat:
    telegram: FakeTelegram
    name: str = "telegram"

    def __post_init__(self) -> None:
        person = self.telegram.chats.person()
        # The adapter is the program's: this view is the person's alone.
        self._view = TelegramPlatform(
            self.telegram,
            None,  # type: ignore[arg-type]
            person,
            self.telegram.chats.private(person),
        )
        self.say, self.press = self._view.say, self._view.press
        self.repeat_last_update = self._view.repeat_last_update
        self.fills_in = None

    def settings(self) -> dict[str, Any]:
        return {
            "token": self.telegram.token,
            "base_url": self.telegram.base_url,
            "base_file_url": self.telegram.base_file_url,
        }

    async def begin(self, assembly: Assembly) -> None:
        del assembly

    async def posted(self) -> list[tuple[MessageId, Shown]]:
        chat = self._view.chat
        found = []
        for number, posting in sorted(self.telegram.chats.by_id[chat.id].postings.items()):
            if not posting.json.get("from", {}).get("is_bot"):
                continue
            message_id = telegram_id(Spot(chat.id, number))
            if shown := await self._view.shown(message_id):
                found.append((message_id, shown))
        return found


@dataclass
class DiscordSeat:
    discord: FakeDiscord
    name: str = "discord"

    def __post_init__(self) -> None:
        person = self.discord.person("Ada")
        self._view = DiscordPlatform(
            self.discord,
            person,
            self.discord.dm(person),
            None,  # type: ignore[arg-type]
        )
        self.press, self.fills_in = self._view.press, self._view.fill_in
        self.repeat_last_update = self._view.repeat_last_update

    async def say(
        self, text: str = "", photos: tuple[bytes, ...] = (), reply_to: MessageId | None = None
    ) -> MessageId:
        # Discord tells a file's type by its name.
        files = tuple(Upload("photo.png", content) for content in photos)
        return await self._view.say(text, files, reply_to)  # type: ignore[arg-type]

    def settings(self) -> dict[str, Any]:
        return {
            "token": self.discord.token,
            "api_base_url": self.discord.api_base_url,
            "gateway_url": self.discord.gateway_url,
        }

    async def begin(self, assembly: Assembly) -> None:
        del assembly

    async def posted(self) -> list[tuple[MessageId, Shown]]:
        ids = [id_of(message) for message in self.discord.posted(self._view.dm)]
        views = [(message_id, await self._view.shown(message_id)) for message_id in ids]
        return [(message_id, shown) for message_id, shown in views if shown]


@dataclass
class WebSeat:
    visitor: Visitor
    name: str = "web"
    fills_in = None

    def settings(self) -> dict[str, Any]:
        return {"enabled": True, "port": 0}

    async def begin(self, assembly: Assembly) -> None:
        (adapter,) = assembly.adapters
        assert isinstance(adapter, WebAdapter)
        await self.visitor.go_to(adapter.url)

    async def say(
        self, text: str = "", photos: tuple[bytes, ...] = (), reply_to: MessageId | None = None
    ) -> MessageId:
        return MessageId(await self.visitor.say(text, photos, reply_to))

    async def press(self, message_id: MessageId, payload: str) -> None:
        assert (await self.visitor.press(message_id, payload)).status == 200

    async def repeat_last_update(self) -> None:
        assert (await self.visitor.repeat()).status == 200

    async def posted(self) -> list[tuple[MessageId, Shown]]:
        found = []
        for key, record in (await self.visitor.messages()).items():
            if record["author"] != "bot":
                continue
            file = record["files"][0] if record["files"] else None
            shown = Shown(
                text=record["text"],
                file=(await self.visitor.file(file["id"])).body if file else None,
                as_document=bool(file and file["as_document"]),
                buttons=tuple(
                    tuple((b["label"], b["payload"]) for b in row) for row in record["buttons"]
                ),
                reply_to=record["reply_to"],
                pings=False,
            )
            found.append((MessageId(key), shown))
        return found


@dataclass
class Conversation:
    """A person talking to the whole program."""

    seat: Seat
    folder: Path
    openai: FakeOpenAI
    seen: set[MessageId] = field(default_factory=set)

    @asynccontextmanager
    async def running(self, **sections: dict[str, Any]) -> AsyncIterator[Assembly]:
        """Run the program as configured, until the block ends."""
        values: dict[str, Any] = {
            "bot": {"data_folder": self.folder, "shutdown_grace_s": 1.0},
            "local": {"install_models": False},
            "openai": {"api_key": self.openai.api_key, "base_url": self.openai.base_url},
            self.seat.name: self.seat.settings(),
        }
        for name, section in sections.items():
            values[name] = values.get(name, {}) | section
        async with retouch(Config.model_validate(values), TEXTS) as assembly:
            await self.seat.begin(assembly)
            yield assembly

    async def hears(
        self, condition: Callable[[Shown], object], timeout_s: float = 15.0
    ) -> tuple[MessageId, Shown]:
        """Wait for a message of the bot that was not waited for before."""
        for _ in range(round(timeout_s / 0.05)):
            posted = await self.seat.posted()
            for message_id, shown in posted:
                if message_id not in self.seen and condition(shown):
                    self.seen.add(message_id)
                    return message_id, shown
            await asyncio.sleep(0.05)
        raise AssertionError(f"not heard; the bot said {[shown.text for _, shown in posted]}")

    async def sees(self, version: str) -> tuple[MessageId, Shown]:
        """Wait for a picture whose caption names a version, such as ``v2 from v1``."""
        return await self.hears(
            lambda shown: (
                shown.file
                and any(line.startswith(f"{version} ·") for line in shown.text.splitlines())
            )
        )


def payload(shown: Shown, command: str) -> str:
    """The payload of a button under a message."""
    found = [p for row in shown.buttons for _, p in row if p.startswith(f"{command}:")]
    assert found, f"no {command} among {shown.buttons}"
    return found[0]
