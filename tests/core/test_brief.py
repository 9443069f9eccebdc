"""An instruction that is written together, field by field."""

from __future__ import annotations

import pytest

from tests.core.conftest import Bench
from tests.photos import jpeg


async def answer(bench: Bench, *texts: str) -> None:
    for text in texts:
        await bench.chat.say(text, reply_to=bench.chat.latest_id())


async def test_question_by_question_becomes_one_instruction(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/brief")
        assert "Question 1 of 4" in bench.chat.latest().text
        assert "What is it about?" in bench.chat.latest().text
        await answer(bench, "the woman")
        assert "What should change?" in bench.chat.latest().text
        await answer(bench, "put her on a beach.", "soft evening sun", "-")
        await bench.idle()
        (request,) = bench.engine.requests
        assert request.prompt == "the woman: put her on a beach. Light: soft evening sun"
        assert "v2 from v1" in bench.chat.latest().text


async def test_the_questions_survive_a_restart(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/brief")
        await answer(bench, "-")
    async with bench.running():
        await answer(bench, "red hair", "-", "calm")
        await bench.idle()
        assert [r.prompt for r in bench.engine.requests] == ["red hair. Mood: calm"]


async def test_an_answer_that_is_a_command_word_is_an_answer(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/brief")
        await answer(bench, "undo")
        assert "What should change?" in bench.chat.latest().text


async def test_a_form_answers_all_at_once(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/brief the cat\na small hat.\nsoft\nfunny")
        await bench.idle()
        assert [r.prompt for r in bench.engine.requests] == [
            "the cat: a small hat. Light: soft. Mood: funny"
        ]


@pytest.mark.parametrize("said", ["cat\n\nsoft\ncalm", "-\n-\n-\n-"])
async def test_without_a_change_nothing_is_done(bench: Bench, said: str) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say(f"/brief {said}")
        assert "at least what should change" in bench.chat.latest().text
        assert not bench.engine.requests


async def test_somebody_elses_reply_is_no_answer(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("", (jpeg("astronaut"),))
        await bench.chat.say("/brief")
        await bench.chat.say("make it blue", reply_to=bench.chat.latest_id(), user="2")
        await bench.idle()
        assert [r.prompt for r in bench.engine.requests] == ["make it blue"]


async def test_without_a_picture_it_says_so(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/brief")
        assert "There is no picture" in bench.chat.latest().text
