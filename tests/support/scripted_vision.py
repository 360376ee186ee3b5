"""A camera process that says what the test says."""

import socket

from vision.messages import Told


class ScriptedVision:
    """Stands for `vision.process.parent.VisionChild`; nothing is started."""

    def __init__(self) -> None:
        self._child_side, self._parent_side = socket.socketpair()
        self._said: list[Told] = []
        self.pid = 1

    def say(self, *messages: Told) -> None:
        self._said += messages
        self._child_side.send(b"!")

    def connection_fileno(self) -> int:
        return self._parent_side.fileno()

    def receive(self) -> tuple[Told, ...]:
        if self._said:
            self._parent_side.recv(4096)
        said, self._said = tuple(self._said), []
        return said

    def exit_code(self) -> int | None:
        return None

    def kill(self) -> None:
        pass

    def stop(self, timeout_s: float = 2.0) -> None:
        self._child_side.close()
        self._parent_side.close()
