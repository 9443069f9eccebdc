"""How people want things done, and that it is done so."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path

import pytest

from bot.storage import Place
from core.engines import EngineRequest, Progress, Report
from core.ids import ConversationId, UserId
from core.images import EncodedImage, ImageInfo
from core.messenger import PAYLOAD_MAX_BYTES, MessageGone, MessengerUnavailable
from core.planning import RulePlanner
from core.policy import PolicyRules
from core.preferences import DEFAULTS, SETTINGS, Chosen, Preferences, preferences_from
from core.texts import Texts
from tests.contracts.messenger_contract import Shown, until
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

GROUP = ConversationId("fake:200")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(Place(data_folder=tmp_path))


async def told(bench: Bench, words: str, user: str | None = None) -> str:
    await bench.chat.say(words, user=user)
    return bench.chat.latest().text


def button(shown: Shown, label: str) -> str:
    found = [p for row in shown.buttons for text, p in row if label in text]
    assert len(found) == 1, shown.buttons
    return found[0]


# What counts


def test_ones_own_choice_counts_before_the_chats_and_that_before_the_owners() -> None:
    owner = Preferences(quality="medium", delivery="file")
    chosen = Chosen({"quality": "high"}, {"quality": "low", "previews": "off"})
    assert chosen.over(owner) == Preferences(quality="high", delivery="file", previews="off")
    assert [chosen.whose(name) for name in ("quality", "previews", "delivery")] == [
        "person",
        "chat",
        None,
    ]


def test_what_is_stored_and_unknown_is_the_default() -> None:
    stored = {"quality": "insane", "delivery": 7, "nonsense": "on", "engine": "gone"}
    assert preferences_from(stored, DEFAULTS) == Preferences(engine="gone")


def test_every_setting_is_a_preference_and_has_its_words() -> None:
    texts = Texts()
    assert list(SETTINGS) == list(Preferences.__dataclass_fields__)
    for setting in SETTINGS.values():
        assert setting.allows(getattr(DEFAULTS, setting.name))
        for key in (f"settings-name-{setting.name}", f"settings-about-{setting.name}"):
            assert texts.has(key)
        for value in setting.values:
            assert texts.has(f"settings-value-{value}")


# The command


async def test_every_setting_is_shown_with_where_it_comes_from(bench: Bench) -> None:
    bench.rules = PolicyRules(preferences=Preferences(previews="off"))
    async with bench.running():
        await bench.chat.say("/settings chat delivery file")
        await bench.chat.say("/settings quality high")
        text = await told(bench, "/settings")
        for line in (
            "Engine for edits: automatic (the default)",
            "Quality: high (yours)",
            "Previews: off (the default)",
            "Delivery: file (this chat's)",
            "Language: automatic (the default)",
            "Several changes: ask me (the default)",
        ):
            assert line in text.splitlines()
        shown = bench.chat.latest()
        assert sum(map(len, shown.buttons)) == len(SETTINGS)
        assert "Delivery: file (the default)" not in await told(bench, "/settings", user="2")
        assert "Quality: automatic (the default)" in bench.chat.latest().text


async def test_the_buttons_change_it_and_the_message_with_it(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/settings")
        panel = bench.chat.latest_id()
    async with bench.running():  # buttons say everything themselves
        posted = len(bench.chat.messenger.order)
        await bench.chat.press(panel, button(bench.chat.latest(), "Quality"))
        choices = bench.chat.latest()
        assert "are asked for this one" in choices.text
        assert "write for example “/settings quality high”" in choices.text
        assert button(choices, "✓ automatic")
        await bench.chat.press(panel, button(choices, "high"))
        assert "Quality: high (yours)" in bench.chat.latest().text
        await bench.chat.press(panel, button(bench.chat.latest(), "Quality"))
        await bench.chat.press(panel, button(bench.chat.latest(), "Default"))
        assert "Quality: automatic (the default)" in bench.chat.latest().text
        await bench.chat.press(panel, button(bench.chat.latest(), "Language"))
        await bench.chat.press(panel, button(bench.chat.latest(), "Back"))
        assert "Your settings" in bench.chat.latest().text
        assert len(bench.chat.messenger.order) == posted


async def test_a_panel_that_is_gone_is_posted_anew(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/settings")
        pressed = button(bench.chat.latest(), "Quality")
        bench.chat.messenger.next_failures = [MessageGone("too old")]
        await bench.chat.press(bench.chat.latest_id(), pressed)
        assert button(bench.chat.latest(), "medium")


async def test_somebody_elses_buttons_change_nothing(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/settings")
        panel = bench.chat.latest_id()
        await bench.chat.press(panel, button(bench.chat.latest(), "Quality"), user="2")
        assert "somebody else's settings" in bench.chat.latest().text
        await bench.chat.press(panel, payload(await _shown(bench, panel), "settings"), user="2")
        assert "Engine for edits: automatic" in (await _shown(bench, panel)).text


async def _shown(bench: Bench, message_id: object) -> Shown:
    shown = await bench.chat.shown(message_id)  # type: ignore[arg-type]
    assert shown
    return shown


async def test_typed_choices_are_answered_in_a_sentence(bench: Bench) -> None:
    async with bench.running():
        assert await told(bench, "/settings quality HIGH") == "“Quality” is now “high” for you."
        assert "“automatic”" in await told(bench, "/settings quality default")
        assert "“all in one” for you" in await told(bench, "/settings passes all in one")
        assert "“English” for you" in await told(bench, "/settings language english")
        assert "“English” for you" in await told(bench, "/settings language en-GB")
        assert "“scripted” for you" in await told(bench, "/settings engine scripted")
        said = "“Delivery” is now “file” in this chat, for everybody"
        assert said in await told(bench, "/settings chat delivery file")
        assert said in await told(bench, "/settings delivery file chat")
        assert "Choose" not in await told(bench, "/settings quality")
        assert button(bench.chat.latest(), "medium")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("/settings colour red", "There is no setting “colour”"),
        ("/settings quality best", "Choose one of: auto, low, medium, high, default"),
        ("/settings engine topaz", "Choose one of: auto, scripted, default"),
        ("/settings language klingon", "cannot be “klingon”"),
        ("/settings language ../../etc/passwd", "cannot be “../../etc/passwd”"),
        ("/settings quality '; DROP TABLE settings; --", "cannot be “'; drop table settings; --”"),
        ("/settings " + "x" * 3000, "There is no setting “" + "x" * 40 + "”"),
        ("/settings quality " + "<b>@everyone</b> " * 200, "cannot be “<b>@everyone</b>"),
        ("/settings chat chat chat", "There is no setting “chat”"),
        ("/settings __class__ x", "There is no setting “__class__”"),
        ("/settings value off", "There is no setting “value”"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(bench: Bench, words: str, says: str) -> None:
    async with bench.running() as assembly:
        text = await told(bench, words)
        assert says in text
        assert len(text) < 300
        chat, person = bench.chat.conversation_id, bench.chat.user_id
        assert await assembly.store.chosen(chat, person) == Chosen()


@pytest.mark.parametrize(
    "pressed",
    [
        "settings:",
        "settings:chat colour red",
        "settings:chat quality best",
        "settings:nobody quality high",
        "settings:fake:1 quality high",
        "settings:chat " + "y" * 45,
    ],
)
async def test_hostile_buttons_change_nothing(bench: Bench, pressed: str) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("/settings")
        await bench.chat.press(bench.chat.latest_id(), pressed)
        assert "went wrong" not in bench.chat.latest().text
        chat, person = bench.chat.conversation_id, bench.chat.user_id
        assert await assembly.store.chosen(chat, person) == Chosen()


async def test_every_button_fits_also_with_many_engines(bench: Bench) -> None:
    names = [f"an-engine-with-a-long-name-{n:02}" for n in range(20)] + ["x" * 60]
    bench.engines = [ScriptedEngine(name, ("upscale",)) for name in names]
    async with bench.running():
        await bench.chat.say("/settings upscale")
        rows = bench.chat.latest().buttons
        assert len(rows) <= 5
        assert all(len(p.encode()) <= PAYLOAD_MAX_BYTES for row in rows for _, p in row)
        assert button(bench.chat.latest(), "long-name-19")


# For a chat


async def test_only_administrators_choose_for_a_chat(bench: Bench) -> None:
    bench.chat.messenger.administrators = {UserId("fake:3")}
    async with bench.running() as assembly:
        for words in ("/settings chat quality low", "/settings chat quality default"):
            assert "Only an administrator" in await told(bench, words)
        await bench.chat.say("/settings chat")
        panel = bench.chat.latest()
        assert "This chat's settings" in panel.text
        await bench.chat.press(bench.chat.latest_id(), button(panel, "Quality"))
        low = button(bench.chat.latest(), "low")
        await bench.chat.press(bench.chat.latest_id(), low)
        assert "Only an administrator" in bench.chat.latest().text
        await bench.chat.say("/settings chat quality", user="3")
        await bench.chat.press(bench.chat.latest_id(), low, user="3")
        assert "Quality: low (this chat's)" in bench.chat.latest().text
        chosen = await assembly.store.chosen(bench.chat.conversation_id, bench.chat.user_id)
        assert chosen == Chosen(chat={"quality": "low"})
        assert await assembly.store.chosen(GROUP, bench.chat.user_id) == Chosen()


async def test_nothing_is_changed_while_administrators_are_unknown(bench: Bench) -> None:
    async with bench.running():
        bench.chat.messenger.next_failures = [MessengerUnavailable("down")]
        assert "could not find out" in await told(bench, "/settings chat quality low")
        assert "Quality: automatic" in await told(bench, "/settings chat")


async def test_a_chats_choice_counts_for_whoever_has_none(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("/settings chat delivery file")
        await bench.chat.say("/settings delivery photo", user="2")
        for user, is_file in (("1", True), ("2", False)):
            await bench.chat.say("one", (jpeg("astronaut"),), user=user)
            await bench.idle()
            assert bench.chat.latest().as_document is is_file
        assert assembly


# What follows


async def test_a_chosen_language_is_that_of_everything(bench: Bench) -> None:
    bench.chat.locale = "xx"
    async with bench.running() as assembly:
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.chat.say("/settings language en")
        await bench.chat.say("two")
        await bench.idle()
        rows = await assembly.store._db.fetch_all("SELECT locale FROM edits ORDER BY created_at_ms")
        assert [row["locale"] for row in rows] == ["xx", "en"]


async def test_quality_is_asked_of_engines_that_have_it(bench: Bench) -> None:
    costs = {"low": Decimal("0.01"), "high": Decimal("0.2")}
    bench.engine = ScriptedEngine(operations=("edit", "generate"), qualities=costs)
    async with bench.running():
        await bench.chat.say("/settings quality high")
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        # An explicit word wins.
        await bench.chat.say("/generate draft: a lighthouse")
        await bench.idle()
        await bench.chat.say("/settings quality medium")
        await bench.chat.say("/generate a lighthouse")
        await bench.idle()
    asked = [request.quality for request in bench.engine.requests]
    assert asked == ["high", "low", "auto"]  # it has no medium


async def test_a_run_does_as_was_chosen_when_it_was_accepted(bench: Bench) -> None:
    gate = asyncio.Event()

    async def wait(request: EngineRequest, report: Report) -> None:
        del request, report
        await gate.wait()

    bench.engine = ScriptedEngine(qualities={"high": None, "low": None})
    bench.engine.before = wait
    async with bench.running():
        await bench.chat.say("/settings quality high")
        await bench.chat.say("one", (jpeg("astronaut"),))
        await until(lambda: bench.engine.requests)
        await bench.chat.say("two")
        await bench.chat.say("/settings quality low")
        await bench.chat.say("/settings delivery file")
        gate.set()
        await bench.idle()
        results = [m.shown for m in bench.chat.messenger.messages.values() if m.shown.file]
    assert [request.quality for request in bench.engine.requests] == ["high", "high"]
    assert not any(shown.as_document for shown in results)


async def test_a_retry_is_the_same_edit_and_again_is_a_new_one(bench: Bench) -> None:
    async def broken(request: EngineRequest, report: Report) -> None:
        del request, report
        raise RuntimeError

    bench.engine = ScriptedEngine(qualities={"high": None, "low": None})
    bench.engine.before = broken
    async with bench.running():
        await bench.chat.say("/settings quality high")
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        failed = bench.chat.latest_id()
        retry = payload(bench.chat.latest(), "retry")
        await bench.chat.say("/settings quality low")
        bench.engine.before = None
        await bench.chat.press(failed, retry)
        await bench.idle()
        await bench.chat.say("/again")
        await bench.idle()
    assert [request.quality for request in bench.engine.requests] == ["high", "high", "low"]


async def test_previews_can_be_switched_off(bench: Bench) -> None:
    preview = jpeg("chelsea", size=(64, 64))
    statuses: list[Shown] = []

    async def report_some(request: EngineRequest, report: Report) -> None:
        info = ImageInfo("image/jpeg", (64, 64), len(preview))
        report(Progress(0.5, EncodedImage(preview, info)))
        await until(lambda: "50 %" in bench.chat.latest().text)
        statuses.append(bench.chat.latest())

    bench.engine.before = report_some
    async with bench.running():
        await bench.chat.say("/settings previews off")
        await bench.chat.say("one", (jpeg("chelsea"),))
        await bench.idle()
        await bench.chat.say("/settings previews default")
        await bench.chat.say("two")
        await bench.idle()
    assert [request.wants_previews for request in bench.engine.requests] == [False, True]
    assert [bool(shown.file) for shown in statuses] == [False, True]


async def test_results_come_as_files_also_when_they_are_gone_back_to(bench: Bench) -> None:
    async with bench.running():
        await bench.chat.say("/settings delivery file")
        await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        assert bench.chat.latest().as_document
        await bench.chat.say("/undo")
        assert bench.chat.latest().as_document
        assert bench.chat.latest().file == jpeg("astronaut")
        await bench.chat.say("/settings delivery photo")
        await bench.chat.say("/redo")
        assert not bench.chat.latest().as_document


async def test_the_chosen_engine_edits_and_a_named_one_wins(bench: Bench) -> None:
    other = ScriptedEngine("other", ("edit", "upscale"), upscale_factors=(2,))
    free = ScriptedEngine("free", ("upscale",), paid=False, upscale_factors=(2, 4))
    bench.engines, bench.planner = [free], RulePlanner()
    bench.engine, second = ScriptedEngine("first"), other
    bench.engines.append(second)
    async with bench.running():
        await bench.chat.say("/settings engine first")
        await bench.chat.say("/settings upscale other")
        await bench.chat.say("put her on a beach", (jpeg("astronaut"),))
        await bench.idle()
        assert len(bench.engine.requests) == 1
        assert not other.requests
        await bench.chat.say("/upscale 2x")
        await bench.idle()
        assert [request.operation for request in other.requests] == ["upscale"]
        assert "I used other (about $0.040), as your settings say." in bench.chat.latest().text
        await bench.chat.say("/undo")
        await bench.chat.say("/upscale 2x free")
        await bench.idle()
        assert len(free.requests) == 1
        assert "settings" not in bench.chat.latest().text
        await bench.chat.say("/undo")
        await bench.chat.say("/upscale 4x")
        await bench.idle()
        assert len(free.requests) == 2
        assert "ask for other, which cannot do this here" in bench.chat.latest().text


async def test_an_engine_that_is_gone_is_done_without_and_that_is_said(bench: Bench) -> None:
    cutter = ScriptedEngine("cutter", ("remove_background",))
    bench.engines = [cutter, ScriptedEngine("other", ("edit", "remove_background"))]
    async with bench.running():
        for words in ("engine other", "removebg other"):
            await bench.chat.say(f"/settings {words}")
            assert "“other” for you" in bench.chat.latest().text
    bench.engines = [cutter]
    async with bench.running():
        assert "other, which is not set up here any more" in await told(bench, "/settings")
        for words in ("one", "/removebg"):
            await bench.chat.say(words, (jpeg("astronaut"),))
            await bench.idle()
            assert "ask for other, which cannot do this here" in bench.chat.latest().text
    assert (len(bench.engine.requests), len(cutter.requests)) == (1, 1)


async def test_prices_are_those_of_the_chosen_quality(bench: Bench) -> None:
    bench.engine = ScriptedEngine(qualities={"high": Decimal("0.2")})
    async with bench.running():
        await bench.chat.say("/settings quality high")
        await bench.chat.say("warmer", (jpeg("astronaut"), jpeg("coffee")))
        labels = [label for row in bench.chat.latest().buttons for label, _ in row]
        assert any("$0.40" in label for label in labels)
        assert any("$0.20" in label for label in labels)


async def test_settings_are_forgotten_with_their_person(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("/settings quality high")
        await bench.chat.say("/settings chat delivery file")
        await bench.chat.say("/settings quality low", user="2")
        await bench.chat.say("/forgetme")
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "forgetme"))
        chat, person = bench.chat.conversation_id, bench.chat.user_id
        assert await assembly.store.chosen(chat, person) == Chosen()
        assert (await assembly.store.chosen(chat, UserId("fake:2"))).person == {"quality": "low"}
