"""Which engines a configuration asks for: one line each in `ENGINES`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.config import Config
from core.engines import Engine
from core.engines.local.engine import LocalEngine
from core.engines.local.models.folder import ModelFolder
from core.engines.local.models.installed import InstalledModels
from core.engines.local.named_upscaler import RealEsrganEngine
from core.engines.on_demand import OnDemand
from core.engines.openai.models import capabilities_of
from core.engines.replicate.models import MODELS as REPLICATE_MODELS
from core.images import Workshop


@dataclass(frozen=True, slots=True)
class EngineRow:
    """How to make some engines, and what they need."""

    names: tuple[str, ...]
    needs: str
    """What the owner must set, for people."""
    is_configured: Callable[[Config], bool]
    make: Callable[[Config, Workshop, InstalledModels], Sequence[Engine]]


def models_folder(config: Config) -> ModelFolder:
    """Return where the local engine's models are."""
    return ModelFolder(config.bot.data_folder / "models")


def _local(config: Config, workshop: Workshop, models: InstalledModels) -> Sequence[Engine]:
    return [
        LocalEngine(workshop, models, models.unready),
        RealEsrganEngine(workshop, models_folder(config)),
    ]


def _openai(config: Config, workshop: Workshop, _models: InstalledModels) -> Sequence[Engine]:
    section = config.openai

    def load() -> Callable[[], Engine]:
        # The SDK takes half a second and 50 MB.
        from core.engines.openai.engine import OpenAIEngine  # noqa: PLC0415

        assert section.api_key is not None
        key = section.api_key.get_secret_value()
        return lambda: OpenAIEngine(
            key,
            workshop=workshop,
            model=section.model,
            quality=section.quality,
            base_url=section.base_url,
            timeout_s=section.timeout_s,
            previews=section.previews,
        )

    capabilities = capabilities_of(
        section.model, section.quality, section.previews, section.concurrent_calls
    )
    return [OnDemand("openai", capabilities, load)]


def _replicate(config: Config, workshop: Workshop, _models: InstalledModels) -> Sequence[Engine]:
    from core.engines.replicate.client import ReplicateClient  # noqa: PLC0415
    from core.engines.replicate.engine import replicate_engines  # noqa: PLC0415

    section = config.replicate
    assert section.api_token is not None
    client = ReplicateClient(section.api_token.get_secret_value(), base_url=section.base_url)
    return replicate_engines(client, workshop, section.concurrent_calls)


ENGINES = (
    EngineRow(("local", "real-esrgan-local"), "", lambda _config: True, _local),
    EngineRow(("openai",), "OPENAI_API_KEY", lambda c: c.openai.api_key is not None, _openai),
    EngineRow(
        tuple(REPLICATE_MODELS),
        "REPLICATE_API_TOKEN",
        lambda c: c.replicate.api_token is not None,
        _replicate,
    ),
)
"""In order of preference."""


@asynccontextmanager
async def opened_engines(
    config: Config, workshop: Workshop, models: InstalledModels | None = None
) -> AsyncIterator[list[Engine]]:
    """Make the configured engines, and release them at the end."""
    models = models or InstalledModels(models_folder(config))
    engines = [
        engine
        for row in ENGINES
        if row.is_configured(config)
        for engine in row.make(config, workshop, models)
    ]
    try:
        yield engines
    finally:
        for engine in engines:
            await engine.aclose()


def calls_per_second_of(config: Config) -> dict[str, float]:
    """Return the limits that are set, by the engines' account."""
    limits = {
        "openai": config.openai.calls_per_second,
        "replicate": config.replicate.calls_per_second,
    }
    return {account: limit for account, limit in limits.items() if limit is not None}
