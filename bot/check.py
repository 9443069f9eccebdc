"""``engines`` and ``check``: what is set up, and whether it works."""

from __future__ import annotations

import argparse
import asyncio
import json

from bot.config import Config
from bot.wiring import ADAPTERS, ENGINES
from core.errors import UserError
from core.images import Workshop
from core.texts import Texts

_CHECK_TIMEOUT_S = 30.0


async def engines(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """List every engine: what it can do, and whether it is set up or why not."""
    rows = []
    async with Workshop() as workshop:
        for row in ENGINES:
            configured = row.is_configured(config)
            described: dict[str, object] = {
                "name": row.name,
                "configured": configured,
                "reason": "" if configured else texts.get("engine-needs", needs=row.needs),
                "operations": [],
            }
            if configured:
                engine = row.make(config, workshop)
                can = engine.capabilities
                described |= {
                    "operations": sorted(can.operations),
                    "paid": can.paid,
                    "max_images": can.max_images,
                    "upscale_factors": list(can.upscale_factors),
                    "previews": can.previews,
                    "estimated_cost_usd": (
                        str(can.estimated_cost_usd) if can.estimated_cost_usd is not None else None
                    ),
                }
                await engine.aclose()
            rows.append(described)
    if arguments.json:
        print(json.dumps(rows))
        return 0
    for described in rows:
        state = texts.get("engine-ready") if described["configured"] else described["reason"]
        print(f"{described['name']}: {state}")
        operations = described["operations"]
        assert isinstance(operations, list)
        if operations:
            print(f"  {', '.join(operations).replace('_', ' ')}")
    return 0


async def check(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Verify the configuration with every service; says what to do.

    Returns:
        0, or 2 if something that is configured does not work.
    """
    del arguments
    problems = 0
    async with Workshop() as workshop:
        for row in ENGINES:
            if not row.is_configured(config):
                print(f"– {row.name}: {texts.get('engine-needs', needs=row.needs)}")
                continue
            try:
                engine = row.make(config, workshop)
                async with asyncio.timeout(_CHECK_TIMEOUT_S):
                    await engine.check()
                await engine.aclose()
                print(f"✓ {row.name}: {texts.get('check-works')}")
            except UserError as error:
                problems += 1
                print(f"✗ {row.name}: {texts.get(error.text_key, **error.params)}")
            except TimeoutError:
                problems += 1
                print(f"✗ {row.name}: {texts.get('check-no-answer')}")
    problems += await _check_adapters(config, texts)
    if not (config.policy.allowed_users or config.policy.allowed_chats):
        print(f"– {texts.get('check-everybody-allowed')}")
    print(texts.get("check-problems", number=problems) if problems else texts.get("check-passed"))
    return 2 if problems else 0


async def _check_adapters(config: Config, texts: Texts) -> int:
    problems = 0
    for row in ADAPTERS:
        if row.name == "web":
            continue
        if not row.is_configured(config):
            print(f"– {row.name}: {texts.get(f'run-how-{row.name}')}")
            continue
        try:
            async with asyncio.timeout(_CHECK_TIMEOUT_S):
                await row.make(config, texts, None).check()
            print(f"✓ {row.name}: {texts.get('check-works')}")
        except UserError as error:
            problems += 1
            print(f"✗ {row.name}: {texts.get(error.text_key, **error.params)}")
        except TimeoutError:
            problems += 1
            print(f"✗ {row.name}: {texts.get('check-no-answer')}")
    return problems
