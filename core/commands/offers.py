"""What a person is asked to choose about, kept until one of its buttons is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.commands.sources import Sources
from core.editing import Source
from core.errors import UserError
from core.events import CommandCall, IncomingMessage, Origin
from core.ids import IdSource
from core.planning import Plan
from core.storage import Proposal, Store
from core.tree import Version

_RUN = "run"
_WAYS_TO_RUN = frozenset({"passes", "together"})


class Offers:
    """Keeps offers, each to one person, and takes one answer from them."""

    def __init__(self, store: Store, sources: Sources, new_id: IdSource) -> None:
        self._store = store
        self._sources = sources
        self._new_id = new_id

    async def propose(
        self,
        event: IncomingMessage | CommandCall,
        versions: Sequence[Version],
        instruction: str,
        plan: Plan | None = None,
        after: Source | None = None,
    ) -> Proposal:
        """Keep what a person is asked to choose about."""
        proposal = Proposal(
            id=self._new_id(),
            user_id=event.origin.sender.user_id,
            version_ids=tuple(version.id for version in versions),
            instruction=instruction,
            plan=plan,
            after_id=after.pending.id if after and after.pending else None,
            region=after.region if after else None,
        )
        await self._store.propose(proposal)
        return proposal

    async def taken(self, call: CommandCall) -> tuple[Proposal, Source, Origin]:
        """Return what a press on one of an offer's buttons is about.

        Returns:
            The offer, its pictures, and an origin with which one button is accepted once,
            however often it is pressed.

        Raises:
            UserError: ``proposal-unknown``, ``not-your-edit``, or a picture is gone.
        """
        proposal = await self._store.proposal(call.target or "")
        if proposal is None:
            raise UserError("proposal-unknown")
        if proposal.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        if await self._store.was_handled(_dropped(proposal)):
            raise UserError("proposal-unknown")
        found = [await self._store.version(v) for v in proposal.version_ids]
        versions = [version for version in found if version]
        if not versions:
            raise UserError("version-unknown")
        first, pending = await self._sources.after(versions[0], proposal.after_id)
        source = Source(first, pending, tuple(versions[1:]), region=proposal.region)
        # Whichever way passes are run, it is the same that is bought.
        name = _RUN if call.name in _WAYS_TO_RUN else call.name
        once = f"offer:{proposal.id}:{name}:{call.argument}"
        return proposal, source, replace(call.origin, event_id=once)

    async def drop(self, proposal: Proposal) -> None:
        """Withdraw an offer of passes: none of its buttons works any more.

        Raises:
            UserError: ``already-started``.
        """
        if await self._store.was_handled(f"offer:{proposal.id}:{_RUN}:"):
            raise UserError("already-started")
        await self._store.mark_handled(_dropped(proposal))


def _dropped(proposal: Proposal) -> str:
    return f"offer:{proposal.id}:drop:"
