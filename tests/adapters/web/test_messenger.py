"""The web adapter keeps the contract of all messengers."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from adapters.web.records import conversation_id, message_id, split_message_id
from core.events import Event
from core.ids import ConversationId, MessageId, UserId
from core.messenger import Messenger
from tests.adapters.web.conftest import Server
from tests.adapters.web.person import Person
from tests.contracts.messenger_contract import MessengerContract, Shown, until


@dataclass
class WebPlatform:
    messenger: Messenger
    conversation_id: ConversationId
    events: list[Event]
    person: Person

    async def say(
        self,
        text: str = "",
        photos: tuple[bytes, ...] = (),
        reply_to: MessageId | None = None,
    ) -> MessageId:
        replied = split_message_id(reply_to)[1] if reply_to else None
        key = await self.person.say(text, photos, replied)
        return message_id(self.conversation_id, key)

    async def press(self, message_id: MessageId, payload: str) -> None:
        answer = await self.person.press(split_message_id(message_id)[1], payload)
        assert answer.status == 200

    async def repeat_last_update(self) -> None:
        assert (await self.person.repeat()).status == 200

    async def shown(self, message_id: MessageId) -> Shown | None:
        record = (await self.person.messages()).get(split_message_id(message_id)[1])
        if record is None:
            return None
        file = record["files"][0] if record["files"] else None
        return Shown(
            text=record["text"],
            file=(await self.person.file(file["id"])).body if file else None,
            as_document=bool(file and file["as_document"]),
            buttons=tuple(
                tuple((button["label"], button["payload"]) for button in row)
                for row in record["buttons"]
            ),
            reply_to=MessageId(f"{self.conversation_id}/{record['reply_to']}")
            if record["reply_to"]
            else None,
            pings=False,  # a page has nobody to ping
        )


@pytest.fixture
async def platform(server: Server, person: Person) -> WebPlatform:
    await person.say("hello")
    await until(lambda: server.events)
    visitor_conversation = server.events.pop().origin.conversation_id
    assert visitor_conversation == conversation_id(
        visitor_conversation[len("web:") :].partition(".")[0], person.key
    )
    return WebPlatform(server.adapter.messenger, visitor_conversation, server.events, person)


class TestWebMessenger(MessengerContract):
    """All of it."""


async def test_nobody_decides_in_somebody_elses_conversation(platform: WebPlatform) -> None:
    stranger, here = UserId("web:" + "0" * 32), platform.conversation_id
    assert not await platform.messenger.may_administer(here, stranger)
    assert not await platform.messenger.may_administer(ConversationId("web:nonsense"), stranger)
