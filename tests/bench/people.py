"""How near cut-outs of people are to the truth: ``python -m tests.bench.people``.

A person is put before other photos, so that the true alpha is known: the mean error of alpha
over the picture, and within 2 % of the longer side of the true edge, both in per cent.
Models are installed if they are not yet.
"""

from __future__ import annotations

import time

import cv2
import numpy as np

from core.engines.local.background import SubjectMatting, edged
from core.engines.local.detectors import Matting
from core.engines.local.faces import FaceDetector
from core.engines.local.people import PeopleMatting
from tests.core.engines.local.composites import Alpha, composites
from tests.core.engines.local.fidelity import Rgb
from tests.core.engines.local.models.installed import installed_models

EDGE = 0.02


class PeopleOnly:
    """Nothing but the network for people."""

    def __init__(self, people: PeopleMatting) -> None:
        self._people = people

    def alpha(self, rgb: Rgb) -> Alpha:
        return edged(rgb, self._people.mask(rgb))


def main() -> None:
    """Print the table."""
    folder = installed_models()
    subjects = SubjectMatting(folder)
    people = PeopleMatting(folder, subjects, FaceDetector(folder))
    mattings: dict[str, Matting] = {
        "u2netp": subjects,
        "selfie": PeopleOnly(people),
        "together": people,
    }
    print(f"{'':<16}" + "".join(f"{name:>16}" for name in mattings))
    rows = []
    for name, picture, truth in composites():
        row = [errors(matting.alpha(picture), truth) for matting in mattings.values()]
        rows.append(row)
        print_row(name, row)
    print_row("mean", np.mean(rows, axis=0).tolist())
    picture = next(composites())[1]
    for name, matting in mattings.items():
        started = time.perf_counter()
        matting.alpha(picture)
        print(f"{name}: {time.perf_counter() - started:.2f} s for one picture")


def errors(alpha: Alpha, truth: Alpha) -> tuple[float, float]:
    """Return the mean error everywhere and near the edge, in per cent."""
    radius = round(EDGE * max(truth.shape))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    edge = (cv2.dilate(truth, kernel) > 0.5) & (cv2.erode(truth, kernel) < 0.5)
    difference = np.abs(alpha - truth) * 100
    return float(difference.mean()), float(difference[edge].mean())


def print_row(name: str, row: list[tuple[float, float]]) -> None:
    """Print one line of the table."""
    print(f"{name:<16}" + "".join(f"{f'{all_:.1f} / {edge:.1f}':>16}" for all_, edge in row))


if __name__ == "__main__":
    main()
