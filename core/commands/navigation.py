"""Commands that go through the tree of versions. They call no engine and cost nothing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.delivery import size_text
from core.errors import UserError
from core.events import CommandCall
from core.images import EncodedImage, Workshop
from core.images.exporting import LOSSY, SUFFIXES, Export, exported
from core.messenger import (
    Button,
    ConversationGone,
    MessageGone,
    OutgoingFile,
    OutgoingMessage,
)
from core.planning.exports import parse_exports
from core.policy import Policy
from core.storage import Blobs, Head, Post, Store
from core.tree import EditSession, Version

_BRANCHES_OFFERED = 5
"""Discord has five rows for buttons."""
_LABEL_INSTRUCTION_MAX_CHARS = 48


class Navigation:
    """``undo``, ``redo``, ``reset``, ``goto``, ``pick``, ``original``, ``export``, ``delete``."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        workshop: Workshop,
        sources: Sources,
        answers: Answers,
        policy: Policy,
    ) -> None:
        self._policy = policy
        self._store = store
        self._blobs = blobs
        self._workshop = workshop
        self._sources = sources
        self._answers = answers
        self.handlers: dict[str, Handler] = {
            "undo": lambda call: self._move(call, EditSession.undo),
            "redo": self._redo,
            "reset": lambda call: self._move(call, EditSession.reset),
            "goto": self._goto,
            "pick": self._pick,
            "original": self._original,
            "export": self._export,
            "delete": self._delete,
        }

    async def _move(self, call: CommandCall, move: Callable[[EditSession], Version]) -> None:
        """Move the head and post the version it is then at."""
        session = await self._sources.session(call)
        version = move(session)
        if await self._move_head(call, session):
            await self._answers.show(call, session, version)

    async def _redo(self, call: CommandCall) -> None:
        """Go forward; where several versions were made from the head, ask which is meant."""
        session = await self._sources.session(call)
        ahead = session.ahead()
        if len(ahead) == 1:
            await self._move(call, EditSession.redo)
            return
        newest = ahead[-_BRANCHES_OFFERED:]
        lines = [self._answers.text(call, "ask-redo", number=session.head.number)]
        if len(newest) < len(ahead):
            more = len(ahead) - len(newest)
            lines.append(self._answers.text(call, "ask-redo-others", number=more))
        buttons = tuple((self._branch(call, version),) for version in newest)
        await self._answers.say_about(
            call, session.head, OutgoingMessage("\n".join(lines), buttons=buttons)
        )

    def _branch(self, call: CommandCall, version: Version) -> Button:
        words = " ".join(version.instruction.split())
        if len(words) > _LABEL_INSTRUCTION_MAX_CHARS:
            words = words[: _LABEL_INSTRUCTION_MAX_CHARS - 1] + "…"
        label = self._answers.text(call, "button-branch", number=version.number, text=words)
        return Button(label, f"goto:{version.id}")

    async def _move_head(self, call: CommandCall, session: EditSession) -> bool:
        origin = call.origin
        return await self._store.move_head(
            origin.event_id,
            origin.conversation_id,
            origin.sender.user_id,
            Head(session.head.id, session.tip.id),
        )

    async def _goto(self, call: CommandCall) -> None:
        if call.target is not None:
            await self._move(call, lambda session: session.checkout(session.head.id))
            return
        number = call.argument.strip().lower().removeprefix("v")
        if not number.isascii() or not number.isdigit() or len(number) > 9:
            raise UserError("goto-needs-number")
        await self._move(call, lambda session: session.goto(int(number)))

    async def _pick(self, call: CommandCall) -> None:
        """Go on from one of several takes, which is in the chat already."""
        session = await self._sources.session(call)
        session.checkout(session.head.id)
        if await self._move_head(call, session):
            locale = call.origin.sender.locale
            text = self._answers.text(call, "picked", number=session.head.number)
            buttons = self._answers.delivery.buttons(session, session.head, locale)
            await self._answers.say_about(
                call, session.head, OutgoingMessage(text, buttons=buttons)
            )

    async def _original(self, call: CommandCall) -> None:
        session = await self._sources.session(call, to_view=True)
        version, locale = session.head, call.origin.sender.locale
        messenger, delivery = self._answers.messenger(call), self._answers.delivery
        rendition = await delivery.original(version, messenger)
        lines = [delivery.caption(session, version, locale)]
        if rendition.note:
            lines += delivery.notes([rendition.note], locale)
        posted = await messenger.post(
            call.origin.conversation_id,
            OutgoingMessage("\n".join(lines), rendition.file),
            call.origin.message_id,
        )
        await self._store.record_post(Post(posted.message_id, version.id, rendition.sent(posted)))

    async def _export(self, call: CommandCall) -> None:
        """Send a version as other files; several formats come together in a ZIP."""
        exports = parse_exports(call.argument)
        session = await self._sources.session(call, to_view=True)
        version, messenger = session.head, self._answers.messenger(call)
        most = messenger.limits.document_max_bytes
        content = await self._blobs.get(version.blob_id)
        image = EncodedImage(content, version.info)
        made = [
            await self._workshop.run(exported, image, _within(export, most)) for export in exports
        ]
        name = f"retouch-v{version.number}"
        facts = [
            f"{export.format.upper()} · {size_text(result.info)}"
            f" · {result.info.size_bytes / 1000:.0f} kB"
            for export, result in zip(exports, made, strict=True)
        ]
        if len(made) == 1:
            info, content = made[0].info, made[0].content
            name, media_type = name + SUFFIXES[exports[0].format], info.media_type
        else:
            members = {
                name + SUFFIXES[export.format]: result.content
                for export, result in zip(exports, made, strict=True)
            }
            content = await self._workshop.run(_zipped, members)
            name, media_type = f"{name}.zip", "application/zip"
        if len(content) > most:
            raise UserError("file-too-large-for-chat", limit_mb=most // 1_000_000)
        file = OutgoingFile(name, media_type, content, as_document=True)
        origin = call.origin
        posted = await messenger.post(
            origin.conversation_id, OutgoingMessage("\n".join(facts), file), origin.message_id
        )
        await self._store.record_post(Post(posted.message_id, version.id))

    async def _delete(self, call: CommandCall) -> None:
        """Take a picture of the bot's out of the chat; the version stays in the tree."""
        message_id = call.origin.message_id
        if call.target is None:
            message_id = call.replied_to.message_id if call.replied_to else None
        version = await self._store.version_shown_in(message_id) if message_id else None
        if message_id is None or version is None:
            raise UserError("nothing-to-delete")
        messenger = self._answers.messenger(call)
        await self._policy.check_deletable(call.origin, version, messenger)
        try:
            await messenger.delete(message_id)
        except (MessageGone, ConversationGone) as error:
            raise UserError("delete-refused") from error


def _within(export: Export, most_bytes: int) -> Export:
    """Hold a lossy file to what the platform takes; a lossless one cannot be made smaller."""
    if export.format not in LOSSY:
        return export
    return replace(export, max_bytes=min(export.max_bytes or most_bytes, most_bytes))


def _zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    # Pictures do not get smaller by being packed.
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()
