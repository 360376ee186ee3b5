"""Devices on the shop floor, each with somebody before it on a thread of its own, and faults that befall it."""

import itertools
import random
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bench.soaking.links import Links
from bench.soaking.truth import Ledger, Where

_CALM_S = (0.1, 0.8)
_FIRST_FAULT = 2
_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Floor:
    """What all devices of one soak share."""

    seed: int
    ledger: Ledger
    links: Links
    fault_share: float
    """How many of the things that happen are faults."""


class FloorDevice(ABC):
    """A device and what happens before it until `stopping`: mostly changes, now and then a fault, the first one soon.

    Everything of one device happens on one thread, so a card is never shown while a fault is being made.
    """

    HIDDEN: ClassVar[frozenset[str]] = frozenset()
    """Names of faults that need not be seen in the state."""

    def __init__(self, name: str, floor: Floor) -> None:
        self.name = name
        self.failure: BaseException | None = None
        self.dice = random.Random(f"{name} {floor.seed}")
        self.ledger = floor.ledger
        self.links = floor.links
        self._fault_share = floor.fault_share
        self.stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"floor {name}")

    def start(self) -> None:
        """Begin once the device is ready."""
        self._thread.start()

    def is_alive(self) -> bool:
        """Whether it has not ended yet; it mends what is broken first."""
        return self._thread.is_alive()

    @property
    @abstractmethod
    def faults(self) -> Sequence[Callable[[], None]]:
        """Each breaks the device, lets time pass, and mends it."""

    @abstractmethod
    def change(self) -> None:
        """Do something before the device, which works."""

    def befall(self, fault: Callable[[], None]) -> None:
        """Let a fault happen, and wait until it has healed."""
        began_s = time.monotonic()
        self.links.broken.add(self.name)
        fault()
        name = fault.__name__
        self.links.follow(self.name, name, began_s, time.monotonic(), has_to_show=name not in self.HIDDEN)
        self.links.broken.discard(self.name)

    def pass_s(self, seconds: float) -> None:
        """Wait, though not beyond the end."""
        self.stopping.wait(seconds)

    def _run(self) -> None:
        try:
            self.links.wait_ready(self.name)
            for turn in itertools.count():
                if self.stopping.is_set():
                    return
                if self.faults and (turn == _FIRST_FAULT or self.dice.random() < self._fault_share):
                    self.befall(self.dice.choice(self.faults))
                else:
                    self.change()
                self.pass_s(self.dice.uniform(*_CALM_S))
        except BaseException as error:  # noqa: BLE001 - the soak ends, and says why
            self.failure = error


class Rail(FloorDevice):
    """A device before which garments hang; `hung` is what does, by GTIN, also while the device cannot be told."""

    def __init__(self, name: str, floor: Floor, garments: dict[str, str]) -> None:
        """`garments` are EPC by GTIN."""
        super().__init__(name, floor)
        self.garments = garments
        self.hung: set[str] = set()

    @abstractmethod
    def apply(self, gtin: str, *, is_hung: bool) -> None:
        """Put the tag into the field of the device, or take it out."""

    def change(self) -> None:
        """Hang or take a garment."""
        self._change(tell=True)

    def change_unseen(self) -> None:
        """Hang or take a garment while the device cannot be told; see `hung`."""
        self._change(tell=False)

    def pass_changing(self, seconds: float) -> None:
        """Let time pass during a fault, in which garments are hung and taken."""
        deadline_s = time.monotonic() + seconds
        while (left_s := deadline_s - time.monotonic()) > 0 and not self.stopping.is_set():
            self.pass_s(min(left_s, self.dice.uniform(0.3, 2.0)))
            if self.dice.random() < 0.5:
                self.change_unseen()

    def _change(self, *, tell: bool) -> None:
        settled = [gtin for gtin in self.garments if self.ledger.where(gtin) in (Where.ABSENT, Where.HERE)]
        if not settled:
            return
        gtin = self.dice.choice(settled)
        if gtin in self.hung:
            self.ledger.take(self.name, gtin)
            self.hung.discard(gtin)
        elif len(self.hung) < _AT_ONCE:
            self.ledger.hang(self.name, gtin)
            self.hung.add(gtin)
        else:
            return
        if tell:
            self.apply(gtin, is_hung=gtin in self.hung)


class Counter(FloorDevice):
    """A device to which cards or codes are shown."""

    def shown(self, card: str, show: Callable[[], None]) -> None:
        """Show a card to the device, which works, and wait until it is told or lost."""
        self.ledger.show(self.name, card)
        show()
        while self.ledger.is_due(card):
            time.sleep(0.02)
