"""Runs installed networks on all cores, each loaded when it is first used.

Two runtimes, each for the formats that its models are published in: OpenCV for ONNX and
TFLite files, ncnn for its own. Both let go of the interpreter while they compute.
docs/models.md has the measurements behind that. This module loads both: import it only
where pixels are worked on.
"""

from __future__ import annotations

import os
import threading
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.engines.local.models.folder import ModelFolder
from core.engines.local.models.manifest import Model
from core.engines.port import EngineError, Failure

# The OpenMP of ncnn's wheel reads this once, when it is loaded. By default its threads spin
# where they wait for each other: with other work on the machine, everything then takes
# several times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
import ncnn

Tensor = npt.NDArray[np.float32]


class OpenCvNetwork:
    """A network that OpenCV runs: one call at a time, others wait."""

    def __init__(self, folder: ModelFolder, model: Model) -> None:
        """Remember what to load; nothing is read yet."""
        self._folder = folder
        self._model = model
        self._lock = threading.Lock()
        self._net: Any = None

    def run(self, tensor: Tensor) -> list[Tensor]:
        """Return all outputs for one input of shape (1, channels, height, width).

        Raises:
            EngineError: The model is not installed or damaged.
        """
        with self._lock:
            if self._net is None:
                self._net = self._load()
            self._net.setInput(tensor)
            return list(self._net.forward(self._net.getUnconnectedOutLayersNames()))

    def _load(self) -> Any:
        ((name, content),) = self._folder.read(self._model).items()
        read = cv2.dnn.readNetFromTFLite if name.endswith(".tflite") else cv2.dnn.readNetFromONNX
        return read(np.frombuffer(content, np.uint8))


class NcnnNetwork:
    """A network that ncnn runs; calls may overlap."""

    def __init__(self, folder: ModelFolder, model: Model) -> None:
        """Remember what to load; nothing is read yet."""
        self._folder = folder
        self._model = model
        self._lock = threading.Lock()
        self._net: Any = None

    def run(self, tensor: Tensor) -> Tensor:
        """Return the output for one input of shape (channels, height, width), 0 to 1.

        Raises:
            EngineError: The model is not installed or damaged.
        """
        with self._lock:
            if self._net is None:
                self._net = self._load()
        # Mat looks into the array and does not keep it alive: `pixels` has to outlive it.
        pixels = np.ascontiguousarray(tensor, np.float32)
        extractor = self._net.create_extractor()
        extractor.input("data", ncnn.Mat(pixels))
        code, output = extractor.extract("output")
        if code != 0:
            raise EngineError(Failure.UNAVAILABLE, "model-out-of-memory", model=self._model.name)
        return np.array(output, np.float32)

    def _load(self) -> Any:
        self._folder.read(self._model)
        structure, weights = (
            str(self._folder.path_of(self._model, file)) for file in self._model.files
        )
        net = ncnn.Net()
        net.opt.num_threads = os.cpu_count() or 1
        if net.load_param(structure) != 0 or net.load_model(weights) != 0:
            raise EngineError(Failure.MISCONFIGURED, "model-damaged", model=self._model.name)
        return net
