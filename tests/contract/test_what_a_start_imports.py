"""A mirror's start, up to its first picture, imports nothing that this picture does not need.

Whoever adds an import that fails here imports it in the function that needs it.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.mirror_process import PROJECT
from tests.support.mirrors import environment

NOT_YET = (
    "app.connectors.merchant_feed",
    "app.demo_store.art",
    "app.demo_store.assortment",
    "app.demo_store.feeds",
    "app.services.support.doctor",
    "app.services.sync.imports",
    "argon2",
    "charset_normalizer",
    "cv2",
    "lxml",
    "mediapipe",
    "numpy",
    "PIL",
    "prometheus_client",
    "reportlab",
    "requests",
    "resvg",
    "rich",
    "ui.admin.registry",
    "ui.admin.today",
    "urllib3",
    "xml.etree",
)
_MOST_SOURCES = 20

_WATCHED = """
import json, linecache, os, signal, sys
from app.runtime.logs.journal import FileJournal
write = FileJournal.write
def watched(self, event, **fields):
    write(self, event, **fields)
    if event == "page_painted":
        with open(sys.argv[1], "w") as file:
            json.dump({"modules": sorted(sys.modules), "sources": len(linecache.cache)}, file)
        os.kill(os.getpid(), signal.SIGTERM)
FileJournal.write = watched
import main
sys.exit(main.main(sys.argv[2:]))
"""


def test_up_to_its_first_picture_a_mirror_imports_only_what_that_needs(tmp_path: Path) -> None:
    config, seen = tmp_path / "psyche.toml", tmp_path / "seen.json"
    config.write_text('[camera]\nsource = "off"\n[[devices]]\ndriver = "hid_keyboard"\n')
    options = ["--config", config, "--data", tmp_path / "data", "--journal", tmp_path / "journal.jsonl"]
    command = [sys.executable, "-c", _WATCHED, str(seen), "run", *map(str, options), "--size", "540x960"]
    run = subprocess.run(
        command,
        cwd=PROJECT,
        env={**os.environ, **environment()},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(seen.read_text())
    assert "ui.window.application" in found["modules"]
    roots = tuple(f"{name}." for name in NOT_YET)
    assert [name for name in found["modules"] if name in NOT_YET or name.startswith(roots)] == []
    assert found["sources"] < _MOST_SOURCES, "PySide6 reads the source of every module again (app.runtime.qt_features)"
