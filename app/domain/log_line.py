"""A line of the log, for staff and the support bundle."""

from datetime import datetime
from typing import NamedTuple


class LogLine(NamedTuple):
    """One record of the log: `number` counts up from 1 for as long as the program runs, `at` is aware.

    `level` is as in `logging`, `text` has the traceback and is cut at 4,000 letters.
    """

    number: int
    at: datetime
    level: int
    module: str
    text: str
