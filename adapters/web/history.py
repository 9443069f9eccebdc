"""The tree of versions, as core tells it to the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.web.conversations import Conversation
from adapters.web.media import SHOWN
from adapters.web.records import split_message_id
from core.ids import ConversationId, MessageId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One version of the session that a person is at."""

    number: int
    parent: int | None
    """Number of the version that it was made from; None for the photo that was sent."""
    is_head: bool
    """The next instruction changes this one."""
    label: str = ""
    """The instruction, or what else tells it from the others."""
    message_ids: tuple[MessageId, ...] = ()
    """Every message that shows it, in any order."""

    def shown_in(self, conversation: Conversation) -> dict[str, Any]:
        """Return what the page needs, with the newest message that shows it as a picture."""
        keys = {split_message_id(message_id)[1] for message_id in self.message_ids}
        shown = [
            (not file["as_document"], entry.first, entry.id, file["id"])
            for entry in conversation.messages.since(0)
            if entry.id in keys and entry.record is not None
            for file in entry.record["files"][:1]
            if file["media_type"] in SHOWN
        ]
        *_, message, file_key = max(shown, default=(None, None))
        return {
            "number": self.number,
            "parent": self.parent,
            "is_head": self.is_head,
            "label": self.label,
            "message": message,
            "messages": sorted(keys),
            "file": file_key,
        }


History = Callable[[ConversationId, UserId], Awaitable[Sequence[VersionView]]]
"""Tells the versions of the session that a person is at, oldest first; empty for none."""
