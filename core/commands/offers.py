"""What is asked back before an instruction is carried out, and the buttons that answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage, Origin
from core.ids import IdSource
from core.messenger import Button, OutgoingMessage
from core.planning import Plan
from core.planning.passes import all_in_one, passes_of
from core.preferences import Preferences
from core.storage import Proposal, Store
from core.tree import Version

_RUN = "run"
_WAYS_TO_RUN = frozenset({"passes", "together"})


class Offers:
    """Carries out what is clear, and offers a choice where a guess would have to be paid for."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        sources: Sources,
        answers: Answers,
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._sources = sources
        self._answers = answers
        self._new_id = new_id
        self.handlers: dict[str, Handler] = {
            "passes": self._run_passes,
            "together": self._run_together,
            "replan": self._ask_for_list,
            "drop": self._drop,
            "suggest": self._run_suggestion,
            "anyway": self._run_anyway,
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
            await self.suggest(event, source, instruction, plan)
            return
        parts = passes_of(plan)
        if len(parts) == 1:
            await self._acceptance.accept(event.origin, Wish(source, instruction, plan))
            return
        preferences = event.origin.sender.preferences
        price = await self._price(parts, source.version, preferences)
        way = preferences.passes
        if way == "ask" and price != 0:
            await self._ask_about_passes(event, source, instruction, plan, price)
        elif way == "together":
            wish = Wish(source, instruction, all_in_one(plan))
            await self._acceptance.accept(event.origin, wish)
        else:
            await self.accept_passes(event.origin, source, instruction, parts)

    async def suggest(
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
        proposal = await self._proposed(event, source, instruction, plan)
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

    async def _proposed(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str, plan: Plan
    ) -> Proposal:
        return await self.propose(event, source.versions, instruction, plan, source)

    async def _price(
        self, parts: Sequence[Plan], version: Version, preferences: Preferences
    ) -> Decimal | None:
        total = Decimal(0)
        for part in parts:
            price = await self._acceptance.choosing.estimate_usd(part, version, preferences)
            if price is None:
                return None
            total += price
        return total

    async def _as_said(self, source: Source, instruction: str) -> Plan:
        return await self._understanding.plan(source, instruction, as_said=True)

    async def _ask_about_passes(
        self,
        event: IncomingMessage | CommandCall,
        source: Source,
        instruction: str,
        plan: Plan,
        price_usd: Decimal | None,
    ) -> None:
        proposal = await self._proposed(event, source, instruction, plan)
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

    async def accept_passes(
        self, origin: Origin, source: Source, instruction: str, parts: Sequence[Plan]
    ) -> bool:
        """Accept parts of a plan, each a version; False if they were accepted before.

        Raises:
            UserError: They cannot be done; says why.
            MessengerError: Nothing can be said in this conversation.
        """
        wishes = [Wish(source, "\n".join(_words_of(part)) or instruction, part) for part in parts]
        return await self._acceptance.accept(origin, *wishes, in_series=True)

    async def _run_passes(self, call: CommandCall) -> None:
        proposal, source, origin = await self.taken(call)
        plan = _plan_of(proposal)
        parts = passes_of(plan)
        if not await self.accept_passes(origin, source, proposal.instruction, parts):
            raise UserError("already-started")

    async def _run_together(self, call: CommandCall) -> None:
        proposal, source, origin = await self.taken(call)
        wish = Wish(source, proposal.instruction, all_in_one(_plan_of(proposal)))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")

    async def _ask_for_list(self, call: CommandCall) -> None:
        """Take a list of changes in place of the one that was offered."""
        proposal, source, _ = await self.taken(call)
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
        proposal, _, _ = await self.taken(call)
        if await self._store.was_handled(f"offer:{proposal.id}:{_RUN}:"):
            raise UserError("already-started")
        await self._store.mark_handled(_dropped(proposal))
        await self._answers.say(call, self._answers.text(call, "nothing-started"))

    async def _run_suggestion(self, call: CommandCall) -> None:
        proposal, source, origin = await self.taken(call)
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
        proposal, source, origin = await self.taken(call)
        plan = await self._as_said(source, proposal.instruction)
        if not plan.steps:
            raise UserError("not-understood")
        wish = Wish(source, proposal.instruction, all_in_one(plan))
        if not await self._acceptance.accept(origin, wish):
            raise UserError("already-started")


def _dropped(proposal: Proposal) -> str:
    return f"offer:{proposal.id}:drop:"


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
