"""When a crop is enough, and when it would lose what matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.editing.framing import crop_gravity, window_of
from core.engines.sight import Part
from core.images import Size

RATIOS = ("1:1", "4:5", "9:16", "16:9")
LANDSCAPE: Size = (1500, 1000)
FACE = Part(0.70, 0.20, 0.80, 0.40)


@pytest.mark.parametrize(
    ("ratio", "faces", "subject", "gravity"),
    [
        ("1:1", (), None, "center"),
        ("1:1", (FACE,), None, "faces"),
        ("1:1", (FACE,), Part(0, 0, 1, 1), "faces"),
        ("4:5", (Part(0.1, 0.2, 0.2, 0.4), FACE), None, None),
        ("1:1", (), Part(0.2, 0.1, 0.7, 0.9), "subject"),
        ("4:5", (), Part(0.1, 0.1, 0.9, 0.9), None),
        # 38 percent of the picture would be left.
        ("9:16", (FACE,), None, None),
        ("16:9", (Part(0.4, 0.02, 0.5, 0.2),), None, "faces"),
        # One head at the top and one at the bottom.
        ("16:9", (Part(0.4, 0.02, 0.5, 0.2), Part(0.6, 0.8, 0.7, 0.98)), None, None),
    ],
)
def test_what_matters_decides(
    ratio: str, faces: tuple[Part, ...], subject: Part | None, gravity: str | None
) -> None:
    found = crop_gravity(LANDSCAPE, ratio, least_share=0.45, faces=faces, subject=subject)
    assert found == gravity


def test_the_owner_says_how_much_has_to_stay() -> None:
    assert crop_gravity(LANDSCAPE, "9:16", least_share=0.37) == "center"
    assert crop_gravity(LANDSCAPE, "9:16", least_share=0.38) is None


sides = st.integers(50, 5000)
shares = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted)


@given(st.tuples(sides, sides), st.sampled_from(RATIOS), shares, shares)
def test_a_crop_that_is_enough_holds_the_subject(
    size_px: Size, ratio: str, across: list[float], down: list[float]
) -> None:
    subject = Part(across[0], down[0], across[1], down[1])
    window = window_of(size_px, ratio)
    assert max(window) == pytest.approx(1)
    gravity = crop_gravity(size_px, ratio, least_share=0.0, subject=subject)
    fits = across[1] - across[0] <= window[0] + 0.01 and down[1] - down[0] <= window[1] + 0.01
    if gravity:
        assert fits
    elif across[1] - across[0] < window[0] and down[1] - down[0] < window[1]:
        raise AssertionError("it fits, and the crop is made around its middle")
