"""The append-only file under every conversation."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.web.journal import Journal

Record = dict[str, str]
Changes = st.lists(
    st.tuples(st.sampled_from("abcde"), st.none() | st.text(max_size=8)), max_size=25
)


def state(journal: Journal[Record]) -> list[tuple[str, Record | None, int, int]]:
    return [(e.id, e.record, e.first, e.seq) for e in journal.since(0)]


async def put_all(journal: Journal[Record], changes: list[tuple[str, str | None]]) -> None:
    for key, text in changes:
        await journal.put(key, None if text is None else {"text": text})


@settings(deadline=None)  # each change waits for the disk
@given(changes=Changes)
def test_what_was_put_is_read_again(changes: list[tuple[str, str | None]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "messages.jsonl"
        journal: Journal[Record] = Journal(path)
        asyncio.run(put_all(journal, changes))
        expected = {key: None if text is None else {"text": text} for key, text in changes}
        assert {entry.id: entry.record for entry in journal.since(0)} == expected
        again: Journal[Record] = Journal(path)
        assert (
            (state(again), again.seq)
            == (state(journal), journal.seq)
            == (
                state(journal),
                len(changes),
            )
        )


@settings(deadline=None)
@given(changes=Changes, seen=st.integers(0, 25))
def test_a_reader_who_was_away_catches_up(changes: list[tuple[str, str | None]], seen: int) -> None:
    """What was seen, overlaid with what came since, is what is there."""
    with TemporaryDirectory() as folder:
        journal: Journal[Record] = Journal(Path(folder) / "messages.jsonl")
        asyncio.run(put_all(journal, changes[:seen]))
        shown = {entry.id: entry.record for entry in journal.since(0)}
        at = journal.seq
        asyncio.run(put_all(journal, changes[seen:]))
        news = journal.since(at)
        assert all(entry.seq > at for entry in news)
        shown |= {entry.id: entry.record for entry in news}
        assert shown == {entry.id: entry.record for entry in journal.since(0)}


@pytest.mark.parametrize("cut", [1, 5, 20])
async def test_a_line_cut_short_by_a_crash_is_left_out(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "messages.jsonl"
    journal: Journal[Record] = Journal(path)
    await put_all(journal, [("a", "one"), ("b", "two"), ("c", "three")])
    path.write_bytes(path.read_bytes()[:-cut])
    after_crash: Journal[Record] = Journal(path)
    assert [entry.id for entry in after_crash.since(0)] == ["a", "b"]
    await after_crash.put("d", {"text": "four"})
    assert [entry.id for entry in Journal[Record](path).since(0)] == ["a", "b", "d"]


async def test_a_damaged_line_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    journal: Journal[Record] = Journal(path)
    await put_all(journal, [("a", "one"), ("b", "two"), ("c", "three")])
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([lines[0], b"\0" * 40, lines[2], b""]))
    assert [entry.id for entry in Journal[Record](path).since(0)] == ["a", "c"]


async def test_outdated_lines_are_dropped_when_read(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    journal: Journal[Record] = Journal(path)
    await put_all(journal, [("a", "kept"), *(("b", str(n)) for n in range(300)), ("c", None)])
    before = state(journal)
    again: Journal[Record] = Journal(path)
    assert state(again) == before
    assert len(path.read_bytes().splitlines()) == 3
    await again.put("d", {"text": "next"})
    assert json.loads(path.read_bytes().splitlines()[-1])["seq"] == journal.seq + 1


async def test_a_cancelled_writer_leaves_no_gap(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    journal: Journal[Record] = Journal(path)
    putting = asyncio.create_task(journal.put("a", {"text": "one"}))
    await asyncio.sleep(0)
    putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    await journal.put("b", {"text": "two"})
    assert state(Journal(path)) == state(journal)
    assert journal.seq == 2
