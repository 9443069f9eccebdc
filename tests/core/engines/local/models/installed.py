"""The real models for tests, installed once by our own installer and kept between runs."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from core.engines.local.models import ModelFolder, install
from core.errors import UserError
from core.images import Workshop

CACHE = Path(os.environ.get("TEST_MODELS", Path(__file__).parents[5] / ".models"))


def installed_models(*names: str) -> ModelFolder:
    """Return the folder with the default or the named models; skip without a registry."""
    unreachable = _install(*names)
    if unreachable:
        pytest.skip(f"the models cannot be downloaded: {unreachable}")
    return ModelFolder(CACHE)


@cache
def _install(*names: str) -> str:
    """Install what is missing and return why that was not possible, if so."""
    with ThreadPoolExecutor(1) as executor:  # the caller's thread may have a loop of its own
        try:
            executor.submit(asyncio.run, _run(names)).result()
        except UserError as error:
            if error.text_key in {"model-download-failed", "model-download-too-slow"}:
                return str(error)
            raise
    return ""


async def _run(names: tuple[str, ...]) -> None:
    async with Workshop(1) as workshop:
        await install(ModelFolder(CACHE), workshop, names)
