"""The screen page: true sizes, brightness by whatever there is, touches and marks."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config
from app.domain.errors import DeviceUnavailable
from app.domain.screen import BrightnessMeans, Pattern
from app.domain.touch_fit import IDENTITY, TARGETS
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.services.screen.panel_light import Backlight, MonitorLight, PanelLight, find_panel_light, touch_matrix_in_force
from app.services.screen.setup import ScreenSetup
from app.services.settings.editor import SettingsEditor
from app.store import Settings, open_database

CONFIG = Config.model_validate({"display": {"diagonal_inches": 43.0}})


@dataclass
class Light:
    """A panel that notes what it was set to, or refuses."""

    means: BrightnessMeans = BrightnessMeans.BACKLIGHT
    fails: bool = False
    was_set: list[int] = field(default_factory=list)

    def set(self, percent: int) -> None:
        if self.fails:
            raise DeviceUnavailable("The panel went away.")
        self.was_set.append(percent)


Page = Callable[[Callable[[], PanelLight]], ScreenSetup]


def no_light() -> PanelLight:
    raise DeviceUnavailable("Not available: this panel offers no backlight.")


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[Page]:
    database = open_database(tmp_path / "psyche.sqlite3")
    gui_thread = GuiThread()
    jobs = Jobs(gui_thread)
    editor = SettingsEditor(configured=CONFIG, running=CONFIG, settings=Settings(database), jobs=jobs)

    def build(find_light: Callable[[], PanelLight]) -> ScreenSetup:
        return ScreenSetup(CONFIG, editor, jobs, find_light=find_light, touch_matrix=lambda: IDENTITY)

    yield build
    gui_thread.close()
    jobs.stop()
    editor.stop()
    database.close()


def test_the_size_follows_from_diagonal_and_pixels(page: Page) -> None:
    screen = page(no_light)
    screen.set_window(1080, 1920, (529.0, 941.0))
    figures = screen.figures
    assert figures.height_mm / figures.width_mm == pytest.approx(1920 / 1080)
    assert (figures.width_mm**2 + figures.height_mm**2) ** 0.5 == pytest.approx(43 * 25.4)
    assert figures.reported_mm == (529.0, 941.0)
    screen.set_window(0, 0, (0.0, 0.0), 45)
    assert (screen.figures.reported_mm, screen.figures.rotation) == (None, 0)


def test_without_a_light_to_set_the_picture_is_dimmed_and_it_says_so(page: Page, qtbot: QtBot) -> None:
    screen = page(no_light)
    screen.start()
    qtbot.waitUntil(lambda: screen.brightness_problem != "")
    assert screen.set_brightness(40) == ""
    assert (screen.brightness, screen.layer_opacity) == (40, 0.6)
    assert screen.brightness_means is BrightnessMeans.LAYER
    assert "20 to 100" in screen.set_brightness(5)
    assert screen.brightness == 40


def test_a_panel_that_can_be_told_is_told_the_last_wish(page: Page, qtbot: QtBot) -> None:
    light = Light()
    screen = page(lambda: light)
    screen.start()
    qtbot.waitUntil(lambda: screen.brightness_means is BrightnessMeans.BACKLIGHT)
    assert light.was_set == [], "a panel that nobody dims is left alone"
    for percent in (90, 70, 50):
        screen.set_brightness(percent)
    qtbot.waitUntil(lambda: light.was_set[-1:] == [50])
    assert light.was_set == [90, 50]
    assert screen.layer_opacity == 0.0
    light.fails = True
    screen.set_brightness(30)
    qtbot.waitUntil(lambda: screen.brightness_means is BrightnessMeans.LAYER)
    assert (screen.layer_opacity, screen.brightness_problem) == (0.7, "The panel went away.")


def test_a_backlight_of_the_kernel_is_written_and_a_locked_one_explained(tmp_path: Path) -> None:
    panel = tmp_path / "intel_backlight"
    panel.mkdir()
    (panel / "max_brightness").write_text("400\n")
    (panel / "brightness").write_text("400")
    light = find_panel_light(tmp_path)
    assert isinstance(light, Backlight)
    light.set(20)
    assert (panel / "brightness").read_text() == "80"
    (panel / "max_brightness").write_text("none")
    with pytest.raises(DeviceUnavailable, match="Not available"):
        find_panel_light(tmp_path)
    with pytest.raises(DeviceUnavailable, match="cannot be set"):
        Backlight(tmp_path / "gone", 100).set(50)


def test_a_monitor_is_asked_over_its_cable(tmp_path: Path) -> None:
    said = tmp_path / "said"
    command = tmp_path / "ddcutil"
    command.write_text(f'#!/bin/sh\necho "$@" >> {said}\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    light = find_panel_light(tmp_path / "none", os.fspath(command))
    light.set(60)
    assert said.read_text().splitlines() == ["getvcp 10 --brief", "setvcp 10 60"]
    command.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(DeviceUnavailable, match="at the monitor itself"):
        find_panel_light(tmp_path / "none", os.fspath(command))
    with pytest.raises(DeviceUnavailable):
        MonitorLight(os.fspath(tmp_path / "missing")).set(50)


def test_touches_are_shown_as_they_come_while_they_are_tried(page: Page) -> None:
    screen = page(no_light)
    screen.touch(1, 0.5, 0.5, is_down=True)
    assert not screen.touches
    screen.show(Pattern.TOUCH)
    for finger in range(12):
        screen.touch(finger, finger / 12, 0.5, is_down=True)
    screen.touch(5, 0.9, 0.9, is_down=False)
    assert len(screen.touches) == 10
    assert (screen.touches[-1].finger, screen.touches[-1].is_down) == (5, False)
    screen.show(Pattern.NONE)
    assert not screen.touches


def test_five_marks_give_a_line_for_libinput(page: Page) -> None:
    screen = page(no_light)
    screen.set_window(1080, 1920)
    screen.show(Pattern.TARGETS)
    for number, (x, y) in enumerate(TARGETS):
        assert (screen.target, screen.targets_done, screen.touch_fit) == ((x, y), number, None)
        screen.touch(0, x, y, is_down=True)
        screen.touch(0, x * 0.9 + 0.03, y, is_down=False)
    assert (screen.target, screen.targets_done) == (None, 5)
    assert screen.touch_fit is not None
    assert screen.touch_fit.is_usable
    assert screen.touch_fit.is_needed
    assert "LIBINPUT_CALIBRATION_MATRIX" in screen.touch_fit.udev_line
    screen.touch(0, 0.5, 0.5, is_down=False)
    assert screen.targets_done == 5
    screen.show(Pattern.TARGETS)
    assert screen.targets_done == 0
    assert not screen.touch_fit


def test_the_matrix_in_force_is_read_from_the_device_database(tmp_path: Path) -> None:
    assert touch_matrix_in_force(tmp_path) == IDENTITY
    (tmp_path / "c13:64").write_text("E:ID_INPUT_MOUSE=1\nE:LIBINPUT_CALIBRATION_MATRIX=9 9 9 9 9 9\n")
    (tmp_path / "c13:65").write_text("E:ID_INPUT_TOUCHSCREEN=1\nE:LIBINPUT_CALIBRATION_MATRIX=1 0 x\n")
    assert touch_matrix_in_force(tmp_path) == IDENTITY
    (tmp_path / "c13:65").write_text("E:ID_INPUT_TOUCHSCREEN=1\nE:LIBINPUT_CALIBRATION_MATRIX=0 1 0 -1 0 1\n")
    assert touch_matrix_in_force(tmp_path) == (0, 1, 0, -1, 0, 1)
