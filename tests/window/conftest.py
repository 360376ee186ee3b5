"""A shop that is open already, and a reader."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import MirrorProcess
from tests.support.mirrors import environment


@pytest.fixture(autouse=True)
def _no_database_stays_open() -> Iterator[None]:
    """Look that no test's own process stays at a database: it loses SQLite's locks when the files are copied (POSIX).

    The mirrors of later tests would then take the log away under it, and it would see nothing but damage.
    """
    yield
    held = []
    for number in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):
            held.append(str(number.readlink()))
    assert [name for name in held if "psyche.sqlite3" in name] == []


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory in which the demo store has been imported by the program itself, at its first start."""
    folder = tmp_path_factory.mktemp("seeded")
    with MirrorProcess(folder, config='[camera]\nsource = "off"\n', environment=environment()) as mirror:
        mirror.wait_for("page_painted", lambda event: event["page"] == "attract", timeout_s=60)
        assert mirror.events()[0]["event"] == "started"
    assert mirror.process.returncode == 0, mirror.log.read_text()
    return mirror.data


@pytest.fixture
def peer() -> Iterator[LlrpPeer]:
    with LlrpPeer(reads_per_s=300) as running:
        yield running
