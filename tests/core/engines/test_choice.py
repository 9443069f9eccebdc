"""Which engine enlarges or cuts out, where nobody has named one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines import Capabilities
from core.engines.choice import Engines, cutter, factors_text, upscale_offers, upscaler
from core.engines.replicate.models import MODELS
from core.errors import UserError
from core.images import Size
from core.planning import Step
from tests.contracts.engine_contract import english
from tests.fakes.engine import ScriptedEngine

MP = 1_000_000


def engine(
    name: str, usd: str | None = None, *, free: bool = False, **more: object
) -> ScriptedEngine:
    more.setdefault("upscale_factors", (2, 4))
    operations = (str(more.pop("operation", "upscale")),)
    return ScriptedEngine(
        name,
        operations,
        paid=not free,
        cost_usd=Decimal(0) if free else Decimal(usd) if usd else None,
        **more,
    )


LOCAL = engine("local", free=True, upscale_factors=(2, 3, 4), max_output_pixels=64 * MP)
CHEAP = engine("cheap", "0.005", max_input_pixels=2 * MP)
DEAR = engine("dear", "0.08", upscale_factors=(2, 4, 6), max_output_pixels=200 * MP)
SECRET = engine("secret")
FACES = engine("faces", "0.1", suits_faces=True)
ARTIST = engine("artist", "0.001", redraws=True)
PAID = (ARTIST, SECRET, CHEAP, DEAR, FACES)
SMALL: Size = (1000, 800)


@pytest.mark.parametrize(
    ("engines", "size_px", "factor", "faces", "name", "reason"),
    [
        ((*PAID, LOCAL), SMALL, 4, None, "local", "free"),
        ((*PAID, LOCAL), SMALL, 4, True, "local", "free"),
        (PAID, SMALL, 4, None, "cheap", "cheapest"),
        (PAID, SMALL, 4, False, "cheap", "cheapest"),
        (PAID, SMALL, 4, True, "faces", "faces"),
        # It would make the picture smaller before it enlarges it.
        (PAID, (2000, 1500), 2, None, "dear", "cheapest"),
        ((SECRET, ARTIST), SMALL, 2, None, "secret", "first"),
        ((LOCAL, DEAR), (5000, 4000), 3, None, None, ""),
        ((LOCAL, DEAR), (2600, 2000), 4, None, "dear", "only"),
        ((LOCAL, DEAR), SMALL, 6, None, "dear", "only"),
    ],
)
def test_what_enlarges(
    engines: tuple[ScriptedEngine, ...],
    size_px: Size,
    factor: int,
    faces: bool | None,
    name: str | None,
    reason: str,
) -> None:
    if name is None:
        with pytest.raises(UserError):
            upscaler(engines, size_px, factor, faces=faces)
        return
    choice = upscaler(engines, size_px, factor, faces=faces)
    assert (choice.engine.name, choice.reason) == (name, reason)


def test_a_paid_engine_for_faces_is_named_besides_the_free_one() -> None:
    choice = upscaler((LOCAL, *PAID), SMALL, 2, faces=True)
    assert choice.for_faces is FACES
    assert upscaler((LOCAL, *PAID), SMALL, 2, faces=False).for_faces is None


def test_an_owner_who_prefers_models_gets_them() -> None:
    assert upscaler((LOCAL, *PAID), SMALL, 2, free_first=False).engine is CHEAP
    assert cutter((LOCAL, CHEAP, DEAR), SMALL, free_first=False).engine is CHEAP
    assert cutter((DEAR, LOCAL, CHEAP), SMALL).engine is LOCAL


@pytest.mark.parametrize(
    ("size_px", "factor", "sentence"),
    [
        (SMALL, 5, "Nothing here enlarges 5x. Choose one of 2x, 3x, 4x, 6x."),
        ((5000, 4000), 4, "320 megapixels, more than anything here can. Up to 2x works"),
        ((9000, 8000), 2, "This picture is too large to be enlarged."),
    ],
)
def test_what_nothing_can_do_is_told(size_px: Size, factor: int, sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        upscaler((LOCAL, DEAR), size_px, factor)
    assert sentence in english().get(refused.value.text_key, "en", **refused.value.params)


def test_offers_are_few_and_the_free_ones_come_first() -> None:
    better = engine("real-esrgan-local", free=True, upscale_factors=(4,))
    offers = upscale_offers((LOCAL, better, *PAID, engine("seventh", "9")), SMALL)
    assert [(offer.engine.name, offer.factor) for offer in offers] == [
        ("local", 2),
        ("local", 4),
        ("real-esrgan-local", 4),
        ("cheap", 4),
        ("dear", 4),
        ("faces", 4),
    ]
    assert [offer.cost_usd for offer in offers[:4]] == [0, 0, 0, Decimal("0.005")]
    with_faces = upscale_offers((LOCAL, *PAID), SMALL, faces=True)
    assert [offer.engine.name for offer in with_faces][:3] == ["local", "local", "faces"]


@given(
    st.permutations([LOCAL, *PAID]),
    st.tuples(st.integers(1, 12_000), st.integers(1, 12_000)),
    st.sampled_from([None, True, False]),
)
def test_only_what_can_be_done_is_offered(
    engines: list[ScriptedEngine], size_px: Size, faces: bool | None
) -> None:
    try:
        offers = upscale_offers(engines, size_px, faces=faces)
    except UserError:
        assert size_px[0] * size_px[1] * 4 > 64 * MP
        return
    assert 1 <= len(offers) <= 6
    for offer in offers:
        most_px = offer.engine.capabilities.max_output_pixels
        assert offer.factor in offer.engine.capabilities.upscale_factors
        assert most_px is None or size_px[0] * size_px[1] * offer.factor**2 <= most_px
    paid = [offer.engine.capabilities.paid for offer in offers]
    assert paid == sorted(paid)


def test_what_is_not_installed_is_passed_over() -> None:
    missing = engine(
        "local", free=True, operation="remove_background", unready=frozenset({"remove_background"})
    )
    bria = engine("bria", "0.018", operation="remove_background")
    step = Step("local", "remove_background")
    assert Engines([missing, bria]).for_step(step) is bria
    # Alone, it says itself what to install.
    assert Engines([missing]).for_step(step) is missing


def test_an_unknown_name_lists_those_that_exist() -> None:
    with pytest.raises(UserError) as refused:
        Engines([LOCAL, DEAR]).named("upscale", "gigapixel")
    sentence = english().get(refused.value.text_key, "en", **refused.value.params)
    assert sentence == "There is no engine “gigapixel” here for this. There are: local, dear."


PRICES = {
    "clarity-pro": (None, None, None),
    "crystal": ("0.016", "0.064", "1.024"),
    "p-image-upscale": ("0.005", "0.005", "0.01"),
    "topaz": ("0.08", "0.08", "0.32"),
    "real-esrgan": ("0.005", "0.005", "0.005"),
    "google": ("0.005", "0.005", "0.005"),
    "recraft-crisp": ("0.006", "0.006", "0.006"),
    "recraft-creative": ("0.30", "0.30", "0.30"),
    "bria": ("0.018", "0.018", "0.018"),
}


@pytest.mark.parametrize("name", MODELS)
def test_prices_go_by_the_pixels_of_the_result(name: str) -> None:
    spec = MODELS[name]
    has = Capabilities(
        operations=frozenset({spec.operation}),
        paid=True,
        max_output_pixels=spec.output_max_px,
        price_tiers_usd=spec.price_tiers_usd,
    )
    expected = tuple(price and Decimal(price) for price in PRICES[name])
    assert (has.estimate_usd(MP), has.estimate_usd(4 * MP), has.estimate_usd(64 * MP)) == expected


def test_free_work_costs_nothing_whatever_its_size() -> None:
    assert Capabilities(operations=frozenset(), paid=False).estimate_usd(10**9) == 0


def test_factors_are_written_as_people_do() -> None:
    assert factors_text((2, 4)) == "2x, 4x"
