"""Text is shown as it is, whatever is in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.plain import plain

_HOSTILE = st.text(alphabet="\\*_~`|[]()<>@#:/-+.1 \nab🙂é", max_size=60)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("**bold** __it__", r"\*\*bold\*\* \_\_it\_\_"),
        ("||spoiler|| ~~gone~~ `code`", r"\|\|spoiler\|\| \~\~gone\~\~ \`code\`"),
        # discord.utils.escape_markdown leaves the bold text of this one as it is.
        ("[a](b) **x** [c](d)", r"\[a](b) \*\*x\*\* \[c](d)"),
        ("<@1> <#2> <:smile:3> <t:4>", r"\<@1> \<#2> \<:smile:3> \<t:4>"),
        ("# headline\n-# small\n> quote", "\\# headline\n\\-# small\n\\> quote"),
        ("- one\n  * two\n1. three", "\\- one\n  \\* two\n1\\. three"),
        ("see https://example.org/a_b", r"see https\://example.org/a\_b"),
        ("1.5 x brighter, a-b, c#", "1\\.5 x brighter, a-b, c#"),
        ("\\*", r"\\\*"),
        ("plain text, as written: 3 > 2", "plain text, as written: 3 > 2"),
    ],
)
def test_markup_is_escaped(text: str, escaped: str) -> None:
    assert plain(text, 2000) == escaped


@given(_HOSTILE)
def test_only_backslashes_are_added(text: str) -> None:
    assert re.sub(r"\\([^a-z0-9\s])", r"\1", plain(text, 10_000)) == text


@given(_HOSTILE)
def test_no_markup_stays(text: str) -> None:
    for found in re.finditer(r"[*_~`|\[<]|://", escaped := plain(text, 10_000)):
        before = escaped[: found.start()]
        assert (len(before) - len(before.rstrip("\\"))) % 2 == 1


@given(_HOSTILE, st.integers(2, 30))
def test_a_cut_leaves_no_half_of_an_escape(text: str, max_chars: int) -> None:
    whole, cut = plain(text, 10_000), plain(text, max_chars)
    assert len(cut) <= max_chars
    if cut != whole:
        assert cut.endswith("…")
        assert not cut[:-1].endswith("\\")
        assert whole.startswith(cut[:-1])
