"""A wanted message in the words of the library."""

from __future__ import annotations

import io
import re
from typing import Any

import discord

from adapters.discord.buttons import TEXT_MAX_CHARS, view_of
from adapters.discord.plain import plain
from core.messenger import OutgoingFile, OutgoingMessage

_NOT_IN_A_NAME = re.compile(r"[^\w.\- ]")
_NAME_MAX_CHARS = 100


def new(message: OutgoingMessage) -> dict[str, Any]:
    """Return what sends the message."""
    shape: dict[str, Any] = {"content": plain(message.text, TEXT_MAX_CHARS)}
    if message.file is not None:
        shape["file"] = _upload(message.file)
    if (view := view_of(message.buttons)) is not None:
        shape["view"] = view
    return shape


def changed(message: OutgoingMessage) -> dict[str, Any]:
    """Return what makes a message look so, whatever it looked like before."""
    return {
        "content": plain(message.text, TEXT_MAX_CHARS),
        "attachments": [] if message.file is None else [_upload(message.file)],
        "view": view_of(message.buttons),
    }


def _upload(file: OutgoingFile) -> discord.File:
    # The library puts the name into a header as it is.
    name = _NOT_IN_A_NAME.sub("_", file.file_name)[-_NAME_MAX_CHARS:]
    return discord.File(io.BytesIO(file.content), filename=name)
