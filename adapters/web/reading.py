"""What a request says, checked: everything in it may be made up."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from adapters.web.guard import Refusal
from adapters.web.records import is_key

_FIELDS_MAX = 8
_FILE_NAME_MAX_CHARS = 120


def locale_of(request: web.Request) -> str:
    """Return the language that the browser puts first."""
    first = re.split("[,;]", request.headers.get("Accept-Language", ""), maxsplit=1)[0].strip()
    return first if re.fullmatch(r"[A-Za-z0-9-]{2,35}", first) else "en"


def file_name(name: str) -> str:
    """Return a name as sent, without folders and what no eye can see."""
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(char for char in last if unicodedata.category(char)[0] != "C")
    return shown.strip()[:_FILE_NAME_MAX_CHARS]


async def json_of(request: web.Request) -> dict[str, Any]:
    """Return the object that the page sent.

    Raises:
        Refusal: It is none.
    """
    if request.content_type != "application/json":
        raise Refusal(415, "web-bad-request")
    try:
        body = json.loads(await request.read())
        json.dumps(body, ensure_ascii=False).encode()  # half a character cannot be kept
    except (ValueError, RecursionError):
        raise Refusal(400, "web-bad-request") from None
    if not isinstance(body, dict):
        raise Refusal(400, "web-bad-request")
    return body


async def form_of(request: web.Request) -> dict[str, str]:
    """Return the fields of a form that the page sent.

    Raises:
        Refusal: It is none.
    """
    if request.content_type != "application/x-www-form-urlencoded":
        raise Refusal(415, "web-bad-request")
    body = (await request.read()).decode("utf-8", "replace")
    try:
        return dict(parse_qsl(body, max_num_fields=_FIELDS_MAX))
    except ValueError:
        raise Refusal(400, "web-bad-request") from None


def key_of(value: object) -> str:
    """Return an id that the page made or names.

    Raises:
        Refusal: It cannot be one.
    """
    if not isinstance(value, str) or not is_key(value):
        raise Refusal(400, "web-bad-request")
    return value
