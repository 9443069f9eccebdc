"""The port that every engine implements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from core.errors import UserError
from core.images import EncodedImage, Size

Parameter = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an engine can do, as data: core never asks for an engine's name."""

    operations: frozenset[str]
    """Names from `core.planning.operations`, and of the model operations ``edit``,
    ``generate``, ``upscale``, ``remove_background``."""
    paid: bool
    """A call may cost money: it is recorded before it is sent and never repeated by itself."""
    max_images: int = 1
    max_prompt_chars: int = 0
    upscale_factors: tuple[int, ...] = ()
    max_input_pixels: int | None = None
    """Larger pictures are made smaller before it works on them; None: taken as they are."""
    max_output_pixels: int | None = None
    suits_faces: bool = False
    """Made for faces; takes the parameter ``faces`` where a picture has some."""
    redraws: bool = False
    """Invents what was not in the picture, faces and text included."""
    masks: bool = False
    """Takes a request's mask, and changes what is inside of it."""
    previews: bool = False
    """Reports unfinished pictures while it works."""
    estimated_cost_usd: Decimal | None = None
    """Of one typical call, to show before it is made; None where nobody knows."""
    price_tiers_usd: tuple[tuple[int, Decimal], ...] = ()
    """Most output pixels and about the price of a call up to there, rising."""
    unready: frozenset[str] = frozenset()
    """Operations that would fail now, until the owner installs something."""
    qualities: Mapping[str, Decimal | None] = field(default_factory=dict)
    """Qualities that a request may ask for, and about the price of a typical call of each."""
    account: str = ""
    """Whose limits its calls count against, where engines share an account."""
    concurrent_calls: int | None = None
    """Most calls at a time within the account's limits; None: as many as there are."""

    def estimate_usd(self, output_px: int | None = None, quality: str = "auto") -> Decimal | None:
        """Return about what a call will cost; None where nobody knows.

        Args:
            output_px: Pixels of the wanted result, if known; never more than it makes are
                counted.
            quality: The wanted one, where it has several.
        """
        if not self.paid:
            return Decimal(0)
        if quality in self.qualities:
            return self.qualities[quality]
        if output_px is None or not self.price_tiers_usd:
            return self.estimated_cost_usd
        made_px = min(output_px, self.max_output_pixels or output_px)
        prices = [price for most_px, price in self.price_tiers_usd if made_px <= most_px]
        return prices[0] if prices else self.price_tiers_usd[-1][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineRequest:
    """One operation on one or several pictures."""

    operation: str
    images: tuple[EncodedImage, ...] = ()
    """The picture to work on, then reference images, in the order people sent them."""
    prompt: str = ""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    mask: EncodedImage | None = None
    """PNG of the first picture's size; transparent pixels are the ones to change."""
    size_px: Size | None = None
    """Wanted size of a generated picture; None: the engine's choice."""
    quality: str = "auto"
    requester: str = ""
    """Stable and anonymous id of the person (a keyed hash), for providers that ask for one."""
    wants_previews: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an engine has come. Both parts are optional."""

    fraction: float | None = None
    """0 to 1, measured, never guessed."""
    preview: EncodedImage | None = None


Report = Callable[[Progress], None]
"""Cheap, never raises, may be called from the event loop's thread only."""


@dataclass(frozen=True, slots=True)
class EngineNote:
    """One sentence that people should read about a result, such as a limit that was met."""

    text_key: str
    params: Mapping[str, Parameter] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineResult:
    """Exactly one picture."""

    image: EncodedImage
    model: str = ""
    """What made it, for the caption: ``gpt-image-2``, ``Lanczos``."""
    cost_usd: Decimal | None = None
    """Zero for local work; None where the provider does not say."""
    notes: tuple[EngineNote, ...] = ()


class Failure(StrEnum):
    """What follows from an engine's failure."""

    REFUSED = "refused"
    """The safety system said no: never retried."""
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    """The provider is down; nothing was bought."""
    OUT_OF_CREDIT = "out_of_credit"
    """The owner must act, not the group."""
    MISCONFIGURED = "misconfigured"
    """Bad key, unknown model, missing right: the owner must act."""
    UNKNOWN_OUTCOME = "unknown_outcome"
    """Sent, no answer: it may have been paid for. Never bought again by itself."""
    UNUSABLE_INPUT = "unusable_input"
    BAD_OUTPUT = "bad_output"
    """The provider answered something that is no picture."""
    IMPOSSIBLE = "impossible"
    """The request makes no sense for this picture, such as a crop outside of it."""


class EngineError(UserError):
    """An engine did not deliver; says in the sender's language why and what to do.

    Attributes:
        failure: What follows from it.
        retry_after_s: For `Failure.RATE_LIMITED`, seconds to wait, if known.
    """

    def __init__(
        self,
        failure: Failure,
        text_key: str,
        *,
        retry_after_s: float | None = None,
        **params: str | int | float,
    ) -> None:
        super().__init__(text_key, **params)
        self.failure = failure
        self.retry_after_s = retry_after_s


class Engine(Protocol):
    """Makes one picture for one request.

    Engines are made once, are safe to use from many tasks at a time, retry by their own
    policy only what is certain not to have been paid for, and stop when cancelled.
    """

    @property
    def name(self) -> str:
        """Stable name for configuration, commands and captions, such as ``openai``."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Do the operation.

        Raises:
            EngineError: It did not work; `failure` says what follows.
        """

    async def check(self) -> None:
        """Verify key and model with the provider, without cost.

        Raises:
            EngineError: It would not work now.
        """

    async def aclose(self) -> None:
        """Release connections and models."""
