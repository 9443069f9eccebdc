"""Super-resolution in tiles, so that memory depends on the tile and not on the picture."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from core.engines.local.detectors import UPSCALE_MAX_OUTPUT_PIXELS, ReportFraction
from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import NcnnNetwork
from core.engines.port import EngineError, Failure

Depth = TypeVar("Depth", np.uint8, np.uint16)

_LOCK_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class Family:
    """Networks of one kind, by the factor that each enlarges by."""

    name: str
    models: Mapping[int, str]
    tile_px: int
    """Side of the part of a tile that is kept."""
    padding_px: int
    """Around it, seen by the network and cut off: as far as its view matters."""


SPAN = Family("SPAN", {2: "span-2x", 4: "span-4x"}, tile_px=128, padding_px=16)
REAL_ESRGAN = Family("Real-ESRGAN", {4: "realesrgan-4x"}, tile_px=48, padding_px=12)


@dataclass(frozen=True, slots=True)
class _Span:
    """A tile in one dimension, in pixels of the source."""

    start: int
    stop: int
    window: slice
    """What the network sees."""

    def scaled(self, factor: int) -> slice:
        """Return its place in the enlarged picture."""
        return slice(self.start * factor, self.stop * factor)

    def kept(self, factor: int) -> slice:
        """Return its place in its own enlarged window."""
        offset = self.start - self.window.start
        return slice(offset * factor, (offset + self.stop - self.start) * factor)


class SuperResolution:
    """Enlarges pictures on all cores, one picture at a time."""

    def __init__(
        self,
        folder: ModelFolder,
        family: Family = SPAN,
        max_output_pixels: int = UPSCALE_MAX_OUTPUT_PIXELS,
    ) -> None:
        """Use the networks of a family; they are loaded when first needed.

        Args:
            folder: Where models are installed.
            family: Which networks, and how large their tiles are.
            max_output_pixels: Larger results are refused before any work.
        """
        self._family = family
        self._networks = {
            factor: NcnnNetwork(folder, MODELS[name]) for factor, name in family.models.items()
        }
        self._max_output_pixels = max_output_pixels
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """Name for captions."""
        return self._family.name

    def upscale(
        self, pixels: npt.NDArray[Depth], factor: int, report: ReportFraction
    ) -> npt.NDArray[Depth]:
        """Return the picture exactly `factor` times as wide and high.

        A factor that no network has is made by the next larger network, or else the
        largest, and an exact resize of each tile. Blocks; `report` may raise to stop it
        after the tile at hand, or while it waits for another picture.

        Args:
            pixels: RGB, or RGBA with straight alpha, of shape (height, width, 3 or 4).
            factor: 2 or more.
            report: Takes the share of tiles that are done.

        Raises:
            EngineError: The result would be too large, or the model is not usable.
        """
        height, width, channels = pixels.shape
        self._refuse_too_large(width, height, factor)
        while not self._lock.acquire(timeout=_LOCK_POLL_S):
            report(0.0)
        try:
            enlarged = np.empty((height * factor, width * factor, channels), pixels.dtype)
            colour = pixels
            if channels == 4:
                # The networks know photos: at the hard edges of an alpha channel they ring.
                colour = _spread_under_transparency(pixels)
                enlarged[..., 3] = cv2.resize(
                    pixels[..., 3], enlarged.shape[1::-1], interpolation=cv2.INTER_CUBIC
                )
            self._enlarge(colour, enlarged[..., :3], factor, report)
            return enlarged
        finally:
            self._lock.release()

    def _refuse_too_large(self, width: int, height: int, factor: int) -> None:
        if width * height * factor**2 > self._max_output_pixels:
            raise EngineError(
                Failure.IMPOSSIBLE,
                "upscale-too-large",
                factor=factor,
                megapixels=round(width * height * factor**2 / 1e6),
                max_megapixels=round(self._max_output_pixels / 1e6),
                max_factor=math.isqrt(self._max_output_pixels // (width * height)),
            )

    def _enlarge(
        self,
        source: npt.NDArray[Depth],
        target: npt.NDArray[Depth],
        factor: int,
        report: ReportFraction,
    ) -> None:
        """Fill the target from the source, tile by tile."""
        height, width = source.shape[:2]
        tiles = [(rows, columns) for rows in self._spans(height) for columns in self._spans(width)]
        report(0.0)
        for done, (rows, columns) in enumerate(tiles, start=1):
            tile = self._enlarged_tile(source[rows.window, columns.window], factor)
            place = target[rows.scaled(factor), columns.scaled(factor)]
            place[...] = tile[rows.kept(factor), columns.kept(factor)]
            report(done / len(tiles))

    def _spans(self, length: int) -> Iterator[_Span]:
        """Cut a length into parts of almost the same size, none above the tile's.

        All windows are of one size, those at the edges look further inwards: ncnn keeps
        its memory for every size that it has met.
        """
        count = math.ceil(length / self._family.tile_px)
        window = min(length, math.ceil(length / count) + 2 * self._family.padding_px)
        for index in range(count):
            start, stop = index * length // count, (index + 1) * length // count
            padded = min(max(0, start - self._family.padding_px), length - window)
            yield _Span(start, stop, slice(padded, padded + window))

    def _enlarged_tile(self, tile: npt.NDArray[Depth], factor: int) -> npt.NDArray[Depth]:
        white = np.float32(np.iinfo(tile.dtype).max)
        own_factor = min(
            (own for own in self._networks if own >= factor), default=max(self._networks)
        )
        planes = tile.transpose(2, 0, 1).astype(np.float32) / white
        output = self._networks[own_factor].run(planes)
        values = np.ascontiguousarray(output.transpose(1, 2, 0)) * white
        if own_factor != factor:
            size = (tile.shape[1] * factor, tile.shape[0] * factor)
            method = cv2.INTER_AREA if factor < own_factor else cv2.INTER_LANCZOS4
            values = np.asarray(cv2.resize(values, size, interpolation=method), np.float32)
        return np.asarray(np.rint(values.clip(0, white)), tile.dtype)


def _spread_under_transparency(pixels: npt.NDArray[Depth]) -> npt.NDArray[Depth]:
    """Return the colours of an RGBA picture with those that nobody sees replaced.

    They are often black, and would darken the edges; each becomes the nearest visible one.
    """
    colour = pixels[..., :3]
    hidden = pixels[..., 3] == 0
    if not hidden.any() or hidden.all():
        return colour
    _, labels = cv2.distanceTransformWithLabels(
        hidden.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    table = np.zeros((labels.max() + 1, 3), pixels.dtype)
    table[labels[~hidden]] = colour[~hidden]
    return np.asarray(table[labels], pixels.dtype)
