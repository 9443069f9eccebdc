"""``engines`` and ``check``: what is set up, and whether it works."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Awaitable, Sequence
from typing import Any

from bot.config import Config
from bot.engines import ENGINES, opened_engines
from bot.planning import opened_language_model
from bot.platforms import ADAPTERS
from bot.wiring import place_of
from core.errors import UserError
from core.images import Workshop
from core.messenger import MessengerError
from core.planning.recipe_files import load_recipes
from core.storage import Blobs, schema_version
from core.texts import Texts

_CHECK_TIMEOUT_S = 30.0


async def engines(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """List every engine: what it can do, and whether it is set up or why not."""
    rows: list[dict[str, Any]] = []
    async with Workshop() as workshop, opened_engines(config, workshop) as made:
        configured = {engine.name: engine.capabilities for engine in made}
    for row in ENGINES:
        for name in row.names:
            can = configured.get(name)
            described: dict[str, Any] = {
                "name": name,
                "configured": can is not None,
                "reason": "" if can else texts.get("engine-needs", needs=row.needs),
            }
            if can:
                cost_usd = can.estimated_cost_usd
                described |= {
                    "operations": sorted(can.operations),
                    "paid": can.paid,
                    "max_images": can.max_images,
                    "upscale_factors": list(can.upscale_factors),
                    "max_input_pixels": can.max_input_pixels,
                    "max_output_pixels": can.max_output_pixels,
                    "suits_faces": can.suits_faces,
                    "redraws": can.redraws,
                    "previews": can.previews,
                    "concurrent_calls": can.concurrent_calls,
                    "unready": sorted(can.unready),
                    "estimated_cost_usd": None if cost_usd is None else str(cost_usd),
                    "price_tiers_usd": [[most, str(price)] for most, price in can.price_tiers_usd],
                }
            rows.append(described)
    if arguments.json:
        print(json.dumps(rows))
        return 0
    for described in rows:
        if not described["configured"]:
            print(f"{described['name']}: {described['reason']}")
            continue
        unready = described["unready"]
        lacking = texts.get("engine-unready", operations=_words(unready)) if unready else ""
        if unready == described["operations"]:
            print(f"{described['name']}: {lacking}")
            continue
        print(f"{described['name']}: {texts.get('engine-ready')}")
        print("  " + _words(described["operations"]))
        if lacking:
            print(f"  {lacking}")
    return 0


def _words(operations: Sequence[str]) -> str:
    return ", ".join(operations).replace("_", " ")


async def check(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Verify the configuration with every service; says what to do.

    Returns:
        0, or 2 if something that is configured does not work.
    """
    del arguments
    problems = 0
    async with Workshop() as workshop, opened_engines(config, workshop) as made:
        for engine in made:
            problems += await _checked(engine.name, engine.check(), texts)
    problems += await _check_language_model(config, texts)
    for row in ENGINES:
        if not row.is_configured(config):
            print(f"– {', '.join(row.names)}: {texts.get('engine-needs', needs=row.needs)}")
    problems += _check_recipes(config, texts)
    problems += await _check_shared_storage(config, texts)
    problems += await _check_adapters(config, texts)
    if not (config.policy.allowed_users or config.policy.allowed_chats):
        print(f"– {texts.get('check-everybody-allowed')}")
    print(texts.get("check-problems", number=problems) if problems else texts.get("check-passed"))
    return 2 if problems else 0


async def _check_language_model(config: Config, texts: Texts) -> int:
    try:
        async with opened_language_model(config) as model:
            if model is None:
                return 0
            name = texts.get("planner-model", model=model.name)
            return await _checked(name, model.check(), texts)
    except UserError as error:
        print(f"✗ {texts.get(error.text_key, **error.params)}")
        return 1


def _check_recipes(config: Config, texts: Texts) -> int:
    try:
        groups = load_recipes(texts, config.recipes.folder).groups
    except UserError as error:
        print(f"✗ {texts.get(error.text_key, **error.params)}")
        return 1
    number = sum(len(group.recipes) for group in groups.values())
    print(f"✓ {texts.get('check-recipes', number=number, groups=len(groups))}")
    return 0


async def _check_shared_storage(config: Config, texts: Texts) -> int:
    """Try the database and the object store; a folder is tried by whoever starts the bot."""
    problems = 0
    place = place_of(config)
    if place.database_url:
        problems += await _checked("database_url", _reached(place.database_url), texts)
    if place.blob_url:
        async with Workshop() as workshop:
            problems += await _checked("blob_url", _usable(place.blob_url, workshop), texts)
    return problems


async def _reached(database_url: str) -> None:
    from core.storage.postgres import open_postgres  # noqa: PLC0415  # only where there is one

    async with open_postgres(database_url, connections=1) as db:
        await schema_version(db)


async def _usable(blob_url: str, workshop: Workshop) -> None:
    await Blobs.at(blob_url, workshop).check()


async def _check_adapters(config: Config, texts: Texts) -> int:
    problems = 0
    for row in ADAPTERS:
        if row.is_configured(config):
            problems += await _checked(row.name, row.make(config, texts, None).check(), texts)
        else:
            print(f"– {texts.get(f'run-how-{row.name}')}")
    return problems


async def _checked(name: str, verification: Awaitable[None], texts: Texts) -> int:
    """Print whether something works; 1 if it does not."""
    try:
        async with asyncio.timeout(_CHECK_TIMEOUT_S):
            await verification
    except UserError as error:
        print(f"✗ {name}: {texts.get(error.text_key, **error.params)}")
        return 1
    except (TimeoutError, MessengerError):
        print(f"✗ {name}: {texts.get('check-no-answer')}")
        return 1
    print(f"✓ {name}: {texts.get('check-works')}")
    return 0
