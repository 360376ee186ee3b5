"""NFC and HF readers through PC/SC: cards and tags as they are tapped, by their UID and what is written on them."""

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from pydantic import Field

from app.config.devices import DeviceConfig
from app.devices.drivers.pcsc.card import Transmit, read_message, read_uid
from app.devices.drivers.pcsc.link import CardGoneError, CardResetError, Change, Loss, PcscLink, ServiceLostError
from app.devices.drivers.pcsc.ndef import NdefError, text_of
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable, PsycheError
from app.domain.scans import CardScan, Scan

_log = logging.getLogger(__name__)

_SLICE_S: Final = 0.1
_READ_CARD_WITHIN_S: Final = 1.5
_AGAIN_AFTER_S: Final = 0.03
_AGAIN_AT_MOST_S: Final = 1.0
_ALLOW: Final = "allow it to use card readers (polkit actions org.debian.pcsc-lite.access_pcsc and access_card)"


class PcscConfig(DeviceConfig):
    """Configuration of `driver = "pcsc"`."""

    driver: Literal["pcsc"] = Field(title="Driver", description="`pcsc`: contactless card readers through PC/SC.")
    reader: str = Field(
        default="",
        max_length=128,
        title="Reader",
        description="Part of the reader's name in PC/SC, as `pcsc_scan` shows it, upper or lower case alike. All"
        " readers with it in their name are used; empty: all there are. Cards without a UID, as in contact slots, are"
        " passed over.",
    )
    read_text: bool = Field(
        default=True,
        title="Read the text",
        description="Also read the web address or text (NDEF) on NFC tags, not the UID alone.",
    )
    same_card_within_s: float = Field(
        default=0.5,
        ge=0,
        le=10,
        title="Same card within",
        description="Seconds within which a card that comes back counts as never taken away: at the edge of the field"
        " cards come and go.",
    )


@dataclass(slots=True)
class _Tap:
    """A card before a reader: since when, since when it is gone, and whether it has been reported.

    One whose text could not be read is reported without it at `due_ns`, unless it comes back and is read until then.
    """

    uid: str
    at_ns: int
    due_ns: int
    away_ns: int | None = None
    is_reported: bool = False


@dataclass(slots=True)
class _Unread:
    """A card that could not be read yet, how often that was tried, and when to try again."""

    reader: str
    tries: int = 0
    again_ns: int = 0


class PcscReader:
    """Reports each card once a tap, from every PC/SC reader that fits.

    What lies on a reader while the link is down is reported when it is back, unless it was reported before.
    """

    Config: ClassVar[type[DeviceConfig]] = PcscConfig
    retry_within_s: ClassVar[float] = 2.0
    open_within_s: ClassVar[float] = 5.0  # two answers of a slow service

    def __init__(self, config: PcscConfig) -> None:
        self._config = config
        self.name: Final = config.name
        self._link: PcscLink | None = None
        self._interrupted = threading.Event()
        self._was_refused = False
        self._taps: dict[str, _Tap] = {}
        self._unread: dict[str, _Unread] = {}
        self._same_card_within_ns = round(config.same_card_within_s * 1e9)

    def open(self) -> None:
        """Connect to the PC/SC service and see that there is a reader."""
        self.close()
        self._interrupted.clear()
        self._link = link = PcscLink()
        try:
            link.connect()
            self._readers(link)
            self._was_refused = False
        except ServiceLostError as error:
            self.close()
            raise self._translated(error) from error
        except DeviceUnavailable:
            self.close()
            raise

    def read(self, timeout_s: float) -> Sequence[Scan]:
        """Return the cards tapped, or the first to come within `timeout_s`; a card takes up to 1.5 s to be read."""
        link = self._link
        if link is None:
            raise DeviceUnavailable(f"{self.name}: not connected to the PC/SC service")
        end_s = time.monotonic() + timeout_s
        scans: list[Scan] = []
        while not scans:
            if self._interrupted.is_set():
                raise DeviceUnavailable(f"{self.name}: interrupted")
            left_s = max(end_s - time.monotonic(), 0.0)
            try:
                for change in link.wait(self._readers(link), min(left_s, self._next_try_s(), _SLICE_S)):
                    self._follow(change)
                for unread in list(self._unread.values()):
                    if time.monotonic_ns() >= unread.again_ns:
                        scans += self._tried(link, unread)
            except ServiceLostError as error:
                if not scans:  # otherwise the next call finds it
                    raise self._translated(error) from error
            scans += self._overdue()
            if not left_s:
                break
        return scans

    def close(self) -> None:
        """Disconnect from the service; cards are left as they are."""
        self._unread = {}
        if self._link is not None:
            self._link.close()  # within reach of `interrupt` until it is done
        self._link = None

    def interrupt(self) -> None:
        """End a call in progress, also one that the service does not answer."""
        self._interrupted.set()
        link = self._link
        if link is not None:
            link.cut()

    def _readers(self, link: PcscLink) -> tuple[str, ...]:
        """Return the readers to use; DeviceUnavailable where none is plugged in."""
        plugged = link.readers()
        wanted = self._config.reader
        readers = tuple(reader for reader in plugged if wanted.lower() in reader.lower())
        for reader, tap in self._taps.items():
            if reader not in readers and tap.away_ns is None:
                tap.away_ns = time.monotonic_ns()
        self._unread = {reader: unread for reader, unread in self._unread.items() if reader in readers}
        if readers:
            return readers
        if plugged:
            raise DeviceUnavailable(
                f"{self.name}: no card reader has {wanted!r} in its name (plugged in: {', '.join(plugged)});"
                " plug it in, or correct `reader`"
            )
        raise DeviceUnavailable(f"{self.name}: no card reader is plugged in; plug it in")

    def _follow(self, change: Change) -> None:
        """Note that a card has come or gone."""
        if change.is_present:
            self._unread[change.reader] = _Unread(change.reader)
            return
        self._unread.pop(change.reader, None)
        tap = self._taps.get(change.reader)
        if tap is not None and tap.away_ns is None:
            tap.away_ns = time.monotonic_ns()

    def _next_try_s(self) -> float:
        now_ns = time.monotonic_ns()
        return min((max(unread.again_ns - now_ns, 0) / 1e9 for unread in self._unread.values()), default=_SLICE_S)

    def _tried(self, link: PcscLink, unread: _Unread) -> list[Scan]:
        """Try to read a card and return what to report; what fails is tried again while the card lies there."""
        now_ns = time.monotonic_ns()
        reader = unread.reader
        uid, text = self._read_card(link, reader)
        if text is None:
            unread.again_ns = now_ns + round(min(_AGAIN_AFTER_S * 2**unread.tries, _AGAIN_AT_MOST_S) * 1e9)
            unread.tries = min(unread.tries + 1, 16)
        else:
            del self._unread[reader]
        if not uid:
            return []
        tap = self._taps.get(reader)
        scans: list[Scan] = []
        if tap is None or tap.uid != uid or (tap.away_ns or now_ns) < now_ns - self._same_card_within_ns:
            scans = [] if tap is None else self._report_once(tap, "")
            self._taps[reader] = tap = _Tap(uid, now_ns, time.monotonic_ns() + self._same_card_within_ns)
        tap.away_ns = None
        return scans if text is None else scans + self._report_once(tap, text)

    def _overdue(self) -> list[Scan]:
        """Report by its UID alone what went away before its text was read, or cannot be read to the end."""
        now_ns = time.monotonic_ns()
        return [scan for tap in self._taps.values() if now_ns >= tap.due_ns for scan in self._report_once(tap, "")]

    def _report_once(self, tap: _Tap, text: str) -> list[Scan]:
        if tap.is_reported:
            return []
        tap.is_reported = True
        return [CardScan(self.name, tap.uid, text, tap.at_ns)]

    def _read_card(self, link: PcscLink, reader: str) -> tuple[str, str | None]:
        """Return a card's UID, empty where it told none, and its text, or None where it was not read to the end."""
        uid = b""
        end_s = time.monotonic() + _READ_CARD_WITHIN_S
        try:
            with link.card(reader) as card:
                uid = read_uid(card.transmit) or b""
                if not uid or not self._config.read_text:
                    return uid.hex(), ""
                return uid.hex(), text_of(read_message(_until(end_s, card.transmit), card.atr))
        except NdefError as error:
            _log.debug("%s: a card is reported by its UID alone: %s", self.name, error)
            return uid.hex(), ""
        except (CardGoneError, CardResetError):
            return uid.hex(), None
        except ServiceLostError:
            if not uid:
                raise
            return uid.hex(), None

    def _translated(self, error: ServiceLostError) -> PsycheError:
        """Say for staff what went wrong and what to do."""
        if self._interrupted.is_set():
            return DeviceUnavailable(f"{self.name}: interrupted")
        if error.loss is Loss.FORBIDDEN and not self._was_refused:  # a service that is just starting or ending does it
            self._was_refused = True
            return DeviceUnavailable(f"{self.name}: the PC/SC service refuses this user for the moment")
        if error.loss is Loss.FORBIDDEN:
            return DeviceMisconfigured(f"{self.name}: the PC/SC service refuses this user; {_ALLOW}")
        if error.loss is Loss.TURNED_AWAY:
            return DeviceUnavailable(f"{self.name}: the PC/SC service turns this program away; if this lasts, {_ALLOW}")
        if error.loss is Loss.SILENT:
            return DeviceUnavailable(f"{self.name}: the PC/SC service does not answer; restart pcscd if this lasts")
        return DeviceUnavailable(
            f"{self.name}: the PC/SC service does not run or was restarted ({error}); install pcscd, and start it with"
            " `systemctl enable --now pcscd.socket` if this lasts"
        )


def _until(end_s: float, transmit: Transmit) -> Transmit:
    """Return `transmit` for as long as there is time."""

    def transmit_in_time(apdu: bytes) -> bytes:
        if time.monotonic() > end_s:
            raise NdefError("the card takes too long")
        return transmit(apdu)

    return transmit_in_time
