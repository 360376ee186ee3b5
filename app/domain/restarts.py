"""When to restart what has died: a reader's link, the camera's process, the window. Pure rules over given times."""

import math
from collections import deque
from dataclasses import dataclass
from typing import Final

_DOUBLINGS: Final = 60  # more make no wait longer, and what is never mended must not fill memory with its deaths


@dataclass(frozen=True, slots=True)
class RestartRule:
    """How long to wait after a death, in seconds.

    Each of the first deaths is followed by `restart_s`. From the `deaths`-th within `within_s` on tries are slow: the
    waits begin with `first_s` and double up to `longest_s`, each spread by ± `jitter` of itself, so that several
    mirrors do not try in step; `longest_s` is never passed. Slow tries end once one has stood for `held_s`; where that
    is None, as soon as fewer than `deaths` deaths lie within `within_s`.
    """

    restart_s: float = 0.0
    deaths: int = 1
    within_s: float = math.inf
    first_s: float = 0.5
    longest_s: float = 10.0
    jitter: float = 0.0
    held_s: float | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """What follows a death: a wait, whether it is a slow one, and the number of deaths that led to it."""

    delay_s: float
    is_slow: bool
    deaths: int


class Restarts:
    """Counts the deaths of one process or link, and decides by its rule how long to wait after each."""

    def __init__(self, rule: RestartRule) -> None:
        self._rule = rule
        self._deaths: deque[float] = deque(maxlen=rule.deaths + _DOUBLINGS)
        self._started_s: float | None = None

    @property
    def is_slow(self) -> bool:
        """Whether the last death was one too many."""
        return len(self._deaths) >= self._rule.deaths

    def started(self, now_s: float) -> None:
        """Record that it runs again."""
        self._started_s = now_s

    def has_held(self, now_s: float) -> bool:
        """Return whether it has run long enough for earlier deaths to be forgotten, and forget them."""
        held_s = self._rule.held_s
        if held_s is None or self._started_s is None or now_s - self._started_s < held_s:
            return False
        self._deaths.clear()
        return True

    def died(self, now_s: float, chance: float = 0.5) -> Retry:
        """Record a death and return what follows; `chance`, drawn from [0, 1), places a slow wait within its spread."""
        rule = self._rule
        self.has_held(now_s)
        self._started_s = None
        are_kept = self.is_slow and rule.held_s is not None
        self._deaths.append(now_s)
        while not are_kept and now_s - self._deaths[0] > rule.within_s:
            self._deaths.popleft()
        count = len(self._deaths)
        if not self.is_slow:
            return Retry(rule.restart_s, is_slow=False, deaths=count)
        middle_s = min(rule.first_s * 2.0 ** (count - rule.deaths), rule.longest_s / (1.0 + rule.jitter))
        return Retry(middle_s * (1.0 + rule.jitter * (2.0 * chance - 1.0)), is_slow=True, deaths=count)
