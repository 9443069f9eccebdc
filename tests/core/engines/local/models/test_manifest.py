"""The manifest names every file exactly once and trusts none without a digest."""

from __future__ import annotations

import re

from core.engines.local.models import MODELS
from core.engines.local.upscaling import REAL_ESRGAN, SPAN

DIGEST = re.compile(r"[0-9a-f]{64}")


def test_every_file_is_known_by_size_and_digest() -> None:
    digests = set()
    for name, model in MODELS.items():
        assert name == model.name
        assert DIGEST.fullmatch(model.wheel.sha256)
        assert model.licence
        for file in model.files:
            assert DIGEST.fullmatch(file.sha256)
            assert 0 < file.size_bytes < 50_000_000
            assert ".." not in file.member
            assert not file.member.startswith("/")
            digests.add(file.sha256)
        assert len({file.name for file in model.files}) == len(model.files)
    assert len(digests) == sum(len(model.files) for model in MODELS.values())


def test_the_default_models_serve_every_task_with_permissive_licences() -> None:
    default = [model for model in MODELS.values() if model.default]
    assert {model.task for model in default} == {model.task for model in MODELS.values()}
    assert {model.licence for model in default} <= {"Apache-2.0", "MIT", "BSD-3-Clause"}


def test_every_upscaler_is_made_of_known_models() -> None:
    for family in (SPAN, REAL_ESRGAN):
        assert set(family.models.values()) <= set(MODELS)
