"""What people can ask for besides plain instructions."""

from core.commands.table import COMMANDS, Argument, Command, Option

__all__ = ["COMMANDS", "Argument", "Command", "Option"]
