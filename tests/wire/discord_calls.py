"""Calls as they come in, and answers as they go out."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from tests.wire import discord_rules as rules
from tests.wire.discord_rules import Refused, invalid
from tests.wire.discord_world import Json, Upload

API = "/api/v10"
_PART = re.compile(r"files\[(\d)\]")


@dataclass
class Fault:
    """What the next fitting call is answered with."""

    status: int
    """0: the connection is cut without an answer."""
    code: int
    message: str
    method: str
    path: str
    retry_after_s: float | None
    by_cloudflare: bool
    after: bool
    """The call is obeyed, and then this is the answer."""


@dataclass(frozen=True)
class Call:
    """A request that came in."""

    method: str
    path: str
    body: Any
    uploads: dict[int, Upload]


async def read(request: web.Request) -> Call:
    """Read a call, with or without files."""
    path = request.path.removeprefix(API)
    if request.content_length and request.content_length > rules.REQUEST_MAX_BYTES:
        await request.read()
        raise rules.too_large()
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        try:
            return Call(request.method, path, json.loads(raw) if raw else None, {})
        except ValueError:
            raise Refused(400, 50109, "The request body contains invalid JSON.") from None
    body: Json = {}
    uploads = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise invalid("payload_json", "BASE_TYPE_UNKNOWN", "Nested part of the form")
        content = bytes(await part.read())
        if part.name == "payload_json":
            body = json.loads(content)
        elif part.name and (match := _PART.fullmatch(part.name)) and part.filename:
            uploads[int(match[1])] = Upload(part.filename, content)
        else:
            raise invalid(str(part.name), "BASE_TYPE_UNKNOWN", "Unknown part of the form")
    return Call(request.method, path, body, uploads)


def as_json(result: Any, status: int = 200) -> web.Response:
    """Answer with an object."""
    # Exactly this type: with a charset, the library takes the body for a text.
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(result).encode(), status=status, headers=headers)


def failure(fault: Fault, request: web.Request) -> web.StreamResponse:
    """Answer with an error, or cut the connection."""
    if fault.status == 0:
        if request.transport is not None:
            request.transport.abort()
        raise asyncio.CancelledError
    if fault.by_cloudflare or fault.status >= 500:
        headers = {"Content-Type": "text/html"}
        if fault.retry_after_s is not None:
            headers["Retry-After"] = str(fault.retry_after_s)
        return web.Response(body=b"<html>error</html>", status=fault.status, headers=headers)
    body: Json = {"message": fault.message, "code": fault.code}
    headers = {"Content-Type": "application/json", "Via": "1.1 google"}
    if fault.retry_after_s is not None:
        body |= {"retry_after": fault.retry_after_s, "global": False}
        headers["Retry-After"] = str(fault.retry_after_s)
    return web.Response(body=json.dumps(body).encode(), status=fault.status, headers=headers)
