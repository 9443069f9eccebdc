"""The log: lines for people or JSON for programs, each with the edit that it is about."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Literal

from core.ids import CURRENT_EDIT

_QUIET = ("httpx", "httpx2", "httpcore", "openai", "procrastinate", "aiohttp.access")
"""Their chatter can hold tokens in URLs."""


def set_up_logging(level: str, form: Literal["text", "json"] = "text") -> None:
    """Log to stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_name_edit)
    handler.setFormatter(
        JsonLines()
        if form == "json"
        else logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s%(of_edit)s")
    )
    logging.basicConfig(level=level, handlers=[handler])
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _name_edit(record: logging.LogRecord) -> bool:
    edit = CURRENT_EDIT.get()
    record.edit = edit
    record.of_edit = f" [edit {edit}]" if edit else ""
    return True


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if edit := getattr(record, "edit", None):
            line["edit"] = edit
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
