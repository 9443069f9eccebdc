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
    note: str | None = None
    """Key of a sentence that people should read under every result."""
    price_usd: Decimal | None = None
    """Of one run, where Replicate's page of the model says so."""
    price_tiers_usd: tuple[tuple[int, Decimal], ...] = ()
    """Most output pixels and price of a run, where that is how it is billed."""
    typical_usd: Decimal | None = None
    """What one run is said to cost elsewhere, for a warning in advance."""

    def cost_usd(self, output_px: int) -> Decimal | None:
        """Return the price of a run that made so many pixels; None where nobody says."""
        for most_px, price in self.price_tiers_usd:
            if output_px <= most_px:
                return price
        return self.price_usd


MODELS: dict[str, ModelSpec] = {
    spec.name: spec
    for spec in (
        ModelSpec(
            name="clarity-pro",
            model="philz1337x/clarity-pro-upscaler",
            inputs={"creativity": 0, "output_format": "png"},
            scale=Scale(parameter="scale_factor", values=(2, 4, 8, 16)),
            factors=(2, 4, 8),
        ),
        ModelSpec(
            name="crystal",
            model="philz1337x/crystal-upscaler",
            inputs={"output_format": "png"},
            scale=Scale(parameter="scale_factor", values=(2, 3, 4, 6, 8)),
            factors=(2, 3, 4, 6, 8),
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
            typical_usd=Decimal("0.01"),
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
            typical_usd=Decimal("0.08"),
        ),
        ModelSpec(
            name="real-esrgan",
            model="nightmareai/real-esrgan",
            inputs={"face_enhance": False},
            scale=Scale(parameter="scale", values=(2, 3, 4, 5, 6, 8, 10)),
            factors=(2, 3, 4, 6),
            # What its GPU has memory for: it says so itself when it refuses more.
            input_max_px=2_096_704,
            typical_usd=Decimal("0.005"),
        ),
        ModelSpec(
            name="google",
            model="google/upscaler",
            inputs={"compression_quality": 95},
            scale=Scale(parameter="upscale_factor", values=(2, 4), spelling="x{}"),
            factors=(2, 4),
            typical_usd=Decimal("0.005"),
        ),
        ModelSpec(
            name="recraft-crisp",
            model="recraft-ai/recraft-crisp-upscale",
            factors=(2, 4),
            input_max_px=16 * MEGAPIXEL,
            input_side_px=(32, 4096),
            input_max_bytes=9_500_000,
            price_usd=Decimal("0.006"),
            typical_usd=Decimal("0.006"),
        ),
        ModelSpec(
            name="recraft-creative",
            model="recraft-ai/recraft-creative-upscale",
            factors=(2, 4),
            input_max_px=16 * MEGAPIXEL,
            input_side_px=(256, 4096),
            input_max_bytes=9_500_000,
            note="replicate-faces-may-change",
            typical_usd=Decimal("0.30"),
        ),
        ModelSpec(
            name="bria",
            model="bria/remove-background",
            operation="remove_background",
            inputs={"preserve_alpha": True, "content_moderation": False},
            typical_usd=Decimal("0.018"),
        ),
    )
}
