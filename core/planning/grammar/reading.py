"""What a reader makes of a clause, and how amounts in words become numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.planning.grammar.tagging import Bag
from core.planning.operations import OPERATIONS
from core.planning.parameters import Number, Parameter
from core.planning.plan import Advice, Step

DEGREES = {"tiny": 0.25, "little": 0.5, "plain": 1.0, "much": 2.0, "most": math.inf}
"""How a degree in words scales an operation's default amount."""


_SCALED = frozenset({"amount", "ev"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A clause that was understood in full."""

    steps: tuple[Step, ...] = ()
    advice: tuple[Advice, ...] = ()
    tempers: str | None = None
    """The clause only changes how strong another one is: a key of `DEGREES`."""
    suggests: tuple[str, ...] = ()
    """What to offer instead, by keys of the lexicon's suggestions."""


def local(operation: str, **parameters: Parameter) -> Step:
    """Return a step that is done on this machine."""
    return Step("local", operation, parameters)


def named_engine(bag: Bag) -> dict[str, Parameter]:
    """Remove the engine that somebody wants it done with, and return it as a parameter."""
    engine = bag.take("engine")
    return {"engine": engine.value} if engine else {}


def number_parameter(operation: str, name: str) -> Number:
    """Return the bounds and the default of a parameter.

    Raises:
        KeyError: The operation has no such number.
    """
    for parameter in OPERATIONS[operation].parameters:
        if isinstance(parameter, Number) and parameter.name == name:
            return parameter
    raise KeyError(f"{operation}.{name}")


def within_bounds(operation: str, name: str, value: float) -> tuple[float, tuple[Advice, ...]]:
    """Return a value moved into the allowed range, and the advice that says so."""
    bounds = number_parameter(operation, name)
    allowed = min(max(value, bounds.min), bounds.max)
    if bounds.whole:
        allowed = round(allowed)
    if math.isclose(allowed, value, abs_tol=0.5 if bounds.whole else 1e-9):
        return allowed, ()
    advice = Advice("amount-limited", {"operation": operation, "limit": allowed})
    return allowed, (advice,)


def take_degree(bag: Bag) -> str:
    """Remove the words of degree and return the strongest deviation from ``plain``."""
    degrees = ["little"] * len(bag.take_all("temper"))
    degrees += [word.value for word in bag.take_all("degree")]
    return next((degree for degree in degrees if degree != "plain"), "plain")


def measured(bag: Bag, operation: str, name: str = "amount", sign: int = 1) -> Reading:
    """Return a step with one amount, taken from the bag's numbers and words of degree."""
    bounds = number_parameter(operation, name)
    degree = take_degree(bag)
    exact = bag.take("percent") or bag.take("number") or bag.take("fraction")
    if exact:
        value = exact.number if exact.signed else sign * exact.number
        if exact.signed and sign < 0 < exact.number:
            value = -value
    elif math.isinf(DEGREES[degree]):
        value = bounds.max if sign > 0 else bounds.min
        if bounds.unit == "EV":
            value = sign * 2.0
    else:
        value = sign * abs(bounds.default or 0) * DEGREES[degree]
        if degree != "plain":
            value = min(max(value, bounds.min), bounds.max)
    if not exact and degree == "plain" and value == bounds.default:
        return Reading((local(operation),))
    allowed, advice = within_bounds(operation, name, value)
    return Reading((local(operation, **{name: allowed}),), advice)


def tempered(step: Step, degree: str, sign: int = 1) -> Step:
    """Return a step with its amount scaled by a degree, within what is allowed."""
    for parameter in OPERATIONS[step.operation].parameters:
        if isinstance(parameter, Number) and parameter.name in _SCALED:
            value = float(step.parameters.get(parameter.name, parameter.default or 0))
            scale = sign * min(DEGREES[degree], 4.0)
            scaled = min(max(value * scale, parameter.min), parameter.max)
            return Step("local", step.operation, {**step.parameters, parameter.name: scaled})
    return step
