"""What providers are told in place of a person's id."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from core.ids import UserId

PSEUDONYM_KEY_FILE = "pseudonym.key"


def pseudonym(key: bytes, user_id: UserId) -> str:
    """Return a stable id of a person that tells nothing about them without the key."""
    return hmac.new(key, user_id.encode(), hashlib.sha256).hexdigest()[:32]


def pseudonym_key(path: Path) -> bytes:
    """Return this installation's secret, made at its first start and readable by its owner only."""
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
    return path.read_bytes()
