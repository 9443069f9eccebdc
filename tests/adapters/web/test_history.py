"""The strip of versions: from what core tells to what the page draws."""

from __future__ import annotations

from adapters.web import VersionView
from core.ids import ConversationId, MessageId, UserId
from core.messenger import OutgoingFile, OutgoingMessage
from tests.adapters.web.conftest import Serve
from tests.adapters.web.person import Person
from tests.contracts.messenger_contract import until
from tests.photos import jpeg


def view(*message_ids: str, number: int = 2, parent: int | None = 1) -> VersionView:
    return VersionView(
        number=number,
        parent=parent,
        is_head=True,
        label="warmer",
        message_ids=tuple(MessageId(message_id) for message_id in message_ids),
    )


async def test_a_version_is_shown_by_its_newest_picture(serve: Serve) -> None:
    views: list[VersionView] = []
    asked: list[tuple[ConversationId, UserId]] = []

    async def history(conversation_id: ConversationId, user_id: UserId) -> list[VersionView]:
        asked.append((conversation_id, user_id))
        return views

    async with (
        serve(history=history) as server,
        Person.visit(server.adapter.url) as person,
    ):
        said = await person.say("both", (jpeg("coffee"), jpeg("rocket")))
        await until(lambda: server.events)
        origin = server.events[0].origin
        messenger = server.adapter.messenger

        async def posted(content: bytes, *, as_document: bool = False) -> str:
            file = OutgoingFile("a.jpg", "image/jpeg", content, as_document)
            message = OutgoingMessage("v2", file)
            return (await messenger.post(origin.conversation_id, message)).message_id

        first = await posted(jpeg("astronaut"))
        again = await posted(jpeg("chelsea"))
        document = await posted(jpeg("china"), as_document=True)
        text = (await messenger.post(origin.conversation_id, OutgoingMessage("Got it"))).message_id

        async def tree() -> list[dict[str, object]]:
            answer = await person.ask("GET", f"conversations/{person.key}/tree")
            assert answer.status == 200
            versions: list[dict[str, object]] = answer.json
            return versions

        assert await tree() == []
        assert asked == [(origin.conversation_id, origin.sender.user_id)]

        assert origin.message_id
        views[:] = [
            view(origin.message_id, number=1, parent=None),
            view(first, text, again, document),
        ]
        root, second = await tree()
        assert (root["number"], root["parent"], root["message"]) == (1, None, said)
        assert (await person.file(str(root["file"]))).body == jpeg("coffee")
        assert second["message"] == again.rpartition("/")[2]
        assert (await person.file(str(second["file"]))).body == jpeg("chelsea")

        await messenger.delete(MessageId(again))
        assert (await tree())[1]["message"] == first.rpartition("/")[2]

        views[:] = [view("web:elsewhere/abcdefghjkmn"), view()]
        assert [version["message"] for version in await tree()] == [None, None]


async def test_without_a_history_there_is_no_strip(person: Person) -> None:
    await person.say("hello")
    assert (await person.ask("GET", f"conversations/{person.key}/tree")).json == []
