"""A process that only posts, while others receive."""

from __future__ import annotations

from adapters.telegram.ids import Place, conversation_id
from core.messenger import OutgoingMessage
from tests.adapters.telegram.conftest import MakeAdapter
from tests.wire.fake_telegram import FakeTelegram


async def test_it_posts_and_edits_and_receives_nothing(
    telegram: FakeTelegram, make_adapter: MakeAdapter
) -> None:
    person = telegram.chats.person()
    chat = telegram.chats.private(person)
    adapter = make_adapter()
    async with adapter.posting():
        telegram.chats.say(chat, person, "for a gateway")
        posted = await adapter.messenger.post(
            conversation_id(Place(chat.id)), OutgoingMessage("working")
        )
        await adapter.messenger.edit(posted.message_id, OutgoingMessage("done"))
    assert telegram.said("getUpdates") == []
    assert [call.fields["text"] for call in telegram.said("editMessageText")] == ["done"]
