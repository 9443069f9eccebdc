"""How soon the bot is ready and how much memory it takes idle: ``python -m tests.bench.startup``.

Once with the local page alone, once with Telegram, Discord and an OpenAI key besides, against
servers in this process that stand in for them. The modules are compiled before, as they are in an
installation.
"""

from __future__ import annotations

import asyncio
import os
import platform
import socket
import sys
import tempfile
import time
from pathlib import Path

import aiohttp

from tests.wire.fake_discord import FakeDiscord
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_telegram import FakeTelegram

IDLE_AFTER_S = 5.0
RUNS = 3


async def main() -> None:
    """Print the figures."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    async with (
        FakeTelegram().running() as telegram,
        FakeDiscord() as discord,
        FakeOpenAI().running() as openai,
    ):
        everything = f"""
[telegram]
token = "{telegram.token}"
base_url = "{telegram.base_url}"
base_file_url = "{telegram.base_file_url}"
[discord]
token = "{discord.token}"
api_base_url = "{discord.api_base_url}"
gateway_url = "{discord.gateway_url}"
[openai]
api_key = "{openai.api_key}"
base_url = "{openai.base_url}"
"""
        for name, sections in (("local page alone", ""), ("all platforms, OpenAI", everything)):
            await _measured(sections)  # compiles what is not yet
            figures = [await _measured(sections) for _ in range(RUNS)]
            ready_s = sorted(ready for ready, _ in figures)[RUNS // 2]
            idle_mb = max(idle for _, idle in figures)
            print(f"{name}: ready after {ready_s:.2f} s (median of {RUNS}), idle {idle_mb:.0f} MB")


async def _measured(sections: str) -> tuple[float, float]:
    """Start the bot; return seconds until ready and megabytes when idle."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.toml"
        config.write_text(
            f'[bot]\ndata_folder = "{folder}/data"\n[local]\ninstall_models = false\n'
            f"[web]\nenabled = true\nport = {port}\n{sections}"
        )
        begun = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "--config", str(config), "run"),
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": ""},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await _ready(f"http://127.0.0.1:{port}/readyz")
            ready_s = time.perf_counter() - begun
            await asyncio.sleep(IDLE_AFTER_S)
            return ready_s, _resident_mb(process.pid)
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def _ready(url: str) -> None:
    async with aiohttp.ClientSession() as session, asyncio.timeout(60):
        while True:
            try:
                async with session.get(url) as response:
                    if response.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.02)


def _resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    asyncio.run(main())
