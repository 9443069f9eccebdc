"""``replay``: the changes on the way to a version, made again in one pass from the original."""

from __future__ import annotations

from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Wish
from core.editing.drift import edits_to
from core.editing.substitution import substituted
from core.errors import UserError
from core.events import CommandCall
from core.messenger import Button, OutgoingMessage
from core.planning import Plan
from core.planning.replay import passes_through_models, replayed
from core.storage import Edit, Store
from core.tree import EditSession, Version, present


class Replaying:
    """Offers a replay with its price, and makes it."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        sources: Sources,
        answers: Answers,
        offers: Offers,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._sources = sources
        self._answers = answers
        self._offers = offers
        self.handlers: dict[str, Handler] = {"replay": self._replay, "rerun": self._rerun}

    async def _replay(self, call: CommandCall) -> None:
        session = await self._sources.session(call)
        version = session.head
        root = present(session.root)
        edits = await self._edits(session, version)
        choosing = self._acceptance.choosing
        plan = replayed([edit.plan for edit in edits])
        if instead := await substituted(choosing, plan, root, call.origin.sender.preferences):
            plan = instead.plan
        instruction = "\n".join(edit.instruction for edit in edits)
        price = await choosing.estimate_usd(plan, root)
        if price == 0:
            await self._acceptance.accept(call.origin, Wish(Source(root), instruction, plan))
            return
        proposal = await self._offers.propose(call, [root], instruction, plan)
        lines = [
            self._answers.text(
                call,
                "ask-replay",
                number=len(edits),
                version=version.number,
                passes=sum(step.engine == "model" for step in plan.steps),
            ),
            *(
                self._answers.text(call, "ask-replay-item", number=number, text=edit.instruction)
                for number, edit in enumerate(edits, start=1)
            ),
        ]
        cost = self._answers.delivery.cost(price, call.origin.sender.locale)
        label = self._answers.text(call, "offer-replay", price=cost)
        message = OutgoingMessage(
            "\n".join(lines), buttons=((Button(label, f"rerun:{proposal.id}"),),)
        )
        await self._answers.say_about(call, version, message)

    async def _edits(self, session: EditSession, version: Version) -> list[Edit]:
        """Return the edits on the way to a version, if a replay of them makes sense.

        Raises:
            UserError: It makes none; says why.
        """
        root, *made = await edits_to(self._store, session, version)
        if root is not None:
            raise UserError("replay-generated")
        edits = [edit for edit in made if edit]
        if len(edits) < len(made):
            raise UserError("replay-lost")
        passes = sum(passes_through_models(edit.plan.steps) for edit in edits)
        if passes < 2:
            raise UserError("replay-once" if passes else "replay-nothing")
        if any(edit.reference_ids for edit in edits):
            raise UserError("replay-several-pictures")
        return edits

    async def _rerun(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        plan = proposal.plan or Plan(())
        if not plan.steps:
            raise UserError("proposal-unknown")
        if not await self._acceptance.accept(origin, Wish(source, proposal.instruction, plan)):
            raise UserError("already-started")
