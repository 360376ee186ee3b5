"""Asking for something: each wish once, however often it is tapped."""

from PySide6.QtCore import QObject, Signal

from app.domain.requests import NotPlaced, Promise, Request, RequestKind, What
from app.services.requests.service import RequestService, new_key

ASK, ASKED = "ask", "asked"
"""The pages of all that can be asked for of a product, and of all that was asked for."""

Wish = tuple[RequestKind, What]


class Asking(QObject):
    """What pages ask for through; `brings` where what a shopper wants is brought to them, and not put aside first."""

    changed = Signal()
    """What is offered, what was asked for, or what is on its way to the disk."""
    granted = Signal(object)
    """The Request that a wish has become, or was already; it is on the disk."""
    refused = Signal(object, object)
    """(Wish, NotPlaced): nothing was written."""

    def __init__(self, requests: RequestService, *, brings: bool, parent: QObject | None = None) -> None:
        """Follow what becomes of wishes."""
        super().__init__(parent)
        self.brings = brings
        self._requests = requests
        self._keys: dict[Wish, str] = {}
        requests.changed.connect(self.changed)
        requests.placed.connect(self._on_placed)
        requests.not_placed.connect(self._on_not_placed)

    @property
    def offered(self) -> frozenset[RequestKind]:
        """The kinds that can be asked for now."""
        return self._requests.offered

    def prospect(self, kind: RequestKind, what: What) -> Promise | NotPlaced:
        """Return what may be promised, or why nothing can."""
        return self._requests.prospect(kind, what)

    def link(self, what: What) -> str:
        """Return the article's address in the web shop; empty where there is none."""
        return self._requests.link(what)

    def standing(self, kind: RequestKind, what: What) -> Request | None:
        """Return what is open for this wish already."""
        return next((one for one in self._requests.mine if one.is_open and _is_for(one, kind, what)), None)

    def is_placing(self, kind: RequestKind, what: What) -> bool:
        """Whether this wish is on its way to the disk."""
        return (kind, what) in self._keys

    def ask(self, kind: RequestKind, what: What) -> None:
        """Ask for it; nothing while the same wish is on its way."""
        if (kind, what) in self._keys:
            return
        key = self._keys[kind, what] = new_key()
        self._requests.place(kind, what, key)
        self.changed.emit()

    def _on_placed(self, key: str, request: Request) -> None:
        if self._wish_of(key) is not None:
            self.changed.emit()
            self.granted.emit(request)

    def _on_not_placed(self, key: str, refused: NotPlaced) -> None:
        wish = self._wish_of(key)
        if wish is not None:
            self.changed.emit()
            self.refused.emit(wish, refused)

    def _wish_of(self, key: str) -> Wish | None:
        """Return the wish that was sent with this key and is on its way no more."""
        wish = next((wish for wish, known in self._keys.items() if known == key), None)
        if wish is not None:
            del self._keys[wish]
        return wish


def _is_for(request: Request, kind: RequestKind, what: What) -> bool:
    if request.kind is not kind:
        return False
    same_store = kind is not RequestKind.HOLD_THERE or request.what.store_code == what.store_code
    named = (request.what.product_id, request.what.variant_id)
    if same_store and named == (what.product_id, what.variant_id):
        return True
    return kind is not RequestKind.RETURN and named == ("", "")  # by a receipt another one may come back
