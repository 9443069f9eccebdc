"""An engine that does what a test tells it to."""

from __future__ import annotations

import asyncio
import io
import zlib
from collections.abc import Awaitable, Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from PIL import Image, ImageOps

from core.engines import Capabilities, EngineRequest, EngineResult, Report
from core.images import EncodedImage, ImageInfo


class ScriptedEngine:
    """Mirrors the picture, at once, and keeps what it was asked for."""

    def __init__(
        self,
        name: str = "scripted",
        operations: tuple[str, ...] = ("edit",),
        *,
        paid: bool = True,
        cost_usd: Decimal | None = Decimal("0.04"),
        **more: Any,
    ) -> None:
        """Further arguments are capabilities."""
        self.name = name
        self.capabilities = Capabilities(
            operations=frozenset(operations),
            paid=paid,
            max_images=16,
            max_prompt_chars=32_000,
            previews=True,
            estimated_cost_usd=cost_usd,
            **more,
        )
        self.cost_usd = cost_usd
        self.requests: list[EngineRequest] = []
        self.before: Callable[[EngineRequest, Report], Awaitable[None]] | None = None
        """Awaited before a picture is returned: may wait, report or raise."""

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        self.requests.append(request)
        if self.before:
            await self.before(request, report)
        if request.operation == "generate":
            content = await asyncio.to_thread(_painted, request.size_px or (1024, 1024))
        else:
            factor = int(request.parameters.get("factor", 1))
            content = await asyncio.to_thread(mirrored, request.images[0].content, factor)
        return EngineResult(
            image=EncodedImage(content, _info(content)), model=self.name, cost_usd=self.cost_usd
        )

    async def check(self) -> None:
        """Always well."""

    async def aclose(self) -> None:
        """Nothing to release."""


@lru_cache(maxsize=8)
def _painted(size: tuple[int, int]) -> bytes:
    return _png(Image.linear_gradient("L").resize(size).convert("RGB"))


@lru_cache(maxsize=32)
def mirrored(content: bytes, factor: int = 1) -> bytes:
    """Return what this engine makes of a picture."""
    with Image.open(io.BytesIO(content)) as image:
        return _png(ImageOps.scale(ImageOps.mirror(image), factor))


def _png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    # Quickly: thousands of tests wait for it.
    image.save(buffer, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    return buffer.getvalue()


def _info(content: bytes) -> ImageInfo:
    with Image.open(io.BytesIO(content)) as image:
        return ImageInfo("image/png", image.size, len(content), image.mode in {"RGBA", "LA"})
