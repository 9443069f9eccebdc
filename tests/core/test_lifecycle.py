"""Conversations that open, move and close, and places where the bot may not do everything."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest

from core.events import (
    ConversationClosed,
    ConversationMoved,
    ConversationOpened,
    Origin,
    Sender,
)
from core.ids import ConversationId, UserId
from core.messenger import (
    ConversationGone,
    FilesForbidden,
    Messenger,
    OutgoingMessage,
    Posted,
)
from core.policy import PolicyRules
from core.preferences import Scope
from core.storage import EditState
from tests.contracts.messenger_contract import until
from tests.core.conftest import Bench
from tests.core.test_amending import gated, one_runs, prompts
from tests.photos import jpeg

ALICE = UserId("fake:1")
ELSEWHERE = ConversationId("fake:200")


def opened(event_id: str = "opened", place: str = "fake:100") -> ConversationOpened:
    origin = Origin(
        event_id=event_id,
        conversation_id=ConversationId(place),
        sender=Sender(ALICE),
        sent_at=datetime(2026, 11, 23, tzinfo=UTC),
        places=(place,),
    )
    return ConversationOpened(origin)


async def test_a_welcome_is_said_once_and_to_those_who_are_served(bench: Bench) -> None:
    bench.rules = PolicyRules(allowed_places=frozenset({"fake:100"}))
    async with bench.running():
        for change in (opened(), opened(), opened("other", "fake:300")):
            await bench.chat.changed(change)
        (welcome,) = bench.chat.messenger.messages.values()
        assert "mention me" in welcome.shown.text
        bench.chat.messenger.next_failures = [ConversationGone("not enough rights")]
        await bench.chat.changed(opened("silent"))
        assert len(bench.chat.messenger.order) == 1


async def test_what_waits_in_a_closed_conversation_is_dropped_without_a_word(
    bench: Bench,
) -> None:
    thread = ConversationId(f"{bench.chat.conversation_id}:7")
    async with one_runs(bench) as gate:
        await bench.chat.say("second")
        await bench.chat.say("in a thread", (jpeg("coffee"),), conversation=thread)
        await bench.chat.say("in another", (jpeg("coffee"),), conversation=ELSEWHERE)
        await until(lambda: len(bench.engine.requests) == 3)  # a thread is a lane of its own
        await bench.chat.say("also in a thread", conversation=thread)
        posted = len(bench.chat.messenger.order)
        await bench.chat.changed(ConversationClosed(bench.chat.conversation_id))
        await bench.chat.changed(ConversationClosed(bench.chat.conversation_id))
        assert bench.assembly
        store = bench.assembly.store
        left = [*await store.unfinished(thread), *await store.unfinished(ELSEWHERE)]
        left += await store.unfinished(bench.chat.conversation_id)
        assert {edit.instruction for edit in left} == {"first", "in a thread", "in another"}
        assert all(edit.state is EditState.RUNNING for edit in left)
        assert len(bench.chat.messenger.order) == posted
        gate.set()
    assert sorted(prompts(bench)) == ["first", "in a thread", "in another"]


async def test_a_conversation_that_moved_goes_on(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    old, new = bench.chat.conversation_id, ELSEWHERE
    bench.rules = PolicyRules(allowed_places=frozenset({old, new}))
    async with one_runs(bench) as gate:
        assert bench.assembly
        store = bench.assembly.store
        await store.choose(Scope.CHAT, old, "language", "de", ALICE)
        await store.choose(Scope.CHAT, old, "quality", "high", ALICE)
        await store.choose(Scope.CHAT, new, "quality", "low", ALICE)
        await bench.chat.say("second")
        with caplog.at_level(logging.ERROR):
            await bench.chat.changed(ConversationMoved(old, new))
            await bench.chat.changed(ConversationMoved(old, new))
        assert f"allow {new} in place of {old}" in caplog.text
        assert not await store.unfinished(old)
        await bench.chat.say("third", conversation=new)
        gate.set()
        await bench.idle()
        # In their order, each from the one before, though two of them were asked for elsewhere.
        assert prompts(bench) == ["first", "second", "third"]
        assert "v4 aus v3" in bench.chat.latest().text
        await bench.chat.say("/undo", conversation=new)
        assert "v3 aus v2" in bench.chat.latest().text
        chosen = await store.chosen(new, ALICE)
        assert dict(chosen.chat) == {"language": "de", "quality": "low"}
        assert await store.head(old, ALICE) is None


class Forbidding:
    """Lets a messenger refuse some kinds of messages, as a chat's rights do."""

    def __init__(self, messenger: Messenger, *, photos: bool, files: bool) -> None:
        self._photos, self._files = photos, files
        self._post, self._edit = messenger.post, messenger.edit

    def _check(self, message: OutgoingMessage) -> None:
        if file := message.file:
            if file.as_document and not self._files:
                raise FilesForbidden("not enough rights to send documents to the chat")
            if not file.as_document and not self._photos:
                raise FilesForbidden("not enough rights to send photos to the chat")

    async def post(self, *args: object) -> Posted:
        self._check(args[1])  # type: ignore[arg-type]
        return await self._post(*args)  # type: ignore[arg-type]

    async def edit(self, *args: object) -> Posted:
        self._check(args[1])  # type: ignore[arg-type]
        return await self._edit(*args)  # type: ignore[arg-type]


def forbid(bench: Bench, *, photos: bool = False, files: bool = False) -> None:
    messenger = bench.chat.messenger
    rights = Forbidding(messenger, photos=photos, files=files)
    messenger.post, messenger.edit = rights.post, rights.edit  # type: ignore[method-assign, assignment]


async def test_where_photos_are_forbidden_a_file_comes_and_says_so(bench: Bench) -> None:
    async with bench.running():
        forbid(bench, files=True)
        await bench.chat.say("warmer", (jpeg("astronaut"),))
        await bench.idle()
        assert bench.chat.latest().as_document
        assert "“Send photos”" in bench.chat.latest().text


async def test_where_nothing_but_words_is_allowed_the_picture_waits(bench: Bench) -> None:
    async with bench.running():
        allowed = bench.chat.messenger.post, bench.chat.messenger.edit
        forbid(bench)
        await bench.chat.say("warmer", (jpeg("astronaut"),))
        await bench.idle()
        told = bench.chat.latest()
        assert told.file is None
        assert "“Send photos” and “Send files”" in told.text
        waiting = bench.chat.latest_id()
        await bench.chat.say("/original", reply_to=waiting)
        assert "“Send photos” and “Send files”" in bench.chat.latest().text
        bench.chat.messenger.post, bench.chat.messenger.edit = allowed  # type: ignore[method-assign]
        await bench.chat.say("/original", reply_to=waiting)
        assert bench.chat.latest().as_document
    assert len(bench.engine.requests) == 1


async def test_who_cannot_be_answered_is_told_alone(bench: Bench) -> None:
    gone = ConversationGone("CHAT_WRITE_FORBIDDEN")
    async with bench.running() as assembly:
        bench.chat.messenger.next_failures = [gone]
        await bench.chat.say("warmer", (jpeg("astronaut"),))
        assert bench.chat.latest_id().startswith("fake:private-1/")
        assert "I cannot write in the chat" in bench.chat.latest().text
        assert not await assembly.store.unfinished(bench.chat.conversation_id)
        bench.chat.messenger.next_failures = [gone, gone]  # nor do they take messages
        posted = len(bench.chat.messenger.order)
        await bench.chat.say("colder")
        await bench.chat.say("/help", user="2")
        assert len(bench.chat.messenger.order) == posted + 3  # theirs, and an answer
    assert not bench.engine.requests


async def test_a_result_that_cannot_be_posted_is_kept_and_told_alone(bench: Bench) -> None:
    with gated(bench) as gate:
        async with bench.running() as assembly:
            await bench.chat.say("warmer", (jpeg("astronaut"),))
            await until(lambda: bool(bench.engine.requests))
            bench.chat.messenger.next_failures = [ConversationGone("TOPIC_CLOSED")]
            gate.set()
            await bench.idle()
            await until(lambda: bench.chat.latest_id().startswith("fake:private-1/"))
            await bench.chat.say("/original")
            assert bench.chat.latest().file is not None
            assert not await assembly.store.unfinished(bench.chat.conversation_id)
    assert len(bench.engine.requests) == 1
