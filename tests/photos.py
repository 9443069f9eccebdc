"""Real photos for tests, from installed packages. See their licences in docs/models.md."""

from __future__ import annotations

import io
from functools import cache
from importlib.resources import files
from typing import Literal

from PIL import Image

PhotoName = Literal["astronaut", "coffee", "chelsea", "rocket", "china", "flower"]

_FILES: dict[PhotoName, tuple[str, str]] = {
    "astronaut": ("skimage.data", "astronaut.png"),  # portrait, 512 x 512, public domain
    "coffee": ("skimage.data", "coffee.png"),  # product, 600 x 400, CC0
    "chelsea": ("skimage.data", "chelsea.png"),  # animal, 451 x 300, CC0
    "rocket": ("skimage.data", "rocket.jpg"),  # low light, 640 x 427, public domain
    "china": ("sklearn.datasets.images", "china.jpg"),  # landscape, 640 x 427, CC-BY-2.0
    "flower": ("sklearn.datasets.images", "flower.jpg"),  # plant, 640 x 427, CC-BY-2.0
}


@cache
def photo(name: PhotoName) -> bytes:
    """Return the bytes of a photo file."""
    package, file_name = _FILES[name]
    return files(package).joinpath(file_name).read_bytes()


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
