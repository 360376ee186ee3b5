"""One look at a clip for both: what the rules tell, and what a classifier would be given."""

from bench.learned.classifier import Window, windows
from bench.scoring import Event
from tests.support.people.tables import Clip
from vision.gestures.body import BodyMeasure
from vision.gestures.gate import Composure
from vision.gestures.recogniser import GestureRecogniser
from vision.pose.clip import frames

Seen = tuple[list[Window], list[Event], float]


def see(clip: Clip) -> Seen:
    """Return the windows of a clip for the classifier, what the rules tell, and how long the clip is."""
    from vision.pose.estimator import PoseEstimator
    from vision.settings import POSE_MODEL

    estimator, recogniser = PoseEstimator(POSE_MODEL), GestureRecogniser(gated=False)
    measure, gate = BodyMeasure(), Composure()
    bodies, composed, told, at_s = [], [], [], 0.0
    for at_s, image in frames(clip.path):
        pose = estimator.track(image, round(at_s * 1000))
        told += [Event(found.gesture.value, at_s) for found in recogniser.update(pose, at_s).gestures]
        body = None if pose is None else measure.measure(pose, at_s)
        if body is not None:
            bodies.append(body)
            composed.append(gate.update(body))
    estimator.close()
    return list(windows(bodies, composed)) if bodies else [], told, at_s
