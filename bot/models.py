"""``models``: the files of the local engine's networks."""

from __future__ import annotations

import argparse
import sys

from bot.config import Config
from bot.engines import models_folder
from core.engines.local.models.folder import ModelState
from core.engines.local.models.installation import (
    InstallProgress,
    ModelStatus,
    install,
    list_models,
    verify,
)
from core.images import Workshop
from core.texts import Texts

_BAR_CHARS = 30


async def models(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Install, list or verify models.

    Returns:
        0, or 2 if an installed model is damaged.

    Raises:
        UserError: A model is unknown or could not be installed; says why.
    """
    folder = models_folder(config)
    async with Workshop() as workshop:
        match arguments.action:
            case "install":
                await install(folder, workshop, arguments.names, show_progress)
                statuses = await list_models(folder, workshop)
            case "list":
                statuses = await list_models(folder, workshop)
            case _:
                statuses = await verify(folder, workshop)
    for status in statuses:
        print(_line(status, texts))
    damaged = any(status.state is ModelState.DAMAGED for status in statuses)
    return 2 if damaged and arguments.action == "verify" else 0


def show_progress(progress: InstallProgress) -> None:
    """Draw how far an installation has come, in one line on a terminal."""
    if not sys.stderr.isatty():
        return
    done = progress.done_bytes / max(1, progress.total_bytes)
    bar = "█" * round(done * _BAR_CHARS)
    end = "\n" if done >= 1 else ""
    megabytes = f"{progress.done_bytes / 1e6:.0f} / {progress.total_bytes / 1e6:.0f} MB"
    line = f"\r{bar:<{_BAR_CHARS}} {megabytes} {progress.package}"
    print(f"{line:<70}", end=end, file=sys.stderr, flush=True)


def _line(status: ModelStatus, texts: Texts) -> str:
    model = status.model
    state = texts.get(f"model-state-{status.state.value}")
    return f"{model.name}: {state} · {model.task.value} · {model.licence}"
