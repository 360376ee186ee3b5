"""The trade's standing words: fibres, care, categories, sizes; each in both languages."""

from dataclasses import dataclass

from app.demo_store.model import Language, Words

FIBRES: dict[str, Words] = {
    "cotton": Words("coton", "cotton"),
    "organic-cotton": Words("coton biologique", "organic cotton"),
    "linen": Words("lin", "linen"),
    "wool": Words("laine vierge", "virgin wool"),
    "recycled-wool": Words("laine recyclée", "recycled wool"),
    "merino": Words("laine mérinos", "merino wool"),
    "cashmere": Words("cachemire", "cashmere"),
    "alpaca": Words("alpaga", "alpaca"),
    "silk": Words("soie", "silk"),
    "viscose": Words("viscose", "viscose"),
    "lyocell": Words("lyocell", "lyocell"),
    "acetate": Words("acétate", "acetate"),
    "polyamide": Words("polyamide", "polyamide"),
    "recycled-polyamide": Words("polyamide recyclé", "recycled polyamide"),
    "polyester": Words("polyester", "polyester"),
    "recycled-polyester": Words("polyester recyclé", "recycled polyester"),
    "elastane": Words("élasthanne", "elastane"),
}

CARE_STEPS: dict[str, Words] = {
    "wash30": Words("Lavage en machine à 30 °C", "Machine wash at 30 °C"),
    "wash30gentle": Words("Lavage en machine à 30 °C, programme délicat", "Machine wash at 30 °C, gentle cycle"),
    "wash40": Words("Lavage en machine à 40 °C", "Machine wash at 40 °C"),
    "wash30wool": Words("Lavage en machine à 30 °C, programme laine", "Machine wash at 30 °C, wool cycle"),
    "handwash": Words("Lavage à la main", "Hand wash"),
    "nowash": Words("Ne pas laver", "Do not wash"),
    "sponge": Words("Nettoyer avec une éponge humide", "Wipe clean with a damp sponge"),
    "nobleach": Words("Blanchiment interdit", "Do not bleach"),
    "ironlow": Words("Repassage à basse température", "Iron at low temperature"),
    "ironmedium": Words("Repassage à température moyenne", "Iron at medium temperature"),
    "ironhigh": Words("Repassage à haute température, sur tissu humide", "Iron at high temperature while damp"),
    "noiron": Words("Ne pas repasser", "Do not iron"),
    "notumble": Words("Pas de séchage en tambour", "Do not tumble dry"),
    "tumblelow": Words("Séchage en tambour à basse température", "Tumble dry at low temperature"),
    "dryflat": Words("Séchage à plat", "Dry flat"),
    "dryline": Words("Séchage sur fil, à l’ombre", "Line dry in the shade"),
    "dryclean": Words("Nettoyage à sec, perchloroéthylène", "Dry clean, tetrachloroethene"),
    "nodryclean": Words("Nettoyage à sec interdit", "Do not dry clean"),
    "insideout": Words("Laver à l’envers, avec des couleurs semblables", "Wash inside out with like colours"),
}

CARE: dict[str, tuple[str, ...]] = {
    "cotton": ("wash40", "nobleach", "tumblelow", "ironmedium", "nodryclean"),
    "jersey": ("wash30", "nobleach", "notumble", "ironmedium", "nodryclean"),
    "linen": ("wash30", "nobleach", "notumble", "dryline", "ironhigh"),
    "denim": ("wash30", "insideout", "nobleach", "dryline", "ironmedium", "nodryclean"),
    "knit": ("wash30wool", "nobleach", "notumble", "dryflat", "ironlow"),
    "delicate-knit": ("handwash", "nobleach", "notumble", "dryflat", "ironlow"),
    "silk": ("handwash", "nobleach", "notumble", "dryline", "ironlow"),
    "satin": ("wash30gentle", "nobleach", "notumble", "ironlow", "nodryclean"),
    "tailoring": ("nowash", "nobleach", "notumble", "ironlow", "dryclean"),
    "technical": ("wash30gentle", "nobleach", "tumblelow", "noiron", "nodryclean"),
    "canvas": ("sponge", "nobleach", "notumble", "ironmedium", "nodryclean"),
}


@dataclass(frozen=True, slots=True)
class Category:
    """Where a garment is filed: the shop's own path below the department, and Google's taxonomy number."""

    path: Words
    google: int
    family: str


CATEGORIES: dict[str, Category] = {
    "shirts": Category(Words("Chemises", "Shirts"), 212, "shirt"),
    "blouses": Category(Words("Chemises et blouses", "Shirts and blouses"), 212, "shirt"),
    "tees": Category(Words("T-shirts et débardeurs", "T-shirts and tanks"), 212, "tee"),
    "polos": Category(Words("Polos", "Polo shirts"), 212, "tee"),
    "sweats": Category(Words("Sweats", "Sweatshirts"), 212, "tee"),
    "knitwear": Category(Words("Mailles", "Knitwear"), 212, "knit"),
    "blazers": Category(Words("Vestes > Blazers", "Jackets > Blazers"), 5598, "coat"),
    "jackets": Category(Words("Vestes > Blousons", "Jackets > Casual jackets"), 5598, "coat"),
    "coats": Category(Words("Manteaux", "Coats"), 5598, "coat"),
    "gilets": Category(Words("Vestes > Gilets", "Jackets > Gilets"), 1831, "coat"),
    "jeans": Category(Words("Pantalons > Jeans", "Trousers > Jeans"), 204, "trousers"),
    "trousers": Category(Words("Pantalons", "Trousers"), 204, "trousers"),
    "shorts": Category(Words("Shorts et bermudas", "Shorts"), 207, "trousers"),
    "skirts": Category(Words("Jupes", "Skirts"), 1581, "skirt"),
    "dresses": Category(Words("Robes", "Dresses"), 2271, "dress"),
    "jumpsuits": Category(Words("Combinaisons", "Jumpsuits"), 5250, "dress"),
    "scarves": Category(Words("Accessoires > Écharpes", "Accessories > Scarves"), 177, "accessory"),
    "hats": Category(Words("Accessoires > Bonnets", "Accessories > Hats"), 173, "accessory"),
    "bags": Category(Words("Accessoires > Sacs", "Accessories > Bags"), 3032, "accessory"),
}

SIZE_RUNS: dict[str, tuple[str, ...]] = {
    "women": ("XS", "S", "M", "L", "XL"),
    "men": ("S", "M", "L", "XL", "XXL"),
    "unisex": ("XS", "S", "M", "L", "XL"),
    "women-eu": ("36", "38", "40", "42", "44", "46"),
    "men-eu": ("46", "48", "50", "52", "54"),
    "trousers-eu": ("38", "40", "42", "44", "46"),
    "waist": ("28", "30", "31", "32", "34", "36"),
    "waist-women": ("25", "26", "27", "28", "29", "30", "31"),
    "kids": ("4A", "6A", "8A", "10A", "12A"),
    "one": ("U",),
}

DEPARTMENTS: dict[tuple[str, str], Words] = {
    ("female", "adult"): Words("Femme", "Women"),
    ("male", "adult"): Words("Homme", "Men"),
    ("unisex", "adult"): Words("Mixte", "Unisex"),
    ("unisex", "kids"): Words("Enfant", "Kids"),
}


def size_name(size: str, language: Language) -> str:
    """Word a size key for shoppers: `U` is one size, `8A` an age, everything else stands as it is."""
    if size == "U":
        return "Taille unique" if language == "fr" else "One size"
    if size.endswith("A") and size[:-1].isdigit():
        return f"{size[:-1]} ans" if language == "fr" else f"{size[:-1]} years"
    return size


def composition_text(composition: tuple[tuple[int, str], ...], language: Language) -> str:
    """Word a composition: `55 % lin, 45 % coton` in French, `55% linen, 45% cotton` in English."""
    percent = "\N{NARROW NO-BREAK SPACE}%" if language == "fr" else "%"
    return ", ".join(f"{share}{percent} {FIBRES[fibre].in_(language)}" for share, fibre in composition)
