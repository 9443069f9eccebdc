"""Edits that may end when nothing can be said any more where they were asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from statistics import fmean

from core.engines import EngineNote
from core.events import Origin
from core.ids import platform_of
from core.messenger import Messenger
from core.planning import Plan
from core.storage import Edit, Store

LATE_NOTE = "status-may-be-late"
"""Said while an edit is under way, and not with its result."""
_LOOKED_BACK = 100

Work = tuple[tuple[str, object], ...]


class Lateness:
    """Foresees, from how long the same took before, what ends too late to be posted."""

    def __init__(
        self, store: Store, messengers: Mapping[str, Messenger], now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._messengers = messengers
        self._now = now

    async def noted(
        self, origin: Origin, edits: Sequence[Edit], unfinished: Sequence[Edit]
    ) -> list[Edit]:
        """Return edits, with a note on those that are likely to end too late.

        Args:
            origin: Where they were asked for, and when.
            edits: New ones, in the order in which they will run.
            unfinished: What is under way there before them.
        """
        messenger = self._messengers[platform_of(origin.conversation_id)]
        limit_s = messenger.answers_for_s(origin.conversation_id)
        if limit_s is None:
            return [*edits]
        took_s = await self._durations_s()
        left_s = limit_s - max(0.0, (self._now() - origin.sent_at).total_seconds())
        ends_s: defaultdict[str, float] = defaultdict(float)
        for edit in unfinished:
            ends_s[edit.lane] += took_s.get(_work(edit.plan), 0.0)
        noted = []
        for edit in edits:
            ends_s[edit.lane] += took_s.get(_work(edit.plan), 0.0)
            if ends_s[edit.lane] > left_s:
                note = EngineNote(LATE_NOTE, {"minutes": round(limit_s / 60)})
                edit = replace(edit, notes=(*edit.notes, note))  # noqa: PLW2901
            noted.append(edit)
        return noted

    async def _durations_s(self) -> dict[Work, float]:
        """Return how long each kind of work took of late, on average; what is new has none."""
        took_s: defaultdict[Work, list[float]] = defaultdict(list)
        for edit in await self._store.done_last(_LOOKED_BACK):
            took_s[_work(edit.plan)].append(edit.duration_s)
        return {work: fmean(durations_s) for work, durations_s in took_s.items()}


def _work(plan: Plan) -> Work:
    return tuple((step.operation, step.parameters.get("engine")) for step in plan.steps)
