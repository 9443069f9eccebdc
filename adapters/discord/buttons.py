"""Buttons that outlive the process, and the modals that some of them open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Self

import discord

from core.commands import COMMANDS, Argument, Command
from core.messenger import Button
from core.texts import Texts

PRESSED = "command_button"
"""The client's own event: (interaction, command, target)."""

TEXT_MAX_CHARS = 2000
_LABEL_MAX_CHARS = 80
_FIELD_MAX_CHARS = 400

_QUESTION = re.compile(
    r"(?P<asked_by>button|menu|slash)/(?P<command>[a-z_]+):(?P<target>.*)", re.DOTALL
)


class CommandButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"(?P<command>[a-z_]+):(?P<target>.*)",
):
    """A button whose custom id says everything: ``command:target``."""

    def __init__(self, item: discord.ui.Button[discord.ui.View], command: str, target: str) -> None:
        super().__init__(item)
        self._command = command
        self._target = target

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        item: discord.ui.Item[Any],
        match: re.Match[str],
        /,
    ) -> Self:
        """Make the pressed button anew, also one that was posted before a restart."""
        if not isinstance(item, discord.ui.Button):
            raise TypeError(f"not a button: {item!r}")
        return cls(item, match["command"], match["target"])

    async def callback(self, interaction: discord.Interaction) -> None:
        """Tell the adapter."""
        interaction.client.dispatch(PRESSED, interaction, self._command, self._target)


def view_of(rows: tuple[tuple[Button, ...], ...]) -> discord.ui.View | None:
    """Return the buttons as Discord takes them; None for no buttons.

    Only dynamic items may be in it, and it never times out: otherwise the library would one
    day forget the pattern, and all buttons everywhere would be dead.
    """
    if not rows:
        return None
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(rows):
        for button in row:
            command, _, target = button.payload.partition(":")
            item: discord.ui.Button[discord.ui.View] = discord.ui.Button(
                label=button.label[:_LABEL_MAX_CHARS], custom_id=button.payload, row=number
            )
            view.add_item(CommandButton(item, command, target))
    return view


@dataclass(frozen=True, slots=True)
class Question:
    """What a modal asks for, written into its own custom id: it outlives the process too."""

    asked_by: str
    """``button``, ``menu`` or ``slash``."""
    command: str
    target: str
    """What the button carries, the number of the message that the menu was opened on, or
    nothing."""

    def modal(self, texts: Texts, locale: str) -> discord.ui.Modal:
        """Return the form to show."""
        key = f"discord-ask-{self.command}"
        form = discord.ui.Modal(
            title=texts.get(f"{key}-title", locale),
            custom_id=f"{self.asked_by}/{self.command}:{self.target}",
        )
        command = COMMANDS[self.command]
        for label in (
            _fields(command, texts, locale)
            if command.form
            else [
                discord.ui.Label(
                    text=texts.get(f"{key}-label", locale),
                    component=discord.ui.TextInput(
                        style=discord.TextStyle.paragraph,
                        placeholder=texts.get(f"{key}-placeholder", locale),
                        required=command.argument is Argument.REQUIRED,
                        max_length=TEXT_MAX_CHARS,
                    ),
                )
            ]
        ):
            form.add_item(label)
        form.stop()  # or the library would keep it in memory until somebody answers
        return form


def _fields(
    command: Command, texts: Texts, locale: str
) -> list[discord.ui.Label[discord.ui.Modal]]:
    return [
        discord.ui.Label(
            text=texts.get(f"command-{command.name}-{field}", locale),
            component=discord.ui.TextInput(
                placeholder=texts.get(f"command-{command.name}-{field}-hint", locale),
                required=False,
                max_length=_FIELD_MAX_CHARS,
            ),
        )
        for field in command.form
    ]


def answered(interaction: discord.Interaction) -> tuple[Question, str] | None:
    """Read a submitted modal: what was asked, and the text; None if it is not ours."""
    data: Any = interaction.data
    match = _QUESTION.fullmatch(data["custom_id"])
    if match is None:
        return None
    question = Question(match["asked_by"], match["command"], match["target"])
    texts = _texts(data["components"])
    if question.command in COMMANDS and COMMANDS[question.command].form:
        # One answer a line, in the order of the fields; a dash where nothing was written.
        return question, "\n".join(text.strip() or "-" for text in texts)
    return question, "".join(texts[:1])


def _texts(components: list[dict[str, Any]]) -> list[str]:
    found = []
    for component in components:
        if "value" in component:
            found.append(str(component["value"] or ""))
        elif inner := component.get("component"):
            found += _texts([inner])
    return found
