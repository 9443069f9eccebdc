"""Enlarges pictures and cuts them out with a model on Replicate."""

from __future__ import annotations

from collections.abc import Mapping

from core.engines.port import (
    Capabilities,
    EngineError,
    EngineNote,
    EngineRequest,
    EngineResult,
    Failure,
    Report,
)
from core.engines.replicate.client import ReplicateClient
from core.engines.replicate.models import MEGAPIXEL, MODELS, ModelSpec, Value
from core.engines.replicate.pictures import UploadFile, cut_out, decoded, enlarged, upload_of
from core.engines.replicate.scaling import fitted_input, scaling_for
from core.engines.replicate.schema import misfits
from core.images import Size, Workshop

_ACCOUNT = "replicate"
_TYPICAL_OUTPUT_PX = 4 * MEGAPIXEL


class ReplicateEngine:
    """One model. The engines of one account share a client."""

    def __init__(
        self,
        spec: ModelSpec,
        client: ReplicateClient,
        workshop: Workshop,
        concurrent_calls: int | None = None,
    ) -> None:
        """Describe the engine; nothing is sent."""
        self._spec = spec
        self._client = client
        self._workshop = workshop
        self._capabilities = Capabilities(
            operations=frozenset({spec.operation}),
            paid=True,
            upscale_factors=spec.factors,
            max_input_pixels=spec.input_max_px,
            max_output_pixels=spec.output_max_px,
            suits_faces=spec.suits_faces,
            redraws=spec.redraws,
            estimated_cost_usd=spec.estimate_usd(_TYPICAL_OUTPUT_PX),
            price_tiers_usd=spec.price_tiers_usd,
            account=_ACCOUNT,
            concurrent_calls=concurrent_calls,
        )

    @property
    def name(self) -> str:
        """The model's short name, as in ``/upscale 4x topaz``."""
        return self._spec.name

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return self._capabilities

    async def run(self, request: EngineRequest, report: Report) -> EngineResult:
        """Enlarge or cut out one picture. Models report no progress that could be measured.

        Raises:
            EngineError: It did not work; `failure` says what follows.
        """
        del report
        if request.operation != self._spec.operation:
            raise EngineError(
                Failure.IMPOSSIBLE, "replicate-operation-unknown", engine=self._spec.name
            )
        if len(request.images) != 1:
            raise EngineError(Failure.IMPOSSIBLE, "replicate-one-picture", engine=self._spec.name)
        if self._spec.operation == "upscale":
            return await self._upscale(request)
        return await self._remove_background(request)

    async def check(self) -> None:
        """Read the model's description: verifies the token and what we send. Free.

        Raises:
            EngineError: It would not work now.
        """
        found = misfits(self._spec, await self._client.described(self._spec.model))
        if found:
            raise EngineError(
                Failure.MISCONFIGURED,
                "replicate-schema-changed",
                model=self._spec.model,
                changes="; ".join(found)[:300],
            )

    async def aclose(self) -> None:
        """Close the client: engines that share it are closed together."""
        await self._client.aclose()

    async def _upscale(self, request: EngineRequest) -> EngineResult:
        source = await self._workshop.run(decoded, request.images[0])
        scaling = scaling_for(self._spec, source.size, self._factor(request))
        inputs = dict(self._spec.inputs)
        if request.parameters.get("faces"):
            inputs |= self._spec.face_inputs
        if self._spec.scale and scaling.asked is not None:
            inputs[self._spec.scale.parameter] = self._spec.scale.spelled(scaling.asked)
        upload = await self._workshop.run(
            upload_of, source, scaling.input_px, self._spec.input_max_bytes
        )
        content = await self._made(upload, inputs)
        image, notes = await self._workshop.run(enlarged, content, source, scaling.target_px)
        notes = (*scaling.notes, *notes)
        if self._spec.note:
            notes = (*notes, EngineNote(self._spec.note, {"engine": self._spec.name}))
        asked = scaling.asked or 1
        return EngineResult(
            image=image,
            model=self._spec.name,
            cost_usd=self._spec.cost_usd(_area(scaling.input_px) * asked**2),
            notes=notes,
        )

    async def _remove_background(self, request: EngineRequest) -> EngineResult:
        source = await self._workshop.run(decoded, request.images[0])
        input_px = fitted_input(self._spec, source.size)
        upload = await self._workshop.run(upload_of, source, input_px, self._spec.input_max_bytes)
        content = await self._made(upload, self._spec.inputs)
        return EngineResult(
            image=await self._workshop.run(cut_out, content, source),
            model=self._spec.name,
            cost_usd=self._spec.cost_usd(_area(input_px)),
        )

    async def _made(self, upload: UploadFile, inputs: Mapping[str, Value]) -> bytes:
        image = await self._client.picture_url(*upload)
        url = await self._client.predict(self._spec.model, {"image": image, **inputs})
        return await self._client.fetched(url)

    def _factor(self, request: EngineRequest) -> int:
        wanted = request.parameters.get("factor", min(self._spec.factors))
        if isinstance(wanted, bool) or wanted not in self._spec.factors:
            raise EngineError(
                Failure.IMPOSSIBLE,
                "replicate-factor-unknown",
                engine=self._spec.name,
                factors=", ".join(f"{factor}x" for factor in self._spec.factors),
            )
        return int(wanted)


def _area(size_px: Size) -> int:
    return size_px[0] * size_px[1]


def replicate_engines(
    client: ReplicateClient, workshop: Workshop, concurrent_calls: int | None = None
) -> tuple[ReplicateEngine, ...]:
    """Return an engine for every model that we use; they share the account's limits."""
    return tuple(
        ReplicateEngine(spec, client, workshop, concurrent_calls) for spec in MODELS.values()
    )
