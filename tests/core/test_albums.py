"""Replies to a message with several pictures: all of them are meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import IncomingMessage
from core.ids import MessageId
from core.planning import Advice, Plan, PlanningContext, Step
from core.planning.operations import OPERATIONS
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.core.test_offers import Splitting
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])

ALBUM = (jpeg("coffee"), jpeg("rocket"), jpeg("astronaut"))


async def test_a_reply_to_an_album_is_about_all_of_it(bench: Bench) -> None:
    async with bench.running():
        album = await bench.chat.say("", ALBUM, addressed=False)
        await bench.chat.say("make it warmer", reply_to=album)
        question = bench.chat.latest_id()
        await bench.chat.press(question, payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3


async def test_pictures_of_an_album_are_taken_in_once(bench: Bench) -> None:
    async with bench.running() as assembly:
        album = await bench.chat.say("", ALBUM, addressed=False)
        (event,) = bench.chat.events
        assert isinstance(event, IncomingMessage)
        parts = tuple(
            replace(picture, message_id=MessageId(f"{album}/{number}")) if number else picture
            for number, picture in enumerate(event.attachments)
        )
        sent = replace(
            event,
            attachments=parts,
            origin=replace(event.origin, addressed=True, event_id="fake:sent"),
        )
        await assembly.app.handle(sent)
        shown = [await assembly.store.version_shown_in(p.message_id or album) for p in parts]
        assert len({version.id for version in shown if version}) == 3
        bench.chat.messenger.messages[album] = replace(
            bench.chat.messenger.messages[album], attachments=parts
        )
        bench.chat.messenger.uploads.clear()  # the platform need not be asked for them again
        await bench.chat.say("make it warmer", reply_to=album)
        question = bench.chat.latest_id()
        await bench.chat.press(question, payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3
        made = [await assembly.store.session(version.id) for version in shown if version]
        assert [len(session.versions) for session in made] == [2, 2, 2]


async def test_words_after_an_album_are_about_all_of_it_until_something_was_made(
    bench: Bench,
) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        await bench.chat.say("make it warmer")
        assert "3 pictures" in bench.chat.latest().text
        assert not bench.engine.requests
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "each"))
        await bench.idle()
        assert len(bench.engine.requests) == 3
        await bench.chat.say("and brighter")
        await bench.idle()
        assert len(bench.engine.requests) == 4
        await bench.chat.say("/undo")
        await bench.chat.say("/undo")
        await bench.chat.say("and darker")
        await bench.idle()
        assert len(bench.engine.requests) == 5


async def test_a_reply_to_one_picture_of_an_album_is_about_that_one(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        invitations = bench.chat.messenger.order[-3:]
        await bench.chat.say("make it warmer", reply_to=invitations[1])
        await bench.idle()
        assert len(bench.engine.requests) == 1


async def test_an_album_is_forgotten_with_its_pictures(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", ALBUM)
        await bench.chat.say("/forgetme")
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "forgetme"))
        await bench.chat.say("make it warmer")
        assert "no picture" in bench.chat.latest().text


def about(bench: Bench, number: int) -> list[str]:
    """The first lines of the newest messages."""
    newest = bench.chat.messenger.order[-number:]
    return [bench.chat.messenger.messages[m].shown.text.splitlines()[0] for m in newest]


NUMBERED = [f"Picture {number} of 3:" for number in (1, 2, 3)]


@pytest.mark.parametrize("command", ["/upscale", "/recipe", "/recipe portrait"])
async def test_an_offer_for_each_of_an_album_says_for_which(bench: Bench, command: str) -> None:
    bench.engines = [
        ScriptedEngine("free", tuple(OPERATIONS), paid=False, upscale_factors=(2,)),
    ]
    async with bench.running():
        await bench.chat.say(command, ALBUM)
        assert about(bench, 3) == NUMBERED
        await bench.chat.say(command, ALBUM[:1])
        assert not about(bench, 1)[0].startswith("Picture")


async def test_a_vague_wish_about_an_album_says_which_picture_is_meant(bench: Bench) -> None:
    bench.planner = Splitting()
    async with bench.running():
        await bench.chat.say("make it better", ALBUM)
        assert about(bench, 3) == NUMBERED


class VagueForSmall:
    """Finds a wish vague for one of the pictures alone."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        if context.size_px == (640, 427):
            return Plan((), (Advice("vague"),), ("make it brighter",))
        return Plan((Step("model", "edit", prompt=instruction),))


async def test_what_is_vague_for_one_of_an_album_says_for_which(bench: Bench) -> None:
    bench.planner = VagueForSmall()
    async with bench.running():
        await bench.chat.say("make it better", ALBUM)
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "each"))
        await bench.idle()
        texts = [m.shown.text for m in bench.chat.messenger.messages.values()]
    assert sum(text.startswith("Picture 2 of 3:\n") for text in texts) == 1
    assert len(bench.engine.requests) == 2
