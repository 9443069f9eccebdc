"""What was asked of a model beside the instruction is said, but not under every picture."""

from __future__ import annotations

import pytest

from core.planning import Advice, Plan, PlanningContext, Step
from tests.core.conftest import Bench
from tests.photos import jpeg

pytestmark = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])


class Keeping:
    """Keeps the person, or everybody where "them" are spoken of."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        del context
        who = "people" if "them" in instruction else "person"
        advice = (Advice("identity", {"who": who}), Advice("lighting", {"clash": "none"}))
        return Plan((Step("model", "edit", prompt=instruction),), advice)


async def test_what_stays_is_said_again_only_where_it_is_something_else(bench: Bench) -> None:
    bench.planner = Keeping()
    async with bench.running():
        said = []
        await bench.chat.say("", (jpeg("astronaut"),))
        for words in ("a beach", "a forest", "a desert", "them in a city"):
            await bench.chat.say(words)
            await bench.idle()
            text = bench.chat.latest().text
            said.append(("the person recognisable" in text, "match the light" in text))
        assert said == [(True, True), (False, False), (False, False), (False, False)]
        assert "everybody recognisable" in text
        await bench.chat.say("/reset")
        await bench.chat.say("a lake")
        await bench.idle()
        assert "the person recognisable" in bench.chat.latest().text
