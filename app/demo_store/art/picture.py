"""A picture as cloth and light: as one SVG for whoever wants that, and drawn quickly as an image."""

import base64
import math
from dataclasses import dataclass

from PIL import Image, ImageChops

from app.demo_store.art import raster
from app.demo_store.art.geometry import HEIGHT, WIDTH
from app.demo_store.art.sheet import LIGHT_WIDTH, document, transform

_SCENE_WIDTH = 200


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as three SVGs: the empty scene with the garment's shadow, the cloth, and the grey light on it.

    The light is to be laid over the cloth, placed by scale, x and y. A scene may be missing; then cloth fills all.
    """

    scene: str
    cloth: str
    light: str
    placement: tuple[float, float, float]

    def light_png(self) -> bytes:
        """Return the light as PNG, a third of the picture's size."""
        return raster.png(self.light, LIGHT_WIDTH)

    def svg(self) -> str:
        """Return the picture as one SVG, the light embedded."""
        image = (
            f'<image width="{WIDTH}" height="{HEIGHT}" transform="{transform(self.placement)}" style="mix-blend-mode:hard-light" '
            f'href="data:image/png;base64,{base64.b64encode(self.light_png()).decode()}"/>'
        )
        below = self.scene or document("", "")
        return (
            below.removesuffix("</svg>")
            + self.cloth[self.cloth.index("<defs>") :].removesuffix("</svg>")
            + image
            + "</svg>"
        )

    def image(self) -> Image.Image:
        """Return the picture itself, 1200 by 1600, RGB: the same as its SVG, drawn several times faster.

        Scene and light are soft, so they are drawn smaller and enlarged.
        """
        size = (WIDTH, HEIGHT)
        cloth = raster.image(self.cloth, WIDTH)
        if self.scene:
            below = raster.image(self.scene, _SCENE_WIDTH).convert("RGB").resize(size, Image.Resampling.BICUBIC)
            below.paste(cloth, (0, 0), cloth)
        else:
            below = cloth.convert("RGB")
        light = raster.image(self.light, LIGHT_WIDTH).convert("RGB")
        return ImageChops.hard_light(below, _placed(light, self.placement))


def _placed(light: Image.Image, placement: tuple[float, float, float]) -> Image.Image:
    """Return the light in its place in a picture of half grey."""
    scale, dx, dy = placement
    picture = Image.new("RGB", (WIDTH, HEIGHT), (128, 128, 128))
    left, top = max(0, math.ceil(dx)), max(0, math.ceil(dy))
    right, bottom = min(WIDTH, math.floor(dx + scale * WIDTH)), min(HEIGHT, math.floor(dy + scale * HEIGHT))
    across, down = light.width / (scale * WIDTH), light.height / (scale * HEIGHT)
    box = ((left - dx) * across, (top - dy) * down, (right - dx) * across, (bottom - dy) * down)
    part = light.resize((right - left, bottom - top), Image.Resampling.BICUBIC, box)
    picture.paste(part, (left, top))
    return picture
