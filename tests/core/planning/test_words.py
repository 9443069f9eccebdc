"""Plain words that stand for commands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines.replicate.models import MODELS as REPLICATE_MODELS
from core.planning import command_word
from core.planning.grammar.lexicon import LANGUAGES, commands, engines


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
        ("upscale 4x topaz", ("upscale", "4x topaz")),
        ("Upscale with Clarity Pro, please", ("upscale", "clarity-pro")),
        ("upscale it 4 times using real esrgan", ("upscale", "4x real-esrgan")),
        ("upscale real-esrgan-local", ("upscale", "real-esrgan-local")),
        ("hochskalieren 4x mit topaz", ("upscale", "4x topaz")),
        ("remove the background with bria", ("removebg", "bria")),
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
        "upscale the dog with topaz",
        "upscale 4x with a dog",
        "remove the background with the google logo",
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


def test_every_engine_for_one_tool_can_be_named() -> None:
    named = {*REPLICATE_MODELS, "local", "real-esrgan-local"}
    assert set(engines().values()) == named
    for name in named:
        assert command_word(f"upscale 2x {name}") == ("upscale", f"2x {name}")
        assert command_word(f"remove the background with {name}") == ("removebg", name)


def test_every_language_has_the_important_ones() -> None:
    for language in LANGUAGES:
        assert set(commands(language)) >= {
            *("undo", "redo", "reset", "original", "cancel", "help", "history", "compare"),
        }


@given(st.text(max_size=200))
def test_never_raises(text: str) -> None:
    found = command_word(text)
    assert found is None or (found[0] and isinstance(found[1], str))
