"""What a planner returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from core.images import Size
from core.texts import Texts

Parameter = str | int | float | bool
StepEngine = Literal["local", "model"]


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: exact and local, or one for a model."""

    engine: StepEngine
    operation: str
    """A name from `core.planning.operations` for local steps; ``edit`` for model steps."""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """Something the person should know or choose; `code` picks the sentence."""

    code: str
    params: Mapping[str, Parameter] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """Ordered steps; none means that nothing in the instruction was understood."""

    steps: tuple[Step, ...]
    advice: tuple[Advice, ...] = ()
    suggestions: tuple[str, ...] = ()
    """The nearest instructions that can be carried out, to offer as buttons."""
    suits_model: bool = False
    """All of it is exact, but a model that edits by text could do it as well."""


@dataclass(frozen=True, slots=True)
class PlanningContext:
    """What a plan depends on besides the instruction."""

    size_px: Size | None = None
    has_model: bool = False
    """An engine that edits by text is configured."""
    prefer: StepEngine = "local"
    """What does a step that both can do."""
    image_count: int = 1


def plan_as_dict(plan: Plan, texts: Texts, locale: str) -> dict[str, object]:
    """Return a plan as JSON can hold it, with its advice in a person's language."""
    return {
        "steps": [
            {
                "engine": step.engine,
                "operation": step.operation,
                "parameters": dict(step.parameters),
                "prompt": step.prompt,
            }
            for step in plan.steps
        ],
        "advice": [
            {"code": item.code, "text": texts.get(f"advice-{item.code}", locale, **item.params)}
            for item in plan.advice
        ],
    }


class Planner(Protocol):
    """Reads instructions."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        """Return the steps for an instruction. Never raises for any text."""
