"""What asks for nothing in particular: "make it look better", "change the shirt"."""

from __future__ import annotations

from collections.abc import Sequence

from core.planning.coach.areas import AREA_OF, SCENES
from core.planning.coach.changes import Change, clauses_of
from core.planning.coach.clauses import Clause
from core.planning.coach.vocabulary import Term
from core.planning.grammar.tagging import UNKNOWN

_NEUTRAL = frozenset(
    {
        *("filler", "picture", "make", "turn", "pause", "stop", "and", "then", "but", "with", "by"),
        *("to", "into", "where", "presents", "be", "remark", "temper", "too", "more", "degree"),
        *("pronoun", "person", "it", "indefinite", "other", "vague", "something", "sign"),
        *("subject", "aside", "definite"),
    }
)
"""Kinds that name nothing that could be changed, or what it could become."""
_WHOLES = frozenset(
    {"aspect_of", "light", "light_noun", "colour_noun", "quality_noun", "look_noun", "aspect"}
)
"""What a picture has as a whole: "better colours" says no more than "better"."""
_MARKERS = frozenset({"into", "to", "sign"})
_TARGETS = frozenset({*AREA_OF, "light", "light_noun", "aspect_of", "product", "thing"}) - SCENES
_DESCRIBING = frozenset(
    {UNKNOWN, "sign", "colour_noun", "off", "side", "others", "look_noun", "background"}
)
"""Kinds that tell which thing is meant."""
_CHATTER_WORDS_MAX = 4
_WISH_WORDS_MIN = 3
"""Praise is shorter: "looks good"."""
_PRAISE_CHARS_MAX = {False: 6, True: 2}
"""By whether it is Chinese."""
_TARGET_WORDS_MAX = 2
"""So many words in no list name a thing: "change the coffee mug"."""


def is_vague(found: Sequence[Term], *, is_exact: bool) -> bool:
    """Tell whether an instruction names neither a thing nor what it should become.

    Args:
        found: All of its terms.
        is_exact: The grammar found an exact meaning; then only what is always vague counts.
    """
    kinds = {term.kind for term in found}
    verbs = {term.value for term in found if term.kind == "verb"}
    if not verbs <= {"make", "change", "give", "put"}:
        return False
    if verbs & {"give", "put"} and "vague" not in kinds:
        return False  # "ponla guapa" makes her pretty
    if "put" in verbs and "where" in kinds:
        return False
    allowed = _NEUTRAL | {"fix", "verb", "skin", "face"}
    if is_exact:
        return "vague" in kinds and kinds <= allowed
    if not kinds <= allowed | _WHOLES:
        return _is_chatter_about_better(found)
    if "vague" in kinds or "fix" in kinds or "something" in kinds:
        return True
    changes = any(
        (term.kind, term.value) in {("verb", "change"), ("make", "change")} for term in found
    )
    return changes and kinds.isdisjoint(_WHOLES | {"person", "face", "skin"})


def _is_chatter_about_better(found: Sequence[Term]) -> bool:
    """Tell whether words that nobody knows stand around a wish for "better".

    Every clause that does something must say "better" itself, and none may name what a picture
    can show: "dunno, kinda bored by it, can you make it nicer m8".
    """
    if not {term.kind for term in found} <= _NEUTRAL | _WHOLES | {"verb", "fix", UNKNOWN, "not"}:
        return False
    if sum(term.kind == UNKNOWN for term in found) > _CHATTER_WORDS_MAX:
        return False
    clauses = [clause for clause in clauses_of(found) if not clause.is_empty]
    wishes = [clause for clause in clauses if _wishes_better(clause)]
    return bool(wishes) and all(not clause.verb for clause in clauses if clause not in wishes)


def _wishes_better(clause: Clause) -> bool:
    at = next((n for n, term in enumerate(clause.terms) if _is_better(term)), None)
    if at is None or clause.verb not in {"make", "change", ""}:
        return False
    # "A nice dragon" and "the nicest in a spaceship" are about something.
    around = [term.kind for term in clause.terms]
    is_named = around[at + 1 : at + 2] == [UNKNOWN] or (at and around[at - 1] == "indefinite")
    return not is_named and not {"into", "to", "where"} & set(around[at:])


def is_wish(words: str, value: str) -> bool:
    """Tell words that ask for something from praise: "do your magic" from "awesome"."""
    is_chinese = any("\u3400" <= char <= "\u9fff" for char in words)
    if is_chinese or value == "work":
        return len(words) > _PRAISE_CHARS_MAX[is_chinese]
    return len(words.split()) >= _WISH_WORDS_MIN


def _is_better(term: Term) -> bool:
    return (term.kind, term.value) == ("vague", "vague")


def is_open(change: Change) -> bool:
    """Tell whether a change names what should change, and not to what."""
    found = [term for term in change.terms if term.kind not in _NEUTRAL - _MARKERS]
    marker = next((at for at, term in enumerate(found) if _leads_on(term)), len(found))
    after = [
        term
        for term in found[marker:]
        if term.kind not in _MARKERS and term.value != "somewhere" and not _is_the_verb(term)
    ]
    before = [term for term in found[:marker] if not _is_the_verb(term)]
    targets = [term for term in before if _is_target(term)]
    unknown = [term for term in before if term.kind == UNKNOWN]
    content = [t for t in before if not _is_target(t) and t.kind not in _DESCRIBING]
    if after or content or any(term.kind in {"mien", "trait"} for term in targets):
        return False
    is_other = (
        change.has("other")
        or bool(change.terms_of("somewhere"))
        or (
            change.has("vague")
            and change.area in {"background", "clothing", "hair"}
            and change.verb in {"make", "change", ""}
        )
    )
    if change.verb == "put" and change.terms_of("somewhere"):
        return True
    if change.lent and not change.own_verb and not is_other:
        return False  # "… for a blouse, with pearl buttons"
    if change.verb in {"add", "give", "dress", "put"}:
        if unknown:
            return False
        if not targets and change.verb == "dress":
            return True
        if not targets and change.verb == "put" and (is_other or change.has("something")):
            return True
        is_generic = bool(targets) and all(term.value == "generic" for term in targets)
        is_named = bool(targets) or change.verb == "dress"
        return is_generic or (is_other and is_named) or change.has("something")
    if not (change.verb in {"change", "dye"} or is_other):
        return False
    if change.verb == "remove":
        return False
    if is_other and not (targets or unknown) and change.has("where", "others"):
        return True  # "something else in the background"
    if change.verb == "dye" and change.has("indefinite") and not (is_other or change.has("hair")):
        return False  # "paint a dog"
    if targets:
        return not unknown or change.verb == "change"
    is_named = change.has("colour_noun", "look_noun")
    words_max = {"change": _TARGET_WORDS_MAX, "dye": 1}.get(change.verb, 0)
    return 0 < len(unknown) <= words_max or (
        is_named and (not unknown or (is_other and len(unknown) <= _TARGET_WORDS_MAX))
    )


def _is_target(term: Term) -> bool:
    return term.kind in _TARGETS and term.value != "kind"


def _leads_on(term: Term) -> bool:
    return term.kind in {"into", "to"} or (term.kind == "sign" and term.value in {":", "："})


def _is_the_verb(term: Term) -> bool:
    return term.kind in {"verb", "wearing", "add", "remove", "fix", "adjust", "action"}


def detail_key(change: Change) -> str:
    """Return the key of the details that could be offered for an open change."""
    is_colour = change.has("colour_noun") or any(
        term.kind == "hair" and term.value == "colour" for term in change.terms
    )
    if change.has("light", "light_noun"):
        return "light"
    if any(term.kind == "body" and term.value == "pose" for term in change.terms):
        return "pose"
    is_generic = any(term.value == "generic" for term in change.terms)
    if change.area in {"clothing", "hair"} and is_colour:
        return f"{change.area}_colour"
    is_generic = is_generic or not change.has("clothing", "accessory")
    if change.area in {"clothing", "accessory"} and is_generic:
        return "outfit" if change.area == "clothing" else "jewellery"
    if change.terms_of("sky"):
        return "sky"
    if change.area in {"background", "clothing", "hair", "accessory", "style"}:
        return change.area
    if change.has("look_noun", "aspect_of"):
        return "style"
    if is_colour:
        return "colour"
    return "face" if change.area == "person" else "object"
