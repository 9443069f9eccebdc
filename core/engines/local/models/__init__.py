"""Trained models: which there are, how they are installed, verified and run."""

from core.engines.local.models.folder import ModelFolder, ModelState
from core.engines.local.models.installation import (
    InstallProgress,
    ModelStatus,
    install,
    list_models,
    verify,
)
from core.engines.local.models.manifest import MODELS, Model, Task

__all__ = [
    "MODELS",
    "InstallProgress",
    "Model",
    "ModelFolder",
    "ModelState",
    "ModelStatus",
    "Task",
    "install",
    "list_models",
    "verify",
]
