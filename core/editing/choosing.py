"""Decides which engine does a step that names none, and says why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from core.editing.seeing import Seeing
from core.engines import Engine, EngineError, Failure, Parameter
from core.engines.choice import (
    Choice,
    Engines,
    Offer,
    cutter,
    estimate_usd,
    factors_text,
    reaches,
    upscale_offers,
    upscaler,
)
from core.images import Size
from core.planning import Advice, Plan, Step
from core.preferences import DEFAULTS, Preferences
from core.tree import Version

_BY_SIZE = frozenset({"upscale", "remove_background"})
_CHANGING_SIZE = frozenset({"crop", "resize", "rotate", "straighten", "pad", "border", "collage"})
_DEFAULT_FACTOR = 2
_UNKNOWN = "unknown"
_FREE = "free"


class Choosing:
    """Knows the engines, and looks at a picture where that decides."""

    def __init__(
        self,
        engines: Engines,
        seeing: Seeing,
        *,
        free_first: bool,
    ) -> None:
        """Choose among engines; free ones come first, or last."""
        self.engines = engines
        self._seeing = seeing
        self._free_first = free_first

    async def decided(
        self,
        plan: Plan,
        source: Version | None,
        preferences: Preferences = DEFAULTS,
        *,
        pending: bool = False,
    ) -> Plan:
        """Return the plan with engines named where there is a choice, and why.

        Args:
            plan: What is to be done.
            source: What to start from.
            preferences: Engines that the person would rather have; where one cannot do a step,
                it is as if nothing had been chosen, and that is said.
            pending: It will be another picture by then: the result of an edit under way.

        Raises:
            UserError: No engine can do a step, or a named one not as wanted; says which can.
        """
        steps: list[Step] = []
        advice: list[Advice] = []
        size_px = source.info.size_px if source and not pending else None
        for step in plan.steps:
            reasons: Sequence[Advice] = ()
            if source and step.operation == "upscale":
                decided, reasons = await self._upscaling(step, source, size_px, preferences)
            elif source and step.operation == "remove_background":
                decided, reasons = self._cutting(step, size_px, preferences)
            else:
                decided, reasons = self._preferred(step, preferences)
                self.engines.for_step(decided)
            size_px = _size_after(step, size_px)
            steps.append(decided)
            advice += reasons
        return replace(plan, steps=tuple(steps), advice=(*plan.advice, *advice))

    async def offers(self, source: Version) -> list[Offer]:
        """Return a few sensible ways to enlarge a picture.

        Raises:
            UserError: No engine can.
        """
        able = self.engines.able("upscale")
        return upscale_offers(able, source.info.size_px, faces=await self._has_faces(source, able))

    def engines_for(self, operation: str) -> list[str]:
        """Return the engines that people can name for an operation; none, if there is none."""
        return [e.name for e in self.engines.able(operation)] if self.engines.can(operation) else []

    def upscalers(self) -> list[str]:
        """Return the engines that people can name to enlarge a picture."""
        return [engine.name for engine in self.engines.able("upscale")]

    async def estimate_usd(
        self, plan: Plan, source: Version | None, preferences: Preferences = DEFAULTS
    ) -> Decimal | None:
        """Return what a plan will cost, about; None where nobody knows.

        Raises:
            UserError: No engine can do a step.
        """
        total = Decimal(0)
        size_px = source.info.size_px if source else None
        for step in (await self.decided(plan, source, preferences)).steps:
            engine = self.engines.for_step(step)
            size_px = _size_after(step, size_px)
            if step.operation in _BY_SIZE:
                cost_usd = estimate_usd(engine, size_px)
            else:
                quality = str(step.parameters.get("quality", preferences.quality))
                cost_usd = engine.capabilities.estimate_usd(quality=quality)
            if cost_usd is None:
                return None
            total += cost_usd
        return total

    async def estimate_all_usd(
        self, wanted: Iterable[tuple[Plan, Version]], preferences: Preferences = DEFAULTS
    ) -> Decimal | None:
        """Return what plans will cost together, each for its picture; None where nobody knows.

        Raises:
            UserError: No engine can do a step.
        """
        total = Decimal(0)
        for plan, source in wanted:
            cost_usd = await self.estimate_usd(plan, source, preferences)
            if cost_usd is None:
                return None
            total += cost_usd
        return total

    @property
    def has_model(self) -> bool:
        """Whether a model can edit by description."""
        return self.engines.can("edit")

    def _preferred(self, step: Step, preferences: Preferences) -> tuple[Step, Sequence[Advice]]:
        """Return the step with the engine that is preferred for it, if that is there."""
        wanted = preferences.engine_for(step.operation)
        if wanted is None or "engine" in step.parameters:
            return step, []
        if self.engines.preferred(step.operation, wanted) is None:
            return step, [_lacking(wanted)]
        return replace(step, parameters={**step.parameters, "engine": wanted}), []

    async def _upscaling(
        self, step: Step, source: Version, size_px: Size | None, preferences: Preferences
    ) -> tuple[Step, Sequence[Advice]]:
        factor = _factor(step)
        name = step.parameters.get("engine")
        advice: list[Advice] = []
        if name is None and (wanted := preferences.engine_for("upscale")):
            preferred = self.engines.preferred("upscale", wanted)
            if preferred and reaches(preferred, size_px, factor):
                name = wanted
                advice = [_as_chosen(preferred, size_px, factor)]
            else:
                advice = [_lacking(wanted)]
        if name is not None:
            engine = self.engines.named("upscale", str(name))
            if factor not in engine.capabilities.upscale_factors:
                raise EngineError(
                    Failure.IMPOSSIBLE,
                    "upscale-factor-lacking",
                    engine=engine.name,
                    factors=factors_text(engine.capabilities.upscale_factors),
                )
            faces = await self._has_faces(source, [engine])
        else:
            able = self.engines.able("upscale")
            faces = await self._has_faces(source, able)
            choice = upscaler(able, size_px, factor, faces=faces, free_first=self._free_first)
            engine = choice.engine
            if len(able) > 1:
                advice += _advice(choice, size_px, factor)
        parameters: dict[str, Parameter] = {**step.parameters, "engine": engine.name}
        if faces and engine.capabilities.suits_faces:
            parameters["faces"] = True
        return replace(step, parameters=parameters), advice

    def _cutting(
        self, step: Step, size_px: Size | None, preferences: Preferences
    ) -> tuple[Step, Sequence[Advice]]:
        named = "engine" in step.parameters
        step, lacking = self._preferred(step, preferences)
        name = step.parameters.get("engine")
        if name is not None:
            engine = self.engines.named("remove_background", str(name))
            return step, [] if named else [_as_chosen(engine, size_px, 1)]
        able = self.engines.able("remove_background")
        choice = cutter(able, size_px, free_first=self._free_first)
        parameters = {**step.parameters, "engine": choice.engine.name}
        advice = _advice(choice, size_px, 1) if len(able) > 1 else []
        return replace(step, parameters=parameters), [*lacking, *advice]

    async def _has_faces(self, source: Version, engines: Sequence[Engine]) -> bool | None:
        """Look for faces, if that makes a difference."""
        if not any(e.capabilities.suits_faces for e in engines):
            return None
        faces = await self._seeing.faces(source)
        return None if faces is None else bool(faces)


def _factor(step: Step) -> int:
    factor = step.parameters.get("factor")
    return int(factor) if isinstance(factor, int | float) else _DEFAULT_FACTOR


def _size_after(step: Step, size_px: Size | None) -> Size | None:
    """Return the size of a picture after a step; None where only the step's run will tell."""
    if size_px is None or step.engine == "model" or step.operation in _CHANGING_SIZE:
        return None
    factor = _factor(step) if step.operation == "upscale" else 1
    return size_px[0] * factor, size_px[1] * factor


def _advice(choice: Choice, size_px: Size | None, factor: int) -> list[Advice]:
    params: dict[str, Parameter] = {"engine": choice.engine.name, "price": _price(choice.cost_usd)}
    if size_px:
        params |= {"width": size_px[0] * factor, "height": size_px[1] * factor}
    advice = [Advice(f"chosen-{choice.reason}", params)]
    if choice.for_faces:
        cost_usd = estimate_usd(choice.for_faces, size_px, factor)
        name = choice.for_faces.name
        advice.append(
            Advice("faces-elsewhere", {"engine": name, "factor": factor, "price": _price(cost_usd)})
        )
    return advice


def _as_chosen(engine: Engine, size_px: Size | None, factor: int) -> Advice:
    price = _price(estimate_usd(engine, size_px, factor)) if engine.capabilities.paid else _FREE
    return Advice("chosen-setting", {"engine": engine.name, "price": price})


def _lacking(name: str) -> Advice:
    return Advice("setting-engine-lacks", {"engine": name})


def _price(cost_usd: Decimal | None) -> Parameter:
    return _UNKNOWN if cost_usd is None else float(cost_usd)
