"""Before and after in one picture."""

from __future__ import annotations

import re

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.errors import UserError
from core.events import CommandCall
from core.images import EncodedImage, Workshop
from core.images.comparison import side_by_side, wipe
from core.messenger import Button, OutgoingFile, OutgoingMessage
from core.storage import Blobs, Post, Store
from core.tree import EditSession, Version, present

_NUMBER = re.compile(r"v?(\d{1,9})")
_AS_ANIMATION = frozenset({"gif", "wipe"})


class Comparing:
    """``compare``."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        workshop: Workshop,
        sources: Sources,
        answers: Answers,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._workshop = workshop
        self._sources = sources
        self._answers = answers
        self.handlers: dict[str, Handler] = {"compare": self._compare}

    async def _compare(self, call: CommandCall) -> None:
        words = call.argument.lower().split()
        animated = bool(_AS_ANIMATION.intersection(words))
        numbers = [_number(call, word) for word in words if word not in _AS_ANIMATION]
        session = await self._sources.session(call, to_view=True)
        before, after = _pair(session, numbers)
        messenger, origin = self._answers.messenger(call), call.origin
        labels = f"v{before.number}", f"v{after.number}"
        async with messenger.working(origin.conversation_id):
            made = await self._workshop.run(
                wipe if animated else side_by_side,
                EncodedImage(await self._blobs.get(before.blob_id), before.info),
                EncodedImage(await self._blobs.get(after.blob_id), after.info),
                labels,
            )
        name = f"retouch-{labels[0]}-{labels[1]}{'.gif' if animated else '.jpg'}"
        # A platform that shows pictures makes a GIF into one frame; as a file it moves.
        file = OutgoingFile(name, made.info.media_type, made.content, as_document=animated)
        lines = [" | ".join(labels), *filter(None, [after.instruction[:300]])]
        message = OutgoingMessage(
            "\n".join(lines), file, self._buttons(call, before, after, animated=animated)
        )
        posted = await messenger.post(origin.conversation_id, message, origin.message_id)
        # A reply to the comparison means the later version.
        await self._store.record_post(Post(posted.message_id, after.id))

    def _buttons(
        self, call: CommandCall, before: Version, after: Version, *, animated: bool
    ) -> tuple[tuple[Button, ...], ...]:
        there = tuple(
            Button(
                self._answers.text(call, "button-goto", number=version.number),
                f"goto:{version.id}",
            )
            for version in (before, after)
        )
        if animated:
            return (there,)
        label = self._answers.text(call, "button-compare-gif")
        return ((*there, Button(label, f"compare:{after.id} gif {before.number}")),)


def _number(call: CommandCall, word: str) -> int:
    match = _NUMBER.fullmatch(word)
    if match is None or not word.isascii():
        raise UserError("compare-not-understood", argument=call.argument[:40])
    return int(match[1])


def _pair(session: EditSession, numbers: list[int]) -> tuple[Version, Version]:
    """Return the versions to compare, the earlier one first.

    Without a number it is the head and what it was made from; one is compared with the head.
    """
    if not numbers:
        parent = session.parent(session.head)
        if parent is None:
            raise UserError("nothing-to-compare")
        return present(parent), session.head
    chosen = [session.numbered(number) for number in numbers[:2]]
    if len(chosen) == 1:
        chosen.append(session.head)
    first, second = sorted(chosen, key=lambda version: version.number)
    if first.id == second.id:
        raise UserError("compare-the-same", number=first.number)
    return first, second
