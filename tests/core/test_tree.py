"""The edit tree, by a state machine that knows nothing of how it is built."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from core.errors import UserError
from core.ids import BlobId, SessionId, UserId, VersionId
from core.images import ImageInfo
from core.tree import EditSession, Version

INFO = ImageInfo("image/png", (4, 3), 100)


def version(number: int, parent: str | None) -> Version:
    return Version(
        id=VersionId(f"v{number}"),
        session_id=SessionId("s"),
        number=number,
        parent_id=VersionId(parent) if parent else None,
        blob_id=BlobId(f"{number:064x}"),
        info=INFO,
        created_by=UserId("fake:1"),
        created_at=datetime(2026, 11, 23, tzinfo=UTC),
    )


class TreeMachine(RuleBasedStateMachine):
    """A person edits, goes back and forth, and branches."""

    versions = Bundle("versions")

    @initialize(target=versions)
    def start(self) -> str:
        self.session = EditSession([version(1, None)], VersionId("v1"))
        self.parents: dict[str, str | None] = {"v1": None}
        self.redo_path: list[str] = []
        return "v1"

    @rule(target=versions)
    def add(self) -> str:
        number = self.session.next_number
        self.parents[f"v{number}"] = self.session.head.id
        self.session.add(version(number, self.session.head.id))
        self.redo_path = []
        assert self.session.head.number == number
        return f"v{number}"

    @rule()
    def undo(self) -> None:
        head = self.session.head.id
        if self.parents[head] is None:
            with pytest.raises(UserError, match="nothing-to-undo"):
                self.session.undo()
        else:
            assert self.session.undo().id == self.parents[head]
            self.redo_path.append(head)

    @rule()
    def redo(self) -> None:
        head = self.session.head.id
        children = [v for v, parent in self.parents.items() if parent == head]
        if not children:
            with pytest.raises(UserError, match="nothing-to-redo"):
                self.session.redo()
        elif self.redo_path:
            assert self.session.redo().id == self.redo_path.pop()
        else:
            assert self.session.redo().id == children[-1]

    @rule(target_id=versions)
    def checkout(self, target_id: str) -> None:
        tip = self.session.tip.id
        self.session.checkout(VersionId(target_id))
        path: list[str] = []
        step: str | None = tip
        while step is not None and step != target_id:
            path.append(step)
            step = self.parents[step]
        self.redo_path = path if step == target_id else []

    @rule()
    def reset(self) -> None:
        assert self.session.reset().id == "v1"
        path: list[str] = []
        step: str | None = self.session.tip.id
        while step != "v1" and step is not None:
            path.append(step)
            step = self.parents[step]
        self.redo_path = path

    @rule(number=st.integers(-3, 60))
    def goto(self, number: int) -> None:
        if f"v{number}" in self.parents:
            self.checkout(f"v{number}")
        else:
            with pytest.raises(UserError, match="version-number-unknown"):
                self.session.goto(number)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert {v.id: v.parent_id for v in self.session.versions} == self.parents
        assert [v.number for v in self.session.versions] == list(range(1, len(self.parents) + 1))

    @invariant()
    def a_stored_session_is_the_same(self) -> None:
        again = EditSession(self.session.versions, self.session.head.id, self.session.tip.id)
        assert (again.head, again.tip, again.root) == (
            self.session.head,
            self.session.tip,
            self.session.root,
        )


TestTree = TreeMachine.TestCase


def test_a_tree_needs_one_root_and_known_parents() -> None:
    with pytest.raises(ValueError, match="one root"):
        EditSession([version(1, None), version(2, None)], VersionId("v1"))
    with pytest.raises(ValueError, match="parent is missing"):
        EditSession([version(1, None), version(3, "v2")], VersionId("v1"))
    with pytest.raises(ValueError, match="one root"):
        EditSession([version(1, None)], VersionId("v9"))


def test_a_version_is_added_once_under_a_known_parent() -> None:
    session = EditSession([version(1, None)], VersionId("v1"))
    for wrong in (version(1, "v1"), version(2, "v9"), version(2, None)):
        with pytest.raises(ValueError, match="new version"):
            session.add(wrong)
