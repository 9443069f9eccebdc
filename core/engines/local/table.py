"""Which function does which operation. Loads numpy and OpenCV."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from core.engines.local import (
    colour,
    cropping,
    detail,
    enlarging,
    face_edits,
    film,
    framing,
    horizon,
    lettering,
    sizing,
    subject,
    tone,
    turning,
)
from core.engines.local.collage import collage
from core.engines.local.picture import Picture
from core.engines.local.tools import Tools
from core.engines.port import Parameter

PURE: Mapping[str, Callable[..., Picture]] = {
    "flip": turning.flip,
    "pad": framing.pad,
    "border": framing.border,
    "rounded_corners": framing.rounded_corners,
    "exposure": tone.exposure,
    "brightness": tone.brightness,
    "contrast": tone.contrast,
    "highlights": tone.highlights,
    "shadows": tone.shadows,
    "whites": tone.whites,
    "blacks": tone.blacks,
    "clarity": tone.clarity,
    "auto_enhance": tone.auto_enhance,
    "saturation": colour.saturation,
    "vibrance": colour.vibrance,
    "temperature": colour.temperature,
    "tint": colour.tint,
    "black_and_white": colour.black_and_white,
    "sepia": colour.sepia,
    "duotone": colour.duotone,
    "film": film.film,
    "invert": colour.invert,
    "posterize": colour.posterize,
    "vignette": detail.vignette,
    "grain": detail.grain,
    "sharpen": detail.sharpen,
    "blur": detail.blur,
    "pixelate": detail.pixelate,
    "text": lettering.text,
}
"""Take the picture and their parameters."""

ASSISTED: Mapping[str, Callable[..., Picture]] = {
    "crop": cropping.crop,
    "resize": sizing.resize,
    "rotate": turning.rotate,
    "straighten": horizon.straighten,
    "denoise": detail.denoise,
    "upscale": enlarging.upscale,
    "remove_background": subject.remove_background,
    "background_blur": subject.background_blur,
    "background_colour": subject.background_colour,
    "background_gradient": subject.background_gradient,
    "pixelate_faces": face_edits.pixelate_faces,
    "blur_faces": face_edits.blur_faces,
    "smooth_skin": face_edits.smooth_skin,
}
"""Take the tools as well: models, notes, progress."""

COMBINING: Mapping[str, Callable[..., Picture]] = {
    "collage": collage,
    "background_picture": subject.background_picture,
}
"""Take all pictures at once, and the tools."""


def perform(
    name: str, pictures: Sequence[Picture], tools: Tools, parameters: Mapping[str, Parameter]
) -> Picture:
    """Do an operation with validated parameters."""
    if name in COMBINING:
        return COMBINING[name](pictures, tools, **parameters)
    if name in ASSISTED:
        return ASSISTED[name](pictures[0], tools, **parameters)
    return PURE[name](pictures[0], **parameters)
