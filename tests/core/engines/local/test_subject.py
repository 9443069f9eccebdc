"""Subject, background and faces, with stand-ins that know where they are."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.engines import EngineError, Failure
from core.engines.local.detectors import Box, Detectors
from core.engines.local.picture import Picture
from core.texts import Texts
from tests.core.engines.local.pictures import (
    ASTRONAUT_FACE,
    DETECTORS,
    KnownFaces,
    alpha_of,
    combined,
    cut_out,
    deep,
    done,
    light,
    oval,
    picture,
    run,
    same,
    values,
)

TEXTS = Texts()
FACES = ("pixelate_faces", "blur_faces", "smooth_skin")
BACKGROUNDS = ("remove_background", "background_blur", "background_colour", "background_gradient")
MODELS_NEEDED = (*FACES, *BACKGROUNDS, "background_picture")


def share_of(source: Picture) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    width, height = source.size_px
    return oval(height, width).reshape(height, width)


def face_of(source: Picture, margin: float = 0.0) -> tuple[slice, slice]:
    width, height = source.size_px
    x, y, w, h = ASTRONAUT_FACE
    return (
        slice(round((y - margin * h) * height), round((y + h + margin * h) * height)),
        slice(round((x - margin * w) * width), round((x + w + margin * w) * width)),
    )


@pytest.mark.parametrize("name", MODELS_NEEDED)
def test_without_a_model_it_says_how_to_get_one(name: str) -> None:
    with pytest.raises(EngineError) as caught:
        run(name, picture("astronaut"), {}, Detectors())
    assert caught.value.failure is Failure.MISCONFIGURED
    assert caught.value.text_key == "models-missing"
    assert "bot models install" in TEXTS.get(caught.value.text_key)


@pytest.mark.parametrize("sixteen", [False, True])
@pytest.mark.parametrize("name", BACKGROUNDS)
def test_the_subject_stays_as_it_is(name: str, sixteen: bool) -> None:
    source = deep(picture("coffee")) if sixteen else picture("coffee")
    result = done(name, source)
    inside = share_of(source) == 1
    assert inside.mean() > 0.2
    assert np.array_equal(result.colour[inside], source.colour[inside])
    assert result.colour.dtype == source.colour.dtype
    outside = share_of(source) == 0
    assert not np.array_equal(result.colour[outside], source.colour[outside])


def test_what_is_cut_away_is_gone() -> None:
    source = picture("coffee")
    result = done("remove_background", source)
    assert np.abs(alpha_of(result) - share_of(source)).max() < 0.003
    assert not result.colour[alpha_of(result) == 0].any()


def test_a_soft_edge_has_the_subjects_own_colour() -> None:
    # A red subject before a green wall, with the true mixture at the edge.
    share = oval(200, 300)[..., np.newaxis]
    mixture = share * np.array([200, 30, 30]) + (1 - share) * np.array([20, 180, 40])
    result = done("remove_background", Picture(np.rint(mixture).astype(np.uint8)))
    edge = (alpha_of(result) > 0.2) & (alpha_of(result) < 0.8)
    assert edge.sum() > 200
    assert np.abs(result.colour[edge].mean(axis=0) - (200, 30, 30)).max() < 25


def test_the_ground_has_the_colour_that_was_asked() -> None:
    source = picture("coffee")
    result = done("background_colour", source, colour="#336699")
    assert result.alpha is None
    assert (result.colour[share_of(source) == 0] == (0x33, 0x66, 0x99)).all()


@pytest.mark.parametrize("direction", ["vertical", "horizontal", "diagonal", "radial"])
def test_a_gradient_runs_from_colour_to_colour(direction: str) -> None:
    source = picture("coffee")
    result = done(
        "background_gradient",
        source,
        from_colour="black",
        to_colour="white",
        direction=direction,
    )
    shown = values(result).mean(axis=2)
    first, last = {
        "vertical": (shown[0], shown[-1]),
        "horizontal": (shown[:, 0], shown[:, -1]),
        "diagonal": (shown[0, :2], shown[-1, -2:]),
        "radial": (shown[200, :1], shown[0, :2]),
    }[direction]
    assert last.mean() > 0.97
    assert first.mean() < (0.75 if direction == "radial" else 0.03)


@pytest.mark.parametrize("sixteen", [False, True])
def test_the_ground_is_the_other_picture_and_fills_the_size(sixteen: bool) -> None:
    source = deep(picture("coffee")) if sixteen else picture("coffee")  # 600 x 400
    behind = picture("chelsea")  # 451 x 300
    result = combined("background_picture", [source, behind])
    assert result.size_px == source.size_px
    assert result.colour.dtype == source.colour.dtype
    assert result.alpha is None
    share = share_of(source)
    assert np.array_equal(result.colour[share == 1], source.colour[share == 1])
    ground = done("resize", behind, width_px=600, height_px=400, fit="cover")
    assert np.abs(values(result) - values(ground))[share == 0].max() < 0.003


def test_any_of_the_pictures_can_be_the_ground() -> None:
    pictures = [picture("coffee"), picture("chelsea"), picture("rocket")]
    last = combined("background_picture", pictures, {"picture": 3})
    assert same(last, combined("background_picture", [pictures[0], pictures[2]]))
    first = combined("background_picture", pictures, {"picture": 1})
    assert same(first, combined("background_picture", [pictures[1], pictures[0]]))
    with pytest.raises(EngineError) as caught:
        combined("background_picture", pictures[:2], {"picture": 3})
    assert caught.value.text_key == "operation-needs-pictures"


def test_a_soft_edge_takes_nothing_of_the_old_ground_along() -> None:
    # Red before green, put before blue: no green is left anywhere.
    share = oval(200, 300)[..., np.newaxis]
    mixture = share * np.array([200, 30, 30]) + (1 - share) * np.array([20, 180, 40])
    source = Picture(np.rint(mixture).astype(np.uint8))
    blue = Picture(np.full((90, 90, 3), (20, 30, 200), np.uint8))
    result = combined("background_picture", [source, blue])
    edge = (share[..., 0] > 0.2) & (share[..., 0] < 0.8)
    assert source.colour[edge][:, 1].mean() > 80
    assert result.colour[edge][:, 1].max() < 60


def test_a_blurred_background_takes_no_light_from_the_subject() -> None:
    # A white subject before a black wall: nothing of it may glow around it.
    share = oval(240, 320)[..., np.newaxis]
    source = Picture(np.repeat(np.rint(255 * (share == 1)), 3, axis=2).astype(np.uint8))
    result = done("background_blur", source, amount=100)
    assert light(result)[share[..., 0] == 0].max() < 0.02


def test_a_blurred_background_is_blurred() -> None:
    source = picture("china")
    outside = share_of(source) == 0
    detail = []
    for amount in (0, 30, 100):
        shown = values(done("background_blur", source, amount=amount)).mean(axis=2)
        detail.append(np.abs(np.diff(shown, axis=1))[outside[:, 1:] & outside[:, :-1]].mean())
    assert detail[0] > 1.4 * detail[1] > 1.4 * detail[2]


def test_a_cut_out_is_its_own_subject() -> None:
    source = cut_out(picture("flower"))
    result, _ = run("background_colour", source, {"colour": "blue"}, Detectors())
    assert result.alpha is None
    assert (result.colour[alpha_of(source) == 0] == (0, 0, 255)).all()


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("sixteen", [False, True])
def test_only_faces_are_touched(name: str, sixteen: bool) -> None:
    source = deep(picture("astronaut")) if sixteen else picture("astronaut")
    result = done(name, source)
    changed = (result.colour != source.colour).any(axis=2)
    assert changed[face_of(source)].mean() > 0.3
    changed[face_of(source, margin=0.4)] = False
    assert not changed.any()


@pytest.mark.parametrize(
    ("name", "parameters"),
    [("pixelate_faces", {}), ("blur_faces", {}), ("blur_faces", {"amount": 20})],
)
def test_a_hidden_face_has_no_features_left(name: str, parameters: dict[str, float]) -> None:
    source = picture("astronaut")
    result, _ = run(name, source, parameters)
    rows, columns = face_of(source)
    before = values(source)[rows, columns].mean(axis=2)
    after = values(result)[rows, columns].mean(axis=2)
    # What is finer than a sixth of the face: eyes, mouth, nose.
    detail = [np.abs(np.diff(part, axis=0)).mean() for part in (before, after)]
    assert detail[1] < 0.6 * detail[0]
    eyes = slice(round(before.shape[0] * 0.35), round(before.shape[0] * 0.5))
    assert after[eyes].std() < 0.75 * before[eyes].std()


def test_blocks_across_a_face_are_as_many_as_asked() -> None:
    source = picture("astronaut")
    result = done("pixelate_faces", source, blocks=4)
    rows, columns = face_of(source)
    flat = (np.diff(result.colour[rows, columns].astype(int), axis=1) == 0).all(axis=2)
    assert flat.mean() > 0.9


def test_smoother_skin_keeps_eyes_and_the_face_as_bright() -> None:
    source = picture("astronaut")
    result = done("smooth_skin", source, amount=100)
    cheek, eyes = (slice(110, 128), slice(184, 202)), (slice(95, 108), slice(192, 260))

    def texture(shown: Picture, part: tuple[slice, slice]) -> float:
        grey = values(shown)[part].mean(axis=2)
        return float((grey - cv2.GaussianBlur(grey, (0, 0), 3)).std())

    assert texture(result, cheek) < 0.85 * texture(source, cheek)
    assert texture(result, eyes) > 0.93 * texture(source, eyes)
    face = face_of(source)
    assert values(result)[face].mean() == pytest.approx(values(source)[face].mean(), abs=0.01)
    assert same(done("smooth_skin", source, amount=0), source)


@pytest.mark.parametrize("name", FACES)
def test_no_face_is_said(name: str) -> None:
    with pytest.raises(EngineError) as caught:
        run(name, picture("coffee"), {}, Detectors(faces=KnownFaces()))
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert caught.value.text_key == "no-faces"
    assert TEXTS.get("no-faces")


class EdgeFaces:
    """Finds faces that reach over every edge, and specks."""

    def find(self, rgb: object) -> list[Box]:
        return [
            Box(-40, -30, 90, 80),
            Box(480, 490, 100, 100),
            Box(3, 3, 0.2, 0.2),
            Box(900, 0, 9, 9),
        ]


@pytest.mark.parametrize("name", FACES)
def test_faces_at_the_edge_are_cut_by_it(name: str) -> None:
    detectors = Detectors(faces=EdgeFaces(), matting=DETECTORS.matting)
    result, _ = run(name, picture("astronaut"), {}, detectors)
    assert result.size_px == (512, 512)
