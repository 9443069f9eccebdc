"""Changing the size by resampling."""

from __future__ import annotations

import numpy as np
from PIL import Image

from core.engines.local.cropping import cut
from core.engines.local.picture import Picture, floats, from_light, integers, light
from core.engines.local.placing import around_faces, middle
from core.engines.local.tools import Tools, refuse_size
from core.images import Size
from core.images.pixels import Floats


def resize(
    picture: Picture,
    tools: Tools | None = None,
    *,
    fit: str,
    width_px: int | None = None,
    height_px: int | None = None,
    longest_px: int | None = None,
    percent: float | None = None,
) -> Picture:
    """Change the size; the ratio stays unless `fit` says otherwise.

    What ``cover`` cuts off is taken from both sides alike; with tools, never from a face.

    Raises:
        EngineError: ``result-too-large``.
    """
    width, height = picture.size_px
    if width_px and height_px:
        size = (width_px, height_px)
        if fit == "stretch":
            return scaled(picture, size)
        scales = width_px / width, height_px / height
        if fit == "cover":
            grown = scaled(picture, _by(picture.size_px, max(scales), at_least=size))
            corner = middle(grown.size_px, size)
            if tools:
                corner = around_faces(picture, tools, size, corner, max(scales))
            return cut(grown, *corner, size)
        return scaled(picture, _by(picture.size_px, min(scales)))
    if width_px:
        return scaled(picture, (width_px, max(1, round(height * width_px / width))))
    if height_px:
        return scaled(picture, (max(1, round(width * height_px / height)), height_px))
    scale = longest_px / max(width, height) if longest_px else (percent or 100) / 100
    return scaled(picture, _by(picture.size_px, scale))


def _by(size_px: Size, scale: float, at_least: Size = (1, 1)) -> Size:
    return (
        max(at_least[0], round(size_px[0] * scale)),
        max(at_least[1], round(size_px[1] * scale)),
    )


def scaled(picture: Picture, size_px: Size) -> Picture:
    """Resample with Lanczos: in light when it gets smaller, in sRGB when it grows.

    Averages are right in light only; ringing at edges is least seen in sRGB.

    Raises:
        EngineError: ``result-too-large``.
    """
    refuse_size(size_px)
    if size_px == picture.size_px:
        return picture
    growing = size_px[0] * size_px[1] > picture.size_px[0] * picture.size_px[1]
    dtype = picture.colour.dtype
    share = None if picture.alpha is None else floats(picture.alpha)
    spread = None if share is None else _lanczos(share, size_px)
    result = np.empty((size_px[1], size_px[0], 3), dtype)
    for index in range(3):
        channel = np.ascontiguousarray(picture.colour[..., index])
        values = floats(channel) if growing else light(channel)
        if share is None or spread is None:
            values = _lanczos(values, size_px)
        else:
            values = _lanczos(values * share, size_px) / np.maximum(spread, 1e-4)
        result[..., index] = integers(values, dtype) if growing else from_light(values, dtype)
    return Picture(result, None if spread is None else integers(spread, dtype))


def _lanczos(values: Floats, size_px: Size) -> Floats:
    return np.asarray(Image.fromarray(values).resize(size_px, Image.Resampling.LANCZOS))
