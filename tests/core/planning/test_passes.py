"""Plans of several changes, one after the other and at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.planning import Advice, Plan, Step, all_in_one, passes_of

CROP = Step("local", "crop", {"ratio": "1:1"})
TEXT = Step("local", "text", {"text": "Hi"})
BEACH = Step(
    "model", "edit", prompt="Keep her face. Put her on a beach.", said="put her on a beach"
)
DRESS = Step("model", "edit", prompt="Keep her face. A red dress.", said="give her a red dress")
PLAN = Plan(
    (CROP, BEACH, DRESS, TEXT),
    (Advice("identity", {"what": "person"}), Advice("passes", {"number": 2})),
    faces=1,
    prompt_at_once="Keep her face. Put her on a beach and give her a red dress.",
)


def test_each_pass_has_one_model_step_and_the_exact_ones_beside_it() -> None:
    first, second = passes_of(PLAN)
    assert first == Plan((CROP, BEACH), (Advice("identity", {"what": "person"}),), faces=1)
    assert second == Plan((DRESS, TEXT), faces=1)


def test_all_at_once_is_one_model_step_in_the_place_of_the_first() -> None:
    plan = all_in_one(PLAN)
    assert [step.operation for step in plan.steps] == ["crop", "edit", "text"]
    assert plan.steps[1].prompt == PLAN.prompt_at_once
    assert plan.steps[1].words == "put her on a beach\ngive her a red dress"
    assert [item.code for item in plan.advice] == ["identity"]
    assert passes_of(plan) == (plan,)


@pytest.mark.parametrize("steps", [(), (CROP,), (BEACH,), (CROP, BEACH, TEXT)])
def test_a_plan_with_one_model_step_or_none_is_one_pass(steps: tuple[Step, ...]) -> None:
    plan = Plan(steps, faces=2)
    assert passes_of(plan) == (plan,)
    assert all_in_one(plan) == plan


@given(st.lists(st.sampled_from([CROP, TEXT, BEACH, DRESS])))
def test_no_step_is_lost_or_moved(steps: list[Step]) -> None:
    plan = Plan(tuple(steps))
    parts = passes_of(plan)
    assert [step for part in parts for step in part.steps] == steps
    for part in parts:
        assert sum(step.engine == "model" for step in part.steps) <= 1
    whole = all_in_one(plan)
    assert [s for s in whole.steps if s.engine == "local"] == [
        s for s in steps if s.engine == "local"
    ]
    assert sum(step.engine == "model" for step in whole.steps) == min(
        1, sum(step.engine == "model" for step in steps)
    )
