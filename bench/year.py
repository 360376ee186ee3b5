"""The whole mirror under the traffic of a long time: its memory, its open files and its threads must stay flat.

A real shop is taken to send 20 shoppers an hour to a mirror, with three garments and ten touches each. Here they come
at 50 times that rate, a shopper each 3.6 s, before `main.py serve` with real processes: tags at an emulated reader,
codes typed by a scanner, codes and an empty room before the camera, touches and keys from the X server; and faults, one
in twenty shoppers, where a real shop has one a day or two: the reader killed or hung, the camera's process killed. It
is the rate of events that is multiplied, not the clock: half an hour of it has the traffic of 25 hours.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from app.devices.keyboard.keys import Key
from app.identification import encode_sgtin96
from app.runtime.process.memory_trend import theil_sen
from bench.plots import Panel, write_plot
from tests.support.keystrokes import MS, Scanner
from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import MirrorProcess, verdict
from tests.support.mirrors import gtins
from tests.support.running_kiosk import gtin
from tests.support.videos import write_code_video
from tests.support.x_keyboard import XScreen

_SPEED = 50
_SHOPPERS_AN_HOUR = 20
_GARMENTS, _TOUCHES = 3, 10
_FAULT_SHARE = 0.05
_REST_SHARE, _REST_S = 0.1, 12.0
_SAMPLE_S = 5.0
_LIMIT_MB_PER_H = 40.0
_LIMIT_MORE = 4
_SETTLED_SHARE = 1 / 3
_JUDGED_MIN = 15.0
_WIDTH, _HEIGHT = 540, 960
_KEYS = (1, 28, 103, 105, 106, 108, 15)
_CONFIG = """
[kiosk]
idle_warning_s = 5
idle_answer_s = 5
[camera]
source = "{video}"
codes = "on"
gestures = "on"
[[devices]]
driver = "llrp"
name = "hook"
host = "127.0.0.1"
port = {port}
[[devices]]
driver = "hid_keyboard"
name = "counter"
"""


@dataclass
class Course:
    """What was measured of one process: (minutes since the start, value)."""

    memory_mb: list[tuple[float, float]] = field(default_factory=list)
    files: list[tuple[float, float]] = field(default_factory=list)
    threads: list[tuple[float, float]] = field(default_factory=list)


class Watch:
    """Samples the processes of one mirror."""

    def __init__(self, mirror: MirrorProcess) -> None:
        self._mirror = mirror
        self._began_s = time.monotonic()
        self._sampled_s = 0.0
        self.courses: dict[str, Course] = {"parent": Course(), "window": Course(), "camera": Course()}

    def look(self) -> None:
        """Take a sample where one is due; a process that is just being replaced is left out."""
        now_s = time.monotonic()
        if now_s - self._sampled_s < _SAMPLE_S:
            return
        self._sampled_s = now_s
        window = self._mirror.window_id()
        cameras = self._mirror.children("psyche-vision", of=window)
        processes = {"parent": self._mirror.process.pid, "window": window}
        if len(cameras) == 1:
            processes["camera"] = cameras[0]
        for name, process_id in processes.items():
            try:
                files = len(os.listdir(f"/proc/{process_id}/fd"))  # noqa: PTH208 - counted, not read
                threads = len(os.listdir(f"/proc/{process_id}/task"))  # noqa: PTH208
            except OSError:
                continue
            minutes, course = (now_s - self._began_s) / 60, self.courses[name]
            course.memory_mb.append((minutes, self._mirror.resident_mb(process_id)))
            course.files.append((minutes, files))
            course.threads.append((minutes, threads))


class Shop:
    """Shoppers before one mirror, and what befalls its devices."""

    def __init__(
        self, mirror: MirrorProcess, screen: XScreen, peer: LlrpPeer, watch: Watch, dice: random.Random
    ) -> None:
        self._mirror, self._screen, self._peer, self._watch, self._dice = mirror, screen, peer, watch, dice
        self._articles = gtins(mirror)
        self.shoppers = self.faults = 0

    def shop_for(self, seconds: float) -> None:
        """Let shoppers come at their rate."""
        pace_s = 3600 / (_SHOPPERS_AN_HOUR * _SPEED)
        until_s = due_s = time.monotonic()
        until_s += seconds
        while time.monotonic() < until_s:
            self._serve_shopper()
            if self._dice.random() < _FAULT_SHARE:
                self._fault()
            due_s += pace_s
            if self._dice.random() < _REST_SHARE:  # nobody for a moment: the session is wiped, and the next come faster
                self._pass(_REST_S)
            self._pass(due_s - time.monotonic())

    def _serve_shopper(self) -> None:
        self.shoppers += 1
        hung = self._dice.sample(self._articles, _GARMENTS)
        tags = [encode_sgtin96(article, self.shoppers) for article in hung[1:]]
        for tag in tags:
            self._peer.place(tag)
        self._screen.play(Scanner(5.0).scan(hung[0][1:], 0, self._dice))
        for _ in range(_TOUCHES - 2):
            self._screen.click(1, self._dice.randrange(_WIDTH), self._dice.randrange(_HEIGHT // 3, _HEIGHT), held_ms=30)
            self._pass(0.1)
        for code in self._dice.choices(_KEYS, k=2):
            self._screen.play([Key(code, "", True, 0), Key(code, "", False, 40 * MS)])
        for tag in tags:
            self._peer.remove(tag)

    def _fault(self) -> None:
        self.faults += 1
        kind = self._dice.choice(("kill", "hang", "camera"))
        if kind == "kill":
            self._peer.kill()
            self._pass(1.0)
            self._peer.restart()
        elif kind == "hang":
            self._peer.hang()
            self._pass(3.0)
            self._peer.go_on()
        else:
            for camera in self._mirror.children("psyche-vision", of=self._mirror.window_id()):
                os.kill(camera, signal.SIGKILL)

    def _pass(self, seconds: float) -> None:
        until_s = time.monotonic() + seconds
        self._watch.look()
        time.sleep(max(0.0, until_s - time.monotonic()))


def main() -> int:
    """Print every figure beside its limit, write the plot; return 1 when a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plot", type=Path, default=None, metavar="OUT.svg")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name, XScreen() as screen, LlrpPeer(reads_per_s=60) as peer:
        folder, video = Path(name), Path(name) / "shop.avi"
        write_code_video(video, [f"https://id.gs1.org/01/{gtin(1)}"], blank_s=8.0, shown_s=1.0)
        with MirrorProcess(
            folder,
            config=_CONFIG.format(video=video, port=peer.port),
            environment=screen.environment,
            program=("main.py", "serve"),
        ) as mirror:
            mirror.wait_for("page_painted", timeout_s=60)
            mirror.wait_for("device_state", lambda event: event["device"] == "camera" and event["state"] == "ready")
            while len(gtins(mirror)) < _GARMENTS:  # the demo store is being laid out
                time.sleep(1)
            time.sleep(5)
            watch = Watch(mirror)
            shop = Shop(mirror, screen, peer, watch, dice)
            shop.shop_for(options.minutes * 60)
            events = [event["event"] for event in mirror.events()]
            log = mirror.log.read_text(errors="replace")
    print(
        f"{options.minutes:g} min with seed {options.seed}: {shop.shoppers} shoppers"
        f" ({shop.shoppers / options.minutes * 60 / _SHOPPERS_AN_HOUR:.0f} times a real shop's rate),"
        f" {shop.faults} faults,"
        f" {events.count('garment_arrived')} garments, {events.count('page_painted')} pages,"
        f" {events.count('session_ended')} sessions ended"
    )
    print(f"windows that died: {events.count('window_died')}; tracebacks in the log: {log.count('Traceback')}")
    if options.plot is not None:
        _write(options.plot, watch, options.minutes)
    kept = [_judge(name, course, options.minutes) for name, course in watch.courses.items()]
    kept.append(verdict("windows that died", events.count("window_died"), 0, ""))
    kept.append(verdict("tracebacks", log.count("Traceback"), 0, ""))
    return 0 if all(kept) else 1


def _judge(name: str, course: Course, minutes: float) -> bool:
    settled = [sample for sample in course.memory_mb if sample[0] >= minutes * _SETTLED_SHARE]
    slope_mb_per_h = 60 * theil_sen(settled)
    kept = [True]
    if minutes >= _JUDGED_MIN:
        kept.append(verdict(f"{name}: memory grows by", slope_mb_per_h, _LIMIT_MB_PER_H, "MB/h"))
    else:
        print(f"{name}: memory grows by {slope_mb_per_h:.1f} MB/h (not judged before {_JUDGED_MIN:g} minutes)")
    print(f"{name}: {course.memory_mb[0][1]:.0f} MB at first, {course.memory_mb[-1][1]:.0f} MB at the end")
    for what, samples in (("open files", course.files), ("threads", course.threads)):
        middle = [value for at, value in samples if minutes / 3 <= at < 2 * minutes / 3]
        last = [value for at, value in samples if at >= 2 * minutes / 3]
        more = max(last, default=0) - max(middle, default=0)
        kept.append(verdict(f"{name}: {what} more in the last third than in the second", more, _LIMIT_MORE, ""))
    return all(kept)


def _write(path: Path, watch: Watch, minutes: float) -> None:
    courses = watch.courses.items()
    panels = [
        Panel("resident memory, MB", {name: course.memory_mb for name, course in courses}),
        Panel("open files", {name: course.files for name, course in courses}),
        Panel("threads", {name: course.threads for name, course in courses}),
    ]
    write_plot(path, f"The whole mirror for {minutes:g} minutes at {_SPEED} times a shop's rate", "minutes", panels)


if __name__ == "__main__":
    sys.exit(main())
