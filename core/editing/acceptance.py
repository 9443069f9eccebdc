"""From pictures and an instruction to stored edits that will run."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from core.delivery import Delivery
from core.editing.choosing import Choosing
from core.editing.masking import REGION_NOTE, region_notes
from core.editing.wording import cancelled_message, queued_message, working_message
from core.engines import EngineNote
from core.engines.choice import Engines
from core.engines.sight import Sight
from core.errors import UserError
from core.events import Attachment, Origin
from core.ids import EditId, IdSource, MessageId, SessionId, UserId, VersionId, platform_of
from core.images import Prepared, Workshop, prepare
from core.jobs import Jobs
from core.messenger import DeliveryUnknown, Messenger, MessengerUnavailable, patiently
from core.planning import Plan, Planner, PlanningContext
from core.planning.language_model import LanguageModelPlanner
from core.planning.plan import StepEngine
from core.planning.regions import inside, pointed_out
from core.policy import Policy
from core.status import StatusMessage
from core.storage import Blobs, Edit, EditState, Post, Region, Series, Store
from core.texts import Texts
from core.tree import Version, present

_MAX_STEPS = 16
"""Of one instruction: each takes a while at full resolution."""

_MOVING = "video/"

log = logging.getLogger(__name__)


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
    region: Region | None = None
    """The part of `version` that is meant; None: all of it."""

    def __post_init__(self) -> None:
        """Refuse an empty place.

        Raises:
            UserError: ``version-forgotten``.
        """
        present(self.version)

    @property
    def versions(self) -> tuple[Version, ...]:
        """All pictures that were sent together, the first one first."""
        return (self.version, *self.references)

    def check_ownership(self, policy: Policy, user_id: UserId) -> None:
        """Refuse what somebody may not go on from.

        Raises:
            UserError: ``not-your-picture``.
        """
        makers = {version.created_by for version in self.versions}
        if self.pending:
            makers.add(self.pending.user_id)
        for maker in makers:
            policy.check_ownership(user_id, maker)


class Arrived(NamedTuple):
    """A picture that somebody sent."""

    raw: bytes
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class Wish:
    """One edit that a person wants."""

    source: Source | None
    """None to make a picture from words alone."""
    instruction: str
    plan: Plan
    variant: bool = False
    """One of several takes to choose from."""
    retry_of: Edit | None = None


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
        second: LanguageModelPlanner | None,
        pseudonym: Callable[[UserId], str],
        prefer: StepEngine,
        sight: Sight | None,
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
        self._second = second
        self._pseudonym = pseudonym
        self._prefer = prefer
        self.choosing = Choosing(engines, blobs, sight, free_first=prefer == "local")
        self._policy = policy
        self._delivery = delivery
        self._workshop = workshop
        self._texts = texts
        self._messengers = messengers
        self._now = now
        self._new_id = new_id

    async def arrived(self, origin: Origin, attachment: Attachment) -> Arrived:
        """Fetch a picture that somebody sent, and store nothing yet.

        Raises:
            UserError: The picture cannot be used; says why.
            MessengerError: It could not be fetched.
        """
        if attachment.media_type.startswith(_MOVING):
            raise UserError("picture-moves")
        messenger = self._messengers[platform_of(origin.conversation_id)]
        limits = self._policy.rules.image_limits
        try:
            raw = await patiently(lambda: messenger.download(attachment, limits.max_bytes))
        except MessengerUnavailable as error:
            raise UserError("picture-not-fetched") from error
        return Arrived(raw, await self._workshop.run(prepare, raw, limits))

    async def ingest(
        self,
        origin: Origin,
        attachment: Attachment,
        messages: Sequence[MessageId],
        arrived: Arrived | None = None,
    ) -> Source:
        """Store a picture that somebody sent as the root of a new session.

        Args:
            origin: Whose picture it is and where it came.
            attachment: The picture.
            messages: Messages by which the picture can be replied to from now on.
            arrived: The same picture, if it was fetched before.

        Raises:
            UserError: The picture cannot be used; says why.
            MessengerError: It could not be fetched.
        """
        raw, prepared = arrived or await self.arrived(origin, attachment)
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

    async def plan(
        self,
        source: Source,
        instruction: str,
        *,
        by: UserId | None = None,
        prefer: StepEngine | None = None,
        as_said: bool = False,
    ) -> Plan:
        """Return the plan for an instruction.

        Args:
            source: What it is about.
            instruction: In the person's words.
            by: The person; told to a service by a pseudonym, if one is asked.
            prefer: What does a step that both can do; None: as it is configured.
            as_said: Ask nothing back, however vague it is.

        Raises:
            UserError: It is empty or too long, or no configured engine can do it.
        """
        instruction = instruction.strip()
        if not instruction:
            raise UserError("instruction-missing")
        self._policy.check_instruction(instruction)
        context = PlanningContext(
            size_px=source.version.info.size_px,
            has_model=self._engines.can("edit"),
            prefer=prefer or self._prefer,
            image_count=1 + len(source.references),
            as_said=as_said,
        )
        if source.region:
            instruction = pointed_out(instruction, self._planner, context)
        plan = self._planner.plan(instruction, context)
        # What an unfinished edit will show, nobody has seen yet.
        if plan.depends_on_faces and source.pending is None:
            faces = await self.choosing.faces.count(source.version)
            if faces is not None:
                context = replace(context, faces=faces)
                plan = self._planner.plan(instruction, context)
        if self._second:
            requester = self._pseudonym(by) if by else ""
            plan = await self._second.plan(instruction, context, first=plan, requester=requester)
        if len(plan.steps) > _MAX_STEPS:
            raise UserError("too-many-steps", number=len(plan.steps), most=_MAX_STEPS)
        return inside(plan, source.region.blob_id) if source.region else plan

    @property
    def max_variants(self) -> int:
        """Most takes that one request may ask for."""
        return self._policy.rules.max_variants

    @property
    def can_combine(self) -> bool:
        """Tell whether several pictures can be made into one."""
        return self._engines.can("edit")

    async def accept(self, origin: Origin, *wishes: Wish, in_series: bool = False) -> bool:
        """Store edits with their jobs, all or none, and acknowledge each in the chat.

        What the sender should know of the picture or the plan is said with the result.

        Args:
            origin: Who asks, and where.
            wishes: What is wanted.
            in_series: Each takes the result of the one before it, and the first that fails ends
                them; only that one is acknowledged here.

        Returns:
            False if the same event, or a retry of the same edit, was accepted before.

        Raises:
            UserError: The day's edits are used up, or no engine can do a step.
            MessengerError: Nothing can be said in this conversation.
        """
        decided: list[Wish] = []
        for wish in wishes:
            self._policy.check_instruction(wish.instruction)
            if wish.source:
                wish.source.check_ownership(self._policy, origin.sender.user_id)
            source = wish.source.version if wish.source else None
            pending = bool(wish.source and wish.source.pending) or (in_series and bool(decided))
            plan = wish.plan
            if wish.source and wish.source.region:
                plan = inside(plan, wish.source.region.blob_id)
            plan = await self.choosing.decided(
                plan, source, origin.sender.preferences, pending=pending
            )
            decided.append(replace(wish, plan=plan))
        await self._policy.check_quota(origin.sender.user_id, len(decided))
        waiting = Counter(e.lane for e in await self._store.unfinished(origin.conversation_id))
        edits: list[Edit] = []
        for wish in decided:
            edit = self._edit(origin, wish)
            if in_series and len(decided) > 1:
                edit = _following(edit, edits, len(decided))
            if not edit.follows:
                edit = await self._acknowledged(edit, waiting[edit.lane])
            edits.append(edit)
            waiting[edit.lane] += 1
        if await self._store.accept(origin.event_id, edits, self._jobs.defer):
            for edit in edits:
                log.info("event %s is accepted as edit %s", origin.event_id, edit.id)
            return True
        messenger = self._messengers[platform_of(origin.conversation_id)]
        for edit in edits:
            if edit.status_message_id:
                await messenger.delete(edit.status_message_id)
        return False

    def _edit(self, origin: Origin, wish: Wish) -> Edit:
        edit_id = EditId(self._new_id())
        before = wish.retry_of
        source = wish.source
        conversation_id = origin.conversation_id
        return Edit(
            id=edit_id,
            conversation_id=conversation_id,
            user_id=origin.sender.user_id,
            locale=origin.sender.locale,
            reply_to=origin.message_id,
            lane=_lane(edit_id, origin, wish),
            source_id=source.version.id if source else None,
            source_edit_id=source.pending.id if source and source.pending else None,
            reference_ids=tuple(v.id for v in source.references) if source else (),
            instruction=wish.instruction.strip(),
            plan=wish.plan,
            preferences=before.preferences if before else origin.sender.preferences,
            variant=wish.variant,
            notes=(
                *(EngineNote(key) for key in (source.notes if source else ())),
                *region_notes(source.region if source and wish.plan.masks else None),
                *(EngineNote(f"advice-{a.code}", a.params) for a in wish.plan.advice),
            ),
            retry_of=before.id if before else None,
            # Steps that were paid for and saved are not bought again.
            next_step=before.next_step if before else 0,
            checkpoint=before.checkpoint if before else None,
            engine=before.engine if before else "",
            cost_usd=before.cost_usd if before else Decimal(0),
            created_at=self._now(),
        )

    async def _acknowledged(self, edit: Edit, ahead: int) -> Edit:
        """Post the edit's status message, and return the edit that knows it."""
        status = StatusMessage(
            self._messengers[platform_of(edit.conversation_id)],
            edit.conversation_id,
            edit.reply_to,
        )
        cancel = self._delivery.button("cancel", edit.id, edit.locale)
        message = (
            queued_message(self._texts, edit.locale, ahead, cancel)
            if ahead
            else working_message(self._texts, edit.locale, cancel)
        )
        told = self._delivery.notes(
            [note for note in edit.notes if note.text_key == REGION_NOTE], edit.locale
        )
        message = replace(message, text="\n".join([*told, message.text]))
        try:
            return replace(edit, status_message_id=await status.post(message))
        except (DeliveryUnknown, MessengerUnavailable):
            # The run posts one.
            return edit

    async def cancel(self, edit: Edit) -> bool:
        """Cancel an edit that is not finished; False if it is finished already."""
        cancelled = await self._store.cancel(edit.id)
        if cancelled is None:
            return False
        await self.stop(cancelled)
        return True

    async def stop(self, edit: Edit) -> None:
        """End the job of an edit that was cancelled, or is gone, and say so in its message.

        Raises:
            MessengerError: It could not be said.
        """
        if edit.job_id is not None:
            await self._jobs.abort(edit.job_id)
        if edit.state is EditState.QUEUED and edit.status_message_id:
            # A running edit says so itself, after its last status update.
            status = StatusMessage(
                self._messengers[platform_of(edit.conversation_id)],
                edit.conversation_id,
                edit.reply_to,
                edit.status_message_id,
            )
            await status.finish(cancelled_message(self._texts, edit.locale))


def _following(edit: Edit, before: Sequence[Edit], count: int) -> Edit:
    """Return an edit as the next one of a series."""
    if not before:
        return replace(edit, series=Series(edit.id, 1, count))
    first = before[0]
    return replace(
        edit,
        lane=first.lane,
        source_edit_id=before[-1].id,
        series=Series(first.id, len(before) + 1, count),
    )


def _lane(edit_id: EditId, origin: Origin, wish: Wish) -> str:
    """Return what the edit takes its turn in.

    Variants run side by side; everything else of one person in one conversation in turn, so
    that nobody waits for what others asked for. What starts from an unfinished edit takes its
    turn behind that, wherever that is.
    """
    if wish.variant:
        return f"{origin.conversation_id}/{edit_id}"
    pending = wish.source.pending if wish.source else None
    if pending:
        return pending.lane
    return f"{origin.conversation_id}/{origin.sender.user_id}"
