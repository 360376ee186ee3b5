"""EPCs written as text: `urn:epc:id:sgtin:…`, `urn:epc:tag:sgtin-96:…`, `urn:epc:raw:96.x…`.

Source: GS1 EPC Tag Data Standard 2.3, sections 6.3.1, 12.3 and 12.4.
"""

import re
from urllib.parse import unquote

from app.domain.garments import GarmentIdentity
from app.identification.elements import valid_serial
from app.identification.epc import decode_epc
from app.identification.gtin import check_digit
from app.identification.outcomes import Outcome, Unidentified

_SGTIN = re.compile(
    r"urn:epc:(?:id:sgtin:|tag:sgtin-(?:96|198):[0-7]\.)(?P<prefix>[0-9]{6,12})\.(?P<item>[0-9]{1,7})\.(?P<serial>[^.:]+(?:\.[^:]*)?)",
    re.IGNORECASE,
)
_RAW = re.compile(r"urn:epc:raw:[0-9]{1,4}\.x(?P<hex>[0-9A-F]+)", re.IGNORECASE)
_BODY_DIGITS = 13


def from_epc_uri(text: str) -> Outcome:
    """Identify the garment that an EPC URI names."""
    raw = _RAW.fullmatch(text)
    if raw:
        return decode_epc(raw["hex"])
    found = _SGTIN.fullmatch(text)
    if found is None or len(found["prefix"] + found["item"]) != _BODY_DIGITS:
        return Unidentified("the EPC address names no piece of an article (it is not an SGTIN)")
    body = found["item"][0] + found["prefix"] + found["item"][1:]
    serial = valid_serial(unquote(found["serial"]))
    if serial is None:
        return Unidentified("the serial number of the EPC address is not allowed")
    return GarmentIdentity(body + check_digit(body), serial)
