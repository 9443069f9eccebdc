"""From clauses to a plan: what is exact stays local, what is left goes to a model at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from core.planning.grammar.clause import Clause
from core.planning.grammar.offers import nearest, offered
from core.planning.grammar.ordering import (
    ONLY_EXACT,
    OUTLINE,
    Part,
    merged_crops,
    ordered,
    prompt_of,
)
from core.planning.grammar.reading import tempered
from core.planning.plan import Advice, Plan, PlanningContext, Step
from core.planning.words import command_word

_BACKGROUNDS = frozenset(
    {
        *("remove_background", "background_blur", "background_colour", "background_gradient"),
        "background_picture",
    }
)


def assembled(text: str, language: str, found: Sequence[Clause], context: PlanningContext) -> Plan:
    """Return the plan for an instruction that was split into clauses."""
    parts = [Part(clause, [*clause.reading.steps] if clause.reading else []) for clause in found]
    advice: list[Advice] = []
    suggests: list[str] = []
    if not _apply_tempers(parts):
        advice.append(Advice("say-what"))
        suggests.extend(("brighter", "contrast", "saturation"))
    _settle_complaints(parts)
    _obey_refusals(parts)
    advice.extend(_give_to_model(parts, context))
    for part in parts:
        if part.clause.reading and not part.is_for_model:
            advice.extend(part.clause.reading.advice)
            suggests.extend(part.clause.reading.suggests)
    steps = merged_crops([step for part in parts for step in part.steps])
    advice.extend(_without_commands(text, parts))
    prompt = prompt_of(text, parts)
    if prompt and not steps and found[0].asks_back:
        return Plan((), (Advice("question"),))
    if prompt and context.has_model:
        steps = ordered(parts, Step("model", "edit", prompt=prompt))
    elif prompt:
        advice.append(
            Advice("partly-needs-model", {"rest": prompt}) if steps else Advice("needs-model")
        )
        suggests.extend(nearest(found))
    elif not steps and not advice:
        advice.append(Advice("nothing-asked"))
    if any(step.operation == "rotate" for step in steps):
        advice = [item for item in advice if item.code != "rotate-how"]
    steps, advice = _settled_by_faces(steps, advice, context.faces)
    if not steps and any(item.code == "no-faces" for item in advice):
        suggests.extend(("square", "portrait", "enhance"))
    suits_model = not prompt and any(part.steps and not part.is_only_exact for part in parts)
    return Plan(
        tuple(steps),
        _unique(advice),
        offered(language, suggests),
        suits_model=bool(steps) and suits_model and context.has_model,
        faces=context.faces,
    )


def _settled_by_faces(
    steps: list[Step], advice: list[Advice], faces: int | None
) -> tuple[list[Step], list[Advice]]:
    """Leave out what needs a face where there is none, unless a model may draw one before."""
    if faces == 1:
        return steps, [item for item in advice if item.code != "all-faces"]
    drawn = next((at for at, step in enumerate(steps) if step.engine == "model"), len(steps))
    kept = [step for at, step in enumerate(steps) if at > drawn or not step.needs_faces]
    if faces != 0 or kept == steps:
        return steps, advice
    about_faces = {"all-faces", "passport-rules"}
    if not any(step.operation == "crop" for step in kept):
        about_faces.add("assumed-square")
    return kept, [*(item for item in advice if item.code not in about_faces), Advice("no-faces")]


def _without_commands(text: str, parts: Iterable[Part]) -> list[Advice]:
    """Take out "undo that" in the middle of an instruction: no model can do it."""
    advice = []
    for part in parts:
        if not part.is_for_model or part.clause.reading is not None:
            continue
        if call := command_word(text[part.clause.start : part.clause.end]):
            part.is_for_model = False
            advice.append(Advice("is-command", {"command": call[0]}))
    return advice


def _unique(advice: Iterable[Advice]) -> tuple[Advice, ...]:
    kept: list[Advice] = []
    for item in advice:
        if item not in kept:
            kept.append(item)
    return tuple(kept)


def _apply_tempers(parts: list[Part]) -> bool:
    """Let "just a bit" change the clause before; False if it stands alone."""
    for at, part in enumerate(parts):
        degree = part.clause.reading.tempers if part.clause.reading else None
        if degree is None:
            continue
        before = next((earlier for earlier in reversed(parts[:at]) if earlier.steps), None)
        if before is None and any(earlier.clause.refuses for earlier in parts[:at]):
            continue
        if before is None:
            return False
        before.steps = [tempered(step, degree) for step in before.steps]
    return True


def _settle_complaints(parts: list[Part]) -> None:
    """Do one thing where a complaint and a request name the same: "too dark, brighten it"."""
    for at, part in enumerate(parts):
        if not part.clause.complains or len(part.steps) != 1:
            continue
        for later in parts[at + 1 :]:
            same = [step for step in later.steps if step.operation == part.steps[0].operation]
            if not same:
                continue
            if later.clause.has_amount:
                part.steps = []
            else:
                later.steps = [step for step in later.steps if step not in same]
            break


def _obey_refusals(parts: list[Part]) -> None:
    """Carry out "not too bright" and "don't crop"."""
    for at, part in enumerate(parts):
        refused = part.clause.refuses
        if refused is None:
            continue
        if any(word.kind == "too" for word in part.clause.words):
            unwanted = {step.operation for step in refused.steps}
            for earlier in parts[:at]:
                if unwanted & {step.operation for step in earlier.steps}:
                    earlier.steps = [
                        tempered(step, "little") if step.operation in unwanted else step
                        for step in earlier.steps
                    ]
                    break
            else:
                is_wanted = any(word.kind == "make" for word in part.clause.words)
                part.steps = [
                    tempered(step, "little", -1 if is_wanted else 1) for step in refused.steps
                ]
        if part.clause.is_about_cutting:
            for other in parts:
                other.steps = [_padded(step) for step in other.steps]


def _padded(step: Step) -> Step:
    """Return growing to a ratio in place of cutting to it."""
    if step.operation == "crop" and "ratio" in step.parameters:
        return Step("local", "pad", {"ratio": step.parameters["ratio"]})
    return step


def _give_to_model(parts: list[Part], context: PlanningContext) -> list[Advice]:
    """Mark what a model must do, with all that cannot be told apart from it."""
    prefers_model = context.prefer == "model" and context.has_model
    something_is_done = False
    for part in parts:
        if part.steps:
            something_is_done = True
            part.is_for_model = prefers_model and not part.is_only_exact
        elif part.clause.reading is None and not part.clause.is_remark:
            part.is_for_model = not (part.clause.only_mends and something_is_done)
    advice = _bind_refusals(parts)
    for before, part in pairwise(parts):
        if before.is_for_model and _continues(part):
            part.is_for_model = True
        if part.is_for_model and part.clause.link == "and" and _lacks_object(before, part):
            before.is_for_model = True
        if part.is_for_model and part.clause.link == "with" and not part.clause.has_verb:
            before.is_for_model = True  # "a border with flowers"
    last = max((at for at, part in enumerate(parts) if part.is_for_model), default=-1)
    if any(part.is_for_model and not _removes(parts, at) for at, part in enumerate(parts)):
        for part in parts[: last + 1]:
            if any(step.operation in _BACKGROUNDS for step in part.steps):
                part.is_for_model = True  # the model would draw on what was taken away
    for part in parts:
        if part.is_for_model:
            part.steps = []
    return advice


def _removes(parts: Sequence[Part], at: int) -> bool:
    """Tell whether a clause takes something away, by its own verb or by one lent to it."""
    clause = parts[at].clause
    return clause.removes or (
        at > 0 and not clause.has_verb and bool(clause.link) and parts[at - 1].clause.removes
    )


def _bind_refusals(parts: list[Part]) -> list[Advice]:
    """Tie "but keep her dress red" to what it limits: both are for the model then."""
    advice = []
    for at, part in enumerate(parts):
        if not (part.is_for_model and part.clause.is_refusal):
            continue
        nearby = [*reversed(parts[:at]), *parts[at + 1 :]]
        limited = next((other for other in nearby if not other.is_empty), None)
        if limited is None or limited.is_for_model:
            continue
        if all(step.operation in OUTLINE for step in limited.steps):
            part.is_for_model = False
            advice.append(Advice("left-out"))
        else:
            limited.is_for_model = True
    return advice


def _continues(part: Part) -> bool:
    """Tell whether a clause is a bare end of the one before: "… the sky bluer and warmer"."""
    if part.clause.refuses is not None:
        return True
    names_the_picture = any(word.kind == "picture" for word in part.clause.words)
    is_tied = part.clause.link in {"and", "with", "pause"}
    is_drawn = bool(part.steps) and not any(
        step.operation in ONLY_EXACT or step.operation == "text" for step in part.steps
    )
    return is_tied and is_drawn and not part.clause.is_complete and not names_the_picture


def _lacks_object(part: Part, following: Part) -> bool:
    """Tell whether a verb waits for the next clause's object: "brighten and sharpen her eyes"."""
    kinds = {word.kind for word in part.clause.words} - {"filler"}
    if kinds <= {"quality", "colour", "degree"} and kinds and not following.clause.has_verb:
        return True
    shares = any(word.kind in {"adjust", "quality"} for word in following.clause.words)
    return shares and bool(kinds) and kinds <= {"adjust", "degree"}
