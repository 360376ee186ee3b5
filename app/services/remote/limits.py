"""Rate limits of the remote interface: of requests, of pictures, and waits after wrong tokens."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RequestRules:
    """`per_s` requests a second, and as many at once; each token has its own, callers without a right one share theirs.

    Pictures come every `picture_every_s`.

    After `wrong_max` wrong tokens in a row the next wrong ones are told to wait for `wait_s`, then for twice as long
    with each further one, up to `longest_wait_s`. A right one never waits for wrong ones.
    """

    per_s: int = 10
    picture_every_s: float = 2.0
    wrong_max: int = 5
    wait_s: float = 10.0
    longest_wait_s: float = 600.0


class RequestLimits:
    """Counts requests; safe between threads. Every method returns the seconds to wait, 0 for none."""

    def __init__(self, rules: RequestRules, clock_s: Callable[[], float]) -> None:
        """`clock_s` is monotonic."""
        self._rules = rules
        self._clock_s = clock_s
        self._lock = threading.Lock()
        self._left: dict[int, tuple[float, float]] = {}
        self._picture_s = clock_s() - rules.picture_every_s
        self._wrong = 0
        self._until_s = clock_s()

    def ask(self, token: int = 0) -> float:
        """Count a request of a token, by its number, or of anybody (0): these take nothing from those."""
        with self._lock:
            now_s, rate = self._clock_s(), self._rules.per_s
            left, filled_s = self._left.get(token, (float(rate), now_s))
            left = min(float(rate), left + (now_s - filled_s) * rate)
            is_taken = left >= 1.0
            self._left[token] = (left - is_taken, now_s)
            return 0.0 if is_taken else (1.0 - left) / rate

    def ask_picture(self) -> float:
        """Count a picture."""
        with self._lock:
            wait_s = self._picture_s + self._rules.picture_every_s - self._clock_s()
            if wait_s > 0:
                return wait_s
            self._picture_s = self._clock_s()
            return 0.0

    @property
    def token_wait_s(self) -> float:
        """How long a wrong token is told to wait."""
        with self._lock:
            return max(0.0, self._until_s - self._clock_s())

    def note_token(self, *, is_right: bool) -> None:
        """Count a token that was checked."""
        with self._lock:
            if is_right:
                self._wrong = 0
                return
            self._wrong += 1
            over = self._wrong - self._rules.wrong_max
            if over >= 0:
                wait_s = min(self._rules.longest_wait_s, self._rules.wait_s * 2.0 ** min(over, 32))
                self._until_s = self._clock_s() + wait_s
