"""What every part of the services needs."""

from dataclasses import dataclass

from app.config import Config
from app.runtime.data.paths import DataDirectory
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal
from app.store import Database


@dataclass(frozen=True, slots=True)
class Ground:
    """Configuration, data and threads of one mirror; no service is in it. `key` is the installation's secret."""

    config: Config
    directory: DataDirectory
    database: Database
    key: bytes
    gui_thread: GuiThread
    jobs: Jobs
    journal: Journal
