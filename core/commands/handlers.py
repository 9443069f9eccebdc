"""Every command's handler."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.commands.account import Account
from core.commands.advising import Advising
from core.commands.albums import Albums
from core.commands.answers import Answers, Handler
from core.commands.briefing import Briefing
from core.commands.comparing import Comparing
from core.commands.control import Control
from core.commands.history import History
from core.commands.making import Making
from core.commands.navigation import Navigation
from core.commands.offers import Offers
from core.commands.passes import Passes
from core.commands.recipes import RecipeCommands
from core.commands.replaying import Replaying
from core.commands.settings import SettingsCommand
from core.commands.sources import Sources
from core.commands.takes import Takes
from core.commands.tools import Tools
from core.delivery import Delivery
from core.editing import Acceptance, Ingestion, Understanding
from core.editing.marking import Marking
from core.editing.recipes import RecipePlanner
from core.errors import UserError
from core.events import CommandCall, IncomingMessage
from core.ids import IdSource
from core.images import Workshop
from core.messenger import Messenger
from core.planning.recipes import Recipes
from core.policy import Policy
from core.storage import Blobs, Store
from core.texts import Texts


class Commands:
    """Carries out commands, and plain messages, which are edits in other words."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: Blobs,
        workshop: Workshop,
        ingestion: Ingestion,
        understanding: Understanding,
        acceptance: Acceptance,
        recipes: Recipes,
        recipe_planner: RecipePlanner,
        delivery: Delivery,
        texts: Texts,
        messengers: Mapping[str, Messenger],
        policy: Policy,
        new_id: IdSource,
    ) -> None:
        answers = Answers(store=store, delivery=delivery, texts=texts, messengers=messengers)
        sources = Sources(store, ingestion, policy, Marking(blobs, workshop))
        offers = Offers(store, sources, new_id)
        advising = Advising(
            acceptance=acceptance, understanding=understanding, answers=answers, offers=offers
        )
        passes = Passes(
            store=store,
            acceptance=acceptance,
            understanding=understanding,
            answers=answers,
            offers=offers,
            advising=advising,
        )
        albums = Albums(
            acceptance=acceptance,
            understanding=understanding,
            answers=answers,
            offers=offers,
            advising=advising,
            passes=passes,
        )
        self._making = Making(
            store=store,
            acceptance=acceptance,
            understanding=understanding,
            sources=sources,
            answers=answers,
            passes=passes,
            albums=albums,
        )
        self._briefing = Briefing(
            store=store, sources=sources, making=self._making, answers=answers
        )
        self.handlers: dict[str, Handler] = {
            **advising.handlers,
            **passes.handlers,
            **albums.handlers,
            **self._briefing.handlers,
            **self._making.handlers,
            **Takes(
                store=store,
                acceptance=acceptance,
                understanding=understanding,
                sources=sources,
                answers=answers,
                offers=offers,
                advising=advising,
            ).handlers,
            **Tools(acceptance=acceptance, sources=sources, answers=answers).handlers,
            **RecipeCommands(
                recipes=recipes,
                planner=recipe_planner,
                acceptance=acceptance,
                sources=sources,
                answers=answers,
            ).handlers,
            **Replaying(
                store=store,
                acceptance=acceptance,
                sources=sources,
                answers=answers,
                offers=offers,
            ).handlers,
            **Navigation(
                store=store,
                blobs=blobs,
                workshop=workshop,
                sources=sources,
                answers=answers,
                policy=policy,
            ).handlers,
            **Comparing(
                store=store, blobs=blobs, workshop=workshop, sources=sources, answers=answers
            ).handlers,
            **History(
                store=store, blobs=blobs, workshop=workshop, sources=sources, answers=answers
            ).handlers,
            **Account(
                store=store, blobs=blobs, acceptance=acceptance, policy=policy, answers=answers
            ).handlers,
            **SettingsCommand(
                store=store,
                policy=policy,
                choosing=acceptance.choosing,
                texts=texts,
                answers=answers,
            ).handlers,
            **Control(store=store, acceptance=acceptance, answers=answers).handlers,
        }

    async def run(self, call: CommandCall) -> None:
        """Carry out a command.

        A button may carry an argument behind its target: ``do:<version> make it warmer``.

        Raises:
            UserError: It does not exist, or cannot be done; says why.
            MessengerError: Its answer could not be posted.
        """
        handler = self.handlers.get(call.name)
        if handler is None:
            raise UserError("command-unknown", command=call.name[:32])
        if call.target is not None and " " in call.target:
            target, _, argument = call.target.partition(" ")
            call = replace(call, target=target, argument=argument)
        await handler(call)

    async def answered(self, message: IncomingMessage) -> bool:
        """Take a message as the answer to a question; False if it is none."""
        return await self._briefing.answered(message)

    async def open(self, message: IncomingMessage) -> None:
        """Take in the pictures of a message that says nothing else."""
        await self._making.open(message)

    async def ask(self, message: IncomingMessage) -> None:
        """Answer a message that says nothing, such as a bare mention in reply to a photo."""
        await self._making.ask(message)

    async def edit(self, message: IncomingMessage) -> None:
        """Carry out the instruction of a message."""
        await self._making.edit(message, message.text)
