"""What devices report, before it is identified."""

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
    NFC = "NFC"
    """What is written on an NFC Forum tag: a web address or a text."""
    OTHER = "Other"


class Zone(Enum):
    """Which place an antenna looks at."""

    OWN = "own"
    NEIGHBOUR = "neighbour"


@dataclass(frozen=True, slots=True)
class TagReport:
    """One report of one RFID tag: `epc` as lower-case hexadecimal, `rssi_dbm` in dBm, `at_ns` monotonic.

    `zone` is where the antenna looks; the driver knows it from its configuration.
    """

    reader: str
    epc: str
    antenna: int
    rssi_dbm: float
    at_ns: int
    zone: Zone = Zone.OWN


@dataclass(frozen=True, slots=True)
class CodeScan:
    """One printed code as read: `value` is untrusted text, `at_ns` monotonic, of the frame for a camera."""

    reader: str
    symbology: Symbology
    value: str
    at_ns: int


@dataclass(frozen=True, slots=True)
class CardScan:
    """One contactless card or HF/NFC tag as tapped: `uid` as lower-case hexadecimal, `at_ns` monotonic.

    `text` is the web address or text written on it, untrusted, empty where there is none. A card reports once a tap.
    """

    reader: str
    uid: str
    text: str
    at_ns: int


Scan = TagReport | CodeScan | CardScan


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
