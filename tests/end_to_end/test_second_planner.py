"""The language model that reads instructions, in the program as `bot.wiring` puts it together."""

from __future__ import annotations

import json
from pathlib import Path

from tests.adapters.web.person import Person as Visitor
from tests.end_to_end.chats import Conversation, WebSeat
from tests.photos import jpeg
from tests.wire.fake_openai import FakeOpenAI, error
from tests.wire.openai_responses import steps


async def test_it_saves_a_picture_or_is_done_without(tmp_path: Path, openai: FakeOpenAI) -> None:
    async with Visitor.at_home() as visitor:
        conversation = Conversation(WebSeat(visitor), tmp_path, openai)
        async with conversation.running(planning={"model": "gpt-6-luna"}):
            openai.replies.append(steps({"operation": "sepia", "amount": 60}))
            said = "like out of an old western please"
            await conversation.seat.say(said, (jpeg("astronaut"),))
            _, western = await conversation.sees("v2 from v1")
            assert "free" in western.text
            assert openai.billed == 0
            openai.mishaps.append(error(429, "rate_limit_exceeded", "Try again in 20s."))
            await conversation.seat.say("put her on a beach with palm trees")
            _, beach = await conversation.sees("v3 from v2")
            assert "gpt-image-2" in beach.text
    assert openai.refused == []
    assert openai.billed == 1
    first, second = openai.questions
    assert json.loads(first.text("input", ""))["instruction"] == said
    assert len(first.text("safety_identifier", "")) == 32
    assert first.fields["safety_identifier"] == second.fields["safety_identifier"]
    for asked in openai.questions:
        assert "input_image" not in json.dumps(asked.fields), "no picture goes along"
        assert "data:image" not in json.dumps(asked.fields)
