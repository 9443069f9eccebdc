"""A server that uploads, runs, polls, cancels and delivers as Replicate's does.

Predictions go on by being looked at, not by a clock: `Behaviour` says how many looks each
phase lasts. Every run that began is counted as charged.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import re
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from PIL import Image

from tests.wire.replicate_models import (
    MODELS,
    FakeModel,
    ModelFailed,
    encoded,
    input_problems,
)

TOKEN = "r8_TheTokenOfTheTests0123456789abcdefgh"
FOREVER = 10**9

Answer = Callable[["FakeReplicate", web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Behaviour:
    """How the next prediction goes."""

    starting: int = 0
    """Looks at it while the model is still starting."""
    processing: int = 0
    status: str = "succeeded"
    """How it ends."""
    error: str | None = None
    output: Any = None
    """Instead of the picture's URL."""


@dataclass
class Run:
    """One prediction."""

    id: str
    model: str
    inputs: dict[str, Any]
    behaviour: Behaviour
    looks: int = 0
    began: bool = False
    cancelled: bool = False
    ended: str | None = None
    output: Any = None
    error: str | None = None


@dataclass
class FakeReplicate:
    """The state of the service; `running` serves it."""

    token: str = TOKEN
    base_url: str = ""
    models: dict[str, FakeModel] = field(default_factory=lambda: dict(MODELS))
    runs: list[Run] = field(default_factory=list)
    requests: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)
    """Method, path, headers and JSON body of every call to the API."""
    files: dict[str, bytes] = field(default_factory=dict)
    outputs: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    behaviours: deque[Behaviour] = field(default_factory=deque)
    """One for each coming prediction."""
    creations: deque[Answer | None] = field(default_factory=deque)
    """What happens instead of a creation; None: nothing does."""
    looks: deque[Answer | None] = field(default_factory=deque)
    uploads: deque[Answer | None] = field(default_factory=deque)
    downloads: deque[Answer | None] = field(default_factory=deque)
    leaks: list[str] = field(default_factory=list)
    """Places outside of the API where a token was sent."""
    created: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def charged(self) -> int:
        """Runs that cost money: those that began, however they ended."""
        return sum(run.began for run in self.runs)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FakeReplicate]:
        """Serve on a free port of 127.0.0.1."""
        app = web.Application(client_max_size=1 << 30)
        routes = app.router
        routes.add_post("/v1/models/{owner}/{name}/predictions", self._create_official)
        routes.add_post("/v1/predictions", self._create_by_version)
        routes.add_get("/v1/predictions/{id}", self._look)
        routes.add_post("/v1/predictions/{id}/cancel", self._cancel)
        routes.add_get("/v1/models/{owner}/{name}", self._describe)
        routes.add_post("/v1/files", self._upload)
        routes.add_get("/v1/account", self._account)
        routes.add_get("/delivery/{name}", self._deliver)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0][:2]
            self.base_url = f"http://{host}:{port}"
            yield self
        finally:
            await runner.cleanup()

    async def _refused(self, request: web.Request, body: Any = None) -> web.Response | None:
        self.requests.append((request.method, request.path, dict(request.headers), body))
        if request.headers.get("Authorization") == f"Bearer {self.token}":
            return None
        return problem(401, "Unauthenticated", "You did not pass a valid authentication token")

    async def _account(self, request: web.Request) -> web.StreamResponse:
        refused = await self._refused(request)
        return refused or web.json_response({"type": "user", "username": "tests"})

    async def _describe(self, request: web.Request) -> web.StreamResponse:
        name = _model_name(request)
        if refused := await self._refused(request):
            return refused
        if name not in self.models:
            return not_found()
        owner, _, short = name.partition("/")
        version = {"id": version_of(name), "openapi_schema": self.models[name].openapi_schema()}
        return web.json_response({"owner": owner, "name": short, "latest_version": version})

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        if refused := await self._refused(request):
            return refused
        if self.uploads and (answer := self.uploads.popleft()):
            return await answer(self, request)
        content: bytes | None = None
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            if part.name not in {"content", "filename", "metadata", "type"}:
                return problem(400, "Bad request", f"Unexpected field: {part.name}")
            if part.name == "content":
                if not part.filename or "Content-Type" not in part.headers:
                    return problem(400, "Bad request", "content must be a file")
                content = bytes(await part.read())
        if content is None:
            return problem(400, "Bad request", "Missing content")
        if len(content) > 100_000_000:
            return problem(413, "Payload too large", "File is larger than 100MB")
        name = f"file{len(self.files)}"
        self.files[name] = content
        urls = {"get": f"{self.base_url}/v1/files/{name}"}
        return web.json_response({"id": name, "size": len(content), "urls": urls}, status=201)

    async def _create_official(self, request: web.Request) -> web.StreamResponse:
        body = await _json(request)
        if refused := await self._refused(request, body):
            return refused
        name = _model_name(request)
        if name not in self.models or not self.models[name].official:
            return not_found()
        return await self._create(request, name, body, {"input"})

    async def _create_by_version(self, request: web.Request) -> web.StreamResponse:
        body = await _json(request)
        if refused := await self._refused(request, body):
            return refused
        name = next((n for n in self.models if version_of(n) == body.get("version")), None)
        if name is None:
            return problem(
                422,
                "Invalid version or not permitted",
                "The specified version does not exist (or perhaps you don't have permission to"
                " use it?)",
            )
        return await self._create(request, name, body, {"version", "input"})

    async def _create(
        self, request: web.Request, name: str, body: Any, known: set[str]
    ) -> web.StreamResponse:
        if answer := self._header_problem(request):
            return answer
        if self.creations and (mishap := self.creations.popleft()):
            return await mishap(self, request)
        if set(body) - known or not isinstance(body.get("input"), dict):
            return problem(422, "Input validation failed", "- input is required")
        problems = input_problems(self.models[name], body["input"])
        if problems:
            detail = "\n".join(f"- input.{found}" for found in problems)
            return problem(422, "Input validation failed", detail, invalid_fields=problems)
        behaviour = self.behaviours.popleft() if self.behaviours else Behaviour()
        run = Run(f"run{len(self.runs)}", name, body["input"], behaviour)
        self.runs.append(run)
        self.created.set()
        await self._go_on(run)
        return web.json_response(self._shown(run), status=201)

    def _header_problem(self, request: web.Request) -> web.Response | None:
        prefer = request.headers.get("Prefer", "wait")
        if not re.fullmatch(r"wait(=([1-9]|[1-5][0-9]|60))?", prefer):
            return problem(400, "Bad request", "Invalid Prefer header")
        lifetime = request.headers.get("Cancel-After", "5m")
        if not re.fullmatch(r"(\d+h)?(\d+m)?(\d+s?)?", lifetime):
            return problem(400, "Bad request", "Invalid Cancel-After header")
        return None

    async def _look(self, request: web.Request) -> web.StreamResponse:
        if refused := await self._refused(request):
            return refused
        if self.looks and (answer := self.looks.popleft()):
            return await answer(self, request)
        run = self._run(request)
        if run is None:
            return not_found()
        run.looks += 1
        await self._go_on(run)
        return web.json_response(self._shown(run))

    async def _cancel(self, request: web.Request) -> web.StreamResponse:
        if refused := await self._refused(request):
            return refused
        run = self._run(request)
        if run is None:
            return not_found()
        if run.ended is None:
            run.cancelled = True
            run.ended = "canceled" if run.began else "aborted"
        return web.json_response(self._shown(run))

    def _run(self, request: web.Request) -> Run | None:
        return next((run for run in self.runs if run.id == request.match_info["id"]), None)

    async def _go_on(self, run: Run) -> None:
        behaviour = run.behaviour
        if run.ended is not None or run.looks < behaviour.starting:
            return
        if behaviour.status == "aborted":
            run.ended = "aborted"
            return
        run.began = True
        if run.looks < behaviour.starting + behaviour.processing:
            return
        run.ended, run.error, run.output = behaviour.status, behaviour.error, behaviour.output
        if run.ended == "succeeded" and run.output is None:
            await self._work(run)

    async def _work(self, run: Run) -> None:
        model = self.models[run.model]
        try:
            image = Image.open(io.BytesIO(self._input(run.inputs["image"])))
            result, name = await asyncio.to_thread(model.run, image, run.inputs)
        except (ModelFailed, OSError) as error:
            run.ended, run.error = "failed", str(error)
            return
        self.outputs[f"{run.id}.{name}"] = await asyncio.to_thread(encoded, result, name)
        url = f"{self.base_url}/delivery/{run.id}.{name}"
        run.output = [url] if model.as_list else url

    def _input(self, url: str) -> bytes:
        if url.startswith("data:image/"):
            return base64.b64decode(url.partition(";base64,")[2], validate=True)
        name = url.removeprefix(f"{self.base_url}/v1/files/")
        if name not in self.files:
            raise ModelFailed("Failed to download image")
        return self.files[name]

    def _shown(self, run: Run) -> dict[str, Any]:
        status = run.ended or ("processing" if run.began else "starting")
        at = "2026-11-23T12:00:00.000Z"
        urls = {"get": f"{self.base_url}/v1/predictions/{run.id}"}
        return {
            "id": run.id,
            "model": run.model,
            "version": "hidden" if self.models[run.model].official else version_of(run.model),
            "input": run.inputs,
            "output": run.output,
            "error": run.error,
            "status": status,
            "logs": "",
            "data_removed": False,
            "source": "api",
            "created_at": at,
            "urls": urls | {"cancel": f"{urls['get']}/cancel"},
        } | ({"started_at": at} if run.began else {})

    async def _deliver(self, request: web.Request) -> web.StreamResponse:
        if "Authorization" in request.headers:
            self.leaks.append(request.path)
        if self.downloads and (answer := self.downloads.popleft()):
            return await answer(self, request)
        found = self.outputs.get(request.match_info["name"])
        if found is None:
            return not_found()
        return web.Response(body=found[0], content_type=found[1])


def problem(status: int, title: str, detail: str, **more: Any) -> web.Response:
    """An error in the service's shape."""
    return web.json_response(
        {"title": title, "detail": detail, "status": status, **more}, status=status
    )


def not_found() -> web.Response:
    """The service's 404."""
    return web.json_response({"detail": "The requested resource could not be found."}, status=404)


def _model_name(request: web.Request) -> str:
    return f"{request.match_info['owner']}/{request.match_info['name']}"


def version_of(model: str) -> str:
    """The id of a model's only version."""
    return hashlib.sha256(model.encode()).hexdigest()


async def _json(request: web.Request) -> Any:
    body = await request.json()
    assert isinstance(body, dict)
    return body


def refusal(status: int, title: str, detail: str, **more: Any) -> Answer:
    """Refuse instead."""

    async def answer(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
        return problem(status, title, detail, **more)

    return answer


def throttled(seconds: int, *, header: bool = False) -> Answer:
    """Refuse for a while, as accounts with little credit see it."""

    async def answer(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
        detail = (
            "Request was throttled. Your rate limit for creating predictions is reduced to 6"
            " requests per minute with a burst of 1 requests while you have less than $5.0 in"
            f" credit. Your rate limit resets in ~{seconds}s."
        )
        headers = {"Retry-After": str(seconds)} if header else {}
        body = {"detail": detail, "status": 429} | ({} if header else {"retry_after": seconds})
        return web.json_response(body, status=429, headers=headers)

    return answer


def page(status: int) -> Answer:
    """A gateway's HTML page."""

    async def answer(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
        text = "<html><h1>Bad gateway</h1></html>"
        return web.Response(status=status, text=text, content_type="text/html")

    return answer


def redirect(url: str) -> Answer:
    """Send the client elsewhere."""

    async def answer(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": url})

    return answer


async def hang_up(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
    """Close the connection without an answer."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def endless(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
    """Deliver without end, and without saying how much."""
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"\0" * 65_536)


def json_answer(content: Any) -> Answer:
    """Answer 200 with this JSON."""

    async def answer(fake: FakeReplicate, request: web.Request) -> web.StreamResponse:
        return web.Response(text=json.dumps(content), content_type="application/json")

    return answer
