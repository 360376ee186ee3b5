"""The driver of docs/writing-a-driver.md, taken from the page, installed as a package and run as it says."""

import importlib
import os
import re
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config.loader import load_config
from app.devices import registry
from app.devices.registry import build_reader, driver_config, known_drivers
from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.errors import ConfigurationError
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Scan
from tests.support.waiting import wait_until

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "writing-a-driver.md").read_text()
DRIVER, TESTS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
PACKAGE, CONFIGURATION = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
CODE = "4006381333931"


def install(folder: Path, module: str, source: str, package: str) -> None:
    """Lay a package out as pip does: its module, its metadata and its entry points."""
    project = tomllib.loads(package)["project"]
    metadata = folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    (folder / f"{module}.py").write_text(source)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    points = project["entry-points"][registry.ENTRY_POINT_GROUP]
    lines = [f"{name} = {value}" for name, value in points.items()]
    (metadata / "entry_points.txt").write_text("\n".join([f"[{registry.ENTRY_POINT_GROUP}]", *lines, ""]))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A directory of installed packages, seen by this process until the end of the test."""
    site = tmp_path / "site"
    site.mkdir()
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(site))
    registry._load.cache_clear()
    registry._offered.cache_clear()
    yield site
    registry._load.cache_clear()
    registry._offered.cache_clear()
    for name in set(sys.modules) - before:
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(site)):
            del sys.modules[name]


def test_the_driver_of_the_page_works_as_an_installed_package(site: Path, tmp_path: Path) -> None:
    install(site, "network_scanner", DRIVER, PACKAGE)
    importlib.invalidate_caches()
    assert "network_scanner" in known_drivers()
    with socket.create_server(("127.0.0.1", 0)) as scanner:
        port = scanner.getsockname()[1]
        written = tmp_path / "psyche.toml"
        written.write_text(CONFIGURATION.replace("192.0.2.20", "127.0.0.1") + f"port = {port}\n")
        [config] = load_config(written, {}, driver_config).devices
        assert config.name == "counter"
        scans: list[Scan] = []
        states: list[DeviceStatus] = []
        supervisor = ReaderSupervisor(
            build_reader(config),
            deliver=scans.extend,
            report=states.append,
            driver=config.driver,
            back_off=BackOff(first_s=0.02, longest_s=0.1),
        )
        supervisor.start()
        try:
            link, _ = scanner.accept()
            wait_until(lambda: states[-1].state is DeviceState.READY, "ready")
            with link:
                link.sendall(f"{CODE}\r\n4006381".encode())
                wait_until(lambda: len(scans) == 1, "a code")
            wait_until(lambda: states[-1].state is DeviceState.OFFLINE, "offline")
            assert "counter: 127.0.0.1:" in states[-1].detail
            again, _ = scanner.accept()
            with again:
                again.sendall(b"333931\r\n")
                wait_until(lambda: len(scans) == 2, "another code")
        finally:
            supervisor.stop()
        assert [scan.value for scan in scans if isinstance(scan, CodeScan)] == [CODE, "333931"]


def test_a_wrong_setting_of_the_installed_driver_is_refused_by_its_key(site: Path, tmp_path: Path) -> None:
    install(site, "network_scanner", DRIVER, PACKAGE)
    importlib.invalidate_caches()
    written = tmp_path / "psyche.toml"
    written.write_text(CONFIGURATION + "port = 70000\n")
    with pytest.raises(ConfigurationError, match=r"devices\[0\]\.port"):
        load_config(written, {}, driver_config)


def test_the_tests_of_the_page_hold_the_driver_to_the_contract(site: Path) -> None:
    install(site, "network_scanner", DRIVER, PACKAGE)
    (site / "test_network_scanner.py").write_text(TESTS)
    options = ["-q", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(site)]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(site / "test_network_scanner.py")],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(site), str(ROOT)]), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"\b(1\d|[89]) passed", run.stdout), run.stdout


@pytest.mark.parametrize(
    ("source", "value", "why"),
    [
        ("import nowhere\n", "odd:Reader", "ModuleNotFoundError"),
        ("1 / 0\n", "odd:Reader", "ZeroDivisionError"),
        ("def Reader(config): ...\n", "odd:Reader", "needs a `Config`"),
        ("class Reader:\n    Config = dict\n", "odd:Reader", "needs a `Config`"),
        ("", "odd:Reader", "AttributeError"),
    ],
)
def test_a_package_with_a_broken_driver_is_named(site: Path, source: str, value: str, why: str) -> None:
    package = (
        f'[project]\nname = "odd-scanner"\nversion = "1"\n[project.entry-points."psyche.drivers"]\nodd = "{value}"\n'
    )
    install(site, "odd", source, package)
    importlib.invalidate_caches()
    with pytest.raises(ConfigurationError, match=rf"devices\.driver = 'odd'.*{why}.*the package odd-scanner"):
        driver_config("odd")


def test_a_package_cannot_take_the_name_of_a_driver_of_ours(site: Path) -> None:
    package = (
        '[project]\nname = "odd-llrp"\nversion = "1"\n[project.entry-points."psyche.drivers"]\nllrp = "odd:Reader"\n'
    )
    install(site, "odd", "", package)
    importlib.invalidate_caches()
    with pytest.raises(ConfigurationError, match="'llrp' is offered more than once, by the package odd-llrp and this"):
        driver_config("llrp")
