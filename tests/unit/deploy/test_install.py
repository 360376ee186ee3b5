"""deploy/install and deploy/uninstall, into a root of their own."""

import hashlib
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
DEPLOY = PROJECT / "deploy"
_DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "etc").mkdir(parents=True)
    (root / "etc/os-release").write_text(_DEBIAN)
    return root


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small program with the real scripts."""
    checkout = tmp_path / "checkout"
    shutil.copytree(DEPLOY, checkout / "deploy", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("app", "ui", "vision", "assets", "docs"):
        (checkout / folder / "__pycache__").mkdir(parents=True)
        (checkout / folder / "kept.py").write_text("kept = True\n")
        (checkout / folder / "__pycache__" / "left.pyc").write_text("")
    for name in ("main.py", "pyproject.toml", "README.md"):
        (checkout / name).write_text("")
    return checkout


def call(checkout: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(checkout / "deploy" / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def contents(root: Path) -> dict[str, str]:
    """Every file and link with what is in it."""
    return {
        str(path.relative_to(root)): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def targets() -> dict[str, tuple[int, str]]:
    rows = [line.split() for line in (DEPLOY / "systemd/files").read_text().splitlines() if not line.startswith("#")]
    return {target: (int(mode, 8), source) for mode, source, target in rows}


def test_a_dry_run_says_everything_and_does_nothing(root: Path, checkout: Path) -> None:
    before = contents(root)
    told = call(checkout, "install", "--dry-run", "--root", str(root))
    assert told.returncode == 0, told.stderr
    assert contents(root) == before
    for target in (*targets(), "/etc/psyche/psyche.toml", "ctrl-alt-del.target", "/opt/psyche/program"):
        assert target in told.stdout
    for words in (
        "apt-get install",
        "--require-hashes",
        "systemd-sysusers",
        "systemctl enable -q seatd.service psyche",
    ):
        assert words in told.stdout
    assert "cage" in told.stdout


def test_no_key_of_the_machine_leads_to_a_console_or_to_the_kernel() -> None:
    said = {line.replace(" ", "") for _, source in targets().values() for line in _lines(DEPLOY / "systemd" / source)}
    assert said >= {
        "NAutoVTs=0",
        "ReserveVT=0",
        "kernel.sysrq=0",
        "CtrlAltDelBurstAction=none",
        "HandlePowerKey=ignore",
    }


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_it_installs_once_and_only_once(root: Path, checkout: Path) -> None:
    first = call(checkout, "install", "--root", str(root))
    assert first.returncode == 0, first.stderr
    for target, (mode, source) in targets().items():
        path = root / target.lstrip("/")
        assert path.read_bytes() == (DEPLOY / "systemd" / source).read_bytes()
        assert stat.S_IMODE(path.stat().st_mode) == mode
    program = root / "opt/psyche/program"
    assert os.access(program / "deploy/session", os.X_OK)
    assert (program / "ui/kept.py").read_text() == "kept = True\n"
    assert not list(program.rglob("*.pyc"))
    assert str((root / "etc/systemd/system/ctrl-alt-del.target").readlink()) == "/dev/null"
    settings = root / "etc/psyche/psyche.toml"
    assert stat.S_IMODE(settings.stat().st_mode) == 0o640

    settings.write_text("[kiosk]\n")
    before = contents(root)
    second = call(checkout, "install", "--root", str(root))
    assert second.returncode == 0, second.stderr
    assert contents(root) == before
    done = [line for line in second.stdout.splitlines() if line.startswith("  ") and "left to the machine" not in line]
    assert done == []


def test_services_hear_of_what_an_earlier_call_that_was_cut_off_put_there(root: Path, checkout: Path) -> None:
    call(checkout, "install", "--root", str(root))  # ends before services are told
    again = call(checkout, "install", "--root", str(root)).stdout
    assert "systemctl daemon-reload" in again
    assert "systemctl restart psyche.service" in again
    # As the machine itself does at the end.
    wanted = b"".join((checkout / "deploy" / name).read_bytes() for name in ("requirements.txt", "requirements-uv.txt"))
    (root / "opt/psyche/venv").mkdir()
    (root / "opt/psyche/venv/.requirements").write_text(hashlib.sha256(wanted).hexdigest())
    (root / "opt/psyche/.unfinished").unlink()
    whole = call(checkout, "install", "--root", str(root)).stdout
    assert "systemctl daemon-reload" not in whole
    assert "systemctl start psyche.service" in whole


def test_whatever_root_s_umask_is_the_mirror_s_user_can_read_it(root: Path, checkout: Path) -> None:
    command = ["sh", "-c", 'umask 077; exec "$0" --root "$1"', str(checkout / "deploy/install"), str(root)]
    subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)
    made = [path for path in (root / "opt").rglob("*") if not path.is_symlink()]
    assert [path for path in made if not path.stat().st_mode & stat.S_IROTH] == []
    assert (root / "opt/psyche").stat().st_mode & 0o777 == 0o755


def test_the_same_program_is_the_same_in_every_language(root: Path, checkout: Path) -> None:
    (checkout / "assets/B.txt").write_text("")
    (checkout / "assets/a.txt").write_text("")
    told = [
        subprocess.run(
            [str(checkout / "deploy/install"), "--root", str(root)],
            capture_output=True, text=True, timeout=60, check=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": language},
        ).stdout
        for language in ("C", "en_US.UTF-8")
    ]  # fmt: skip
    assert "program.new" in told[0]
    assert "program.new" not in told[1]


def test_nothing_of_a_cache_is_linked_into_the_program_or_left_in_root_s_home(root: Path, checkout: Path) -> None:
    told = call(checkout, "install", "--root", str(root)).stdout.splitlines()
    for words, option in (
        ("-m pip install", "--no-cache-dir"),
        ("pip sync", "--no-cache"),
        ("fetch_pose", "PIP_NO_CACHE_DIR=1"),
    ):
        assert [option in line for line in told if words in line] == [True]


def test_a_python_that_is_half_installed_is_not_taken_for_whole(root: Path, checkout: Path) -> None:
    venv = root / "opt/psyche/venv"
    venv.mkdir(parents=True)
    (venv / ".requirements").write_text("an earlier one's")
    call(checkout, "install", "--root", str(root))
    assert not (venv / ".requirements").exists()  # written when all of it is there


def test_an_update_replaces_the_whole_program_and_no_setting(root: Path, checkout: Path) -> None:
    call(checkout, "install", "--root", str(root))
    (root / "etc/psyche/kiosk.env").write_text("CAGE_OPTIONS=-d -r\n")
    (checkout / "ui/kept.py").unlink()
    (checkout / "ui/new.py").write_text("")
    updated = call(checkout, "install", "--root", str(root))
    assert updated.returncode == 0, updated.stderr
    program = root / "opt/psyche/program"
    assert (program / "ui/new.py").exists()
    assert not (program / "ui/kept.py").exists()
    assert {path.name for path in (root / "opt/psyche").iterdir()} == {"program", ".unfinished"}  # services to be told
    assert (root / "etc/psyche/kiosk.env").read_text() == "CAGE_OPTIONS=-d -r\n"


def test_uninstalling_leaves_what_is_the_shop_s_and_purging_nothing(root: Path, checkout: Path) -> None:
    before = contents(root)
    call(checkout, "install", "--root", str(root))
    (root / "var/lib/psyche").mkdir(parents=True)
    (root / "var/lib/psyche/psyche.sqlite3").write_text("data")
    edited = root / "etc/systemd/system/psyche.service.d/override.conf"
    edited.parent.mkdir()
    edited.write_text("[Service]\nMemoryMax=3G\n")
    own = {
        "etc/psyche/kiosk.env",
        "etc/psyche/psyche.toml",
        "etc/systemd/system/psyche.service.d/override.conf",
        "var/lib/psyche/psyche.sqlite3",
    }

    dry = call(checkout, "uninstall", "--dry-run", "--purge", "--root", str(root))
    assert dry.returncode == 0
    assert "/var/lib/psyche" in dry.stdout
    assert own <= set(contents(root))

    kept = call(checkout, "uninstall", "--root", str(root))
    assert kept.returncode == 0, kept.stderr
    assert set(contents(root)) - set(before) == own
    assert "the data is kept" in kept.stdout

    assert call(checkout, "uninstall", "--purge", "--root", str(root)).returncode == 0
    assert contents(root) == before
    assert call(checkout, "uninstall", "--purge", "--root", str(root)).returncode == 0  # nothing to do


@pytest.mark.parametrize(
    ("release", "arguments", "words"),
    [
        ("ID=fedora\n", (), "this is no Debian or Ubuntu (fedora"),
        ("", (), "no /etc/os-release"),
        (_DEBIAN, ("--everything",), "--dry-run"),
    ],
)
def test_elsewhere_it_refuses_politely(
    root: Path, checkout: Path, release: str, arguments: tuple[str, ...], words: str
) -> None:
    (root / "etc/os-release").write_text(release)
    refused = call(checkout, "install", "--root", str(root), *arguments)
    assert refused.returncode == (2 if arguments else 1)
    assert words in refused.stderr
    assert sorted(contents(root)) == ["etc/os-release"]


def test_derivatives_of_debian_are_taken(root: Path, checkout: Path) -> None:
    (root / "etc/os-release").write_text('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')
    assert call(checkout, "install", "--dry-run", "--root", str(root)).returncode == 0


def test_a_root_that_is_not_there_is_refused(checkout: Path, tmp_path: Path) -> None:
    for script in ("install", "uninstall"):
        refused = call(checkout, script, "--root", str(tmp_path / "none"))
        assert refused.returncode == 1
        assert "no such directory" in refused.stderr


def test_every_file_beside_the_units_has_its_place() -> None:
    named = {source for _, source in targets().values()}
    by_hand = {"files", "psyche.toml", "kiosk.env", "scanner-grab.conf"}
    assert named | by_hand == {path.name for path in (DEPLOY / "systemd").iterdir()}


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_scripts_are_clean() -> None:
    scripts = [path for path in DEPLOY.iterdir() if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh")]
    assert len(scripts) >= 5
    checked = subprocess.run(["shellcheck", *map(str, scripts)], capture_output=True, text=True, check=False)
    assert checked.stdout == ""


@pytest.fixture
def stand_ins(tmp_path: Path) -> Path:
    """A compositor, a program and a tool for outputs that only tell what they were given."""
    tools = tmp_path / "tools"
    tools.mkdir()
    scripts = {
        "cage": """[ "$1" != -h ] || { cat "$0.help"; exit; }
            echo "cage $*" | sed 's/ -- .*//'
            while [ "$1" != -- ]; do shift; done; shift; exec "$@\"""",
        "python": 'echo "python in $(basename "$PWD"), watchdog ${WATCHDOG_PID:-free}"; shift 2; echo "$@"',
        "wlr-randr": """[ $# -gt 0 ] || { printf 'HDMI-A-1 "A panel"\\n  Enabled: yes\\n'; exit; }
            echo "wlr-randr $*\"""",
    }
    for name, script in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (tools / name).chmod(0o755)
    (tools / "cage.help").write_text(" -d\t no decorations\n -r\t Rotate the output\n")
    return tools


def session(checkout: Path, tools: Path, **settings: str) -> list[str]:
    environment = {
        "PATH": f"{tools}:/usr/bin:/bin",
        "MIRROR_PYTHON": str(tools / "python"),
        "WATCHDOG_PID": "1",
        **settings,
    }
    command = [str(checkout / "deploy/session"), "--data", "a b"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True, env=environment)
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_the_session_starts_the_compositor_and_in_it_the_program(checkout: Path, stand_ins: Path) -> None:
    assert session(checkout, stand_ins, MIRROR_OPTIONS="--camera off") == [
        "cage -d",
        "python in checkout, watchdog free",
        "main.py serve --data a b --camera off",
    ]


def test_an_upright_panel_is_turned_by_whoever_can(checkout: Path, stand_ins: Path) -> None:
    assert session(checkout, stand_ins, PANEL_TURNS="3")[0] == "cage -d -r -r -r"
    (stand_ins / "cage.help").write_text(" -d\t no decorations\n")
    assert session(checkout, stand_ins, PANEL_TURNS="3")[:2] == [
        "cage -d",
        "wlr-randr --output HDMI-A-1 --transform 270",
    ]


def test_ending_the_session_waits_for_the_program(checkout: Path) -> None:
    script = "trap 'sleep 0.3; exit 0' TERM; echo ready; while :; do sleep 0.05; done"
    with subprocess.Popen(["sh", "-c", script], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        command = [str(checkout / "deploy/session"), "end"]
        with subprocess.Popen(command, env={"PATH": "/usr/bin:/bin", "MAINPID": str(program.pid)}) as ending:
            assert program.wait(timeout=20) == 0
            assert ending.wait(timeout=20) == 0
    assert subprocess.run(command, env={"PATH": "/usr/bin:/bin"}, timeout=20, check=False).returncode == 0
