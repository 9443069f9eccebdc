"""The planner that works without any model: a grammar over small lexicons."""

from __future__ import annotations

from collections.abc import Iterable

from core.planning.grammar.assembly import assembled
from core.planning.grammar.clause import Clause
from core.planning.grammar.clauses import clauses
from core.planning.grammar.lexicon import LANGUAGES, lexicon
from core.planning.grammar.speech import with_unquoted_text
from core.planning.grammar.tagging import UNKNOWN, Word, pieces, words
from core.planning.plan import Advice, Plan, PlanningContext, Step
from core.planning.words import command_word

MAX_CHARS = 600
"""What is longer describes a picture to a model; it is no list of exact operations."""


_ALSO_INSTRUCTIONS = frozenset({"upscale", "removebg", "export"})
"""Commands about which the grammar has something to say as well."""


class RulePlanner:
    """Reads instructions in seven languages; implements `core.planning.Planner`."""

    def plan(self, instruction: str, context: PlanningContext) -> Plan:
        """Return the steps for an instruction. Never raises for any text."""
        text = instruction.strip()
        if not text:
            return Plan((), (Advice("nothing-asked"),))
        call = command_word(text)
        if call and call[0] not in _ALSO_INSTRUCTIONS:
            return Plan((), (Advice("is-command", {"command": call[0]}),))
        if len(text) > MAX_CHARS:
            if context.has_model:
                return Plan((Step("model", "edit", prompt=text),))
            return Plan((), (Advice("needs-model"),))
        best: tuple[str, list[Clause]] | None = None
        fewest = 0
        for language, found in _understood(text):
            read = clauses(with_unquoted_text(found, text), context)
            unread = sum(clause.reading is None for clause in read)
            if best is None or unread < fewest:
                best, fewest = (language, read), unread
            if not fewest:
                break
        return assembled(text, *best, context) if best else Plan(())


def _understood(text: str) -> Iterable[tuple[str, list[Word]]]:
    """Yield the words in each of the languages that know most of them.

    One at a time: where the first knows all, the lexicons of the others need not be read.
    """
    candidates = _languages(text)
    tokens = pieces(text)
    knows_all = False
    for language in candidates:
        found = words(tokens, lexicon(language))
        if not _count_unknown(found):
            knows_all = True
            yield language, found
    if knows_all:
        return
    corrected = {
        language: words(tokens, lexicon(language), correct_typos=True) for language in candidates
    }
    fewest = min(_count_unknown(found) for found in corrected.values())
    yield from (item for item in corrected.items() if _count_unknown(item[1]) == fewest)


def _languages(text: str) -> tuple[str, ...]:
    if any("\u3400" <= char <= "\u9fff" for char in text):
        return ("zh",)
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return ("ru",)
    return tuple(language for language in LANGUAGES if language not in {"zh", "ru"})


def _count_unknown(found: Iterable[Word]) -> int:
    return sum(word.kind == UNKNOWN for word in found)
