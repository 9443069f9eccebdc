"""People who say what they want, and note what became of it."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from core.ids import MessageId
from tests.contracts.messenger_contract import Shown
from tests.end_to_end.chats import Seat

_LOOK_S = 0.25
_PRESS_AGAIN_S = 20.0
_VERSIONS = re.compile(r"^v(\d+) from v(\d+) ·", re.MULTILINE)

Posted = tuple[MessageId, Shown]


class Outcome(Enum):
    """What a person sees of something that they asked for."""

    UNHEARD = "unheard"
    WAITING = "waiting"
    DELIVERED = "delivered"
    TO_RETRY = "to retry"
    FAILED = "failed"


@dataclass
class Wish:
    """One instruction."""

    text: str
    paid: bool
    waits: bool
    """The person waits for the outcome before the next one."""
    messages: list[MessageId] = field(default_factory=list)
    """The person's messages, and those of the bot whose Retry was pressed."""
    retries: dict[MessageId, float] = field(default_factory=dict)
    """When Retry was pressed, by message."""
    said_again: int = 0
    said_s: float = 0.0

    def results(self, posted: Sequence[Posted]) -> list[Shown]:
        """Return the messages that show the wanted picture."""
        quoted = f"“{self.text}”"
        return [shown for _, shown in posted if shown.file and quoted in shown.text]

    def outcome(self, posted: Sequence[Posted]) -> Outcome:
        """Tell what became of it."""
        if self.results(posted):
            return Outcome.DELIVERED
        own = [(m, shown) for m, shown in posted if shown.reply_to in self.messages]
        own = [(m, shown) for m, shown in own if m not in self.retries]
        if self.retries and not own:
            return Outcome.WAITING
        if not own:
            return Outcome.UNHEARD
        if self.retry_button(posted):
            return Outcome.TO_RETRY
        # A message that an earlier process left behind does not count beside a later one.
        if all(_payload(shown, "cancel") for _, shown in own):
            return Outcome.WAITING
        return Outcome.FAILED

    def retry_button(self, posted: Sequence[Posted]) -> tuple[MessageId, str] | None:
        """Return a Retry button that was not pressed yet: message and payload."""
        for message_id, shown in posted:
            if shown.reply_to in self.messages and message_id not in self.retries:
                payload = _payload(shown, "retry")
                if payload:
                    return message_id, payload
        return None

    def left_behind(self, posted: Sequence[Posted]) -> int:
        """Count messages that still say that something goes on."""
        own = [shown for _, shown in posted if shown.reply_to in self.messages]
        return sum(_payload(shown, "cancel") is not None for shown in own)


class Talker:
    """Somebody with a photo and several wishes."""

    def __init__(self, seat: Seat, photo: bytes, wishes: Sequence[Wish], patience_s: float) -> None:
        """Prepare.

        Args:
            seat: Where they sit.
            photo: What their wishes are about.
            wishes: In the order in which they are said.
            patience_s: How long they wait for any answer before they ask again, where the
                platform keeps nothing for a bot that is away.
        """
        self.seat = seat
        self.wishes = list(wishes)
        self._photo = photo
        self._patience_s = patience_s

    async def talk(self) -> None:
        """Say everything, and stay until each wish has come true or was clearly refused."""
        for number, wish in enumerate(self.wishes):
            await self._say(wish, (self._photo,) if number == 0 else ())
            # The first wish brings the picture that all others are about.
            wanted = {Outcome.DELIVERED, Outcome.FAILED, Outcome.TO_RETRY}
            if not wish.waits and number > 0:
                wanted |= {Outcome.WAITING}
            await self._until(wish, wanted)
        while unsettled := [w for w in self.wishes if not await self._is_settled(w)]:
            for wish in unsettled:
                await self._press_retry(wish)
            await asyncio.sleep(_LOOK_S)

    async def _say(self, wish: Wish, photos: tuple[bytes, ...]) -> None:
        wish.messages.append(await self.seat.say(wish.text, photos))
        wish.said_s = time.monotonic()

    async def _until(self, wish: Wish, wanted: set[Outcome]) -> None:
        while (outcome := wish.outcome(await self.seat.posted())) not in wanted:
            silent_s = time.monotonic() - wish.said_s
            if (
                outcome is Outcome.UNHEARD
                and self.seat.name == "discord"
                and silent_s > self._patience_s
            ):
                # Discord keeps nothing for a bot that is away: people see no answer, and ask again.
                wish.said_again += 1
                await self._say(wish, (self._photo,) if wish is self.wishes[0] else ())
            await asyncio.sleep(_LOOK_S)

    async def _is_settled(self, wish: Wish) -> bool:
        return wish.outcome(await self.seat.posted()) in {Outcome.DELIVERED, Outcome.FAILED}

    async def _press_retry(self, wish: Wish) -> None:
        posted = await self.seat.posted()
        if wish.outcome(posted) is Outcome.TO_RETRY:
            button = wish.retry_button(posted)
            assert button is not None
            message_id, payload = button
            await self.seat.press(message_id, payload)
            wish.retries[message_id] = time.monotonic()
            wish.messages.append(message_id)
        for message_id, pressed_s in wish.retries.items():
            answered = any(shown.reply_to == message_id for _, shown in posted)
            if not answered and time.monotonic() - pressed_s > _PRESS_AGAIN_S:
                shown = next(s for m, s in posted if m == message_id)
                await self.seat.press(message_id, _payload(shown, "retry") or "")
                wish.retries[message_id] = time.monotonic()


def versions_of(shown: Shown) -> tuple[int, int]:
    """Return the numbers in a result's caption: its own, and what it was made from."""
    found = _VERSIONS.search(shown.text)
    assert found, shown.text
    return int(found[1]), int(found[2])


def _payload(shown: Shown, command: str) -> str | None:
    for row in shown.buttons:
        for _, payload in row:
            if payload.startswith(f"{command}:"):
                return payload
    return None
