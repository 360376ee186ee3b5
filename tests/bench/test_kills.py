"""A few kills at random of the real processes; `python -m bench kills --count 200` is the long version."""

from bench.kills import kills


def test_nothing_acknowledged_is_lost_and_the_page_comes_back() -> None:
    killed = kills(3, seed=4, restart_s=0.3)
    assert killed.count == 3
    assert not killed.lost
    assert not killed.damaged
    assert not killed.away
    assert len(killed.back_s) >= 1
