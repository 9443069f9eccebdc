from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.ids import Place, Spot, conversation_id, message_id, place_of, spot_of
from adapters.telegram.plain import plain
from tests.wire.telegram_chats import entities, units

ANY_TEXT = st.text(st.characters() | st.sampled_from("@🙂é_a"))


@given(ANY_TEXT, st.integers(1, 40))
def test_text_fits_and_mentions_nobody(text: str, most: int) -> None:
    shown = plain(text, most)
    assert units(shown) <= most
    assert "mention" not in {entity["type"] for entity in entities(shown)}


@given(ANY_TEXT)
def test_text_that_fits_is_kept(text: str) -> None:
    readable = text.encode("utf-16", "ignore").decode("utf-16")
    assert plain(text, 1000).replace("@\u200b", "@") == readable.replace("@\u200b", "@")


def test_no_character_is_cut_in_two() -> None:
    assert plain("🙂🙂🙂", 4) == "🙂…"
    assert plain("🙂🙂", 4) == "🙂🙂"


def test_half_a_character_is_dropped() -> None:
    assert plain("a\ud83db", 10) == "ab"


@given(st.integers(), st.none() | st.integers(1))
def test_conversations_keep_their_numbers(chat: int, topic: int | None) -> None:
    assert place_of(conversation_id(Place(chat, topic))) == Place(chat, topic)


@given(st.integers(), st.integers(1))
def test_messages_keep_their_numbers(chat: int, message: int) -> None:
    assert spot_of(message_id(Spot(chat, message))) == Spot(chat, message)
