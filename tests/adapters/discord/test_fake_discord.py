"""The fake Discord refuses what Discord refuses: the tests of the adapter rest on it."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.adapters.discord.conftest import Bot
from tests.wire.discord_spec import load_spec, spec_path
from tests.wire.fake_discord import Channel, FakeDiscord, Interaction, Person, Upload

Json = dict[str, Any]
LIBRARY = "DiscordBot (https://example.org, 1)"


def row(*custom_ids: str, label: str = "Undo") -> Json:
    buttons = [
        {"type": 2, "style": 2, "label": label, "custom_id": custom_id} for custom_id in custom_ids
    ]
    return {"type": 1, "components": buttons}


class Api:
    """Calls as a library makes them."""

    def __init__(self, discord: FakeDiscord, session: aiohttp.ClientSession) -> None:
        self.discord = discord
        self._session = session

    async def call(
        self,
        method: str,
        path: str,
        body: object = None,
        files: dict[str, bytes] | None = None,
        *,
        token: str | None = None,
        agent: str = LIBRARY,
    ) -> tuple[int, Any]:
        """Return status and body."""
        form: Json = {"json": body}
        if files is not None:
            data = aiohttp.FormData(quote_fields=False)
            data.add_field("payload_json", json.dumps(body))
            for name, content in files.items():
                data.add_field(name, io.BytesIO(content), filename="a.png")
            form = {"data": data}
        token = self.discord.token if token is None else token
        headers = {"Authorization": f"Bot {token}", "User-Agent": agent}
        url = self.discord.api_base_url + path
        async with self._session.request(method, url, headers=headers, **form) as response:
            text = await response.text()
            return response.status, json.loads(text) if text else None


@pytest.fixture
async def api(discord: FakeDiscord) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(discord, session)
    discord.rest.problems.clear()  # wrong calls are the point here


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"content": "x" * 2001}, 50035, "content"),
        ({"content": ""}, 50006, None),
        ({"content": "x", "nonce": "n" * 26}, 50035, "nonce"),
        ({"content": "x", "flags": 64}, 50035, "flags"),
        ({"content": "x", "components": [row("c" * 101)]}, 50035, "components"),
        ({"content": "x", "components": [row("c", label="l" * 81)]}, 50035, "components"),
        ({"content": "x", "components": [row("c", "c")]}, 50035, "components"),
        ({"content": "x", "components": [row(*"abcdef")]}, 50035, "components"),
        ({"content": "x", "components": [row(letter) for letter in "abcdef"]}, 50035, "components"),
        ({"content": "x", "message_reference": {"message_id": "1"}}, 50035, "message_reference"),
        ({"content": "x", "attachments": [{"id": "0"}]}, 50035, "attachments"),
        (
            {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            50035,
            "allowed_mentions",
        ),
    ],
)
async def test_a_message_that_discord_refuses(
    monkeypatch: pytest.MonkeyPatch, api: Api, dm: Channel, body: Json, code: int, field: str | None
) -> None:
    # By the rules of the fake alone, as where the published description is not at hand.
    monkeypatch.setattr("tests.wire.discord_rest.load_spec", lambda: None)
    status, answer = await api.call("POST", f"/channels/{dm.id}/messages", body)
    assert (status, answer["code"]) == (400, code)
    if field is not None:
        assert list(answer["errors"]) == [field]
    assert api.discord.messages(dm) == []


@pytest.mark.skipif(load_spec() is None, reason=f"no description at {spec_path()}")
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/channels/1/messages", {"content": 7}),
        ("POST", "/channels/1/messages", {"content": "x", "components": [{"type": 99}]}),
        ("POST", "/channels/1/messages", {"message_reference": {}}),
        ("PATCH", "/channels/1/messages/2", {"attachments": [{"filename": "a.png"}]}),
        ("PATCH", "/webhooks/1/token/messages/@original", {"content": "x" * 2001}),
        ("POST", "/interactions/1/token/callback", {"type": 9}),
        ("POST", "/interactions/1/token/callback", {"kind": 5}),
        ("PUT", "/applications/1/commands", [{"name": "x" * 33}]),
        ("POST", "/channels/1/shout", {}),
        ("POST", "/channels/1/messages", None),
    ],
)
def test_a_call_that_discord_does_not_describe(method: str, path: str, body: object) -> None:
    spec = load_spec()
    assert spec is not None
    assert spec.problems(method, path, body)


async def test_who_may_call(api: Api, dm: Channel) -> None:
    path = f"/channels/{dm.id}/messages"
    status, answer = await api.call("POST", path, {"content": "x"}, token="wrong")
    assert (status, answer) == (401, {"message": "401: Unauthorized", "code": 0})
    status, answer = await api.call("POST", path, {"content": "x"}, agent="curl/8")
    assert (status, answer["code"]) == (403, 40333)


async def test_files_that_discord_refuses(api: Api, dm: Channel) -> None:
    path, limit = f"/channels/{dm.id}/messages", api.discord.rest.posts.upload_limit_bytes
    body: Json = {"content": "x"}
    for files, expected in (
        ({"files[0]": bytes(limit + 1)}, (413, 40005)),
        ({f"files[{n}]": bytes(9_000_000) for n in range(3)}, (413, 40005)),
        ({"file": b"x"}, (400, 50035)),
    ):
        status, answer = await api.call("POST", path, body, files)
        assert (status, answer["code"]) == expected


async def test_what_is_not_there(api: Api, dm: Channel) -> None:
    for method, path, code in (
        ("POST", "/channels/1/messages", 10003),
        ("PATCH", f"/channels/{dm.id}/messages/1", 10008),
        ("DELETE", f"/channels/{dm.id}/messages/1", 10008),
        ("GET", f"/channels/{dm.id}/messages/1", 10008),
    ):
        body = {"content": "x"} if method in {"POST", "PATCH"} else None
        status, answer = await api.call(method, path, body)
        assert (status, answer["code"]) == (404, code)


async def test_a_link_of_the_cdn_is_signed(
    api: Api, ada: Person, dm: Channel, discord: FakeDiscord
) -> None:
    said = await ada.say(dm, "", [Upload("a.txt", b"text")])
    _, message = await api.call("GET", f"/channels/{dm.id}/messages/{said.id}")
    link = message["attachments"][0]["url"]
    async with aiohttp.ClientSession() as session:
        for url, status in ((link, 200), (link.split("?")[0], 404), (link[:-1] + "x", 404)):
            async with session.get(url) as response:
                assert response.status == status
        discord.put_forward(25 * 3600)
        async with session.get(link) as response:
            assert response.status == 404


async def test_an_interaction_is_acknowledged_once_and_in_time(
    api: Api, bot: Bot, ada: Person, dm: Channel
) -> None:
    used = await ada.slash(dm, "help")
    await api.discord.until(lambda: used.acknowledged)
    path = f"/interactions/{used.id}/{used.token}/callback"
    status, answer = await api.call("POST", path, {"type": 5})
    assert (status, answer["code"]) == (400, 40060)
    status, answer = await api.call("POST", f"/interactions/1/{used.token}/callback", {"type": 5})
    assert (status, answer["code"]) == (404, 10062)
    late = await ada.slash(dm, "help", late_s=3.1)
    status, answer = await _answer(api, late)
    assert (status, answer["code"]) == (404, 10062)


async def test_the_token_of_an_interaction_dies(
    api: Api, bot: Bot, ada: Person, dm: Channel
) -> None:
    used = await ada.slash(dm, "help")
    await api.discord.until(lambda: used.answer is not None and used.answer.deleted)
    path = f"/webhooks/{api.discord.world.application_id}/{used.token}/messages/@original"
    status, answer = await api.call("PATCH", path, {"content": "x"})
    assert (status, answer["code"]) == (404, 10008)
    api.discord.put_forward(15 * 60 + 1)
    status, answer = await api.call("PATCH", path, {"content": "x"})
    assert (status, answer["code"]) == (401, 50027)


async def test_a_reply_that_pings_only_where_it_may(
    api: Api, ada: Person, channel: Channel
) -> None:
    said = await ada.say(channel, "hello")
    path, reference = f"/channels/{channel.id}/messages", {"message_id": str(said.id)}
    for body, pings in (
        ({"content": "@everyone"}, True),
        ({"content": "x", "message_reference": reference}, True),
        ({"content": f"\\<@{ada.user.id}>"}, True),
        (
            {"content": "x", "message_reference": reference, "allowed_mentions": {"parse": []}},
            False,
        ),
        ({"content": "@everyone", "allowed_mentions": {"parse": ["users"]}}, False),
        ({"content": f"<@{ada.user.id}>", "allowed_mentions": {"users": [str(ada.user.id)]}}, True),
    ):
        status, answer = await api.call("POST", path, body)
        assert status == 200
        message = api.discord.message(int(answer["id"]))
        assert message is not None
        assert message.pings is pings


async def _answer(api: Api, interaction: Interaction) -> tuple[int, Any]:
    path = f"/interactions/{interaction.id}/{interaction.token}/callback"
    return await api.call("POST", path, {"type": 5})
