"""Who a person is: a body's shape, height, skin, hair and clothes, drawn by chance."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from tests.support.people.mesh import SEGMENTS, Body, Floats, Part, shape_body

_ORIGINS: Final = ("african", "asian", "caucasian")
_SKIN_BGR: Final = np.array(
    [(205, 220, 245), (150, 180, 222), (105, 140, 195), (70, 100, 150), (45, 62, 98), (32, 42, 66)]
)
_HAIR_BGR: Final = np.array(
    [(24, 24, 28), (35, 45, 66), (60, 90, 130), (120, 170, 205), (60, 70, 150), (190, 190, 195)]
)
_LIPS: Final = np.array([0.78, 0.72, 1.0])
_ARMS: Final = ("upper_l", "upper_r", "fore_l", "fore_r")
_LIT: Final = 0.75  # of a colour, what is seen of it on the average
_STRIPE_CM: Final = 4.0
_HAIR_BEHIND_EYES: Final = 0.75  # the shell for long hair closes over the face


@dataclass(frozen=True)
class Person:
    """A body with the faces that are drawn: `faces` (F, 4) and their `colours` (F, 3), BGR from 0 to 255."""

    body: Body
    faces: npt.NDArray[np.intp]
    colours: Floats


def somebody(chance: np.random.Generator, *, child: bool = False) -> Person:
    """Return a person as chance has it; a child is about six to eleven years old."""
    female = bool(chance.random() < 0.5)
    body = shape_body(_targets(chance, female=female, child=child), _height_m(chance, female=female, child=child))
    return _dressed(body, chance, skirt=female and not child and bool(chance.random() < 0.25), long_hair=female)


def with_sleeves(person: Person, colour: Floats) -> Person:
    """Return the person in long sleeves of a colour (3,) that is seen as such in the light of a room."""
    segment = person.body.template.weights[person.faces].sum(axis=1).argmax(axis=1)
    arms = np.isin(segment, [SEGMENTS.index(name) for name in _ARMS])
    return replace(person, colours=np.where(arms[:, None], np.clip(colour / _LIT, 0, 255), person.colours))


def _height_m(chance: np.random.Generator, *, female: bool, child: bool) -> float:
    if child:
        return float(chance.uniform(1.15, 1.45))
    return float(np.clip(chance.normal(1.65 if female else 1.78, 0.07), 1.45, 2.0))


def _targets(chance: np.random.Generator, *, female: bool, child: bool) -> dict[str, float]:
    sex = "female" if female else "male"
    old = 0.0 if child else float(chance.random() ** 3)
    ages = {"child": 1.0} if child else {"young": 1.0 - old, "old": old}
    origins = dict(zip(_ORIGINS, chance.dirichlet([0.5] * 3), strict=True))
    heavy = float(chance.uniform(-0.8, 0.8))
    builds = {"averageweight": 1.0 - abs(heavy), "maxweight" if heavy > 0 else "minweight": abs(heavy)}
    targets = {f"{origin}-{sex}-{age}": a * o for age, a in ages.items() for origin, o in origins.items()}
    for age, a in ages.items():
        targets |= {f"universal-{sex}-{age}-averagemuscle-{build}": a * b for build, b in builds.items()}
    return {name: share for name, share in targets.items() if share > 0.01}


def _dressed(body: Body, chance: np.random.Generator, *, skirt: bool, long_hair: bool) -> Person:
    template = body.template
    hidden = set() if skirt else {Part.SKIRT}
    if not (long_hair and chance.random() < 0.6):
        hidden.add(Part.LONG_HAIR)
    drawn = ~np.isin(template.part, list(hidden))
    drawn &= (template.part != Part.LONG_HAIR) | (_depth_behind_eyes(body) > _HAIR_BEHIND_EYES)
    faces, part = template.faces[drawn], template.part[drawn]
    middles = body.vertices[faces].mean(axis=1)
    segment = template.weights[faces].sum(axis=1).argmax(axis=1)
    skin, hair = _SKIN_BGR[chance.integers(len(_SKIN_BGR))], _HAIR_BGR[chance.integers(len(_HAIR_BGR))]
    top, bottom = chance.uniform(25, 235, 3), chance.uniform(20, 150, 3)
    colours = np.tile(top, (len(faces), 1))
    if chance.random() < 0.4:  # stripes round the body
        stripes = (middles[:, 1] * 100 // _STRIPE_CM).astype(np.intp) % 2 == 0
        colours[stripes] = np.clip(top * chance.uniform(0.6, 1.4), 10, 245)
    legs = np.isin(segment, [SEGMENTS.index(name) for name in ("thigh_l", "thigh_r", "shin_l", "shin_r")])
    arms = np.isin(segment, [SEGMENTS.index(name) for name in _ARMS])
    below_waist = ~arms & (middles[:, 1] < body.joints["pelvis"][1] + 0.04)
    colours[below_waist] = bottom
    colours[legs & (middles[:, 1] < 0.09)] = chance.uniform(10, 200)
    if chance.random() < 0.55:  # short sleeves
        colours[np.isin(segment, [SEGMENTS.index("fore_l"), SEGMENTS.index("fore_r")])] = skin
    colours[part == Part.SKIRT] = bottom
    colours[part == Part.SKIN] = skin
    colours[(part == Part.CLOTH) & (middles[:, 1] > body.joints["neck"][1])] = skin
    colours[part == Part.SKIN] = _face(middles[part == Part.SKIN], body, skin, hair)
    colours[part == Part.EYE] = (225, 228, 230)
    colours[part == Part.LONG_HAIR] = hair
    return Person(body, faces, np.clip(colours * chance.normal(1.0, 0.02, (len(faces), 1)), 0, 255))


def _depth_behind_eyes(body: Body) -> Floats:
    """Return how far each face (F,) of the mesh lies behind the eyes, in heights of the forehead."""
    eyes = (body.joints["eye_l"] + body.joints["eye_r"]) / 2
    middles = body.vertices[body.template.faces].mean(axis=1)
    return np.asarray((eyes[2] - middles[:, 2]) / (body.joints["crown"][1] - eyes[1]))


def _face(at: Floats, body: Body, skin: Floats, hair: Floats) -> Floats:
    """Return colours of skin faces at (F, 3): hair, brows, lips and the dark of the eyes tell a face from an egg."""
    eyes = (body.joints["eye_l"] + body.joints["eye_r"]) / 2
    size = body.joints["crown"][1] - eyes[1]  # from the eyes to the crown, 0.1 to 0.12 m
    up, forward = (at[:, 1] - eyes[1]) / size, (at[:, 2] - eyes[2]) / size
    head = (at[:, 1] > body.joints["neck"][1]) & (np.abs(at[:, 0]) < 1.2 * size)
    colours = np.tile(skin, (len(at), 1))
    colours[head & ((up > 0.55) | ((forward < -0.75) & (up > -0.6)))] = hair
    aside = np.abs(np.abs(at[:, 0]) - abs(body.joints["eye_l"][0])) / size
    front = head & (forward > -0.3)
    colours[front & (np.abs(up - 0.2) < 0.06) & (aside < 0.25)] = 0.5 * hair + 0.3 * skin
    colours[front & (np.abs(up) < 0.12) & (aside < 0.2)] = 0.55 * skin
    mouth = (body.joints["mouth"][1] - eyes[1]) / size
    colours[front & (np.abs(up - mouth) < 0.07) & (np.abs(at[:, 0]) < 0.22 * size)] = skin * _LIPS
    return colours
