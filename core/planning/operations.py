"""The vocabulary of exact local operations, as data.

Amounts are in percent, and 0 changes nothing: -100 to 100 where an effect has two
directions, 0 to 100 where it has one. A default is what a bare mention means: "more
contrast" is ``contrast`` with its default amount, "less contrast" with the negative of it.
Angles are in degrees, positive clockwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import UserError
from core.planning.parameters import (
    Choice,
    Colour,
    Number,
    Parameter,
    ParameterSpec,
    Ratio,
    Text,
)

POSITIONS = (
    *("center", "top", "bottom", "left", "right"),
    *("top-left", "top-right", "bottom-left", "bottom-right"),
)
GRAVITIES = (*POSITIONS, "faces", "subject")
FILM_LOOKS = (
    *("warm", "cool", "vintage", "faded", "chrome", "noir"),
    *("cinematic", "golden", "matte", "vivid"),
)
TEXT_MAX_CHARS = 300
SIDE_MAX_PX = 16_384
ALBUM_MAX_IMAGES = 10
"""An album on Telegram or Discord has no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSpec:
    """One operation that is done exactly, on this machine, for free."""

    name: str
    description: str
    parameters: tuple[ParameterSpec, ...] = ()
    needs_any: tuple[str, ...] = ()
    """At least one of these parameters must be given."""
    min_images: int = 1

    def validated(self, parameters: Mapping[str, Parameter]) -> dict[str, Parameter]:
        """Return the parameters in normal form, with defaults filled in.

        Parameters that are neither given nor have a default are absent from the result.

        Raises:
            UserError: A parameter is unknown, missing or not allowed; says what is.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in parameters:
            if name not in known:
                raise UserError(
                    "operation-parameter-unknown",
                    operation=self.name,
                    parameter=name[:40],
                    allowed=", ".join(known) or "-",
                )
        if self.needs_any and not any(name in parameters for name in self.needs_any):
            raise UserError(
                "operation-needs-any",
                operation=self.name,
                allowed=", ".join(self.needs_any),
            )
        result: dict[str, Parameter] = {}
        for name, parameter in known.items():
            value = parameters.get(name, parameter.default)
            if value is not None:
                result[name] = parameter.validated(value)
            elif parameter.required:
                raise UserError(
                    "operation-parameter-missing",
                    operation=self.name,
                    parameter=name,
                )
        return result


def _signed(default: float, name: str = "amount") -> Number:
    return Number(name, -100, 100, default, "percent")


def _amount(default: float, name: str = "amount") -> Number:
    return Number(name, 0, 100, default, "percent")


def _side(name: str) -> Number:
    return Number(name, 1, SIDE_MAX_PX, unit="px", whole=True)


_GEOMETRY = (
    OperationSpec(
        name="crop",
        description="Cut away what is outside: sides in percent, then a ratio or a size in pixels.",
        parameters=(
            Ratio("ratio"),
            _side("width_px"),
            _side("height_px"),
            Number("x_px", 0, SIDE_MAX_PX, unit="px", whole=True),
            Number("y_px", 0, SIDE_MAX_PX, unit="px", whole=True),
            Number("left_percent", 0, 99, unit="percent"),
            Number("top_percent", 0, 99, unit="percent"),
            Number("right_percent", 0, 99, unit="percent"),
            Number("bottom_percent", 0, 99, unit="percent"),
            Choice("gravity", ("auto", *GRAVITIES), "auto"),
        ),
        needs_any=(
            *("ratio", "width_px", "height_px"),
            *("left_percent", "top_percent", "right_percent", "bottom_percent"),
        ),
    ),
    OperationSpec(
        name="rotate",
        description="Turn clockwise; quarter turns are exact, other angles grow or crop.",
        parameters=(
            Number("degrees", -360, 360, 90, "degrees"),
            Choice("fit", ("expand", "crop"), "expand"),
            Colour("colour"),
        ),
    ),
    OperationSpec(
        name="straighten",
        description="Level the picture by a small turn and crop; measured if no angle is given.",
        parameters=(Number("degrees", -45, 45, unit="degrees"),),
    ),
    OperationSpec(
        name="flip",
        description="Mirror left to right (horizontal) or top to bottom (vertical).",
        parameters=(Choice("axis", ("horizontal", "vertical"), "horizontal"),),
    ),
    OperationSpec(
        name="resize",
        description="Change the size; with both sides given it fits inside unless asked otherwise.",
        parameters=(
            _side("width_px"),
            _side("height_px"),
            _side("longest_px"),
            Number("percent", 1, 400, unit="percent"),
            Choice("fit", ("inside", "cover", "stretch"), "inside"),
        ),
        needs_any=("width_px", "height_px", "longest_px", "percent"),
    ),
    OperationSpec(
        name="pad",
        description="Grow to a ratio without cutting, filled with the blurred picture or a colour.",
        parameters=(
            Ratio("ratio", "1:1"),
            Choice("fill", ("blur", "colour"), "blur"),
            Colour("colour", "white"),
        ),
    ),
    OperationSpec(
        name="border",
        description="Add a frame of one colour, in pixels or in percent of the shorter side.",
        parameters=(
            Number("width_px", 1, 4096, unit="px", whole=True),
            Number("width_percent", 0.1, 100, 5, "percent"),
            Colour("colour", "white"),
        ),
    ),
    OperationSpec(
        name="rounded_corners",
        description="Make the corners round and transparent; 50 percent gives a circle or pill.",
        parameters=(Number("radius_percent", 0, 50, 8, "percent"),),
    ),
    OperationSpec(
        name="collage",
        description="Put the pictures of an album side by side.",
        parameters=(
            Choice("layout", ("auto", "grid", "row", "column"), "auto"),
            Number("gap_percent", 0, 20, 1.5, "percent"),
            Colour("colour", "white"),
        ),
        min_images=2,
    ),
    OperationSpec(
        name="upscale",
        description="Enlarge with super-resolution.",
        parameters=(Number("factor", 2, 8, 2, "x", whole=True),),
    ),
)

_TONE = (
    OperationSpec(
        name="exposure",
        description="Expose longer or shorter, in stops: +1 doubles the light.",
        parameters=(Number("ev", -5, 5, 0.5, "EV"),),
    ),
    OperationSpec(
        name="brightness",
        description="Brighten or darken the mid-tones; black and white stay.",
        parameters=(_signed(20),),
    ),
    OperationSpec(name="contrast", description="More or less contrast.", parameters=(_signed(20),)),
    OperationSpec(
        name="highlights",
        description="Brighten or recover the bright parts only.",
        parameters=(_signed(-40),),
    ),
    OperationSpec(
        name="shadows",
        description="Brighten or deepen the dark parts only.",
        parameters=(_signed(40),),
    ),
    OperationSpec(
        name="whites", description="Move the white point only.", parameters=(_signed(20),)
    ),
    OperationSpec(
        name="blacks",
        description="Move the black point only; positive lifts it.",
        parameters=(_signed(-20),),
    ),
    OperationSpec(
        name="clarity",
        description="More or less local contrast in the mid-tones.",
        parameters=(_signed(30),),
    ),
    OperationSpec(
        name="auto_enhance",
        description="Level tones and white balance, carefully.",
        parameters=(_amount(100),),
    ),
)

_COLOUR = (
    OperationSpec(
        name="saturation",
        description="Stronger or weaker colours; -100 leaves none.",
        parameters=(_signed(25),),
    ),
    OperationSpec(
        name="vibrance",
        description="Strengthen the weak colours most and spare skin.",
        parameters=(_signed(30),),
    ),
    OperationSpec(
        name="temperature",
        description="Warmer (positive) or cooler light.",
        parameters=(_signed(25),),
    ),
    OperationSpec(
        name="tint",
        description="Towards magenta (positive) or green.",
        parameters=(_signed(20),),
    ),
    OperationSpec(
        name="black_and_white",
        description="Grey, as seen through a colour filter.",
        parameters=(
            Choice("filter", ("none", "red", "orange", "yellow", "green", "blue"), "none"),
        ),
    ),
    OperationSpec(name="sepia", description="Old brown photo tone.", parameters=(_amount(100),)),
    OperationSpec(
        name="duotone",
        description="Two colours: one for the shadows, one for the lights.",
        parameters=(Colour("dark_colour", "#1b1464"), Colour("light_colour", "#f9e36b")),
    ),
    OperationSpec(
        name="film",
        description="A film look by name.",
        parameters=(Choice("look", FILM_LOOKS, "vintage"), _amount(100)),
    ),
    OperationSpec(name="invert", description="Negative."),
    OperationSpec(
        name="posterize",
        description="Few flat tones, as on a poster.",
        parameters=(Number("levels", 2, 32, 4, whole=True),),
    ),
)

_DETAIL = (
    OperationSpec(
        name="vignette",
        description="Darken (positive) or lighten the edges.",
        parameters=(_signed(40),),
    ),
    OperationSpec(name="grain", description="Film grain.", parameters=(_amount(30),)),
    OperationSpec(name="denoise", description="Remove noise.", parameters=(_amount(40),)),
    OperationSpec(name="sharpen", description="Sharpen edges.", parameters=(_amount(40),)),
    OperationSpec(
        name="blur",
        description="Blur everything, by percent or by a radius in pixels.",
        parameters=(_amount(30), Number("radius_px", 0.1, 500, unit="px")),
    ),
    OperationSpec(
        name="pixelate",
        description="Coarse blocks; so many across the longer side.",
        parameters=(Number("blocks", 4, 400, 48, whole=True),),
    ),
    OperationSpec(
        name="text",
        description="Write a caption or watermark.",
        parameters=(
            Text("text", TEXT_MAX_CHARS, required=True),
            Choice("position", (*POSITIONS, "tiled"), "bottom"),
            Number("size_percent", 1, 50, 7, "percent"),
            Colour("colour", "white"),
            Number("opacity_percent", 1, 100, 100, "percent"),
            Choice("style", ("plain", "outline", "box"), "outline"),
        ),
    ),
)

_SUBJECT = (
    OperationSpec(
        name="remove_background", description="Cut out the subject; the rest is transparent."
    ),
    OperationSpec(
        name="background_blur",
        description="Blur what is behind the subject.",
        parameters=(_amount(40),),
    ),
    OperationSpec(
        name="background_colour",
        description="Put the subject on one colour.",
        parameters=(Colour("colour", "white"),),
    ),
    OperationSpec(
        name="background_gradient",
        description="Put the subject on a gradient between two colours.",
        parameters=(
            Colour("from_colour", "#f5f7fa"),
            Colour("to_colour", "#8fa3b8"),
            Choice("direction", ("vertical", "horizontal", "diagonal", "radial"), "vertical"),
        ),
    ),
    OperationSpec(
        name="background_picture",
        description="Put the subject before another picture that was sent along.",
        parameters=(Number("picture", 1, ALBUM_MAX_IMAGES, 2, whole=True),),
        min_images=2,
    ),
    OperationSpec(
        name="pixelate_faces",
        description="Hide faces behind blocks; so many across a face.",
        parameters=(Number("blocks", 3, 24, 8, whole=True),),
    ),
    OperationSpec(
        name="blur_faces",
        description="Hide faces behind a blur.",
        parameters=(Number("amount", 20, 100, 80, "percent"),),
    ),
    OperationSpec(
        name="smooth_skin",
        description="Soften skin in faces; eyes, lips and hair stay sharp.",
        parameters=(_amount(50),),
    ),
)

OPERATIONS: dict[str, OperationSpec] = {
    spec.name: spec for spec in (*_GEOMETRY, *_TONE, *_COLOUR, *_DETAIL, *_SUBJECT)
}


def operation(name: str) -> OperationSpec:
    """Return an operation by name.

    Raises:
        UserError: ``operation-unknown``.
    """
    try:
        return OPERATIONS[name]
    except KeyError:
        raise UserError("operation-unknown", operation=name[:40]) from None
