"""What the dispatch asks of a database besides procrastinate's own queries."""

from __future__ import annotations

from datetime import timedelta

from procrastinate.connector import BaseAsyncConnector

from core.storage import Transaction

MOST_DELAY = timedelta(hours=1)
"""The longest time for which a job waits before it is tried again."""


class Connector(BaseAsyncConnector):
    """A connector of procrastinate's that knows how to take over the jobs of dead workers."""

    poll_interval_s: float
    """How often to look for jobs that nobody announced."""

    async def adopt_stalled(self, silent_s: float) -> int:
        """Let the jobs of workers that have not been heard of for `silent_s` seconds run again.

        Returns:
            How many there were.
        """
        raise NotImplementedError

    async def finish(self, tx: Transaction, job_id: int) -> None:
        """End a job that runs here, before procrastinate does, which then has nothing to do.

        A job that does not run here is left alone.
        """
        raise NotImplementedError

    async def release(self, tx: Transaction, job_id: int) -> None:
        """Let a waiting job run now, whenever it was to run."""
        raise NotImplementedError
