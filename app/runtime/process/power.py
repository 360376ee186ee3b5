"""Shutting the machine down by logind, and restarting this program by its parent."""

import subprocess
from collections.abc import Callable, Sequence
from typing import Final

from app.domain.errors import PowerUnavailable
from app.runtime.process.heartbeat import EXIT_RESTART

_LOGIND: Final = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
)
_WITHIN_S: Final = 5.0

Run = Callable[[Sequence[str]], str]
"""Runs a command and returns what it printed; raises PowerUnavailable when it fails or hangs."""


def run_command(command: Sequence[str]) -> str:
    """Run a command of this system for at most five seconds, without a shell."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, found by the PATH of the service
            command, capture_output=True, text=True, timeout=_WITHIN_S, check=False, stdin=subprocess.DEVNULL
        )
    except FileNotFoundError as error:
        raise PowerUnavailable(f"this system has no {command[0]}") from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PowerUnavailable(f"{command[0]} does not answer ({error})") from error
    if done.returncode != 0:
        said = " ".join((done.stderr or done.stdout).split())[:200]
        raise PowerUnavailable(f"{command[0]} refused: {said or f'exit code {done.returncode}'}")
    return done.stdout.strip()


class LogindPower:
    """Switches the machine off through systemd-logind, where its policy allows that without asking for a password."""

    def __init__(self, run: Run = run_command) -> None:
        self._run = run

    def why_not(self) -> str:
        """Return why this program may not switch the machine off; empty where it may."""
        try:
            answer = self._run(("busctl", "--system", "call", *_LOGIND, "CanPowerOff"))
        except PowerUnavailable as error:
            return str(error)
        verdict = answer.removeprefix("s ").strip('"')
        words = {
            "yes": "",
            "challenge": "a password would be asked for",
            "no": "this user may not",
            "na": "no hardware",
        }
        return words.get(verdict, f"logind answers {verdict[:40]}")

    def shut_down(self) -> None:
        """Begin to shut down, without any question. Raises PowerUnavailable."""
        self._run(("busctl", "--system", "call", *_LOGIND, "PowerOff", "b", "false"))


class ParentRestart:
    """Ends this program with the exit code that asks its parent for a new one."""

    def __init__(self, leave: Callable[[int], None]) -> None:
        """`leave` ends the event loop with an exit code."""
        self._leave = leave
        self.has_parent = False
        """Whether `serve` watches over this program; said by whoever holds the line to it."""

    @property
    def why_not(self) -> str:
        """Why nobody would start the program again; empty where somebody would."""
        return "" if self.has_parent else "it was started by hand; run it by `python main.py serve`"

    def restart(self) -> None:
        """End this program in order."""
        self._leave(EXIT_RESTART)
