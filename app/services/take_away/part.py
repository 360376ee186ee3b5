"""The codes of lists, as they are configured."""

from app.domain.carried import TillCode
from app.services.ground import Ground
from app.services.take_away.take_away import TakeAway


def build_take_away(ground: Ground) -> TakeAway:
    """Return what makes them."""
    config = ground.config.take_away
    return TakeAway(config.list_url, TillCode(config.till_code), config.till_separator)
