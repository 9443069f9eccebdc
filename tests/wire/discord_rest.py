"""The HTTP side of a fake Discord: API and CDN."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.wire import discord_rules as rules
from tests.wire.discord_gateway import Gateway
from tests.wire.discord_rules import Refused, invalid, unknown
from tests.wire.discord_shapes import Shapes
from tests.wire.discord_spec import load_spec
from tests.wire.discord_world import (
    DEFAULT,
    DM,
    EPHEMERAL,
    LOADING,
    MENU_ANSWER,
    PRESS,
    REPLY,
    SLASH,
    SLASH_ANSWER,
    SUBMIT,
    SUPPRESS_EMBEDS,
    Channel,
    Interaction,
    Json,
    Message,
    Upload,
    World,
)

API = "/api/v10"
CDN = "/cdn"
_SUPPRESS_NOTIFICATIONS = 1 << 12
_CONTENT_LIMITED = 1 << 19
"""The switch of the message content intent, for an application that needed no review."""
_ANSWER, _THINK, _ACKNOWLEDGE, _UPDATE, _MODAL = 4, 5, 6, 7, 9
_ACKNOWLEDGE_WITHIN_S = 3.0
_TOKEN_LIVES_S = 15 * 60.0
_NONCE_LIVES_S = 300.0
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


class Rest:
    """Routes, and what they do to the world."""

    def __init__(self, world: World, shapes: Shapes, gateway: Gateway, token: str) -> None:
        self._world = world
        self._shapes = shapes
        self._gateway = gateway
        self._token = token
        self.upload_limit_bytes = 10 * 1024 * 1024
        self.calls: list[Call] = []
        self.problems: list[str] = []
        """What the published description of the API finds wrong with the calls."""
        self.faults: list[Fault] = []
        self.silent_channels: set[int] = set()
        """Channels that the bot may not see."""
        self.no_history: set[int] = set()
        """Channels in which the bot may not read the history, and so not reply."""
        self.typing: list[int] = []

    def routes(self) -> list[web.RouteDef]:
        """All routes of the API and of the CDN."""
        channel, hook = "/channels/{channel}", "/webhooks/{application}/{token}"
        table: list[tuple[str, str, Callable[[web.Request, Call], Awaitable[Any]]]] = [
            ("GET", "/users/@me", self._me),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/applications/{application}/commands", self._commands),
            ("PUT", "/applications/{application}/commands", self._register),
            ("POST", f"{channel}/messages", self._post),
            ("GET", f"{channel}/messages/{{message}}", self._get),
            ("PATCH", f"{channel}/messages/{{message}}", self._patch),
            ("DELETE", f"{channel}/messages/{{message}}", self._delete),
            ("POST", f"{channel}/typing", self._type),
            ("POST", "/interactions/{interaction}/{token}/callback", self._callback),
            ("GET", f"{hook}/messages/@original", self._get_original),
            ("PATCH", f"{hook}/messages/@original", self._patch_original),
            ("DELETE", f"{hook}/messages/@original", self._delete_original),
        ]
        routes = [web.route(verb, API + path, self._answering(do)) for verb, path, do in table]
        return [*routes, web.get(f"{CDN}/{{folder:.+}}/{{file}}/{{name}}", self._download)]

    def _answering(
        self, do: Callable[[web.Request, Call], Awaitable[Any]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                self._check_headers(request)
                call = await _read(request)
                self.calls.append(call)
                fault = self._fault(call)
                if fault is not None and not fault.after:
                    return _failure(fault, request)
                self._check_spec(call)
                result = await do(request, call)
                if fault is not None:
                    return _failure(fault, request)
            except Refused as refusal:
                return _json(refusal.json, refusal.status)
            return web.Response(status=204) if result is None else _json(result)

        return answer

    def _check_headers(self, request: web.Request) -> None:
        if request.path.startswith((f"{API}/interactions", f"{API}/webhooks")):
            return  # the token is in the path
        if not request.headers.get("User-Agent", "").startswith("DiscordBot ("):
            raise Refused(403, 40333, "internal network error")
        if request.headers.get("Authorization") != f"Bot {self._token}":
            raise rules.unauthorized()

    def _fault(self, call: Call) -> Fault | None:
        for fault in self.faults:
            if fault.method in {"", call.method} and fault.path in call.path:
                self.faults.remove(fault)
                return fault
        return None

    def _check_spec(self, call: Call) -> None:
        spec = load_spec()
        found = spec.problems(call.method, call.path, call.body) if spec else []
        self.problems += found
        if found:
            raise invalid("_", "NOT_AS_DESCRIBED", "; ".join(found))

    # The bot itself

    async def _me(self, _request: web.Request, _call: Call) -> Json:
        return self._world.bot.json()

    async def _application(self, _request: web.Request, _call: Call) -> Json:
        return {
            "id": str(self._world.application_id),
            "name": self._world.bot.name,
            "description": "",
            "icon": None,
            "bot_public": False,
            "bot_require_code_grant": False,
            "verify_key": "",
            "flags": _CONTENT_LIMITED if self._gateway.message_content_allowed else 0,
            "owner": self._world.bot.json(),
            "team": None,
        }

    async def _commands(self, _request: web.Request, _call: Call) -> list[Json]:
        return self._world.commands

    async def _register(self, _request: web.Request, call: Call) -> list[Json]:
        rules.check_commands(call.body)
        self._world.commands = [self._registered(command) for command in call.body]
        return self._world.commands

    def _registered(self, command: Json) -> Json:
        """Return a command as Discord gives it back: with more, and without what is not set."""
        kept = {key: value for key, value in command.items() if value is not None}
        options = [
            {key: value for key, value in option.items() if value not in (None, False)}
            for option in command.get("options") or ()
        ]
        if options:
            kept["options"] = options
        else:
            kept.pop("options", None)
        return (
            {"description": "", "type": 1, "default_member_permissions": None}
            | kept
            | {
                "id": str(self._world.new_id()),
                "application_id": str(self._world.application_id),
                "version": str(self._world.new_id()),
            }
        )

    # Messages, by the token of the bot

    async def _post(self, request: web.Request, call: Call) -> Json:
        channel = self._channel(request)
        body = call.body
        rules.check_nonce(body)
        nonce = None if body.get("nonce") is None else str(body["nonce"])
        if nonce is not None and body.get("enforce_nonce"):
            posted = self._with_nonce(channel, nonce)
            if posted is not None:
                return self._shown(posted)
        rules.check_flags(body, SUPPRESS_EMBEDS | _SUPPRESS_NOTIFICATIONS)
        original = self._original(body, channel)
        message = Message(
            self._world.new_id(),
            channel,
            self._world.bot,
            nonce=nonce,
            original=original,
            type=DEFAULT if original is None else REPLY,
            flags=body.get("flags") or 0,
        )
        self._fill(message, call)
        content = message.content
        somebody = original is not None and original.author != self._world.bot
        message.pings = rules.pings(body, content, channel, replied_to_somebody=somebody)
        self._world.add_message(message)
        await self._tell("MESSAGE_CREATE", message)
        return self._shown(message)

    async def _get(self, request: web.Request, _call: Call) -> Json:
        return self._shown(self._message(request))

    async def _patch(self, request: web.Request, call: Call) -> Json:
        message = self._message(request)
        if message.author != self._world.bot:
            raise Refused(403, 50005, "Cannot edit a message authored by another user")
        return await self._change(message, call)

    async def _delete(self, request: web.Request, _call: Call) -> None:
        message = self._message(request)
        if message.author != self._world.bot:
            raise Refused(403, 50013, "Missing Permissions")
        await self._remove(message)

    async def _type(self, request: web.Request, _call: Call) -> None:
        self.typing.append(self._channel(request).id)

    def _channel(self, request: web.Request) -> Channel:
        channel = self._world.channels.get(int(request.match_info["channel"]))
        if channel is None:
            raise unknown("Channel")
        if channel.id in self.silent_channels:
            if channel.type == DM:
                raise Refused(403, 50007, "Cannot send messages to this user")
            raise Refused(403, 50001, "Missing Access")
        return channel

    def _message(self, request: web.Request) -> Message:
        channel = self._channel(request)
        message = self._world.messages.get(int(request.match_info["message"]))
        if (
            message is None
            or message.channel != channel
            or message.deleted
            or message.flags & EPHEMERAL
        ):
            raise unknown("Message")
        return message

    def _with_nonce(self, channel: Channel, nonce: str) -> Message | None:
        newest = self._world.new_id()
        for message in self._world.messages.values():
            if (
                message.nonce == nonce
                and message.channel == channel
                and message.author == self._world.bot
                and (newest - message.id) >> 22 < 1000 * _NONCE_LIVES_S
            ):
                if message.deleted:
                    raise unknown("Message")
                return message
        return None

    def _original(self, body: Json, channel: Channel) -> Message | None:
        reference = body.get("message_reference")
        if not reference:
            return None
        if channel.id in self.no_history:
            message = "Cannot reply without permission to read message history"
            raise Refused(403, 160002, message)
        original = self._world.messages.get(int(reference["message_id"]))
        if original is not None and original.channel == channel and not original.deleted:
            return original
        if reference.get("fail_if_not_exists", True):
            raise invalid(
                "message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"
            )
        return None

    # Interactions, by their own token

    async def _callback(self, request: web.Request, call: Call) -> Json | None:
        interaction = self._world.interactions.get(request.match_info["token"])
        if interaction is None or interaction.id != int(request.match_info["interaction"]):
            raise unknown("interaction")
        if interaction.acknowledged is not None:
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        if self._world.now_s() - interaction.created_s > _ACKNOWLEDGE_WITHIN_S:
            raise unknown("interaction")
        kind, data = call.body["type"], call.body.get("data") or {}
        self._check_callback(interaction, kind, data)
        interaction.acknowledged = kind
        message = None
        if kind == _THINK:
            message = self._answer(interaction, LOADING | (data.get("flags") or 0))
            await self._tell("MESSAGE_CREATE", message)
        elif kind == _MODAL:
            interaction.modal = data
        if request.query.get("with_response") not in {"1", "true"}:
            return None
        about: Json = {"id": str(interaction.id), "type": interaction.type}
        resource: Json = {"type": kind}
        if message is not None:
            about |= {
                "response_message_id": str(message.id),
                "response_message_loading": True,
                "response_message_ephemeral": bool(message.flags & EPHEMERAL),
            }
            resource["message"] = self._shapes.message(message, all_shown=True)
        return {"interaction": about, "resource": resource}

    def _check_callback(self, interaction: Interaction, kind: int, data: Json) -> None:
        if kind in {_ANSWER, _UPDATE}:
            raise invalid("type", "NOT_IN_THIS_FAKE", "Answers are deferred")
        if kind == _ACKNOWLEDGE and interaction.message is None:
            raise invalid("type", "INTERACTION_TYPE_INVALID", "There is no message to update")
        if kind == _MODAL:
            if interaction.type == SUBMIT:
                raise invalid("type", "INTERACTION_TYPE_INVALID", "A modal cannot open a modal")
            rules.check_modal(data)
        if kind == _THINK:
            rules.check_flags({"flags": data.get("flags")}, EPHEMERAL)

    def _answer(self, interaction: Interaction, flags: int) -> Message:
        menu = interaction.type == SLASH and interaction.data.get("type", 1) != 1
        interaction.answer = Message(
            self._world.new_id(),
            interaction.channel,
            self._world.bot,
            type=MENU_ANSWER if menu else SLASH_ANSWER,
            flags=flags,
            interaction=interaction,
        )
        return self._world.add_message(interaction.answer)

    async def _get_original(self, request: web.Request, _call: Call) -> Json:
        return self._shapes.message(self._original_answer(request), all_shown=True)

    async def _patch_original(self, request: web.Request, call: Call) -> Json:
        message = self._original_answer(request)
        return await self._change(message, call)

    async def _delete_original(self, request: web.Request, _call: Call) -> None:
        await self._remove(self._original_answer(request))

    def _original_answer(self, request: web.Request) -> Message:
        interaction = self._world.interactions.get(request.match_info["token"])
        if (
            interaction is None
            or str(self._world.application_id) != request.match_info["application"]
        ):
            raise Refused(401, 50027, "Invalid Webhook Token")
        if self._world.now_s() - interaction.created_s > _TOKEN_LIVES_S:
            raise Refused(401, 50027, "Invalid Webhook Token")
        if interaction.acknowledged is None:
            raise unknown("Webhook")
        updates = interaction.type == PRESS and interaction.acknowledged == _ACKNOWLEDGE
        message = interaction.message if updates else interaction.answer
        if message is None or message.deleted:
            raise unknown("Message")
        return message

    # What both ways have in common

    def _fill(self, message: Message, call: Call) -> None:
        """Make a message look as a body says; what the body does not name stays."""
        body = call.body
        rules.check_content(body)
        rules.check_mentions(body)
        keeps = {int(each["id"]) for each in body.get("attachments") or ()}
        kept = [f for f in message.files if "attachments" not in body or f.id in keeps]
        limit = self.upload_limit_bytes
        rules.check_files(body, call.uploads, kept=len(kept), limit_bytes=limit)
        if body.get("components") is not None:
            rules.check_components(body["components"])
        content = body.get("content", message.content) or ""
        components = body.get("components", message.components) or []
        if not (content.strip() or kept or call.uploads or components):
            raise Refused(400, 50006, "Cannot send an empty message")
        folder = f"attachments/{message.channel.id}"
        uploaded = [
            self._world.add_file(upload, folder) for _, upload in sorted(call.uploads.items())
        ]
        message.content = content.strip()
        message.files = kept + uploaded
        message.components = components
        message.mentions = self._world.mentioned(message.content)

    async def _change(self, message: Message, call: Call) -> Json:
        rules.check_flags(call.body, SUPPRESS_EMBEDS)
        self._fill(message, call)
        if "flags" in call.body:
            message.flags = (message.flags & ~SUPPRESS_EMBEDS) | (call.body["flags"] or 0)
        if message.thinking:
            message.flags &= ~LOADING
        else:
            message.edited_s = self._world.now_s()
        await self._tell("MESSAGE_UPDATE", message)
        return self._shown(message)

    async def _remove(self, message: Message) -> None:
        message.deleted = True
        data = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild:
            data["guild_id"] = str(message.channel.guild.id)
        await self._gateway.tell("MESSAGE_DELETE", message.channel, lambda _: data)

    def _shown(self, message: Message) -> Json:
        allowed = self._gateway.message_content_allowed
        return self._shapes.message(message, all_shown=allowed)

    async def _tell(self, name: str, message: Message) -> None:
        if not message.flags & EPHEMERAL:
            await self._gateway.tell(
                name, message.channel, lambda all_shown: self._shapes.event(message, all_shown)
            )

    # The CDN

    async def _download(self, request: web.Request) -> web.StreamResponse:
        call = Call(request.method, request.path, None, {})
        self.calls.append(call)
        if (fault := self._fault(call)) is not None:
            return _failure(fault, request)
        file = self._world.files.get(int(request.match_info["file"]))
        try:
            expires_s = int(request.query["ex"], 16)
        except (KeyError, ValueError):
            expires_s = 0
        if (
            file is None
            or file.folder != request.match_info["folder"]
            or request.query.get("hm") != file.signature(expires_s)
            or expires_s < self._world.now_s()
        ):
            return web.Response(status=404, text="This content is no longer available.")
        return web.Response(body=file.content, content_type=file.content_type)


async def _read(request: web.Request) -> Call:
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
        content = bytes(await part.read())  # type: ignore[union-attr]  # no part is nested
        if part.name == "payload_json":
            body = json.loads(content)
        elif part.name and (match := _PART.fullmatch(part.name)) and part.filename:
            uploads[int(match[1])] = Upload(part.filename, content)
        else:
            raise invalid(str(part.name), "BASE_TYPE_UNKNOWN", "Unknown part of the form")
    return Call(request.method, path, body, uploads)


def _json(result: Any, status: int = 200) -> web.Response:
    # Exactly this type: with a charset, the library takes the body for a text.
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(result).encode(), status=status, headers=headers)


def _failure(fault: Fault, request: web.Request) -> web.StreamResponse:
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
