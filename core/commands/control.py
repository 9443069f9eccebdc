"""Commands about edits under way, and about the bot itself."""

from __future__ import annotations

from collections.abc import Sequence

from core.commands.answers import Answers, Handler
from core.commands.substituting import substitute_offered
from core.commands.table import COMMANDS
from core.editing import Acceptance, Source, Wish
from core.editing.substitution import Substitution, substituted, total_usd
from core.errors import UserError
from core.events import CommandCall
from core.storage import Edit, EditState, Store

_ENDED_IN_VAIN = frozenset({EditState.UNKNOWN, EditState.FAILED, EditState.CANCELLED})


class Control:
    """``cancel``, ``retry``, ``skip``, ``help``, ``start``."""

    def __init__(self, *, store: Store, acceptance: Acceptance, answers: Answers) -> None:
        self._store = store
        self._acceptance = acceptance
        self._answers = answers
        self.handlers: dict[str, Handler] = {
            "cancel": self._cancel,
            "retry": self._retry,
            "skip": self._skip,
            "help": self._help,
            "start": self._start,
        }

    async def _cancel(self, call: CommandCall) -> None:
        edit = await self._cancellable(call)
        if edit.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        if not await self._acceptance.cancel(edit):
            raise UserError("nothing-to-cancel")
        if edit.state is EditState.QUEUED and edit.status_message_id is None:
            # A pass that waits has no message of its own in which to say so.
            await self._answers.say_cancelled(call, edit)

    async def _cancellable(self, call: CommandCall) -> Edit:
        if call.target is not None:
            edit = await self._store.edit(call.target)
        else:
            own = [
                edit
                for edit in await self._store.unfinished(call.origin.conversation_id)
                if edit.user_id == call.origin.sender.user_id
            ]
            # Of a series the one that runs or is next: it ends those after it too.
            edit = next((edit for edit in own if _together(edit, own[-1])), None)
        if edit is None:
            raise UserError("nothing-to-cancel")
        return edit

    async def _retry(self, call: CommandCall) -> None:
        edit = await self._store.edit(call.target or "")
        if edit is None or edit.state not in {EditState.UNKNOWN, EditState.FAILED}:
            raise UserError("nothing-to-retry")
        if edit.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        await self._try_again(call, [edit, *await self._store.passes_after(edit)])

    async def _skip(self, call: CommandCall) -> None:
        """Go on in a series without the edit that failed."""
        edit = await self._store.edit(call.target or "")
        rest = await self._store.passes_after(edit) if edit else []
        if edit is None or edit.state not in _ENDED_IN_VAIN or not rest:
            raise UserError("nothing-to-retry")
        if edit.user_id != call.origin.sender.user_id:
            raise UserError("not-your-edit")
        await self._try_again(call, rest)

    async def _try_again(self, call: CommandCall, edits: Sequence[Edit]) -> None:
        source = await self._source(edits[0])
        wishes: list[Wish] = []
        substitutions: list[Substitution] = []
        for edit in edits:
            instead = await substituted(
                self._acceptance.choosing,
                edit.plan,
                source.version if source else None,
                call.origin.sender.preferences,
                pending=bool(wishes),
                done=edit.next_step,
            )
            plan = instead.plan if instead else edit.plan
            substitutions += [instead] if instead else []
            wishes.append(Wish(source, edit.instruction, plan, edit.variant, retry_of=edit))
        cost_usd = total_usd(s.cost_usd for s in substitutions)
        # The button carries the price that was shown: no other is paid.
        if cost_usd != 0 and call.argument != str(cost_usd):
            payload = f"{call.name}:{call.target} {cost_usd}"
            offer = substitute_offered(self._answers, call, substitutions[0], cost_usd, payload)
            await self._answers.say(call, offer.text, offer.buttons)
            return
        if not await self._acceptance.accept(call.origin, *wishes, in_series=True):
            raise UserError("already-retried")

    async def _source(self, edit: Edit) -> Source | None:
        version_id = await self._store.start_of(edit)
        if version_id is None:
            return None
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


def _together(edit: Edit, other: Edit) -> bool:
    """Tell whether two edits are one, or passes of one instruction."""
    if edit.series and other.series:
        return edit.series.id == other.series.id
    return edit.id == other.id
