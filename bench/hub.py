"""From a mirror to the page of a phone: a request is visible in Chromium within 500 ms, at 20 mirrors and 5 phones.

The hub is a process of its own (`main.py hub`), the phones are pages of Debian's Chromium, the mirrors are lines as
mirrors have them (app/fleet/link.py). The time begins when the outbox has the request and the line is woken; it ends
when the page's DOM has the words. The limit is for two cores that all of them share with this program. Then 1,000 more
phones come, by real connections, and the hub has no room for most: how many are told so, and what becomes of the others
and of the hub's memory.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page

from app.fleet.link import HubLink, Letter
from app.hub.site import MOST_LISTENING
from tests.support.crowd import Crowd
from tests.support.hub_process import HubProcess
from tests.support.mirror_process import verdict
from tests.support.phone_browser import opened_browser, signed_in

_MIRRORS: Final = 20
_PHONES: Final = 5
_REQUESTS: Final = 60
_CROWD: Final = 1000
_IN_CROWD: Final = 20
_LIMIT_MS: Final = 500.0
_LIMIT_MB: Final = 60.0
_WATCH: Final = """
window.seen = {};
new MutationObserver(() => {
  for (const head of document.querySelectorAll("h2")) {
    const key = (head.textContent.match(/bench-\\d+/) || [])[0];
    if (key && !(key in window.seen)) window.seen[key] = Date.now();
  }
}).observe(document.body, { childList: true, subtree: true });
"""


class Mirror:
    """A line with an outbox in memory."""

    def __init__(self, url: str, token: str) -> None:
        self._waiting: list[Letter] = []
        self._lock = threading.Lock()
        self.line = HubLink(
            url,
            token,
            verify=True,
            letters=self._letters,
            delivered=self._delivered,
            heard=lambda _: None,
            lost=lambda why: print(f"  {why}", file=sys.stderr),
        )
        self.line.start()

    def ask(self, number: int) -> float:
        """Ask for something; return when, in milliseconds since 1970 as a browser tells them."""
        key = f"{number:032x}"
        told = {"key": key, "kind": "bring", "place": f"Cabin {number % 9}", "words": f"bench-{number}"}
        letter = Letter(number, 1, key, {**told, "steps": [{"state": "placed", "ago_s": 0.0}]})
        began_ms = time.time() * 1000
        with self._lock:
            self._waiting.append(letter)
        self.line.wake()
        return began_ms

    def _letters(self) -> list[Letter]:
        with self._lock:
            return list(self._waiting)

    def _delivered(self, letter: Letter) -> bool:
        with self._lock:
            self._waiting.remove(letter)
        return True


def main() -> int:
    """Measure; return 0 where the limit is kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mirrors", type=int, default=_MIRRORS)
    parser.add_argument("--phones", type=int, default=_PHONES)
    parser.add_argument("--requests", type=int, default=_REQUESTS)
    parser.add_argument("--crowd", type=int, default=_CROWD)
    arguments = parser.parse_args()
    folder = tempfile.TemporaryDirectory(prefix="psyche-bench-")
    with folder as name, opened_browser() as browser, HubProcess(Path(name)) as hub:
        phones = [_listening(browser, hub.url) for _ in range(arguments.phones)]
        mirrors = [Mirror(hub.url, hub.token()) for _ in range(arguments.mirrors)]
        time.sleep(2)
        numbers = range(arguments.requests)
        asked = _ask(mirrors, phones[0], numbers)
        seen = [phone.evaluate("window.seen") for phone in phones]
        before_mb = hub.resident_mb()
        with Crowd(hub.port, _cookie(phones[0])) as crowd:
            answered = crowd.come(arguments.crowd)
            in_crowd = _ask(mirrors, phones[0], range(numbers.stop, numbers.stop + _IN_CROWD))
            seen_in_crowd = [phone.evaluate("window.seen") for phone in phones]
            more_mb = hub.resident_mb() - before_mb
        for mirror in mirrors:
            mirror.line.stop()
    took_ms = sorted(float(one[key]) - began_ms for one in seen for key, began_ms in asked.items() if key in one)
    wanted = len(asked) * len(phones)
    print(f"{len(took_ms)} of {wanted} seen: {len(mirrors)} mirrors, {len(phones)} phones, {len(asked)} requests")
    p50, p95 = (took_ms[round(share * (len(took_ms) - 1))] for share in (0.5, 0.95))
    print(f"median {p50:.0f} ms, the slowest {took_ms[-1]:.0f} ms")
    room = MOST_LISTENING - len(phones)
    seen_count = sum(key in one for one in seen_in_crowd for key in in_crowd)
    told = {200: "listen", 503: "are told to come again", 0: "hear nothing"}
    print(
        f"{arguments.crowd} more phones: " + ", ".join(f"{answered[status]} {words}" for status, words in told.items())
    )
    kept = [
        verdict("request to the page of a phone, 95th percentile", p95, _LIMIT_MS, "ms"),
        verdict("requests not seen on a phone", wanted - len(took_ms), 0, ""),
        verdict(
            "of more phones than there is room for, told so", answered[503], arguments.crowd - room, "", at_most=False
        ),
        verdict("requests not seen on a phone meanwhile", len(in_crowd) * len(phones) - seen_count, 0, ""),
        verdict("memory of the hub grows meanwhile by", more_mb, _LIMIT_MB, "MB"),
    ]
    return 0 if all(kept) else 1


def _ask(mirrors: "Sequence[Mirror]", phone: Page, numbers: Iterable[int]) -> dict[str, float]:
    """Ask by one mirror after the other, four times a second, and return when by the words of each request."""
    asked = {}
    for number in numbers:
        asked[f"bench-{number}"] = mirrors[number % len(mirrors)].ask(number)
        phone.wait_for_timeout(250)
    phone.wait_for_timeout(3000)
    return asked


def _listening(browser: Browser, url: str) -> Page:
    page, _ = signed_in(browser, url)
    page.wait_for_selector(".empty")
    page.evaluate(_WATCH)
    return page


def _cookie(page: Page) -> str:
    return "; ".join(f"{one.get('name')}={one.get('value')}" for one in page.context.cookies())


if __name__ == "__main__":
    sys.exit(main())
