"""Connects to Telegram and passes on what people send."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, cast

from telegram import CallbackQuery, Update
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, ContextTypes, TypeHandler, Updater

from adapters.telegram.arrivals import Arrivals
from adapters.telegram.changes import change_of, moved
from adapters.telegram.connections import Downloads, calls, polling
from adapters.telegram.inbound import event_of
from adapters.telegram.memory import MemoryInbox
from adapters.telegram.menu import publish_profile
from adapters.telegram.messenger import TelegramMessenger
from adapters.telegram.pace import Pace
from adapters.telegram.refusals import messenger_error
from adapters.telegram.webhook import Webhook
from core.errors import UserError
from core.events import Inbox
from core.messenger import Handle, HandleChange, unheard
from core.texts import Texts

logger = logging.getLogger(__name__)

UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""Nothing else is asked for: no posts of channels in particular."""

_POLL_S = timedelta(seconds=30)
_STOP_S = 5.0
_FINISH_S = 10.0
_WEBHOOK_RETRIES = 5


class TelegramAdapter:
    """Implements `core.messenger.Adapter`, by long polling or by webhook.

    Messages that were sent while nobody was connected are handled on the next connection, as
    far as Telegram keeps them (24 hours).
    """

    def __init__(
        self,
        token: str,
        *,
        texts: Texts,
        base_url: str | None = None,
        base_file_url: str | None = None,
        webhook: Webhook | None = None,
        inbox: Inbox | None = None,
        album_wait_s: float = 1.2,
        answer_timeout_s: float = 30.0,
        connect_delays_s: Sequence[float] = (1.0, 2.0, 5.0, 10.0, 20.0),
    ) -> None:
        """Prepare; nothing is sent before `connected`.

        Args:
            token: As BotFather gave it.
            texts: Describes the bot and its commands, by keys such as ``command-<name>``.
            base_url: Of another Bot API server, such as ``http://127.0.0.1:8081/bot``.
            base_file_url: Of that server's files: ``http://127.0.0.1:8081/file/bot``.
            webhook: How Telegram calls us; None to ask Telegram instead.
            inbox: Keeps what arrives until it was handled; None: only in memory.
            album_wait_s: Silence after which an album is taken to be whole.
            answer_timeout_s: Longest wait for an answer of Telegram.
            connect_delays_s: Pauses between attempts to connect.
        """
        _quiet_libraries()
        builder = (
            ApplicationBuilder()
            .token(token)
            .rate_limiter(Pace())
            .update_queue(_KeptFirst(self._keep))
            .request(calls(answer_timeout_s))
            .get_updates_request(polling())
        )
        if base_url:
            builder = builder.base_url(base_url)
        if base_file_url:
            builder = builder.base_file_url(base_file_url)
        self._application = builder.build()
        self._application.add_handler(TypeHandler(Update, self._on_update))
        self._bot = self._application.bot
        self._updater = cast(Updater, self._application.updater)  # the builder makes one
        self._texts = texts
        self._webhook = webhook
        self._inbox = inbox or MemoryInbox()
        self._called = False
        self._album_wait_s = album_wait_s
        self._connect_delays_s = connect_delays_s
        self._downloads = Downloads(answer_timeout_s)
        self._messenger = TelegramMessenger(self._bot, self._downloads, self._moved)
        self._arrivals: Arrivals | None = None
        self._changed: HandleChange = unheard

    @property
    def messenger(self) -> TelegramMessenger:
        """Usable while connected."""
        return self._messenger

    @asynccontextmanager
    async def connected(
        self, handle: Handle, changed: HandleChange = unheard
    ) -> AsyncIterator[None]:
        """See `core.messenger.Adapter.connected`.

        Raises:
            UserError: ``telegram-token-refused``.
            MessengerUnavailable: Telegram could not be reached in several attempts.
        """
        bot = self._bot

        async def take(updates: Sequence[Update]) -> None:
            if event := event_of(updates, bot.bot):
                await handle(event)

        self._arrivals = Arrivals(take, self._album_wait_s, self._inbox, bot)
        self._changed = changed
        async with self._downloads.opened():
            try:
                await self._log_in()
                self._arrivals.start(publish_profile(bot, self._texts))
                await self._arrivals.begin()
                async with self._receiving():
                    yield
            finally:
                await self._disconnect()

    @asynccontextmanager
    async def posting(self) -> AsyncIterator[None]:
        """See `core.messenger.Adapter.posting`.

        Raises:
            UserError: ``telegram-token-refused``.
            MessengerUnavailable: Telegram could not be reached in several attempts.
        """
        async with self._downloads.opened():
            await self._log_in()
            try:
                yield
            finally:
                await self._application.shutdown()

    async def check(self) -> None:
        """Ask Telegram who the bot is, without receiving anything.

        Raises:
            UserError: ``telegram-token-refused``.
            MessengerUnavailable: Telegram could not be reached in several attempts.
        """
        if self._webhook:
            self._webhook.check()
        await self._log_in()
        await self._application.shutdown()

    async def is_ready(self) -> bool:
        """Tell whether messages are received and Telegram answers."""
        if not (self._updater.running or self._called):
            return False
        try:
            await self._bot.get_me()
        except TelegramError:
            return False
        return True

    async def _log_in(self) -> None:
        # The library's errors about the token quote it: none may become ours' context.
        failure: TelegramError | None = None
        for delay_s in (0.0, *self._connect_delays_s):
            if failure:
                logger.warning("Telegram is not reached, next try in %g s: %s", delay_s, failure)
            await asyncio.sleep(delay_s)
            try:
                return await self._application.initialize()
            except InvalidToken:
                failure = None
                break
            except TelegramError as error:
                failure = error
        await self._bot.shutdown()
        if failure is None:
            raise UserError("telegram-token-refused")
        raise messenger_error(failure)

    @asynccontextmanager
    async def _receiving(self) -> AsyncIterator[None]:
        if self._webhook is None:
            await self._start_polling()
            yield
            return
        self._webhook.check()
        await self._application.start()
        async with self._webhook.listening(self._called_with):
            try:
                # Other gateways may share the address, so it is not taken back at the end.
                await self._bot.set_webhook(
                    self._webhook.url,
                    secret_token=self._webhook.secret,
                    allowed_updates=UPDATES,
                )
            except TelegramError as error:
                raise messenger_error(error) from error
            self._called = True
            try:
                yield
            finally:
                self._called = False

    async def _called_with(self, content: dict[str, Any]) -> None:
        if update := Update.de_json(content, self._bot):
            await self._application.update_queue.put(update)

    async def _start_polling(self) -> None:
        await self._application.start()
        try:
            await self._updater.start_polling(
                timeout=_POLL_S,
                allowed_updates=UPDATES,
                bootstrap_retries=_WEBHOOK_RETRIES,
                error_callback=_polling_failed,
            )
        except TelegramError as error:
            raise messenger_error(error) from error

    async def _disconnect(self) -> None:
        if self._updater.running:
            try:
                # While Telegram is away the library sleeps up to 30 s and cannot be woken.
                async with asyncio.timeout(_STOP_S):
                    await self._updater.stop()
            except TimeoutError:
                logger.warning("receiving messages from Telegram was cut off")
            except TelegramError:
                logger.exception("receiving messages from Telegram had ended before")
        if self._application.running:
            await self._application.stop()
        if self._arrivals:
            await self._arrivals.finish(_FINISH_S)
        await self._application.shutdown()

    async def _keep(self, update: Update) -> bool:
        return self._arrivals is None or await self._arrivals.keep(update)

    async def _on_update(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if self._arrivals is None:
            return
        if update.callback_query:
            self._arrivals.start(_acknowledge(update.callback_query))
        if change := change_of(update):
            self._arrivals.start(self._changed(change))
        self._arrivals.add(update)

    def _moved(self, old: int, new: int) -> None:
        """Pass on that a group has moved, which an answer of Telegram said."""
        if self._arrivals:
            self._arrivals.start(self._changed(moved(old, new)))


class _KeptFirst(asyncio.Queue[object]):
    """The library's way from receiving to handling.

    Telegram is told that an update arrived once `put` has returned: by the answer to its call,
    or by the next poll.
    """

    def __init__(self, keep: Callable[[Update], Awaitable[bool]]) -> None:
        super().__init__()
        self._keep = keep

    async def put(self, item: object) -> None:
        """Pass on what nobody else handles."""
        if not isinstance(item, Update) or await self._keep(item):
            await super().put(item)


async def _acknowledge(query: CallbackQuery) -> None:
    """Stop the button from spinning, before anything else is done about it."""
    try:
        await query.answer()
    except TelegramError as error:  # too old: the person has long stopped waiting
        logger.debug("button press not acknowledged: %s", error)


def _polling_failed(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        logger.error(
            "Another program receives this bot's messages from Telegram with the same token: "
            "stop it, or give one of the two a token of its own."
        )
    else:
        logger.warning("no messages from Telegram for now: %s", error)


def _quiet_libraries() -> None:
    # At INFO httpx logs addresses, which hold the token; at DEBUG telegram logs both token
    # and what people write.
    for name, level in (("httpx", logging.WARNING), ("telegram", logging.INFO)):
        logging.getLogger(name).setLevel(level)
