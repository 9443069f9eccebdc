"""The page's own files and texts, and the answers for whoever watches the process."""

from __future__ import annotations

import asyncio
import gzip
import re
from pathlib import Path

import pytest

import adapters.web
from adapters.web.page import SCRIPT_TEXTS
from core.commands.table import COMMANDS
from core.texts import LOCALES_FOLDER, Texts
from tests.adapters.web.conftest import Serve, Server
from tests.adapters.web.person import Person, page_data
from tests.contracts.messenger_contract import until

PACKAGE = Path(adapters.web.__file__).parent
STATIC = PACKAGE / "static"
KEY = re.compile(r"""["{](web-[a-z-]+)["}]""")
TRANSFER_MAX_BYTES = 80_000


def keys_in(*paths: Path) -> set[str]:
    return {key for path in paths for key in KEY.findall(path.read_text(encoding="utf-8"))}


def test_the_scripts_get_the_texts_that_they_use_and_no_others() -> None:
    refusals = {"web-upload-gone"}  # recognised by its code, never shown from here
    assert keys_in(*STATIC.glob("*.js")) - refusals == set(SCRIPT_TEXTS)


def test_every_text_of_the_page_is_there_and_used(texts: Texts) -> None:
    used = keys_in(*STATIC.glob("*.js"), *STATIC.glob("*.html"), *PACKAGE.glob("*.py"))
    assert [key for key in used if not texts.has(key)] == []
    written = re.findall(r"^(web-[a-z-]+) =", (LOCALES_FOLDER / "en" / "web.ftl").read_text(), re.M)
    assert set(written) == used


def test_scripts_and_styles_load_nothing_from_elsewhere() -> None:
    for path in STATIC.rglob("*"):
        if path.suffix in {".js", ".css", ".html", ".svg"}:
            text = path.read_text(encoding="utf-8").replace("http://www.w3.org/", "")
            assert "//" not in re.sub(r"^\s*//.*|\s// .*", "", text, flags=re.M), path.name
            assert "innerHTML" not in text, path.name


async def test_the_page_is_small(person: Person) -> None:
    page = await person.ask("GET", "", headers={"Accept-Encoding": "gzip"})
    paths = set(re.findall(r'(?:src|href)="(static/[^"]+)"', page.body.decode()))
    assert "static/main.js" in paths
    imported = {f"static/{name}" for name in (path.name for path in STATIC.glob("*.js"))}
    assert imported - paths == set(), "every module is preloaded"
    total = len(gzip.compress(page.body))
    for path in paths:
        answer = await person.ask("GET", path, headers={"Accept-Encoding": "gzip"})
        assert answer.status == 200
        total += int(answer.headers["Content-Length"])
    assert total < TRANSFER_MAX_BYTES


async def test_a_file_that_the_browser_has_is_not_sent_again(person: Person) -> None:
    first = await person.ask("GET", "static/app.css")
    again = await person.ask(
        "GET", "static/app.css", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert (again.status, again.body) == (304, b"")


async def test_samples_say_whose_they_are() -> None:
    notes = (STATIC / "samples" / "LICENCE.md").read_text(encoding="utf-8")
    for photo in (STATIC / "samples").glob("*.jpg"):
        assert photo.name.replace("-small", "") in notes
        assert photo.stat().st_size <= 60 * 1024


async def test_texts_and_commands_come_with_the_page(person: Person) -> None:
    data = page_data((await person.ask("GET", "")).body)
    assert data["texts"]["web-continue-from"] == "Going on from version {number}"
    assert [c["name"] for c in data["commands"]] == [c.name for c in COMMANDS.values() if c.menu]
    assert all(command["text"] for command in data["commands"])


async def test_the_page_speaks_the_browsers_language(tmp_path: Path) -> None:
    locales = tmp_path / "locales"
    for tag in ("en", "de"):
        (locales / tag).mkdir(parents=True)
    for path in (LOCALES_FOLDER / "en").glob("*.ftl"):
        (locales / "en" / path.name).write_bytes(path.read_bytes())
    (locales / "de" / "web.ftl").write_text("web-send = Senden </script> & mehr\n")
    server = Server(adapters.web.WebAdapter(texts=Texts(locales), folder=tmp_path, port=0))
    async with (
        server.adapter.connected(server.handle),
        Person.visit(server.adapter.url) as person,
    ):
        for tag, shown in (("de-AT,de;q=0.9", "Senden &lt;/script&gt; &amp; mehr"), ("fr", "Send")):
            page = (await person.ask("GET", "", headers={"Accept-Language": tag})).body.decode()
            assert f'aria-label="{shown}"' in page


async def test_the_sender_has_the_browsers_language(server: Server, person: Person) -> None:
    await person.say("hello")
    await until(lambda: server.events)
    assert server.events[0].origin.sender.locale == "en-GB"


@pytest.mark.parametrize("sent", ["", "*", "../../etc", "x" * 200])
async def test_a_strange_language_is_english(person: Person, sent: str) -> None:
    page = await person.ask("GET", "", headers={"Accept-Language": sent})
    assert b'<html lang="en" dir="ltr">' in page.body


async def test_health_needs_neither_cookie_nor_token(serve: Serve) -> None:
    answers = {"store": True, "disk": True}

    async def disk() -> bool:
        if not answers["disk"]:
            raise OSError("no space")
        return True

    async def store() -> bool:
        return answers["store"]

    async with (
        serve(token="a token for this test", ready_checks={"store": store, "disk": disk}) as server,
        Person.visit(server.adapter.url) as person,
    ):
        probe = {"Host": "retouch.default.svc"}
        assert (await person.ask("GET", "healthz", headers=probe)).status == 200
        ready = await person.ask("GET", "readyz", headers=probe)
        assert (ready.status, ready.json) == (200, {"store": True, "disk": True})
        answers["disk"] = False
        ready = await person.ask("GET", "readyz", headers=probe)
        assert (ready.status, ready.json) == (503, {"store": True, "disk": False})


async def test_a_check_that_hangs_is_not_ready(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.health._CHECK_TIMEOUT_S", 0.01)

    async def hangs() -> bool:
        await asyncio.Event().wait()
        return True

    async with (
        serve(ready_checks={"store": hangs}) as server,
        Person.visit(server.adapter.url) as person,
    ):
        assert (await person.ask("GET", "readyz")).status == 503
