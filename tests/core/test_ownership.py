"""Whose picture it is: who may go on from it, and who may take it out of the chat."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage import Place
from core.ids import MessageId, UserId
from core.messenger import MessageGone, MessengerUnavailable
from core.policy import PolicyRules
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.photos import jpeg

THEIRS = "only the person who sent or made a picture can change it"


async def edited(bench: Bench) -> MessageId:
    """Ada sends a photo and has it edited; returns the result's message."""
    await bench.chat.say("one", (jpeg("astronaut"),))
    await bench.idle()
    assert "v2 from v1" in bench.chat.latest().text
    return bench.chat.latest_id()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(Place(data_folder=tmp_path))


@pytest.fixture
def owned(bench: Bench) -> Bench:
    bench.rules = PolicyRules(ownership="owner")
    return bench


SAID = (
    "warmer",
    "/edit warmer",
    "/edit",
    "undo",
    "/undo",
    "/redo",
    "/reset",
    "/goto 1",
    "/again",
    "/variants 2",
    "/variants 2 warmer",
    "/variants warmer | cooler",
    "/upscale 2x",
    "upscale 4x",
    "/upscale",
    "/removebg",
    "/recipe product marble",
)
PRESSED = ("edit", "undo", "again", "variants", "upscale", "removebg", "pick", "more", "model")


async def test_nobody_else_goes_on_from_an_owned_picture(owned: Bench) -> None:
    async with owned.running() as assembly:
        result = await edited(owned)
        version = payload(owned.chat.latest(), "edit").partition(":")[2]
        for words in SAID:
            await owned.chat.say(words, reply_to=result, user="2")
            assert THEIRS in owned.chat.latest().text, words
        assert "Send me the picture yourself" in owned.chat.latest().text
        for button in PRESSED:
            await owned.chat.press(result, f"{button}:{version}", user="2")
            assert THEIRS in owned.chat.latest().text, button
        assert await assembly.store.head(owned.chat.conversation_id, UserId("fake:2")) is None
        await owned.idle()
        assert len(owned.engine.requests) == 1


async def test_everybody_may_look_at_an_owned_picture(owned: Bench) -> None:
    async with owned.running():
        result = await edited(owned)
        for words in ("/history", "/compare", "/original", "/export png"):
            await owned.chat.say(words, reply_to=result, user="2")
            assert owned.chat.latest().file, words
        # What shows a version is that version: it cannot be edited by way of the sheet either.
        await owned.chat.say("/history", reply_to=result, user="2")
        await owned.chat.say("warmer", reply_to=owned.chat.latest_id(), user="2")
        assert THEIRS in owned.chat.latest().text


async def test_an_edit_under_way_is_owned_too(owned: Bench) -> None:
    async with owned.running():
        await owned.chat.say("one", (jpeg("astronaut"),))
        status = owned.chat.latest_id()
        await owned.chat.say("two", reply_to=status, user="2")
        assert THEIRS in owned.chat.latest().text
        await owned.idle()
    assert len(owned.engine.requests) == 1


async def test_a_photo_that_somebody_else_sent_is_theirs(owned: Bench) -> None:
    async with owned.running():
        photo = await owned.chat.say("look", (jpeg("coffee"),), addressed=False)
        await owned.chat.say("warmer", reply_to=photo, user="2")
        assert THEIRS in owned.chat.latest().text
        # As the answer says: sent by themselves, it is theirs.
        await owned.chat.say("warmer", (jpeg("coffee"),), user="2")
        await owned.idle()
        assert "v2 from v1" in owned.chat.latest().text
        # And who sent it first may of course.
        await owned.chat.say("warmer", reply_to=photo)
        await owned.idle()
        assert "v2 from v1" in owned.chat.latest().text


async def test_the_owner_goes_on_as_always(owned: Bench) -> None:
    async with owned.running():
        result = await edited(owned)
        await owned.chat.say("two", reply_to=result)
        await owned.idle()
        assert "v3 from v2" in owned.chat.latest().text
        for words, says in (("/undo", "v2 from v1"), ("/redo", "v3 from v2"), ("/reset", "v1")):
            await owned.chat.say(words)
            assert says in owned.chat.latest().text


async def test_a_retry_of_what_was_accepted_under_other_rules_is_refused(bench: Bench) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError

    async with bench.running():
        result = await edited(bench)
        bench.engine.before = broken
        await bench.chat.say("two", reply_to=result, user="2")
        await bench.idle()
        failed, retry = bench.chat.latest_id(), payload(bench.chat.latest(), "retry")
    bench.rules = PolicyRules(ownership="owner")
    bench.engine.before = None
    async with bench.running():
        await bench.chat.press(failed, retry, user="2")
        assert THEIRS in bench.chat.latest().text
        await bench.idle()
    assert len(bench.engine.requests) == 2


async def test_where_pictures_are_open_everybody_may_branch(bench: Bench) -> None:
    async with bench.running():
        result = await edited(bench)
        await bench.chat.say("two", reply_to=result, user="2")
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text


@pytest.mark.parametrize("ownership", ["open", "owner"])
async def test_only_the_maker_or_an_administrator_deletes(bench: Bench, ownership: str) -> None:
    bench.rules = PolicyRules(ownership=ownership)  # type: ignore[arg-type]
    bench.chat.messenger.administrators = {UserId("fake:3")}
    messages = bench.chat.messenger.messages
    async with bench.running():
        first = await edited(bench)
        second = await edited(bench)
        third = await edited(bench)
        delete = payload(messages[first].shown, "delete")
        await bench.chat.say("/delete", reply_to=first, user="2")
        assert "or an administrator of this chat" in bench.chat.latest().text
        await bench.chat.press(first, delete, user="2")
        assert "or an administrator of this chat" in bench.chat.latest().text
        assert first in messages
        await bench.chat.press(first, delete)
        assert first not in messages
        await bench.chat.press(second, payload(messages[second].shown, "delete"), user="3")
        assert second not in messages
        await bench.chat.say("/delete", reply_to=third, user="3")
        assert third not in messages


async def test_a_delete_that_the_platform_refuses_is_told(bench: Bench) -> None:
    async with bench.running():
        result = await edited(bench)

        async def refuse(message_id: MessageId) -> None:
            raise MessageGone(f"{message_id} is older than 48 hours")

        bench.chat.messenger.delete = refuse  # type: ignore[method-assign]
        await bench.chat.say("/delete", reply_to=result)
        assert "does not let me take that message away" in bench.chat.latest().text


async def test_nothing_is_deleted_while_administrators_are_unknown(bench: Bench) -> None:
    async with bench.running():
        result = await edited(bench)
        bench.chat.messenger.next_failures = [MessengerUnavailable("down")]
        await bench.chat.say("/delete", reply_to=result, user="2")
        assert "could not find out" in bench.chat.latest().text
        assert result in bench.chat.messenger.messages
