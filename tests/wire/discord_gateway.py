"""The gateway of a fake Discord: sessions, intents, RESUME."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSCloseCode, WSMsgType, web

from tests.wire.discord_shapes import Shapes
from tests.wire.discord_world import DM, Channel, Json, World

_GUILDS, _GUILD_MESSAGES, _DIRECT_MESSAGES, _MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
_PRIVILEGED = 1 << 1 | 1 << 8 | _MESSAGE_CONTENT
_DISPATCH, _HEARTBEAT, _IDENTIFY, _RESUME, _INVALID, _HELLO, _ACK = 0, 1, 2, 6, 9, 10, 11
_TOKEN_REFUSED, _UNKNOWN_ERROR, _INTENTS_DISALLOWED, _INVALID_SHARD = 4004, 4000, 4014, 4010


@dataclass
class Session:
    """What one IDENTIFY began; it outlives its connection."""

    id: str
    intents: int
    socket: web.WebSocketResponse | None
    shard: int = 0
    shard_count: int = 1
    events: list[Json] = field(default_factory=list)

    def hears_of(self, guild_id: int | None) -> bool:
        """Tell whether what happens in a server, or in a DM, comes to this shard."""
        if guild_id is None:
            return self.shard == 0
        return (guild_id >> 22) % self.shard_count == self.shard

    async def send(self, name: str, data: Json) -> None:
        """Send an event, or keep it for the next RESUME."""
        event = {"op": _DISPATCH, "t": name, "s": len(self.events) + 1, "d": data}
        self.events.append(event)
        await self.send_again(event)

    async def send_again(self, event: Json) -> None:
        """Send what has been sent before."""
        if self.socket is not None and not self.socket.closed:
            await self.socket.send_str(json.dumps(event))


class Gateway:
    """Sends what happens to the bots that listen, as far as their intents go."""

    def __init__(self, world: World, shapes: Shapes, token: str) -> None:
        self._world = world
        self._shapes = shapes
        self.token = token
        self.url = ""
        self.allowed_intents = ~_PRIVILEGED | _MESSAGE_CONTENT
        """What the developer portal allows; see `allow_message_content`."""
        self.sessions: dict[str, Session] = {}
        self.shards_advised = 1
        self.identified = 0
        self.resumed = 0

    def allow_message_content(self, *, allowed: bool) -> None:
        """Flip the switch in the developer portal."""
        self.allowed_intents = ~_PRIVILEGED | (_MESSAGE_CONTENT if allowed else 0)

    @property
    def message_content_allowed(self) -> bool:
        """What also decides over messages that are fetched."""
        return bool(self.allowed_intents & _MESSAGE_CONTENT)

    @property
    def listening(self) -> list[Session]:
        """Sessions with an open connection."""
        return [s for s in self.sessions.values() if s.socket is not None and not s.socket.closed]

    async def tell(self, name: str, channel: Channel, make: Callable[[bool], Json]) -> None:
        """Tell of something about a message.

        Args:
            name: Of the event.
            channel: Where it happened.
            make: Returns the event; its argument tells whether all content may be shown.
        """
        if not channel.has_bot:
            return
        needed = _DIRECT_MESSAGES if channel.type == DM else _GUILD_MESSAGES
        for session in self.sessions.values():
            guild_id = channel.guild.id if channel.guild else None
            if session.intents & needed and session.hears_of(guild_id):
                await session.send(name, make(bool(session.intents & _MESSAGE_CONTENT)))

    async def tell_of_guilds(self, name: str, data: Json) -> None:
        """Tell of a new server, channel or thread."""
        for session in self.sessions.values():
            if session.intents & _GUILDS and session.hears_of(int(data["guild_id"])):
                await session.send(name, data)

    async def tell_always(self, name: str, data: Json) -> None:
        """Tell of an interaction: that needs no intent."""
        guild_id = int(data["guild_id"]) if data.get("guild_id") else None
        for session in self.sessions.values():
            if session.hears_of(guild_id):
                await session.send(name, data)

    async def repeat_last(self) -> None:
        """Deliver the last event of each session again."""
        for session in self.sessions.values():
            await session.send_again(session.events[-1])

    async def drop(self, *, resumable: bool) -> None:
        """Break all connections; the sessions may be taken up again, or not."""
        sockets = [session.socket for session in self.listening]
        for session in self.sessions.values():
            session.socket = None
        if not resumable:
            self.sessions.clear()
        for socket in sockets:
            if socket is not None:
                await socket.close(code=_UNKNOWN_ERROR)

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"op": _HELLO, "d": {"heartbeat_interval": 41250}}))
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            said = json.loads(frame.data)
            if said["op"] == _HEARTBEAT:
                await socket.send_str(json.dumps({"op": _ACK}))
            elif said["op"] == _IDENTIFY:
                await self._identify(socket, said["d"])
            elif said["op"] == _RESUME:
                await self._resume(socket, said["d"])
        self._closed(socket)
        return socket

    def _closed(self, socket: web.WebSocketResponse) -> None:
        for session in list(self.sessions.values()):
            if session.socket is socket:
                session.socket = None
                if socket.close_code in {WSCloseCode.OK, WSCloseCode.GOING_AWAY}:
                    del self.sessions[session.id]

    async def _identify(self, socket: web.WebSocketResponse, said: Json) -> None:
        if said["token"] != self.token:
            await socket.close(code=_TOKEN_REFUSED, message=b"Authentication failed.")
            return
        if said["intents"] & ~self.allowed_intents:
            await socket.close(code=_INTENTS_DISALLOWED, message=b"Disallowed intent(s).")
            return
        shard, shard_count = said.get("shard", [0, 1])
        if not 0 <= shard < shard_count:
            await socket.close(code=_INVALID_SHARD, message=b"Invalid shard.")
            return
        self.identified += 1
        session = Session(secrets.token_hex(16), said["intents"], socket, shard, shard_count)
        self.sessions[session.id] = session
        guilds = [
            guild
            for guild in self._world.guilds.values()
            if guild.has_bot and session.hears_of(guild.id)
        ]
        ready = {
            "v": 10,
            "user": self._world.bot.json(),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [shard, shard_count],
            "application": {"id": str(self._world.application_id), "flags": 0},
        }
        await session.send("READY", ready)
        if session.intents & _GUILDS:
            for guild in guilds:
                await session.send("GUILD_CREATE", self._shapes.guild(guild))

    async def _resume(self, socket: web.WebSocketResponse, said: Json) -> None:
        session = self.sessions.get(said["session_id"])
        if session is None or said["token"] != self.token:
            await socket.send_str(json.dumps({"op": _INVALID, "d": False}))
            return
        self.resumed += 1
        session.socket = socket
        for event in session.events[said["seq"] :]:
            await session.send_again(event)
        await session.send("RESUMED", {})
