"""The folder that holds installed models."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.engines.local.models import ModelFolder, ModelState
from core.engines.local.models.manifest import Model
from core.engines.port import EngineError, Failure
from tests.core.engines.local.models.wheelhouse import MEMBERS, archive, described, model
from tests.core.engines.local.words import words

CONTENTS = {name.rpartition("/")[2]: data for name, data in MEMBERS.items()}


@pytest.fixture
def folder(tmp_path: Path) -> ModelFolder:
    return ModelFolder(tmp_path / "data" / "models")


@pytest.fixture
def tiny() -> Model:
    return model(described(archive(MEMBERS)))


def test_what_was_put_is_read_back(folder: ModelFolder, tiny: Model) -> None:
    assert folder.state(tiny) is ModelState.MISSING
    folder.put(tiny, CONTENTS)
    assert folder.state(tiny) is ModelState.INSTALLED
    assert folder.verified_state(tiny) is ModelState.INSTALLED
    assert folder.read(tiny) == CONTENTS


def test_a_model_that_is_not_there_says_how_to_install_it(folder: ModelFolder, tiny: Model) -> None:
    with pytest.raises(EngineError) as caught:
        folder.read(tiny)
    assert caught.value.failure is Failure.MISCONFIGURED
    text = words(caught.value)
    assert "models install tiny" in text


def test_one_changed_byte_is_never_used(folder: ModelFolder, tiny: Model) -> None:
    folder.put(tiny, CONTENTS)
    path = folder.path_of(tiny, tiny.files[1])
    content = bytearray(path.read_bytes())
    content[1234] ^= 1
    path.write_bytes(content)
    assert folder.state(tiny) is ModelState.INSTALLED  # same size: only the digest tells
    assert folder.verified_state(tiny) is ModelState.DAMAGED
    with pytest.raises(EngineError) as caught:
        folder.read(tiny)
    assert caught.value.text_key == "model-damaged"
    assert words(caught.value)


def test_half_a_model_is_a_damaged_one(folder: ModelFolder, tiny: Model) -> None:
    folder.put(tiny, CONTENTS)
    folder.path_of(tiny, tiny.files[0]).unlink()
    assert folder.state(tiny) is ModelState.DAMAGED
    folder.put(tiny, CONTENTS)
    path = folder.path_of(tiny, tiny.files[1])
    path.write_bytes(path.read_bytes()[:-1])
    assert folder.state(tiny) is ModelState.DAMAGED


def test_a_failed_write_leaves_the_old_file_and_no_litter(
    folder: ModelFolder, tiny: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.put(tiny, CONTENTS)

    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space"):
        folder.put(tiny, dict.fromkeys(CONTENTS, b"newer"))
    assert folder.read(tiny) == CONTENTS
    assert sorted(p.name for p in (folder.path / "tiny").iterdir()) == sorted(CONTENTS)
