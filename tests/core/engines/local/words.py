"""What a person reads when something fails."""

from __future__ import annotations

from core.errors import UserError
from core.texts import Texts


def words(error: UserError) -> str:
    """Return the sentence; fails where a key or a placeholder is missing."""
    return Texts().get(error.text_key, "en", **error.params)
