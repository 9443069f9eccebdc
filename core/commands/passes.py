"""Several changes by a model: one after the other or all at once, which is asked if it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from core.commands.advising import Advising
from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage, Origin
from core.messenger import Button, OutgoingMessage
from core.planning import Plan
from core.planning.passes import all_in_one, passes_of
from core.storage import Proposal, Store


class Passes:
    """``passes``, ``together``, ``replan``, ``drop``, and the question that they answer."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        answers: Answers,
        offers: Offers,
        advising: Advising,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._answers = answers
        self._offers = offers
        self._advising = advising
        self.handlers: dict[str, Handler] = {
            "passes": self._run_passes,
            "together": self._run_together,
            "replan": self._ask_for_list,
            "drop": self._drop,
        }

    async def carry_out(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str, plan: Plan
    ) -> None:
        """Accept what a plan says, or ask first.

        Raises:
            UserError: It cannot be done; says why.
            MessengerError: Nothing can be said in this conversation.
        """
        if plan.asks or not plan.steps:
            await self._advising.advise(event, source, instruction, plan)
            return
        parts = passes_of(plan)
        if len(parts) == 1:
            await self._acceptance.accept(event.origin, Wish(source, instruction, plan))
            return
        preferences = event.origin.sender.preferences
        price = await self._acceptance.choosing.estimate_all_usd(
            [(part, source.version) for part in parts], preferences
        )
        way = preferences.passes
        if way == "ask" and price != 0:
            await self._ask(event, source, instruction, plan, price)
        elif way == "together":
            wish = Wish(source, instruction, all_in_one(plan))
            await self._acceptance.accept(event.origin, wish)
        else:
            await self.accept(event.origin, source, instruction, parts)

    async def accept(
        self, origin: Origin, source: Source, instruction: str, parts: Sequence[Plan]
    ) -> bool:
        """Accept parts of a plan, each a version; False if they were accepted before.

        Raises:
            UserError: They cannot be done; says why.
            MessengerError: Nothing can be said in this conversation.
        """
        wishes = [Wish(source, "\n".join(_words_of(part)) or instruction, part) for part in parts]
        return await self._acceptance.accept(origin, *wishes, in_series=True)

    async def _ask(
        self,
        event: IncomingMessage | CommandCall,
        source: Source,
        instruction: str,
        plan: Plan,
        price_usd: Decimal | None,
    ) -> None:
        proposal = await self._offers.propose(event, source.versions, instruction, plan, source)
        items = _words_of(plan)
        number = len(items)
        lines = [
            self._answers.text(event, "ask-passes", number=number),
            *self._listed(event, items),
        ]
        if any(step.engine == "local" for step in plan.steps):
            lines.append(self._answers.text(event, "ask-passes-exact"))
        cost, locale = self._answers.delivery.cost, event.origin.sender.locale
        together = all_in_one(plan)
        together_usd = await self._acceptance.choosing.estimate_usd(
            together, source.version, event.origin.sender.preferences
        )
        each = self._answers.text(
            event, "offer-passes", number=number, price=cost(price_usd, locale)
        )
        at_once = self._answers.text(event, "offer-together", price=cost(together_usd, locale))
        button = self._answers.delivery.button
        rows = (
            (Button(each, f"passes:{proposal.id}"),),
            (Button(at_once, f"together:{proposal.id}"),),
            (button("replan", proposal.id, locale), button("drop", proposal.id, locale)),
        )
        await self._answers.say_about(
            event,
            source.version,
            OutgoingMessage("\n".join(lines), buttons=rows),
            source.pending,
        )

    def _listed(self, event: IncomingMessage | CommandCall, items: Sequence[str]) -> list[str]:
        return [
            self._answers.text(event, "ask-passes-item", number=number, text=item)
            for number, item in enumerate(items, start=1)
        ]

    async def _run_passes(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        plan = _plan_of(proposal)
        parts = passes_of(plan)
        if not await self.accept(origin, source, proposal.instruction, parts):
            raise UserError("already-started")

    async def _run_together(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        wish = Wish(source, proposal.instruction, all_in_one(_plan_of(proposal)))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")

    async def _ask_for_list(self, call: CommandCall) -> None:
        """Take a list of changes in place of the one that was offered."""
        proposal, source, _ = await self._offers.taken(call)
        source = await self._after_own_edits(call, source)
        if call.argument.strip():
            plan = await self._understanding.plan(
                source, call.argument, by=call.origin.sender.user_id
            )
            await self.carry_out(call, source, call.argument, plan)
            return
        lines = [self._answers.text(call, "ask-replan"), *_words_of(_plan_of(proposal))]
        await self._answers.say_about(
            call,
            source.version,
            OutgoingMessage("\n".join(lines), expects_reply=True),
            source.pending,
        )

    async def _after_own_edits(self, call: CommandCall, source: Source) -> Source:
        """Start from what the person has under way for that picture, as new edits do."""
        if source.pending or source.region:
            return source
        own = [
            edit
            for edit in await self._store.unfinished(call.origin.conversation_id)
            if edit.user_id == call.origin.sender.user_id
            and edit.source_id == source.version.id
            and not edit.variant
        ]
        return replace(source, pending=own[-1]) if own else source

    async def _drop(self, call: CommandCall) -> None:
        proposal, _, _ = await self._offers.taken(call)
        await self._offers.drop(proposal)
        await self._answers.say(call, self._answers.text(call, "nothing-started"))


def _words_of(plan: Plan) -> list[str]:
    """Return what the person asked of a model, a change each."""
    return [step.words for step in plan.steps if step.engine == "model"]


def _plan_of(proposal: Proposal) -> Plan:
    """Return what was planned.

    Raises:
        UserError: ``proposal-unknown``, for a button of another kind of offer.
    """
    if proposal.plan is None:
        raise UserError("proposal-unknown")
    return proposal.plan
