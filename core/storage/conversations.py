"""Conversations that move or end."""

from __future__ import annotations

from core.ids import ConversationId
from core.storage.db import Transaction
from core.storage.edit import Edit
from core.storage.rows import edit_from, milliseconds
from core.storage.tables import Tables


class Conversations(Tables):
    """What is kept by conversation.

    Posts are kept by message, and messages stay where they were posted: in a group that moved,
    numbers begin anew and mean other messages.
    """

    async def move_conversation(self, old: ConversationId, new: ConversationId) -> None:
        """Let everything of a conversation go on under another id.

        Where somebody stands somewhere in the new one already, and for what is chosen there
        already, the new one counts. Edits under way keep their lanes, which their jobs hold.
        """
        both = {"old": old, "new": new}
        async with self._db.transaction() as tx:
            await tx.execute(
                "DELETE FROM heads WHERE conversation_id = :old AND user_id IN"
                " (SELECT user_id FROM heads WHERE conversation_id = :new)",
                **both,
            )
            await tx.execute(
                "DELETE FROM settings WHERE scope = 'chat' AND scope_id = :old AND name IN"
                " (SELECT name FROM settings WHERE scope = 'chat' AND scope_id = :new)",
                **both,
            )
            for statement in (
                "UPDATE heads SET conversation_id = :new WHERE conversation_id = :old",
                "UPDATE settings SET scope_id = :new WHERE scope = 'chat' AND scope_id = :old",
                "UPDATE edits SET conversation_id = :new WHERE conversation_id = :old",
            ):
                await tx.execute(statement, **both)

    async def close_conversation(self, conversation_id: ConversationId) -> list[Edit]:
        """Cancel the edits that wait in a conversation or in a thread of it.

        Returns:
            The edits as they were.
        """
        async with self._db.transaction() as tx:
            rows = await tx.fetch_all(
                "SELECT * FROM edits WHERE state = 'queued' AND (conversation_id = :conversation_id"
                " OR substr(conversation_id, 1, :length) = :threads)",
                conversation_id=conversation_id,
                threads=f"{conversation_id}:",
                length=len(conversation_id) + 1,
            )
            return [edit_from(row) for row in rows if await self._cancelled(tx, row["id"])]

    async def _cancelled(self, tx: Transaction, edit_id: str) -> bool:
        """Cancel an edit, unless a run has begun since it was looked up."""
        changed = await tx.execute(
            "UPDATE edits SET state = 'cancelled', delivered = 1, finished_at_ms = :now"
            " WHERE id = :id AND state = 'queued'",
            id=edit_id,
            now=milliseconds(self._now()),
        )
        return changed == 1
