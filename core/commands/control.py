"""Commands about edits under way, and about the bot itself."""

from __future__ import annotations

from core.commands.answers import Answers, Handler
from core.commands.table import COMMANDS
from core.editing import Acceptance, Source, Wish
from core.errors import UserError
from core.events import CommandCall
from core.storage import Edit, EditState, Store


class Control:
    """``cancel``, ``retry``, ``help``, ``start``."""

    def __init__(self, *, store: Store, acceptance: Acceptance, answers: Answers) -> None:
        self._store = store
        self._acceptance = acceptance
        self._answers = answers
        self.handlers: dict[str, Handler] = {
            "cancel": self._cancel,
            "retry": self._retry,
            "help": self._help,
            "start": self._start,
        }

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
        wish = Wish(
            await self._source(edit), edit.instruction, edit.plan, edit.variant, retry_of=edit
        )
        if not await self._acceptance.accept(call.origin, wish):
            raise UserError("already-retried")

    async def _source(self, edit: Edit) -> Source | None:
        if edit.source_id is None:
            return None
        before = await self._store.edit(edit.source_edit_id) if edit.source_edit_id else None
        version_id = before.result_id if before and before.result_id else edit.source_id
        version = await self._store.version(version_id)
        if version is None:
            raise UserError("version-unknown")
        references = [await self._store.version(v) for v in edit.reference_ids]
        return Source(version, references=tuple(r for r in references if r))

    async def _start(self, call: CommandCall) -> None:
        await self._answers.say(call, self._answers.text(call, "welcome"))

    async def _help(self, call: CommandCall) -> None:
        lines = [
            f"/{command.name} — {self._answers.text(call, f'command-{command.name}')}"
            for command in COMMANDS.values()
            if command.menu
        ]
        await self._answers.say(call, "\n".join([self._answers.text(call, "help"), "", *lines]))
