"""One picture in the making: what the garment is made of, and, apart from it, the light that falls on it.

The cloth is drawn at full size. The light is a grey picture, soft everywhere, so it is drawn at a third of the size
and laid over the cloth in *hard light*: half grey changes nothing, darker is shadow, brighter is shine.
"""

import math
from dataclasses import dataclass, field
from random import Random

from app.demo_store.art import cloths, prints
from app.demo_store.art import colour as tone
from app.demo_store.art.geometry import HEIGHT, WIDTH, Point, Warp, bounds, spindle
from app.demo_store.art.ink import Ink

LIGHT_WIDTH = 400
_FIT = (1010, 1300)
_DARK, _PALE = 0.3, 0.85

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge (`lift` above 0) or a crease (below 0) in the cloth; `blur` in pixels says how soft it is."""

    start: Point
    bend: Point
    end: Point
    width: float
    lift: float
    blur: int = 7


@dataclass(slots=True)
class Sheet:
    """Collects the shapes of the cloth and of the light; everything that draws takes garment coordinates."""

    seed: str
    ink: Ink
    cloth: str = ""
    print: str = ""
    defs: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    light_defs: list[str] = field(default_factory=list)
    light: list[str] = field(default_factory=list)
    outlines: list[str] = field(default_factory=list)
    warp: Warp = field(init=False)
    draw: Random = field(init=False)
    _known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Give the garment its own asymmetry."""
        self.draw = Random(self.seed)
        self.warp = Warp(self.draw.uniform(0, 6.28))

    def define(self, key: str, markup: str, *, light: bool = False) -> str:
        """Put a definition (with `{id}`) into the picture, or its light, once, and return its identifier."""
        if key not in self._known:
            self._known[key] = f"n{len(self._known)}"
            (self.light_defs if light else self.defs).append(markup.replace("{id}", self._known[key]))
        return self._known[key]

    def add(self, markup: str) -> None:
        """Add a shape of the cloth on top of the others."""
        self.shapes.append(markup)

    def part(
        self,
        outline: str,
        *,
        folds: list[Fold] | None = None,
        angle: float = 0.0,
        fill: str = "",
        cloth: str | None = None,
        print_: str | None = None,
        overlay: str = "",
        volume: float = 1.0,
        roundness: float = 0.0,
        shadow: float = 0.4,
        edge: float = 0.45,
        silhouette: bool = True,
    ) -> None:
        """Lay one piece of cloth over what is there.

        `angle` turns weave and print (degrees), `overlay` is markup printed on the cloth, `roundness` is how far from
        its edge the piece begins to curve away (pixels; 0: by its width), `shadow` falls on the pieces below.
        """
        path = self.warp(outline)
        box = bounds([path])
        base = fill or self.ink.base
        if silhouette:
            self.outlines.append(path)
        self.add(f'<path d="{path}" fill="{base}"/>')
        print_name = self.print if print_ is None else print_
        if print_name:
            self.add(prints.layer(self.define, self.ink, print_name, path, angle))
        weave = cloths.weave(self.define, self.cloth if cloth is None else cloth, base, angle)
        if weave:
            self.add(f'<path d="{path}" fill="url(#{weave})"/>')
        if overlay:
            self.add(self.clipped(outline, overlay))
        if edge:
            self.add(
                f'<path d="{path}" fill="none" stroke="{tone.darker(base, 0.55)}" stroke-opacity="{edge:.2f}" '
                f'stroke-width="1.5" stroke-linejoin="round"/>'
            )
        if shadow:
            self.light.append(
                f'<path d="{path}" fill="#000" fill-opacity="{shadow:.2f}" transform="translate(4 8)" {self.soften(9, path)}/>'
            )
        self._relief(path, box, folds or [], volume, roundness)

    def _relief(self, path: str, box: Box, folds: list[Fold], volume: float, roundness: float) -> None:
        """Light the piece from the upper left: its roundness at two scales, then its folds, soft ones first."""
        clip = self.define(f"lit{path}", f'<clipPath id="{{id}}"><path d="{path}"/></clipPath>', light=True)
        self.light.append(f'<g clip-path="url(#{clip})"><path d="{path}" fill="#808080"/>')
        if volume:
            broad = roundness or max(10.0, min(box[2], box[3]) * 0.17)
            for radius, gain in ((broad, 0.62 * volume), (max(4.0, broad * 0.3), 0.34 * volume)):
                lit = self._emboss(radius, radius * 0.75, gain, _grown(box, radius * 2.2))
                self.light.append(
                    f'<g filter="url(#{lit})" style="mix-blend-mode:hard-light">{_ground(box)}<path d="{path}" fill="#fff"/></g>'
                )
            self.light.append(
                f'<path d="{path}" fill="none" stroke="#000" stroke-opacity="{0.2 * volume:.2f}" '
                f'stroke-width="{broad * 0.5:.0f}" {self.soften(broad * 0.4, path, 0)}/>'
            )
        for blur, gain, low, high in ((44, 1.3, 30, 99), (20, 1.25, 14, 30), (11, 1.3, 9, 14), (6.5, 1.35, 0, 9)):
            if not any(low <= fold.blur < high for fold in folds):
                continue
            lit = self._emboss(blur, max(3.5, blur * 0.9), gain, _grown(box, blur * 2))
            shapes = "".join(self._fold(fold) for fold in folds if low <= fold.blur < high)
            self.light.append(
                f'<g filter="url(#{lit})" style="mix-blend-mode:hard-light">{_ground(box, "#808080")}{shapes}</g>'
            )
        self.light.append("</g>")

    def _fold(self, fold: Fold) -> str:
        path = self.warp(spindle(fold.start, fold.bend, fold.end, fold.width))
        fill = "#fff" if fold.lift > 0 else "#000"
        return f'<path d="{path}" fill="{fill}" fill-opacity="{min(1.0, abs(fold.lift)):.2f}"/>'

    def _emboss(self, blur: float, reach: float, gain: float, box: Box) -> str:
        """Return a filter that turns height (white is up) into light: half grey where flat, brighter to the upper left.

        The difference of the blurred height at two points `reach` apart is its slope; unlike a lighting filter it does
        not show the steps of 8-bit heights.
        """
        luminance = tone.luminance(self.ink.base)
        light, shade = (0.62, 1.1) if luminance < _DARK else (0.8, 0.95) if luminance < _PALE else (0.8, 0.8)
        light, shade = min(1.0, light * self.ink.gloss), min(1.0, shade * self.ink.depth)
        # resvg moves by whole pixels of the light, cut off: three of ours each, and a little more.
        dx, dy = (3 * max(1, round(reach * share / 3)) + 0.3 for share in (0.5, 0.36))
        # The slope has few steps where the height is soft: smooth them away.
        smooth = f'<feGaussianBlur stdDeviation="{blur * 0.3:.1f}"/>' if blur > 9 else ""
        # Shadows are a little warm: they lose less red than blue.
        curve = "".join(
            f'<feFunc{channel} type="table" tableValues="{0.5 - 0.5 * shade * warm:.3f} 0.5 {0.5 + 0.5 * light:.3f}"/>'
            for channel, warm in (("R", 0.9), ("G", 0.97), ("B", 1.0))
        )
        invert = "".join(f'<feFunc{channel} type="linear" slope="-1" intercept="1"/>' for channel in "RGB")
        boost = 2 * gain
        stretch = "".join(
            f'<feFunc{channel} type="linear" slope="{boost:.3f}" intercept="{(1 - boost) / 2:.3f}"/>'
            for channel in "RGB"
        )
        return self.define(
            f"emboss{blur:.1f}{reach:.1f}{gain:.2f}{box}",
            f'<filter id="{{id}}" {_region(box)} color-interpolation-filters="sRGB">'
            f'<feGaussianBlur stdDeviation="{blur:.1f}" result="h"/>'
            f'<feOffset in="h" dx="{-dx:.1f}" dy="{-dy:.1f}" result="a"/>'
            f'<feOffset in="h" dx="{dx:.1f}" dy="{dy:.1f}"/><feComponentTransfer result="b">{invert}</feComponentTransfer>'
            f'<feComposite in="a" in2="b" operator="arithmetic" k2="0.5" k3="0.5"/>'
            f"<feComponentTransfer>{stretch}</feComponentTransfer>{smooth}"
            f'<feComponentTransfer>{curve}<feFuncA type="linear" slope="0" intercept="1"/></feComponentTransfer></filter>',
            light=True,
        )

    def soften(self, deviation: float, path: str, margin: float = 8) -> str:
        """Return a filter attribute for a soft shape in the light, as little work as its outline allows."""
        region = _region(_grown(bounds([path]), deviation * 2.6 + margin))
        identifier = self.define(
            f"soften{deviation:.1f}{region}",
            f'<filter id="{{id}}" {region} color-interpolation-filters="sRGB">'
            f'<feGaussianBlur stdDeviation="{deviation:.1f}"/></filter>',
            light=True,
        )
        return f'filter="url(#{identifier})"'

    def shade(self, path: str, opacity: float, deviation: float, *, within: str = "", white: bool = False) -> None:
        """Let a soft shadow (or a shine) fall on what is there, cut to the outline `within` if given."""
        drawn = self.warp(path)
        shape = f'<path d="{drawn}" fill="{"#fff" if white else "#000"}" fill-opacity="{opacity:.2f}" {self.soften(deviation, drawn)}/>'
        if within:
            outline = self.warp(within)
            clip = self.define(f"lit{outline}", f'<clipPath id="{{id}}"><path d="{outline}"/></clipPath>', light=True)
            shape = f'<g clip-path="url(#{clip})">{shape}</g>'
        self.light.append(shape)

    def line(self, path: str, *, width: float = 1.6, opacity: float = 0.6, colour: str = "") -> None:
        """Draw a fine line."""
        self.add(
            f'<path d="{self.warp(path)}" fill="none" stroke="{colour or self.ink.line}" stroke-width="{width}" '
            f'stroke-opacity="{opacity}" stroke-linecap="round" stroke-linejoin="round"/>'
        )

    def seam(self, path: str, *, stitched: Point | None = None, deep: float = 0.55) -> None:
        """Draw a seam: a crease, the light on its lip, and a row of topstitching moved by `stitched`."""
        drawn = self.warp(path)
        self.add(
            f'<path d="{drawn}" fill="none" stroke="{self.ink.line}" stroke-width="1.7" stroke-opacity="{deep:.2f}" stroke-linecap="round"/>'
            f'<path d="{drawn}" fill="none" stroke="#fff" stroke-width="1.5" stroke-opacity="{deep * 0.28:.2f}" transform="translate(1.7 1.5)"/>'
        )
        self.light.append(
            f'<path d="{drawn}" fill="none" stroke="#000" stroke-width="7" stroke-opacity="{deep * 0.3:.2f}" {self.soften(3, drawn)}/>'
        )
        if stitched:
            self.stitch(path, shift=stitched)

    def stitch(self, path: str, *, shift: Point = (0, 0), colour: str = "", width: float = 1.6) -> None:
        """Draw a row of stitches, each with its tiny shadow."""
        drawn = self.warp(path)
        for offset, paint, opacity in (
            (0.9, tone.darker(self.ink.base, 0.7), 0.3),
            (0.0, colour or self.ink.thread, 0.85),
        ):
            self.add(
                f'<path d="{drawn}" fill="none" stroke="{paint}" stroke-width="{width}" stroke-opacity="{opacity}" '
                f'stroke-dasharray="6 3.6" transform="translate({shift[0] + offset:.1f} {shift[1] + offset:.1f})"/>'
            )

    def clipped(self, outline: str, markup: str) -> str:
        """Return markup cut to an outline."""
        path = self.warp(outline)
        clip = self.define(f"clip{path}", f'<clipPath id="{{id}}"><path d="{path}"/></clipPath>')
        return f'<g clip-path="url(#{clip})">{markup}</g>'

    def light_svg(self) -> str:
        """Return the light as a grey picture, before placement."""
        ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#808080"/>'
        return document("".join(self.light_defs), ground + "".join(self.light))

    def placement(self) -> tuple[float, float, float]:
        """Return scale, x and y of the shift that centre the garment in the picture, as large as looks well."""
        left, top, width, height = bounds(self.outlines)
        scale = min(_FIT[0] / width, _FIT[1] / height, 1.22)
        dx, dy = WIDTH / 2 - scale * (left + width / 2), HEIGHT * 0.492 - scale * (top + height / 2)
        return scale, dx, dy

    def body(self) -> str:
        """Return the cloth, in its place."""
        return f'<g transform="{transform(self.placement())}">{"".join(self.shapes)}</g>'


def transform(placement: tuple[float, float, float]) -> str:
    """Return a placement as an SVG transform."""
    scale, dx, dy = placement
    return f"translate({dx:.1f} {dy:.1f}) scale({scale:.4f})"


def document(defs: str, shapes: str) -> str:
    """Return a whole SVG of the size of a picture."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f"<defs>{defs}</defs>{shapes}</svg>"
    )


def _ground(box: Box, fill: str = "#000") -> str:
    left, top, width, height = _grown(box, 250)
    return f'<rect x="{left:.0f}" y="{top:.0f}" width="{width:.0f}" height="{height:.0f}" fill="{fill}"/>'


def _grown(box: Box, margin: float) -> Box:
    return box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin


def _region(box: Box) -> str:
    """Return a filter region inside the picture, on whole pixels of the light: resvg fails on others."""
    left, top = max(0, math.floor(box[0] / 3) * 3), max(0, math.floor(box[1] / 3) * 3)
    right, bottom = min(WIDTH, math.ceil((box[0] + box[2]) / 3) * 3), min(HEIGHT, math.ceil((box[1] + box[3]) / 3) * 3)
    return f'filterUnits="userSpaceOnUse" x="{left}" y="{top}" width="{max(3, right - left)}" height="{max(3, bottom - top)}"'
