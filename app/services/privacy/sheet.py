"""The sheet for the data-protection file, generated from what is configured and what the kernel reports."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from string import Template
from typing import Final
from urllib.parse import urlsplit

from app.config import Config
from app.domain.camera_figures import SandboxReport
from app.domain.errors import StoreUnavailable
from app.domain.results import LEAST_COUNT
from app.runtime.data.paths import BUNDLES_KEPT
from app.runtime.data.whole_file import whole_file
from app.runtime.logs.log_ring import CAPACITY as LOG_LINES
from app.services.privacy.words import WORDS, SheetStatement, Words
from app.services.session.session import UNDO_WITHIN_S
from app.store.access.audit import LONGEST_KEPT, MOST_ENTRIES
from app.store.counters import KEPT_DAYS
from app.store.imports.runs import RUNS_KEPT
from app.store.imports.till import SALES_KEPT_DAYS
from app.store.requests.table import KEPT_DAYS as REQUESTS_KEPT_DAYS
from app.store.snapshot import COPIES_KEPT, DAILY_KEPT

_LIMITS: Final = {
    "days": LONGEST_KEPT.days,
    "counter_days": KEPT_DAYS,
    "runs": RUNS_KEPT,
    "sale_days": SALES_KEPT_DAYS,
    "request_days": REQUESTS_KEPT_DAYS,
}
_NETWORKED_KEY: Final = "host"
_PAGE: Final = Template(Path(__file__).with_name("page.html").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """Everything the sheet is made from; `tables` says how many rows each table of the database has.

    `keeps_journal` is None where no mirror runs that could say.
    """

    config: Config
    tables: Mapping[str, int]
    sandbox: SandboxReport | None = None
    keeps_journal: bool | None = None
    is_demo: bool = False
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table of the database: what it holds, how many rows now, for how long."""

    name: str
    what: str
    rows: int
    kept: str


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A heading with its statements, or with the tables."""

    name: str
    title: str
    statements: tuple[SheetStatement, ...]
    tables: tuple[SheetTable, ...] = ()


class PrivacySheet:
    """Words every fact of this installation that concerns people, as one printable HTML page."""

    def __init__(self, facts: Callable[[], PrivacyFacts]) -> None:
        """`facts` says how things are now."""
        self._facts = facts

    def sections(self, language: str = "fr") -> tuple[SheetSection, ...]:
        """Return what the page says, for a screen."""
        return sections_of(self._facts(), language)

    def render(self, language: str = "fr") -> str:
        """Return the page in `language` (`fr` or `en`; English for any other), self-contained."""
        return page_of(self._facts(), language)


def sections_of(facts: PrivacyFacts, language: str) -> tuple[SheetSection, ...]:
    """Return the statements that hold, by section; each follows from the facts alone."""
    words = Words(language)
    parts: tuple[tuple[str, Callable[[PrivacyFacts, Words], Iterator[SheetStatement]]], ...] = (
        ("place", _place),
        ("camera", _camera),
        ("devices", _devices),
        ("session", _session),
        ("cards", _cards),
        ("staff", _staff),
        ("leaves", _leaves),
        ("tables", lambda _facts, _words: iter(())),
        ("files", _files),
    )
    return tuple(
        SheetSection(
            name,
            words.text(f"section.{name}"),
            tuple(said(facts, words)),
            tuple(_tables(facts, words)) if name == "tables" else (),
        )
        for name, said in parts
    )


def page_of(facts: PrivacyFacts, language: str) -> str:
    """Return the whole page: one file, no script, nothing loaded from elsewhere."""
    words = Words(language)
    made_at = (facts.made_at or datetime.now(UTC)).astimezone()
    shop = " ".join(part for part in (facts.config.store.retailer_name, facts.config.store.code) if part)
    about = f"{words.text('shop')}: {shop} · {words.text('made')} {made_at:%Y-%m-%d %H:%M %z}"
    return _PAGE.substitute(
        language=words.language,
        title=escape(words.text("title")),
        intro=escape(words.text("intro")),
        about=escape(about),
        sections="\n".join(_html(section, words) for section in sections_of(facts, language)),
    )


def _html(section: SheetSection, words: Words) -> str:
    parts = [f"<h2>{escape(section.title)}</h2>"]
    if section.tables:
        heads = "".join(f"<th>{escape(words.text(head))}</th>" for head in ("table", "what", "rows", "retention"))
        rows = "".join(
            f"<tr><td><code>{escape(table.name)}</code></td><td>{escape(table.what)}</td>"
            f'<td class="n">{table.rows}</td><td>{escape(table.kept)}</td></tr>'
            for table in section.tables
        )
        parts.append(f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    if section.statements:
        parts.append(f"<ul>{''.join(f'<li>{escape(said.text)}</li>' for said in section.statements)}</ul>")
    return "\n".join(parts)


def save_page(path: Path, page: str) -> None:
    """Write the page whole or not at all. Raises StoreUnavailable."""
    try:
        with whole_file(path) as file:
            file.write(page.encode())
            os.fchmod(file.fileno(), 0o644)
    except OSError as error:
        advice = "Check that the folder exists, can be written and has room."
        raise StoreUnavailable(f"{path}: {error.strerror}; nothing was written. {advice}") from error


def _place(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    yield words.say(f"placement.{facts.config.kiosk.placement}")
    yield words.say("purpose")
    yield words.say("no_profile")


def _camera(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    config = facts.config
    if config.kiosk.placement == "cabin":
        yield words.say("camera.cabin")
    elif not config.camera_is_on:
        yield words.say("camera.configured_off")
    elif not config.uses_camera:
        yield words.say("camera.unused")
    else:
        yield words.say("camera.on", source=_source(config, words))
        yield words.say("camera.codes" if config.reads_codes_by_camera else "camera.no_codes")
        yield words.say("camera.gestures" if config.follows_arms_by_camera else "camera.no_gestures")
        yield words.say("camera.no_picture")
        yield from _sandbox(facts.sandbox, words)
        yield words.say("sandbox.required" if config.requires_sandbox else "sandbox.not_required")


def _source(config: Config, words: Words) -> str:
    source = config.effective_camera_source
    if "://" in source:
        return words.text("camera.source.stream", host=urlsplit(source).hostname or "?")
    return words.text("camera.source.file" if config.camera.file is not None else "camera.source.device")


def _sandbox(sandbox: SandboxReport | None, words: Words) -> Iterator[SheetStatement]:
    if sandbox is None:
        yield words.say("sandbox.unknown")
    elif not sandbox.supported:
        yield words.say("sandbox.not_held", detail=sandbox.detail.rstrip("."))
    else:
        held = ", ".join(words.restriction(text) for text in sandbox.restrictions)
        yield words.say("sandbox.held", abi=sandbox.abi, restrictions=held)
        if sandbox.detail:
            yield words.say("sandbox.limits", detail=sandbox.detail.rstrip("."))


def _devices(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    if not facts.config.devices:
        yield words.say("devices.none")
    for device in facts.config.devices:
        name = f"device.{device.driver}"
        if name in WORDS and device.driver != "other":
            yield words.say(name, name=device.name)
        else:
            yield words.say("device.other", name=device.name, driver=device.driver)


def _session(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    kiosk = facts.config.kiosk
    yield words.say("session.what")
    undo_s, idle_s = UNDO_WITHIN_S, kiosk.idle_warning_s + kiosk.idle_answer_s
    yield words.say("session.forgotten", undo=f"{undo_s:g}", idle=f"{idle_s:g}")
    results = facts.config.results
    yield words.say("session.counted", least=LEAST_COUNT)
    if facts.config.are_garments_worn:
        yield words.say("session.voices", least=LEAST_COUNT)
    yield words.say("session.carried")
    yield words.say("session.till", days=results.wait_days) if results.match_till else words.say("session.no_till")
    if results.held_out_percent:
        yield words.say("session.held_out", percent=results.held_out_percent)


def _cards(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    scans = facts.config.scans
    loyalty = sum(rule.means == "loyalty" for rule in scans.rules)
    yield words.say("cards.fingerprint")
    yield words.say("cards.loyalty", count=loyalty) if loyalty else words.say("cards.no_loyalty")
    if facts.config.loyalty.enabled:
        yield words.say("cards.greeted")
    yield words.say("cards.badges", count=len(scans.staff_badges))
    yield words.say("cards.links")


def _staff(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    staff = facts.config.staff
    yield words.say("staff.pins")
    yield words.say("staff.audit", days=LONGEST_KEPT.days, entries=MOST_ENTRIES)
    yield words.say("staff.timeout", timeout=f"{staff.timeout_s:g}")
    yield words.say("staff.two" if staff.second_person else "staff.one")


def _leaves(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    config = facts.config
    yield words.say("leaves.nothing")
    yield words.say("leaves.no_pictures" if facts.is_demo else "leaves.pictures")
    if config.sync.feeds:
        yield words.say("leaves.feeds", hosts=", ".join(sorted({_host(feed.url) for feed in config.sync.feeds})))
    else:
        yield words.say("leaves.no_feeds")
    if config.hub.url:
        yield words.say("leaves.hub", address=_host(config.hub.url))
    else:
        yield words.say("leaves.no_hub")
    networked = [device.name for device in config.devices if _NETWORKED_KEY in type(device).model_fields]
    if networked:
        yield words.say("leaves.readers", names=", ".join(networked))
    if config.remote.enabled:
        yield words.say("leaves.remote_on", address=f"127.0.0.1:{config.remote.port}")
    else:
        yield words.say("leaves.remote_off")


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _files(facts: PrivacyFacts, words: Words) -> Iterator[SheetStatement]:
    yield words.say("file.database", rows=sum(facts.tables.values()))
    yield words.say("file.key")
    yield words.say("file.pictures")
    if facts.config.sync.feeds:
        yield words.say("file.feeds")
    if facts.is_demo:
        yield words.say("file.demo")
    yield words.say("file.copies", count=COPIES_KEPT, days=DAILY_KEPT)
    yield words.say("file.version")
    yield words.say("file.devices")
    yield words.say("file.exports")
    yield words.say("file.backups")
    yield words.say("file.bundles", count=BUNDLES_KEPT)
    yield words.say("file.log", count=LOG_LINES)
    journal = {True: "file.journal", False: "file.no_journal", None: "file.journal_unknown"}
    yield words.say(journal[facts.keeps_journal])


def _tables(facts: PrivacyFacts, words: Words) -> Iterator[SheetTable]:
    for name, rows in facts.tables.items():
        what, kept = words.table(name, **_LIMITS, wait_days=facts.config.results.wait_days)
        yield SheetTable(name, what, rows, kept)
