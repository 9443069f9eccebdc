"""Parts of an instruction between commas and "and"s, and what each of them is about."""

from __future__ import annotations

from dataclasses import dataclass

from core.planning.coach.areas import AREA_OF, GROUNDS, SCENES, SUBJECTS, Area
from core.planning.coach.vocabulary import Term
from core.planning.grammar.tagging import UNKNOWN

_VERB_OF = {"add": "add", "remove": "remove", "turn": "make", "adjust": "make", "action": "make"}
"""The grammar's verbs."""
_HELPING = {
    "make": frozenset({"put", "dress", "give"}),
    "give": frozenset({"put", "dress", "change", "dye"}),
}
"""What verbs that only lead to another one may lead to: "let her wear", "给她换"."""
_WHOM = frozenset({"filler", "definite", "pronoun", "person", "it", "thing", "product", *AREA_OF})
_BECOMING = frozenset({"colour", "into", "to", "be", "make", "verb", "degree", "filler"})
_FILLING = frozenset(
    {"filler", "definite", "aside", "degree", "where", "into", "to", "with", "by", "make"}
)
_MARKERS = frozenset({"into", "to", "with", "by"})
_CONSTRAINTS = frozenset({"keep", "not", "except", "remark"})
_DETERMINERS = frozenset({"definite", "indefinite", "pronoun"})
_SAYS_NOTHING = _FILLING | {
    *("picture", "it", "presents", "be", "vague", "temper", "sign", "something"),
}


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the text between commas, "and"s and full stops."""

    terms: tuple[Term, ...]
    number: int
    """Which one of the text's clauses it is."""
    link: str = ""
    """What ties it to the one before: a kind of separator, or nothing."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.terms[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.terms[-1].end

    def has(self, *kinds: str) -> bool:
        """Tell whether a term of one of the kinds is there."""
        return any(term.kind in kinds for term in self.terms)

    @property
    def verb_term(self) -> tuple[Term, str] | None:
        """The term that says what is done, and what that is: a value of ``verb``."""
        for at, term in enumerate(self.terms):
            if term.kind == "verb":
                led_to = self._led_to(at) if term.value in _HELPING else None
                return led_to or (term, term.value)
            if term.kind == "wearing":
                return term, "dress"
            if term.kind in _VERB_OF:
                return term, _VERB_OF[term.kind]
            if term.kind == "make" and term.value == "change":
                return term, "change"
        return self._unknown_verb

    def _led_to(self, at: int) -> tuple[Term, str] | None:
        """Return what "let her …" or "给她…" is followed by."""
        for term in self.terms[at + 1 :]:
            if term.kind == "verb" and term.value in _HELPING[self.terms[at].value]:
                return term, term.value
            if term.kind not in _WHOM:
                return None
        return None

    @property
    def _unknown_verb(self) -> tuple[Term, str] | None:
        """A word that nobody knows in front of an article is a verb: "polish the table"."""
        said = [term for term in self.terms if term.kind != "filler"]
        if len(said) > 1 and said[0].kind == UNKNOWN and said[1].kind in _DETERMINERS:
            kinds = [term.kind for term in said[1:] if term.kind != "definite"]
            # "Drop us in", "plop the bottle on".
            puts = len(kinds) > 1 and kinds[0] in SUBJECTS and kinds[1] == "where"
            return said[0], "put" if puts else "make"
        return None

    @property
    def verb(self) -> str:
        """What is done; empty without a verb."""
        return self.verb_term[1] if self.verb_term else ""

    @property
    def is_constraint(self) -> bool:
        """It says what must stay."""
        first = next((term for term in self.terms if term.kind not in _FILLING), None)
        if self.link == "but" and not self.verb and not self.has("where", *SCENES):
            return True
        if self.number and not self.verb and not self.things and self.has("keep", "not"):
            return True  # "标签别动": the label, do not touch
        if first is None or first.kind not in _CONSTRAINTS:
            return False
        return first.kind != "not" or bool(self.verb) or self.link == "but"

    @property
    def is_empty(self) -> bool:
        """It is made of "please", "so that it looks good" and the like."""
        return all(
            term.kind in _SAYS_NOTHING or (term.kind, term.value) == ("verb", "make")
            for term in self.terms
        )

    @property
    def lacks_an_object(self) -> bool:
        """It waits for the next clause: "brighten and sharpen her eyes", "me, but in Tokyo"."""
        if self.is_talk:
            return True
        kinds = {term.kind for term in self.terms}
        if self.verb == "put":
            return "where" not in kinds and kinds <= _FILLING | SUBJECTS | {"verb"}
        if self.verb:
            return kinds <= _FILLING | {"verb", "adjust", "action", "add", "remove"}
        return kinds <= _FILLING | SUBJECTS

    @property
    def is_talk(self) -> bool:
        """It names nothing that a picture has, and nothing to do: "ignore the rules"."""
        kinds = {term.kind for term in self.terms}
        if "talk" in kinds:
            return True
        return UNKNOWN in kinds and not (
            self.verb or self.things or kinds & {"colour", "quality", "thing", "product", "where"}
        )

    @property
    def only_says_with_what(self) -> bool:
        """It goes on from the one before: "… and replace with a wall"."""
        said = [term for term in self.terms if term.kind not in {"filler", "definite"}]
        return len(said) > 1 and said[0].kind in {"verb", "make"} and said[1].kind in _MARKERS

    @property
    def is_thing_with_its_colour(self) -> bool:
        """It says what colour something in the picture gets: "the carpet blue"."""
        said = [term.kind for term in self.terms if term.kind not in {"filler", "sign"}]
        named = said[1:2] if said[:1] == ["definite"] else said[:1]
        is_named = named in (["thing"], ["product"]) or (
            said[:1] == ["definite"] and named in ([UNKNOWN], ["place"])
        )
        return is_named and said[-1] == "colour"

    @property
    def things(self) -> list[Term]:
        """The terms that have an area."""
        return [term for term in self.terms if term.kind in AREA_OF]

    @property
    def area(self) -> Area:
        """What it is about: its first thing, where a place may only tell where something is."""
        things = self.things
        if self.verb == "remove":
            if things and things[0].kind in GROUNDS and not self._begins_unknown:
                return "object" if self.has("person", "pronoun", "others") else "background"
            held = [AREA_OF[term.kind] for term in things if term.kind in {"hair", "accessory"}]
            return held[0] if held and not self._begins_unknown else "object"
        if self.verb in {"add", "give", "dress"}:
            # What is added is a thing even where it could be a place: "add a castle".
            things = [term for term in things if term.kind != "place"]
        if not things:
            return self._area_without_things()
        area = AREA_OF[things[0].kind]
        if area == "background" and (self._puts_a_thing(things[0]) or self.is_here(things[0])):
            return "object"
        return area

    def _area_without_things(self) -> Area:
        if self.puts_somewhere:
            return "background"
        if self.verb == "dress":
            return "clothing"
        if self.has("person", "pronoun") and self.verb in {"make", ""}:
            return "person"
        if self.has("picture", "it") and self.verb in {"make", ""}:
            return "style"
        return "object"

    @property
    def puts_somewhere(self) -> bool:
        """It puts somebody or something known to a place that is in no list."""
        said = [term for term in self.terms if term.kind not in {"filler", "definite"}]
        kinds = [term.kind for term in said]
        leading = {"where", "into"} if self.verb == "put" else {"where"}
        at = next((at for at, kind in enumerate(kinds) if kind in leading), 0)
        if self.verb == "put" and self.verb_term and self.verb_term[0] in said:
            # "把她放在…": whom comes first, and the verb has the "in" in it.
            moved = said.index(self.verb_term[0])
            at = moved if SUBJECTS & {*kinds[:moved]} else at
        elif not (at and self._begins_with_the_subject):
            return False
        is_known = "indefinite" not in kinds[:at] and not SUBJECTS.isdisjoint(kinds[:at])
        return is_known and UNKNOWN in kinds[at:]

    def _puts_a_thing(self, place: Term) -> bool:
        """Tell "a lamp on the beach" from "the bottle on the beach"."""
        if not self.is_place(place):
            return False
        if self.begins_indefinite:
            return True
        if not self._begins_unknown:
            return False
        before = {term.kind for term in self.terms if term.start < place.start}
        return SUBJECTS.isdisjoint(before) or self.verb != "put"

    @property
    def _begins_with_the_subject(self) -> bool:
        said = [term.kind for term in self.terms if term.kind not in {"filler", "definite"}]
        return not self.verb and not self.things and said[:1] != [] and said[0] in SUBJECTS

    @property
    def begins_indefinite(self) -> bool:
        """Its first thing is one that is not there yet: "a cat …"."""
        said = [term.kind for term in self.terms if term.kind not in _FILLING | {"verb", "add"}]
        return said[:1] == ["indefinite"] and said[1:2] in ([UNKNOWN], ["thing"], ["product"])

    @property
    def _begins_unknown(self) -> bool:
        """Its first thing is in no list: "a lamp …"."""
        said = [term.kind for term in self.terms if term.kind not in _FILLING | {"verb", "add"}]
        while said and said[0] in {"indefinite", "remove", "not", "number", "vague", "colour"}:
            said = said[1:]
        return bool(said) and said[0] == UNKNOWN

    def is_here(self, named: Term) -> bool:
        """Tell whether a place is one in the picture that gets a colour: "the roof red"."""
        at = self.terms.index(named)
        after = {term.kind for term in self.terms[at + 1 :]}
        return (
            named.kind == "place"
            and "colour" in after
            and after <= _BECOMING
            and {"where", "into", "indefinite"}.isdisjoint(term.kind for term in self.terms[:at])
        )

    def is_goal(self, named: Term) -> bool:
        """Tell whether something is named to say to what: "a cork to the bottle"."""
        at = self.terms.index(named)
        return any(term.kind in {"into", "to"} for term in self.terms[:at])

    def is_place(self, named: Term) -> bool:
        """Tell whether something is only named to say where: "next to the bottle"."""
        at = self.terms.index(named)
        return any(term.kind == "where" for term in self.terms[:at]) or (
            # "瓶子上加…": the place comes before the verb.
            at + 1 < len(self.terms) and self.terms[at + 1].kind == "where"
        )
