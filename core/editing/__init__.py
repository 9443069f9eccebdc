"""The use case: an edit from accepted to delivered."""

from core.editing.acceptance import Acceptance, Source, Wish
from core.editing.running import Running

__all__ = ["Acceptance", "Running", "Source", "Wish"]
