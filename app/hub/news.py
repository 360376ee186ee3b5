"""Tells those who wait on the hub that something has happened."""

import asyncio
import secrets


class News:
    """A number that rises; whoever waits for the next one is woken. For one event loop."""

    def __init__(self) -> None:
        self._number = 0
        self._start = secrets.token_hex(4)
        self._woken = asyncio.Event()
        self.waiting = 0
        """How many phones are listening."""

    @property
    def mark(self) -> str:
        """What names the present state, also across starts of the hub."""
        return f"{self._start}-{self._number}"

    def tell(self) -> None:
        """Wake all who wait."""
        self._number += 1
        self._woken.set()
        self._woken = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Return with the next news, or after so long."""
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return
