"""What becomes of chats, as Telegram tells it."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatType

from adapters.telegram.ids import Place, conversation_id
from adapters.telegram.inbound import origin_of, person
from core.events import Change, ConversationClosed, ConversationMoved, ConversationOpened

_AWAY = (ChatMember.LEFT, ChatMember.BANNED)
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


def change_of(update: Update) -> Change | None:
    """Return what an update says of its chat; None for what changes nothing for us."""
    if update.my_chat_member:
        return _membership(update.update_id, update.my_chat_member)
    message = update.message
    if message is None:
        return None
    # Both groups are told: either may come first, or alone.
    if message.migrate_to_chat_id:
        return moved(message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id:
        return moved(message.migrate_from_chat_id, message.chat.id)
    return None


def moved(old: int, new: int) -> ConversationMoved:
    """Return that a group has become a supergroup. Plain groups have no topics."""
    return ConversationMoved(conversation_id(Place(old)), conversation_id(Place(new)))


def _membership(update_id: int, change: ChatMemberUpdated) -> Change | None:
    was, is_there = _takes_part(change.old_chat_member), _takes_part(change.new_chat_member)
    if was and not is_there:
        return ConversationClosed(conversation_id(Place(change.chat.id)))
    if was or not is_there or change.chat.type not in _GROUPS or not _may_write(change):
        return None  # in a private chat the person says /start; a channel is no place to talk
    origin = origin_of(
        update_id,
        Place(change.chat.id),
        None,
        person(change.from_user),
        datetime.now(UTC),
        addressed=True,
    )
    return ConversationOpened(origin)


def _takes_part(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _AWAY


def _may_write(change: ChatMemberUpdated) -> bool:
    member = change.new_chat_member
    return not isinstance(member, ChatMemberRestricted) or member.can_send_messages
