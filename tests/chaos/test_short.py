"""The short form of ``python -m tests.chaos``: killed, frozen and slowed down, nothing is lost."""

from __future__ import annotations

from pathlib import Path

from tests.chaos.run import run
from tests.chaos.scenario import Scenario, Trouble


async def test_nothing_is_lost(tmp_path: Path) -> None:
    scenario = Scenario(
        database="sqlite",
        seed=3,
        edits=9,
        conversations=3,
        kills=1,
        freeze_s=0.5,
        away_s=1.0,
        answers_within_s=(0.05, 0.3),
        patience_s=5.0,
        limit_s=120.0,
        others=(Trouble.FREEZE, Trouble.TELEGRAM_SLOW_DOWN, Trouble.DISCORD_RESUME),
    )
    report = await run(scenario, tmp_path)
    assert report.losses == [], report.told
    assert report.figures["delivered"] == 9
    assert report.figures["starts of processes"] == 2
