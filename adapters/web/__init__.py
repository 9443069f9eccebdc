"""A chat page in the browser, served by this process itself."""

from adapters.web.adapter import WebAdapter
from adapters.web.health import ReadyCheck
from adapters.web.history import History, VersionView

__all__ = ["History", "ReadyCheck", "VersionView", "WebAdapter"]
