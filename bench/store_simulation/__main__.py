"""How well presence tells own garments from the neighbour's, in a simulated shop: a simulation, not a measurement.

Two cabins side by side, 12 garments each, carried in one by one or in bunches, past the neighbour's cabin or not, hung,
some tried on, and taken away again, with a shopper in each cabin who stands between antennas and tags; 300 reads a
second. `radio`, `visits` and `reader` tell the model and its sources. Its parameters were written down before presence
was tried on it; the way presence decides, and its thresholds, were found on other seeds.
"""

import argparse
import sys
import time

from app.devices.presence.presence import PresenceSettings
from bench.store_simulation.outcome import Tally
from bench.store_simulation.scenario import Scenario, appearances_s, microseconds_a_read
from tests.support.mirror_process import quantile, verdict

_SITE = PresenceSettings(arrive_rssi_dbm=-60.0)
"""Two decibels above what a shop begins with."""
_ONE_EACH = PresenceSettings(arrive_rssi_dbm=-54.0)
_ALONE = PresenceSettings(arrive_rssi_dbm=-52.0, stay_rssi_dbm=-62.0)


def _describe(title: str, tally: Tally) -> None:
    print(
        f"{title}: recall {tally.recall:.2%}, strays admitted {tally.stray_share:.2%}"
        f" (shown {tally.stray_shown_s / max(1, tally.admitted):.0f} s each);\n"
        f"  appears {_spread(tally.appeared_s, 1000)} ms after its bearer has come in,"
        f" {_spread(tally.from_curtain_s, 1000)} ms after itself;\n"
        f"  told gone while it is here {tally.lost_share:.2%}; gone {_spread(tally.left_s, 1)} s after the curtain,"
        f" never {tally.stuck}"
    )


def _spread(values: list[float], scale: float) -> str:
    if not values:
        return "never"
    median, late = quantile(values, 0.5) * scale, quantile(values, 0.95) * scale
    return f"{median:.0f} (p95 {late:.0f})" if scale > 1 else f"{median:.1f} (p95 {late:.1f})"


def main() -> int:
    """Print every figure beside its limit; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began_s = time.monotonic()
    few = max(1, options.visits // 10)
    mixed = Scenario((3.0, 9.0), settings=_SITE).run(options.visits, options.seed)
    _describe(f"{options.visits} visits, neighbour 3-9 dB below, two antennas a cabin", mixed)
    kept = [
        verdict("own garments shown", mixed.recall * 100, 99.0, "%", at_most=False),
        verdict("strays admitted", mixed.stray_share * 100, 2.0, "%"),
        verdict("time to appear, median", quantile(mixed.appeared_s, 0.5) * 1000, 300.0, "ms"),
    ]
    for gap_db in (3.0, 6.0, 9.0):
        tally = Scenario((gap_db, gap_db), settings=_SITE).run(few, options.seed + 1)
        _describe(f"{few} visits, {gap_db:.0f} dB below, two antennas a cabin", tally)
    one_each = Scenario((3.0, 9.0), antennas_each=1, settings=_ONE_EACH).run(few, options.seed + 2)
    _describe(f"{few} visits, 3-9 dB below, one antenna a cabin", one_each)
    alone = Scenario((3.0, 9.0), antennas_each=1, zoned=False, settings=_ALONE).run(few, options.seed + 2)
    _describe(f"{few} visits, 3-9 dB below, one own antenna, strength alone", alone)
    hook_s = appearances_s(500, options.seed)
    kept.append(
        verdict(
            "on the hook, 24 tags, no neighbours: report to arrival, p95", quantile(hook_s, 0.95) * 1e3, 150.0, "ms"
        )
    )
    plain_us = microseconds_a_read(options.seed, zoned=False)
    print(f"CPU a read: {plain_us:.1f} µs without neighbours")
    kept.append(verdict("CPU a read with neighbours", microseconds_a_read(options.seed, zoned=True), 10.0, "µs"))
    print(f"took {time.monotonic() - began_s:.0f} s")
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
