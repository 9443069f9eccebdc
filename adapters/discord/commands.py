"""The slash commands and the message menu, registered with Discord from core's table."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.http import Route

from adapters.discord.buttons import TEXT_MAX_CHARS
from adapters.discord.languages import Languages, named
from core.commands import COMMANDS, Argument, Command, Option
from core.commands.suggesting import Suggestion
from core.texts import Texts

logger = logging.getLogger(__name__)

TEXT_OPTION = "text"
PICTURE_OPTION = "picture"
MENU_COMMAND = "edit"

Call = Callable[[discord.Interaction, str, str, discord.Attachment | None], Awaitable[None]]
"""(interaction, command, argument, picture)."""
Choose = Callable[[discord.Interaction, discord.Message], Awaitable[None]]
Suggest = Callable[
    [discord.Interaction, str, str, str, Mapping[str, str]], Awaitable[Sequence[Suggestion]]
]
"""(interaction, command, option, typed, the other options). Never raises."""

_COMPARED = (
    "type",
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "contexts",
    "integration_types",
)
_COMPARED_OF_OPTION = (
    "type",
    "name",
    "description",
    "description_localizations",
    "required",
    "choices",
    "autocomplete",
    "min_length",
    "max_length",
    "min_value",
    "max_value",
)


def tree_of(
    client: discord.Client, texts: Texts, call: Call, choose: Choose, suggest: Suggest
) -> app_commands.CommandTree:
    """Return the tree of all commands, offered everywhere.

    A person who has installed the bot takes it along to where it is no member; see
    `adapters.discord.guests`.
    """
    tree = app_commands.CommandTree(
        client,
        allowed_contexts=app_commands.AppCommandContext(
            guild=True, dm_channel=True, private_channel=True
        ),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )
    for command in COMMANDS.values():
        if command.menu:
            tree.add_command(_slash(command, texts, call, suggest))

    async def chosen(interaction: discord.Interaction, message: discord.Message) -> None:
        await choose(interaction, message)

    name = named(texts, f"discord-menu-{MENU_COMMAND}")
    tree.add_command(app_commands.ContextMenu(name=name, callback=chosen))
    return tree


async def sync(tree: app_commands.CommandTree, languages: Languages) -> None:
    """Register the commands if Discord knows others: it allows that 200 times a day."""
    client = tree.client
    if client.application_id is None:
        raise ValueError("not logged in")
    try:
        # Not tree.fetch_commands: discord.py 2.7.1 asks for no languages there, and misreads
        # where a command is offered.
        route = Route(
            "GET", "/applications/{application_id}/commands", application_id=client.application_id
        )
        known = await client.http.request(route, params={"with_localizations": "true"})
        wanted = [
            await command.get_translated_payload(tree, languages) for command in tree.get_commands()
        ]
        if _compared(known) != _compared(wanted):
            await client.http.bulk_upsert_global_commands(client.application_id, wanted)
            logger.info("registered %d commands with Discord", len(wanted))
    except discord.DiscordException:
        logger.exception("the commands could not be registered; typed ones work nevertheless")


def _slash(
    command: Command, texts: Texts, call: Call, suggest: Suggest
) -> app_commands.Command[Any, ..., None]:
    """Return a command with its options.

    The library reads them from the signature of its callback, whose parameters have another
    name than the options: those may be called ``with`` or ``as``.
    """

    async def callback(interaction: discord.Interaction, **given: Any) -> None:
        values = {option.name: given.get(_parameter_name(option)) for option in options}
        argument = command.argument_of(values) if command.parts else values.get(TEXT_OPTION)
        await call(interaction, command.name, argument or "", given.get(PICTURE_OPTION))

    options = command.parts
    if command.argument is not Argument.NONE and not options and not command.form:
        options = (Option(TEXT_OPTION, required=command.argument is Argument.REQUIRED),)
    parameters = [_parameter("interaction", discord.Interaction)]
    descriptions, names = {}, {}
    choices, suggested = {}, {}
    for option in options:
        name = _parameter_name(option)
        default = inspect.Parameter.empty if option.required else None
        parameters.append(_parameter(name, _type_of(option), default))
        names[name] = option.name
        key = "argument" if option.name == TEXT_OPTION else option.name
        descriptions[name] = named(texts, f"command-{command.name}-{key}")
        if option.choices:
            choices[name] = [app_commands.Choice(name=one, value=one) for one in option.choices]
        if option.suggests:
            suggested[name] = _completed(command, option, suggest)
    if command.takes_picture:
        parameters.append(_parameter(PICTURE_OPTION, discord.Attachment | None, None))
        descriptions[PICTURE_OPTION] = named(texts, "discord-option-picture")
    vars(callback)["__signature__"] = inspect.Signature(parameters)
    for decorate in (
        app_commands.describe(**descriptions),
        app_commands.rename(**names),
        app_commands.choices(**choices),
        app_commands.autocomplete(**suggested),
    ):
        callback = decorate(callback)
    return app_commands.Command(
        name=command.name, description=named(texts, f"command-{command.name}"), callback=callback
    )


def _parameter_name(option: Option) -> str:
    return f"option_{option.name}"


def _type_of(option: Option) -> Any:
    if option.is_number:
        return app_commands.Range[int, option.least, option.most]
    return str if option.choices else app_commands.Range[str, 1, TEXT_MAX_CHARS]


def _completed(command: Command, option: Option, suggest: Suggest) -> Any:
    async def complete(
        interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[int] | app_commands.Choice[str]]:
        given = {name: str(value) for name, value in interaction.namespace if name != option.name}
        found = await suggest(interaction, command.name, option.name, str(typed), given)
        if option.is_number:
            return [app_commands.Choice(name=one.label, value=int(one.value)) for one in found]
        return [app_commands.Choice(name=one.label, value=one.value) for one in found]

    return complete


def _parameter(
    name: str, annotation: Any, default: Any = inspect.Parameter.empty
) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter(name, kind, annotation=annotation, default=default)


def _compared(commands: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return what we define of commands, without what Discord and the library add."""

    def some(mapping: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
        return {key: mapping[key] for key in keys if mapping.get(key)}

    def option(mapping: Mapping[str, Any]) -> dict[str, Any]:
        kept = some(mapping, _COMPARED_OF_OPTION)
        if "choices" in kept:
            kept["choices"] = [some(choice, ("name", "value")) for choice in kept["choices"]]
        return kept

    compared = [
        some(command, _COMPARED)
        | {"options": [option(each) for each in command.get("options") or ()]}
        for command in commands
    ]
    return sorted(compared, key=lambda command: (command["type"], command["name"]))
