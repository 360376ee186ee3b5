"""Kills at random: window, camera process or both, in all that they do, and what watches over the window.

At rest, with garments, during an import, while a PIN is entered, while requests are placed, answered and withdrawn;
then also the parent of the window, alone or with all that it has started: who kept it alive starts it again.

Real processes on a virtual screen: `main.py serve` with an emulated reader, a scanner that types, a camera that shows
an empty room, imports by the command. After each kill: what was acknowledged before is there (imports that ended,
wrong PINs that were told, the audit log, requests and their steps), an import that was cut off left nothing behind, no
request stands twice or is half-written, the database passes SQLite's check, the audit log its own, and the window shows
its page again. The camera's process alone is not killed while a PIN is entered or something is asked for, with which it
has nothing to do.
"""

import argparse
import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.devices.keyboard.keys import Key
from app.domain.stores import Availability, StockLevel
from app.identification import CardHasher, encode_sgtin96
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.store import AuditLog, Database, open_database
from app.store.staff_file import staff_path
from bench.killed_requests import RequestsLeft, look_at_requests
from tests.support.asking_window import ASKING, OTHER_STORE, SORTS
from tests.support.keystrokes import MS, Scanner
from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import PROJECT, Event, MirrorProcess, quantile, verdict
from tests.support.running_kiosk import gtin
from tests.support.serving import with_times
from tests.support.shop import a_store
from tests.support.shop_feeds import write_levels, write_stores
from tests.support.videos import write_empty_room
from tests.support.x_keyboard import XScreen

SCENARIOS = ("rest", "garments", "importing", "pin_entry", *SORTS)
_LIMIT_S = 8.0
_GARMENTS = 400
_BADGE = "STAFF-0042"
_PINS = ("482915", "730164")
_WRONG_PIN = "918273"
_KEY_OF_ONE, _KEY_OF_ZERO, _ENTER = 2, 11, 28
_PATIENCE_S = 40.0
_STORE = "PAR01"
_UNDISTURBED_S = 6.0
"""For five seconds after a page was opened again, a garment that comes is announced on it and opens none of its own."""
_ALONE_S = 1.5
"""Garments that come within a second are shown together."""
_CONFIG = """
[kiosk]
idle_warning_s = 10
idle_answer_s = 5
[store]
catalogue = "imported"
code = "{store}"
stale_after_min = 10080.0
[requests]
offered = ["bring", "help", "take_back", "hold_here", "hold_there", "return"]
[camera]
source = "{video}"
codes = "on"
gestures = "off"
[scans]
staff_badges = ["{badge}"]
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
class Killed:
    """What the kills have shown."""

    count: int = 0
    by_kind: Counter[str] = field(default_factory=Counter)
    back_s: list[float] = field(default_factory=list)
    camera_back_s: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    away: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    requests: RequestsLeft = field(default_factory=RequestsLeft)


class Shop:
    """One mirror that is killed again and again, and what it has acknowledged."""

    def __init__(self, folder: Path, screen: XScreen, peer: LlrpPeer, dice: random.Random, restart_s: float) -> None:
        self._folder, self._screen, self._peer, self._dice = folder, screen, peer, dice
        self._directory = DataDirectory(folder / "data")
        self._directory.create()
        self._key = installation_key(self._directory.installation_key)
        self._generation = 0
        self._pin = 0
        self._audited = 0
        self._wrong: Event | None = None
        self._garment = 0
        self._import(kill_after_s=None)
        self._fill_stock()
        self._set_pin()
        video = folder / "room.avi"
        write_empty_room(video)
        badge = CardHasher(self._key).of_text(_BADGE)
        config = _CONFIG.format(video=video, badge=badge, port=peer.port, store=_STORE)
        self.mirror = MirrorProcess(
            folder,
            config=config,
            environment=screen.environment,
            program=with_times(window="tests.support.asking_window", restart_s=restart_s, deaths=10**6),
        )
        self.killed = Killed()

    def kill_once(self, scenario: str, victim: str) -> None:
        """Bring the mirror into a situation, kill, and look what is left."""
        before_ns = self._now_ns()
        (self._folder / ASKING).unlink(missing_ok=True)
        page = self._ask(scenario) if scenario in SORTS else getattr(self, f"_{scenario}")()
        window, cameras = self.mirror.window_id(), self._cameras()
        killed_ns = self._now_ns()
        if victim in ("parent", "all"):
            self.mirror.process.kill()
            self.mirror.process.wait()
        if victim in ("vision", "both", "all"):
            for camera in cameras:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(camera, signal.SIGKILL)
        if victim in ("window", "both", "all"):
            os.kill(window, signal.SIGKILL)
        if victim in ("parent", "all"):
            self._wait(lambda: not Path(f"/proc/{window}").exists(), "the end of a window whose parent was killed")
            self.mirror.start()
        if victim != "vision":
            self._wait_for_page(page, killed_ns)
        self._wait_for_camera(killed_ns)
        self.killed.count += 1
        self.killed.by_kind[f"{victim} {scenario}"] += 1
        self._look(f"kill {self.killed.count} ({victim}, {scenario})", before_ns)

    def _rest(self) -> tuple[str, str]:
        self._peer.clear()
        self._wait(lambda: self._last("page_painted").get("page") == "attract", "the attract page")
        self._pass(1.0)
        return "attract", ""

    def _garments(self) -> tuple[str, str]:
        self._garment = (self._garment + 1) % _GARMENTS
        article = gtin(self._garment)
        self._peer.clear()
        self._wait(
            lambda: self._age_s("page_reopened") > _UNDISTURBED_S and self._age_s("garment_arrived") > _ALONE_S,
            "a page that gives way",
        )
        after_ns = self._now_ns()
        if self._dice.random() < 0.5:
            self._peer.place(encode_sgtin96(article, 7))
        else:
            self._screen.play(Scanner(8.0).scan(article[1:], 0, self._dice))
        self.mirror.wait_for("garment_arrived", lambda event: event["gtin"] == article, after_ns=after_ns)
        self.mirror.wait_for("page_painted", lambda event: event["gtin"] == article, after_ns=after_ns)
        self._pass(1.5)
        return "product", article

    def _importing(self) -> tuple[str, str]:
        self._import(kill_after_s=self._dice.uniform(0.0, 2.5) if self._dice.random() < 0.5 else None)
        return "", ""

    def _pin_entry(self) -> tuple[str, str]:
        if self._dice.random() < 0.4:
            self._set_pin()
        after_ns = self._now_ns()
        self._screen.play(Scanner(8.0).scan(_BADGE, 0, self._dice))
        self.mirror.wait_for("staff_asked", after_ns=after_ns)
        self._type(_WRONG_PIN if self._dice.random() < 0.6 else _PINS[self._pin])
        self._pass(1.0)
        return "", ""

    def _ask(self, sort: str) -> tuple[str, str]:
        after_ns = self._now_ns()
        (self._folder / ASKING).write_text(sort)
        self.mirror.wait_for("request_step" if sort == "accepted" else "request_placed", after_ns=after_ns)
        self._pass(1.5)
        return "", ""

    def _fill_stock(self) -> None:
        counted_at = datetime.now(UTC)
        with closing(open_database(self._directory.database)) as database:
            write_stores(database, [a_store(_STORE), a_store(OTHER_STORE)])
            write_levels(
                database,
                [StockLevel(_STORE, f"v{n}", 1000, Availability.IN_STOCK, counted_at) for n in range(_GARMENTS)],
            )

    def _import(self, kill_after_s: float | None) -> None:
        """Import the next generation of all articles; a killed import takes effect as a whole or not at all."""
        feed = self._folder / "products.en.tsv"
        columns = "id\titem_group_id\tgtin\ttitle\tdescription\tlink\timage_link\tavailability\tprice\n"
        link = "http://127.0.0.1:9/1"
        rest = f"Generation {self._generation + 1}\t{link}\t{link}.jpg\tin_stock\t9.90 EUR\n"
        feed.write_text(
            columns + "".join(f"v{n}\tp{n}\t{gtin(n)}\tPiece {n}\t{rest}" for n in range(_GARMENTS)), encoding="utf-8"
        )
        command = [sys.executable, "main.py", "import", "--products", str(feed), "--data", str(self._directory.root)]
        with subprocess.Popen(
            command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        ) as process:
            try:
                process.wait(kill_after_s)
            except subprocess.TimeoutExpired:
                process.kill()
        if process.returncode == 0:
            self._generation += 1
        elif kill_after_s is None:
            self.killed.lost.append(f"the import of generation {self._generation + 1} failed")

    def _set_pin(self) -> None:
        pin = 1 - self._pin
        subprocess.run(
            [sys.executable, "main.py", "pin", "set", "--label", "1", "--data", str(self._directory.root)],
            cwd=PROJECT,
            input=f"{_PINS[pin]}\n{_PINS[pin]}\n",
            text=True,
            check=True,
            capture_output=True,
        )
        self._pin = pin

    def _look(self, what: str, before_ns: int) -> None:
        with sqlite3.connect(f"file:{self._directory.database}?mode=ro", uri=True) as database:
            check = database.execute("PRAGMA quick_check").fetchall()
            orphans = database.execute("PRAGMA foreign_key_check").fetchall()
            generations = {
                int(row[0].rsplit(" ", 1)[1])
                for row in database.execute("SELECT DISTINCT description FROM product_text")
            }
            database.execute("ATTACH DATABASE ? AS staff", (f"file:{staff_path(self._directory.database)}?mode=ro",))
            wrong = max((row[0] for row in database.execute("SELECT wrong FROM staff.staff_tries")), default=0)
            requests = look_at_requests(self.mirror.events, database)
        database.close()
        if check != [("ok",)] or orphans:
            self.killed.damaged.append(f"{what}: {check[:3]} {orphans[:3]}")
        if len(generations) != 1:
            self.killed.damaged.append(f"{what}: half an import: generations {sorted(generations)}")
        if max(generations) < self._generation:
            self.killed.lost.append(f"{what}: generation {self._generation} had been imported")
        self._generation = max(generations)
        told = [
            event
            for event in self.mirror.events()
            if event["event"] in ("staff_refused", "staff_opened") and event["t_ns"] > before_ns
        ]
        if told and told[-1]["event"] == "staff_refused" and wrong < told[-1]["wrong"]:
            self.killed.lost.append(f"{what}: {told[-1]['wrong']} wrong PINs were told, {wrong} are known")
        if requests.lost:
            self.killed.lost.append(f"{what}: requests, or steps of them, that were told: {requests.lost[:5]}")
        if requests.half:
            self.killed.damaged.append(f"{what}: requests half-written or twice: {requests.half[:5]}")
        self.killed.requests = requests
        self._look_at_audit(what)

    def _look_at_audit(self, what: str) -> None:
        database = Database(self._directory.database)
        try:
            database.attach_staff()
            found = AuditLog(database, self._key).verify()
        finally:
            database.close()
        if found.damage:
            self.killed.damaged.append(f"{what}: audit log: {found.damage}")
        if found.entries < self._audited:
            self.killed.lost.append(f"{what}: the audit log had {self._audited} entries, now {found.entries}")
        self._audited = found.entries

    def _wait_for_page(self, page: tuple[str, str], killed_ns: int) -> None:
        def is_back(event: Event) -> bool:
            return not page[0] or (event["page"], event["gtin"]) == page

        began = self.mirror.wait_for("window_started", after_ns=killed_ns, timeout_s=_PATIENCE_S)
        try:
            back = self.mirror.wait_for("page_painted", is_back, after_ns=began["t_ns"], timeout_s=_PATIENCE_S)
        except AssertionError:
            self.killed.away.append(f"the page {page} did not come back")
            return
        self.killed.back_s.append((back["t_ns"] - killed_ns) / 1e9)

    def _wait_for_camera(self, killed_ns: int) -> None:
        def is_ready() -> bool:
            states = [event for event in self.mirror.events() if event["event"] == "device_state"]
            camera = next((event for event in reversed(states) if event["device"] == "camera"), None)
            return camera is not None and camera["state"] == "ready" and bool(self._cameras())

        self._wait(is_ready, "the camera")
        self.killed.camera_back_s.append((self._now_ns() - killed_ns) / 1e9)

    def _cameras(self) -> list[int]:
        return self.mirror.children("psyche-vision", of=self.mirror.window_id())

    def _last(self, name: str) -> Event:
        return next((event for event in reversed(self.mirror.events()) if event["event"] == name), {})

    def _age_s(self, name: str) -> float:
        return (self._now_ns() - int(self._last(name).get("t_ns", 0))) / 1e9

    def _type(self, pin: str) -> None:
        codes = [*(_KEY_OF_ZERO if digit == "0" else _KEY_OF_ONE + int(digit) - 1 for digit in pin), _ENTER]
        self._screen.play(
            [
                Key(code, "", is_press, (100 * number + 60 * (not is_press)) * MS)
                for number, code in enumerate(codes)
                for is_press in (True, False)
            ]
        )

    def _pass(self, at_most_s: float) -> None:
        time.sleep(self._dice.uniform(0.0, at_most_s))

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        deadline_s = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > deadline_s:
                self.killed.away.append(f"{what} did not come back")
                return
            time.sleep(0.05)

    @staticmethod
    def _now_ns() -> int:
        return time.monotonic_ns()


def kills(count: int, seed: int, *, scenarios: Sequence[str] = SCENARIOS, restart_s: float = 3.0) -> Killed:
    """Kill so often, and return what was seen; every scenario and victim comes in turn, the moments at random."""
    dice = random.Random(seed)
    rounds = [(scenario, victim) for victim in ("window", "both") for scenario in scenarios]
    rounds += [(scenario, victim) for victim in ("parent", "all") for scenario in scenarios if scenario in SORTS]
    rounds += [(scenario, "vision") for scenario in scenarios if scenario not in ("pin_entry", *SORTS)]
    with tempfile.TemporaryDirectory() as name, XScreen() as screen, LlrpPeer(reads_per_s=20) as peer:
        shop = Shop(Path(name), screen, peer, dice, restart_s)
        with shop.mirror as mirror:
            mirror.wait_for("page_painted", timeout_s=60)
            for number in range(count):
                if number % len(rounds) == 0:
                    dice.shuffle(rounds)
                shop.kill_once(*rounds[number % len(rounds)])
        return shop.killed


def main() -> int:
    """Print every figure beside its limit; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--restart-s", type=float, default=3.0, help="seconds before a window is started again")
    parser.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=SCENARIOS)
    options = parser.parse_args()
    seed = int(time.time()) if options.seed is None else options.seed
    print(f"{options.count} kills with seed {seed}", flush=True)
    killed = kills(options.count, seed, scenarios=options.scenarios, restart_s=options.restart_s)
    print(", ".join(f"{kind} {count}" for kind, count in sorted(killed.by_kind.items())))
    for trouble in (*killed.lost, *killed.damaged, *killed.away):
        print(trouble)
    left = killed.requests
    print(f"{left.placed} requests placed, {left.steps} steps, {left.held} held or collected at the end")
    if killed.back_s:
        median_s = quantile(killed.back_s, 0.5)
        print(f"window back with its page: median {median_s:.1f} s, {options.restart_s:g} s of them waiting")
    worst_s = max(killed.camera_back_s, default=0.0)
    print(f"camera ready again: median {quantile(killed.camera_back_s, 0.5):.1f} s, worst {worst_s:.1f} s")
    kept = [
        verdict("acknowledged and lost", len(killed.lost), 0, ""),
        verdict("damaged", len(killed.damaged), 0, ""),
        verdict(f"not back within {_PATIENCE_S:.0f} s", len(killed.away), 0, ""),
        verdict("window back with its page, worst", max(killed.back_s, default=0.0), _LIMIT_S, "s"),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
