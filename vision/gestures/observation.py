"""What the recogniser makes of one frame."""

from dataclasses import dataclass, field

from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw


@dataclass(frozen=True, slots=True)
class RecognisedGesture:
    """A gesture completed in this frame, with its confidence from 0 to 1."""

    gesture: Gesture
    confidence: float


@dataclass(frozen=True, slots=True)
class PointerPosition:
    """Where the driver points, in the interaction zone: x from 0 (left, as in a mirror) to 1, y from 0 (top) to 1."""

    x: float
    y: float
    arm: Arm


@dataclass(frozen=True, slots=True)
class Place:
    """The chest in mirror space (x to the person's right, y down, heights of the picture), and the scale S."""

    x: float
    y: float
    scale: float


@dataclass(frozen=True, slots=True)
class Observation:
    """The outcome of one frame. `pointer` is None while the driver does not point; `place` while nobody is followed.

    `near_miss`: a movement of the driver a moment ago nearly was a swipe, and nothing came of it.
    """

    engagement: Engagement = Engagement.NOBODY
    gestures: tuple[RecognisedGesture, ...] = field(default=())
    pointer: PointerPosition | None = None
    place: Place | None = None
    near_miss: SwipeFlaw | None = None
