"""Each sentence of the privacy sheet follows from a fact; a fact that changes changes it, a new table must be named."""

import re
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import typer.testing

import main
from app.commands.privacy import write_sheet
from app.config import Config
from app.devices.registry import driver_config, known_drivers
from app.domain.camera_figures import SandboxReport
from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory
from app.services.privacy.sheet import (
    PrivacyFacts,
    PrivacySheet,
    page_of,
    save_page,
    sections_of,
)
from app.services.privacy.words import LANGUAGES, RESTRICTIONS, TABLES, WORDS
from app.store import open_database
from vision.process.told import lock_in_words

FEED = {"name": "p", "kind": "products", "url": "https://shop.example/p.xml?key=s3cret"}
HELD = SandboxReport(True, 6, ("no file written", "no TCP"), "Landlock does not cover UDP")


def config(**sections: Mapping[str, Any]) -> Config:
    return Config.model_validate(
        {"kiosk": {"placement": "floor"}} | {name: dict(keys) for name, keys in sections.items()}, strict=False
    )


def facts(**sections: Mapping[str, Any]) -> PrivacyFacts:
    return PrivacyFacts(config(**sections), {"product": 3}, HELD, keeps_journal=False)


def said(given: PrivacyFacts, language: str = "en") -> dict[str, str]:
    return {statement.name: statement.text for part in sections_of(given, language) for statement in part.statements}


@pytest.mark.parametrize(
    ("sections", "gone", "there"),
    [
        ({"kiosk": {"placement": "cabin"}}, "camera.on", "camera.cabin"),
        ({"kiosk": {"placement": "cabin"}}, "placement.floor", "placement.cabin"),
        ({"kiosk": {"placement": "counter"}}, "camera.gestures", "camera.no_gestures"),
        ({"kiosk": {"placement": "window"}}, "camera.codes", "camera.no_codes"),
        ({"camera": {"source": "off"}}, "camera.on", "camera.configured_off"),
        ({"camera": {"codes": "off"}}, "camera.codes", "camera.no_codes"),
        ({"camera": {"gestures": "off"}}, "camera.gestures", "camera.no_gestures"),
        ({"camera": {"codes": "off", "gestures": "off"}}, "camera.on", "camera.unused"),
        ({"privacy": {"require_sandbox": False}}, "sandbox.required", "sandbox.not_required"),
        ({"staff": {"second_person": True}}, "staff.one", "staff.two"),
        ({"remote": {"enabled": True}}, "leaves.remote_off", "leaves.remote_on"),
        ({"hub": {"url": "https://hub.shop.example:8478"}}, "leaves.no_hub", "leaves.hub"),
        ({"sync": {"feeds": (FEED,)}}, "leaves.no_feeds", "leaves.feeds"),
        ({"results": {"match_till": True}}, "session.no_till", "session.till"),
        ({"scans": {"rules": ({"means": "loyalty", "uid": "04.*"},)}}, "cards.no_loyalty", "cards.loyalty"),
    ],
)
def test_a_key_that_is_flipped_flips_its_sentence(sections: dict[str, Any], gone: str, there: str) -> None:
    before, after = said(facts()), said(facts(**sections))
    assert gone in before
    assert there not in before
    assert there in after
    assert gone not in after


@pytest.mark.parametrize(
    ("sections", "name"),
    [
        ({"kiosk": {"placement": "floor", "idle_warning_s": 77.0}}, "session.forgotten"),
        ({"kiosk": {"placement": "floor", "idle_answer_s": 77.0}}, "session.forgotten"),
        ({"staff": {"timeout_s": 77.0}}, "staff.timeout"),
        ({"camera": {"source": "rtsp://user:hunter2@cam.example/1"}}, "camera.on"),
        ({"scans": {"staff_badges": ("0123456789abcdef",)}}, "cards.badges"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_that_changes_changes_its_sentence(sections: dict[str, Any], name: str, language: str) -> None:
    changed = facts(**sections)
    assert said(facts(), language)[name] != said(changed, language)[name]
    page = page_of(changed, language)
    assert "hunter2" not in page
    assert "0123456789abcdef" not in page


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"sandbox": None}, "sandbox.unknown"),
        ({"sandbox": SandboxReport(False, 0, (), "this kernel has no Landlock")}, "sandbox.not_held"),
        ({"keeps_journal": True}, "file.journal"),
        ({"keeps_journal": None}, "file.journal_unknown"),
        ({"is_demo": True}, "leaves.no_pictures"),
        ({"is_demo": True}, "file.demo"),
    ],
)
def test_a_state_that_changes_changes_its_sentence(change: dict[str, Any], name: str) -> None:
    assert name not in said(facts())
    assert name in said(replace(facts(), **change))


def test_the_share_held_out_and_the_days_of_waiting_are_named() -> None:
    given = facts(results={"match_till": True, "wait_days": 7, "held_out_percent": 15})
    assert "7 day(s)" in said(given)["session.till"]
    assert said(given)["session.held_out"].startswith("15 per cent")
    assert "session.held_out" not in said(facts())


@pytest.mark.parametrize("driver", known_drivers())
def test_every_driver_of_this_program_is_described(driver: str) -> None:
    needed: dict[str, dict[str, Any]] = {"llrp": {"host": "10.0.0.9"}, "serial_barcode": {"port": Path("/dev/x")}}
    model = driver_config(driver)
    device = model.model_validate({"driver": driver, "name": "by the hook", **needed.get(driver, {})})
    given = replace(facts(), config=config().model_copy(update={"devices": (device,)}))
    assert "by the hook" in said(given)[f"device.{driver}"]
    assert ("by the hook" in said(given).get("leaves.readers", "")) is (driver == "llrp")


def test_every_table_of_the_database_is_named_and_no_other(tmp_path: Path) -> None:
    database = open_database(tmp_path / "psyche.sqlite3")
    tables = database.table_rows()
    database.close()
    assert set(tables) == set(TABLES), "a table is new or gone: say in words.toml what it holds and how long"
    for language in LANGUAGES:
        page = page_of(replace(facts(), tables=tables), language)
        assert all(f"<code>{table}</code>" in page for table in tables)


def test_a_table_that_nobody_described_is_shown_as_such() -> None:
    (table,) = (t for part in sections_of(replace(facts(), tables={"secret_diary": 9}), "en") for t in part.tables)
    assert (table.name, table.rows) == ("secret_diary", 9)
    assert "not described" in table.what


def test_what_the_kernel_can_hold_is_worded_in_french() -> None:
    source = Path(lock_in_words.__code__.co_filename).read_text(encoding="utf-8")
    spoken = set(re.findall(r'"((?:no|only|files) [^"%{]+)"', source))
    assert set(RESTRICTIONS) == spoken
    french = said(facts(), "fr")["sandbox.held"]
    assert "aucun fichier écrit, pas de TCP" in french


def test_both_languages_say_the_same_thing() -> None:
    for name, words in WORDS.items():
        english, french = (words[language] for language in LANGUAGES)
        assert english, name
        assert french, name
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", french)), name


class Page(HTMLParser):
    """What a browser would fetch or run, and the nesting of the elements."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.fetched += [name for name, _ in attrs if name in ("src", "href")] + [tag] * (tag in ("script", "link"))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(("language", "marked"), [("fr", "fr"), ("fr-CA", "fr"), ("en", "en"), ("ar", "en")])
def test_the_page_stands_alone(language: str, marked: str) -> None:
    page = PrivacySheet(facts).render(language)
    reader = Page()
    reader.feed(page)
    assert (reader.fetched, reader.open) == ([], [])
    assert f'<html lang="{marked}">' in page


def test_names_of_the_shop_cannot_become_markup() -> None:
    assert "<img" not in page_of(facts(store={"retailer_name": "<img src=x>"}), "fr")


def test_a_page_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "sheet.html"
    save_page(out, "old")
    with pytest.raises(StoreUnavailable, match="nothing was written"):
        save_page(tmp_path / "none" / "sheet.html", "new")
    save_page(out, "new")
    assert out.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_the_command_writes_it_with_what_staff_chose(tmp_path: Path) -> None:
    out = tmp_path / "sheet.html"
    write_sheet(out, config(), DataDirectory(tmp_path), HELD, "en")
    assert "no file written" in out.read_text(encoding="utf-8")
    given = tmp_path / "psyche.toml"
    given.write_text('[kiosk]\nplacement = "cabin"\n', encoding="utf-8")
    arguments = ["privacy", "--config", str(given), "--data", str(tmp_path), "--language", "fr", str(out)]
    assert typer.testing.CliRunner().invoke(main.cli, arguments).exit_code == 0
    assert "cabine d’essayage" in out.read_text(encoding="utf-8")
