"""The files for containers name only what there is. No container is started here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.config import SECRETS, load_config

ROOT = Path(__file__).parents[2]
# Read by the object store's client itself, or by PostgreSQL.
_OTHERS = {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "POSTGRES_PASSWORD"}
_VARIABLE = re.compile(r"\$\{(\w+)(?::[-?][^}]*)?\}")


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    compose = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text(encoding="utf-8"))
    found: dict[str, Any] = compose["services"]
    used = {v.split(":")[0] for s in found.values() for v in s["volumes"]}
    assert used == set(compose["volumes"])
    return found


def example() -> set[str]:
    lines = (ROOT / "deploy/retouch.env.example").read_text(encoding="utf-8").splitlines()
    names = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    assert all(line.endswith("=") for line in lines if "=" in line and not line.startswith("#"))
    return names


def test_every_variable_is_one_that_somebody_reads(services: dict[str, Any]) -> None:
    for name in ("gateway", "worker"):
        assert set(services[name]["environment"]) - _OTHERS <= set(SECRETS)
    wanted = set(_VARIABLE.findall((ROOT / "deploy/compose.yaml").read_text(encoding="utf-8")))
    assert wanted == example()
    # What the file sets itself, the owner need not.
    assert set(SECRETS) - wanted == {"DATABASE_URL", "BLOB_URL"}


def test_the_configuration_is_valid_and_for_several_processes(services: dict[str, Any]) -> None:
    environment = services["gateway"]["environment"]
    filled = {name: _VARIABLE.sub("secret", value) for name, value in environment.items()}
    config = load_config(ROOT / "deploy/compose.toml", filled)
    assert config.storage.database_url is not None
    assert config.storage.blob_url is not None
    assert services["database"]["environment"]["POSTGRES_DB"] == "retouch"
    assert config.watch.port == 9090
    for name in ("gateway", "worker"):
        assert f":{config.watch.port}/readyz" in str(services[name]["healthcheck"]["test"])
        grace_s = int(services[name]["stop_grace_period"].removesuffix("s"))
        assert grace_s > config.bot.shutdown_grace_s
        assert services[name]["command"][:2] == ["run", "--role"]


def test_nothing_is_reached_from_outside_or_of_an_unknown_version(
    services: dict[str, Any],
) -> None:
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ()))
        assert re.search(r":v?\d+\.\d+", service["image"])
        assert service["healthcheck"]["test"]
        assert service["restart"] == "unless-stopped"


def test_the_image_has_what_runs_and_no_more() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"FROM python:3\.\d+\.\d+-slim-\w+", next(x for x in lines if "FROM" in x))
    copied = [line.split()[1] for line in lines if line.startswith("COPY")]
    allowed = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {line[1:] for line in allowed if line.startswith("!")} == set(copied)
    assert all((ROOT / path).exists() for path in copied)
    assert "USER retouch" in lines
    folders = {path for path in copied if (ROOT / path).is_dir()}
    compiled = next(line for line in lines if line.startswith("RUN python -m compileall"))
    assert set(compiled.split()[-len(folders) :]) == folders
    assert lines.index(compiled) < lines.index("USER retouch")
