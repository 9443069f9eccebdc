from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines import EngineError, Failure
from core.engines.replicate.models import MODELS
from core.engines.replicate.scaling import scaling_for
from core.images import Size
from tests.contracts.engine_contract import assert_readable, assert_same_ratio

UPSCALERS = [spec.name for spec in MODELS.values() if spec.operation == "upscale"]
sides = st.integers(1, 9000)


@given(st.sampled_from(UPSCALERS), st.tuples(sides, sides), st.data())
def test_limits_are_kept_whatever_is_asked(name: str, source: Size, data: st.DataObject) -> None:
    spec = MODELS[name]
    wanted = data.draw(st.sampled_from(spec.factors))
    least_px = source[0] * source[1] * min(spec.factors) ** 2
    if least_px > spec.output_max_px:
        with pytest.raises(EngineError, match="replicate-already-large") as caught:
            scaling_for(spec, source, wanted)
        assert_readable(caught.value)
        return
    if max(source) > 15 * min(source) and spec.input_side_px[0] > 1:
        return  # may be too long and thin: below
    scaling = scaling_for(spec, source, wanted)
    width, height = scaling.input_px
    assert width * height <= (spec.input_max_px or 10**12)
    assert min(width, height) >= spec.input_side_px[0]
    assert max(width, height) <= spec.input_side_px[1]
    if min(width, height) > 20:
        assert_same_ratio(scaling.input_px, source)
    asked = scaling.asked or 1
    assert width * height * asked**2 <= spec.output_max_px
    assert scaling.target_px[0] * scaling.target_px[1] <= spec.output_max_px
    assert scaling.target_px[0] <= source[0] * wanted
    if spec.scale and not scaling.notes:
        assert scaling.target_px == (source[0] * wanted, source[1] * wanted)
        assert asked >= wanted


def test_a_source_too_large_for_the_model_is_enlarged_more_in_turn() -> None:
    scaling = scaling_for(MODELS["real-esrgan"], (2000, 1500), 2)
    assert scaling.input_px == (1672, 1254)
    assert scaling.asked == 3  # 2.4 is needed
    assert scaling.target_px == (4000, 3000)
    assert [note.text_key for note in scaling.notes] == ["replicate-input-reduced"]


def test_a_factor_that_makes_too_many_pixels_gives_way() -> None:
    scaling = scaling_for(MODELS["p-image-upscale"], (1000, 800), 4)
    assert (scaling.asked, scaling.target_px) == (3, (3000, 2400))
    (note,) = scaling.notes
    assert note.text_key == "replicate-factor-reduced"
    assert note.params == {"engine": "p-image-upscale", "factor": 3, "megapixels": 8}


@pytest.mark.parametrize(
    ("name", "source", "text_key"),
    [
        ("p-image-upscale", (4000, 3000), "replicate-already-large"),
        ("recraft-creative", (1700, 100), "replicate-too-long"),
    ],
)
def test_what_cannot_be_enlarged_is_refused(name: str, source: Size, text_key: str) -> None:
    with pytest.raises(EngineError, match=text_key) as caught:
        scaling_for(MODELS[name], source, 2)
    assert caught.value.failure is Failure.IMPOSSIBLE
    assert_readable(caught.value)
