"""The folder that holds installed models: ``<folder>/<model>/<file>``."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from core.engines.local.models.manifest import Model, ModelFile
from core.engines.port import EngineError, Failure


class ModelState(StrEnum):
    """What the folder holds of a model."""

    INSTALLED = "installed"
    MISSING = "missing"
    DAMAGED = "damaged"


class ModelFolder:
    """Reads and writes models. All methods block; digests are read from the files themselves."""

    def __init__(self, path: Path) -> None:
        """Use a folder, which need not exist yet."""
        self.path = path

    def path_of(self, model: Model, file: ModelFile) -> Path:
        """Return where a file of a model belongs."""
        return self.path / model.name / file.name

    def state(self, model: Model) -> ModelState:
        """Tell by the files' sizes, quickly, what is there."""
        sizes = [_size(self.path_of(model, file)) for file in model.files]
        if all(size is None for size in sizes):
            return ModelState.MISSING
        if sizes == [file.size_bytes for file in model.files]:
            return ModelState.INSTALLED
        return ModelState.DAMAGED

    def verified_state(self, model: Model) -> ModelState:
        """Tell by the files' digests what is there."""
        state = self.state(model)
        if state is ModelState.INSTALLED:
            for file in model.files:
                if not matches(self.path_of(model, file).read_bytes(), file):
                    return ModelState.DAMAGED
        return state

    def read(self, model: Model) -> dict[str, bytes]:
        """Return the contents of a model's files by name, after their digests were verified.

        Raises:
            EngineError: The model is not installed, or a file is not the expected one.
        """
        contents = {}
        for file in model.files:
            try:
                content = self.path_of(model, file).read_bytes()
            except FileNotFoundError:
                raise EngineError(
                    Failure.MISCONFIGURED, "model-missing", model=model.name
                ) from None
            if not matches(content, file):
                raise EngineError(Failure.MISCONFIGURED, "model-damaged", model=model.name)
            contents[file.name] = content
        return contents

    def put(self, model: Model, contents: Mapping[str, bytes]) -> None:
        """Write a model's files, each at once and whole: a reader sees the old or the new one.

        Args:
            model: The model.
            contents: Contents by file name, already verified.
        """
        for file in model.files:
            path = self.path_of(model, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(path, contents[file.name])


def matches(content: bytes, file: ModelFile) -> bool:
    """Tell whether content is that of a file of the manifest."""
    return len(content) == file.size_bytes and hashlib.sha256(content).hexdigest() == file.sha256


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def _write_whole(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
