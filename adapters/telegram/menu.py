"""The list of commands that Telegram's apps show."""

from __future__ import annotations

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from core.commands.table import COMMANDS
from core.texts import DEFAULT_LOCALE, Texts

logger = logging.getLogger(__name__)


async def publish_menu(bot: Bot, texts: Texts) -> None:
    """Tell Telegram our commands, in every language that we have, where they have changed.

    A menu that could not be published is logged: the commands work without it.
    """
    try:
        for language, locale in _languages(texts).items():
            wanted = [
                BotCommand(command.name, texts.get(f"command-{command.name}", locale))
                for command in COMMANDS.values()
                if command.menu
            ]
            if list(await bot.get_my_commands(language_code=language)) != wanted:
                await bot.set_my_commands(wanted, language_code=language)
    except TelegramError as error:
        logger.warning("Telegram did not take the menu of commands: %s", error)


def _languages(texts: Texts) -> dict[str | None, str]:
    """Return locales by Telegram's two-letter codes; None is for everybody else."""
    languages: dict[str | None, str] = {None: DEFAULT_LOCALE}
    for locale in texts.locales:
        code = locale.partition("-")[0]
        if locale != DEFAULT_LOCALE and len(code) == 2:
            languages.setdefault(code, locale)
    return languages
