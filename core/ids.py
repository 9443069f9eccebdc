"""Typed identifiers.

Ids that a platform hands out are strings made by its adapter: ``platform:chat[:thread]``
for a conversation, ``platform:chat/message`` for a message, ``platform:user`` for a person.
Core reads only the platform prefix, to pick a messenger. Ids of our own are random.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextvars import ContextVar
from typing import NewType

ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
UserId = NewType("UserId", str)

SessionId = NewType("SessionId", str)
VersionId = NewType("VersionId", str)
EditId = NewType("EditId", str)
BlobId = NewType("BlobId", str)
"""SHA-256 of the content, in lower-case hexadecimal."""

IdSource = Callable[[], str]

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_ID_LENGTH = 12


def random_id() -> str:
    """Return a new id: 12 characters of a 31-letter alphabet, 59 bits, hard to guess."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))


def platform_of(platform_id: ConversationId | MessageId | UserId) -> str:
    """Return the platform that made the id: ``telegram`` for ``telegram:42``."""
    return platform_id.partition(":")[0]


CURRENT_EDIT: ContextVar[str] = ContextVar("CURRENT_EDIT", default="")
"""The edit that the current task works for, for the log; empty for none."""
