"""Real photos for tests, from installed packages. See their licences in docs/models.md."""

from __future__ import annotations

import io
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import Literal

from PIL import Image

PhotoName = Literal["astronaut", "coffee", "chelsea", "rocket", "china", "flower"]

_SCIKIT_IMAGE = ("scikit-image", "skimage/data")
_SCIKIT_LEARN = ("scikit-learn", "sklearn/datasets/images")

_FILES: dict[PhotoName, tuple[tuple[str, str], str]] = {
    "astronaut": (_SCIKIT_IMAGE, "astronaut.png"),  # portrait, 512 x 512, public domain
    "coffee": (_SCIKIT_IMAGE, "coffee.png"),  # product, 600 x 400, CC0
    "chelsea": (_SCIKIT_IMAGE, "chelsea.png"),  # animal, 451 x 300, CC0
    "rocket": (_SCIKIT_IMAGE, "rocket.jpg"),  # low light, 640 x 427, public domain
    "china": (_SCIKIT_LEARN, "china.jpg"),  # landscape, 640 x 427, CC-BY-2.0
    "flower": (_SCIKIT_LEARN, "flower.jpg"),  # plant, 640 x 427, CC-BY-2.0
}


@cache
def photo(name: PhotoName) -> bytes:
    """Return the bytes of a photo file."""
    (package, folder), file_name = _FILES[name]
    # Not by importing the package, which takes a second.
    return Path(str(distribution(package).locate_file(folder)), file_name).read_bytes()


@cache
def jpeg(name: PhotoName, *, size: tuple[int, int] | None = None, quality: int = 92) -> bytes:
    """Return a photo as a JPEG, resized if asked."""
    with Image.open(io.BytesIO(photo(name))) as image:
        picture = image.convert("RGB")
    if size:
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
