"""The second planner, where a configuration asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.config import Config
from core.engines.on_demand import LanguageModelOnDemand
from core.errors import UserError
from core.planning.language_model import LanguageModel


@asynccontextmanager
async def opened_language_model(config: Config) -> AsyncIterator[LanguageModel | None]:
    """Yield the configured language model, released at the end; None without one.

    Raises:
        UserError: ``planner-needs-key``.
    """
    model = _language_model(config)
    try:
        yield model
    finally:
        if model is not None:
            await model.aclose()


def _language_model(config: Config) -> LanguageModel | None:
    name, key = config.planning.model, config.openai.api_key
    if name is None:
        return None
    if key is None:
        raise UserError("planner-needs-key", model=name)

    def load() -> Callable[[], LanguageModel]:
        # The SDK takes half a second and 50 MB.
        from core.engines.openai.planner import OpenAILanguageModel  # noqa: PLC0415

        secret = key.get_secret_value()
        return lambda: OpenAILanguageModel(secret, model=name, base_url=config.openai.base_url)

    return LanguageModelOnDemand(name, load)
