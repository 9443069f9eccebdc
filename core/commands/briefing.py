"""An instruction that is written together: subject, change, light and mood."""

from __future__ import annotations

from dataclasses import replace

from core.commands.answers import Answers, Handler
from core.commands.making import Making
from core.commands.sources import Sources
from core.commands.table import COMMANDS
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.messenger import OutgoingMessage
from core.storage import Question, Store
from core.tree import Version

_NAME = "brief"
_FIELDS = COMMANDS[_NAME].form
_STOPS = ".。।"
_LEFT_OUT = frozenset({"-", "–", "—"})


class Briefing:
    """``brief``: by a form where the platform has one, else question by question."""

    def __init__(self, *, store: Store, sources: Sources, making: Making, answers: Answers) -> None:
        self._store = store
        self._sources = sources
        self._making = making
        self._answers = answers
        self.handlers: dict[str, Handler] = {_NAME: self._brief}

    async def answered(self, message: IncomingMessage) -> bool:
        """Take a reply as the answer to a question; False if it replies to none of its sender's.

        Raises:
            UserError: The instruction that comes of it cannot be carried out; says why.
            MessengerError: The next question could not be posted.
        """
        if message.replied_to is None or message.attachments:
            return False
        question = await self._store.question_in(message.replied_to.message_id)
        if question is None or question.user_id != message.origin.sender.user_id:
            return False
        if question.command != _NAME:
            return False
        said = (*question.answers, " ".join(message.text.split()))
        call = CommandCall(message.origin, _NAME, target=question.version_id)
        await self._go_on(call, said)
        return True

    async def _brief(self, call: CommandCall) -> None:
        if call.argument.strip():
            await self._write(call, tuple(call.argument.split("\n")))
        else:
            await self._go_on(call, ())

    async def _go_on(self, call: CommandCall, said: tuple[str, ...]) -> None:
        if len(said) == len(_FIELDS):
            await self._write(call, said)
            return
        source = await self._sources.for_edit(call)
        await self._ask(call, source.version, said)

    async def _ask(self, call: CommandCall, version: Version, said: tuple[str, ...]) -> None:
        field = _FIELDS[len(said)]
        text = self._answers.text(
            call,
            "brief-question",
            number=len(said) + 1,
            count=len(_FIELDS),
            question=self._answers.text(call, f"command-{_NAME}-{field}"),
            hint=self._answers.text(call, f"command-{_NAME}-{field}-hint"),
        )
        posted = await self._answers.say_about(
            call, version, OutgoingMessage(text, expects_reply=True)
        )
        asker = call.origin.sender.user_id
        await self._store.ask(Question(posted.message_id, asker, version.id, _NAME, said))

    async def _write(self, call: CommandCall, said: tuple[str, ...]) -> None:
        given = {
            field: answer.strip()
            for field, answer in zip(_FIELDS, said, strict=False)
            if answer.strip() and answer.strip() not in _LEFT_OUT
        }
        if "change" not in given:
            raise UserError("brief-needs-change")
        said_plainly = {field: answer.rstrip(_STOPS) for field, answer in given.items()}
        first = "subject" if "subject" in given else "change"
        written = [first, *(field for field in ("light", "atmosphere") if field in given)]
        sentences = [
            self._answers.text(call, f"brief-written-{field}", **said_plainly) for field in written
        ]
        instruction = " ".join(sentences).rstrip(_STOPS)
        await self._making.edit(replace(call, argument=""), instruction)
