"""Files of recipes: ours, an owner's, and broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.planning import Advice, Step
from core.planning.operations import OPERATIONS
from core.planning.recipe_files import RECIPES_FOLDER, load_recipes
from core.planning.recipes import Recipe
from core.texts import Texts

TEXTS = Texts()
OURS = load_recipes(TEXTS)
ALL = [recipe for group in OURS.groups.values() for recipe in group.recipes.values()]


def named(recipe: Recipe) -> str:
    return f"{recipe.group}/{recipe.name}"


def test_what_people_ask_for_is_there() -> None:
    product = {"white-studio", "kitchen", "marble", "beach", "lifestyle", "wood", "dark"}
    portrait = {
        *("outdoor", "rooftop", "studio-light"),
        *("golden-hour", "black-and-white", "headshot"),
    }
    assert product <= set(OURS.group("product").recipes)
    assert portrait <= set(OURS.group("portrait").recipes)
    ratios = {recipe.ratio for recipe in OURS.group("social").recipes.values()}
    assert ratios == {"1:1", "4:5", "9:16", "16:9"}


@pytest.mark.parametrize("recipe", ALL, ids=named)
@pytest.mark.parametrize("has_model", [True, False])
@pytest.mark.parametrize("crop", ["center", None])
def test_every_step_of_every_recipe_can_be_carried_out(
    recipe: Recipe, has_model: bool, crop: str | None
) -> None:
    if not recipe.possible(has_model=has_model):
        return
    plan = recipe.plan(has_model=has_model, crop=crop)
    assert plan.steps
    for step in plan.steps:
        if step.engine == "model":
            assert has_model
            assert step.prompt
        else:
            OPERATIONS[step.operation].validated(step.parameters)
    for advice in plan.advice:
        assert TEXTS.get(f"advice-{advice.code}", **advice.params)
    for locale in ("en", "de", "pt-BR"):
        assert 1 <= len(recipe.title(TEXTS, locale)) <= 40
    # As a button: "recipe:", twelve characters of the version, a space.
    assert len(f"{recipe.group} {recipe.name}") <= 64 - 20


@pytest.mark.parametrize("recipe", ALL, ids=named)
def test_models_are_told_what_has_to_stay(recipe: Recipe) -> None:
    kept = {
        "product": ("shape", "label", "text"),
        "portrait": ("face", "expression", "hair"),
        "social": ("exactly as it is", "face", "letter"),
    }
    if recipe.prompt:
        assert all(word in recipe.prompt for word in kept[recipe.group])
    else:
        assert recipe.name == "black-and-white"


def test_a_ratio_is_cropped_continued_or_filled() -> None:
    story = OURS.group("social").recipe("story")
    crop = Step("local", "crop", {"ratio": "9:16", "gravity": "faces"})
    assert story.plan(has_model=True, crop="faces").steps == (crop,)
    pad = Step("local", "pad", {"ratio": "9:16", "fill": "blur"})
    continued = story.plan(has_model=True)
    assert continued.steps == (pad, Step("model", "edit", prompt=story.prompt))
    assert continued.advice == (Advice("recipe-continued"),)
    filled = story.plan(has_model=False)
    assert filled.steps == (pad,)
    assert filled.advice == (Advice("recipe-padded"),)


def test_a_recipe_with_a_model_comes_near_without_one() -> None:
    headshot = OURS.group("portrait").recipe("headshot")
    operations = [step.operation for step in headshot.plan(has_model=True).steps]
    assert operations == ["edit", "crop"]
    without = headshot.plan(has_model=False)
    assert [step.operation for step in without.steps] == ["crop", "background_colour"]
    assert without.advice == (Advice("recipe-without-model"),)
    assert not OURS.group("product").recipe("kitchen").possible(has_model=False)


def test_an_owner_adds_to_groups_replaces_recipes_and_makes_groups(tmp_path: Path) -> None:
    (tmp_path / "product.toml").write_text(
        '[recipes.marble]\nprompt = "On black marble."\n'
        '[recipes.moon]\ntitle = "On the Moon"\nprompt = "On the Moon."\n'
    )
    (tmp_path / "shop.toml").write_text(
        'title = { en = "Our shop", de = "Unser Laden" }\nkeeps = "Keep the dog."\n'
        '[recipes.sharp]\nsteps = [{ operation = "sharpen" }]\n'
        '[recipes.shelf]\nprompt = "On a shelf."\nsteps = [{ operation = "resize", percent = 50 }]'
    )
    recipes = load_recipes(TEXTS, tmp_path)
    product = recipes.group("product")
    assert product.title(TEXTS, "en") == "Product photos"
    assert product.recipe("marble").prompt.startswith("On black marble.")
    assert "Keep the product itself" in product.recipe("moon").prompt
    assert product.recipe("moon").title(TEXTS, "de") == "On the Moon"
    assert product.recipe("kitchen") == OURS.group("product").recipe("kitchen")
    shop = recipes.group("shop")
    assert shop.title(TEXTS, "de-AT") == "Unser Laden"
    shelf = shop.recipe("shelf")
    assert shelf.prompt == "On a shelf.\n\nKeep the dog."
    assert shelf.plan(has_model=True).steps == (
        Step("model", "edit", prompt=shelf.prompt),
        Step("local", "resize", {"percent": 50.0, "fit": "inside"}),
    )
    assert shop.recipe("sharp").title(TEXTS, "en") == "Sharp"
    assert shop.recipe("sharp").prompt == ""


@pytest.mark.parametrize(
    ("content", "text_key", "key", "reason"),
    [
        ("[recipes.a\n", "recipes-unreadable", None, "line 1"),
        ("colour = 1\n", "recipes-unknown-key", "colour", ""),
        ('[recipes.a]\npromt = "x"\n', "recipes-unknown-key", "recipes.a.promt", ""),
        ("[recipes.a]\nprompt = 3\n", "recipes-bad-value", "recipes.a.prompt", "string"),
        ('together = "yes"\n', "recipes-bad-value", "together", "boolean"),
        ('[recipes."Nice one"]\nprompt = "x"\n', "recipes-bad-value", "recipes.Nice one", "match"),
        (f"[recipes.{'a' * 21}]\nprompt = 'x'\n", "recipes-bad-value", None, "match"),
        ('[recipes.a]\ntitle = "A"\n', "recipes-bad-value", "recipes.a", "needs a prompt"),
        (
            '[recipes.a]\nsteps = [{ operation = "invert" }, { operation = "explode" }]\n',
            *("recipes-bad-value", "recipes.a.steps.2", "“explode”"),
        ),
        (
            '[recipes.a]\nsteps = [{ operation = "contrast", ammount = 5 }]\n',
            *("recipes-bad-value", "recipes.a.steps.1", "takes no “ammount”"),
        ),
        (
            '[recipes.a]\nsteps = [{ operation = "contrast", amount = 500 }]\n',
            *("recipes-bad-value", "recipes.a.steps.1", "-100 to 100"),
        ),
        (
            '[recipes.a]\nsteps = [{ operation = "contrast", amount = [1] }]\n',
            *("recipes-bad-value", "recipes.a.steps.1", "-100 to 100"),
        ),
        (
            '[recipes.a]\nsteps = [{ operation = "collage" }]\n',
            *("recipes-bad-value", "recipes.a.steps.1", "at least 2 pictures"),
        ),
        (
            '[recipes.a]\nprompt = "x"\nwithout_model = [{ operation = "blur", amount = -1 }]\n',
            *("recipes-bad-value", "recipes.a.without_model.1", "0 to 100"),
        ),
        (
            '[recipes.a]\nratio = "1:1"\nwithout_model = [{ operation = "blur" }]\n',
            *("recipes-bad-value", "recipes.a.without_model", "without a ratio"),
        ),
        ('[recipes.a]\nratio = "wide"\n', "recipes-bad-value", "recipes.a.ratio", "“wide”"),
        (
            '[recipes.a]\nratio = "1:1"\ncrop_keeps_percent = 0\n',
            *("recipes-bad-value", "recipes.a.crop_keeps_percent", "greater than or equal"),
        ),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(
    tmp_path: Path, content: str, text_key: str, key: str | None, reason: str
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(content)
    with pytest.raises(UserError, match=text_key) as refused:
        load_recipes(TEXTS, tmp_path)
    params = refused.value.params
    assert params["path"] == str(path)
    assert key is None or params["key"] == key
    assert reason in str(params.get("reason", ""))
    assert str(path) in TEXTS.get(refused.value.text_key, **params)


def test_a_file_with_a_strange_name_or_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "My shop.toml").write_text("")
    with pytest.raises(UserError, match="recipes-bad-value") as refused:
        load_recipes(TEXTS, tmp_path)
    assert "small letters" in str(refused.value.params["reason"])
    with pytest.raises(UserError, match="recipes-missing"):
        load_recipes(TEXTS, tmp_path / "none")


def test_unknown_names_list_those_that_exist() -> None:
    with pytest.raises(UserError) as refused:
        OURS.group("food")
    assert refused.value.params["known"] == "portrait, product, social"
    with pytest.raises(UserError) as refused:
        OURS.group("social").recipe("banner")
    assert refused.value.params["known"] == "square, portrait, story, wide"


def test_the_guide_names_every_recipe() -> None:
    guide = (RECIPES_FOLDER.parent.parent / "docs" / "recipes.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1]: line for line in guide.splitlines() if line.startswith("| `")}
    for recipe in ALL:
        assert recipe.name in rows[recipe.group]
