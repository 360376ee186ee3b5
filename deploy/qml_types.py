"""Write what qmllint must know of the view models: `python deploy/qml_types.py <folder>` makes a QML module there.

Their properties come from the fields of a dataclass when the class is made, so the source text does not show them all.
The types are therefore taken from what Qt knows of the classes once they are imported.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QMetaEnum, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQml import qmlTypeId

_ROOT: Final = Path(__file__).resolve().parents[1]
_MODULE: Final = "Psyche.ViewModels"
_VERSION: Final = (1, 0)
_QMLDIR: Final = f"module {_MODULE}\ntypeinfo viewmodels.qmltypes\ndepends QtQml\n"


def main(folder: Path) -> None:
    """Write the types of all view models and the qmldir that names them."""
    modules = [import_module(name) for name in _module_names()]
    types = _object("Module", [_component(meta) for meta in _with_bases(modules)])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "viewmodels.qmltypes").write_text(f"import QtQuick.tooling 1.2\n{types}\n", encoding="utf-8")
    (folder / "qmldir").write_text(_QMLDIR, encoding="utf-8")


def _module_names() -> Iterator[str]:
    """Yield the modules of the screen that give QML types."""
    for path in sorted((_ROOT / "ui").rglob("*.py")):
        if "\n@seen_by_qml\n" in path.read_text(encoding="utf-8"):
            yield ".".join(path.relative_to(_ROOT).with_suffix("").parts)


def _with_bases(modules: list[ModuleType]) -> list[QMetaObject]:
    """Return the classes that the modules give QML, and what these are made from up to QObject, by name."""
    metas: dict[str, QMetaObject] = {}
    for module in modules:
        for name, value in vars(module).items():
            if isinstance(value, type) and issubclass(value, QObject) and _is_element(name):
                meta: QMetaObject | None = value.staticMetaObject
                while meta is not None and meta.className() != "QObject":
                    metas[meta.className()] = meta
                    meta = meta.superClass()
    return [metas[name] for name in sorted(metas)]


def _is_element(name: str) -> bool:
    return qmlTypeId(_MODULE, *_VERSION, name) >= 0


def _component(meta: QMetaObject) -> str:
    name, base = meta.className(), meta.superClass()
    facts = [f'name: "{name}"', 'accessSemantics: "reference"']
    if base is not None:
        facts.append(f'prototype: "{base.className()}"')
    if _is_element(name):
        # Enumerators are named with their enumeration, `Kiosk.Band.FewLeft`, as the classes' information asks.
        version = ".".join(map(str, _VERSION))
        facts += [f'exports: ["{_MODULE}/{name} {version}"]', "isCreatable: false", "enforcesScopedEnums: true"]
    facts += [_enum(meta.enumerator(i)) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    facts += [_property(meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount())]
    facts += [_method(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return _object("Component", facts)


def _enum(enum: QMetaEnum) -> str:
    keys = ", ".join(f'"{enum.key(i)}"' for i in range(enum.keyCount()))
    facts = [f'name: "{enum.name()}"', f"isScoped: {str(enum.isScoped()).lower()}", 'type: "int"', f"values: [{keys}]"]
    return _object("Enum", facts)


def _property(prop: QMetaProperty) -> str:
    facts = [f'name: "{prop.name()}"', *_type(prop.typeName())]
    if prop.hasNotifySignal():
        facts.append(f'notify: "{_text(prop.notifySignal().name())}"')
    if not prop.isWritable():
        facts.append("isReadonly: true")
    if prop.isConstant():
        facts.append("isPropertyConstant: true")
    return _object("Property", facts)


def _method(method: QMetaMethod) -> str:
    kind = "Signal" if method.methodType() is QMetaMethod.MethodType.Signal else "Method"
    facts = [f'name: "{_text(method.name())}"']
    if method.typeName() != "void":
        facts += _type(method.typeName())
    for name, type_ in zip(method.parameterNames(), method.parameterTypes(), strict=True):
        named = [f'name: "{_text(name)}"'] if _text(name) else []
        facts.append(_object("Parameter", [*named, *_type(_text(type_))]))
    return _object(kind, facts)


def _type(name: str) -> list[str]:
    pointer = ["isPointer: true"] if name.endswith("*") else []
    return [f'type: "{name.rstrip("*")}"', *pointer]


def _object(kind: str, facts: list[str]) -> str:
    return "\n".join([f"{kind} {{", *facts, "}"])


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode()


if __name__ == "__main__":
    sys.path.insert(0, str(_ROOT))
    application = QCoreApplication([])  # without one, Qt does not answer which types it knows
    main(Path(sys.argv[1]))
