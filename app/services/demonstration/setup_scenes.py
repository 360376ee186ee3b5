"""States of the staff's pages of camera, shop data, screen, settings and privacy, on demand."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.camera_figures import CameraFigures, CodeCount, CodeMeaning, GestureCount, SandboxFigures
from app.domain.editable import KeyValue, RefusedChoice
from app.domain.feeds import CatalogueCounts, FeedRun, Refusal
from app.domain.gestures import Engagement, Gesture, View
from app.domain.scans import DeviceState, DeviceStatus, Symbology
from app.domain.shop_data import FeedStanding, ShopDataStanding, StockAges

_HELD = SandboxFigures(
    is_locked_in=True,
    abi=4,
    restrictions=(
        "no file written",
        "no file made or removed",
        "only libraries and the camera read",
        "no program started",
        "no TCP",
        "no debugger",
        "no new privileges",
    ),
    detail="",
)
_NOT_HELD = SandboxFigures(False, 0, (), "this kernel has no Landlock")


@dataclass(frozen=True, slots=True)
class CameraPose:
    """What the camera tells; `age_s` of its state, `joints` of the person before it."""

    figures: CameraFigures
    gestures: tuple[GestureCount, ...] = tuple(GestureCount(gesture, 0, 0) for gesture in Gesture)
    codes: tuple[CodeCount, ...] = ()
    engagement: Engagement = Engagement.NOBODY
    joints: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SetupPose:
    """What staff find on the page and what they have pressed: `tried` a code, `feed` whose refused rows they read.

    `section` of the settings with `chosen` values and a `wish` (path, value) that may be refused; `file` is "shown",
    "written", "read" or "failed". `pattern` is named as in the menu of the screen, with `touches` in its window.
    """

    camera: CameraPose
    standing: ShopDataStanding
    tried: str | None = None
    typed: str = ""
    feed: str = ""
    section: str = ""
    chosen: Mapping[str, KeyValue] = field(default_factory=dict)
    wish: tuple[str, str] | None = None
    ignored: tuple[RefusedChoice, ...] = ()
    file: str = ""
    pattern: str = ""
    touches: tuple[tuple[float, float], ...] = ()
    sheet: str = ""


# Somebody who stands 2 m away and raises a hand, in heights of the picture.
_RAISING = (
    *(0.67, 0.2, 0.6, 0.3, 0.74, 0.3, 0.57, 0.43, 0.84, 0.34, 0.56, 0.55, 0.86, 0.17),
    *(0.63, 0.57, 0.71, 0.57, 0.62, 0.77, 0.72, 0.77, 0.62, 0.95, 0.72, 0.95),
)


def _status(state: DeviceState, detail: str = "") -> DeviceStatus:
    return DeviceStatus("camera", "camera", state, detail, 0)


_FIGURES = CameraFigures(
    status=_status(DeviceState.READY),
    reads_codes=True,
    follows_arms=True,
    sandbox=_HELD,
    width_px=1280,
    height_px=720,
    frames_per_s=29.9,
    poses_per_s=14.8,
    searches_per_s=4.9,
    light=118,
    view=View.CLEAR,
    memory_mb=312.0,
)
_CAMERA = CameraPose(_FIGURES)
_TRYING = CameraPose(
    _FIGURES,
    tuple(GestureCount(gesture, count, 1) for gesture, count in zip(Gesture, (4, 1, 0, 7, 6, 0), strict=True)),
    (
        CodeCount(Symbology.EAN13, CodeMeaning.ARTICLE, 5, 9),
        CodeCount(Symbology.QR, CodeMeaning.ARTICLE, 2, 8),
        CodeCount(Symbology.QR, CodeMeaning.OTHER, 1, 7),
        CodeCount(Symbology.CODE128, CodeMeaning.UNKNOWN_ARTICLE, 1, 6),
    ),
    Engagement.DRIVING,
    _RAISING,
)
_NO_CAMERA = CameraPose(CameraFigures())
_CABIN = CameraPose(CameraFigures(is_forbidden=True))
_OFFLINE = CameraPose(
    CameraFigures(
        status=_status(
            DeviceState.OFFLINE,
            "camera: /dev/video0 gives no picture for 4 s. Check its cable; tried again in 3 s.",
        ),
        reads_codes=True,
        follows_arms=True,
        sandbox=_HELD,
    )
)

_NOW = datetime.now(UTC)
_REFUSALS = (
    Refusal(1204, "MB-2231-NAVY-40", "g:price is “free”; give an amount and a currency such as 59.90 EUR"),
    Refusal(1207, "MB-2231-NAVY-44", "g:gtin 3665548012346 has a wrong check digit (6, should be 3)"),
    Refusal(2410, "", "g:id is missing; every article needs one"),
    Refusal(3022, "MB-4410-CRU-U", "g:sale_price_effective_date ends before it begins", kept=True),
)


def _run(kind: str, ago: timedelta, language: str = "", **counts: int) -> FeedRun:
    file = f"{kind}.{language}.xml" if language else f"{kind}.xml"
    refusals = _REFUSALS if counts.get("refused") else ()
    given: dict[str, Any] = {"kind": kind, "file": file, "language": language, "ended_at": _NOW - ago, **counts}
    return FeedRun(**given, refusals=refusals)


def _standing(stock: StockAges, **failures: str) -> ShopDataStanding:
    night = timedelta(hours=7, minutes=12)
    runs = {
        "products": (
            _run("products", night, "fr", new=41, changed=96, unchanged=1180, removed=12, refused=3),
            _run("products", night, "en", new=41, changed=96, unchanged=1180, removed=12),
        ),
        "inventory": (_run("inventory", timedelta(minutes=6), changed=212, unchanged=5033),),
        "reviews": (_run("reviews", timedelta(days=1, hours=3), new=18, unchanged=2440),),
        "stores": (_run("stores", timedelta(days=9), unchanged=14),),
    }
    feeds = tuple(
        FeedStanding(
            kind,
            found,
            FeedRun(kind, found[0].file, "", _NOW - timedelta(hours=1), failure=failures[kind])
            if kind in failures
            else None,
        )
        for kind, found in runs.items()
    )
    counts = CatalogueCounts(1317, 6480, 3951, 2458, 14, 5245, _NOW - timedelta(minutes=6))
    return ShopDataStanding(feeds, counts, stock)


_FRESH = _standing(StockAges(5245, 0, _NOW - timedelta(minutes=6), _NOW - timedelta(minutes=6)))
_STALE = _standing(
    StockAges(5245, 5245, _NOW - timedelta(days=2, hours=4), _NOW - timedelta(hours=26)),
    inventory="inventory.xml: line 1: not XML (the file begins with “<!DOCTYPE html>”). Is it a log-in page?",
)
_EMPTY = ShopDataStanding(
    tuple(FeedStanding(kind) for kind in ("products", "inventory", "reviews", "stores")),
    CatalogueCounts(0, 0, 0, 0, 0, 0, None),
    StockAges(),
)
_PLAIN = SetupPose(_CAMERA, _FRESH)
_CHOSEN: Mapping[str, KeyValue] = {
    "kiosk.idle_warning_s": 90.0,
    "kiosk.theme": "maison",
    "display.viewing_distance_m": 1.2,
}


def _seen(**figures: object) -> SetupPose:
    return replace(_PLAIN, camera=CameraPose(replace(_FIGURES, **figures)))  # type: ignore[arg-type]


SETUP_SCENES: Mapping[str, tuple[str, SetupPose]] = {
    "camera": ("camera", _PLAIN),
    "camera_trying": ("camera", replace(_PLAIN, camera=_TRYING)),
    "camera_dark": ("camera", _seen(light=9, view=View.TOO_DARK)),
    "camera_covered": ("camera", _seen(light=2, view=View.COVERED)),
    "camera_open_sandbox": ("camera", _seen(sandbox=_NOT_HELD)),
    "camera_codes": ("camera", _seen(follows_arms=False, poses_per_s=0.0, view=None)),
    "camera_offline": ("camera", replace(_PLAIN, camera=_OFFLINE)),
    "camera_cabin": ("camera", replace(_PLAIN, camera=_CABIN)),
    "camera_off": ("camera", replace(_PLAIN, camera=_NO_CAMERA)),
    "shop_data": ("shop_data", _PLAIN),
    "shop_data_stale": ("shop_data", replace(_PLAIN, standing=_STALE)),
    "shop_data_empty": ("shop_data", replace(_PLAIN, standing=_EMPTY)),
    "shop_data_refused": ("shop_data", replace(_PLAIN, feed="products")),
    "shop_data_try": ("shop_data", replace(_PLAIN, tried="", typed="36655480")),
    "shop_data_found": ("shop_data", replace(_PLAIN, tried="first")),
    "shop_data_not_found": ("shop_data", replace(_PLAIN, tried="4006381333931")),
    "shop_data_wrong": ("shop_data", replace(_PLAIN, tried="4006381333932")),
    "screen": ("screen", _PLAIN),
    "screen_chosen": (
        "screen",
        replace(_PLAIN, chosen={"display.diagonal_inches": 46.5, "display.brightness": 60}),
    ),
    "screen_bars": ("screen", replace(_PLAIN, pattern="Bars")),
    "screen_grid": ("screen", replace(_PLAIN, pattern="Grid")),
    "screen_ruler": ("screen", replace(_PLAIN, pattern="Ruler")),
    "screen_touch": (
        "screen",
        replace(_PLAIN, pattern="Touch", touches=((0.2, 0.3), (0.5, 0.62), (0.81, 0.44))),
    ),
    "screen_targets": ("screen", replace(_PLAIN, pattern="Targets", touches=((0.1, 0.1), (0.9, 0.1)))),
    "screen_fitted": (
        "screen",
        replace(
            _PLAIN,
            pattern="Targets",
            touches=((0.13, 0.112), (0.915, 0.11), (0.913, 0.905), (0.128, 0.907), (0.521, 0.509)),
        ),
    ),
    "settings": ("settings", _PLAIN),
    "settings_picture": ("settings", replace(_PLAIN, section="display", chosen=_CHOSEN)),
    "settings_hours": (
        "settings",
        replace(_PLAIN, section="screen", chosen={"screen.on": ("mon-fri 08:30-20:00", "sat,sun 10:00-19:00")}),
    ),
    "settings_tags": ("settings", replace(_PLAIN, section="presence")),
    "settings_camera": ("settings", replace(_PLAIN, section="camera")),
    "settings_chosen": ("settings", replace(_PLAIN, chosen=_CHOSEN)),
    "settings_refused": (
        "settings",
        replace(
            _PLAIN,
            section="screen",
            wish=("screen.on", "mon-fry 08:30-20:00"),
            ignored=(RefusedChoice("screen.stays_on_s", "2", "screen.stays_on_s = 2: allowed is a number from 5"),),
        ),
    ),
    "settings_file": ("settings", replace(_PLAIN, file="shown")),
    "settings_written": ("settings", replace(_PLAIN, file="written")),
    "settings_read": ("settings", replace(_PLAIN, file="read")),
    "settings_file_refused": ("settings", replace(_PLAIN, file="failed")),
    "privacy": ("privacy", _PLAIN),
    "privacy_written": ("privacy", replace(_PLAIN, sheet="/var/lib/psyche/privacy-fr.html")),
    "privacy_open_sandbox": ("privacy", _seen(sandbox=_NOT_HELD)),
    "privacy_off": ("privacy", replace(_PLAIN, camera=_NO_CAMERA)),
}
"""By name: the page, and how it is found."""
