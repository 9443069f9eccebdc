"""``run``: the bot itself."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys

from adapters.web.adapter import WebAdapter
from bot.assembly import Role
from bot.config import Config
from bot.engines import models_folder
from bot.logs import set_up_logging
from bot.models import show_progress
from bot.wiring import retouch
from core.engines.local.models import MODELS, ModelState, install
from core.errors import UserError
from core.images import Workshop
from core.texts import Texts


async def run(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Run until SIGINT or SIGTERM; then let running edits end.

    Raises:
        UserError: Something in the configuration or at a platform is not right; says what.
    """
    role = Role(arguments.role)
    set_up_logging(config.bot.log_level, config.bot.log_format)
    if role is not Role.GATEWAY:
        await install_models(config, texts)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with retouch(config, texts, role) as assembly:
        for adapter in assembly.adapters:
            place = adapter.url if isinstance(adapter, WebAdapter) else ""
            print(texts.get("run-connected", platform=adapter.messenger.platform, place=place))
        if config.telegram.token is None:
            print(texts.get("run-how-telegram"))
        if config.discord.token is None:
            print(texts.get("run-how-discord"))
        if config.openai.api_key is None:
            print(texts.get("run-how-openai"))
        sys.stdout.flush()
        # What was loaded stays, and looking through all of it holds up the loop for 40 ms.
        gc.freeze()
        await stop.wait()
        print(texts.get("run-stopping"), flush=True)
    return 0


async def install_models(config: Config, texts: Texts) -> None:
    """Fetch the local engine's default models where they are missing; go on without if need be."""
    if not config.local.install_models:
        return
    folder = models_folder(config)
    if all(folder.state(m) is ModelState.INSTALLED for m in MODELS.values() if m.default):
        return
    print(texts.get("models-installing"), flush=True)
    try:
        async with Workshop() as workshop:
            await install(folder, workshop, report=show_progress)
    except UserError as error:
        print(texts.get(error.text_key, **error.params))
        print(texts.get("models-later"), flush=True)
