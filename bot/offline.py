"""Work on pictures without a chat: ``edit``, ``upscale``, ``plan``."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.config import Config
from bot.engines import models_folder, opened_engines
from bot.wiring import rules_of
from core.engines import EngineRequest
from core.engines.choice import Engines
from core.engines.local.models.installed import InstalledModels
from core.engines.local.sight import LocalSight
from core.errors import UserError
from core.images import EncodedImage, Workshop, prepare
from core.images.exporting import SUFFIXES, Export, exported
from core.planning import (
    CoachingPlanner,
    PhotoFacts,
    Plan,
    PlanningContext,
    RulePlanner,
    Step,
    plan_as_dict,
)
from core.planning.operations import OPERATIONS
from core.texts import Texts

_OUTPUT_FORMATS = {suffix: name for name, suffix in SUFFIXES.items()} | {
    ".jpeg": "jpeg",
    ".tif": "tiff",
}


async def edit(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Edit a picture by an instruction, or put several together.

    Raises:
        UserError: A picture, the instruction or the output cannot be used; says why.
    """
    output_format = _output_format(arguments.output)
    async with Workshop() as workshop, opened_engines(config, workshop) as made:
        engines = Engines(made)
        pictures = [await _read(path, config, workshop) for path in arguments.pictures]
        plan = RulePlanner().plan(
            arguments.instruction,
            PlanningContext(
                size_px=pictures[0].info.size_px,
                has_model=engines.can("edit"),
                prefer=config.planning.prefer,
                image_count=len(pictures),
            ),
        )
        if not plan.steps:
            for advice in plan.advice:
                raise UserError(f"advice-{advice.code}", **advice.params)
            raise UserError("plan-is-empty", suggestions=", ".join(plan.suggestions) or "-")
        for advice in plan.advice:
            print(texts.get(f"advice-{advice.code}", **advice.params), file=sys.stderr)
        if len(pictures) > 1 and not any(_takes_several(step) for step in plan.steps):
            raise UserError("pictures-not-combined", number=len(pictures))
        await _carry_out(plan, pictures, engines, workshop, arguments.output, output_format, texts)
    return 0


async def upscale(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Enlarge one picture.

    Raises:
        UserError: The picture, the scale or the output cannot be used; says why.
    """
    output_format = _output_format(arguments.output)
    parameters = {"factor": arguments.scale}
    if arguments.engine:
        parameters["engine"] = arguments.engine
    plan = Plan((Step("local", "upscale", parameters),))
    async with Workshop() as workshop, opened_engines(config, workshop) as made:
        picture = await _read(arguments.picture, config, workshop)
        engines = Engines(made)
        await _carry_out(plan, [picture], engines, workshop, arguments.output, output_format, texts)
    return 0


async def plan(arguments: argparse.Namespace, config: Config, texts: Texts) -> int:
    """Show the plan for an instruction.

    Raises:
        UserError: The picture cannot be used.
    """
    models = InstalledModels(models_folder(config))
    async with Workshop() as workshop, opened_engines(config, workshop, models) as made:
        # Without a key the plan still tells what would go to a model.
        context = PlanningContext(
            has_model=Engines(made).can("edit") or arguments.json, prefer=config.planning.prefer
        )
        if arguments.photo:
            picture = await _read(arguments.photo, config, workshop)
            faces = await LocalSight(workshop, models).faces(picture)
            context = replace(
                context,
                size_px=picture.info.size_px,
                photo=await workshop.run(_photo_facts, picture),
                faces=None if faces is None else len(faces),
            )
    made_plan = CoachingPlanner().plan(arguments.instruction, context)
    shown = plan_as_dict(made_plan, texts, "en")
    if arguments.json:
        print(json.dumps(shown, ensure_ascii=False))
        return 0
    for number, step in enumerate(made_plan.steps, 1):
        words = step.prompt or " ".join(f"{k}={v}" for k, v in step.parameters.items())
        print(f"{number}. {step.engine}: {step.operation} {words}".rstrip())
    for advice in made_plan.advice:
        print(texts.get(f"advice-{advice.code}", **advice.params))
    for suggestion in made_plan.suggestions:
        print(f"- {suggestion}")
    return 0


def _photo_facts(picture: EncodedImage) -> PhotoFacts | None:
    from core.engines.local.facts import photo_facts  # noqa: PLC0415 - loads numpy and OpenCV

    return photo_facts(picture)


def _takes_several(step: Step) -> bool:
    return step.engine == "model" or OPERATIONS[step.operation].min_images > 1


async def _carry_out(
    plan_to_run: Plan,
    pictures: Sequence[EncodedImage],
    engines: Engines,
    workshop: Workshop,
    output: Path,
    output_format: str,
    texts: Texts,
) -> None:
    chosen = [engines.for_step(step) for step in plan_to_run.steps]
    picture, *others = pictures
    for engine, step in zip(chosen, plan_to_run.steps, strict=True):
        request = EngineRequest(
            operation=step.operation,
            images=(picture, *others[: engine.capabilities.max_images - 1]),
            prompt=step.prompt,
            parameters={k: v for k, v in step.parameters.items() if k != "engine"},
        )
        result = await engine.run(request, lambda _progress: None)
        picture = result.image
        for note in result.notes:
            print(texts.get(note.text_key, **note.params), file=sys.stderr)
    file = await workshop.run(exported, picture, Export(format=output_format))
    try:
        await asyncio.to_thread(output.write_bytes, file.content)
    except OSError as error:
        raise UserError(
            "output-not-written", path=str(output), reason=error.strerror or ""
        ) from None
    print(f"{output}: {picture.info.size_px[0]} × {picture.info.size_px[1]} px")


async def _read(path: Path, config: Config, workshop: Workshop) -> EncodedImage:
    try:
        raw = await asyncio.to_thread(path.read_bytes)
    except OSError as error:
        raise UserError("input-not-read", path=str(path), reason=error.strerror or "") from None
    prepared = await workshop.run(prepare, raw, rules_of(config).image_limits)
    return prepared.image


def _output_format(output: Path) -> str:
    name = _OUTPUT_FORMATS.get(output.suffix.lower())
    if name is None:
        known = ", ".join(_OUTPUT_FORMATS)
        raise UserError("output-format-unknown", path=output.name, known=known)
    return name
