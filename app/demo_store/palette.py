"""The house palette: every colour of the demo range, worded in both languages."""

from app.demo_store.model import Colour, Words


def _colour(key: str, code: str, fr: str, en: str, *paint: str) -> tuple[str, Colour]:
    return key, Colour(key, code, Words(fr, en), *paint)


COLOURS: dict[str, Colour] = dict(
    [
        _colour("white", "WHT", "Blanc", "White", "#f4f2ee"),
        _colour("ivory", "IVO", "Ivoire", "Ivory", "#efe7d8"),
        _colour("ecru", "ECR", "Écru", "Ecru", "#e6dcc6"),
        _colour("oatmeal", "OAT", "Flocon d’avoine", "Oatmeal", "#cfc2ab"),
        _colour("sand", "SND", "Sable", "Sand", "#cdb48f"),
        _colour("beige", "BEI", "Beige mastic", "Putty beige", "#c2a981"),
        _colour("camel", "CAM", "Camel", "Camel", "#b68350"),
        _colour("tobacco", "TOB", "Tabac", "Tobacco", "#8a5a35"),
        _colour("chocolate", "CHO", "Chocolat", "Chocolate", "#4f362a"),
        _colour("champagne", "CHP", "Champagne", "Champagne", "#dcc6a2"),
        _colour("mustard", "MUS", "Moutarde", "Mustard", "#cf9a33"),
        _colour("yellow", "YEL", "Jaune ciré", "Oilskin yellow", "#efb92d"),
        _colour("apricot", "APR", "Abricot", "Apricot", "#e5a273"),
        _colour("terracotta", "TER", "Terre cuite", "Terracotta", "#b8623f"),
        _colour("rust", "RST", "Rouille", "Rust", "#a04f2b"),
        _colour("red", "RED", "Rouge garance", "Madder red", "#ad2f32"),
        _colour("burgundy", "BUR", "Bordeaux", "Burgundy", "#65202f"),
        _colour("blush", "BLU", "Rose poudré", "Blush", "#dfb7ad"),
        _colour("rose", "ROS", "Vieux rose", "Dusty rose", "#bd7f80"),
        _colour("lilac", "LIL", "Lilas", "Lilac", "#b3a3c6"),
        _colour("sky", "SKY", "Bleu ciel", "Sky blue", "#b3cbe2"),
        _colour("chambray", "CHB", "Bleu chambray", "Chambray blue", "#7f9dbb"),
        _colour("washed-blue", "WBL", "Bleu délavé", "Washed blue", "#7b97b2"),
        _colour("french-blue", "FRB", "Bleu de travail", "Workwear blue", "#31549b"),
        _colour("petrol", "PET", "Bleu pétrole", "Petrol", "#1f4f5c"),
        _colour("indigo", "IND", "Indigo brut", "Raw indigo", "#2c3b5a"),
        _colour("navy", "NVY", "Bleu marine", "Navy", "#222c44"),
        _colour("sage", "SAG", "Sauge", "Sage", "#a2ae93"),
        _colour("olive", "OLV", "Olive", "Olive", "#686645"),
        _colour("khaki", "KHA", "Kaki", "Khaki", "#8b8561"),
        _colour("emerald", "EME", "Émeraude", "Emerald", "#1d6650"),
        _colour("bottle-green", "BOT", "Vert bouteille", "Bottle green", "#234736"),
        _colour("pearl-grey", "PRL", "Gris perle", "Pearl grey", "#c4c5c6"),
        _colour("heather-grey", "HGR", "Gris chiné", "Heather grey", "#a3a5aa"),
        _colour("charcoal", "CHA", "Anthracite", "Charcoal", "#45474d"),
        _colour("black", "BLK", "Noir", "Black", "#232327"),
        _colour("ecru-navy", "ENV", "Écru rayé marine", "Ecru with navy stripes", "#ebe4d4", "#232d49"),
        _colour("white-red", "WRD", "Blanc rayé rouge", "White with red stripes", "#f3efe8", "#b0353a"),
        _colour("navy-ecru", "NEC", "Marine rayé écru", "Navy with ecru stripes", "#252f49", "#e9e1d0"),
        _colour("blue-stripe", "BST", "Rayé bleu", "Blue stripe", "#f1f1ee", "#6f93c4"),
        _colour("pink-stripe", "PST", "Rayé rose", "Pink stripe", "#f5f0ec", "#d28e95"),
        _colour("khaki-stripe", "KST", "Rayé kaki", "Khaki stripe", "#efeadd", "#8c8a63"),
        _colour("red-check", "RCK", "Carreaux rouges", "Red check", "#9e3534", "#1f2533"),
        _colour("green-check", "GCK", "Carreaux verts", "Green check", "#37563f", "#1c2430"),
        _colour("camel-check", "CCK", "Carreaux camel", "Camel check", "#c29766", "#4a3527"),
        _colour("grey-check", "YCK", "Carreaux gris", "Grey check", "#a7a6a4", "#3a3b42"),
        _colour("navy-floral", "NFL", "Fleuri marine", "Navy floral", "#26304c", "#e8b7a4"),
        _colour("red-floral", "RFL", "Fleuri grenat", "Garnet floral", "#8c2b35", "#f1d8bf"),
        _colour("ivory-floral", "IFL", "Fleuri ivoire", "Ivory floral", "#f1e9da", "#b3574b"),
        _colour("sage-floral", "SFL", "Fleuri sauge", "Sage floral", "#a5b198", "#f6ead8"),
    ]
)
