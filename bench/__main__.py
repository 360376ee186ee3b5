"""Run every bench, or those named: `python -m bench [NAME…]`, or one with its options: `python -m bench NAME --…`."""

import subprocess
import sys
from pathlib import Path

_FOLDER = Path(__file__).parent
_NOT_BENCHES = {
    "__init__",
    "__main__",
    "chain",
    "flood_peer",
    "killed_requests",
    "plots",
    "scoring",
    "shaking",
}
_PACKAGES = {"recommend", "store_simulation"}


def benches() -> list[str]:
    """Return the names of all benches, in the order in which they are run."""
    return sorted({path.stem for path in _FOLDER.glob("*.py") if path.stem not in _NOT_BENCHES} | _PACKAGES)


def main(names: list[str]) -> int:
    """Return how many benches missed a limit (at most 1), after running all of them."""
    names, options = (names[:1], names[1:]) if any(name.startswith("-") for name in names[1:]) else (names, [])
    known = benches()
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    missed = []
    for name in names or known:
        print(f"== {name}", flush=True)
        if subprocess.run(
            [sys.executable, "-m", f"bench.{name}", *options], cwd=_FOLDER.parent, check=False
        ).returncode:
            missed.append(name)
    print(
        f"{len(names or known) - len(missed)} benches kept their limits"
        + (f"; missed: {', '.join(missed)}" if missed else "")
    )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
