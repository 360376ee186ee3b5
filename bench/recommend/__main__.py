"""Suggestions learned from public baskets, against EASE^R and simpler ways, over the same hidden articles.

    python -m bench.recommend [--sets a b] [--part quality cold growth look-up] [--chosen-by] [--without-ease]

First 85 % of the time to learn, 7.5 % to choose by (`--chosen-by`), 7.5 % to test: one article hidden in each of at
most 8,000 baskets of two or more. Times are of the processor: what else the machine does counts for nothing.
"""

import argparse
import sys
import time
from collections.abc import Callable

import numpy as np

from app.recommend import evaluation
from app.recommend.history import Hidden, History, hide_one
from app.recommend.learning import as_matrix, learn
from bench.recommend.ease import by_ease
from bench.recommend.journey import MISSING, Journey, journey
from bench.recommend.load import growth, look_up

_MOST_BASKETS = 8000
_SEED = 1
_EASE = {"a": 200.0, "b": 30.0}
_COLD_ARTICLES = 0.05
_COLD_REMOVED = 0.95
_LEAST_COLD_RATIO = 3.0
_LEAST_TIME_RATIO = 10.0
_PARTS = ("quality", "cold", "growth", "look-up")


def main() -> int:
    """Run what is asked for; return 1 where a limit was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="+", choices=sorted(_EASE), default=sorted(_EASE))
    parser.add_argument("--part", nargs="+", choices=_PARTS, default=_PARTS)
    parser.add_argument("--chosen-by", action="store_true", help="look at the 7.5 %% before those of the test")
    parser.add_argument("--without-ease", action="store_true", help="spare the minutes that EASE takes on set b")
    arguments = parser.parse_args()
    missed = 0
    if "look-up" in arguments.part:
        missed += look_up()
    for name in arguments.sets:
        data = journey(name)
        if data is None:
            print(MISSING)
            break
        if "quality" in arguments.part:
            missed += _quality(name, data, chosen_by=arguments.chosen_by, ease=not arguments.without_ease)
        if "cold" in arguments.part:
            missed += _cold(name, data)
        if "growth" in arguments.part and name == "b":
            missed += growth(data.history, data.attributes)
    return 1 if missed else 0


def _hidden(data: Journey, *, chosen_by: bool) -> Hidden:
    limits = (data.choose, data.test) if chosen_by else (data.test, np.inf)
    return hide_one(data.history.between(*limits), seed=_SEED, most=_MOST_BASKETS)


def _learned(history: History, data: Journey) -> evaluation.Worths:
    held = np.bincount(history.item, minlength=history.items).astype(np.float32)
    worth = as_matrix(learn(history, data.attributes), history.items)
    return evaluation.by_matrix(worth, held / held.sum() * 1e-6)


def _quality(name: str, data: Journey, *, chosen_by: bool, ease: bool) -> int:
    hidden, earlier = _hidden(data, chosen_by=chosen_by), data.history.before(data.choose)
    print(
        f"set {name}: {earlier.items} articles, {len(earlier.item)} lines to learn, {len(hidden.taken)} baskets hidden"
    )
    made: dict[str, Callable[[History], evaluation.Worths]] = {
        "popularity": evaluation.by_popularity,
        "co-occurrence": evaluation.by_co_occurrence,
        "cosine": evaluation.by_cosine,
        "learned": lambda history: _learned(history, data),
    }
    if ease:
        made["EASE^R"] = lambda history: by_ease(history, _EASE[name])
    rankings, times_s = {}, {}
    for way, make in made.items():
        began = time.process_time()
        worths = make(earlier)
        times_s[way] = time.process_time() - began
        ranking = rankings[way] = evaluation.rank(hidden, worths)
        hits, gains = evaluation.interval(ranking.hits()), evaluation.interval(ranking.gains())
        print(
            f"  {way:14} HR@5 {_said(hits)}  NDCG@10 {_said(gains)}  recall@10 {ranking.recalls().mean():.3f}"
            f"  coverage {evaluation.coverage(ranking, earlier.items):.1%}"
            f"  novelty {evaluation.novelty(ranking, earlier):.1f} bits  learned in {times_s[way]:.1f} s",
            flush=True,
        )
    if not ease:
        return 0
    ours, theirs = rankings["learned"], rankings["EASE^R"]
    hits, gains = (
        evaluation.interval(difference) for difference in (ours.hits() - theirs.hits(), ours.gains() - theirs.gains())
    )
    ratio = times_s["EASE^R"] / times_s["learned"]
    print(f"learned_over_ease_{name}_hits: measured {_said(hits)} limit 0 {_verdict(hits.low > 0)}")
    print(f"learned_over_ease_{name}_ndcg: measured {_said(gains)} limit 0 {_verdict(gains.low > 0)}")
    print(
        f"ease_time_ratio_{name}: measured {ratio:.1f} limit {_LEAST_TIME_RATIO} {_verdict(ratio >= _LEAST_TIME_RATIO)}"
    )
    return int(hits.low <= 0) + int(gains.low <= 0) + int(ratio < _LEAST_TIME_RATIO)


def _cold(name: str, data: Journey) -> int:
    """Take away 95 % of what some articles have been bought, and look at the baskets from which they were taken."""
    draw = np.random.default_rng(_SEED)
    earlier = data.history.before(data.choose)
    is_cold = draw.random(earlier.items) < _COLD_ARTICLES
    kept = ~is_cold[earlier.item] | (draw.random(len(earlier.item)) >= _COLD_REMOVED)
    numbers = np.unique(earlier.basket[kept], return_inverse=True)
    thinned = History(earlier.items, numbers[1], earlier.item[kept], earlier.day[numbers[0]])
    hidden = _hidden(data, chosen_by=False)
    cold = is_cold[hidden.taken]
    hidden = Hidden(hidden.shown[cold], hidden.whole[cold], hidden.taken[cold])
    ours = evaluation.rank(hidden, _learned(thinned, data)).hits()
    popular = evaluation.rank(hidden, evaluation.by_popularity(thinned)).hits()
    least = max(float(popular.mean()), evaluation.FIRST / earlier.items)
    ratio = float(ours.mean()) / least
    print(
        f"cold_articles_{name}: measured {ratio:.1f} x popularity ({ours.mean():.4f} against {popular.mean():.4f},"
        f" {len(ours)} baskets) limit {_LEAST_COLD_RATIO} {_verdict(ratio >= _LEAST_COLD_RATIO)}",
        flush=True,
    )
    return int(ratio < _LEAST_COLD_RATIO)


def _said(interval: evaluation.Interval) -> str:
    return f"{interval.mean:.4f} ({interval.low:.4f} to {interval.high:.4f})"


def _verdict(is_kept: bool) -> str:
    return "ok" if is_kept else "MISSED"


if __name__ == "__main__":
    sys.exit(main())
