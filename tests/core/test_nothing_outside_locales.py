"""Whatever people read comes from the locales: in a language of other letters no word is left.

The language is made of the English texts, letter by letter; what is still in plain letters
afterwards was written somewhere else.
"""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from core.commands import COMMANDS
from core.planning import RulePlanner
from core.planning.recipe_files import load_recipes
from core.preferences import SETTINGS
from core.texts import LOCALES_FOLDER, Texts
from tests.core.conftest import Bench
from tests.fakes.engine import ScriptedEngine
from tests.photos import jpeg

OTHER_LETTERS = str.maketrans(
    string.ascii_letters,
    "".join(chr(0x1D5BA + n) for n in range(26)) + "".join(chr(0x1D5A0 + n) for n in range(26)),
)
"""Sans-serif letters of mathematics: as good as a language that nobody has translated yet."""

NAMES = {"scripted", "other", "PNG", *COMMANDS, *SETTINGS, *load_recipes(Texts()).groups}
"""What is the same in every language: engines, formats, commands, settings and recipes."""

SAID = (
    "make it warmer",
    "make it look better",
    "change the contrast",
    "crop it",
    "what is this?",
    "collage",
    "brighter by 900 %",
    "put her on a beach",
    "a red dress and a beach in the background",
    "zzz qqq",
)


class Translated(Transformer):
    """Puts other letters into every text."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = node.value.translate(OTHER_LETTERS)
        return node


@pytest.fixture
def other_letters(tmp_path: Path) -> Texts:
    folder = tmp_path / "locales" / "en"
    folder.mkdir(parents=True)
    for path in (LOCALES_FOLDER / "en").glob("*.ftl"):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        written = FluentSerializer().serialize(Translated().visit(resource))
        (folder / path.name).write_text(written, encoding="utf-8")
    return Texts(folder.parent)


def plain_words(text: str, said: str) -> set[str]:
    """Words in plain letters that nobody said and nothing is called."""
    found = set(re.findall(r"[A-Za-z]{3,}", text))
    return found - NAMES - set(re.findall(r"[A-Za-z]{3,}", said))


async def test_every_answer_is_in_the_persons_language(bench: Bench, other_letters: Texts) -> None:
    bench.texts = other_letters
    bench.planner = RulePlanner()
    local = ("temperature", "crop", "upscale", "remove_background", "brightness", "contrast")
    bench.engines = [ScriptedEngine("other", local, paid=False)]
    left: dict[str, set[str]] = {}
    async with bench.running():
        for name, command in COMMANDS.items():
            if name != "forgetme" and command.menu:
                await bench.chat.say(f"/{name}")
        await bench.chat.say("", (jpeg("astronaut"),))
        for said in SAID:
            await bench.chat.say(said, reply_to=bench.chat.messenger.order[-1])
            await bench.idle()
        for name, command in COMMANDS.items():
            if command.menu:
                for argument in ("", "2", "nonsense"):
                    await bench.chat.say(f"/{name} {argument}")
                    await bench.idle()
        mine = set()
        for message_id in bench.chat.messenger.order:
            message = bench.chat.messenger.messages[message_id]
            shown = message.shown
            if message.author is not None:
                mine.add(shown.text)
                continue
            # Suggestions are in the language of the instruction.
            labels = [
                label
                for row in shown.buttons
                for label, payload in row
                if not payload.startswith("suggest:")
            ]
            for text in (shown.text, *labels):
                if words := plain_words(text, " ".join(mine)):
                    left[text] = words
    assert not left, "\n".join(f"{words}: {text}" for text, words in left.items())
