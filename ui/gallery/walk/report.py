"""What a walk has found, in a few lines: findings by kind, and how much of the screen the photographs have."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from ui.gallery.walk.walk import Seen


def summary(seen: Sequence[Seen], failed: int) -> Iterator[str]:
    """Give the lines; `failed` looks saw nothing."""
    yield from _shares(seen)
    kinds = Counter(finding.kind for one in seen for finding in one.findings)
    told = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()) or "none"
    yield f"{kinds.total()} findings in {len(seen)} looks ({told}); {failed} looks saw nothing"


def _shares(seen: Sequence[Seen]) -> Iterator[str]:
    """Give a table of the largest photograph's share of the window, the least of each state."""
    ways = ("portrait", "portrait, large", "landscape", "landscape, large")
    table: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for one in seen:
        width, height = one.look.size
        way = ("portrait" if height > width else "landscape") + (", large" if one.look.is_large else "")
        row = table[one.look.page, one.look.state]
        row[way] = min(row.get(way, 1.0), one.photo_share)
    shown = {state: row for state, row in table.items() if any(row.values())}
    if shown:
        yield f"{'Least share of the largest photograph':44}" + "".join(f"{way:>18}" for way in ways)
    for (page, state), row in sorted(shown.items()):
        cells = (f"{row[way]:.1%}" if way in row else "" for way in ways)
        yield f"{page + ' ' + state:44}" + "".join(f"{cell:>18}" for cell in cells)
