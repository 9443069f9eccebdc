"""What open pages hear: everything, once, in order."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from core.ids import ConversationId
from core.messenger import OutgoingFile, OutgoingMessage
from tests.adapters.web.conftest import Serve, Server
from tests.adapters.web.person import Person
from tests.contracts.messenger_contract import until
from tests.photos import jpeg


async def conversation_of(server: Server, person: Person) -> ConversationId:
    """Let the person begin, and return the conversation."""
    await person.say("hello")
    await until(lambda: server.events)
    return server.events[-1].origin.conversation_id


def texts_of(messages: dict[str, Any]) -> list[str]:
    return [record["text"] for record in messages.values()]


async def test_a_page_hears_what_is_posted_edited_and_deleted(
    server: Server, person: Person
) -> None:
    conversation = await conversation_of(server, person)
    messenger = server.adapter.messenger
    async with person.page() as page:
        await page.hear_until(lambda p: len(p.messages) == 1)
        posted = await messenger.post(conversation, OutgoingMessage("Working…"))
        await page.hear_until(lambda p: "Working…" in texts_of(p.messages))
        await messenger.edit(posted.message_id, OutgoingMessage("Done"))
        await page.hear_until(lambda p: "Done" in texts_of(p.messages))
        await messenger.delete(posted.message_id)
        await page.hear_until(lambda p: len(p.messages) == 1)
        assert page.heard == [1, 2, 3, 4]


async def test_a_page_that_was_away_hears_the_rest_once(server: Server, person: Person) -> None:
    conversation = await conversation_of(server, person)
    messenger = server.adapter.messenger
    async with person.page() as page:
        await page.hear_until(lambda p: len(p.messages) == 1)
        seq, list_seq = page.seq, page.list_seq
    for number in range(3):
        await messenger.post(conversation, OutgoingMessage(f"result {number}"))
    async with person.page(seq, list_seq) as again:
        await again.hear_until(lambda p: len(p.messages) == 3)
        assert texts_of(again.messages) == ["result 0", "result 1", "result 2"]
        assert again.heard == [2, 3, 4]


async def test_a_restart_loses_and_doubles_nothing(serve: Serve) -> None:
    async with serve() as first, Person.visit(first.adapter.url) as person:
        conversation = await conversation_of(first, person)
        await first.adapter.messenger.post(conversation, OutgoingMessage("before"))
        async with person.page() as page:
            await page.hear_until(lambda p: len(p.messages) == 2)
            seq, list_seq = page.seq, page.list_seq
        async with serve() as second:
            person.url = second.adapter.url
            await second.adapter.messenger.post(conversation, OutgoingMessage("after"))
            async with person.page(seq, list_seq) as again:
                await again.hear_until(lambda p: p.messages)
                assert texts_of(again.messages) == ["after"]
            assert texts_of(await person.messages()) == ["hello", "before", "after"]


async def test_a_slow_page_skips_states_but_misses_no_message(
    server: Server, person: Person
) -> None:
    conversation = await conversation_of(server, person)
    messenger = server.adapter.messenger
    posted = await messenger.post(conversation, OutgoingMessage("0 %"))
    for percent in range(1, 40):
        await messenger.edit(posted.message_id, OutgoingMessage(f"{percent} %"))
    async with person.page() as page:
        await page.hear_until(lambda p: "39 %" in texts_of(p.messages))
        assert len(page.heard) == 2


async def test_two_pages_show_the_same(server: Server, person: Person) -> None:
    conversation = await conversation_of(server, person)
    async with person.page() as one, person.page() as other:
        await server.adapter.messenger.post(conversation, OutgoingMessage("both"))
        for page in (one, other):
            await page.hear_until(lambda p: "both" in texts_of(p.messages))


async def test_a_page_opened_first_hears_of_a_conversation_begun_later(person: Person) -> None:
    async with person.page() as page:
        assert await page.hear() == {"list": []}
        await person.say("hello")
        await page.hear_until(lambda p: texts_of(p.messages) == ["hello"])
        await page.hear_until(lambda p: p.conversations[person.key]["title"] == "hello")


async def test_working_is_heard(server: Server, person: Person) -> None:
    conversation = await conversation_of(server, person)
    async with person.page() as page:
        await page.hear_until(lambda p: p.messages)
        async with server.adapter.messenger.working(conversation):
            await page.hear_until(lambda p: p.working)
        await page.hear_until(lambda p: not p.working)


async def test_a_page_from_another_life_is_told_to_reload(server: Server, person: Person) -> None:
    await conversation_of(server, person)
    async with person.page(after=999) as page:
        assert await page.hear() == {"reload": True}
    async with person.page(list_after=999) as page:
        assert await page.hear() == {"reload": True}


async def test_the_list_keeps_title_and_first_picture(server: Server, person: Person) -> None:
    await person.say("warmer, please\nand sharper", (jpeg("coffee"),))
    await person.say("undo")
    async with person.page() as page:
        await page.hear_until(lambda p: p.conversations.get(person.key, {}).get("picture"))
        record = page.conversations[person.key]
    assert record["title"] == "warmer, please"
    assert (await person.file(record["picture"])).body == jpeg("coffee")


async def test_a_removed_conversation_is_gone_for_good(server: Server, person: Person) -> None:
    conversation = await conversation_of(server, person)
    posted = await server.adapter.messenger.post(
        conversation, OutgoingMessage("", OutgoingFile("a.jpg", "image/jpeg", jpeg("rocket")))
    )
    async with person.page() as page:
        await page.hear_until(lambda p: person.key in p.conversations)
        assert (await person.ask("DELETE", f"conversations/{person.key}")).status == 200
        await page.hear_until(lambda p: person.key not in p.conversations)
    assert posted.cached is not None
    assert (await person.file(posted.cached)).status == 404
    assert (await person.repeat()).status == 410
    assert (await person.ask("DELETE", f"conversations/{person.key}")).status == 200


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"open": 1, "after": 0, "list_after": 0}',
        "[" * 3000,
        '{"open": "../../etc/passwd", "after": 0, "list_after": 0}',
        '{"open": null, "after": "0", "list_after": 0}',
        "x" * 5000,
    ],
)
async def test_a_frame_that_makes_no_sense_ends_the_connection(person: Person, frame: str) -> None:
    async with person.session.ws_connect(
        person.url + "live", headers={"Origin": person.url.rstrip("/")}
    ) as socket:
        await socket.send_str(frame)
        async with asyncio.timeout(5):
            message = await socket.receive()
        assert message.type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED}
        assert socket.close_code in {1008, 1009}


async def test_the_end_says_goodbye_to_open_pages(serve: Serve) -> None:
    async with Person.at_home() as person:
        async with serve() as server:
            await person.go_to(server.adapter.url)
            page = await person.session.ws_connect(
                person.url + "live", headers={"Origin": person.url.rstrip("/")}
            )
        async with asyncio.timeout(5):
            message = await page.receive()
        assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, 1001)
