"""The slash commands and the message menu, registered with Discord from core's table."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import discord
from discord import app_commands

from adapters.discord.buttons import TEXT_MAX_CHARS
from core.commands import COMMANDS, Argument, Command
from core.texts import Texts

logger = logging.getLogger(__name__)

TEXT_OPTION = "text"
PICTURE_OPTION = "picture"
MENU_COMMAND = "edit"

Call = Callable[[discord.Interaction, str, str, discord.Attachment | None], Awaitable[None]]
"""(interaction, command, argument, picture)."""
Choose = Callable[[discord.Interaction, discord.Message], Awaitable[None]]

_COMPARED = ("type", "name", "description", "contexts", "integration_types")
_COMPARED_OF_OPTION = ("type", "name", "description", "required", "min_length", "max_length")


def tree_of(
    client: discord.Client, texts: Texts, call: Call, choose: Choose
) -> app_commands.CommandTree:
    """Return the tree of all commands; offered in servers and in the bot's own DMs.

    Not in other DMs: the bot is no member there, and could answer for 15 minutes only.
    """
    tree = app_commands.CommandTree(
        client,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True),
        allowed_installs=app_commands.AppInstallationType(guild=True),
    )
    for command in COMMANDS.values():
        if command.menu:
            tree.add_command(_slash(command, texts, call))

    async def chosen(interaction: discord.Interaction, message: discord.Message) -> None:
        await choose(interaction, message)

    name = texts.get(f"discord-menu-{MENU_COMMAND}")
    tree.add_command(app_commands.ContextMenu(name=name, callback=chosen))
    return tree


async def sync(tree: app_commands.CommandTree) -> None:
    """Register the commands if Discord knows others: it allows that 200 times a day."""
    client = tree.client
    if client.application_id is None:
        raise ValueError("not logged in")
    try:
        # Not tree.fetch_commands: discord.py 2.7.1 misreads where a command is offered.
        known = await client.http.get_global_commands(client.application_id)
        wanted = [command.to_dict(tree) for command in tree.get_commands()]
        if _compared(known) != _compared(wanted):
            await tree.sync()
            logger.info("registered %d commands with Discord", len(wanted))
    except discord.DiscordException:
        logger.exception("the commands could not be registered; typed ones work nevertheless")


def _slash(command: Command, texts: Texts, call: Call) -> app_commands.Command[Any, ..., None]:
    async def callback(interaction: discord.Interaction, **options: Any) -> None:
        text = options.get(TEXT_OPTION) or ""
        await call(interaction, command.name, text, options.get(PICTURE_OPTION))

    descriptions = {}
    parameters = [_parameter("interaction", discord.Interaction)]
    if command.argument is not Argument.NONE:
        default = inspect.Parameter.empty if command.argument is Argument.REQUIRED else ""
        text_type = app_commands.Range[str, 1, TEXT_MAX_CHARS]
        parameters.append(_parameter(TEXT_OPTION, text_type, default))
        descriptions[TEXT_OPTION] = texts.get(f"command-{command.name}-argument")
    if command.takes_picture:
        parameters.append(_parameter(PICTURE_OPTION, discord.Attachment | None, None))
        descriptions[PICTURE_OPTION] = texts.get("discord-option-picture")
    # The library reads the options of a command from the signature of its callback.
    vars(callback)["__signature__"] = inspect.Signature(parameters)
    return app_commands.Command(
        name=command.name,
        description=texts.get(f"command-{command.name}"),
        callback=app_commands.describe(**descriptions)(callback),
    )


def _parameter(
    name: str, annotation: Any, default: Any = inspect.Parameter.empty
) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter(name, kind, annotation=annotation, default=default)


def _compared(commands: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return what we define of commands, without what Discord and the library add."""

    def some(mapping: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
        return {key: mapping[key] for key in keys if mapping.get(key)}

    compared = [
        some(command, _COMPARED)
        | {"options": [some(each, _COMPARED_OF_OPTION) for each in command.get("options") or ()]}
        for command in commands
    ]
    return sorted(compared, key=lambda command: (command["type"], command["name"]))
