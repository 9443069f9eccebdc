"""HEIC pictures, decoded in a process apart.

libheif as pi-heif 1.4.0 brings it crashes on damaged files: about one in forty files with a
few random bytes changed ends the process. No other decoder that we use did in thousands.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from core.errors import UserError
from core.images import heic_child
from core.images.description import ImageLimits, Size

_TIMEOUT_S = 90
_MODES = frozenset({"L", "LA", "RGB", "RGBA"})
# What a process needs to start, and nothing else: no token, no key.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "HOME")


def open_heic(content: bytes, limits: ImageLimits) -> tuple[Size, Image.Image | None]:
    """Return the size that the header promises and, within `limits`, the upright picture.

    Raises:
        UserError: ``picture-truncated``.
        ValueError: Not a HEIC file.
    """
    command = [
        *(sys.executable, "-I", str(Path(heic_child.__file__))),
        *(str(limits.max_side_px), str(limits.max_pixels)),
    ]
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603  (our own interpreter and file)
            command,
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("picture-truncated") from error
    if done.returncode == heic_child.TRUNCATED or done.returncode < 0:
        raise UserError("picture-truncated")
    if done.returncode:
        raise ValueError("not a HEIC file")
    end = done.stdout.index(b"\n")
    header = json.loads(done.stdout[:end])
    size: Size = (int(header["size"][0]), int(header["size"][1]))
    start = end + 1 + int(header["icc_bytes"])
    if len(done.stdout) == start or header["mode"] not in _MODES:
        return size, None
    image = Image.frombytes(header["mode"], size, memoryview(done.stdout)[start:])
    image.format = "HEIF"
    image.info["icc_profile"] = done.stdout[end + 1 : start]
    return size, image
