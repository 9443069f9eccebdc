"""``recipe``: well-tried edits by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.commands.answers import Answers, Handler
from core.commands.sources import Sources
from core.editing import Acceptance, Source, Wish
from core.editing.recipes import RecipePlanner
from core.events import CommandCall
from core.messenger import Button, OutgoingMessage
from core.planning.recipes import Recipe, RecipeGroup, Recipes
from core.tree import Version

_BUTTONS_IN_A_ROW = 2
_BUTTONS_MAX = 10
"""Five rows are the most that every platform shows."""


class RecipeCommands:
    """Makes recipes of a group, or offers what there is."""

    def __init__(
        self,
        *,
        recipes: Recipes,
        planner: RecipePlanner,
        acceptance: Acceptance,
        sources: Sources,
        answers: Answers,
    ) -> None:
        self._recipes = recipes
        self._planner = planner
        self._acceptance = acceptance
        self._sources = sources
        self._answers = answers
        self.handlers: dict[str, Handler] = {"recipe": self._recipe}

    async def _recipe(self, call: CommandCall) -> None:
        group_name, *words = call.argument.lower().split() or [""]
        group = self._recipes.group(group_name) if group_name else None
        wanted = [group.recipe("-".join(words))] if group and words else []
        if group and group.together and not words:
            wanted = [*group.recipes.values()]
        source = await self._sources.for_edit(call)
        if wanted:
            await self._accept(call, source, wanted)
            return
        for number, version in enumerate(source.versions, start=1):
            place = self._answers.place(call, number, len(source.versions))
            await (
                self._offer_recipes(call, version, group, place)
                if group
                else self._offer_groups(call, version, place)
            )

    async def _accept(self, call: CommandCall, source: Source, recipes: Sequence[Recipe]) -> None:
        """Make recipes of a picture, or of each of an album; several are takes to pick from."""
        first = replace(source, references=())
        wishes = []
        for one in (first, *(Source(version) for version in source.references)):
            plans = await self._planner.plans(recipes, one.version)
            wishes += [
                Wish(one, recipe.instruction, plan, variant=len(recipes) > 1)
                for recipe, plan in zip(recipes, plans, strict=True)
            ]
        await self._acceptance.accept(call.origin, *wishes)

    async def _offer_groups(
        self, call: CommandCall, version: Version, place: Sequence[str]
    ) -> None:
        buttons = [
            Button(self._answers.title(call, group), f"recipe:{version.id} {group.name}")
            for group in self._recipes.groups.values()
        ]
        names = [*self._recipes.groups]
        text = "\n".join([*place, self._answers.text(call, "ask-recipe-group")])
        await self._offer(call, version, text, buttons, names)

    async def _offer_recipes(
        self, call: CommandCall, version: Version, group: RecipeGroup, place: Sequence[str]
    ) -> None:
        """Offer the recipes of a group that can be made here, with their prices."""
        choosing, locale = self._acceptance.choosing, call.origin.sender.locale
        possible = [r for r in group.recipes.values() if r.possible(has_model=choosing.has_model)]
        # Where none can be made, each says what it lacks.
        recipes = possible or [*group.recipes.values()]
        buttons = []
        for recipe, plan in zip(recipes, await self._planner.plans(recipes, version), strict=True):
            price = await choosing.estimate_usd(plan, version, call.origin.sender.preferences)
            label = self._answers.text(
                call,
                "offer-recipe",
                title=self._answers.title(call, recipe),
                price=self._answers.delivery.cost(price, locale),
            )
            buttons.append(Button(label, f"recipe:{version.id} {group.name} {recipe.name}"))
        question = self._answers.text(call, "ask-recipe", title=self._answers.title(call, group))
        text = "\n".join([*place, question])
        await self._offer(call, version, text, buttons, [recipe.name for recipe in recipes])

    async def _offer(
        self,
        call: CommandCall,
        version: Version,
        text: str,
        buttons: Sequence[Button],
        names: Sequence[str],
    ) -> None:
        """Post buttons; what has no room is named."""
        rows = [
            tuple(buttons[start : start + _BUTTONS_IN_A_ROW])
            for start in range(0, min(len(buttons), _BUTTONS_MAX), _BUTTONS_IN_A_ROW)
        ]
        if names[_BUTTONS_MAX:]:
            others = ", ".join(names[_BUTTONS_MAX:])
            text += "\n" + self._answers.text(call, "ask-recipe-others", names=others)
        await self._answers.say_about(call, version, OutgoingMessage(text, buttons=tuple(rows)))
