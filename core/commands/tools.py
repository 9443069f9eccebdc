"""Commands that apply one tool, by an engine that people may name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Wish
from core.engines import Parameter
from core.engines.choice import Offer
from core.errors import UserError
from core.events import CommandCall
from core.messenger import Button, OutgoingMessage
from core.planning import Plan, Step
from core.tree import Version

_FACTOR = re.compile(r"[x×]?(\d{1,2})[x×]?")
_ENGINE = re.compile(r"[a-z][a-z0-9-]*")
_ROWS_MAX = 5
"""The most that every platform shows."""


class Tools:
    """``upscale`` and ``removebg``."""

    def __init__(self, *, acceptance: Acceptance, sources: Sources, answers: Answers) -> None:
        self._acceptance = acceptance
        self._sources = sources
        self._answers = answers
        self.handlers: dict[str, Handler] = {
            "upscale": self._upscale,
            "removebg": self._remove_background,
        }

    async def _upscale(self, call: CommandCall) -> None:
        words = call.argument.lower().split()
        source = await self._sources.for_edit(call)
        if not words:
            for number, version in enumerate(source.versions, start=1):
                place = self._answers.place(call, number, len(source.versions))
                await self._offer(call, version, place)
            return
        parameters = _upscale_parameters([self._engine(call, "upscale", word) for word in words])
        if parameters is None:
            raise UserError("upscale-not-understood", argument=call.argument[:40])
        said = [f"{parameters['factor']}x"] if "factor" in parameters else []
        if "engine" in parameters:
            said.append(str(parameters["engine"]))
        await self._accept(
            call, source, Step("local", "upscale", parameters), " ".join(["/upscale", *said])
        )

    async def _offer(self, call: CommandCall, version: Version, place: Sequence[str]) -> None:
        """Offer ways to enlarge a picture, as buttons with prices."""
        offers = await self._acceptance.choosing.offers(version)
        free = [self._button(call, version, o) for o in offers if not o.engine.capabilities.paid]
        paid = [self._button(call, version, o) for o in offers if o.engine.capabilities.paid]
        rows = _rows(free, 2)
        rows += _rows(paid, 1 if len(rows) + len(paid) <= _ROWS_MAX else 2)
        offered = {offer.engine.name for offer in offers}
        others = [n for n in self._acceptance.choosing.upscalers() if n not in offered]
        lines = [*place, self._answers.text(call, "ask-upscale")]
        if others:
            lines.append(
                self._answers.text(
                    call, "ask-upscale-others", names=", ".join(others), name=others[0]
                )
            )
        message = OutgoingMessage("\n".join(lines), buttons=tuple(rows))
        await self._answers.say_about(call, version, message)

    def _button(self, call: CommandCall, version: Version, offer: Offer) -> Button:
        key = "offer-upscale-redraws" if offer.engine.capabilities.redraws else "offer-upscale"
        price = self._answers.delivery.cost(offer.cost_usd, call.origin.sender.locale)
        engine = offer.engine.name
        label = self._answers.text(call, key, factor=offer.factor, engine=engine, price=price)
        return Button(label, f"upscale:{version.id} {offer.factor}x {engine}")

    async def _remove_background(self, call: CommandCall) -> None:
        name = self._engine(call, "remove_background", call.argument.strip().lower())
        parameters: dict[str, Parameter] = {"engine": name} if name else {}
        source = await self._sources.for_edit(call)
        await self._accept(
            call,
            source,
            Step("local", "remove_background", parameters),
            " ".join(["/removebg", *([name] if name else [])]),
        )

    def _engine(self, call: CommandCall, operation: str, word: str) -> str:
        """Return the engine that somebody calls by the name that they are shown."""
        for name in self._acceptance.choosing.engines_for(operation):
            if word == self._answers.engine(call, name).lower():
                return name
        return word

    async def _accept(
        self, call: CommandCall, source: Source, step: Step, instruction: str
    ) -> None:
        """Apply a step to a picture, or to each of an album."""
        first = replace(source, references=())
        wishes = [
            Wish(one, instruction, Plan((step,)))
            for one in (first, *(Source(version) for version in source.references))
        ]
        await self._acceptance.accept(call.origin, *wishes)


def _rows(buttons: Sequence[Button], length: int) -> list[tuple[Button, ...]]:
    return [tuple(buttons[start : start + length]) for start in range(0, len(buttons), length)]


def _upscale_parameters(words: list[str]) -> dict[str, Parameter] | None:
    """Return the factor and the engine in "4x topaz"; None if there is anything else."""
    parameters: dict[str, Parameter] = {}
    for word in words:
        if (match := _FACTOR.fullmatch(word)) and "factor" not in parameters:
            parameters["factor"] = int(match[1])
        elif _ENGINE.fullmatch(word) and "engine" not in parameters:
            parameters["engine"] = word
        else:
            return None
    return parameters
