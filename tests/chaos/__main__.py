"""Shows that nothing is lost: ``python -m tests.chaos --database postgres``.

The real program in processes of its own, people on servers that stand in for Telegram and
Discord, a provider that counts its calls, and troubles that follow from a seed. Exits with 1 if
anything was lost, delivered twice or out of order, or bought without being asked for.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.chaos.run import Report, run
from tests.chaos.scenario import Scenario


def main() -> int:
    """Run as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--conversations", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="postgres")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--freeze", type=float, default=15.0, metavar="SECONDS")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="for data and logs")
    given = parser.parse_args()
    scenario = Scenario(
        database=given.database,
        seed=given.seed,
        edits=given.edits,
        conversations=given.conversations,
        kills=given.kills,
        freeze_s=given.freeze,
    )
    with tempfile.TemporaryDirectory(prefix="retouch-chaos-") as folder:
        if given.keep:
            given.keep.mkdir(parents=True, exist_ok=True)
        report = asyncio.run(run(scenario, given.keep or Path(folder)))
    _print(report)
    return 1 if report.losses else 0


def _print(report: Report) -> None:
    scenario = report.scenario
    print(
        f"{scenario.edits} edits, {scenario.conversations} conversations, {scenario.database},"
        f" seed {scenario.seed}, {report.seconds:.0f} s\n"
    )
    print("\n".join(report.told), end="\n\n")
    width = max(len(name) for name in report.figures)
    for name, number in report.figures.items():
        print(f"{name:<{width}} {number:>6}")
    print()
    print("\n".join(report.losses) or "nothing lost, nothing twice, nothing out of order")


if __name__ == "__main__":
    sys.exit(main())
