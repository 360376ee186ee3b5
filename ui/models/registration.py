"""Qt's decorators for QML as they are, with the types that Qt's own stubs leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from PySide6.QtCore import Signal

    _Class = TypeVar("_Class", bound=type)
    _Value = TypeVar("_Value")

    class Property(Generic[_Value]):
        """A property of a QObject that QML sees, read-only; its value has the type it is declared with."""

        def __init__(
            self,
            type_: type[_Value],
            fget: Callable[[Any], Any],
            /,
            *,
            notify: Signal | None = None,
            constant: bool = False,
        ) -> None: ...

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...

        @overload
        def __get__(self, instance: object, owner: type) -> _Value: ...

        def __get__(self, instance: object, owner: type) -> Any:
            """Return the value, or on the class the property itself."""

    class QmlUncreatable:
        """Registers a class that QML may name but not make."""

        def __init__(self, reason: str) -> None: ...

        def __call__(self, cls: _Class) -> _Class:
            """Register `cls` and return it."""

    class ClassInfo:
        """Adds entries to the class information of a QObject."""

        def __init__(self, **entries: str) -> None: ...

        def __call__(self, cls: _Class) -> _Class:
            """Register `cls` and return it."""

else:
    from PySide6.QtCore import ClassInfo, Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["ClassInfo", "Property", "QmlUncreatable"]
