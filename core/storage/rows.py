"""Between rows of the database and core's objects."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from core.engines import EngineNote
from core.ids import BlobId, ConversationId, EditId, MessageId, SessionId, UserId, VersionId
from core.images import ImageInfo
from core.planning import Advice, Plan, Step
from core.preferences import DEFAULTS, preferences_from
from core.storage.db import Row
from core.storage.edit import Checkpoint, Edit, EditState, FailureText, Series
from core.tree import Version

_MICRO = Decimal(1_000_000)


def milliseconds(moment: datetime) -> int:
    """Return milliseconds since 1970 of an aware time."""
    return round(moment.timestamp() * 1000)


def moment(milliseconds_since_1970: int) -> datetime:
    """Return the aware time (UTC)."""
    return datetime.fromtimestamp(milliseconds_since_1970 / 1000, UTC)


def micro_usd(amount_usd: Decimal | None) -> int | None:
    """Return millionths of a dollar, rounded; None stays None."""
    return None if amount_usd is None else int((amount_usd * _MICRO).to_integral_value())


def usd(amount_micro_usd: int | None) -> Decimal | None:
    """Return dollars; None stays None."""
    return None if amount_micro_usd is None else Decimal(amount_micro_usd) / _MICRO


def version_params(version: Version) -> dict[str, object]:
    """Return the values of a row of ``versions``."""
    return {
        "id": version.id,
        "session_id": version.session_id,
        "number": version.number,
        "parent_id": version.parent_id,
        "blob_id": version.blob_id,
        "media_type": version.info.media_type,
        "width_px": version.info.size_px[0],
        "height_px": version.info.size_px[1],
        "size_bytes": version.info.size_bytes,
        "has_alpha": int(version.info.has_alpha),
        "bits_per_channel": version.info.bits_per_channel,
        "original_blob_id": version.original_blob_id,
        "instruction": version.instruction,
        "engine": version.engine,
        "duration_ms": None if version.duration_s is None else round(version.duration_s * 1000),
        "cost_micro_usd": micro_usd(version.cost_usd),
        "created_by": version.created_by,
        "created_at_ms": milliseconds(version.created_at),
    }


def version_from(row: Row) -> Version:
    """Build a version from its row."""
    return Version(
        id=VersionId(row["id"]),
        session_id=SessionId(row["session_id"]),
        number=row["number"],
        parent_id=VersionId(row["parent_id"]) if row["parent_id"] else None,
        blob_id=BlobId(row["blob_id"]),
        info=ImageInfo(
            media_type=row["media_type"],
            size_px=(row["width_px"], row["height_px"]),
            size_bytes=row["size_bytes"],
            has_alpha=bool(row["has_alpha"]),
            bits_per_channel=row["bits_per_channel"],
        ),
        original_blob_id=BlobId(row["original_blob_id"]) if row["original_blob_id"] else None,
        instruction=row["instruction"],
        engine=row["engine"],
        duration_s=None if row["duration_ms"] is None else row["duration_ms"] / 1000,
        cost_usd=usd(row["cost_micro_usd"]),
        created_by=UserId(row["created_by"]),
        created_at=moment(row["created_at_ms"]),
    )


def edit_params(edit: Edit) -> dict[str, object]:
    """Return the values of a new row of ``edits``."""
    return {
        "id": edit.id,
        "conversation_id": edit.conversation_id,
        "user_id": edit.user_id,
        "locale": edit.locale,
        "reply_to": edit.reply_to,
        "lane": edit.lane,
        "source_id": edit.source_id,
        "source_edit_id": edit.source_edit_id,
        "reference_ids": json.dumps(edit.reference_ids),
        "instruction": edit.instruction,
        "plan": plan_text(edit.plan),
        "mask_blob_ids": json.dumps(edit.plan.masks) if edit.plan.masks else None,
        "preferences": json.dumps(asdict(edit.preferences)),
        "variant": int(edit.variant),
        "state": edit.state.value,
        "next_step": edit.next_step,
        "checkpoint": checkpoint_text(edit.checkpoint) if edit.checkpoint else None,
        "sent": int(edit.sent),
        "status_message_id": edit.status_message_id,
        "engine": edit.engine,
        "cost_micro_usd": micro_usd(edit.cost_usd),
        "duration_ms": round(edit.duration_s * 1000),
        "notes": notes_text(edit.notes),
        "retry_of": edit.retry_of,
        "series_id": edit.series.id if edit.series else None,
        "pass_number": edit.series.number if edit.series else None,
        "pass_count": edit.series.count if edit.series else None,
        "created_at_ms": milliseconds(edit.created_at),
        "delivered": int(edit.delivered),
    }


def edit_from(row: Row) -> Edit:
    """Build an edit from its row."""
    return Edit(
        id=EditId(row["id"]),
        conversation_id=ConversationId(row["conversation_id"]),
        user_id=UserId(row["user_id"]),
        locale=row["locale"],
        reply_to=MessageId(row["reply_to"]) if row["reply_to"] else None,
        lane=row["lane"],
        source_id=VersionId(row["source_id"]) if row["source_id"] else None,
        source_edit_id=EditId(row["source_edit_id"]) if row["source_edit_id"] else None,
        reference_ids=tuple(VersionId(v) for v in json.loads(row["reference_ids"])),
        instruction=row["instruction"],
        plan=plan_from(row["plan"]),
        preferences=preferences_from(json.loads(row["preferences"]), DEFAULTS),
        variant=bool(row["variant"]),
        state=EditState(row["state"]),
        job_id=row["job_id"],
        next_step=row["next_step"],
        checkpoint=_checkpoint_from(row["checkpoint"]),
        sent=bool(row["sent"]),
        status_message_id=(
            MessageId(row["status_message_id"]) if row["status_message_id"] else None
        ),
        result_id=VersionId(row["result_id"]) if row["result_id"] else None,
        engine=row["engine"],
        cost_usd=usd(row["cost_micro_usd"]),
        duration_s=row["duration_ms"] / 1000,
        notes=tuple(EngineNote(**note) for note in json.loads(row["notes"])),
        failure=FailureText(**json.loads(row["failure"])) if row["failure"] else None,
        retry_of=EditId(row["retry_of"]) if row["retry_of"] else None,
        series=(
            Series(EditId(row["series_id"]), row["pass_number"], row["pass_count"])
            if row["series_id"]
            else None
        ),
        created_at=moment(row["created_at_ms"]),
        delivered=bool(row["delivered"]),
        tries=row["tries"],
        set_aside=row["set_aside"],
    )


def notes_text(notes: tuple[EngineNote, ...]) -> str:
    """Return notes as JSON."""
    return json.dumps([{"text_key": n.text_key, "params": dict(n.params)} for n in notes])


def failure_text(failure: FailureText) -> str:
    """Return a failure as JSON."""
    return json.dumps(asdict(failure))


def checkpoint_text(checkpoint: Checkpoint) -> str:
    """Return a checkpoint as JSON."""
    return json.dumps({"blob_id": checkpoint.blob_id, "info": asdict(checkpoint.info)})


def _checkpoint_from(text: str | None) -> Checkpoint | None:
    if text is None:
        return None
    value: dict[str, Any] = json.loads(text)
    info = value["info"] | {"size_px": tuple(value["info"]["size_px"])}
    return Checkpoint(BlobId(value["blob_id"]), ImageInfo(**info))


def plan_text(plan: Plan) -> str:
    """Return a plan as JSON."""
    return json.dumps(
        {
            "steps": [
                {
                    "engine": step.engine,
                    "operation": step.operation,
                    "parameters": dict(step.parameters),
                    "prompt": step.prompt,
                    "said": step.said,
                    "mask": step.mask,
                }
                for step in plan.steps
            ],
            "advice": [{"code": a.code, "params": dict(a.params)} for a in plan.advice],
            "suggestions": plan.suggestions,
            "suits_model": plan.suits_model,
            "faces": plan.faces,
            "prompt_at_once": plan.prompt_at_once,
        }
    )


def plan_from(text: str) -> Plan:
    """Build a plan from JSON."""
    value = json.loads(text)
    return Plan(
        steps=tuple(Step(**step) for step in value["steps"]),
        advice=tuple(Advice(**advice) for advice in value["advice"]),
        suggestions=tuple(value.get("suggestions", ())),
        suits_model=value.get("suits_model", False),
        faces=value.get("faces"),
        prompt_at_once=value.get("prompt_at_once", ""),
    )
