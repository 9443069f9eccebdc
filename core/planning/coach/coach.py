"""The planner that looks at an instruction as an editor would, before a model is paid for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.planning.coach.areas import AREAS
from core.planning.coach.asking import detail_key, is_open, is_vague, is_wish
from core.planning.coach.changes import Change, changes_of, clauses_of
from core.planning.coach.clauses import Clause
from core.planning.coach.composing import ONLY_STYLE, ONLY_THIS, sentences, words_of_pass
from core.planning.coach.keeping import kept
from core.planning.coach.lighting import (
    MATCH,
    clashes,
    fits,
    new_scene,
    scene_light,
    speaks_of_light,
)
from core.planning.coach.suggesting import alternatives, improvements, in_place, specified
from core.planning.coach.vocabulary import Term, language_of, terms
from core.planning.plan import Advice, Plan, Planner, PlanningContext, Step
from core.planning.rules import MAX_CHARS, RulePlanner

PASSES_MAX = 6
"""More of them are a description of one picture, not a list of changes."""

_UNDERSTOOD = frozenset({"is-command", "question", "nothing-asked", "say-what"})
_OPEN = frozenset({"background-how"})
"""What the grammar asks where the coach has better offers."""
_BEFORE_MODELS = frozenset({"crop", "rotate", "straighten", "flip"})


@dataclass(frozen=True, slots=True)
class _Request:
    """Words for a model, looked at.

    Attributes:
        text: The person's instruction.
        prompt: The part of it that a model would get.
        language: That it is in.
        terms: Of the whole instruction, as far as it is looked at.
        changes: That the prompt asks for; one at least, unless it is all constraints.
        constraints: What it says must stay.
        context: What is known besides.
    """

    text: str
    prompt: str
    language: str
    terms: Sequence[Term]
    changes: Sequence[Change]
    constraints: Sequence[Clause]
    context: PlanningContext


class CoachingPlanner:
    """Implements `core.planning.Planner`: advises on what another planner gives to a model."""

    def __init__(self, reader: Planner | None = None) -> None:
        """Advise on what `reader` finds that can be done exactly; None: on what the rules find."""
        self._reader = reader or RulePlanner()

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        """Return the steps for an instruction, with advice. Never raises for any text."""
        plan = self._reader.plan(instruction, context)
        codes = {item.code for item in plan.advice}
        text = instruction.strip()
        language = language_of(text[:MAX_CHARS])
        found = terms(text[:MAX_CHARS], language)
        opens = bool(codes & _OPEN)
        if codes & _UNDERSTOOD and not plan.steps:
            opens = "is-command" not in codes and _wants_another(text, found)
            if not (opens or _wants_it_better(codes, text, found)):
                return plan
        model = next((step for step in plan.steps if step.engine == "model"), None)
        vague = is_vague(found, is_exact=bool(plan.steps) and model is None)
        if (vague or opens) and context.as_said and context.has_model:
            model = Step("model", "edit", prompt=text)
            plan = replace(plan, steps=(model,), advice=(), suggestions=(), suits_model=False)
        elif vague:
            return _for_the_better(language, text, text, context)
        if model is None and not opens:
            return plan
        prompt = model.prompt if model else text
        clauses = clauses_of(terms(prompt[:MAX_CHARS], language))
        changes, constraints = changes_of(prompt, clauses)
        request = _Request(text, prompt, language, found, changes, constraints, context)
        if not context.as_said:
            if changes and all(_is_vague(change) for change in changes):
                return _for_the_better(language, text, changes[0].said(prompt), context)
            opened = next((change for change in changes if is_open(change)), None)
            if opened:
                return _to_what(request, plan, opened)
        return _with_advice(request, plan, model) if model else plan


def _wants_it_better(codes: set[str], text: str, found: Sequence[Term]) -> bool:
    """Tell "make it perfect" and "needs some love" from "perfect, thanks"."""
    kinds = {term.kind for term in found}
    wishes = [term for term in found if term.kind == "vague"]
    says_what_to_do = (
        bool(kinds & {"verb", "make"})
        or len(wishes) > 1
        or any(is_wish(text[term.start : term.end], term.value) for term in wishes)
    )
    return "is-command" not in codes and says_what_to_do and is_vague(found, is_exact=False)


def _wants_another(text: str, found: Sequence[Term]) -> bool:
    """Tell "maybe a different location?" from a question and from talk."""
    changes, _ = changes_of(text, clauses_of(found))
    return bool(changes) and all(is_open(change) for change in changes)


def _is_vague(change: Change) -> bool:
    wishes = [clause for clause in change.clauses if is_vague(clause.terms, is_exact=False)]
    rest = [clause for clause in change.clauses if clause not in wishes]
    return not change.things and bool(wishes) and all(clause.is_empty for clause in rest)


def _for_the_better(language: str, text: str, vague: str, context: PlanningContext) -> Plan:
    """Ask what "better" means, with what would do this picture good in its place."""
    offered = improvements(
        language, context.photo, faces=context.faces, has_model=context.has_model
    )
    offered = tuple(in_place(text, vague, way) for way in offered)
    return Plan((), (Advice("vague"),), offered, faces=context.faces)


def _to_what(request: _Request, plan: Plan, change: Change) -> Plan:
    """Ask what a thing should become; nothing is done meanwhile."""
    said = change.said(request.prompt)
    offered = specified(
        request.language, request.text, said, detail_key(change), request.context.has_model
    )
    return Plan((), (Advice("unspecific", {"change": said}),), offered, faces=plan.faces)


def _with_advice(request: _Request, plan: Plan, model: Step) -> Plan:
    """Return the plan with what an editor would add to its prompt, in passes if there are some."""
    context = request.context
    changes = [*request.changes]
    in_passes = 1 < len(changes) <= PASSES_MAX and len(request.prompt) <= MAX_CHARS
    taken_in = context.photo.light if context.photo else None
    scene = None if speaks_of_light(request.terms) else new_scene(changes)
    if scene and taken_in and fits(taken_in, scene_light(scene)):
        scene = None
    staying = kept(changes, request.terms, context.faces)
    whole = sentences(staying.clause, request.prompt, MATCH if scene else "")
    who = [staying.who]
    if in_passes:
        models = []
        for change in sorted(changes, key=lambda each: AREAS.index(each.area)):
            before = changes[: changes.index(change)]
            said = words_of_pass(request.prompt, change, request.constraints, before)
            stays = kept([change], request.terms, context.faces)
            who.append(stays.who)
            light = MATCH if change is scene else ""
            only = ONLY_STYLE if change.area == "style" else ONLY_THIS
            prompt = sentences(stays.clause, said, light, only)
            models.append(replace(model, prompt=prompt, said=said))
        steps = _around(plan.steps, models)
    else:
        touched = whole if staying.clause or scene else request.prompt
        said = request.prompt if touched != request.prompt else ""
        told = replace(model, prompt=touched, said=said)
        steps = tuple(told if step is model else step for step in plan.steps)
    advice = [*plan.advice]
    if kept_one := next((each for each in who if each != "nobody"), None):
        advice.append(Advice("identity", {"who": kept_one}))
    suggestions = plan.suggestions
    if scene:
        if taken_in and not context.as_said and clashes(taken_in, scene_light(scene)):
            suggestions = alternatives(request.language, request.text, taken_in)
            advice.append(Advice("lighting", {"clash": taken_in}))
        else:
            advice.append(Advice("lighting", {"clash": "none"}))
    if in_passes:
        advice.append(Advice("passes", {"number": len(changes)}))
    return replace(
        plan,
        steps=steps,
        advice=tuple(advice),
        suggestions=suggestions,
        prompt_at_once=whole if in_passes else "",
    )


def _around(steps: Sequence[Step], models: Sequence[Step]) -> tuple[Step, ...]:
    """Return all passes, with exact steps where they last: the frame before, the rest after."""
    exact = [step for step in steps if step.engine != "model"]
    early = [step for step in exact if step.operation in _BEFORE_MODELS and not step.needs_faces]
    return (*early, *models, *(step for step in exact if step not in early))
