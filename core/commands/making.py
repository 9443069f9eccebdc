"""Instructions: for pictures, and for a picture out of nothing."""

from __future__ import annotations

from dataclasses import replace

from core.commands.albums import Albums
from core.commands.answers import Answers, Handler
from core.commands.passes import Passes
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Understanding, Wish
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.messenger import OutgoingMessage
from core.planning.generation import generation_plan
from core.storage import Store
from core.tree import Version


class Making:
    """``edit``, ``generate``, ``imagine``, and pictures that come alone."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        understanding: Understanding,
        sources: Sources,
        answers: Answers,
        passes: Passes,
        albums: Albums,
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._understanding = understanding
        self._sources = sources
        self._answers = answers
        self._passes = passes
        self._albums = albums
        self.handlers: dict[str, Handler] = {
            "edit": self._edit,
            "generate": self._generate,
            "imagine": self._generate,
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
            await self._albums.edit(event, source, instruction)
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
        await self._passes.carry_out(event, source, instruction, plan)

    async def _generate(self, call: CommandCall) -> None:
        words = call.argument.strip()
        if not words:
            raise UserError("generate-needs-words")
        plan = generation_plan(words)
        await self._acceptance.accept(call.origin, Wish(None, words, plan))
