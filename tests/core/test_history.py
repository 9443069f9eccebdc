"""The contact sheet, and the ways through the tree that it offers."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.commands.history import chosen
from core.ids import BlobId, SessionId, UserId, VersionId
from core.images import EncodedImage, ImageInfo, thumbnail
from core.images.contact_sheet import THUMBNAIL_PX, Cell, contact_sheet
from core.tree import EditSession, Version
from tests.core.conftest import Bench
from tests.core.test_app import payload
from tests.photos import PhotoName, jpeg

# What depends on the database is tested on each of them elsewhere.
on_sqlite = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])


def picture(name: PhotoName) -> EncodedImage:
    content = jpeg(name)
    with Image.open(io.BytesIO(content)) as image:
        info = ImageInfo("image/jpeg", image.size, len(content))
    return thumbnail(EncodedImage(content, info), THUMBNAIL_PX)


def opened(content: bytes | None) -> Image.Image:
    assert content is not None
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def whiteness(image: Image.Image) -> int:
    """How many pixels are as white as the frame of the head."""
    return sum(image.convert("L").point(lambda value: 255 * (value > 250)).histogram()[255:])


def tree(parents: dict[int, int], head: int) -> EditSession:
    """A session from the parent of each version, by number."""
    return EditSession(
        [
            Version(
                id=VersionId(f"v{number}"),
                session_id=SessionId("s"),
                number=number,
                parent_id=VersionId(f"v{parents[number]}") if number in parents else None,
                blob_id=BlobId("ab" * 32),
                info=ImageInfo("image/png", (4, 3), 100),
                created_by=UserId("fake:1"),
                created_at=datetime(2026, 11, 23, tzinfo=UTC),
            )
            for number in range(1, len(parents) + 2)
        ],
        VersionId(f"v{head}"),
    )


@st.composite
def trees(draw: st.DrawFn) -> EditSession:
    size = draw(st.integers(1, 120))
    parents = {number: draw(st.integers(1, number - 1)) for number in range(2, size + 1)}
    return tree(parents, draw(st.integers(1, size)))


@settings(deadline=None, max_examples=60)
@given(trees(), st.integers(4, 40))
def test_what_is_left_out_leaves_the_tree_true(session: EditSession, most: int) -> None:
    shown = chosen(session, session.head.id, most)
    ids = {version.id for version in shown}
    assert len(shown) == min(most, len(session.versions)) or len(shown) == most - 1
    assert {session.root.id, session.head.id} <= ids
    assert [v.number for v in shown] == sorted(v.number for v in shown)

    def way(version: Version) -> list[VersionId]:
        parent = session.parent(version)
        return [version.id, *(way(parent) if parent else [])]

    # Where any two of them part is shown too.
    for one in shown:
        for other in shown:
            meeting = next(step for step in way(one) if step in way(other))
            assert meeting in ids


def test_the_newest_are_shown_of_a_long_line() -> None:
    session = tree({number: number - 1 for number in range(2, 101)}, 100)
    numbers = [version.number for version in chosen(session, session.head.id, 28)]
    assert numbers == [1, *range(74, 101)]


@pytest.mark.parametrize("number", [1, 10, 28])
def test_a_sheet_shows_every_version_at_phone_size(number: int) -> None:
    photos: tuple[PhotoName, ...] = ("astronaut", "coffee", "china", "flower")
    cells = [
        Cell(
            number=n,
            parent=None if n == 1 else max(1, n - 1 - n % 3),
            picture=picture(photos[n % 4]),
        )
        for n in range(1, number + 1)
    ]
    sheet = contact_sheet(cells, head=None)
    width, height = sheet.info.size_px
    assert 500 < width <= 1252
    # Fits on a phone held upright without scrolling sideways, and is no photo-limit's business.
    assert height <= 2.3 * width
    assert sheet.info.size_bytes < 2_000_000
    marked = contact_sheet(cells, head=number)
    assert whiteness(opened(marked.content)) > whiteness(opened(sheet.content)) + 4_000


def test_a_branch_has_another_colour_and_a_picture_that_is_gone_a_cross() -> None:
    line = [
        Cell(number=1, parent=None, picture=picture("coffee")),
        Cell(number=2, parent=1, picture=picture("coffee")),
        Cell(number=3, parent=2, picture=picture("coffee")),
    ]
    branched = [*line[:2], Cell(number=3, parent=1, picture=picture("coffee"))]
    gone = [*line[:2], Cell(number=3, parent=2, picture=None)]
    sheets = [opened(contact_sheet(cells, None).content) for cells in (line, branched, gone)]
    assert {sheet.size for sheet in sheets} == {sheets[0].size}
    assert len({sheet.tobytes() for sheet in sheets}) == 3


@on_sqlite
async def test_history_shows_marks_and_leads_to_versions(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("two")
        await bench.idle()
        await bench.chat.say("three", reply_to=said)
        await bench.idle()
        await bench.chat.say("/history")
        sheet = bench.chat.latest()
        assert "4 versions; you are at v4" in sheet.text
        assert opened(sheet.file).format == "JPEG"
        labels = [label for row in sheet.buttons for label, _ in row]
        assert labels == ["📍 v4", "v3", "v2", "v1"]
        # A reply to the sheet edits the version that it marks, not the sheet.
        sheet_id = bench.chat.latest_id()
        await bench.chat.say("four", reply_to=sheet_id)
        await bench.idle()
        assert "v5 from v4" in bench.chat.latest().text
        assert "512 × 512" in bench.chat.latest().text
        await bench.chat.press(sheet_id, sheet.buttons[0][2][1])
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("five")
        await bench.idle()
        assert "v6 from v2" in bench.chat.latest().text


@on_sqlite
async def test_history_marks_the_own_head_in_a_reply_and_none_of_a_stranger(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("one", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("/history", reply_to=said)
        assert "you are at v2" in bench.chat.latest().text
        await bench.chat.say("/history", reply_to=said, user="2")
        assert "you are" not in bench.chat.latest().text
        button = payload(bench.chat.latest(), "goto")
        await bench.chat.press(bench.chat.latest_id(), button, user="2")
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("/history", user="3")
        assert "no picture to work on" in bench.chat.latest().text


@on_sqlite
async def test_history_of_a_hundred_versions_says_what_it_leaves_out(bench: Bench) -> None:
    async with bench.running() as assembly:
        await bench.chat.say("", (jpeg("coffee"),))
        head = await assembly.store.head(bench.chat.conversation_id, bench.chat.user_id)
        assert head
        root = await assembly.store.version(head.version_id)
        assert root
        async with assembly.store._db.transaction() as tx:
            for number in range(2, 101):
                await tx.execute(
                    "INSERT INTO versions SELECT :id, session_id, :number, :parent, blob_id,"
                    " media_type, width_px, height_px, size_bytes, has_alpha, bits_per_channel,"
                    " NULL, 'warmer', 'local', 1, 0, created_by, created_at_ms"
                    " FROM versions WHERE id = :root",
                    id=f"many{number}",
                    number=number,
                    parent=f"many{number - 1}" if number > 2 else root.id,
                    root=root.id,
                )
        await bench.chat.say("/goto 50")
        await bench.chat.say("/history")
        sheet = bench.chat.latest()
        assert "100 versions; you are at v50" in sheet.text
        assert "72 versions are left out" in sheet.text
        assert [len(row) for row in sheet.buttons] == [5, 5, 5, 5]
        assert sheet.buttons[0][0][0] == "v100"


@on_sqlite
async def test_redo_asks_which_branch_unless_undo_came_from_one(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("make the sky pink", (jpeg("astronaut"),))
        await bench.idle()
        await bench.chat.say("make it a " + "very " * 30 + "dark night", reply_to=said)
        await bench.idle()
        # Undo came from v3, so redo leads there.
        await bench.chat.say("/undo")
        await bench.chat.say("/redo")
        assert "v3 from v1" in bench.chat.latest().text
        await bench.chat.say("/goto 2")
        await bench.chat.say("/goto 1")
        await bench.chat.say("/redo")
        assert "v2 from v1" in bench.chat.latest().text
        # Somebody else stands at v1 without having been anywhere.
        await bench.chat.say("/redo", reply_to=said, user="2")
        question = bench.chat.latest()
        assert "Several versions were made from v1" in question.text
        labels = [label for row in question.buttons for label, _ in row]
        assert labels[0] == "v2: make the sky pink"
        assert labels[1].startswith("v3: make it a very very")
        assert all(len(label) <= 60 for label in labels)
        await bench.chat.press(bench.chat.latest_id(), question.buttons[0][0][1], user="2")
        assert "v2 from v1" in bench.chat.latest().text
        await bench.chat.say("now mine", user="2")
        await bench.idle()
        assert "v4 from v2" in bench.chat.latest().text


@on_sqlite
async def test_redo_lists_as_many_branches_as_a_chat_has_rows_for(bench: Bench) -> None:
    async with bench.running():
        said = await bench.chat.say("", (jpeg("coffee"),))
        for number in range(7):
            await bench.chat.say(f"take {number}", reply_to=said)
        await bench.idle()
        await bench.chat.say("/redo", reply_to=said, user="2")
        question = bench.chat.latest()
        assert [row[0][0] for row in question.buttons] == [
            f"v{n}: take {n - 2}" for n in range(4, 9)
        ]
        assert "2 older ones are not listed" in question.text
