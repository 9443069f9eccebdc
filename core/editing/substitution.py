"""Another engine in place of one that is gone, for what was made with it before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from core.editing.choosing import Choosing
from core.planning import Plan, Step
from core.preferences import DEFAULTS, Preferences
from core.tree import Version

_FOR_ONE_ENGINE = frozenset({"engine", "faces"})


@dataclass(frozen=True, slots=True)
class Substitution:
    """A plan that was carried out before, with other engines in place of those that are gone."""

    plan: Plan
    """With every choice made."""
    gone: str
    """The name of what is not configured any more."""
    engine: str
    """The name of what is taken in its place."""
    cost_usd: Decimal | None
    """About what is left to do takes; None where nobody knows."""

    def costs_more(self, before_usd: Decimal | None) -> bool:
        """Tell whether it takes more than before, as far as both are known."""
        if self.cost_usd is None or before_usd is None:
            return self.cost_usd != 0
        return self.cost_usd > before_usd


async def substituted(
    choosing: Choosing,
    plan: Plan,
    source: Version | None,
    preferences: Preferences = DEFAULTS,
    *,
    pending: bool = False,
    done: int = 0,
) -> Substitution | None:
    """Choose anew for the steps of an earlier plan whose engines are gone; None: none is.

    Args:
        choosing: Chooses.
        plan: As it was decided then.
        source: What to start from.
        preferences: Engines that the person would rather have.
        pending: It will be another picture by then.
        done: Steps that are not done again, and cost nothing.

    Raises:
        UserError: No engine can do a step.
    """
    gone = {at: step for at, step in enumerate(plan.steps) if choosing.engines.lack(step)}
    if not gone:
        return None
    names = [str(step.parameters["engine"]) for step in gone.values()]
    steps = tuple(_unchosen(s) if at in gone else s for at, s in enumerate(plan.steps))
    # Why they were chosen then is not true any more.
    advice = tuple(a for a in plan.advice if a.params.get("engine") not in names)
    undecided = replace(plan, steps=steps, advice=advice)
    decided = await choosing.decided(undecided, source, preferences, pending=pending)
    left = replace(decided, steps=decided.steps[done:])
    cost_usd = await choosing.estimate_usd(left, source, preferences)
    instead = choosing.engines.for_step(decided.steps[next(iter(gone))]).name
    return Substitution(decided, names[0], instead, cost_usd)


def total_usd(costs_usd: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum of what several take; None where nobody knows a part of it."""
    total = Decimal(0)
    for cost_usd in costs_usd:
        if cost_usd is None:
            return None
        total += cost_usd
    return total


def _unchosen(step: Step) -> Step:
    """Return a step without its engine, and what was only for that."""
    rest = {name: value for name, value in step.parameters.items() if name not in _FOR_ONE_ENGINE}
    return replace(step, parameters=rest)
