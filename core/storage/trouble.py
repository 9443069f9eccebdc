"""What can be wrong with the place where everything is kept."""

from __future__ import annotations

from core.errors import UserError


class StorageTrouble(UserError):
    """The database or the pictures' store cannot be used now; nothing was half-written.

    It ends by itself or when the owner has seen to it, so work that meets it is tried again.
    Its text keys are ``storage-away``, ``storage-full``, ``storage-read-only``,
    ``storage-missing`` and ``storage-damaged``.
    """
