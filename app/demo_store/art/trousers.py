"""Trousers, straight or wide."""

from app.demo_store.art.geometry import side
from app.demo_store.art.legs import Leg, both_legs, fly, waistband
from app.demo_store.art.sheet import Fold, Sheet
from app.demo_store.art.trims import button

Details = tuple[str, ...]


def trousers(sheet: Sheet, back: bool, details: Details) -> None:
    """Draw trousers: straight or wide, with or without pleats and creases."""
    wide, women = "wide" in details, "women" in details
    if wide:
        leg = Leg(waist=142, hip=214, thigh=246, knee=(276, 14), hem=(306, 8), crotch=512, bottom=1470)
    elif women:
        leg = Leg(waist=160, hip=220, thigh=230, knee=(216, 30), hem=(212, 36), bottom=1400)
    else:
        leg = Leg(waist=176, hip=226, thigh=236, knee=(218, 32), hem=(204, 46), bottom=1430)
    soft, knees = (1.25, 0.35) if wide else (0.95, 0.8)
    folds = leg.folds(sheet, soft=soft, knees=knees)
    (ko, ki), (ho, hi) = leg.knee, leg.hem
    middle = (ho + hi) / 2
    if wide:
        folds += [
            Fold(
                (76 + k * 36, leg.crotch - 60 + k * 20),
                (92 + k * 44, 900),
                (60 + k * 58, leg.bottom + 30),
                17,
                0.75 if k % 2 else -0.75,
                11,
            )
            for k in range(5)
        ]
    if "crease" in details or "pleats" in details:
        folds += [
            Fold(
                (104, leg.top + (70 if back else 20)),
                ((leg.thigh * 0.5 + ko + ki) / 3 + 8, 700),
                (middle, leg.bottom + 20),
                7,
                0.9,
                7,
            ),
            Fold(
                (112, leg.top + (70 if back else 20)),
                ((leg.thigh * 0.5 + ko + ki) / 3 + 18, 700),
                (middle + 10, leg.bottom + 20),
                7,
                -0.5,
                7,
            ),
        ]
    both_legs(sheet, leg, folds)
    if "crease" in details or "pleats" in details:
        for sign in (1, -1):
            sheet.line(
                side(
                    f"M106 {leg.top + (80 if back else 20)} C{(leg.thigh * 0.5 + ko + ki) / 3 + 14} 640 {(ko + ki) / 2 + 4} 900 {middle + 2} {leg.bottom + 8}",
                    sign,
                ),
                width=1.5,
                opacity=0.34,
            )
    for sign in (1, -1):
        if not wide:
            sheet.line(
                side(
                    f"M{ho - 3} {leg.bottom - 40} C{middle + 20} {leg.bottom - 24} {middle - 30} {leg.bottom - 20} {hi + 3} {leg.bottom - 30}",
                    sign,
                ),
                opacity=0.35,
            )
        if back:
            _welt_back(sheet, sign, leg)
        else:
            slash = f"M{leg.waist - 34} {leg.top + 4} L{leg.hip - 14} {leg.top + 190}"
            sheet.seam(side(slash, sign), deep=0.85)
            sheet.shade(
                side(
                    f"M{leg.waist - 34} {leg.top + 4} L{leg.hip - 14} {leg.top + 190} L{leg.hip - 32} {leg.top + 180} L{leg.waist - 52} {leg.top + 8} Z",
                    sign,
                ),
                0.26,
                6,
            )
            sheet.stitch(side(slash, sign), shift=(-7 * sign, 0), width=1.3)
            if "pleats" in details:
                for x in (98, 122) if wide else (100,):
                    sheet.seam(
                        side(
                            f"M{x} {leg.top + 8} C{x + 4} {leg.top + 70} {x + 6} {leg.top + 120} {x + 4} {leg.top + 170}",
                            sign,
                        ),
                        deep=0.7,
                    )
                    sheet.shade(
                        side(
                            f"M{x} {leg.top + 8} L{x + 18} {leg.top + 8} L{x + 8} {leg.top + 190} L{x + 2} {leg.top + 180} Z",
                            sign,
                        ),
                        0.36,
                        6,
                    )
    if back:
        sheet.seam(f"M0 {leg.top} C3 {leg.top + 160} -2 {leg.crotch - 90} 0 {leg.crotch + 6}", deep=0.7)
    else:
        fly(sheet, leg, stitched=not wide)
    waistband(sheet, leg, 44 if not wide else 58, back=back, stitched=False, loops=True)
    if not back:
        sheet.line(f"M26 {leg.top - 24} L26 {leg.top + 12}", opacity=0.5)
        if not wide:
            button(sheet, 8, leg.top - 6, 10)


def _welt_back(sheet: Sheet, sign: int, leg: Leg) -> None:
    top = leg.top
    sheet.seam(side(f"M110 {top + 4} L112 {top + 92}", sign), deep=0.45)
    outline = f"M58 {top + 108} L170 {top + 92} L171 {top + 106} L59 {top + 122} Z"
    sheet.part(side(outline, sign), roundness=4, volume=0.6, silhouette=False)
    sheet.line(side(f"M58 {top + 115} L170 {top + 99}", sign), width=2.2, opacity=0.7)
    button(sheet, sign * 114, top + 126, 8.5)
