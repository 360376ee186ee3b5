"""What is looked at: each combination that can be met, and of them a sample that is always the same for a seed."""

from collections import Counter

from ui.gallery.walk.walk import PLACEMENTS, Look, Ways, sample

WAYS = Ways(
    states=(("product", "default"), ("product", "sale"), ("product", "arm")),
    sizes=((1080, 1920), (1920, 1080)),
    languages=("fr", "en", "de", "ar"),
    types=(False, True),
    placements=PLACEMENTS,
    armed=("floor", "window"),
)


def test_each_way_is_looked_at_once_and_arms_where_they_are_followed() -> None:
    looks = WAYS.looks()
    assert len(looks) == len(set(looks)) == (2 * 4 + 1 * 2) * 2 * 4 * 2
    assert {look.placement for look in looks if look.state == "arm"} == {"floor", "window"}
    assert {look.placement for look in looks if look.state == "sale"} == set(PLACEMENTS)


def test_a_sample_is_the_same_for_a_seed_and_another_for_another() -> None:
    looks = WAYS.looks()
    assert sample(looks, 20, 7) == sample(looks, 20, 7)
    assert sample(looks, 20, 7) != sample(looks, 20, 8)
    assert sample(looks, 10_000, 7) == [look for look in looks if look in set(sample(looks, 10_000, 7))]


def test_a_sample_looks_at_each_window_several_times_and_at_many_windows() -> None:
    def window(look: Look) -> object:
        return look.page, look.state, look.size, look.placement

    chosen = sample(WAYS.looks(), 20, 7)
    assert len(chosen) == len(set(chosen)) == 20
    assert Counter(map(window, chosen)).most_common() == [(at, 4) for at in dict.fromkeys(map(window, chosen))]
