"""A run: people talk, things go wrong, and at the end everything is counted."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.storage import Db
from tests.chaos.installation import Installation
from tests.chaos.people import Outcome, Posted, Talker, Wish, versions_of
from tests.chaos.scenario import Scenario
from tests.end_to_end.chats import DiscordSeat, Seat, TelegramSeat
from tests.photos import jpeg

_LOOK_S = 0.25
_OF_DISCORD = 3
"""One conversation of so many."""


@dataclass
class Report:
    """What was counted."""

    scenario: Scenario
    seconds: float = 0.0
    told: list[str] = field(default_factory=list)
    """What went wrong, as it happened."""
    figures: dict[str, int] = field(default_factory=dict)
    losses: list[str] = field(default_factory=list)
    """What must not be: empty, if all is well."""


async def run(scenario: Scenario, folder: Path) -> Report:
    """Run a scenario in a folder of its own."""
    report = Report(scenario)
    installation = Installation(scenario, folder)
    with _watched(logging.getLogger("aiohttp.server"), _Broken(report.losses)):
        async with installation.running():
            scripts, photo = scenario.scripts(), jpeg("astronaut", size=(384, 384))
            talkers = [
                Talker(_seat(installation, number), photo, script, scenario.patience_s)
                for number, script in enumerate(scripts)
            ]
            begun = time.monotonic()
            talking = asyncio.gather(*(talker.talk() for talker in talkers))
            suffering = asyncio.create_task(_suffer(installation, talkers, report))
            with suppress(TimeoutError):
                async with asyncio.timeout(scenario.limit_s):
                    await talking
                    await suffering
            for task in (talking, suffering):
                task.cancel()
            await asyncio.gather(talking, suffering, return_exceptions=True)
            report.seconds = time.monotonic() - begun
            await installation.stop()
            async with installation.database() as db:
                await _judge_database(report, db)
    posted = [(talker, await talker.seat.posted()) for talker in talkers]
    _judge_chats(report, posted)
    _judge_calls(report, installation, [w for talker in talkers for w in talker.wishes])
    report.figures["starts of processes"] = sum(p.starts for p in installation.processes)
    report.figures["Discord sessions resumed"] = installation.discord.gateway.resumed
    if installation.telegram.api.violations:
        report.losses.append(f"Telegram refused: {installation.telegram.api.violations[:3]}")
    return report


@contextmanager
def _watched(logger: logging.Logger, handler: logging.Handler) -> Iterator[None]:
    """Have a handler see what a logger is told, and nobody else."""
    logger.addHandler(handler)
    logger.propagate = False
    try:
        yield
    finally:
        logger.propagate = True
        logger.removeHandler(handler)


class _Broken(logging.Handler):
    """Notes where a server that stands in for a service broke itself."""

    def __init__(self, losses: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._losses = losses

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, ConnectionError):  # those are cut by those who are killed
            self._losses.append(f"a service refused what it does not explain: {error!r}")


def _seat(installation: Installation, number: int) -> Seat:
    if number % _OF_DISCORD == _OF_DISCORD - 1:
        return DiscordSeat(installation.discord)
    return TelegramSeat(installation.telegram)


async def _suffer(installation: Installation, talkers: Sequence[Talker], report: Report) -> None:
    begun = time.monotonic()
    for share, trouble in report.scenario.troubles():
        while await _done(talkers) < share * report.scenario.edits:
            await asyncio.sleep(_LOOK_S)
        done, at_s = await _done(talkers), time.monotonic() - begun
        details = await installation.suffer(trouble)
        report.told.append(f"{at_s:6.1f} s, {done:3} done: {trouble.value} ({details})")


async def _done(talkers: Sequence[Talker]) -> int:
    number = 0
    for talker in talkers:
        posted = await talker.seat.posted()
        number += sum(bool(wish.results(posted)) for wish in talker.wishes)
    return number


def _judge_chats(report: Report, chats: Sequence[tuple[Talker, list[Posted]]]) -> None:
    """Look at what people see."""
    outcomes: Counter[Outcome] = Counter()
    retries = left_behind = said_again = 0
    for talker, posted in chats:
        last = 0
        for wish in talker.wishes:
            outcome = wish.outcome(posted)
            outcomes[outcome] += 1
            retries += len(wish.retries)
            said_again += wish.said_again
            name = f"{talker.seat.name}, “{wish.text}”"
            if outcome not in {Outcome.DELIVERED, Outcome.FAILED, Outcome.TO_RETRY}:
                report.losses.append(f"lost: {name} is {outcome.value}")
            results = wish.results(posted)
            if len(results) > 1 + wish.said_again:
                report.losses.append(f"delivered {len(results)} times: {name}")
            if outcome is Outcome.DELIVERED:
                left_behind += wish.left_behind(posted)
            if len(results) != 1 or wish.retries or wish.said_again:
                continue
            own, source = versions_of(results[0])
            if own <= last or source < last:
                report.losses.append(f"out of order: {name} is v{own} from v{source} after v{last}")
            last = own
    for outcome in Outcome:
        report.figures[outcome.value] = outcomes[outcome]
    report.figures["retried by people"] = retries
    report.figures["said again, unheard by a bot that was away"] = said_again
    report.figures["status messages left behind"] = left_behind


def _judge_calls(report: Report, installation: Installation, wishes: Sequence[Wish]) -> None:
    """Compare what the provider was asked for with what people asked for."""
    prompts = [job.text("prompt", "") for job in installation.openai.calls]
    report.figures["paid edits wanted"] = sum(wish.paid for wish in wishes)
    report.figures["calls at the provider"] = len(prompts)
    known = 0
    for wish in wishes:
        asked = len(wish.messages) if wish.paid else 0
        # The planner may put more words around it.
        number = sum(wish.text in prompt for prompt in prompts)
        known += number
        if number > asked:
            report.losses.append(f"bought {number} times, asked for {asked} times: “{wish.text}”")
    if known != len(prompts):
        report.losses.append(f"bought {len(prompts) - known} times what nobody asked for")
    refused = len(installation.openai.refused)
    if refused:
        report.losses.append(f"the provider refused {refused} requests")


async def _judge_database(report: Report, db: Db) -> None:
    """Look for what has not ended."""
    rows = await db.fetch_all(
        "SELECT state, delivered, COUNT(*) AS number FROM edits GROUP BY 1, 2"
    )
    for row in rows:
        told = "" if row["delivered"] else ", not told"
        report.figures[f"edits {row['state']}{told}"] = row["number"]
        if row["state"] in {"queued", "running"} or not row["delivered"]:
            report.losses.append(f"{row['number']} edits are left {row['state']}{told}")
    jobs = await db.fetch_one("SELECT COUNT(*) AS number FROM procrastinate_jobs")
    assert jobs is not None
    if jobs["number"]:
        report.losses.append(f"{jobs['number']} jobs are left")
    twice = await db.fetch_all(
        "SELECT session_id FROM versions GROUP BY session_id, number HAVING COUNT(*) > 1"
    )
    if twice:
        report.losses.append("two versions with one number")
