"""Short videos of computer-made people who move their arms before a mirror, each with its exact labels.

from tests.support.people import Move, record
shown = record(path, [Move("rest"), Move("raise_hand", "left"), Move("swipe_left")], seed=3, distance_m=2.4)
shown.labels  # (Label(gesture="raise_hand", side="left", start_s=…, end_s=…), …)
"""

from tests.support.people.choreography import Label, Side
from tests.support.people.moves import EVERYDAY, GESTURES, MOVES, Move
from tests.support.people.recording import Performance, Scene, film, record
from tests.support.people.scripts import everyday

__all__ = [
    "EVERYDAY", "GESTURES", "MOVES", "Label", "Move", "Performance", "Scene", "Side", "everyday", "film", "record",
]  # fmt: skip
