"""Decodes one HEIC picture in a process of its own: from standard input to standard output.

Run by `core.images.heic`, apart from everything else, so that a hostile file can crash this
process only. The answer is one line of JSON, then the ICC profile, then the raw pixels.
Exit codes: 3 for what cannot be opened, 4 for what cannot be decoded.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import NoReturn

UNREADABLE = 3
TRUNCATED = 4

_CPU_S = 60
_MEMORY_BYTES = 4_000_000_000


def _limit_resources() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # no such limits on this system
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CPU, (_CPU_S, _CPU_S))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _give_up(code: int) -> NoReturn:
    sys.exit(code)


def main(max_side_px: int, max_pixels: int) -> None:
    """Answer without pixels where the header promises more than is wanted."""
    _limit_resources()
    import pi_heif  # noqa: PLC0415  (after the limits)

    try:
        heif = pi_heif.open_heif(sys.stdin.buffer.read(), convert_hdr_to_8bit=True)
        size, mode = heif.size, heif.mode
        icc = heif.info.get("icc_profile") or b""
    except Exception:  # noqa: BLE001  (hostile bytes; the exit code says it)
        _give_up(UNREADABLE)
    pixels = b""
    if max(size) <= max_side_px and size[0] * size[1] <= max_pixels:
        try:
            pixels = heif.to_pillow().tobytes()
        except Exception:  # noqa: BLE001  (as above)
            _give_up(TRUNCATED)
    header = {"size": size, "mode": mode, "icc_bytes": len(icc)}
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + icc)
    sys.stdout.buffer.write(pixels)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
