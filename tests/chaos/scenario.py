"""What people say and what goes wrong meanwhile: both follow from a seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from tests.chaos.people import Wish

Database = Literal["sqlite", "postgres"]


class Trouble(Enum):
    """What can go wrong."""

    KILL = "kill -9"
    FREEZE = "frozen and thawed"
    DATABASE_RESTART = "PostgreSQL restarted"
    OBJECTS_AWAY = "object store refuses connections"
    TELEGRAM_SLOW_DOWN = "Telegram answers 429"
    TELEGRAM_BAD_GATEWAY = "Telegram answers 502"
    DISCORD_SLOW_DOWN = "Discord answers 429"
    DISCORD_BAD_GATEWAY = "Discord answers 502"
    DISCORD_RESUME = "Discord's gateway closes, RESUME"
    DISCORD_IDENTIFY = "Discord's gateway closes, no RESUME"


@dataclass(frozen=True)
class Scenario:
    """A run of the whole."""

    database: Database
    seed: int
    edits: int
    conversations: int
    kills: int = 10
    freeze_s: float = 15.0
    away_s: float = 5.0
    answers_within_s: tuple[float, float] = (0.2, 2.0)
    """How long the provider takes, at least and at most."""
    patience_s: float = 30.0
    """How long people on Discord wait before they ask again."""
    limit_s: float = 600.0
    others: Sequence[Trouble] = tuple(t for t in Trouble if t is not Trouble.KILL)
    """Each once."""

    def scripts(self) -> list[list[Wish]]:
        """Return what each conversation's person wants, in order."""
        chance = random.Random(f"{self.seed} wishes")
        scripts: list[list[Wish]] = [[] for _ in range(self.conversations)]
        for number in range(self.edits):
            script = scripts[number % self.conversations]
            paid = chance.random() < 0.5
            # Texts that a planner takes for one step, and that nobody says twice.
            text = f"put hat number {number} on her" if paid else f"brightness {len(script) + 1}"
            script.append(Wish(text, paid, waits=chance.random() < 0.6))
        return scripts

    def troubles(self) -> list[tuple[float, Trouble]]:
        """Return what goes wrong, and after which share of the edits is done, in order."""
        chance = random.Random(f"{self.seed} troubles")
        wanted = [Trouble.KILL] * self.kills + [t for t in self.others if self._can(t)]
        chance.shuffle(wanted)
        moments = sorted(chance.uniform(0.02, 0.9) for _ in wanted)
        return list(zip(moments, wanted, strict=True))

    def _can(self, trouble: Trouble) -> bool:
        shared = {Trouble.DATABASE_RESTART, Trouble.OBJECTS_AWAY}
        return self.database == "postgres" or trouble not in shared
