"""The state that presence keeps of one tag."""

from collections import deque

from app.devices.presence.zones import Strengths


class Tag:
    """What is known of one EPC from its first report until it has been silent for long enough.

    `near_ns` is when an own antenna last heard it, `reader` whose that was, `stayed_ns` when it was last heard well
    enough to stay. `recallable` is a hidden one that is to come back when asked for.
    """

    def __init__(self, epc: str, reader: str, at_ns: int, arrive_reads: int) -> None:
        self.epc = epc
        self.reader = reader
        self.first_ns = self.heard_ns = self.near_ns = self.stayed_ns = self.arrived_ns = at_ns
        self.here = self.fading = self.hidden = self.recallable = False
        self.strong_ns: deque[int] = deque(maxlen=arrive_reads)
        self.heard_by_ns: dict[str, int] = {}
        self._strengths: dict[str, Strengths] = {}

    def strengths(self, reader: str) -> Strengths:
        """Return what the antennas of a zoned reader have heard of it."""
        found = self._strengths.get(reader)
        if found is None:
            found = self._strengths[reader] = Strengths()
        return found

    def leave(self) -> None:
        """Mark it as gone; what was heard is kept, since it may still be heard from where it went."""
        self.here = self.fading = False
        self.strong_ns.clear()

    def refresh(self, now_ns: int) -> None:
        """Restart every silence at `now_ns`."""
        self.heard_ns = max(self.heard_ns, now_ns)
        self.near_ns = max(self.near_ns, now_ns)
        self.stayed_ns = max(self.stayed_ns, now_ns)

    def rebase(self, now_ns: int) -> None:
        """Move times in the future to now: the clock of the reports was turned back."""
        self.first_ns = min(self.first_ns, now_ns)
        self.heard_ns = min(self.heard_ns, now_ns)
        self.near_ns = min(self.near_ns, now_ns)
        self.stayed_ns = min(self.stayed_ns, now_ns)
        self.strong_ns.clear()
        for reader, at_ns in self.heard_by_ns.items():
            self.heard_by_ns[reader] = min(at_ns, now_ns)
        for strengths in self._strengths.values():
            strengths.rebase(now_ns)
