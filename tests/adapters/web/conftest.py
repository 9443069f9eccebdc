"""A web adapter on a free port, with a scripted handler."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from adapters.web import WebAdapter
from core.events import Event
from core.texts import Texts
from tests.adapters.web.person import Person


@dataclass
class Server:
    """A running adapter and what it has passed on."""

    adapter: WebAdapter
    events: list[Event] = field(default_factory=list)

    async def handle(self, event: Event) -> None:
        self.events.append(event)


Serve = Callable[..., AbstractAsyncContextManager[Server]]


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts()


@pytest.fixture
def serve(texts: Texts, tmp_path: Path) -> Serve:
    """Start an adapter; every one made in a test shares a folder."""

    @asynccontextmanager
    async def start(**settings: Any) -> AsyncIterator[Server]:
        server = Server(WebAdapter(texts=texts, folder=tmp_path, **{"port": 0, **settings}))
        async with server.adapter.connected(server.handle):
            yield server

    return start


@pytest.fixture
async def server(serve: Serve) -> AsyncIterator[Server]:
    async with serve() as running:
        yield running


@pytest.fixture
async def person(server: Server) -> AsyncIterator[Person]:
    async with Person.visit(server.adapter.url) as visitor:
        yield visitor
