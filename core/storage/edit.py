"""One accepted edit: the truth about what was asked, paid and delivered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from core.engines import EngineNote
from core.ids import BlobId, ConversationId, EditId, MessageId, UserId, VersionId
from core.images import ImageInfo
from core.planning import Plan
from core.preferences import DEFAULTS, Preferences


class EditState(StrEnum):
    """Where an edit stands, as far as money is concerned."""

    QUEUED = "queued"
    RUNNING = "running"
    UNKNOWN = "unknown"
    """Interrupted during a paid call: it may have been bought, and is not bought again."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class FailureText:
    """Why an edit failed, in any language."""

    text_key: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    retryable: bool = False
    """Trying the same again may help."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The picture after the steps done so far."""

    blob_id: BlobId
    info: ImageInfo


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a version, drawn by somebody."""

    blob_id: BlobId
    """A PNG of the version's size, transparent inside."""
    share: float = 0.0
    """Of the picture, 0 to 1; 0 where nobody is to be told."""


@dataclass(frozen=True, slots=True)
class Series:
    """An edit's place among those that carry out one instruction, each after the other."""

    id: EditId
    """Of the first of them."""
    number: int
    """From 1."""
    count: int

    @property
    def is_last(self) -> bool:
        """Tell whether nothing follows."""
        return self.number == self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A plan for one version, and how far it has come."""

    id: EditId
    conversation_id: ConversationId
    user_id: UserId
    locale: str
    reply_to: MessageId | None
    lane: str
    """No two edits of one lane run at the same time, and they run in the order accepted."""
    source_id: VersionId | None
    """None for a picture that is made from words alone."""
    source_edit_id: EditId | None = None
    """The edit whose result is the source, if that was not finished when this was accepted."""
    reference_ids: tuple[VersionId, ...] = ()
    instruction: str
    plan: Plan
    preferences: Preferences = DEFAULTS
    """What counted when it was accepted."""
    variant: bool = False
    """One of several takes to choose from: it does not move the head."""
    state: EditState = EditState.QUEUED
    job_id: int | None = None
    next_step: int = 0
    checkpoint: Checkpoint | None = None
    sent: bool = False
    """A paid call is under way; still true after a crash, and then its outcome is unknown."""
    status_message_id: MessageId | None = None
    result_id: VersionId | None = None
    engine: str = ""
    """What made the result, for the caption."""
    cost_usd: Decimal | None = Decimal(0)
    """Paid so far; None where a provider does not say."""
    duration_s: float = 0.0
    notes: tuple[EngineNote, ...] = ()
    failure: FailureText | None = None
    retry_of: EditId | None = None
    series: Series | None = None
    """None for an edit that stands alone."""
    created_at: datetime
    delivered: bool = False
    tries: int = 0
    """Runs that began and did not end, this one included."""
    set_aside: str | None = None
    """Why nothing more is done for it until its owner says so."""

    @property
    def region(self) -> Region | None:
        """The one region that it stays inside, if there is one."""
        masks = self.plan.masks
        return Region(masks[0]) if len(masks) == 1 else None

    @property
    def follows(self) -> bool:
        """Tell whether it is only wanted once the edit before it, of its series, is done."""
        return self.series is not None and self.series.number > 1


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that a person was asked to choose about: pictures and an instruction."""

    id: str
    user_id: UserId
    version_ids: tuple[VersionId, ...]
    instruction: str
    plan: Plan | None = None
    """What was planned and shown; None where each picture gets a plan of its own."""
    after_id: EditId | None = None
    """The unfinished edit whose result is meant in place of the first picture."""
    region: Region | None = None
    """The part of the first picture that is meant; None: all of it."""
