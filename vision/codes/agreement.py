"""When a code in the camera's frames is accepted, and when it counts as shown again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from vision.codes.decoding import DecodedCode


@dataclass
class _Sight:
    seen_ns: list[int] = field(default_factory=list)
    is_settled: bool = False


class CodeAgreement:
    """Accepts a code once two frames within `within_s` agree on it, and again only after `absent_s` out of view.

    Pure: the time is that of the frames, monotonic nanoseconds.
    """

    def __init__(self, *, within_s: float = 1.0, absent_s: float = 2.0) -> None:
        self._within_ns = int(within_s * 1e9)
        self._absent_ns = int(absent_s * 1e9)
        self._sights: dict[DecodedCode, _Sight] = {}

    def update(self, codes: Iterable[DecodedCode], frame_ns: int) -> tuple[DecodedCode, ...]:
        """Process the codes read in one frame; return those that this frame settles."""
        self._forget(frame_ns)
        settled = []
        for code in dict.fromkeys(codes):
            sight = self._sights.setdefault(code, _Sight())
            sight.seen_ns = [at_ns for at_ns in sight.seen_ns[-1:] if frame_ns - at_ns <= self._within_ns]
            sight.seen_ns.append(frame_ns)
            if not sight.is_settled and len(sight.seen_ns) > 1:
                sight.is_settled = True
                settled.append(code)
        return tuple(settled)

    def _forget(self, now_ns: int) -> None:
        for code, sight in list(self._sights.items()):
            if now_ns - sight.seen_ns[-1] >= self._absent_ns:
                del self._sights[code]
