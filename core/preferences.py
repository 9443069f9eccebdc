"""How people want things done: every setting as data, and whose choice counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final, Literal, get_args

AUTO: Final = "auto"
"""Left to the bot."""
INHERIT: Final = "default"
"""In place of a value: what counts where nothing is chosen."""

Quality = Literal["auto", "low", "medium", "high"]
Switch = Literal["on", "off"]
Form = Literal["photo", "file"]
Passes = Literal["ask", "split", "together"]


class Scope(StrEnum):
    """For whom something was chosen."""

    PERSON = "person"
    """For one person, everywhere."""
    CHAT = "chat"
    """For everybody in one conversation."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What counts for a person in a conversation; an explicit word always wins over it."""

    engine: str = AUTO
    """What edits by description, and makes pictures from words."""
    upscale: str = AUTO
    """The engine that enlarges."""
    removebg: str = AUTO
    """The engine that cuts out."""
    quality: Quality = AUTO
    """Asked of engines that have several."""
    previews: Switch = "on"
    """Whether unfinished pictures are shown."""
    delivery: Form = "photo"
    """How results come; a photo goes as a file nevertheless where it cannot be shown."""
    language: str = AUTO
    """A locale that there are texts for; `AUTO`: what the platform says of the person."""
    passes: Passes = "ask"
    """How an instruction with several independent changes is done."""

    def engine_for(self, operation: str) -> str | None:
        """Return the engine that is wanted for an operation; None: any."""
        for setting in SETTINGS.values():
            if operation in setting.operations:
                name: str = getattr(self, setting.name)
                return None if name == AUTO else name
        return None


DEFAULTS = Preferences()
"""Where neither people nor the owner have chosen anything."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be chosen; its default is that of the field in `Preferences`."""

    name: str
    values: tuple[str, ...] = ()
    """What it may be; none where the installation decides, as for engines and languages."""
    operations: tuple[str, ...] = ()
    """For an engine: what it is to do."""

    def allows(self, value: str) -> bool:
        """Tell whether this can be a value, as far as it is known here."""
        return not self.values or value in self.values


SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting("engine", operations=("edit", "generate")),
        Setting("upscale", operations=("upscale",)),
        Setting("removebg", operations=("remove_background",)),
        Setting("quality", get_args(Quality)),
        Setting("previews", get_args(Switch)),
        Setting("delivery", get_args(Form)),
        Setting("language"),
        Setting("passes", get_args(Passes)),
    )
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Values by the name of the setting: a person's own, and those of the conversation."""

    person: Mapping[str, str] = field(default_factory=dict)
    chat: Mapping[str, str] = field(default_factory=dict)

    def whose(self, name: str) -> Scope | None:
        """Return for whom the value that counts was chosen; None: it is the default."""
        if name in self.person:
            return Scope.PERSON
        return Scope.CHAT if name in self.chat else None

    def over(self, defaults: Preferences) -> Preferences:
        """Return what counts: the person's own choice, else the chat's, else the default."""
        return preferences_from({**self.chat, **self.person}, defaults)


def preferences_from(values: Mapping[str, Any], defaults: Preferences) -> Preferences:
    """Return preferences from stored values; what is not known (any more) is the default."""
    known: dict[str, Any] = {
        name: value
        for name, value in values.items()
        if name in SETTINGS and isinstance(value, str) and SETTINGS[name].allows(value)
    }
    return replace(defaults, **known)
