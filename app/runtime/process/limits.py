"""What this process may have of the machine (setrlimit(2)), and whether a mirror can live on it.

Imported before anything else: a start that runs into such a limit in the middle would end in any way but in words.
"""

import resource
from contextlib import suppress
from typing import Final

_DESCRIPTORS_LEAST: Final = 64
_DESCRIPTORS_WANTED: Final = 1024
_ADDRESSES_LEAST_MB: Final = 1200
_MB: Final = 1_000_000


def shortage() -> str:
    """Return what is too little and what to do, empty where all is well; raises the soft limit where that is enough."""
    soft, hard = (_finite(limit) for limit in resource.getrlimit(resource.RLIMIT_NOFILE))
    if soft < _DESCRIPTORS_WANTED and soft < hard:
        soft = min(hard, _DESCRIPTORS_WANTED)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    if soft < _DESCRIPTORS_LEAST:
        return (
            f"only {soft} files may be open at once, and a mirror needs {_DESCRIPTORS_LEAST}. Raise the limit to "
            f"{_DESCRIPTORS_WANTED} (ulimit -n, or LimitNOFILE= in the unit) and start again."
        )
    addresses_mb = _finite(resource.getrlimit(resource.RLIMIT_AS)[0]) // _MB
    if addresses_mb < _ADDRESSES_LEAST_MB:
        return (
            f"only {addresses_mb} MB of addresses are allowed, and a mirror needs {_ADDRESSES_LEAST_MB}. Raise the "
            "limit (ulimit -v, or LimitAS= in the unit) or take it away, and start again."
        )
    return ""


def _finite(limit: int) -> int:
    return 2**62 if limit == resource.RLIM_INFINITY else limit
