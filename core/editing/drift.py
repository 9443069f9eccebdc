"""How many times models have drawn a picture anew, one after the other."""

from __future__ import annotations

from core.engines import EngineNote
from core.planning.replay import passes_through_models
from core.storage import Edit, Store
from core.tree import EditSession, Version

DRIFT_NOTE = "drift-noted"


async def edits_to(store: Store, session: EditSession, version: Version) -> list[Edit | None]:
    """Return the edit that made each version from the root, its own included, to this one.

    None stands for a version that was sent, or whose edit is no longer known.
    """
    return [await store.edit_that_made(step.id) for step in session.path(version)]


class Drift:
    """Says when so many passes lie behind a picture that starting over is better."""

    def __init__(self, store: Store, after: int) -> None:
        """Say it at every `after` passes; 0 never says it."""
        self._store = store
        self._after = after

    async def note(self, edit: Edit, session: EditSession) -> EngineNote | None:
        """Return what to say about an edit's result, which is the session's head, if anything.

        A picture that was made from words has no original to go back to.
        """
        own = passes_through_models(edit.plan.steps)
        if not self._after or not own:
            return None
        root, *edits = await edits_to(self._store, session, session.head)
        if root is not None:
            return None
        depth = sum(passes_through_models(e.plan.steps) for e in edits if e)
        if depth < 2 or depth // self._after == (depth - own) // self._after:
            return None
        return EngineNote(DRIFT_NOTE, {"depth": depth})
