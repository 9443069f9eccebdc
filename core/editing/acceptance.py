"""From pictures and an instruction to stored edits that will run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from core.delivery import Delivery
from core.editing.wording import cancelled_message, queued_message, working_message
from core.engines import EngineNote
from core.engines.choice import Engines
from core.errors import UserError
from core.events import Attachment, Origin
from core.ids import EditId, IdSource, MessageId, SessionId, VersionId, platform_of
from core.images import Workshop, prepare
from core.jobs import Jobs
from core.messenger import DeliveryUnknown, Messenger
from core.planning import Plan, Planner, PlanningContext
from core.planning.plan import StepEngine
from core.policy import Policy
from core.status import StatusMessage
from core.storage import Blobs, Edit, EditState, Post, Store
from core.texts import Texts
from core.tree import Version


@dataclass(frozen=True, slots=True)
class Source:
    """What an edit starts from."""

    version: Version
    pending: Edit | None = None
    """The unfinished edit whose result is meant; `version` is what that one starts from."""
    references: tuple[Version, ...] = ()
    """Further pictures of the same message, in the order people sent them."""
    notes: tuple[str, ...] = ()
    """Keys of what the sender should know about the picture as it came in."""


class Acceptance:
    """Takes pictures and instructions in; nothing is accepted that cannot be carried out."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        jobs: Jobs,
        engines: Engines,
        planner: Planner,
        prefer: StepEngine,
        policy: Policy,
        delivery: Delivery,
        workshop: Workshop,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        now: Callable[[], datetime],
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._jobs = jobs
        self._engines = engines
        self._planner = planner
        self._prefer = prefer
        self._policy = policy
        self._delivery = delivery
        self._workshop = workshop
        self._texts = texts
        self._messengers = messengers
        self._now = now
        self._new_id = new_id

    async def ingest(
        self, origin: Origin, attachment: Attachment, messages: Sequence[MessageId]
    ) -> Source:
        """Store a picture that somebody sent as the root of a new session.

        Args:
            origin: Whose picture it is and where it came.
            attachment: The picture.
            messages: Messages by which the picture can be replied to from now on.

        Raises:
            UserError: The picture cannot be used; says why.
            MessengerError: It could not be fetched.
        """
        messenger = self._messengers[platform_of(origin.conversation_id)]
        limits = self._policy.rules.image_limits
        raw = await messenger.download(attachment, limits.max_bytes)
        prepared = await self._workshop.run(prepare, raw, limits)
        original_blob_id = await self._blobs.put(raw)
        blob_id = await self._blobs.put(prepared.image.content)
        first = await self._store.head(origin.conversation_id, origin.sender.user_id) is None
        root = Version(
            id=VersionId(self._new_id()),
            session_id=SessionId(self._new_id()),
            number=1,
            parent_id=None,
            blob_id=blob_id,
            info=prepared.image.info,
            original_blob_id=original_blob_id,
            created_by=origin.sender.user_id,
            created_at=self._now(),
        )
        posts = [Post(message_id, root.id) for message_id in messages]
        await self._store.open_session(root, origin.conversation_id, posts)
        notes = prepared.notes
        if attachment.recompressed and first:
            notes = (*notes, "picture-recompressed")
        return Source(root, notes=notes)

    def plan(self, source: Source, instruction: str) -> Plan:
        """Return the plan for an instruction.

        Raises:
            UserError: It is empty or too long, or no configured engine can do it.
        """
        instruction = instruction.strip()
        if not instruction:
            raise UserError("instruction-missing")
        self._policy.check_instruction(instruction)
        return self._planner.plan(
            instruction,
            PlanningContext(
                size_px=source.version.info.size_px,
                has_model=self._engines.can("edit"),
                prefer=self._prefer,
                image_count=1 + len(source.references),
            ),
        )

    async def accept(
        self,
        origin: Origin,
        source: Source,
        instruction: str,
        plan: Plan,
        *,
        retry_of: Edit | None = None,
    ) -> bool:
        """Store an edit with its job, and acknowledge it in the chat.

        What the sender should know of the picture or the plan is said with the result.

        Returns:
            False if the same event, or a retry of the same edit, was accepted before.

        Raises:
            UserError: The day's edits are used up, or no engine can do a step.
            MessengerError: Nothing can be said in this conversation.
        """
        for step in plan.steps:
            self._engines.for_step(step)
        await self._policy.check_quota(origin.sender.user_id)
        edit = Edit(
            id=EditId(self._new_id()),
            conversation_id=origin.conversation_id,
            user_id=origin.sender.user_id,
            locale=origin.sender.locale,
            reply_to=origin.message_id,
            source_id=source.version.id,
            source_edit_id=source.pending.id if source.pending else None,
            reference_ids=tuple(version.id for version in source.references),
            instruction=instruction.strip(),
            plan=plan,
            notes=(
                *(EngineNote(key) for key in source.notes),
                *(EngineNote(f"advice-{a.code}", a.params) for a in plan.advice),
            ),
            retry_of=retry_of.id if retry_of else None,
            created_at=self._now(),
        )
        status = StatusMessage(
            self._messengers[platform_of(origin.conversation_id)],
            origin.conversation_id,
            origin.message_id,
        )
        ahead = len(await self._store.unfinished(origin.conversation_id))
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        message = (
            queued_message(self._texts, edit.locale, ahead, cancel)
            if ahead
            else working_message(self._texts, edit.locale, cancel)
        )
        # If nobody knows whether it was posted, the run posts one.
        with suppress(DeliveryUnknown):
            edit = replace(edit, status_message_id=await status.post(message))
        accepted = await self._store.accept(origin.event_id, [edit], self._jobs.defer)
        if not accepted and status.message_id:
            await self._messengers[platform_of(origin.conversation_id)].delete(status.message_id)
        return accepted

    async def cancel(self, edit: Edit) -> bool:
        """Cancel an edit that is not finished; False if it is finished already."""
        cancelled = await self._store.cancel(edit.id)
        if cancelled is None:
            return False
        if cancelled.job_id is not None:
            await self._jobs.abort(cancelled.job_id)
        if cancelled.state is EditState.QUEUED and cancelled.status_message_id:
            # A running edit says so itself, after its last status update.
            status = StatusMessage(
                self._messengers[platform_of(edit.conversation_id)],
                edit.conversation_id,
                edit.reply_to,
                cancelled.status_message_id,
            )
            await status.finish(cancelled_message(self._texts, edit.locale))
        return True
