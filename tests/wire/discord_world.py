"""What a fake Discord keeps: people, servers, channels, messages, files, interactions."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

EPOCH_MS = 1_420_070_400_000
TEXT, DM, GROUP, THREAD = 0, 1, 3, 11
DEFAULT, REPLY, SLASH_ANSWER, THREAD_BEGUN_ON, MENU_ANSWER = 0, 19, 20, 21, 23
SUPPRESS_EMBEDS, EPHEMERAL, LOADING = 1 << 2, 1 << 6, 1 << 7
FORWARD = 1
SLASH, PRESS, TYPING, SUBMIT = 2, 3, 4, 5

_MENTION = re.compile(r"<@!?(\d+)>")
_LINK = re.compile(r"(?<!<)https?://[^\s<]+")


@dataclass(frozen=True)
class Upload:
    """A file that somebody sends."""

    filename: str
    content: bytes
    content_type: str | None = None


@dataclass(frozen=True)
class User:
    """An account."""

    id: int
    name: str
    bot: bool = False

    def json(self) -> Json:
        """A user object."""
        return {
            "id": str(self.id),
            "username": self.name,
            "global_name": None,
            "discriminator": "0",
            "avatar": None,
            "bot": self.bot,
        }


@dataclass(frozen=True)
class Guild:
    """A server."""

    id: int
    name: str
    preferred_locale: str
    members: dict[int, bool] = field(default_factory=dict, compare=False)
    """Who is in it besides the bot, and whether they may manage it."""
    has_bot: bool = True
    """False: people bring the bot along, each for themselves."""


@dataclass(frozen=True)
class Channel:
    """A text channel, a thread or a DM."""

    id: int
    type: int
    name: str
    guild: Guild | None = None
    parent: Channel | None = None
    recipient: User | None = None
    """In a DM with the bot."""
    recipients: tuple[User, ...] = ()
    """In a DM between people, and in a group."""

    @property
    def has_bot(self) -> bool:
        """Whether the bot is a member."""
        return self.guild.has_bot if self.guild else not self.recipients


@dataclass(frozen=True)
class File:
    """A file as the CDN holds it."""

    id: int
    filename: str
    content: bytes
    content_type: str
    folder: str
    secret: str = field(default_factory=secrets.token_hex)

    def signature(self, expires_s: int) -> str:
        """What only Discord can write into a link."""
        return hashlib.sha256(f"{self.secret}{expires_s}".encode()).hexdigest()


@dataclass(frozen=True)
class Sticker:
    """A sticker: a picture of its own, or an animation as Lottie."""

    id: int
    name: str
    content: bytes
    format: int = 1
    """1: PNG, 2: APNG, 3: Lottie, 4: GIF."""


@dataclass
class Message:
    """A message."""

    id: int
    channel: Channel
    author: User
    content: str = ""
    files: list[File] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    type: int = DEFAULT
    flags: int = 0
    original: Message | None = None
    resolved: bool = True
    """Discord sends the original along with a reply."""
    forwarded: Message | None = None
    embeds: list[Json] = field(default_factory=list)
    sticker: Sticker | None = None
    mentions: tuple[User, ...] = ()
    pings: bool = False
    """Somebody is notified by a mention in it."""
    nonce: str | None = None
    interaction: Interaction | None = None
    """The interaction that it answers."""
    edited_s: float | None = None
    deleted: bool = False

    @property
    def previews(self) -> list[str]:
        """The links that are shown with a preview."""
        return [] if self.flags & SUPPRESS_EMBEDS else _LINK.findall(self.content)

    @property
    def thinking(self) -> bool:
        """Whether it shows "thinking…"."""
        return bool(self.flags & LOADING)


@dataclass
class Interaction:
    """Something that somebody did to the bot."""

    id: int
    type: int
    user: User
    channel: Channel
    data: Json
    created_s: float
    locale: str = "en-US"
    token: str = field(default_factory=lambda: f"aW50ZXJhY3Rpb246{secrets.token_hex(32)}")
    message: Message | None = None
    """For a button, and for a modal that a button opened."""
    acknowledged: int | None = None
    """The type of the callback."""
    modal: Json | None = None
    choices: list[Json] | None = None
    """What was suggested to somebody who types."""
    answer: Message | None = None
    followups: int = 0


class World:
    """Everything there is, under a clock that can be put forward."""

    def __init__(self) -> None:
        self.put_forward_s = 0.0
        self.cdn_url = ""
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.messages: dict[int, Message] = {}
        self.files: dict[int, File] = {}
        self.stickers: dict[int, Sticker] = {}
        self.interactions: dict[str, Interaction] = {}
        """By token."""
        self.commands: list[Json] = []
        self._last_id = 0
        self.application_id = self.new_id()
        self.bot = self.add_user("Retouch", bot=True)

    def now_s(self) -> float:
        """The time, as this Discord sees it."""
        return time.time() + self.put_forward_s

    def new_id(self) -> int:
        """Return a new snowflake, later than all before."""
        now = (int(1000 * self.now_s()) - EPOCH_MS) << 22
        self._last_id = max(now, self._last_id + 1)
        return self._last_id

    def add_user(self, name: str, *, bot: bool = False) -> User:
        """Open an account."""
        user = User(self.new_id(), name, bot)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, preferred_locale: str, *, has_bot: bool = True) -> Guild:
        """Open a server."""
        guild = Guild(self.new_id(), name, preferred_locale, has_bot=has_bot)
        self.guilds[guild.id] = guild
        return guild

    def add_channel(self, channel_type: int, name: str, **more: Any) -> Channel:
        """Open a channel, a thread or a DM."""
        channel = Channel(self.new_id(), channel_type, name, **more)
        self.channels[channel.id] = channel
        return channel

    def add_file(self, upload: Upload, folder: str) -> File:
        """Put a file on the CDN. Names come out as Discord cleans them."""
        name = re.sub(r"[^\w.\-]", "", upload.filename.replace(" ", "_")).lstrip(".") or "unknown"
        kind = upload.content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = File(self.new_id(), name, upload.content, kind, folder)
        self.files[file.id] = file
        return file

    def add_sticker(self, name: str, content: bytes, sticker_format: int = 1) -> Sticker:
        """Upload a sticker."""
        sticker = Sticker(self.new_id(), name, content, sticker_format)
        self.stickers[sticker.id] = sticker
        return sticker

    def add_message(self, message: Message) -> Message:
        """Put a message into its channel."""
        self.messages[message.id] = message
        return message

    def mentioned(self, content: str) -> tuple[User, ...]:
        """Return whom a text mentions by name."""
        numbers = dict.fromkeys(int(found) for found in _MENTION.findall(content))
        return tuple(self.users[number] for number in numbers if number in self.users)

    def is_shown(self, message: Message) -> bool:
        """Tell whether a bot without the message content intent sees what a message says.

        docs.discord.com, "You Might Not Need a Privileged Intent": its own, in DMs, those that
        mention it, and replies that ping it, but not replies to the answer of an interaction;
        people see to the last by `mentions`.
        """
        return (
            message.channel.type == DM or message.author == self.bot or self.bot in message.mentions
        )
