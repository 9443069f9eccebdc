"""Accepted edits, proposals, and what people have had done."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from core.ids import ConversationId, EditId, MessageId, UserId, VersionId
from core.storage.edit import Edit, Proposal, Region
from core.storage.rows import (
    edit_from,
    edit_params,
    milliseconds,
    plan_from,
    plan_text,
    usd,
)
from core.storage.tables import (
    DeferJob,
    ReleaseJob,
    RetriedBefore,
    Tables,
    Usage,
    insert,
)


class Edits(Tables):
    """Edits as people see them."""

    async def accept(self, event_id: str, edits: Sequence[Edit], defer: DeferJob) -> bool:
        """Store the edits that an event asks for together with their jobs.

        Returns:
            False, with nothing stored, if the event was handled before or an edit is the
            second retry of the same one.
        """
        try:
            async with self._db.transaction() as tx:
                if not await self.first_time(tx, event_id):
                    return False
                for edit in edits:
                    params = edit_params(edit) | {"job_id": await defer(tx, edit)}
                    # The only conflict that can be is a second retry of the same edit.
                    if not await tx.execute(
                        insert("edits", params) + " ON CONFLICT DO NOTHING", **params
                    ):
                        raise RetriedBefore
        except RetriedBefore:
            return False
        return True

    async def amend(self, edit: Edit) -> bool:
        """Replace what an edit that still waits is to do, and the message that tells of it.

        Its job stays as it is, and with it its turn.

        Returns:
            False, with nothing changed, if a run has it or had it, or it is no longer wanted.
        """
        params = edit_params(edit)
        async with self._db.transaction() as tx:
            changed = await tx.execute(
                "UPDATE edits SET instruction = :instruction, plan = :plan, notes = :notes,"
                " status_message_id = :status_message_id"
                " WHERE id = :id AND state = 'queued' AND run_token IS NULL AND next_step = 0",
                id=edit.id,
                **{
                    name: params[name]
                    for name in ("instruction", "plan", "notes", "status_message_id")
                },
            )
        return changed == 1

    async def acknowledge(
        self, edit_id: EditId, message_id: MessageId | None, release: ReleaseJob
    ) -> bool:
        """Note the message in which an edit was acknowledged, and let it run.

        Returns:
            False if it runs already, with a message of its own, or was cancelled.
        """
        async with self._db.transaction() as tx:
            row = await tx.fetch_one(
                "UPDATE edits SET status_message_id = :message_id WHERE id = :id"
                " AND state = 'queued' AND status_message_id IS NULL RETURNING job_id",
                id=edit_id,
                message_id=message_id,
            )
            if row and row["job_id"] is not None:
                await release(tx, row["job_id"])
        return row is not None

    async def propose(self, proposal: Proposal) -> None:
        """Keep what a person is asked to choose about."""
        async with self._db.transaction() as tx:
            await tx.execute(
                "INSERT INTO proposals (id, user_id, version_ids, instruction, plan,"
                " after_id, region, created_at_ms) VALUES (:id, :user_id, :version_ids,"
                " :instruction, :plan, :after_id, :region, :now)",
                id=proposal.id,
                user_id=proposal.user_id,
                version_ids=json.dumps(proposal.version_ids),
                instruction=proposal.instruction,
                plan=plan_text(proposal.plan) if proposal.plan else None,
                after_id=proposal.after_id,
                region=json.dumps(asdict(proposal.region)) if proposal.region else None,
                now=milliseconds(self._now()),
            )

    async def proposal(self, proposal_id: str) -> Proposal | None:
        """Return what a person was asked to choose about, or None for an unknown id."""
        row = await self._db.fetch_one("SELECT * FROM proposals WHERE id = :id", id=proposal_id)
        if row is None:
            return None
        versions = tuple(VersionId(v) for v in json.loads(row["version_ids"]))
        plan = plan_from(row["plan"]) if row["plan"] else None
        return Proposal(
            id=row["id"],
            user_id=UserId(row["user_id"]),
            version_ids=versions,
            instruction=row["instruction"],
            plan=plan,
            after_id=EditId(row["after_id"]) if row["after_id"] else None,
            region=Region(**json.loads(row["region"])) if row["region"] else None,
        )

    async def edit(self, edit_id: str) -> Edit | None:
        """Return an edit, or None for an id that nobody gave out."""
        row = await self._db.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
        return edit_from(row) if row else None

    async def passes_after(self, edit: Edit) -> list[Edit]:
        """Return the edits that come after one in its series, in their order."""
        if edit.series is None:
            return []
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE series_id = :series_id AND pass_number > :number"
            " ORDER BY pass_number",
            series_id=edit.series.id,
            number=edit.series.number,
        )
        return [edit_from(row) for row in rows]

    async def start_of(self, edit: Edit) -> VersionId | None:
        """Return the version that an edit starts from; None where it makes one from words.

        That is the result of the nearest edit before it that has one, else what the first of
        them starts from.
        """
        before = edit
        while before.source_edit_id:
            found = await self.edit(before.source_edit_id)
            if found is None:
                break
            if found.result_id:
                return found.result_id
            before = found
        return edit.source_id

    async def edit_that_made(self, version_id: VersionId) -> Edit | None:
        """Return the edit whose result a version is, or None for a picture that was sent."""
        row = await self._db.fetch_one(
            "SELECT * FROM edits WHERE result_id = :version_id", version_id=version_id
        )
        return edit_from(row) if row else None

    async def unfinished(self, conversation_id: ConversationId) -> list[Edit]:
        """Return the queued and running edits of a conversation, oldest first."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE conversation_id = :conversation_id"
            # As the queue takes them; the clock may have been set back between two.
            " AND state IN ('queued', 'running') ORDER BY COALESCE(job_id, 0), created_at_ms",
            conversation_id=conversation_id,
        )
        return [edit_from(row) for row in rows]

    async def done_last(self, most: int) -> list[Edit]:
        """Return the edits that were done last, wherever that was, the newest first."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE state = 'done' ORDER BY created_at_ms DESC LIMIT :most",
            most=most,
        )
        return [edit_from(row) for row in rows]

    async def undelivered(self) -> list[Edit]:
        """Return every edit that a run still has to do something for."""
        rows = await self._db.fetch_all(
            "SELECT * FROM edits WHERE delivered = 0"
            " AND state IN ('queued', 'running', 'done', 'unknown', 'failed')"
            " ORDER BY COALESCE(job_id, 0), created_at_ms"
        )
        return [edit_from(row) for row in rows]

    async def set_job(self, edit: Edit, defer: DeferJob) -> bool:
        """Put a job for an edit into the queue again, its old one being gone.

        Returns:
            False, with nothing done, if somebody else has done it.
        """
        async with self._db.transaction() as tx:
            # Held until the end of the transaction, so that only one process does it.
            if not await tx.execute(
                "UPDATE edits SET job_id = NULL"
                " WHERE id = :id AND COALESCE(job_id, 0) = :job_id AND delivered = 0",
                id=edit.id,
                job_id=edit.job_id or 0,
            ):
                return False
            await tx.execute(
                "UPDATE edits SET job_id = :job_id WHERE id = :id",
                id=edit.id,
                job_id=await defer(tx, edit),
            )
        return True

    async def edits_since(self, user_id: UserId, since: datetime) -> int:
        """Count a person's edits that were not in vain, also those that were forgotten since."""
        row = await self._db.fetch_one(
            "SELECT COALESCE(SUM(edits), 0) AS number FROM forgotten_edits"
            " WHERE user_id = :user_id AND until_ms > :now",
            user_id=user_id,
            now=milliseconds(self._now()),
        )
        return (int(row["number"]) if row else 0) + (await self.usage_since(user_id, since)).edits

    async def usage_since(self, user_id: UserId, since: datetime) -> Usage:
        """Return what a person has had done since some time."""
        row = await self._db.fetch_one(
            "SELECT COALESCE(SUM(cost_micro_usd), 0) AS cost, COALESCE(SUM(CASE"
            " WHEN state NOT IN ('failed', 'cancelled') THEN 1 ELSE 0 END), 0) AS edits,"
            " COALESCE(SUM(CASE WHEN cost_micro_usd IS NULL OR state = 'unknown'"
            " THEN 1 ELSE 0 END), 0) AS unknown_costs"
            " FROM edits WHERE user_id = :user_id AND created_at_ms >= :since",
            user_id=user_id,
            since=milliseconds(since),
        )
        assert row is not None
        cost_usd = usd(int(row["cost"]))
        assert cost_usd is not None
        return Usage(int(row["edits"]), cost_usd, int(row["unknown_costs"]))

    async def cancel(self, edit_id: EditId) -> Edit | None:
        """Cancel an edit that is not finished.

        Returns:
            The edit as it was before, or None if there was nothing to cancel.
        """
        async with self._db.transaction() as tx:
            # Held from here on, so that the row is what is cancelled.
            await tx.execute("UPDATE edits SET delivered = delivered WHERE id = :id", id=edit_id)
            row = await tx.fetch_one("SELECT * FROM edits WHERE id = :id", id=edit_id)
            cancelled = await tx.execute(
                "UPDATE edits SET state = 'cancelled', delivered = 1, finished_at_ms = :now"
                " WHERE id = :id AND state IN ('queued', 'running')",
                id=edit_id,
                now=milliseconds(self._now()),
            )
        return edit_from(row) if row and cancelled else None
