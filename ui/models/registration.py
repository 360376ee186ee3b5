"""How classes are made known to QML, with the types that Qt's own stubs leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from PySide6.QtQml import QmlElement, QmlUncreatable

_Class = TypeVar("_Class", bound=type)

if TYPE_CHECKING:
    from PySide6.QtCore import Signal

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

    class ClassInfo:
        """Adds entries to the class information of a QObject."""

        def __init__(self, **entries: str) -> None: ...

        def __call__(self, cls: _Class) -> _Class:
            """Register `cls` and return it."""

else:
    from PySide6.QtCore import ClassInfo, Property

# Qt reads these two where it registers a class, which is here for all of them.
QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["ClassInfo", "Property", "seen_by_qml"]


def seen_by_qml(cls: _Class) -> _Class:
    """Register a class that QML may name but not make."""
    uncreatable: Any = QmlUncreatable("Python makes it.")
    registered: _Class = QmlElement(uncreatable(cls))
    return registered
