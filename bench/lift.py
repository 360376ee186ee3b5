"""Stores with a known lift: its 95 % interval holds the truth in 93 to 97 of 100, and how many sessions show 5 %.

Each store has articles of its own: some sell at every hour, so that a session may seem to buy by chance. A session buys
with a likelihood of its own, sessions with suggestions so much more often as the lift says; the same session is asked
about another day, as a mirror does. Prints how often the interval holds the truth, how often it lies beyond zero, and
its mean, which tells whether chance biases it.
"""

import argparse
import sys

import numpy as np

from app.domain.results import Estimate, LiftState, Outcomes
from app.recommend.lift import Store, lift_of, sessions_to_see

_LIFTS = (0.0, 0.02, 0.05, 0.10)
_STORES = (Store(0.20, 0.05, 0.3), Store(0.10, 0.02, 0.5), Store(0.25, 0.20, 0.2))
_HOLDS = (0.93, 0.97)
_SEED = 2026


def main() -> int:
    """Print a line for each store and lift; return 1 where an interval promises what it does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=2000, help="stores of each kind")
    parser.add_argument("--sessions", type=int, default=40_000)
    arguments = parser.parse_args()
    chance = np.random.default_rng(_SEED)
    missed = 0
    print("conversion  by chance  held out   lift   holds   beyond 0   mean lift   told")
    for store in _STORES:
        for lift in _LIFTS:
            told = [_one(chance, store, lift, arguments.sessions) for _ in range(arguments.runs)]
            found = [estimate for estimate in told if estimate is not None]
            holds = float(np.mean([estimate.low <= lift <= estimate.high for estimate in found]))
            beyond = float(np.mean([estimate.low > 0 for estimate in found]))
            mean = float(np.mean([estimate.value for estimate in found]))
            print(
                f"{store.conversion:>10.0%}{store.by_chance:>11.0%}{store.held_out:>10.0%}{lift:>7.0%}{holds:>8.1%}"
                f"{beyond:>11.1%}{mean:>12.2%}{len(found) / arguments.runs:>7.0%}",
                flush=True,
            )
            missed += not _HOLDS[0] <= holds <= _HOLDS[1]
    for store in _STORES:
        told_of = ", ".join(f"{lift:.0%} {sessions_to_see(lift, store):,}" for lift in _LIFTS if lift)
        print(
            f"sessions until 80 of 100 stores see a lift: {told_of} "
            f"(conversion {store.conversion:.0%}, by chance {store.by_chance:.0%}, held out {store.held_out:.0%})"
        )
    return int(missed > 0)


def _one(chance: np.random.Generator, store: Store, lift: float, sessions: int) -> Estimate | None:
    """Return what one store is told, None where that is nothing yet."""
    held = chance.random(sessions) < store.held_out
    buys = chance.beta(2, 2 / store.conversion - 2, sessions) * np.where(held, 1.0, 1.0 + lift)
    seems = chance.beta(1, 1 / store.by_chance - 1, sessions)
    other_day = chance.random(sessions) < seems
    bought = (chance.random(sessions) < buys) | (chance.random(sessions) < seems)
    arms = [
        Outcomes(
            int(arm.sum()), int(bought[arm].sum()), int(other_day[arm].sum()), int((bought & other_day)[arm].sum())
        )
        for arm in (~held, held)
    ]
    told = lift_of(*arms)
    return told.lift if told.state is LiftState.KNOWN else None


if __name__ == "__main__":
    sys.exit(main())
