"""A person's posture: where trunk, head, arms and legs are, and the mesh bent to it by linear blend skinning."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from tests.support.people.mesh import SEGMENTS, Body, Floats

_OUTWARD: Final = {"l": 1.0, "r": -1.0}
_STRETCH_MAX: Final = 0.992
_SHRUG_FROM_UP: Final = 0.1  # the collar bone rises with the hand from here on, in arm lengths above the shoulder
_SHRUG_RAD: Final = 0.45


@dataclass
class Posture:
    """One instant. Wrists ("l", "r") are (outward, up, forward) from the shoulder at rest, in arm lengths.

    `at_m` (3,) is the place of the pelvis over the floor; angles in radians, yaw positive to the person's left, lean
    forward, head_yaw to the left, head_pitch downward; `stride` is a step's phase, `walking` 0 to 1 how far legs swing.
    """

    wrists: dict[str, Floats]
    at_m: Floats = field(default_factory=lambda: np.zeros(3))
    yaw_rad: float = 0.0
    lean_rad: float = 0.0
    head_yaw_rad: float = 0.0
    head_pitch_rad: float = 0.0
    stride: float = 0.0
    walking: float = 0.0
    sitting: bool = False


@dataclass(frozen=True)
class Placed:
    """The bent mesh in the room, `vertices` (V, 3), and its `joints`, name to (3,), metres."""

    vertices: Floats
    joints: dict[str, Floats]


def place(body: Body, posture: Posture) -> Placed:
    """Return the body in this posture."""
    moves = _segment_moves(body, posture)
    vertices = np.zeros_like(body.vertices)
    for name, (index, weight) in zip(SEGMENTS, body.template.moved_by, strict=True):
        turn, shift = moves[name]
        vertices[index] += weight[:, None] * (body.vertices[index] @ turn.T + shift)
    return Placed(vertices, _joints(body, moves))


def joints(body: Body, posture: Posture) -> dict[str, Floats]:
    """Return where the joints are in this posture, name to (3,), without the mesh."""
    return _joints(body, _segment_moves(body, posture))


def _joints(body: Body, moves: "dict[str, Move]") -> dict[str, Floats]:
    placed = {}
    for name, at in body.joints.items():
        turn, shift = moves[_segment_of_joint(name)]
        placed[name] = turn @ at + shift
    return placed


def _segment_of_joint(name: str) -> str:
    part, _, side = name.partition("_")
    rigid = {"collar": "collar", "shoulder": "upper", "elbow": "fore", "wrist": "hand", "knuckles": "hand"}
    rigid |= {"hip": "thigh", "knee": "shin", "ankle": "shin"}
    if part in rigid:
        return f"{rigid[part]}_{side}"
    return "trunk" if part == "pelvis" else "head"


Move = tuple[Floats, Floats]
"""A rotation (3, 3) and the shift (3,) after it."""


def _segment_moves(body: Body, posture: Posture) -> dict[str, Move]:
    facing = about_y(posture.yaw_rad)
    hips = body.joints["pelvis"]
    sunk_m = body.length_m("hip_l", "knee_l") * 0.93 if posture.sitting else 0.0
    base = posture.at_m + np.array([0.0, hips[1] - sunk_m, 0.0]) - facing @ (0.0, 0.0, hips[2])
    trunk_turn = facing @ _about_x(posture.lean_rad)
    trunk = (trunk_turn, base + facing @ (0.0, 0.0, hips[2]) - trunk_turn @ hips)
    moves = {"trunk": trunk}
    head_turn = trunk_turn @ about_y(posture.head_yaw_rad) @ _about_x(posture.head_pitch_rad)
    moves["head"] = _hinged(head_turn, body.joints["neck"], trunk)
    for side in "lr":
        moves |= _arm(body, posture, side, trunk)
        moves |= _leg(body, posture, side, facing, trunk)
    return moves


def _arm(body: Body, posture: Posture, side: str, trunk: Move) -> dict[str, Move]:
    outward, arm_m = _OUTWARD[side], body.arm_m
    goal = posture.wrists[side]
    shrug = _SHRUG_RAD * float(np.clip((goal[1] - _SHRUG_FROM_UP) / 0.8, 0.0, 1.0))
    collar = _hinged(trunk[0] @ _about_z(outward * shrug), body.joints[f"collar_{side}"], trunk)
    shoulder_at, elbow_at, wrist_at = (body.joints[f"{name}_{side}"] for name in ("shoulder", "elbow", "wrist"))
    resting = trunk[0] @ shoulder_at + trunk[1]
    shoulder = collar[0] @ shoulder_at + collar[1]
    wanted = resting + trunk[0] @ (goal * (outward, 1.0, 1.0) * arm_m) - shoulder
    elbow, wrist = _bent_arm(wanted, body, side, trunk[0] @ _elbow_side(goal, outward))
    upper_turn = _aim(trunk[0] @ (elbow_at - shoulder_at), elbow) @ trunk[0]
    upper = (upper_turn, shoulder - upper_turn @ shoulder_at)
    fore_turn = _aim(upper_turn @ (wrist_at - elbow_at), wrist - elbow) @ upper_turn
    fore = (fore_turn, shoulder + elbow - fore_turn @ elbow_at)
    hand_turn = _aim(fore_turn @ (body.joints[f"knuckles_{side}"] - wrist_at), wrist - elbow) @ fore_turn
    hand = (hand_turn, shoulder + wrist - hand_turn @ wrist_at)
    return {f"collar_{side}": collar, f"upper_{side}": upper, f"fore_{side}": fore, f"hand_{side}": hand}


def _elbow_side(goal: Floats, outward: float) -> Floats:
    """Return whereto the elbow gives way: down and back, and the more outward the higher the hand is."""
    lifted = float(np.clip(goal[1] + 0.3, 0.0, 1.0))
    return np.array([outward * (0.35 + 0.55 * lifted), -1.0, -0.35])


def _bent_arm(wanted: Floats, body: Body, side: str, give_way: Floats) -> tuple[Floats, Floats]:
    """Return elbow and wrist as seen from the shoulder; a goal out of reach is shortened."""
    upper, fore = body.length_m(f"shoulder_{side}", f"elbow_{side}"), body.length_m(f"elbow_{side}", f"wrist_{side}")
    span = float(np.linalg.norm(wanted))
    reach = float(np.clip(span, 1.05 * abs(upper - fore) + 0.02, _STRETCH_MAX * (upper + fore)))
    along = wanted / max(span, 1e-6)
    cosine = (upper**2 + reach**2 - fore**2) / (2 * upper * reach)
    across = give_way - along * float(give_way @ along)
    across /= max(float(np.linalg.norm(across)), 1e-6)
    sine = np.sqrt(max(0.0, 1.0 - cosine**2))
    return upper * (along * cosine + across * sine), along * reach


def _leg(body: Body, posture: Posture, side: str, facing: Floats, trunk: Move) -> dict[str, Move]:
    swing = 0.42 * posture.walking * np.sin(posture.stride + (0.0 if side == "l" else np.pi))
    bend = 0.55 * posture.walking * max(0.0, np.cos(posture.stride + (0.0 if side == "l" else np.pi)))
    thigh_rad, shin_rad = (-1.45, 0.05) if posture.sitting else (-swing, bend - swing)
    hip_at = body.joints[f"hip_{side}"]
    hip = trunk[0] @ hip_at + trunk[1]
    thigh_turn = facing @ _about_x(thigh_rad)
    thigh = (thigh_turn, hip - thigh_turn @ hip_at)
    shin = _hinged(facing @ _about_x(shin_rad), body.joints[f"knee_{side}"], thigh)
    return {f"thigh_{side}": thigh, f"shin_{side}": shin}


def _hinged(turn: Floats, joint: Floats, parent: Move) -> Move:
    """Return the move that turns a segment by `turn` while `joint` stays where the parent brings it."""
    return turn, parent[0] @ joint + parent[1] - turn @ joint


def _aim(start: Floats, goal: Floats) -> Floats:
    """Return the shortest rotation from one direction to the other (Rodrigues' formula)."""
    a, b = start / np.linalg.norm(start), goal / np.linalg.norm(goal)
    axis = np.cross(a, b)
    cosine = float(a @ b)
    if cosine < -0.9999:  # opposite: half a turn about anything across
        across = np.cross(a, (0.0, 0.0, 1.0) if abs(a[2]) < 0.9 else (0.0, 1.0, 0.0))
        across /= np.linalg.norm(across)
        return np.asarray(2 * np.outer(across, across) - np.eye(3))
    skew = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.asarray(np.eye(3) + skew + skew @ skew / (1.0 + cosine))


def about_y(angle_rad: float) -> Floats:
    """Return the rotation about the upright axis; positive turns +z towards +x, the person's left."""
    c, s = np.cos(angle_rad), np.sin(angle_rad)
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def _about_x(angle_rad: float) -> Floats:
    c, s = np.cos(angle_rad), np.sin(angle_rad)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def _about_z(angle_rad: float) -> Floats:
    c, s = np.cos(angle_rad), np.sin(angle_rad)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
