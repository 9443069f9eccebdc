"""How good, fast and frugal super-resolution is: ``python -m tests.bench.upscaling``.

Quality on six photos that were reduced by bicubic interpolation and are enlarged again;
time against the bare runtime, which is given the same tiles ready-made; and the peak memory
of a fresh process that enlarges one picture. Models are installed if they are not yet.
"""

from __future__ import annotations

import multiprocessing
import os
import platform
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from skimage import metrics

from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import NcnnNetwork
from core.engines.local.upscaling import SPAN, SuperResolution
from tests.core.engines.local.fidelity import (
    PHOTOS,
    Rgb,
    lanczos,
    pixels,
    psnr_y_db,
    small_and_large,
)
from tests.core.engines.local.models.installed import installed_models

ROUNDS = 15
MEMORY_CASES = ((1000, 1000, 2), (1000, 1000, 4), (2000, 2000, 4))


def main() -> None:
    """Print all tables."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    folder = installed_models()
    for factor in (4, 2):
        quality(SuperResolution(folder), factor)
    for factor in (4, 2):
        overhead(folder, factor)
    memory(folder)


def quality(upscaler: SuperResolution, factor: int) -> None:
    """Print PSNR-Y and SSIM-Y of Lanczos and of the network."""
    print(f"\n{factor}x, PSNR-Y in dB / SSIM-Y{'Lanczos':>16}{upscaler.name:>16}{'gain':>9}")
    rows = []
    for name in PHOTOS:
        small, large = small_and_large(name, factor)
        row = []
        for result in (lanczos(small, factor), upscaler.upscale(small, factor, lambda _: None)):
            row += [psnr_y_db(result, large, factor), ssim(result, large, factor)]
        rows.append(row)
        print_row(name, row)
    print_row("mean", [statistics.mean(column) for column in zip(*rows, strict=True)])


def ssim(one: Rgb, other: Rgb, border_px: int) -> float:
    """Return the structural similarity of luma, without the border."""
    weights = np.array([65.481, 128.553, 24.966]) / 255
    inner = slice(border_px, -border_px)
    lumas = ((picture @ weights + 16)[inner, inner] for picture in (one, other))
    similarity: Callable[..., float] = metrics.structural_similarity  # it has no types
    return float(similarity(*lumas, data_range=255))


def print_row(name: str, row: list[float]) -> None:
    """Print one photo's figures."""
    before, before_ssim, after, after_ssim = row
    print(
        f"{name:<28}{before:>9.2f} /{before_ssim:.3f}{after:>9.2f} /{after_ssim:.3f}"
        f"{after - before:>+9.2f}"
    )


def overhead(folder: ModelFolder, factor: int) -> None:
    """Print seconds per output megapixel, ours and the bare runtime's, measured in turns.

    The least of many short rounds counts, and processor time besides: other work on the
    machine lengthens both as little as possible.
    """
    tile, padding, side = SPAN.tile_px, SPAN.padding_px, 3
    picture = pixels("china")[: side * tile, : side * tile]
    upscaler = SuperResolution(folder)
    network = NcnnNetwork(folder, MODELS[SPAN.models[factor]])
    window = picture[: tile + 2 * padding, : tile + 2 * padding]
    tensor = np.ascontiguousarray(window.transpose(2, 0, 1), np.float32) / np.float32(255)
    upscaler.upscale(window, factor, lambda _: None)
    network.run(tensor)

    ours, bare = Stopwatch(), Stopwatch()
    for _ in range(ROUNDS):
        with ours:
            upscaler.upscale(picture, factor, lambda _: None)
        with bare:
            for _ in range(side**2):
                network.run(tensor)
    megapixels = picture.shape[0] * picture.shape[1] * factor**2 / 1e6
    print(
        f"\n{factor}x, {side**2} tiles: {min(ours.wall_s) / megapixels:.3f} s per output MP, "
        f"bare runtime {min(bare.wall_s) / megapixels:.3f}, "
        f"ratio {min(ours.wall_s) / min(bare.wall_s):.2f}, "
        f"of processor time {min(ours.cpu_s) / min(bare.cpu_s):.2f}"
    )


class Stopwatch:
    """Notes the time that passes in a block, and the processor time."""

    def __init__(self) -> None:
        self.wall_s: list[float] = []
        self.cpu_s: list[float] = []

    def __enter__(self) -> None:
        self._begun = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        self.wall_s.append(time.perf_counter() - self._begun[0])
        self.cpu_s.append(time.process_time() - self._begun[1])


def memory(folder: ModelFolder) -> None:
    """Print the peak memory of fresh processes."""
    context = multiprocessing.get_context("spawn")
    for width, height, factor in MEMORY_CASES:
        with context.Pool(1) as pool:
            before_mb, most_mb, seconds = pool.apply(
                enlarge_one, (folder.path, width, height, factor)
            )
        output_mb = width * height * factor**2 * 3 / 1e6
        print(
            f"{width} x {height} to {factor}x: peak {most_mb:.0f} MB, of which {before_mb:.0f} "
            f"before it began and {output_mb:.0f} the result; {seconds:.1f} s"
        )


def enlarge_one(path: Path, width: int, height: int, factor: int) -> tuple[float, float, float]:
    """Enlarge noise and return the memory before, the peak in MB, and the seconds."""
    picture = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    upscaler = SuperResolution(ModelFolder(path))
    before = peak_mb()
    start = time.perf_counter()
    upscaler.upscale(picture, factor, lambda _: None)
    return before, peak_mb(), time.perf_counter() - start


def peak_mb() -> float:
    """Return the most memory that this process has held, in MB (Linux only)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main()
