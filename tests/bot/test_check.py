"""``engines`` and ``check`` on the command line, with the fake services."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import SECRETS
from core.engines.replicate.models import MODELS
from tests.databases import ObjectStore, PostgresServer
from tests.wire.fake_openai import FakeOpenAI
from tests.wire.fake_replicate import TOKEN, FakeReplicate

TOPAZ = "topazlabs/image-upscale"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No secret of whoever runs the tests."""
    for variable in SECRETS:
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
async def service() -> AsyncIterator[FakeReplicate]:
    async with FakeReplicate().running() as running:
        yield running


def config(folder: Path, service: FakeReplicate, token: str = TOKEN) -> Path:
    path = folder / "config.toml"
    path.write_text(
        f'[bot]\ndata_folder = "{folder}/data"\n'
        f'[replicate]\napi_token = "{token}"\nbase_url = "{service.base_url}"\n'
        f"[web]\nenabled = false\n"
    )
    return path


async def run(*arguments: str | Path) -> int:
    """The command line runs a loop of its own, so it gets a thread."""
    return await asyncio.to_thread(main, [str(a) for a in arguments])


async def test_every_model_is_read_and_found_well(
    tmp_path: Path, service: FakeReplicate, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await run("--config", config(tmp_path, service), "check") == 0
    printed = capsys.readouterr().out
    assert {name for name in MODELS if f"✓ {name}: works" in printed} == set(MODELS)
    read = {path for method, path, _, _ in service.requests if method == "GET"}
    assert read == {f"/v1/models/{spec.model}" for spec in MODELS.values()}
    assert not service.runs  # nothing is bought


async def test_what_no_longer_fits_is_said(
    tmp_path: Path, service: FakeReplicate, capsys: pytest.CaptureFixture[str]
) -> None:
    topaz = service.models[TOPAZ]
    properties = dict(topaz.properties)
    properties["factor"] = properties.pop("upscale_factor")
    service.models[TOPAZ] = replace(topaz, properties=properties)
    google = service.models["google/upscaler"]
    enums = {"upscale_factor": {"type": "string", "enum": ["x2", "x3"]}}
    service.models["google/upscaler"] = replace(google, enums=enums)
    del service.models["bria/remove-background"]
    assert await run("--config", config(tmp_path, service), "check") == 2
    printed = capsys.readouterr().out
    assert f"✗ topaz: The model {TOPAZ} has changed: upscale_factor is unknown" in printed
    assert re.search(r"✗ google: .*upscale_factor does not take x4", printed)
    assert "✗ bria: Replicate does not offer the model bria/remove-background" in printed
    assert "✓ crystal: works" in printed
    assert "3 problems to solve." in printed


async def test_a_refused_token_is_said_and_not_shown(
    tmp_path: Path, service: FakeReplicate, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = "r8_wrong0123456789"
    assert await run("--config", config(tmp_path, service, wrong), "check") == 2
    printed = capsys.readouterr()
    assert "✗ topaz: Replicate does not accept the API token." in printed.out
    assert wrong not in printed.out + printed.err


async def test_engines_are_listed_with_limits_and_prices(
    tmp_path: Path, service: FakeReplicate, capsys: pytest.CaptureFixture[str]
) -> None:
    path = config(tmp_path, service)
    assert await run("--config", path, "engines", "--json") == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert {*MODELS, "local", "openai", "real-esrgan-local"} == set(rows)
    assert rows["topaz"]["upscale_factors"] == [2, 4, 6]
    assert rows["topaz"]["price_tiers_usd"][0] == [24_000_000, "0.08"]
    assert rows["crystal"]["suits_faces"]
    assert rows["recraft-creative"]["redraws"]
    assert rows["real-esrgan-local"]["unready"] == ["upscale"]
    assert "remove_background" in rows["local"]["unready"]
    assert rows["openai"]["reason"] == "not set up; needs OPENAI_API_KEY"
    assert await run("--config", path, "engines") == 0
    printed = capsys.readouterr().out
    assert "topaz: ready\n  upscale\n" in printed
    assert "real-esrgan-local: needs a model that is not installed: upscale." in printed
    assert "  needs a model that is not installed: background blur" in printed
    assert not service.requests


@pytest.mark.parametrize(
    ("model", "key", "said"),
    [
        ("gpt-6-luna", True, "✓ gpt-6-luna, which reads instructions: works"),
        ("gpt-9", True, "✗ gpt-9, which reads instructions: OpenAI does not offer the model gpt-9"),
        ("gpt-6-luna", False, "✗ The configuration names the model gpt-6-luna"),
    ],
)
async def test_the_model_that_reads_instructions_is_looked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], model: str, key: bool, said: str
) -> None:
    async with FakeOpenAI().running() as openai:
        path = tmp_path / "config.toml"
        path.write_text(
            f'[bot]\ndata_folder = "{tmp_path}/data"\n[web]\nenabled = false\n'
            f'[planning]\nmodel = "{model}"\n[openai]\nbase_url = "{openai.base_url}"\n'
            + (f'api_key = "{openai.api_key}"\n' if key else "")
        )
        assert await run("--config", path, "check") == (0 if "✓" in said else 2)
        assert openai.questions == []
    printed = capsys.readouterr().out
    assert said in printed
    assert openai.api_key not in printed


async def test_shared_storage_is_tried(
    tmp_path: Path,
    postgres_server: PostgresServer,
    object_store: ObjectStore,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "config.toml"
    database_url, blob_url = postgres_server.new_database(), object_store.new_bucket()
    for database, blobs, status in (
        (database_url, blob_url, 0),
        ("no address", blob_url, 2),
        (database_url, blob_url.replace("s3://bucket", "s3://other"), 2),
    ):
        file.write_text(
            f'[storage]\ndatabase_url = "{database}"\nblob_url = "{blobs}"\n'
            "[web]\nenabled = false\n"
        )
        assert await run("--config", file, "check") == status
    good, wrong, missing = re.findall(
        r"(. database_url: .*)\n(. blob_url: .*)", capsys.readouterr().out
    )
    assert good[0].startswith("✓")
    assert good[1].startswith("✓")
    assert wrong[0].startswith("✗")
    assert wrong[1].startswith("✓")
    assert missing[0].startswith("✓")
    assert missing[1].startswith("✗ blob_url: There is no s3://other")
