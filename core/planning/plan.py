"""What a planner returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from core.ids import BlobId
from core.images import Size
from core.planning.photo import PhotoFacts
from core.texts import Texts

Parameter = str | int | float | bool
StepEngine = Literal["local", "model"]

FACE_OPERATIONS = frozenset({"pixelate_faces", "blur_faces", "smooth_skin"})
"""What fails where there is no face."""

_ASKING = frozenset({"vague", "unspecific"})


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: exact and local, or one for a model."""

    engine: StepEngine
    operation: str
    """A name from `core.planning.operations` for local steps; ``edit`` for model steps."""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    prompt: str = ""
    """What a model is told."""
    said: str = ""
    """The person's own words in a prompt that says more than they did."""
    mask: BlobId | None = None
    """Of the region outside of which it changes nothing; None: it is for the whole picture."""

    @property
    def words(self) -> str:
        """What the person asked of a model, to be shown."""
        return self.said or self.prompt

    @property
    def needs_faces(self) -> bool:
        """Tell whether it is about the faces in the picture."""
        return self.operation in FACE_OPERATIONS or self.parameters.get("gravity") == "faces"


@dataclass(frozen=True, slots=True)
class Advice:
    """Something the person should know or choose; `code` picks the sentence."""

    code: str
    params: Mapping[str, Parameter] = field(default_factory=dict)

    @property
    def asks(self) -> bool:
        """Tell whether the person should choose before anything is paid for."""
        return self.code in _ASKING or self.params.get("clash", "none") != "none"


@dataclass(frozen=True, slots=True)
class Plan:
    """Ordered steps; none means that nothing in the instruction was understood."""

    steps: tuple[Step, ...]
    advice: tuple[Advice, ...] = ()
    suggestions: tuple[str, ...] = ()
    """The nearest instructions that can be carried out, to offer as buttons."""
    suits_model: bool = False
    """All of it is exact, but a model that edits by text could do it as well."""
    faces: int | None = None
    """In the picture, where that was looked for."""
    prompt_at_once: str = ""
    """What one model step is told to do all changes at once, where there are several passes."""

    @property
    def asks(self) -> bool:
        """Tell whether the person should choose one of the suggestions first.

        There are steps all the same where the instruction is clear but its light contradicts
        the photo's: they are what is done if the person wants it as they said.
        """
        return any(item.asks for item in self.advice)

    @property
    def masks(self) -> tuple[BlobId, ...]:
        """The masks that its steps name, each once."""
        return tuple(dict.fromkeys(step.mask for step in self.steps if step.mask))

    @property
    def depends_on_faces(self) -> bool:
        """Tell whether it matters to a step how many faces there are."""
        return any(step.engine == "model" or step.needs_faces for step in self.steps)


@dataclass(frozen=True, slots=True)
class PlanningContext:
    """What a plan depends on besides the instruction."""

    size_px: Size | None = None
    has_model: bool = False
    """An engine that edits by text is configured."""
    prefer: StepEngine = "local"
    """What does a step that both can do."""
    image_count: int = 1
    faces: int | None = None
    """In the picture; None: nobody has looked, or can."""
    photo: PhotoFacts | None = None
    """What was measured of it; None: nobody has."""
    as_said: bool = False
    """Ask nothing back: a model does what is vague as well."""


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
        "suggestions": list(plan.suggestions),
        "asks": plan.asks,
    }


class Planner(Protocol):
    """Reads instructions."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        """Return the steps for an instruction. Never raises for any text."""
