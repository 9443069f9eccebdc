"""The edit tree: every version of a picture, and where one person stands in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from core.errors import UserError
from core.ids import BlobId, SessionId, UserId, VersionId
from core.images import ImageInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One picture in the tree. Never changed and never lost."""

    id: VersionId
    session_id: SessionId
    number: int
    """Counts from 1 within the session; what people see as ``v3``."""
    parent_id: VersionId | None
    blob_id: BlobId
    info: ImageInfo
    original_blob_id: BlobId | None = None
    """For a picture that somebody sent: its bytes, untouched."""
    instruction: str = ""
    engine: str = ""
    """Name of what made it; empty for a picture that somebody sent."""
    duration_s: float | None = None
    cost_usd: Decimal | None = None
    created_by: UserId
    created_at: datetime

    @property
    def forgotten(self) -> bool:
        """Whoever made it was forgotten: an empty place that holds the tree together."""
        return not self.blob_id


class EditSession:
    """A tree of versions with a head, and a tip to which redo leads back.

    The tip is the furthest version that the person came from by undo; it is the head or
    one of its descendants.
    """

    def __init__(
        self,
        versions: Iterable[Version],
        head: VersionId,
        tip: VersionId | None = None,
    ) -> None:
        """Build a session from stored versions.

        Raises:
            ValueError: The versions are no tree with one root, or head is not among them.
        """
        self._versions = {version.id: version for version in versions}
        roots = [v for v in self._versions.values() if v.parent_id is None]
        if len(roots) != 1 or head not in self._versions:
            raise ValueError("a session needs one root and a head among its versions")
        if any(v.parent_id and v.parent_id not in self._versions for v in self._versions.values()):
            raise ValueError("a version's parent is missing")
        self.root = roots[0]
        self.head = self._versions[head]
        self.tip = self.head
        if tip is not None and tip in self._versions and self._descends(tip, head):
            self.tip = self._versions[tip]

    @property
    def versions(self) -> tuple[Version, ...]:
        """All versions, by number."""
        return tuple(sorted(self._versions.values(), key=lambda version: version.number))

    @property
    def next_number(self) -> int:
        """The number that the next version gets."""
        return max(version.number for version in self._versions.values()) + 1

    def parent(self, version: Version) -> Version | None:
        """Return the version that this one was made from, or None for the root."""
        return self._versions[version.parent_id] if version.parent_id else None

    def path(self, version: Version) -> tuple[Version, ...]:
        """Return the versions from the root to this one, both included."""
        path = [version]
        while (before := self.parent(path[-1])) is not None:
            path.append(before)
        return tuple(reversed(path))

    def children(self, version_id: VersionId) -> tuple[Version, ...]:
        """Return the versions made from this one, oldest first."""
        return tuple(v for v in self.versions if v.parent_id == version_id)

    def add(self, version: Version) -> None:
        """Add a version and make it the head.

        Raises:
            ValueError: Its id or number is taken, or its parent is not in this session.
        """
        if version.id in self._versions or version.parent_id not in self._versions:
            raise ValueError("a new version needs a new id and a parent in this session")
        if version.number in {known.number for known in self._versions.values()}:
            raise ValueError(f"version number {version.number} is taken")
        self._versions[version.id] = version
        self.head = self.tip = version

    def checkout(self, version_id: VersionId) -> Version:
        """Make a version the head; redo still leads to the tip if it lies below.

        Raises:
            UserError: ``version-unknown``, or ``version-forgotten`` for an empty place.
        """
        if version_id not in self._versions:
            raise UserError("version-unknown")
        self.head = present(self._versions[version_id])
        if not self._descends(self.tip.id, version_id):
            self.tip = self.head
        return self.head

    def numbered(self, number: int) -> Version:
        """Return the version with this number.

        Raises:
            UserError: ``version-number-unknown`` or ``version-forgotten``.
        """
        for version in self._versions.values():
            if version.number == number:
                return present(version)
        raise UserError(
            "version-number-unknown", number=number, last=max(v.number for v in self.versions)
        )

    def goto(self, number: int) -> Version:
        """Make the version with this number the head.

        Raises:
            UserError: ``version-number-unknown`` or ``version-forgotten``.
        """
        return self.checkout(self.numbered(number).id)

    def undo(self) -> Version:
        """Move the head to its parent, or over empty places to the next before it.

        Raises:
            UserError: ``nothing-to-undo`` at the root, ``version-forgotten`` behind it.
        """
        parent = self.parent(self.head)
        if parent is None:
            raise UserError("nothing-to-undo")
        while parent.forgotten and (before := self.parent(parent)) is not None:
            parent = before
        return self.checkout(parent.id)

    def ahead(self) -> tuple[Version, ...]:
        """Return the versions that redo can mean: one where undo came from there, else all.

        Raises:
            UserError: ``nothing-to-redo`` where no version was made from the head.
        """
        children = self._present_children(self.head.id)
        if not children:
            raise UserError("nothing-to-redo")
        return tuple(v for v in children if self._descends(self.tip.id, v.id)) or children

    def redo(self) -> Version:
        """Move the head one step towards the tip, else to its newest child.

        Raises:
            UserError: ``nothing-to-redo`` where no version was made from the head.
        """
        return self.checkout(self.ahead()[-1].id)

    def reset(self) -> Version:
        """Move the head to the root; redo leads back."""
        return self.checkout(self.root.id)

    def _present_children(self, version_id: VersionId) -> tuple[Version, ...]:
        """Return the versions made from this one, or from an empty place that was."""
        found: list[Version] = []
        for child in self.children(version_id):
            found += self._present_children(child.id) if child.forgotten else [child]
        return tuple(found)

    def _descends(self, version_id: VersionId, ancestor_id: VersionId) -> bool:
        step: VersionId | None = version_id
        while step is not None:
            if step == ancestor_id:
                return True
            step = self._versions[step].parent_id
        return False


def present(version: Version) -> Version:
    """Return the version itself, if its picture is still there.

    Raises:
        UserError: ``version-forgotten``.
    """
    if version.forgotten:
        raise UserError("version-forgotten", number=version.number)
    return version
