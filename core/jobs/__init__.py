"""Dispatch of accepted edits."""

from core.jobs.connector import Connector
from core.jobs.dispatch import Jobs, RunEdit, TryAgain
from core.jobs.sqlite_connector import SqliteConnector

__all__ = ["Connector", "Jobs", "RunEdit", "SqliteConnector", "TryAgain"]
