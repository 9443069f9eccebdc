"""Events reach core although the process dies at the worst moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from adapters.web.inbox import Act, Inbox
from core.ids import ConversationId

ACT = Act(
    id="clientmadeid",
    conversation_id=ConversationId(f"web:{'0' * 32}.conversation"),
    locale="en",
    at="2026-01-01T00:00:00.000+00:00",
    message="clientmadeid",
)


def waiting(folder: Path) -> list[Path]:
    return list(folder.iterdir())


class Handler:
    """Remembers; hangs as long as it is told to."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.go_on = asyncio.Event()
        self.fails = False

    async def handle(self, act: Act) -> None:
        self.acts.append(act)
        await self.go_on.wait()
        if self.fails:
            raise RuntimeError("a bug")


@asynccontextmanager
async def crashed(folder: Path) -> AsyncIterator[Inbox]:
    """An inbox whose process is killed while the handler is at work."""
    handler = Handler()
    inbox = Inbox(folder, handler.handle)
    opened = inbox.open()
    await opened.__aenter__()
    yield inbox
    await asyncio.sleep(0)
    for task in inbox.tasks:
        task.cancel()
    await asyncio.gather(*inbox.tasks, return_exceptions=True)
    handler.go_on.set()
    await opened.__aexit__(None, None, None)


async def test_what_a_crash_cut_short_is_passed_on_at_the_next_start(tmp_path: Path) -> None:
    async with crashed(tmp_path) as inbox:
        await inbox.accept(ACT)
    handler = Handler()
    handler.go_on.set()
    async with Inbox(tmp_path, handler.handle).open():
        pass
    assert handler.acts == [ACT]
    async with Inbox(tmp_path, handler.handle).open():
        pass
    assert handler.acts == [ACT]


async def test_what_kills_every_start_is_given_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with crashed(tmp_path) as inbox:
        await inbox.accept(ACT)
    for _ in range(2):
        async with crashed(tmp_path):
            pass
    handler = Handler()
    async with Inbox(tmp_path, handler.handle).open():
        pass
    assert handler.acts == []
    assert "given up" in caplog.text


async def test_the_same_act_is_not_handled_twice_at_once(tmp_path: Path) -> None:
    handler = Handler()
    inbox = Inbox(tmp_path, handler.handle)
    async with inbox.open():
        await inbox.accept(ACT)
        await inbox.accept(ACT)
        await asyncio.sleep(0)
        handler.go_on.set()
    assert handler.acts == [ACT]


async def test_the_end_waits_for_what_is_running(tmp_path: Path) -> None:
    handler = Handler()
    inbox = Inbox(tmp_path, handler.handle)
    async with inbox.open():
        await inbox.accept(ACT)
        asyncio.get_running_loop().call_later(0.05, handler.go_on.set)
    assert handler.acts == [ACT]
    assert waiting(tmp_path) == []


async def test_a_bug_in_a_handler_is_logged_and_not_repeated(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    handler = Handler()
    handler.fails = True
    handler.go_on.set()
    inbox = Inbox(tmp_path, handler.handle)
    async with inbox.open():
        await inbox.accept(ACT)
    assert "could not be handled" in caplog.text
    assert waiting(tmp_path) == []


async def test_a_damaged_event_does_not_stop_the_start(tmp_path: Path) -> None:
    async with crashed(tmp_path) as inbox:
        await inbox.accept(ACT)
    (whole,) = waiting(tmp_path)
    for number, content in enumerate((b"", b"{", b"[]", b'{"deliveries": 1, "act": {}}')):
        whole.with_name(f"{number}.json").write_bytes(content)
    handler = Handler()
    handler.go_on.set()
    async with Inbox(tmp_path, handler.handle).open():
        pass
    assert handler.acts == [ACT]
    assert waiting(tmp_path) == []
