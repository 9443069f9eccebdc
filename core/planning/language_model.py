"""The second planner: a language model, asked where the rules are unsure."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from core.planning.answers import Unusable, plan_of, question
from core.planning.plan import Plan, Planner, PlanningContext
from core.planning.rules import MAX_CHARS

TIME_LIMIT_S = 5.0
REST_S = 60.0
"""After no answer in time: nobody else waits for the same in vain."""

_REMEMBERED = 32
"""Answers, in memory only: the pictures of an album and several takes ask the same."""

_NEEDS_MODEL = frozenset({"needs-model", "partly-needs-model"})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a language model wrote, and what that took."""

    text: str
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: Decimal | None = None
    """None where nobody knows."""


class NoAnswer(Exception):
    """A language model gave none.

    Attributes:
        reason: In a word, for the log.
        rest_s: How long asking again would be in vain.
        spent: What came instead, if it was paid for.
    """

    def __init__(self, reason: str, rest_s: float = 0.0, spent: Answer | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.rest_s = rest_s
        self.spent = spent


@dataclass(frozen=True, slots=True)
class Asked:
    """One call of a language model, to be counted."""

    outcome: str
    """``used``, or in a word why the rules' plan was."""
    answer: Answer | None


class LanguageModel(Protocol):
    """The port to a service that answers by `core.planning.answers.schema`."""

    @property
    def name(self) -> str:
        """The model's id."""

    async def answer(self, asked: str, requester: str) -> Answer:
        """Answer one question of `core.planning.answers`.

        Args:
            asked: The input, as JSON.
            requester: Stable and anonymous id of the person.

        Raises:
            NoAnswer: It refused, failed, or said something else.
        """

    async def check(self) -> None:
        """Verify key and model, without cost.

        Raises:
            UserError: It would not work now.
        """

    async def aclose(self) -> None:
        """Release connections."""


def is_unsure(plan: Plan, instruction: str, context: PlanningContext) -> bool:
    """Tell whether a plan of the rules may be improved by another reader.

    It may not where all was understood, a question is asked back, or the person or the owner
    wants everything done by a model as it was said.
    """
    if context.prefer == "model" or context.as_said or plan.asks or len(instruction) > MAX_CHARS:
        return False
    for_model = any(step.engine == "model" for step in plan.steps)
    nothing = not plan.steps and not plan.advice
    return for_model or nothing or any(item.code in _NEEDS_MODEL for item in plan.advice)


@dataclass(frozen=True, slots=True)
class _Read:
    """A reader of what was read already."""

    found: Plan

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        """Return it."""
        del instruction, context
        return self.found


class LanguageModelPlanner:
    """Reads what the rules are unsure of; their plan counts wherever that fails."""

    def __init__(
        self,
        model: LanguageModel,
        *,
        coach: Callable[[Planner], Planner] = lambda reader: reader,
        asked: Callable[[Asked], None] = lambda _asked: None,
        limit_s: float = TIME_LIMIT_S,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Plan by a language model.

        Args:
            model: Who is asked.
            coach: Makes the planner that advises on what a reader found.
            asked: Told of every call.
            limit_s: Longest wait for an answer.
            now_s: A clock that never goes back.
        """
        self._model = model
        self._coach = coach
        self._asked = asked
        self._limit_s = limit_s
        self._now_s = now_s
        self._rests_until_s = float("-inf")
        self._remembered: dict[str, Answer] = {}

    async def plan(
        self, instruction: str, context: PlanningContext, *, first: Plan, requester: str = ""
    ) -> Plan:
        """Return the plan for an instruction. Never raises for any text or answer.

        Args:
            instruction: In the person's words.
            context: What a plan depends on besides.
            first: The rules' plan for it.
            requester: Stable and anonymous id of the person, for the service.
        """
        if not is_unsure(first, instruction, context):
            return first
        asked = question(instruction, context)
        answer = self._remembered.get(asked)
        is_new = answer is None
        if answer is None:
            answer = await self._answer(asked, requester)
        if answer is None:
            return first
        try:
            plan = plan_of(answer.text, instruction, context)
        except Unusable as unusable:
            outcome, plan = str(unusable), first
        else:
            # Where both leave all to a model, the person's own words are better than a copy.
            if _is_for_model(plan) and _is_for_model(first):
                outcome, plan = "agreed", first
            else:
                coach = self._coach(_Read(plan))
                outcome, plan = "used", await asyncio.to_thread(coach.plan, instruction, context)
        if is_new:
            self._remember(asked, answer)
            self._tell(outcome, answer)
        return plan

    async def _answer(self, asked: str, requester: str) -> Answer | None:
        if self._now_s() < self._rests_until_s:
            return None
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._model.answer(asked, requester)
        except TimeoutError:
            self._rest(REST_S)
            self._tell("timeout", None)
        except NoAnswer as none:
            self._rest(none.rest_s)
            self._tell(none.reason, none.spent)
        return None

    def _rest(self, rest_s: float) -> None:
        # Of calls that end side by side, the longest rest counts.
        self._rests_until_s = max(self._rests_until_s, self._now_s() + rest_s)

    def _remember(self, asked: str, answer: Answer) -> None:
        while len(self._remembered) >= _REMEMBERED:
            del self._remembered[next(iter(self._remembered))]
        self._remembered[asked] = answer

    def _tell(self, outcome: str, answer: Answer | None) -> None:
        log.info(
            "%s was asked for a plan: %s (tokens: %d in, %d out)",
            self._model.name,
            outcome,
            answer.input_tokens if answer else 0,
            answer.output_tokens if answer else 0,
        )
        self._asked(Asked(outcome, answer))


def _is_for_model(plan: Plan) -> bool:
    return bool(plan.steps) and all(step.engine == "model" for step in plan.steps)
