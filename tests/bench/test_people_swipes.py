"""How many swipes of many people are told: drawn people always, filmed ones where their tables are at hand.

Bounds lie below what was measured (docs/gestures.md), so that chance does not break them.
"""

import math

import numpy as np
import pytest

from bench.gestures_filmed import drawn_tables, judged
from tests.support.pose_tables import FOLDER_VARIABLE, SWIPES, PoseTable, folder, read_tables

_TENTH = 0.1
_SEED = 11


@pytest.fixture(scope="module")
def drawn() -> list[PoseTable]:
    return list(drawn_tables(seed=91, minutes=3, share=0.5))


@pytest.fixture(scope="module")
def filmed() -> list[PoseTable]:
    """Return about a tenth of the films, drawn by a seed: of each person some with swipes and some without."""
    path = folder()
    if path is None:
        pytest.skip(f"no tables of filmed people: {FOLDER_VARIABLE} names their folder")
    chance = np.random.default_rng(_SEED)
    by_kind: dict[tuple[str, bool], list[PoseTable]] = {}
    for table in read_tables(path):
        has_swipes = any(label.gesture in SWIPES for label in table.labels)
        by_kind.setdefault((table.person, has_swipes), []).append(table)
    return [
        tables[index]
        for tables in by_kind.values()
        for index in chance.choice(len(tables), math.ceil(_TENTH * len(tables)), replace=False)
    ]


def test_most_swipes_of_drawn_people_are_told_and_few_other_movements(drawn: list[PoseTable]) -> None:
    outcome = judged(drawn)
    assert outcome.made.total() >= 20
    assert outcome.recall >= 0.68
    assert outcome.wrong_way == 0
    assert outcome.false.total() <= 3


def test_who_drives_is_told_no_fewer(drawn: list[PoseTable]) -> None:
    assert judged(drawn, is_driving=True).recall >= 0.68


def test_nobody_drives_by_everyday_movements(drawn: list[PoseTable]) -> None:
    assert judged(drawn, is_gated=True).false.total() <= 1


def test_most_swipes_of_filmed_people_are_told(filmed: list[PoseTable]) -> None:
    outcome = judged(filmed)
    assert outcome.recall >= 0.8
    assert outcome.wrong_way == 0
    assert outcome.false.total() <= 2
