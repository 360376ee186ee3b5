"""The garments of one shopper's visit, a card each, and the pieces behind them; pure, and without a word to anybody."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.cabins import PieceCount
from app.domain.catalogue import Variant
from app.domain.garments import Candidate, Garment, GarmentIdentity, GarmentPresence, GarmentSource


@dataclass(slots=True)
class Card:
    """One card and the pieces behind it: EPC → presence, none where only a code was shown."""

    garment: Garment
    identity: GarmentIdentity
    pieces: dict[str, GarmentPresence] = field(default_factory=dict)

    def count(self) -> bool:
        """Say of the garment how many pieces are here, and return whether that is something new."""
        here = sum(presence is GarmentPresence.HERE for presence in self.pieces.values())
        is_here = bool(here) or not self.pieces
        presence = GarmentPresence.HERE if is_here else GarmentPresence.LEAVING
        garment = replace(self.garment, count=max(1, here), presence=presence)
        is_new, self.garment = garment != self.garment, garment
        return is_new


class Visit:
    """Garments are keyed by GTIN, or by the shop's own number where none names them."""

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.taken_away: set[str] = set()
        """Variant ids of what was here and was taken away, though pieces of it may be back."""
        self.last_touch_ns: int | None = None
        self.came: set[str] = set()
        """The EPCs of all pieces that were here."""

    @property
    def garments(self) -> tuple[Garment, ...]:
        """What is here, newest last."""
        return tuple(card.garment for card in self.cards.values())

    @property
    def pieces(self) -> tuple[str, ...]:
        """The EPCs behind all cards."""
        return tuple(piece for card in self.cards.values() for piece in card.pieces)

    def count(self) -> PieceCount:
        """Return how many pieces with a tag came, and how many are here now."""
        presences = [presence for card in self.cards.values() for presence in card.pieces.values()]
        return PieceCount(len(self.came), presences.count(GarmentPresence.HERE))

    def card(
        self, key: str, identity: GarmentIdentity, articles: Sequence[Variant], source: GarmentSource, now_ns: int
    ) -> tuple[Card, bool]:
        """Return the card for this key, and whether it had to be made."""
        card = self.cards.get(key)
        if card is not None:
            return card, False
        garment = Garment(
            key=key,
            gtin=identity.gtin,
            product_id="",
            variant_id="",
            source=source,
            presence=GarmentPresence.HERE,
            count=1,
            arrived_ns=now_ns,
            item=identity.item,
        )
        card = self.cards[key] = Card(_as_one_of(garment, articles), identity)
        return card, True

    def recognise(self, articles_of: Callable[[GarmentIdentity], Sequence[Variant]]) -> bool:
        """Look the unknown and undecided garments up again, and return whether any is something else now."""
        is_new = False
        for card in self.cards.values():
            if card.garment.product_id:
                continue
            garment = _as_one_of(card.garment, articles_of(card.identity))
            if garment != card.garment:
                card.garment, is_new = garment, True
        return is_new

    def mark(self, piece: str, presence: GarmentPresence) -> bool:
        """Note whether a piece is leaving or here after all, and return whether its card says something else now."""
        card = self._card_of(piece)
        if card is None or card.pieces[piece] is presence:
            return False
        card.pieces[piece] = presence
        return card.count()

    def holds(self, piece: str) -> bool:
        """Return whether this piece is here."""
        return self._card_of(piece) is not None

    def lose(self, piece: str) -> Garment | None:
        """Note that a piece is gone, and return the garment whose card went with it, its last one."""
        card = self._card_of(piece)
        if card is None:
            return None
        del card.pieces[piece]
        if card.pieces:
            card.count()
            return None
        del self.cards[card.garment.key]
        self.taken_away.add(card.garment.variant_id)
        return card.garment

    def _card_of(self, piece: str) -> Card | None:
        return next((card for card in self.cards.values() if piece in card.pieces), None)


def _as_one_of(garment: Garment, articles: Iterable[Variant]) -> Garment:
    """Return the garment as the article that it is or, where several products may be meant, with its candidates."""
    ids: dict[str, list[str]] = {}
    for article in articles:
        ids.setdefault(article.product_id, []).append(article.id)
    candidates = tuple(Candidate(product, of[0] if len(of) == 1 else "") for product, of in ids.items())
    if len(candidates) == 1:
        (only,) = candidates
        return replace(garment, product_id=only.product_id, variant_id=only.variant_id, candidates=())
    return replace(garment, candidates=candidates)
