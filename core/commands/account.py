"""Commands about a person's own edits, and about being forgotten."""

from __future__ import annotations

from contextlib import suppress

from core.commands.answers import Answers, Handler, mark_of
from core.editing import Acceptance
from core.errors import UserError
from core.events import CommandCall
from core.messenger import Button, MessengerError
from core.policy import Policy
from core.storage import Blobs, Edit, EditState, Store, Usage

_MOST_LISTED = 10
_CANCEL_BUTTONS_IN_A_ROW = 5
_QUOTED_MAX_CHARS = 60


class Account:
    """``queue``, ``usage``, ``forgetme``."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        acceptance: Acceptance,
        policy: Policy,
        answers: Answers,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._acceptance = acceptance
        self._policy = policy
        self._answers = answers
        self.handlers: dict[str, Handler] = {
            "queue": self._queue,
            "usage": self._usage,
            "forgetme": self._forget_me,
        }

    # Edits under way

    async def _queue(self, call: CommandCall) -> None:
        """List the edits of a conversation that wait or run; own ones can be cancelled."""
        edits = await self._store.unfinished(call.origin.conversation_id)
        if not edits:
            await self._answers.say(call, self._answers.text(call, "queue-empty"))
            return
        listed = list(enumerate(edits[:_MOST_LISTED], start=1))
        lines = [self._answers.text(call, "queue", number=len(edits))]
        lines += [self._line(call, position, edit) for position, edit in listed]
        if len(edits) > len(listed):
            more = len(edits) - len(listed)
            lines.append(self._answers.text(call, "queue-more", number=more))
        buttons = [
            Button(
                self._answers.text(call, "button-cancel-number", number=position),
                f"cancel:{edit.id}",
            )
            for position, edit in listed
            if edit.user_id == call.origin.sender.user_id
        ]
        rows = tuple(
            tuple(buttons[start : start + _CANCEL_BUTTONS_IN_A_ROW])
            for start in range(0, len(buttons), _CANCEL_BUTTONS_IN_A_ROW)
        )
        await self._answers.say(call, "\n".join(lines), rows)

    def _line(self, call: CommandCall, position: int, edit: Edit) -> str:
        words = " ".join(edit.instruction.split())
        if len(words) > _QUOTED_MAX_CHARS:
            words = words[: _QUOTED_MAX_CHARS - 1] + "…"
        runs = edit.state is EditState.RUNNING
        return self._answers.text(
            call, "queue-running" if runs else "queue-waiting", position=position, text=words
        )

    # What was used

    async def _usage(self, call: CommandCall) -> None:
        user_id = call.origin.sender.user_id
        today = self._policy.today
        day = await self._store.usage_since(user_id, today)
        month = await self._store.usage_since(user_id, today.replace(day=1))
        lines = [
            self._spent(call, "usage-today", day),
            self._spent(call, "usage-month", month),
        ]
        if month.unknown_costs:
            lines.append(self._answers.text(call, "usage-unknown", number=month.unknown_costs))
        quota = await self._policy.quota(user_id)
        if quota is None:
            lines.append(self._answers.text(call, "usage-no-limit"))
        else:
            lines.append(
                self._answers.text(
                    call,
                    "usage-left",
                    left=quota.left,
                    limit=quota.limit,
                    hours=quota.hours_left,
                )
            )
        await self._answers.say(call, "\n".join(lines))

    def _spent(self, call: CommandCall, key: str, usage: Usage) -> str:
        cost = self._answers.delivery.cost(usage.cost_usd, call.origin.sender.locale)
        return self._answers.text(call, key, edits=usage.edits, cost=cost)

    # Being forgotten

    async def _forget_me(self, call: CommandCall) -> None:
        """Ask first; the button that confirms works for the person who asked, alone."""
        user_id = call.origin.sender.user_id
        if call.target is None:
            button = Button(
                self._answers.text(call, "button-forgetme"), f"forgetme:{mark_of(user_id)}"
            )
            text = self._answers.text(call, "ask-forgetme")
            await self._answers.say(call, text, ((button,),))
            return
        if call.target != mark_of(user_id):
            raise UserError("not-your-question")
        quota = await self._policy.quota(user_id)
        day = (self._policy.today, quota.day_ends) if quota else None
        forgotten = await self._store.forget(user_id, day)
        for edit in forgotten.stopped:
            with suppress(MessengerError):  # in another chat, which may be gone
                await self._acceptance.stop(edit)
        for blob_id in forgotten.blob_ids:
            if not await self._store.uses_blob(blob_id):
                await self._blobs.delete(blob_id)
        lines = [
            self._answers.text(
                call, "forgotten", versions=forgotten.versions, edits=forgotten.edits
            )
        ]
        if forgotten.stopped:
            number = len(forgotten.stopped)
            lines.append(self._answers.text(call, "forgotten-cancelled", number=number))
        if forgotten.empty_places:
            number = forgotten.empty_places
            lines.append(self._answers.text(call, "forgotten-empty-places", number=number))
        await self._answers.say(call, "\n".join(lines))
