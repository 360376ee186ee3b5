"""A held service is of its own class, says what it was given, writes down what it is asked, and nothing else."""

import gc

import pytest

from app.domain.calibration import CalibrationStep
from app.domain.device_tests import TestStep
from app.services.access.door import StaffService
from app.services.devices.calibration import CalibrationService
from app.services.devices.device_tests import DeviceTests
from app.services.operations.files import StaffFiles
from app.services.privacy.sheet import PrivacySheet
from ui.gallery.held import calls_of, change, held
from ui.models.states import Emits


def test_it_says_what_it_was_given_and_tells_of_changes(qapp: object) -> None:
    calibration, told = held(CalibrationService, step=CalibrationStep.READY), list[CalibrationStep]()
    calibration.changed.connect(lambda: told.append(calibration.step))
    change(calibration, step=CalibrationStep.HEARD_HERE)
    assert isinstance(calibration, CalibrationService)
    assert told == [CalibrationStep.HEARD_HERE]


def test_a_method_does_nothing_and_is_written_down(qapp: object) -> None:
    calibration = held(CalibrationService)
    calibration.begin("hook")
    calibration.cancel()
    assert calls_of(calibration) == [("begin", "hook"), ("cancel",)]
    assert calls_of(calibration, "begin") == [("begin", "hook")]


def test_what_was_not_given_or_is_not_there_is_said(qapp: object) -> None:
    with pytest.raises(LookupError, match=r"CalibrationService\.here is asked for"):
        _ = held(CalibrationService).here
    with pytest.raises(LookupError, match="'stp'"):
        held(CalibrationService, stp=CalibrationStep.READY)


def test_facts_are_values_functions_signals_or_attributes(qapp: object) -> None:
    tests = held(DeviceTests, step=TestStep.HEARD, can_retry=lambda device: device == "hook", seconds_left=lambda: 3)
    assert (tests.step, tests.can_retry("hook"), tests.can_retry("door"), tests.seconds_left) == (
        TestStep.HEARD, True, False, 3,
    )  # fmt: skip
    files, told = held(StaffFiles, read_settings=Emits("settings_read", ("[kiosk]",))), list[str]()
    files.settings_read.connect(told.append)
    files.read_settings()
    assert told == ["[kiosk]"]
    assert held(PrivacySheet, sections=()).sections("fr") == ()


def test_the_rest_is_read_from_a_real_one_whose_signals_pass(qapp: object) -> None:
    real, told = held(StaffService, seconds_left=7, wait_s=0), list[bool]()
    door = held(StaffService, real, wait_s=4)
    door.changed.connect(lambda: told.append(True))
    real.changed.emit()
    assert (door.seconds_left, door.wait_s, told) == (7, 4, [True])


def test_many_come_and_go(qapp: object) -> None:
    for _ in range(300):
        change(held(CalibrationService), step=CalibrationStep.READY)
    gc.collect()
