"""The fake refuses what Telegram refuses, in its words; seen with the bare client library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from telegram import (
    Bot,
    BotCommand,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from tests.contracts.messenger_contract import until
from tests.photos import jpeg
from tests.wire.fake_telegram import FakeTelegram, too_many_requests
from tests.wire.telegram_chats import Chat
from tests.wire.telegram_spec import load_spec

ROCKET = jpeg("rocket")


def keyboard(data: str, label: str = "Undo") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().running() as server:
        yield server


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, telegram.base_url, telegram.base_file_url) as bot:
        yield bot


@pytest.fixture
def chat(telegram: FakeTelegram) -> Chat:
    return telegram.chats.private(telegram.chats.person())


Act = Callable[[Bot, int], Awaitable[object]]


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda b, c: b.send_message(c, ""), "Message text is empty"),
        (lambda b, c: b.send_message(c, " \u200b"), "Text must be non-empty"),
        (lambda b, c: b.send_message(c, "x" * 4097), "Message is too long"),
        (lambda b, c: b.send_message(c, "🙂" * 2049), "Message is too long"),
        (lambda b, c: b.send_message(c + 1, "x"), "Chat not found"),
        (
            lambda b, c: b.send_message(c, "x", message_thread_id=5),
            "Message thread not found",
        ),
        (
            lambda b, c: b.send_message(c, "x", reply_parameters=ReplyParameters(99)),
            "Message to be replied not found",
        ),
        (lambda b, c: b.send_message(c, "x", reply_markup=keyboard("é" * 33)), "Button_data_inv"),
        (lambda b, c: b.send_message(c, "x", reply_markup=keyboard("")), "Button_data_invalid"),
        (lambda b, c: b.send_message(c, "x", reply_markup=keyboard("a", " ")), "Button_text_em"),
        (lambda b, c: b.send_photo(c, b""), "File must be non-empty"),
        (lambda b, c: b.send_photo(c, b"no picture"), "Image_process_failed"),
        (lambda b, c: b.send_photo(c, ROCKET, caption="x" * 1025), "Message caption is too long"),
        (lambda b, c: b.send_photo(c, "AgACAgIunknown"), "Wrong file identifier/http url"),
        (lambda b, _: b.get_file("AgACAgIunknown"), "Wrong file_id or the file is temporarily"),
        (lambda b, c: b.edit_message_text("x", c, 99), "Message to edit not found"),
        (lambda b, c: b.delete_message(c, 99), "Message to delete not found"),
        (lambda b, _: b.answer_callback_query("1"), "Query is too old"),
        (
            lambda b, c: b.send_media_group(c, [InputMediaPhoto(ROCKET)]),
            "Too few messages to send as an album",
        ),
        (
            lambda b, _: b.set_my_commands([BotCommand("Not-A-Name", "x")]),
            "Bot_command_invalid",
        ),
        (lambda b, c: b.send_chat_action(c, "dancing"), "Wrong parameter action"),
    ],
)
async def test_refusals(bot: Bot, chat: Chat, act: Act, words: str) -> None:
    with pytest.raises(BadRequest, match=f"^{words}"):
        await act(bot, chat.id)


async def test_sizes(telegram: FakeTelegram, bot: Bot, chat: Chat) -> None:
    sent = await bot.send_document(chat.id, ROCKET)
    assert sent.document
    telegram.files.photo_max_bytes = telegram.files.document_max_bytes = 1_000
    telegram.files.download_max_bytes = 1_000
    with pytest.raises(BadRequest, match="is too big for a photo; the maximum size is 1000"):
        await bot.send_photo(chat.id, ROCKET)
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(chat.id, ROCKET)
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(sent.document.file_id)


@pytest.mark.parametrize("size", [(9000, 1001), (2001, 100)])
async def test_shapes(bot: Bot, chat: Chat, size: tuple[int, int]) -> None:
    with pytest.raises(BadRequest, match="Photo_invalid_dimensions"):
        await bot.send_photo(chat.id, jpeg("rocket", size=size, quality=50))


async def test_forms_of_a_file(bot: Bot, chat: Chat) -> None:
    photo = await bot.send_photo(chat.id, ROCKET)
    document = await bot.send_document(chat.id, ROCKET)
    assert document.document
    assert [size.width for size in photo.photo] == [90, 320, 640]
    with pytest.raises(BadRequest, match="Can't use file of type photo as document"):
        await bot.send_document(chat.id, photo.photo[0].file_id)
    with pytest.raises(BadRequest, match="Can't use file of type document as photo"):
        await bot.send_photo(chat.id, document.document.file_id)
    kept = await (await bot.get_file(document.document.file_id)).download_as_bytearray()
    made_smaller = await (await bot.get_file(photo.photo[0].file_id)).download_as_bytearray()
    assert bytes(kept) == ROCKET
    assert len(made_smaller) < len(ROCKET) / 4


async def test_a_path_is_good_only_after_asking(
    telegram: FakeTelegram, bot: Bot, chat: Chat
) -> None:
    sent = await bot.send_document(chat.id, ROCKET)
    assert sent.document
    (stored,) = telegram.files.again(sent.document.file_id, "Document").files
    assert stored.path is None
    file = await bot.get_file(sent.document.file_id)
    assert file.file_path == f"{telegram.base_file_url}{telegram.token}/{stored.path}"


async def test_edits(telegram: FakeTelegram, bot: Bot, chat: Chat) -> None:
    text = await bot.send_message(chat.id, "hello", reply_markup=keyboard("undo:x"))
    photo = await bot.send_photo(chat.id, ROCKET, caption="one")
    asking = await bot.send_message(chat.id, "what?", reply_markup=ForceReply())
    theirs = telegram.chats.say(chat, telegram.chats.person(), "mine")

    async def text_of(message: Message) -> Message | bool:
        return await bot.edit_message_text("new", chat.id, message.message_id)

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text(
            "hello", chat.id, text.message_id, reply_markup=keyboard("undo:x")
        )
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await text_of(photo)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await text_of(asking)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("new", chat.id, theirs)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(chat.id, text.message_id, caption="x")
    with pytest.raises(BadRequest, match="Media_caption_too_long"):
        await bot.edit_message_caption(chat.id, photo.message_id, caption="x" * 1025)
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.edit_message_text("x" * 4097, chat.id, text.message_id)

    edited = await bot.edit_message_caption(chat.id, photo.message_id, caption="two")
    assert isinstance(edited, Message)
    assert edited.caption == "two"
    edited = await text_of(text)
    assert isinstance(edited, Message)
    assert edited.reply_markup is None  # buttons go if they are not sent again
    edited = await bot.edit_message_reply_markup(
        chat.id, text.message_id, reply_markup=keyboard("redo:x")
    )
    assert isinstance(edited, Message)
    assert edited.text == "new"


async def test_albums(telegram: FakeTelegram, bot: Bot, chat: Chat) -> None:
    sent = await bot.send_media_group(
        chat.id, [InputMediaPhoto(ROCKET, caption="both"), InputMediaPhoto(ROCKET)]
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert telegram.uploaded(chat.id, sent[1].message_id) == ROCKET
    with pytest.raises(BadRequest, match="Can't use the media of the specified type"):
        await bot.edit_message_media(InputMediaDocument(ROCKET), chat.id, sent[0].message_id)


async def test_descriptions(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_my_description("Edits photos.")
    await bot.set_my_short_description("Bearbeitet Fotos.", "de")
    assert telegram.api.profile == {
        ("setMyDescription", ""): "Edits photos.",
        ("setMyShortDescription", "de"): "Bearbeitet Fotos.",
    }
    with pytest.raises(BadRequest):
        await bot.set_my_description("x" * 513)


async def test_a_button_is_answered_once(telegram: FakeTelegram, bot: Bot, chat: Chat) -> None:
    sent = await bot.send_message(chat.id, "v1", reply_markup=keyboard("undo:x"))
    query = telegram.chats.press(chat, telegram.chats.person(), sent.message_id, "undo:x")
    await bot.answer_callback_query(query)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query)


@pytest.mark.parametrize(
    ("prepare", "error"),
    [
        (lambda t, c: t.chats.bar(c, t.chats.person()), Forbidden),
        (lambda t, c: t.chats.move(c), ChatMigrated),
        (lambda t, _: t.fail_next("sendMessage", too_many_requests(3)), RetryAfter),
        (lambda t, _: setattr(t, "token", "1:another"), InvalidToken),
    ],
)
async def test_states(
    telegram: FakeTelegram,
    bot: Bot,
    prepare: Callable[[FakeTelegram, Chat], object],
    error: type[TelegramError],
) -> None:
    group = telegram.chats.group(kind="group")
    prepare(telegram, group)
    with pytest.raises(error):
        await bot.send_message(group.id, "hello")


async def test_updates_are_kept_until_confirmed(
    telegram: FakeTelegram, bot: Bot, chat: Chat
) -> None:
    person = telegram.chats.person()
    telegram.chats.say(chat, person, "one")
    telegram.chats.say(chat, person, "two")
    first = await bot.get_updates(timeout=0)
    again = await bot.get_updates(timeout=0)
    assert [u.update_id for u in first] == [u.update_id for u in again]
    (rest,) = await bot.get_updates(offset=first[0].update_id + 1, timeout=0)
    assert rest.message
    assert rest.message.text == "two"
    assert await bot.get_updates(offset=rest.update_id + 1, timeout=0) == ()


async def test_updates_that_were_not_asked_for(
    telegram: FakeTelegram, bot: Bot, chat: Chat
) -> None:
    await bot.get_updates(timeout=0, allowed_updates=["callback_query"])
    telegram.chats.say(chat, telegram.chats.person(), "one")
    assert await bot.get_updates(timeout=0) == ()


async def test_one_poller_ends_the_other(telegram: FakeTelegram, bot: Bot, chat: Chat) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: telegram.polls)
    async with Bot(telegram.token, telegram.base_url) as other:
        assert await other.get_updates(timeout=0) == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await waiting


@pytest.mark.parametrize("fields", [{"txt": "x"}, {"parse_mode": "HTML"}])
async def test_fields_that_are_unknown_or_not_simulated(
    telegram: FakeTelegram, bot: Bot, chat: Chat, fields: dict[str, str]
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(chat.id, "x", api_kwargs=fields)
    assert telegram.api.violations


async def test_the_published_description_is_enforced(
    telegram: FakeTelegram, bot: Bot, chat: Chat
) -> None:
    if load_spec() is None:
        pytest.skip("no description of the Bot API; see tests/wire/telegram_spec.py")
    with pytest.raises(BadRequest, match="boolean expected"):
        await bot.answer_callback_query("1", api_kwargs={"show_alert": "yes"})
    unlabelled = {"inline_keyboard": [[{"callback_data": "undo:x"}]]}
    with pytest.raises(BadRequest, match="missing in inlinekeyboardbutton"):
        await bot.send_message(chat.id, "x", api_kwargs={"reply_markup": unlabelled})
