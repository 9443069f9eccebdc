"""An edit that a model was paid for, and that changed next to nothing."""

from __future__ import annotations

import pytest

from core.engines import EngineRequest, EngineResult, Report
from core.planning import CoachingPlanner
from core.planning.coach.clearer import clearer
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg


class Unwilling(ScriptedEngine):
    """Sends the picture back, compressed anew, as often as it is told to."""

    def __init__(self, times: int = 1) -> None:
        super().__init__()
        self.times = times

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        result = await super().run(request, report)
        if len(self.requests) > self.times:
            return result
        return EngineResult(image=request.images[0], model=self.name, cost_usd=self.cost_usd)


async def test_what_changed_nothing_is_said_and_can_be_said_more_plainly(bench: Bench) -> None:
    bench.engine = Unwilling()
    bench.planner = CoachingPlanner()
    async with bench.running():
        await bench.chat.say("make the shirt red", (jpeg("astronaut"),))
        await bench.idle()
        shown, shown_id = bench.chat.latest(), bench.chat.latest_id()
        assert "Next to nothing changed" in shown.text
        (label,) = [label for row in shown.buttons for label, p in row if p.startswith("clearer:")]
        assert label.startswith("make the shirt red: the whole garment")
        await bench.chat.press(shown_id, payload(shown, "clearer"))
        await bench.idle()
        assert "v3 from v1" in bench.chat.latest().text
        assert "Next to nothing" not in bench.chat.latest().text
        assert "from collar to hem" in bench.engine.requests[1].prompt
        await bench.chat.press(shown_id, payload(shown, "clearer"))
        assert "started already" in bench.chat.latest().text
    assert len(bench.engine.requests) == 2


async def test_more_plainly_can_be_typed_for_one_picture_after_another(bench: Bench) -> None:
    async with bench.running():
        for words in ("make the shirt red", "give her a hat"):
            await bench.chat.say(words, (jpeg("astronaut"),))
            await bench.idle()
            await bench.chat.say("/clearer")
            await bench.idle()
            assert bench.chat.latest().text.startswith(f"“{clearer(words)}”")


async def test_what_changed_is_not_remarked_upon(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("make the shirt red", (jpeg("astronaut"),))
        await bench.idle()
        assert "Next to nothing" not in bench.chat.latest().text


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("make the shirt red", "collar"),
        ("Gib ihr blonde Haare!", "Ansatz"),
        ("cambia el fondo por una playa", "motivo"),
        ("mets un ciel étoilé en arrière-plan", "sujet"),
        ("сделай волосы светлыми", "корней"),
        ("把背景换成海滩", "主体"),
        ("do {this} now", "do {this} now"),
        ("", ""),
        ("x" * 5000, "x"),
    ],
)
def test_an_instruction_is_said_more_plainly(said: str, where: str) -> None:
    plainer = clearer(said)
    assert where in plainer
    assert plainer.startswith(said.rstrip("!"))
