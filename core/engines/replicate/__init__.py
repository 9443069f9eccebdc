"""Models on Replicate, for ``upscale`` and ``remove_background``: one engine for each."""

from __future__ import annotations

from core.engines.replicate.client import API_URL, ReplicateClient
from core.engines.replicate.engine import ReplicateEngine
from core.engines.replicate.models import MODELS, ModelSpec
from core.images import Workshop

__all__ = [
    "API_URL",
    "MODELS",
    "ModelSpec",
    "ReplicateClient",
    "ReplicateEngine",
    "replicate_engines",
]


def replicate_engines(
    client: ReplicateClient, workshop: Workshop, concurrent_calls: int | None = None
) -> tuple[ReplicateEngine, ...]:
    """Return an engine for every model that we use."""
    return tuple(
        ReplicateEngine(spec, client, workshop, concurrent_calls) for spec in MODELS.values()
    )
