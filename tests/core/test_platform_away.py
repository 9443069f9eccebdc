"""A platform or a database that is away for a moment while somebody asks for an edit."""

from __future__ import annotations

import pytest

from core.events import Attachment
from core.ids import ConversationId
from core.messenger import MessengerUnavailable
from core.storage import Edit, StorageTrouble
from tests.core.conftest import Bench
from tests.photos import jpeg


async def test_an_edit_that_cannot_be_acknowledged_is_done(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        bench.chat.messenger.next_failures = [MessengerUnavailable("down", 0.01)] * 2
        await bench.chat.say("two")
        await bench.idle()
        assert "v3 from v2" in bench.chat.latest().text
    assert [request.prompt for request in bench.engine.requests] == ["one", "two"]


@pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
async def test_a_picture_is_fetched_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    messenger = bench.chat.messenger
    download, failures = messenger.download, [MessengerUnavailable("down", 0.01)] * 2

    async def away(attachment: Attachment, max_bytes: int) -> bytes:
        if failures:
            raise failures.pop()
        return await download(attachment, max_bytes)

    monkeypatch.setattr(messenger, "download", away)
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text


@pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
async def test_a_picture_that_cannot_be_fetched_is_asked_for_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(attachment: Attachment, max_bytes: int) -> bytes:
        raise MessengerUnavailable("down", 0.001)

    monkeypatch.setattr(bench.chat.messenger, "download", away)
    async with bench.running():
        await bench.chat.say("one", (jpeg("astronaut"),))
        assert "send it again" in bench.chat.latest().text


@pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
async def test_a_refusal_that_cannot_be_said_is_said_later(bench: Bench) -> None:
    async with bench.running():
        bench.chat.messenger.next_failures = [MessengerUnavailable("down", 0.01)] * 2
        await bench.chat.say("warmer")
        assert "no picture to work on" in bench.chat.latest().text


@pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
async def test_a_database_that_is_away_for_a_moment_is_waited_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("astronaut"),))
        unfinished, away = assembly.store.unfinished, [StorageTrouble("storage-away")]

        async def restarting(conversation_id: ConversationId) -> list[Edit]:
            if away:
                raise away.pop()
            return await unfinished(conversation_id)

        monkeypatch.setattr(assembly.store, "unfinished", restarting)
        await bench.chat.say("one")
        await bench.idle()
        assert "v2 from v1" in bench.chat.latest().text
    assert len(bench.engine.requests) == 1
