"""The configuration: a TOML file, and secrets from the environment."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from core.errors import UserError
from core.preferences import AUTO, Form, Passes, Quality, Switch

SECRETS = {
    "DATABASE_URL": ("storage", "database_url"),
    "BLOB_URL": ("storage", "blob_url"),
    "TELEGRAM_BOT_TOKEN": ("telegram", "token"),
    "TELEGRAM_WEBHOOK_SECRET": ("telegram", "webhook_secret"),
    "DISCORD_BOT_TOKEN": ("discord", "token"),
    "OPENAI_API_KEY": ("openai", "api_key"),
    "REPLICATE_API_TOKEN": ("replicate", "api_token"),
}
"""Environment variables that win over the file."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class BotSection(_Section):
    """``[bot]``."""

    data_folder: Path = Path("data")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    concurrent_edits: Annotated[int, Field(ge=1, le=256)] = 8
    shutdown_grace_s: Annotated[float, Field(ge=0)] = 30.0


class StorageSection(_Section):
    """``[storage]``."""

    database_url: SecretStr | None = None
    blob_url: SecretStr | None = None
    database_connections: Annotated[int, Field(ge=2, le=500)] = 10


class PolicySection(_Section):
    """``[policy]``."""

    allowed_users: tuple[str, ...] = ()
    allowed_chats: tuple[str, ...] = ()
    edits_per_user_per_day: Annotated[int, Field(ge=1)] | None = None
    max_picture_mb: Annotated[float, Field(gt=0, le=500)] = 50.0
    max_picture_megapixels: Annotated[float, Field(gt=0, le=500)] = 64.0
    max_instruction_chars: Annotated[int, Field(ge=1, le=32_000)] = 4_000
    ownership: Literal["open", "owner"] = "open"


class PlanningSection(_Section):
    """``[planning]``."""

    prefer: Literal["local", "model"] = "local"
    drift_after: Annotated[int, Field(ge=0)] = 4
    model: Annotated[str, Field(min_length=1, max_length=100)] | None = None


class SettingsSection(_Section):
    """``[settings]``."""

    engine: str = AUTO
    upscale: str = AUTO
    removebg: str = AUTO
    quality: Quality = AUTO
    previews: Switch = "on"
    delivery: Form = "photo"
    language: str = AUTO
    passes: Passes = "ask"


class RecipesSection(_Section):
    """``[recipes]``."""

    folder: Path | None = None


class TelegramSection(_Section):
    """``[telegram]``."""

    token: SecretStr | None = None
    base_url: str | None = None
    base_file_url: str | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: Annotated[int, Field(ge=0, le=65_535)] = 8081


class DiscordSection(_Section):
    """``[discord]``."""

    token: SecretStr | None = None
    message_content: bool = False
    shard_count: Annotated[int, Field(ge=1, le=10_000)] | Literal["auto"] = 1
    shard_ids: tuple[Annotated[int, Field(ge=0)], ...] = ()
    api_base_url: str | None = None
    gateway_url: str | None = None


class WebSection(_Section):
    """``[web]``."""

    enabled: bool | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 8080
    token: SecretStr | None = None
    hosts: tuple[str, ...] = ()


class WatchSection(_Section):
    """``[watch]``."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] | None = None


class LocalSection(_Section):
    """``[local]``."""

    install_models: bool = True


class OpenAISection(_Section):
    """``[openai]``."""

    api_key: SecretStr | None = None
    model: str = "gpt-image-2"
    quality: Literal["auto", "low", "medium", "high", "xhigh", "max"] = "medium"
    base_url: str | None = None
    timeout_s: Annotated[float, Field(gt=0)] = 360.0
    concurrent_calls: Annotated[int, Field(ge=1, le=256)] = 4
    calls_per_second: Annotated[float, Field(gt=0)] | None = None
    previews: Annotated[int, Field(ge=0, le=3)] = 2


class ReplicateSection(_Section):
    """``[replicate]``."""

    api_token: SecretStr | None = None
    base_url: str | None = None
    concurrent_calls: Annotated[int, Field(ge=1, le=256)] = 4
    calls_per_second: Annotated[float, Field(gt=0)] | None = None


class Config(_Section):
    """Everything that an owner can set. Secrets do not appear in its ``repr``."""

    bot: BotSection = BotSection()
    storage: StorageSection = StorageSection()
    policy: PolicySection = PolicySection()
    planning: PlanningSection = PlanningSection()
    settings: SettingsSection = SettingsSection()
    recipes: RecipesSection = RecipesSection()
    telegram: TelegramSection = TelegramSection()
    discord: DiscordSection = DiscordSection()
    web: WebSection = WebSection()
    watch: WatchSection = WatchSection()
    local: LocalSection = LocalSection()
    openai: OpenAISection = OpenAISection()
    replicate: ReplicateSection = ReplicateSection()


def load_config(path: Path | None, environment: Mapping[str, str] = os.environ) -> Config:
    """Read the configuration.

    Args:
        path: The TOML file; None reads ``config.toml`` here if there is one.
        environment: Where the secrets may be; they win over the file.

    Raises:
        UserError: The file is missing or unreadable, or a key or value is not allowed; names it.
    """
    values = _read(path)
    for variable, (section, key) in SECRETS.items():
        secret = environment.get(variable, "").strip()
        if secret:
            table = values.setdefault(section, {})
            if isinstance(table, dict):
                table[key] = secret
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        raise _user_error(error) from None


def _read(path: Path | None) -> dict[str, Any]:
    if path is None:
        path = Path("config.toml")
        if not path.exists():
            return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UserError("config-missing", path=str(path)) from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError("config-unreadable", path=str(path), reason=str(error)) from None


def _user_error(error: ValidationError) -> UserError:
    # Only the place and the rule are told: the value could be a secret.
    first = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return UserError("config-unknown-key", key=place)
    return UserError("config-bad-value", key=place, reason=first["msg"])
