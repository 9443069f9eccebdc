"""The configuration, and the example that documents it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import SECRETS, Config, load_config
from core.errors import UserError

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def test_the_example_holds_every_key_with_its_default() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert Config.model_validate(tomllib.loads(text)) == Config()
    section = ""
    documented: set[tuple[str, str]] = set()
    for line in text.splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line):
            section = match[1]
        elif match := re.match(r"(?:# )?(\w+) = ", line):
            documented.add((section, match[1]))
    keys = {
        (section_name, key)
        for section_name, field in Config.model_fields.items()
        for key in field.annotation.model_fields  # type: ignore[union-attr]
    }
    assert documented == keys


def test_keys_that_are_commented_out_are_valid_too() -> None:
    text = re.sub(r"(?m)^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8"))
    config = Config.model_validate(tomllib.loads(text))
    assert config.policy.edits_per_user_per_day == 50


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[telegram]\ntokn = 'x'\n", "telegram.tokn"),
        ("[colour]\n", "colour"),
        ("[openai]\nquality = 'best'\n", "openai.quality"),
        ("[web]\nport = 123456\n", "web.port"),
        ("[bot]\nconcurrent_edits = 0\n", "bot.concurrent_edits"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, key: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(UserError) as refused:
        load_config(path, {})
    assert refused.value.params["key"] == key


def test_a_missing_or_broken_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="config-missing"):
        load_config(tmp_path / "none.toml", {})
    path = tmp_path / "broken.toml"
    path.write_text("[bot\n")
    with pytest.raises(UserError, match="config-unreadable"):
        load_config(path, {})


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[openai]\napi_key = 'from-file'\n")
    config = load_config(path, {"OPENAI_API_KEY": "from-environment"})
    assert config.openai.api_key is not None
    assert config.openai.api_key.get_secret_value() == "from-environment"


@given(st.text(alphabet="abcdefgh0123456789", min_size=12))
def test_no_secret_shows_in_a_repr_or_an_error(secret: str) -> None:
    config = load_config(None, dict.fromkeys(SECRETS, secret))
    assert secret not in repr(config)
    assert secret not in str(config)
    with pytest.raises(UserError) as refused:
        _validate({"telegram": {"token": [secret]}, "openai": {"quality": secret}})
    assert secret not in str(refused.value)


def _validate(values: dict[str, object]) -> None:
    from pydantic import ValidationError

    from bot.config import _user_error

    try:
        Config.model_validate(values)
    except ValidationError as error:
        raise _user_error(error) from None
