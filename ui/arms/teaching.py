"""When the screen teaches what arms can do: three hints once a session, and again when somebody hesitates.

A swipe that was nearly one brings a hint of its own: what it lacked.
"""

from dataclasses import dataclass
from typing import Final

from app.domain.gestures import SwipeFlaw
from ui.models.kinds import Hint

_CORRECTIONS_MAX: Final = 2  # a session: who is told more often feels watched
_CORRECTIONS: Final = {
    SwipeFlaw.TOO_SHORT: Hint.Wider,
    SwipeFlaw.TOO_SLOW: Hint.Quicker,
    SwipeFlaw.TOO_LOW: Hint.Higher,
    SwipeFlaw.OUTWARD: Hint.OtherWay,
}


@dataclass(frozen=True, slots=True)
class HintTimes:
    """Seconds from engagement to the first hint, for each hint, and of hesitation before they come again."""

    begin_s: float = 0.8
    each_s: float = 3.6
    hesitation_s: float = 6.0


class Teaching:
    """Decides which hint shows and for how long; whoever asks has the clock.

    Each method returns the seconds until `go_on` wants to be called, None for not at all. Every round of hints that
    only hesitation brought doubles the time to the next one, so that somebody who reads is left in peace.
    """

    def __init__(self, times: HintTimes | None = None) -> None:
        self._times = times or HintTimes()
        self._is_driving = False
        self._has_taught = False
        self._rounds = 0
        self._corrections = 0
        self.hint = Hint.Nothing

    @property
    def is_waiting(self) -> bool:
        """Whether hesitation is what the next hints wait for."""
        return self._is_driving and self._has_taught and self.hint is Hint.Nothing

    @property
    def may_correct(self) -> bool:
        """Whether a swipe that was nearly one may be spoken of."""
        return self._is_driving and self._corrections < _CORRECTIONS_MAX

    def drive(self, *, is_driving: bool) -> float | None:
        """Somebody begins to drive, or nobody does any more."""
        self._is_driving = is_driving
        self.hint = Hint.Nothing
        if not is_driving:
            return None
        return self._hesitation_s() if self._has_taught else self._times.begin_s

    def act(self) -> float | None:
        """Note that the driver did something of what is taught: they need no hint now."""
        if not self._is_driving:
            return None
        self._has_taught = True
        self.hint = Hint.Nothing
        return self._hesitation_s()

    def correct(self, flaw: SwipeFlaw) -> float | None:
        """Show what a swipe lacked, twice a session at most; it takes the place of the hints, which are known now.

        To be called while `may_correct`.
        """
        self._corrections += 1
        self._has_taught = True
        self.hint = _CORRECTIONS[flaw]
        return self._times.each_s

    def go_on(self) -> float | None:
        """Show the next hint: the time told before has passed."""
        if not self._is_driving:
            return None
        if self.hint >= Hint.Back:
            self.hint = Hint.Nothing
            return self._hesitation_s()
        if self.hint is Hint.Nothing and self._has_taught:
            self._rounds += 1
        self._has_taught = True
        self.hint = Hint(self.hint + 1)
        return self._times.each_s

    def forget(self) -> None:
        """Begin anew with the next shopper."""
        self._has_taught = False
        self._rounds = 0
        self._corrections = 0
        self.hint = Hint.Nothing

    def _hesitation_s(self) -> float:
        return self._times.hesitation_s * float(1 << self._rounds)
