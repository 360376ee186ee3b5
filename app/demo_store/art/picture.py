"""A picture as cloth and light: as one SVG for whoever wants that, and drawn quickly as an image."""

import base64
import io
from dataclasses import dataclass

import resvg_py
from PIL import Image, ImageChops

from app.demo_store.art.geometry import HEIGHT, WIDTH
from app.demo_store.art.sheet import LIGHT_WIDTH, document, transform


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
        return _png(self.light, LIGHT_WIDTH)

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

        Scene and light are soft, so they are drawn at a third of the size.
        """
        size = (WIDTH, HEIGHT)
        cloth = _opened(_png(self.cloth, WIDTH))
        if self.scene:
            below = _opened(_png(self.scene, LIGHT_WIDTH)).convert("RGB").resize(size, Image.Resampling.BICUBIC)
            below.paste(cloth, (0, 0), cloth)
        else:
            below = cloth.convert("RGB")
        scale, dx, dy = self.placement
        shrink = LIGHT_WIDTH / WIDTH
        inverse = (shrink / scale, 0.0, -dx * shrink / scale, 0.0, shrink / scale, -dy * shrink / scale)
        light = _opened(self.light_png()).convert("RGB")
        light = light.transform(
            size, Image.Transform.AFFINE, inverse, Image.Resampling.BICUBIC, fillcolor=(128, 128, 128)
        )
        return ImageChops.hard_light(below, light)


def _png(svg: str, width: int) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True))


def _opened(png: bytes) -> Image.Image:
    with Image.open(io.BytesIO(png)) as image:
        image.load()
        return image.copy()
