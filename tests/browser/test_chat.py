"""The product as people meet it: the whole application in a real browser."""

from __future__ import annotations

import asyncio
import hashlib
import io
import re
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from aiohttp import web
from PIL import Image
from playwright.async_api import Route

from tests.browser.conftest import Chromium, Site, Tab, Visitor
from tests.core.engines.local.models.installed import installed_models
from tests.photos import jpeg, photo
from tests.wire.fake_openai import FakeOpenAI, succeed
from tests.wire.openai_rules import Job

pytestmark = pytest.mark.asyncio(loop_scope="package")

SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>"
HAT = "put a straw hat on her"
"""Something that only a model can do."""


class Gate:
    """Holds the service's answer back until it is opened."""

    def __init__(self, site: Site) -> None:
        self.opened = asyncio.Event()
        self.reached = asyncio.Event()
        site.openai.mishaps.append(self)

    async def __call__(
        self, fake: FakeOpenAI, request: web.Request, job: Job
    ) -> web.StreamResponse:
        self.reached.set()
        await self.opened.wait()
        return await succeed(fake, request, job)


def size_of(content: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(content)) as image:
        return image.size


def remove_uploads(folder: Path) -> None:
    for upload in (folder / "web").rglob("uploads/*"):
        upload.unlink()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


async def test_from_a_photo_to_a_download(tab: Tab) -> None:
    page = tab.page
    await tab.attach(jpeg("astronaut"))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    await tab.version(2)
    await tab.press("v2 from v1", "Undo")
    await tab.version(1)
    await tab.say("make it black and white")
    await tab.shows("v3 from v1")
    await tab.version(3)

    await page.click(".version[data-number='2']")
    assert "version 2" in await page.inner_text("#reply-text")
    await tab.say("rotate it by 90 degrees")
    await tab.shows("v4 from v2")
    await tab.version(4)

    await page.locator("#messages > li", has_text="v4 from v2").last.locator(".picture").click()
    after, before = page.locator("#after"), page.locator("#before")
    await page.wait_for_function("() => document.getElementById('after').naturalWidth > 0")
    assert await after.get_attribute("src") != await before.get_attribute("src")
    await page.get_by_label("Position of the line between before and after").fill("20")
    box = await page.locator("#frame").bounding_box()
    line = await page.locator("#split").bounding_box()
    assert box
    assert line
    assert (line["x"] - box["x"]) / box["width"] == pytest.approx(0.2, abs=0.01)

    await page.get_by_role("button", name="Actual pixels").click()
    width = await page.evaluate("document.getElementById('after').naturalWidth")
    box = await page.locator("#frame").bounding_box()
    assert box
    assert box["width"] == pytest.approx(width)

    async with page.expect_download() as downloading:
        await page.get_by_label("Download in full quality").click()
    download = await downloading.value
    downloaded = (await download.path()).read_bytes()
    shown = await tab.picture_bytes(tab.url + (await after.get_attribute("src") or ""))
    assert digest(downloaded) == digest(shown)
    assert download.suggested_filename.endswith(".png")
    await page.keyboard.press("Escape")
    assert not await page.locator("#viewer").is_visible()


async def test_the_photo_comes_back_to_the_byte(tab: Tab) -> None:
    await tab.attach(photo("coffee"), names=("café 1.png",))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    await tab.press("v2 from v1", "Undo")
    await tab.version(1)
    await tab.page.locator("#messages > li").last.get_by_role("button", name="Original").click()
    async with tab.page.expect_download() as downloading:
        await tab.page.locator("a.card").last.click()
    downloaded = (await (await downloading.value).path()).read_bytes()
    assert digest(downloaded) == digest(photo("coffee"))


async def test_a_models_work_shows_previews_and_then_the_result(tab: Tab, site: Site) -> None:
    gate = Gate(site)
    await tab.attach(jpeg("astronaut"))
    await tab.say(HAT)
    await tab.page.get_by_role("button", name="Cancel").wait_for()
    pictures = tab.page.locator(".message.bot .picture img")
    assert await pictures.count() == 0
    seen = await tab.page.evaluate_handle(
        """() => {
          const seen = new Set();
          new MutationObserver(() => {
            const last = document.querySelector("#messages > li:last-child");
            const image = last.querySelector(".picture img");
            if (image && last.textContent.includes("Cancel")) seen.add(image.src);
          }).observe(document.getElementById("messages"), { childList: true, subtree: true });
          return seen;
        }"""
    )
    gate.opened.set()
    await tab.shows("v2 from v1")
    assert await tab.page.evaluate("(seen) => seen.size", seen) > 0
    assert await pictures.count() == 1


async def test_cancel(tab: Tab, site: Site) -> None:
    gate = Gate(site)
    await tab.attach(jpeg("astronaut"))
    await tab.say(HAT)
    await gate.reached.wait()
    await tab.page.get_by_role("button", name="Cancel").click()
    await tab.shows("ancelled")
    assert await tab.page.get_by_role("button", name="Cancel").count() == 0


async def test_upscaling_gives_more_pixels(own_site: Site, chromium: Chromium) -> None:
    models = await asyncio.to_thread(installed_models)
    (own_site.folder / "models").symlink_to(models.path)
    async with own_site.running(), chromium.visitor(own_site) as visitor:
        tab = await visitor.tab()
        await tab.attach(jpeg("chelsea", size=(120, 80)))
        await tab.say("crop it to a square")
        await tab.shows("v2 from v1")
        await tab.press("v2 from v1", "Upscale")
        await tab.page.get_by_role("button", name=re.compile("^2x")).first.click()
        await tab.shows("160 × 160 px")
        source = await tab.page.locator(".message.bot .picture img").last.get_attribute("src")
        assert size_of(await tab.picture_bytes(tab.url + (source or ""))) == (160, 160)


async def test_a_reload_in_the_middle_loses_and_doubles_nothing(tab: Tab, site: Site) -> None:
    gate, calls = Gate(site), len(site.openai.calls)

    async def unanswered(route: Route) -> None:
        await route.fetch()  # what shows that the message has arrived is the message itself

    await tab.page.route("**/messages", unanswered)
    await tab.attach(jpeg("astronaut"))
    await tab.say(HAT)
    await gate.reached.wait()
    await tab.page.wait_for_selector(".message.person:not(.draft)")
    await tab.page.reload()
    await tab.shows(HAT)
    await tab.page.get_by_role("button", name="Cancel").wait_for()
    gate.opened.set()
    await tab.shows("v2 from v1")
    assert await tab.page.locator("#messages > li").count() == 2
    assert len(site.openai.calls) == calls + 1


async def test_a_server_restart_in_the_middle(own_site: Site, chromium: Chromium) -> None:
    async with AsyncExitStack() as end:
        async with own_site.running():
            visitor = await end.enter_async_context(chromium.visitor(own_site))
            tab = await visitor.tab()
            await tab.attach(jpeg("astronaut"))
            await tab.say("make it warmer")
            await tab.shows("v2 from v1")
            await own_site.edits_end()
        await tab.page.get_by_text("Not connected").wait_for()
        await tab.say("make it black and white")
        await tab.shows("Sending…")
        async with own_site.running():
            await tab.shows("v3 from v2")
            await tab.version(3)
            await own_site.edits_end()
            assert (await tab.page.inner_text("#offline")) == ""
            assert await tab.page.locator("#messages > li").count() == 4
            assert all("ERR_CONNECTION_REFUSED" in text for text in tab.complaints)
            tab.complaints.clear()
            await end.aclose()


async def test_two_tabs_show_the_same(visitor: Visitor) -> None:
    one = await visitor.tab()
    await one.attach(jpeg("coffee"))
    await one.say("make it warmer")
    await one.shows("v2 from v1")
    other = await visitor.tab(one.page.url.rpartition("/")[2])
    await other.shows("v2 from v1")
    await other.say("undo")
    await one.version(1)
    await other.version(1)
    assert await one.said() == await other.said()


async def test_conversations_are_kept_apart_and_kept(tab: Tab) -> None:
    await tab.attach(jpeg("coffee"))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    await tab.page.get_by_role("button", name="New conversation").click()
    await tab.page.wait_for_selector("#welcome:not([hidden])")
    await tab.say("undo")
    await tab.page.wait_for_selector(".message.bot")
    assert await tab.page.locator("#conversations li").count() == 2
    await tab.page.reload()
    await tab.page.get_by_role("link", name="make it warmer").click()
    await tab.shows("v2 from v1")
    await tab.version(2)
    await tab.page.get_by_role("button", name="Remove “undo”").click()
    await tab.page.get_by_role("button", name="Remove", exact=True).click()
    await tab.page.wait_for_selector("#conversations li:nth-child(2)", state="detached")
    await tab.shows("v2 from v1")


async def test_a_25_megabyte_photo(tab: Tab, tmp_path: Path) -> None:
    with Image.open(io.BytesIO(photo("rocket"))) as image:
        large = image.convert("RGB").resize((3200, 2700))
    path = tmp_path / "large.png"
    large.save(path, "PNG", compress_level=0)
    assert path.stat().st_size > 25_000_000
    await tab.page.set_input_files("#files", path)
    await tab.page.wait_for_selector("#attachments li")
    await tab.say("rotate it by 90 degrees")
    await tab.shows("2700 × 3200 px")
    result = tab.page.locator(".message.bot .picture img").last
    await tab.page.wait_for_function(
        "(image) => image.naturalHeight === 3200", arg=await result.element_handle()
    )


async def test_several_photos_at_once_are_one_message(tab: Tab) -> None:
    await tab.attach(jpeg("coffee"), jpeg("rocket"))
    await tab.attach(jpeg("chelsea"))
    await tab.page.get_by_role("button", name="Don’t send photo-1.jpg").click()
    await tab.say(HAT)
    await tab.shows(HAT)
    assert await tab.page.locator(".message.person .album .picture").count() == 2


async def test_a_dropped_and_a_pasted_photo(tab: Tab) -> None:
    await tab.page.evaluate(
        """async () => {
          const answer = await fetch("static/samples/coffee.jpg");
          const file = new File([await answer.blob()], "coffee.jpg", { type: "image/jpeg" });
          for (const [name, field] of [["drop", "dataTransfer"], ["paste", "clipboardData"]]) {
            const data = new DataTransfer();
            data.items.add(file);
            const kind = name === "drop" ? DragEvent : ClipboardEvent;
            const event = new kind(name, { [field]: data, bubbles: true, cancelable: true });
            document.getElementById("text").dispatchEvent(event);
          }
        }"""
    )
    await tab.page.wait_for_selector("#attachments li:nth-child(2)")


async def test_a_sample_at_one_click(tab: Tab) -> None:
    await tab.page.get_by_role("button", name="Sample photo: a cup of coffee").click()
    await tab.page.wait_for_selector("#attachments li img")
    await tab.say("make it black and white")
    await tab.shows("v2 from v1")


async def test_markup_is_text_everywhere(tab: Tab) -> None:
    await tab.attach(jpeg("coffee"), names=(f"{SCRIPT}.jpg".replace("/", ""),))
    await tab.say(SCRIPT)
    await tab.page.wait_for_selector(".message.bot .text")
    assert SCRIPT in (await tab.said())[0]
    assert SCRIPT in await tab.page.inner_text("#conversations")
    await tab.page.reload()
    await tab.page.wait_for_selector(".message.bot .text")
    assert SCRIPT in await tab.page.inner_text("#title")
    assert await tab.page.locator("#messages script, #conversations script").count() == 0
    assert await tab.page.evaluate("document.querySelector('[onerror]')") is None


async def test_what_cannot_be_drawn_is_said_in_words(tab: Tab) -> None:
    await tab.attach(b"this is no picture", names=("notes.jpg",))
    await tab.say("make it warmer")
    await tab.page.wait_for_selector(".message.bot .text")
    await tab.page.locator(".card", has_text="notes.jpg").wait_for()
    assert re.search(r"picture|photo|image", (await tab.said())[-1], re.I)


async def test_by_keyboard_alone(tab: Tab) -> None:
    keyboard = tab.page.keyboard
    assert await tab.page.evaluate("document.activeElement.id") == "text"
    await keyboard.type("/un")
    option = tab.page.get_by_role("option", selected=True)
    assert "/undo" in await option.inner_text()
    await keyboard.press("Tab")
    assert await tab.page.input_value("#text") == "/undo"
    assert not await tab.page.locator("#completions").is_visible()
    await tab.page.fill("#text", "/undo")
    await tab.page.locator("#completions").wait_for()
    await keyboard.press("Enter")
    assert not await tab.page.locator("#completions").is_visible()
    await tab.page.wait_for_selector(".message.bot .text")
    await keyboard.press("Shift+Tab")
    await keyboard.press("Shift+Tab")
    assert await tab.page.evaluate("document.activeElement.ariaLabel") == "Reply"
    await keyboard.press("Enter")
    assert await tab.page.locator("#reply").is_visible()
    await keyboard.press("Escape")
    assert not await tab.page.locator("#reply").is_visible()


async def test_what_is_new_is_read_out_once_it_is_quiet(tab: Tab) -> None:
    await tab.attach(jpeg("coffee"))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    await tab.page.wait_for_function(
        "() => document.getElementById('announce').textContent.includes('v2 from v1')"
    )


async def test_the_edit_button_asks_what_should_change(tab: Tab) -> None:
    await tab.attach(jpeg("coffee"))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    await tab.version(2)
    await tab.say("make it black and white")
    await tab.version(3)
    await tab.press("v2 from v1", "Edit")
    assert await tab.page.inner_text("#reply-text") == "Going on from version 2"
    assert await tab.page.evaluate("document.activeElement.id") == "text"
    await tab.say("flip it")
    await tab.shows("v4 from v2")


async def test_what_was_refused_can_be_sent_again(tab: Tab) -> None:
    refusals = 0

    async def refuse_once(route: Route) -> None:
        nonlocal refusals
        refusals += 1
        await route.fulfill(
            status=503, json={"error": "The disk is full.", "code": "web-disk-full"}
        )

    await tab.page.route("**/messages", refuse_once, times=1)
    await tab.attach(jpeg("coffee"))
    await tab.say("make it warmer")
    await tab.shows("The disk is full.")
    await tab.page.get_by_role("button", name="Try again").click()
    await tab.shows("v2 from v1")
    assert refusals == 1
    assert await tab.page.locator("#messages > li").count() == 2
    assert ["503" in text for text in tab.complaints] == [True]
    tab.complaints.clear()


async def test_an_upload_that_the_server_lost_is_sent_again(tab: Tab, site: Site) -> None:
    async def lose(route: Route) -> None:
        await asyncio.to_thread(remove_uploads, site.folder)
        await route.continue_()

    await tab.page.route("**/messages", lose, times=1)
    await tab.attach(jpeg("coffee"))
    await tab.say("make it warmer")
    await tab.shows("v2 from v1")
    assert ["410" in text for text in tab.complaints] == [True]
    tab.complaints.clear()


async def test_a_file_over_the_limit_is_not_even_sent(tab: Tab) -> None:
    await tab.page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File([new ArrayBuffer(50_000_001)], "huge.png"));
          dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        }"""
    )
    assert "at most 50 MB" in await tab.page.inner_text("#notice")
    assert await tab.page.locator("#attachments li").count() == 0


async def test_a_form_asks_for_what_makes_an_instruction(tab: Tab) -> None:
    page = tab.page
    await tab.attach(jpeg("astronaut"))
    await tab.say("make it warmer")
    await tab.version(2)
    await page.fill("#text", "/brief")
    await page.keyboard.press("Enter")
    form = page.locator("#form")
    await form.get_by_label("What should change?").fill("make it black and white")
    await page.keyboard.press("Enter")
    await tab.version(3)
    await tab.shows("“make it black and white”")
    assert not await form.is_visible()

    await page.fill("#text", "/brief")
    await page.keyboard.press("Enter")
    await form.get_by_role("button", name="Cancel").click()
    assert not await form.is_visible()
    assert await page.input_value("#text") == "/brief"
