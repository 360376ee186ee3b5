"""A few random touches of the real window; `python -m bench touches` is the long version."""

import os
import subprocess
import sys

from tests.support.mirror_process import PROJECT
from tests.support.mirrors import environment


def test_random_touches_raise_nothing_and_warn_of_nothing() -> None:
    command = [sys.executable, "-m", "bench.touches", "--here", "--touches", "120", "--rest", "20", "--seed", "3"]
    done = subprocess.run(
        command,
        cwd=PROJECT,
        env={**os.environ, **environment()},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "tracebacks: measured 0 " in done.stdout, done.stdout + done.stderr
    assert "warnings of Qt and QML: measured 0 " in done.stdout, done.stdout + done.stderr
