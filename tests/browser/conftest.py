"""The whole application behind its page, and a real Chromium in front of it.

Chromium is Debian's: ``apt-get install chromium``. Nothing is downloaded by Playwright.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, FilePayload, Page, async_playwright
from pydantic import SecretStr

from bot.assembly import Assembly
from bot.config import BotSection, Config, OpenAISection, WebSection
from bot.wiring import retouch
from core.texts import Texts
from tests.wire.fake_openai import FakeOpenAI

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1180, "height": 800}
PHONE = {"width": 360, "height": 740}
WAIT_MS = 45_000


@dataclass
class Site:
    """The application as ``python -m bot run`` starts it; it keeps its address and its data."""

    folder: Path
    openai: FakeOpenAI
    port: int = 0
    assembly: Assembly | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @asynccontextmanager
    async def running(self, token: str | None = None) -> AsyncIterator[None]:
        self.port = self.port or _free_port()
        config = Config(
            bot=BotSection(data_folder=self.folder, shutdown_grace_s=0),
            web=WebSection(port=self.port, token=SecretStr(token) if token else None),
            openai=OpenAISection(
                api_key=SecretStr(self.openai.api_key), base_url=self.openai.base_url
            ),
        )
        async with retouch(config, Texts()) as assembly:
            self.assembly = assembly
            yield

    async def edits_end(self) -> None:
        """Wait until every accepted edit has ended and been told."""
        assert self.assembly
        async with asyncio.timeout(20):
            while await self.assembly.store.undelivered():
                await asyncio.sleep(0.01)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@dataclass
class Tab:
    """One tab, in the words of the person in front of it."""

    page: Page
    url: str
    taps: bool = False
    """On a phone the Enter key makes a new line; the button sends."""
    complaints: list[str] = field(default_factory=list)
    """What the browser's console says of the page: nothing, in a good one."""

    def listen(self) -> None:
        def hear(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                self.complaints.append(message.text)

        self.page.on("console", hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    async def open(self) -> None:
        await self.page.goto(self.url)
        await self.page.wait_for_selector("#welcome:not([hidden]), #messages li")

    async def attach(self, *photos: bytes, names: tuple[str, ...] = ()) -> None:
        before = await self.page.locator("#attachments li").count()
        await self.page.set_input_files(
            "#files",
            [
                FilePayload(
                    name=names[i] if names else f"photo-{i}.jpg",
                    mimeType="image/jpeg",
                    buffer=content,
                )
                for i, content in enumerate(photos)
            ],
        )
        await self.page.wait_for_selector(f"#attachments li:nth-child({before + len(photos)})")

    async def say(self, text: str) -> None:
        await self.page.fill("#text", text)
        if self.taps:
            await self.page.tap("#send")
        else:
            await self.page.press("#text", "Enter")

    async def shows(self, text: str) -> None:
        await self.page.locator("#messages").get_by_text(text).first.wait_for()

    async def said(self) -> list[str]:
        """Return the texts of all messages, in order."""
        texts: list[str] = await self.page.locator("#messages .text").all_inner_texts()
        return texts

    async def version(self, number: int) -> None:
        """Wait until a version is the current one."""
        await self.page.wait_for_selector(f".version.head[data-number='{number}']")

    async def press(self, message_with: str, label: str) -> None:
        message = self.page.locator("#messages > li", has_text=message_with).last
        await message.get_by_role("button", name=label).click()

    async def picture_bytes(self, source: str) -> bytes:
        """Fetch what an address on the page gives."""
        answer = await self.page.request.get(source)
        assert answer.ok
        return await answer.body()


@dataclass
class Chromium:
    """A running browser; every visitor has their own cookies."""

    browser: Browser

    @asynccontextmanager
    async def visitor(self, site: Site, **settings: Any) -> AsyncIterator[Visitor]:
        settings.setdefault("viewport", DESKTOP)
        context = await self.browser.new_context(locale="en-GB", **settings)
        context.set_default_timeout(WAIT_MS)
        visitor = Visitor(site, context)
        try:
            yield visitor
        finally:
            await context.close()
        for tab in visitor.tabs:
            assert tab.complaints == []


@dataclass
class Visitor:
    """Somebody with one browser and any number of tabs."""

    site: Site
    context: Any
    tabs: list[Tab] = field(default_factory=list)

    async def tab(self, path: str = "") -> Tab:
        tab = Tab(await self.context.new_page(), self.site.url + path)
        tab.listen()
        self.tabs.append(tab)
        await tab.open()
        return tab


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def chromium() -> AsyncIterator[Chromium]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium; on Debian: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield Chromium(browser)
        await browser.close()


@pytest_asyncio.fixture(loop_scope="package")
async def own_site(tmp_path: Path) -> AsyncIterator[Site]:
    """An application that a test starts and ends as it likes."""
    async with FakeOpenAI().running() as openai:
        yield Site(tmp_path, openai)


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Site]:
    """A running application for all tests; each visitor is somebody else."""
    async with FakeOpenAI().running() as openai:
        shared = Site(tmp_path_factory.mktemp("site"), openai)
        async with shared.running():
            yield shared


@pytest_asyncio.fixture(loop_scope="package")
async def visitor(site: Site, chromium: Chromium) -> AsyncIterator[Visitor]:
    """Somebody in front of the running application."""
    async with chromium.visitor(site) as person:
        yield person


@pytest_asyncio.fixture(loop_scope="package")
async def tab(visitor: Visitor) -> Tab:
    """The page, just opened."""
    return await visitor.tab()
