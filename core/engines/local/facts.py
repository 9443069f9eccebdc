"""What can be measured of a photo in milliseconds, to advise by."""

from __future__ import annotations

import cv2
import numpy as np

from core.engines.local.horizon import tilt_of
from core.engines.local.picture import LUMA, Picture
from core.errors import UserError
from core.images import EncodedImage
from core.images.description import RESULT_LIMITS
from core.images.formats import load, opened
from core.images.pixels import Floats, Pixels
from core.images.profiles import in_srgb
from core.planning.photo import Light, PhotoFacts

THUMBNAIL_PX = 512
_BLACK, _WHITE = 0.012, 0.985
"""Tones beyond which there is nothing to be recovered."""
_NOISE = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
"""Blind to slopes and edges (Immerkær, "Fast Noise Variance Estimation", 1996)."""
_DETAIL = 0.05
"""Change of tone from one pixel to the next that counts as detail."""


def photo_facts(image: EncodedImage) -> PhotoFacts | None:
    """Measure a photo; None if it cannot be decoded. Blocks: run it in a `Workshop`."""
    try:
        with opened(image.content, RESULT_LIMITS) as source:
            # A JPEG is decoded no larger than it has to be.
            source.draft("RGB", (THUMBNAIL_PX, THUMBNAIL_PX))
            load(source)
            flat = in_srgb(source, None).convert("RGB")
    except (UserError, ValueError):
        return None
    flat.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), reducing_gap=2)
    return measured(np.array(flat), image.info.size_px)


def measured(colour: Pixels, size_px: tuple[int, int]) -> PhotoFacts:
    """Measure a thumbnail.

    Args:
        colour: uint8 of shape (height, width, 3), sRGB-encoded; at least one pixel.
        size_px: Of the photo itself.
    """
    scaled = colour.astype(np.float32) / 255
    tones = scaled @ LUMA
    lab = cv2.cvtColor(scaled, cv2.COLOR_RGB2LAB)
    dark, bright = (float(value) for value in np.percentile(tones, (5, 95)))
    slopes = _slopes(tones)
    middle = _middle(tones.shape)
    centre, surround = _mean(tones[middle]), _mean(tones[~middle])
    mean, contrast = float(tones.mean()), float(tones.std())
    return PhotoFacts(
        size_px=size_px,
        mean=mean,
        dark=dark,
        bright=bright,
        clipped_shadows=float((tones <= _BLACK).mean()),
        clipped_highlights=float((tones >= _WHITE).mean()),
        contrast=contrast,
        warmth=_cast(lab, 2),
        tint=_cast(lab, 1),
        saturation=float(np.hypot(lab[..., 1], lab[..., 2]).mean()),
        noise=_noise(tones, slopes),
        sharpness=float(np.percentile(slopes, 99.5)) / max(bright - dark, 0.1),
        centre=centre,
        surround=surround,
        sky=_sky(lab, slopes),
        busy=_mean(slopes[~middle] > _DETAIL),
        tilt_degrees=tilt_of(Picture(colour)) if min(colour.shape[:2]) > 64 else None,
        light=_light(mean, dark, bright, contrast, centre, surround),
    )


def _middle(shape: tuple[int, ...]) -> Pixels:
    """Return a mask of the part where the subject usually is; never all of the picture."""
    height, width = shape[:2]
    mask = np.zeros((height, width), bool)
    mask[height // 4 : height - height // 8, width // 4 : width - width // 4] = True
    mask[0, 0] = False
    return mask


def _slopes(tones: Floats) -> Floats:
    across = cv2.Sobel(tones, cv2.CV_32F, 1, 0) / 8
    down = cv2.Sobel(tones, cv2.CV_32F, 0, 1) / 8
    return np.hypot(across, down)


def _mean(values: Floats) -> float:
    return float(values.mean()) if values.size else 0.0


def _cast(lab: Floats, channel: int) -> float:
    """Return how far everything leans to one side of a colour axis.

    A thing may have a colour of its own, the light colours all of them: only as much counts as
    the whole picture and its brightest part, which is often white, agree on.
    """
    lightness = lab[..., 0]
    usable = (lightness > 10) & (lightness < 98)
    if not usable.any():
        return 0.0
    axis = lab[..., channel]
    bright = usable & (lightness >= np.percentile(lightness[usable], 85))
    overall, whitest = float(np.median(axis[usable])), float(np.median(axis[bright]))
    if overall * whitest <= 0:
        return 0.0
    return min(overall, whitest, key=abs)


def _noise(tones: Floats, slopes: Floats) -> float:
    """Return the noise where the picture is smoothest."""
    response = np.abs(cv2.filter2D(tones, cv2.CV_32F, _NOISE))
    smooth = (slopes <= np.percentile(slopes, 40)) & (tones > 0.04) & (tones < 0.96)
    if not smooth.any():
        return 0.0
    # The median of |x| is 0.6745 standard deviations; edges that are left do not move it.
    return float(np.median(response[smooth])) / 0.6745 / 6


def _sky(lab: Floats, slopes: Floats) -> float:
    """Return the share of what is smooth and blue, or bright and grey, down from the upper edge."""
    lightness, blue = lab[..., 0], lab[..., 2]
    chroma = np.hypot(lab[..., 1], blue)
    like_sky = (blue < -4) & (lightness > 35) | (chroma < 7) & (lightness > 80)
    like_sky &= slopes < _DETAIL
    return float(np.logical_and.accumulate(like_sky, axis=0).mean())


def _light(
    mean: float, dark: float, bright: float, contrast: float, centre: float, surround: float
) -> Light | None:
    """Return the light that a photo was taken in, where its tones leave no doubt.

    The bounds were found on photos of known light; what lies between is nobody's.
    """
    if mean < 0.24:
        return "dark"
    if centre < 0.33 and surround - centre > 0.18:
        return "backlit"
    if bright - dark < 0.5 and contrast < 0.17:
        return "overcast"
    if contrast > 0.27 and dark < 0.12 and bright > 0.88:
        return "sunny"
    return None
