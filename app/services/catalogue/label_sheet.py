"""Draw labels on A4 sheets: 66 × 54 mm each, three across and five down, with a QR code and an EAN-13 or a Code 128."""

import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.eanbc import Ean13BarcodeWidget
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

_log = logging.getLogger(__name__)

LABEL_WIDTH: Final = 66 * mm
LABEL_HEIGHT: Final = 54 * mm
COLUMNS, ROWS = 3, 5
_LEFT: Final = (A4[0] - COLUMNS * LABEL_WIDTH) / 2
_BOTTOM: Final = (A4[1] - ROWS * LABEL_HEIGHT) / 2
_PADDING: Final = 4 * mm
_MARK: Final = 3 * mm

_QR_SIDE: Final = 28 * mm
_QR_QUIET_MODULES: Final = 4
_EAN_MODULES: Final = 95
_MODULE: Final = 0.46 * mm  # 140 % of the nominal 0.33 mm: read by a camera from farther away
_NARROWEST_MODULE: Final = 0.19 * mm  # what a scanner in the hand still reads
_CODE_128_QUIET_MODULES: Final = 10
_BARS_HEIGHT: Final = 12 * mm

_INTER = "Inter[opsz,wght].ttf"
_FALLBACK_FONT = "Helvetica"
_BOLD_STROKE = 0.035  # of the size: the variable font has one weight here, so titles are outlined
_ELLIPSIS = "…"
_PRICE_SIZES: Final = (12.0, 10.0)
_NUMBER: Final = re.compile(r"\d(?:.*\d)?")
_DIRECTION_MARKS: Final = re.compile("[\u061c\u200e\u200f]")  # a printed line has one direction


@dataclass(frozen=True, slots=True)
class Label:
    """What one label says; `kind` tells the article from others of its colour and size.

    `gtin` is GTIN-14, `ean` the 13 digits of its bar code or empty where it has none. `link` is what the QR code
    carries, an address or a text; `item` is the shop's own number where no GTIN names it.
    """

    title: str
    brand: str
    colour: str
    size: str
    price: str
    gtin: str
    ean: str
    link: str
    item: str = ""
    kind: str = ""


def draw_sheets(labels: Sequence[Label]) -> bytes:
    """Return a PDF document with the labels in reading order."""
    font = _font()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=True)
    canvas.setTitle("Labels")
    for first in range(0, len(labels), COLUMNS * ROWS):
        _draw_marks(canvas)
        for index, label in enumerate(labels[first : first + COLUMNS * ROWS]):
            row, column = divmod(index, COLUMNS)
            canvas.saveState()
            canvas.translate(_LEFT + column * LABEL_WIDTH, _BOTTOM + (ROWS - 1 - row) * LABEL_HEIGHT)
            _draw_label(canvas, label, font)
            canvas.restoreState()
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def wrapped(text: str, font: str, size: float, width: float, lines: int) -> list[str]:
    """Break a text into at most `lines` lines no wider than `width` points, an ellipsis ending what does not fit."""
    words = text.split()
    found: list[str] = []
    while words and len(found) < lines:
        line = words.pop(0)
        while words and _width(f"{line} {words[0]}", font, size) <= width:
            line = f"{line} {words.pop(0)}"
        if words and len(found) == lines - 1:
            line = f"{line} {' '.join(words)}"
        found.append(_shortened(line, font, size, width))
    return found


def fitted(price: str, font: str, width: float) -> tuple[list[str], float]:
    """Return an amount of money whole: its lines and the size in points at which they are no wider than `width`.

    As on the screen: a step smaller, then broken between amount and currency, then as small as it takes.
    """
    text = _DIRECTION_MARKS.sub("", price)
    for size in _PRICE_SIZES:
        if _width(text, font, size) <= width:
            return [text], size
    number = _NUMBER.search(text)
    parts = (text[: number.start()], number.group(), text[number.end() :]) if number else (text,)
    lines = [line for part in parts if (line := part.strip())]
    size = _PRICE_SIZES[-1]
    return lines, min(size, size * width / max(_width(line, font, size) for line in lines))


def _draw_label(canvas: Canvas, label: Label, font: str) -> None:
    top = LABEL_HEIGHT - _PADDING
    qr_left = LABEL_WIDTH - _PADDING / 2 - _QR_SIDE
    _draw_qr(canvas, label.link, qr_left, top - _QR_SIDE + _PADDING / 2)
    width = qr_left - _PADDING
    y = top
    if label.brand:
        canvas.setFillGray(0.4)
        y = _draw_lines(canvas, wrapped(label.brand.upper(), font, 6, width, 1), font, 6, y) - 1 * mm
    canvas.setFillGray(0)
    y = _draw_lines(canvas, wrapped(label.title, font, 10, width, 2), font, 10, y, bold=True) - 1 * mm
    _draw_lines(canvas, wrapped(_variant_text(label), font, 8, width, 2), font, 8, y)
    lines, size = fitted(label.price, font, width)
    _draw_lines(canvas, lines, font, size, top - 20.5 * mm, bold=True)
    if label.item:
        _draw_item(canvas, label, font)
    elif label.ean:
        _draw_ean(canvas, label.ean, font)
    else:
        canvas.setFont(font, 9)
        canvas.drawCentredString(LABEL_WIDTH / 2, _PADDING + 4 * mm, f"GTIN {label.gtin}")


def _variant_text(label: Label) -> str:
    return " · ".join(part for part in (label.colour, label.size, label.kind) if part)


def _draw_lines(
    canvas: Canvas, lines: Sequence[str], font: str, size: float, top: float, *, bold: bool = False
) -> float:
    """Draw lines downwards from `top`; return where the next may begin."""
    y = top
    for line in lines:
        y -= size * 1.2
        text = canvas.beginText(_PADDING, y + size * 0.2)
        text.setFont(font, size)
        if bold:
            canvas.setLineWidth(size * _BOLD_STROKE)
            text.setTextRenderMode(2)
        text.textOut(line)
        text.setTextRenderMode(0)
        canvas.drawText(text)
    return y


def _draw_qr(canvas: Canvas, link: str, x: float, y: float) -> None:
    code = QrCodeWidget(
        link, barLevel="M", barWidth=_QR_SIDE, barHeight=_QR_SIDE, barBorder=_QR_QUIET_MODULES, x=0, y=0
    )
    drawing = Drawing(_QR_SIDE, _QR_SIDE)
    drawing.add(code)
    renderPDF.draw(drawing, canvas, x, y)


def _draw_ean(canvas: Canvas, ean: str, font: str) -> None:
    width = _EAN_MODULES * _MODULE
    bars = Ean13BarcodeWidget(ean, barWidth=_MODULE, barHeight=_BARS_HEIGHT, quiet=0, humanReadable=0, x=0, y=0)
    drawing = Drawing(width, _BARS_HEIGHT)
    drawing.add(bars)
    left = (LABEL_WIDTH - width) / 2
    renderPDF.draw(drawing, canvas, left, _PADDING + 3 * mm)
    canvas.setFillGray(0)
    canvas.setFont(font, 8)
    canvas.drawCentredString(LABEL_WIDTH / 2, _PADDING - 0.5 * mm, f"{ean[0]} {ean[1:7]} {ean[7:]}")


def _draw_item(canvas: Canvas, label: Label, font: str) -> None:
    """Draw the shop's number and, where they open the article, its bars: a Code 128 holds some twenty of ASCII."""
    item = label.item
    if item.isascii() and item == label.link:
        modules = Code128(item, barWidth=1, quiet=False).width + 2 * _CODE_128_QUIET_MODULES
        module = min(_MODULE, LABEL_WIDTH / modules)
        if module >= _NARROWEST_MODULE:
            bars = Code128(item, barWidth=module, barHeight=_BARS_HEIGHT, quiet=False, humanReadable=False)
            bars.drawOn(canvas, (LABEL_WIDTH - bars.width) / 2, _PADDING + 3 * mm)
    canvas.setFillGray(0)
    canvas.setFont(font, 8)
    text = _shortened(item, font, 8, LABEL_WIDTH - 2 * _PADDING)
    canvas.drawCentredString(LABEL_WIDTH / 2, _PADDING - 0.5 * mm, text)


def _draw_marks(canvas: Canvas) -> None:
    """Draw short lines at the corners of the grid, outside and at the crossings, to cut along."""
    canvas.setLineWidth(0.25)
    canvas.setStrokeGray(0.65)
    for x in _steps(_LEFT, LABEL_WIDTH, COLUMNS):
        for y in _steps(_BOTTOM, LABEL_HEIGHT, ROWS):
            canvas.line(x - _MARK / 2, y, x + _MARK / 2, y)
            canvas.line(x, y - _MARK / 2, x, y + _MARK / 2)
    canvas.setStrokeGray(0)


def _steps(start: float, step: float, count: int) -> Iterator[float]:
    return (start + index * step for index in range(count + 1))


def _shortened(text: str, font: str, size: float, width: float) -> str:
    if _width(text, font, size) <= width:
        return text
    while text and _width(text.rstrip() + _ELLIPSIS, font, size) > width:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS


def _width(text: str, font: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, font, size))


def _font() -> str:
    """Register Inter where it is installed; else the PDF's own sans."""
    spec = find_spec("fontpkg_inter")
    if spec is None or spec.origin is None:
        return _FALLBACK_FONT
    try:
        pdfmetrics.registerFont(TTFont("Inter", str(Path(spec.origin).parent / "files" / _INTER)))
    except (TTFError, OSError) as error:
        _log.warning("labels are set in %s: Inter cannot be read (%s)", _FALLBACK_FONT, error)
        return _FALLBACK_FONT
    return "Inter"
