"""What people want: a picture, words, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass

from core.ids import UserId
from core.planning import Plan
from core.policy import Policy
from core.storage import Edit, Region
from core.tree import Version, present


@dataclass(frozen=True, slots=True)
class Source:
    """What an edit starts from."""

    version: Version
    pending: Edit | None = None
    """The unfinished edit whose result is meant; `version` is what that one starts from."""
    references: tuple[Version, ...] = ()
    """Further pictures of the same message, in the order people sent them."""
    notes: tuple[str, ...] = ()
    """Keys of what the sender should know about the picture as it came in."""
    region: Region | None = None
    """The part of `version` that is meant; None: all of it."""

    def __post_init__(self) -> None:
        """Refuse an empty place.

        Raises:
            UserError: ``version-forgotten``.
        """
        present(self.version)

    @property
    def versions(self) -> tuple[Version, ...]:
        """All pictures that were sent together, the first one first."""
        return (self.version, *self.references)

    def check_ownership(self, policy: Policy, user_id: UserId) -> None:
        """Refuse what somebody may not go on from.

        Raises:
            UserError: ``not-your-picture``.
        """
        makers = {version.created_by for version in self.versions}
        if self.pending:
            makers.add(self.pending.user_id)
        for maker in makers:
            policy.check_ownership(user_id, maker)


@dataclass(frozen=True, slots=True)
class Wish:
    """One edit that a person wants."""

    source: Source | None
    """None to make a picture from words alone."""
    instruction: str
    plan: Plan
    variant: bool = False
    """One of several takes to choose from."""
    retry_of: Edit | None = None
