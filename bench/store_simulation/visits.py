"""Where garments and people are during one visit to two cabins side by side.

Our cabin is x from −1.2 to 0, the neighbour's x from 0 to 1.2, both 1.5 m deep; the curtains are at y = 0 and the
corridor runs at y = −0.5. All is in metres and seconds on a grid of instants.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from bench.store_simulation.radio import HOOK_DBM, WORN_DB, Antenna, Floats, line_loss_db

STEP_S: Final = 0.04
GARMENTS_EACH: Final = 12
_CABIN_M: Final = 1.2
_HEARD_FROM_M: Final = 3.0
_GONE_M: Final = 1000.0
_CORRIDOR_Y_M: Final = -0.5
_HOOK_Z_M, _HAND_Z_M = 1.45, 1.15
_RAIL_Y_M: Final = (0.35, 0.95)
_TILT_DEG: Final = 30.0
_BEARER_BEHIND_M: Final = 0.3

_Place = tuple[float, float, float]


@dataclass(frozen=True)
class Site:
    """One shop: how far its hooks are from the partition, and the power at which the own hook is read at −52 dBm."""

    antennas: tuple[Antenna, ...]
    hook_x_m: float
    power_dbm: float


@dataclass(frozen=True)
class Stay:
    """One garment's own story; times in seconds, NaN where it does not happen.

    `inside_s` is when it passes the curtain and `bearer_s` when who carries it does, `hung_s` and `taken_s` from when
    until when it is on the hook (worn in between or not), `outside_s` when it passes the curtain again.
    """

    is_own: bool
    inside_s: float
    bearer_s: float
    hung_s: float
    taken_s: float
    outside_s: float


@dataclass(frozen=True)
class Visit:
    """Everything that moves: arrays by garment (or person), instant and coordinate."""

    stays: tuple[Stay, ...]
    times_s: Floats
    at_m: Floats
    axes: Floats
    extra_db: Floats
    people_m: Floats


def site(antennas: tuple[Antenna, ...], gap_db: float) -> Site:
    """Return the shop whose hooks are so far from the partition that the neighbour's reads are `gap_db` below.

    That is on average over the rail, by our best antenna, and without chance.
    """

    def own_reads_db(hook_x_m: float, side: float) -> float:
        rail_y_m = np.linspace(*_RAIL_Y_M, GARMENTS_EACH)
        hooks = np.stack(
            [np.full_like(rail_y_m, side * hook_x_m), rail_y_m, np.full_like(rail_y_m, _HOOK_Z_M)], axis=-1
        )
        losses = [2 * line_loss_db(antenna, hooks) for antenna in antennas if antenna.is_own]
        return float(-np.mean(np.min(losses, axis=0)))

    low, high = 0.01, _CABIN_M - 0.1
    for _ in range(40):
        middle = (low + high) / 2
        if own_reads_db(middle, -1) - own_reads_db(middle, 1) < gap_db:
            low = middle
        else:
            high = middle
    return Site(antennas, low, HOOK_DBM - own_reads_db(low, -1))


def visit(chance: np.random.Generator, shop: Site) -> Visit:
    """Return one visit: 12 garments come to each cabin, in bunches or one by one, and most of them leave again.

    One in ten times the neighbour's garments hang there from the beginning, as when the mirror has just been started.
    """
    there_already = chance.random() < 0.1
    ways: list[_Way] = []
    walkers: list[_Way] = []
    for is_own in (True, False):
        begins_s = chance.uniform(0.0, 4.0)
        bunches = _bunches(chance)
        stays_s = chance.uniform(9.0, 16.0)
        speed = chance.uniform(0.6, 1.0)
        from_left = chance.random() < 0.5
        garment = 0
        came_s = begins_s
        groups: list[_Way] = []
        for size in bunches:
            lead = _Way.through(chance, is_own=is_own, begins_s=came_s, speed=speed, from_left=from_left)
            groups.append(lead)
            for place in range(size):
                ways.append(
                    lead.hung(
                        chance,
                        shop,
                        rail=garment / (GARMENTS_EACH - 1),
                        after_s=0.35 * place,
                        stays_s=stays_s,
                        is_there=there_already and not is_own,
                        bunch_db=1.0 if size > 3 else 0.0,
                    )
                )
                garment += 1
            came_s += chance.uniform(1.2, 3.0)
        walkers.append(groups[0])
    end_s = max(way.end_s for way in ways) + 5.0
    times_s = np.arange(0.0, end_s, STEP_S)
    people_m = np.stack([_person(chance, walker, times_s) for walker in walkers])
    tracks = [way.track(chance, times_s, people_m[0 if way.is_own else 1]) for way in ways]
    return Visit(
        stays=tuple(way.stay for way in ways),
        times_s=times_s,
        at_m=np.stack([track[0] for track in tracks]),
        axes=np.stack([track[1] for track in tracks]),
        extra_db=np.stack([track[2] for track in tracks]),
        people_m=people_m,
    )


def _bunches(chance: np.random.Generator) -> list[int]:
    kind = chance.integers(3)
    if kind == 0:
        return [GARMENTS_EACH]
    largest = 4 if kind == 1 else 1
    sizes: list[int] = []
    while sum(sizes) < GARMENTS_EACH:
        sizes.append(min(int(chance.integers(1, largest + 1)), GARMENTS_EACH - sum(sizes)))
    return sizes


@dataclass(frozen=True)
class _Way:
    """The corners a garment is carried round, each with its time; on its hook it stays between two of them."""

    is_own: bool
    times_s: tuple[float, ...]
    places_m: tuple[_Place, ...]
    stay: Stay
    bunch_db: float = 0.0
    worn_s: tuple[float, float] = (0.0, 0.0)

    @property
    def end_s(self) -> float:
        return self.times_s[-1]

    @classmethod
    def through(
        cls, chance: np.random.Generator, *, is_own: bool, begins_s: float, speed: float, from_left: bool
    ) -> "_Way":
        """From the far end of the corridor to where a person stands before the mirror."""
        side = -1.0 if is_own else 1.0
        door_x_m = side * _CABIN_M / 2 + chance.uniform(-0.15, 0.15)
        stand_m = (door_x_m + chance.uniform(-0.2, 0.2), chance.uniform(0.55, 0.95), _HAND_Z_M)
        near_x_m = door_x_m + (-_HEARD_FROM_M if from_left else _HEARD_FROM_M)
        turn_s = begins_s + _HEARD_FROM_M / speed
        curtain_s = turn_s - _CORRIDOR_Y_M / speed
        stands_s = curtain_s + stand_m[1] / speed
        places = (
            (near_x_m, _CORRIDOR_Y_M, _HAND_Z_M),
            (door_x_m, _CORRIDOR_Y_M, _HAND_Z_M),
            (door_x_m, 0.0, _HAND_Z_M),
            stand_m,
        )
        nowhere = float("nan")
        stay = Stay(is_own, curtain_s, curtain_s + _BEARER_BEHIND_M / speed, nowhere, nowhere, nowhere)
        return cls(is_own, (begins_s, turn_s, curtain_s, stands_s), places, stay)

    def hung(
        self,
        chance: np.random.Generator,
        shop: Site,
        *,
        rail: float,
        after_s: float,
        stays_s: float,
        is_there: bool,
        bunch_db: float,
    ) -> "_Way":
        """Return this way as one of the garments goes it: onto its hook, and out again."""
        side = -1.0 if self.is_own else 1.0
        hook = (
            side * (shop.hook_x_m + chance.normal(0, 0.02)),
            _RAIL_Y_M[0] + rail * (_RAIL_Y_M[1] - _RAIL_Y_M[0]),
            _HOOK_Z_M + chance.normal(0, 0.1),
        )
        held_s = chance.uniform(0.2, 1.2) + after_s
        hung_s = self.times_s[-1] + held_s + 0.5
        taken_s = hung_s + stays_s
        stand, door = self.places_m[-1], self.places_m[2]
        outside_s = taken_s + 1.4
        left = (door[0], _CORRIDOR_Y_M, _HAND_Z_M)
        gone = (door[0] + chance.choice([-1.0, 1.0]) * 5.0, _CORRIDOR_Y_M, _HAND_Z_M)
        hand = chance.normal(0, 0.06, 3)
        carried: list[_Place] = [(x + hand[0], y + hand[1], z + hand[2]) for x, y, z in (*self.places_m, stand)]
        times = [*self.times_s, self.times_s[-1] + held_s, hung_s, taken_s, taken_s + 0.5, outside_s, outside_s + 0.6]
        places = [*carried, hook, hook, carried[-1], (door[0], 0.0, _HAND_Z_M), left, gone]
        times.append(times[-1] + 6.0)
        worn_from_s = hung_s + chance.uniform(1.0, max(1.1, stays_s - 5.0))
        worn_s = (worn_from_s, worn_from_s + 4.0) if chance.random() < 0.15 else (0.0, 0.0)
        inside_s = 0.0 if is_there else self.stay.inside_s
        stay = Stay(self.is_own, inside_s, self.stay.bearer_s, hung_s, taken_s, outside_s)
        if is_there:
            times, places, worn_s = [0.0, *times[6:]], places[5:], (0.0, 0.0)
        return _Way(self.is_own, tuple(times), tuple(places), stay, bunch_db, worn_s)

    def track(self, chance: np.random.Generator, times_s: Floats, person_m: Floats) -> tuple[Floats, Floats, Floats]:
        """Return place and dipole by instant and coordinate, and the loss at the tag itself by instant."""
        corners = np.array(self.places_m)
        at_m = np.stack([np.interp(times_s, self.times_s, corners[:, i]) for i in range(3)], axis=-1)
        is_hung = (times_s >= self.stay.hung_s) & (times_s <= self.stay.taken_s) | (self.stay.inside_s == 0.0) & (
            times_s <= self.stay.taken_s
        )
        wobble = _walk(chance, len(times_s), 0.05)
        at_m += np.where(is_hung[:, None], 0.0, wobble)
        is_worn = (times_s >= self.worn_s[0]) & (times_s < self.worn_s[1])
        facing = chance.uniform(0, 2 * np.pi) + 0.8 * np.sin(times_s)
        chest = np.stack(
            [person_m[:, 0] + 0.18 * np.cos(facing), person_m[:, 1] + 0.18 * np.sin(facing), np.full_like(facing, 1.2)],
            axis=-1,
        )
        at_m = np.where(is_worn[:, None], chest, at_m)
        there = (times_s >= self.times_s[0]) & (times_s < self.times_s[-1])
        at_m = np.where(there[:, None], at_m, _GONE_M)
        tilt = np.radians(chance.normal(0, _TILT_DEG))
        swing = np.where(is_hung & ~is_worn, 0.0, 1.0) * np.sin(2.0 * times_s + chance.uniform(0, 6)) * np.radians(60)
        heading = chance.uniform(0, 2 * np.pi)
        lean = tilt + swing
        axes = np.stack([np.sin(lean) * np.cos(heading), np.sin(lean) * np.sin(heading), np.cos(lean)], axis=-1)
        extra_db = np.where(is_worn, WORN_DB, np.where(is_hung, 0.0, self.bunch_db))
        return at_m, axes, extra_db


def _person(chance: np.random.Generator, walker: _Way, times_s: Floats) -> Floats:
    """Return where the shopper stands: behind the first bunch on the way in, then about the middle of the cabin."""
    corners = np.array(walker.places_m)[:, :2] - (0.0, _BEARER_BEHIND_M)
    way_m = np.stack([np.interp(times_s, walker.times_s, corners[:, i]) for i in range(2)], axis=-1)
    roaming = np.where(times_s[:, None] > walker.times_s[-1], 1.0, 0.0) * _walk(chance, len(times_s), 0.2)[:, :2]
    away = (times_s < walker.times_s[0])[:, None]
    return np.where(away, _GONE_M, way_m + roaming)


def _walk(chance: np.random.Generator, steps: int, spread_m: float) -> Floats:
    """Return a restless wandering about a point, with a memory of a second, by instant and coordinate."""
    keep = np.exp(-STEP_S)
    pushes = chance.normal(0, spread_m * np.sqrt(1 - keep**2), (steps, 3))
    found = np.empty_like(pushes)
    state = chance.normal(0, spread_m, 3)
    for step in range(steps):
        state = keep * state + pushes[step]
        found[step] = state
    return found
