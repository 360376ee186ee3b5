"""How far a process could lock itself in, told by real processes; what gets out is in `test_escapes.py`."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from vision.messages import LockTold
from vision.process.sandbox import landlock_abi
from vision.process.told import lock_in_words

ROOT = Path(__file__).resolve().parents[4]
needs_landlock = pytest.mark.skipif(landlock_abi() == 0, reason="this kernel has no Landlock")

_BEGIN = """
import json, os, socket, sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from dataclasses import astuple
from vision.process import sandbox, system_calls
parent = socket.socket(fileno=int(sys.argv[2]))
def tell(value):
    parent.send(json.dumps(value).encode())
"""


def _run(script: str, *arguments: str) -> object:
    """Run a script that tells one thing by its connection: once locked in, it can write nowhere."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, theirs:
        command = [sys.executable, "-P", "-c", _BEGIN + script, str(ROOT), str(theirs.fileno()), *arguments]
        subprocess.run(command, pass_fds=(theirs.fileno(),), check=True, timeout=60)
        ours.settimeout(1)
        return json.loads(ours.recv(65_536))


def _lock_told(script: str) -> LockTold:
    told = _run(script)
    assert isinstance(told, list)
    return LockTold(*told)


_CAMERA_ON_THE_NETWORK = """
here, there = map(int, sys.argv[3:5])
sandbox.lock_in(connect_port=here)
results = {}
def attempt(name, action):
    try:
        action()
    except OSError as error:
        results[name] = type(error).__name__
    else:
        results[name] = "allowed"
attempt("its own port", lambda: socket.create_connection(("127.0.0.1", here), 2))
attempt("another port", lambda: socket.create_connection(("127.0.0.1", there), 2))
attempt("listen", lambda: socket.socket().listen())
attempt("UDP", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
attempt("MPTCP", lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262))
attempt("write", lambda: os.write(parent.fileno(), b"x"))
tell(results)
"""


@needs_landlock
def test_a_network_camera_opens_its_own_port_and_no_other() -> None:
    with socket.create_server(("127.0.0.1", 0)) as own, socket.create_server(("127.0.0.1", 0)) as other:
        ports = [str(server.getsockname()[1]) for server in (own, other)]
        results = _run(_CAMERA_ON_THE_NETWORK, *ports)
    assert isinstance(results, dict)
    assert results.pop("its own port") == "allowed"
    assert set(results.values()) == {"PermissionError"}, results


@needs_landlock
def test_a_thread_that_would_stay_outside_is_noticed() -> None:
    told = _lock_told("""
release = threading.Event()
thread = threading.Thread(target=release.wait, daemon=True)
thread.start()
tell(astuple(sandbox.lock_in()))
""")
    report = lock_in_words(told)
    assert not report.supported
    assert "2 threads" in report.detail
    assert "no socket of any kind" in report.restrictions, "the list of calls holds threads that run already"


def test_without_landlock_it_says_so_and_keeps_the_list_of_calls() -> None:
    report = lock_in_words(_lock_told("sandbox.landlock_abi = lambda: 0; tell(astuple(sandbox.lock_in()))"))
    assert (report.supported, report.abi) == (False, 0)
    assert "no Landlock" in report.detail
    assert {"no core dump", "no socket of any kind"} <= set(report.restrictions)
    assert "no file written" not in report.restrictions


@pytest.mark.parametrize(("abi", "supported"), [(0, False), (1, False), (2, False), (3, False), (4, True), (7, True)])
def test_a_landlock_that_does_not_know_tcp_is_not_enough(abi: int, supported: bool) -> None:
    report = lock_in_words(LockTold(abi, 1, 0, 0, 0))
    assert report.supported is supported
    assert supported or str(abi) in report.detail or abi == 0


def test_without_libseccomp_it_says_what_to_install() -> None:
    told = _lock_told("system_calls._LIBRARY = 'libseccomp-that-is-not-here.so'; tell(astuple(sandbox.lock_in()))")
    report = lock_in_words(told)
    assert not report.supported
    assert "libseccomp2" in report.detail
    assert "no socket of any kind" not in report.restrictions
