"""What the installed models tell of real photos."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PIL import Image

from core.engines.local import Detectors
from core.engines.local.models.installed import InstalledModels
from core.engines.local.sight import LocalSight
from core.images import EncodedImage, ImageLimits, Workshop, prepare
from tests.contracts.engine_contract import as_png, cut_out
from tests.core.engines.local.models.installed import installed_models
from tests.photos import PhotoName, photo


@pytest.fixture
async def workshop() -> AsyncIterator[Workshop]:
    async with Workshop(2) as workshop:
        yield workshop


@pytest.fixture
def sight(workshop: Workshop) -> LocalSight:
    return LocalSight(workshop, InstalledModels(installed_models()))


def prepared(name: PhotoName) -> EncodedImage:
    return prepare(photo(name), ImageLimits()).image


async def test_faces_are_seen_where_they_are(sight: LocalSight) -> None:
    faces = await sight.faces(prepared("astronaut"))
    assert faces is not None
    (face,) = faces
    assert 0.3 < face.left < 0.45 < face.right < 0.6
    assert 0.05 < face.top < 0.2 < face.bottom < 0.45
    assert await sight.faces(prepared("coffee")) == []


async def test_a_subject_is_seen_where_it_is(sight: LocalSight) -> None:
    subject = await sight.subject(prepared("astronaut"))
    assert subject is not None
    assert subject.left < 0.2
    assert subject.right > 0.8
    assert subject.bottom > 0.95
    assert subject.top < 0.2


async def test_pictures_of_any_kind_can_be_looked_at(sight: LocalSight) -> None:
    with Image.open(io.BytesIO(photo("astronaut"))) as image:
        grey = as_png(image.convert("L"))
    faces = await sight.faces(grey)
    assert faces is not None
    assert len(faces) == 1
    assert await sight.faces(cut_out()) == []


async def test_without_models_nobody_can_tell(workshop: Workshop) -> None:
    blind = LocalSight(workshop, Detectors)
    assert await blind.faces(prepared("astronaut")) is None
    assert await blind.subject(prepared("astronaut")) is None


async def test_an_unreadable_picture_cannot_be_told(sight: LocalSight) -> None:
    broken = replace(prepared("coffee"), content=b"no picture")
    assert await sight.faces(broken) is None
    assert await sight.subject(broken) is None
