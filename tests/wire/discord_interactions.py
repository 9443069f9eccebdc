"""Interactions: acknowledged and answered by a token of their own."""

from __future__ import annotations

from aiohttp import web

from tests.wire import discord_rules as rules
from tests.wire.discord_calls import Call
from tests.wire.discord_posts import Posts
from tests.wire.discord_rules import Refused, invalid, unknown
from tests.wire.discord_shapes import Shapes
from tests.wire.discord_world import (
    EPHEMERAL,
    LOADING,
    MENU_ANSWER,
    PRESS,
    SLASH,
    SLASH_ANSWER,
    SUBMIT,
    SUPPRESS_EMBEDS,
    TYPING,
    Interaction,
    Json,
    Message,
    World,
)

_ANSWER, _THINK, _ACKNOWLEDGE, _UPDATE, _CHOICES, _MODAL = 4, 5, 6, 7, 8, 9
_ACKNOWLEDGE_WITHIN_S = 3.0
_TOKEN_LIVES_S = 15 * 60.0
_FOLLOWUPS_MAX = 5


class Callbacks:
    """Routes that need no token of the bot."""

    def __init__(self, world: World, shapes: Shapes, posts: Posts) -> None:
        self._world = world
        self._shapes = shapes
        self._posts = posts

    async def callback(self, request: web.Request, call: Call) -> Json | None:
        """Acknowledge an interaction: once, and within three seconds."""
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
            await self._posts.tell("MESSAGE_CREATE", message)
        elif kind == _MODAL:
            interaction.modal = data
        elif kind == _CHOICES:
            interaction.choices = data["choices"]
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
        if (kind == _CHOICES) != (interaction.type == TYPING):
            raise invalid("type", "INTERACTION_TYPE_INVALID", "Only what is typed is completed")
        if kind == _CHOICES:
            (focused,) = (o for o in interaction.data["options"] if o.get("focused"))
            rules.check_choices("data.choices", data["choices"], focused["type"])
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

    async def follow_up(self, request: web.Request, call: Call) -> Json:
        """Post one more answer; the first one fills "thinking…"."""
        interaction = self._interaction(request)
        rules.check_flags(call.body, SUPPRESS_EMBEDS | EPHEMERAL)
        answer = interaction.answer
        if answer is not None and answer.thinking and not answer.deleted:
            return await self._posts.change(answer, call)
        if not interaction.channel.has_bot:
            if interaction.followups >= _FOLLOWUPS_MAX:
                words = "This interaction has hit the maximum number of follow up messages"
                raise Refused(400, 40094, words)
            interaction.followups += 1
        message = Message(
            self._world.new_id(),
            interaction.channel,
            self._world.bot,
            flags=call.body.get("flags") or 0,
            interaction=interaction,
        )
        self._posts.fill(message, call)
        message.pings = rules.pings(
            call.body, message.content, interaction.channel, replied_to_somebody=False
        )
        self._world.add_message(message)
        await self._posts.tell("MESSAGE_CREATE", message)
        return self._shapes.message(message, all_shown=True)

    async def get_message(self, request: web.Request, _call: Call) -> Json:
        """Read an answer."""
        return self._shapes.message(self._message(request), all_shown=True)

    async def patch_message(self, request: web.Request, call: Call) -> Json:
        """Fill or edit an answer."""
        return await self._posts.change(self._message(request), call)

    async def delete_message(self, request: web.Request, _call: Call) -> None:
        """Delete an answer."""
        await self._posts.remove(self._message(request))

    def _message(self, request: web.Request) -> Message:
        """Return a message that this interaction made, or whose button was pressed."""
        interaction, name = self._interaction(request), request.match_info["message"]
        if name == "@original":
            updates = interaction.type == PRESS and interaction.acknowledged == _ACKNOWLEDGE
            updates = updates or (interaction.type == SUBMIT and interaction.answer is None)
            message = interaction.message if updates else interaction.answer
        else:
            message = self._world.messages.get(int(name))
            if message is not None and message.interaction is not interaction:
                message = None
        if message is None or message.deleted:
            raise unknown("Message")
        return message

    def _interaction(self, request: web.Request) -> Interaction:
        interaction = self._world.interactions.get(request.match_info["token"])
        if (
            interaction is None
            or str(self._world.application_id) != request.match_info["application"]
            or self._world.now_s() - interaction.created_s > _TOKEN_LIVES_S
        ):
            raise Refused(401, 50027, "Invalid Webhook Token")
        if interaction.acknowledged is None:
            raise unknown("Webhook")
        return interaction
