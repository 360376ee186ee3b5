"""Cloth as under a magnifying glass: yarn by yarn, as tiles that repeat."""

from random import Random

from app.demo_store.art import colour as tone
from app.demo_store.art.cloths import grain
from app.demo_store.art.ink import Ink
from app.demo_store.art.prints import flowers
from app.demo_store.art.sheet import Sheet


def weave(sheet: Sheet, cloth: str, print_: str) -> str:
    """Return the identifier of a pattern that shows the cloth from close by."""
    ink = sheet.ink
    match cloth:
        case "denim" | "twill" | "gabardine" | "flannel" | "canvas" | "woven-wool":
            size, marks = _woven(
                ink,
                print_,
                20 if cloth in ("gabardine", "canvas", "woven-wool") else 27,
                3,
                weft=_weft(ink, cloth),
                uneven=2.5 if cloth == "denim" else 1.5,
            )
        case "knit" | "cable" | "fine-knit":
            size, marks = _knitted(ink, 50 if cloth != "fine-knit" else 34)
        case "jersey" | "fleece":
            size, marks = _knitted(ink, 24)
        case "rib" | "half-cardigan" | "chunky-rib":
            size, marks = _ribbed(ink, {"rib": 30, "half-cardigan": 46, "chunky-rib": 66}[cloth])
        case "corduroy":
            size, marks = _wales(ink)
        case "pique":
            size, marks = _pique(ink)
        case "satin":
            size, marks = _satin(ink)
        case "melton":
            size, marks = _felt(sheet)
        case "linen":
            size, marks = _woven(ink, print_, 20, 2, weft=tone.lighter(ink.base, 0.14), uneven=6)
        case "hopsack" | "oxford":
            size, marks = _woven(
                ink, print_, 26, 4, weft=tone.lighter(ink.base, 0.32 if cloth == "oxford" else 0.08), uneven=2
            )
        case "heavy-canvas":
            size, marks = _woven(ink, print_, 38, 2, weft=tone.lighter(ink.base, 0.06), uneven=4)
        case "chambray":
            size, marks = _woven(ink, print_, 18, 2, weft="#eef1f3", uneven=2.5)
        case "nylon" | "oilskin" | "quilted":
            size, marks = _woven(ink, "", 9, 2, weft=tone.lighter(ink.base, 0.05), uneven=0.6)
        case _:
            size, marks = _woven(ink, print_, 13, 2, weft=tone.lighter(ink.base, 0.06), uneven=1.6)
    return sheet.define(
        f"macro/{cloth}",
        f'<pattern id="{{id}}" width="{size:.0f}" height="{size:.0f}" patternUnits="userSpaceOnUse">{marks}</pattern>',
    )


def print_over(sheet: Sheet) -> str:
    """Return the identifier of a pattern with the printed flowers, enlarged."""
    return sheet.define(
        "macro-flowers",
        f'<pattern id="{{id}}" width="320" height="320" patternUnits="userSpaceOnUse" patternTransform="scale(3)">{flowers(sheet.ink.base, sheet.ink.accent)}</pattern>',
    )


def _weft(ink: Ink, cloth: str) -> str:
    if cloth == "denim":
        return tone.mix(ink.base, "#eceae2", 0.72)
    return tone.lighter(ink.base, 0.16) if cloth in ("flannel", "woven-wool") else tone.darker(ink.base, 0.06)


def _woven(ink: Ink, print_: str, yarn: float, every: int, *, weft: str, uneven: float) -> tuple[float, str]:
    """Weave a tile: `every` 2 is plain weave, 3 a twill, 4 a basket."""
    draw = Random(f"macro/{yarn}/{every}")
    count = 12
    warp_yarns, weft_yarns = [ink.base] * count, [weft] * count
    if print_ == "stripe" and ink.accent:
        count = 36
        warp_yarns, weft_yarns = [ink.accent] * 11 + [ink.base] * 25, [ink.base] * count
    if print_ == "check" and ink.accent:
        count = 36
        pale = tone.lighter(ink.base, 0.6)
        bands = [(ink.accent, 12), (ink.base, 5), (ink.accent, 3), (ink.base, 6), (pale, 2), (ink.base, 8)]
        warp_yarns = weft_yarns = [paint for paint, times in bands for _ in range(times)]
    size = count * yarn
    wide = [yarn + draw.uniform(-uneven, uneven) for _ in range(count)]
    high = [yarn + draw.uniform(-uneven, uneven) for _ in range(count)]
    down: dict[str, str] = {}
    across: dict[str, str] = {}
    for i in range(count):
        for j in range(count):
            over = {2: (i + j) % 2 == 0, 3: (i + j) % 3 != 0, 4: (i // 2 + j // 2) % 2 == 0}[every]
            x, y = (i + 0.5) * yarn, (j + 0.5) * yarn
            if over:
                w, h = wide[i] * 0.48, yarn * 0.62
                down[warp_yarns[i]] = (
                    down.get(warp_yarns[i], "")
                    + f"M{x - w:.1f} {y - h:.1f}Q{x:.1f} {y - h * 1.25:.1f} {x + w:.1f} {y - h:.1f}V{y + h:.1f}Q{x:.1f} {y + h * 1.25:.1f} {x - w:.1f} {y + h:.1f}Z"
                )
            else:
                w, h = yarn * 0.62, high[j] * 0.48
                across[weft_yarns[j]] = (
                    across.get(weft_yarns[j], "")
                    + f"M{x - w:.1f} {y - h:.1f}H{x + w:.1f}Q{x + w * 1.25:.1f} {y:.1f} {x + w:.1f} {y + h:.1f}H{x - w:.1f}Q{x - w * 1.25:.1f} {y:.1f} {x - w:.1f} {y - h:.1f}Z"
                )
    edge = max(0.8, yarn * 0.055)
    marks = f'<rect width="{size}" height="{size}" fill="{tone.darker(ink.base, 0.5)}"/>'
    for paint, path in [*across.items(), *down.items()]:
        marks += f'<path d="{path}" fill="{paint}" stroke="{tone.darker(paint, 0.5)}" stroke-opacity=".55" stroke-width="{edge:.1f}"/>'
        shine = "".join(f"M{part}" for part in path.split("M")[1:])
        marks += (
            f'<g fill="#fff" fill-opacity=".10" transform="translate({-yarn * 0.08:.1f} {-yarn * 0.1:.1f})"><path d="{shine}" stroke="none"/></g>'
            if yarn > 16
            else ""
        )
    twist = "".join(
        f"M{draw.uniform(0, size):.0f} {draw.uniform(0, size):.0f}l{yarn * 0.4:.1f} {-yarn * 0.3:.1f}"
        for _ in range(count * 14)
    )
    marks += f'<path d="{twist}" stroke="#fff" stroke-opacity=".16" stroke-width="{max(0.8, yarn * 0.06):.1f}"/>'
    return size, marks


def _loop(x: float, y: float, w: float, h: float) -> str:
    """Return the two legs of a knitted stitch."""
    return (
        f"M{x:.1f} {y + h:.1f}C{x - w * 0.12:.1f} {y + h * 0.7:.1f} {x - w * 0.44:.1f} {y + h * 0.3:.1f} {x - w * 0.5:.1f} {y - h * 0.12:.1f}C{x - w * 0.42:.1f} {y - h * 0.3:.1f} {x - w * 0.2:.1f} {y - h * 0.16:.1f} {x - w * 0.12:.1f} {y + h * 0.08:.1f}C{x - w * 0.06:.1f} {y + h * 0.4:.1f} {x - w * 0.02:.1f} {y + h * 0.6:.1f} {x:.1f} {y + h:.1f}Z"
        f"M{x:.1f} {y + h:.1f}C{x + w * 0.12:.1f} {y + h * 0.7:.1f} {x + w * 0.44:.1f} {y + h * 0.3:.1f} {x + w * 0.5:.1f} {y - h * 0.12:.1f}C{x + w * 0.42:.1f} {y - h * 0.3:.1f} {x + w * 0.2:.1f} {y - h * 0.16:.1f} {x + w * 0.12:.1f} {y + h * 0.08:.1f}C{x + w * 0.06:.1f} {y + h * 0.4:.1f} {x + w * 0.02:.1f} {y + h * 0.6:.1f} {x:.1f} {y + h:.1f}Z"
    )


def _knitted(ink: Ink, w: float) -> tuple[float, str]:
    count, h = 4, w * 0.8
    rows = 5
    size = w * count
    path = "".join(_loop((i + 0.5) * w, j * h, w, h) for i in range(-1, count + 1) for j in range(-1, rows + 1))
    fibres = _fibres(ink, size, 60, w * 0.5)
    marks = (
        f'<rect width="{size}" height="{size}" fill="{tone.darker(ink.base, 0.46)}"/>'
        f'<path d="{path}" fill="{ink.base}" stroke="{tone.darker(ink.base, 0.5)}" stroke-opacity=".5" stroke-width="{w * 0.03:.1f}"/>'
        f'<path d="{path}" fill="none" stroke="{tone.lighter(ink.base, 0.45)}" stroke-opacity=".4" stroke-width="{w * 0.05:.1f}" transform="translate({-w * 0.02:.1f} {-w * 0.02:.1f}) scale(1)"/>'
        f"{fibres}"
    )
    return size, marks


def _ribbed(ink: Ink, w: float) -> tuple[float, str]:
    size, h = w * 6, w * 0.75
    path = "".join(_loop(x, j * h, w * 1.05, h) for x in (w * 0.75, w * 3.75) for j in range(-1, 9))
    path += "".join(_loop(x, j * h, w * 1.05, h) for x in (w * 1.75, w * 4.75) for j in range(-1, 9))
    purl = "".join(
        f"M{x - w * 0.5:.1f} {j * h * 0.5:.1f}Q{x:.1f} {j * h * 0.5 + h * 0.34:.1f} {x + w * 0.5:.1f} {j * h * 0.5:.1f}"
        for x in (w * 2.75, w * 5.75)
        for j in range(-1, 18)
    )
    bars = "".join(
        f'<rect x="{x:.1f}" width="{w * 1.1:.1f}" height="{size}" fill="#000" fill-opacity=".34"/>'
        for x in (w * 2.25, w * 5.25)
    )
    marks = (
        f'<rect width="{size}" height="{size}" fill="{tone.darker(ink.base, 0.42)}"/>'
        f'<path d="{purl}" stroke="{tone.darker(ink.base, 0.12)}" stroke-width="{h * 0.3:.1f}" fill="none"/>{bars}'
        f'<path d="{path}" fill="{ink.base}" stroke="{tone.darker(ink.base, 0.5)}" stroke-opacity=".55" stroke-width="{w * 0.035:.1f}"/>{_fibres(ink, size, 50, w * 0.4)}'
    )
    return size, marks


def _wales(ink: Ink) -> tuple[float, str]:
    draw = Random("wales")
    size, pitch = 360.0, 72
    marks = f'<rect width="{size}" height="{size}" fill="{ink.base}"/>'
    for x in range(0, 360, pitch):
        for inset, width, paint, opacity in (
            (0, 16, "#000", 0.5),
            (14, 10, "#000", 0.24),
            (60, 12, "#000", 0.2),
            (30, 18, "#fff", 0.16),
            (35, 8, "#fff", 0.14),
        ):
            marks += f'<rect x="{x + inset}" width="{width}" height="{size}" fill="{paint}" fill-opacity="{opacity}"/>'
    nap = "".join(
        f"M{draw.uniform(0, size):.0f} {draw.uniform(-10, size):.0f}l{draw.uniform(-5, 5):.1f} {draw.uniform(7, 16):.1f}"
        for _ in range(1500)
    )
    pale = "".join(
        f"M{draw.uniform(0, size):.0f} {draw.uniform(-10, size):.0f}l{draw.uniform(-4, 4):.1f} {draw.uniform(6, 14):.1f}"
        for _ in range(900)
    )
    marks += f'<path d="{nap}" stroke="{tone.darker(ink.base, 0.6)}" stroke-opacity=".28" stroke-width="1.8"/><path d="{pale}" stroke="{tone.lighter(ink.base, 0.6)}" stroke-opacity=".22" stroke-width="1.6"/>'
    return size, marks


def _pique(ink: Ink) -> tuple[float, str]:
    size = 68.0
    cells = ""
    for x, y in ((0, 0), (68, 0), (0, 68), (68, 68), (34, 34)):
        cells += (
            f'<path d="M{x} {y - 27}L{x + 25} {y}L{x} {y + 27}L{x - 25} {y}Z" fill="{tone.darker(ink.base, 0.36)}"/>'
            f'<path d="M{x} {y - 19}L{x + 17} {y + 1}L{x} {y + 22}L{x - 17} {y + 1}Z" fill="{tone.darker(ink.base, 0.16)}"/>'
        )
    ridges = f'<path d="M-4 38L38 -4M30 72L72 30M-4 30L38 72M30 -4L72 38" stroke="{tone.lighter(ink.base, 0.35)}" stroke-opacity=".6" stroke-width="5" stroke-linecap="round"/>'
    return size, f'<rect width="{size}" height="{size}" fill="{ink.base}"/>{cells}{ridges}{_fibres(ink, size, 16, 16)}'


def _satin(ink: Ink) -> tuple[float, str]:
    draw = Random("satin")
    size = 300.0
    lines: dict[float, str] = {0.10: "", 0.18: ""}
    for k in range(150):
        opacity = 0.10 if k % 3 else 0.18
        lines[opacity] += f"M{draw.uniform(-40, size):.0f} {k * 2:.0f}h{draw.uniform(30, 120):.0f}"
    marks = f'<rect width="{size}" height="{size}" fill="{ink.base}"/>'
    for opacity, path in lines.items():
        marks += (
            f'<path d="{path}" stroke="{tone.darker(ink.base, 0.6)}" stroke-opacity="{opacity}" stroke-width="1.1"/>'
        )
        marks += (
            f'<path d="{path}" stroke="#fff" stroke-opacity="{opacity}" stroke-width="1" transform="translate(37 1)"/>'
        )
    return size, marks


def _felt(sheet: Sheet) -> tuple[float, str]:
    ink, size = sheet.ink, 400.0
    return (
        size,
        f'<rect width="{size}" height="{size}" fill="{ink.base}"/>{grain(sheet.define, 0.05, 0.07, 0.2, 0.14, 400, 5)}{_fibres(ink, size, 900, 26)}',
    )


def _fibres(ink: Ink, size: float, count: int, length: float) -> str:
    """Return loose fibres, light and dark."""
    draw = Random(f"fibres/{size}/{count}")
    paths = ["", ""]
    for k in range(count):
        x, y = draw.uniform(0, size), draw.uniform(0, size)
        dx, dy = draw.uniform(-length, length), draw.uniform(-length, length)
        paths[k % 2] += f"M{x:.1f} {y:.1f}q{dx * 0.5 + draw.uniform(-6, 6):.1f} {dy * 0.5:.1f} {dx:.1f} {dy:.1f}"
    return (
        f'<path d="{paths[0]}" fill="none" stroke="{tone.lighter(ink.base, 0.6)}" stroke-opacity=".3" stroke-width="1.2"/>'
        f'<path d="{paths[1]}" fill="none" stroke="{tone.darker(ink.base, 0.6)}" stroke-opacity=".26" stroke-width="1.2"/>'
    )
