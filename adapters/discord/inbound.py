"""What discord.py brings, as core's events."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict

import discord

from adapters.discord import ids
from adapters.discord.buttons import Question
from adapters.discord.ids import Spot
from adapters.discord.languages import tag_of
from adapters.discord.pictures import Pictures
from adapters.discord.refusals import as_messenger_errors
from core.commands import COMMANDS
from core.events import Attachment, CommandCall, Event, IncomingMessage, Origin, RepliedTo, Sender
from core.ids import MessageId
from core.messenger import MessengerError

logger = logging.getLogger(__name__)

_TARGETS_KEPT = 256
_FETCH_WITHIN_S = 10.0
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
        me = self._client.user
        mentioned = any(user == me for user in message.mentions)
        original = await self._original(message)
        addressed = (
            isinstance(message.channel, discord.DMChannel)
            or mentioned
            or (isinstance(original, discord.Message) and original.author == me)
        )
        attachments = self._pictures.of(message)
        text = _without_mention(message.content, me.id) if me else message.content
        if not (text or attachments or addressed):
            return None  # all that a bot without the message content intent sees of it
        locale = tag_of(message.guild.preferred_locale) if message.guild else "en"
        origin = Origin(
            event_id=f"{ids.PLATFORM}:m{message.id}",
            conversation_id=ids.conversation_id(message.channel.id),
            sender=Sender(ids.user_id(message.author.id), locale),
            sent_at=message.created_at,
            message_id=ids.message_id(Spot(message.channel.id, message.id)),
            places=_places(message.guild, message.channel),
            addressed=addressed,
        )
        replied_to = self._replied_to(message, original)
        typed = _COMMAND.fullmatch(text) if addressed else None
        if typed and (name := typed[1].lower()) in COMMANDS:
            argument = (typed[2] or "").strip()
            return CommandCall(
                origin, name, argument, attachments=attachments, replied_to=replied_to
            )
        return IncomingMessage(origin, text, attachments, replied_to)

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

    def choose(self, message: discord.Message) -> None:
        """Remember the message on which a menu was opened.

        Without the message content intent this is the only time that it is shown to the bot.
        """
        self._menu_targets[message.id] = RepliedTo(
            ids.message_id(Spot(message.channel.id, message.id)),
            self._pictures.of(message),
            ids.user_id(message.author.id),
        )
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
            spot = Spot(ids.channel_of(origin.conversation_id), number)
            message = await self._fetched(spot)
            target = self._about(spot, message)
        return CommandCall(origin, question.command, argument, replied_to=target)

    async def _original(
        self, message: discord.Message
    ) -> discord.Message | discord.DeletedReferencedMessage | None:
        reference = message.reference
        if reference is None or reference.type is not discord.MessageReferenceType.reply:
            return None
        if reference.resolved is not None or reference.message_id is None:
            return reference.resolved
        return await self._fetched(Spot(reference.channel_id, reference.message_id))

    def _replied_to(
        self,
        message: discord.Message,
        original: discord.Message | discord.DeletedReferencedMessage | None,
    ) -> RepliedTo | None:
        reference = message.reference
        if (
            reference is None
            or reference.type is not discord.MessageReferenceType.reply
            or reference.message_id is None
        ):
            return None
        return self._about(Spot(reference.channel_id, reference.message_id), original)

    def _about(
        self, spot: Spot, message: discord.Message | discord.DeletedReferencedMessage | None
    ) -> RepliedTo:
        if not isinstance(message, discord.Message):
            return RepliedTo(ids.message_id(spot))
        author = ids.user_id(message.author.id)
        return RepliedTo(ids.message_id(spot), self._pictures.of(message), author)

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
    return ids.answer_id(_channel_id(interaction), interaction.id)


def origin_of(interaction: discord.Interaction) -> Origin:
    """Return whose interaction it is, and where."""
    channel_id = _channel_id(interaction)
    message = interaction.message
    return Origin(
        event_id=f"{ids.PLATFORM}:i{interaction.id}",
        conversation_id=ids.conversation_id(channel_id),
        sender=Sender(ids.user_id(interaction.user.id), tag_of(interaction.locale)),
        sent_at=interaction.created_at,
        message_id=(
            ids.message_id(Spot(channel_id, message.id)) if message else answer_of(interaction)
        ),
        places=_places(interaction.guild, interaction.channel),
    )


def _channel_id(interaction: discord.Interaction) -> int:
    if interaction.channel_id is None:
        raise ValueError(f"interaction {interaction.id} came from no channel")
    return interaction.channel_id


def _places(guild: discord.Guild | None, channel: object) -> tuple[str, ...]:
    """Return what an allow-list may name: the server, the channel, a thread's channel."""
    numbers = [
        guild.id if guild else None,
        getattr(channel, "id", None),
        channel.parent_id if isinstance(channel, discord.Thread) else None,
    ]
    return tuple(ids.place(number) for number in numbers if number is not None)


def _without_mention(text: str, user_id: int) -> str:
    return re.sub(rf"[ \t]*<@!?{user_id}>[ \t]*", " ", text).strip()
