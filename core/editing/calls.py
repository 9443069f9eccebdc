"""Calls to engines: as many at a time as each account has room for, each shown as it goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import replace
from datetime import datetime

from core.delivery import Delivery
from core.editing.lateness import LATE_NOTE
from core.editing.wording import working_message
from core.engines import Engine, EngineError, EngineRequest, EngineResult, Failure, Progress
from core.images import EncodedImage
from core.messenger import OutgoingFile
from core.status import StatusMessage
from core.storage import Edit
from core.storage.limits import CallLimits
from core.texts import Texts

log = logging.getLogger(__name__)

_TICK_S = 5.0


class EngineCalls:
    """Calls engines for edits."""

    def __init__(
        self,
        *,
        delivery: Delivery,
        texts: Texts,
        now: Callable[[], datetime],
        limits: CallLimits | None = None,
        time_limit_s: float = 900.0,
    ) -> None:
        """Set the limits.

        Args:
            delivery: What makes buttons.
            texts: The words.
            now: The clock.
            limits: Of calls to providers, over all processes.
            time_limit_s: Seconds after which a call is given up.
        """
        self._delivery = delivery
        self._texts = texts
        self._now = now
        self._limits = limits
        self._time_limit_s = time_limit_s
        self._slots: dict[str, asyncio.Semaphore] = {}

    @asynccontextmanager
    async def room(self, engine: Engine, run_token: str) -> AsyncIterator[None]:
        """Wait until the engine's account has room for one more call, here and everywhere."""
        account = engine.capabilities.account or engine.name
        everywhere = self._limits.room(account, run_token) if self._limits else nullcontext()
        async with self._slot(engine), everywhere:
            yield

    def _slot(self, engine: Engine) -> AbstractAsyncContextManager[object]:
        """Return what waits until the engine's account has room for one more call."""
        can = engine.capabilities
        if can.concurrent_calls is None:
            return nullcontext()
        room = asyncio.Semaphore(can.concurrent_calls)
        return self._slots.setdefault(can.account or engine.name, room)

    async def call(
        self, engine: Engine, request: EngineRequest, edit: Edit, status: StatusMessage
    ) -> EngineResult:
        """Call an engine, showing how it goes on, and never for longer than the time limit.

        Raises:
            EngineError: It did not work, or took too long.
        """
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        late = [note for note in edit.notes if note.text_key == LATE_NOTE]
        told = self._delivery.notes(late, edit.locale)
        started = self._now()
        newest = Progress()

        def show() -> None:
            preview = newest.preview if edit.preferences.previews == "on" else None
            message = working_message(
                self._texts,
                edit.locale,
                cancel,
                series=edit.series,
                elapsed_s=(self._now() - started).total_seconds(),
                fraction=newest.fraction,
                preview=_preview_file(preview) if preview else None,
            )
            message = replace(message, text="\n".join([*told, message.text]))
            status.show(message)

        def report(progress: Progress) -> None:
            nonlocal newest
            newest = replace(progress, preview=progress.preview or newest.preview)
            show()

        async def tick() -> None:
            while True:
                await asyncio.sleep(_TICK_S)
                show()

        ticker = asyncio.create_task(tick(), name="status clock")
        try:
            async with asyncio.timeout(self._time_limit_s):
                return await engine.run(request, report)
        except EngineError:
            raise
        except Exception as error:
            if isinstance(error, TimeoutError) and not engine.capabilities.paid:
                raise EngineError(Failure.UNAVAILABLE, "engine-too-slow") from error
            if engine.capabilities.paid:
                log.exception("edit %s: outcome of a paid call unknown", edit.id)
                raise EngineError(Failure.UNKNOWN_OUTCOME, "outcome-unknown") from error
            raise
        finally:
            ticker.cancel()
            await asyncio.gather(ticker, return_exceptions=True)


def _preview_file(preview: EncodedImage) -> OutgoingFile:
    return OutgoingFile("preview.jpg", preview.info.media_type, preview.content)
