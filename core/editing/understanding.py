"""From words about a picture to a plan."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from core.editing.seeing import Seeing
from core.editing.wishes import Source
from core.engines.choice import Engines
from core.errors import UserError
from core.ids import UserId
from core.planning import Plan, Planner, PlanningContext
from core.planning.language_model import LanguageModelPlanner
from core.planning.plan import StepEngine
from core.planning.regions import inside, pointed_out
from core.policy import Policy
from core.tree import Version

_MAX_STEPS = 16
"""Of one instruction: each takes a while at full resolution."""
_BY_THE_PHOTO = frozenset({"vague", "lighting"})
"""Advice that is another one, or none, for another picture."""


class Understanding:
    """Plans what people ask for, by what can be told of their picture where that decides."""

    def __init__(
        self,
        *,
        engines: Engines,
        planner: Planner,
        second: LanguageModelPlanner | None,
        seeing: Seeing,
        policy: Policy,
        pseudonym: Callable[[UserId], str],
        prefer: StepEngine,
    ) -> None:
        self._engines = engines
        self._planner = planner
        self._second = second
        self._seeing = seeing
        self._policy = policy
        self._pseudonym = pseudonym
        self._prefer = prefer

    async def plan(
        self,
        source: Source,
        instruction: str,
        *,
        by: UserId | None = None,
        prefer: StepEngine | None = None,
        as_said: bool = False,
    ) -> Plan:
        """Return the plan for an instruction.

        Args:
            source: What it is about.
            instruction: In the person's words.
            by: The person; told to a service by a pseudonym, if one is asked.
            prefer: What does a step that both can do; None: as it is configured.
            as_said: Ask nothing back, however vague it is.

        Raises:
            UserError: It is empty or too long, or no configured engine can do it.
        """
        instruction = instruction.strip()
        if not instruction:
            raise UserError("instruction-missing")
        self._policy.check_instruction(instruction)
        context = PlanningContext(
            size_px=source.version.info.size_px,
            has_model=self._engines.can("edit"),
            prefer=prefer or self._prefer,
            image_count=1 + len(source.references),
            as_said=as_said,
        )
        if source.region:
            instruction = await asyncio.to_thread(pointed_out, instruction, self._planner, context)
        # In a thread, for some of the words may have to be read first.
        plan = await asyncio.to_thread(self._planner.plan, instruction, context)
        # What an unfinished edit will show, nobody has seen yet.
        if source.pending is None:
            seen = await self._looked(source.version, plan, context)
            if seen != context:
                context = seen
                plan = await asyncio.to_thread(self._planner.plan, instruction, context)
        if self._second:
            requester = self._pseudonym(by) if by else ""
            plan = await self._second.plan(instruction, context, first=plan, requester=requester)
        if len(plan.steps) > _MAX_STEPS:
            raise UserError("too-many-steps", number=len(plan.steps), most=_MAX_STEPS)
        return inside(plan, source.region.blob_id) if source.region else plan

    async def _looked(
        self, version: Version, plan: Plan, context: PlanningContext
    ) -> PlanningContext:
        """Return what a plan depends on, with what had to be looked for in the picture."""
        by_the_photo = any(advice.code in _BY_THE_PHOTO for advice in plan.advice)
        if by_the_photo or plan.depends_on_faces:
            context = replace(context, faces=await self._seeing.faces(version))
        if by_the_photo:
            context = replace(context, photo=await self._seeing.facts(version))
        return context
