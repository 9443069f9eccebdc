"""Files of recipes: read, checked, and put together.

docs/recipes.md says what may stand in one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.errors import UserError
from core.planning.operations import operation
from core.planning.parameters import Ratio
from core.planning.plan import Step
from core.planning.recipes import Recipe, RecipeGroup, Recipes
from core.texts import DEFAULT_LOCALE, Texts

RECIPES_FOLDER = Path(__file__).parent.parent / "recipes"

_NAME = "^[a-z][a-z0-9-]{0,19}$"
"""Names stand in buttons, which have little room."""
_RATIO = Ratio("ratio")

Title = str | dict[str, str]
"""In English, or by language."""
Prompt = Annotated[str, Field(max_length=4_000)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    title: Title = ""
    prompt: Prompt = ""
    steps: list[dict[str, Any]] = []
    without_model: list[dict[str, Any]] = []
    ratio: str | None = None
    crop_keeps_percent: Annotated[int, Field(ge=1, le=100)] = 45


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    title: Title = ""
    keeps: Prompt = ""
    together: bool = False
    recipes: dict[Annotated[str, Field(pattern=_NAME)], _Entry] = {}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a file something stands, for whoever has to mend it."""

    path: Path
    key: str
    texts: Texts

    def under(self, key: str | int) -> _Place:
        return replace(self, key=f"{self.key}.{key}")

    def wrong(self, reason: str) -> UserError:
        return UserError("recipes-bad-value", path=str(self.path), key=self.key, reason=reason)

    def said(self, error: UserError) -> UserError:
        return self.wrong(self.texts.get(error.text_key, **error.params))


def load_recipes(texts: Texts, owners_folder: Path | None = None) -> Recipes:
    """Read the recipes that come with the program, then the owner's.

    An owner's file of the same name adds to a group; a recipe of the same name replaces ours.

    Raises:
        UserError: A file cannot be read, or a key, operation or value in it is not allowed;
            names the file and the key.
    """
    if owners_folder is not None and not owners_folder.is_dir():
        raise UserError("recipes-missing", path=str(owners_folder))
    groups: dict[str, RecipeGroup] = {}
    for folder in filter(None, (RECIPES_FOLDER, owners_folder)):
        for path in sorted(folder.glob("*.toml")):
            groups[path.stem] = _group(path, groups.get(path.stem), texts)
    return Recipes(groups.values())


def _group(path: Path, ours: RecipeGroup | None, texts: Texts) -> RecipeGroup:
    file = _read(path, texts)
    ours = ours or RecipeGroup(name=path.stem)
    keeps = file.keeps or ours.keeps
    place = _Place(path, "recipes", texts)
    recipes = {
        name: _recipe(name, path.stem, entry, keeps, place.under(name))
        for name, entry in file.recipes.items()
    }
    return RecipeGroup(
        name=path.stem,
        titles=_titles(file.title) or ours.titles,
        keeps=keeps,
        together=file.together or ours.together,
        recipes={**ours.recipes, **recipes},
    )


def _read(path: Path, texts: Texts) -> _File:
    if not re.match(_NAME, path.stem):
        raise _Place(path, "-", texts).wrong(texts.get("recipe-file-name"))
    try:
        return _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError("recipes-unreadable", path=str(path), reason=str(error)) from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"] if part != "[key]")
        if first["type"] == "extra_forbidden":
            raise UserError("recipes-unknown-key", path=str(path), key=key) from None
        raise _Place(path, key, texts).wrong(first["msg"]) from None


def _recipe(name: str, group: str, entry: _Entry, keeps: str, place: _Place) -> Recipe:
    if not (entry.prompt or entry.steps or entry.ratio):
        raise place.wrong(place.texts.get("recipe-is-empty"))
    if entry.without_model and (entry.ratio or not entry.prompt):
        raise place.under("without_model").wrong(place.texts.get("recipe-needs-prompt"))
    if entry.ratio is not None:
        try:
            _RATIO.validated(entry.ratio)
        except UserError as error:
            raise place.under("ratio").said(error) from None
    told = [entry.prompt.strip(), keeps.strip()] if entry.prompt else []
    return Recipe(
        name=name,
        group=group,
        titles=_titles(entry.title),
        prompt="\n\n".join(filter(None, told)),
        steps=_steps(entry.steps, place.under("steps")),
        without_model=_steps(entry.without_model, place.under("without_model")),
        ratio=entry.ratio,
        crop_keeps=entry.crop_keeps_percent / 100,
    )


def _steps(entries: Sequence[Mapping[str, Any]], place: _Place) -> tuple[Step, ...]:
    steps = []
    for number, entry in enumerate(entries, 1):
        parameters = dict(entry)
        try:
            spec = operation(str(parameters.pop("operation", "")))
            if spec.min_images > 1:
                raise UserError("operation-needs-pictures", min_images=spec.min_images)
            steps.append(Step("local", spec.name, spec.validated(parameters)))
        except UserError as error:
            raise place.under(number).said(error) from None
    return tuple(steps)


def _titles(title: Title) -> dict[str, str]:
    if isinstance(title, dict):
        return title
    return {DEFAULT_LOCALE: title} if title else {}
