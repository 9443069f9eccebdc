"""Takes what a camera or a program wrote beside the picture out of a file, losing no pixel.

Where and when a photo was taken, and with what, is nobody's business but the sender's: what is
shown again or goes to a provider is without it. Colour profiles stay.
"""

from __future__ import annotations

from collections.abc import Iterator

_JPEG_START, _JPEG_END, _JPEG_SCAN = 0xD8, 0xD9, 0xDA
_JPEG_KEPT = frozenset({0xE0, 0xEE})
"""JFIF, and Adobe's, which names the colour space."""
_ICC = b"ICC_PROFILE\0"
_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs", b"bKGD"}
)
_WEBP_DROPPED = frozenset({b"EXIF", b"XMP "})
_WEBP_METADATA_FLAGS = 0b0000_1100


class Malformed(ValueError):
    """The file is not laid out as its format asks; what is in it cannot be told."""


def without_metadata(content: bytes, format_name: str) -> bytes:
    """Return a file without EXIF, XMP, comments and the like, and without what follows its end.

    Args:
        content: A JPEG, PNG or WebP file.
        format_name: Pillow's name of it; an MPO becomes the JPEG that it begins with.

    Raises:
        Malformed: It cannot be told where what begins.
    """
    match format_name:
        case "JPEG" | "MPO":
            return b"".join(_jpeg_parts(content))
        case "PNG":
            return b"".join(_png_parts(content))
        case "WEBP":
            return _webp(content)
    raise Malformed(format_name)


def _jpeg_parts(content: bytes) -> Iterator[bytes]:
    """Walk from marker to marker (ITU-T T.81, annex B)."""
    if content[:2] != bytes((0xFF, _JPEG_START)):
        raise Malformed
    yield content[:2]
    at = 2
    while True:
        marker = _jpeg_marker(content, at)
        if marker == _JPEG_END:
            yield content[at : at + 2]
            return
        length = int.from_bytes(content[at + 2 : at + 4])
        end = at + 2 + length
        if length < 2 or end > len(content):
            raise Malformed
        is_profile = marker == 0xE2 and content.startswith(_ICC, at + 4)
        is_beside = 0xE0 <= marker <= 0xEF or marker == 0xFE
        if marker in _JPEG_KEPT or is_profile or not is_beside:
            yield content[at:end]
        at = end
        if marker == _JPEG_SCAN:
            end = _scan_end(content, at)
            yield content[at:end]
            at = end


def _jpeg_marker(content: bytes, at: int) -> int:
    if content[at : at + 1] != b"\xff" or at + 2 > len(content):
        raise Malformed
    return content[at + 1]


def _scan_end(content: bytes, at: int) -> int:
    """Return where the next marker is that is no part of the compressed data."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise Malformed
        following = content[at + 1]
        if following == 0xFF:
            at += 1  # fill byte
        elif following == 0 or 0xD0 <= following <= 0xD7:
            at += 2
        else:
            return at


def _png_parts(content: bytes) -> Iterator[bytes]:
    """Walk from chunk to chunk (W3C, "Portable Network Graphics", section 5)."""
    if not content.startswith(_PNG_START):
        raise Malformed
    yield _PNG_START
    at = len(_PNG_START)
    while True:
        name = content[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(content[at : at + 4])
        if len(name) < 4 or end > len(content):
            raise Malformed
        is_critical = not name[0] & 0x20
        if is_critical or name in _PNG_KEPT:
            yield content[at:end]
        if name == b"IEND":
            return
        at = end


def _webp(content: bytes) -> bytes:
    """Walk from chunk to chunk (RFC 9649)."""
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise Malformed
    parts = []
    at, whole = 12, min(len(content), 8 + int.from_bytes(content[4:8], "little"))
    while at + 8 <= whole:
        name, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if at + 8 + size > whole:
            raise Malformed
        chunk = content[at:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_WEBP_METADATA_FLAGS,)) + chunk[9:]
        if name not in _WEBP_DROPPED:
            parts.append(chunk)
        at = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
