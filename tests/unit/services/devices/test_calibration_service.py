"""A calibration through the running readers, step by step, and what happens when a step fails."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.devices.presence.presence import PresenceSettings
from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Symbology, TagReport
from app.services.devices.calibration import CalibrationService
from app.services.devices.statuses import DevicesService
from tests.support.shop import HandClock

GARMENT, OTHER = "3034257bf468d480000003e9", "3034257bf468d480000003ea"


class Silence:
    def write(self, event: str, **fields: object) -> None:
        pass


class Desk:
    """The service with a clock moved by hand; `hear` lets time pass while tags are read."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.devices = DevicesService(Silence())
        self.settings = PresenceSettings()
        self.applied: list[CalibrationProposal] = []
        self.service = CalibrationService(
            devices=self.devices,
            hears_neighbours=(),
            settings=lambda: self.settings,
            put_in_force=self._put_in_force,
            clock_ns=self.clock,
        )
        self.changes = 0
        self.service.changed.connect(self._count)
        self.report(DeviceState.READY)

    def report(self, state: DeviceState, device: str = "hook") -> None:
        self.devices.report(DeviceStatus(device, "llrp", state, "", self.clock.now_ns))

    def hear(self, rssi_dbm: float | None, seconds: float = 10.0, device: str = "hook") -> None:
        for step in range(round(seconds * 4)):
            if rssi_dbm is not None:
                now_ns = self.clock.now_ns
                self.service.receive([TagReport(device, GARMENT, 1, rssi_dbm - step % 3, now_ns)])
                self.service.receive([TagReport(device, OTHER, 1, -48.0 - step % 2, now_ns)])
            self.clock.pass_s(0.25)
            if self.service._timer.isActive():
                self.service._on_tick()

    def step(self) -> CalibrationStep:
        return self.service.step

    def propose(self, here_dbm: float = -52.0, next_door_dbm: float = -76.0) -> None:
        self.service.begin("hook")
        self.service.listen_here()
        self.hear(here_dbm)
        self.service.listen_next_door()
        self.hear(next_door_dbm)

    def _count(self) -> None:
        self.changes += 1

    def _put_in_force(self, proposal: CalibrationProposal) -> None:
        self.applied.append(proposal)
        self.settings = replace(
            self.settings, arrive_rssi_dbm=proposal.arrive_rssi_dbm, stay_rssi_dbm=proposal.stay_rssi_dbm
        )


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_two_places_heard_give_a_proposal_and_applying_puts_it_in_force(desk: Desk) -> None:
    service = desk.service
    assert service.current == (-62.0, -68.0)
    service.begin("hook")
    assert (desk.step(), service.device, service.problem) == (CalibrationStep.READY, "hook", None)
    service.listen_here()
    assert (desk.step(), service.seconds_left) == (CalibrationStep.LISTENING_HERE, 10)
    desk.hear(-52.0, 4)
    assert service.seconds_left == 6
    assert len(service.here) == 8
    assert (service.reads, service.tags) == (32, 2)
    desk.hear(-52.0, 6)
    assert (desk.step(), service.seconds_left, service.next_door) == (CalibrationStep.HEARD_HERE, 0, ())
    service.listen_next_door()
    assert desk.step() is CalibrationStep.LISTENING_NEXT_DOOR
    desk.hear(-76.0, 5)
    assert service.proposal is None
    assert service.next_door != ()
    desk.hear(-76.0, 5)
    assert desk.step() is CalibrationStep.PROPOSED
    assert max(service.here) == -52.0  # the garment's, though another tag is stronger
    assert max(service.next_door) == -76.0
    proposal = service.proposal
    assert proposal is not None
    assert proposal.is_separable
    assert -76 < proposal.stay_rssi_dbm < proposal.arrive_rssi_dbm < -54
    assert desk.applied == []
    service.apply()
    assert desk.applied == [proposal]
    assert desk.step() is CalibrationStep.APPLIED
    assert service.current == (proposal.arrive_rssi_dbm, proposal.stay_rssi_dbm)
    service.apply()
    assert desk.applied == [proposal]


def test_silence_here_is_a_problem_and_listening_again_helps(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.hear(None)
    assert (desk.step(), desk.service.problem) == (CalibrationStep.READY, CalibrationProblem.NOTHING_HEARD)
    desk.service.listen_next_door()
    assert desk.step() is CalibrationStep.READY
    desk.service.listen_here()
    assert desk.service.problem is None
    desk.hear(-52.0)
    assert desk.step() is CalibrationStep.HEARD_HERE


def test_two_reads_of_a_passing_garment_are_too_few(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.hear(-52.0, 1)
    desk.hear(None, 9)
    assert (desk.step(), desk.service.problem) == (CalibrationStep.READY, CalibrationProblem.TOO_FEW_READS)


def test_a_garment_that_was_not_moved_is_to_be_heard_again_next_door_only(desk: Desk) -> None:
    desk.propose(next_door_dbm=-52.0)
    assert desk.service.problem is CalibrationProblem.SAME_STRENGTH
    assert desk.step() is CalibrationStep.HEARD_HERE
    assert desk.service.proposal is None
    desk.service.listen_next_door()
    desk.hear(-76.0)
    assert desk.step() is CalibrationStep.PROPOSED
    assert desk.service.problem is None


def test_a_reader_lost_while_listening_next_door_costs_that_step_only(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.hear(-52.0)
    here = desk.service.here
    desk.service.listen_next_door()
    desk.hear(-76.0, 3)
    desk.report(DeviceState.CONNECTING)
    assert desk.step() is CalibrationStep.LISTENING_NEXT_DOOR
    desk.report(DeviceState.OFFLINE)
    assert desk.service.problem is CalibrationProblem.READER_OFFLINE
    assert desk.step() is CalibrationStep.HEARD_HERE
    assert desk.service.here == here
    desk.service.listen_next_door()
    assert desk.service.problem is CalibrationProblem.READER_OFFLINE
    desk.report(DeviceState.READY)
    desk.service.listen_next_door()
    desk.hear(-76.0)
    assert desk.step() is CalibrationStep.PROPOSED


def test_a_reader_lost_while_listening_here_goes_back_to_the_beginning(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.hear(-52.0, 3)
    desk.report(DeviceState.OFFLINE)
    assert (desk.step(), desk.service.problem) == (CalibrationStep.READY, CalibrationProblem.READER_OFFLINE)
    assert not desk.service._timer.isActive()


def test_a_reader_slow_to_answer_at_the_end_is_no_silence_of_the_garment(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.report(DeviceState.CONNECTING)
    desk.hear(None)
    assert desk.service.problem is CalibrationProblem.READER_OFFLINE


@pytest.mark.parametrize("device", ["nobody", ""])
def test_a_device_that_does_not_exist_is_never_listened_to(desk: Desk, device: str) -> None:
    desk.service.begin(device)
    desk.service.listen_here()
    assert desk.step() is CalibrationStep.READY
    desk.service.listen_next_door()
    desk.service.apply()
    assert desk.step() is CalibrationStep.READY
    assert desk.applied == []


def test_places_too_alike_are_proposed_but_not_applied(desk: Desk) -> None:
    desk.propose(here_dbm=-55.0, next_door_dbm=-60.0)
    assert desk.step() is CalibrationStep.PROPOSED
    assert desk.service.proposal is not None
    assert not desk.service.proposal.is_separable
    desk.service.apply()
    assert desk.step() is CalibrationStep.PROPOSED
    assert desk.applied == []


def test_other_devices_and_codes_are_not_listened_to(desk: Desk) -> None:
    desk.report(DeviceState.READY, "shelf")
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.hear(-52.0, 5, device="shelf")
    desk.service.receive([CodeScan("hook", Symbology.QR, "x", desk.clock.now_ns)])
    desk.service.receive([])
    assert desk.service.reads == 0
    desk.hear(None, 5)
    assert desk.service.problem is CalibrationProblem.NOTHING_HEARD


def test_cancelling_forgets_everything_and_changes_nothing(desk: Desk) -> None:
    desk.propose()
    desk.service.cancel()
    assert (desk.step(), desk.service.device, desk.service.here) == (CalibrationStep.READY, "", ())
    assert desk.service.proposal is None
    assert desk.settings == PresenceSettings()
    desk.service.begin("hook")
    desk.service.listen_here()
    desk.service.cancel()
    desk.hear(-52.0)
    assert desk.step() is CalibrationStep.READY
    assert desk.service.reads == 0


def test_listening_tells_its_course_at_most_four_times_a_second(desk: Desk) -> None:
    desk.service.begin("hook")
    desk.service.listen_here()
    before = desk.changes
    desk.hear(-52.0)
    assert desk.changes - before == 40
    assert desk.service._timer.interval() == 250
