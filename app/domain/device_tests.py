"""How far the test of a device has come."""

from enum import Enum


class TestStep(Enum):
    """Nothing is being tried, the device is listened to, it was heard, or it stayed silent."""

    __test__ = False

    IDLE = "idle"
    LISTENING = "listening"
    HEARD = "heard"
    SILENT = "silent"
