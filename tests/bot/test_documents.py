"""The documents say what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from core.commands import COMMANDS
from core.texts import Texts

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_lists_every_command() -> None:
    table = [line for line in README.splitlines() if line.startswith("| `/")]
    documented = {name for line in table for name in re.findall(r"`/([a-z]+)", line.split("|")[1])}
    documented |= {name for line in table for name in re.findall(r"`/([a-z]+)", line)}
    assert documented == {command.name for command in COMMANDS.values() if command.menu}


def test_links_in_the_documents_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_command_is_described_within_the_platforms_limits() -> None:
    texts = Texts()
    for locale in texts.locales:
        for command in COMMANDS.values():
            if not command.menu:
                continue
            assert 1 <= len(texts.get(f"command-{command.name}", locale)) <= 100
            if command.argument.value != "none":
                assert 1 <= len(texts.get(f"command-{command.name}-argument", locale)) <= 100


def test_every_text_that_the_code_asks_for_exists() -> None:
    texts = Texts()
    for folder in ("core", "adapters", "bot"):
        for path in (ROOT / folder).rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            for key in re.findall(r"UserError\(\s*\"([a-z-]+)\"", source):
                assert texts.has(key), f"{path}: {key}"
            for key in re.findall(r"EngineError\(\s*Failure\.\w+,\s*\"([a-z-]+)\"", source):
                assert texts.has(key), f"{path}: {key}"
            for key in re.findall(r"texts\.get\(\s*\"([a-z-]+)\"", source):
                assert texts.has(key), f"{path}: {key}"
