"""Hears what happens on Discord, and passes it on."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any

import discord

from adapters.discord import buttons, commands, ids
from adapters.discord.answers import Answers, ask
from adapters.discord.buttons import Question, answered
from adapters.discord.inbound import Inbound, answer_of, origin_of
from adapters.discord.languages import tag_of
from adapters.discord.pictures import Pictures
from core.commands import COMMANDS
from core.commands.suggesting import Suggestion
from core.errors import UserError
from core.events import CommandCall, ConversationClosed, Event, Origin
from core.messenger import Handle, HandleChange, unheard
from core.texts import Texts

logger = logging.getLogger(__name__)

_INTERACTIONS_REMEMBERED = 1000
_SUGGEST_WITHIN_S = 2.5
"""Discord waits for 3 seconds."""

SuggestFor = Callable[[Origin, str, str, str, Mapping[str, str]], Awaitable[Sequence[Suggestion]]]
"""What fits while somebody types; see `Suggestions.for_option`."""


class Listener:
    """Turns each thing that happens into one call of `handle`, in a task of its own.

    The methods that begin with ``on_`` are called by the library, by their names.
    """

    def __init__(
        self,
        client: discord.Client,
        texts: Texts,
        pictures: Pictures,
        answers: Answers,
        suggest: SuggestFor | None = None,
    ) -> None:
        self._texts = texts
        self._suggest_for = suggest
        self._answers = answers
        self._inbound = Inbound(client, pictures)
        self._handle: Handle | None = None
        self._changed: HandleChange = unheard
        self._tasks: set[asyncio.Task[None]] = set()
        self._seen: deque[int] = deque(maxlen=_INTERACTIONS_REMEMBERED)
        self.tree = commands.tree_of(client, texts, self._slash, self._menu, self._suggest)
        client.add_dynamic_items(buttons.CommandButton)
        for hear in (
            self.on_message,
            self.on_raw_message_edit,
            self.on_command_button,
            self.on_interaction,
            self.on_guild_remove,
            self.on_guild_channel_delete,
            self.on_raw_thread_delete,
        ):
            client.event(hear)

    def start(self, handle: Handle, changed: HandleChange = unheard) -> None:
        """Pass everything to `handle` from now on."""
        self._handle, self._changed = handle, changed

    async def stop(self) -> None:
        """Pass nothing on any more, and end what is still being handled."""
        self._handle = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote a message."""
        self._spawn(self._said(message))

    async def on_raw_message_edit(self, update: discord.RawMessageUpdateEvent) -> None:
        """Somebody changed a message, or Discord did: it shows links, and counts as none."""
        if update.message.edited_at is not None:
            self._spawn(self._said(update.message))

    async def on_command_button(
        self, interaction: discord.Interaction, command: str, target: str
    ) -> None:
        """Somebody pressed one of our buttons."""
        if self._repeated(interaction):
            return
        if command in COMMANDS and COMMANDS[command].button_asks:
            await self._ask(interaction, Question("button", command, target))
        else:
            call = self._inbound.press(interaction, command, target)
            self._spawn(self._answer_under(interaction, call))

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Somebody submitted a modal: the library only knows those of its own lifetime."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        answer = answered(interaction)
        if answer is None or self._repeated(interaction):
            return
        question, text = answer
        if question.asked_by == "menu":
            self._spawn(self._answer_menu(interaction, question, text))
        elif question.asked_by == "slash":
            call = self._inbound.slash(interaction, question.command, text, None)
            self._spawn(self._answer(interaction, call))
        else:
            call = self._inbound.press(interaction, question.command, question.target, text)
            self._spawn(self._answer_under(interaction, call))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was thrown out of a server, or the server is gone; not if it is only down."""
        self._spawn(self._closed(*(place.id for place in (*guild.channels, *guild.threads))))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone; of its threads the library tells one by one."""
        self._spawn(self._closed(channel.id))

    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        self._spawn(self._closed(event.thread_id))

    async def _closed(self, *channel_ids: int) -> None:
        for channel_id in channel_ids:
            await self._changed(ConversationClosed(ids.conversation_id(channel_id)))

    async def _slash(
        self,
        interaction: discord.Interaction,
        command: str,
        argument: str,
        picture: discord.Attachment | None,
    ) -> None:
        if self._repeated(interaction):
            return
        if COMMANDS[command].form:
            await self._ask(interaction, Question("slash", command, ""))
        else:
            call = self._inbound.slash(interaction, command, argument, picture)
            self._spawn(self._answer(interaction, call))

    async def _suggest(
        self,
        interaction: discord.Interaction,
        command: str,
        option: str,
        typed: str,
        given: Mapping[str, str],
    ) -> Sequence[Suggestion]:
        if self._suggest_for is None:
            return []
        try:
            async with asyncio.timeout(_SUGGEST_WITHIN_S):
                return await self._suggest_for(
                    origin_of(interaction), command, option, typed, given
                )
        except (UserError, TimeoutError) as error:
            logger.info("nothing is suggested for /%s: %s", command, type(error).__name__)
            return []

    async def _menu(self, interaction: discord.Interaction, message: discord.Message) -> None:
        if not self._repeated(interaction):
            self._inbound.choose(interaction, message)
            await self._ask(interaction, Question("menu", commands.MENU_COMMAND, str(message.id)))

    async def _ask(self, interaction: discord.Interaction, question: Question) -> None:
        await ask(interaction, question.modal(self._texts, tag_of(interaction.locale)))

    async def _said(self, message: discord.Message) -> None:
        event = await self._inbound.message(message)
        if event is not None:
            await self._pass_on(event)

    async def _answer_under(self, interaction: discord.Interaction, call: CommandCall) -> None:
        """Handle what began with a button; answers are replies to the button's message."""
        assert call.origin.message_id is not None
        async with self._answers.under(interaction, call.origin.message_id) as in_time:
            if in_time:
                await self._pass_on(call)

    async def _answer(self, interaction: discord.Interaction, call: CommandCall) -> None:
        """Handle what has no message yet that could be replied to."""
        async with self._answers.thinking(interaction, answer_of(interaction)) as in_time:
            if in_time:
                await self._pass_on(call)

    async def _answer_menu(
        self, interaction: discord.Interaction, question: Question, text: str
    ) -> None:
        async with self._answers.thinking(interaction, answer_of(interaction)) as in_time:
            if in_time:
                await self._pass_on(await self._inbound.menu(interaction, question, text))

    async def _pass_on(self, event: Event) -> None:
        if self._handle is not None:
            await self._handle(event)

    def _repeated(self, interaction: discord.Interaction) -> bool:
        """Tell whether a delivery is a repetition: an interaction is acknowledged only once."""
        if interaction.id in self._seen:
            return True
        self._seen.append(interaction.id)
        return False

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("an event was lost", exc_info=error)
