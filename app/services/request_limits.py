"""How much the remote interface lets itself be asked, and how it answers wrong tokens: by waiting."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RequestRules:
    """`per_s` requests a second, and as many at once; pictures come every `picture_every_s`.

    After `wrong_max` wrong tokens in a row no token is looked at for `wait_s`, then for twice as long with each further
    wrong one, up to `longest_wait_s`.
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
        self._left = float(rules.per_s)
        self._filled_s = clock_s()
        self._picture_s = clock_s() - rules.picture_every_s
        self._wrong = 0
        self._until_s = clock_s()

    def ask(self) -> float:
        """Count a request."""
        with self._lock:
            now_s, rate = self._clock_s(), self._rules.per_s
            self._left = min(float(rate), self._left + (now_s - self._filled_s) * rate)
            self._filled_s = now_s
            if self._left < 1.0:
                return (1.0 - self._left) / rate
            self._left -= 1.0
            return 0.0

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
        """How long no token is looked at."""
        with self._lock:
            return max(0.0, self._until_s - self._clock_s())

    def note_token(self, *, is_right: bool) -> None:
        """Count a token that was looked at."""
        with self._lock:
            if is_right:
                self._wrong = 0
                return
            self._wrong += 1
            over = self._wrong - self._rules.wrong_max
            if over >= 0:
                wait_s = min(self._rules.longest_wait_s, self._rules.wait_s * 2.0 ** min(over, 32))
                self._until_s = self._clock_s() + wait_s
