"""Everything that a page, a file or another visitor may try."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from yarl import URL

from adapters.web import WebAdapter
from core.errors import UserError
from core.messenger import OutgoingMessage
from core.texts import Texts
from tests.adapters.web.conftest import Serve, Server
from tests.adapters.web.person import Person, new_key, page_data
from tests.contracts.messenger_contract import BUTTONS, until
from tests.photos import jpeg

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"
TOKEN = "correct horse battery staple"


def files_under(folder: Path, pattern: str) -> list[Path]:
    return list(folder.rglob(pattern))


async def test_a_foreign_page_can_neither_post_nor_listen(person: Person) -> None:
    for origin in ("http://evil.example", "null", "http://127.0.0.1:1", ""):
        answer = await person.ask(
            "POST", "uploads", data=jpeg("coffee"), headers={"Origin": origin}
        )
        assert (answer.status, answer.json["code"]) == (403, "web-wrong-origin")
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await person.session.ws_connect(person.url + "live", headers={"Origin": origin})
        assert refused.value.status == 403
    answer = await person.ask(
        "DELETE", f"conversations/{person.key}", headers={"Origin": "http://evil.example"}
    )
    assert answer.status == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "", "[", "localhost.evil.example"]
)
async def test_a_foreign_name_for_this_address_is_refused(person: Person, host: str) -> None:
    answer = await person.ask("GET", "", headers={"Host": host})
    assert answer.status in {400, 403}
    assert "retouch-visitor" not in str(answer.headers)


@pytest.mark.parametrize("host", ["localhost", "localhost:9999", "127.0.0.1", "[::1]:80"])
async def test_own_names_and_addresses_are_answered(person: Person, host: str) -> None:
    assert (await person.ask("GET", "", headers={"Host": host})).status == 200


async def test_a_configured_name_is_answered(serve: Serve) -> None:
    async with (
        serve(hosts=frozenset({"Retouch.example.org"}), token=TOKEN) as server,
        Person.visit(server.adapter.url) as person,
    ):
        for host, status in (("retouch.example.org", 200), ("other.example.org", 403)):
            assert (await person.ask("GET", "", headers={"Host": host})).status == status


async def test_one_visitor_never_reaches_anothers_conversation(
    server: Server, person: Person
) -> None:
    said = await person.say("private", (jpeg("astronaut"),))
    await until(lambda: server.events)
    conversation = server.events[0].origin.conversation_id
    await server.adapter.messenger.post(conversation, OutgoingMessage("v2", buttons=BUTTONS))
    mine = await person.messages()
    file = mine[said]["files"][0]["id"]
    (result,) = (key for key, record in mine.items() if record["author"] == "bot")
    async with Person.visit(server.adapter.url) as other:
        other.key = person.key
        assert (await other.file(file)).status == 404
        assert (await other.press(result, BUTTONS[0][0].payload)).status == 404
        assert (await other.ask("GET", f"conversations/{person.key}/tree")).status in {200, 404}
        async with other.page() as page:
            assert await page.hear() == {"list": []}
        await other.ask("DELETE", f"conversations/{person.key}")
        # Saying something under the same key begins a conversation of one's own.
        await other.say("mine", reply_to=said)
        (record,) = (await other.messages()).values()
        assert (record["text"], record["reply_to"]) == ("mine", None)
        await until(lambda: len(server.events) == 2)
        assert server.events[1].origin.conversation_id != conversation
        assert server.events[1].origin.sender != server.events[0].origin.sender
    assert len(await person.messages()) == 2


async def test_anothers_upload_cannot_be_claimed(server: Server, person: Person) -> None:
    upload = await person.upload(jpeg("coffee"))
    async with Person.visit(server.adapter.url) as other:
        message = {"id": new_key(), "text": "", "files": [{"id": upload}], "reply_to": None}
        answer = await other.ask("POST", f"conversations/{other.key}/messages", json=message)
        assert (answer.status, answer.json["code"]) == (410, "web-upload-gone")


async def test_a_visitor_is_a_cookie_that_scripts_and_other_sites_do_not_get(
    server: Server,
) -> None:
    async with Person.visit(server.adapter.url) as person:
        cookie = (await person.ask("GET", "")).headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        secret = cookie.partition("=")[2].partition(";")[0]
        await person.say("hello")
        await until(lambda: server.events)
        assert secret not in str(server.events[0])
    async with aiohttp.ClientSession() as nobody:
        answer = await nobody.post(
            server.adapter.url + "uploads", headers={"Origin": server.adapter.url.rstrip("/")}
        )
        assert answer.status == 401


@pytest.mark.parametrize(
    "path",
    [
        "static/../adapter.py",
        "static/%2e%2e/adapter.py",
        "static/..%2fadapter.py",
        "static//etc/hostname",
        "conversations/{key}/files/..%2f..%2flist.jsonl",
        "conversations/{key}/files/messages.jsonl",
        "conversations/..%2f..%2fx/files/abcdefghjkmn",
        "conversations/%00/files/abcdefghjkmn",
    ],
)
async def test_no_path_leads_out(person: Person, path: str) -> None:
    await person.say("hello")
    async with aiohttp.ClientSession(cookie_jar=person.session.cookie_jar) as session:
        url = URL(person.url + path.format(key=person.key), encoded=True)
        async with session.get(url) as answer:
            body = await answer.read()
            assert answer.status in {400, 404}
            assert b"seq" not in body
            assert b"import" not in body


@pytest.mark.parametrize(
    "key", ["../../escape", "..", "", "a/b", "ABCDEFGHJKMN", "é" * 12, "a" * 200]
)
async def test_ids_made_by_the_page_are_no_paths(
    server: Server, person: Person, tmp_path: Path, key: str
) -> None:
    for message in (
        {"id": key, "text": "x", "files": []},
        {"id": new_key(), "text": "", "files": [{"id": key, "name": "x"}]},
    ):
        answer = await person.ask("POST", f"conversations/{person.key}/messages", json=message)
        assert (answer.status, answer.json["code"]) == (400, "web-bad-request")
    assert server.events == []
    assert not (tmp_path.parent / "escape").exists()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"id": 1}',
        b'{"id": "abcdefghjkmn", "text": 5}',
        b'{"id": "abcdefghjkmn", "text": "x", "files": {}}',
        b'{"id": "abcdefghjkmn", "text": "x", "files": [3]}',
        b'{"id": "abcdefghjkmn", "text": "  "}',
        b"[" * 100_000,
        b'{"id": "\\ud800", "text": "x"}',
    ],
)
async def test_nonsense_is_refused_in_words(server: Server, person: Person, body: bytes) -> None:
    answer = await person.ask(
        "POST",
        f"conversations/{person.key}/messages",
        data=body,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status == 400
    assert answer.json["error"]
    assert server.events == []


async def test_a_lone_surrogate_is_kept_out(server: Server, person: Person) -> None:
    body = json.dumps({"id": new_key(), "text": "a \ud800 b", "files": []})
    answer = await person.ask(
        "POST",
        f"conversations/{person.key}/messages",
        data=body,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status == 400
    assert server.events == []


async def test_a_form_of_another_site_cannot_pass_for_json(person: Person) -> None:
    answer = await person.ask(
        "POST",
        f"conversations/{person.key}/messages",
        data='{"id": "abcdefghjkmn", "text": "x"}',
        headers={"Content-Type": "text/plain"},
    )
    assert answer.status == 415


async def test_too_much_text_is_refused(server: Server, person: Person) -> None:
    for text, status in (("é" * 20_001, 413), ("x" * 400_000, 413), ("🙂" * 20_000, 200)):
        message = {"id": new_key(), "text": text, "files": []}
        answer = await person.ask("POST", f"conversations/{person.key}/messages", json=message)
        assert answer.status == status
        assert status == 200 or answer.json["error"]


async def test_an_oversized_upload_is_refused_whether_declared_or_not(
    serve: Serve, tmp_path: Path
) -> None:
    async with (
        serve(upload_max_bytes=100_000) as server,
        Person.visit(server.adapter.url) as person,
    ):
        answer = await person.ask("POST", "uploads", data=b"x" * 100_001)
        assert (answer.status, answer.json["code"]) == (413, "web-file-too-large")

        async def endless() -> AsyncIterator[bytes]:
            for _ in range(1_000):
                yield b"x" * 10_000

        answer = await person.ask("POST", "uploads", data=endless())
        assert (answer.status, answer.json["code"]) == (413, "web-file-too-large")
        assert files_under(tmp_path, "uploads/*") == []
        assert len(await person.upload(b"x" * 100_000)) >= 12


async def test_uploads_that_are_never_used_do_not_pile_up(person: Person, tmp_path: Path) -> None:
    for number in range(45):
        await person.upload(b"%d" % number)
    assert len(files_under(tmp_path, "uploads/*")) == 40


async def test_an_upload_broken_off_leaves_nothing(person: Person, tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x" * 1000
        raise OSError("the cable was pulled")

    with pytest.raises(aiohttp.ClientError):
        await person.ask("POST", "uploads", data=broken())
    await until(lambda: files_under(tmp_path, "uploads"))
    await until(lambda: not files_under(tmp_path, "uploads/*"))


@pytest.mark.parametrize("content", [SVG, HTML, b"", b"GIF", b"\x00" * 64])
async def test_what_is_no_picture_for_certain_is_only_ever_downloaded(
    person: Person, content: bytes
) -> None:
    said = await person.say("", (content,), names=("picture.html",))
    (file,) = (await person.messages())[said]["files"]
    answer = await person.file(file["id"])
    assert answer.body == content
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


async def test_a_picture_has_its_exact_type_whatever_the_sender_says(person: Person) -> None:
    said = await person.say("", (jpeg("coffee"),), names=("evil.html",))
    (file,) = (await person.messages())[said]["files"]
    answer = await person.file(file["id"])
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\cat.jpg", "cat.jpg"),
        ("<img src=x onerror=alert(1)>.jpg", "<img src=x onerror=alert(1)>.jpg"),
        ("a\r\nSet-Cookie: x=1\x00.jpg", "aSet-Cookie: x=1.jpg"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("x" * 500, "x" * 120),
        ('quote".jpg; filename=x', 'quote".jpg; filename=x'),
        ("снимок 写真.jpg", "снимок 写真.jpg"),
        ("", ""),
    ],
)
async def test_file_names_are_text(person: Person, name: str, kept: str) -> None:
    said = await person.say("", (jpeg("coffee"),), names=(name,))
    (file,) = (await person.messages())[said]["files"]
    assert file["name"] == kept
    answer = await person.file(file["id"])
    assert answer.status == 200
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Content-Disposition"].isascii()


async def test_markup_in_an_instruction_stays_text(server: Server, person: Person) -> None:
    text = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    said = await person.say(text)
    assert (await person.messages())[said]["text"] == text
    await until(lambda: server.events)
    assert text in str(server.events[0])


async def test_only_buttons_that_are_there_can_be_pressed(server: Server, person: Person) -> None:
    await person.say("hello")
    await until(lambda: server.events)
    posted = await server.adapter.messenger.post(
        server.events[0].origin.conversation_id, OutgoingMessage("v2", buttons=BUTTONS)
    )
    key = posted.message_id.rpartition("/")[2]
    for payload in ("undo:someonelses", "", "x" * 65, "undo"):
        answer = await person.press(key, payload)
        assert answer.status in {400, 409}
        assert answer.json["error"]
    assert (await person.press("nosuchmessage", "undo:abcdefghjkmn")).status == 409
    assert len(server.events) == 1


async def test_every_answer_carries_the_safe_headers(person: Person) -> None:
    said = await person.say("", (jpeg("coffee"),))
    file = (await person.messages())[said]["files"][0]["id"]
    for path in ("", "static/main.js", f"conversations/{person.key}/files/{file}", "nowhere"):
        headers = (await person.ask("GET", path)).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'unsafe" not in policy
    page = (await person.ask("GET", "")).headers["Content-Security-Policy"]
    assert "script-src 'self'; style-src 'self';" in page
    assert "frame-ancestors 'none'" in page


class TestToken:
    """A server that other computers reach."""

    @pytest.mark.parametrize(
        "settings",
        [
            {"host": "0.0.0.0"},
            {"host": "::"},
            {"host": "192.0.2.1"},
            {"hosts": frozenset({"retouch.example.org"})},
        ],
    )
    async def test_is_needed_beyond_this_computer(
        self, texts: Texts, tmp_path: Path, settings: dict[str, Any]
    ) -> None:
        adapter = WebAdapter(texts=texts, folder=tmp_path, port=0, **settings)
        with pytest.raises(UserError, match="web-token-needed"):
            async with adapter.connected(Server(adapter).handle):
                pass

    async def test_must_not_be_short(self, texts: Texts, tmp_path: Path) -> None:
        adapter = WebAdapter(texts=texts, folder=tmp_path, port=0, token="secret")
        with pytest.raises(UserError, match="web-token-too-short"):
            async with adapter.connected(Server(adapter).handle):
                pass

    async def test_opens_the_page_and_nothing_else_does(self, serve: Serve) -> None:
        async with serve(token=TOKEN) as server, Person.visit(server.adapter.url) as person:
            assert b'name="token"' in (await person.ask("GET", "")).body
            for method, path in (
                ("POST", "uploads"),
                ("GET", f"conversations/{person.key}/tree"),
                ("GET", "live"),
            ):
                answer = await person.ask(method, path)
                assert (answer.status, answer.json["code"]) == (401, "web-not-logged-in")
            for wrong in ("", "wrong", TOKEN + " ", TOKEN[:-1], "é"):
                answer = await person.ask("POST", "login", data={"token": wrong})
                assert answer.status == 200
                assert "Set-Cookie" not in answer.headers
            answer = await person.ask("POST", "login", data={"token": TOKEN})
            assert answer.status == 303
            cookie = answer.headers["Set-Cookie"]
            assert TOKEN not in cookie
            assert "HttpOnly" in cookie
            assert "SameSite=Strict" in cookie
            assert page_data((await person.ask("GET", "")).body)["commands"]
            await person.say("hello")

    @pytest.mark.parametrize("cookie", ["", "0" * 64, "\u00e9" * 64])
    async def test_a_made_up_cookie_opens_nothing(self, serve: Serve, cookie: str) -> None:
        async with serve(token=TOKEN) as server, Person.visit(server.adapter.url) as person:
            answer = await person.ask(
                "POST", "uploads", headers={"Cookie": f"retouch-login={cookie}"}
            )
            assert answer.status == 401

    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            ("application/x-www-form-urlencoded", b"token=%ff%fe"),
            ("application/x-www-form-urlencoded", b"\xff\xfe"),
            ("application/x-www-form-urlencoded", b"token=%ed%a0%80"),
            ("application/x-www-form-urlencoded; charset=nonsense", b"token=x"),
            ("application/x-www-form-urlencoded", b"token=" + b"x" * 400_000),
            ("application/x-www-form-urlencoded", b"a=1&" * 1000),
            ("multipart/form-data", b"junk"),
            ("multipart/form-data; boundary=abc", b"junk"),
            ("application/json", b"{}"),
        ],
    )
    async def test_a_strange_form_is_refused(self, serve: Serve, kind: str, body: bytes) -> None:
        async with serve(token=TOKEN) as server, Person.visit(server.adapter.url) as person:
            answer = await person.ask("POST", "login", data=body, headers={"Content-Type": kind})
            assert answer.status in {200, 400, 413, 415}
            assert "Set-Cookie" not in answer.headers

    async def test_guessing_is_slowed_down(self, serve: Serve) -> None:
        async with serve(token=TOKEN) as server, Person.visit(server.adapter.url) as person:
            for _ in range(10):
                await person.ask("POST", "login", data={"token": "wrong"})
            answer = await person.ask("POST", "login", data={"token": TOKEN})
            assert (answer.status, answer.json["code"]) == (429, "web-too-many-logins")

    async def test_a_foreign_page_cannot_log_in(self, serve: Serve) -> None:
        async with serve(token=TOKEN) as server, Person.visit(server.adapter.url) as person:
            answer = await person.ask(
                "POST",
                "login",
                data={"token": TOKEN},
                headers={"Origin": "http://evil.example"},
            )
            assert answer.status == 403


async def test_a_port_in_use_is_said_in_words(server: Server, texts: Texts, tmp_path: Path) -> None:
    port = int(server.adapter.url.rstrip("/").rpartition(":")[2])
    other = WebAdapter(texts=texts, folder=tmp_path / "other", port=port)
    with pytest.raises(UserError, match="web-port-taken") as refused:
        async with other.connected(server.handle):
            pass
    assert refused.value.params["port"] == str(port), "a text, or it is shown as 8,080"
