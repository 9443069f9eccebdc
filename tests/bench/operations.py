"""Prints milliseconds for each local operation on a photo of 12 megapixels.

Run it with ``python -m tests.bench.operations [NAME ...]``. Operations that need a model are
left out where it is not installed.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec

from core.engines import EngineError, EngineRequest
from core.engines.local import Detectors, LocalEngine
from core.engines.local.background import SubjectMatting
from core.engines.local.faces import FaceDetector
from core.engines.local.models import ModelFolder
from core.engines.local.picture import from_pixels, to_pixels
from core.engines.local.table import perform
from core.engines.local.tools import Tools
from core.images import EncodedImage, ImageLimits, Workshop, prepare
from core.images.pixels import decode, encode
from core.planning.operations import OPERATIONS
from core.planning.parameters import Parameter
from tests.photos import jpeg

P = ParamSpec("P")

SIZE_PX = (4000, 3000)
NEEDED: dict[str, dict[str, Parameter]] = {
    "crop": {"ratio": "4:5"},
    "resize": {"percent": 50.0},
    "straighten": {"degrees": 3.0},
    "text": {"text": "A caption of some words"},
}
# Models have a bench of their own.
LEFT_OUT = frozenset({"upscale"})


def main() -> None:
    """Measure decoding, every operation, and encoding."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these operations")
    parser.add_argument("--models", type=Path, default=Path(".models"))
    parser.add_argument("--times", type=int, default=3)
    arguments = parser.parse_args()
    raw = jpeg("astronaut", size=SIZE_PX)
    image = prepare(raw, ImageLimits()).image
    folder = ModelFolder(arguments.models)
    detectors = Detectors(faces=FaceDetector(folder), matting=SubjectMatting(folder))
    times: int = arguments.times
    print("prepare", _milliseconds(times, prepare, raw, ImageLimits()))
    print("decode", _milliseconds(times, decode, image))
    print("encode", _milliseconds(times, encode, decode(image)))
    for name in arguments.names or sorted(set(OPERATIONS) - LEFT_OUT):
        print(name, _operation(name, image, detectors, times), flush=True)
    print("whole run of exposure", asyncio.run(_whole(image)))
    print("peak memory, MB", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def _operation(name: str, image: EncodedImage, detectors: Detectors, times: int) -> str:
    """Measure an operation alone, without decoding and encoding."""
    picture = from_pixels(decode(image))
    spec = OPERATIONS[name]
    parameters = spec.validated(NEEDED.get(name, {}))
    pictures = [picture] * spec.min_images

    def once() -> None:
        to_pixels(perform(name, pictures, Tools(detectors, lambda _: None), parameters))

    try:
        return _milliseconds(times, once)
    except EngineError as error:
        return f"left out: {error}"


async def _whole(image: EncodedImage) -> str:
    async with Workshop() as workshop:
        engine = LocalEngine(workshop)
        request = EngineRequest(operation="exposure", images=(image,), parameters={"ev": 0.5})
        start = time.perf_counter()
        await engine.run(request, lambda _: None)
        return f"{(time.perf_counter() - start) * 1000:.0f}"


def _milliseconds(
    times: int, function: Callable[P, object], *args: P.args, **kwargs: P.kwargs
) -> str:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        function(*args, **kwargs)
        taken.append((time.perf_counter() - start) * 1000)
    return f"{statistics.median(taken):.0f}"


if __name__ == "__main__":
    main()
