"""Telegram: the Bot API by long polling, through python-telegram-bot."""

import os

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.messenger import TelegramMessenger

__all__ = ["TelegramAdapter", "TelegramMessenger"]

# The library's own switch to durations as timedelta; without it every "retry after" warns.
os.environ.setdefault("PTB_TIMEDELTA", "1")
