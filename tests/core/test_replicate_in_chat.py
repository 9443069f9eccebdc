"""From ``/upscale 4x topaz`` in a chat to the picture: real engines, fake Replicate."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from core.engines.replicate.client import ReplicateClient
from core.engines.replicate.engine import replicate_engines
from core.engines.sight import Part
from core.images import Workshop
from tests.contracts.messenger_contract import Shown
from tests.core.conftest import Bench
from tests.core.test_app import payload, same_picture
from tests.core.test_tools import Eyes
from tests.photos import jpeg
from tests.wire.fake_replicate import Behaviour, FakeReplicate, hang_up


@pytest.fixture
def database_url() -> None:
    """Where things are stored makes no difference here."""


@pytest.fixture
async def service() -> AsyncIterator[FakeReplicate]:
    async with FakeReplicate().running() as running:
        yield running


@pytest.fixture
async def chat(bench: Bench, service: FakeReplicate) -> AsyncIterator[Bench]:
    """A bench whose only engines are those on Replicate."""
    client = ReplicateClient(
        service.token,
        base_url=service.base_url,
        output_origins=(service.base_url,),
        hold_s=1,
        poll_s=0.01,
    )
    async with Workshop(2) as workshop:
        bench.engines = [*replicate_engines(client, workshop, concurrent_calls=2)]
        bench.sight = Eyes([Part(0.35, 0.12, 0.54, 0.37)])
        yield bench
        await client.aclose()


def enlarged(shown: Shown, size: tuple[int, int], factor: int) -> bool:
    """Tell whether it shows the astronaut of a size, so many times as large."""
    assert shown.file is not None
    with Image.open(io.BytesIO(shown.file)) as image:
        if image.size != (size[0] * factor, size[1] * factor):
            return False
        buffer = io.BytesIO()
        image.convert("RGB").resize(size).save(buffer, "PNG")
    return same_picture(buffer.getvalue(), jpeg("astronaut", size=size))


async def test_upscale_by_name_to_the_picture(chat: Bench, service: FakeReplicate) -> None:
    service.behaviours.append(Behaviour(starting=2, processing=2))
    async with chat.running():
        said = await chat.chat.say("/upscale 4x topaz", (jpeg("astronaut", size=(200, 200)),))
        await chat.idle()
        result = chat.chat.latest()
    assert enlarged(result, (200, 200), 4)
    assert result.reply_to == said
    lines = result.text.splitlines()
    assert lines[0] == "“/upscale 4x topaz”"
    assert lines[1].startswith("v2 from v1 · 800 × 800 px · topaz · ")
    assert lines[1].endswith("cost not known")  # its page tells no price
    (run,) = service.runs
    assert run.model == "topazlabs/image-upscale"
    sent = {name: value for name, value in run.inputs.items() if name != "image"}
    assert sent == {
        "enhance_model": "Standard V2",
        "output_format": "png",
        "subject_detection": "None",
        "upscale_factor": "4x",
        "face_enhancement": True,
        "face_enhancement_creativity": 0,
        "face_enhancement_strength": 0.8,
    }
    assert service.charged == 1
    assert not service.leaks


async def test_without_a_name_what_suits_faces_is_taken(
    chat: Bench, service: FakeReplicate
) -> None:
    async with chat.running():
        await chat.chat.say("/upscale 2x", (jpeg("astronaut", size=(100, 100)),))
        await chat.idle()
        result = chat.chat.latest()
        assert "I used crystal (about $0.016): there are faces in the picture" in result.text
        assert enlarged(result, (100, 100), 2)
        chat.sight = None
    async with chat.running():
        await chat.chat.say("/upscale 2x", (jpeg("astronaut", size=(100, 100)),))
        await chat.idle()
        text = chat.chat.latest().text
        assert "I used p-image-upscale (about $0.005): the cheapest that suits" in text
        assert "$0.005" in text.splitlines()[1]  # a price that its page tells
    models = [run.model for run in service.runs]
    assert models == ["philz1337x/crystal-upscaler", "prunaai/p-image-upscale"]


async def test_an_offer_leads_to_the_picture(chat: Bench, service: FakeReplicate) -> None:
    async with chat.running():
        await chat.chat.say("/upscale", (jpeg("astronaut", size=(100, 100)),))
        offer = chat.chat.latest()
        labels = [label for row in offer.buttons for label, _ in row]
        assert labels == [
            "4x · crystal · $0.016",
            "4x · topaz · $0.080",
            "4x · p-image-upscale · $0.005",
            "4x · real-esrgan · $0.005",
            "4x · google · $0.005",
            "4x · recraft-crisp · $0.006",
        ]
        assert "More by name: clarity-pro, recraft-creative." in offer.text
        assert not service.runs
        await chat.chat.press(chat.chat.latest_id(), offer.buttons[2][0][1])
        await chat.idle()
        assert enlarged(chat.chat.latest(), (100, 100), 4)
    assert [run.model for run in service.runs] == ["google/upscaler"]


async def test_a_call_whose_end_nobody_knows_is_not_bought_again(
    chat: Bench, service: FakeReplicate
) -> None:
    service.creations.append(hang_up)
    async with chat.running():
        await chat.chat.say("/upscale 2x topaz", (jpeg("astronaut", size=(64, 64)),))
        await chat.idle()
        failed = chat.chat.latest()
        assert "Replicate did not answer" in failed.text
        assert not service.runs
        await chat.chat.press(chat.chat.latest_id(), payload(failed, "retry"))
        await chat.idle()
        assert enlarged(chat.chat.latest(), (64, 64), 2)
    assert service.charged == 1
