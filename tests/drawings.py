"""Drawings on photos, as people make them in their phone's editor, and what they mean."""

from __future__ import annotations

import io
import math
import random
from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from core.images import EncodedImage, ImageLimits, prepare
from tests.photos import PhotoName, photo

Kind = Literal["circle", "open", "scribble", "arrow"]
Way = Literal["file", "scaled", "cropped"]

KINDS: tuple[Kind, ...] = ("circle", "open", "scribble", "arrow")
WAYS: tuple[Way, ...] = ("file", "scaled", "cropped")
COLOURS = ("#ff0000", "#ffee00", "#00c853", "#1e66ff", "#ffffff", "#000000")
TELEGRAM_PX = 1280


def opened(name: PhotoName, longest_px: int | None = None) -> Image.Image:
    """Return a photo, enlarged to a phone's size if asked."""
    with Image.open(io.BytesIO(photo(name))) as image:
        picture = image.convert("RGB")
    if longest_px:
        scale = longest_px / max(picture.size)
        size = round(picture.width * scale), round(picture.height * scale)
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    return picture


def sent(picture: Image.Image, quality: int = 80) -> EncodedImage:
    """Return a picture as it arrives: recompressed."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return prepare(buffer.getvalue(), ImageLimits()).image


def on_its_way(picture: Image.Image, way: Way) -> Image.Image:
    """Return what an editor and a chat make of a picture."""
    if way == "cropped":
        width, height = picture.size
        picture = picture.crop(
            (round(width * 0.04), round(height * 0.03), round(width * 0.97), round(height * 0.93))
        )
    if way == "file":
        return picture
    longest = TELEGRAM_PX if max(picture.size) > TELEGRAM_PX else round(max(picture.size) * 0.75)
    smaller = picture.copy()
    smaller.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return smaller


def drawn_on(
    picture: Image.Image, kind: Kind, colour: str, seed: int = 0
) -> tuple[Image.Image, npt.NDArray[np.bool_]]:
    """Draw on a copy of a picture.

    Returns:
        The copy, and the region that is meant, of the picture's size.
    """
    rng = random.Random(seed)
    copy, means = picture.copy(), Image.new("L", picture.size)
    pen, truth = ImageDraw.Draw(copy), ImageDraw.Draw(means)
    unit = max(picture.size)
    width = max(3, round(unit * 0.008))
    x, y = picture.width * rng.uniform(0.3, 0.7), picture.height * rng.uniform(0.35, 0.65)
    across, down = unit * rng.uniform(0.08, 0.18), unit * rng.uniform(0.08, 0.16)
    if kind in {"circle", "open"}:
        end = 2 * math.pi * (1.03 if kind == "circle" else 0.9)
        angles = [end * step / 89 for step in range(90)]
        line = [
            (
                x + across * (1 + 0.05 * math.sin(3 * a + 1)) * math.cos(a),
                y + down * (1 + 0.05 * math.sin(3 * a + 1)) * math.sin(a),
            )
            for a in angles
        ]
        pen.line(line, fill=colour, width=width, joint="curve")
        truth.polygon(line, fill=255)
        truth.line(line, fill=255, width=width)
    elif kind == "scribble":
        line = [
            (x - across + 2 * across * step / 12, y + (0.7 if step % 2 else -0.7) * down)
            for step in range(13)
        ]
        pen.line(line, fill=colour, width=2 * width, joint="curve")
        truth.rectangle((x - across, y - 0.7 * down, x + across, y + 0.7 * down), fill=255)
    else:
        angle, length = rng.uniform(0, 2 * math.pi), unit * 0.2
        start = x - length * math.cos(angle), y - length * math.sin(angle)
        pen.line([start, (x, y)], fill=colour, width=width)
        for turn in (2.6, -2.6):
            barb = (
                x + 0.25 * length * math.cos(angle + turn),
                y + 0.25 * length * math.sin(angle + turn),
            )
            pen.line([(x, y), barb], fill=colour, width=width)
        reach = 0.45 * length
        truth.ellipse((x - reach, y - reach, x + reach, y + reach), fill=255)
    return copy, np.asarray(means) > 0
