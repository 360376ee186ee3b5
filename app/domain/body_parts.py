"""Which part of the body an article covers, by the words of its category: two that cover one are not worn together.

Layers over one part are parts of their own: a shirt, a jumper over it, a jacket, a coat. What covers none that another
could take, such as jewellery, has none; neither has what no word here names.
"""

from functools import lru_cache
from typing import Final

from app.domain.plain_words import plain_words

# English, French, German, Spanish, Italian, Arabic; by word beginnings and, as German joins words, by their ends.
# The longest name decides, so that a Strickjacke is no jacket; but a dress is one whatever it is made like.
_NAMES: Final = {
    "shirt": "shirt chemise chemisier hemd camisa camici قميص قمصان blouse bluse blusa بلوز tee tshirt top haut"
    " oberteil camiseta magliett maglia maglie polo tank debardeur tunic tunique tunika tunica تيشيرت",
    "jumper": "jumper sweat sweatshirt sweater pull pullover knit strick jersey maglione كنزة سترةصوفية cardigan gilet"
    " strickjacke rebeca hoodie hoody kapuzen sudadera felpa fleece polaire waistcoat weste chaleco",
    "jacket": "blazer veston sakko americana giacca giacche بليزر",
    "coat": "coat manteau mantel abrigo cappotto معطف معاطف jacket veste jacke chaqueta cazadora giubbotto giubbino"
    " سترة جاكيت parka trench blouson anorak doudoune daunen piumino raincoat impermeable",
    "legs": "trouser pantalon hose pantalone pantaloni بنطلون بناطيل سراويل pants jean denimhose vaqueros chino"
    " jogger jogging legging cargo short bermuda شورت skirt jupe rock falda gonna gonne تنورة تنانير",
    "shirt legs": "dress robe kleid vestido vestiti abito abiti فستان فساتين jumpsuit combinaison overall mono tuta"
    " shirtdress robechemise hemdkleid blusenkleid playsuit combishort pyjama pajama schlafanzug pijama"
    " pigiama nightwear",
    "jacket legs": "suit costume anzug traje completo بدلة tailleur",
    "feet": "shoe chaussure schuh zapato scarpa scarpe حذاء احذية boot botte bottine stiefel bota stivale sneaker"
    " basket turnschuh zapatilla sandal loafer mocassin mokassin escarpin pumps heel ballerine derby slipper"
    " espadrille",
    "socks": "sock chaussette socke socken calcetin calza calze calzini جوارب tights collant strumpf strumpfhose"
    " medias",
    "bag": "bag sac tasche bolso borsa borse حقيبة حقائب tote backpack rucksack mochila zaino cabas besace pochette",
    "waist": "belt ceinture gurtel cinturon cintura cinture حزام احزمة",
    "neck": "scarf scarve echarpe foulard schal tuch bufanda panuelo sciarpa sciarpe وشاح اوشحة tie cravate krawatte"
    " corbata",
    "head": "hat chapeau hut sombrero cappello قبعة قبعات cap casquette mutze gorra bonnet beanie berretto gorro beret",
    "hands": "glove gant handschuh guante guanti قفاز mitten moufle",
    "eyes": "sunglasses lunettes sonnenbrille gafas occhiali نظارة نظارات",
    "swim": "swim maillot badeanzug badehose bikini banador costumedabagno",
    "under": "underwear lingerie unterwasche dessous bra unterhose ropainterior intimo boxer brief slip",
}
_DRESS: Final = "shirt legs"
_PHRASES: Final = {
    "dress shirt": "shirt",
    "sweat shirt": "jumper",
    "jean jacket": "coat",
    "jeans jacket": "coat",
    "suit jacket": "jacket",
    "veste de costume": "jacket",
    "suit trouser": "legs",
    "pantalon de costume": "legs",
    "basket bag": "bag",
}
_OF_ANY_KIND: Final = "kleidung"
_SHORTEST_END: Final = 4


@lru_cache(maxsize=4096)
def body_parts(category: tuple[str, ...]) -> frozenset[str]:
    """Return the parts that an article of a category covers, by the closest level that tells any; else none."""
    for level in reversed(category):
        words = plain_words(level)
        phrase = next((part for name, part in _PHRASES.items() if name in " ".join(words)), "")
        found = phrase or max(map(_longest, words), default=(False, 0, ""))[2]
        if found:
            return frozenset(found.split())
    return frozenset()


def _longest(word: str) -> tuple[bool, int, str]:
    bare = word.removeprefix("ال")
    if bare.endswith(_OF_ANY_KIND):
        return False, 0, ""
    named = ((part == _DRESS, len(name), part) for name, part in _parts() if _is_in(name, bare))
    return max(named, default=(False, 0, ""))


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, str], ...]:
    return tuple((name, part) for part, names in _NAMES.items() for name in names.split())


def _is_in(name: str, word: str) -> bool:
    if len(name) < _SHORTEST_END:
        return word in {name, f"{name}s"}
    return word.startswith(name) or word.endswith((name, f"{name}s", f"{name}n", f"{name}en"))
