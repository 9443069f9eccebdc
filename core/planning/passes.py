"""Several changes: one after the other, or all at once."""

from __future__ import annotations

from dataclasses import replace

from core.planning.plan import Plan, Step


def passes_of(plan: Plan) -> tuple[Plan, ...]:
    """Split a plan so that each part has one model step at most.

    Exact steps before the first model step go with it, later ones with the model step that
    they follow. What the plan advises is told once, with the first part.
    """
    parts: list[list[Step]] = [[]]
    for step in plan.steps:
        if step.engine == "model" and any(earlier.engine == "model" for earlier in parts[-1]):
            parts.append([])
        parts[-1].append(step)
    if len(parts) == 1:
        return (plan,)
    advice = tuple(item for item in plan.advice if item.code != "passes")
    return tuple(
        Plan(tuple(steps), () if at else advice, faces=plan.faces) for at, steps in enumerate(parts)
    )


def all_in_one(plan: Plan) -> Plan:
    """Return a plan with one model step that does what all of a plan's model steps do."""
    models = [step for step in plan.steps if step.engine == "model"]
    if len(models) < 2:
        return plan
    first = plan.steps.index(models[0])
    said = "\n".join(step.words for step in models)
    prompt = plan.prompt_at_once or "\n".join(step.prompt for step in models)
    late = tuple(step for step in plan.steps[first:] if step.engine != "model")
    return replace(
        plan,
        steps=(*plan.steps[:first], replace(models[0], prompt=prompt, said=said), *late),
        advice=tuple(item for item in plan.advice if item.code != "passes"),
        prompt_at_once="",
    )
