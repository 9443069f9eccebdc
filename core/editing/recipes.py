"""Recipes for a picture: cropped to their ratio where that loses nothing of it."""

from __future__ import annotations

from collections.abc import Sequence

from core.editing.framing import crop_gravity
from core.engines.choice import Engines
from core.engines.sight import Part, Sight
from core.images import EncodedImage
from core.planning import Plan
from core.planning.recipes import Recipe
from core.storage import Blobs
from core.tree import Version


class RecipePlanner:
    """Plans recipes by what there is to see and who can do it."""

    def __init__(self, engines: Engines, blobs: Blobs, sight: Sight | None) -> None:
        """Look with `sight`; without it, crops are around the middle."""
        self._engines = engines
        self._blobs = blobs
        self._sight = sight

    async def plans(self, recipes: Sequence[Recipe], source: Version) -> list[Plan]:
        """Return the plan for each recipe; looks at the picture, once, where a ratio is wanted."""
        faces: Sequence[Part] = ()
        subject = None
        if self._sight and any(recipe.ratio for recipe in recipes):
            image = EncodedImage(await self._blobs.get(source.blob_id), source.info)
            faces = await self._sight.faces(image) or ()
            subject = None if faces else await self._sight.subject(image)
        plans = []
        for recipe in recipes:
            crop = recipe.ratio and crop_gravity(
                source.info.size_px,
                recipe.ratio,
                least_share=recipe.crop_keeps,
                faces=faces,
                subject=subject,
            )
            plans.append(recipe.plan(has_model=self._engines.can("edit"), crop=crop))
        return plans
