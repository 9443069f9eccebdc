"""The real program as operating-system processes, which can be killed and frozen."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import aiohttp

_READY_WITHIN_S = 60.0
_END_WITHIN_S = 45.0
_ROOT = Path(__file__).parents[2]

Sections = Mapping[str, Mapping[str, Any]]


class Process:
    """``python -m bot run``, as a service manager keeps it: with one configuration, again and
    again."""

    def __init__(self, folder: Path, name: str, role: str, sections: Sections) -> None:
        """Write the configuration.

        Args:
            folder: For the configuration, the log and, where nothing is shared, the data.
            name: Of the process, for people.
            role: Of ``--role``.
            sections: Of the configuration.
        """
        self.name = name
        self.starts = 0
        self._role = role
        self._port = free_port()
        self._config = folder / f"{name}.toml"
        self._log = folder / f"{name}.log"
        self._config.write_text(
            toml(
                {
                    **sections,
                    "bot": {"data_folder": str(folder / name), "shutdown_grace_s": 10.0}
                    | dict(sections.get("bot", {})),
                    "watch": {"port": self._port},
                    "local": {"install_models": False},
                }
            )
        )
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        """Of the process that runs now."""
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """Everything that all starts have written."""
        return self._log.read_text(encoding="utf-8")

    async def start(self) -> None:
        """Start, and wait until it says that it is ready."""
        self.starts += 1
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "--config", str(self._config)),
                *("run", "--role", self._role),
                cwd=_ROOT,
                stdout=log,
                stderr=log,
            )
        async with asyncio.timeout(_READY_WITHIN_S):
            while not await self.is_ready():
                if self._process.returncode is not None:
                    raise AssertionError(f"{self.name} ended by itself:\n{self.log[-2000:]}")
                await asyncio.sleep(0.05)

    async def is_ready(self) -> bool:
        """Ask ``/readyz``."""
        timeout = aiohttp.ClientTimeout(total=10.0)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            try:
                async with session.get(f"http://127.0.0.1:{self._port}/readyz") as response:
                    return response.status == 200
            except (aiohttp.ClientError, TimeoutError):
                return False

    async def kill(self) -> None:
        """End it as ``kill -9`` or a loss of power does."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def freeze(self, seconds: float) -> None:
        """Stop it in its tracks, and let it go on as if nothing had been."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            os.kill(self.pid, signal.SIGCONT)

    async def stop(self) -> None:
        """End it in good order."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(_END_WITHIN_S):
                await self._process.wait()
        except TimeoutError:
            await self.kill()


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def toml(sections: Sections) -> str:
    """Write sections of numbers, truth values and texts, which TOML writes as JSON does."""
    lines = []
    for name, values in sections.items():
        lines.append(f"[{name}]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in values.items()]
    return "\n".join(lines) + "\n"
