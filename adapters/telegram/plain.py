"""Text that Telegram shows as it is."""

from __future__ import annotations

import re

_MENTION = re.compile(r"@(?=\w)")


def plain(text: str, max_chars: int) -> str:
    """Return text that mentions nobody and fits, cut with an ellipsis if it must be.

    Telegram finds mentions by itself, also without a parse mode, and notifies people of
    them: a zero-width space after the ``@`` prevents it, and nobody sees it.

    Args:
        text: Anything, also text that somebody else wrote.
        max_chars: Counted in UTF-16 units, as Telegram counts offsets. Its limits are given
            in characters without saying of which kind; these are never fewer.
    """
    units = _MENTION.sub("@\u200b", text).encode("utf-16-le", "surrogatepass")
    cut = len(units) > 2 * max_chars
    if cut:
        units = units[: 2 * (max_chars - 1)]
    # Halves of surrogate pairs are dropped, whether cut in two or sent by somebody that way.
    return units.decode("utf-16-le", "ignore") + ("…" if cut else "")
