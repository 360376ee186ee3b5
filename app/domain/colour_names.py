"""What a colour of a feed looks like, by its name alone: for the moment in which no picture has been fetched yet."""

from functools import cache
from typing import Final

from app.domain.plain_words import plain_words

# English, French, German, Spanish, Italian, Arabic; by word beginnings and, as German joins words, by their ends.
_NAMES: Final = {
    "1d1d1f": "black noir schwarz negro nero اسود",
    "f2f0ec": "white blanc weiss blanco bianco ابيض optical",
    "e9e2d0": "ecru cream creme ivory ivoire elfenbein crudo marfil crema panna avorio عاجي offwhite",
    "9a9a98": "grey gray gris grau grigio رمادي melange",
    "4a4c50": "anthracite anthrazit antracita antracite charcoal graphite",
    "1f2a44": "navy marine marino indigo كحلي",
    "8b6b4a": "brown marron braun tabac cognac brun castano كستنائي",
    "c3a57c": "camel cammello sable sand tan arena sabbia khakibeige جملي",
    "d3c4ab": "beige stone champagne بيج",
    "6b6a48": "khaki caqui kaki olive oliva kakhi زيتوني",
    "7d2434": "burgundy bordeaux burdeos bordo granate wine عنابي",
    "b3262b": "red rouge rot rojo rosso احمر",
    "d9a3a6": "pink rose rosa وردي blush",
    "d8873f": "orange naranja arancio apricot abricot برتقالي rust rouille",
    "e0bd4f": "yellow jaune gelb amarillo giallo اصفر mustard moutarde senf",
    "3f6b4a": "green vert grun verde اخضر",
    "7a5a86": "purple violet lila violett morado viola بنفسجي lavender",
    "9fb6c9": "sky ciel hellblau celeste denim jean",
    "34588f": "blue bleu blau azul blu ازرق",
}
_SHORTEST_END: Final = 4


@cache
def _hues() -> dict[str, str]:
    return {word: hue for hue, words in _NAMES.items() for word in words.split()}


def hue_of(colour: str) -> str:
    """Return `#rrggbb` for the first colour that a name tells of, or nothing: `Dunkelblau gestreift` is blue."""
    for word in plain_words(colour):
        hues = _hues()
        bare = word.removeprefix("ال")
        hue = hues.get(bare) or next((hue for name, hue in hues.items() if _is_in(name, bare)), "")
        if hue:
            return f"#{hue}"
    return ""


def _is_in(name: str, word: str) -> bool:
    return len(name) >= _SHORTEST_END and (word.startswith(name) or word.endswith(name))
