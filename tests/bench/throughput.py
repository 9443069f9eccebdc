"""Edits a second against 1, 2 and 4 worker processes: ``python -m tests.bench.throughput``.

PostgreSQL holds a queue of accepted edits; the engine answers at once with the picture that it
got and the chat takes everything, so that what is counted is the queue and our own part.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.assembly import Assembly, Role, assembled, utc_now
from bot.storage import Place
from core.ids import ConversationId, EditId, MessageId, SessionId, UserId, VersionId
from core.images import Workshop, prepare
from core.messenger import OutgoingMessage, Posted
from core.planning import Plan, Step
from core.policy import PolicyRules
from core.storage import Blobs, Edit
from core.texts import Texts
from core.tree import Version
from tests.bench.machine import cpu_s, machine
from tests.bench.overhead import BenchAdapter, InstantEngine, OneStep
from tests.bench.places import new_place
from tests.fakes.messenger import FakeMessenger, FakePlatform
from tests.photos import jpeg

CONVERSATIONS = 100
EDITS_EACH = 15
WORKERS = (1, 2, 4)


class TakesAll(FakeMessenger):
    """A platform that shows nothing and refuses nothing."""

    async def post(
        self,
        conversation_id: ConversationId,
        message: OutgoingMessage,
        reply_to: MessageId | None = None,
    ) -> Posted:
        del message, reply_to
        return Posted(self.new_id(conversation_id))

    async def edit(self, message_id: MessageId, message: OutgoingMessage) -> Posted:
        del message
        return Posted(message_id)


@asynccontextmanager
async def program(place: Place, role: Role) -> AsyncIterator[Assembly]:
    """One process's part of the bot."""
    chat = FakePlatform()
    chat.messenger = TakesAll()
    async with (
        Workshop() as workshop,
        assembled(
            place=place,
            engines=[InstantEngine()],
            connectable=lambda _store, _jobs: [BenchAdapter(chat)],
            planner=OneStep(),
            rules=PolicyRules(),
            workshop=workshop,
            texts=Texts(),
            role=role,
        ) as assembly,
    ):
        yield assembly


async def work(place: Place) -> None:
    """Be a worker until told to end."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with program(place, Role.WORKER):
        print("ready", flush=True)
        await stop.wait()


async def measured(workers: int) -> tuple[float, float]:
    """Return edits a second, and milliseconds of processor time of the workers for each.

    Over the last nine tenths of the edits, when all workers have long been up.
    """
    edits = CONVERSATIONS * EDITS_EACH
    with new_place("postgres") as place:
        async with program(place, Role.GATEWAY) as gateway:
            await _accept_all(gateway, place)
            processes = [await _started(place) for _ in range(workers)]
            await _left(gateway, edits * 9 // 10)
            begun, cpu_before_s = time.perf_counter(), sum(cpu_s(p.pid) for p in processes)
            first = await _left(gateway, edits)
            await _left(gateway, 0)
            seconds = time.perf_counter() - begun
            used_s = sum(cpu_s(p.pid) for p in processes) - cpu_before_s
            for process in processes:
                process.terminate()
            await asyncio.gather(*(process.wait() for process in processes))
    return first / seconds, 1000 * used_s / first


async def _left(gateway: Assembly, most: int) -> int:
    """Wait until at most so many edits are left, and return how many there are."""
    while True:
        row = await gateway.store._db.fetch_one(
            "SELECT COUNT(*) AS number FROM edits WHERE delivered = 0"
        )
        assert row
        if row["number"] <= most:
            return int(row["number"])
        await asyncio.sleep(0.02)


async def _started(place: Place) -> asyncio.subprocess.Process:
    assert place.database_url
    assert place.blob_url
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.throughput", "--work", str(place.data_folder)),
        *(place.database_url, place.blob_url),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    assert (await process.stdout.readline()).strip() == b"ready"
    return process


async def _accept_all(gateway: Assembly, place: Place) -> None:
    """Accept edits as a gateway does, all at once."""
    ids = itertools.count()
    async with Workshop() as workshop:
        assert place.blob_url
        blobs = Blobs.at(place.blob_url, workshop)
        picture = (await workshop.run(prepare, jpeg("astronaut"), PolicyRules().image_limits)).image
        blob_id = await blobs.put(picture.content)
    roots = []
    for number in range(CONVERSATIONS):
        root = Version(
            id=VersionId(f"v{number}"),
            session_id=SessionId(f"s{number}"),
            number=1,
            parent_id=None,
            blob_id=blob_id,
            info=picture.info,
            original_blob_id=None,
            created_by=UserId(f"fake:u{number}"),
            created_at=utc_now(),
        )
        await gateway.store.open_session(root, ConversationId(f"fake:{number}"))
        roots.append(root)
    for turn in range(EDITS_EACH):
        for number, root in enumerate(roots):
            edit = Edit(
                id=EditId(f"e{next(ids)}"),
                conversation_id=ConversationId(f"fake:{number}"),
                user_id=root.created_by,
                locale="en",
                reply_to=None,
                lane=f"fake:{number}",
                source_id=root.id,
                instruction="brightness",
                plan=Plan((Step("local", "brightness", {"amount": 10}, prompt=f"{turn}"),)),
                status_message_id=MessageId(f"fake:{number}/{turn}"),
                created_at=utc_now(),
            )
            await gateway.store.accept(f"{edit.id}", [edit], gateway.jobs.defer)


async def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.throughput")
    parser.add_argument("--work", nargs=3, metavar=("FOLDER", "DATABASE", "OBJECTS"))
    given = parser.parse_args().work
    if given:
        folder, database_url, blob_url = given
        await work(Place(data_folder=Path(folder), database_url=database_url, blob_url=blob_url))
        return
    print(machine())
    for workers in WORKERS:
        per_second, cpu_ms = await measured(workers)
        print(f"{workers} workers: {per_second:6.1f} edits/s, {cpu_ms:.1f} ms of CPU for each")


if __name__ == "__main__":
    asyncio.run(main())
