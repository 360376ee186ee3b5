"""The soak's book-keeping: what it would count as lost and as invented."""

import pytest

from bench.soaking.truth import PATIENCE_S, UNBROKEN_S, Ledger, Where


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


def live(ledger: Ledger, seconds: float, *, works: bool = True) -> None:
    ledger.live(seconds, lambda _: works)


def test_a_garment_that_comes_and_goes_as_it_should(ledger: Ledger) -> None:
    for _ in range(2):
        ledger.hang("hook", "shirt")
        ledger.told_garment("arrived", "shirt")
        assert ledger.where("shirt") is Where.HERE
        live(ledger, 100)
        ledger.take("hook", "shirt")
        ledger.told_garment("left", "shirt")
        assert ledger.where("shirt") is Where.ABSENT
    assert not ledger.waits
    assert (ledger.lost, ledger.invented) == ([], [])
    assert dict(ledger.done) == {"hung": 2, "taken": 2}


def test_what_is_not_told_in_time_is_lost(ledger: Ledger) -> None:
    ledger.hang("hook", "shirt")
    live(ledger, 0.9 * PATIENCE_S)
    assert ledger.lost == []
    live(ledger, 0.2 * PATIENCE_S)
    live(ledger, 0.1)
    assert ledger.lost == ["shirt at hook while arriving"]
    ledger.take("hook", "shirt")
    live(ledger, 2 * PATIENCE_S)
    assert ledger.lost[1:] == ["shirt at hook while leaving"]


def test_time_in_which_the_device_does_not_work_does_not_count(ledger: Ledger) -> None:
    ledger.hang("hook", "shirt")
    live(ledger, 100 * PATIENCE_S, works=False)
    assert ledger.lost == []
    ledger.told_garment("arrived", "shirt")
    assert (ledger.lost, ledger.invented) == ([], [])


def test_a_departure_has_time_without_a_break(ledger: Ledger) -> None:
    ledger.hang("hook", "shirt")
    ledger.told_garment("arrived", "shirt")
    ledger.take("hook", "shirt")
    for _ in range(10):
        live(ledger, 0.9 * UNBROKEN_S)
        live(ledger, 0.1, works=False)
    assert ledger.lost == []
    live(ledger, 1.1 * UNBROKEN_S)
    assert ledger.lost == ["shirt at hook while leaving"]


def test_what_did_not_happen_is_invented(ledger: Ledger) -> None:
    ledger.told_garment("arrived", "shirt")
    ledger.hang("hook", "coat")
    ledger.told_garment("arrived", "coat")
    ledger.told_garment("arrived", "coat")
    ledger.told_garment("left", "coat")
    ledger.told_card("stranger")
    assert ledger.invented == [
        "shirt arrived while absent",
        "coat arrived while here",
        "coat left while here",
        "card stranger",
    ]


def test_a_card_is_told_once(ledger: Ledger) -> None:
    ledger.show("counter", "member")
    assert ledger.is_due("member")
    ledger.told_card("member")
    assert not ledger.is_due("member")
    ledger.told_card("member")
    assert ledger.invented == ["card member"]
    ledger.show("counter", "other")
    live(ledger, 2 * PATIENCE_S)
    assert ledger.lost == ["other at counter"]


def test_a_card_that_was_pulled_away_may_be_told_once(ledger: Ledger) -> None:
    ledger.show("counter", "hasty", doubtful=True)
    live(ledger, 2 * PATIENCE_S)
    assert ledger.lost == []
    ledger.told_card("hasty")
    ledger.told_card("hasty")
    assert ledger.invented == ["card hasty"]
