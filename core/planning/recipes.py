"""Recipes: well-tried edits by name, in groups.

A recipe is an instruction for a model, exact steps, or a ratio: then the picture is cropped
where that loses nothing, and continued beyond its edges where it would.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.errors import UserError
from core.planning.plan import Advice, Plan, Step
from core.texts import DEFAULT_LOCALE, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """One edit by name."""

    name: str
    group: str
    titles: Mapping[str, str] = field(default_factory=dict)
    """By language, as an owner's file has them; ours are among the texts."""
    prompt: str = ""
    """For a model, with what has to stay."""
    steps: tuple[Step, ...] = ()
    """Exact ones; after the model's, if there is a prompt."""
    without_model: tuple[Step, ...] = ()
    """Exact steps that come near, where no model is set up."""
    ratio: str | None = None
    crop_keeps: float = 0.45
    """Least share of the picture that a crop to the ratio may leave."""

    @property
    def instruction(self) -> str:
        """What a person would type."""
        return f"/recipe {self.group} {self.name}"

    def title(self, texts: Texts, locale: str) -> str:
        """Return its name in a language."""
        key = f"recipe-title-{self.group}-{self.name}"
        return _title(self.titles, texts, key, locale, self.name)

    def possible(self, *, has_model: bool) -> bool:
        """Tell whether it can be made, given whether a model can edit by description."""
        return has_model or not self.prompt or bool(self.without_model or self.ratio)

    def plan(self, *, has_model: bool, crop: str | None = None) -> Plan:
        """Return its steps.

        Args:
            has_model: A model can edit by description.
            crop: For a recipe with a ratio: the gravity of a crop that loses nothing that
                matters; None where every crop would.
        """
        told = (Step("model", "edit", prompt=self.prompt),)
        if self.ratio and crop:
            parameters = {"ratio": self.ratio, "gravity": crop}
            return Plan((Step("local", "crop", parameters), *self.steps))
        if self.ratio:
            pad = Step("local", "pad", {"ratio": self.ratio, "fill": "blur"})
            advice = Advice("recipe-continued" if has_model else "recipe-padded")
            return Plan((pad, *(told if has_model else ()), *self.steps), (advice,))
        if self.prompt and not has_model and self.without_model:
            return Plan(self.without_model, (Advice("recipe-without-model"),))
        return Plan((*(told if self.prompt else ()), *self.steps))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeGroup:
    """Recipes that belong together."""

    name: str
    titles: Mapping[str, str] = field(default_factory=dict)
    keeps: str = ""
    """What has to stay, for a model."""
    together: bool = False
    """Named alone, all of its recipes are made."""
    recipes: Mapping[str, Recipe] = field(default_factory=dict)

    def title(self, texts: Texts, locale: str) -> str:
        """Return its name in a language."""
        return _title(self.titles, texts, f"recipe-title-{self.name}", locale, self.name)

    def recipe(self, name: str) -> Recipe:
        """Return a recipe by name.

        Raises:
            UserError: ``recipe-unknown``, with the names that exist.
        """
        if name not in self.recipes:
            known = ", ".join(self.recipes)
            raise UserError("recipe-unknown", group=self.name, name=name[:40], known=known)
        return self.recipes[name]


class Recipes:
    """All groups."""

    def __init__(self, groups: Iterable[RecipeGroup] = ()) -> None:
        self.groups = {group.name: group for group in groups}

    def group(self, name: str) -> RecipeGroup:
        """Return a group by name.

        Raises:
            UserError: ``recipe-group-unknown``, with the names that exist.
        """
        if name not in self.groups:
            raise UserError("recipe-group-unknown", name=name[:40], known=", ".join(self.groups))
        return self.groups[name]


def _title(titles: Mapping[str, str], texts: Texts, key: str, locale: str, name: str) -> str:
    language = locale.replace("_", "-").partition("-")[0]
    for tag in (locale, language, DEFAULT_LOCALE):
        if tag in titles:
            return titles[tag]
    return texts.get(key, locale) if texts.has(key) else name.replace("-", " ").capitalize()
