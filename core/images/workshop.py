"""A bounded set of threads for work on pixels."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Workshop:
    """Runs blocking functions on pictures off the event loop, a few at a time."""

    def __init__(self, max_threads: int | None = None) -> None:
        """Bound the work to `max_threads`, by default one for each processor."""
        self._executor = ThreadPoolExecutor(
            max_threads or os.cpu_count() or 1, thread_name_prefix="workshop"
        )

    async def __aenter__(self) -> Self:
        """Return the workshop itself."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Wait for running work, without blocking the loop, and drop what has not begun."""
        await asyncio.to_thread(self._executor.shutdown, wait=True, cancel_futures=True)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a blocking function in a thread and return its result."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, lambda: function(*args, **kwargs))
