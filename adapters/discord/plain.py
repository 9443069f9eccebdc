"""Text that Discord shows as it is."""

from __future__ import annotations

import re

# Where a backslash goes. discord.utils.escape_markdown leaves mentions, timestamps and emoji
# (``<@1>``, ``<t:1>``), and everything between the first and the last bracket of a line with
# two masked links, to be interpreted.
_MARKUP = re.compile(
    r"""
      ^[ \t]*\d+(?=[.)])          # a numbered list
    | ^[ \t]*(?=[>\#+-])          # a quote, a headline, a list, small print
    | (?=[\\*_~`|\[<] | ://)      # everything that counts anywhere; no bare link either
    """,
    re.MULTILINE | re.VERBOSE,
)


def plain(text: str, max_chars: int) -> str:
    """Return text in which no markup is interpreted, cut with an ellipsis if it must be.

    Mentions are drawn as text by this too; that they notify nobody is the work of
    ``allowed_mentions`` alone.

    Args:
        text: Anything, also text that somebody else wrote.
        max_chars: Counted in code points, as Discord counts them, backslashes included.
    """
    escaped = _MARKUP.sub(lambda match: f"{match[0]}\\", text)
    if len(escaped) <= max_chars:
        return escaped
    # No half of an escape may stay behind.
    return escaped[: max_chars - 1].rstrip("\\") + "…"
