"""The only way in: every event of every platform passes through `App.handle`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar

from core.commands import COMMANDS
from core.commands.handlers import Commands
from core.editing.amending import Amending
from core.editing.lifecycle import Lifecycle
from core.editing.privately import say_that_it_cannot_write
from core.errors import UserError
from core.events import Change, CommandCall, Event, IncomingMessage, Origin
from core.ids import ConversationId, IdSource, platform_of
from core.messenger import (
    ConversationGone,
    FilesForbidden,
    Messenger,
    MessengerError,
    OutgoingMessage,
    patiently,
)
from core.planning.words import command_word
from core.policy import Policy
from core.storage import StorageTrouble, Store
from core.texts import Texts

log = logging.getLogger(__name__)

_DIRECTION_MARKS = "\u200e\u200f"

T = TypeVar("T")

_STORAGE_WITHIN_S = 30.0
_STORAGE_PAUSE_S = 0.5


class App:
    """Answers events, those of one conversation in turn."""

    def __init__(
        self,
        *,
        store: Store,
        policy: Policy,
        commands: Commands,
        amending: Amending,
        lifecycle: Lifecycle,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        new_id: IdSource,
    ) -> None:
        self._store = store
        self._policy = policy
        self._commands = commands
        self._amending = amending
        self._lifecycle = lifecycle
        self._texts = texts
        self._messengers = messengers
        self._new_id = new_id
        self._turns: dict[ConversationId, tuple[asyncio.Lock, int]] = {}

    async def handle(self, event: Event) -> None:
        """Do what an event asks for, or say why not. Never raises."""
        origin = event.origin
        if not origin.addressed:
            return
        async with self._turn(origin.conversation_id):
            try:
                event = await self._once_stored(lambda: self._as_preferred(event))
                origin = event.origin
                await self._once_stored(lambda: self._do(event))
            except UserError as error:
                await self._say(origin, error.text_key, error.params)
            except FilesForbidden:
                await self._say(origin, "files-forbidden", {})
            except ConversationGone:
                log.warning("event %s: nothing can be said there", origin.event_id)
                await self._say_privately(origin)
            except MessengerError as error:
                log.warning("event %s: %s", origin.event_id, type(error).__name__)
            except Exception:  # with Running, one of the two places that catch everything
                error_id = self._new_id()
                log.exception("error %s in event %s", error_id, origin.event_id)
                await self._say(origin, "something-went-wrong", {"error_id": error_id})

    async def _do(self, event: Event) -> None:
        origin = event.origin
        if await self._store.was_handled(origin.event_id):
            return
        if event.edited:
            if await self._amending.amend(event):
                await self._store.mark_handled(origin.event_id)
            return
        self._policy.check_access(origin)
        await self._dispatch(event)
        await self._store.mark_handled(origin.event_id)

    async def _once_stored(self, work: Callable[[], Awaitable[T]]) -> T:
        """Begin anew while the storage is away; nothing is accepted by halves."""
        until = asyncio.get_running_loop().time() + _STORAGE_WITHIN_S
        while True:
            try:
                return await work()
            except StorageTrouble as trouble:
                late = asyncio.get_running_loop().time() > until
                if trouble.text_key != "storage-away" or late:
                    raise
            await asyncio.sleep(_STORAGE_PAUSE_S)

    async def changed(self, change: Change) -> None:
        """Follow what becomes of a conversation. Never raises."""
        try:
            await self._lifecycle.follow(change)
        except UserError as error:
            log.warning("%s is not followed: %s", type(change).__name__, error.text_key)
        except Exception:  # as in `handle`
            log.exception("%s is not followed", type(change).__name__)

    async def _as_preferred(self, event: Event) -> Event:
        """Return an event with what counts for its sender: settings, and so the language."""
        origin = event.origin
        chosen = await self._store.chosen(origin.conversation_id, origin.sender.user_id)
        sender = origin.sender.preferring(chosen.over(self._policy.rules.preferences))
        return replace(event, origin=replace(origin, sender=sender))

    async def _dispatch(self, event: Event) -> None:
        if isinstance(event, CommandCall):
            await self._commands.run(event)
            return
        text = event.text.strip()
        if text and await self._commands.answered(event):
            return
        call = await asyncio.to_thread(_plain_command, event, text) if text else None
        if call:
            await self._commands.run(call)
        elif text:
            await self._commands.edit(event)
        elif event.attachments:
            await self._commands.open(event)
        else:
            await self._commands.ask(event)

    async def _say(
        self, origin: Origin, text_key: str, params: Mapping[str, str | int | float]
    ) -> None:
        text = self._texts.get(text_key, origin.sender.locale, **dict(params))
        messenger = self._messengers[platform_of(origin.conversation_id)]
        message = OutgoingMessage(text)
        try:
            await patiently(
                lambda: messenger.post(origin.conversation_id, message, origin.message_id)
            )
        except ConversationGone:
            log.warning("event %s unanswered: nothing can be said there", origin.event_id)
            await self._say_privately(origin)
        except MessengerError as error:
            log.warning("event %s unanswered: %s", origin.event_id, type(error).__name__)

    async def _say_privately(self, origin: Origin) -> None:
        conversation_id, sender = origin.conversation_id, origin.sender
        messenger = self._messengers[platform_of(conversation_id)]
        await say_that_it_cannot_write(
            messenger, self._texts, conversation_id, sender.user_id, sender.locale
        )

    @asynccontextmanager
    async def _turn(self, conversation_id: ConversationId) -> AsyncIterator[None]:
        """Wait for the events of the same conversation that came before."""
        lock, waiting = self._turns.get(conversation_id, (asyncio.Lock(), 0))
        self._turns[conversation_id] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._turns[conversation_id]
            if waiting == 1:
                del self._turns[conversation_id]
            else:
                self._turns[conversation_id] = (lock, waiting - 1)


def _copied_command(text: str) -> tuple[str, str] | None:
    """Return a command that was copied out of a sentence written from right to left.

    There an invisible mark of direction stands before it, and platforms take it for plain text.
    """
    shown = text.lstrip(_DIRECTION_MARKS)
    if shown == text or not shown.startswith("/"):
        return None
    name, _, argument = shown[1:].partition(" ")
    return name.lower(), argument.strip()


def _plain_command(message: IncomingMessage, text: str) -> CommandCall | None:
    """Return the command that plain words like "undo" mean, if they can mean nothing else."""
    word = _copied_command(text) or command_word(text)
    command = COMMANDS.get(word[0]) if word else None
    if word is None or command is None or (message.attachments and not command.takes_picture):
        return None
    return CommandCall(
        message.origin,
        command.name,
        word[1],
        attachments=message.attachments,
        replied_to=message.replied_to,
    )
