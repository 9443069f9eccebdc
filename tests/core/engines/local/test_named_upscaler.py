"""Real-ESRGAN as an engine of its own."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core.engines import Engine, EngineError, EngineRequest, Failure, Progress
from core.engines.local import upscaling
from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import Tensor
from core.engines.local.named_upscaler import RealEsrganEngine
from core.images import Workshop
from tests.contracts.engine_contract import EngineContract, assert_readable, english, small
from tests.core.engines.local.models.installed import installed_models

REQUEST = EngineRequest(operation="upscale", images=(small("astronaut", (60, 50)),))


class Resizing:
    """In place of the network, which takes seconds for the smallest picture."""

    def __init__(self, folder: ModelFolder, model: object) -> None:
        """Has no weights."""

    def run(self, tensor: Tensor) -> Tensor:
        _, height, width = tensor.shape
        larger = cv2.resize(tensor.transpose(1, 2, 0), (4 * width, 4 * height))
        return np.asarray(larger.transpose(2, 0, 1), np.float32)


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(2) as workshop:
        yield workshop


def seemingly_installed(path: Path) -> ModelFolder:
    """A folder with files of the right sizes."""
    folder = ModelFolder(path)
    for file in MODELS["realesrgan-4x"].files:
        target = folder.path_of(MODELS["realesrgan-4x"], file)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as stream:
            stream.truncate(file.size_bytes)
    return folder


class TestContract(EngineContract):
    """Tiles, alpha, progress and cancelling, with a quick network."""

    @pytest.fixture
    def engine(self, workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
        monkeypatch.setattr(upscaling, "NcnnNetwork", Resizing)
        return RealEsrganEngine(workshop, seemingly_installed(tmp_path))

    async def test_the_check_passes(self, engine: Engine) -> None:
        with pytest.raises(EngineError, match="model-damaged"):
            await engine.check()  # the files are of zeroes


async def test_the_true_network_enlarges_a_photo(workshop: Workshop) -> None:
    engine = RealEsrganEngine(workshop, installed_models("realesrgan-4x"))
    await engine.check()
    reports: list[Progress] = []
    result = await engine.run(REQUEST, reports.append)
    with Image.open(io.BytesIO(result.image.content)) as enlarged:
        assert enlarged.size == (240, 200)
        again = np.asarray(enlarged.convert("RGB").reduce(4), float)
    source = np.asarray(Image.open(io.BytesIO(REQUEST.images[0].content)).convert("RGB"), float)
    assert np.abs(again - source).mean() < 8
    assert result.model == "Real-ESRGAN"
    assert result.cost_usd == 0
    assert reports[-1].fraction == 1


async def test_without_its_model_it_says_how_to_install_it(
    workshop: Workshop, tmp_path: Path
) -> None:
    engine = RealEsrganEngine(workshop, ModelFolder(tmp_path))
    assert engine.capabilities.unready == {"upscale"}
    await engine.check()  # nobody has to install it
    with pytest.raises(EngineError) as caught:
        await engine.run(REQUEST, lambda _: None)
    assert caught.value.failure is Failure.MISCONFIGURED
    sentence = english().get(caught.value.text_key, "en", **caught.value.params)
    assert "python -m bot models install realesrgan-4x" in sentence


@pytest.mark.parametrize(
    ("parameters", "size_px", "text_key"),
    [
        ({"factor": 2}, (60, 50), "upscale-factor-lacking"),
        ({"factor": 4}, (1100, 1000), "upscale-too-large"),
    ],
)
async def test_what_it_cannot_do_is_told(
    workshop: Workshop,
    tmp_path: Path,
    parameters: dict[str, int],
    size_px: tuple[int, int],
    text_key: str,
) -> None:
    engine = RealEsrganEngine(workshop, seemingly_installed(tmp_path))
    request = EngineRequest(
        operation="upscale", images=(small("china", size_px),), parameters=parameters
    )
    with pytest.raises(EngineError, match=text_key) as caught:
        await engine.run(request, lambda _: None)
    assert_readable(caught.value)
