"""``plan``: what an instruction would do to a photo, without doing it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from tests.photos import jpeg


def planned(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["plan", *arguments, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert isinstance(shown, dict)
    return shown


def test_a_photo_decides_what_is_offered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    picture = tmp_path / "rocket.jpg"
    picture.write_bytes(jpeg("rocket"))
    shown = planned(capsys, "make it look better", "--photo", str(picture))
    assert shown["steps"] == []
    assert shown["asks"] is True
    assert [item["code"] for item in shown["advice"]] == ["vague"]
    assert "make it brighter" in shown["suggestions"]
    without = planned(capsys, "make it look better")
    assert without["suggestions"] != shown["suggestions"]
