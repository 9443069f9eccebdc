"""Telegram's updates as core's events."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from telegram import (
    CallbackQuery,
    Chat,
    Message,
    MessageEntity,
    MessageOrigin,
    MessageOriginChat,
    MessageOriginUser,
    Update,
    User,
)
from telegram.constants import ChatType

from adapters.telegram.attachments import attachments_of, quoted_pictures, replied_pictures
from adapters.telegram.ids import PLATFORM, Place, Spot, conversation_id, message_id, user_id
from core.commands.table import COMMANDS
from core.events import (
    CommandCall,
    Event,
    IncomingMessage,
    Origin,
    RepliedTo,
    Sender,
)
from core.ids import UserId

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+|$)")
_DEFAULT_LOCALE = "en"


def event_of(updates: Sequence[Update], bot: User) -> Event | None:
    """Return the event of one update, or of all updates that make up one album.

    Args:
        updates: In order of arrival; the first one gives the event its id.
        bot: Whom a mention, a reply or a command must mean.

    Returns:
        None for what is not for this bot: commands to another one, other bots' messages,
        and messages that hold neither text nor picture.
    """
    first = updates[0]
    if first.callback_query:
        return _button_press(first.update_id, first.callback_query)
    if first.edited_message:
        return _message(first.update_id, [first.edited_message], bot, edited=True)
    messages = [update.message for update in updates if update.message]
    if not messages:
        return None
    return _message(first.update_id, messages, bot)


def _button_press(update_id: int, query: CallbackQuery) -> CommandCall | None:
    message = query.message
    if message is None or not query.data:
        return None  # under an inline message, or of a game: none of ours
    name, _, target = query.data.partition(":")
    # A message too old to be shown tells no topic either; its buttons still name a version.
    topic_id = _topic_of(message) if isinstance(message, Message) else None
    origin = origin_of(
        update_id,
        Place(message.chat.id, topic_id),
        message.message_id,
        person(query.from_user),
        datetime.now(UTC),
        addressed=True,
    )
    return CommandCall(origin, name, target=target or None)


def _message(
    update_id: int, messages: list[Message], bot: User, *, edited: bool = False
) -> Event | None:
    first = messages[0]
    sender = _sender(first)
    if sender is None:
        return None
    # Of an album, the message that says what to do is the one to answer, and the one that its
    # sender changes to say something else.
    captioned = next((m for m in messages if m.text or m.caption), first)
    text, mentioned = _without_mention(captioned, bot)
    replied_to = next((reply for m in messages if (reply := _replied_to(m))), None)
    sent = tuple(a for m in messages for a in attachments_of(m)) or quoted_pictures(first)
    # Films among pictures are left out; alone, it is said why they are not taken.
    attachments = tuple(a for a in sent if not a.media_type.startswith("video/")) or sent
    addressed = (
        first.chat.type == ChatType.PRIVATE
        or mentioned
        or any(_replies_to(m, bot) for m in messages)
    )

    command = _COMMAND.match(text)
    if command and command[2] and command[2].casefold() != (bot.username or "").casefold():
        return None
    if command:
        # Without a name, a command that we do not know may be another bot's.
        addressed = addressed or bool(command[2]) or command[1].lower() in COMMANDS
    if not (text or attachments or mentioned):
        return None

    origin = origin_of(
        update_id,
        Place(first.chat.id, _topic_of(first)),
        captioned.message_id,
        sender,
        first.date,
        addressed=addressed,
    )
    if command:
        return CommandCall(
            origin,
            command[1].lower(),
            text[command.end() :].strip(),
            attachments=attachments,
            replied_to=replied_to,
            edited=edited,
        )
    return IncomingMessage(origin, text, attachments, replied_to, edited)


def origin_of(
    update_id: int,
    place: Place,
    message: int | None,
    sender: Sender,
    sent_at: datetime,
    *,
    addressed: bool,
) -> Origin:
    """Return where an update came from; `message` is the one to answer, if there is any."""
    return Origin(
        event_id=f"{PLATFORM}:u{update_id}",
        conversation_id=conversation_id(place),
        sender=sender,
        sent_at=sent_at,
        message_id=None if message is None else message_id(Spot(place.chat_id, message)),
        places=(f"{PLATFORM}:{place.chat_id}",),
        addressed=addressed,
    )


def _sender(message: Message) -> Sender | None:
    """Return who wrote it; an anonymous admin or a channel counts as the chat it posts as."""
    if message.sender_chat:
        return Sender(user_id(message.sender_chat.id), _DEFAULT_LOCALE)
    user = message.from_user
    if user is None or user.is_bot:  # two bots could answer each other for ever
        return None
    return person(user)


def person(user: User) -> Sender:
    """Return somebody who writes under their own name."""
    return Sender(user_id(user.id), _locale(user))


def _locale(user: User) -> str:
    """Return the language as BCP 47 writes it: Telegram's ``zh-hans`` is ``zh-Hans``."""
    language, *rest = (user.language_code or _DEFAULT_LOCALE).split("-")
    return "-".join([language, *(p.title() if len(p) == 4 else p.upper() for p in rest)])


def _topic_of(message: Message) -> int | None:
    # In other groups the thread is only a chain of replies.
    return message.message_thread_id if message.is_topic_message else None


def _without_mention(message: Message, bot: User) -> tuple[str, bool]:
    """Return what the sender says, without mentions of the bot, and whether there was one."""
    if message.forward_origin:
        return "", False  # somebody else's words: no instruction, whatever they say
    text = message.text or message.caption or ""
    name = f"@{bot.username}".casefold()
    units = text.encode("utf-16-le", "surrogatepass")  # what offsets count
    kept, end, mentioned = [], 0, False
    for entity in message.entities or message.caption_entities:
        start, stop = 2 * entity.offset, 2 * (entity.offset + entity.length)
        if start < end:
            continue
        named = units[start:stop].decode("utf-16-le", "ignore").casefold()
        if (entity.type == MessageEntity.MENTION and named == name) or (
            entity.type == MessageEntity.TEXT_MENTION and entity.user and entity.user.id == bot.id
        ):
            kept.append(units[end:start].decode("utf-16-le", "ignore").rstrip(" "))
            end, mentioned = stop, True
    if not mentioned:
        return text.strip(), False
    kept.append(units[end:].decode("utf-16-le", "ignore"))
    return "".join(kept).strip(), True


def _is_topic_start(message: Message) -> bool:
    """Tell a real reply from the one that every message of a topic carries."""
    return message.forum_topic_created is not None


def _replies_to(message: Message, bot: User) -> bool:
    reply = message.reply_to_message
    if reply is None or _is_topic_start(reply):
        return False
    return reply.from_user is not None and reply.from_user.id == bot.id


def _replied_to(message: Message) -> RepliedTo | None:
    reply, elsewhere = message.reply_to_message, message.external_reply
    if reply and not _is_topic_start(reply):
        return RepliedTo(
            message_id(Spot(message.chat.id, reply.message_id)),
            replied_pictures(reply),
            _author(reply.sender_chat, reply.from_user),
        )
    if elsewhere and elsewhere.chat and elsewhere.message_id:
        return RepliedTo(
            message_id(Spot(elsewhere.chat.id, elsewhere.message_id)),
            replied_pictures(elsewhere),
            _author_elsewhere(elsewhere.origin),
        )
    return None


def _author(chat: Chat | None, user: User | None) -> UserId | None:
    """Return whose message it is; as in `_sender`, who posts as a chat counts as that chat."""
    author = chat or user
    return user_id(author.id) if author else None


def _author_elsewhere(origin: MessageOrigin) -> UserId | None:
    match origin:
        case MessageOriginUser():
            return _author(None, origin.sender_user)
        case MessageOriginChat():
            return _author(origin.sender_chat, None)
        case _:
            return None


def chat_of(update: Update) -> Chat | None:
    """Return the chat of a message, new or edited, or of a pressed button."""
    if update.callback_query and update.callback_query.message:
        return update.callback_query.message.chat
    message = update.message or update.edited_message
    return message.chat if message else None
