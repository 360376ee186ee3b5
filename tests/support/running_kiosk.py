"""All services of a mirror over real readers and a small store, without a window."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from app.config import Config, KioskConfig, PresenceConfig, RemoteConfig, RequestsConfig, ScansConfig, StoreConfig
from app.config.devices import DeviceConfig
from app.config.hub import HubConfig
from app.devices.supervisor import BackOff
from app.domain.garments import Garment
from app.domain.scans import DeviceState, DeviceStatus
from app.identification import check_digit, encode_sgtin96
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.kiosk import KioskServices
from app.services.sync.imports import import_feeds
from app.store import open_database
from tests.support.waiting import GIVE_UP_AFTER_S

GARMENTS = 40
QUICK = BackOff(first_s=0.1, longest_s=0.5, misconfigured_s=0.5)
LEAVE_AFTER_S = 1.4
"""Longer than it takes to doubt a silent reader: 0.4 s of quiet, 0.25 s without an answer, and a slow machine."""


def gtin(number: int) -> str:
    """Return the GTIN of an article; the store knows those below `GARMENTS`."""
    body = f"09521234{number:05d}"
    return body + check_digit(body)


def epc(number: int, serial: int = 1) -> str:
    """Return the EPC of one piece of it."""
    return encode_sgtin96(gtin(number), serial)


class RunningKiosk:
    """Starts and stops the services; `events` are (`arrived` or `left`, GTIN) as the session tells them."""

    def __init__(
        self,
        folder: Path,
        devices: Sequence[DeviceConfig],
        *,
        leave_after_s: float = LEAVE_AFTER_S,
        back_off: BackOff = QUICK,
        scans: ScansConfig | None = None,
        remote: RemoteConfig | None = None,
        hub: HubConfig | None = None,
        requests: RequestsConfig | None = None,
    ) -> None:
        directory = DataDirectory(folder)
        _fill_store(directory)
        config = Config(
            kiosk=KioskConfig(idle_warning_s=3600),
            store=StoreConfig(catalogue="imported"),
            presence=PresenceConfig(leave_after_s=leave_after_s),
            scans=scans or ScansConfig(),
            remote=remote or RemoteConfig(),
            hub=hub or HubConfig(),
            requests=requests or RequestsConfig(),
            devices=tuple(devices),
        )
        self.services = KioskServices(
            config,
            directory,
            journal=SilentJournal(),
            ready_made_demo=folder / "none",
            start_vision=None,
            back_off=back_off,
        )
        self.events: list[tuple[str, str]] = []
        self.states: dict[str, list[DeviceState]] = {}
        self.services.session.garment_arrived.connect(lambda garment, _: self._note("arrived", garment))
        self.services.session.garment_left.connect(lambda garment: self._note("left", garment))
        self.services.devices.changed.connect(self._note_states)
        self.services.start()

    def stop(self) -> None:
        """Stop everything; no object of it lives on."""
        self.services.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self.services)

    @property
    def gtins(self) -> list[str]:
        """What is on the screen, in order of arrival."""
        return [garment.gtin for garment in self.services.session.garments]

    def status(self, device: str) -> DeviceStatus | None:
        """What staff are told of it; None before its first report."""
        return next((status for status in self.services.devices.statuses if status.device == device), None)

    def is_in(self, device: str, state: DeviceState) -> bool:
        """Whether this is its state now."""
        status = self.status(device)
        return status is not None and status.state is state

    def listen(self, seconds: float) -> None:
        """Let the services live for so long."""
        self._live(lambda: False, seconds)

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the services live until `happened()`; fail after a minute, naming `what` never came."""
        assert self._live(happened, GIVE_UP_AFTER_S), f"never happened: {what}; there was {self.events}, {self.states}"

    def wait_for(self, device: str, state: DeviceState) -> None:
        """Wait until this is its state."""
        self.wait_until(lambda: self.is_in(device, state), f"{device} is {state.value}")

    def _live(self, happened: Callable[[], bool], seconds: float) -> bool:
        deadline_s = time.monotonic() + seconds
        while not happened():
            if time.monotonic() > deadline_s:
                return False
            QCoreApplication.processEvents()
            time.sleep(0.005)
        return True

    def _note(self, event: str, garment: Garment) -> None:
        self.events.append((event, garment.gtin))

    def _note_states(self) -> None:
        for status in self.services.devices.statuses:
            states = self.states.setdefault(status.device, [])
            if states[-1:] != [status.state]:  # a new reason for the same state is told as well
                states.append(status.state)


def _fill_store(directory: DataDirectory) -> None:
    columns = ("id", "item_group_id", "gtin", "title", "description", "link", "image_link", "availability", "price")
    same = ("Linen", "https://shop.example/", "https://shop.example/1.png", "in_stock", "59.90 EUR")
    rows = [(f"v{number}", f"p{number}", gtin(number), f"Piece {number}", *same) for number in range(GARMENTS)]
    feed = directory.root / "products.tsv"
    feed.write_text("\n".join("\t".join(row) for row in (columns, *rows)) + "\n", encoding="utf-8")
    database = open_database(directory.database)
    import_feeds(database, products=[feed], language="en")
    database.close()
