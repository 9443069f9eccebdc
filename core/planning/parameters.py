"""Kinds of parameters that operations take, and what is allowed for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Literal, Protocol

from core.errors import UserError

Parameter = str | int | float | bool
Unit = Literal["percent", "degrees", "px", "EV", "x", ""]

_ECHO_MAX_CHARS = 40
_RATIO = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)\s*[:/x×]\s*(\d{1,5}(?:\.\d{1,4})?)")
_RATIO_MAX = 20.0
_READABLE = 1e9
"""Larger ones have more digits than anybody reads."""


class ParameterSpec(Protocol):
    """One parameter of an operation."""

    @property
    def name(self) -> str:
        """As it stands in a step's parameters."""

    @property
    def default(self) -> Parameter | None:
        """What counts where nothing is given; None where there is nothing to fall back on."""

    @property
    def required(self) -> bool:
        """Without it the operation cannot be done."""

    def validated(self, value: Parameter) -> Parameter:
        """Return the value in its normal form.

        Raises:
            UserError: The value is not allowed; the sentence says what is.
        """


@dataclass(frozen=True, slots=True)
class Number:
    """A number within bounds, both allowed."""

    kind: ClassVar[str] = "number"

    name: str
    min: float
    max: float
    default: float | None = None
    unit: Unit = ""
    required: bool = False
    whole: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return the number; whole ones as int."""
        fits = (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and self.min <= value <= self.max  # False for NaN
            and (not self.whole or float(value).is_integer())
        )
        if not fits:
            raise UserError(
                "operation-number",
                parameter=_words(self.name),
                value=_said(value),
                min=self.min,
                max=self.max,
                unit=self.unit,
            )
        return int(value) if self.whole else float(value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One word out of a few."""

    kind: ClassVar[str] = "choice"

    name: str
    values: tuple[str, ...]
    default: str | None = None
    required: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return the word in lower case."""
        word = str(value).strip().lower()
        if word not in self.values:
            raise UserError(
                "operation-choice",
                parameter=_words(self.name),
                value=_echo(value),
                allowed=", ".join(self.values),
            )
        return word


@dataclass(frozen=True, slots=True)
class Colour:
    """A CSS colour: a name, ``#rgb``, ``#rrggbb``, ``rgb(...)`` or ``hsl(...)``."""

    kind: ClassVar[str] = "colour"

    name: str
    default: str | None = None
    required: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return ``#rrggbb``."""
        from PIL import ImageColor  # noqa: PLC0415  (an idle bot does without Pillow)

        words = str(value).strip().lower() if len(str(value)) <= _ECHO_MAX_CHARS else ""
        plain = words.replace(" ", "").replace("-", "") if "(" not in words else words
        try:
            red, green, blue = ImageColor.getrgb(plain)[:3]
        except ValueError:
            raise UserError(
                "operation-colour", parameter=_words(self.name), value=_echo(value)
            ) from None
        return f"#{red:02x}{green:02x}{blue:02x}"


@dataclass(frozen=True, slots=True)
class Text:
    """Free text, never interpreted."""

    kind: ClassVar[str] = "text"

    name: str
    max_chars: int
    default: str | None = None
    required: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return the text without space around it."""
        text = str(value).strip()
        if not text:
            raise UserError("operation-text-empty", parameter=_words(self.name))
        if len(text) > self.max_chars:
            raise UserError(
                "operation-text-too-long",
                parameter=_words(self.name),
                max_chars=self.max_chars,
                chars=len(text),
            )
        return text


@dataclass(frozen=True, slots=True)
class Ratio:
    """Width to height, such as ``4:5``; also written ``4/5`` or ``4x5``."""

    kind: ClassVar[str] = "ratio"

    name: str
    default: str | None = None
    required: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return the ratio with a colon."""
        match = _RATIO.fullmatch(str(value).strip().lower())
        if match:
            width, height = float(match[1]), float(match[2])
            if width and height and 1 / _RATIO_MAX <= width / height <= _RATIO_MAX:
                return f"{width:g}:{height:g}"
        raise UserError(
            "operation-ratio",
            parameter=_words(self.name),
            value=_echo(value),
            max_ratio=int(_RATIO_MAX),
        )


@dataclass(frozen=True, slots=True)
class Boolean:
    """Yes or no."""

    kind: ClassVar[str] = "boolean"

    name: str
    default: bool = False
    required: bool = False

    def validated(self, value: Parameter) -> Parameter:
        """Return the value."""
        if not isinstance(value, bool):
            raise UserError(
                "operation-choice",
                parameter=_words(self.name),
                value=_echo(value),
                allowed="true, false",
            )
        return value


def ratio_of(text: str) -> tuple[float, float]:
    """Return width and height of a validated ratio: ``4:5`` gives ``(4.0, 5.0)``."""
    width, _, height = text.partition(":")
    return float(width), float(height)


def _words(name: str) -> str:
    """Return a parameter's name as people read it: ``left_percent`` gives ``left``."""
    words = name.split("_")
    if len(words) > 1 and words[-1] in {"percent", "px", "degrees", "ev"}:
        words.pop()
    return " ".join(words)


def _said(value: Parameter) -> str | float:
    """Return a number to be written as in the reader's language; all else as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _echo(value)
    return value if abs(value) < _READABLE else _echo(value)


def _echo(value: Parameter) -> str:
    """Return a value short enough to be quoted back."""
    text = str(value)
    return text if len(text) <= _ECHO_MAX_CHARS else f"{text[:_ECHO_MAX_CHARS]}…"
