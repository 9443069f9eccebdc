"""Dispatch of accepted edits."""

from core.jobs.dispatch import Jobs, RunEdit, TryAgain
from core.jobs.sqlite_connector import SqliteConnector

__all__ = ["Jobs", "RunEdit", "SqliteConnector", "TryAgain"]
