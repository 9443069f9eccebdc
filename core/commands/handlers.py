"""What each command does."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from core.commands.sources import Sources
from core.commands.table import COMMANDS
from core.delivery import Delivery
from core.editing import Acceptance, Source
from core.engines import Parameter
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.ids import platform_of
from core.messenger import Button, Messenger, OutgoingMessage
from core.planning import Plan, Step
from core.storage import Edit, EditState, Head, Post, Store
from core.texts import Texts
from core.tree import EditSession, Version

_UPSCALE = re.compile(r"(?:x?\s*(?P<factor>\d{1,2})\s*x?)?\s*(?P<engine>[a-z][a-z0-9-]*)?")
_DEFAULT_UPSCALE_FACTOR = 2


class Commands:
    """The handlers of `COMMANDS`, and of plain messages, which are edits in other words."""

    def __init__(
        self,
        *,
        store: Store,
        acceptance: Acceptance,
        sources: Sources,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
    ) -> None:
        self._store = store
        self._acceptance = acceptance
        self._sources = sources
        self._delivery = delivery
        self._texts = texts
        self._messengers = messengers
        self._handlers: dict[str, Callable[[CommandCall], Awaitable[None]]] = {
            "edit": self._edit,
            "undo": lambda call: self._move(call, EditSession.undo),
            "redo": lambda call: self._move(call, EditSession.redo),
            "reset": lambda call: self._move(call, EditSession.reset),
            "goto": self._goto,
            "again": self._again,
            "upscale": self._upscale,
            "removebg": self._remove_background,
            "original": self._original,
            "cancel": self._cancel,
            "help": self._help,
            "start": self._start,
            "delete": self._delete,
            "retry": self._retry,
            "do": self._do,
        }

    async def run(self, call: CommandCall) -> None:
        """Carry out a command.

        Raises:
            UserError: It does not exist, or cannot be done; says why.
            MessengerError: Its answer could not be posted.
        """
        handler = self._handlers.get(call.name)
        if handler is None:
            raise UserError("command-unknown", command=call.name[:32])
        await handler(call)

    async def edit(self, event: IncomingMessage | CommandCall, instruction: str) -> None:
        """Edit the picture that an event is about, by an instruction."""
        source = await self._sources.for_edit(event)
        await self._accept_instruction(event, source, instruction)

    async def open(self, message: IncomingMessage) -> None:
        """Open a session for each picture of a message that says nothing else."""
        for attachment in message.attachments:
            source = await self._sources.ingest(replace(message, attachments=(attachment,)))
            lines = [self._texts.get(key, message.origin.sender.locale) for key in source.notes]
            await self._invite(message, source.version, lines)

    async def _invite(
        self, event: IncomingMessage | CommandCall, version: Version, notes: list[str]
    ) -> None:
        locale = event.origin.sender.locale
        session = await self._store.session(version.id)
        text = "\n".join([self._texts.get("picture-ready", locale), *notes])
        await self._post_about(
            event,
            version,
            OutgoingMessage(text, buttons=self._delivery.buttons(session, version, locale)),
        )

    async def _post_about(
        self, event: IncomingMessage | CommandCall, version: Version, message: OutgoingMessage
    ) -> None:
        """Post a message that can be replied to in place of the picture it speaks of."""
        origin = event.origin
        posted = await self._messenger(event).post(
            origin.conversation_id, message, origin.message_id
        )
        await self._store.record_post(Post(posted.message_id, version.id))

    async def _edit(self, call: CommandCall) -> None:
        if call.argument.strip():
            await self.edit(call, call.argument)
            return
        source = await self._sources.for_edit(call)
        question = self._texts.get("ask-instruction", call.origin.sender.locale)
        await self._post_about(call, source.version, OutgoingMessage(question, expects_reply=True))

    async def _do(self, call: CommandCall) -> None:
        """Carry out a suggestion, which is in the button itself: ``version instruction``."""
        version_id, _, instruction = (call.target or "").partition(" ")
        await self.edit(replace(call, target=version_id), instruction)

    async def _accept_instruction(
        self, event: IncomingMessage | CommandCall, source: Source, instruction: str
    ) -> None:
        plan = self._acceptance.plan(source, instruction)
        if plan.steps:
            await self._acceptance.accept(event.origin, source, instruction, plan)
            return
        locale = event.origin.sender.locale
        advice = [
            self._texts.get(f"advice-{a.code}", locale, **dict(a.params)) for a in plan.advice
        ]
        buttons = []
        for suggestion in plan.suggestions:
            payload = f"do:{source.version.id} {suggestion}"
            if len(payload.encode()) <= 64:
                buttons.append((Button(suggestion, payload),))
        text = "\n".join(advice or [self._texts.get("not-understood", locale)])
        await self._post_about(event, source.version, OutgoingMessage(text, buttons=tuple(buttons)))

    async def _move(self, call: CommandCall, move: Callable[[EditSession], Version]) -> None:
        """Move the head and post the version it is then at; no engine is called."""
        session = await self._sources.session(call)
        version = move(session)
        origin = call.origin
        head = Head(session.head.id, session.tip.id)
        if await self._store.move_head(
            origin.event_id, origin.conversation_id, origin.sender.user_id, head
        ):
            await self._delivery.show(
                self._messenger(call),
                origin.conversation_id,
                session,
                version,
                origin.sender.locale,
                reply_to=origin.message_id,
            )

    async def _goto(self, call: CommandCall) -> None:
        number = call.argument.strip().lower().removeprefix("v")
        if not number.isascii() or not number.isdigit() or len(number) > 9:
            raise UserError("goto-needs-number")
        await self._move(call, lambda session: session.goto(int(number)))

    async def _again(self, call: CommandCall) -> None:
        session = await self._sources.session(call)
        parent = session.parent(session.head)
        if parent is None:
            raise UserError("nothing-to-repeat")
        await self._accept_instruction(call, Source(parent), session.head.instruction)

    async def _upscale(self, call: CommandCall) -> None:
        match = _UPSCALE.fullmatch(call.argument.strip().lower())
        if match is None:
            raise UserError("upscale-not-understood", argument=call.argument[:40])
        parameters: dict[str, Parameter] = {
            "factor": int(match["factor"] or _DEFAULT_UPSCALE_FACTOR)
        }
        if match["engine"]:
            parameters["engine"] = match["engine"]
        instruction = " ".join(["upscale", f"{parameters['factor']}x", match["engine"] or ""])
        await self._accept_step(call, Step("local", "upscale", parameters), instruction)

    async def _remove_background(self, call: CommandCall) -> None:
        await self._accept_step(call, Step("local", "remove_background"), "remove the background")

    async def _accept_step(self, call: CommandCall, step: Step, instruction: str) -> None:
        source = await self._sources.for_edit(call)
        await self._acceptance.accept(call.origin, source, instruction, Plan((step,)))

    async def _original(self, call: CommandCall) -> None:
        session = await self._sources.session(call)
        messenger, locale = self._messenger(call), call.origin.sender.locale
        rendition = await self._delivery.original(session.head, messenger)
        lines = [self._delivery.caption(session, session.head, locale)]
        if rendition.shrunk:
            lines.append(self._texts.get("original-too-large", locale))
        posted = await messenger.post(
            call.origin.conversation_id,
            OutgoingMessage("\n".join(lines), rendition.file),
            call.origin.message_id,
        )
        await self._store.record_post(
            Post(posted.message_id, session.head.id, rendition.sent(posted))
        )

    async def _cancel(self, call: CommandCall) -> None:
        edit = await self._cancellable(call)
        if edit.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        if not await self._acceptance.cancel(edit):
            raise UserError("nothing-to-cancel")

    async def _cancellable(self, call: CommandCall) -> Edit:
        if call.target is not None:
            edit = await self._store.edit(call.target)
        else:
            own = [
                edit
                for edit in await self._store.unfinished(call.origin.conversation_id)
                if edit.user_id == call.origin.sender.user_id
            ]
            edit = own[-1] if own else None
        if edit is None:
            raise UserError("nothing-to-cancel")
        return edit

    async def _retry(self, call: CommandCall) -> None:
        edit = await self._store.edit(call.target or "")
        if edit is None or edit.state not in {EditState.UNKNOWN, EditState.FAILED}:
            raise UserError("nothing-to-retry")
        if edit.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        version = await self._store.version(edit.source_id)
        before = await self._store.edit(edit.source_edit_id) if edit.source_edit_id else None
        if before and before.result_id:
            version = await self._store.version(before.result_id)
        references = [await self._store.version(v) for v in edit.reference_ids]
        if version is None:
            raise UserError("version-unknown")
        source = Source(version, references=tuple(r for r in references if r))
        if not await self._acceptance.accept(
            call.origin, source, edit.instruction, edit.plan, retry_of=edit
        ):
            raise UserError("already-retried")

    async def _delete(self, call: CommandCall) -> None:
        """Take a picture of the bot's out of the chat; the version stays in the tree."""
        message_id = call.origin.message_id
        if call.target is None:
            message_id = call.replied_to.message_id if call.replied_to else None
        version = await self._store.version_shown_in(message_id) if message_id else None
        if message_id is None or version is None:
            raise UserError("nothing-to-delete")
        if version.created_by != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        await self._messenger(call).delete(message_id)

    async def _start(self, call: CommandCall) -> None:
        await self._say(call, self._texts.get("welcome", call.origin.sender.locale))

    async def _help(self, call: CommandCall) -> None:
        locale = call.origin.sender.locale
        lines = [
            f"/{command.name} — {self._texts.get(f'command-{command.name}', locale)}"
            for command in COMMANDS.values()
            if command.menu
        ]
        await self._say(call, "\n".join([self._texts.get("help", locale), "", *lines]))

    async def _say(self, call: CommandCall, text: str) -> None:
        await self._messenger(call).post(
            call.origin.conversation_id, OutgoingMessage(text), call.origin.message_id
        )

    def _messenger(self, event: IncomingMessage | CommandCall) -> Messenger:
        return self._messengers[platform_of(event.origin.conversation_id)]
