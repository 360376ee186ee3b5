"""Follows one person through the frames: whom, what the model finds, which gestures, and which messages are sent."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Final, Protocol

from app.domain.gestures import Engagement
from vision.capture.capture import Image
from vision.gestures.observation import Observation, Place
from vision.gestures.poses import Pose
from vision.gestures.recogniser import GestureRecogniser
from vision.gestures.skeleton import joints
from vision.messages import GestureSeen, Message, PersonSeen, PointerLost, PointerMoved, SwipeMissed
from vision.pose.attention import Attention, Column

_GREY: Final = 114
_POINTER_UNSEEN_S: Final = 0.25


class Estimator(Protocol):
    """What finds poses: `vision.pose.estimator.PoseEstimator`."""

    def track(self, image_bgr: Image, at_ms: int) -> Pose | None:
        """Return the person who is followed."""

    def look(self, image_bgr: Image) -> tuple[Pose, ...]:
        """Return several persons."""


class Following:
    """Follows one person over the frames and sends what may leave the process. For one thread."""

    def __init__(
        self,
        estimator: Estimator,
        send: Callable[[Message], None],
        *,
        mirrored: bool = False,
        gated: bool = True,
        driver: Place | None = None,
        aside: Executor | None = None,
    ) -> None:
        """Without `gated` whoever is followed has gestures, engaged or not.

        `driver` is the place of somebody who drove before this process started: found there, they drive on. `aside`,
        of one thread, works out and sends what a frame says while the model is at work on the next one.
        """
        self._estimator = estimator
        self._send = send
        self._mirrored = mirrored
        self._expected = driver
        self._gated = gated
        self._recogniser = GestureRecogniser(gated=gated, driver=driver)
        self._attention = Attention()
        self._engagement = Engagement.NOBODY
        self._place = Place(0.0, 0.0, 0.0)
        self._pointed_s: float | None = None
        self._aside = aside
        self._telling: Future[None] | None = None

    @property
    def is_driving(self) -> bool:
        """Whether somebody drives."""
        return self._engagement is Engagement.DRIVING

    def step(self, image: Image, at_ns: int) -> bool:
        """Process a frame (BGR) of the monotonic time `at_ns`; return whether a person was found who counts."""
        at_s = at_ns / 1e9
        if self._expected is not None:
            self._expect(self._expected, image.shape[1] / image.shape[0], at_s)
        if self._attention.wants_search(at_s):
            self._attention.update(self._estimator.look(image), at_s)
        seen = self._estimator.track(_painted(image, self._attention.column), at_ns // 1_000_000)
        self._await_told()
        pose = self._attention.follow(seen, at_s, is_driving=self.is_driving)
        if self._attention.has_turned and not self.is_driving:
            self._turn(at_s)
        if pose is not None:
            pose = self._as_seen(pose)
        if self._aside is None:
            self._tell(pose, at_ns)
        else:
            self._telling = self._aside.submit(self._tell, pose, at_ns)
        return pose is not None

    def _await_told(self) -> None:
        """Wait until what the frame before says is worked out: who drives decides what counts in this one."""
        telling, self._telling = self._telling, None
        if telling is not None:
            telling.result()

    def _tell(self, pose: Pose | None, at_ns: int) -> None:
        self._send_observation(self._recogniser.update(pose, at_ns / 1e9), pose, at_ns)

    def _turn(self, at_s: float) -> None:
        """Begin anew with another person: nothing of one person's movement is to be added to another's."""
        self._recogniser = GestureRecogniser(gated=self._gated)
        for past_s, pose in self._attention.past(at_s):
            self._recogniser.update(self._as_seen(pose), past_s)

    def _as_seen(self, pose: Pose) -> Pose:
        return pose.mirrored() if self._mirrored else pose

    def _expect(self, driver: Place, aspect: float, at_s: float) -> None:
        self._expected = None
        x = driver.x if self._mirrored else aspect - driver.x
        self._attention.expect(x, driver.y, driver.scale, at_s)

    def _send_observation(self, observation: Observation, pose: Pose | None, at_ns: int) -> None:
        was, self._engagement = self._engagement, observation.engagement
        if observation.place is not None:
            self._place = observation.place
        if observation.engagement is not Engagement.NOBODY:
            place = self._place
            person = PersonSeen(observation.engagement, place.x, place.y, place.scale, joints(pose), at_ns)
            self._send(person)
        elif was is not Engagement.NOBODY:
            self._send(PersonSeen(Engagement.NOBODY, 0.0, 0.0, 0.0, (), at_ns))
        for found in observation.gestures:
            self._send(GestureSeen(found.gesture, found.confidence, at_ns))
        if observation.near_miss is not None:
            self._send(SwipeMissed(observation.near_miss, at_ns))
        self._send_pointer(observation, at_ns, is_seen=pose is not None)

    def _send_pointer(self, observation: Observation, at_ns: int, *, is_seen: bool) -> None:
        pointer, at_s = observation.pointer, at_ns / 1e9
        if pointer is not None:
            self._pointed_s = at_s
            self._send(PointerMoved(pointer.x, pointer.y, pointer.arm, at_ns))
        elif self._pointed_s is not None:
            is_gap = self.is_driving and not is_seen and at_s - self._pointed_s < _POINTER_UNSEEN_S
            if not is_gap:  # a frame or two without the person are no end of pointing
                self._pointed_s = None
                self._send(PointerLost(at_ns))


def _painted(image: Image, column: Column | None) -> Image:
    """Return the picture with all outside the column grey; a column is in heights of the picture."""
    if column is None:
        return image
    height, width = image.shape[:2]
    left, right = (min(width, max(0, round(edge * height))) for edge in column)
    painted = image.copy()
    painted[:, :left] = _GREY
    painted[:, right:] = _GREY
    return painted
