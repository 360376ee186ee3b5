"""The door before every slot that is for staff alone."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import Slot

from app.domain.errors import StaffClosed
from app.services.access.door import StaffService

_log = logging.getLogger(__name__)


class Guarded(Protocol):
    """A view model whose slots are for staff only."""

    guard: StaffService


_Self = TypeVar("_Self", bound=Guarded)
_Given = ParamSpec("_Given")


def for_staff(
    *types: type,
) -> Callable[[Callable[Concatenate[_Self, _Given], None]], Callable[Concatenate[_Self, _Given], None]]:
    """Make a method a slot for arguments of these types that only says so in the log while staff's pages are closed."""

    def guarded(method: Callable[Concatenate[_Self, _Given], None]) -> Callable[Concatenate[_Self, _Given], None]:
        @wraps(method)
        def slot(self: _Self, /, *args: _Given.args, **kwargs: _Given.kwargs) -> None:
            try:
                self.guard.require_open()
            except StaffClosed:
                _log.warning("%s was asked for while the staff's pages are closed: nothing is done.", method.__name__)
                return
            method(self, *args, **kwargs)

        return Slot(*types)(slot)

    return guarded
