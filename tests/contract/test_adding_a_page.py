"""What docs/adding-a-page.md adds, made in a copy of the program as the page says, opened and run there."""

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "adding-a-page.md").read_text(encoding="utf-8")
DRIVER_GUIDE = (ROOT / "docs" / "writing-a-driver.md").read_text(encoding="utf-8")
PARTS = dict(re.findall(r"^## A ([\w ]+)\n(.*?)(?=^## |\Z)", GUIDE, re.MULTILINE | re.DOTALL))
COPIED = ("app", "ui", "vision", "tests", "docs", "assets/i18n", "assets/icons", "assets/themes")
_BLOCK = re.compile(r"^`([\w./]+)`[^\n]*:\n\n```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)

CODE = "4006381333931"

OPENED = """\
from collections.abc import Callable
from tests.support.open_mirror import OpenMirror
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]


def staffs(mirror: OpenMirror, page: str) -> OpenMirror:
    mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage(page)
    shown = lambda item: item.objectName() == "staffScreen" and item.opacity() == 1.0
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(shown)))
    mirror.frame()
    return mirror


"""
A_PAGE_FOR_SHOPPERS = """\
def test_it_opens_by_its_door_and_by_its_name(shop: Shop, open_mirror: Opening) -> None:
    mirror = open_mirror(languages=("fr",))
    shop.bring("shirt")
    mirror.settle()
    mirror.tap("openCare")
    mirror.settle()
    assert mirror.painted[-1][0] == "care"
    assert {"Care", "30 °C", "Pas de sèche-linge"} <= set(mirror.texts())
    mirror.kiosk.navigation.back()
    mirror.kiosk.navigation.open("care")
    mirror.settle()
    assert mirror.painted[-1][0] == "care"
"""
A_PAGE_FOR_STAFF = """\
def test_it_is_in_the_menu_and_opens_from_there(open_mirror: Opening) -> None:
    mirror = staffs(open_mirror(), "today")
    mirror.tap("staffPage-address")
    mirror.qtbot.waitUntil(lambda: "1 rue Exemple, 75001 Paris" in mirror.texts())
    assert mirror.item("staffTitle").property("text") == "Address"
"""
A_SETTING = """\
import pytest
from app.config import load_config
from app.config.choices import staff_keys
from app.devices.registry import driver_config
from app.domain.errors import ConfigurationError


def test_it_is_read_and_refused_out_of_range(tmp_path) -> None:
    written = tmp_path / "psyche.toml"
    written.write_text("[store]\\nfew_left = 5\\n")
    assert load_config(written, {}, driver_config).store.few_left == 5
    written.write_text("[store]\\nfew_left = 21\\n")
    with pytest.raises(ConfigurationError, match=r"store\\.few_left = 21.*1 to 20"):
        load_config(written, {}, driver_config)


def test_staff_may_change_it(shop: Shop, open_mirror: Opening) -> None:
    assert "store.few_left" in staff_keys()
    mirror = staffs(open_mirror(), "settings")
    settings = mirror.kiosk.admin.page("settings")
    settings.openSection("store")
    settings.step("store.few_left", 1)
    mirror.qtbot.waitUntil(lambda: "Few left" in mirror.texts())
    assert shop.settings_editor.config.store.few_left == 4
"""
A_DRIVER = """\
import sys
from pathlib import Path
from app.config import load_config
from app.devices.registry import build_reader, driver_config, known_drivers

assert "network_scanner" in known_drivers()
[config] = load_config(Path(sys.argv[1]), {}, driver_config).devices
reader = build_reader(config)
reader.open()
[scan] = reader.read(20.0)
reader.close()
print(scan.value)
"""


class House:
    """A copy of the program that a part of the guide is added to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("*.pyc.*"))  # half written
        for name in ("main.py", "pyproject.toml", "README.md"):
            shutil.copy(ROOT / name, folder / name)
        for name in (".venv", "assets/demo"):
            (folder / name).symlink_to(ROOT / name)

    def add(self, part: str) -> list[Path]:
        """Make and change the files that the part names; return them."""
        touched = []
        for name, language, block in _BLOCK.findall(PARTS[part]):
            path = self._folder / name
            if language == "diff":
                path.write_text(changed(path.read_text(encoding="utf-8"), block), encoding="utf-8")
            else:
                path.parent.mkdir(exist_ok=True)
                assert not path.exists(), f"{name} is there already: the guide has to add something else"
                path.write_text(block, encoding="utf-8")
            touched.append(path)
        if part == "driver":
            touched.append(self._folder / "app/devices/drivers/network_scanner.py")
            touched[-1].write_text(re.findall(r"```python\n(.*?)```", DRIVER_GUIDE, re.DOTALL)[0], encoding="utf-8")
        return touched

    def run(self, *command: str, codes: tuple[int, ...] = (0,)) -> str:
        """Run Python in the copy and return what it wrote."""
        run = subprocess.run(
            [sys.executable, *command],
            cwd=self._folder,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200"},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert run.returncode in codes, run.stdout + run.stderr
        return run.stdout

    def test(self, test: str) -> None:
        """Run a test in the copy, over the real Main.qml."""
        (self._folder / "tests/qml/test_what_was_added.py").write_text(OPENED + test, encoding="utf-8")
        self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/qml/test_what_was_added.py")


def changed(text: str, diff: str) -> str:
    """Return a text with the hunks of a diff applied, each in its one place; `…` stands for any rest of a line."""
    for hunk in diff.split("@@\n"):
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in " -")
        after = "".join(line[1:] for line in lines if line[0] in " +")
        places = re.findall(re.escape(before).replace("…", "(.*)"), text)
        assert len(places) == 1, f"the guide changes these lines, of which there are {len(places)}:\n{before}"
        rest = places[0] if "…" in before else ""
        text = text.replace(before.replace("…", rest), after.replace("…", rest))
    return text


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house")


def test_a_page_for_shoppers_opens(house: House) -> None:
    assert len(house.add("page for shoppers")) == 4
    house.test(A_PAGE_FOR_SHOPPERS)


def test_a_page_for_staff_opens(house: House) -> None:
    assert len(house.add("page for staff")) == 4
    house.test(A_PAGE_FOR_STAFF)


def test_a_setting_is_read_documented_and_left_to_staff(house: House) -> None:
    assert len(house.add("setting")) == 2
    assert "| `few_left` | a whole number from 1 to 20 | `3` | **Few left.** ✎" in house.run(
        "-m", "docs.write_configuration"
    )
    house.test(A_SETTING)


def test_a_driver_is_known_and_delivers(house: House, tmp_path: Path) -> None:
    assert len(house.add("driver")) == 2
    written = tmp_path / "psyche.toml"
    with a_scanner() as port:
        written.write_text(
            f'[[devices]]\ndriver = "network_scanner"\nname = "counter"\nhost = "127.0.0.1"\nport = {port}\n'
        )
        assert house.run("-c", A_DRIVER, str(written)) == f"{CODE}\n"
        found = house.run("main.py", "doctor", "--config", str(written), "--data", str(tmp_path), codes=(0, 1))
        assert re.search(r"counter +ok", found), found


@contextmanager
def a_scanner() -> Iterator[int]:
    """A scanner on loopback, which reads a code whenever it is connected to; its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):  # it is switched off
                while True:
                    link, _ = listening.accept()
                    links.append(link)
                    link.sendall(f"{CODE}\r\n".encode())

        links: list[socket.socket] = []
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
        for link in links:
            link.close()


def test_a_command_is_listed_and_runs(house: House, tmp_path: Path) -> None:
    assert len(house.add("command")) == 2
    assert re.search(r"articles +Say how many articles the catalogue has\.", house.run("main.py", "--help"))
    assert house.run("main.py", "articles", "--data", str(tmp_path / "data")) == "0 articles\n"


def test_what_the_guide_adds_passes_the_checks(house: House) -> None:
    house.add("driver")  # of another page, and in the style of its package
    touched = [path for part in PARTS if part != "driver" for path in house.add(part)]
    python = sorted({str(path) for path in touched if path.suffix == ".py"})
    house.run("-m", "ruff", "check", "--no-cache", *python)
    house.run("-m", "ruff", "format", "--no-cache", "--check", *python)
    house.run("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache")
    for path in touched:
        if path.suffix == ".qml":
            formatted = house.run("-c", "from PySide6.scripts.pyside_tool import qmlformat; qmlformat()", str(path))
            assert formatted == path.read_text(encoding="utf-8")
