"""The table of commands, from which every adapter registers.

Texts of a command are found by its name: ``command-<name>`` describes it (at most 100
characters, Discord's limit), ``command-<name>-argument`` its argument as one text, and
``command-<name>-<option>`` one of its options, for platforms that ask for each by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from core.preferences import SETTINGS


class Argument(Enum):
    """Whether a command takes text."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Suggests(StrEnum):
    """What people may choose from while they type an option."""

    VERSIONS = "versions"
    UPSCALERS = "upscalers"
    CUTTERS = "cutters"
    RECIPES = "recipes"
    FORMATS = "formats"
    SIZES = "sizes"
    SETTING_VALUES = "setting values"


@dataclass(frozen=True, slots=True)
class Option:
    """A part of a command's argument."""

    name: str
    least: int | None = None
    """The smallest number that it takes; None: it is a text."""
    most: int | None = None
    choices: tuple[str, ...] = ()
    """All that it takes."""
    suggests: Suggests | None = None
    required: bool = False

    @property
    def is_number(self) -> bool:
        """Tell whether it is a whole number."""
        return self.least is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, the same on every platform."""

    name: str
    argument: Argument = Argument.NONE
    parts: tuple[Option, ...] = ()
    """Of the argument, in the order in which people would type them; none: it is one text."""
    takes_picture: bool = False
    """A picture may come along with it (an attachment option on Discord)."""
    button_asks: bool = False
    """Its button asks for the argument first: a modal where the platform has one."""
    form: tuple[str, ...] = ()
    """Fields that it asks for in a form where the platform has one, else one after the other;
    the answers are the argument, one a line. Texts ``command-<name>-<field>``."""
    menu: bool = True
    """Listed in the platform's menu of commands; False for what only buttons call."""

    def argument_of(self, values: Mapping[str, object]) -> str:
        """Join the values of the parts, by name, into the text that people would type."""
        given = (values.get(part.name) for part in self.parts)
        return " ".join(str(value).strip() for value in given if value is not None)


_VERSION_MAX = 999_999_999


def _version(name: str, *, required: bool = False) -> Option:
    return Option(name, 1, _VERSION_MAX, suggests=Suggests.VERSIONS, required=required)


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command(name="edit", argument=Argument.REQUIRED, takes_picture=True, button_asks=True),
        Command(name="undo"),
        Command(name="redo"),
        Command(name="reset"),
        Command(
            name="goto",
            argument=Argument.REQUIRED,
            parts=(_version("number", required=True),),
        ),
        Command(
            name="brief",
            argument=Argument.OPTIONAL,
            form=("subject", "change", "light", "atmosphere"),
        ),
        Command(name="history"),
        Command(
            name="compare",
            argument=Argument.OPTIONAL,
            parts=(
                _version("with"),
                _version("and"),
                Option("as", choices=("gif",)),
            ),
        ),
        Command(name="again"),
        Command(name="replay"),
        Command(
            name="variants",
            argument=Argument.OPTIONAL,
            takes_picture=True,
            parts=(
                Option("count", 2, 10),
                Option("instruction"),
            ),
        ),
        Command(name="generate", argument=Argument.REQUIRED),
        Command(name="imagine", argument=Argument.REQUIRED),
        Command(
            name="upscale",
            argument=Argument.OPTIONAL,
            takes_picture=True,
            parts=(
                Option("factor", choices=("2x", "4x", "6x")),
                Option("engine", suggests=Suggests.UPSCALERS),
            ),
        ),
        Command(
            name="removebg",
            argument=Argument.OPTIONAL,
            takes_picture=True,
            parts=(Option("engine", suggests=Suggests.CUTTERS),),
        ),
        Command(
            name="recipe",
            argument=Argument.OPTIONAL,
            takes_picture=True,
            parts=(Option("name", suggests=Suggests.RECIPES),),
        ),
        Command(name="original"),
        Command(
            name="export",
            argument=Argument.REQUIRED,
            parts=(
                Option("format", suggests=Suggests.FORMATS, required=True),
                Option("size", suggests=Suggests.SIZES),
            ),
        ),
        Command(name="cancel"),
        Command(name="queue"),
        Command(name="usage"),
        Command(
            name="settings",
            argument=Argument.OPTIONAL,
            parts=(
                Option("setting", choices=tuple(SETTINGS)),
                Option("value", suggests=Suggests.SETTING_VALUES),
                Option("for", choices=("chat",)),
            ),
        ),
        Command(name="forgetme"),
        Command(name="help"),
        Command(name="start", menu=False),
        Command(name="delete", menu=False),
        Command(name="retry", menu=False),
        Command(name="skip", menu=False),
        Command(name="passes", menu=False),
        Command(name="together", menu=False),
        Command(name="replan", argument=Argument.REQUIRED, menu=False, button_asks=True),
        Command(name="drop", menu=False),
        Command(name="suggest", menu=False),
        Command(name="anyway", menu=False),
        Command(name="clearer", menu=False),
        Command(name="rerun", menu=False),
        Command(name="pick", menu=False),
        Command(name="more", menu=False),
        Command(name="substitute", menu=False),
        Command(name="model", menu=False),
        Command(name="each", menu=False),
        Command(name="combine", menu=False),
    )
}
