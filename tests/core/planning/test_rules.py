"""The grammar, against labelled instructions and against anything at all."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.planning import Plan, PlanningContext, RulePlanner, Step, plan_as_dict
from core.planning.grammar.lexicon import LANGUAGES, lexicon, phrases, suggestions
from core.planning.operations import OPERATIONS
from core.planning.rules import MAX_CHARS
from core.texts import Texts

FOLDER = Path(__file__).parent
PLANNER = RulePlanner()
TEXTS = Texts()
WITH_MODEL = PlanningContext(has_model=True)


def labelled(name: str) -> list[dict[str, Any]]:
    """Instructions with the steps that they should become; see the first lines of the file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


INSTRUCTIONS = labelled("heldout.jsonl") + labelled("instructions.jsonl")


def context_of(entry: dict[str, Any]) -> PlanningContext:
    given_context = dict(entry.get("context", {}))
    if "size_px" in given_context:
        given_context["size_px"] = tuple(given_context["size_px"])
    return PlanningContext(**{"has_model": True, **given_context})


def in_full(name: str, parameters: Mapping[str, Any]) -> tuple[str, object]:
    """A local step with its defaults filled in, so that saying them makes no difference."""
    return name, OPERATIONS[name].validated(parameters)


def wanted(entry: dict[str, Any]) -> list[tuple[str, object]]:
    steps = entry["steps"]
    assert isinstance(steps, list)
    return [("model", what) if name == "model" else in_full(name, what) for name, what in steps]


def planned(plan: Plan) -> list[tuple[str, object]]:
    return [
        ("model", step.prompt)
        if step.engine == "model"
        else in_full(step.operation, dict(step.parameters))
        for step in plan.steps
    ]


@pytest.mark.parametrize("entry", INSTRUCTIONS, ids=lambda entry: str(entry["text"])[:60])
def test_labelled_instructions(entry: dict[str, Any]) -> None:
    plan = PLANNER.plan(str(entry["text"]), context_of(entry))
    assert planned(plan) == wanted(entry)
    if "advice" in entry:
        assert [item.code for item in plan.advice] == entry["advice"]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("upscale 4x topaz", [("upscale", {"factor": 4, "engine": "topaz"})]),
        (
            "crop it square and upscale 4x with clarity pro",
            [("crop", {"ratio": "1:1"}), ("upscale", {"factor": 4, "engine": "clarity-pro"})],
        ),
        (
            "remove the background with bria and make it warmer",
            [("remove_background", {"engine": "bria"}), ("temperature", {})],
        ),
        ("boost the local contrast", [("clarity", {})]),
    ],
)
def test_an_engine_that_is_named_does_it(text: str, steps: list[tuple[str, object]]) -> None:
    plan = PLANNER.plan(text, WITH_MODEL)
    assert [(step.operation, dict(step.parameters)) for step in plan.steps] == steps


def test_the_set_covers_every_operation_and_language() -> None:
    named = Counter(name for entry in INSTRUCTIONS for name, _ in wanted(entry))
    assert set(named) == {*OPERATIONS, "model"}
    assert named["model"] >= 100
    languages = Counter(entry["language"] for entry in INSTRUCTIONS)
    assert set(languages) == set(LANGUAGES)
    assert min(languages.values()) >= 30
    assert len({(entry["text"], str(entry.get("context"))) for entry in INSTRUCTIONS}) >= 300


def test_what_is_refused_of_a_model_is_never_a_filter() -> None:
    """Words of regions, things and scenes stand in no lexicon, so no reader can take them."""
    for thing in ("her eyes", "the sky", "the licence plate", "his beard", "the car"):
        for verb in ("brighten", "blur", "sharpen", "crop out", "remove", "invert", "rotate"):
            instruction = f"{verb} {thing}"
            assert PLANNER.plan(instruction, WITH_MODEL).steps == (
                Step("model", "edit", prompt=instruction),
            )


@pytest.mark.parametrize("said", ["more black and white", "more portrait mode"])
def test_a_look_that_is_no_film_is_not_made_one(said: str) -> None:
    for step in PLANNER.plan(said, WITH_MODEL).steps:
        assert step.operation != "film"


def test_a_plan_for_a_model_tells_of_the_faces() -> None:
    with_faces = PlanningContext(has_model=True, faces=2)
    plan = PLANNER.plan("put her on a beach", with_faces)
    assert plan.steps == PLANNER.plan("put her on a beach", WITH_MODEL).steps
    assert plan.depends_on_faces
    assert plan.faces == 2
    assert not PLANNER.plan("make it warmer and crop it square", with_faces).depends_on_faces


@pytest.mark.parametrize("instruction", ["make it warmer", "white background", "vintage look"])
def test_what_a_model_could_do_as_well_is_marked(instruction: str) -> None:
    assert PLANNER.plan(instruction, WITH_MODEL).suits_model
    assert not PLANNER.plan(instruction, PlanningContext()).suits_model
    by_model = PLANNER.plan(instruction, PlanningContext(has_model=True, prefer="model"))
    assert [step.engine for step in by_model.steps] == ["model"]
    assert not by_model.suits_model


@pytest.mark.parametrize("instruction", ["crop it square", "blur the faces", "upscale 2x", "hm"])
def test_what_no_model_does_as_asked_is_not_marked(instruction: str) -> None:
    assert not PLANNER.plan(instruction, WITH_MODEL).suits_model


def test_long_text_goes_to_the_model_as_it_is() -> None:
    text = "make it brighter and " * 1_500
    assert len(text) > 31_000
    assert PLANNER.plan(text, WITH_MODEL).steps == (Step("model", "edit", prompt=text.strip()),)
    (advice,) = PLANNER.plan(text, PlanningContext()).advice
    assert advice.code == "needs-model"


def test_suggestions_can_be_carried_out() -> None:
    for language in LANGUAGES:
        for key, (suggestion,) in suggestions(language).items():
            plan = PLANNER.plan(suggestion, PlanningContext())
            assert plan.steps, (language, key, suggestion)
            assert not [item for item in plan.advice if item.code.endswith("-how")]


def test_every_advice_is_told_in_words() -> None:
    codes = set()
    for entry in INSTRUCTIONS:
        for has_model in (True, False):
            plan = PLANNER.plan(str(entry["text"]), PlanningContext(has_model=has_model))
            shown = plan_as_dict(plan, TEXTS, "en")
            codes |= {item.code for item in plan.advice}
            assert set(shown) == {"steps", "advice", "suggestions", "asks"}
            assert json.loads(json.dumps(shown)) == shown
    assert codes >= {"needs-model", "partly-needs-model", "say-what", "text-missing", "question"}


def test_a_plan_as_json() -> None:
    plan = PLANNER.plan("crop it square, then put her on a beach, and make it purple", WITH_MODEL)
    assert plan_as_dict(plan, TEXTS, "en") == {
        "steps": [
            {
                "engine": "local",
                "operation": "crop",
                "parameters": {"ratio": "1:1"},
                "prompt": "",
            },
            {
                "engine": "model",
                "operation": "edit",
                "parameters": {},
                "prompt": "put her on a beach, and make it purple",
            },
        ],
        "advice": [],
        "suggestions": [],
        "asks": False,
    }


CONTEXTS = st.builds(
    PlanningContext,
    size_px=st.none() | st.tuples(st.integers(1, 9_000), st.integers(1, 9_000)),
    has_model=st.booleans(),
    prefer=st.sampled_from(["local", "model"]),
    image_count=st.integers(1, 10),
    faces=st.none() | st.integers(0, 3),
)
PHRASES = sorted({phrase.removesuffix("*") for tag in LANGUAGES for phrase, _ in phrases(tag)})
VALUES = ["20%", "-15 %", "0", "99999 px", "1080x1350", "0:5", "4:5", "2x", "×9", "90°", "#f80"]
SAYINGS = st.lists(
    st.sampled_from(PHRASES)
    | st.sampled_from(VALUES)
    | st.sampled_from(["and", "but", ",", ".", "don't", '"Hi"', "«»", "her", "not", "1."])
    | st.text(max_size=8),
    max_size=14,
).map(" ".join)


@given(st.one_of(st.text(max_size=300), SAYINGS), CONTEXTS)
def test_any_text_gives_a_plan_that_can_be_run(text: str, context: PlanningContext) -> None:
    plan = PLANNER.plan(text, context)
    for step in plan.steps:
        if step.engine == "local":
            OPERATIONS[step.operation].validated(step.parameters)
            assert not step.prompt
        else:
            assert context.has_model
            assert (step.operation, dict(step.parameters)) == ("edit", {})
            assert step.prompt.strip()
    assert sum(step.engine == "model" for step in plan.steps) <= 1
    assert plan.steps or plan.advice
    plan_as_dict(plan, TEXTS, "en")


@given(SAYINGS)
def test_the_prompt_is_in_the_persons_own_words(text: str) -> None:
    for step in PLANNER.plan(text, WITH_MODEL).steps:
        if step.engine == "model":
            said = set(re.findall(r"\w+", text))
            assert set(re.findall(r"\w+", step.prompt)) <= said


def calls_of(work: Callable[[], object]) -> int:
    """How many functions some work calls: a clock that never varies."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def calls_to_plan(text: str) -> int:
    return calls_of(lambda: PLANNER.plan(text, WITH_MODEL))


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("dobule the resolution", "double the resolution"),
        ("make it tripple the size", "make it triple the size"),
        ("rotate it thiirty degrees", "rotate it thirty degrees"),
        ("brighter by tweenty percent", "brighter by twenty percent"),
    ],
)
def test_a_misspelt_number_is_a_number(slip: str, meant: str) -> None:
    plan = PLANNER.plan(slip, WITH_MODEL)
    assert plan.steps == PLANNER.plan(meant, WITH_MODEL).steps
    assert all(step.engine == "local" for step in plan.steps)


def test_only_the_words_of_the_language_that_is_spoken_are_read() -> None:
    lexicon.cache_clear()
    RulePlanner().plan("crop it square and make it warmer", WITH_MODEL)
    assert lexicon.cache_info().currsize == 1
    RulePlanner().plan("сделай ярче", WITH_MODEL)
    assert lexicon.cache_info().currsize == 2


REPEATED = ["“", "'x ", '"', "brighter, ", "and ", "1 ", "put her in a x and ", "10% , ", "亮一点"]


@pytest.mark.parametrize("piece", [*REPEATED, "not too bright, ", "crop ", "- ", "темнее и "])
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    PLANNER.plan(piece, WITH_MODEL)
    half, full = (
        calls_to_plan((piece * MAX_CHARS)[:length]) for length in (MAX_CHARS // 2, MAX_CHARS)
    )
    assert full < 3 * half + 500
    assert full < 150_000
    assert calls_to_plan(piece * 32_000) < 500


@pytest.mark.parametrize(
    ("said", "operation", "parameters"),
    [
        ("auf 1,91:1 zuschneiden", "crop", {"ratio": "1.91:1"}),
        ("1,5x heller", "exposure", {"ev": 0.58}),
        ("2,5 Grad drehen", "rotate", {"degrees": 2.5}),
        ("exposure +0,375 stops", "exposure", {"ev": 0.38}),
        ("auf 1.200 px Breite verkleinern", "resize", {"width_px": 1200}),
        ("resize to 1,200 px wide", "resize", {"width_px": 1200}),
    ],
)
def test_a_comma_is_a_decimal_mark_and_a_dot_may_stand_between_thousands(
    said: str, operation: str, parameters: dict[str, object]
) -> None:
    (step,) = PLANNER.plan(said, PlanningContext(size_px=(4000, 3000))).steps
    assert (step.operation, dict(step.parameters)) == (operation, parameters)
