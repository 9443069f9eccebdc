"""Finds faces with CenterFace."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.engines.local.detectors import Box
from core.engines.local.models import MODELS, ModelFolder
from core.engines.local.models.networks import OpenCvNetwork

_MAX_SIDE_PX = 1280
_MIN_SIDE_PX = 320
_GRID_PX = 32
"""The network halves its input five times."""
_STRIDE_PX = 4
"""Pixels of the input for each cell of the output."""
_MIN_SCORE = 0.4
"""No true face of the test photos is below it, and nothing else above 0.2."""
_MAX_OVERLAP = 0.3


@dataclass(frozen=True, slots=True)
class Face(Box):
    """Where a face is, and how sure that is."""

    score: float
    """0.4 to 1."""


class FaceDetector:
    """Finds faces that are at least a hundredth of the longer side wide."""

    def __init__(self, folder: ModelFolder) -> None:
        """Use the network in a folder; it is loaded when first needed."""
        self._network = OpenCvNetwork(folder, MODELS["centerface"])

    def find(self, rgb: npt.NDArray[np.uint8]) -> list[Face]:
        """Return a box for each face, from hairline to chin, the surest first. Blocks.

        Raises:
            EngineError: The model is not usable.
        """
        height, width = rgb.shape[:2]
        seen_width, seen_height = _seen_size(width, height)
        resized = cv2.resize(rgb, (seen_width, seen_height), interpolation=cv2.INTER_AREA)
        tensor = np.ascontiguousarray(resized.transpose(2, 0, 1)[np.newaxis], np.float32)
        heat, sizes, offsets, _landmarks = self._network.run(tensor)
        boxes, scores = _decoded(heat[0, 0], sizes[0], offsets[0])
        boxes *= np.tile([width / seen_width, height / seen_height], 2)
        kept = cv2.dnn.NMSBoxes(boxes.tolist(), scores.tolist(), _MIN_SCORE, _MAX_OVERLAP)
        faces = []
        for index in kept:
            left, top, box_width, box_height = (float(edge) for edge in boxes[index])
            faces.append(Face(left, top, box_width, box_height, float(scores[index])))
        return sorted(faces, key=lambda face: face.score, reverse=True)


def _seen_size(width: int, height: int) -> tuple[int, int]:
    """Return the size that the network sees: of about this shape, on its grid."""
    longer = max(width, height)
    scale = min(max(longer, _MIN_SIDE_PX), _MAX_SIDE_PX) / longer
    columns, rows = (max(1, round(side * scale / _GRID_PX)) for side in (width, height))
    return columns * _GRID_PX, rows * _GRID_PX


def _decoded(
    heat: npt.NDArray[np.float32],
    sizes: npt.NDArray[np.float32],
    offsets: npt.NDArray[np.float32],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float32]]:
    """Return boxes (left, top, width, height) in the network's pixels, and their scores.

    Every cell of the grid may be the middle of a face; sizes are logarithms (Xu et al.,
    "CenterFace: Joint Face Detection and Alignment Using Face as Point", 2019, section 3).
    """
    rows, columns = np.nonzero(heat >= _MIN_SCORE)
    face_height, face_width = np.exp(sizes[:, rows, columns].astype(np.float64)) * _STRIDE_PX
    middle_y = (rows + offsets[0, rows, columns] + 0.5) * _STRIDE_PX
    middle_x = (columns + offsets[1, rows, columns] + 0.5) * _STRIDE_PX
    boxes = [middle_x - face_width / 2, middle_y - face_height / 2, face_width, face_height]
    return np.stack(boxes, axis=1), heat[rows, columns]
