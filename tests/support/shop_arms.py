"""A person before the mirror, told by hand what to do, as the camera's process would tell it."""

from collections.abc import Callable
from itertools import count

from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import DeviceState
from app.services.camera.camera import CameraService, VisionProcess
from vision.messages import CameraHealth, GestureSeen, PersonSeen, PointerLost, PointerMoved, SwipeMissed, ViewChanged

# Joints of somebody standing 2 m away, in heights of the picture, ankles out of sight.
STANDING: tuple[float, ...] = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.56, 0.44, 0.78, 0.44, 0.55, 0.57, 0.79, 0.57),
    *(0.63, 0.58, 0.71, 0.58, 0.63, 0.8, 0.71, 0.8, -1.0, -1.0, -1.0, -1.0),
)


class ShopArms:
    """The arms of whoever stands before a camera that works and sees well, until it is told otherwise."""

    def __init__(self, clock_ns: Callable[[], int]) -> None:
        self.camera = CameraService(_no_process)
        self._clock_ns = clock_ns
        self._frames = count()

    def begin(self) -> None:
        """Let the camera be there and find its place clear, once somebody listens to it."""
        self.camera_becomes(DeviceState.READY)
        self.look(View.CLEAR)

    def camera_becomes(self, state: DeviceState) -> None:
        self.camera._on_message(CameraHealth(state, "", 30.0, 1280, 720))

    def become(self, engagement: Engagement) -> None:
        joints = () if engagement is Engagement.NOBODY else STANDING
        self.camera._on_message(PersonSeen(engagement, 0.67, 0.4, 0.15, joints, self._frame_ns()))

    def look(self, view: View) -> None:
        self.camera._on_message(ViewChanged(view))

    def point(self, pointer: tuple[float, float] | None) -> None:
        """Hold a hand there, x and y in the zone from 0 to 1, for one frame."""
        frame_ns = self._frame_ns()
        self.camera._on_message(
            PointerLost(frame_ns) if pointer is None else PointerMoved(*pointer, Arm.RIGHT, frame_ns)
        )

    def make(self, gesture: Gesture) -> None:
        self.camera._on_message(GestureSeen(gesture, 0.9, self._frame_ns()))

    def miss(self, flaw: SwipeFlaw) -> None:
        self.camera._on_message(SwipeMissed(flaw, self._frame_ns()))

    def _frame_ns(self) -> int:
        return self._clock_ns() + next(self._frames)


def _no_process(driver: object, age_s: float) -> VisionProcess:
    raise AssertionError("the camera of a shop in memory is never started")
