"""Which size a model is sent, by which factor it enlarges, and which size people get."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.engines.port import EngineError, EngineNote, Failure
from core.engines.replicate.models import MEGAPIXEL, ModelSpec
from core.images import Size


@dataclass(frozen=True, slots=True)
class Scaling:
    """How a picture goes through a model."""

    input_px: Size
    asked: int | None
    """The factor that the model is asked for; None: it has one of its own."""
    target_px: Size
    notes: tuple[EngineNote, ...] = ()


def scaling_for(spec: ModelSpec, source_px: Size, wanted: int) -> Scaling:
    """Choose within a model's limits, so that the result comes as near as it can.

    A wanted factor that would make too many pixels gives way to the next smaller one. A
    source that is too large for the model is made smaller first, and a larger factor is
    asked for in turn, where the model has one.

    Raises:
        EngineError: No factor fits, or the picture's shape does not.
    """
    area = source_px[0] * source_px[1]
    fitting = [f for f in spec.factors if f <= wanted and area * f * f <= spec.output_max_px]
    if not fitting:
        raise EngineError(
            Failure.IMPOSSIBLE,
            "replicate-already-large",
            engine=spec.name,
            megapixels=spec.output_max_px // MEGAPIXEL,
        )
    factor = max(fitting)
    notes = []
    if factor < wanted:
        reached = {"factor": factor, "megapixels": spec.output_max_px // MEGAPIXEL}
        notes.append(EngineNote("replicate-factor-reduced", {"engine": spec.name, **reached}))
    input_px = fitted_input(spec, source_px)
    shrunk = input_px[0] / source_px[0]
    if shrunk < 1:
        size = {"width": input_px[0], "height": input_px[1]}
        notes.append(EngineNote("replicate-input-reduced", {"engine": spec.name, **size}))
    target_px = source_px[0] * factor, source_px[1] * factor
    return Scaling(input_px, _asked(spec, input_px, factor / shrunk), target_px, tuple(notes))


def fitted_input(spec: ModelSpec, source_px: Size) -> Size:
    """Return the size at which a source is sent: its own, if the model takes that.

    Raises:
        EngineError: It is too long and thin for any size.
    """
    least, most = spec.input_side_px
    area_scale = math.sqrt((spec.input_max_px or math.inf) / (source_px[0] * source_px[1]))
    scale = min(1.0, area_scale, most / max(source_px))
    scale = max(scale, least / min(source_px))
    width, height = (_whole(side * scale, shrinking=scale < 1) for side in source_px)
    if max(width, height) > most or width * height > (spec.input_max_px or math.inf):
        raise EngineError(Failure.IMPOSSIBLE, "replicate-too-long", engine=spec.name)
    return width, height


def _whole(side: float, *, shrinking: bool) -> int:
    return max(1, math.floor(side) if shrinking else round(side))


def _asked(spec: ModelSpec, input_px: Size, needed: float) -> int | None:
    if spec.scale is None:
        return None
    area = input_px[0] * input_px[1]
    values = [v for v in spec.scale.values if area * v * v <= spec.output_max_px]
    enough = [value for value in values if value >= needed - 1e-6]
    return min(enough) if enough else max(values, default=min(spec.scale.values))
