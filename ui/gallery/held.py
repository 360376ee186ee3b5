"""A service that stands still: of the service's own class, with the facts it is given and nothing behind them."""

import inspect
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject

from ui.models.states import Emits

_Service = TypeVar("_Service")
_FACTS, _ASKED, _REAL = "held_facts", "held_asked", "held_real"


def held(kind: type[_Service], real: _Service | None = None, /, **facts: object) -> _Service:
    """Return an object of a subclass of `kind` that answers with `facts` and does nothing.

    A property is its fact, or what a function without arguments returns. A method returns its fact, or what a function
    returns for the same arguments, or emits; one that is not given does nothing and returns None. A property that is
    not given is read from `real`, whose signals are passed on; without `real` it raises LookupError.
    """
    shape: Any = kind
    service = cast("_Service", _held_class(shape)())
    vars(service).update({_FACTS: {}, _ASKED: [], _REAL: real})
    give(service, **facts)
    if real is not None:
        for name in _signals(shape):
            getattr(real, name).connect(getattr(service, name))
    return service


def calls_of(service: object, *names: str) -> list[tuple[object, ...]]:
    """Return what methods of a held service were called (these, or all): each the method's name, then its arguments."""
    return [call for call in vars(service)[_ASKED] if not names or call[0] in names]


def change(service: Any, **facts: object) -> None:
    """Give a held service other facts, and have it tell by its signal `changed` where it has one."""
    give(service, **facts)
    kind: Any = type(service)
    if "changed" in _signals(kind):
        service.changed.emit()


def give(service: Any, **facts: object) -> None:
    """Give a held service other facts, and tell nobody."""
    kind: Any = type(service)
    for name, fact in facts.items():
        member = inspect.getattr_static(kind, name, None)
        if isinstance(member, property) or inspect.isfunction(member):
            vars(service)[_FACTS][name] = fact
        elif name in _own_attributes(kind):
            setattr(service, name, fact)
        else:
            message = f"{kind.__name__} has no property, method or attribute {name!r} to be held."
            raise LookupError(message)


@cache
def _held_class(kind: type) -> type:
    def __init__(self: object) -> None:  # noqa: N807 - it becomes the method of that name
        if isinstance(self, QObject):
            QObject.__init__(self)

    members: dict[str, object] = {"__init__": __init__}
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if name.startswith("_") or hasattr(QObject, name):
            continue
        if isinstance(member, property):
            members[name] = property(_reads(name))
        elif inspect.isfunction(member):
            members[name] = _does(name)
    return type(f"Held{kind.__name__}", (kind,), members)


def _reads(name: str) -> Callable[[object], object]:
    def read(self: object) -> object:
        facts, real = vars(self)[_FACTS], vars(self)[_REAL]
        if name in facts:
            return facts[name]() if callable(facts[name]) else facts[name]
        if real is None:
            message = f"{type(self).__name__}.{name} is asked for, but was not given."
            raise LookupError(message)
        return getattr(real, name)

    return read


def _does(name: str) -> Callable[..., object]:
    def do(self: object, *arguments: Any, **options: Any) -> object:
        vars(self)[_ASKED].append((name, *arguments, *options.values()))
        fact = vars(self)[_FACTS].get(name)
        if isinstance(fact, Emits):
            getattr(self, fact.signal).emit(*fact.arguments)
            return None
        return fact(*arguments, **options) if callable(fact) else fact

    return do


@cache
def _own_attributes(kind: type) -> frozenset[str]:
    """Return the names that constructors of `kind` set: its attributes that are no members of the class."""
    constructors = (vars(base).get("__init__") for base in kind.__mro__)
    return frozenset(name for made in constructors if inspect.isfunction(made) for name in made.__code__.co_names)


@cache
def _signals(kind: type) -> tuple[str, ...]:
    if not issubclass(kind, QObject):
        return ()
    meta = kind.staticMetaObject  # type: ignore[attr-defined]
    own = range(QObject.staticMetaObject.methodCount(), meta.methodCount())  # type: ignore[attr-defined]
    methods = (meta.method(index) for index in own)
    return tuple(bytes(m.name().data()).decode() for m in methods if m.methodType() is m.MethodType.Signal)
