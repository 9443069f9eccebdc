"""Plain words that stand for commands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.planning import command_word
from core.planning.grammar.lexicon import LANGUAGES, commands


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("undo", ("undo", "")),
        ("Undo!", ("undo", "")),
        ("undo that please", ("undo", "")),
        ("please go back", ("undo", "")),
        ("redo", ("redo", "")),
        ("start over", ("reset", "")),
        ("upscale", ("upscale", "")),
        ("upscale 4x", ("upscale", "4x")),
        ("upscale it x2 please", ("upscale", "2x")),
        ("save as png", ("export", "png")),
        ("Export JPEG under 500 KB please", ("export", "JPEG under 500 KB")),
        ("speichere als jpg", ("export", "jpg")),
        ("upscale 4 times", ("upscale", "4x")),
        ("remove the background", ("removebg", "")),
        ("before and after", ("compare", "")),
        ("what can you do?", ("help", "")),
        ("never mind", ("cancel", "")),
        ("rückgängig", ("undo", "")),
        ("Mach das rückgängig bitte", ("undo", "")),
        ("deshacer", ("undo", "")),
        ("annuler", ("undo", "")),
        ("desfazer", ("undo", "")),
        ("отмени", ("undo", "")),
        ("撤销", ("undo", "")),
        ("请撤销", ("undo", "")),
    ],
)
def test_commands(text: str, command: tuple[str, str]) -> None:
    assert command_word(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "undo the background change",
        "undo her ponytail",
        "undo the dress and make it red",
        "go back to the beach",
        "upscale the dog",
        "upscale 4x and crop it square",
        "upscale to 4k",
        "save as a surprise for my wife",
        "convert to a painting",
        "export the dog",
        "the original colours",
        "help her smile",
        "stop sign in the back",
        "please",
        "make it brighter",
        "undo " * 200,
    ],
)
def test_instructions_are_no_commands(text: str) -> None:
    assert command_word(text) is None


def test_every_language_has_the_important_ones() -> None:
    for language in LANGUAGES:
        assert set(commands(language)) >= {
            *("undo", "redo", "reset", "original", "cancel", "help", "history", "compare"),
        }


@given(st.text(max_size=200))
def test_never_raises(text: str) -> None:
    found = command_word(text)
    assert found is None or (found[0] and isinstance(found[1], str))
