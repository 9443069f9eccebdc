"""Somebody draws on a picture, replies with it, and only what they marked changes."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest

from core.engines.local.engine import LocalEngine
from core.engines.openai.engine import OpenAIEngine
from core.ids import BlobId
from core.images import EncodedImage, ImageLimits, Workshop, prepare
from core.images.pixels import Pixels, decode
from core.images.regions import inside_of
from core.planning import RulePlanner
from core.tree import Version
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.drawings import drawn_on, on_its_way, opened, sent
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg
from tests.wire.fake_openai import FakeOpenAI


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


def marked(name: str = "coffee", seed: int = 3) -> bytes:
    """The photo as it comes back with a red circle, from a phone."""
    assert name == "coffee"
    picture, _ = drawn_on(opened("coffee"), "circle", "#ff0000", seed=seed)
    return sent(on_its_way(picture, "scaled")).content


async def head(bench: Bench) -> Version:
    assert bench.assembly
    store = bench.assembly.store
    at = await store.head(bench.chat.conversation_id, bench.chat.user_id)
    assert at
    version = await store.version(at.version_id)
    assert version
    return version


def content_of(bench: Bench, blob_id: BlobId) -> bytes:
    return (bench.place.data_folder / "blobs" / blob_id[:2] / blob_id[2:]).read_bytes()


def pixels_of(bench: Bench, version: Version) -> Pixels:
    return decode(EncodedImage(content_of(bench, version.blob_id), version.info))


async def parent_of(bench: Bench, version: Version) -> Version:
    assert bench.assembly
    assert version.parent_id
    parent = await bench.assembly.store.version(version.parent_id)
    assert parent
    return parent


async def changed_share(bench: Bench) -> float:
    """Return how much differs between the head and its parent, which has to be less than all."""
    now = await head(bench)
    before = pixels_of(bench, await parent_of(bench, now))
    after = pixels_of(bench, now)
    assert before.shape == after.shape
    return float((before != after).any(axis=2).mean())


@pytest.mark.parametrize("in_reply", [True, False])
async def test_only_the_marked_area_goes_to_the_model_and_comes_back(
    bench: Bench, in_reply: bool
) -> None:
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        reply_to = said if in_reply else None
        await bench.chat.say("remove this", (marked(),), reply_to=reply_to)
        await bench.idle()

        (request,) = bench.engine.requests
        assert request.mask is not None
        assert request.mask.info.size_px == request.images[0].info.size_px == (600, 400)
        assert request.prompt.startswith("remove this\n")
        now = await head(bench)
        before = pixels_of(bench, await parent_of(bench, now))
        after = pixels_of(bench, now)
    inside = inside_of(request.mask, (600, 400)) > 0
    np.testing.assert_array_equal(after[~inside], before[~inside])
    assert (after[inside] != before[inside]).any(axis=1).mean() > 0.8
    shown = bench.chat.latest().text
    assert "v2 from v1" in shown
    assert f"{round(inside.mean() * 100)} % of the picture" in shown


async def test_exact_edits_stay_inside_too_and_cost_nothing(bench: Bench) -> None:
    bench.planner = RulePlanner()
    async with Workshop() as workshop:
        bench.engine = ScriptedEngine("other", ("upscale",))
        bench.engines = [LocalEngine(workshop)]
        async with bench.running():
            said = await bench.chat.say("", (jpeg("coffee"),))
            for words in ("pixelate what I circled", "black and white", "blur this"):
                await bench.chat.say(words, (marked(),), reply_to=said)
                await bench.idle()
                assert "free" in bench.chat.latest().text
                assert 0.01 < await changed_share(bench) < 0.2, words


async def test_the_acknowledgement_says_what_was_taken(bench: Bench) -> None:
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        texts: list[str] = []
        post = bench.chat.messenger.post

        async def listening(*arguments: object) -> object:
            texts.append(arguments[1].text)  # type: ignore[attr-defined]
            return await post(*arguments)  # type: ignore[arg-type]

        bench.chat.messenger.post = listening  # type: ignore[method-assign,assignment]
        await bench.chat.say("remove this", (marked(),), reply_to=said)
        await bench.idle()
    assert "I take the area that you marked" in texts[0]
    assert "Working on it" in texts[0]


async def test_a_drawing_without_words_is_asked_about_and_remembered(bench: Bench) -> None:
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("", (marked(),), reply_to=said)
        asked = bench.chat.latest()
        assert "What should change there?" in asked.text
        question = bench.chat.latest_id()
        assert not bench.engine.requests
    async with bench.running():
        await bench.chat.say("make it blue", reply_to=question)
        await bench.idle()
        assert bench.engine.requests[0].mask is not None
        assert 0.01 < await changed_share(bench) < 0.2


async def test_again_another_take_and_a_retry_stay_inside(bench: Bench) -> None:
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("make it blue", (marked(),), reply_to=said)
        await bench.idle()
        await bench.chat.press(bench.chat.latest_id(), payload(bench.chat.latest(), "again"))
        await bench.idle()
        assert [request.mask is None for request in bench.engine.requests] == [False, False]
        assert 0.01 < await changed_share(bench) < 0.2


async def test_a_reply_to_the_drawing_itself_means_the_marked_area(bench: Bench) -> None:
    bench.engine = ScriptedEngine(masks=True)
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        drawing = await bench.chat.say("make it blue", (marked(),), reply_to=said)
        await bench.idle()
        await bench.chat.say("make it green", reply_to=drawing)
        await bench.idle()
        assert bench.engine.requests[1].mask is not None
        assert "v3 from v1" in bench.chat.latest().text


async def test_a_model_without_masks_is_shown_where(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        await bench.chat.say("remove this", (marked(),), reply_to=said)
        await bench.idle()
        (request,) = bench.engine.requests
        assert request.mask is None
        assert len(request.images) == 2
        assert "outlined in red in the second picture" in request.prompt
        shown = decode(request.images[1])
        assert (shown == (255, 0, 0)).all(axis=2).mean() > 0.002
        assert 0.01 < await changed_share(bench) < 0.2


async def test_what_is_for_the_whole_picture_is_done_to_it_and_said(bench: Bench) -> None:
    bench.planner = RulePlanner()
    async with Workshop() as workshop:
        bench.engines = [LocalEngine(workshop)]
        async with bench.running():
            said = await bench.chat.say("", (jpeg("coffee"),))
            await bench.chat.say(
                "crop it to a square, then black and white", (marked(),), reply_to=said
            )
            await bench.idle()
            now = await head(bench)
            assert now.info.size_px == (400, 400)
            text = bench.chat.latest().text
            assert "makes no difference to this (cropping)" in text
            after = pixels_of(bench, now)
    grey = (after.max(axis=2) == after.min(axis=2)).mean()
    assert 0.02 < grey < 0.6


async def test_an_unmarked_copy_in_reply_means_the_version(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        copy = sent(on_its_way(opened("coffee"), "scaled")).content
        await bench.chat.say("make it blue", (copy,), reply_to=said)
        await bench.idle()
        assert (await head(bench)).info.size_px == (600, 400)
        assert bench.engine.requests[0].mask is None


async def test_the_same_photo_sent_again_and_other_pictures_are_new(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        first = await head(bench)
        await bench.chat.say("", (jpeg("coffee", quality=80),))
        second = await head(bench)
        assert second.session_id != first.session_id
        await bench.chat.say("", (jpeg("astronaut"),), reply_to=said)
        third = await head(bench)
        assert third.session_id not in {first.session_id, second.session_id}


async def test_a_region_is_forgotten_with_whom_drew_it(bench: Bench) -> None:
    bench.engine = ScriptedEngine(masks=True, cost_usd=Decimal("0.01"))
    async with bench.running() as assembly:
        said = await bench.chat.say("", (jpeg("coffee"),))
        drawing = await bench.chat.say("make it blue", (marked(),), reply_to=said)
        await bench.idle()
        region = await assembly.store.region_in(drawing)
        assert region is not None
        assert await assembly.store.uses_blob(region.blob_id)
        assert prepare(content_of(bench, region.blob_id), ImageLimits()).image.info.has_alpha

        forgotten = await assembly.store.forget(bench.chat.user_id)

        assert region.blob_id in forgotten.blob_ids
        assert await assembly.store.region_in(drawing) is None
        assert not await assembly.store.uses_blob(region.blob_id)


async def test_the_real_service_gets_a_mask_and_the_rest_stays_to_the_bit(bench: Bench) -> None:
    async with FakeOpenAI().running() as service, Workshop() as workshop:
        engine = OpenAIEngine(service.api_key, workshop=workshop, base_url=service.base_url)
        bench.engines = [engine]
        async with bench.running() as assembly:
            said = await bench.chat.say("", (jpeg("coffee"),))
            drawing = await bench.chat.say("remove this", (marked(),), reply_to=said)
            await bench.idle()
            now = await head(bench)
            before = pixels_of(bench, await parent_of(bench, now))
            after = pixels_of(bench, now)
            region = await assembly.store.region_in(drawing)
        await engine.aclose()
    assert region
    (call,) = service.calls
    assert call.mask is not None
    content = content_of(bench, region.blob_id)
    mask = prepare(content, ImageLimits()).image
    inside = inside_of(mask, (600, 400)) > 0
    np.testing.assert_array_equal(after[~inside], before[~inside])
    assert (after[inside] != before[inside]).any(axis=1).mean() > 0.8
