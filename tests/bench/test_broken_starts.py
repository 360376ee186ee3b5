"""Ten broken starts of the real program; `python -m bench broken_starts --seed 1` is the long version."""

from bench.broken_starts import broken_starts


def test_each_ends_in_a_page_or_in_a_sentence() -> None:
    ended = list(broken_starts(10, seed=12))
    assert len(ended) == 10
    assert [(one.fault, one.outcome, one.said) for one in ended if not one.is_good] == []
