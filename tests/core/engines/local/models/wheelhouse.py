"""Small packages that pip finds in a folder, made for tests."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from core.engines.local.models.manifest import Model, ModelFile, Task, Wheel

PACKAGE = "tiny-model"
VERSION = "1.0"
MEMBERS = {"tiny_model/net.param": b"7767517\n", "tiny_model/net.bin": b"\x00\x01" * 5000}


def archive(members: Mapping[str, bytes], tag: str = "py3-none-any") -> bytes:
    """Return the bytes of a wheel with some members, always the same for the same."""
    info = f"tiny_model-{VERSION}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {PACKAGE}\nVersion: {VERSION}\n"
    complete = {
        **members,
        f"{info}/METADATA": metadata.encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
        f"{info}/RECORD": b"",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, content in complete.items():
            wheel.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def publish(folder: Path, content: bytes, tag: str = "py3-none-any") -> Path:
    """Put a wheel where ``PIP_FIND_LINKS`` can find it."""
    path = folder / f"tiny_model-{VERSION}-{tag}.whl"
    path.write_bytes(content)
    return path


def described(content: bytes, **tags: str) -> Wheel:
    """Return the manifest's entry for a wheel."""
    return Wheel(
        package=PACKAGE,
        version=VERSION,
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        **tags,
    )


def files(members: Mapping[str, bytes] = MEMBERS) -> tuple[ModelFile, ...]:
    """Return the manifest's entries for members."""
    return tuple(
        ModelFile(member=name, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
        for name, data in members.items()
    )


def model(wheel: Wheel, name: str = "tiny", *, default: bool = True) -> Model:
    """Return a model whose files are in a wheel."""
    return Model(
        name=name, task=Task.UPSCALE, wheel=wheel, files=files(), licence="MIT", default=default
    )
