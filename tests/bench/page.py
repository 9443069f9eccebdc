"""What the chat page costs: ``python -m tests.bench.page``.

How soon it is usable in a real browser on the same machine, what is transferred before the
first picture, and what 100 open pages cost the server, each of another visitor.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import platform
import statistics
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path

import aiohttp
from playwright.async_api import async_playwright

from adapters.web import WebAdapter
from core.events import Event
from core.texts import Texts
from tests.adapters.web.person import Person
from tests.browser.conftest import ARGUMENTS, CHROMIUM

VISITS = 10
PAGES = 100
MESSAGES_EACH = 20
NOTE_WHEN_USABLE = """
const look = () => {
  // Shown with the first answer of the WebSocket: by then everything is at work.
  if (document.querySelector("#welcome:not([hidden])")) window.usableAt = performance.now();
  else requestAnimationFrame(look);
};
look();
"""


def serve(pipe: Connection) -> None:
    """Run the adapter alone in a process of its own, until the pipe says so."""

    async def ignore(event: Event) -> None:
        del event

    async def main() -> None:
        with tempfile.TemporaryDirectory() as folder:
            adapter = WebAdapter(texts=Texts(), folder=Path(folder), port=0)
            async with adapter.connected(ignore):
                pipe.send(adapter.url)
                await asyncio.to_thread(pipe.recv)

    asyncio.run(main())


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process."""
    fields = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def measure_visits(url: str) -> None:
    """Open the page with an empty cache, again and again."""
    usable_ms, transferred = [], 0
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for _ in range(VISITS + 1):
            context = await browser.new_context()
            page = await context.new_page()
            await page.add_init_script(NOTE_WHEN_USABLE)
            await page.goto(url)
            handle = await page.wait_for_function("() => window.usableAt")
            usable_ms.append(float(await handle.json_value()))
            transferred = await page.evaluate(
                "() => performance.getEntriesByType('navigation')[0].transferSize"
                " + performance.getEntriesByType('resource')"
                ".filter((e) => !e.name.includes('/samples/'))"
                ".reduce((sum, e) => sum + e.transferSize, 0)"
            )
            await context.close()
        await browser.close()
    warm = usable_ms[1:]
    print(
        f"usable after {statistics.median(warm):.0f} ms (median of {VISITS}, {max(warm):.0f} max)"
    )
    print(f"transferred before the first picture: {transferred / 1000:.1f} kB")


async def measure_pages(url: str, pid: int) -> None:
    """Keep many pages open, each with a conversation of its own."""
    before = resident_mb(pid)
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(PAGES):
            person = await stack.enter_async_context(Person.visit(url))
            for number in range(MESSAGES_EACH):
                await person.say(f"instruction {number}")
            page = await stack.enter_async_context(person.page())
            await page.hear_until(lambda p: len(p.messages) == MESSAGES_EACH)
        print(
            f"{PAGES} open pages of {MESSAGES_EACH} messages: {resident_mb(pid):.0f} MB"
            f" resident, {before:.0f} MB before"
        )


async def main() -> None:
    """Measure and print."""
    print(
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}, aiohttp {aiohttp.__version__}"
    )
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    process.start()
    assert process.pid
    url = await asyncio.to_thread(ours.recv)
    try:
        if CHROMIUM:
            await measure_visits(url)
        await measure_pages(url, process.pid)
    finally:
        ours.send("stop")
        process.join()


if __name__ == "__main__":
    asyncio.run(main())
