"""What shops write in the place of a count, in the mirror's languages: "low stock", "nur noch wenige", "2 pcs"."""

import re
import unicodedata
from typing import Final

from app.domain.stores import Availability

_LONGEST: Final = 60
_WORD = re.compile(r"[^\W\d_]+")
_WORD_OF_COUNT = re.compile(r"[^\W\d_]+[.:]?")
_TERM = re.compile(r"https?://(?:www\.)?schema\.org/", re.IGNORECASE)
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _plain(text: str) -> str:
    """Return a text without capitals and accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))


def _phrases(text: str) -> list[str]:
    return ["".join(_WORD.findall(_plain(phrase))) for phrase in text.split(";")]


# Whole phrases; what stands between their words does not count, so that "instock" and "en-stock" are among them.
_IN_STOCK: Final = """
    in stock; available; yes; true; many; plenty; high; in store only;
    en stock; disponible; oui; beaucoup;
    auf Lager; am Lager; vorrätig; verfügbar; lieferbar; sofort lieferbar; ja; viele;
    en existencia; en existencias; hay stock; sí; muchos; muchas;
    disponibile; in magazzino; molti; molte;
    متوفر; متاح; متوفر في المخزون; في المخزون; نعم; كثير
"""
_NONE_LEFT: Final = """
    out of stock; sold out; unavailable; not available; not in stock; none; no; false;
    épuisé; épuisée; rupture; en rupture; rupture de stock; en rupture de stock; indisponible; non disponible; non;
    aucun;
    ausverkauft; nicht vorrätig; nicht verfügbar; nicht auf Lager; nicht lieferbar; vergriffen; nein; keine;
    agotado; agotada; sin stock; sin existencias; no disponible;
    esaurito; esaurita; non disponibile;
    غير متوفر; غير متاح; نفد; نفدت الكمية; نفد المخزون; لا
"""
_TO_ORDER: Final = """
    on order; to order; on display; available for order; sur commande; auf Bestellung; bestellbar; por encargo;
    bajo pedido; su ordinazione; ordinabile; حسب الطلب; عند الطلب
"""
_NEARLY_GONE: Final = """
    limited availability; almost sold out; nearly sold out; almost gone; running low; running out; running short;
    bientôt épuisé; presque épuisé; fast ausverkauft; bald ausverkauft; fast vergriffen; geht zur Neige;
    casi agotado; quasi esaurito; in esaurimento; على وشك النفاد; يوشك على النفاد; أوشك على النفاد
"""
_BANDS: Final = {
    phrase: band
    for band, phrases in (
        (Availability.IN_STOCK, _IN_STOCK),
        (Availability.OUT_OF_STOCK, _NONE_LEFT),
        (Availability.ON_DISPLAY, _TO_ORDER),
        (Availability.LIMITED, _NEARLY_GONE),
    )
    for phrase in _phrases(phrases)
}

# Words each of which says that few are left, among words that say nothing of how much there is.
_FEW: Final = frozenset(
    _plain("""
    low few limited last scarce remaining
    peu faible faibles limité limitée limités limitées dernier dernière derniers dernières quelques
    wenig wenige weniger gering geringe geringer niedrig niedriger knapp knapper begrenzt begrenzte begrenzter letzte
    letzter letztes letzten Einzelstück Einzelstücke Restposten
    poco pocos poca pocas bajo baja bajas escaso escasa escasas limitado limitada limitados limitadas último última
    últimos
    últimas
    pochi poche basso bassa scarso scarsa scarse limitato limitata limitati limitate ultimo ultima ultimi ultime
    قليل قليلة القليل محدود محدودة منخفض منخفضة آخر الأخيرة
    """).split()
)
_AROUND: Final = frozenset(
    _plain("""
    a an the of in on only just but very still stock stocks left level levels availability available quantity qty
    item items
    piece pieces pc pcs unit units one ones pair pairs
    de en le la les un une des très que plus reste il restant restante restants restantes encore disponibilité
    disponible
    disponibles quantité quantités article articles pièce pièces unité unités exemplaire exemplaires
    nur noch auf Lager am Bestand Lagerbestand Verfügbarkeit verfügbar verfügbare vorrätig Menge Stück Stücke Stk St
    Artikel
    Exemplar Exemplare Paar
    el los las muy solo queda quedan existencia existencias disponibilidad cantidad cantidades unidad unidades ud
    uds pieza
    piezas artículo artículos prenda prendas
    i gli molto rimasto rimasta rimasti rimaste resta restano magazzino scorta scorte giacenza disponibilità
    disponibile
    disponibili quantità pezzo pezzi pz articolo articoli capo capi
    فقط بقي تبقى متبقي متبقية المتبقي في المخزون مخزون كمية كميات الكمية عدد قطعة قطع القطع متوفر متوفرة
    """).split()
)


def band_in_words(text: str) -> Availability | None:
    """Return the band that words say: "low stock", "derniers articles"; None where a word is not understood."""
    if len(text) > _LONGEST or any(map(str.isdigit, text)):
        return None
    words = _WORD.findall(_plain(_INNER_CAPITAL.sub(" ", _TERM.sub("", text))))
    if (band := _BANDS.get("".join(words))) is not None:
        return band
    return Availability.LIMITED if _are_known(words) and any(word in _FEW for word in words) else None


def without_words(text: str) -> str:
    """Return the count of "only 2 left"; the text itself where a word is not understood."""
    plain = _plain(text) if len(text) <= _LONGEST else ""
    words = _WORD.findall(plain)
    if not words or not _are_known(words):
        return text
    return " ".join(_WORD_OF_COUNT.sub(" ", plain).split()).strip("()[] ")


def _are_known(words: list[str]) -> bool:
    return all(word in _FEW or word in _AROUND for word in words)
