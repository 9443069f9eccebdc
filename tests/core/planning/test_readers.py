"""Every two meanings side by side: what is read of them can be run."""

from __future__ import annotations

from itertools import product

from core.planning import PlanningContext
from core.planning.grammar.lexicon import SHARED, phrases
from core.planning.grammar.tagging import Word
from core.planning.grammar.topics import read
from core.planning.operations import OPERATIONS

CONTEXT = PlanningContext(size_px=(100, 3_000), image_count=3)
SPELT = {"count", "times", "fraction"}
NUMBERS = {
    "percent": (0.0, 7.0, 99_999.0, -30.0),
    "number": (0.0, 7.0, 99_999.0),
    "degrees": (0.0, 99_999.0, -30.0),
    "px": (0.0, 7.0, 99_999.0),
    "ev": (0.5, 99_999.0),
    "factor": (0.0, 2.0, 99.0),
}
SENSES = {
    (sense.kind, sense.value)
    for tag in ("en", SHARED)
    for _, sense in phrases(tag)
    if sense.kind not in {"unit", "stop"}
}
COLOURS = {("colour", "red"), ("colour", "#fffdd0")}
WORDS = [
    *(
        Word(kind, value, 0, 1, (float(value),) if kind in SPELT else ())
        for kind, value in sorted(SENSES)
        if kind != "colour" or (kind, value) in COLOURS
    ),
    *(Word(kind, "", 0, 1, (n,), n < 0) for kind, numbers in NUMBERS.items() for n in numbers),
    *(Word("size", "", 0, 1, size) for size in ((800.0, 600.0), (0.0, 600.0), (33.0, 9_999.0))),
    *(Word("ratio", "", 0, 1, ratio) for ratio in ((4.0, 5.0), (0.0, 5.0), (32.0, 1.0))),
    Word("quote", "Hi", 0, 1),
]


def test_what_is_read_can_be_run() -> None:
    for clause in [*((word,) for word in WORDS), *product(WORDS, WORDS)]:
        reading = read(clause, CONTEXT)
        for step in reading.steps if reading else ():
            parameters = dict(step.parameters)
            # Who does it is no parameter of what is done.
            engine = parameters.pop("engine", None)
            assert engine is None or step.operation in {"upscale", "remove_background"}
            OPERATIONS[step.operation].validated(parameters)
