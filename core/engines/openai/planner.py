"""Asks one of OpenAI's language models how to read an instruction.

Nothing goes there but the question's text: no picture, and no text out of one.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from openai import APIError, AsyncOpenAI, DefaultAsyncHttpxClient, Timeout, omit
from openai.types.responses import (
    Response,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseTextConfigParam,
    ResponseUsage,
)

from core.engines.openai.engine import API_URL
from core.engines.openai.failures import engine_error
from core.engines.port import Failure
from core.planning.answers import INSTRUCTIONS, SCHEMA_NAME, schema
from core.planning.language_model import REST_S, TIME_LIMIT_S, Answer, NoAnswer

MAX_OUTPUT_TOKENS: Final = 2_000
"""More than the longest plan takes; less than a model that never ends would cost."""
_CHECK_TIMEOUT_S: Final = 15.0
_REST_LONG_S: Final = 600.0
_RESTS_S: Final = {
    Failure.RATE_LIMITED: REST_S,
    Failure.UNAVAILABLE: REST_S,
    Failure.UNKNOWN_OUTCOME: REST_S,
    Failure.OUT_OF_CREDIT: _REST_LONG_S,
    Failure.MISCONFIGURED: _REST_LONG_S,
}
"""After what would meet the next question as well."""
_PRICES_USD: Final = {
    # Of a million tokens: input, from the cache, written to it, output; from the models' pages.
    "gpt-6-luna": (Decimal("0.10"), Decimal("0.01"), Decimal("0.125"), Decimal("0.50")),
    "gpt-5.6-luna": (Decimal("0.20"), Decimal("0.02"), Decimal("0.25"), Decimal("1.20")),
}
_THINKING_CAN_BE_OFF: Final = ("gpt-5.", "gpt-6")
"""Models that know the effort ``none``; others are asked as they are."""


class OpenAILanguageModel:
    """One language model, asked through the Responses API."""

    def __init__(
        self,
        api_key: str,
        *,
        model: str,
        base_url: str | None = None,
        timeout_s: float = TIME_LIMIT_S,
    ) -> None:
        """Prepare the client; nothing is sent.

        Args:
            api_key: Secret; goes into the client and nowhere else.
            model: A model's id.
            base_url: Of a compatible service; None: OpenAI itself, whatever the environment
                says.
            timeout_s: Longest wait for a part of the answer.
        """
        self.name = model
        self._format: ResponseTextConfigParam = {
            "format": {
                "type": "json_schema",
                "name": SCHEMA_NAME,
                "strict": True,
                "schema": schema(),
            }
        }
        self._client = AsyncOpenAI(
            api_key=api_key,
            base_url=base_url or API_URL,
            max_retries=0,
            http_client=DefaultAsyncHttpxClient(timeout=Timeout(timeout_s), follow_redirects=False),
        )

    async def answer(self, asked: str, requester: str) -> Answer:
        """See `core.planning.language_model.LanguageModel.answer`."""
        thinks_less = self.name.startswith(_THINKING_CAN_BE_OFF)
        try:
            response: object = await self._client.responses.create(
                model=self.name,
                instructions=INSTRUCTIONS,
                input=asked,
                text=self._format,
                reasoning={"effort": "none"} if thinks_less else omit,
                max_output_tokens=MAX_OUTPUT_TOKENS,
                store=False,
                safety_identifier=requester or omit,
            )
        except APIError as error:
            told = engine_error(error, self.name)
            rest_s = told.retry_after_s or _RESTS_S.get(told.failure, 0.0)
            raise NoAnswer(told.failure.value, min(rest_s, _REST_LONG_S)) from None
        except ValueError:  # broken JSON in a successful answer
            raise NoAnswer("no-json") from None
        return self._read(response)

    async def check(self) -> None:
        """Ask for the model's description: verifies key and model, and costs nothing.

        Raises:
            EngineError: It would not work now.
        """
        try:
            await self._client.models.retrieve(self.name, timeout=_CHECK_TIMEOUT_S)
        except APIError as error:
            raise engine_error(error, self.name) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _read(self, response: object) -> Answer:
        # The SDK checks nothing: a page of HTML arrives as `str`, and any field may be anything.
        if not isinstance(response, Response) or not isinstance(response.output, list):
            raise NoAnswer("shape")
        texts: list[str] = []
        refused = False
        for item in response.output:
            if not isinstance(item, ResponseOutputMessage) or not isinstance(item.content, list):
                continue
            for part in item.content:
                refused = refused or isinstance(part, ResponseOutputRefusal)
                if isinstance(part, ResponseOutputText) and isinstance(part.text, str):
                    texts.append(part.text)
        answer = self._counted("".join(texts), response.usage)
        if refused:
            raise NoAnswer(Failure.REFUSED.value, spent=answer)
        if response.status != "completed":
            raise NoAnswer("incomplete", spent=answer)
        return answer

    def _counted(self, text: str, usage: ResponseUsage | None) -> Answer:
        """Return an answer with what it took, as far as the service says."""
        details = getattr(usage, "input_tokens_details", None)
        total = _tokens(usage, "input_tokens")
        cached = _tokens(details, "cached_tokens")
        written = _tokens(details, "cache_write_tokens")
        output = _tokens(usage, "output_tokens")
        prices = next((p for prefix, p in _PRICES_USD.items() if self.name.startswith(prefix)), ())
        kinds = (total - cached - written, cached, written, output)
        cost_usd = sum(
            (n * price / 1_000_000 for n, price in zip(kinds, prices, strict=False)), Decimal(0)
        )
        return Answer(text, total, output, cost_usd if prices and usage else None)


def _tokens(counts: object, name: str) -> int:
    number = getattr(counts, name, 0)
    return number if isinstance(number, int) else 0
