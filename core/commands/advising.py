"""What is said where an instruction is not clear, and the clear ones offered in its place."""

from __future__ import annotations

from collections.abc import Sequence

from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.messenger import Button, OutgoingMessage
from core.planning import Plan
from core.planning.passes import all_in_one


class Advising:
    """``suggest``, ``anyway``, and the question that they answer."""

    def __init__(
        self,
        *,
        acceptance: Acceptance,
        understanding: Understanding,
        answers: Answers,
        offers: Offers,
    ) -> None:
        self._acceptance = acceptance
        self._understanding = understanding
        self._answers = answers
        self._offers = offers
        self.handlers: dict[str, Handler] = {
            "suggest": self._run_suggestion,
            "anyway": self._run_anyway,
        }

    async def advise(
        self,
        event: IncomingMessage | CommandCall,
        source: Source,
        instruction: str,
        plan: Plan,
        place: Sequence[str] = (),
    ) -> None:
        """Say what is not clear, with the nearest clear instructions as buttons.

        Args:
            event: What was said.
            source: What it is about.
            instruction: The words.
            plan: What was understood.
            place: Says which picture of several that is.
        """
        proposal = await self._offers.propose(event, source.versions, instruction, plan, source)
        lines = [
            self._answers.text(event, f"advice-{a.code}", **dict(a.params)) for a in plan.advice
        ]
        rows = [
            (Button(suggestion, f"suggest:{proposal.id} {at}"),)
            for at, suggestion in enumerate(plan.suggestions)
        ]
        if plan.asks and self._acceptance.choosing.has_model:
            price = self._answers.delivery.cost(
                await self._acceptance.choosing.estimate_usd(
                    await self._as_said(source, instruction),
                    source.version,
                    event.origin.sender.preferences,
                ),
                event.origin.sender.locale,
            )
            label = self._answers.text(event, "offer-anyway", price=price)
            rows.append((Button(label, f"anyway:{proposal.id}"),))
        lines = lines or [self._answers.text(event, "not-understood")]
        text = "\n".join([*place, *lines])
        await self._answers.say_about(
            event, source.version, OutgoingMessage(text, buttons=tuple(rows)), source.pending
        )

    async def _run_suggestion(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        suggestions = proposal.plan.suggestions if proposal.plan else ()
        at = int(call.argument) if call.argument.isascii() and call.argument.isdigit() else -1
        if not 0 <= at < len(suggestions):
            raise UserError("proposal-unknown")
        plan = await self._as_said(source, suggestions[at])
        if not plan.steps:
            raise UserError("not-understood")
        if not await self._acceptance.accept(origin, Wish(source, suggestions[at], plan)):
            raise UserError("already-started")

    async def _run_anyway(self, call: CommandCall) -> None:
        """Do what was said, however vague it is."""
        proposal, source, origin = await self._offers.taken(call)
        plan = await self._as_said(source, proposal.instruction)
        if not plan.steps:
            raise UserError("not-understood")
        wish = Wish(source, proposal.instruction, all_in_one(plan))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")

    async def _as_said(self, source: Source, instruction: str) -> Plan:
        return await self._understanding.plan(source, instruction, as_said=True)
