"""Instructions: for a picture, for an album, and for a picture out of nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.messenger import Button, OutgoingMessage
from core.planning import Plan, Step
from core.planning.generation import generation_plan
from core.planning.operations import operation
from core.planning.passes import all_in_one, passes_of
from core.preferences import Preferences
from core.storage import Store
from core.tree import Version


class Making:
    """``edit``, ``each``, ``combine``, ``generate``, and pictures that come alone."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        sources: Sources,
        answers: Answers,
        offers: Offers,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._sources = sources
        self._answers = answers
        self._offers = offers
        self.handlers: dict[str, Handler] = {
            "edit": self._edit,
            "generate": self._generate,
            "imagine": self._generate,
            "each": self._edit_each,
            "combine": self._combine,
        }

    async def open(self, message: IncomingMessage) -> None:
        """Open a session for each picture of a message that says nothing else.

        What is drawn on one of ours asks for no new session, but for an instruction.
        """
        several = len(message.attachments) > 1
        take_in = self._sources.ingest if several else self._sources.taken_in
        versions = []
        for attachment in message.attachments:
            source = await take_in(replace(message, attachments=(attachment,)))
            if source.region:
                await self._ask_about(message, source)
                continue
            notes = [self._answers.text(message, key) for key in source.notes]
            await self._invite(message, source.version, notes)
            versions.append(source.version)
        if several:
            await self._store.keep_album(versions)

    async def edit(self, event: IncomingMessage | CommandCall, instruction: str) -> None:
        """Edit the picture that an event is about, by an instruction."""
        source = await self._sources.for_edit(event)
        if source.references:
            await self._ask_about_album(event, source, instruction)
        else:
            await self._accept_instruction(event, source, instruction)

    async def _invite(
        self, event: IncomingMessage | CommandCall, version: Version, notes: list[str]
    ) -> None:
        session = await self._store.session(version.id)
        text = "\n".join([self._answers.text(event, "picture-ready"), *notes])
        buttons = self._answers.delivery.buttons(session, version, event.origin.sender.locale)
        await self._answers.say_about(event, version, OutgoingMessage(text, buttons=buttons))

    async def _edit(self, call: CommandCall) -> None:
        if call.argument.strip():
            await self.edit(call, call.argument)
        else:
            await self.ask(call)

    async def ask(self, event: IncomingMessage | CommandCall) -> None:
        """Ask what should change in the picture that an event is about."""
        await self._ask_about(event, await self._sources.for_edit(event))

    async def _ask_about(self, event: IncomingMessage | CommandCall, source: Source) -> None:
        region = source.region
        text = (
            self._answers.text(event, "region-ask", percent=round(region.share * 100))
            if region
            else self._answers.text(event, "ask-instruction")
        )
        posted = await self._answers.say_about(
            event, source.version, OutgoingMessage(text, expects_reply=True), source.pending
        )
        if region:
            await self._store.record_region(
                posted.message_id, event.origin.sender.user_id, source.version.id, region
            )

    async def _accept_instruction(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        user_id = event.origin.sender.user_id
        plan = await self._understanding.plan(source, instruction, by=user_id)
        await self._offers.carry_out(event, source, instruction, plan)

    # Several pictures

    async def _ask_about_album(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        """Offer to edit each picture of an album, or to combine them into one."""
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
                await self._offers.suggest(event, Source(version), instruction, plan, place)
            return
        proposal = await self._offers.propose(event, versions, instruction)
        delivery, locale = self._answers.delivery, event.origin.sender.locale
        number = len(versions)
        buttons: list[tuple[Button, ...]] = []
        wanted = sum(bool(plan.steps) for plan in each)
        if wanted:
            price = await self._price_of_each(event, each, versions)
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
            await self._offers.suggest(event, first, instruction, each[0], place)
            return
        text = self._answers.text(event, "ask-album", number=number)
        await self._answers.say(event, text, tuple(buttons))

    async def _price_of_each(
        self,
        event: IncomingMessage | CommandCall,
        plans: Sequence[Plan],
        versions: Sequence[Version],
    ) -> Decimal | None:
        preferences, total = event.origin.sender.preferences, Decimal(0)
        for plan, version in zip(plans, versions, strict=True):
            price = await self._acceptance.choosing.estimate_usd(plan, version, preferences)
            if price is None:
                return None
            total += price
        return total

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
                await self._offers.suggest(call, source, proposal.instruction, plan, place)
        single = [wish for wish in wishes if len(passes_of(wish.plan)) == 1]
        accepted = [await self._acceptance.accept(origin, *single)] if single else []
        for wish in wishes:
            if wish.source and wish not in single:
                once = replace(origin, event_id=f"{origin.event_id}:{wish.source.version.id}")
                parts = passes_of(wish.plan)
                accepted.append(
                    await self._offers.accept_passes(once, wish.source, wish.instruction, parts)
                )
        if accepted and not any(accepted):
            raise UserError("already-started")

    async def _combine(self, call: CommandCall) -> None:
        proposal, source, origin = await self._offers.taken(call)
        wish = Wish(source, proposal.instruction, _combined(proposal.instruction))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")

    # From words alone

    async def _generate(self, call: CommandCall) -> None:
        words = call.argument.strip()
        if not words:
            raise UserError("generate-needs-words")
        plan = generation_plan(words)
        await self._acceptance.accept(call.origin, Wish(None, words, plan))


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
