"""`main.py requests`, run as the shell runs it, over what a mirror wrote."""

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import app.runtime.logs.logging
import main
from app.domain.requests import Actor, Promise, RequestKind, RequestState, What
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.services.requests.service import new_key
from app.store import RequestTable, open_database
from app.store.requests.table import Draft
from tests.support.shop import a_product
from tests.support.shop_feeds import write_products


@pytest.fixture(autouse=True)
def _the_log_stays_the_tests_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.runtime.logs.logging, "configure_logging", lambda *_: None)


def run(data: Path, *arguments: str) -> int:
    return main.main(["requests", "--data", str(data), *arguments])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A mirror with a hold, a request for help that was answered, and one that was withdrawn."""
    now = datetime.now(UTC)
    shirt = What("shirt", "shirt-navy-M", "PAR01")
    with closing(open_database(DataDirectory(tmp_path).database)) as database:
        write_products(database, [a_product("shirt", title="Linen shirt")], now.timestamp())
        table = RequestTable(database, "PAR01")

        def place(kind: RequestKind, what: What, visit: int) -> int:
            return table.place(Draft(new_key(), visit, "Cabin 3", kind, what, Promise.FIRM, now), now).id

        place(RequestKind.HOLD_HERE, shirt, 1)
        table.take_step(place(RequestKind.HELP, What(), 1), RequestState.ACCEPTED, Actor.STAFF, now, who="Léa")
        table.take_step(
            place(RequestKind.HELP, What(), 2), RequestState.WITHDRAWN, Actor.SHOPPER, now + timedelta(seconds=1)
        )
    return tmp_path


def test_what_is_open_is_listed_beside_a_mirror_newest_first(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with InstanceLock(DataDirectory(data)):
        assert run(data) == 0
    told = capsys.readouterr()
    answered, held = told.out.splitlines()
    assert "help  Cabin 3  accepted by Léa" in answered
    assert "hold_here  Cabin 3  Linen shirt (fr), navy, M  placed  code " in held
    assert told.err == "2 open.\n"


def test_for_programs_each_is_a_json_object(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "--json") == 0
    answered, held = map(json.loads, capsys.readouterr().out.splitlines())
    assert (answered["kind"], answered["who"], answered["gtin"], answered["code"]) == ("help", "Léa", "", "")
    assert (held["variant_id"], held["state"], held["is_promised"]) == ("shirt-navy-M", "placed", True)
    assert (len(held["gtin"]), len(held["code"])) == (14, 6)
    assert datetime.fromisoformat(held["until"]).tzinfo is not None


def test_where_no_mirror_ever_ran_there_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 0
    assert "no requests yet" in capsys.readouterr().err
    assert not DataDirectory(tmp_path).database.exists()
