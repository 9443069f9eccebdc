"""Pictures and stand-ins for models, for tests of the local engine."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.engines.local.detectors import Box, Detectors
from core.engines.local.picture import Picture, floats, from_pixels
from core.engines.local.table import perform
from core.engines.local.tools import Tools
from core.engines.port import Parameter
from core.images.pixels import linear
from core.planning.operations import operation
from tests.photos import PhotoName, photo

NAMES: tuple[PhotoName, ...] = ("astronaut", "coffee", "chelsea", "rocket", "china", "flower")


@cache
def picture(name: PhotoName = "coffee") -> Picture:
    """Return a photo, opaque, with 8 bits."""
    with Image.open(io.BytesIO(photo(name))) as image:
        return from_pixels(np.asarray(image.convert("RGB")))


@cache
def small(name: PhotoName = "coffee") -> Picture:
    """Return a photo at half its size: quick to measure, and still a photo."""
    with Image.open(io.BytesIO(photo(name))) as image:
        return from_pixels(np.asarray(image.convert("RGB").reduce(2)))


def deep(source: Picture) -> Picture:
    """Return a picture with 16 bits, the lower ones in use."""
    fine = (
        source.colour.astype(np.int32) * 257
        + np.arange(source.colour.size).reshape(source.colour.shape) % 201
    )
    alpha = None if source.alpha is None else source.alpha.astype(np.uint16) * 257
    return Picture(np.clip(fine, 0, 65_535).astype(np.uint16), alpha)


def oval(height: int, width: int) -> npt.NDArray[np.float32]:
    """Return a soft oval, 1 inside."""
    across = np.linspace(-1, 1, width, dtype=np.float32)
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, np.newaxis]
    return np.asarray(np.clip((0.7 - np.hypot(across, down)) / 0.1, 0, 1), np.float32)


def cut_out(source: Picture) -> Picture:
    """Return a picture with a soft oval of opaque pixels."""
    share = oval(*source.colour.shape[:2])
    return Picture(source.colour, np.rint(share * source.max).astype(source.colour.dtype))


class OvalMatting:
    """Takes the oval in the middle for the subject."""

    def alpha(self, rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        assert rgb.dtype == np.uint8
        return oval(*rgb.shape[:2])


class KnownFaces:
    """Knows where the face in the astronaut's portrait is, at any size."""

    def __init__(self, *boxes: tuple[float, float, float, float]) -> None:
        """Take boxes as shares of the sides: left, top, width, height."""
        self._boxes = boxes

    def find(self, rgb: npt.NDArray[np.uint8]) -> Sequence[Box]:
        assert rgb.dtype == np.uint8
        height, width = rgb.shape[:2]
        return [Box(x * width, y * height, w * width, h * height) for x, y, w, h in self._boxes]


ASTRONAUT_FACE = (0.3545, 0.1137, 0.1726, 0.2336)
DETECTORS = Detectors(faces=KnownFaces(ASTRONAUT_FACE), matting=OvalMatting())


def run(
    name: str,
    source: Picture,
    parameters: Mapping[str, Parameter] | None = None,
    detectors: Detectors = DETECTORS,
) -> tuple[Picture, list[str]]:
    """Do an operation as the engine does; return the result and the keys of its notes."""
    tools = Tools(detectors, lambda _: None)
    spec = operation(name)
    pictures = [source] * spec.min_images
    result = perform(name, pictures, tools, spec.validated(parameters or {}))
    return result, [note.text_key for note in tools.notes]


def combined(
    name: str,
    pictures: Sequence[Picture],
    parameters: Mapping[str, Parameter] | None = None,
    detectors: Detectors = DETECTORS,
) -> Picture:
    """Do an operation that takes several pictures."""
    tools = Tools(detectors, lambda _: None)
    return perform(name, pictures, tools, operation(name).validated(parameters or {}))


def done(name: str, source: Picture, **parameters: Parameter) -> Picture:
    """Do an operation."""
    return run(name, source, parameters)[0]


def values(source: Picture) -> npt.NDArray[Any]:
    """Return sRGB values, 0 to 1, with double precision."""
    return source.colour.astype(np.float64) / source.max


def light(source: Picture) -> npt.NDArray[Any]:
    """Return linear light, 0 to 1."""
    return linear(values(source))


def luminance(source: Picture) -> npt.NDArray[Any]:
    """Return the luminance of every pixel."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    result: npt.NDArray[Any] = light(source) @ weights
    return result


def clipped(source: Picture) -> float:
    """Return the share of channel values at either end of the scale."""
    return float(((source.colour == 0) | (source.colour == source.max)).mean())


def same(one: Picture, other: Picture) -> bool:
    """Tell whether two pictures are equal to the bit."""
    if not np.array_equal(one.colour, other.colour) or one.max != other.max:
        return False
    if one.alpha is None or other.alpha is None:
        return one.alpha is other.alpha
    return np.array_equal(one.alpha, other.alpha)


def alpha_of(source: Picture) -> npt.NDArray[Any]:
    """Return alpha, 0 to 1; the picture must have it."""
    assert source.alpha is not None
    return floats(source.alpha)
