"""Colour profiles: whatever a picture's numbers mean, bring them into sRGB."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageCms

_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}


@dataclass(frozen=True, slots=True)
class Profile:
    """An ICC profile that is not sRGB."""

    icc: bytes
    profile: ImageCms.ImageCmsProfile
    space: str
    """Signature of its colour space, such as ``RGB `` or ``CMYK``."""


def profile_of(image: Image.Image) -> Profile | None:
    """Return the profile of an opened picture; None where its numbers are sRGB already.

    A profile that is damaged, or made for other channels than the picture has, counts as
    none, as it does for every viewer.
    """
    icc = image.info.get("icc_profile")
    if not isinstance(icc, bytes) or not icc:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        space = profile.profile.xcolor_space
        name = ImageCms.getProfileDescription(profile)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    if "srgb" in name.lower() or space not in _SPACES.values():
        return None
    return Profile(icc, profile, space)


def in_srgb(image: Image.Image, profile: Profile | None) -> Image.Image:
    """Return an 8-bit picture in mode L, RGB or RGBA whose numbers are sRGB.

    Without a profile, CMYK is converted by complement, as every decoder without one does.

    Raises:
        ValueError: The mode has no meaning as a colour: 32-bit integers or floats.
    """
    if image.mode in {"I", "F"} or image.mode.startswith("I;"):
        raise ValueError(f"no colours in mode {image.mode}")
    if image.mode in {"LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode not in {"L", "RGB", "RGBA", "CMYK", "LAB"}:
        image = image.convert("RGB")
    if image.mode == "RGBA":
        colours = _converted(image.convert("RGB"), profile)
        colours.putalpha(image.getchannel("A"))
        return colours
    if image.mode == "L":
        return _converted(image, profile).convert("L")
    return _converted(image, profile).convert("RGB")


def _converted(image: Image.Image, profile: Profile | None) -> Image.Image:
    if image.mode == "LAB":
        source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    elif profile and _SPACES[image.mode] == profile.space:
        source = profile.profile
    else:
        return image
    try:
        converted = ImageCms.profileToProfile(
            image,
            source,
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except ImageCms.PyCMSError:
        return image
    return converted if converted is not None else image
