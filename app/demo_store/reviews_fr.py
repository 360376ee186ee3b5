"""What French customers write: phrases with `[choice|choice]` and `{slots}`, by part of a review.

Slots: noun (cette chemise), Noun, cloth (la popeline), Cloth, detail, colour, size, il, e (feminine ending of the garment), moi and se (of the writer).
"""

TITLES: dict[int, tuple[str, ...]] = {
    5: (
        "Adopté{e}",
        "[Exactement|Tout à fait] ce que je cherchais",
        "Parfait{e}, rien à dire",
        "[Magnifique|Superbe] coloris {colour}",
        "Une belle [surprise|découverte]",
        "Encore mieux en vrai",
        "Ma préférence de la saison",
        "Un [vrai|gros] coup de cœur",
        "La qualité est là",
        "Je le recommande les yeux fermés",
        "[Une coupe|Un tombé] impeccable",
        "Déjà un [classique|indispensable]",
        "Bravo pour la finition",
        "On ne me l’enlèvera plus",
        "Vaut largement son prix",
        "Simple et beau",
    ),
    4: (
        "Très bien, à un détail près",
        "Bel achat",
        "[Belle|Bonne] qualité",
        "Content{moi} de mon choix",
        "Beau {colour}, bonne coupe",
        "Presque parfait",
        "Bon rapport qualité-prix",
        "Très [joli|beau] au porter",
        "Une valeur sûre",
        "Bien coupé{e}",
        "Je recommande",
        "Bien pensé{e}",
    ),
    3: (
        "Correct{e}, sans plus",
        "Mitigé{e}",
        "Joli mais…",
        "[Pas mal|Bien], mais pas pour moi",
        "J’hésite encore",
        "Beau tissu, coupe à revoir",
        "Moyennement convaincu{moi}",
        "Attention à la taille",
    ),
    2: (
        "Déçu{moi}",
        "Je m’attendais à mieux",
        "Pas à la hauteur du prix",
        "[Dommage|Quel dommage]",
        "Retour en boutique",
        "La coupe ne me va pas",
    ),
    1: ("Très déçu{moi}", "À éviter", "Retourné{e} aussitôt", "Ne correspond pas à la photo"),
}

OPENERS: dict[str, tuple[str, ...]] = {
    "any": (
        "[Acheté{e}|Pris{e}] en {colour} [il y a un mois|le mois dernier|pour la rentrée|avant les vacances], [porté{e}|mis{e}] [presque tous les jours|une fois par semaine|sans arrêt] depuis.",
        "Je cherchais [depuis longtemps|depuis des mois|depuis l’an dernier] l’équivalent de {noun}.",
        "{Noun} [m’a fait de l’œil|m’a attiré l’œil|m’avait tapé dans l’œil] en vitrine [à Lyon|à Nantes|rue des Francs-Bourgeois|à Bordeaux|à Lille], et [l’essayage|la cabine] a fait le reste.",
        "C’est [mon deuxième achat|ma deuxième|la troisième fois que je prends quelque chose] dans cette maison, et [je ne suis pas déçu{moi}|toujours le même sérieux].",
        "[Offert{e}|Reçu{e} en cadeau] pour [mon anniversaire|Noël|la fête des mères|mes quarante ans], en {colour}.",
        "Le coloris {colour} est [plus doux|plus profond|plus subtil|encore plus beau] que sur la photo.",
        "Au départ je [voulais|visais] une autre couleur, la vendeuse m’a convaincu{moi} pour {colour} et [elle avait raison|je la remercie].",
        "[Commandé{e}|Choisi{e}] sans trop y croire, [gardé{e}|adopté{e}] sans hésiter.",
        "[Deux|Trois|Quatre] mois d’usage avant d’écrire cet avis : [ça permet de juger|je peux donc juger la tenue].",
        "J’ai comparé avec [deux|trois] autres marques avant de [choisir|prendre] {noun}.",
        "Essayé{e} [en cabine|dans le magasin de Toulouse|en boutique à Rennes|à Strasbourg], emporté{e} [dans la foulée|tout de suite|cinq minutes après].",
    ),
    "shirt": (
        "Pour le bureau comme pour [le week-end|un dîner], {noun} fait [tout|le travail].",
        "[Portée|Mise] [à un mariage|à un entretien|en réunion toute la journée], elle est restée [impeccable|nette] jusqu’au soir.",
    ),
    "tee": (
        "Je vis en {noun} [depuis juin|depuis l’été|tous les week-ends].",
        "Le genre de basique que l’on rachète en [trois|plusieurs] couleurs.",
    ),
    "knit": (
        "Les premiers froids sont arrivés, et {noun} avec.",
        "Frileu{se} de nature, j’ai enfin [chaud au bureau|de quoi passer l’hiver].",
        "Je craignais que ça gratte : [pas du tout|rien, même à même la peau].",
    ),
    "coat": (
        "Sous [la pluie bretonne|le crachin de Lille|le vent de Marseille], {noun} [tient bon|fait le travail].",
        "J’ai [mis du temps|hésité longtemps] vu le prix, puis je me suis lancé{moi}.",
    ),
    "trousers": (
        "Trouver un pantalon qui [tombe bien|me va] relève d’habitude [du miracle|de l’expédition].",
        "[Assis{moi} toute la journée|À vélo tous les matins], je suis exigeant{moi} sur la coupe.",
    ),
    "skirt": (
        "[Portée|Mise] avec [des bottes|des baskets blanches|des sandales], elle change [une tenue|tout].",
        "Je ne portais plus de jupe ; {noun} m’y a [ramené{moi}|réconcilié{moi}].",
    ),
    "dress": (
        "[Trois|Quatre] compliments [le premier jour|dès la première sortie|à la même soirée].",
        "[Portée|Mise] [à un mariage en Provence|à un baptême|pour un dîner|en vacances], avec [des sandales|des ballerines|un blazer].",
    ),
    "accessory": (
        "Un détail qui [change|réveille] [une tenue|un manteau sombre|tout un hiver].",
        "Pris{e} en pensant l’offrir, finalement gardé{e} pour moi.",
    ),
}

CLOTH_GOOD: tuple[str, ...] = (
    "Au toucher, {cloth} [surprend agréablement|inspire confiance|ne ment pas].",
    "{Cloth} [garde sa tenue|n’a pas bougé|reste comme au premier jour] après [trois|cinq|une dizaine de] lavages.",
    "J’aime [beaucoup|vraiment|tout particulièrement] {cloth} : [épaisseur juste|ni trop raide ni trop souple|du corps sans raideur|rien à voir avec la moyenne].",
    "On sent la différence avec {cloth}, [surtout à ce prix|et ça se voit|même de près].",
    "{Cloth} [ne marque presque pas|se défroisse vite|vieillit bien], [un bon point|ce qui m’arrange|j’apprécie].",
    "Aucun fil qui dépasse, [coutures nettes|coutures droites|finitions soignées dedans comme dehors].",
    "Les finitions [sont propres|sont soignées|tiennent la comparaison avec plus cher], et {cloth} aussi.",
    "Avec {cloth}, [on est bien toute la journée|pas de mauvaise surprise à la chaleur|le confort est immédiat].",
    "En {colour}, {cloth} [prend bien la lumière|a de la profondeur|fait très chic].",
)

CLOTH_BAD: tuple[str, ...] = (
    "Pour {cloth}, j’attendais [plus de tenue|plus de matière|mieux à ce prix].",
    "Après [deux|trois] lavages, [ça a un peu bougé|ce n’est plus tout à fait pareil|la forme n’est plus la même].",
    "Une couture [s’est ouverte|a lâché] [sur le côté|à l’intérieur] [au bout d’une semaine|au deuxième port] ; [réparée par la boutique, merci|j’ai dû la reprendre].",
    "Le coloris {colour} [est plus terne|tire plus sur le gris|est plus clair] que sur l’écran.",
    "[Il faut|Comptez] un vrai repassage, sinon [l’allure se perd|on le voit tout de suite].",
)

DETAIL: tuple[str, ...] = (
    "Mention spéciale pour {detail}.",
    "J’adore {detail}[, c’est ce qui fait la différence| et la sobriété du reste|].",
    "[Ce que j’aime le plus|Mon détail préféré] : {detail}.",
    "Avec {detail}, [l’ensemble a de l’allure|on reconnaît tout de suite la maison|tout est dit].",
    "On remarque d’abord {detail}, puis [la coupe|la couleur|le reste].",
    "Bien vu, {detail}.",
    "Personne ne voit {detail}, [moi si|mais moi je le sais].",
    "Rien de trop, et {detail} [juste où il faut|pour finir le tout].",
)

FIT: dict[str, tuple[str, ...]] = {
    "true": (
        "Taille [normalement|juste|comme d’habitude] : j’ai pris {size}, [c’est parfait|rien à retoucher|aucun doute].",
        "Je fais {size} partout et le {size} [tombe pile|va très bien|est le bon].",
        "Le {size} correspond [bien|exactement] [au guide|à ma taille habituelle].",
        "En {size} pour 1 m {cm}, [la longueur est bonne|tout tombe au bon endroit|bien].",
        "Prenez votre taille[ habituelle|, sans réfléchir|].",
    ),
    "small": (
        "Taille [un peu petit|petit|serré] : [prenez|mieux vaut prendre] une taille au-dessus[, je suis passé{moi} au {size}|].",
        "J’ai dû [échanger|monter] pour un {size}, [ça serrait|l’autre tirait] [aux épaules|à la taille|aux hanches].",
        "Mon {size} habituel est [juste|ajusté], [surtout après le repas|à savoir avant d’acheter].",
        "Plutôt près du corps, même en {size} ; [une taille de plus pour être à l’aise|hésitez vers le haut].",
    ),
    "large": (
        "Taille [grand|large|un peu grand] : [j’ai pris une taille en dessous|le {size} suffit largement|je nage un peu dans le {size}].",
        "Coupe ample, j’ai [descendu|baissé] d’une taille et le {size} [est bien|reste confortable].",
        "En {size} il y a [de la place|de quoi mettre un pull dessous] ; [c’est voulu, je pense|prévoyez-le].",
        "Entre deux tailles, prenez la plus petite[ sans hésiter|]. Le {size} est généreux.",
    ),
}
FIT_ONE_SIZE: tuple[str, ...] = (
    "Les dimensions sont [justes|bien trouvées|généreuses].",
    "La taille unique [va à tout le monde chez nous|convient très bien|ne pose aucun problème].",
    "Format [idéal|pratique|bien pensé] au quotidien.",
)

CLOSERS: dict[str, tuple[str, ...]] = {
    "good": (
        "Je [regarde déjà|lorgne] un autre coloris.",
        "[À refaire|À ce prix], c’est à reprendre.",
        "Ma [sœur|fille|voisine] a [commandé|acheté] le même modèle.",
        "[Rien à redire|Sans regret].",
        "Accueil [charmant|parfait] en boutique, en prime.",
        "[Merci|Merci à l’équipe de {city}] pour le conseil.",
        "Je mets cinq étoiles sans hésiter.",
        "Espérons que {il} [dure aussi longtemps que le précédent|tienne dix ans].",
        "Un achat [que je ne regrette pas|réfléchi et réussi].",
        "",
        "",
        "",
        "",
    ),
    "fair": (
        "Il manque [un petit quelque chose|peu de chose] pour la cinquième étoile.",
        "[Dix euros de moins et|Un peu moins cher et] c’était parfait.",
        "[Gardé{e}|Porté{e}] avec plaisir.",
        "Dans l’ensemble, [satisfait{moi}|une bonne surprise].",
        "",
        "",
    ),
    "bad": (
        "Je [l’ai rendu{e}|vais l’échanger].",
        "[Dommage|Vraiment dommage], car l’idée est belle.",
        "Le service [client|en boutique] a été correct, remboursé{moi} sans discuter.",
        "Pour ce prix, [on peut mieux faire|j’attendais autre chose].",
        "",
    ),
}

FIRST_NAMES: dict[str, tuple[str, ...]] = {
    "female": (
        "Camille",
        "Julie",
        "Claire",
        "Sophie",
        "Nadia",
        "Élodie",
        "Marion",
        "Inès",
        "Hélène",
        "Aurélie",
        "Fatou",
        "Chloé",
        "Anne",
        "Lucie",
        "Mathilde",
        "Sarah",
        "Léa",
        "Béatrice",
    ),
    "male": (
        "Thomas",
        "Nicolas",
        "Karim",
        "Julien",
        "Antoine",
        "Mehdi",
        "Vincent",
        "Paul",
        "Bruno",
        "Hugo",
        "Étienne",
        "Samir",
        "Laurent",
        "Maxime",
        "Olivier",
        "Rémi",
    ),
}
CITIES: tuple[str, ...] = ("Lyon", "Bordeaux", "Nantes", "Lille", "Strasbourg", "Nice", "Rennes", "Versailles")
