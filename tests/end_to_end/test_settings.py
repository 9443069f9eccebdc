"""Settings as people change them on every platform."""

from __future__ import annotations

from tests.contracts.messenger_contract import Shown
from tests.end_to_end.chats import Conversation
from tests.photos import jpeg


def labelled(shown: Shown, words: str) -> str:
    """The payload of the button with these words."""
    found = [p for row in shown.buttons for label, p in row if words in label]
    assert len(found) == 1, shown.buttons
    return found[0]


async def test_settings_are_chosen_with_buttons_and_hold(conversation: Conversation) -> None:
    seat = conversation.seat
    async with conversation.running():
        await seat.say("/settings")
        panel, shown = await conversation.hears(lambda shown: "Your settings" in shown.text)
        assert "Quality: automatic (the default)" in shown.text
        await seat.press(panel, labelled(shown, "Quality"))
        conversation.seen.discard(panel)
        choices, shown = await conversation.hears(lambda shown: "✓ automatic" in str(shown.buttons))
        await seat.press(choices, labelled(shown, "high"))
        conversation.seen.discard(panel)
        changed, _ = await conversation.hears(lambda s: "Quality: high (yours)" in s.text)
        assert panel == choices == changed
    async with conversation.running():
        # A chat of one's own is one's own to decide for.
        await seat.say("/settings chat previews off")
        await conversation.hears(lambda shown: "“off” in this chat" in shown.text)
        await seat.say("put her on a sunny beach", (jpeg("astronaut"),))
        await conversation.sees("v2 from v1")
    (call,) = conversation.openai.calls
    assert call.fields["quality"] == "high"
    assert not call.stream
