"""Every button of a plan, on every platform."""

from __future__ import annotations

from core.ids import MessageId
from tests.contracts.messenger_contract import Shown
from tests.end_to_end.chats import Conversation, payload
from tests.photos import jpeg
from tests.wire.fake_openai import error

CHANGES = ("put her on a quiet beach", "give her a red dress", "make her hair blonde")


async def offer(conversation: Conversation, *changes: str) -> tuple[MessageId, Shown]:
    await conversation.seat.say(", ".join(changes))
    return await conversation.hears(lambda shown: "separate changes" in shown.text)


async def test_the_buttons_of_passes(conversation: Conversation) -> None:
    seat, openai = conversation.seat, conversation.openai
    async with conversation.running():
        await seat.say("", (jpeg("astronaut"),))
        await conversation.hears(lambda shown: "Got it" in shown.text)
        message, offered = await offer(conversation, *CHANGES)
        labels = [label for row in offered.buttons for label, _ in row]
        assert labels[0].startswith("Run 3 changes · $")
        await seat.press(message, payload(offered, "drop"))
        await conversation.hears(lambda shown: "Nothing was changed or charged" in shown.text)
        message, offered = await offer(conversation, *CHANGES)
        if seat.fills_in:
            await seat.fills_in(message, payload(offered, "replan"), "\n".join(CHANGES[1:]))
        else:
            await seat.press(message, payload(offered, "replan"))
            question, _ = await conversation.hears(lambda shown: "one a line" in shown.text)
            await seat.say("\n".join(CHANGES[1:]), reply_to=question)
        message, offered = await conversation.hears(lambda shown: "2 separate" in shown.text)
        assert not openai.calls
        openai.mishaps.extend([None, error(400, "moderation_blocked")])
        await seat.press(message, payload(offered, "passes"))
        _, dressed = await conversation.sees("v2 from v1")
        assert CHANGES[1] in dressed.text
        _, stopped = await conversation.hears(
            lambda shown: "stopped at change 2 of 2" in shown.text
        )
        assert "safety" in stopped.text
        message, offered = await offer(conversation, *CHANGES)
        await seat.press(message, payload(offered, "together"))
        await conversation.sees("v3 from v2")
        assert openai.billed == 2


async def test_going_on_after_a_pass_that_was_refused(conversation: Conversation) -> None:
    seat, openai = conversation.seat, conversation.openai
    async with conversation.running(settings={"passes": "split"}):
        openai.mishaps.append(error(400, "moderation_blocked"))
        await seat.say(", ".join(CHANGES[:2]), (jpeg("astronaut"),))
        message, stopped = await conversation.hears(
            lambda shown: "stopped at change 1 of 2" in shown.text
        )
        await seat.press(message, payload(stopped, "skip"))
        _, dressed = await conversation.sees("v2 from v1")
        assert CHANGES[1] in dressed.text


async def test_the_buttons_of_advice(conversation: Conversation) -> None:
    seat, openai = conversation.seat, conversation.openai
    async with conversation.running():
        await seat.say("make it look better", (jpeg("astronaut"),))
        message, asked = await conversation.hears(lambda shown: "can mean many" in shown.text)
        assert 3 <= len([p for row in asked.buttons for _, p in row if "suggest:" in p]) <= 4
        assert not openai.calls
        await seat.press(message, payload(asked, "suggest"))
        _, done = await conversation.sees("v2 from v1")
        assert "free" in done.text
        await seat.press(message, payload(asked, "anyway"))
        await conversation.sees("v3 from v1")
        assert openai.billed == 1
        await seat.say("change the shirt")
        message, asked = await conversation.hears(lambda shown: "to what?" in shown.text)
        await seat.press(message, payload(asked, "suggest"))
        await conversation.sees("v4 from v3")
