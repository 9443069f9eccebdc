"""The HTTP side of a fake Discord: API and CDN."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.wire import discord_rules as rules
from tests.wire.discord_calls import API, Call, Fault, as_json, failure, read
from tests.wire.discord_gateway import Gateway
from tests.wire.discord_interactions import Callbacks
from tests.wire.discord_posts import Posts
from tests.wire.discord_rules import Refused, invalid, unknown
from tests.wire.discord_shapes import Shapes
from tests.wire.discord_spec import load_spec
from tests.wire.discord_world import (
    DEFAULT,
    DM,
    EPHEMERAL,
    REPLY,
    SUPPRESS_EMBEDS,
    Channel,
    Json,
    Message,
    World,
)

CDN = "/cdn"
_SUPPRESS_NOTIFICATIONS = 1 << 12
_CONTENT_LIMITED = 1 << 19
"""The switch of the message content intent, for an application that needed no review."""
_NONCE_LIVES_S = 300.0


class Rest:
    """Routes, and what they do to the world."""

    def __init__(self, world: World, shapes: Shapes, gateway: Gateway, token: str) -> None:
        self._world = world
        self._shapes = shapes
        self._gateway = gateway
        self._token = token
        self.posts = Posts(world, shapes, gateway)
        self.calls: list[Call] = []
        self.problems: list[str] = []
        """What the published description of the API finds wrong with the calls."""
        self.faults: list[Fault] = []
        self.silent_channels: set[int] = set()
        """Channels that the bot may not see."""
        self.no_history: set[int] = set()
        """Channels in which the bot may not read the history, and so not reply."""
        self.no_files: set[int] = set()
        """Channels in which the bot may attach nothing."""
        self.no_words: set[int] = set()
        """Channels in which the bot may not write, but read."""
        self.typing: list[int] = []

    def routes(self) -> list[web.RouteDef]:
        """All routes of the API and of the CDN."""
        callbacks = Callbacks(self._world, self._shapes, self.posts)
        channel, hook = "/channels/{channel}", "/webhooks/{application}/{token}"
        table: list[tuple[str, str, Callable[[web.Request, Call], Awaitable[Any]]]] = [
            ("GET", "/users/@me", self._me),
            ("GET", "/gateway/bot", self._gateway_bot),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/applications/{application}/commands", self._commands),
            ("PUT", "/applications/{application}/commands", self._register),
            ("GET", channel, self._get_channel),
            ("GET", "/guilds/{guild}/members/{user}", self._member),
            ("POST", f"{channel}/messages", self._post),
            ("GET", f"{channel}/messages/{{message}}", self._get),
            ("PATCH", f"{channel}/messages/{{message}}", self._patch),
            ("DELETE", f"{channel}/messages/{{message}}", self._delete),
            ("POST", f"{channel}/typing", self._type),
            ("POST", "/interactions/{interaction}/{token}/callback", callbacks.callback),
            ("POST", "/users/@me/channels", self._open_dm),
            ("POST", hook, callbacks.follow_up),
            ("GET", f"{hook}/messages/{{message}}", callbacks.get_message),
            ("PATCH", f"{hook}/messages/{{message}}", callbacks.patch_message),
            ("DELETE", f"{hook}/messages/{{message}}", callbacks.delete_message),
        ]
        routes = [web.route(verb, API + path, self._answering(do)) for verb, path, do in table]
        return [
            *routes,
            web.get(f"{CDN}/stickers/{{sticker}}.{{suffix}}", self._sticker),
            web.get(f"{CDN}/{{folder:.+}}/{{file}}/{{name}}", self._download),
        ]

    def _answering(
        self, do: Callable[[web.Request, Call], Awaitable[Any]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                self._check_headers(request)
                call = await read(request)
                self.calls.append(call)
                fault = self._fault(call)
                if fault is not None and not fault.after:
                    return failure(fault, request)
                self._check_spec(call)
                result = await do(request, call)
                if fault is not None:
                    return failure(fault, request)
            except Refused as refusal:
                return as_json(refusal.json, refusal.status)
            return web.Response(status=204) if result is None else as_json(result)

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

    async def _gateway_bot(self, _request: web.Request, _call: Call) -> Json:
        limit = {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1}
        advised = self._gateway.shards_advised
        return {"url": self._gateway.url, "shards": advised, "session_start_limit": limit}

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

    async def _commands(self, request: web.Request, _call: Call) -> list[Json]:
        if request.query.get("with_localizations") == "true":
            return self._world.commands
        return [_without_languages(command) for command in self._world.commands]

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

    # Places and people

    async def _get_channel(self, request: web.Request, _call: Call) -> Json:
        return self._shapes.channel(self._channel(request))

    async def _member(self, request: web.Request, _call: Call) -> Json:
        guild = self._world.guilds.get(int(request.match_info["guild"]))
        if guild is None:
            raise unknown("Guild")
        user_id = int(request.match_info["user"])
        if user_id not in guild.members:
            raise unknown("Member")
        shape = self._shapes.member(self._world.users[user_id], guild)
        del shape["permissions"]  # only interactions tell
        return shape

    async def _open_dm(self, _request: web.Request, call: Call) -> Json:
        user = self._world.users.get(int(call.body["recipient_id"]))
        if user is None:
            raise invalid("recipient_id", "USER_UNKNOWN", "Unknown user")
        for channel in self._world.channels.values():
            if channel.type == DM and channel.recipient == user:
                return self._shapes.channel(channel)
        return self._shapes.channel(self._world.add_channel(DM, "", recipient=user))

    # Messages, by the token of the bot

    async def _post(self, request: web.Request, call: Call) -> Json:
        channel = self._channel(request)
        self._check_rights(channel, call)
        body = call.body
        rules.check_nonce(body)
        nonce = None if body.get("nonce") is None else str(body["nonce"])
        if nonce is not None and body.get("enforce_nonce"):
            posted = self._with_nonce(channel, nonce)
            if posted is not None:
                return self.posts.shown(posted)
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
        self.posts.fill(message, call)
        content = message.content
        somebody = original is not None and original.author != self._world.bot
        message.pings = rules.pings(body, content, channel, replied_to_somebody=somebody)
        self._world.add_message(message)
        await self.posts.tell("MESSAGE_CREATE", message)
        return self.posts.shown(message)

    async def _get(self, request: web.Request, _call: Call) -> Json:
        return self.posts.shown(self._message(request))

    async def _patch(self, request: web.Request, call: Call) -> Json:
        message = self._message(request)
        if message.author != self._world.bot:
            raise Refused(403, 50005, "Cannot edit a message authored by another user")
        if call.uploads:
            self._check_rights(message.channel, call)
        return await self.posts.change(message, call)

    async def _delete(self, request: web.Request, _call: Call) -> None:
        message = self._message(request)
        if message.author != self._world.bot:
            raise Refused(403, 50013, "Missing Permissions")
        await self.posts.remove(message)

    async def _type(self, request: web.Request, _call: Call) -> None:
        self.typing.append(self._channel(request).id)

    def _channel(self, request: web.Request) -> Channel:
        channel = self._world.channels.get(int(request.match_info["channel"]))
        if channel is None:
            raise unknown("Channel")
        if not channel.has_bot:
            raise Refused(403, 50001, "Missing Access")
        if channel.id in self.silent_channels:
            if channel.type == DM:
                raise Refused(403, 50007, "Cannot send messages to this user")
            raise Refused(403, 50001, "Missing Access")
        return channel

    def _check_rights(self, channel: Channel, call: Call) -> None:
        if channel.id in self.no_words or (channel.id in self.no_files and call.uploads):
            raise Refused(403, 50013, "Missing Permissions")

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

    # The CDN

    async def _download(self, request: web.Request) -> web.StreamResponse:
        call = Call(request.method, request.path, None, {})
        self.calls.append(call)
        if (fault := self._fault(call)) is not None:
            return failure(fault, request)
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

    async def _sticker(self, request: web.Request) -> web.StreamResponse:
        sticker = self._world.stickers.get(int(request.match_info["sticker"]))
        if sticker is None:
            return web.Response(status=404)
        return web.Response(body=sticker.content, content_type="image/png")


def _without_languages(thing: Json) -> Json:
    kept = {key: value for key, value in thing.items() if not key.endswith("_localizations")}
    if "options" in kept:
        kept["options"] = [_without_languages(option) for option in kept["options"]]
    return kept
