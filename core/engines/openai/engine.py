"""Edits and creates pictures with OpenAI's image models."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from openai import (
    APIError,
    AsyncOpenAI,
    AsyncStream,
    DefaultAsyncHttpxClient,
    Timeout,
    omit,
)

from core.engines.openai.answers import Answer, StreamEvent, streamed_answer, whole_answer
from core.engines.openai.canvas import Canvas, canvas_for
from core.engines.openai.failures import engine_error, wait_before_retry_s
from core.engines.openai.models import (
    AREA_CHOICE_MIN_PX,
    AREA_MAX_PX,
    AREA_WELL_TRIED_PX,
    IMAGES_MAX,
    PROMPT_MAX_CHARS,
    Quality,
    capabilities_of,
    family_of,
)
from core.engines.openai.pictures import Upload, preview_of, result_of, upload_of
from core.engines.port import (
    Capabilities,
    EngineError,
    EngineNote,
    EngineRequest,
    EngineResult,
    Failure,
    Progress,
    Report,
)
from core.images import Workshop

API_URL = "https://api.openai.com/v1"

log = logging.getLogger(__name__)

_CONNECT_TIMEOUT_S = 10.0
_CHECK_TIMEOUT_S = 15.0

_Response = object | AsyncStream[StreamEvent]


class OpenAIEngine:
    """One image model of OpenAI's, for ``edit`` and ``generate``."""

    name = "openai"

    def __init__(
        self,
        api_key: str,
        *,
        workshop: Workshop,
        model: str = "gpt-image-2",
        quality: str = "auto",
        base_url: str | None = None,
        timeout_s: float = 360.0,
        area_max_px: int = AREA_WELL_TRIED_PX,
        previews: int = 2,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Prepare the client; nothing is sent.

        Args:
            api_key: Secret; goes into the client and nowhere else.
            workshop: Where pictures are decoded and encoded.
            model: A model's id; new ones need no new version of the bot.
            quality: For requests that ask for none.
            base_url: Of a compatible service; None: OpenAI itself, whatever the environment
                says.
            timeout_s: Longest wait for one answer. High quality takes minutes.
            area_max_px: Most pixels to ask for, 1,048,576 to 8,294,400.
            previews: Unfinished pictures to show of each, 0 to 3. Each is billed as 100 more
                output tokens.
            sleep: Waits before a retry.

        Raises:
            EngineError: The model does not know the quality.
            ValueError: `area_max_px` is out of range.
        """
        if not AREA_CHOICE_MIN_PX <= area_max_px <= AREA_MAX_PX:
            raise ValueError(f"area_max_px is not {AREA_CHOICE_MIN_PX} to {AREA_MAX_PX}")
        self._model = model
        self._family = family_of(model)
        self._quality = self._known_quality(quality)
        self._workshop = workshop
        self._timeout_s = timeout_s
        self._area_max_px = area_max_px
        self._previews = previews
        self._sleep = sleep
        self._client = AsyncOpenAI(
            api_key=api_key,
            base_url=base_url or API_URL,
            max_retries=0,
            http_client=DefaultAsyncHttpxClient(
                timeout=Timeout(timeout_s, connect=_CONNECT_TIMEOUT_S),
                follow_redirects=False,  # pictures go where we send them, or nowhere
            ),
        )
        self._capabilities = capabilities_of(model, self._quality, previews)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return self._capabilities

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Edit the first picture of a request, or create one.

        Raises:
            EngineError: It did not work; `failure` says what follows.
        """
        self._refuse_impossible(request)
        quality = (
            self._known_quality(request.quality) if request.quality != "auto" else self._quality
        )
        if request.operation == "generate":
            return await self._generate(request, quality, report)
        return await self._edit(request, quality, report)

    async def check(self) -> None:
        """Ask for the model's description: verifies key and model, and costs nothing.

        Raises:
            EngineError: It would not work now.
        """
        try:
            await self._client.models.retrieve(self._model, timeout=_CHECK_TIMEOUT_S)
        except APIError as error:
            raise engine_error(error, self._model) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _known_quality(self, wanted: str) -> Quality:
        for quality in self._family.qualities:
            if quality == wanted:
                return quality
        raise EngineError(
            Failure.IMPOSSIBLE,
            "openai-quality-unknown",
            model=self._model,
            quality=wanted[:40],
            allowed=", ".join(self._family.qualities),
        )

    def _refuse_impossible(self, request: EngineRequest) -> None:
        impossible = Failure.IMPOSSIBLE
        if request.operation not in self._capabilities.operations:
            raise EngineError(impossible, "openai-operation-unknown")
        if request.operation == "edit" and not request.images:
            raise EngineError(impossible, "openai-no-source")
        if len(request.images) > IMAGES_MAX:
            raise EngineError(impossible, "openai-too-many-pictures", max=IMAGES_MAX)
        if not request.prompt.strip():
            raise EngineError(impossible, "openai-no-prompt")
        if len(request.prompt) > PROMPT_MAX_CHARS:
            raise EngineError(impossible, "openai-prompt-too-long", max=PROMPT_MAX_CHARS)

    async def _edit(self, request: EngineRequest, quality: Quality, report: Report) -> EngineResult:
        upload = await self._workshop.run(
            upload_of,
            request.images,
            request.mask,
            family=self._family,
            area_max_px=self._area_max_px,
        )
        previews = self._previews if request.wants_previews else 0

        async def call() -> _Response:
            return await self._client.images.edit(
                model=self._model,
                prompt=request.prompt,
                image=upload.images,
                mask=upload.mask or omit,
                size=_size(upload.canvas),
                quality=quality,
                background="transparent" if upload.transparent else "auto",
                input_fidelity=self._family.input_fidelity or omit,
                output_format="png",
                n=1,
                safety_identifier=request.requester or omit,
                stream=previews > 0,
                partial_images=previews or omit,
            )

        return await self._finish(call, upload.canvas, report, self._notes(upload))

    async def _generate(
        self, request: EngineRequest, quality: Quality, report: Report
    ) -> EngineResult:
        canvas = request.size_px and canvas_for(
            request.size_px, any_size=self._family.any_size, area_max_px=self._area_max_px
        )
        previews = self._previews if request.wants_previews else 0

        async def call() -> _Response:
            return await self._client.images.generate(
                model=self._model,
                prompt=request.prompt,
                size=_size(canvas) if canvas else "auto",
                quality=quality,
                background="auto",
                output_format="png",
                n=1,
                safety_identifier=request.requester or omit,
                stream=previews > 0,
                partial_images=previews or omit,
            )

        return await self._finish(call, canvas, report, ())

    async def _finish(
        self,
        call: Callable[[], Awaitable[_Response]],
        canvas: Canvas | None,
        report: Report,
        notes: tuple[EngineNote, ...],
    ) -> EngineResult:
        async def show(content: bytes) -> None:
            try:
                preview = await self._workshop.run(preview_of, content, canvas)
            except EngineError:
                return  # the finished picture is what was paid for
            report(Progress(preview=preview))

        answer = await self._bought(call, show)
        image = await self._workshop.run(result_of, answer.content, canvas)
        return EngineResult(image=image, model=self._model, cost_usd=answer.cost_usd, notes=notes)

    async def _bought(
        self,
        call: Callable[[], Awaitable[_Response]],
        on_preview: Callable[[bytes], Awaitable[None]],
    ) -> Answer:
        """Call, again only where it is certain that nothing was paid for."""
        retries = 0
        while True:
            try:
                async with asyncio.timeout(self._timeout_s):
                    response = await call()
                    if isinstance(response, AsyncStream):
                        return await streamed_answer(response, self._family, on_preview)
                    return whole_answer(response, self._family, self._model)
            except TimeoutError:
                raise EngineError(Failure.UNKNOWN_OUTCOME, "openai-no-answer") from None
            except ValueError:  # broken JSON in a successful answer
                raise EngineError(Failure.BAD_OUTPUT, "openai-no-picture") from None
            except APIError as error:
                told = engine_error(error, self._model)
                log.warning("%s: %s (%s)", self._model, told.text_key, type(error).__name__)
                wait_s = wait_before_retry_s(error, retries)
                if wait_s is None:
                    raise told from None
            await self._sleep(wait_s)
            retries += 1

    def _notes(self, upload: Upload) -> tuple[EngineNote, ...]:
        notes = []
        source_px, result_px = upload.canvas.source_px, upload.canvas.result_px
        if result_px[0] < source_px[0]:
            size = {"width": result_px[0], "height": result_px[1]}
            notes.append(EngineNote("openai-made-smaller", size))
        if upload.alpha_lost:
            notes.append(EngineNote("openai-alpha-lost", {"model": self._model}))
        return tuple(notes)


def _size(canvas: Canvas) -> str:
    width, height = canvas.size_px
    return f"{width}x{height}"
