"""How long an undo takes to show in a real browser: ``python -m tests.bench.undo``.

The whole program with its page, a photo of 2 MP with an edit, and the Undo and Redo buttons in
turn. Measured in the page itself: from the click to the earlier picture drawn.
"""

from __future__ import annotations

import asyncio
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

from bot.config import Config
from bot.wiring import retouch
from core.texts import Texts
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.photos import jpeg

PRESSES = 21
CLICK_AND_WAIT = """
(label) => new Promise((resolve) => {
  const messages = document.querySelectorAll("#messages > li");
  const last = messages[messages.length - 1];
  const button = [...last.querySelectorAll("button")].find((b) => b.textContent.includes(label));
  const before = messages.length;
  const begun = performance.now();
  const look = () => {
    const now = document.querySelectorAll("#messages > li");
    const image = now.length > before && now[now.length - 1].querySelector("img");
    if (image && image.complete && image.naturalWidth > 0) resolve(performance.now() - begun);
    else requestAnimationFrame(look);
  };
  button.click();
  requestAnimationFrame(look);
})
"""


async def main() -> None:
    """Print the figures."""
    if not CHROMIUM:
        sys.exit("This needs Chromium: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "photo.jpg"
        photo.write_bytes(jpeg("china", size=(1732, 1155)))
        config = Config.model_validate(
            {
                "bot": {"data_folder": folder},
                "local": {"install_models": False},
                "web": {"enabled": True, "port": 0},
            }
        )
        async with retouch(config, Texts()) as assembly, async_playwright() as playwright:
            (adapter,) = assembly.adapters
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            page = await browser.new_page()
            await page.goto(adapter.url)  # type: ignore[attr-defined]
            await page.set_input_files("input[type=file]", photo)
            await page.wait_for_selector("#attachments li")
            await page.fill("#text", "make it warmer")
            await page.press("#text", "Enter")
            await page.locator("#messages").get_by_text("v2 from v1").first.wait_for()
            times_ms = []
            for press in range(PRESSES):
                label = "Undo" if press % 2 == 0 else "Redo"
                times_ms.append(float(await page.evaluate(CLICK_AND_WAIT, label)))
            await browser.close()
    undo_ms = times_ms[2::2]  # the first undo posts a picture that was not shown before
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"first undo visible after {times_ms[0]:.0f} ms")
    print(
        f"undo visible after {statistics.median(undo_ms):.0f} ms"
        f" (median of {len(undo_ms)}, {max(undo_ms):.0f} max)"
    )


if __name__ == "__main__":
    asyncio.run(main())
