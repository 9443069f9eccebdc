"""What people may choose from while they type a command's option."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass

from core.commands.table import COMMANDS, Suggests
from core.engines.choice import Engines
from core.errors import UserError
from core.events import Origin
from core.images.exporting import MEDIA_TYPES
from core.planning.recipes import Recipes
from core.policy import Policy
from core.preferences import AUTO, INHERIT, SETTINGS
from core.storage import Store
from core.texts import Texts

SUGGESTIONS_MAX = 25
LABEL_MAX_CHARS = 100
"""Both are Discord's limits."""

_SIZES = ("1080x1080", "1080x1350", "1080x1920", "1920x1080", "10x15 cm", "under 500 KB")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One value of an option."""

    label: str
    """At most `LABEL_MAX_CHARS` characters."""
    value: str


class Suggestions:
    """Answers while somebody types; nothing is done, and nothing of others is told."""

    def __init__(
        self,
        *,
        store: Store,
        policy: Policy,
        engines: Engines,
        recipes: Recipes,
        texts: Texts,
    ) -> None:
        self._store = store
        self._policy = policy
        self._engines = engines
        self._recipes = recipes
        self._texts = texts
        self._of: Mapping[Suggests, Callable[[Origin, str], Awaitable[Iterable[Suggestion]]]] = {
            Suggests.VERSIONS: self._versions,
            Suggests.UPSCALERS: self._upscalers,
            Suggests.CUTTERS: self._cutters,
            Suggests.RECIPES: self._recipe_names,
            Suggests.FORMATS: self._formats,
            Suggests.SIZES: self._sizes,
        }

    async def for_option(
        self, origin: Origin, command: str, option: str, typed: str, given: Mapping[str, str]
    ) -> list[Suggestion]:
        """Return what fits what is typed so far; nothing for whom the bot does not serve.

        Args:
            origin: Who types, and where.
            command: The command's name.
            option: The option's name.
            typed: What there is of its value.
            given: The command's other options, as far as they have a value.
        """
        known = COMMANDS[command].parts if command in COMMANDS else ()
        suggests = next((part.suggests for part in known if part.name == option), None)
        if suggests is None:
            return []
        try:
            self._policy.check_access(origin)
        except UserError:
            return []
        typed = typed.lower().lstrip()
        if suggests is Suggests.SETTING_VALUES:
            found: Iterable[Suggestion] = self._setting_values(given.get("setting", ""), typed)
        else:
            found = await self._of[suggests](origin, typed)
        return [
            Suggestion(_shortened(each.label), each.value)
            for each in found
            if len(each.value) <= LABEL_MAX_CHARS
        ][:SUGGESTIONS_MAX]

    async def _versions(self, origin: Origin, typed: str) -> Iterable[Suggestion]:
        """Those of the picture that the person is at, the newest first."""
        head = await self._store.head(origin.conversation_id, origin.sender.user_id)
        if head is None:
            return []
        session = await self._store.session(head.version_id, head.tip_id)
        versions = [version for version in session.versions if not version.forgotten]
        found = [
            Suggestion(
                " · ".join(filter(None, [f"v{version.number}", version.instruction])),
                str(version.number),
            )
            for version in sorted(versions, key=lambda version: -version.number)
        ]
        words, number = typed.rstrip(), typed.rstrip().removeprefix("v")
        return [
            each for each in found if each.value.startswith(number) or words in each.label.lower()
        ]

    async def _upscalers(self, origin: Origin, typed: str) -> Iterable[Suggestion]:
        return self._engine_names("upscale", origin.sender.locale, typed)

    async def _cutters(self, origin: Origin, typed: str) -> Iterable[Suggestion]:
        return self._engine_names("remove_background", origin.sender.locale, typed)

    def _engine_names(self, operation: str, locale: str, typed: str) -> Iterable[Suggestion]:
        for engine in self._engines:
            can = engine.capabilities
            if operation not in can.operations or operation in can.unready:
                continue
            name = self._texts.engine(engine.name, locale)
            if typed.rstrip() in engine.name or typed.rstrip() in name.lower():
                free = "" if can.paid else f" · {self._texts.get('cost-free', locale)}"
                yield Suggestion(name + free, engine.name)

    async def _recipe_names(self, origin: Origin, typed: str) -> Iterable[Suggestion]:
        """Every recipe that can be made here, and groups of which all are made at once."""
        locale, has_model = origin.sender.locale, self._engines.can("edit")
        found = []
        for group in self._recipes.groups.values():
            title = group.title(self._texts, locale)
            if group.together:
                found.append(Suggestion(title, group.name))
            found += [
                Suggestion(
                    f"{title}: {recipe.title(self._texts, locale)}", f"{group.name} {recipe.name}"
                )
                for recipe in group.recipes.values()
                if recipe.possible(has_model=has_model)
            ]
        words = typed.rstrip()
        return [each for each in found if words in each.label.lower() or words in each.value]

    async def _formats(self, _origin: Origin, typed: str) -> Iterable[Suggestion]:
        """Formats; behind others, because several come together in a ZIP."""
        before, _, begun = typed.rpartition(" ")
        named = before.split()
        return [
            Suggestion(text, text)
            for name in MEDIA_TYPES
            if name.startswith(begun) and name not in named
            for text in [" ".join([*named, name])]
        ]

    async def _sizes(self, _origin: Origin, typed: str) -> Iterable[Suggestion]:
        """Well-known sizes, and what is typed itself: it need not be among them."""
        words = typed.rstrip()
        found = [size for size in _SIZES if words in size.lower()]
        return [Suggestion(text, text) for text in dict.fromkeys([*filter(None, [words]), *found])]

    def _setting_values(self, name: str, typed: str) -> Iterable[Suggestion]:
        """What a setting can be, once it is chosen which."""
        setting = SETTINGS.get(name)
        if setting is None:
            return []
        able = [
            engine.name
            for engine in self._engines
            if engine.capabilities.operations.intersection(setting.operations)
        ]
        values = setting.values or (AUTO, *(able if setting.operations else self._texts.locales))
        return [
            Suggestion(value, value)
            for value in (*values, INHERIT)
            if typed.rstrip() in value.lower()
        ]


def _shortened(label: str) -> str:
    label = " ".join(label.split())
    return label if len(label) <= LABEL_MAX_CHARS else label[: LABEL_MAX_CHARS - 1] + "…"
