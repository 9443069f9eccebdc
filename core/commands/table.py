"""The table of commands, from which every adapter registers.

Texts of a command are found by its name: ``command-<name>`` describes it (at most 100
characters, Discord's limit) and ``command-<name>-argument`` its argument.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Argument(Enum):
    """Whether a command takes text."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, the same on every platform."""

    name: str
    argument: Argument = Argument.NONE
    takes_picture: bool = False
    """A picture may come along with it (an attachment option on Discord)."""
    button_asks: bool = False
    """Its button asks for the argument first: a modal where the platform has one."""
    menu: bool = True
    """Listed in the platform's menu of commands; False for what only buttons call."""


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command(name="edit", argument=Argument.REQUIRED, takes_picture=True, button_asks=True),
        Command(name="undo"),
        Command(name="redo"),
        Command(name="reset"),
        Command(name="goto", argument=Argument.REQUIRED),
        Command(name="history"),
        Command(name="compare", argument=Argument.OPTIONAL),
        Command(name="again"),
        Command(name="variants", argument=Argument.OPTIONAL, takes_picture=True),
        Command(name="generate", argument=Argument.REQUIRED),
        Command(name="imagine", argument=Argument.REQUIRED),
        Command(name="upscale", argument=Argument.OPTIONAL, takes_picture=True),
        Command(name="removebg", argument=Argument.OPTIONAL, takes_picture=True),
        Command(name="recipe", argument=Argument.OPTIONAL, takes_picture=True),
        Command(name="original"),
        Command(name="export", argument=Argument.REQUIRED),
        Command(name="cancel"),
        Command(name="queue"),
        Command(name="usage"),
        Command(name="forgetme"),
        Command(name="help"),
        Command(name="start", menu=False),
        Command(name="delete", menu=False),
        Command(name="retry", menu=False),
        Command(name="do", menu=False),
        Command(name="pick", menu=False),
        Command(name="more", menu=False),
        Command(name="model", menu=False),
        Command(name="each", menu=False),
        Command(name="combine", menu=False),
    )
}
