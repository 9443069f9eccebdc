"""What each family of OpenAI's image models accepts, and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from core.engines.port import Capabilities
from core.images import Size

PROMPT_MAX_CHARS = 32_000
IMAGES_MAX = 16
IMAGE_MAX_BYTES = 50_000_000
MASK_MAX_BYTES = 4_000_000
SIZE_STEP_PX = 16
EDGE_MAX_PX = 3840
RATIO_MAX = 3
AREA_MIN_PX = 655_360
AREA_MAX_PX = 8_294_400
AREA_CHOICE_MIN_PX = 1024 * 1024
"""Least value for the most pixels to ask for: below it, not every ratio has a size."""
AREA_WELL_TRIED_PX = 2560 * 1440
"""Above it the service calls its own results experimental."""

FIXED_SIZES: tuple[Size, ...] = ((1024, 1024), (1536, 1024), (1024, 1536))

Quality = Literal["auto", "low", "medium", "high", "xhigh", "max"]

_BASIC: tuple[Quality, ...] = ("auto", "low", "medium", "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPrices:
    """Prices of a million tokens, in US dollars."""

    text_in_usd: Decimal
    image_in_usd: Decimal
    image_out_usd: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFamily:
    """Models that share a prefix of their name."""

    prefix: str
    any_size: bool = True
    """Takes every size within the limits above; else one of `FIXED_SIZES`."""
    qualities: tuple[Quality, ...] = _BASIC
    transparent: bool = True
    """Makes transparent pixels when asked to."""
    input_fidelity: Literal["high", "low"] | None = None
    """The most faithful value that it takes; None: the parameter is refused."""
    prices: TokenPrices | None = None
    typical_usd: Mapping[str, Decimal] = field(default_factory=dict)
    """Of one square picture of 1024 pixels by quality, as published by resellers."""


_PRICES_2 = TokenPrices(text_in_usd=Decimal(5), image_in_usd=Decimal(8), image_out_usd=Decimal(30))

# The first family whose prefix fits is taken: longer prefixes come first.
FAMILIES: tuple[ModelFamily, ...] = (
    ModelFamily(prefix="gpt-image-2.6", qualities=(*_BASIC, "xhigh", "max"), prices=_PRICES_2),
    ModelFamily(prefix="gpt-image-2.5", qualities=(*_BASIC, "xhigh", "max"), prices=_PRICES_2),
    ModelFamily(
        prefix="gpt-image-2",
        prices=_PRICES_2,
        typical_usd={"low": Decimal("0.02"), "medium": Decimal("0.07"), "high": Decimal("0.19")},
    ),
    ModelFamily(
        prefix="gpt-image-1.5",
        any_size=False,
        input_fidelity="high",
        prices=TokenPrices(
            text_in_usd=Decimal(5), image_in_usd=Decimal(8), image_out_usd=Decimal(32)
        ),
        typical_usd={
            "low": Decimal("0.009"),
            "medium": Decimal("0.034"),
            "high": Decimal("0.133"),
        },
    ),
    ModelFamily(
        prefix="gpt-image-1-mini",
        any_size=False,
        typical_usd={
            "low": Decimal("0.005"),
            "medium": Decimal("0.011"),
            "high": Decimal("0.036"),
        },
    ),
)

_UNKNOWN = ModelFamily(prefix="", any_size=False, transparent=False)
"""Only what every model takes."""


def family_of(model: str) -> ModelFamily:
    """Return the abilities of a model; of an unknown one, only what is common to all."""
    return next((f for f in FAMILIES if model.startswith(f.prefix)), _UNKNOWN)


def cost_usd(
    prices: TokenPrices, *, text_in_tokens: int, image_in_tokens: int, out_tokens: int
) -> Decimal:
    """Return the price of one call: tokens times their price.

    Cached input is billed at a quarter, but the answer does not say how much of the input
    was cached: the true price may be a little lower.
    """
    total = (
        text_in_tokens * prices.text_in_usd
        + image_in_tokens * prices.image_in_usd
        + out_tokens * prices.image_out_usd
    )
    return total / 1_000_000


def capabilities_of(
    model: str, quality: str, previews: int, concurrent_calls: int | None = None
) -> Capabilities:
    """Return what the engine can do with a model, without its SDK.

    Args:
        model: The model's id.
        quality: For requests that ask for none.
        previews: Unfinished pictures to ask for; 0 for none.
        concurrent_calls: Most calls at a time.
    """
    family = family_of(model)
    return Capabilities(
        operations=frozenset({"edit", "generate"}),
        paid=True,
        max_images=IMAGES_MAX,
        max_prompt_chars=PROMPT_MAX_CHARS,
        masks=True,
        previews=previews > 0,
        estimated_cost_usd=family.typical_usd.get(quality),
        qualities={q: family.typical_usd.get(q) for q in family.qualities if q != "auto"},
        concurrent_calls=concurrent_calls,
    )
