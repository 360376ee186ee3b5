import pytest

from app.services.camera.handover import LastDriver, MemoryGrowth

S = 1_000_000_000
PLACE = (0.7, 0.4, 0.1)


def test_who_drove_is_remembered_with_the_age_of_the_frame() -> None:
    driver = LastDriver()
    assert driver.at(5 * S) == (None, 0.0)
    driver.see(PLACE, 5 * S)
    assert driver.at(8 * S) == (PLACE, 3.0)


def test_who_let_go_or_was_not_seen_for_ten_seconds_is_forgotten() -> None:
    driver = LastDriver()
    driver.see(PLACE, 5 * S)
    assert driver.at(16 * S) == (None, 0.0)
    driver.see(PLACE, 20 * S)
    driver.see(None, 21 * S)
    assert driver.at(21 * S) == (None, 0.0)


def test_a_frame_from_the_future_has_no_negative_age() -> None:
    driver = LastDriver()
    driver.see(PLACE, 5 * S)
    assert driver.at(4 * S) == (PLACE, 0.0)


def test_growth_counts_from_when_the_process_has_settled() -> None:
    growth = MemoryGrowth(60.0)
    assert [growth.add_sample(mb, at_s * S) for at_s, mb in ((0, 90.0), (30, 300.0), (59, 310.0))] == [0.0, 0.0, 0.0]
    assert growth.add_sample(320.0, 60 * S) == 0.0
    assert growth.add_sample(580.0, 600 * S) == pytest.approx(260.0)
    assert growth.add_sample(300.0, 601 * S) == pytest.approx(-20.0)
