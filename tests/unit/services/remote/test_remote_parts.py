"""The parts of the remote interface by themselves: limits, tokens on the console, figures, what a picture may show."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

import main
from app.config import RemoteConfig, load_config
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError
from app.domain.garments import Garment, GarmentIdentity
from app.domain.gestures import Engagement
from app.domain.requests import RequestCounts, RequestKind
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.staff import StaffState
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.services.remote.limits import RequestLimits, RequestRules
from app.services.remote.metrics import GuiGaps, MetricFacts, MetricsService
from app.services.remote.tokens import digest_of, find_token
from app.services.screen.view import LINGERS_S, ScreenView
from app.services.session.session import IdleTimes, SessionService
from app.store import AuditLog, RemoteTokens, StoredToken, open_database


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_ten_requests_at_once_then_ten_a_second() -> None:
    clock = Clock()
    limits = RequestLimits(RequestRules(), clock)
    assert [limits.ask() for _ in range(10)] == [0.0] * 10
    assert limits.ask() == pytest.approx(0.1)
    taken = 0
    for _ in range(1000):  # ten seconds of a hundred requests a second
        clock.now_s += 0.01
        taken += limits.ask() == 0.0
    assert 99 <= taken <= 101


def test_what_strangers_ask_takes_nothing_from_a_token() -> None:
    limits = RequestLimits(RequestRules(), Clock())
    while limits.ask() == 0.0:
        pass
    assert [limits.ask(1) for _ in range(10)] == [0.0] * 10
    assert limits.ask(1) == pytest.approx(0.1)
    assert limits.ask(2) == 0.0


def test_pictures_come_one_by_one() -> None:
    clock = Clock()
    limits = RequestLimits(RequestRules(picture_every_s=2.0), clock)
    assert limits.ask_picture() == 0.0
    assert limits.ask_picture() == 2.0
    clock.now_s += 2.0
    assert limits.ask_picture() == 0.0


def test_wrong_tokens_wait_longer_each_time_until_a_right_one() -> None:
    clock = Clock()
    limits = RequestLimits(RequestRules(), clock)
    waits = []
    for _ in range(16):
        limits.note_token(is_right=False)
        waits.append(limits.token_wait_s)
        clock.now_s += limits.token_wait_s
    assert waits == [0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 600, 600, 600, 600, 600, 600]
    limits.note_token(is_right=True)
    limits.note_token(is_right=False)
    assert limits.token_wait_s == 0


def test_a_token_is_made_shown_once_listed_and_revoked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    directory = DataDirectory(tmp_path)
    data = ("--data", str(tmp_path))
    assert main.main(["token", "create", *data, "--label", "monitor"]) == 0
    token = capsys.readouterr().out.strip()
    with closing(open_database(directory.database)) as database:
        (stored,) = RemoteTokens(database).all()
        assert find_token(token, [stored], datetime.now(UTC)) == stored
        assert find_token(token, [stored], datetime.now(UTC) + timedelta(days=31)) is None
    assert main.main(["token", "list", *data]) == 0
    listed = capsys.readouterr().out
    assert "monitor" in listed
    assert token not in listed
    assert main.main(["token", "revoke", *data, str(stored.id)]) == 0
    assert main.main(["token", "revoke", *data, str(stored.id)]) == 1
    assert main.main(["token", "create", *data, "--days", "1"]) == 0
    with closing(open_database(directory.database)) as database:
        assert [token.id for token in RemoteTokens(database).all()] == [stored.id + 1]  # no number stands for two
        log = AuditLog(database, installation_key(directory.installation_key))
        assert [entry.action for entry in log.oldest_first()] == ["token_created", "token_revoked", "token_created"]
        assert token not in str(log.entries(10))


@pytest.mark.parametrize("label", ["x" * 33, "two\nlines", " blank"])
def test_a_label_that_would_spoil_a_list_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], label: str
) -> None:
    assert main.main(["token", "create", "--data", str(tmp_path), f"--label={label}"]) == 2
    assert "--label" in capsys.readouterr().err


def test_every_stored_token_is_compared() -> None:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    stored = [StoredToken(n, digest_of(f"t{n}"), "", now, now + timedelta(days=1)) for n in range(5)]
    for token in stored:
        assert find_token(f"t{token.id}", stored, now) == token
    assert find_token("t9", stored, now) is None
    assert find_token("t1", [], now) is None
    assert find_token("\udcff" * 999, stored, now) is None


def test_it_is_off_by_default_and_no_address_can_be_given(tmp_path: Path) -> None:
    assert not RemoteConfig().enabled
    path = tmp_path / "psyche.toml"
    path.write_text('[remote]\nenabled = true\naddress = "0.0.0.0"\n')
    with pytest.raises(ConfigurationError, match=r"remote\.address"):
        load_config(path, {}, driver_config)


COUNTS = RequestCounts({RequestKind.HELP: 2, RequestKind.BRING: 0}, 1, 3, 9, 4)


class Source(QObject):
    started = Signal()
    arrived = Signal(object, object)


def test_figures_are_what_prometheus_reads(qapp: QCoreApplication) -> None:
    source = Source()
    statuses = [DeviceStatus('ho"ok\n', "llrp", DeviceState.OFFLINE, "", 0)]
    facts = MetricFacts("0.1", 12.5, 300.0, 0.0, statuses, 2, COUNTS, audit_is_failing=True)
    metrics = MetricsService(session_started=source.started, garment_arrived=source.arrived, facts=lambda: facts)
    source.started.emit()
    source.arrived.emit(_garment(), GarmentIdentity("1"))
    lines = metrics.render().splitlines()
    assert "psyche_sessions_total 1.0" in lines
    assert 'psyche_garments_total{source="unknown"} 1.0' in lines
    assert 'psyche_device_state{device="ho\\"ok\\n",driver="llrp",state="offline"} 1.0' in lines
    assert 'psyche_device_state{device="ho\\"ok\\n",driver="llrp",state="ready"} 0.0' in lines
    assert 'psyche_resident_memory_bytes{process="window"} 3e+08' in lines
    assert "psyche_audit_failing 1.0" in lines
    assert {'psyche_requests_open{kind="help"} 2.0', "psyche_requests_late 1.0"} <= set(lines)
    assert {"psyche_stock_differences_total 3.0", 'psyche_pieces_total{pieces="stayed"} 4.0'} <= set(lines)
    families = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(families) == len(set(families)) == 13
    samples = [line.split("{")[0].split()[0] for line in lines if not line.startswith("#")]
    assert set(samples) == set(families)
    assert "# HELP psyche_garments_total Garments shown, by what announced them; unknown to the catalogue." in lines
    assert "# TYPE psyche_sessions_total counter" in lines
    assert all(family.startswith("psyche_") for family in families)


def _garment() -> Garment:
    session = SessionService(IdleTimes(), lambda: 0)
    return session.present(GarmentIdentity("09521234000010"), ())


def test_the_longest_gap_is_that_of_the_last_minutes(qapp: QCoreApplication) -> None:
    clock = Clock()
    gaps = GuiGaps(clock)
    gaps.start()
    for late_s in (0.0, 1.5, 0.1):
        clock.now_s += 0.2 + late_s
        gaps.tick()
    assert gaps.longest_s == pytest.approx(1.5)
    for _ in range(3200):
        clock.now_s += 0.2
        gaps.tick()
    assert gaps.longest_s == pytest.approx(0, abs=1e-6)
    gaps.stop()


class Staff(QObject):
    changed = Signal()
    state = StaffState.CLOSED


class Arms(QObject):
    changed = Signal()
    person_changed = Signal()
    engagement = Engagement.NOBODY
    joints: tuple[float, ...] = ()


def test_a_screen_is_for_all_when_nobody_was_there_for_two_seconds(qapp: QCoreApplication) -> None:
    clock, staff, arms = Clock(), Staff(), Arms()
    session = SessionService(IdleTimes(), lambda: round(clock.now_s * 1e9))
    view = ScreenView(session, staff, arms, clock)  # type: ignore[arg-type]
    assert view.is_for_all

    def settle() -> None:
        assert not view.is_for_all  # what was there may still be fading
        clock.now_s += LINGERS_S
        assert view.is_for_all

    session.touch()
    clock.now_s += 10
    assert not view.is_for_all
    session.end("done")
    settle()
    for state in (StaffState.ASKING, StaffState.OPEN):
        staff.state = state
        staff.changed.emit()
        clock.now_s += 10
        assert not view.is_for_all
        assert view.is_staffs
    staff.state = StaffState.CLOSED
    staff.changed.emit()
    settle()
    arms.joints = (0.1, 0.2)
    arms.person_changed.emit()
    clock.now_s += 10
    assert not view.is_for_all
    arms.joints = ()
    arms.person_changed.emit()
    settle()
    session.deleteLater()
