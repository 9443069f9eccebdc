"""An instruction for several pictures: of each of them, or of all together."""

from __future__ import annotations

from dataclasses import replace

from core.commands.advising import Advising
from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.commands.passes import Passes
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.messenger import Button
from core.planning import Plan, Step
from core.planning.operations import operation
from core.planning.passes import all_in_one, passes_of
from core.preferences import Preferences


class Albums:
    """``each``, ``combine``, and the question that they answer."""

    def __init__(
        self,
        *,
        acceptance: Acceptance,
        understanding: Understanding,
        answers: Answers,
        offers: Offers,
        advising: Advising,
        passes: Passes,
    ) -> None:
        self._acceptance = acceptance
        self._understanding = understanding
        self._answers = answers
        self._offers = offers
        self._advising = advising
        self._passes = passes
        self.handlers: dict[str, Handler] = {"each": self._edit_each, "combine": self._combine}

    async def edit(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        """Edit an album as an instruction says; where it leaves that open, ask which way.

        Raises:
            UserError: It cannot be done; says why.
            MessengerError: Nothing can be said in this conversation.
        """
        versions, user_id = source.versions, event.origin.sender.user_id
        preferences = event.origin.sender.preferences
        each = [
            _for_one(plan, preferences)
            for plan in [
                await self._understanding.plan(Source(version), instruction, by=user_id)
                for version in versions
            ]
        ]
        together = await self._understanding.plan(source, instruction, by=user_id)
        if _takes_several(together):
            await self._acceptance.accept(event.origin, Wish(source, instruction, together))
            return
        if all(plan.asks and not plan.steps for plan in each):
            for number, (version, plan) in enumerate(zip(versions, each, strict=True), start=1):
                place = self._answers.place(event, number, len(versions))
                await self._advising.advise(event, Source(version), instruction, plan, place)
            return
        proposal = await self._offers.propose(event, versions, instruction)
        delivery, locale = self._answers.delivery, event.origin.sender.locale
        number = len(versions)
        buttons: list[tuple[Button, ...]] = []
        wanted = sum(bool(plan.steps) for plan in each)
        if wanted:
            price = await self._acceptance.choosing.estimate_all_usd(
                zip(each, versions, strict=True), preferences
            )
            label = self._answers.text(
                event, "offer-each", number=wanted, price=delivery.cost(price, locale)
            )
            buttons.append((Button(label, f"each:{proposal.id}"),))
        if self._acceptance.choosing.has_model:
            price = await self._acceptance.choosing.estimate_usd(
                _combined(instruction), source.version, event.origin.sender.preferences
            )
            label = self._answers.text(event, "offer-combine", price=delivery.cost(price, locale))
            buttons.append((Button(label, f"combine:{proposal.id}"),))
        if not buttons:
            first = Source(source.version)
            place = self._answers.place(event, 1, number)
            await self._advising.advise(event, first, instruction, each[0], place)
            return
        text = self._answers.text(event, "ask-album", number=number)
        await self._answers.say(event, text, tuple(buttons))

    async def _edit_each(self, call: CommandCall) -> None:
        proposal, sent, origin = await self._offers.taken(call)
        wishes = []
        for number, version in enumerate(sent.versions, start=1):
            source = Source(version)
            understood = await self._understanding.plan(
                source, proposal.instruction, by=call.origin.sender.user_id
            )
            plan = _for_one(understood, call.origin.sender.preferences)
            if plan.steps:
                wishes.append(Wish(source, proposal.instruction, plan))
            else:
                place = self._answers.place(call, number, len(sent.versions))
                await self._advising.advise(call, source, proposal.instruction, plan, place)
        single = [wish for wish in wishes if len(passes_of(wish.plan)) == 1]
        accepted = [await self._acceptance.accept(origin, *single)] if single else []
        for wish in wishes:
            if wish.source and wish not in single:
                once = replace(origin, event_id=f"{origin.event_id}:{wish.source.version.id}")
                parts = passes_of(wish.plan)
                accepted.append(
                    await self._passes.accept(once, wish.source, wish.instruction, parts)
                )
        if accepted and not any(accepted):
            raise UserError("already-started")

    async def _combine(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        wish = Wish(source, proposal.instruction, _combined(proposal.instruction))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")


def _for_one(plan: Plan, preferences: Preferences) -> Plan:
    """Return what is done to one picture of several, for which no list of passes is shown."""
    return plan if preferences.passes == "split" else all_in_one(plan)


def _takes_several(plan: Plan) -> bool:
    """Tell whether a step puts several pictures together."""
    return any(
        step.engine == "local" and operation(step.operation).min_images > 1 for step in plan.steps
    )


def _combined(prompt: str) -> Plan:
    return Plan((Step("model", "edit", prompt=prompt),))
