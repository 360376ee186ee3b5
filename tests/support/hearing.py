"""A camera process and all it has said."""

import select
import time
from collections.abc import Callable
from typing import TypeVar

from app.domain.scans import DeviceState
from tests.support.waiting import GIVE_UP_AFTER_S
from vision.messages import CameraHealth, Told
from vision.process.parent import VisionChild
from vision.settings import VisionSettings

M = TypeVar("M", bound=Told)


class Heard:
    """A child and all it has said."""

    def __init__(self, child: VisionChild) -> None:
        self.child = child
        self.messages: list[Told] = []
        self.ended = False

    def until(self, found: Callable[[list[Told]], object], give_up_after_s: float = GIVE_UP_AFTER_S) -> None:
        deadline = time.monotonic() + give_up_after_s
        while not found(self.messages):
            assert not self.ended, f"the process ended ({self.child.exit_code()}) after {self.messages[-6:]}"
            assert time.monotonic() < deadline, self.messages[-6:]
            self.hear(0.2)

    def until_end(self) -> None:
        deadline = time.monotonic() + GIVE_UP_AFTER_S
        while not self.ended:
            assert time.monotonic() < deadline, self.messages[-6:]
            self.hear(0.2)

    def hear(self, timeout_s: float) -> None:
        select.select([self.child.connection_fileno()], [], [], timeout_s)
        try:
            self.messages += self.child.receive()
        except EOFError:
            assert not self.ended, "the end was told twice"
            self.ended = True

    def said(self, kind: type[M]) -> list[M]:
        return [message for message in self.messages if isinstance(message, kind)]

    def health(self, state: DeviceState) -> list[CameraHealth]:
        return [message for message in self.said(CameraHealth) if message.state is state]


Start = Callable[[VisionSettings], Heard]
