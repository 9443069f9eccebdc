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
from core.planning.plan import Plan, PlanningContext
from core.planning.rules import MAX_CHARS

TIME_LIMIT_S = 5.0
REST_S = 60.0
"""After no answer in time: nobody else waits for the same in vain."""

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


class LanguageModelPlanner:
    """Reads what the rules are unsure of; their plan counts wherever that fails."""

    def __init__(
        self,
        model: LanguageModel,
        *,
        asked: Callable[[Asked], None] = lambda _asked: None,
        limit_s: float = TIME_LIMIT_S,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Plan by a language model.

        Args:
            model: Who is asked.
            asked: Told of every call.
            limit_s: Longest wait for an answer.
            now_s: A clock that never goes back.
        """
        self._model = model
        self._asked = asked
        self._limit_s = limit_s
        self._now_s = now_s
        self._rests_until_s = float("-inf")

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
        unsure = is_unsure(first, instruction, context)
        if not unsure or self._now_s() < self._rests_until_s:
            return first
        answer: Answer | None = None
        try:
            async with asyncio.timeout(self._limit_s):
                answer = await self._model.answer(question(instruction, context), requester)
            plan = plan_of(answer.text, instruction, context)
        except TimeoutError:
            outcome, plan = "timeout", first
            self._rests_until_s = self._now_s() + REST_S
        except NoAnswer as none:
            outcome, plan, answer = none.reason, first, none.spent
            self._rests_until_s = self._now_s() + none.rest_s
        except Unusable as unusable:
            outcome, plan = str(unusable), first
        else:
            # Where both leave all to a model, the person's own words are better than a copy.
            agreed = _is_one_edit(plan) and _is_one_edit(first)
            outcome, plan = ("agreed", first) if agreed else ("used", plan)
        self._tell(outcome, answer)
        return plan

    def _tell(self, outcome: str, answer: Answer | None) -> None:
        log.info(
            "%s was asked for a plan: %s (tokens: %d in, %d out)",
            self._model.name,
            outcome,
            answer.input_tokens if answer else 0,
            answer.output_tokens if answer else 0,
        )
        self._asked(Asked(outcome, answer))


def _is_one_edit(plan: Plan) -> bool:
    return len(plan.steps) == 1 and plan.steps[0].engine == "model"
