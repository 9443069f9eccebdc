"""Versions, heads, posts and edits in a database; the pictures' bytes beside it."""

from core.storage.blobs import Blobs
from core.storage.db import Db, Transaction, migrate, newest_schema, schema_version
from core.storage.edit import Checkpoint, Edit, EditState, FailureText, Proposal
from core.storage.store import DeferJob, Head, Post, SentFile, Store, Superseded
from core.storage.trouble import StorageTrouble

__all__ = [
    "Blobs",
    "Checkpoint",
    "Db",
    "DeferJob",
    "Edit",
    "EditState",
    "FailureText",
    "Head",
    "Post",
    "Proposal",
    "SentFile",
    "StorageTrouble",
    "Store",
    "Superseded",
    "Transaction",
    "migrate",
    "newest_schema",
    "schema_version",
]
