"""Receiving by webhook."""

from __future__ import annotations

import asyncio
import socket

import aiohttp
import pytest

from adapters.telegram.webhook import Webhook
from core.errors import UserError
from core.events import Event
from tests.adapters.telegram.conftest import MakeAdapter
from tests.contracts.messenger_contract import until
from tests.wire.fake_telegram import FakeTelegram


@pytest.fixture
def webhook() -> Webhook:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return Webhook("https://bot.example.org/telegram", "a-long-random_text", port=port)


async def test_what_is_said_arrives_by_a_call(
    telegram: FakeTelegram, make_adapter: MakeAdapter, webhook: Webhook
) -> None:
    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    events: list[Event] = []

    async def note(event: Event) -> None:
        events.append(event)

    adapter = make_adapter(webhook=webhook)
    async with adapter.connected(note):
        assert await adapter.is_ready()
        telegram.chats.say(chat, person, "hello")
        assert await telegram.call_webhook(webhook.port) == [200]
        await until(lambda: len(events) == 1)
        # Telegram calls again if the answer was lost; core knows the event by its id.
        telegram.repeat_last_update()
        assert await telegram.call_webhook(webhook.port) == [200]
        await until(lambda: len(events) == 2)
        assert events[0].origin.event_id == events[1].origin.event_id
    assert telegram.polls == 0
    # Others may share the address.
    assert telegram.api.webhook is not None


@pytest.mark.parametrize("secret", ["", "a-long-random_tex", "a-long-random_text!", "é"])
async def test_calls_of_others_are_refused(
    telegram: FakeTelegram, make_adapter: MakeAdapter, webhook: Webhook, secret: str
) -> None:
    events: list[Event] = []

    async def note(event: Event) -> None:
        events.append(event)

    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    async with make_adapter(webhook=webhook).connected(note):
        telegram.chats.say(chat, person, "forged")
        assert await telegram.call_webhook(webhook.port, secret=secret) == [403]
        telegram.chats.say(chat, person, "true")
        assert await telegram.call_webhook(webhook.port) == [200, 200]
        await until(lambda: len(events) == 2)


@pytest.mark.parametrize(("body", "status"), [(b"no json", 400), (b"[]", 400), (b"x" * 2**20, 413)])
async def test_what_is_no_update_is_refused(
    make_adapter: MakeAdapter, webhook: Webhook, body: bytes, status: int
) -> None:
    async def never(event: Event) -> None:
        raise AssertionError(event)

    async with (
        make_adapter(webhook=webhook).connected(never),
        aiohttp.ClientSession() as session,
        session.post(
            f"http://127.0.0.1:{webhook.port}/telegram",
            data=body,
            headers={"X-Telegram-Bot-Api-Secret-Token": webhook.secret},
        ) as answer,
    ):
        assert answer.status == status


async def test_polling_after_a_webhook_takes_it_back(
    telegram: FakeTelegram, make_adapter: MakeAdapter, webhook: Webhook
) -> None:
    async def ignore(_: Event) -> None:
        """Do nothing about it."""

    async with make_adapter(webhook=webhook).connected(ignore):
        pass
    async with make_adapter().connected(ignore):
        await until(lambda: telegram.polls)
    assert telegram.api.webhook is None


@pytest.mark.parametrize(
    ("url", "secret", "text_key"),
    [
        ("http://bot.example.org/", "a-long-random_text", "telegram-webhook-url"),
        ("bot", "a-long-random_text", "telegram-webhook-url"),
        ("https://bot.example.org/", "short", "telegram-webhook-secret"),
        ("https://bot.example.org/", "with a space in it", "telegram-webhook-secret"),
    ],
)
async def test_settings_that_cannot_work_are_named(
    make_adapter: MakeAdapter, url: str, secret: str, text_key: str
) -> None:
    with pytest.raises(UserError, match=text_key):
        await make_adapter(webhook=Webhook(url, secret)).check()


async def test_a_port_that_is_taken_is_named(make_adapter: MakeAdapter, webhook: Webhook) -> None:
    async def ignore(_: Event) -> None:
        """Do nothing about it."""

    with (
        socket.create_server(("127.0.0.1", webhook.port)),
        pytest.raises(UserError, match="telegram-webhook-port-taken"),
    ):
        async with asyncio.timeout(10), make_adapter(webhook=webhook).connected(ignore):
            pytest.fail("listens")
