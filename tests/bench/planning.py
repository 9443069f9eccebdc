"""How often the advice on instructions is right, and how long a plan takes.

Compares the codes of a plan's advice with those of tests/core/planning/coach.jsonl, which was
written by somebody who had not seen the rules, or with ``--more`` those of coach_more.jsonl.
Run ``python -m tests.bench.planning``; with ``--half blind`` or ``--half development`` on the
half that rules were not, or were, mended by; with ``--wrong`` it lists what came out otherwise,
except of the blind half.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.planning import CoachingPlanner, Plan, PlanningContext
from core.planning.photo import Light, PhotoFacts

_FOLDER = Path(__file__).parent.parent / "core" / "planning"
LABELLED = _FOLDER / "coach.jsonl"
MORE = _FOLDER / "coach_more.jsonl"
"""Rules have been mended by all of these."""
_RUNS = 5
"""So that what else the machine does is not measured."""
CODES = ("vague", "unspecific", "lighting", "identity", "passes")
ORDINARY = PhotoFacts(
    size_px=(3000, 2000),
    mean=0.45,
    dark=0.1,
    bright=0.85,
    clipped_shadows=0.0,
    clipped_highlights=0.0,
    contrast=0.22,
    warmth=2.0,
    tint=0.0,
    saturation=18.0,
    noise=0.004,
    sharpness=0.35,
    centre=0.45,
    surround=0.45,
)
"""A photo that nothing is wrong with."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled instruction."""

    id: str
    instruction: str
    language: str
    context: PlanningContext
    codes: frozenset[str]
    passes: int | None

    @property
    def is_blind(self) -> bool:
        """It is in the half by which no rule was mended."""
        return hashlib.sha256(self.id.encode()).digest()[0] % 2 == 0


def cases(labelled: Path = LABELLED) -> list[Case]:
    """Return all labelled instructions of a file."""
    return [_case(json.loads(line)) for line in labelled.read_text("utf-8").splitlines() if line]


def _case(entry: dict[str, Any]) -> Case:
    given = entry["context"]
    light: Light | None = given.get("light")
    context = PlanningContext(
        has_model=given["has_model"],
        faces=given.get("faces"),
        photo=replace(ORDINARY, light=light) if light else None,
    )
    return Case(
        entry["id"],
        entry["instruction"],
        entry["language"],
        context,
        frozenset(entry["codes"]),
        entry.get("passes"),
    )


def told(plan: Plan) -> frozenset[str]:
    """Return the codes of the coach in a plan."""
    return frozenset(item.code for item in plan.advice) & frozenset(CODES)


def passes(plan: Plan) -> int | None:
    """Return how many passes a plan has; None for one or none."""
    number = sum(step.engine == "model" for step in plan.steps)
    return number if number > 1 else None


@dataclass(frozen=True, slots=True)
class Score:
    """How many codes were told rightly, wrongly, and not at all."""

    right: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        """Return precision and recall, where there is something to divide."""
        told_of, there = self.right + self.wrong, self.right + self.missed
        precision = f"{self.right / told_of:6.1%}" if told_of else "   –  "
        recall = f"{self.right / there:6.1%}" if there else "   –  "
        return f"precision {precision}  recall {recall}  (of {there})"


def scores(results: Iterable[tuple[Case, Plan]]) -> dict[str, Score]:
    """Return the score of each code."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for case, plan in results:
        codes = told(plan)
        right.update(codes & case.codes)
        wrong.update(codes - case.codes)
        missed.update(case.codes - codes)
    return {code: Score(right[code], wrong[code], missed[code]) for code in CODES}


def _timed(planner: CoachingPlanner, chosen: Sequence[Case]) -> list[float]:
    """Return milliseconds for each plan, the least of a few, in ascending order."""
    times = []
    for case in chosen:
        runs = []
        for _ in range(_RUNS):
            started = time.perf_counter()
            planner.plan(case.instruction, case.context)
            runs.append(1000 * (time.perf_counter() - started))
        times.append(min(runs))
    return sorted(times)


def main() -> None:
    """Print precision and recall of each code, overall and by language, and the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("blind", "development"))
    parser.add_argument("--more", action="store_true", help="the second set")
    parser.add_argument("--wrong", action="store_true", help="list errors, but of the blind half")
    arguments = parser.parse_args()
    chosen = cases(MORE if arguments.more else LABELLED)
    if arguments.half:
        chosen = [case for case in chosen if case.is_blind == (arguments.half == "blind")]
    planner = CoachingPlanner()
    results = [(case, planner.plan(case.instruction, case.context)) for case in chosen]
    exact = sum(told(plan) == case.codes for case, plan in results)
    print(f"{len(chosen)} instructions; all codes right in {exact / len(chosen):.1%}")
    for code, score in scores(results).items():
        print(f"  {code:11} {score}")
    several = [(case, plan) for case, plan in results if case.passes]
    counted = sum(passes(plan) == case.passes for case, plan in several)
    print(f"  number of passes right in {counted} of {len(several)}")
    for language in dict.fromkeys(case.language for case in chosen):
        in_it = [(case, plan) for case, plan in results if case.language == language]
        right = sum(told(plan) == case.codes for case, plan in in_it)
        print(f"{language}: all codes right in {right / len(in_it):.1%} of {len(in_it)}")
        for code, score in scores(in_it).items():
            print(f"  {code:11} {score}")
    times = _timed(planner, chosen)
    middle, slow = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"time per plan: p50 {middle:.2f} ms, p99 {slow:.2f} ms")
    if arguments.wrong:
        for case, plan in results:
            is_shown = arguments.more or not case.is_blind
            if is_shown and (told(plan) != case.codes or passes(plan) != case.passes):
                print(
                    f"{case.id} {case.instruction}\n    {case.context.faces=} {sorted(case.codes)}"
                    f" {case.passes} but {sorted(told(plan))} {passes(plan)}"
                )


if __name__ == "__main__":
    main()
