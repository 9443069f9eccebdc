"""What people have chosen."""

from __future__ import annotations

from core.ids import ConversationId, UserId
from core.preferences import Chosen, Scope
from core.storage.tables import Tables


class Settings(Tables):
    """Settings of people and of conversations."""

    async def chosen(self, conversation_id: ConversationId, user_id: UserId) -> Chosen:
        """Return what was chosen for a person, and for a conversation."""
        rows = await self._db.fetch_all(
            "SELECT scope, name, value FROM settings"
            " WHERE (scope = 'person' AND scope_id = :user_id)"
            " OR (scope = 'chat' AND scope_id = :conversation_id)",
            user_id=user_id,
            conversation_id=conversation_id,
        )
        values: dict[str, dict[str, str]] = {scope.value: {} for scope in Scope}
        for row in rows:
            values[row["scope"]][row["name"]] = row["value"]
        return Chosen(values[Scope.PERSON], values[Scope.CHAT])

    async def choose(
        self,
        scope: Scope,
        scope_id: ConversationId | UserId,
        name: str,
        value: str | None,
        chosen_by: UserId,
    ) -> None:
        """Choose a value for a person or a conversation; None takes the choice back."""
        async with self._db.transaction() as tx:
            if value is None:
                await tx.execute(
                    "DELETE FROM settings"
                    " WHERE scope = :scope AND scope_id = :scope_id AND name = :name",
                    scope=scope.value,
                    scope_id=scope_id,
                    name=name,
                )
                return
            await tx.execute(
                "INSERT INTO settings (scope, scope_id, name, value, chosen_by)"
                " VALUES (:scope, :scope_id, :name, :value, :chosen_by)"
                " ON CONFLICT (scope, scope_id, name)"
                " DO UPDATE SET value = excluded.value, chosen_by = excluded.chosen_by",
                scope=scope.value,
                scope_id=scope_id,
                name=name,
                value=value,
                chosen_by=chosen_by,
            )
