"""Discord's objects, as JSON."""

from __future__ import annotations

import io
from contextlib import suppress
from datetime import UTC, datetime

from PIL import Image, UnidentifiedImageError

from tests.wire.discord_world import (
    DM,
    EPOCH_MS,
    FORWARD,
    GROUP,
    REPLY,
    TEXT,
    THREAD,
    THREAD_BEGUN_ON,
    Channel,
    File,
    Guild,
    Interaction,
    Json,
    Message,
    User,
    World,
)

_LINK_LIVES_S = 24 * 3600
_MANAGE_GUILD = 1 << 5


class Shapes:
    """Writes what a world holds."""

    def __init__(self, world: World) -> None:
        self._world = world

    def message(self, message: Message, *, all_shown: bool) -> Json:
        """A message object, without what the bot may not see."""
        shape = self._body(message, shown=all_shown or self._world.is_shown(message))
        shape |= {
            "id": str(message.id),
            "channel_id": str(message.channel.id),
            "author": message.author.json(),
            "tts": False,
            "mention_everyone": message.pings and "@everyone" in message.content,
            "mentions": [user.json() for user in message.mentions],
            "mention_roles": [],
            "pinned": False,
        }
        if message.nonce is not None:
            shape["nonce"] = message.nonce
        if message.type == REPLY and message.original is not None:
            shape["message_reference"] = _reference(message.original)
            if message.original.deleted:
                shape["referenced_message"] = None
            elif message.resolved:
                original = self.message(message.original, all_shown=all_shown)
                shape["referenced_message"] = original
        if message.type == THREAD_BEGUN_ON and message.original is not None:
            # What is begun on hangs under the message itself, and not under what refers to it.
            shape["message_reference"] = _reference(message.original)
        if message.forwarded is not None:
            shape["message_reference"] = _reference(message.forwarded) | {"type": FORWARD}
            shown = all_shown or self._world.is_shown(message)
            shape["message_snapshots"] = [{"message": self._body(message.forwarded, shown=shown)}]
        if message.sticker is not None:
            sticker = message.sticker
            shape["sticker_items"] = [
                {"id": str(sticker.id), "name": sticker.name, "format_type": sticker.format}
            ]
        if message.interaction is not None:
            shape["application_id"] = str(self._world.application_id)
            shape["interaction_metadata"] = {
                "id": str(message.interaction.id),
                "type": message.interaction.type,
                "user": message.interaction.user.json(),
                "authorizing_integration_owners": {},
            }
        return shape

    def event(self, message: Message, all_shown: bool) -> Json:
        """A message as the gateway brings it: with the server and the author as its member."""
        shape = self.message(message, all_shown=all_shown)
        if message.channel.guild is not None:
            shape["guild_id"] = str(message.channel.guild.id)
            shape["member"] = self.member(message.author)
            del shape["member"]["user"]
        return shape

    def _body(self, message: Message, *, shown: bool) -> Json:
        return {
            "type": message.type,
            "content": message.content if shown else "",
            "timestamp": _time(((message.id >> 22) + EPOCH_MS) / 1000),
            "edited_timestamp": _time(message.edited_s) if message.edited_s else None,
            "flags": message.flags,
            "embeds": message.embeds if shown else [],
            "attachments": [self.file(file) for file in message.files] if shown else [],
            "components": message.components if shown else [],
        }

    def file(self, file: File) -> Json:
        """An attachment object, with a link that is good for a day."""
        expires_s = int(self._world.now_s()) + _LINK_LIVES_S
        query = f"ex={expires_s:x}&is={int(self._world.now_s()):x}&hm={file.signature(expires_s)}"
        link = f"{self._world.cdn_url}/{file.folder}/{file.id}/{file.filename}?{query}"
        shape: Json = {
            "id": str(file.id),
            "filename": file.filename,
            "size": len(file.content),
            "url": link,
            "proxy_url": link,
            "content_type": file.content_type,
        }
        if file.folder.startswith("ephemeral"):
            shape["ephemeral"] = True
        if file.content_type.startswith("image/"):
            # What only has a picture's name gets no size.
            with (
                suppress(UnidentifiedImageError),
                Image.open(io.BytesIO(file.content)) as image,
            ):
                shape["width"], shape["height"] = image.size
        return shape

    def channel(self, channel: Channel) -> Json:
        """A channel object."""
        shape: Json = {"id": str(channel.id), "type": channel.type, "flags": 0}
        if channel.type in {DM, GROUP}:
            people = channel.recipients or ((channel.recipient,) if channel.recipient else ())
            shape |= {"recipients": [user.json() for user in people], "last_message_id": None}
            if channel.type == GROUP:
                shape |= {"name": channel.name, "owner_id": str(people[0].id), "icon": None}
            return shape
        shape |= {
            "name": channel.name,
            "position": 0,
            "permission_overwrites": [],
            "guild_id": str(channel.guild.id) if channel.guild else None,
            "parent_id": str(channel.parent.id) if channel.parent else None,
        }
        if channel.type == THREAD:
            shape |= {
                "owner_id": str(self._world.bot.id),
                "message_count": 0,
                "member_count": 1,
                "rate_limit_per_user": 0,
                "thread_metadata": {
                    "archived": False,
                    "locked": False,
                    "auto_archive_duration": 1440,
                    "archive_timestamp": _time(self._world.now_s()),
                },
            }
        return shape

    def member(self, user: User, guild: Guild | None = None) -> Json:
        """A member object, as events carry it beside the author."""
        manages = guild is not None and guild.members.get(user.id)
        return {
            "roles": [_role_id(guild)] if manages and guild else [],
            "joined_at": "2024-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
            "nick": None,
            "permissions": "0",
            "user": user.json(),
        }

    def guild(self, guild: Guild) -> Json:
        """A server as the gateway brings it: with the bot as the only member."""
        role = {"color": 0, "hoist": False, "managed": False, "mentionable": False, "flags": 0}
        everyone = {"id": str(guild.id), "name": "@everyone", "permissions": "0", "position": 0}
        managers = {
            "id": _role_id(guild),
            "name": "managers",
            "permissions": str(_MANAGE_GUILD),
            "position": 1,
        }
        inside = [channel for channel in self._world.channels.values() if channel.guild == guild]
        return {
            "id": str(guild.id),
            "name": guild.name,
            "owner_id": str(self._world.bot.id),
            "preferred_locale": guild.preferred_locale,
            "member_count": 2,
            "large": False,
            "unavailable": False,
            "roles": [role | everyone, role | managers],
            "emojis": [],
            "stickers": [],
            "features": [],
            "voice_states": [],
            "presences": [],
            "members": [self.member(self._world.bot)],
            "channels": [self.channel(each) for each in inside if each.type == TEXT],
            "threads": [self.channel(each) for each in inside if each.type == THREAD],
        }

    def interaction(self, interaction: Interaction) -> Json:
        """What the gateway brings; messages in it are shown whole."""
        channel = interaction.channel
        shape: Json = {
            "id": str(interaction.id),
            "application_id": str(self._world.application_id),
            "type": interaction.type,
            "data": interaction.data,
            "channel_id": str(channel.id),
            "channel": self.channel(channel),
            "token": interaction.token,
            "version": 1,
            "locale": interaction.locale,
            "app_permissions": "0",
            "entitlements": [],
            "attachment_size_limit": 10 * 1024 * 1024,
            "context": 0 if channel.guild else 1 if channel.has_bot else 2,
            "authorizing_integration_owners": (
                {"0": str(channel.guild.id if channel.guild else 0)}
                if channel.has_bot
                else {"1": str(interaction.user.id)}
            ),
        }
        if channel.guild:
            shape["guild_id"] = str(channel.guild.id)
            shape["guild"] = {"id": str(channel.guild.id), "locale": "en-US", "features": []}
            shape["guild_locale"] = channel.guild.preferred_locale
            shape["member"] = self.member(interaction.user)
        else:
            shape["user"] = interaction.user.json()
        if interaction.message is not None:
            shape["message"] = self.message(interaction.message, all_shown=True)
        return shape


def _role_id(guild: Guild) -> str:
    """The role of those who may manage a server."""
    return str(guild.id + 1)


def _reference(message: Message) -> Json:
    shape = {"type": 0, "message_id": str(message.id), "channel_id": str(message.channel.id)}
    guild = message.channel.guild
    return shape | ({"guild_id": str(guild.id)} if guild else {})


def _time(at_s: float) -> str:
    return datetime.fromtimestamp(at_s, UTC).isoformat()
