"""The door before every slot that is for staff alone."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from app.domain.errors import StaffClosed
from app.services.access.door import StaffService

_log = logging.getLogger(__name__)


class Guarded(Protocol):
    """A view model whose slots are for staff only."""

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""


_Self = TypeVar("_Self", bound=Guarded)
_Given = ParamSpec("_Given")


def for_staff(method: Callable[Concatenate[_Self, _Given], None]) -> Callable[Concatenate[_Self, _Given], None]:
    """Have a slot do nothing but say so in the log while the staff's pages are closed."""

    @wraps(method)
    def slot(self: _Self, /, *args: _Given.args, **kwargs: _Given.kwargs) -> None:
        try:
            self.guard.require_open()
        except StaffClosed:
            _log.warning("%s was asked for while the staff's pages are closed: nothing is done.", method.__name__)
            return
        method(self, *args, **kwargs)

    return slot
