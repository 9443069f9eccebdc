"""What people are asked step by step."""

from __future__ import annotations

import json
from dataclasses import dataclass

from core.ids import MessageId, UserId, VersionId
from core.storage.tables import Tables


@dataclass(frozen=True, slots=True)
class Question:
    """A message of ours that waits for one part of a command's argument."""

    message_id: MessageId
    user_id: UserId
    version_id: VersionId
    command: str
    answers: tuple[str, ...] = ()
    """What was answered to the questions before it; for ``edit``, the edit whose result is to be
    changed."""


class Questions(Tables):
    """Questions that wait for a reply; they outlive the process."""

    async def ask(self, question: Question) -> None:
        """Remember what a message asks for."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO questions (message_id, user_id, version_id, command, answers)"
                " VALUES (:message_id, :user_id, :version_id, :command, :answers)",
                message_id=question.message_id,
                user_id=question.user_id,
                version_id=question.version_id,
                command=question.command,
                answers=json.dumps(question.answers),
            )

    async def question_in(self, message_id: MessageId) -> Question | None:
        """Return what a message asks for, or None for any other message."""
        row = await self._db.fetch_one(
            "SELECT * FROM questions WHERE message_id = :message_id", message_id=message_id
        )
        if row is None:
            return None
        return Question(
            message_id=MessageId(row["message_id"]),
            user_id=UserId(row["user_id"]),
            version_id=VersionId(row["version_id"]),
            command=row["command"],
            answers=tuple(json.loads(row["answers"])),
        )
