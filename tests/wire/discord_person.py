"""Somebody who uses a fake Discord."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tests.wire.discord_rules import CONTENT_MAX_CHARS, FILES_MAX
from tests.wire.discord_world import (
    DEFAULT,
    PRESS,
    REPLY,
    SLASH,
    SUBMIT,
    TYPING,
    Channel,
    Interaction,
    Json,
    Message,
    Sticker,
    Upload,
    User,
)

if TYPE_CHECKING:
    from tests.wire.fake_discord import FakeDiscord

_STRING_OPTION, _INTEGER_OPTION, _ATTACHMENT_OPTION = 3, 4, 11
_SIGNATURES = {b"\xff\xd8": "photo.jpg", b"\x89P": "photo.png", b"RI": "photo.webp"}


class Person:
    """Somebody at a Discord client: cannot do what the client does not offer."""

    def __init__(self, discord: FakeDiscord, user: User, locale: str) -> None:
        self._discord = discord
        self.user = user
        self.locale = locale

    async def say(
        self,
        channel: Channel,
        text: str = "",
        files: Sequence[bytes | Upload] = (),
        *,
        reply_to: Message | None = None,
        ping: bool = True,
        forward: Message | None = None,
        mention: bool = False,
        resolved: bool = True,
        sticker: Sticker | None = None,
    ) -> Message:
        """Write a message.

        Args:
            channel: Where.
            text: What.
            files: Attached pictures and other files.
            reply_to: The message to reply to, in the same channel.
            ping: Leave "@ON" switched on in a reply, as it is by default.
            forward: Forward this message; then there is nothing else in it.
            mention: Begin with a mention of the bot.
            resolved: False where Discord did not look for the message that is replied to.
            sticker: A sticker.
        """
        world = self._discord.world
        if mention:
            text = f"<@{world.bot.id}> {text}"
        assert len(text) <= CONTENT_MAX_CHARS
        assert len(files) <= FILES_MAX
        assert text or files or forward or sticker
        mentions = world.mentioned(text)
        # The client offers no ping for the answer of an interaction.
        if reply_to is not None and ping and reply_to.interaction is None:
            mentions = tuple(dict.fromkeys((*mentions, reply_to.author)))
        folder = f"attachments/{channel.id}"
        message = Message(
            world.new_id(),
            channel,
            self.user,
            text,
            [world.add_file(_upload(file), folder) for file in files],
            type=DEFAULT if reply_to is None else REPLY,
            original=reply_to,
            forwarded=forward,
            mentions=mentions,
            pings=bool(mentions),
            resolved=resolved,
            sticker=sticker,
        )
        return await self._discord.deliver(message)

    async def rewrite(self, message: Message, text: str) -> None:
        """Change an own message."""
        assert message.author == self.user
        assert text or message.files
        world = self._discord.world
        message.content = text
        message.mentions = tuple(dict.fromkeys((*message.mentions, *world.mentioned(text))))
        message.edited_s = world.now_s()
        await self._discord.change(message)

    async def press(self, message: Message, custom_id: str, *, late_s: float = 0.0) -> Interaction:
        """Press a button under a message.

        Args:
            message: The message.
            custom_id: Of the button.
            late_s: The press reaches the bot only after that time.
        """
        buttons = [button for row in message.components for button in row["components"]]
        assert not message.deleted
        assert custom_id in {button["custom_id"] for button in buttons}
        data = {"custom_id": custom_id, "component_type": 2}
        return await self._interact(PRESS, message.channel, data, late_s, message)

    async def slash(
        self,
        channel: Channel,
        name: str,
        /,
        *,
        late_s: float = 0.0,
        **options: str | int | bytes | Upload,
    ) -> Interaction:
        """Use a slash command that is registered."""
        command = self._command(name, 1, channel)
        known = {option["name"]: option for option in command.get("options", ())}
        assert set(options) <= set(known), f"/{name} has no such options"
        files: Json = {}
        given = []
        for option in known.values():
            value = options.get(option["name"])
            if value is None:
                assert not option.get("required"), f"/{name} needs {option['name']}"
                continue
            if option["type"] == _STRING_OPTION:
                assert isinstance(value, str)
                assert option.get("min_length", 0) <= len(value) <= option.get("max_length", 6000)
                offered = [choice["value"] for choice in option.get("choices", ())]
                assert not offered or value in offered
                given.append({"name": option["name"], "type": _STRING_OPTION, "value": value})
            elif option["type"] == _INTEGER_OPTION:
                assert isinstance(value, int)
                assert option["min_value"] <= value <= option["max_value"]
                given.append({"name": option["name"], "type": _INTEGER_OPTION, "value": value})
            else:
                assert not isinstance(value, str | int)
                number, shape = self._discord.resolved_file(_upload(value))
                files[str(number)] = shape
                given.append(
                    {"name": option["name"], "type": _ATTACHMENT_OPTION, "value": str(number)}
                )
        data = {"id": command["id"], "name": name, "type": 1, "options": given}
        if files:
            data["resolved"] = {"attachments": files}
        return await self._interact(SLASH, channel, data, late_s)

    async def type_option(
        self,
        channel: Channel,
        name: str,
        option: str,
        typed: str = "",
        given: Mapping[str, str | int] | None = None,
    ) -> list[Json]:
        """Type into an option of a slash command, and return what is suggested for it.

        Args:
            channel: Where.
            name: Of the command.
            option: Its name.
            typed: What there is of it.
            given: Other options that have a value.
        """
        command = self._command(name, 1, channel)
        (described,) = (each for each in command["options"] if each["name"] == option)
        assert described.get("autocomplete"), f"{option} of /{name} is not completed"
        focused = {"name": option, "type": described["type"], "value": typed, "focused": True}
        types = {each["name"]: each["type"] for each in command["options"]}
        others = [
            {"name": other, "type": types[other], "value": value}
            for other, value in (given or {}).items()
        ]
        data = {"id": command["id"], "name": name, "type": 1, "options": [*others, focused]}
        asked = await self._interact(TYPING, channel, data, 0.0)
        await self._discord.until(lambda: asked.choices is not None)
        return asked.choices or []

    async def use_menu(self, message: Message, name: str, /, *, late_s: float = 0.0) -> Interaction:
        """Use an entry of the menu of a message."""
        command = self._command(name, 3, message.channel)
        data = {
            "id": command["id"],
            "name": name,
            "type": 3,
            "target_id": str(message.id),
            "resolved": {"messages": {str(message.id): self._discord.resolved_message(message)}},
        }
        return await self._interact(SLASH, message.channel, data, late_s)

    async def submit(self, asked: Interaction, *texts: str, late_s: float = 0.0) -> Interaction:
        """Wait for the form that an interaction opens, and submit it, a text for each field."""
        await self._discord.until(lambda: asked.modal is not None)
        modal = asked.modal
        assert modal is not None
        components = []
        for text, label in zip(texts, modal["components"], strict=True):
            field = label["component"]
            assert text or not field.get("required", True)
            assert field.get("min_length", 0) <= len(text) <= field.get("max_length", 4000)
            value = {"type": 4, "id": 2, "custom_id": field["custom_id"], "value": text}
            components.append({"type": 18, "id": 1, "component": value})
        data = {"custom_id": modal["custom_id"], "components": components}
        return await self._interact(SUBMIT, asked.channel, data, late_s, asked.message)

    def _command(self, name: str, kind: int, channel: Channel) -> Json:
        context = 0 if channel.guild else 1 if channel.has_bot else 2
        for command in self._discord.world.commands:
            if command["name"] == name and command["type"] == kind:
                assert context in command["contexts"]
                assert channel.has_bot or 1 in command["integration_types"]
                return command
        raise AssertionError(f"{name} is not registered")

    async def _interact(
        self,
        kind: int,
        channel: Channel,
        data: dict[str, Any],
        late_s: float,
        message: Message | None = None,
    ) -> Interaction:
        world = self._discord.world
        interaction = Interaction(
            world.new_id(),
            kind,
            self.user,
            channel,
            data,
            world.now_s() - late_s,
            self.locale,
            message=message,
        )
        return await self._discord.interact(interaction)


def _upload(file: bytes | Upload) -> Upload:
    if isinstance(file, Upload):
        return file
    return Upload(_SIGNATURES.get(file[:2], "file.bin"), file)
