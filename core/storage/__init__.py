"""Versions, heads, posts and edits in a database; the pictures' bytes beside it."""

from core.storage.blobs import Blobs
from core.storage.db import Db, Transaction, migrate, newest_schema, schema_version
from core.storage.edit import Checkpoint, Edit, EditState, FailureText, Proposal, Region, Series
from core.storage.forgetting import Forgotten
from core.storage.permits import Permit
from core.storage.questions import Question
from core.storage.store import Store
from core.storage.tables import DeferJob, FinishJob, Head, Post, SentFile, Superseded, Usage
from core.storage.trouble import StorageTrouble

__all__ = [
    "Blobs",
    "Checkpoint",
    "Db",
    "DeferJob",
    "Edit",
    "EditState",
    "FailureText",
    "FinishJob",
    "Forgotten",
    "Head",
    "Permit",
    "Post",
    "Proposal",
    "Question",
    "Region",
    "SentFile",
    "Series",
    "StorageTrouble",
    "Store",
    "Superseded",
    "Transaction",
    "Usage",
    "migrate",
    "newest_schema",
    "schema_version",
]
