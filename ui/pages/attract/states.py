"""The page at rest as it may be found: with and without a catalogue, with somebody before the mirror."""

from collections.abc import Mapping

from app.domain.gestures import Engagement, View
from app.domain.meanings import ScanNotice
from app.domain.scans import DeviceState, DeviceStatus
from ui.models.states import Arms, State

_DEAD = {"statuses": (DeviceStatus("hook", "llrp", DeviceState.OFFLINE, "", 0),)}

STATES: Mapping[str, State] = {
    "default": State(garments=0),
    "empty": State(garments=0, changes=("DELETE FROM product",)),
    "no_campaign": State(garments=0, changes=("UPDATE variant SET pictures = ''",)),
    "reader_dead": State(garments=0, services={"devices": _DEAD}),
    "reader_dead_and_covered": State(
        garments=0, services={"devices": _DEAD}, arms=Arms(Engagement.NOBODY, View.COVERED, ())
    ),
    "arms": State(garments=0, arms=Arms(Engagement.NOBODY, joints=())),
    "present": State(garments=0, arms=Arms(Engagement.PRESENT)),
    "ready": State(garments=0, arms=Arms(Engagement.READY)),
    "done": State(garments=0, services={"session": {"is_parting": True}}),
    "card": State(garments=0, scan=ScanNotice.LOYALTY_CARD),
    "unknown_card": State(garments=0, scan=ScanNotice.UNKNOWN_CARD),
    "dark": State(garments=0, arms=Arms(Engagement.NOBODY, View.TOO_DARK, ())),
    "covered": State(garments=0, arms=Arms(Engagement.NOBODY, View.COVERED, ())),
}
