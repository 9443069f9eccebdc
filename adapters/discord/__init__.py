"""Discord: DMs, servers and their threads, over discord.py."""

from adapters.discord.adapter import DiscordAdapter
from adapters.discord.messenger import DiscordMessenger

__all__ = ["DiscordAdapter", "DiscordMessenger"]
