"""What can be done with messages, whichever token is used."""

from __future__ import annotations

from tests.wire import discord_rules as rules
from tests.wire.discord_calls import Call
from tests.wire.discord_gateway import Gateway
from tests.wire.discord_rules import Refused
from tests.wire.discord_shapes import Shapes
from tests.wire.discord_world import (
    EPHEMERAL,
    LOADING,
    SUPPRESS_EMBEDS,
    Json,
    Message,
    World,
)


class Posts:
    """Fills, changes and removes the messages of the bot."""

    def __init__(self, world: World, shapes: Shapes, gateway: Gateway) -> None:
        self._world = world
        self._shapes = shapes
        self._gateway = gateway
        self.upload_limit_bytes = 10 * 1024 * 1024

    def fill(self, message: Message, call: Call) -> None:
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
        if not (content.strip() or kept or call.uploads):
            raise Refused(400, 50006, "Cannot send an empty message")
        folder = f"attachments/{message.channel.id}"
        uploaded = [
            self._world.add_file(upload, folder) for _, upload in sorted(call.uploads.items())
        ]
        message.content = content.strip()
        message.files = kept + uploaded
        message.components = components
        message.mentions = self._world.mentioned(message.content)

    async def change(self, message: Message, call: Call) -> Json:
        """Edit a message; the first edit of "thinking…" is none."""
        rules.check_flags(call.body, SUPPRESS_EMBEDS)
        self.fill(message, call)
        if "flags" in call.body:
            message.flags = (message.flags & ~SUPPRESS_EMBEDS) | (call.body["flags"] or 0)
        if message.thinking:
            message.flags &= ~LOADING
        else:
            message.edited_s = self._world.now_s()
        await self.tell("MESSAGE_UPDATE", message)
        return self.shown(message)

    async def remove(self, message: Message) -> None:
        """Delete a message."""
        message.deleted = True
        data = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild:
            data["guild_id"] = str(message.channel.guild.id)
        await self._gateway.tell("MESSAGE_DELETE", message.channel, lambda _: data)

    def shown(self, message: Message) -> Json:
        """A message as an answer, without what the bot may not see."""
        allowed = self._gateway.message_content_allowed
        return self._shapes.message(message, all_shown=allowed)

    async def tell(self, name: str, message: Message) -> None:
        """Tell the gateway, unless only one person sees the message."""
        if not message.flags & EPHEMERAL:
            await self._gateway.tell(
                name, message.channel, lambda all_shown: self._shapes.event(message, all_shown)
            )
