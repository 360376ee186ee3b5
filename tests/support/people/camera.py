"""The camera above or below the mirror, and the pictures it takes of faces with colours."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from tests.support.people.mesh import Floats
from vision.capture.opencv import cv2

Image = npt.NDArray[np.uint8]

_SUBPIXEL_BITS: Final = 4
_NEAR_M: Final = 0.2
_NOISE_FIELDS: Final = 5


@dataclass(frozen=True)
class Camera:
    """A pinhole at `at_m` (3,) that looks along -z, tilted up by `tilt_rad`; `focal` in longer sides of the picture."""

    at_m: Floats
    tilt_rad: float
    focal: float
    width: int
    height: int

    @property
    def focal_px(self) -> float:
        """The focal length in pixels."""
        return self.focal * max(self.width, self.height)

    def project(self, points: Floats) -> tuple[Floats, Floats]:
        """Return pixels (N, 2) and depths (N,) in metres of points (N, 3)."""
        x, y, z = (points - self.at_m).T
        c, s = np.cos(self.tilt_rad), np.sin(self.tilt_rad)
        depth = np.maximum(_NEAR_M, y * s - z * c)
        raised = y * c + z * s
        scale = self.focal_px / depth
        return np.column_stack([self.width / 2 + x * scale, self.height / 2 - raised * scale]), depth

    def ray(self, pixel: Floats) -> Floats:
        """Return the direction (3,) from the camera through a pixel (2,)."""
        right, up = (pixel[0] - self.width / 2) / self.focal_px, (self.height / 2 - pixel[1]) / self.focal_px
        c, s = np.cos(self.tilt_rad), np.sin(self.tilt_rad)
        direction = np.array([right, up * c + s, up * s - c])
        return np.asarray(direction / np.linalg.norm(direction))


@dataclass(frozen=True)
class Things:
    """What is to be drawn: `vertices` (V, 3), `faces` (F, 4), `colours` (F, 3); whether both sides of a face show."""

    vertices: Floats
    faces: npt.NDArray[np.intp]
    colours: Floats
    two_sided: bool = False


def paint(picture: Image, camera: Camera, things: list[Things], light: Floats) -> None:
    """Draw the things into the picture, far faces first (painter's algorithm), lit from the direction `light` (3,)."""
    polygons, shades, depths = [], [], []
    for thing in things:
        pixels, depth = camera.project(thing.vertices)
        corners = thing.vertices[thing.faces]
        across = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
        normal = across / np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
        facing = np.einsum("ij,ij->i", camera.at_m - corners[:, 0], normal)
        seen = np.abs(facing) > 0 if thing.two_sided else facing > 0
        lit = np.abs(normal @ light) if thing.two_sided else np.maximum(0.0, normal @ light)
        sky = 0.5 + 0.5 * normal[:, 1]
        shades.append((thing.colours * (0.42 + 0.16 * sky + 0.44 * lit)[:, None])[seen])
        polygons.append(pixels[thing.faces[seen]])
        depths.append(depth[thing.faces[seen]].mean(axis=1))
    order = np.argsort(-np.concatenate(depths))
    outlines = np.round(np.concatenate(polygons)[order] * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    colours = np.minimum(255, np.concatenate(shades)[order]).tolist()
    for outline, colour in zip(outlines, colours, strict=True):
        cv2.fillConvexPoly(picture, outline, colour, cv2.LINE_8, _SUBPIXEL_BITS)


class Sensor:
    """What happens to a picture behind the lens: softness, little light, noise."""

    def __init__(self, chance: np.random.Generator, size: tuple[int, int], light: float) -> None:
        width, height = size
        noise = chance.uniform(2.0, 4.0) + 5.0 * max(0.0, 1.0 - light)  # gain makes a dark picture noisy
        self._noise = [chance.normal(0, noise, (height, width, 3)).astype(np.int16) for _ in range(_NOISE_FIELDS)]
        self._chance = chance
        self._gain = light
        self._softness_px = float(chance.uniform(0.5, 0.9)) * max(size) / 640

    def expose(self, picture: Image) -> Image:
        """Return the frame that is read out."""
        soft = cv2.GaussianBlur(picture, (0, 0), self._softness_px)
        dim = cv2.convertScaleAbs(soft, alpha=self._gain)
        field = self._noise[int(self._chance.integers(_NOISE_FIELDS))]
        rolled = np.roll(field, int(self._chance.integers(field.shape[0])), axis=0)
        return np.asarray(cv2.add(dim, rolled, dtype=cv2.CV_8U), dtype=np.uint8)


def room(chance: np.random.Generator, width: int, height: int) -> Image:
    """Return the shop behind the person, out of focus: walls, floor, rails of garments, lamps."""
    horizon = int(height * chance.uniform(0.62, 0.85))
    picture = np.empty((height, width, 3), dtype=np.uint8)
    wall = chance.uniform(90, 225) + chance.normal(0, 15, 3)
    floor = chance.uniform(60, 180) + chance.normal(0, 15, 3)
    fall = np.linspace(chance.uniform(0.8, 1.1), chance.uniform(0.7, 1.0), width)[None, :, None]
    picture[:horizon] = np.clip(wall * fall, 0, 255)
    picture[horizon:] = np.clip(floor * fall, 0, 255)
    for _ in range(int(chance.integers(1, 4))):  # a rail of garments side by side
        left, top = chance.uniform(-0.1, 0.9) * width, chance.uniform(0.3, 0.6) * height
        for number in range(int(chance.integers(3, 12))):
            x = int(left + number * 0.035 * width)
            bottom = int(top + chance.uniform(0.12, 0.3) * height)
            cv2.rectangle(
                picture, (x, int(top)), (x + int(0.03 * width), bottom), chance.uniform(30, 230, 3).tolist(), -1
            )
    for _ in range(int(chance.integers(0, 4))):
        middle = (int(chance.uniform(0, width)), int(chance.uniform(0, 0.2) * height))
        cv2.circle(picture, middle, int(0.03 * height), (245, 250, 250), -1)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), max(width, height) / chance.uniform(80, 200)), dtype=np.uint8)
