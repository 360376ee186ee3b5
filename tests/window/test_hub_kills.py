"""SIGKILL on either side of the line between mirror and hub: nothing that was acknowledged is lost, nothing doubled."""

import random
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from typing import Any, Final

from app.domain.requests import Promise, RequestKind, What
from app.runtime.data.paths import DataDirectory
from app.services.requests.service import new_key
from app.store import RequestTable, open_database
from app.store.requests.table import Draft
from tests.support.agreement import hub_has, mirror_has, outcomes, waiting_in_outbox
from tests.support.asking_window import ASKING, WHO
from tests.support.hub_process import HubProcess
from tests.support.mirror_process import MirrorProcess
from tests.support.mirrors import environment
from tests.support.running_hub import Phone
from tests.support.staff_door import set_pin
from tests.support.waiting import wait_until

_CONFIG: Final = '[camera]\nsource = "off"\n[hub]\nurl = "{url}"\n'
_ASKING: Final = ("-m", "tests.support.asking_window", "run")
_FULL: Final = 300
_SOME: Final = 40


def told(key: str, *states: str) -> dict[str, Any]:
    return {"key": key, "kind": "help", "steps": [{"state": state, "ago_s": 1.0} for state in states]}


def test_a_hub_killed_right_after_it_acknowledged_has_all_that_it_acknowledged(tmp_path: Path) -> None:
    with HubProcess(tmp_path / "hub") as hub:
        mirror, phone = hub.mirror(hub.token()), hub.phone()
        phone.post("/shift", begins="yes")
        expected: dict[str, list[tuple[str, str]]] = {}
        answered: list[str] = []
        for _ in range(5):
            keys = [new_key() for _ in range(20)]
            acknowledged = mirror.tell(*(told(key, "placed") for key in keys)).json()["keys"]
            hub.kill()
            assert acknowledged == keys
            expected |= {key: [("placed", "")] for key in keys}
            hub.start()
            assert hub_has(hub.directory) == expected
            mirror.tell(*(told(key, "placed") for key in keys))  # who heard no answer tells again
            assert hub_has(hub.directory) == expected
            is_given = "can no longer" not in answer(phone, keys[0], "accepted")
            hub.kill()
            assert is_given
            answered.append(keys[0])
            hub.start()  # the phone is still signed in, and still on shift
            heard = mirror.get("/api/answers").json()
            assert heard["on_shift"] == ["Léa"]
            assert [one["key"] for one in heard["answers"]] == answered
            assert "can no longer" in answer(phone, keys[0], "accepted")  # it stands already


def answer(phone: Phone, key: str, state: str) -> str:
    given = phone.post("/answer", mirror="1", key=key, state=state)
    assert given.status_code == 200
    return given.text


def test_a_mirror_killed_with_a_full_outbox_tells_all_of_it_once(tmp_path: Path, seeded: Path) -> None:
    """First in the midst of what waits, then again and again in the midst of new requests and answers."""
    copytree(seeded, tmp_path / "data")
    directory = DataDirectory(tmp_path / "data")
    fill_outbox(directory)
    with HubProcess(tmp_path / "hub") as hub:
        mirror = MirrorProcess(
            tmp_path,
            config=_CONFIG.format(url=hub.url),
            environment={**environment(), "PSYCHE_HUB__TOKEN": hub.token()},
            program=_ASKING,
        )
        with mirror:
            wait_until(lambda: bool(hub_has(hub.directory)), "a request at the hub")
            mirror.process.kill()
            mirror.process.wait()
            assert waiting_in_outbox(directory) > 0
            for sort in ("placed", "accepted", ""):
                (tmp_path / ASKING).write_text(sort)
                after_ns = time.monotonic_ns()
                mirror.start()
                mirror.wait_for("page_painted", after_ns=after_ns)
                if sort:
                    mirror.wait_for("request_step", after_ns=after_ns)
                    time.sleep(random.uniform(0.0, 1.0))
                    mirror.process.kill()
                    mirror.process.wait()
            wait_until(lambda: waiting_in_outbox(directory) == 0, "an empty outbox")
        assert hub_has(hub.directory) == mirror_has(directory)
        assert len(mirror_has(directory)) > _FULL


def test_both_killed_at_random_while_staff_answer_on_a_phone_come_to_agree(tmp_path: Path, seeded: Path) -> None:
    copytree(seeded, tmp_path / "data")
    directory = DataDirectory(tmp_path / "data")
    fill_outbox(directory, _SOME)
    with HubProcess(tmp_path / "hub") as hub:
        phone = hub.phone()
        mirror = MirrorProcess(
            tmp_path,
            config=_CONFIG.format(url=hub.url),
            environment={**environment(), "PSYCHE_HUB__TOKEN": hub.token()},
            program=_ASKING,
        )
        with mirror:
            for victim, state in (("mirror", "accepted"), ("hub", "on_the_way"), ("both", "done")):
                wait_until(lambda: is_settled(directory, hub), "all that was asked and answered on both disks")
                for key in hub_has(hub.directory):
                    assert "can no longer" not in answer(phone, key, state)
                time.sleep(random.uniform(0.0, 0.3))
                if victim != "mirror":
                    hub.kill()
                if victim != "hub":
                    mirror.process.kill()
                    mirror.process.wait()
                    mirror.start()
                if victim != "mirror":
                    hub.start()
            wait_until(lambda: is_settled(directory, hub), "all that was asked and answered on both disks")
        assert outcomes(hub.directory) == ["taken"] * 3 * _SOME
        assert hub_has(hub.directory) == mirror_has(directory)
        done = [("placed", ""), ("accepted", "Léa"), ("on_the_way", "Léa"), ("done", "Léa")]
        assert list(hub_has(hub.directory).values()) == [done] * _SOME


def is_settled(mirror: DataDirectory, hub: HubProcess) -> bool:
    has_told = waiting_in_outbox(mirror) == 0 and len(hub_has(hub.directory)) == _SOME
    return has_told and None not in outcomes(hub.directory)


def fill_outbox(directory: DataDirectory, count: int = _FULL) -> None:
    """Have so many requests wait for a hub that was away, and somebody of the staff at the mirror."""
    with closing(open_database(directory.database)) as database:
        set_pin(database, label=WHO)
        table = RequestTable(database, "")
        for visit in range(count):
            draft = Draft(new_key(), visit, "Cabin 3", RequestKind.TAKE_BACK, What(), Promise.FIRM)
            table.place(draft, datetime.now(UTC))
            table.end_session(visit, datetime.now(UTC), has_left=True)
