"""Which picture is meant."""

from __future__ import annotations

from dataclasses import replace

from core.editing import Ingestion, Source
from core.editing.ingestion import Arrived
from core.editing.marking import Marking
from core.errors import UserError
from core.events import CommandCall, IncomingMessage, Origin, RepliedTo
from core.ids import EditId
from core.policy import Policy
from core.storage import Edit, EditState, Post, Store
from core.tree import EditSession, Version, present

_UNDER_WAY = frozenset({EditState.QUEUED, EditState.RUNNING})


class Sources:
    """Finds the picture that an event is about.

    In this order: pictures attached to the message, the version of the replied-to message or
    the picture in it, the sender's head, which stands for a whole album that was sent and not
    worked on yet. Whether they may go on from it, the policy says.
    """

    def __init__(
        self, store: Store, ingestion: Ingestion, policy: Policy, marking: Marking
    ) -> None:
        self._store = store
        self._ingestion = ingestion
        self._marking = marking
        self._policy = policy

    async def for_edit(self, event: IncomingMessage | CommandCall) -> Source:
        """Return what an edit starts from, taking in pictures that are new.

        Raises:
            UserError: ``nothing-to-edit``, ``version-unknown`` for a button of a picture that
                is gone, ``not-your-picture``, or what is wrong with a picture.
        """
        source = await self._meant(event)
        source.check_ownership(self._policy, event.origin.sender.user_id)
        return source

    async def _meant(self, event: IncomingMessage | CommandCall) -> Source:
        origin = event.origin
        if isinstance(event, CommandCall) and event.target is not None:
            return Source(await self._version(event.target))
        if event.attachments:
            return await self.taken_in(event)
        replied_to = event.replied_to
        if replied_to is not None:
            if len(replied_to.attachments) > 1:
                return await self._album(origin, replied_to)
            shown = await self._store.version_shown_in(replied_to.message_id)
            if shown:
                region = await self._store.region_in(replied_to.message_id)
                asked = await self._store.question_in(replied_to.message_id)
                if asked and asked.command == "edit" and asked.user_id == origin.sender.user_id:
                    return Source(*await self.after(shown, EditId(asked.answers[0])))
                return Source(shown, region=region)
            told = await self._store.edit_told_in(replied_to.message_id)
            if told and told.state in _UNDER_WAY and told.source_id:
                return Source(await self._version(told.source_id), pending=told)
            if replied_to.attachments:
                self._policy.check_ownership(origin.sender.user_id, replied_to.author)
                return await self._ingestion.ingest(
                    origin, replied_to.attachments[0], [replied_to.message_id]
                )
        version = await self._store.version_at_head(origin.conversation_id, origin.sender.user_id)
        if version is None:
            raise UserError("nothing-to-edit")
        version = present(version)
        own = [
            edit
            for edit in await self._store.unfinished(origin.conversation_id)
            if edit.user_id == origin.sender.user_id
        ]
        if not own:
            # Nobody said which one of them is meant.
            album = await self._store.untouched_album(version.id)
            if len(album) > 1:
                return Source(album[0], references=tuple(album[1:]))
        return Source(version, pending=own[-1] if own else None)

    async def after(self, version: Version, edit_id: EditId | None) -> tuple[Version, Edit | None]:
        """Return what an edit made of a version, or that version and the edit under way."""
        edit = await self._store.edit(edit_id) if edit_id else None
        made = await self._store.version(edit.result_id) if edit and edit.result_id else None
        return made or version, edit if edit and edit.state in _UNDER_WAY else None

    async def _album(self, origin: Origin, album: RepliedTo) -> Source:
        """Return all pictures of a message that somebody sent, taking in those that are new."""
        found = []
        for number, picture in enumerate(album.attachments):
            shown_in = picture.message_id or (None if number else album.message_id)
            version = await self._store.version_shown_in(shown_in) if shown_in else None
            if version is None:
                self._policy.check_ownership(origin.sender.user_id, album.author)
                taken_in = await self._ingestion.ingest(
                    origin, picture, [shown_in] if shown_in else []
                )
                version = taken_in.version
            found.append(version)
        return Source(found[0], references=tuple(found[1:]))

    async def taken_in(self, event: IncomingMessage | CommandCall) -> Source:
        """Return what the pictures of a message mean: one of ours, drawn on, or new ones.

        Raises:
            UserError: ``not-your-picture``, or what is wrong with a picture.
        """
        version, is_reply = await self._returning(event)
        if version is None or len(event.attachments) > 1:
            return await self.ingest(event)
        origin, picture = event.origin, event.attachments[0]
        arrived = await self._ingestion.arrived(origin, picture)
        source = await self._marking.source(arrived.prepared.image, version, is_reply=is_reply)
        if source is None:
            return await self.ingest(event, arrived)
        user_id = origin.sender.user_id
        source.check_ownership(self._policy, user_id)
        shown_in = picture.message_id or origin.message_id
        if shown_in:
            await self._store.record_post(Post(shown_in, version.id))
            if source.region:
                await self._store.record_region(shown_in, user_id, version.id, source.region)
        return source

    async def _returning(self, event: IncomingMessage | CommandCall) -> tuple[Version | None, bool]:
        """Return the version that a picture may be a copy of, and whether it is replied to."""
        origin = event.origin
        replied_to = event.replied_to
        shown = await self._store.version_shown_in(replied_to.message_id) if replied_to else None
        if shown:
            return (None if shown.forgotten else shown), True
        version = await self._store.version_at_head(origin.conversation_id, origin.sender.user_id)
        return (None if version is None or version.forgotten else version), False

    async def ingest(
        self, event: IncomingMessage | CommandCall, arrived: Arrived | None = None
    ) -> Source:
        """Take in the pictures of a message: the first to edit, the others as references.

        Args:
            event: The message.
            arrived: Its first picture, if that was fetched before.
        """
        origin, (picture, *further) = event.origin, event.attachments
        others = [
            await self._ingestion.ingest(
                origin, attachment, [attachment.message_id] if attachment.message_id else []
            )
            for attachment in further
        ]
        # Last, so that the sender stands at this one.
        shown_in = picture.message_id or origin.message_id
        messages = [shown_in] if shown_in else []
        first = await self._ingestion.ingest(origin, picture, messages, arrived)
        return replace(first, references=tuple(other.version for other in others))

    async def session(self, call: CommandCall, *, to_view: bool = False) -> EditSession:
        """Return the session that a command is about, with the version it acts on as head.

        A button acts on the version that it hangs under, a typed command on the version that
        it replies to, else on the sender's head.

        Args:
            call: The command.
            to_view: It changes nothing and moves nobody: that is open to all.

        Raises:
            UserError: ``nothing-to-edit``, ``version-unknown`` or ``not-your-picture``.
        """
        session = await self._session_meant(call)
        if not to_view:
            maker = session.head.created_by
            self._policy.check_ownership(call.origin.sender.user_id, maker)
        return session

    async def _session_meant(self, call: CommandCall) -> EditSession:
        origin = call.origin
        head = await self._store.head(origin.conversation_id, origin.sender.user_id)
        version_id = call.target
        if version_id is None and call.replied_to is not None:
            shown = await self._store.version_shown_in(call.replied_to.message_id)
            version_id = shown.id if shown else None
        if version_id is not None:
            version = await self._version(version_id)
            return await self._store.session(version.id, head.tip_id if head else None)
        if head is None:
            raise UserError("nothing-to-edit")
        return await self._store.session(head.version_id, head.tip_id)

    async def _version(self, version_id: str) -> Version:
        version = await self._store.version(version_id)
        if version is None:
            raise UserError("version-unknown")
        return present(version)
