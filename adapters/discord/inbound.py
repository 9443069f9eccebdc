"""What discord.py brings, as core's events."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from datetime import datetime

import discord

from adapters.discord import ids
from adapters.discord.buttons import Question
from adapters.discord.guests import is_guest
from adapters.discord.ids import Spot
from adapters.discord.languages import tag_of
from adapters.discord.pictures import Pictures, shown_links
from adapters.discord.refusals import as_messenger_errors
from core.commands import COMMANDS
from core.events import Attachment, CommandCall, Event, IncomingMessage, Origin, RepliedTo, Sender
from core.ids import ConversationId, MessageId
from core.messenger import MessengerError

logger = logging.getLogger(__name__)

_TARGETS_KEPT = 256
_FETCH_WITHIN_S = 10.0
_LINKS_WITHIN_S = 2.0
_LINK = re.compile(r"(?<!<)https?://\S")
_COMMAND = re.compile(r"/([a-z_]+)(?:\s+(.*))?", re.DOTALL | re.IGNORECASE)
_SAID_BY_PEOPLE = (discord.MessageType.default, discord.MessageType.reply)


class Inbound:
    """Makes events, and remembers the few things that Discord tells only once."""

    def __init__(self, client: discord.Client, pictures: Pictures) -> None:
        self._client = client
        self._pictures = pictures
        self._menu_targets: OrderedDict[int, RepliedTo] = OrderedDict()

    async def message(self, message: discord.Message) -> Event | None:
        """Return what somebody wrote; None for bots, joins, pins and the like."""
        by_machine = message.author.bot or message.webhook_id is not None
        if by_machine or message.type not in _SAID_BY_PEOPLE:
            return None
        edited_at = message.edited_at
        me = self._client.user
        mentioned = any(user == me for user in message.mentions)
        private = isinstance(message.channel, discord.DMChannel)
        if (private or mentioned) and _may_show_a_link_yet(message):
            message = await self._with_links_shown(message)
        replied_to, author = await self._replied_to(message)
        addressed = private or mentioned or (author is not None and author == me)
        attachments = self._pictures.of(message)
        text = _without_mention(message.content, me.id) if me else message.content
        if attachments and not message.attachments:
            for link, _ in shown_links(message):
                text = text.replace(link, "").strip()
        if not (text or attachments or addressed):
            return None  # all that a bot without the message content intent sees of it
        locale = tag_of(message.guild.preferred_locale) if message.guild else "en"
        origin = Origin(
            event_id=f"{ids.PLATFORM}:m{message.id}" + (f"e{_ms(edited_at)}" if edited_at else ""),
            conversation_id=ids.conversation_id(message.channel.id),
            sender=Sender(ids.user_id(message.author.id), locale),
            sent_at=message.created_at,
            message_id=ids.message_id(Spot(message.channel.id, message.id)),
            places=_places(message.guild, message.channel),
            addressed=addressed,
        )
        typed = _COMMAND.fullmatch(text) if addressed else None
        if typed and (name := typed[1].lower()) in COMMANDS:
            argument = (typed[2] or "").strip()
            return CommandCall(
                origin,
                name,
                argument,
                attachments=attachments,
                replied_to=replied_to,
                edited=edited_at is not None,
            )
        return IncomingMessage(origin, text, attachments, replied_to, edited_at is not None)

    def slash(
        self,
        interaction: discord.Interaction,
        command: str,
        argument: str,
        picture: discord.Attachment | None,
    ) -> CommandCall:
        """Return a slash command. Whatever was given as the picture is for core to judge."""
        origin = origin_of(interaction)
        attachments: tuple[Attachment, ...] = ()
        if picture is not None:
            channel_id = ids.channel_of(origin.conversation_id)
            attachments = (self._pictures.given(picture, channel_id),)
        return CommandCall(origin, command, argument, attachments=attachments)

    def press(
        self, interaction: discord.Interaction, command: str, target: str, argument: str = ""
    ) -> CommandCall:
        """Return a button press, or what the button's modal brought."""
        return CommandCall(origin_of(interaction), command, argument, target)

    def choose(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Remember the message on which a menu was opened.

        Without the message content intent this is the only time that it is shown to the bot.
        """
        self._menu_targets[message.id] = self._about(_spot_in(interaction, message.id), message)
        if len(self._menu_targets) > _TARGETS_KEPT:
            self._menu_targets.popitem(last=False)

    async def menu(
        self, interaction: discord.Interaction, question: Question, argument: str
    ) -> CommandCall:
        """Return what the modal of a menu brought: the command on that message."""
        origin = origin_of(interaction)
        number = int(question.target)
        target = self._menu_targets.get(number)
        if target is None:  # the bot has been restarted while the form was open
            spot = _spot_in(interaction, number)
            message = await self._fetched(spot)
            target = self._about(spot, message)
        return CommandCall(origin, question.command, argument, replied_to=target)

    async def _replied_to(
        self, message: discord.Message
    ) -> tuple[RepliedTo | None, discord.abc.User | None]:
        """Return the message that is replied to, and who wrote it, as far as it can be read.

        The first message of a thread stands for the one that the thread was begun on.
        """
        reference, original = message.reference, None
        if reference is None or reference.type is not discord.MessageReferenceType.reply:
            return None, None
        while reference is not None and reference.message_id is not None:
            spot = Spot(reference.channel_id, reference.message_id)
            original = reference.resolved or await self._fetched(spot)
            if (
                not isinstance(original, discord.Message)
                or original.type is not discord.MessageType.thread_starter_message
            ):
                break
            reference = original.reference
        else:
            return None, None
        if not isinstance(original, discord.Message):
            return RepliedTo(ids.message_id(spot)), None
        return self._about(spot, original), original.author

    def _about(self, spot: Spot, message: discord.Message | None) -> RepliedTo:
        if message is None:
            return RepliedTo(ids.message_id(spot))
        author = ids.user_id(message.author.id)
        return RepliedTo(ids.message_id(spot), self._pictures.of(message), author)

    async def _with_links_shown(self, message: discord.Message) -> discord.Message:
        """Wait for the pictures behind links, which Discord fetches after it passes them on."""
        try:
            update: discord.RawMessageUpdateEvent = await self._client.wait_for(
                "raw_message_edit",
                check=lambda update: update.message_id == message.id and update.message.embeds,
                timeout=_LINKS_WITHIN_S,
            )
        except TimeoutError:
            spot = Spot(message.channel.id, message.id)
            return await self._fetched(spot) or message
        return update.message

    async def _fetched(self, spot: Spot) -> discord.Message | None:
        channel = self._client.get_partial_messageable(spot.channel_id)
        try:
            async with as_messenger_errors(_FETCH_WITHIN_S):
                return await channel.get_partial_message(spot.message_id).fetch()
        except MessengerError as error:
            logger.info("a message that was replied to cannot be read: %s", error)
            return None


def answer_of(interaction: discord.Interaction) -> MessageId:
    """Return the id under which the answer to an interaction without a message waits."""
    return ids.answer_id(_conversation_of(interaction), interaction.id)


def origin_of(interaction: discord.Interaction) -> Origin:
    """Return whose interaction it is, and where."""
    message = interaction.message
    return Origin(
        event_id=f"{ids.PLATFORM}:i{interaction.id}",
        conversation_id=_conversation_of(interaction),
        sender=Sender(ids.user_id(interaction.user.id), tag_of(interaction.locale)),
        sent_at=interaction.created_at,
        message_id=(
            ids.message_id(_spot_in(interaction, message.id)) if message else answer_of(interaction)
        ),
        places=_places(interaction.guild, interaction.channel),
    )


def _spot_in(interaction: discord.Interaction, number: int) -> Spot:
    """Return where a message of the conversation is that an interaction came from."""
    if interaction.channel_id is None:
        raise ValueError(f"interaction {interaction.id} came from no channel")
    return Spot(interaction.channel_id, number, is_guest(interaction))


def _conversation_of(interaction: discord.Interaction) -> ConversationId:
    spot = _spot_in(interaction, 0)
    return ids.conversation_id(spot.channel_id, guest=spot.guest)


def _places(guild: discord.Guild | None, channel: object) -> tuple[str, ...]:
    """Return what an allow-list may name: the server, the channel, a thread's channel."""
    numbers = [
        guild.id if guild else None,
        getattr(channel, "id", None),
        channel.parent_id if isinstance(channel, discord.Thread) else None,
    ]
    return tuple(ids.place(number) for number in numbers if number is not None)


def _may_show_a_link_yet(message: discord.Message) -> bool:
    """Tell whether nothing but a link in a new message could be the picture that is meant."""
    nothing_else = not (message.attachments or message.embeds or message.reference)
    new = message.edited_at is None
    return new and nothing_else and _LINK.search(message.content) is not None


def _ms(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def _without_mention(text: str, user_id: int) -> str:
    return re.sub(rf"[ \t]*<@!?{user_id}>[ \t]*", " ", text).strip()
