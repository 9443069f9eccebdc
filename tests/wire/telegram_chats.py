"""The chats of a fake Telegram, and what people do in them."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.wire.telegram_files import Files, Media, Refused

Json = dict[str, Any]
ChatType = Literal["private", "group", "supergroup", "channel"]

_ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
_CHANNEL_BOT = {
    "id": 136817688,
    "is_bot": True,
    "first_name": "Channel",
    "username": "Channel_Bot",
}
_MAY_NOT_WRITE = "not enough rights to send text messages to the chat"
_MUTED: Json = dict.fromkeys(
    (
        *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos"),
        *("can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls"),
        *("can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages"),
        *("can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages"),
        "can_manage_topics",
    ),
    False,
) | {"status": "restricted", "is_member": True, "until_date": 0}
# As TDLib finds them in a text.
_ENTITIES = (
    ("mention", re.compile(r"(?<!\w)@[A-Za-z0-9_]{2,32}(?!\w)")),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"),
    ),
    ("url", re.compile(r"https?://[^\s<>\[\]()*]+")),
)


def units(text: str) -> int:
    """Return the length that offsets are counted in: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def entities(text: str) -> list[Json]:
    """Return what Telegram finds in a plain text."""
    return [
        {"type": kind, "offset": units(text[: found.start()]), "length": units(found.group())}
        for kind, pattern in _ENTITIES
        for found in pattern.finditer(text)
    ]


@dataclass(frozen=True)
class Person:
    """Somebody with an account; `is_bot` for another bot."""

    id: int
    name: str = "Ada"
    language: str | None = "en"
    is_bot: bool = False

    def json(self) -> Json:
        """A User."""
        shape: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        return shape | ({"language_code": self.language} if self.language else {})


@dataclass
class Posting:
    """A message as the service keeps it."""

    json: Json
    media: Media | None = None
    by_bot: bool = False
    keyboard_is_inline: bool = True
    """False where it carries a forced reply, which forbids editing."""


@dataclass
class Chat:
    """A private chat, a group or a forum."""

    id: int
    type: ChatType
    title: str
    is_forum: bool = False
    postings: dict[int, Posting] = field(default_factory=dict)
    topics: set[int] = field(default_factory=set)
    bot_is_admin: bool = False
    administrators: list[Person] = field(default_factory=list)
    """The first one owns it."""
    barred: str = ""
    """Why the bot may not post here: ``bot was blocked by the user``."""
    moved_to: int | None = None
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def json(self) -> Json:
        """A Chat."""
        shape: Json = {"id": self.id, "type": self.type}
        shape["first_name" if self.type == "private" else "title"] = self.title
        return shape | ({"is_forum": True} if self.is_forum else {})


@dataclass
class Chats:
    """All chats, and the side of the people: each of their acts may cause an update."""

    bot: Json
    files: Files
    push: Callable[[str, Json], None]
    """Puts an update of a kind into the bot's queue."""
    privacy: bool = True
    """As BotFather sets it: in groups the bot sees only what is meant for it."""
    by_id: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, bool] = field(default_factory=dict)
    """Ids of pressed buttons, and whether they can still be answered."""
    answered: list[str] = field(default_factory=list)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def person(self, name: str = "Ada", language: str | None = "en") -> Person:
        """Somebody new."""
        return Person(5_000_000_000 + next(self._numbers), name, language)

    def private(self, person: Person) -> Chat:
        """The person's chat with the bot."""
        return self.by_id.setdefault(person.id, Chat(person.id, "private", person.name))

    def group(
        self, title: str = "Friends", kind: ChatType = "supergroup", *, forum: bool = False
    ) -> Chat:
        """A new group that the bot is in."""
        start = -4_000_000 if kind == "group" else -1_002_000_000_000
        chat = Chat(start - next(self._numbers), kind, title, forum)
        return self.by_id.setdefault(chat.id, chat)

    def topic(self, chat: Chat, title: str = "Photos") -> int:
        """A new topic of a forum; its number is that of the message that opens it."""
        start = self._message(chat, _ANONYMOUS, {})
        start |= {
            "message_thread_id": start["message_id"],
            "is_topic_message": True,
            "forum_topic_created": {"name": title, "icon_color": 7322096},
        }
        chat.postings[start["message_id"]] = Posting(start)
        chat.topics.add(start["message_id"])
        self.push("message", start)
        return int(start["message_id"])

    def say(self, chat: Chat, who: Person, text: str, **where: Any) -> int:
        """Write a text. For `where` see `post`."""
        return self.post(chat, who, {"text": text, "entities": entities(text)}, **where)

    def send_photo(
        self, chat: Chat, who: Person, content: bytes, caption: str = "", **where: Any
    ) -> int:
        """Send a photo the usual way: Telegram makes it smaller."""
        media = self.files.add_photo(content)
        return self.post(chat, who, media.json() | captioned(caption), media=media, **where)

    def send_live_photo(
        self, chat: Chat, who: Person, still: bytes, caption: str = "", **where: Any
    ) -> int:
        """Send a photo that moves."""
        media, shape = self.files.add_live_photo(still, b"\0\0\0\x18ftypmp42")
        content = {"live_photo": shape} | captioned(caption)
        return self.post(chat, who, content, media=media, **where)

    def send_file(
        self,
        chat: Chat,
        who: Person,
        content: bytes,
        name: str = "photo.jpg",
        caption: str = "",
        **where: Any,
    ) -> int:
        """Send as a file: it keeps every bit."""
        media = self.files.add_document(content, name)
        return self.post(chat, who, media.json() | captioned(caption), media=media, **where)

    def send_album(
        self,
        chat: Chat,
        who: Person,
        contents: Sequence[bytes],
        caption: str = "",
        *,
        as_files: bool = True,
        **where: Any,
    ) -> list[int]:
        """Send several at once; the caption is the first one's."""
        album = str(13_000_000_000 + next(self._numbers))
        send = self.send_file if as_files else self.send_photo
        return [
            send(chat, who, content, caption="" if index else caption, album=album, **where)
            for index, content in enumerate(contents)
        ]

    def post(
        self,
        chat: Chat,
        who: Person,
        content: Json,
        *,
        media: Media | None = None,
        reply_to: int | None = None,
        topic: int | None = None,
        album: str | None = None,
        as_chat: Chat | None = None,
        elsewhere: Json | None = None,
    ) -> int:
        """Put a person's message into a chat, and tell the bot if it may see it.

        Args:
            chat: Where.
            who: By whom.
            content: Fields of the message.
            media: What hangs on it.
            reply_to: Number of a message of this chat.
            topic: As `topic` returned it.
            album: Equal for all parts of one album.
            as_chat: Posted in the name of this group (an anonymous admin) or channel.
            elsewhere: An ExternalReplyInfo: a reply to a message of another chat.

        Returns:
            The message's number.
        """
        sender = who.json()
        if as_chat:
            sender = _ANONYMOUS if as_chat is chat else _CHANNEL_BOT
        message = self._message(chat, sender, content)
        if as_chat:
            message["sender_chat"] = as_chat.json()
        if album:
            message["media_group_id"] = album
        if elsewhere:
            message["external_reply"] = elsewhere
        self.link(chat, message, reply_to, topic)
        message = {key: value for key, value in message.items() if value not in ("", [], None)}
        chat.postings[message["message_id"]] = Posting(message, media)
        if self._bot_sees(chat, message):
            self.push("channel_post" if chat.type == "channel" else "message", message)
        return int(message["message_id"])

    def edit(self, chat: Chat, number: int, text: str) -> None:
        """A person mends a text or a caption that they wrote."""
        posting = chat.postings[number]
        names = ("caption", "caption_entities") if posting.media else ("text", "entities")
        message = {name: value for name, value in posting.json.items() if name not in names}
        if text:
            message |= dict(zip(names, (text, entities(text)), strict=True))
        elif not posting.media:
            raise ValueError("the apps send no empty text")
        posting.json = message | {"edit_date": int(time.time())}
        if self._bot_sees(chat, posting.json):
            edited = "edited_channel_post" if chat.type == "channel" else "edited_message"
            self.push(edited, posting.json)

    def press(
        self,
        chat: Chat,
        who: Person,
        number: int,
        data: str,
        *,
        stale: bool = False,
        inaccessible: bool = False,
    ) -> str:
        """Press a button; `stale` if it is too late to answer, `inaccessible` if the message
        is too old to be shown. Returns the id of the query."""
        query_id = str(4_382_000_000_000_000 + next(self._numbers))
        message = chat.postings[number].json
        if inaccessible:
            message = {"chat": chat.json(), "message_id": number, "date": 0}
        self.queries[query_id] = not stale
        self.push(
            "callback_query",
            {
                "id": query_id,
                "from": who.json(),
                "message": message,
                "chat_instance": str(chat.id),
                "data": data,
            },
        )
        return query_id

    def bar(self, chat: Chat, who: Person, reason: str = "bot was blocked by the user") -> None:
        """Block the bot, or throw it out."""
        chat.barred = reason
        status = "kicked" if chat.type == "private" else "left"
        left = {"status": status} | ({"until_date": 0} if status == "kicked" else {})
        self._member(chat, who, {"status": "member"}, left)

    def let_in(self, chat: Chat, who: Person, *, may_write: bool = True) -> None:
        """Add the bot to a group or channel, or unblock it."""
        chat.barred = "" if may_write else _MAY_NOT_WRITE
        self._member(chat, who, {"status": "left"}, {"status": "member"} if may_write else _MUTED)

    def mute(self, chat: Chat, who: Person) -> None:
        """Take the right to write from the bot, which stays."""
        chat.barred = _MAY_NOT_WRITE
        self._member(chat, who, {"status": "member"}, _MUTED)

    def _member(self, chat: Chat, who: Person, old: Json, new: Json) -> None:
        change = {"chat": chat.json(), "from": who.json(), "date": int(time.time())}
        change["old_chat_member"] = {"user": self.bot} | old
        change["new_chat_member"] = {"user": self.bot} | new
        self.push("my_chat_member", change)

    def move(self, group: Chat, *, told: bool = True) -> Chat:
        """Turn a group into a supergroup: it gets another number, its messages stay behind.

        Both say so, unless the bot is not `told` in time.
        """
        chat = self.group(group.title)
        group.moved_to = chat.id
        for where, field_name, other in (
            (group, "migrate_to_chat_id", chat),
            (chat, "migrate_from_chat_id", group),
        ):
            message = self._message(where, _ANONYMOUS, {field_name: other.id})
            where.postings[message["message_id"]] = Posting(message)
            if told:
                self.push("message", message)
        return chat

    def link(self, chat: Chat, message: Json, reply_to: int | None, topic: int | None) -> None:
        """Say what a message replies to, and to which topic it belongs."""
        if topic is not None:
            message |= {"message_thread_id": topic, "is_topic_message": True}
        target = reply_to if reply_to is not None else topic
        if target is not None:
            replied = chat.postings[target].json
            message["reply_to_message"] = {
                key: value for key, value in replied.items() if key != "reply_to_message"
            }
            if chat.type == "supergroup" and topic is None:
                message["message_thread_id"] = replied.get("message_thread_id", target)
                if replied.get("is_topic_message"):
                    message["is_topic_message"] = True

    def open_for_bot(self, chat_id: int) -> Chat:
        """Return a chat that the bot may post in.

        Raises:
            Refused: There is none, it has moved, or the bot was sent away.
        """
        chat = self.by_id.get(chat_id)
        if chat is None:
            raise Refused("chat not found")
        if chat.moved_to:
            raise Refused(
                "group chat was upgraded to a supergroup chat",
                parameters={"migrate_to_chat_id": chat.moved_to},
            )
        if chat.barred:
            raise Refused(chat.barred, 400 if chat.barred == _MAY_NOT_WRITE else 403)
        return chat

    def _message(self, chat: Chat, sender: Json, content: Json) -> Json:
        return {
            "message_id": next(chat.numbers),
            "from": sender,
            "chat": chat.json(),
            "date": int(time.time()),
        } | content

    def _bot_sees(self, chat: Chat, message: Json) -> bool:
        if chat.barred and chat.barred != _MAY_NOT_WRITE:
            return False
        if chat.type in {"private", "channel"} or not self.privacy or chat.bot_is_admin:
            return True
        text = message.get("text") or message.get("caption") or ""
        name = "@" + self.bot["username"].lower()
        replied = message.get("reply_to_message", {}).get("from", {}).get("id")
        command = re.match(r"/\w+(@\w+)?", text)
        return (
            replied == self.bot["id"]
            or name in text.lower()
            or (command is not None and command[1] is None)
        )


def captioned(caption: str) -> Json:
    """Return the fields of a caption."""
    return {"caption": caption, "caption_entities": entities(caption)} if caption else {}
