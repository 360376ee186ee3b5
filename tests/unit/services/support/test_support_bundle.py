"""The support bundle: secrets planted wherever they can be are not in it, and it is there as a whole or not at all."""

import errno
import json
import logging
import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from pytestqt.qtbot import QtBot

from app.config import CameraConfig, Config, ScanRuleConfig, ScansConfig, StoreConfig
from app.config.devices import DeviceConfig
from app.domain.errors import StaffClosed, StoreUnavailable
from app.domain.findings import Finding, Verdict
from app.domain.log_line import LogLine
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.today import Attention, AttentionKind, DayCounts, TodayFigures
from app.runtime.data.paths import BUNDLES_KEPT
from app.runtime.logs.log_ring import LogRing
from app.services.access.door import StaffService
from app.services.support.bundle import BundleFacts, SupportBundle, write_bundle
from app.services.support.redaction import REDACTED, Redactor, secrets_in, secrets_in_environment
from app.store import Database, open_database
from tests.support.inline_jobs import InlineJobs
from tests.support.staff_door import SilentAudit, a_door, at_work

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
KEY = "5e" * 32
BADGE = "0f1e2d3c4b5a6978"
UID = "04a2b3c4d5e680"
EPC = "3034257bf7194e4000001a85"
# Where each was put; none may be found in any file of the bundle, in any case of letters.
PLANTED = {
    "SecretStr": "hemlock-one",
    "key that looks secret": "hemlock-two",
    "password in a URL": "hemlock-three",
    "user in a URL": "hemlock-user",
    "password with a slash": "hem/lock-four",
    "environment": "hemlock-five",
    "URL in the environment": "hemlock-six",
    "log: key=value": "hemlock-seven",
    "log: JSON": "hemlock-eight",
    "log: header": "aGVtbG9jay1uaW5l",
    "log: URL": "hemlock-ten",
    "log: query": "hemlock-eleven",
    "log: environment variable": "hemlock-twelve",
    "log: traceback": "hemlock-thirteen",
    "log: private key": "MIIhemlockfourteen",
    "log: label of a PIN": "Hemlock Fifteen",
    "log: mail address": "hemlock.sixteen@shop.example",
    "log: home": "hemlockseventeen",
    "log: known value without any key": "hemlock-one",
    "device's detail": "hemlock-eighteen",
    "what needs staff": "hemlock-nineteen",
    "doctor": "hemlock-twenty",
    "installation key": KEY,
    "badge": BADGE,
    "card": UID,
    "card with colons": "04:a2:b3:c4:d5:e6:81",
    "tag": EPC,
    "article": "09521234000013",
    "name of an article": "Chemise Hemlock",
    "reviewer": "Madame Hemlock",
    "nested table": "hemlock-thirty",
    "setting": "hemlock-thirty-one",
    "refused row": "hemlock-thirty-two",
    "label in the audit log": "hemlock-thirty-three",
    "Argon2 hash": "$argon2id$v=19$m=65536,t=3,p=4$aGVtbG9jaw$aGVtbG9jaw",
}


class VaultConfig(DeviceConfig):
    """A driver of somebody else's, with secrets in all the ways one can have them."""

    token: SecretStr = SecretStr(PLANTED["SecretStr"])
    api_password: str = PLANTED["key that looks secret"]
    address: str = f"https://{PLANTED['user in a URL']}:{PLANTED['password with a slash']}@vault.example/x"
    credentials: dict[str, str] = {"mode": PLANTED["nested table"]}  # noqa: RUF012 - pydantic copies it


CONFIG = Config(
    camera=CameraConfig(source=f"rtsp://{PLANTED['user in a URL']}:{PLANTED['password in a URL']}@cam.example/1"),
    store=StoreConfig(retailer_name="Maison"),
    scans=ScansConfig(rules=(ScanRuleConfig(means="loyalty", uid="04.*"),), staff_badges=(BADGE,)),
    devices=(VaultConfig(driver="vault", name="vault"),),
)
DETAIL = "token: " + PLANTED["device's detail"]
ENVIRON = {
    "SHOP_API_KEY": PLANTED["environment"],
    "FEED": f"https://u:{PLANTED['URL in the environment']}@feed.example/",
    "HOME": "/root",
}
LOG = (
    f"connecting with password={PLANTED['log: key=value']}, then waiting",
    f'refused: {{"refresh_token": "{PLANTED["log: JSON"]}", "n": 1}}',
    f"Authorization: Bearer {PLANTED['log: header']}",
    f"GET https://u:{PLANTED['log: URL']}@shop.example/a failed",
    f"GET https://shop.example/a?x=1&access_token={PLANTED['log: query']}&y=2 failed",
    f"started with MQTT_PASSWORD={PLANTED['log: environment variable']}",
    f"it failed\nTraceback (most recent call last):\n  login(secret='{PLANTED['log: traceback']}')\nValueError: no",
    f"-----BEGIN PRIVATE KEY-----\n{PLANTED['log: private key']}\n-----END PRIVATE KEY-----",
    f"staff pages opened with PIN {PLANTED['log: label of a PIN']} (screen)",
    f"mail to {PLANTED['log: mail address']} bounced",
    f"/home/{PLANTED['log: home']}/psyche.toml: not valid",
    f"the server answered {PLANTED['log: known value without any key']}",
    f"env: {PLANTED['environment']} and {PLANTED['URL in the environment']}",
    f"card {UID} of badge {BADGE}, tag {EPC}, article {PLANTED['article']}, key {KEY}",
    f"card {PLANTED['card with colons']} read",
    f"hash {PLANTED['Argon2 hash']} is old",
    "portal is ready",
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "data").mkdir()
    opened = open_database(tmp_path / "data" / "psyche.sqlite3")
    with opened.transaction() as connection:
        connection.execute("INSERT INTO product VALUES ('P')")
        connection.execute(
            "INSERT INTO product_text VALUES ('P', 'fr', ?, '', '', '[]', '', '[]', '', '')",
            (PLANTED["name of an article"],),
        )
        connection.execute(
            "INSERT INTO review VALUES ('r', 'P', 4, '', '', 'fr', ?, 0, '', '', NULL, 0, 0, x'00')",
            (PLANTED["reviewer"],),
        )
        connection.execute(
            "INSERT INTO setting VALUES (?, ?, 0)", (f"k.{PLANTED['setting']}", f'"{PLANTED["setting"]}"')
        )
        connection.execute("INSERT INTO staff_pin VALUES (?, ?, 0)", ("Hemlock Fifteen", PLANTED["Argon2 hash"]))
        connection.execute(
            "INSERT INTO audit VALUES (1, 0, ?, 'staff_opened', '{}', x'00')", (PLANTED["label in the audit log"],)
        )
        connection.execute("INSERT INTO import_run VALUES (1, 'products', 'f', 'fr', 0, 1, 0, 0, 0, 1, '')")
        connection.execute(
            "INSERT INTO import_refusal VALUES (1, 0, 3, ?, ?, 0)",
            (PLANTED["refused row"], f"price {PLANTED['refused row']}"),
        )
    yield opened
    opened.close()


def findings() -> Sequence[Finding]:
    return [Finding("camera", Verdict.FAILED, f"rtsp://u:{PLANTED['doctor']}@cam.example/ does not answer")]


def facts(records: Sequence[LogLine] | None = None) -> BundleFacts:
    kept = [LogLine(number, NOW, logging.INFO, "app.test", text) for number, text in enumerate(LOG)]
    day = DayCounts(date(2026, 11, 20), sessions=7)
    return BundleFacts(
        config=CONFIG,
        statuses=[DeviceStatus("vault", "vault", DeviceState.OFFLINE, DETAIL, 0)],
        now_ns=61_000_000_000,
        figures=TodayFigures(day, (), 1.0, 2.0),
        attention=[
            Attention(
                AttentionKind.IMPORT_FAILED,
                "products",
                NOW,
                f"https://u:{PLANTED['what needs staff']}@feed.example/ no",
            )
        ],
        records=kept if records is None else records,
        findings=findings,
        secrets=(*secrets_in(CONFIG), *secrets_in_environment(ENVIRON), *CONFIG.scans.staff_badges, KEY),
    )


def contents(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}


def test_nothing_that_was_planted_is_in_any_file(database: Database, tmp_path: Path) -> None:
    out = tmp_path / "bundle.zip"
    write_bundle(out, facts(), database, NOW)
    for name, text in contents(out).items():
        for place, secret in PLANTED.items():
            assert secret.lower() not in text.lower(), f"{place} is in {name}"
            assert json.dumps(secret)[1:-1].lower() not in text.lower(), f"{place} is in {name}"
        assert "hemlock" not in text.lower().replace("hemlock_", ""), f"a part of something is in {name}"
    raw = out.read_bytes()
    assert not any(secret.encode() in raw for secret in PLANTED.values())


def test_what_helps_is_still_in_it(database: Database, tmp_path: Path) -> None:
    out = tmp_path / "bundle.zip"
    write_bundle(out, facts(), database, NOW)
    files = contents(out)
    assert list(files) == [
        "README.txt", "versions.json", "configuration.json", "suggestions.json", "doctor.txt", "devices.json",
        "attention.json", "today.json", "database.json", "log.txt",
    ]  # fmt: skip
    config = json.loads(files["configuration.json"])
    assert (config["kiosk"]["placement"], config["store"]["retailer_name"]) == ("floor", "Maison")
    assert (config["enrolled_badges"], config["scans"]["staff_badges"]) == (1, [])
    vault = config["devices"][0]
    assert {vault["token"], vault["api_password"], vault["credentials"]["mode"]} == {REDACTED}
    assert config["camera"]["source"] == "rtsp://(redacted)@cam.example/1"
    assert json.loads(files["devices.json"])[0]["for_s"] == 61
    assert json.loads(files["today.json"])["days"][0]["sessions"] == 7
    tables = json.loads(files["database.json"])
    assert (tables["damage"], tables["rows"]["product"], tables["rows"]["review"]) == ("", 1, 1)
    assert tables["imports"] == [["products", "fr", 0, 1, 0, 0, 0, 1, 0]]
    assert json.loads(files["versions.json"])["packages"]["pydantic"]
    assert "camera" in files["doctor.txt"]
    assert "failed" in files["doctor.txt"]
    log = files["log.txt"]
    assert "portal is ready" in log
    assert "y=2 failed" in log
    assert "staff pages opened with PIN (redacted) (screen)" in log
    assert "then waiting" in log


def test_a_secret_in_the_process_environment_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PSYCHE_DEVICES__0__PASSWORD", "monkshood")
    redactor = Redactor(secrets_in_environment(os.environ))
    assert redactor.text("it said monkshood") == "it said (redacted)"


def test_the_log_is_looked_through_record_by_record(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a pattern is looked for nothing else runs: all of a log at once would stop the screen for seconds."""
    longest = 0
    text = Redactor.text

    def heard(self: Redactor, given: str) -> str:
        nonlocal longest
        longest = max(longest, len(given))
        return text(self, given)

    monkeypatch.setattr(Redactor, "text", heard)
    records = [LogLine(number, NOW, logging.INFO, "app.test", "y" * 3900) for number in range(20)]
    write_bundle(tmp_path / "bundle.zip", facts(records), database, NOW)
    assert 3900 < longest < 4100
    assert contents(tmp_path / "bundle.zip")["log.txt"].count("y" * 3900) == 20


@pytest.mark.parametrize("text", ["key." * 1000, "y.-" * 1333, "y" * 4000, "mail+" * 800, "pin_" * 1000])
def test_a_long_word_costs_no_more_than_its_length(text: str) -> None:
    """Two hundred of them would take minutes if each letter were a beginning."""
    redactor = Redactor(["hemlock"])
    assert {redactor.text(text) for _ in range(200)} == {text}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("api-key=hemlock", "api-key=(redacted)"),
        ("--api-key=hemlock", "--api-key=(redacted)"),
        (".token: hemlock, on", ".token: (redacted), on"),
        ("the pin = 482915", "the pin = (redacted)"),
        ("door_pin:482915", "door_pin:(redacted)"),
        ("x.pins='4 8 2'", "x.pins=(redacted)"),
        ("level: token=hemlock", "level: token=(redacted)"),
        ("spinning = 3", "spinning = 3"),
        ("keys = 3", "keys = 3"),
        ("from hemlock+a@shop.example to", "from (redacted) to"),
        ("staff: a second person confirms with PIN Hem lock", "staff: a second person confirms with PIN (redacted)"),
    ],
)
def test_names_that_look_secret_lose_their_values(text: str, left: str) -> None:
    assert Redactor().text(text) == left


@pytest.mark.parametrize(
    "text",
    ["portal is ready", "14 new, 3 changed, 0 removed", "devices[0].port = 8080", "Landlock 6: no TCP",
     "camera connecting: 1280x720 at 15 fps", "2026-11-20T15:00:00.123+00:00 INFO app.services.operations: needs"],
)  # fmt: skip
def test_what_is_ordinary_stays_as_it_is(text: str) -> None:
    assert Redactor(["abc", ""]).text(text) == text


def test_only_the_users_own_eyes_may_read_it(database: Database, tmp_path: Path) -> None:
    out = tmp_path / "bundle.zip"
    write_bundle(out, facts(), database, NOW)
    assert out.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_leaves_nothing_behind_and_says_so(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "bundle.zip"
    out.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreUnavailable, match="the disk is full; nothing was written: free some space"):
        write_bundle(out, facts(), database, NOW)
    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle.zip", "data"]


def test_a_folder_that_does_not_exist_is_told(database: Database, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="check that the folder exists"):
        write_bundle(tmp_path / "none" / "bundle.zip", facts(), database, NOW)


def test_a_broken_database_does_not_keep_the_rest_away(database: Database, tmp_path: Path) -> None:
    database.connection().execute("DROP TABLE import_refusal")
    database.connection().execute("DROP TABLE import_run")
    out = tmp_path / "bundle.zip"
    write_bundle(out, facts(), database, NOW)
    assert "no such table" in json.loads(contents(out)["database.json"])["failure"]


def service(database: Database, door: StaffService, jobs: InlineJobs, now: Any = lambda: NOW) -> SupportBundle:
    return SupportBundle(
        database.path.parent, facts=facts, database=database, guard=door, audit=SilentAudit(), jobs=jobs, now=now
    )


def test_it_is_written_for_staff_alone_and_one_at_a_time(database: Database, qtbot: QtBot) -> None:
    door, jobs = a_door(), InlineJobs(held=True)
    bundle = service(database, door, jobs)
    written: list[str] = []
    bundle.written.connect(written.append)
    with pytest.raises(StaffClosed):
        bundle.write()
    at_work(door)
    bundle.write()
    bundle.write()
    assert bundle.is_writing
    assert len(jobs.waiting) == 1
    jobs.run()
    assert not bundle.is_writing
    assert written == [str(database.path.parent / "support-20261120-150000.zip")]
    assert Path(written[0]).is_file()


def test_what_cannot_be_gathered_is_told_and_the_next_one_is_written(database: Database, qtbot: QtBot) -> None:
    broken = [True]

    def gathered() -> BundleFacts:
        if broken.pop():
            raise StoreUnavailable("the disk is gone")
        return facts()

    bundle = SupportBundle(
        database.path.parent,
        facts=gathered,
        database=database,
        guard=at_work(a_door()),
        audit=SilentAudit(),
        jobs=InlineJobs(),
        now=lambda: NOW,
    )
    with pytest.raises(StoreUnavailable):
        bundle.write()
    assert not bundle.is_writing
    broken.append(False)
    with qtbot.waitSignal(bundle.written):
        bundle.write()


def test_what_a_killed_program_left_is_taken_away(database: Database, qtbot: QtBot) -> None:
    left = database.path.parent / ".support-abc.new"
    left.write_bytes(b"half")
    service(database, at_work(a_door()), InlineJobs()).write()
    assert not left.exists()


def test_the_newest_five_are_kept(database: Database, qtbot: QtBot) -> None:
    minutes = iter(range(60))
    bundle = service(database, at_work(a_door()), InlineJobs(), lambda: replace_minute(next(minutes)))
    for _ in range(BUNDLES_KEPT + 2):
        bundle.write()
    names = sorted(path.name for path in database.path.parent.glob("*.zip"))
    assert names == [f"support-20261120-15{minute:02d}00.zip" for minute in range(2, BUNDLES_KEPT + 2)]


def replace_minute(minute: int) -> datetime:
    return NOW.replace(minute=minute)


def test_a_failure_is_told(database: Database, qtbot: QtBot) -> None:
    bundle = service(database, at_work(a_door()), InlineJobs())
    with qtbot.waitSignal(bundle.failed) as caught:
        bundle.write("/nonexistent/bundle.zip")
    assert "nothing was written" in caught.args[0]
    assert not bundle.is_writing


def test_what_the_log_says_while_it_is_written_goes_through_the_ring(database: Database, tmp_path: Path) -> None:
    ring = LogRing().attach()
    try:
        logging.getLogger("app.test").warning("password=%s", PLANTED["log: key=value"])
    finally:
        ring.detach()
    out = tmp_path / "bundle.zip"
    write_bundle(out, replace(facts(), records=ring.records()), database, NOW)
    assert "password=(redacted)" in contents(out)["log.txt"]
