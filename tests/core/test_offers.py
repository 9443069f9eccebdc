"""What is asked before anything is paid for, and an instruction in passes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable

import pytest

from core.engines import EngineError, EngineRequest, Failure, Report
from core.planning import Advice, Plan, PlanningContext, Step
from core.planning.plan import StepEngine
from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.photos import jpeg

CHANGES = ("a beach behind her", "a red dress", "blonde hair")


class Splitting:
    """Reads a list as that many passes, and "better" as vague."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        if "better" in instruction and not context.as_said:
            return Plan((), (Advice("vague"),), ("make it brighter", "crop it square"))
        steps = []
        for words in re.split(r"\s*[;\n]\s*", instruction):
            engine: StepEngine = "local" if words.startswith("brighter") else "model"
            if engine == "local":
                steps.append(Step("local", "brightness", {"amount": 10}))
            else:
                steps.append(Step("model", "edit", prompt=f"Keep the face. {words}", said=words))
        return Plan(tuple(steps))


@pytest.fixture
def bench(bench: Bench) -> Bench:
    bench.planner = Splitting()
    return bench


async def asked(bench: Bench, instruction: str = "; ".join(CHANGES)) -> Shown:
    await bench.chat.say(instruction, (jpeg("astronaut"),))
    return bench.chat.latest()


def failing_at(
    number: int, failure: Failure = Failure.UNAVAILABLE
) -> Callable[[EngineRequest, Report], Awaitable[None]]:
    calls = 0

    async def fail(request: EngineRequest, report: Report) -> None:
        nonlocal calls
        del request, report
        calls += 1
        if calls == number:
            raise EngineError(failure, "engine-too-slow")

    return fail


def said(bench: Bench) -> list[str]:
    return [request.prompt.removeprefix("Keep the face. ") for request in bench.engine.requests]


async def test_several_changes_are_shown_with_their_price_before_they_run(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        assert "3 separate changes" in offer.text
        assert "2. a red dress" in offer.text
        assert "Keep the face" not in offer.text
        labels = [label for row in offer.buttons for label, _ in row]
        assert "Run 3 changes · $0.12" in labels
        assert "All in one · $0.040" in labels
        assert not bench.engine.requests


async def test_each_pass_is_a_version_that_undo_takes_back(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await bench.idle()
        assert said(bench) == list(CHANGES)
        assert "“blonde hair”" in bench.chat.latest().text
        assert "v4 from v3" in bench.chat.latest().text
        await bench.chat.say("/undo")
        assert "v3 from v2" in bench.chat.latest().text


async def test_all_in_one_is_one_call(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "together"))
        await bench.idle()
        assert len(bench.engine.requests) == 1
        assert all(words in bench.engine.requests[0].prompt for words in CHANGES)
        assert "v2 from v1" in bench.chat.latest().text


@pytest.mark.parametrize("button", ["passes", "together"])
async def test_a_second_press_buys_nothing(bench: Bench, button: str) -> None:
    async with bench.running():
        offer, offer_id = await asked(bench), bench.chat.latest_id()
        await bench.chat.press(offer_id, payload(offer, button))
        await bench.idle()
        paid = len(bench.engine.requests)
        await bench.chat.press(offer_id, payload(offer, button))
        await bench.idle()
        assert "started already" in bench.chat.latest().text
        assert len(bench.engine.requests) == paid


async def test_the_offer_holds_after_a_restart(bench: Bench) -> None:
    async with bench.running():
        offer, offer_id = await asked(bench), bench.chat.latest_id()
    async with bench.running():
        await bench.chat.press(offer_id, payload(offer, "passes"))
        await bench.idle()
        assert said(bench) == list(CHANGES)


async def test_only_who_was_asked_may_answer(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"), user="2")
        assert "Only the person" in bench.chat.latest().text
        assert not bench.engine.requests


async def test_the_list_can_be_changed(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "replan"))
        question = bench.chat.latest()
        assert "one a line" in question.text
        await bench.chat.say("blonde hair\na green dress", reply_to=bench.chat.latest_id())
        offer = bench.chat.latest()
        assert "1. blonde hair" in offer.text
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await bench.idle()
        assert said(bench) == ["blonde hair", "a green dress"]


async def test_an_offer_can_be_dropped(bench: Bench) -> None:
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "drop"))
        assert "Nothing was changed or charged" in bench.chat.latest().text


async def test_a_pass_that_fails_keeps_what_is_done_and_offers_to_go_on(bench: Bench) -> None:
    bench.engine.before = failing_at(2)
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await bench.idle()
        assert said(bench) == list(CHANGES[:2])
        stopped = bench.chat.latest()
        assert "I stopped at change 2 of 3" in stopped.text
        stopped_id = bench.chat.latest_id()
        await bench.chat.press(stopped_id, payload(stopped, "skip"))
        await bench.idle()
        assert said(bench)[2:] == ["blonde hair"]
        assert "v3 from v2" in bench.chat.latest().text
        await bench.chat.press(stopped_id, payload(stopped, "skip"))
        assert "already tried again" in bench.chat.latest().text


async def test_retry_does_the_failed_pass_and_those_after_it(bench: Bench) -> None:
    bench.engine.before = failing_at(2, Failure.RATE_LIMITED)
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await bench.idle()
        stopped = bench.chat.latest()
        await bench.chat.press(bench.chat.latest_id(), payload(stopped, "retry"))
        await bench.idle()
        assert said(bench) == [CHANGES[0], CHANGES[1], CHANGES[1], CHANGES[2]]
        assert "v4 from v3" in bench.chat.latest().text


async def test_what_was_said_meanwhile_starts_from_the_last_pass_that_was_done(
    bench: Bench,
) -> None:
    asked_for_more = asyncio.Event()

    async def fail_later(request: EngineRequest, report: Report) -> None:
        del report
        await asked_for_more.wait()
        if "red dress" in request.prompt:
            raise EngineError(Failure.UNAVAILABLE, "engine-too-slow")

    bench.engine.before = fail_later
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await bench.chat.say("and a hat")
        asked_for_more.set()
        await bench.idle()
        assert said(bench) == [*CHANGES[:2], "and a hat"]
        texts = [message.shown.text for message in bench.chat.messenger.messages.values()]
        assert sum("v3 from v2" in text for text in texts) == 1


async def test_cancel_stops_the_pass_that_runs_and_those_after_it(bench: Bench) -> None:
    begun, never = asyncio.Event(), asyncio.Event()

    async def hang(request: EngineRequest, report: Report) -> None:
        del request, report
        if len(bench.engine.requests) == 2:
            begun.set()
            await never.wait()

    bench.engine.before = hang
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await begun.wait()
        status = bench.chat.latest_id()
        await bench.chat.say("/cancel")
        await bench.idle()
        shown = await bench.chat.shown(status)
        assert shown
        assert shown.text == "I stopped at change 2 of 3. What was done before stays."
        assert said(bench) == list(CHANGES[:2])


async def test_cancelling_a_pass_that_waits_is_answered(bench: Bench) -> None:
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        begun.set()
        await goes_on.wait()

    bench.engine.before = wait
    async with bench.running():
        offer = await asked(bench)
        await bench.chat.press(bench.chat.latest_id(), payload(offer, "passes"))
        await begun.wait()
        await bench.chat.say("/queue")
        queue = bench.chat.latest()
        (second,) = [p for row in queue.buttons for label, p in row if label.endswith("2")]
        await bench.chat.press(bench.chat.latest_id(), second)
        assert bench.chat.latest().text == "I stopped at change 2 of 3. What was done before stays."
        goes_on.set()
        await bench.idle()
        assert said(bench) == [CHANGES[0]]


@pytest.mark.parametrize("other", ["together", "drop"])
async def test_an_offer_is_taken_once_whichever_button_was_pressed(
    bench: Bench, other: str
) -> None:
    async with bench.running():
        offer, offer_id = await asked(bench), bench.chat.latest_id()
        await bench.chat.press(offer_id, payload(offer, "passes"))
        await bench.idle()
        await bench.chat.press(offer_id, payload(offer, other))
        await bench.idle()
        assert "started already" in bench.chat.latest().text
        assert said(bench) == list(CHANGES)


async def test_an_offer_that_was_dropped_stays_dropped(bench: Bench) -> None:
    async with bench.running():
        offer, offer_id = await asked(bench), bench.chat.latest_id()
        await bench.chat.press(offer_id, payload(offer, "drop"))
        for button in ("passes", "together", "drop"):
            await bench.chat.press(offer_id, payload(offer, button))
            await bench.idle()
            assert "no longer open" in bench.chat.latest().text
        assert not bench.engine.requests


async def test_vague_gets_suggestions_that_run(bench: Bench) -> None:
    async with bench.running():
        answer = await asked(bench, "make it better")
        assert not bench.engine.requests
        buttons = [button for row in answer.buttons for button in row]
        assert [label for label, _ in buttons][:2] == ["make it brighter", "crop it square"]
        assert buttons[2][0] == "Do it anyway · $0.040"
        await bench.chat.press(bench.chat.latest_id(), buttons[0][1])
        await bench.idle()
        assert said(bench) == ["make it brighter"]


async def test_what_is_vague_can_be_done_anyway(bench: Bench) -> None:
    async with bench.running():
        answer = await asked(bench, "make it better")
        await bench.chat.press(bench.chat.latest_id(), payload(answer, "anyway"))
        await bench.idle()
        assert said(bench) == ["make it better"]


async def test_changes_that_cost_nothing_are_not_asked_about(bench: Bench) -> None:
    bench.engine = type(bench.engine)(paid=False, cost_usd=None)
    async with bench.running():
        await asked(bench)
        await bench.idle()
        assert said(bench) == list(CHANGES)


@pytest.mark.parametrize(("way", "calls"), [("split", 3), ("together", 1)])
async def test_a_standing_choice_is_not_asked_again(bench: Bench, way: str, calls: int) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say(f"/settings passes {way}")
        assert assembly
        await bench.chat.say("; ".join(CHANGES))
        await bench.idle()
        assert len(bench.engine.requests) == calls


async def test_a_hostile_button_says_why(bench: Bench) -> None:
    async with bench.running():
        await asked(bench, "make it better")
        proposal = bench.chat.latest().buttons[0][0][1].split()[0]
        for target in (f"{proposal} 99", f"{proposal} -1", f"{proposal} ²", "suggest:nothing 0"):
            await bench.chat.press(bench.chat.latest_id(), target)
            assert "no longer open" in bench.chat.latest().text


@pytest.fixture
def released(bench: Bench) -> asyncio.Event:
    """Until it is set, the engine works on whatever comes first."""
    goes_on = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await goes_on.wait()

    bench.engine.before = wait
    return goes_on


@pytest.mark.parametrize("database_url", [None])
@pytest.mark.parametrize("in_time", [True, False])
@pytest.mark.parametrize("way", ["reply", "form"])
async def test_a_list_changed_while_an_edit_runs_starts_from_its_result(
    bench: Bench, released: asyncio.Event, way: str, in_time: bool
) -> None:
    async with bench.running():
        offer = await asked(bench)
        offer_id = bench.chat.latest_id()
        await bench.chat.say("a hat")
        if way == "form":
            await bench.chat.press(offer_id, f"{payload(offer, 'replan')} a green dress")
        else:
            await bench.chat.press(offer_id, payload(offer, "replan"))
            question = bench.chat.latest_id()
            if not in_time:
                released.set()
                await bench.idle()
            await bench.chat.say("a green dress", reply_to=question)
        released.set()
        await bench.idle()
        assert said(bench) == ["a hat", "a green dress"]
        texts = [message.shown.text for message in bench.chat.messenger.messages.values()]
        assert sum("“a green dress”\nv3 from v2" in text for text in texts) == 1


@pytest.mark.parametrize("database_url", [None])
async def test_other_words_for_what_was_said_during_an_edit_start_from_its_result(
    bench: Bench, released: asyncio.Event
) -> None:
    async with bench.running():
        await bench.chat.say("a hat", (jpeg("astronaut"),))
        await bench.chat.say("make it better")
        question = bench.chat.latest_id()
        released.set()
        await bench.idle()
        await bench.chat.say("a green dress", reply_to=question, user="2")
        await bench.idle()
        await bench.chat.say("a red dress", reply_to=question)
        await bench.idle()
        texts = [message.shown.text for message in bench.chat.messenger.messages.values()]
        assert sum("“a red dress”\nv4 from v2" in text for text in texts) == 1
        assert sum("“a green dress”\nv3 from v1" in text for text in texts) == 1
