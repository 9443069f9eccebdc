"""The messages that people see while an edit is under way, and when it ends without a picture."""

from __future__ import annotations

from core.messenger import Button, OutgoingFile, OutgoingMessage
from core.storage import Edit, FailureText, Series
from core.texts import Texts


def queued_message(texts: Texts, locale: str, ahead: int, cancel: Button) -> OutgoingMessage:
    """Say that the edit waits for others."""
    return OutgoingMessage(texts.get("status-queued", locale, ahead=ahead), buttons=((cancel,),))


def working_message(
    texts: Texts,
    locale: str,
    cancel: Button,
    *,
    series: Series | None = None,
    elapsed_s: float = 0.0,
    fraction: float | None = None,
    preview: OutgoingFile | None = None,
) -> OutgoingMessage:
    """Say that the edit runs, for how long, and how far it has come where that is known."""
    if fraction is not None:
        text = texts.get("status-progress", locale, percent=round(fraction * 100))
    elif elapsed_s >= 1:
        text = texts.get("status-working-since", locale, seconds=round(elapsed_s))
    else:
        text = texts.get("status-working", locale)
    if series:
        place = texts.get("status-pass", locale, number=series.number, count=series.count)
        text = f"{place} {text}"
    return OutgoingMessage(text, preview, ((cancel,),))


def cancelled_message(texts: Texts, locale: str, series: Series | None = None) -> OutgoingMessage:
    """Say that the edit was cancelled, and that those before it in its series stay."""
    if series and series.number > 1:
        return OutgoingMessage(_stopped(texts, locale, series))
    return OutgoingMessage(texts.get("status-cancelled", locale))


def failed_message(
    texts: Texts, edit: Edit, failure: FailureText, retry: Button, skip: Button
) -> OutgoingMessage:
    """Say why there is no picture.

    Args:
        texts: The words.
        edit: What failed.
        failure: Why.
        retry: Tries it again; shown where that may help.
        skip: Goes on with what follows in its series; shown where something does.
    """
    lines = [texts.get(failure.text_key, edit.locale, **dict(failure.params))]
    buttons = [retry] if failure.retryable else []
    series = edit.series
    if series:
        lines.append(_stopped(texts, edit.locale, series))
    if series and not series.is_last:
        buttons.append(skip)
    return OutgoingMessage("\n".join(lines), buttons=(tuple(buttons),) if buttons else ())


def _stopped(texts: Texts, locale: str, series: Series) -> str:
    return texts.get("series-stopped", locale, number=series.number, count=series.count)
