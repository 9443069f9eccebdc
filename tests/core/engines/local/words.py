"""What a person reads when something fails."""

from __future__ import annotations

from core.errors import UserError
from tests.contracts.engine_contract import english


def words(error: UserError) -> str:
    """Return the sentence; fails where a key or a placeholder is missing."""
    return english().get(error.text_key, "en", **error.params)
