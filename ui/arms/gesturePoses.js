.pragma library

// The poses that the hints are drawn from: 13 joints in a square of side 1, as StickFigure takes them, in a mirror.

const REST = [0.5, 0.27, 0.41, 0.42, 0.59, 0.42, 0.36, 0.56, 0.64, 0.56, 0.37, 0.7, 0.63, 0.7, 0.44, 0.68, 0.56, 0.68, 0.43, 0.93, 0.57, 0.93, -1, -1, -1, -1];
const RIGHT_ELBOW = 8, RIGHT_WRIST = 12, LEFT_ELBOW = 6, LEFT_WRIST = 10;

function placed(places) {
    const pose = REST.slice();
    for (const [joint, x, y] of places) {
        pose[joint] = x;
        pose[joint + 1] = y;
    }
    return pose;
}

const POINT = placed([[RIGHT_ELBOW, 0.7, 0.51], [RIGHT_WRIST, 0.84, 0.44]]);
const OUT = placed([[RIGHT_ELBOW, 0.71, 0.5], [RIGHT_WRIST, 0.86, 0.47]]);
const ACROSS = placed([[RIGHT_ELBOW, 0.62, 0.55], [RIGHT_WRIST, 0.44, 0.5]]);
const FAR_OUT = placed([[RIGHT_ELBOW, 0.74, 0.46], [RIGHT_WRIST, 0.93, 0.42]]);
const FAR_ACROSS = placed([[RIGHT_ELBOW, 0.56, 0.53], [RIGHT_WRIST, 0.33, 0.5]]);
const LOW = placed([[RIGHT_ELBOW, 0.68, 0.56], [RIGHT_WRIST, 0.8, 0.66]]);
const UP = placed([[LEFT_ELBOW, 0.33, 0.33], [LEFT_WRIST, 0.34, 0.13], [RIGHT_ELBOW, 0.67, 0.33], [RIGHT_WRIST, 0.66, 0.13]]);

const HAND_UP = placed([[RIGHT_ELBOW, 0.68, 0.36], [RIGHT_WRIST, 0.7, 0.15]]);

// Each a list of [time, pose], time from 0 to 1.
const POINTING = [[0, REST], [0.25, POINT], [0.85, POINT], [1, REST]];
const SWIPING = [[0, REST], [0.25, OUT], [0.35, OUT], [0.6, ACROSS], [0.75, ACROSS], [1, REST]];
const SWIPING_WIDER = [[0, REST], [0.25, FAR_OUT], [0.4, FAR_OUT], [0.65, FAR_ACROSS], [0.8, FAR_ACROSS], [1, REST]];
const SWIPING_QUICKER = [[0, REST], [0.25, OUT], [0.46, OUT], [0.54, ACROSS], [0.75, ACROSS], [1, REST]];
const SWIPING_HIGHER = [[0, REST], [0.2, LOW], [0.4, OUT], [0.65, ACROSS], [0.8, ACROSS], [1, REST]];
const GREETING = [[0, REST], [0.25, HAND_UP], [0.75, HAND_UP], [1, REST]];
const RAISING = [[0, REST], [0.3, UP], [0.75, UP], [1, REST]];

function at(steps, time) {
    for (let i = 1; i < steps.length; ++i) {
        if (time <= steps[i][0])
            return between(steps[i - 1][1], steps[i][1], (time - steps[i - 1][0]) / (steps[i][0] - steps[i - 1][0]));
    }
    return steps[steps.length - 1][1];
}

// In a script from right to left the next thing is pulled from the left.
function mirrored(pose) {
    return pose.map((value, i) => i % 2 === 0 && value >= 0 ? 1 - value : value);
}

function between(one, other, share) {
    const eased = share * share * (3 - 2 * share);
    return one.map((value, i) => value + (other[i] - value) * eased);
}
