"""Steps that stay inside a region: how engines are asked, and what becomes of their answers."""

from __future__ import annotations

from dataclasses import replace

from core.engines import Capabilities, EngineNote, EngineRequest
from core.errors import UserError
from core.images import EncodedImage, Size, Workshop
from core.planning import Step
from core.storage import Blobs, Region

REGION_NOTE = "region-taken"
_SAME_RATIO = 0.01
_WITH_MASK = "Change only the masked area. Leave everything outside of it as it is."
_WITH_OUTLINE = (
    "Change only the area that is outlined in red in the second picture, which is there to show"
    " where. Make the change in the first picture, and draw no outline."
)


class Masking:
    """Knows the masks that steps name."""

    def __init__(self, blobs: Blobs, workshop: Workshop) -> None:
        self._blobs = blobs
        self._workshop = workshop

    async def mask_of(self, step: Step, image: EncodedImage | None) -> EncodedImage | None:
        """Return the mask of a step at the size of the picture it works on; None: it has none.

        Raises:
            UserError: ``picture-lost``, or the picture has another shape than the mask.
        """
        if step.mask is None or image is None:
            return None
        content = await self._blobs.get(step.mask)
        return await self._workshop.run(_fitted, content, image.info.size_px)

    async def asked(
        self, request: EngineRequest, mask: EncodedImage, can: Capabilities
    ) -> EngineRequest:
        """Return a request as it is put to an engine.

        One that takes masks gets it; another that edits by description gets a picture that
        shows where. What an engine does exactly, it does to the whole picture.
        """
        if not request.prompt:
            return request
        if can.masks:
            return replace(request, mask=mask, prompt=f"{request.prompt}\n{_WITH_MASK}")
        if can.max_images < 2:
            return request
        shown = await self._workshop.run(_outlined, request.images[0], mask)
        images = (request.images[0], shown, *request.images[1:])[: can.max_images]
        return replace(request, images=images, prompt=f"{request.prompt}\n{_WITH_OUTLINE}")

    async def kept_outside(
        self, before: EncodedImage, after: EncodedImage, mask: EncodedImage
    ) -> EncodedImage:
        """Return a result that is `before` to the bit outside of a mask; a PNG.

        Raises:
            UserError: A picture cannot be decoded.
        """
        return await self._workshop.run(_within, before, after, mask)


def region_notes(region: Region | None) -> tuple[EngineNote, ...]:
    """Return what tells a person that their drawing was understood."""
    if region is None or not region.share:
        return ()
    return (EngineNote(REGION_NOTE, {"percent": round(region.share * 100)}),)


def _fitted(content: bytes, size_px: Size) -> EncodedImage:
    # These load numpy and OpenCV: not on the loop, and not before a region comes.
    from core.images.regions import mask_at  # noqa: PLC0415

    mask = mask_at(content, size_px, _SAME_RATIO)
    if mask is None:
        raise UserError("region-elsewhere")
    return mask


def _outlined(image: EncodedImage, mask: EncodedImage) -> EncodedImage:
    from core.images.regions import outlined  # noqa: PLC0415

    return outlined(image, mask)


def _within(before: EncodedImage, after: EncodedImage, mask: EncodedImage) -> EncodedImage:
    from core.images.regions import within  # noqa: PLC0415

    return within(before, after, mask)
