"""Another take of an edit, or several: as it was asked for, or in other ways."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace

from core.commands.advising import Advising
from core.commands.answers import Answers, Handler
from core.commands.offers import Offers
from core.commands.sources import Sources
from core.commands.substituting import substitute_offered
from core.editing import Acceptance, Source, Understanding, Wish
from core.editing.substitution import substituted
from core.errors import UserError
from core.events import CommandCall
from core.planning import Step
from core.planning.coach.clearer import clearer
from core.planning.passes import all_in_one
from core.storage import Store

_VARIANTS = re.compile(r"(?:(?P<count>\d{1,3})\b)?\s*(?P<wishes>.*)", re.DOTALL)
_DEFAULT_VARIANTS = 3
_LEAST_APART = 2


class Takes:
    """``again``, ``model``, ``clearer``, ``variants``, ``more``, ``substitute``."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        sources: Sources,
        answers: Answers,
        offers: Offers,
        advising: Advising,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._sources = sources
        self._answers = answers
        self._offers = offers
        self._advising = advising
        self.handlers: dict[str, Handler] = {
            "again": self._again,
            "model": self._with_model,
            "clearer": self._clearer,
            "variants": self._variants,
            "more": self._more_like_this,
            "substitute": self._with_substitute,
        }

    async def _again(self, call: CommandCall) -> None:
        await self._make_again(call, await self._made_by(call))

    async def _make_again(self, call: CommandCall, wish: Wish, number: int = 1) -> None:
        """Accept what was made before, as it was; ask first if that takes more money now."""
        source = wish.source
        instead = await substituted(
            self._acceptance.choosing,
            wish.plan,
            source.version if source else None,
            call.origin.sender.preferences,
        )
        if instead is None:
            await self._accept_takes(call, [wish] * number)
            return
        made = (await self._sources.session(call)).head
        if not instead.costs_more(made.cost_usd):
            await self._accept_takes(call, [replace(wish, plan=instead.plan)] * number)
            return
        versions = source.versions if source else [made]
        proposal = await self._offers.propose(
            call, versions, wish.instruction, instead.plan, source
        )
        cost_usd = None if instead.cost_usd is None else instead.cost_usd * number
        payload = f"substitute:{proposal.id} {number}"
        message = substitute_offered(self._answers, call, instead, cost_usd, payload)
        await self._answers.say_about(call, made, message)

    async def _with_substitute(self, call: CommandCall) -> None:
        """Make again what was made before, by the engine that was offered for it."""
        proposal, source, origin = await self._offers.taken(call)
        plan, number = proposal.plan, call.argument
        if plan is None or not (number.isascii() and number.isdigit()):
            raise UserError("proposal-unknown")
        generated = any(step.operation == "generate" for step in plan.steps)
        wish = Wish(None if generated else source, proposal.instruction, plan)
        takes = self._takes([wish] * min(int(number), self._acceptance.max_variants))
        if not await self._acceptance.accept(origin, *takes):
            raise UserError("already-started")

    async def _check_pressed_once(self, call: CommandCall, wish: Wish) -> None:
        """Refuse a button's second press while what the first one asked for is under way.

        Raises:
            UserError: ``already-started``.
        """
        if call.target is None or wish.source is None:
            return
        meant = (wish.source.version.id, tuple(v.id for v in wish.source.references))
        for edit in await self._store.unfinished(call.origin.conversation_id):
            same = (edit.source_id, edit.reference_ids) == meant and edit.variant == wish.variant
            own = edit.user_id == call.origin.sender.user_id
            if same and own and edit.instruction == wish.instruction:
                raise UserError("already-started")

    async def _with_model(self, call: CommandCall) -> None:
        """Do by a model what was done exactly, from the same picture."""
        if not self._acceptance.choosing.has_model:
            raise UserError("no-engine-for-this", operation="edit")
        made = await self._made_by(call)
        plan = made.plan
        if made.source:
            plan = await self._understanding.plan(made.source, made.instruction, prefer="model")
        if not any(step.engine == "model" for step in plan.steps):
            raise UserError("model-has-no-part")
        await self._acceptance.accept(call.origin, replace(made, plan=all_in_one(plan)))

    async def _clearer(self, call: CommandCall) -> None:
        """Do once more, said more plainly, what had next to no effect."""
        made = await self._made_by(call)
        if made.source is None:
            raise UserError("nothing-to-repeat")
        words = await asyncio.to_thread(clearer, made.instruction)
        user_id = call.origin.sender.user_id
        plan = await self._understanding.plan(made.source, words, by=user_id, as_said=True)
        # A button works once; typed, it is a wish like any other.
        once = (
            replace(call.origin, event_id=f"clearer:{call.target}") if call.target else call.origin
        )
        if not await self._acceptance.accept(once, Wish(made.source, words, all_in_one(plan))):
            raise UserError("already-started")

    async def _made_by(self, call: CommandCall) -> Wish:
        """Return the wish that made the version that a command is about."""
        session = await self._sources.session(call)
        edit = await self._store.edit_that_made(session.head.id)
        if edit is None:
            raise UserError("nothing-to-repeat")
        parent = session.parent(session.head)
        references = [await self._store.version(v) for v in edit.reference_ids]
        known = tuple(filter(None, references))
        source = Source(parent, references=known, region=edit.region) if parent else None
        return Wish(source, edit.instruction, edit.plan)

    async def _variants(self, call: CommandCall) -> None:
        match = _VARIANTS.fullmatch(call.argument.strip())
        assert match is not None
        wanted = [wish.strip() for wish in match["wishes"].split("|") if wish.strip()]
        if "|" in match["wishes"] and len(wanted) < _LEAST_APART:
            raise UserError("variants-empty")
        most = self._acceptance.max_variants
        number = int(match["count"] or 0) or (len(wanted) if len(wanted) > 1 else _DEFAULT_VARIANTS)
        if len(wanted) > most or not 1 < number <= most:
            raise UserError("variants-out-of-range", most=most)
        if not wanted:
            await self._make_again(call, await self._made_by(call), number)
            return
        source = await self._sources.for_edit(call)
        wishes = []
        for take in wanted if len(wanted) > 1 else wanted * number:
            plan = await self._understanding.plan(source, take, by=call.origin.sender.user_id)
            if not plan.steps:
                await self._advising.advise(call, source, take, plan)
                return
            wishes.append(Wish(source, take, all_in_one(plan)))
        await self._accept_takes(call, wishes)

    async def _accept_takes(self, call: CommandCall, wishes: Sequence[Wish]) -> None:
        """Accept one take or several, unless each of those would be the same."""
        takes = self._takes(wishes)
        await self._check_pressed_once(call, takes[0])
        await self._acceptance.accept(call.origin, *takes)

    def _takes(self, wishes: Sequence[Wish]) -> list[Wish]:
        """Return wishes as takes to choose from, if there is more than one."""
        if len(wishes) == 1:
            return [*wishes]
        same = all(wish.plan == wishes[0].plan for wish in wishes)
        if same and not any(step.engine == "model" for step in wishes[0].plan.steps):
            raise UserError("variants-are-the-same")
        return [replace(wish, variant=True) for wish in wishes]

    async def _more_like_this(self, call: CommandCall) -> None:
        """Make more takes of what led to a version, with that version as the example."""
        wish = await self._made_by(call)
        if wish.source:
            example = (await self._sources.session(call)).head
            references = (*wish.source.references, example)
            wish = replace(
                wish,
                source=replace(wish.source, references=references),
                plan=replace(wish.plan, steps=tuple(_like_the_last(s) for s in wish.plan.steps)),
            )
        await self._make_again(call, wish, _DEFAULT_VARIANTS)


def _like_the_last(step: Step) -> Step:
    if step.operation != "edit":
        return step
    return replace(step, prompt=f"{step.prompt}\nMake the result similar to the last picture.")
