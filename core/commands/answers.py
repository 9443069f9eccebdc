"""How commands answer."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping

from core.delivery import Delivery
from core.editing.wording import cancelled_message
from core.events import CommandCall, IncomingMessage
from core.ids import UserId, platform_of
from core.messenger import Button, Messenger, OutgoingMessage, Posted
from core.planning.recipes import Recipe, RecipeGroup
from core.storage import Edit, Post, Question, Store
from core.texts import Texts
from core.tree import EditSession, Version

Handler = Callable[[CommandCall], Awaitable[None]]


class Answers:
    """Posts what commands have to say, in the sender's language, where they asked."""

    def __init__(
        self,
        *,
        store: Store,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
    ) -> None:
        self._store = store
        self.delivery = delivery
        self._texts = texts
        self._messengers = messengers

    def messenger(self, event: IncomingMessage | CommandCall) -> Messenger:
        """Return the messenger of the platform that the event came from."""
        return self._messengers[platform_of(event.origin.conversation_id)]

    def text(
        self, event: IncomingMessage | CommandCall, key: str, **params: str | int | float
    ) -> str:
        """Return a sentence in the sender's language."""
        return self._texts.get(key, event.origin.sender.locale, **params)

    def place(
        self, event: IncomingMessage | CommandCall, number: int, count: int
    ) -> tuple[str, ...]:
        """Return the line that says which of several pictures is meant; none for one alone."""
        return (self.text(event, "picture-of", number=number, count=count),) if count > 1 else ()

    def engine(self, event: IncomingMessage | CommandCall, name: str) -> str:
        """Return what people call an engine."""
        return self._texts.engine(name, event.origin.sender.locale)

    def title(self, event: IncomingMessage | CommandCall, named: Recipe | RecipeGroup) -> str:
        """Return the name of a recipe, or of a group of them, in the sender's language."""
        return named.title(self._texts, event.origin.sender.locale)

    async def say(
        self,
        event: IncomingMessage | CommandCall,
        text: str,
        buttons: tuple[tuple[Button, ...], ...] = (),
    ) -> None:
        """Post a text.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        await self.messenger(event).post(
            event.origin.conversation_id,
            OutgoingMessage(text, buttons=buttons),
            event.origin.message_id,
        )

    async def say_cancelled(self, event: IncomingMessage | CommandCall, edit: Edit) -> None:
        """Say that an edit was cancelled.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        message = cancelled_message(self._texts, event.origin.sender.locale, edit.series)
        await self.say(event, message.text)

    async def say_about(
        self,
        event: IncomingMessage | CommandCall,
        version: Version,
        message: OutgoingMessage,
        after: Edit | None = None,
    ) -> Posted:
        """Post a message that can be replied to in place of the picture it speaks of.

        Args:
            event: What it answers.
            version: The picture.
            message: The message.
            after: The edit under way whose result is meant by who is asked, once it is there.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        origin = event.origin
        posted = await self.messenger(event).post(
            origin.conversation_id, message, origin.message_id
        )
        await self._store.record_post(Post(posted.message_id, version.id))
        if after:
            asked = origin.sender.user_id
            await self._store.ask(
                Question(posted.message_id, asked, version.id, "edit", (after.id,))
            )
        return posted

    async def show(
        self, event: IncomingMessage | CommandCall, session: EditSession, version: Version
    ) -> None:
        """Post a version.

        Raises:
            MessengerError: It was not posted, or nobody knows.
        """
        origin = event.origin
        await self.delivery.show(
            self.messenger(event),
            origin.conversation_id,
            session,
            version,
            origin.sender.locale,
            reply_to=origin.message_id,
            as_file=origin.sender.preferences.delivery == "file",
        )


def mark_of(user_id: UserId) -> str:
    """Return what tells a person's own button from that of others, and says nothing else."""
    return hashlib.sha256(user_id.encode()).hexdigest()[:16]
