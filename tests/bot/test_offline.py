"""Pictures on the command line, by the commands themselves."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bot.cli import USER_ERROR_STATUS, main
from tests.core.engines.local.fidelity import pixels
from tests.photos import photo


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working folder with two photos and no configuration, no keys, no models."""
    monkeypatch.chdir(tmp_path)
    for key in ("OPENAI_API_KEY", "REPLICATE_API_TOKEN"):
        monkeypatch.delenv(key, raising=False)
    (tmp_path / "coffee.png").write_bytes(photo("coffee"))  # 600 x 400
    (tmp_path / "cat.png").write_bytes(photo("chelsea"))  # 451 x 300
    return tmp_path


def shown(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(path.read_bytes()))


def test_one_picture_is_edited(folder: Path) -> None:
    assert main(["edit", "coffee.png", "rotate left", "-o", "out.png"]) == 0
    turned = np.asarray(shown(folder / "out.png").convert("RGB"))
    assert np.array_equal(turned, np.rot90(pixels("coffee")))


def test_several_pictures_are_put_together(folder: Path) -> None:
    pictures = ["coffee.png", "cat.png", "coffee.png"]
    assert main(["edit", *pictures, "put them side by side", "-o", "out.png"]) == 0
    width, height = shown(folder / "out.png").size
    assert width / height == pytest.approx(1.5 * 2 + 451 / 300, rel=0.05)


def test_the_others_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = ["use photo 3 as the background", "-o", "out.png"]
    assert main(["edit", "coffee.png", "cat.png", *said]) == USER_ERROR_STATUS
    assert "background" in capsys.readouterr().err
    # With a third one only the model is lacking.
    assert main(["edit", "coffee.png", "cat.png", "cat.png", *said]) == USER_ERROR_STATUS
    assert "models install" in capsys.readouterr().err
    assert not (folder / "out.png").exists()


def test_pictures_that_nothing_is_done_with_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = ["make it warmer", "-o", "out.png"]
    assert main(["edit", "coffee.png", "cat.png", *said]) == USER_ERROR_STATUS
    assert "2 pictures" in capsys.readouterr().err
    assert not (folder / "out.png").exists()
