"""A server that takes, refuses and answers requests for pictures and plans as OpenAI's does.

It edits the picture that was sent, warmer and at the asked size, so that tests can look at
pixels, and it counts what would have been paid for.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import math
import zlib
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from PIL import Image

from tests.wire.openai_responses import LANGUAGE_MODELS, Reply, answer_of, question_job, steps
from tests.wire.openai_rules import MODELS, Job, Part, Refused, edit_job, generate_job

Mishap = Callable[["FakeOpenAI", web.Request, Job], Awaitable[web.StreamResponse]]
"""What the service does instead of answering a valid request properly."""

API_KEY = "sk-proj-the-key-of-the-tests-0123456789"
EVENTS = {"edit": "image_edit", "generate": "image_generation"}


@dataclass
class FakeOpenAI:
    """The state of the service; `running` serves it."""

    api_key: str = API_KEY
    base_url: str = ""
    calls: list[Job] = field(default_factory=list)
    """Every request for a picture that was well-formed, in order."""
    billed: int = 0
    """Pictures that the account would have been charged for."""
    refused: list[Refused] = field(default_factory=list)
    mishaps: deque[Mishap | None] = field(default_factory=deque)
    """One for each coming request; None: answer it properly."""
    started: asyncio.Event = field(default_factory=asyncio.Event)
    """Set whenever a well-formed request for a picture has come in."""
    questions: list[Job] = field(default_factory=list)
    """Every well-formed question for an answer in text, in order."""
    replies: deque[Reply] = field(default_factory=deque)
    """One for each coming question; without one, the model leaves all to a picture's model."""
    abandoned: int = 0
    """Requests whose client went away before the answer."""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FakeOpenAI]:
        """Serve on a free port of 127.0.0.1."""
        app = web.Application(client_max_size=1 << 30)
        app.router.add_post("/v1/images/edits", self._edit)
        app.router.add_post("/v1/images/generations", self._generate)
        app.router.add_post("/v1/responses", self._respond)
        app.router.add_post("/v1/moderations", self._moderate)
        app.router.add_get("/v1/models/{model}", self._model)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            host, port = runner.addresses[0][:2]
            self.base_url = f"http://{host}:{port}/v1"
            yield self
        finally:
            await runner.cleanup()

    async def _edit(self, request: web.Request) -> web.StreamResponse:
        async def read() -> Job:
            if request.content_type != "multipart/form-data":
                raise Refused(f"Unsupported content type: '{request.content_type}'.", code=None)
            return edit_job(await _parts(request))

        return await self._answer(request, read)

    async def _generate(self, request: web.Request) -> web.StreamResponse:
        async def read() -> Job:
            return generate_job(await request.read())

        return await self._answer(request, read)

    async def _answer(
        self, request: web.Request, read: Callable[[], Awaitable[Job]]
    ) -> web.StreamResponse:
        try:
            self._authenticate(request)
            job = await read()
        except Refused as refused:
            self.refused.append(refused)
            return web.json_response(refused.body, status=refused.status)
        self.calls.append(job)
        self.started.set()
        mishap = self.mishaps.popleft() if self.mishaps else None
        try:
            return await (mishap or succeed)(self, request, job)
        except asyncio.CancelledError:
            self.abandoned += 1
            raise

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            job = question_job(await request.read())
        except Refused as refused:
            self.refused.append(refused)
            return web.json_response(refused.body, status=refused.status)
        self.questions.append(job)
        if mishap := self.mishaps.popleft() if self.mishaps else None:
            return await mishap(self, request, job)
        wanted = json.loads(job.text("input", ""))["instruction"]
        everything = steps({"operation": "edit", "prompt": wanted})
        reply = self.replies.popleft() if self.replies else everything
        return web.json_response(answer_of(job, reply))

    def _authenticate(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {self.api_key}":
            given = request.headers.get("Authorization", "").removeprefix("Bearer ")
            raise Refused(
                f"Incorrect API key provided: {given[:8]}***{given[-4:]}. You can find your API key"
                " at https://platform.openai.com/account/api-keys.",
                status=401,
                code="invalid_api_key",
            )

    async def _model(self, request: web.Request) -> web.StreamResponse:
        model = request.match_info["model"]
        try:
            self._authenticate(request)
            if model not in MODELS and model not in LANGUAGE_MODELS:
                raise Refused(
                    f"The model '{model}' does not exist or you do not have access to it.",
                    status=404,
                    code="model_not_found",
                    param="model",
                )
        except Refused as refused:
            return web.json_response(refused.body, status=refused.status)
        return web.json_response(
            {"id": model, "object": "model", "created": 1776729600, "owned_by": "system"}
        )

    async def _moderate(self, request: web.Request) -> web.StreamResponse:
        try:
            self._authenticate(request)
            body = await request.json()
            texts = _moderated_texts(body)
        except Refused as refused:
            return web.json_response(refused.body, status=refused.status)
        flagged = any("gore" in text for text in texts)
        result = {
            "flagged": flagged,
            "categories": {"violence": flagged, "violence/graphic": flagged, "sexual": False},
            "category_scores": {
                "violence": 0.9 if flagged else 0.001,
                "violence/graphic": 0.9 if flagged else 0.001,
                "sexual": 0.0001,
            },
            "category_applied_input_types": {
                "violence": ["text"],
                "violence/graphic": ["text"],
                "sexual": ["text"],
            },
        }
        model = body.get("model", "omni-moderation-latest")
        return web.json_response({"id": "modr-1", "model": model, "results": [result]})


async def _parts(request: web.Request) -> list[Part]:
    parts = []
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        content = bytes(await part.read())
        media_type = part.headers.get("Content-Type", "text/plain")
        parts.append(Part(part.name or "", part.filename, media_type, content))
    return parts


def _moderated_texts(body: Any) -> list[str]:
    given = body.get("input")
    if isinstance(given, str):
        return [given]
    if not isinstance(given, list) or not given:
        raise Refused("Missing required parameter: 'input'.", param="input")
    texts = []
    for item in given:
        match item:
            case str() | {"type": "text", "text": str()}:
                texts.append(item if isinstance(item, str) else item["text"])
            case {"type": "image_url", "image_url": {"url": str()}}:
                pass
            case _:
                raise Refused("Invalid value for 'input'.", param="input")
    return texts


def draw(job: Job) -> Image.Image:
    """Make the result: the first picture at the asked size, warmer, references in its corner.

    Where a mask was sent, only its transparent pixels change. A generated picture is a
    gradient whose colour follows from the prompt.
    """
    size = job.size_px
    if job.operation == "generate":
        shade = hashlib.sha256(job.text("prompt", "").encode()).digest()
        picture = Image.merge(
            "RGB",
            [
                Image.linear_gradient("L").resize(size).point(lambda v, c=c: (v + c) // 2)
                for c in shade[:3]
            ],
        )
        return (
            picture.convert("RGBA") if job.text("background", "auto") == "transparent" else picture
        )
    source = job.images[0].convert("RGBA").resize(size, Image.Resampling.BICUBIC)
    red, green, blue, alpha = source.split()
    warm = Image.merge(
        "RGB", (red.point(lambda v: min(255, v + 30)), green, blue.point(lambda v: max(0, v - 30)))
    )
    if job.mask is not None:
        keep = job.mask.getchannel("A").resize(size, Image.Resampling.NEAREST)
        warm = Image.composite(source.convert("RGB"), warm, keep)
    for index, reference in enumerate(job.images[1:]):
        side = size[1] // 8
        warm.paste(reference.convert("RGB").resize((side, side)), (index * side, size[1] - side))
    if job.text("background", "auto") == "transparent":
        warm.putalpha(alpha)
    return warm


def encode(image: Image.Image, job: Job) -> str:
    """Encode as the request asks, in base64."""
    buffer = io.BytesIO()
    name = job.text("output_format", "png")
    if name == "png":
        image.save(buffer, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    else:
        image.save(buffer, name.upper(), quality=job.number("output_compression", 100))
    return base64.b64encode(buffer.getvalue()).decode()


def usage(job: Job) -> dict[str, Any]:
    """Count tokens: the rule is ours, as the service publishes none for these models."""
    width, height = job.size_px
    rate = {"low": 4, "medium": 1, "high": 0.25}.get(job.text("quality", "auto"), 1)
    text_tokens = math.ceil(len(job.text("prompt", "")) / 4)
    image_tokens = sum(math.ceil(i.width / 32) * math.ceil(i.height / 32) for i in job.images)
    output_tokens = int(width * height / 1024 / rate) + 100 * job.number("partial_images", 0)
    return {
        "total_tokens": text_tokens + image_tokens + output_tokens,
        "input_tokens": text_tokens + image_tokens,
        "output_tokens": output_tokens,
        "input_tokens_details": {"text_tokens": text_tokens, "image_tokens": image_tokens},
    }


def described(job: Job) -> dict[str, str]:
    """The settings that every answer repeats."""
    width, height = job.size_px
    background = job.text("background", "auto")
    return {
        "background": "opaque" if background == "auto" else background,
        "output_format": job.text("output_format", "png"),
        "quality": job.text("quality", "auto").replace("auto", "medium"),
        "size": f"{width}x{height}",
    }


async def succeed(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
    """Answer properly."""
    picture = await asyncio.to_thread(draw, job)
    if job.stream:
        async with _streaming(request) as response:
            await send_partials(response, job, picture)
            fake.billed += 1
            await _send(response, job, "completed", picture, usage=usage(job))
        return response
    count = job.number("n", 1)
    fake.billed += count
    details = {
        "output_tokens_details": {"text_tokens": 0, "image_tokens": usage(job)["output_tokens"]}
    }
    data = [{"b64_json": await asyncio.to_thread(encode, picture, job)}] * count
    body = {"created": 1795000000, **described(job), "data": data, "usage": usage(job) | details}
    return web.json_response(body, headers={"x-request-id": "req_0123456789abcdef"})


async def send_partials(response: web.StreamResponse, job: Job, picture: Image.Image) -> None:
    """Send unfinished pictures: the result, blurred less each time."""
    for index in range(job.number("partial_images", 0)):
        coarse = picture.reduce(max(2, 16 // (index + 1)))
        blurred = coarse.resize(picture.size, Image.Resampling.BILINEAR)
        await _send(response, job, "partial_image", blurred, partial_image_index=index)


@asynccontextmanager
async def _streaming(request: web.Request) -> AsyncIterator[web.StreamResponse]:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
    await response.prepare(request)
    yield response
    await response.write_eof()


async def _send(
    response: web.StreamResponse, job: Job, event: str, picture: Image.Image, **more: Any
) -> None:
    name = f"{EVENTS[job.operation]}.{event}"
    content = await asyncio.to_thread(encode, picture, job)
    data = {"type": name, "b64_json": content, "created_at": 1795000000, **described(job), **more}
    await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())


def error(
    status: int,
    code: str | None,
    message: str = "Something went wrong.",
    *,
    kind: str = "invalid_request_error",
    param: str | None = None,
    headers: dict[str, str] | None = None,
) -> Mishap:
    """Answer with an error in the service's shape."""

    async def mishap(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        refused = Refused(message, status=status, code=code, param=param, kind=kind)
        return web.json_response(refused.body, status=status, headers=headers)

    return mishap


def page(status: int, *, billed: bool = True) -> Mishap:
    """Answer with a gateway's HTML page; behind it the work may have gone on."""

    async def mishap(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        fake.billed += billed
        return web.Response(
            status=status, text="<html><h1>Bad gateway</h1></html>", content_type="text/html"
        )

    return mishap


def redirect(url: str) -> Mishap:
    """Send the client elsewhere, with everything that it has sent."""

    async def mishap(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": url})

    return mishap


def body(content: Any) -> Mishap:
    """Answer 200 with this JSON."""

    async def mishap(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        fake.billed += 1
        return web.json_response(content)

    return mishap


def picture_data(b64_json: str) -> Mishap:
    """Answer properly but for the picture itself."""
    return body({"created": 1795000000, "data": [{"b64_json": b64_json}]})


async def never(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
    """Take the request and say nothing."""
    fake.billed += 1
    await asyncio.Event().wait()
    raise AssertionError


async def drop(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
    """Close the connection in the middle of the answer."""
    fake.billed += 1
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    response.content_length = 1_000_000
    await response.prepare(request)
    await response.write(b'{"created": 1795000000, "data": [{"b64_json": "iVBORw0KGgo')
    _hang_up(request)
    return response


async def drop_before_answer(
    fake: FakeOpenAI, request: web.Request, job: Job
) -> web.StreamResponse:
    """Close the connection after the request, before a byte of the answer."""
    fake.billed += 1
    _hang_up(request)
    return web.Response()


async def drop_stream(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
    """Close the connection between two events."""
    fake.billed += 1
    async with _streaming(request) as response:
        await send_partials(response, job, draw(job))
        _hang_up(request)
        return response


async def stream_without_result(
    fake: FakeOpenAI, request: web.Request, job: Job
) -> web.StreamResponse:
    """End the stream properly after the unfinished pictures."""
    fake.billed += 1
    async with _streaming(request) as response:
        await send_partials(response, job, draw(job))
        await response.write(b'data: {"type": "keepalive"}\n\ndata: [DONE]\n\n')
    return response


async def stream_with_broken_preview(
    fake: FakeOpenAI, request: web.Request, job: Job
) -> web.StreamResponse:
    """Send nonsense as the first unfinished picture, then all that is due."""
    fake.billed += 1
    picture = draw(job)
    async with _streaming(request) as response:
        broken = {
            "type": f"{EVENTS[job.operation]}.partial_image",
            "b64_json": "bm90IGEgcGljdHVyZQ==",
        }
        await response.write(f"data: {json.dumps(broken)}\n\n".encode())
        await send_partials(response, job, picture)
        await _send(response, job, "completed", picture, usage=usage(job))
    return response


def stream_error(code: str | None, message: str, kind: str = "server_error") -> Mishap:
    """Report an error inside the stream."""

    async def mishap(fake: FakeOpenAI, request: web.Request, job: Job) -> web.StreamResponse:
        async with _streaming(request) as response:
            await send_partials(response, job, draw(job))
            data = Refused(message, code=code, kind=kind).body | {"type": "error"}
            await response.write(f"event: error\ndata: {json.dumps(data)}\n\n".encode())
        return response

    return mishap


def _hang_up(request: web.Request) -> None:
    assert request.transport is not None
    request.transport.abort()
