"""Checks of `doctor`: presence, staff's choices, the store and gestures."""

from collections.abc import Sequence
from contextlib import closing

from app.config import Config
from app.domain.errors import PsycheError
from app.domain.findings import Finding, Verdict
from app.runtime.data.paths import DataDirectory
from app.services.devices.thresholds import Thresholds, ThresholdSource, configured_thresholds, thresholds_in_force
from app.services.settings.choices import chosen_over
from app.store import Catalogue, Settings, open_database


def check_presence(config: Config, directory: DataDirectory) -> Sequence[Finding]:
    """Say which thresholds of presence are in force, where they come from, and how to change them."""
    try:
        thresholds = _thresholds(config, directory)
    except PsycheError as error:
        return (Finding("presence", Verdict.LIMITED, f"staff's own thresholds cannot be looked up: {error}"),)
    presence = thresholds.presence
    values = f"arrives at {presence.arrive_rssi_dbm:g} dBm, stays at {presence.stay_rssi_dbm:g} dBm"
    if any(device.hears_neighbours for device in config.devices):
        values += f", {presence.neighbour_margin_db:g} dB over the neighbour"
    if thresholds.source is ThresholdSource.STAFF:
        when = "" if thresholds.chosen_at is None else f" on {thresholds.chosen_at:%Y-%m-%d %H:%M} UTC"
        origin = f"chosen by staff{when}, over the configuration's; calibrate --forget takes that back"
    elif thresholds.source is ThresholdSource.FILE:
        origin = "as configured"
    else:
        origin = "built-in defaults; calibrate finds this site's own"
    if thresholds.refused:
        return (Finding("presence", Verdict.LIMITED, f"{values}, {origin}; {thresholds.refused}"),)
    return (Finding("presence", Verdict.OK, f"{values}: {origin}"),)


def check_choices(configured: Config, directory: DataDirectory) -> Sequence[Finding]:
    """Say which settings staff have chosen, and which of their choices are ignored."""
    try:
        found = chosen_over(configured, directory)
    except PsycheError as error:
        return (Finding("settings", Verdict.LIMITED, f"what staff chose cannot be looked up: {error}"),)
    chosen = f"staff have chosen {', '.join(found.choices)}" if found.choices else "staff have chosen nothing"
    if found.problem:
        return (Finding("settings", Verdict.LIMITED, f"what staff chose cannot be looked up: {found.problem}"),)
    if found.refused:
        reasons = "; ".join(choice.reason.replace("\n", "; ") for choice in found.refused)
        ignored = f"ignored is {reasons}; take it back with: main.py settings --forget {found.refused[0].path}"
        return (Finding("settings", Verdict.LIMITED, f"{chosen}; {ignored}"),)
    return (Finding("settings", Verdict.OK if found.choices else Verdict.ABSENT, f"{chosen} over the configuration"),)


def check_store(directory: DataDirectory) -> Sequence[Finding]:
    """Read the whole local database and say how much it holds and how old its newest stock figure is."""
    if not directory.database.exists():
        return (Finding("store", Verdict.ABSENT, f"{directory.root} holds no catalogue yet; the demo store opens"),)
    try:
        database = open_database(directory.database)
        damage = database.verify()
        counts = Catalogue(database).counts()
        database.close()
    except PsycheError as error:
        return (Finding("store", Verdict.FAILED, str(error)),)
    if damage:
        advice = "start the mirror, which takes the newest copy, or restore a backup (python main.py restore)"
        return (Finding("store", Verdict.FAILED, f"{directory.database} is damaged ({damage}): {advice}"),)
    newest = "none" if counts.newest_figure_at is None else f"{counts.newest_figure_at:%Y-%m-%d %H:%M} UTC"
    detail = (
        f"{counts.products} products, {counts.variants} variants, {counts.reviews} reviews, {counts.stores} stores, "
        f"{counts.stock_levels} stock figures, newest {newest}"
    )
    return (Finding("store", Verdict.OK if counts.products else Verdict.LIMITED, detail),)


def check_gestures(config: Config) -> Sequence[Finding]:
    """Say whether arms are followed here, and what that depends on."""
    if config.follows_arms_by_camera:
        images = "mirror images" if config.camera.mirrored else "pictures as a camera sees a person"
        detail = f"arms are followed, from {images}; pointing for {config.kiosk.dwell_s:g} s chooses"
        return (Finding("gestures", Verdict.OK, detail),)
    if not config.camera_is_on:
        why = f'the camera is off with kiosk.placement = "{config.kiosk.placement}"'
        why = "the camera is off by configuration" if config.camera.source == "off" else why
    elif config.camera.gestures == "off":
        why = 'camera.gestures = "off"'
    else:
        why = f'with kiosk.placement = "{config.kiosk.placement}" they wait for camera.gestures = "on"'
    return (Finding("gestures", Verdict.ABSENT, f"arms are not followed: {why}"),)


def _thresholds(config: Config, directory: DataDirectory) -> Thresholds:
    if not directory.database.exists():
        return configured_thresholds(config.presence)
    with closing(open_database(directory.database)) as database:
        return thresholds_in_force(config, Settings(database))
