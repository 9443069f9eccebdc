"""The use case: an edit from accepted to delivered."""

from core.editing.acceptance import Acceptance
from core.editing.ingestion import Ingestion
from core.editing.running import Running
from core.editing.understanding import Understanding
from core.editing.wishes import Source, Wish

__all__ = ["Acceptance", "Ingestion", "Running", "Source", "Understanding", "Wish"]
