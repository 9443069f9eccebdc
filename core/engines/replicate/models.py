"""The models on Replicate that we use, as data.

Every model spells the same wish in its own way. `ReplicateEngine.check` compares what is
sent with the model's current description.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Value = str | int | float | bool

MEGAPIXEL = 1_000_000
OUTPUT_MAX_PX = 64 * MEGAPIXEL
"""Most pixels that we take from any model: what the bot can open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How a model is told how much to enlarge."""

    parameter: str
    values: tuple[int, ...]
    """Factors that it takes."""
    spelling: str | None = None
    """Format of the factor, such as ``x{}``; None: the plain number."""

    def spelled(self, factor: int) -> Value:
        """Return a factor as the model wants it."""
        return factor if self.spelling is None else self.spelling.format(factor)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec:
    """One model: what it is sent, and its limits."""

    name: str
    """Ours, for commands: ``/upscale 4x topaz``."""
    model: str
    """Replicate's ``owner/name``."""
    operation: str = "upscale"
    inputs: Mapping[str, Value] = field(default_factory=dict)
    """Sent with every request besides ``image``."""
    scale: Scale | None = None
    """None: the model has one factor of its own."""
    factors: tuple[int, ...] = ()
    """Factors to offer."""
    input_max_px: int | None = None
    input_side_px: tuple[int, int] = (1, 16_384)
    """Least and greatest side; pictures beyond are scaled before they are sent."""
    input_max_bytes: int = 95_000_000
    output_max_px: int = OUTPUT_MAX_PX
    face_inputs: Mapping[str, Value] = field(default_factory=dict)
    """Sent instead where the picture has faces."""
    suits_faces: bool = False
    redraws: bool = False
    note: str | None = None
    """Key of a sentence that people should read under every result."""
    price_tiers_usd: tuple[tuple[int, Decimal], ...] = ()
    """Most output pixels and price of a run up to there; empty where nobody says."""
    price_is_published: bool = False
    """On Replicate's own page of the model; else it is good for an estimate only."""

    def estimate_usd(self, output_px: int) -> Decimal | None:
        """Return about the price of a run that makes so many pixels; None where nobody says."""
        prices = (price for most_px, price in self.price_tiers_usd if output_px <= most_px)
        return next(prices, None)

    def cost_usd(self, output_px: int) -> Decimal | None:
        """Return the price of a run that made so many pixels; None where it is not published."""
        return self.estimate_usd(output_px) if self.price_is_published else None


def _flat(price_usd: str) -> tuple[tuple[int, Decimal], ...]:
    return ((OUTPUT_MAX_PX, Decimal(price_usd)),)


def _per_megapixel(price_usd: str) -> tuple[tuple[int, Decimal], ...]:
    """Return tiers for a price of each output megapixel that was begun."""
    most = OUTPUT_MAX_PX // MEGAPIXEL
    return tuple((n * MEGAPIXEL, n * Decimal(price_usd)) for n in range(1, most + 1))


MODELS: dict[str, ModelSpec] = {
    spec.name: spec
    for spec in (
        ModelSpec(
            name="clarity-pro",
            model="philz1337x/clarity-pro-upscaler",
            inputs={"creativity": 0, "output_format": "png"},
            scale=Scale(parameter="scale_factor", values=(2, 4, 8, 16)),
            factors=(2, 4, 8, 16),
        ),
        ModelSpec(
            name="crystal",
            model="philz1337x/crystal-upscaler",
            inputs={"output_format": "png"},
            scale=Scale(parameter="scale_factor", values=(2, 3, 4, 6, 8)),
            factors=(2, 3, 4, 6, 8),
            suits_faces=True,
            price_tiers_usd=_per_megapixel("0.016"),
        ),
        ModelSpec(
            name="p-image-upscale",
            model="prunaai/p-image-upscale",
            inputs={
                "upscale_mode": "factor",
                "enhance_details": False,
                "enhance_realism": False,
                "output_format": "png",
            },
            scale=Scale(parameter="factor", values=(2, 3, 4, 6, 8)),
            factors=(2, 3, 4, 6, 8),
            output_max_px=8 * MEGAPIXEL,
            price_tiers_usd=(
                (4 * MEGAPIXEL, Decimal("0.005")),
                (8 * MEGAPIXEL, Decimal("0.01")),
            ),
            price_is_published=True,
        ),
        ModelSpec(
            name="topaz",
            model="topazlabs/image-upscale",
            inputs={
                "enhance_model": "Standard V2",
                "output_format": "png",
                "subject_detection": "None",
                "face_enhancement": False,
            },
            scale=Scale(parameter="upscale_factor", values=(2, 4, 6), spelling="{}x"),
            factors=(2, 4, 6),
            face_inputs={
                "face_enhancement": True,
                # Of faces nothing is to be invented.
                "face_enhancement_creativity": 0,
                "face_enhancement_strength": 0.8,
            },
            suits_faces=True,
            price_tiers_usd=(
                (24 * MEGAPIXEL, Decimal("0.08")),
                (48 * MEGAPIXEL, Decimal("0.16")),
                (OUTPUT_MAX_PX, Decimal("0.32")),
            ),
        ),
        ModelSpec(
            name="real-esrgan",
            model="nightmareai/real-esrgan",
            inputs={"face_enhance": False},
            scale=Scale(parameter="scale", values=(2, 3, 4, 5, 6, 8, 10)),
            factors=(2, 3, 4, 6),
            # What its GPU has memory for: it says so itself when it refuses more.
            input_max_px=2_096_704,
            price_tiers_usd=_flat("0.005"),
        ),
        ModelSpec(
            name="google",
            model="google/upscaler",
            inputs={"compression_quality": 95},
            scale=Scale(parameter="upscale_factor", values=(2, 4), spelling="x{}"),
            factors=(2, 4),
            price_tiers_usd=_flat("0.005"),
        ),
        ModelSpec(
            name="recraft-crisp",
            model="recraft-ai/recraft-crisp-upscale",
            factors=(2, 4),
            input_max_px=16 * MEGAPIXEL,
            input_side_px=(32, 4096),
            input_max_bytes=9_500_000,
            price_tiers_usd=_flat("0.006"),
            price_is_published=True,
        ),
        ModelSpec(
            name="recraft-creative",
            model="recraft-ai/recraft-creative-upscale",
            factors=(2, 4),
            input_max_px=16 * MEGAPIXEL,
            input_side_px=(256, 4096),
            input_max_bytes=9_500_000,
            redraws=True,
            note="replicate-faces-may-change",
            price_tiers_usd=_flat("0.30"),
        ),
        ModelSpec(
            name="bria",
            model="bria/remove-background",
            operation="remove_background",
            inputs={"preserve_alpha": True, "content_moderation": False},
            price_tiers_usd=_flat("0.018"),
        ),
    )
}
