"""SVG as pixels: the one place that knows the library which draws it."""

import io
import math

from PIL import Image
from resvg import render, usvg

from app.demo_store.art.geometry import HEIGHT, WIDTH

_WHOLE = f'width="{WIDTH}" height="{HEIGHT}" '


def png(svg: str, width: int = 0) -> bytes:
    """Return an SVG as PNG; with `width`, a whole picture at that width in pixels. There are no fonts."""
    if width:
        height = math.ceil(HEIGHT * width / WIDTH)
        svg = svg.replace(_WHOLE, f'width="{width}" height="{height}" preserveAspectRatio="none" ', 1)
    tree = usvg.Tree.from_str(svg, usvg.Options.default())
    return bytes(render(tree, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)))


def image(svg: str, width: int) -> Image.Image:
    """Return a whole picture at `width` pixels."""
    with Image.open(io.BytesIO(png(svg, width))) as drawn:
        drawn.load()
        return drawn.copy()
