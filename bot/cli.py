"""The command line: ``python -m bot`` or ``retouch``."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from bot.config import Config, load_config
from core.errors import UserError
from core.texts import Texts

USER_ERROR_STATUS = 2

Subcommand = Callable[[argparse.Namespace, Config, Texts], Coroutine[None, None, int]]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a subcommand.

    Returns:
        The exit status: 0, or 2 for what the user can put right, with one line on stderr.
    """
    arguments = _parser().parse_args(argv)
    texts = Texts()
    try:
        config = load_config(arguments.config)
        return asyncio.run(_subcommand(arguments)(arguments, config, texts))
    except UserError as error:
        message = texts.get(error.text_key, _locale(), **error.params)
        print(f"retouch: {message}", file=sys.stderr)
        return USER_ERROR_STATUS
    except KeyboardInterrupt:
        return 130


def _subcommand(arguments: argparse.Namespace) -> Subcommand:
    """Import only what the subcommand needs: some parts take a second to load."""
    match arguments.subcommand:
        case "run":
            from bot.run import run  # noqa: PLC0415

            return run
        case "engines":
            from bot.check import engines  # noqa: PLC0415

            return engines
        case "check":
            from bot.check import check  # noqa: PLC0415

            return check
        case "models":
            from bot.models import models  # noqa: PLC0415

            return models
        case "migrate":
            from bot.migration import migrate  # noqa: PLC0415

            return migrate
        case "move":
            from bot.moving import move  # noqa: PLC0415

            return move
        case "backup":
            from bot.backups import backup  # noqa: PLC0415

            return backup
        case "restore":
            from bot.backups import restore  # noqa: PLC0415

            return restore
        case "jobs":
            from bot.jobs import jobs  # noqa: PLC0415

            return jobs
        case _:
            from bot import offline  # noqa: PLC0415

            subcommand: Subcommand = getattr(offline, arguments.subcommand)
            return subcommand


def _locale() -> str:
    return os.environ.get("LC_ALL") or os.environ.get("LANG", "en").partition(".")[0]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="retouch", description="A self-hosted chat bot that edits photos by conversation."
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="configuration file (default: config.toml)"
    )
    commands = parser.add_subparsers(dest="subcommand", required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="start the bot; with no token, the local chat page")
    run.add_argument(
        "--role",
        choices=("all", "gateway", "worker"),
        default="all",
        help="what this process does, where several share PostgreSQL (default: all)",
    )

    edit = commands.add_parser("edit", help="edit a picture, or put several together")
    edit.add_argument(
        "pictures", type=Path, nargs="+", metavar="IN", help="several as if sent in one message"
    )
    edit.add_argument("instruction", metavar="INSTRUCTION")
    edit.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")

    upscale = commands.add_parser("upscale", help="enlarge one picture")
    upscale.add_argument("picture", type=Path, metavar="IN")
    upscale.add_argument("--scale", type=int, default=2, metavar="N", help="2, 4 or 6 (default: 2)")
    upscale.add_argument("--engine", metavar="NAME", help="default: the first that can")
    upscale.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")

    plan = commands.add_parser("plan", help="show what an instruction would do, without doing it")
    plan.add_argument("instruction", metavar="INSTRUCTION")
    plan.add_argument("--photo", type=Path, metavar="IN", help="plan for this picture")
    plan.add_argument("--json", action="store_true", help="for programs")

    engines = commands.add_parser("engines", help="what each engine can do, and what is set up")
    engines.add_argument("--json", action="store_true", help="for programs")

    commands.add_parser("check", help="validate the configuration and verify every token")

    models = commands.add_parser("models", help="models of the local engine")
    models.add_argument("action", choices=("install", "list", "verify"))
    models.add_argument("names", nargs="*", metavar="NAME", help="default: the default set")

    jobs = commands.add_parser("jobs", help="edits that wait, run or were set aside")
    jobs.add_argument("action", choices=("list", "show", "retry", "drop"))
    jobs.add_argument("edit", nargs="?", metavar="ID", help="of an edit; not for list")

    migrate = commands.add_parser("migrate", help="bring the database up to date (so does run)")
    migrate.add_argument("--check", action="store_true", help="only say what is to be done")

    move = commands.add_parser("move", help="copy a folder's installation to PostgreSQL")
    move.add_argument("--from", dest="source", type=Path, required=True, metavar="DIR")
    move.add_argument(
        "--to",
        nargs=2,
        metavar=("DATABASE_URL", "BLOB_URL"),
        help="default: what the section [storage] of the configuration names",
    )

    backup = commands.add_parser("backup", help="everything in one file, also while the bot runs")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = commands.add_parser("restore", help="an installation back from a backup")
    restore.add_argument("file", type=Path, metavar="FILE")
    return parser
