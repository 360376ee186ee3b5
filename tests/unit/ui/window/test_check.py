"""What the examination says of the screen."""

import pytest

from app.domain.findings import Verdict
from ui.window.check import check_display


@pytest.mark.parametrize("display", ["", ":7777"])
def test_a_screen_that_is_not_there_is_a_finding_and_not_the_end(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    (finding,) = check_display()
    assert finding.verdict is Verdict.FAILED
    assert finding.detail.startswith("no window can be opened: ")
    assert "QT_QPA_PLATFORM" in finding.detail
