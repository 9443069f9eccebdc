"""Chats that come, move and go."""

from __future__ import annotations

from core.events import ConversationClosed, ConversationMoved, ConversationOpened
from core.messenger import OutgoingMessage
from tests.adapters.telegram.conftest import TelegramPlatform
from tests.contracts.messenger_contract import until


async def heard(platform: TelegramPlatform, number: int) -> None:
    """Wait for that many changes, and for what came after all of them."""
    await platform.say("the end")
    await until(lambda: platform.events and len(platform.changes) >= number)
    assert len(platform.changes) == number


async def test_being_blocked_and_thrown_out(platform: TelegramPlatform) -> None:
    chats, ada = platform.telegram.chats, platform.person
    bob = chats.person("Bob")
    group = chats.group()
    chats.bar(chats.private(bob), bob)
    chats.bar(group, ada, "bot was kicked from the supergroup chat")
    await heard(platform, 2)
    assert platform.changes == [
        ConversationClosed(f"telegram:{bob.id}"),  # type: ignore[arg-type]
        ConversationClosed(f"telegram:{group.id}"),  # type: ignore[arg-type]
    ]


async def test_being_let_in(platform: TelegramPlatform) -> None:
    chats, ada = platform.telegram.chats, platform.person
    group, silent = chats.group(), chats.group()
    chats.let_in(group, ada)
    chats.let_in(silent, ada, may_write=False)
    chats.let_in(chats.group("News", "channel"), ada)
    chats.mute(group, ada)  # it is still there
    bob = chats.person("Bob")
    chats.let_in(chats.private(bob), bob)  # who says /start
    await heard(platform, 1)
    (opened,) = platform.changes
    assert isinstance(opened, ConversationOpened)
    assert opened.origin.conversation_id == f"telegram:{group.id}"
    assert opened.origin.places == (f"telegram:{group.id}",)
    assert opened.origin.sender.user_id == f"telegram:{ada.id}"
    assert opened.origin.message_id is None
    assert opened.origin.event_id == "telegram:u815000001"


async def test_a_group_that_becomes_a_supergroup(platform: TelegramPlatform) -> None:
    group = platform.telegram.chats.group(kind="group")
    moved = platform.telegram.chats.move(group)
    await heard(platform, 2)  # both say so
    change = ConversationMoved(f"telegram:{group.id}", f"telegram:{moved.id}")  # type: ignore[arg-type]
    assert platform.changes == [change, change]


async def test_an_answer_to_a_message_that_is_gone_is_posted_plainly(
    platform: TelegramPlatform,
) -> None:
    forum = platform.telegram.chats.group(forum=True)
    topic = platform.telegram.chats.topic(forum)
    said = platform.telegram.chats.say(
        forum, platform.person, "@RetouchTestBot warmer", topic=topic
    )
    await until(lambda: platform.events)
    origin = platform.events[0].origin
    del forum.postings[said]
    posted = await platform.messenger.post(
        origin.conversation_id, OutgoingMessage("done"), reply_to=origin.message_id
    )
    shown = platform.telegram.message(forum.id, int(posted.message_id.rpartition("/")[2]))
    assert shown is not None
    assert shown["message_thread_id"] == topic
