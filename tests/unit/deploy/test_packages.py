"""The packages of the system that are installed by name: what the window needs is among them, not there by chance."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import PySide6
import pytest

DEPLOY = Path(__file__).parents[3] / "deploy"
PLUGINS = Path(PySide6.__file__).parent / "Qt/plugins"
_WINDOWS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland*.so",
    "platforms/libqoffscreen.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/*.so",
    "xcbglintegrations/*.so",
    "imageformats/*.so",
)

pytestmark = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this is no Debian")


def ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout


@cache
def depends() -> dict[str, set[str]]:
    """What each installed package needs, by the names of packages or of what stands in for them."""
    form = "${Package}\\t${Pre-Depends}, ${Depends}\\n"
    rows = (line.split("\t") for line in ask("dpkg-query", "-W", "-f", form).splitlines())
    plain = ((package, re.sub(r"\([^)]*\)", "", needs)) for package, needs in rows)
    return {package: set(re.findall(r"[a-z0-9][a-z0-9+.-]+", needs)) for package, needs in plain}


def installed_by_name() -> set[str]:
    wanted = [
        name
        for file in ("packages-run", "packages-kiosk")
        for name in (DEPLOY / file).read_text(encoding="utf-8").splitlines()
        if not name.startswith("#")
    ]
    found: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in found:
            found.add(name)
            wanted += depends().get(name, ())
    return found


def test_every_library_of_the_window_systems_is_installed_by_name() -> None:
    plugins = [path for pattern in _WINDOWS for path in PLUGINS.glob(pattern)]
    assert len(plugins) > 5
    libraries = {
        path
        for plugin in plugins
        for path in re.findall(r"=> (/\S+)", ask("ldd", str(plugin)))
        if not Path(path).is_relative_to(PLUGINS.parents[2])
    }
    missing = [line for plugin in plugins for line in ask("ldd", str(plugin)).splitlines() if "not found" in line]
    assert missing == []
    real = sorted({str(Path(path).resolve()) for path in libraries})
    owners = {line.split(":")[0] for line in ask("dpkg-query", "-S", *real).splitlines()}
    assert "libwayland-egl1" in owners
    assert owners - installed_by_name() == set()
