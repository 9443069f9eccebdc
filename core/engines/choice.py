"""Which engine does a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from core.engines.port import Engine, EngineError, Failure
from core.errors import UserError
from core.images import Size
from core.planning import Plan, Step

OFFERS_MAX = 6
_OFFERED_FACTORS = (4, 2)

Reason = Literal["free", "only", "faces", "cheapest", "first"]


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to enlarge a picture."""

    engine: Engine
    factor: int
    cost_usd: Decimal | None
    """About; None where nobody knows."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An engine that nobody named, and why it was taken."""

    engine: Engine
    reason: Reason
    cost_usd: Decimal | None
    for_faces: Engine | None = None
    """One that costs money but may do better by the faces in this picture."""


class Engines:
    """The configured engines, in order of preference."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self._engines = tuple(engines)

    def __iter__(self) -> Iterator[Engine]:
        return iter(self._engines)

    def can(self, operation: str) -> bool:
        """Tell whether any engine has an operation."""
        return any(operation in engine.capabilities.operations for engine in self._engines)

    def able(self, operation: str) -> list[Engine]:
        """Return the engines that have an operation; only ready ones, if any is.

        Raises:
            EngineError: No configured engine has it.
        """
        having = [e for e in self._engines if operation in e.capabilities.operations]
        if not having:
            raise EngineError(Failure.MISCONFIGURED, "no-engine-for-this", operation=operation)
        return [e for e in having if operation not in e.capabilities.unready] or having

    def named(self, operation: str, name: str) -> Engine:
        """Return the engine of a name.

        Raises:
            EngineError: None of this name has the operation; lists those that do.
        """
        having = [e for e in self._engines if operation in e.capabilities.operations]
        for engine in having:
            if engine.name == name:
                return engine
        raise EngineError(
            Failure.MISCONFIGURED,
            "engine-unknown",
            engine=name[:40],
            operation=operation,
            names=", ".join(engine.name for engine in having) or "none",
        )

    def lack(self, step: Step) -> bool:
        """Tell whether the engine that a step names is not there, or not for that."""
        wanted = step.parameters.get("engine")
        having = {e.name for e in self._engines if step.operation in e.capabilities.operations}
        return wanted is not None and wanted not in having

    def preferred(self, operation: str, name: str) -> Engine | None:
        """Return the engine of a name, if it is there and can do an operation now."""
        for engine in self._engines:
            can = engine.capabilities
            if engine.name == name and operation in can.operations - can.unready:
                return engine
        return None

    def for_step(self, step: Step) -> Engine:
        """Return the engine for a step: the one that it names, else the first that can.

        Raises:
            EngineError: No configured engine has the operation, or not the named one.
        """
        wanted = step.parameters.get("engine")
        if wanted is not None:
            return self.named(step.operation, str(wanted))
        return self.able(step.operation)[0]

    def is_paid(self, plan: Plan) -> bool:
        """Tell whether carrying a plan out calls a provider."""
        for step in plan.steps:
            try:
                if self.for_step(step).capabilities.paid:
                    return True
            except EngineError:  # told when the step's turn comes
                return False
        return False


def estimate_usd(engine: Engine, size_px: Size | None, factor: int = 1) -> Decimal | None:
    """Return about what an engine takes to enlarge a picture; None where nobody knows."""
    output_px = size_px[0] * size_px[1] * factor**2 if size_px else None
    return engine.capabilities.estimate_usd(output_px)


def upscaler(
    engines: Sequence[Engine],
    size_px: Size | None,
    factor: int,
    *,
    faces: bool | None = None,
    free_first: bool = True,
) -> Choice:
    """Choose what enlarges a picture, where nobody has named it.

    Free work goes first; then come what does not redraw, what suits the faces in the
    picture, what takes the picture at its full size, and the lowest price that is known.

    Args:
        engines: Those that can enlarge.
        size_px: Of the picture; None if it is not known yet, and then nothing is paid for
            that a free engine may be able to do.
        factor: The wanted one.
        faces: Whether there are faces in the picture; None if nobody can tell.
        free_first: False where the owner prefers models to exact work.

    Raises:
        UserError: No engine has the factor, or none makes a picture that large.
    """
    able = [e for e in engines if reaches(e, size_px, factor)]
    if not able:
        raise _nobody(engines, size_px, factor)

    def rank(engine: Engine) -> tuple[bool, bool, bool, bool, bool, Decimal]:
        can = engine.capabilities
        cost_usd = estimate_usd(engine, size_px, factor)
        return (
            can.paid == free_first,
            can.redraws,
            bool(faces) and not can.suits_faces,
            _shrinks_first(engine, size_px),
            cost_usd is None,
            cost_usd or Decimal(0),
        )

    ranked = sorted(able, key=rank)
    best = ranked[0]
    cost_usd = estimate_usd(best, size_px, factor)
    suiting = [e for e in ranked if faces and e.capabilities.suits_faces]
    if not best.capabilities.paid:
        return Choice(best, "free", cost_usd, suiting[0] if suiting else None)
    if len(able) == 1 and size_px:
        return Choice(best, "only", cost_usd)
    return Choice(best, "faces" if best in suiting else _by_price(cost_usd), cost_usd)


def cutter(engines: Sequence[Engine], size_px: Size | None, *, free_first: bool = True) -> Choice:
    """Choose what removes a background, where nobody has named it: free, or else cheap."""

    def rank(engine: Engine) -> tuple[bool, bool, Decimal]:
        cost_usd = estimate_usd(engine, size_px)
        return engine.capabilities.paid == free_first, cost_usd is None, cost_usd or Decimal(0)

    best = min(engines, key=rank)
    cost_usd = estimate_usd(best, size_px)
    return Choice(best, _by_price(cost_usd) if best.capabilities.paid else "free", cost_usd)


def upscale_offers(
    engines: Sequence[Engine], size_px: Size, *, faces: bool | None = None
) -> list[Offer]:
    """Return a few sensible ways to enlarge a picture, the free ones first.

    Each engine comes once, at 4x where the result is not too large; the first free one at
    both 2x and 4x. Those that redraw or would shrink the picture first come last.

    Raises:
        UserError: None makes a picture that large.
    """
    offers: list[Offer] = []
    for engine in engines:
        factors = (*_OFFERED_FACTORS, *engine.capabilities.upscale_factors)
        fitting = [f for f in dict.fromkeys(factors) if reaches(engine, size_px, f)]
        is_first_free = not engine.capabilities.paid and not offers
        offers += [
            Offer(engine, factor, estimate_usd(engine, size_px, factor))
            for factor in (sorted(fitting[:2]) if is_first_free else fitting[:1])
        ]
    if not offers:
        raise _nobody(engines, size_px, min(_OFFERED_FACTORS))

    def rank(offer: Offer) -> tuple[bool, bool, bool, bool, bool, Decimal]:
        can = offer.engine.capabilities
        return (
            can.paid,
            can.redraws,
            _shrinks_first(offer.engine, size_px),
            bool(faces) and not can.suits_faces,
            offer.cost_usd is None,
            offer.cost_usd or Decimal(0),
        )

    return sorted(offers, key=rank)[:OFFERS_MAX]


def _by_price(cost_usd: Decimal | None) -> Reason:
    return "first" if cost_usd is None else "cheapest"


def reaches(engine: Engine, size_px: Size | None, factor: int) -> bool:
    """Tell whether an engine enlarges so many times, as far as the size is known."""
    can = engine.capabilities
    output_px = size_px[0] * size_px[1] * factor**2 if size_px else 0
    return factor in can.upscale_factors and output_px <= (can.max_output_pixels or output_px)


def _shrinks_first(engine: Engine, size_px: Size | None) -> bool:
    most_px = engine.capabilities.max_input_pixels
    if most_px is None or size_px is None:
        return False
    return size_px[0] * size_px[1] > most_px


def _nobody(engines: Sequence[Engine], size_px: Size | None, factor: int) -> UserError:
    factors = sorted({f for engine in engines for f in engine.capabilities.upscale_factors})
    if size_px is None or factor not in factors:
        return UserError("upscale-factor-nobody", factor=factor, factors=factors_text(factors))
    fitting = [f for f in factors if any(reaches(engine, size_px, f) for engine in engines)]
    return UserError(
        "upscale-nobody-reaches",
        factor=factor,
        megapixels=round(size_px[0] * size_px[1] * factor**2 / 1e6),
        max_factor=max(fitting, default=0),
    )


def factors_text(factors: Sequence[int]) -> str:
    """Return factors as people write them: ``2x, 4x``."""
    return ", ".join(f"{factor}x" for factor in factors)
