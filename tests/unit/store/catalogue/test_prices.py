from app.store.catalogue.prices import Offer, is_reduced, lowest_before_reduction

DAY_S = 24 * 3600
NOW_S = 1_800_000_000


def offer(days_ago: float, price: int, sale: int | None = None, **limits: int) -> Offer:
    return Offer(round(NOW_S - days_ago * DAY_S), "EUR", price, sale, limits.get("begins"), limits.get("ends"))


def test_the_lowest_of_the_thirty_days_before_counts() -> None:
    offers = [offer(90, 4000), offer(40, 6000), offer(20, 5000), offer(10, 6000), offer(1, 6000, 4500)]
    assert lowest_before_reduction(offers) == 5000


def test_what_ended_before_the_thirty_days_does_not_count() -> None:
    assert lowest_before_reduction([offer(90, 3000), offer(35, 6000), offer(1, 6000, 4500)]) == 6000


def test_an_earlier_sale_within_the_thirty_days_counts() -> None:
    offers = [offer(90, 6000), offer(20, 6000, 4000), offer(15, 6000), offer(1, 6000, 4500)]
    assert lowest_before_reduction(offers) == 4000


def test_a_sale_announced_ahead_starts_when_it_begins() -> None:
    offers = [offer(60, 6000), offer(20, 5500, 4500, begins=NOW_S - DAY_S)]
    assert lowest_before_reduction(offers) == 5500


def test_history_shorter_than_thirty_days_gives_no_figure() -> None:
    assert lowest_before_reduction([offer(20, 6000), offer(1, 6000, 4500)]) is None


def test_no_reduction_gives_no_figure() -> None:
    assert lowest_before_reduction([]) is None
    assert lowest_before_reduction([offer(60, 6000), offer(1, 5000)]) is None


def test_a_reduction_holds_within_its_limits_alone() -> None:
    assert is_reduced(100, None, None, 5)
    assert is_reduced(100, 5, 10, 5)
    assert not is_reduced(100, 5, 10, 10)
    assert not is_reduced(100, 6, 10, 5)
    assert not is_reduced(None, None, None, 5)
