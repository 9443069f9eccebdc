"""What the bot adds to an edit: ``python -m tests.bench.overhead [--database postgres]``.

The engine answers at once and the chat is in memory, so all time that is seen is our own:
from an instruction that came in to the engine being called, and from the engine's answer to
the posted picture. 50 conversations are in flight; each sends its next instruction a while
after its last result, as people do.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.assembly import assembled
from core.engines import EngineRequest, EngineResult, Report
from core.ids import ConversationId, MessageId
from core.images import Workshop
from core.messenger import Handle, HandleChange, OutgoingMessage, Posted, unheard
from core.planning import Plan, PlanningContext, Step
from core.policy import PolicyRules
from core.texts import Texts
from tests.bench.machine import machine
from tests.bench.places import DATABASES, new_place
from tests.fakes.engine import ScriptedEngine
from tests.fakes.messenger import FakeMessenger, FakePlatform
from tests.photos import jpeg

EDITS_EACH = 12
PAUSE_S = 1.0
PHOTOS_12_MP = 12


class InstantEngine(ScriptedEngine):
    """Returns the picture that it got and notes when."""

    def __init__(self) -> None:
        super().__init__(operations=("brightness",), paid=True)
        self.called_at: dict[str, float] = {}
        self.answered_at: dict[str, float] = {}

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        del report
        self.called_at[request.prompt] = time.perf_counter()
        image = request.images[0]
        self.answered_at[request.prompt] = time.perf_counter()
        return EngineResult(image=image, model="instant")


class TimedMessenger(FakeMessenger):
    """Notes when a result is posted."""

    def __init__(self) -> None:
        super().__init__()
        self.posted_at: dict[str, float] = {}
        self.posted: dict[str, asyncio.Event] = {}

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        posted = await super().edit(message_id, message)
        if message.file:
            prompt = message.text.split("”")[0].lstrip("“")
            self.posted_at[prompt] = time.perf_counter()
            if prompt in self.posted:
                self.posted[prompt].set()
        return posted


class OneStep:
    """Every instruction is one step, whose result is not looked at as a model's is."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del context
        return Plan((Step("local", "brightness", {"amount": 10}, prompt=instruction),))


class BenchAdapter:
    """The chat in memory."""

    def __init__(self, chat: FakePlatform) -> None:
        self.messenger = chat.messenger
        self._chat = chat

    async def check(self) -> None:
        """Always well."""

    async def is_ready(self) -> bool:
        """Always."""
        return True

    @asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        yield

    @asynccontextmanager
    async def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AsyncIterator[None]:
        self._chat.handle, self._chat.changed = handle, changed
        yield


async def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.overhead")
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--conversations", type=int, default=50)
    given = parser.parse_args()
    database, conversations = given.database, given.conversations
    chat = FakePlatform()
    messenger = TimedMessenger()
    chat.messenger = messenger
    engine = InstantEngine()
    with new_place(database) as place:
        async with (
            Workshop() as workshop,
            assembled(
                place=place,
                engines=[engine],
                connectable=lambda _store, _jobs: [BenchAdapter(chat)],
                planner=OneStep(),
                rules=PolicyRules(),
                workshop=workshop,
                texts=Texts(),
                concurrent_edits=conversations,
            ),
        ):
            sent_at: dict[str, float] = {}
            small = jpeg("astronaut")
            for number in range(conversations):
                await chat.say("", (small,), conversation=ConversationId(f"fake:{number}"))

            async def person(number: int) -> None:
                conversation = ConversationId(f"fake:{number}")
                await asyncio.sleep(PAUSE_S * number / conversations)
                for turn in range(EDITS_EACH):
                    prompt = f"edit {number}-{turn}"
                    messenger.posted[prompt] = asyncio.Event()
                    sent_at[prompt] = time.perf_counter()
                    await chat.say(prompt, conversation=conversation)
                    await messenger.posted[prompt].wait()
                    await asyncio.sleep(PAUSE_S)

            begun = time.perf_counter()
            await asyncio.gather(*(person(number) for number in range(conversations)))
            seconds = time.perf_counter() - begun
            overhead_ms = [
                1000 * (engine.called_at[p] - sent_at[p])
                + 1000 * (messenger.posted_at[p] - engine.answered_at[p])
                for p in sent_at
            ]
            lag_ms = await _lag_while_photos_come_in(chat)
    print(f"{machine()}, {database}")
    print(f"{len(overhead_ms)} edits in {seconds:.1f} s, {conversations} conversations")
    print(_line("overhead of an edit", overhead_ms))
    print(_line(f"event loop's lag while {PHOTOS_12_MP} photos of 12 MP come in", lag_ms))


async def _lag_while_photos_come_in(chat: FakePlatform) -> list[float]:
    photo = jpeg("china", size=(4000, 3000))
    lags: list[float] = []
    numbers = itertools.count(1000)

    async def watch() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            lags.append(1000 * (time.perf_counter() - before - 0.005))

    watcher = asyncio.create_task(watch())
    await asyncio.gather(
        *(
            chat.say("", (photo,), conversation=ConversationId(f"fake:{next(numbers)}"))
            for _ in range(PHOTOS_12_MP)
        )
    )
    watcher.cancel()
    return lags


def _line(what: str, values_ms: list[float]) -> str:
    cuts = statistics.quantiles(values_ms, n=100)
    return f"{what}: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, most {max(values_ms):.1f} ms"


if __name__ == "__main__":
    asyncio.run(main())
