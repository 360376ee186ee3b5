"""The soak's devices over the tests' peers: what each of them can suffer."""

import time
from collections.abc import Callable, Sequence

from app.devices.drivers.simulated.reader import SimulatedReader
from app.devices.keyboard.keys import Key
from app.identification import CardHasher
from app.runtime.gui_thread import GuiThread
from app.services.devices.keyboard import KeyboardService
from bench.soaking.floor import Counter, Floor, Rail
from tests.support.half_booted import HalfBooted
from tests.support.keystrokes import Scanner, Typist
from tests.support.llrp_peer import LlrpPeer
from tests.support.pcsc_peer import PcscPeer, Type2Tag
from tests.support.serial_peer import SerialPeer, as_heard

MEMBER_CODES, MEMBER_UIDS = r"29\d{11}", "04[0-9a-f]{12}"
_LONG_S = (0.3, 7.0)


class LlrpRail(Rail):
    """A UHF reader: killed, stopped in mid-air, rebooting."""

    def __init__(
        self,
        name: str,
        floor: Floor,
        garments: dict[str, str],
        peer: LlrpPeer,
        reboot_s: float,
    ) -> None:
        super().__init__(name, floor, garments)
        self._peer = peer
        self._reboot_s = reboot_s
        self._rebooted = False

    @property
    def faults(self) -> Sequence[Callable[[], None]]:
        """A reboot is the first of them."""
        return (self.kill, self.hang, self.hang) if self._rebooted else (self.reboot,)

    def apply(self, gtin: str, *, is_hung: bool) -> None:
        """Put the tag before the antenna, or take it away."""
        turn = self._peer.place if is_hung else self._peer.remove
        turn(self.garments[gtin])

    def kill(self) -> None:
        """Pull the plug, and put it back."""
        self._peer.kill()
        self.pass_changing(self.dice.uniform(*_LONG_S))
        self._return()

    def hang(self) -> None:
        """Stop it with its connection up."""
        self._peer.hang()
        self.pass_changing(self.dice.uniform(*_LONG_S))
        self._peer.go_on()
        self._hang_out()

    def reboot(self) -> None:
        """Refuse connections, then take and drop them, then work."""
        self._rebooted = True
        self._peer.kill()
        self.pass_changing(0.7 * self._reboot_s)
        with HalfBooted(self._peer.port):
            self.pass_changing(0.3 * self._reboot_s)
        self._return()

    def _return(self) -> None:
        self._peer.restart()
        self._hang_out()

    def _hang_out(self) -> None:
        for gtin, epc in self.garments.items():
            (self._peer.place if gtin in self.hung else self._peer.remove)(epc)


class SimulatedRail(Rail):
    """The simulated reader: its cable is pulled."""

    def __init__(self, name: str, floor: Floor, garments: dict[str, str], reader: SimulatedReader) -> None:
        super().__init__(name, floor, garments)
        self._reader = reader

    @property
    def faults(self) -> Sequence[Callable[[], None]]:
        """Only one."""
        return (self.unplug,)

    def apply(self, gtin: str, *, is_hung: bool) -> None:
        """Put the tag on the hook, or take it away."""
        turn = self._reader.place if is_hung else self._reader.remove
        turn(self.garments[gtin])

    def change_unseen(self) -> None:
        """Garments can be hung before the simulated reader at any time."""
        self.change()

    def unplug(self) -> None:
        """Pull the cable, and put it back."""
        self._reader.unplug()
        self.pass_changing(self.dice.uniform(*_LONG_S))
        self._reader.plug()


class CardCounter(Counter):
    """An NFC reader behind pcscd: the daemon killed or stopped, cards pulled while they are read."""

    HIDDEN = frozenset({"pull_a_card"})

    def __init__(self, name: str, floor: Floor, cards: CardHasher, peer: PcscPeer) -> None:
        super().__init__(name, floor)
        self._cards = cards
        self._peer = peer

    @property
    def faults(self) -> Sequence[Callable[[], None]]:
        """What happens to daemons and cards."""
        return (self.restart, self.hang, self.pull_a_card)

    def change(self) -> None:
        """Tap a card, a second after the one before: the virtual reader looks for cards only every 0.4 s."""
        uid = self._uid()
        self.shown(self._cards.of_uid(uid.hex()), lambda: self._peer.tap(Type2Tag(uid), for_s=0.6))
        self.pass_s(1.0)

    def restart(self) -> None:
        """End the daemon, and start it again."""
        self._peer.kill()
        self.pass_s(self.dice.uniform(*_LONG_S))
        self._peer.start()

    def hang(self) -> None:
        """Stop the daemon with its socket open."""
        self._peer.hang()
        self.pass_s(self.dice.uniform(*_LONG_S))
        self._peer.go_on()

    def pull_a_card(self) -> None:
        """Take a card away while it is read."""
        uid = self._uid()
        self.ledger.show(self.name, self._cards.of_uid(uid.hex()), doubtful=True)
        laid = self._peer.lay(Type2Tag(uid))
        laid.pull_at_apdu = self.dice.randint(1, 4)
        self.pass_s(1.5)
        laid.take_away()
        time.sleep(1.0)  # it may be told until then, and only once

    def _uid(self) -> bytes:
        return b"\x04" + self.dice.randbytes(6)


class SerialCounter(Counter):
    """A bar code scanner on a serial line: unplugged in the middle of a code, heard at the wrong speed."""

    HIDDEN = frozenset({"garble"})

    def __init__(self, name: str, floor: Floor, cards: CardHasher, peer: SerialPeer) -> None:
        super().__init__(name, floor)
        self._cards = cards
        self._peer = peer

    @property
    def faults(self) -> Sequence[Callable[[], None]]:
        """What happens to cables and speeds."""
        return (self.unplug, self.garble)

    def change(self) -> None:
        """Scan a code, which may arrive in pieces."""
        code = self._code()

        def scan() -> None:
            cut = self.dice.randint(0, len(code))
            self._peer.send(code[:cut].encode())
            self.pass_s(self.dice.choice((0.0, 0.05, 0.2)))
            self._peer.send(code[cut:].encode() + b"\r\n")

        self.shown(self._cards.of_text(code), scan)

    def unplug(self) -> None:
        """Pull the cable in the middle of a code, and put it back."""
        self._peer.send(self._code()[: self.dice.randint(0, 12)].encode())
        self._peer.unplug()
        self.pass_s(self.dice.uniform(*_LONG_S))
        self._peer.plug()

    def garble(self) -> None:
        """Send at a speed of its own; then a silence ends whatever was taken for a code."""
        self._peer.send(as_heard(self._code().encode() + b"\r\n", 9600, self.dice.choice((1200, 4800, 19200, 115_200))))
        self.pass_s(1.0)

    def _code(self) -> str:
        return f"29{self.dice.randrange(10**11):011d}"


class WedgeCounter(Counter):
    """A scanner that types into the window, beside people who type, too: nothing breaks, nothing may be mixed up."""

    def __init__(self, name: str, floor: Floor, cards: CardHasher, keyboard: KeyboardService, gui: GuiThread) -> None:
        super().__init__(name, floor)
        self._cards = cards
        self._keyboard = keyboard
        self._gui = gui

    @property
    def faults(self) -> Sequence[Callable[[], None]]:
        """None."""
        return ()

    def change(self) -> None:
        """Scan a code, or type like a person something that looks like one."""
        code = f"29{self.dice.randrange(10**11):011d}"
        if self.dice.random() < 0.3:
            self._strike(Typist(interval_ms=120).type(code, time.monotonic_ns(), self.dice))
        else:
            scanner = Scanner(period_ms=self.dice.uniform(2, 30))
            self.shown(
                self._cards.of_text(code), lambda: self._strike(scanner.scan(code, time.monotonic_ns(), self.dice))
            )

    def _strike(self, keys: Sequence[Key]) -> None:
        for key in keys:
            time.sleep(max(0.0, (key.at_ns - time.monotonic_ns()) / 1e9))
            self._gui.post(lambda key=key: self._take(key))  # type: ignore[misc]

    def _take(self, key: Key) -> None:
        self._keyboard.feed(key.code, key.text, is_press=key.is_press, repeats=key.repeats, at_ns=key.at_ns, token=key)
