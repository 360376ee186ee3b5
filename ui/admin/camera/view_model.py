"""The page of the camera: the person as lines, rates and light, and what was seen while staff try it out."""

from dataclasses import dataclass, replace

from app.domain.camera_figures import CameraFigures, CodeCount, GestureCount
from app.domain.gestures import Engagement, View
from app.domain.scans import DeviceState
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.arms.figure import FigureFrame
from ui.models.kinds import Kiosk, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_WHITE = 255.0


@dataclass(frozen=True, slots=True)
class CameraPageProps:
    """What QML sees; rates a second, `light` from 0 to 1 and -1 while unknown, `joints` as the figure takes them."""

    absence: int = int(Kiosk.CameraAbsence.Off)
    state: int = number_of(DeviceState.CONNECTING)
    detail: str = ""
    readsCodes: bool = False
    followsArms: bool = False
    sandbox: int = int(Kiosk.Sandbox.Unknown)
    pictureWidth: int = 0
    pictureHeight: int = 0
    framesPerS: float = 0.0
    posesPerS: float = 0.0
    searchesPerS: float = 0.0
    light: float = -1.0
    view: int = number_of(View.CLEAR)
    engagement: int = number_of(Engagement.NOBODY)
    joints: tuple[float, ...] = ()


@seen_by_qml
class CameraPageViewModel(StaffPageViewModel):
    """Has gestures and codes counted while the page is open; it has nothing that changes the camera."""

    gestures = record_list(GestureCount, "gesture")
    codes = record_list(CodeCount, "key")

    props: CameraPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(CameraPageProps(), tools.page)
        self._camera = camera = tools.services.camera_page
        self._frame = FigureFrame()
        tools.page.follow(entered=self._on_entered, left=self._on_left)
        camera.changed.connect(self._refresh)
        camera.counted.connect(self._refresh)
        camera.person_changed.connect(self._follow)

    def _on_entered(self) -> None:
        self._camera.open()
        self._refresh()

    def _on_left(self) -> None:
        self._camera.close()
        # A person is not kept on a page that is closed.
        self._apply(replace(self.props, joints=(), engagement=number_of(Engagement.NOBODY)))

    def _follow(self) -> None:
        if self._page.is_shown:
            engagement = number_of(self._camera.engagement)
            self._apply(replace(self.props, joints=self._frame.fit(self._camera.joints), engagement=engagement))

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        self.gestures.replace(self._camera.gestures)
        self.codes.replace(self._camera.codes)
        self._apply(
            replace(
                derive_camera(self._camera.figures),
                engagement=number_of(self._camera.engagement),
                joints=self._frame.fit(self._camera.joints),
            )
        )


def derive_camera(figures: CameraFigures) -> CameraPageProps:
    """Return what the figures say, without anybody before the camera."""
    status, sandbox = figures.status, figures.sandbox
    if status is None:
        absence = Kiosk.CameraAbsence.Forbidden if figures.is_forbidden else Kiosk.CameraAbsence.Off
        return CameraPageProps(absence=int(absence))
    held = Kiosk.Sandbox.Unknown
    if sandbox is not None:
        held = Kiosk.Sandbox.Held if sandbox.supported else Kiosk.Sandbox.Missing
    return CameraPageProps(
        absence=int(Kiosk.CameraAbsence.Present),
        state=number_of(status.state),
        detail=status.detail,
        readsCodes=figures.reads_codes,
        followsArms=figures.follows_arms,
        sandbox=int(held),
        pictureWidth=figures.width_px,
        pictureHeight=figures.height_px,
        framesPerS=figures.frames_per_s,
        posesPerS=figures.poses_per_s,
        searchesPerS=figures.searches_per_s,
        light=-1.0 if figures.light is None else figures.light / _WHITE,
        view=number_of(figures.view),
    )
