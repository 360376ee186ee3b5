"""The till's lines: whose sales count here, which piece each is about, and how long a sale may be a visit's. No Qt."""

from dataclasses import dataclass, replace
from datetime import tzinfo

from app.config import Config
from app.domain.feeds import Refusal, TillRow
from app.identification import Unidentified, decode_epc
from app.identification.epc_uri import from_epc_uri
from app.services.results.fingerprints import fingerprint_with
from app.services.results.settling import MatchRules
from app.store import TillRules

_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class AtTheTill:
    """How the till's lines are taken, and what was tried is held against them."""

    rules: TillRules
    matching: MatchRules

    def in_zone(self, zone: tzinfo) -> MatchRules:
        """Return how visits are matched in a shop whose days begin there."""
        return replace(self.matching, zone=zone)


def at_the_till(config: Config, key: bytes) -> AtTheTill:
    """Return what holds at this shop's till; `key` is the installation's."""
    results = config.results
    return AtTheTill(
        TillRules(config.store.code, fingerprint_with(key)),
        MatchRules(results.match_within_min * 60.0, results.wait_days * _DAY_S, config.screen.zone),
    )


def with_piece(row: TillRow | Refusal) -> TillRow | Refusal:
    """Give a line with an EPC the article and the piece that it names."""
    if isinstance(row, Refusal) or not row.epc:
        return row
    named = from_epc_uri(row.epc) if row.epc.lower().startswith("urn:") else decode_epc(row.epc.lower())
    if isinstance(named, Unidentified):
        if row.article:
            return row  # a tag of the shop's own, whose article the line names
        return Refusal(row.line, row.epc, f"{named.reason}; name the article as well")
    return row._replace(article=row.article or named.gtin, serial=row.serial or named.serial or "")
