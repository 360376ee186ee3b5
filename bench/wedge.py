"""How well scans are told from typing: thousands of simulated scans and typing sessions, and both at once.

A simulation: `tests/support/keystrokes.py` says how it times keys and where that comes from. Keys pass through the
recogniser that stands before the mirror's window, on a clock of their own.
"""

import argparse
import random
import string
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.devices.keyboard.keys import Key
from app.devices.keyboard.layouts import LAYOUTS, LayoutName, Stroke, understand
from app.devices.keyboard.wedge import Outcome, WedgeRecogniser
from app.identification import check_digit
from tests.support.keystrokes import ENTER, MS, Scanner, Typist, merged
from tests.support.mirror_process import quantile, verdict

_LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
_CODE_CHARACTERS = string.digits + string.ascii_uppercase + string.ascii_lowercase + "-./:?=_"
_ADDRESS = "https://id.gs1.org/01/0952123421100{}/21/{}"
_QUIET_NS = 1_000 * MS


@dataclass
class Counts:
    """What came of everything played so far."""

    scans: int = 0
    taken: int = 0
    false_scans: int = 0
    leaked: int = 0
    lost: int = 0
    disordered: int = 0
    keys: int = 0
    delays_ms: list[float] = field(default_factory=list)
    missed_by: Counter[str] = field(default_factory=Counter)

    def play(self, person: Sequence[Key], scans: Sequence[tuple[Sequence[Key], str, LayoutName]], what: str) -> None:
        """Play a person's keys and scans at once, and count."""
        recogniser = WedgeRecogniser()
        passed: list[tuple[Key, int]] = []
        found: list[tuple[Stroke, ...]] = []

        def note(outcome: Outcome, at_ns: int) -> None:
            passed.extend((key, at_ns) for key in outcome.released)
            found.extend(outcome.scans)

        keys = merged(person, *(keys for keys, _, _ in scans))
        for key in keys:
            while (deadline_ns := recogniser.deadline_ns) is not None and deadline_ns <= key.at_ns:
                note(recogniser.advance(deadline_ns), deadline_ns)
            outcome = recogniser.feed(key)
            note(outcome, key.at_ns)
            if not outcome.keeps:
                passed.append((key, key.at_ns))
        while (deadline_ns := recogniser.deadline_ns) is not None:
            note(recogniser.advance(deadline_ns), deadline_ns)

        layout = scans[0][2] if scans else "us"
        texts = Counter(understand(strokes, layout).text for strokes in found)
        wanted = Counter(text for _, text, _ in scans)
        persons = {id(key) for key in person}
        gone = [key for key, _ in passed if id(key) in persons]
        taken = (wanted & texts).total()
        self.scans += len(scans)
        self.taken += taken
        self.missed_by[what] += len(scans) - taken
        self.false_scans += (texts - wanted).total()
        self.leaked += sum(key.is_press for key, _ in passed) - sum(key.is_press for key in gone)
        self.lost += len(person) - len(gone)
        self.disordered += gone != sorted(gone, key=lambda key: key.at_ns)
        self.keys += sum(key.is_press for key in person)
        self.delays_ms += [(at_ns - key.at_ns) / MS for key, at_ns in passed if id(key) in persons and key.is_press]


def a_scanner(dice: random.Random, *, slowest_ms: float = 30.0) -> Scanner:
    """Return a scanner somebody may have bought, set up as somebody may have left it."""
    return Scanner(
        period_ms=dice.uniform(2.0, slowest_ms),
        layout=dice.choice(list(LAYOUTS)),
        ending=dice.choice(("enter", "enter", "tab", "none")),
        poll_ms=dice.choice((0.125, 1.0, 2.0, 4.0, 8.0)),
        late_share=dice.choice((0.0, 0.01, 0.03)),
        late_ms=dice.choice((8.0, 16.0)),
        shift_alone=dice.random() < 0.5,
    )


def a_code(dice: random.Random, shortest: int, longest: int) -> str:
    """Return the text of one code: digits, an address, or anything."""
    length, kind = dice.randint(shortest, longest), dice.random()
    if kind < 0.5:
        text = "".join(dice.choices(string.digits, k=length))
    elif kind < 0.75 and length >= 36:
        text = _ADDRESS.format(dice.randrange(10), dice.randrange(10**8))[:longest]
    else:
        text = "".join(dice.choices(_CODE_CHARACTERS, k=length))
    return text if len(set(text)) > 1 else f"{text[:-1]}{'1' if text[0] == '0' else '0'}"


def some_words(dice: random.Random, count: int) -> str:
    """Return letters in English proportions, in words, some with a capital."""
    weights = [12 - index * 0.44 for index in range(len(_LETTERS))]
    words = ("".join(dice.choices(_LETTERS, weights, k=dice.randint(2, 9))) for _ in range(count))
    return " ".join(word.capitalize() if dice.random() < 0.2 else word for word in words)


def play_scans(trials: int, dice: random.Random, shortest: int, longest: int) -> Counts:
    """Return what came of scans with nobody at the keyboard, two of them one after the other."""
    counts = Counts()
    for _ in range(trials // 2):
        scanner = a_scanner(dice)
        codes = [a_code(dice, shortest, longest) for _ in range(2)]
        first = scanner.scan(codes[0], 0, dice)
        second = scanner.scan(codes[1], first[-1].at_ns + int(dice.uniform(90, 2000) * MS), dice)
        scans = [(keys, code, scanner.layout) for keys, code in zip((first, second), codes, strict=True)]
        counts.play((), scans, f"{scanner.period_ms // 5 * 5:.0f} ms")
    return counts


def play_typing(trials: int, dice: random.Random) -> Counts:
    """Return what came of people who type, 60 to 300 ms a key."""
    counts = Counts()
    for _ in range(trials):
        pace_ms, spread, dwell_ms = dice.uniform(60, 300), dice.uniform(0.1, 0.5), dice.uniform(75, 140)
        counts.play(Typist(pace_ms, spread, dwell_ms).type(some_words(dice, 8), 0, dice), (), "typing")
    return counts


def play_staccato(trials: int, dice: random.Random) -> Counts:
    """Return what came of people who let go of each key before the next, as scanners do, at 60 to 120 ms a key."""
    counts = Counts()
    for _ in range(trials):
        typist = Typist(dice.uniform(60, 120), dice.uniform(0.1, 0.4), dwell_ms=32.0, dwell_spread_ms=3.0)
        counts.play(typist.type(some_words(dice, 8), 0, dice), (), "typing")
    return counts


def an_article_number(dice: random.Random) -> str:
    """Return an EAN-13, EAN-8 or UPC-A, now and then with an add-on."""
    length = dice.choice((8, 12, 13, 13))
    body = str(dice.randrange(1, 10)) + "".join(dice.choices(string.digits, k=length - 2))
    add_on = "".join(dice.choices(string.digits, k=dice.choice((2, 5)))) if length == 13 and dice.random() < 0.2 else ""
    return body + check_digit(body) + add_on


def play_slow_numbers(trials: int, dice: random.Random) -> Counts:
    """Return what came of article numbers as Bluetooth scanners send them, 36 to 60 ms a key, ended by Enter or Tab."""
    counts = Counts()
    for _ in range(trials):
        scanner = replace(
            a_scanner(dice), period_ms=dice.uniform(36, 60), ending=dice.choice(("enter", "enter", "tab")), late_ms=8.0
        )
        code = an_article_number(dice)
        counts.play((), [(scanner.scan(code, 0, dice), code, scanner.layout)], f"{scanner.period_ms // 5 * 5:.0f} ms")
    return counts


def play_typed_numbers(trials: int, dice: random.Random) -> Counts:
    """Return what came of people who type right article numbers and Enter, with and without any rollover."""
    counts = Counts()
    for trial in range(trials):
        pace_ms, spread, dwell_ms = dice.uniform(75, 300), dice.uniform(0.1, 0.5), dice.uniform(75, 140)
        if trial % 2:
            spread, dwell_ms = dice.uniform(0.1, 0.4), dice.uniform(32, 60)
        typed = Typist(pace_ms, spread, dwell_ms, dwell_spread_ms=3.0).type(an_article_number(dice), 0, dice)
        at_ns = typed[-1].at_ns + int(pace_ms * MS)
        counts.play([*typed, Key(ENTER, "\r", True, at_ns), Key(ENTER, "\r", False, at_ns + 80 * MS)], (), "typing")
    return counts


def play_mixtures(trials: int, dice: random.Random) -> Counts:
    """Return what came of scans while somebody types, anywhere in what is typed."""
    counts = Counts()
    for _ in range(trials):
        typist = Typist(dice.uniform(90, 300), spread=dice.uniform(0.1, 0.5), dwell_ms=dice.uniform(75, 140))
        person = typist.type(some_words(dice, 6).lower(), 0, dice)
        scanner = a_scanner(dice, slowest_ms=15.0)
        code = a_code(dice, 12, 14)
        scan = scanner.scan(code, int(dice.uniform(0, person[-1].at_ns)), dice)
        counts.play(person, [(scan, code, scanner.layout)], f"{scanner.period_ms // 5 * 5:.0f} ms")
    return counts


def cost_us(dice: random.Random) -> float:
    """Return the processor microseconds that a key of a scan takes."""
    keys = [Scanner(4.0).scan(a_code(dice, 13, 13), index * _QUIET_NS, dice) for index in range(300)]
    recogniser, began_s = WedgeRecogniser(), time.thread_time()
    for key in (key for scan in keys for key in scan):
        recogniser.feed(key)
    return (time.thread_time() - began_s) / sum(map(len, keys)) * 1e6


def main() -> int:
    """Print every figure beside its limit; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    trials, dice = options.trials, random.Random(options.seed)
    kept = []
    for shortest, longest, limit in ((12, 40, 1.0), (6, 11, 0.999)):
        scans = play_scans(trials, dice, shortest, longest)
        name = f"scans of {shortest}–{longest} characters, 2–30 ms each ({scans.scans})"
        kept.append(verdict(f"{name}: taken whole", scans.taken / scans.scans, limit, "", at_most=False))
        kept.append(verdict(f"{name}: something else read", scans.false_scans, 0, "scans"))
        share = 0.0 if shortest > 11 else 0.01
        kept.append(verdict(f"{name}: leaked into the window", scans.leaked / scans.scans, share, "keys a scan"))
        if scans.taken < scans.scans:
            print("  missed, by pace:", dict(scans.missed_by))
    typing = play_typing(trials, dice)
    kept.append(verdict(f"typing at 60–300 ms ({typing.keys} keys): taken for scans", typing.false_scans, 0, "scans"))
    kept.append(verdict("typing: lost, or out of order", typing.lost + typing.disordered, 0, "keys"))
    kept.append(verdict("typing: delay of a key, p99", quantile(typing.delays_ms, 0.99), 85, "ms"))
    delays_ms = [quantile(typing.delays_ms, share) for share in (0.5, 0.999, 1.0)]
    print("  median {:.0f} ms, p99.9 {:.0f} ms, longest {:.0f} ms".format(*delays_ms))
    staccato = play_staccato(trials // 2, dice)
    name = f"typing without any rollover at 60–120 ms ({staccato.keys} keys): taken for scans"
    kept.append(verdict(name, staccato.false_scans, 0, "scans"))
    slow = play_slow_numbers(trials, dice)
    name = f"article numbers at 36–60 ms a key ({slow.scans})"
    kept.append(verdict(f"{name}: taken whole", slow.taken / slow.scans, 0.995, "", at_most=False))
    kept.append(verdict(f"{name}: something else read", slow.false_scans, 0, "scans"))
    if slow.taken < slow.scans:
        print("  missed, by pace:", dict(slow.missed_by))
    numbers = play_typed_numbers(trials, dice)
    name = f"article numbers and Enter typed at 75–300 ms ({numbers.keys} keys)"
    kept.append(verdict(f"{name}: taken for scans", numbers.false_scans, 0, "scans"))
    kept.append(verdict(f"{name}: lost, or out of order", numbers.lost + numbers.disordered, 0, "keys"))
    delays_ms = [quantile(numbers.delays_ms, share) for share in (0.5, 0.99, 1.0)]
    print("  delay: median {:.0f} ms, p99 {:.0f} ms, longest {:.0f} ms".format(*delays_ms))
    mixed = play_mixtures(trials // 2, dice)
    kept.append(
        verdict(
            f"scans while somebody types ({mixed.scans}): taken whole",
            mixed.taken / mixed.scans,
            0.95,
            "",
            at_most=False,
        )
    )
    kept.append(verdict("scans while somebody types: keys of the person lost", mixed.lost / 2 / mixed.keys, 0.001, ""))
    kept.append(
        verdict("scans while somebody types: keys of the scan leaked", mixed.leaked / mixed.scans, 0.02, "a scan")
    )
    print(f"  misread {mixed.false_scans}; delay of a key p99 {quantile(mixed.delays_ms, 0.99):.0f} ms")
    kept.append(verdict("cost of a key on the window's thread", cost_us(dice), 200, "µs"))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
