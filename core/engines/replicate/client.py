"""A thin client of Replicate's HTTP API.

Its rule for money: a prediction is created once. Only what certainly created nothing, a
connection that was never made or a refusal to take the request, is tried again.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import Any

import httpx

from core.engines.port import EngineError, Failure
from core.engines.replicate.downloads import OUTPUT_ORIGINS, Downloads
from core.engines.replicate.failures import NO_ANSWER, UNREACHABLE, refused, retry_after_s
from core.engines.replicate.prediction import Prediction, body_of, part, prediction_in

API_URL = "https://api.replicate.com"

log = logging.getLogger(__name__)

_DATA_URI_MAX_BYTES = 256_000
"""Replicate's advice: above it, upload."""
_RETRY_WAITS_S = (1.0, 3.0)
_RETRY_WAIT_MAX_S = 20.0
_CANCEL_TIMEOUT_S = 3.0
_CANCEL_AFTER_MIN_S = 5
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class ReplicateClient:
    """Calls Replicate's API; one for all models, safe for many tasks at a time."""

    def __init__(
        self,
        api_token: str,
        *,
        base_url: str | None = None,
        output_origins: tuple[str, ...] = OUTPUT_ORIGINS,
        deadline_s: float = 600.0,
        poll_s: float = 1.5,
        hold_s: int = 3,
        output_max_bytes: int = 200_000_000,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Prepare the connections; nothing is sent.

        Args:
            api_token: Secret; goes into the header of calls to `base_url` and nowhere else.
            base_url: Of the API; None: Replicate itself.
            output_origins: Scheme, host and port that results may come from; a host stands
                for its subdomains as well.
            deadline_s: Longest time for one prediction, cold start included.
            poll_s: Time between two looks at a prediction.
            hold_s: How long the service may hold the first answer, 1 to 60. Until then a
                prediction has no id by which it could be cancelled, so it is short.
            output_max_bytes: Largest result.
            sleep: Waits between polls and before retries.
        """
        self._deadline_s = deadline_s
        self._poll_s = poll_s
        self._hold_s = hold_s
        self._sleep = sleep
        self._versions: dict[str, str] = {}
        self._http = httpx.AsyncClient(
            verify=_trust(),
            base_url=base_url or API_URL,
            headers={"Authorization": f"Bearer {api_token}"},
            timeout=httpx.Timeout(30.0, connect=10.0),
        )
        self._downloads = Downloads(
            output_origins, max_bytes=output_max_bytes, sleep=sleep, trust=_trust()
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
        await self._downloads.aclose()

    async def described(self, model: str) -> Mapping[str, Any]:
        """Return what Replicate says of a model. Free.

        Raises:
            EngineError: The token is refused, there is no such model, or no answer.
        """
        return body_of(await self._free("GET", f"/v1/models/{model}", model))

    async def picture_url(self, file_name: str, content: bytes, media_type: str) -> str:
        """Return a URL by which a model can read a picture: uploaded, or inline if small.

        Raises:
            EngineError: It could not be uploaded; nothing was bought.
        """
        if len(content) <= _DATA_URI_MAX_BYTES:
            return f"data:{media_type};base64,{base64.b64encode(content).decode()}"
        files = {"content": (file_name, content, media_type)}
        answer = body_of(await self._free("POST", "/v1/files", "", files=files))
        url = part(answer.get("urls")).get("get")
        if not isinstance(url, str):
            raise EngineError(*UNREACHABLE)
        return url

    async def predict(self, model: str, inputs: Mapping[str, object]) -> str:
        """Run a model and return the URL of its result. Costs money.

        A run that takes too long, or whose task is cancelled, is cancelled at the service too.

        Raises:
            EngineError: There is no result; `failure` says whether one may have been bought.
        """
        creating = asyncio.create_task(self._create(model, inputs), name="replicate create")
        try:
            async with asyncio.timeout(self._deadline_s):
                prediction = await asyncio.shield(creating)
                while not prediction.ended:
                    await self._sleep(self._poll_s)
                    prediction = await self._looked_at(prediction)
        except TimeoutError:
            stopped = await self._cancelled(creating)
            if stopped and not stopped.began:
                raise EngineError(
                    Failure.UNAVAILABLE, "replicate-not-started", model=model
                ) from None
            raise EngineError(Failure.UNKNOWN_OUTCOME, "replicate-too-slow", model=model) from None
        except asyncio.CancelledError:
            await self._cancelled(creating)
            raise
        return prediction.result_url(model)

    async def fetched(self, url: str) -> bytes:
        """Return a result.

        Raises:
            EngineError: It lies at a foreign host, is too large or cannot be had.
        """
        return await self._downloads.fetched(url)

    async def _create(self, model: str, inputs: Mapping[str, object]) -> Prediction:
        retries = 0
        while True:
            wait_s: float | None = _RETRY_WAITS_S[retries] if retries < 2 else None
            try:
                response = await self._post_prediction(model, inputs)
            except _NOT_SENT:
                told = EngineError(*UNREACHABLE)
            except httpx.HTTPError as error:
                log.warning("%s: no answer to create (%s)", model, type(error).__name__)
                raise EngineError(*NO_ANSWER) from None
            else:
                if response.is_success:
                    return _found(prediction_in(response))
                if response.status_code in {404, 405} and model not in self._versions:
                    # A community model: it is run by its version.
                    self._versions[model] = await self._newest_version(model)
                    continue
                log.warning("%s: create answered %d", model, response.status_code)
                if response.status_code >= 500:
                    raise EngineError(*NO_ANSWER)
                told = refused(response, model)
                if told.failure is not Failure.RATE_LIMITED:
                    raise told
                wait_s = wait_s and (told.retry_after_s or wait_s)
            if wait_s is None or wait_s > _RETRY_WAIT_MAX_S:
                raise told
            await self._sleep(wait_s)
            retries += 1

    async def _post_prediction(self, model: str, inputs: Mapping[str, object]) -> httpx.Response:
        cancel_after_s = max(_CANCEL_AFTER_MIN_S, round(self._deadline_s))
        version = self._versions.get(model)
        return await self._http.post(
            f"/v1/models/{model}/predictions" if version is None else "/v1/predictions",
            json={"input": dict(inputs)} | ({"version": version} if version else {}),
            headers={"Prefer": f"wait={self._hold_s}", "Cancel-After": f"{cancel_after_s}s"},
            timeout=self._hold_s + 30.0,
        )

    async def _newest_version(self, model: str) -> str:
        version = part((await self.described(model)).get("latest_version")).get("id")
        if not isinstance(version, str):
            raise EngineError(Failure.MISCONFIGURED, "replicate-model-missing", model=model)
        return version

    async def _looked_at(self, prediction: Prediction) -> Prediction:
        """Return the newest state; the last known one while the service has a bad moment."""
        try:
            response = await self._http.get(f"/v1/predictions/{prediction.id}")
        except httpx.HTTPError:
            return prediction
        if response.status_code == 429:
            await self._sleep(min(retry_after_s(response) or 0.0, _RETRY_WAIT_MAX_S))
        elif 400 <= response.status_code < 500:
            raise EngineError(*NO_ANSWER)
        return (response.is_success and prediction_in(response)) or prediction

    async def _cancelled(self, creating: asyncio.Task[Prediction]) -> Prediction | None:
        """Stop a prediction, as far as that can be done in a moment; return its last state."""
        try:
            with suppress(TimeoutError, EngineError, httpx.HTTPError):
                async with asyncio.timeout(self._hold_s + _CANCEL_TIMEOUT_S):
                    prediction = await asyncio.shield(creating)
                    response = await self._http.post(f"/v1/predictions/{prediction.id}/cancel")
                    return prediction_in(response) or prediction
            return None
        finally:
            creating.cancel()
            await asyncio.gather(creating, return_exceptions=True)

    async def _free(self, method: str, path: str, model: str, **content: Any) -> httpx.Response:
        """Make a call that costs nothing, and again where that may help."""
        told = EngineError(*UNREACHABLE)
        for least_wait_s in (*_RETRY_WAITS_S, None):
            wait_s = least_wait_s or 0.0
            try:
                response = await self._http.request(method, path, **content)
            except httpx.HTTPError as error:
                log.warning("%s %s: %s", method, path, type(error).__name__)
            else:
                if response.is_success:
                    return response
                log.warning("%s %s answered %d", method, path, response.status_code)
                if response.status_code < 500:
                    told = refused(response, model)
                    wait_s = max(wait_s, told.retry_after_s or 0.0)
                    if told.failure is not Failure.RATE_LIMITED or wait_s > _RETRY_WAIT_MAX_S:
                        break
            if least_wait_s is not None:
                await self._sleep(wait_s)
        raise told


@cache
def _trust() -> ssl.SSLContext:
    """Reading all certificates takes longer than many a call: once is enough."""
    return httpx.create_ssl_context()


def _found(prediction: Prediction | None) -> Prediction:
    if prediction is None:
        raise EngineError(*NO_ANSWER)
    return prediction
