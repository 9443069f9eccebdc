"""What is asked where an engine that did something before is gone, and another takes more."""

from __future__ import annotations

from decimal import Decimal

from core.commands.answers import Answers
from core.editing.substitution import Substitution
from core.events import CommandCall
from core.messenger import Button, OutgoingMessage


def substitute_offered(
    answers: Answers,
    call: CommandCall,
    instead: Substitution,
    cost_usd: Decimal | None,
    payload: str,
) -> OutgoingMessage:
    """Return the message that offers another engine for its price.

    Args:
        answers: The words.
        call: What was asked for.
        instead: The engine that is gone, and the other one.
        cost_usd: About what all of it will take; None where nobody knows.
        payload: Of the button that says yes.
    """
    text = answers.text(call, "ask-substitute", gone=instead.gone, engine=instead.engine)
    price = answers.delivery.cost(cost_usd, call.origin.sender.locale)
    label = answers.text(call, "offer-substitute", engine=instead.engine, price=price)
    return OutgoingMessage(text, buttons=((Button(label, payload),),))
