"""People and their edges, with the real networks."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from core.engines.local.background import SubjectMatting
from core.engines.local.models import ModelFolder
from core.engines.local.models.installed import InstalledModels
from core.engines.local.people import PeopleMatting, open_share, surer
from core.engines.port import EngineError
from tests.core.engines.local.composites import before
from tests.core.engines.local.fidelity import pixels
from tests.core.engines.local.models.installed import installed_models
from tests.core.engines.local.remembering import RememberingFaces, RememberingSubjects
from tests.core.engines.local.test_background import BACKGROUND, SUBJECT
from tests.photos import PhotoName

Alpha = npt.NDArray[np.float32]

FACE = [np.s_[10:20, 40:60]]


@pytest.fixture(scope="module")
def subjects() -> SubjectMatting:
    return RememberingSubjects(installed_models())


@pytest.fixture(scope="module")
def people(subjects: SubjectMatting) -> PeopleMatting:
    folder = installed_models()
    return PeopleMatting(folder, subjects, RememberingFaces(folder))


@pytest.mark.parametrize(
    ("ground", "size_px", "share"),
    [("coffee", (512, 512), 1), ("chelsea", (900, 600), 0.8), ("china", (900, 600), 0.8)],
)
def test_a_person_is_cut_out_nearer_to_the_truth(
    ground: PhotoName,
    size_px: tuple[int, int],
    share: float,
    subjects: SubjectMatting,
    people: PeopleMatting,
) -> None:
    picture, truth = before(ground, size_px, share)
    errors = [np.abs(matting.alpha(picture) - truth).mean() for matting in (subjects, people)]
    assert errors[1] < 0.6 * errors[0]


def test_a_portrait_keeps_its_points(people: PeopleMatting) -> None:
    alpha = people.alpha(pixels("astronaut"))
    assert [alpha[y, x] for x, y in SUBJECT["astronaut"]] == [1] * len(SUBJECT["astronaut"])
    assert [alpha[y, x] for x, y in BACKGROUND["astronaut"]] == [0] * len(BACKGROUND["astronaut"])


def test_without_a_face_nothing_changes(subjects: SubjectMatting, people: PeopleMatting) -> None:
    picture = pixels("coffee")
    assert np.array_equal(people.alpha(picture), subjects.alpha(picture))


def test_where_nothing_stands_out_it_says_so(people: PeopleMatting) -> None:
    with pytest.raises(EngineError) as caught:
        people.alpha(np.full((300, 400, 3), 128, np.uint8))
    assert caught.value.text_key == "no-subject"


def test_the_installed_models_work_together(tmp_path: Path) -> None:
    source = installed_models()
    for name in ("u2netp", "centerface"):
        shutil.copytree(source.path / name, tmp_path / name)
    detectors = InstalledModels(ModelFolder(tmp_path))
    assert isinstance(detectors().matting, SubjectMatting)
    shutil.copytree(source.path / "selfie", tmp_path / "selfie")
    assert isinstance(detectors().matting, PeopleMatting)
    assert isinstance(InstalledModels(source)().matting, PeopleMatting)


def part(*filled: tuple[slice, slice], value: float = 1.0) -> Alpha:
    mask = np.zeros((100, 100), np.float32)
    for place in filled:
        mask[place] = value
    return mask


BODY = np.s_[10:100, 30:70]
DOG = np.s_[60:70, 70:75]
SLEEVE = np.s_[40:50, 60:70]


def test_people_decide_where_the_subject_is_open_and_they_are_not() -> None:
    mask, seen = part(BODY, DOG), part(BODY)
    mask[SLEEVE] = 0.6
    mask[80:90, 30:40], seen[80:90, 30:40] = 0.7, 0.6
    result = surer(mask, seen, FACE)
    assert (result[SLEEVE] == 1).all()
    assert (result[80:90, 30:40] == np.float32(0.7)).all()  # nobody is surer there
    assert (result[DOG] == 1).all()  # what people hold stays
    result[SLEEVE] = mask[SLEEVE]
    assert np.array_equal(result, mask)


def test_people_are_taken_whole_where_the_subject_is_another_thing() -> None:
    mask, seen = part(BODY, np.s_[:, 70:100]), part(BODY)
    mask[50:, :30] = 0.5
    assert np.array_equal(surer(mask, seen, FACE), seen)
    outside = [*FACE, np.s_[10:20, 5:25]]
    assert (surer(mask, seen, outside)[:, 70:] == 1).all()  # somebody is missing in it
    unsure = seen.copy()
    unsure[30:60, 30:70] = 0.8
    assert (surer(mask, unsure, FACE)[:, 70:] == 1).all()  # it is not sure of itself
    sure = part(BODY, np.s_[:, 70:100])
    assert np.array_equal(surer(sure, seen, FACE), sure)  # the other one is as sure


def test_people_are_found_where_nothing_else_is() -> None:
    assert np.array_equal(surer(part(), part(BODY), FACE), part(BODY))
    assert not surer(part(), part(), FACE).any()


def test_how_open_a_mask_is() -> None:
    mask = part(np.s_[:50, :])
    assert open_share(mask) == 0
    mask[40:50] = 0.5
    assert open_share(mask) == pytest.approx(0.2)
    assert open_share(part()) == 1
