<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>Du nouveau est arrivé. Voir</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 est là. Voir</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>Vient d’arriver</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>Un article inconnu</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>Un instant, la collection se met en place.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Ce miroir n’a pas encore de collection. Notre équipe vous aide.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Accrochez un vêtement ici, ou montrez son étiquette à la caméra.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Accrochez un vêtement ici pour tout savoir de lui.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Montrez l’étiquette d’un vêtement à la caméra.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Scannez l’étiquette d’un vêtement, ou levez la main.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scannez l’étiquette d’un vêtement pour tout en savoir.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Levez la main pour commencer.</translation>
        </message>
        <message>
            <source>Touch the mirror to begin.</source>
            <translation>Touchez le miroir pour commencer.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Le lecteur et la caméra sont en pause ; le tactile fonctionne.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>Le crochet est en pause pour l’instant.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>La caméra est en pause pour l’instant.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>Accrochez un vêtement ici, montrez son étiquette ou levez la main.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Accrochez un vêtement ici, ou levez la main pour commencer.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Montrez l’étiquette d’un vêtement, ou levez la main pour commencer.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>De retour dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Écoute de ce crochet</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Accrochez maintenant le même vêtement à côté</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Écoute d’à côté</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Ici et à côté se distinguent bien</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Ici et à côté se ressemblent trop</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>Les nouveaux seuils sont en vigueur</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Accrochez un vêtement au crochet de ce miroir</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>Dans la cabine voisine, à son crochet. Éloignez tout autre vêtement étiqueté, puis écoutez.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Ne bougez pas et laissez le vêtement en place.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Aucun seuil ne les distinguerait assez bien. Baissez la puissance du lecteur, détournez son antenne de la cloison, ou donnez-lui une antenne qui écoute la cabine voisine. Puis recommencez.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Ils sont gardés pour chaque démarrage.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>N’importe quel vêtement à étiquette RFID. Éloignez tous les autres, reculez, puis écoutez.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>Ce crochet</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>À côté</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Seuils</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n seconde restante</numerusform>
                <numerusform>%n secondes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>%n lecture</numerusform>
                <numerusform>%n lectures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>de %n étiquette</numerusform>
                <numerusform>de %n étiquettes</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>une suffit</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>actuel</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>Arrive à</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>Reste jusqu’à</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>Avance</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>Aucun appareil n’est configuré</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>Ce miroir ne fonctionne qu’au toucher. Les lecteurs se déclarent dans psyche.toml ; « main.py doctor » dit ce qui est branché.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n étiquette entendue</numerusform>
                <numerusform>%n étiquettes entendues</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Accrochez un vêtement étiqueté : il apparaît ici avec sa force.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Scannez un code ou présentez une carte pour l’essayer. Ce qui est lu n’est jamais montré.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Dernier : %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>et %n plus faible</numerusform>
                <numerusform>et %n plus faibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>Rien n’est lu tant qu’il ne répond pas. Un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Rien n’est lu tant que ce n’est pas corrigé.</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Force du vêtement à ce crochet et à côté</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>À ce crochet</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>À côté</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Rien ici pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n pièce avec vous</numerusform>
                <numerusform>%n pièces avec vous</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Apportez un vêtement : tailles, avis et où le trouver.</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Pas encore au catalogue</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Pas à moi : %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Pas à moi</translation>
        </message>
        <message>
            <source>From the collection</source>
            <translation>Dans la collection</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>La plus récente est affichée</numerusform>
                <numerusform>Les %n plus récentes sont affichées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>C’est la première page</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>Vous pointez</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>Pointez sans bouger pour choisir</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>Balayez pour voir le suivant</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>Les deux bras en l’air pour revenir</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Avec : %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Rien de disponible aujourd’hui. Notre équipe a des idées.</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Êtes-vous toujours là ? %n seconde</numerusform>
                <numerusform>Êtes-vous toujours là ? %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Toujours là ?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Sinon, nous effaçons tout pour la personne suivante.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>Je suis là</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Aucune boutique n’a cette taille. Demandez-nous : elle peut revenir.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>Photo %1 sur %2 : %3. Voir la suivante</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 au lieu de %2</translation>
        </message>
    </context>
    <context>
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n avis</numerusform>
                <numerusform>%n avis</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>Pas d’avis</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>boutique</numerusform>
                <numerusform>boutiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>à assortir</numerusform>
                <numerusform>à assortir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProductFacts</name>
        <message>
            <source>Composition and care</source>
            <translation>Composition et entretien</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>Se porte avec</translation>
        </message>
    </context>
    <context>
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Plus bas sur 30 j : %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
        <message>
            <source>Taken away</source>
            <translation>Repris</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Affichage standard</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Lecture facilitée</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Langue et affichage</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>size %1</source>
            <translation>taille %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>Achat vérifié</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>utile à %n personne</numerusform>
                <numerusform>utile à %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>Plus utiles</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>Avis dans toutes les langues</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>Tous</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>Pas encore d’avis.</translation>
        </message>
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>Demandez à notre équipe comment il taille.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n avis</numerusform>
                <numerusform>%n avis</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 étoiles : %2</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size %1: %2</source>
            <translation>Taille %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>C’est vous qui guidez.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>Levez la main pour guider.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>C’est tout ce que je vois.</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>Calibrage</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Se ferme dans %n s. Touchez pour rester</numerusform>
                <numerusform>Se ferme dans %n s. Touchez pour rester</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrer</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Les adopter</translation>
        </message>
    </context>
    <context>
        <name>StaffWording</name>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>Mal configuré</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>rien lu encore</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>code il y a %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>carte il y a %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 lectures/s</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>arrive à %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>reste jusqu’à %1</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>Ce miroir, antenne %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>À côté, antenne %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>Inconnue …%1</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>Aucune étiquette n’a été entendue.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>L’étiquette a été trop peu entendue pour juger.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Le vêtement s’entend aussi fort à côté qu’ici.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Le lecteur ne répond pas.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Vérifiez que le vêtement porte une étiquette RFID et pend au crochet. Puis écoutez de nouveau.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Tournez l’étiquette vers l’antenne et reculez. Puis écoutez de nouveau.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>L’avez-vous déplacé ? Si oui, baissez la puissance du lecteur ou détournez son antenne de la cloison. Puis recommencez.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Vérifiez son alimentation et son câble. Écoutez de nouveau quand il est prêt.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Un vêtement au crochet n’est presque jamais manqué.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Un vêtement au crochet est manqué environ 1 fois sur %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Un vêtement d’à côté n’entre presque jamais.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Un vêtement d’à côté entre environ 1 fois sur %1.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 étoiles sur 5</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Ouvert jusqu’à %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>Ferme bientôt, à %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>Fermé, ouvre %1</translation>
        </message>
        <message>
            <source>Here: %1</source>
            <translation>Ici : %1</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>compte comme présent</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Lecteur simulé</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>Tout retirer</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>%1, size %2, on the hook</source>
            <translation>%1, taille %2, sur le crochet</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>Sur le crochet</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1, taille %2, à côté</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>À côté</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>Nous ne le connaissons pas encore.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>Notre équipe peut vous aider.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Lu : %1</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n ici</numerusform>
                <numerusform>%n ici</numerusform>
            </translation>
        </message>
        <message>
            <source>In this store</source>
            <translation>Dans ce magasin</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Plus que %n</numerusform>
                <numerusform>Plus que %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Derniers articles</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Épuisé ici</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>En exposition, sur commande</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>Stock : demandez-nous</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n pièce</numerusform>
                <numerusform>%n pièces</numerusform>
            </translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>Plus que %n</numerusform>
                <numerusform>Plus que %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Épuisé</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>Sur commande</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Compté à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Compté il y a %n min</numerusform>
                <numerusform>Compté il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Compté il y a %n h</numerusform>
                <numerusform>Compté il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>Compté il y a %n jour</numerusform>
                <numerusform>Compté il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>Pas de chiffre récent. Demandez-nous.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Vu il y a %n min. Demandez-nous.</numerusform>
                <numerusform>Vu il y a %n min. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Vu il y a %n h. Demandez-nous.</numerusform>
                <numerusform>Vu il y a %n h. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>Vu hier. Demandez-nous de vérifier.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Vu il y a %n jour. Demandez-nous.</numerusform>
                <numerusform>Vu il y a %n jours. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Taille petit : %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>taille petit</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Taille bien : %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>taille bien</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Taille grand : %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>taille grand</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>Il fait trop sombre pour vous voir.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Quelque chose couvre la caméra.</translation>
        </message>
        <message>
            <source>Card read. Nothing of it is kept.</source>
            <translation>Carte lue. Rien n’en est gardé.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>C’est un ticket. Rien n’en est gardé.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>Ce code n’est pas celui d’un vêtement.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Cette carte n’est pas connue ici.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Ce code ne peut pas servir ici.</translation>
        </message>
    </context>
</TS>
