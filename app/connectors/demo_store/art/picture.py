"""A picture as cloth and light: as one SVG for whoever wants that, and drawn quickly as an image."""

import base64
import io
from dataclasses import dataclass

import resvg_py
from PIL import Image, ImageChops

from app.connectors.demo_store.art.geometry import HEIGHT, WIDTH
from app.connectors.demo_store.art.sheet import LIGHT_WIDTH, transform


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as two SVGs: the cloth at full size, and the grey light to lay over it, placed by scale, x and y."""

    cloth: str
    light: str
    placement: tuple[float, float, float]

    def light_png(self) -> bytes:
        """Return the light as PNG, a third of the picture's size."""
        return bytes(resvg_py.svg_to_bytes(svg_string=self.light, width=LIGHT_WIDTH, skip_system_fonts=True))

    def svg(self) -> str:
        """Return the picture as one SVG, the light embedded."""
        image = (
            f'<image width="{WIDTH}" height="{HEIGHT}" transform="{transform(self.placement)}" style="mix-blend-mode:hard-light" '
            f'href="data:image/png;base64,{base64.b64encode(self.light_png()).decode()}"/>'
        )
        return self.cloth.removesuffix("</svg>") + image + "</svg>"

    def image(self) -> Image.Image:
        """Return the picture itself, 1200 by 1600, RGB: the same as its SVG, drawn faster."""
        cloth = _opened(bytes(resvg_py.svg_to_bytes(svg_string=self.cloth, skip_system_fonts=True))).convert("RGB")
        scale, dx, dy = self.placement
        shrink = LIGHT_WIDTH / WIDTH
        inverse = (shrink / scale, 0.0, -dx * shrink / scale, 0.0, shrink / scale, -dy * shrink / scale)
        light = _opened(self.light_png()).convert("L")
        light = light.transform(cloth.size, Image.Transform.AFFINE, inverse, Image.Resampling.BICUBIC, fillcolor=128)
        return ImageChops.hard_light(cloth, Image.merge("RGB", (light, light, light)))


def _opened(png: bytes) -> Image.Image:
    with Image.open(io.BytesIO(png)) as image:
        image.load()
        return image.copy()
