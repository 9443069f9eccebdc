"""Who may use the bot, and how much."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from core.errors import UserError
from core.events import Origin
from core.ids import UserId
from core.images import ImageLimits
from core.messenger import Messenger, MessengerError
from core.preferences import DEFAULTS, Preferences
from core.storage import Store
from core.tree import Version


@dataclass(frozen=True, slots=True)
class PolicyRules:
    """The owner's rules. An empty list allows everybody."""

    allowed_users: frozenset[str] = frozenset()
    """User ids, such as ``telegram:42``."""
    allowed_places: frozenset[str] = frozenset()
    """Chats, channels and guilds, such as ``telegram:-100123`` or ``discord:40``."""
    edits_per_user_per_day: int | None = None
    instruction_max_chars: int = 4_000
    max_variants: int = 4
    image_limits: ImageLimits = field(default_factory=ImageLimits)
    ownership: Literal["open", "owner"] = "open"
    """Who may go on from a picture: everybody in the chat, or whoever sent or made it."""
    preferences: Preferences = DEFAULTS
    """What counts where neither the person nor the chat has chosen."""


@dataclass(frozen=True, slots=True)
class Quota:
    """A person's edits of the day, which begins at 0:00 UTC."""

    limit: int
    used: int
    day_ends: datetime
    hours_left: int

    @property
    def left(self) -> int:
        """How many are left."""
        return max(0, self.limit - self.used)


class Policy:
    """Says no, and why."""

    def __init__(self, rules: PolicyRules, store: Store, now: Callable[[], datetime]) -> None:
        self.rules = rules
        self._store = store
        self._now = now

    def check_access(self, origin: Origin) -> None:
        """Let through a listed person, or anybody in a listed place.

        Raises:
            UserError: ``not-allowed``, with the id that the owner would have to add.
        """
        users, places = self.rules.allowed_users, self.rules.allowed_places
        if not users and not places:
            return
        if origin.sender.user_id in users or places.intersection(origin.places):
            return
        raise UserError("not-allowed", user_id=origin.sender.user_id)

    def check_ownership(self, user_id: UserId, maker: UserId | None) -> None:
        """Refuse to go on from somebody else's picture, where the owner wants that.

        Looking at it, comparing and fetching it as a file are for everybody in the chat.

        Args:
            user_id: Who wants to.
            maker: Who sent or made the picture; None if that is not known.

        Raises:
            UserError: ``not-your-picture``.
        """
        if self.rules.ownership == "owner" and maker != user_id:
            raise UserError("not-your-picture")

    async def check_deletable(self, origin: Origin, version: Version, messenger: Messenger) -> None:
        """Let the maker of a picture, or an administrator, take it out of the chat.

        Raises:
            UserError: ``not-yours-to-delete`` or ``administrators-unknown``.
        """
        if version.created_by == origin.sender.user_id:
            return
        if not await self.administers(origin, messenger):
            raise UserError("not-yours-to-delete")

    async def administers(self, origin: Origin, messenger: Messenger) -> bool:
        """Tell whether a sender may decide for all in the conversation.

        Raises:
            UserError: ``administrators-unknown``: the platform does not say.
        """
        try:
            return await messenger.may_administer(origin.conversation_id, origin.sender.user_id)
        except MessengerError as error:
            raise UserError("administrators-unknown") from error

    def check_instruction(self, instruction: str) -> None:
        """Refuse an instruction that is too long.

        Raises:
            UserError: ``instruction-too-long``.
        """
        if len(instruction) > self.rules.instruction_max_chars:
            raise UserError(
                "instruction-too-long",
                length=len(instruction),
                max_chars=self.rules.instruction_max_chars,
            )

    async def check_quota(self, user_id: UserId, wanted_edits: int = 1) -> None:
        """Refuse what goes beyond a person's edits of the day, which begins at 0:00 UTC.

        Raises:
            UserError: ``quota-used-up``, with the hours until it comes back.
        """
        quota = await self.quota(user_id)
        if quota and wanted_edits > quota.left:
            raise UserError("quota-used-up", limit=quota.limit, hours=quota.hours_left)

    async def quota(self, user_id: UserId) -> Quota | None:
        """Return what a person has left of the day's edits; None where there is no limit."""
        limit = self.rules.edits_per_user_per_day
        if limit is None:
            return None
        today, day_ends = self.today, self.today + timedelta(days=1)
        hours_left = max(1, round((day_ends - self._now()).total_seconds() / 3600))
        used = await self._store.edits_since(user_id, today)
        return Quota(limit, used, day_ends, hours_left)

    @property
    def today(self) -> datetime:
        """When the day began."""
        return self._now().replace(hour=0, minute=0, second=0, microsecond=0)
