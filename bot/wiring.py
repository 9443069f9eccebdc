"""The whole bot as a configuration asks for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from adapters.web.health import ReadyCheck
from bot.assembly import Assembly, Role, assembled, utc_now
from bot.config import Config
from bot.engines import calls_per_second_of, models_folder, opened_engines
from bot.planning import opened_language_model
from bot.platforms import adapters_of
from bot.pseudonyms import PSEUDONYM_KEY_FILE, pseudonym_key
from bot.storage import Place
from core.commands.suggesting import Suggestions
from core.engines.choice import Engines
from core.engines.local.models.installed import InstalledModels
from core.engines.local.sight import LocalSight
from core.images import ImageLimits, Workshop
from core.planning import CoachingPlanner
from core.planning.language_model import LanguageModel, LanguageModelPlanner
from core.planning.recipe_files import load_recipes
from core.policy import Policy, PolicyRules
from core.preferences import Preferences
from core.texts import Texts

if TYPE_CHECKING:
    from bot.watching import Watch


@asynccontextmanager
async def retouch(config: Config, texts: Texts, role: Role = Role.ALL) -> AsyncIterator[Assembly]:
    """Run the whole bot as configured, for as long as the context is open.

    Raises:
        UserError: Something in the configuration or at a platform is not right; says what.
    """
    folder = config.bot.data_folder
    folder.mkdir(parents=True, exist_ok=True)
    models = InstalledModels(models_folder(config))
    recipes = load_recipes(texts, config.recipes.folder)
    watch = _watch(config)
    async with (
        Workshop() as workshop,
        opened_engines(config, workshop, models) as made,
        opened_language_model(config) as language_model,
        assembled(
            place=place_of(config),
            engines=watch.over(made) if watch else made,
            connectable=lambda store, jobs: adapters_of(
                config,
                texts,
                store,
                jobs,
                role,
                Suggestions(
                    store=store,
                    policy=Policy(rules_of(config), store, utc_now),
                    engines=Engines(made),
                    recipes=recipes,
                    texts=texts,
                ),
            ),
            planner=CoachingPlanner(),
            second=_second(language_model, watch),
            rules=rules_of(config),
            workshop=workshop,
            texts=texts,
            prefer=config.planning.prefer,
            drift_after=config.planning.drift_after,
            sight=LocalSight(workshop, models),
            recipes=recipes,
            concurrent_edits=config.bot.concurrent_edits,
            shutdown_grace_s=config.bot.shutdown_grace_s,
            role=role,
            calls_per_second=calls_per_second_of(config),
            ended=watch.ended if watch else lambda _edit: None,
            pseudonym_key=pseudonym_key(folder / PSEUDONYM_KEY_FILE),
        ) as assembly,
    ):
        if watch is None or config.watch.port is None:
            yield assembly
            return
        checks: dict[str, ReadyCheck] = {
            "store": assembly.store.answers,
            "jobs": assembly.jobs.is_well,
        }
        if role is not Role.WORKER:  # which receives nothing
            checks |= {a.messenger.platform: a.is_ready for a in assembly.adapters}
        async with watch.served(config.watch.host, config.watch.port, assembly.store, checks):
            yield assembly


def _second(model: LanguageModel | None, watch: Watch | None) -> LanguageModelPlanner | None:
    if model is None:
        return None
    asked = watch.asked if watch else lambda _asked: None
    return LanguageModelPlanner(model, coach=CoachingPlanner, asked=asked)


def _watch(config: Config) -> Watch | None:
    if config.watch.port is None:
        return None
    from bot.watching import Watch  # noqa: PLC0415

    return Watch()


def place_of(config: Config) -> Place:
    """Return where everything is kept."""
    section = config.storage
    return Place(
        data_folder=config.bot.data_folder,
        database_url=section.database_url.get_secret_value() if section.database_url else None,
        blob_url=section.blob_url.get_secret_value() if section.blob_url else None,
        database_connections=section.database_connections,
    )


def rules_of(config: Config) -> PolicyRules:
    """Return the owner's rules."""
    policy = config.policy
    return PolicyRules(
        allowed_users=frozenset(policy.allowed_users),
        allowed_places=frozenset(policy.allowed_chats),
        edits_per_user_per_day=policy.edits_per_user_per_day,
        instruction_max_chars=policy.max_instruction_chars,
        image_limits=ImageLimits(
            max_bytes=round(policy.max_picture_mb * 1_000_000),
            max_pixels=round(policy.max_picture_megapixels * 1_000_000),
        ),
        ownership=policy.ownership,
        preferences=Preferences(**config.settings.model_dump()),
    )
