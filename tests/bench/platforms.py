"""How soon people are answered on each platform: ``python -m tests.bench.platforms``.

The program in a process of its own, over sockets to servers that stand in for the platforms, as
they run in this process: an instruction until the first answer, `/undo` until the earlier
picture, and 200 conversations that all ask at the same moment. Telegram is sent 30 messages a
second at most, as it demands.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from core.ids import MessageId
from tests.adapters.web.person import OpenPage
from tests.adapters.web.person import Person as Visitor
from tests.bench.machine import machine
from tests.chaos.program import Process, free_port
from tests.contracts.messenger_contract import Shown
from tests.end_to_end.chats import DiscordSeat, Seat, TelegramSeat, WebSeat
from tests.photos import jpeg
from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_telegram import FakeTelegram

TURNS = 30
AT_ONCE = 200
_LOOK_S = 0.002


@dataclass
class PageSeat(WebSeat):
    """Has the page open, and fetches no picture that it does not look at."""

    page: OpenPage | None = None

    async def listen(self) -> None:
        """Take in what the page is told, for ever."""
        async with self.visitor.page() as self.page:
            while True:
                with suppress(TimeoutError):
                    await self.page.hear()

    async def posted(self) -> list[tuple[MessageId, Shown]]:
        records = self.page.messages if self.page else {}
        return [
            (
                MessageId(key),
                Shown(record["text"], b"" if record["files"] else None, False, (), None, False),
            )
            for key, record in records.items()
            if record["author"] == "bot"
        ]


@asynccontextmanager
async def running() -> AsyncIterator[dict[str, Callable[[], Seat]]]:
    """The program and its platforms; yields what makes a person's seat on each."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        telegram = await stack.enter_async_context(FakeTelegram().running())
        discord = await stack.enter_async_context(FakeDiscord())
        port = free_port()
        sections = {
            "telegram": TelegramSeat(telegram).settings(),
            "discord": DiscordSeat(discord).settings(),
            "web": {"enabled": True, "port": port},
        }
        process = Process(folder, "all", "all", sections)
        stack.push_async_callback(process.stop)
        await process.start()
        visitor = await stack.enter_async_context(Visitor.at_home())
        await visitor.go_to(f"http://127.0.0.1:{port}/")
        page = PageSeat(visitor)
        listening = asyncio.create_task(page.listen())
        stack.push_async_callback(_ended, listening)
        yield {
            "telegram": lambda: TelegramSeat(telegram),
            "discord": lambda: DiscordSeat(discord),
            "web": lambda: page,
        }


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _has_file(shown: Shown) -> bool:
    return shown.file is not None


async def heard(seat: Seat, known: int, condition: Callable[[Shown], object]) -> float:
    """Return milliseconds until something new is there that fits."""
    begun = time.perf_counter()
    async with asyncio.timeout(60):
        while True:
            posted = await seat.posted()
            if any(condition(shown) for _, shown in posted[known:]):
                return 1000 * (time.perf_counter() - begun)
            await asyncio.sleep(_LOOK_S)


async def one_person(seat: Seat) -> tuple[list[float], list[float]]:
    """Return times until an answer, and until an earlier picture is back."""
    photo = jpeg("astronaut")
    await seat.say("brightness 3", (photo,))
    await heard(seat, 0, _has_file)
    acks_ms, undos_ms = [], []
    for turn in range(TURNS):
        known = len(await seat.posted())
        saying = asyncio.create_task(heard(seat, known, lambda shown: True))
        await seat.say(f"brightness {1 + turn % 9}")
        acks_ms.append(await saying)
        await heard(seat, known, _has_file)
        known = len(await seat.posted())
        undoing = asyncio.create_task(heard(seat, known, _has_file))
        await seat.say("/undo")
        undos_ms.append(await undoing)
    return acks_ms, undos_ms


async def many_people(make: Callable[[], Seat]) -> list[float]:
    """Return times until an answer, when all ask at once."""
    seats = [make() for _ in range(AT_ONCE)]

    async def ask(seat: Seat) -> float:
        waiting = asyncio.create_task(_answered(seat))
        await seat.say("what can you do?")
        return await waiting

    return await asyncio.gather(*(ask(seat) for seat in seats))


async def _answered(seat: Seat) -> float:
    begun = time.perf_counter()
    async with asyncio.timeout(120):
        while not await seat.posted():
            await asyncio.sleep(0.05)
    return 1000 * (time.perf_counter() - begun)


async def main() -> None:
    """Print the figures."""
    print(machine())
    async with running() as makers:
        for name, make in makers.items():
            acks_ms, undos_ms = await one_person(make())
            print(_line(f"{name}: answered", acks_ms))
            print(_line(f"{name}: undone", undos_ms))
        for name in ("telegram", "discord"):
            print(_line(f"{name}: answered, {AT_ONCE} at once", await many_people(makers[name])))


def _line(what: str, values_ms: list[float]) -> str:
    cuts = statistics.quantiles(values_ms, n=100)
    return f"{what}: p50 {cuts[49]:.0f} ms, p99 {cuts[98]:.0f} ms, most {max(values_ms):.0f} ms"


if __name__ == "__main__":
    asyncio.run(main())
