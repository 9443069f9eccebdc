"""Changes on the way to a version become one plan for the first version."""

from __future__ import annotations

from core.ids import BlobId
from core.planning import Plan, Step
from core.planning.replay import passes_through_models, replayed


def model(prompt: str, mask: str | None = None) -> Step:
    return Step("model", "edit", prompt=prompt, mask=BlobId(mask) if mask else None)


def local(name: str) -> Step:
    return Step("local", name)


def shape(plan: Plan) -> list[str]:
    return [step.prompt or step.operation for step in plan.steps]


def test_model_steps_become_one_and_exact_steps_keep_their_order() -> None:
    plans = [
        Plan((local("crop"), model("add a hat"))),
        Plan((local("upscale"),)),
        Plan((local("sepia"),)),
        Plan((model("make it night"), local("blur"))),
    ]
    merged = (
        "Make all of these changes to the picture, and no others:\n1. add a hat\n2. make it night"
    )
    result = replayed(plans)
    assert shape(result) == ["crop", merged, "sepia", "blur", "upscale"]
    assert result.steps[1].words == "add a hat\nmake it night"
    assert passes_through_models(result.steps) == 1


def test_steps_inside_a_region_keep_their_mask_and_their_place() -> None:
    plans = [
        Plan((model("add a hat"),)),
        Plan((model("remove this", "m1"),)),
        Plan((local("pixelate"),)),
        Plan((model("make it night"),)),
        Plan((model("make this red", "m2"),)),
    ]
    result = replayed(plans)
    assert shape(result)[1:] == ["remove this", "pixelate", "make this red"]
    assert [step.mask for step in result.steps] == [None, "m1", None, "m2"]
    assert result.masks == ("m1", "m2")


def test_one_model_step_stays_as_it_was_said() -> None:
    assert shape(replayed([Plan((local("sepia"),)), Plan((model("add a hat"),))])) == [
        "sepia",
        "add a hat",
    ]
