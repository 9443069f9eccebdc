"""What the page looks like and how usable it is, on a desktop and on a phone.

``SCREENSHOTS=1`` renews the pictures in docs/images.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe

from tests.browser.conftest import DESKTOP, PHONE, Chromium, Site, Tab

pytestmark = pytest.mark.asyncio(loop_scope="package")

SCREENSHOT_MAX_BYTES = 300_000
USABLE_MAX_MS = 300
IMAGES = Path(__file__).parents[2] / "docs" / "images"
DOCUMENTED = {"page-light.png", "page-phone-dark.png"}
LOOKS = [
    pytest.param("light", DESKTOP, id="desktop-light"),
    pytest.param("dark", DESKTOP, id="desktop-dark"),
    pytest.param("light", PHONE, id="phone-light"),
    pytest.param("dark", PHONE, id="phone-dark"),
]


async def accessible(tab: Tab) -> None:
    """Let axe judge what is on screen."""
    results = await Axe().run(tab.page)
    found = results.response["violations"]
    serious = [v for v in found if v["impact"] in {"serious", "critical"}]
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in serious] == []


async def fits(tab: Tab) -> None:
    """Nothing sticks out at the side."""
    wide = await tab.page.evaluate(
        """() => ["html", "#side", "#scroll", "#composer"].filter((name) => {
          const element = document.querySelector(name);
          return element.scrollWidth > element.clientWidth;
        })"""
    )
    assert wide == []


async def branched(tab: Tab) -> None:
    """Make three versions, the last from an older one."""
    await tab.page.get_by_role("button", name="Sample photo: an astronaut").click()
    await tab.page.wait_for_selector("#attachments li img")
    await tab.say("make it a bit warmer and brighten the shadows")
    await tab.version(2)
    await tab.say("more contrast")
    await tab.version(3)
    await tab.page.click(".version[data-number='2']")
    await tab.say("black and white")
    await tab.version(4)


@pytest.mark.parametrize(("scheme", "viewport"), LOOKS)
async def test_every_view_is_accessible_and_fits(
    site: Site, chromium: Chromium, tmp_path: Path, scheme: str, viewport: dict[str, int]
) -> None:
    phone = viewport is PHONE
    async with chromium.visitor(
        site,
        viewport=viewport,
        color_scheme=scheme,
        has_touch=phone,
        is_mobile=phone,
        reduced_motion="reduce",
    ) as visitor:
        tab = await visitor.tab()
        tab.taps = phone
        page = tab.page
        await accessible(tab)
        await fits(tab)
        await page.fill("#text", "/")
        await page.get_by_role("option", name="/undo").wait_for()
        await accessible(tab)
        await page.fill("#text", "/brief")
        await page.click("#send")
        await page.locator("#form").wait_for()
        await accessible(tab)
        await page.locator("#form").screenshot(path=tmp_path / f"form-{scheme}.png")
        await page.locator("#form").get_by_role("button", name="Cancel").click()
        await page.fill("#text", "")
        await branched(tab)
        await page.wait_for_function(
            "() => [...document.querySelectorAll('.picture img')].every((i) => i.complete)"
        )
        await accessible(tab)
        await fits(tab)
        await screenshot(tab, tmp_path, f"page-{'phone-' if phone else ''}{scheme}.png")
        await page.locator(".message.bot .picture").last.click()
        await page.wait_for_function("() => document.getElementById('after').naturalWidth > 0")
        await accessible(tab)
        await page.get_by_role("button", name="Close").click()
        if phone:
            await page.click("#side-open")
            await page.get_by_role("button", name="New conversation").wait_for()
            await accessible(tab)


async def screenshot(tab: Tab, folder: Path, name: str) -> None:
    """Take the picture; in docs/images where that was asked for."""
    if os.environ.get("SCREENSHOTS") and name in DOCUMENTED:
        folder = IMAGES
    await tab.page.mouse.move(0, 0)
    content = await tab.page.screenshot(path=folder / name)
    assert len(content) < SCREENSHOT_MAX_BYTES


async def test_the_login_is_accessible(own_site: Site, chromium: Chromium) -> None:
    token = "a token for the browser"
    async with own_site.running(token=token), chromium.visitor(own_site) as visitor:
        tab = Tab(await visitor.context.new_page(), own_site.url)
        tab.listen()
        visitor.tabs.append(tab)
        await tab.page.goto(own_site.url)
        await accessible(tab)
        await tab.page.get_by_label("Access token").fill("wrong")
        await tab.page.keyboard.press("Enter")
        await tab.page.get_by_text("not the right token").wait_for()
        await tab.page.get_by_label("Access token").fill(token)
        await tab.page.keyboard.press("Enter")
        await tab.page.wait_for_selector("#welcome:not([hidden])")
