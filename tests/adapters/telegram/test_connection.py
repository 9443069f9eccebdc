"""Connecting, staying connected and leaving."""

from __future__ import annotations

import asyncio
import logging
import shutil
import traceback
from pathlib import Path

import pytest

from adapters.telegram.menu import languages
from core.commands.table import COMMANDS
from core.errors import UserError
from core.events import Event
from core.messenger import MessengerError, MessengerUnavailable, OutgoingMessage
from core.texts import Texts
from tests.adapters.telegram.conftest import MakeAdapter, TelegramPlatform
from tests.contracts.messenger_contract import BUTTONS, picture, until
from tests.photos import jpeg
from tests.wire.fake_telegram import FakeTelegram, Fault, bad_gateway, refusal
from tests.wire.telegram_spec import load_spec, spec_path

MENU = [name for name, command in COMMANDS.items() if command.menu]


async def ignore(_: Event) -> None:
    """Do nothing about it."""


@pytest.mark.parametrize("token", ["7100200300:AAF-another-token", "no token at all"])
async def test_a_refused_token_is_said_without_saying_it(
    make_adapter: MakeAdapter, token: str
) -> None:
    with pytest.raises(UserError) as caught:
        async with make_adapter(token=token).connected(ignore):
            pytest.fail("connected")
    assert caught.value.text_key == "telegram-token-refused"
    shown = "".join(traceback.format_exception(caught.value))
    assert token not in shown + repr(caught.value)
    assert caught.value.__context__ is None


async def test_a_moment_of_absence_is_waited_out(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    telegram.fail_next("getMe", bad_gateway(), bad_gateway())
    async with make_adapter(connect_delays_s=(0, 0)).connected(ignore):
        assert len(telegram.said("getMe")) == 3


async def test_absence_for_long_is_an_error(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    telegram.fail_next("getMe", bad_gateway(), bad_gateway())
    with pytest.raises(MessengerUnavailable):
        async with make_adapter().connected(ignore):
            pytest.fail("connected")


async def test_one_adapter_connects_again(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    person = telegram.chats.person()
    platform = TelegramPlatform(telegram, make_adapter(), person, telegram.chats.private(person))
    for count in (1, 2):
        async with platform.adapter.connected(platform.handle):
            await platform.say("", (jpeg("rocket"),))
            await until(lambda count=count: len(platform.events) == count)  # type: ignore[misc]
            await platform.messenger.download(platform.events[-1].attachments[0], 1_000_000)


async def test_no_waiting_message_is_thrown_away(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    async with make_adapter().connected(ignore):
        (call,) = telegram.said("deleteWebhook")
        assert call.fields.get("drop_pending_updates", "false") == "false"


class TestProfile:
    """What Telegram's apps show of the bot."""

    async def test_it_is_there_in_every_language(self, platform: TelegramPlatform) -> None:
        api = platform.telegram.api
        await until(lambda: len(api.profile) == 4)
        assert api.commands.keys() == {"", "de"}
        assert [entry["command"] for entry in api.commands[""]] == MENU
        assert api.commands[""][0]["description"] == f"Says {MENU[0]}"
        assert api.commands["de"][0]["description"] == f"Sagt {MENU[0]}"
        assert api.profile == {
            ("setMyDescription", ""): "Says description",
            ("setMyDescription", "de"): "Sagt description",
            ("setMyShortDescription", ""): "Says short-description",
            ("setMyShortDescription", "de"): "Sagt short-description",
        }

    async def test_what_has_not_changed_is_left_alone(
        self, platform: TelegramPlatform, make_adapter: MakeAdapter
    ) -> None:
        telegram = platform.telegram
        await until(lambda: len(telegram.api.profile) == 4)
        before = len(telegram.calls)
        telegram.api.commands["de"].pop()
        telegram.api.profile["setMyDescription", ""] = "Said something else"
        async with make_adapter().connected(ignore):
            pass
        sent = [call for call in telegram.calls[before:] if call.method.startswith("setMy")]
        assert [(call.method, call.fields.get("language_code")) for call in sent] == [
            ("setMyDescription", None),
            ("setMyCommands", "de"),
        ]

    async def test_a_language_that_telegram_does_not_know(
        self,
        telegram: FakeTelegram,
        make_adapter: MakeAdapter,
        texts: Texts,
        tmp_path: Path,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        for locale in ("aq", "fil", "pt", "pt-BR", "zh-Hans"):
            shutil.copytree(tmp_path / "locales" / "de", tmp_path / "locales" / locale)
        texts = Texts(tmp_path / "locales")
        assert set(languages(texts)) == {None, "aq", "de", "pt", "zh"}
        async with make_adapter(texts=texts).connected(ignore):
            pass
        assert telegram.api.commands.keys() == {"", "de", "pt", "zh"}
        assert "did not take the profile in aq" in caplog.text

    async def test_the_bot_works_without_it(
        self,
        telegram: FakeTelegram,
        make_adapter: MakeAdapter,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        telegram.fail_next("setMyCommands", bad_gateway())
        async with make_adapter().connected(ignore):
            await until(lambda: "did not take the profile" in caplog.text)

    @pytest.mark.parametrize("locale", Texts().locales)
    def test_telegram_has_room_for_every_language(self, locale: str) -> None:
        texts = Texts()
        assert 1 <= len(texts.get("bot-description", locale)) <= 512
        assert 1 <= len(texts.get("bot-short-description", locale)) <= 120
        for name in MENU:
            assert 1 <= len(texts.get(f"command-{name}", locale)) <= 256


async def test_another_program_with_the_same_token_is_named(
    telegram: FakeTelegram, make_adapter: MakeAdapter, caplog: pytest.LogCaptureFixture
) -> None:
    other = Fault(refusal("terminated by other getUpdates request", 409).refusal)
    telegram.fail_next("getUpdates", other)
    async with make_adapter().connected(ignore):
        await until(lambda: "Another program receives" in caplog.text)


async def test_two_pollers_disturb_each_other(
    platform: TelegramPlatform, make_adapter: MakeAdapter, caplog: pytest.LogCaptureFixture
) -> None:
    async with make_adapter().connected(ignore):
        await until(lambda: "Another program receives" in caplog.text)


async def test_a_token_that_is_revoked_meanwhile(
    platform: TelegramPlatform, caplog: pytest.LogCaptureFixture
) -> None:
    token, platform.telegram.token = platform.telegram.token, "1:new"
    await platform.say("anybody there?")
    await until(lambda: "Invalid token" in caplog.text)
    with pytest.raises(MessengerUnavailable, match="no longer accepts"):
        await platform.messenger.post(platform.conversation_id, OutgoingMessage("hello"))
    assert token not in caplog.text


async def test_messages_are_passed_on_in_order_and_chats_side_by_side(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    started: list[Event] = []
    all_started = asyncio.Event()

    async def together(event: Event) -> None:
        started.append(event)
        if len(started) == 20:
            all_started.set()
        await all_started.wait()

    people = [telegram.chats.person() for _ in range(20)]
    async with make_adapter().connected(together), asyncio.timeout(5):
        for index in (1, 2):
            for person in people:
                telegram.chats.say(telegram.chats.private(person), person, f"{index}")
        await all_started.wait()
        await until(lambda: len(started) == 40)
    for person in people:
        own = [
            e.origin.message_id for e in started if e.origin.sender.user_id.endswith(f"{person.id}")
        ]
        assert own == [f"telegram:{person.id}/{number}" for number in (1, 2)]
    assert {event.origin.message_id for event in started[:20]} == {
        f"telegram:{person.id}/1" for person in people
    }


async def test_a_failure_is_logged_and_the_next_message_handled(
    telegram: FakeTelegram, make_adapter: MakeAdapter, caplog: pytest.LogCaptureFixture
) -> None:
    handled: list[Event] = []

    async def fail_once(event: Event) -> None:
        handled.append(event)
        if len(handled) == 1:
            raise RuntimeError("a bug")

    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    async with make_adapter().connected(fail_once):
        for _ in range(2):
            telegram.chats.say(chat, person, "secret instruction")
        await until(lambda: len(handled) == 2)
    assert "a bug" in caplog.text
    assert "secret instruction" not in caplog.text


async def test_leaving_waits_for_what_is_being_handled(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    adapter = make_adapter()
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def answer(event: Event) -> None:
        begun.set()
        await go_on.wait()
        await adapter.messenger.post(event.origin.conversation_id, OutgoingMessage("done"))

    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    async with adapter.connected(answer):
        telegram.chats.say(chat, person, "hello")
        await begun.wait()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
    shown = telegram.message(chat.id, 2)
    assert shown is not None
    assert shown["text"] == "done"


async def test_no_log_holds_the_token_or_what_people_write(
    telegram: FakeTelegram, make_adapter: MakeAdapter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    platform = TelegramPlatform(telegram, make_adapter(), person, chat)
    async with platform.adapter.connected(platform.handle):
        await platform.say("my private words", (jpeg("rocket"),))
        await until(lambda: platform.events)
        await platform.messenger.download(platform.events[0].attachments[0], 1_000_000)
        for method in ("sendMessage", "sendPhoto"):
            telegram.fail_next(method, Fault(), bad_gateway())
        for _ in range(2):
            for message in (
                OutgoingMessage("my private words"),
                OutgoingMessage("my private words", picture(jpeg("rocket"))),
            ):
                with pytest.raises(MessengerError) as caught:
                    await platform.messenger.post(platform.conversation_id, message)
                logging.getLogger("test").error("failed", exc_info=caught.value)
        telegram.fail_next("getUpdates", Fault(), bad_gateway())
        await platform.say("more private words")
        await until(lambda: len(platform.events) == 2)
    assert "failed" in caplog.text
    assert telegram.token not in caplog.text
    assert telegram.token.partition(":")[2] not in caplog.text
    assert "private words" not in caplog.text
    assert telegram.token not in repr(platform.adapter) + repr(platform.messenger)


async def test_requests_follow_the_published_description(platform: TelegramPlatform) -> None:
    spec = load_spec()
    if spec is None:
        pytest.skip(f"no description of the Bot API at {spec_path()}")
    messenger, conversation = platform.messenger, platform.conversation_id
    said = await platform.say("", (jpeg("rocket"),))
    await until(lambda: platform.events)
    await messenger.download(platform.events[0].attachments[0], 1_000_000)
    async with messenger.working(conversation):
        await until(lambda: platform.telegram.api.actions)
        posted = await messenger.post(
            conversation, OutgoingMessage("hello", expects_reply=True), reply_to=said
        )
    for as_document in (False, True):
        file = picture(jpeg("rocket"), as_document=as_document)
        posted = await messenger.post(conversation, OutgoingMessage("v1", None, BUTTONS), said)
        await messenger.edit(posted.message_id, OutgoingMessage("v1 …", None, BUTTONS))
        await messenger.edit(posted.message_id, OutgoingMessage("v2", file, BUTTONS))
        posted = await messenger.post(conversation, OutgoingMessage("v2", file, BUTTONS), said)
    await platform.press(posted.message_id, "undo:abcdefghjkmn")
    await until(lambda: platform.telegram.chats.answered)
    await messenger.delete(posted.message_id)

    assert {call.method for call in platform.telegram.calls} >= {
        *("getMe", "getMyCommands", "setMyCommands", "deleteWebhook", "getFile"),
        *("sendMessage", "sendPhoto", "sendDocument", "sendChatAction"),
        *("editMessageText", "editMessageMedia", "deleteMessage", "answerCallbackQuery"),
    }
    for call in platform.telegram.calls:
        assert spec.problems(call.method, call.fields, set(call.files)) == []
    # It does find something.
    assert spec.problems("sendMessage", {"chat_id": "1", "txt": "hello"}, set()) != []
