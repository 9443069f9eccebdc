"""Core's messages as calls of the Bot API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.error import BadRequest

from adapters.telegram.ids import Place, Spot, message_id
from adapters.telegram.limits import LIMITS
from adapters.telegram.plain import plain
from adapters.telegram.refusals import is_file_refused, is_unmodified
from core.messenger import OutgoingFile, OutgoingMessage, Posted

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

InputContent = str | InputFile
_Sent = TypeVar("_Sent")


async def send(bot: Bot, place: Place, message: OutgoingMessage, reply_to: Spot | None) -> Posted:
    """Send a message, as a reply where `reply_to` is in the same chat.

    Raises:
        TelegramError: Telegram does not take it.
    """
    reply = None
    if reply_to and reply_to.chat_id == place.chat_id:
        reply = ReplyParameters(reply_to.message_id, allow_sending_without_reply=True)
    markup: InlineKeyboardMarkup | ForceReply | None = _keyboard(message)
    if markup is None and message.expects_reply:
        # Selective: asks only the person whose message it replies to.
        markup = ForceReply(selective=True)
    file = message.file
    if file is None:
        sent = await bot.send_message(
            place.chat_id,
            plain(message.text, LIMITS.text_max_chars),
            message_thread_id=place.topic_id,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=reply,
            reply_markup=markup,
        )
        return _posted(sent)

    caption = plain(message.text, LIMITS.caption_max_chars)

    async def send_file(content: InputContent) -> Message:
        if file.as_document:
            return await bot.send_document(
                place.chat_id,
                content,
                caption=caption,
                # A GIF plays in the chat only if Telegram may see that it is one.
                disable_content_type_detection=file.media_type != "image/gif",
                message_thread_id=place.topic_id,
                reply_parameters=reply,
                reply_markup=markup,
            )
        return await bot.send_photo(
            place.chat_id,
            content,
            caption=caption,
            message_thread_id=place.topic_id,
            reply_parameters=reply,
            reply_markup=markup,
        )

    return _posted(await _cached_first(file, send_file))


async def edit(bot: Bot, spot: Spot, message: OutgoingMessage) -> Posted:
    """Make a message look like another one; a picture cannot become a text.

    Raises:
        TelegramError: Telegram does not take it.
    """
    file = message.file
    try:
        if file:
            return await _edit_media(bot, spot, message, file)
        edited = await bot.edit_message_text(
            plain(message.text, LIMITS.text_max_chars),
            chat_id=spot.chat_id,
            message_id=spot.message_id,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_keyboard(message),
        )
        return _posted(edited, spot)
    except BadRequest as error:
        if not is_unmodified(error):
            raise
        return _posted(True, spot, file.cached if file else None)


async def _edit_media(bot: Bot, spot: Spot, message: OutgoingMessage, file: OutgoingFile) -> Posted:
    caption = plain(message.text, LIMITS.caption_max_chars)

    async def edit_file(content: InputContent) -> Message | bool:
        return await bot.edit_message_media(
            InputMediaDocument(content, caption=caption, disable_content_type_detection=True)
            if file.as_document
            else InputMediaPhoto(content, caption=caption),
            chat_id=spot.chat_id,
            message_id=spot.message_id,
            reply_markup=_keyboard(message),
        )

    return _posted(await _cached_first(file, edit_file), spot)


async def _cached_first(
    file: OutgoingFile, send: Callable[[InputContent], Awaitable[_Sent]]
) -> _Sent:
    """Send the file that Telegram has already, and the bytes if it knows of none."""
    if file.cached:
        try:
            return await send(file.cached)
        except BadRequest as error:
            if not is_file_refused(error):
                raise
    return await send(InputFile(file.content, file.file_name, attach=True))


def _keyboard(message: OutgoingMessage) -> InlineKeyboardMarkup | None:
    rows = [
        [InlineKeyboardButton(button.label, callback_data=button.payload) for button in row]
        for row in message.buttons
        if row
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _posted(sent: Message | bool, spot: Spot | None = None, cached: str | None = None) -> Posted:
    """Describe what Telegram took; it answers True where it does not show the message."""
    if not isinstance(sent, Message):
        assert spot is not None
        return Posted(message_id(spot), cached)
    if sent.photo:
        cached = sent.photo[-1].file_id
    elif sent.document:
        cached = sent.document.file_id
    return Posted(message_id(Spot(sent.chat.id, sent.message_id)), cached)
