"""What devices report, before anybody knows what it means."""

from dataclasses import dataclass
from enum import Enum


class Symbology(Enum):
    """Kinds of printed code, named as shown to integrators. UPC-A is reported as EAN13 with a leading zero."""

    EAN13 = "EAN13"
    EAN8 = "EAN8"
    UPCE = "UPCE"
    QR = "QR"
    DATA_MATRIX = "DataMatrix"
    CODE128 = "Code128"
    ITF = "ITF"
    DATABAR = "DataBar"
    OTHER = "Other"


@dataclass(frozen=True, slots=True)
class TagReport:
    """One report of one RFID tag: `epc` as lower-case hexadecimal, `rssi_dbm` in dBm, `at_ns` monotonic."""

    reader: str
    epc: str
    antenna: int
    rssi_dbm: float
    at_ns: int


@dataclass(frozen=True, slots=True)
class CodeScan:
    """One printed or NFC code as read: `value` is untrusted text, `at_ns` monotonic, of the frame for a camera."""

    reader: str
    symbology: Symbology
    value: str
    at_ns: int


Scan = TagReport | CodeScan


class DeviceState(Enum):
    """What a device is doing, as staff see it."""

    CONNECTING = "connecting"
    READY = "ready"
    OFFLINE = "offline"
    MISCONFIGURED = "misconfigured"


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """A device's state since `since_ns` (monotonic), with a sentence for staff where something is wrong."""

    device: str
    driver: str
    state: DeviceState
    detail: str
    since_ns: int
