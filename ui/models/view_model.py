"""What all view models share: properties derived as one frozen value, of which only the changed fields notify."""

from collections.abc import Callable
from dataclasses import is_dataclass
from inspect import get_annotations
from operator import attrgetter
from typing import Any, get_type_hints

from PySide6.QtCore import QObject, Signal, SignalInstance

from ui.models.registration import Property

_SAME_IN_QT = (int, float, bool, str)
_LISTS_IN_QT: dict[Any, Any] = {tuple[str, ...]: "QStringList", tuple[float, ...]: "QVariantList"}


class ViewModel(QObject):
    """Base of the view models, each of which says `props: SomeProps` with a frozen dataclass.

    Field `x` of it is property `x` for QML, notified by the signal `xChanged`. A subclass writes out only those of
    these signals that Python listens to, and Python reads `props.x`.
    """

    props: Any

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Add the properties and signals of the fields; Python calls this before Qt looks at what the class has."""
        super().__init_subclass__(**kwargs)
        props = get_annotations(cls, eval_str=True).get("props")
        if props is None:
            return
        if not is_dataclass(props):
            raise TypeError(f"{cls.__name__}.props: {props} is no dataclass")
        types = get_type_hints(props)
        for name in props.__dataclass_fields__:
            if not isinstance(getattr(cls, name, None), Property):
                _add_property(cls, name, types[name])

    def __init__(self, props: Any, parent: QObject | None = None) -> None:
        """Begin with `props`, without a notification."""
        super().__init__(parent)
        self.props = props

    def notifier(self, field: str) -> SignalInstance:
        """Return the signal that says that this field of `props` has another value now."""
        signal: SignalInstance = getattr(self, f"{field}Changed")
        return signal

    def _apply(self, props: Any) -> None:
        """Take over newly derived properties; those that differ notify, in the order of the dataclass."""
        old, self.props = self.props, props
        if old == props:
            return
        for name in props.__dataclass_fields__:
            if getattr(old, name) != getattr(props, name):
                self.notifier(name).emit()


def _add_property(cls: type[ViewModel], name: str, type_: Any) -> None:
    """Give the class a read-only property of the field, and its signal unless the class has written it out."""
    read: Callable[[Any], Any] = attrgetter(f"props.{name}")
    if type_ in _LISTS_IN_QT:
        getter, qt_type = _listing(read), _LISTS_IN_QT[type_]
    elif type_ in _SAME_IN_QT:
        getter, qt_type = read, type_
    else:
        raise TypeError(f"{cls.__name__}.{name}: QML cannot be shown a {type_}")
    signal = vars(cls).get(f"{name}Changed") or Signal()
    setattr(cls, f"{name}Changed", signal)
    setattr(cls, name, Property(qt_type, getter, notify=signal))


def _listing(read: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    return lambda view_model: list(read(view_model))
