"""Time made of strokes: minimum-jerk movements (Flash and Hogan 1985) in a row, and the posture at any instant."""

from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np

from tests.support.people.figure import Posture
from tests.support.people.mesh import Floats

Side = Literal["left", "right", "both"]
Reach = tuple[float, float, float]
"""Where a wrist is: (outward, up, forward) from the own shoulder, in lengths of the stretched arm."""

HANGING: Final[Reach] = (0.14, -0.94, 0.12)
_NO_BOW: Final[Reach] = (0.0, 0.0, 0.0)
_TREMOR_ARM: Final = 0.006  # of an arm's length: about 3 mm, slow
_SWAY_M: Final = 0.008


@dataclass(frozen=True)
class Label:
    """A gesture made: `gesture` of the vocabulary by `side` (left, right, both) from `start_s` to `end_s`.

    A swipe lasts as long as its stroke; a held gesture from leaving the posture before it to when the arm goes back.
    """

    gesture: str
    side: Side
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Stroke:
    """A movement to `goal`, off the straight line by `bow` at its middle."""

    start_s: float
    end_s: float
    goal: Floats
    bow: Floats


@dataclass
class Path:
    """What one point does over time."""

    start: Floats
    strokes: list[Stroke] = field(default_factory=list)

    def at(self, t_s: float) -> Floats:
        """Return where it is at `t_s`."""
        at = self.start
        for stroke in self.strokes:
            if t_s <= stroke.start_s:
                break
            share = min(1.0, (t_s - stroke.start_s) / (stroke.end_s - stroke.start_s))
            eased = share**3 * (10 - 15 * share + 6 * share**2)
            at = at + eased * (stroke.goal - at) + 4 * eased * (1 - eased) * stroke.bow
        return at

    def last(self) -> Floats:
        """Return where it comes to rest."""
        return self.strokes[-1].goal if self.strokes else self.start


@dataclass(frozen=True)
class Manner:
    """How one person moves: size and tempo of movements, and how far the hand strays from what was meant."""

    size: float
    slowness: float
    stray: float
    ease: Reach
    still: bool

    @classmethod
    def drawn(cls, chance: np.random.Generator, *, still: bool = False) -> "Manner":
        """Return somebody's manner."""
        ease: Reach = HANGING
        if chance.random() < 0.35:
            ease = ((0.13, -0.72, 0.12), (-0.20, -0.70, 0.34), (0.02, -0.80, 0.25))[int(chance.integers(3))]
        return cls(chance.uniform(0.85, 1.05), chance.uniform(0.8, 1.3), chance.uniform(0.01, 0.04), ease, still)


class Choreography:
    """What a person does, put together movement by movement; `now_s` is where the next one starts.

    The body path holds x and z of the feet in metres from the own spot, yaw and lean; the head path yaw and pitch.
    """

    def __init__(self, chance: np.random.Generator, manner: Manner, *, yaw_rad: float = 0.0) -> None:
        self.now_s = 0.0
        self.labels: list[Label] = []
        self.held: list[tuple[float, float]] = []  # when a garment is held before the body
        self.carries: dict[Side, Reach] = {}  # where an arm that carries something stays
        self.arms = {side: Path(np.array(manner.ease)) for side in ("left", "right")}
        self.body = Path(np.array([0.0, 0.0, yaw_rad, 0.0]))
        self.head = Path(np.zeros(2))
        self.steps = Path(np.zeros(1))
        self.manner = manner
        self.chance = chance
        self._phases = chance.uniform(0, 2 * np.pi, 12)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds

    def lasting_s(self, seconds: float | None, least_s: float, most_s: float) -> float:
        """Return how long something is held: as asked, or as people do."""
        return seconds if seconds is not None else float(self.chance.uniform(least_s, most_s))

    def reach(self, side: Side, goal: Reach, seconds: float, *, bow: Reach = _NO_BOW, exact: bool = False) -> float:
        """Bring one wrist, or both alike, to `goal`; return when that started. `exact` keeps place and tempo.

        What the arm was to do later is given up.
        """
        manner, started_s = self.manner, self.now_s
        duration_s = seconds if exact else seconds * manner.slowness * self.chance.uniform(0.9, 1.1)
        for arm in ("left", "right"):
            if side in {arm, "both"}:
                at = np.array(goal)
                if not exact:
                    at = at * (manner.size, 1.0, 1.0) + self.chance.normal(0, manner.stray, 3)
                path = self.arms[arm]
                path.strokes = [stroke for stroke in path.strokes if stroke.start_s < started_s]
                path.strokes.append(Stroke(started_s, started_s + duration_s, at, np.array(bow)))
        self.now_s += duration_s
        return started_s

    def together(self, left: Reach, right: Reach, seconds: float) -> float:
        """Bring the two wrists to places of their own at the same time; return when the movement started."""
        started_s = self.reach("left", left, seconds)
        ended_s, self.now_s = self.now_s, started_s
        self.reach("right", right, seconds)
        self.now_s = max(self.now_s, ended_s)
        return started_s

    def lower(self, side: Side = "both", seconds: float = 0.65) -> None:
        """Let the arms come back to how this person stands, or carries what they carry."""
        if not self.carries:
            self.reach(side, self.manner.ease, seconds)
            return
        started_s = self.now_s
        for arm in (side,) if side != "both" else ("left", "right"):
            self.now_s = started_s
            self.reach(arm, self.carries.get(arm, self.manner.ease), seconds)

    def turn(self, *, seconds: float, x_m: float | None = None, z_m: float | None = None,
             yaw_rad: float | None = None, lean_rad: float | None = None) -> None:  # fmt: skip
        """Move the body; what is not given stays. Time does not pass: movements of arms go with it."""
        goal = self.body.last().copy()
        for index, value in enumerate((x_m, z_m, yaw_rad, lean_rad)):
            if value is not None:
                goal[index] = value
        self.body.strokes.append(Stroke(self.now_s, self.now_s + seconds, goal, np.zeros(4)))

    def look(self, yaw_rad: float, pitch_rad: float, seconds: float = 0.5) -> None:
        """Turn the head. Time does not pass."""
        goal = np.array([yaw_rad, pitch_rad])
        self.head.strokes.append(Stroke(self.now_s, self.now_s + seconds, goal, np.zeros(2)))

    def label(self, gesture: str, side: Side, start_s: float, end_s: float | None = None) -> None:
        """Note a gesture that ends now, or at `end_s`."""
        self.labels.append(Label(gesture, side, start_s, self.now_s if end_s is None else end_s))

    def posture(self, t_s: float, *, spot_m: Floats, sitting: bool) -> Posture:
        """Return how the person stands at `t_s`, `spot_m` (3,) being their place in the room."""
        x_m, z_m, yaw_rad, lean_rad = self.body.at(t_s)
        head_yaw_rad, head_pitch_rad = self.head.at(t_s)
        wrists = {side[0]: path.at(t_s) for side, path in self.arms.items()}
        shift = np.zeros(3)
        if not self.manner.still:
            slow = np.sin(np.array([1.3, 0.7, 0.9, 2.1]) * t_s + self._phases[:4])
            shift = _SWAY_M * np.array([slow[0] + slow[1], 0.0, slow[2]])
            head_yaw_rad, head_pitch_rad = head_yaw_rad + 0.04 * slow[1], head_pitch_rad + 0.02 * slow[3]
            for number, side in enumerate("lr"):
                speeds = np.array([4.9, 6.1, 3.7]) + number
                wrists[side] = wrists[side] + _TREMOR_ARM * np.sin(speeds * t_s + self._phases[4 + 3 * number :][:3])
        before, after = self.body.at(t_s - 0.1), self.body.at(t_s + 0.1)
        walking = min(1.0, float(np.hypot(*(after - before)[:2])) / 0.12)
        stride = 2 * np.pi * float(np.hypot(x_m, z_m)) / 1.3
        if walking:
            for side, sign in (("l", -1.0), ("r", 1.0)):
                wrists[side] = wrists[side] + (0.0, 0.0, 0.3 * sign * walking * np.sin(stride))
        at_m = spot_m + np.array([x_m, 0.0, z_m]) + shift
        return Posture(
            wrists, at_m, float(yaw_rad), float(lean_rad), float(head_yaw_rad), float(head_pitch_rad),
            stride, walking, sitting,
        )  # fmt: skip
