"""What the kernel refuses to a process that is locked in, asked of the kernel in a real process."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from vision.process.sandbox import landlock_abi

ROOT = Path(__file__).resolve().parents[4]

_LOCKED_IN = """
import json, os, resource, socket, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from vision.process.sandbox import lock_in
readable, secret, writable, port, allowed_port = sys.argv[2:7]
connect_port = int(allowed_port) or None
report = lock_in(readable=[Path(readable)], listable=[Path(writable)], connect_port=connect_port)
results = {"supported": report.supported, "restrictions": report.restrictions}

def attempt(name, action):
    try:
        action()
    except (OSError, ValueError) as error:
        results[name] = type(error).__name__
    else:
        results[name] = "allowed"

attempt("read what is allowed", lambda: Path(readable).read_bytes())
attempt("read the data directory", lambda: Path(secret).read_bytes())
attempt("list the data directory", lambda: os.listdir(Path(secret).parent))
attempt("list what is listable", lambda: os.listdir(writable))
attempt("make a file", lambda: Path(writable, "new").touch())
attempt("make a directory", lambda: Path(writable, "newdir").mkdir())
attempt("write a file", lambda: open(readable, "ab").write(b"frame"))
attempt("truncate a file", lambda: os.truncate(readable, 0))
attempt("remove a file", lambda: os.unlink(readable))
attempt("rename a file", lambda: os.rename(readable, readable + "2"))
attempt("shared memory", lambda: open("/dev/shm/psyche-frame", "wb"))
attempt("connect by TCP", lambda: socket.create_connection(("127.0.0.1", int(port)), 2).close())
attempt("listen by TCP", lambda: socket.create_server(("127.0.0.1", 0)).close())
attempt("start a program", lambda: os.posix_spawn("/bin/true", ["true"], {}))
attempt("signal another process", lambda: os.kill(os.getppid(), 0))
import numpy, cv2
from vision.codes.readers import read_with_zbar
results["decoders"] = len(read_with_zbar(numpy.zeros((9, 9), numpy.uint8)))
results["core"] = resource.getrlimit(resource.RLIMIT_CORE)
results["file size"] = resource.getrlimit(resource.RLIMIT_FSIZE)
print(json.dumps(results))
"""

needs_landlock = pytest.mark.skipif(landlock_abi() == 0, reason="this kernel has no Landlock")


def _attempts(tmp_path: Path, *, allowed_port: bool) -> dict[str, object]:
    readable = tmp_path / "video.avi"
    readable.write_bytes(b"video")
    secret = tmp_path / "data" / "psyche.sqlite3"
    secret.parent.mkdir()
    secret.write_bytes(b"stock")
    writable = tmp_path / "open"
    writable.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        arguments = [str(ROOT), str(readable), str(secret), str(writable), port, port if allowed_port else "0"]
        done = subprocess.run(
            [sys.executable, "-P", "-c", _LOCKED_IN, *arguments], capture_output=True, check=False, timeout=60
        )
    assert done.returncode == 0, done.stderr.decode()
    assert readable.read_bytes() == b"video"
    assert list(writable.iterdir()) == []
    results = json.loads(done.stdout)
    assert isinstance(results, dict)
    return results


@needs_landlock
def test_the_kernel_refuses_what_would_let_a_picture_out(tmp_path: Path) -> None:
    results = _attempts(tmp_path, allowed_port=False)
    assert results.pop("supported") is True
    assert "no TCP" in str(results.pop("restrictions"))
    assert results.pop("core") == [0, 0]
    assert results.pop("file size") == [0, 0]
    assert results.pop("decoders") == 0
    assert results.pop("read what is allowed") == "allowed"
    assert results.pop("list what is listable") == "allowed"
    assert len(results) >= 12
    assert set(results.values()) == {"PermissionError"}, results


@needs_landlock
def test_a_network_camera_opens_its_own_port_and_no_other(tmp_path: Path) -> None:
    results = _attempts(tmp_path, allowed_port=True)
    assert results["connect by TCP"] == "allowed"
    assert results["listen by TCP"] == "PermissionError"
    assert results["make a file"] == "PermissionError"
    assert results["read the data directory"] == "PermissionError"


_TOO_LATE = """
import sys, threading
sys.path.insert(0, sys.argv[1])
release = threading.Event()
threading.Thread(target=release.wait, daemon=True).start()
from vision.process.sandbox import lock_in
report = lock_in()
print(report.supported, report.detail)
release.set()
"""

_NO_LANDLOCK = """
import sys
sys.path.insert(0, sys.argv[1])
from vision.process import sandbox
sandbox.landlock_abi = lambda: 0
report = sandbox.lock_in()
print(report.supported, report.abi, ", ".join(report.restrictions), report.detail)
"""


def _say(script: str) -> str:
    done = subprocess.run([sys.executable, "-P", "-c", script, str(ROOT)], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


@needs_landlock
def test_a_thread_that_would_stay_outside_is_noticed() -> None:
    said = _say(_TOO_LATE)
    assert said.startswith("False 2 threads")


def test_without_landlock_it_says_so_and_keeps_the_other_limits() -> None:
    said = _say(_NO_LANDLOCK)
    assert said.startswith("False 0 ")
    assert "no core dump" in said
    assert "no Landlock" in said
