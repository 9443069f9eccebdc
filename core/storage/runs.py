"""Edits as a run sees them: claimed, paid for, saved, delivered or set aside."""

from __future__ import annotations

from core.ids import ConversationId, EditId, MessageId
from core.storage.db import Row, Transaction
from core.storage.edit import Edit, EditState, FailureText
from core.storage.rows import (
    edit_from,
    failure_text,
    milliseconds,
    version_from,
)
from core.storage.tables import (
    DeferJob,
    FinishJob,
    Head,
    Post,
    Superseded,
    Tables,
    insert_next_version,
    insert_post,
    progress,
    set_head,
)
from core.tree import Version


class Runs(Tables):
    """What only the run that claimed an edit last may write."""

    async def claim(self, edit_id: EditId, run_token: str) -> Edit | None:
        """Take an edit over for one run, and shut every earlier run out.

        An edit that was interrupted during a paid call becomes ``unknown``.

        Returns:
            The edit as it is now, or None if nothing is left to do for it.
        """
        rows = await self._db.write(
            "UPDATE edits SET run_token = :run_token, tries = tries + 1,"
            " state = CASE WHEN state = 'queued' THEN 'running'"
            " WHEN state = 'running' AND sent = 1 THEN 'unknown' ELSE state END"
            " WHERE id = :id AND delivered = 0 AND state <> 'cancelled' RETURNING *",
            id=edit_id,
            run_token=run_token,
        )
        return edit_from(rows[0]) if rows else None

    async def release(self, edit: Edit, run_token: str) -> None:
        """Note that a run ended in good order, though not yet with the edit's end.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, {"tries": 0}, running=False)

    async def set_aside(
        self, edit: Edit, run_token: str, reason: str, failure: FailureText | None = None
    ) -> None:
        """Do nothing more for an edit until its owner says so.

        Args:
            edit: The edit.
            run_token: Of the run that gives it up.
            reason: For the owner.
            failure: What becomes of an edit that has no outcome yet.

        Raises:
            Superseded: Another run has the edit.
        """
        values: dict[str, object] = {"set_aside": reason, "delivered": 1}
        if failure:
            values |= {
                "state": EditState.FAILED.value,
                "failure": failure_text(failure),
                "finished_at_ms": milliseconds(self._now()),
            }
        await self._update(edit, run_token, values, running=False)

    async def all_set_aside(self) -> list[Edit]:
        """Return the edits that wait for their owner, oldest first."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE set_aside IS NOT NULL ORDER BY created_at_ms"
        )
        return [edit_from(row) for row in rows]

    async def take_back(self, edit_id: str, defer: DeferJob) -> bool:
        """Run an edit again that was set aside, from the last step that was saved.

        Returns:
            False if there is no such edit that is set aside.
        """
        async with self._db.transaction() as tx:
            changed = await tx.execute(
                "UPDATE edits SET set_aside = NULL, tries = 0, delivered = 0, sent = 0,"
                " run_token = NULL, job_id = NULL, failure = NULL, finished_at_ms = NULL,"
                " state = CASE WHEN result_id IS NULL THEN 'queued' ELSE 'done' END"
                " WHERE id = :id AND set_aside IS NOT NULL",
                id=edit_id,
            )
            row = await tx.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
            if not changed or row is None:
                return False
            await tx.execute(
                "UPDATE edits SET job_id = :job_id WHERE id = :id",
                id=edit_id,
                job_id=await defer(tx, edit_from(row)),
            )
        return True

    async def forget_set_aside(self, edit_id: str) -> bool:
        """Leave an edit that was set aside as it is, for good; False if there is none."""
        async with self._db.transaction() as tx:
            changed = await tx.execute(
                "UPDATE edits SET set_aside = NULL WHERE id = :id AND set_aside IS NOT NULL",
                id=edit_id,
            )
        return changed == 1

    async def set_status_message(self, edit: Edit, run_token: str, message_id: MessageId) -> None:
        """Remember the message that shows how an edit goes on.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, {"status_message_id": message_id}, running=False)

    async def mark_sent(self, edit: Edit, run_token: str) -> None:
        """Note that a paid call is about to be made.

        Raises:
            Superseded: The edit was cancelled or another run has it: do not pay.
        """
        await self._update(edit, run_token, {"sent": 1})

    async def save_step(self, edit: Edit, run_token: str) -> None:
        """Store the picture and the cost after a step.

        Raises:
            Superseded: Another run has the edit.
        """
        await self._update(edit, run_token, progress(edit))

    async def finish(self, edit: Edit, run_token: str, result: Version) -> Version:
        """Store the result of an edit as a new version and make it its owner's head.

        A variant moves no head: the person picks one first.

        Doing it again, because the answer to the first time was lost, changes nothing.

        Returns:
            The version with the number that it got.

        Raises:
            Superseded: The edit was cancelled or another run has it.
        """
        async with self._db.transaction() as tx:
            try:
                # First, because what it was made from may be gone together with the edit.
                row = await self._update(edit, run_token, progress(edit), tx=tx)
            except Superseded:
                saved = await tx.fetch_one("SELECT * FROM versions WHERE id = :id", id=result.id)
                if saved is None:
                    raise
                return version_from(saved)
            # The session's root is held, so that two results do not get the same number.
            await tx.execute(
                "UPDATE versions SET number = number WHERE session_id = :session_id AND number = 1",
                session_id=result.session_id,
            )
            result = await insert_next_version(tx, result)
            await self._update(
                edit,
                run_token,
                {
                    "state": EditState.DONE.value,
                    "result_id": result.id,
                    "finished_at_ms": milliseconds(self._now()),
                },
                tx=tx,
            )
            if not edit.variant:
                # Read anew: the conversation may have moved since the run began.
                conversation_id = ConversationId(row["conversation_id"])
                head = Head(result.id, result.id)
                await set_head(tx, conversation_id, edit.user_id, head)
        return result

    async def fail(
        self, edit: Edit, run_token: str, state: EditState, failure: FailureText
    ) -> None:
        """Store that an edit failed, or that nobody knows how its paid call ended.

        Raises:
            Superseded: The edit was cancelled or another run has it.
        """
        await self._update(
            edit,
            run_token,
            {
                "state": state.value,
                "failure": failure_text(failure),
                "finished_at_ms": milliseconds(self._now()),
            },
        )

    async def mark_delivered(
        self, edit: Edit, run_token: str, finish: FinishJob, post: Post | None = None
    ) -> None:
        """Note that the people have seen the outcome, and in which message; so the job ends.

        Raises:
            Superseded: Another run has the edit.
        """
        async with self._db.transaction() as tx:
            await self._update(edit, run_token, {"delivered": 1}, running=False, tx=tx)
            if post:
                await insert_post(tx, post)
            if edit.job_id is not None:
                await finish(tx, edit.job_id)

    async def _update(
        self,
        edit: Edit,
        run_token: str,
        values: dict[str, object],
        *,
        running: bool = True,
        tx: Transaction | None = None,
    ) -> Row:
        write = tx.fetch_all if tx else self._db.write
        # Column names come from this module only.
        columns = ", ".join(f"{name} = :{name}" for name in values)
        rows = await write(
            f"UPDATE edits SET {columns} WHERE id = :id AND run_token = :run_token"  # noqa: S608
            + (" AND state = 'running'" if running else "")
            + " RETURNING conversation_id",
            id=edit.id,
            run_token=run_token,
            **values,
        )
        if not rows:
            raise Superseded
        return rows[0]
