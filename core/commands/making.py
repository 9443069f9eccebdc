"""Commands that make pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.ids import IdSource
from core.messenger import PAYLOAD_MAX_BYTES, Button, OutgoingMessage
from core.planning import Plan, Step
from core.planning.generation import generation_plan
from core.storage import Proposal, Store
from core.tree import Version

_VARIANTS = re.compile(r"(?:(?P<count>\d{1,3})\b)?\s*(?P<wishes>.*)", re.DOTALL)
_DEFAULT_VARIANTS = 3


class Making:
    """``edit``, ``again``, ``variants``, ``generate``, and albums."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        sources: Sources,
        answers: Answers,
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._sources = sources
        self._answers = answers
        self._new_id = new_id
        self.handlers: dict[str, Handler] = {
            "edit": self._edit,
            "do": self._do,
            "again": self._again,
            "variants": self._variants,
            "more": self._more_like_this,
            "generate": self._generate,
            "imagine": self._generate,
            "each": self._edit_each,
            "combine": self._combine,
        }

    async def open(self, message: IncomingMessage) -> None:
        """Open a session for each picture of a message that says nothing else."""
        for attachment in message.attachments:
            source = await self._sources.ingest(replace(message, attachments=(attachment,)))
            notes = [self._answers.text(message, key) for key in source.notes]
            await self._invite(message, source.version, notes)

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
        source = await self._sources.for_edit(event)
        text = self._answers.text(event, "ask-instruction")
        await self._answers.say_about(
            event, source.version, OutgoingMessage(text, expects_reply=True)
        )

    async def _do(self, call: CommandCall) -> None:
        """Carry out a suggestion, which is in the button itself."""
        await self.edit(call, call.argument)

    async def _accept_instruction(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        plan = self._acceptance.plan(source, instruction)
        if plan.steps:
            await self._acceptance.accept(event.origin, Wish(source, instruction, plan))
        else:
            await self._suggest(event, source.version, plan)

    async def _suggest(
        self, event: IncomingMessage | CommandCall, version: Version, plan: Plan
    ) -> None:
        advice = [
            self._answers.text(event, f"advice-{a.code}", **dict(a.params)) for a in plan.advice
        ]
        payloads = {suggestion: f"do:{version.id} {suggestion}" for suggestion in plan.suggestions}
        buttons = tuple(
            (Button(suggestion, payload),)
            for suggestion, payload in payloads.items()
            if len(payload.encode()) <= PAYLOAD_MAX_BYTES
        )
        text = "\n".join(advice or [self._answers.text(event, "not-understood")])
        await self._answers.say_about(event, version, OutgoingMessage(text, buttons=buttons))

    # Several pictures

    async def _ask_about_album(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        """Offer to edit each picture of an album, or to combine them into one."""
        versions = source.versions
        each = self._acceptance.plan(replace(source, references=()), instruction)
        together = self._acceptance.plan(source, instruction)
        if together.steps and together.steps[0].operation == "collage":
            await self._acceptance.accept(event.origin, Wish(source, instruction, together))
            return
        proposal = Proposal(
            self._new_id(),
            event.origin.sender.user_id,
            tuple(version.id for version in versions),
            instruction,
        )
        await self._store.propose(proposal)
        delivery, locale = self._answers.delivery, event.origin.sender.locale
        number = len(versions)
        buttons: list[tuple[Button, ...]] = []
        if each.steps:
            price = await self._price_of_each(each, versions)
            label = self._answers.text(
                event, "offer-each", number=number, price=delivery.cost(price, locale)
            )
            buttons.append((Button(label, f"each:{proposal.id}"),))
        if self._acceptance.can_combine:
            price = await self._acceptance.choosing.estimate_usd(
                _combined(instruction), source.version
            )
            label = self._answers.text(event, "offer-combine", price=delivery.cost(price, locale))
            buttons.append((Button(label, f"combine:{proposal.id}"),))
        if not buttons:
            await self._suggest(event, source.version, each)
            return
        text = self._answers.text(event, "ask-album", number=number)
        await self._answers.say(event, text, tuple(buttons))

    async def _price_of_each(self, plan: Plan, versions: Sequence[Version]) -> Decimal | None:
        total = Decimal(0)
        for version in versions:
            price = await self._acceptance.choosing.estimate_usd(plan, version)
            if price is None:
                return None
            total += price
        return total

    async def _edit_each(self, call: CommandCall) -> None:
        proposal, versions = await self._proposed(call)
        wishes = []
        for version in versions:
            source = Source(version)
            plan = self._acceptance.plan(source, proposal.instruction)
            wishes.append(Wish(source, proposal.instruction, plan))
        await self._acceptance.accept(call.origin, *wishes)

    async def _combine(self, call: CommandCall) -> None:
        proposal, versions = await self._proposed(call)
        source = Source(versions[0], references=tuple(versions[1:]))
        wish = Wish(source, proposal.instruction, _combined(proposal.instruction))
        await self._acceptance.accept(call.origin, wish)

    async def _proposed(self, call: CommandCall) -> tuple[Proposal, list[Version]]:
        proposal = await self._store.proposal(call.target or "")
        if proposal is None:
            raise UserError("proposal-unknown")
        if proposal.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        versions = [await self._store.version(v) for v in proposal.version_ids]
        return proposal, [version for version in versions if version]

    # Several takes

    async def _again(self, call: CommandCall) -> None:
        version, source = await self._made_from(call)
        if source is None:
            await self._acceptance.accept(
                call.origin, Wish(None, version.instruction, generation_plan(version.instruction))
            )
        else:
            await self._accept_instruction(call, source, version.instruction)

    async def _made_from(self, call: CommandCall) -> tuple[Version, Source | None]:
        """Return the version that a command is about, and what it was made from."""
        session = await self._sources.session(call)
        if not session.head.instruction:
            raise UserError("nothing-to-repeat")
        parent = session.parent(session.head)
        return session.head, Source(parent) if parent else None

    async def _variants(self, call: CommandCall) -> None:
        match = _VARIANTS.fullmatch(call.argument.strip())
        assert match is not None
        wanted = [wish.strip() for wish in match["wishes"].split("|") if wish.strip()]
        most = self._acceptance.max_variants
        number = int(match["count"] or 0) or (len(wanted) if len(wanted) > 1 else _DEFAULT_VARIANTS)
        if len(wanted) > most or not 1 < number <= most:
            raise UserError("variants-out-of-range", most=most)
        source: Source | None
        if wanted:
            source = await self._sources.for_edit(call)
        else:
            version, source = await self._made_from(call)
            wanted = [version.instruction]
        takes = wanted if len(wanted) > 1 else wanted * number
        await self._accept_variants(call, source, takes)

    async def _accept_variants(
        self, call: CommandCall, source: Source | None, takes: list[str]
    ) -> None:
        wishes = []
        for take in takes:
            plan = self._acceptance.plan(source, take) if source else generation_plan(take)
            if not plan.steps:
                assert source is not None
                await self._suggest(call, source.version, plan)
                return
            wishes.append(Wish(source, take, plan, variant=True))
        same = len(set(takes)) == 1
        if same and all(step.engine == "local" for step in wishes[0].plan.steps):
            raise UserError("variants-are-the-same")
        await self._acceptance.accept(call.origin, *wishes)

    async def _more_like_this(self, call: CommandCall) -> None:
        """Make more takes of what led to a version, with that version as the example."""
        version, source = await self._made_from(call)
        if source is None:
            await self._accept_variants(call, None, [version.instruction] * _DEFAULT_VARIANTS)
            return
        source = replace(source, references=(version,))
        prompt = f"{version.instruction}\nMake the result similar to the second picture."
        plan = _combined(prompt)
        await self._acceptance.accept(
            call.origin,
            *[Wish(source, version.instruction, plan, variant=True)] * _DEFAULT_VARIANTS,
        )

    # From words alone

    async def _generate(self, call: CommandCall) -> None:
        words = call.argument.strip()
        if not words:
            raise UserError("generate-needs-words")
        plan = generation_plan(words)
        await self._acceptance.accept(call.origin, Wish(None, words, plan))


def _combined(prompt: str) -> Plan:
    return Plan((Step("model", "edit", prompt=prompt),))
