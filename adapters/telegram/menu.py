"""What Telegram's apps show of the bot: the list of its commands, and what it is."""

from __future__ import annotations

import logging

from telegram import Bot, BotCommand
from telegram.error import BadRequest, TelegramError

from core.commands.table import COMMANDS
from core.texts import DEFAULT_LOCALE, Texts

logger = logging.getLogger(__name__)


async def publish_profile(bot: Bot, texts: Texts) -> None:
    """Tell Telegram our commands and who we are, in every language that we have.

    Only what has changed is sent. The commands are the same everywhere, so there is one menu
    for private chats, groups and their administrators. What could not be published is logged:
    the bot works without it.
    """
    for language, locale in languages(texts).items():
        try:
            await _publish(bot, texts, language, locale)
        except BadRequest as error:
            logger.warning("Telegram did not take the profile in %s: %s", locale, error)
        except TelegramError as error:
            logger.warning("Telegram did not take the profile: %s", error)
            return


async def _publish(bot: Bot, texts: Texts, language: str | None, locale: str) -> None:
    menu = [
        BotCommand(command.name, texts.get(f"command-{command.name}", locale))
        for command in COMMANDS.values()
        if command.menu
    ]
    if list(await bot.get_my_commands(language_code=language)) != menu:
        await bot.set_my_commands(menu, language_code=language)
    about = texts.get("bot-description", locale)
    if (await bot.get_my_description(language_code=language)).description != about:
        await bot.set_my_description(about, language_code=language)
    brief = texts.get("bot-short-description", locale)
    known = await bot.get_my_short_description(language_code=language)
    if known.short_description != brief:
        await bot.set_my_short_description(brief, language_code=language)


def languages(texts: Texts) -> dict[str | None, str]:
    """Return locales by Telegram's two-letter codes; None is for everybody else."""
    found: dict[str | None, str] = {None: DEFAULT_LOCALE}
    for locale in texts.locales:
        code = locale.partition("-")[0]
        if locale != DEFAULT_LOCALE and len(code) == 2:
            found.setdefault(code, locale)
    return found
