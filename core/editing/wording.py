"""The messages that people see while an edit is under way, and when it ends without a picture."""

from __future__ import annotations

from core.messenger import Button, OutgoingFile, OutgoingMessage
from core.storage import FailureText
from core.texts import Texts


def queued_message(texts: Texts, locale: str, ahead: int, cancel: Button) -> OutgoingMessage:
    """Say that the edit waits for others."""
    return OutgoingMessage(texts.get("status-queued", locale, ahead=ahead), buttons=((cancel,),))


def working_message(
    texts: Texts,
    locale: str,
    cancel: Button,
    *,
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
    return OutgoingMessage(text, preview, ((cancel,),))


def cancelled_message(texts: Texts, locale: str) -> OutgoingMessage:
    """Say that the edit was cancelled."""
    return OutgoingMessage(texts.get("status-cancelled", locale))


def failed_message(
    texts: Texts, locale: str, failure: FailureText, retry: Button
) -> OutgoingMessage:
    """Say why there is no picture, with a button to try again where that may help."""
    return OutgoingMessage(
        texts.get(failure.text_key, locale, **dict(failure.params)),
        buttons=((retry,),) if failure.retryable else (),
    )
