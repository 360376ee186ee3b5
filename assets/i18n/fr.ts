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
            <translation>Un vêtement inconnu</translation>
        </message>
    </context>
    <context>
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>« %1 » est mal configuré</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>« %1 » ne répond pas</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>Quelque chose couvre la caméra</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>Il fait trop sombre pour la caméra</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>La caméra confond peut-être gauche et droite</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>La caméra fonctionne sans ses verrous</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>La base de données est endommagée</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>Rien ne peut être enregistré</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>La base de données était endommagée ; une base vide la remplace</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>La base de données était endommagée ; une copie antérieure la remplace</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>%n ligne endommagée laissée de côté</numerusform>
                <numerusform>%n lignes endommagées laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>À son prochain démarrage, le miroir prend la copie la plus récente. Une sauvegarde se restaure depuis la console de cette machine : python main.py restore</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>La base endommagée est conservée dans « %1 ». Une sauvegarde se restaure depuis la console de cette machine : python main.py restore. Sans sauvegarde, réimportez les flux.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Ce qui a changé depuis manque : réimportez les flux. La base endommagée est conservée dans « %1 ». Une sauvegarde se restaure depuis la console de cette machine : python main.py restore</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>Réimportez les flux. Si cela se reproduit, le disque est peut-être défaillant.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Ce miroir ne connaît aucun vêtement</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>Le dernier import a échoué : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>%n ligne refusée : %1</numerusform>
                <numerusform>%n lignes refusées : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>Les chiffres du stock sont anciens</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>Les chiffres du jour ne peuvent pas être enregistrés</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Le disque est presque plein</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>L’horloge n’est peut-être pas à l’heure</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Aucun code PIN n’est défini</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>L’écran ne respecte pas ses horaires</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>La page des appareils dit quoi corriger.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>Vérifiez son alimentation et son câble ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>Retirez ce qui pend ou colle devant elle.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>Allumez devant le miroir ; les gestes sont en pause d’ici là.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>Presque tout le monde semble lever la main gauche. Dans les réglages, inversez « Caméra en miroir » et voyez si le pointeur suit votre main.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>Importez les produits de la boutique ; d’ici là, tout vêtement est inconnu.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>Ce qui a été importé avant reste affiché.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>Ces vêtements manquent ou sont incomplets sur le miroir.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>Les clients sont invités à vous faire vérifier le stock.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>Ils seront perdus au prochain démarrage. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>Les horaires et l’âge des chiffres en dépendent. Vérifiez le réseau.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>Définissez-en un sur la console de cette machine : python main.py pin set</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>Le journal dit pourquoi il n’a pas pu être allumé ou éteint.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>produits</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>chiffres du stock</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>avis</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>achats</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>étiquettes RFID</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>compléments</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>Le disque est plein, ou en lecture seule. Prévenez la personne qui s’occupe de cette machine ; dès qu’il y a de la place, tout reprend.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>Le noyau de ce système est trop ancien pour l’enfermer. Prévenez la personne qui s’occupe de cette machine.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>Bientôt, plus rien ne pourra être enregistré. Prévenez la personne qui s’occupe de cette machine.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>boutiques</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>ventes de la caisse</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>%n demande attend depuis trop longtemps</numerusform>
                <numerusform>%n demandes attendent depuis trop longtemps</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>Les demandes ne peuvent pas être enregistrées</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>%n pièce de « %1 » ici, %2 d’après les chiffres</numerusform>
                <numerusform>%n pièces de « %1 » ici, %2 d’après les chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>%n pièce restée accrochée</numerusform>
                <numerusform>%n pièces restées accrochées</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>Quelqu’un attend. La page des demandes dit où.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>Les clients sont invités à s’adresser à vous. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>Compté il y a %1. Faites corriger le stock.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>Le passage est terminé ; le prochain client les trouverait.</translation>
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
            <translation>Ce miroir n’a pas encore de collection. Notre équipe peut vous aider.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Accrochez un vêtement ici, ou montrez son étiquette à la caméra.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Accrochez un vêtement ici pour tout savoir.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Montrez l’étiquette d’un vêtement à la caméra.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Scannez l’étiquette d’un vêtement, ou levez la main pour commencer.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scannez l’étiquette d’un vêtement pour tout savoir.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Levez la main pour commencer.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Le lecteur et la caméra sont en pause ; le tactile fonctionne.</translation>
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
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>Touchez le miroir pour voir la collection.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>Il n’y a pas de caméra ici.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Mesure à ce crochet</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Accrochez maintenant le même vêtement à côté</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Mesure à côté</translation>
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
            <translation>Dans la cabine voisine, à son crochet. Éloignez tout autre vêtement muni d’une étiquette RFID, puis mesurez.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Ne bougez pas et laissez le vêtement en place.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Aucun seuil ne les distinguerait assez bien. Baissez la puissance du lecteur, détournez son antenne de la cloison, ou donnez-lui une antenne pour la cabine voisine. Puis recommencez.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Ils sont conservés pour chaque démarrage.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>N’importe quel vêtement à étiquette RFID. Éloignez tous les autres, reculez, puis mesurez.</translation>
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
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Adopter ces seuils</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibrage</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>Aucune étiquette n’a été captée.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>L’étiquette a été captée trop rarement pour juger.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Le vêtement est capté aussi fort à côté qu’ici.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Le lecteur ne répond pas.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Vérifiez que le vêtement porte une étiquette RFID et pend au crochet. Puis mesurez de nouveau.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Tournez l’étiquette vers l’antenne et reculez. Puis mesurez de nouveau.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>L’avez-vous déplacé ? Si oui, baissez la puissance du lecteur ou détournez son antenne de la cloison. Puis recommencez.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Vérifiez son alimentation et son câble. Mesurez de nouveau quand il est prêt.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Un vêtement au crochet n’est presque jamais manqué.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Un vêtement au crochet est manqué environ une fois sur %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Un vêtement d’à côté n’apparaît presque jamais ici.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Un vêtement d’à côté apparaît ici environ une fois sur %1.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>Des chiffres seulement. Il n’y a pas d’image à montrer.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>C’est tout ce que je vois.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>Images par seconde</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>Examinées pour les bras</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>non</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Taille de l’image</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>Examinées pour les codes</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>Faites chaque geste une fois</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>Présentez un code à la caméra</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>Aucun n’a été lu depuis l’ouverture de cette page.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>Chiffres de la caméra</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>Main levée</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>Bras gauche tendu</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>Bras droit tendu</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>Balayage à gauche</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>Balayage à droite</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>Deux bras levés</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>un vêtement de la boutique</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>un vêtement que la boutique n’a pas</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>un badge du personnel</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>une carte de fidélité</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>un ticket de caisse</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>ignoré par une règle</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>pas sûr à chercher</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>Pas de caméra ici</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>La caméra est éteinte</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>Ce miroir est dans une cabine d’essayage. Une caméra y est interdite, et ce programme refuse d’en ouvrir une.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>La configuration l’éteint, ou rien ne s’en servirait. Étiquettes, codes et toucher fonctionnent sans elle.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Quelque chose couvre la caméra.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>Il fait trop sombre pour voir quelqu’un.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>Quelqu’un est face au miroir. Une main levée prendrait la commande.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>Cette personne commande.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>Quelqu’un est là, mais marche ou n’est pas face au miroir.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>Il n’y a personne. Placez-vous à deux mètres du miroir.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>Oui, c’est la mienne</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Non, merci</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>Est-ce votre carte ?</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>Votre prénom, vos points et vos offres s’affichent alors ici, le temps de votre visite. Rien n’est conservé.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>La collection</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Ce miroir n’a pas encore de collection. Notre équipe vous aide.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Apportez un vêtement : tailles, avis et où le trouver.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>Rien pour l’instant. Ce que vous apportez ou regardez peut être comparé ici.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>Apportez un autre vêtement pour le comparer à celui-ci.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>Choisissez deux ou trois vêtements, ou des tailles d’un seul.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>Avec la taille</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>Comparer avec la taille %1</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>Comparer %n article</numerusform>
                <numerusform>Comparer %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>Choisir d’autres</translation>
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
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>Sessions d’hier et d’aujourd’hui</numerusform>
                <numerusform>Sessions de chacun des %n derniers jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1 : %n session</numerusform>
                <numerusform>%1 : %n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>Présentez-lui maintenant une étiquette, une carte ou un code</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>Rien n’a été lu</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n seconde restante</numerusform>
                <numerusform>%n secondes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>Au bout de %1 s. Il fonctionne ; ce qui a été lu n’est pas conservé.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>Rapprochez-la ou tournez-la. Si rien n’est lu, vérifiez le câble de l’appareil, puis « main.py doctor ».</translation>
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
            <translation>Ce miroir ne fonctionne qu’au toucher. Les lecteurs se déclarent dans psyche.toml ; « main.py doctor » dit ce qui est branché.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n étiquette captée</numerusform>
                <numerusform>%n étiquettes captées</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Accrochez un vêtement muni d’une étiquette RFID : il apparaît ici avec sa force.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Scannez un code ou présentez une carte pour l’essayer. Ce qui a été lu n’est jamais montré.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Dernier : %1.</translation>
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
        <message>
            <source>Trying…</source>
            <translation>Essai en cours…</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester de nouveau</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrer</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>encore rien lu</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>code, il y a %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>carte, il y a %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>Un code a été lu</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>Une carte a été lue</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>Une étiquette a été lue</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 lectures/s</translation>
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
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Valider</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Force du signal du vêtement à ce crochet et à côté</translation>
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
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>jamais importé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln retirée</numerusform>
                <numerusform>%Ln retirées</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>Le fichier arrivé %1 a été refusé en entier : %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln ligne refusée</numerusform>
                <numerusform>%Ln lignes refusées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>reçu %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>inchangé %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>échec %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>pas encore consulté</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>Récupérés automatiquement</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Recherche des changements…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>Consultés seulement à votre demande.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>Prochaine consultation dans %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Consulter maintenant</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>La collection</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n pièce avec vous</numerusform>
                <numerusform>%n pièces avec vous</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Pas encore au catalogue</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Pas à moi : %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Pas à moi</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Le plus récent est affiché</numerusform>
                <numerusform>Les %n plus récents sont affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one is it?</source>
            <translation>Lequel est-ce ?</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>%n article porte ce numéro.</numerusform>
                <numerusform>%n articles portent ce numéro.</numerusform>
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
        <message>
            <source>A little wider</source>
            <translation>Un peu plus large</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>Un peu plus vite</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>Un peu plus haut</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>Vers l’autre côté</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>Dans un délai de %n jour après l’achat</numerusform>
                <numerusform>Dans un délai de %n jours après l’achat</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>Non porté</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>Avec son étiquette</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>Avec le ticket de caisse</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>Montrez le code à la caisse. Notre équipe s’occupe du reste.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>Votre ticket est plus ancien. Adressez-vous à notre équipe.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>Ce ticket vient d’une autre boutique.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>Ticket lu. Rien n’en est conservé.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>Rapporter un article</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>Pourquoi le rapportez-vous ?</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Revoir le code</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>Vous recevez un code pour la caisse. Nous notons la raison, et rien sur vous.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Personne ne peut être appelé pour le moment.</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Avec : %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Rien à y assortir aujourd’hui. Notre équipe a des idées.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>À porter avec</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Achetés ensemble</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>Aussi avec</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>Ajouter ces heures</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Êtes-vous toujours là ? Il reste %n seconde</numerusform>
                <numerusform>Êtes-vous toujours là ? Il reste %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Toujours là ?</translation>
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
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>Lumière : pas encore connue</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>Lumière : trop sombre</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>Lumière : éblouissante</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>Lumière : bonne</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>Code QR de la liste</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>Il n’a pas de numéro pour notre boutique en ligne.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>Il n’a pas de numéro que la caisse puisse lire.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>Choisissez d’abord sa taille.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>En pause · %n ligne plus récente</numerusform>
                <numerusform>En pause · %n lignes plus récentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>En direct, le plus récent d’abord</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Fichier d’assistance</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>Partie du programme : %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>Toutes les parties</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Chercher des mots</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>Aucun fichier d’assistance n’a été écrit.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>Fichier d’assistance écrit, %1. Il ne contient ni secret ni donnée personnelle.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>Aucune ligne ne correspond. Choisissez un niveau plus bas ou effacez les mots.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Lignes du journal</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
    </context>
    <context>
        <name>LogWording</name>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>Informations</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ko</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
    </context>
    <context>
        <name>LookWords</name>
        <message>
            <source>With you</source>
            <translation>Avec vous</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>Dans notre boutique en ligne</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>Dans une autre boutique</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>À vérifier à : %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>À : %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>Faites vérifier par notre équipe</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taille %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>Ma carte</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>Votre carte est rangée</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Ravis de vous revoir</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>Ravis de vous revoir, %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>Vos points</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Pour vous</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Réservé pour vous</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>Affiché le temps de votre visite. À votre départ, il n’en reste rien.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>Présentez-la à nouveau pour voir vos points et vos offres.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>Ranger ma carte</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Aucune boutique n’a cette taille en ce moment. Demandez-nous : il peut en revenir.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>Aucune boutique n’en a en ce moment. Demandez-nous : il peut en revenir.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>%n boutique</numerusform>
                <numerusform>%n boutiques</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>Autres boutiques</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>Épuisé dans %n boutique</numerusform>
                <numerusform>Épuisé dans %n boutiques</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>C’est terminé</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>Dans un instant, il ne restera ici rien de votre visite.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Photo %1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Photo %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. Voir en entier</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. Regarder de près</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>Retour au miroir</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>Ce code PIN n’est pas le bon.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>Réessayez dans %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>Le code PIN n’a pas pu être vérifié. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Aucun code PIN n’est défini</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>Rien n’ouvre ces pages tant qu’il n’y en a pas. Sur la console de cette machine, tapez :</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>%n chiffre saisi</numerusform>
                <numerusform>%n chiffres saisis</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Se ferme dans %n s</numerusform>
                <numerusform>Se ferme dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowerDelegate</name>
        <message>
            <source>Not possible here.</source>
            <translation>Impossible ici.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>Redémarrer le programme</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>Éteindre l’écran</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>Allumer l’écran</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>Arrêter le miroir</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>Il revient en quelques secondes. Les vêtements au crochet sont relus.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>Un toucher ou un vêtement le rallume.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>Jusqu’à la fin de ses horaires.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>Quelqu’un devra le rallumer à la main.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Redémarrer…</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>Éteindre…</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>Allumer…</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>Arrêter…</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>Oui, redémarrer</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>Oui, l’éteindre</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>Oui, l’allumer</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>Oui, arrêter</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Redémarrage en cours…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>C’est fait.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Marche et arrêt</translation>
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
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>La fiche pour le dossier de protection des données</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>Écrire comme page</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>Aucune caméra n’est ouverte</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>Aucune page n’a été écrite : %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>Écrite, à imprimer ou à envoyer : %1</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
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
        <name>GarmentWords</name>
        <message>
            <source>Taken away</source>
            <translation>Retiré</translation>
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
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Affichage standard</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Plus lisible</translation>
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
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>Ce miroir revient dans un instant.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>Le programme a été arrêté de l’extérieur.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>Le programme refuse sa configuration. Le journal nomme la clé à corriger.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>Le programme ne répondait plus et a été arrêté.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>Le programme n’affichait plus rien et a été arrêté.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>Le programme ne démarre pas.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>Le programme ne peut ouvrir ses données : le disque est plein, protégé en écriture ou défaillant. Le journal dit quoi faire.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>Le programme s’est arrêté sur une erreur.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>Derniers arrêts : %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>Démarrage en cours.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>Il réessaie de lui-même. Si cette page reste dix minutes, éteignez puis rallumez le miroir, et donnez à votre assistance les heures ci-dessus.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Journal : %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Prochain essai dans %n s.</numerusform>
                <numerusform>Prochain essai dans %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>Ligne %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>sans identifiant</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Tout le fichier</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>acceptée</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%Ln vendu</numerusform>
                <numerusform>%Ln vendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>essayé %Ln fois</numerusform>
                <numerusform>essayé %Ln fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>acheté %Ln fois</numerusform>
                <numerusform>acheté %Ln fois</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>acheté moins de 5 fois</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (%2 à %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 de ventes avec suggestions</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>Pas encore assez de sessions</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>Rien à comparer</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>Encore rien de la caisse</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>Les ventes ne sont pas rapprochées</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>L’effet est peut-être nul : 95 fois sur 100, la vérité se situe entre %1 et %2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>95 fois sur 100, la vérité se situe entre %1 et %2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>Trop peu de ventes jusqu’ici pour dire combien il en faut encore.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>Encore environ %Ln session avant de connaître l’écart à 10 points près.</numerusform>
                <numerusform>Encore environ %Ln sessions avant de connaître l’écart à 10 points près.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>Toutes les sessions voient des suggestions. Dans les réglages, laissez-en quelques-unes sans, et les deux se compareront.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>Importez son fichier sur la console de cette machine : python main.py import --till FILE</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>Ce qui est essayé n’est pas conservé pour la caisse. La personne qui gère cette machine peut l’activer : results.match_till</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>%1 des sessions ne voient pas de suggestions</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Écrire comme tableau</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>Ce que les suggestions apportent</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>La dernière vente de la caisse date de %1. Importez son fichier le plus récent.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>Sessions suivies de la vente d’un article essayé ou suggéré</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>sur %Ln avec suggestions</numerusform>
                <numerusform>sur %Ln avec suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>sur %Ln sans</numerusform>
                <numerusform>sur %Ln sans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>En quatre semaines, %Ln vente d’un article essayé peu avant ; environ %1 par hasard (%2 à %3), que les chiffres ci-dessus écartent.</numerusform>
                <numerusform>En quatre semaines, %Ln ventes d’un article essayé peu avant ; environ %1 par hasard (%2 à %3), que les chiffres ci-dessus écartent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>Les plus essayés</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>Les plus achetés</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>Essayés, pas achetés</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>Les quatre dernières semaines. Ce qui compte moins de 5 fois n’y figure pas.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>Rien n’a été compté 5 fois ces quatre dernières semaines.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
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
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n avis</numerusform>
                <numerusform>%n avis</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 étoiles : %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>Demandez à notre équipe comment il taille : elle l’a essayé.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>Pas d’avis</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>Avis %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>basse</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>a margin</comment>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>high</source>
            <comment>a margin</comment>
            <translation>haute</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>a kind of rule</comment>
            <translation>Demande</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>Un seul</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>Jamais ensemble</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>Saison</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>Marge</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 demande : %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>Une tenue n’en a qu’un : %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Jamais ensemble : %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 seulement du %2 au %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 compte pour %2 du %3 au %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1 : marge %2</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>Règles des catégories</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Il n’y en a pas encore.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>Une autre règle : son objet, puis les catégories dans l’ordre.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>Combien cela compte</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>Ajouter cette règle</translation>
        </message>
    </context>
    <context>
        <name>ScreenPage</name>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 pixels</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>turned by %1</source>
            <translation>tourné de %1</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>Posez une règle sur la glace : les traits doivent coïncider. Sinon, changez la diagonale.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>Afficher une règle</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>Des yeux du client à la glace ; lettres et boutons grandissent avec elle.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>Distance de lecture</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosité</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>Sur tout l’écran ; un toucher ramène ici.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>Dessinez avec plusieurs doigts ; ou touchez cinq marques pour voir de combien le toucher s’écarte.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Toucher</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>Cinq marques</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>Réglée par l’éclairage de la dalle.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>Réglée par l’éclairage du moniteur, au moyen de son câble.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>L’éclairage de la dalle n’est pas réglable ici ; c’est l’image qui est assombrie.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>La taille et la distance prennent effet après un redémarrage</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>la dalle annonce %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Refusé : %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>Mire</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>Centimètres</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>Touchez n’importe où</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>Touchez le milieu de chaque marque : %1 sur 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>Ces touchers se contredisent</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>Le toucher s’écarte de %1 mm</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>Le toucher est juste, à %1 mm près</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>Ils doivent coïncider avec une vraie règle. Touchez pour revenir.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>Un anneau suit chaque doigt ; un gris montre où il s’est levé.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>Recommencez, chaque marque une seule fois et d’un seul doigt.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>Une fois corrigé, il resterait %1 mm. C’est le système qui corrige, et non ce programme : la personne qui s’en occupe ajoute cette ligne à un fichier de /etc/udev/rules.d et redémarre.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>D’origine</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>D’origine : %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>Changé ici ; le fichier dit : %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>%1 a été choisi ici et reste sans effet : %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1 : revenir au fichier</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Revenir au fichier</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>prend effet aussitôt</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Prend effet après un redémarrage.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Refusé : %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>Selon l’emplacement</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>Tout ce qui se règle sur cette page va dans un fichier : pour un autre miroir de la boutique, ou à conserver.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Lire le fichier</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>Rien n’a été appliqué : %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>Écrit. Copiez-le au même endroit sur un autre miroir et lisez-le là-bas.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>%n réglage appliqué. « Défaire » le retire.</numerusform>
                <numerusform>%n réglages appliqués. « Défaire » les retire tous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n réglage changerait</numerusform>
                <numerusform>%n réglages changeraient</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>Le fichier ne change rien ici.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>%n changement attend un redémarrage</numerusform>
                <numerusform>%n changements attendent un redémarrage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>%n changé ici</numerusform>
                <numerusform>%n changés ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Défaire : %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>En fichier</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>Le dernier changement n’a pas pu être enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsWording</name>
        <message>
            <source>Visit</source>
            <comment>a part of the settings</comment>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>a part of the settings</comment>
            <translation>Image</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>Première langue</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>Avertissement d’inactivité</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>Temps pour répondre</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>Temps pour choisir du bras</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>Distance de lecture</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>Réduire les mouvements</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>Effets</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>Luminosité</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>S’allume à l’usage</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>Reste allumé</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>Coupe la dalle</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>Lire les codes</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>Suivre les bras</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>Caméra tournée de</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>Caméra en miroir</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>Ancienneté du stock</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>Fermeture de ces pages</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>Appui dans le coin</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>Lectures pour arriver</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>Temps pour arriver</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>Force pour arriver</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>Force pour rester</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>Part après</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>Marge sur la cabine voisine</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>La langue que trouve chaque nouveau client ; une de celles proposées.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>Les langues qu’un client peut choisir, dans l’ordre où elles sont proposées.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>Combien de temps sans signe du client avant que l’écran demande s’il y a encore quelqu’un.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>Combien de temps cette question reste avant que tout ce qui concerne ce client soit effacé.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>Combien de temps un bras doit désigner une chose pour la choisir.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>Couleurs et caractères de tout l’écran.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>Diagonale de l’image visible ; toutes les tailles à l’écran en découlent.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>Des yeux du client à l’écran ; le texte est assez grand pour être lu de là.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>Les pages changent sans mouvement.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>Flou et ombres ; automatique les retire là où il n’y a pas de processeur graphique.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>La lumière de la dalle ; là où elle ne se règle pas, un voile sombre sur l’image.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>Quand l’écran est allumé. Des heures qui finissent avant de commencer vont au-delà de minuit. Sans aucune : toujours.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>Un toucher, une étiquette ou un code allume l’écran hors de ses horaires. Le personnel, toujours.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>Combien de temps un écran allumé hors horaires le reste une fois que personne ne s’en sert.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>L’alimentation de la dalle est coupée aussi, là où le système le peut ; l’image est noire dans tous les cas.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>La caméra lit les codes QR et les codes-barres ; automatique : en surface de vente et au comptoir.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>L’écran s’utilise du bras, à distance ; automatique : en surface de vente et en vitrine, jamais en cabine.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>De combien, en sens horaire, tourner l’image de la caméra pour qu’elle soit droite.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>La caméra donne elle-même des images en miroir, comme certaines ; les bras gauche et droit en dépendent.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>Au bout de combien de temps un chiffre de stock est dit ancien et ne promet plus rien.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>Combien de temps sans toucher avant que les pages du personnel se ferment d’elles-mêmes.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>Combien de temps tenir un coin de l’écran pour que le code PIN soit demandé.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>Combien de lectures d’une étiquette en font un vêtement à l’écran ; une forte compte double.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>En combien de temps ces lectures doivent venir.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>Lecture la plus faible qui compte pour une arrivée.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>Lecture la plus faible qui garde un vêtement ici ; pas au-dessus de la force pour arriver.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>Combien de temps sans lecture avant qu’un vêtement soit parti.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>De combien une étiquette doit être plus forte ici que sur les antennes voisines pour arriver.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>non réglé</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>tous les jours</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>Côté du crochet</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>De quel côté de l’écran on suspend les vêtements, vu par qui se tient devant ; dans une cabine, un cintre y est dessiné.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>Sessions sans suggestions</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>Combien de sessions sur cent, tirées au sort, ne voient pas de suggestions, pour pouvoir comparer. Une autre part recommence la comparaison.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>Ce qui peut être demandé</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>Délai d’acceptation</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>Délai d’arrivée</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>Mis de côté après la fermeture</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>Les demandes proposées aux clients quand quelqu’un est en service ; la boutique en ligne l’est toujours.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>Au bout de combien de temps sans réponse une demande est en retard ; au bout du triple, elle prend fin d’elle-même.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>Au bout de combien de temps la personne qui a accepté est en retard ; au bout du triple, la demande prend fin d’elle-même.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>Pendant combien d’heures après la prochaine fermeture un vêtement est mis de côté.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>Autre taille ou couleur</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>Vêtements à rapporter</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>Mettre de côté ici</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>Mettre de côté dans une autre boutique</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>La boutique en ligne</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1 : lignes refusées</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>Essayer un code</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Ce miroir ne connaît aucun vêtement</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>Rien n’a encore été importé. D’ici là, tout vêtement est inconnu.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>Sur ce miroir</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>Chiffres du stock de cette boutique</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>%Ln chiffre est trop ancien pour promettre quoi que ce soit. Les clients sont invités à vous faire vérifier le stock.</numerusform>
                <numerusform>%Ln chiffres sont trop anciens pour promettre quoi que ce soit. Les clients sont invités à vous faire vérifier le stock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>%Ln ligne refusée en tout :</numerusform>
                <numerusform>%Ln lignes refusées en tout ; les premières :</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>Numéro du code</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>Le plus récent</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>Le plus ancien</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Ce qui a été importé</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>Ce que le code ouvre</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>Tapez le numéro imprimé avec le code</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Chercher</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>%Ln article est sans GTIN : un code imprimé l’ouvre par son numéro, une étiquette RFID non, sauf si un fichier l’indique.</numerusform>
                <numerusform>%Ln articles sont sans GTIN : un code imprimé les ouvre par leur numéro, une étiquette RFID non, sauf si un fichier l’indique.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>%Ln article a le GTIN d’un autre : un scan demande lequel c’est.</numerusform>
                <numerusform>%Ln articles ont le GTIN d’un autre : un scan demande lequel c’est.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>Aucun code n’ouvre %Ln article : son numéro n’est pas sûr à scanner.</numerusform>
                <numerusform>Aucun code n’ouvre %Ln articles : leurs numéros ne sont pas sûrs à scanner.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>Lettres et signes</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Chiffres seuls</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>Leurs tailles et couleurs</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Boutiques</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>Chiffres du stock</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>Le miroir montre ce vêtement</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>Une carte de fidélité</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>Un badge du personnel</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>Un ticket de caisse</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>Ignoré par une règle</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>Pas sûr à chercher</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>Ce n’est pas le numéro d’un vêtement</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>Le client voit « Nous ne le connaissons pas encore ». S’il devrait être connu, il manque dans le flux des produits.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>Comparez chaque chiffre avec l’étiquette.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>Il n’ouvre aucun vêtement.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%n dans cette boutique</numerusform>
                <numerusform>%n dans cette boutique</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>disponible ici</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>il en reste peu ici</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>épuisé ici</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>sur commande</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>pas de chiffre pour cette boutique</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Achats</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>Étiquettes RFID</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Compléments</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Boutiques</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>Un numéro valable que la boutique n’a pas</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>Ventes de la caisse</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>Taille et couleur</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>Dans cette boutique</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>Tailles dans cette boutique</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>Demandez-nous</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>Aucune en ce moment</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>Comment il taille</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Matière</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size %1: %2</source>
            <translation>Taille %1 : %2</translation>
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
        <name>StaffMenu</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Pour le personnel</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>Pour celles et ceux qui travaillent ici.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>Une deuxième personne</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>Il faut aussi le code PIN d’une autre personne.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Se ferme dans %n s. Touchez pour rester</numerusform>
                <numerusform>Se ferme dans %n s. Touchez pour rester</numerusform>
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
            <translation>Langue : %1</translation>
        </message>
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1 : moins</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1 : plus</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
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
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
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
            <source>The camera runs without its locks</source>
            <translation>La caméra fonctionne sans ses verrous</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 po</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>La caméra est enfermée</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>On ne sait pas encore si la caméra est enfermée</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>Ce qui voit l’image ne peut écrire aucun fichier, ouvrir aucune connexion ni lancer aucun programme : le noyau le refuse.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>Le noyau de ce système ne peut pas l’enfermer. Les images ne sont toujours ni conservées ni envoyées, mais seul le programme en répond.</translation>
        </message>
        <message numerus="yes">
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%1 s</numerusform>
                <numerusform>%1 s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%1 min</numerusform>
                <numerusform>%1 min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>per cent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The camera’s process says so when it starts.</source>
            <translation>Le processus de la caméra le dit à son lancement.</translation>
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
            <source>Here: %1</source>
            <translation>Ici : %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Put together and never together, so never: %1. Take one of the two back.</source>
            <translation>Mis ensemble et jamais ensemble, donc jamais : %1. Retirez l’une des deux règles.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>Ne demande que ce qui ne doit jamais aller avec, il ne reste rien : %1. Retirez l’une des règles.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>Ne demande qu’elle-même, il ne reste rien : %1. Nommez une autre catégorie.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>Ne demande que ce qui est hors saison aujourd’hui : %1. Changez la saison ou nommez une autre catégorie.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>Une campagne terminée : %1. Elle peut être retirée.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>Enregistré. Les clients le voient.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Pas enregistré : %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>Les règles d’avant restent en vigueur : %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>Quel produit ? Choisissez-en un, ou saisissez ou scannez le numéro d’un article.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>Numéro d’un article</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>Mettre avec celui-ci</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>Aucun article n’a ce numéro.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>Aucun produit</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>Avec : %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>Rien de disponible ne va avec.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Jamais ensemble</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1 : avant %2, après %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>Mettre ensemble : %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>Retirer de la tenue</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Mettre ensemble</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Jamais ensemble : %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>Autoriser de nouveau</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>Toutes les règles sont dans %1, où s’écrivent celles d’un produit, d’une marque ou d’un rayon. Ce qui y est écrit se voit aussi ici.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>Aucune catégorie de la boutique n’est de saison aujourd’hui, rien n’est proposé : %1. Changez une saison.</translation>
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
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>Emporter la liste</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>Rien pour l’instant. Ce que vous apportez ou regardez s’ajoute à une liste que vous pouvez emporter.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>Pour votre téléphone</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>Pour la caisse</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>Cochez ce que vous souhaitez acheter.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>Cochez ce que vous souhaitez emporter sur la liste.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>C’est trop pour un seul code. Cochez moins d’articles.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>Montrez ceci à la caisse.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>Visez-le avec l’appareil photo de votre téléphone : notre boutique en ligne s’ouvre sur cette liste.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>Visez-le avec l’appareil photo de votre téléphone : la liste s’y affiche.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>%n article n’y tient pas : cochez-en moins.</numerusform>
                <numerusform>%n articles n’y tiennent pas : cochez-en moins.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>La liste est dans le code seul : elle ne dit rien de vous, et rien n’en est conservé ici.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>Chiffres du jour</translation>
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <comment>today</comment>
            <translation>
                <numerusform>session</numerusform>
                <numerusform>sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>%n inconnu</numerusform>
                <numerusform>%n inconnus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>vêtement</numerusform>
                <numerusform>vêtements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>page ouverte</numerusform>
                <numerusform>pages ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>Programme en marche %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>machine %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>%n panne d’appareil aujourd’hui, %1 en tout</numerusform>
                <numerusform>%n pannes d’appareil aujourd’hui, %1 en tout</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>%n code refusé</numerusform>
                <numerusform>%n codes refusés</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Tout va bien</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n point à regarder</numerusform>
                <numerusform>%n points à regarder</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>Appareils, données, disque et horloge fonctionnent comme il faut.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
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
            <source>%1, on the hook</source>
            <translation>%1, au crochet</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>Au crochet</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1, à côté</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>À côté</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>Lu comme</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>le numéro d’une étiquette</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>un code</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>Pièce unique</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Vêtement</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>Marque, couleur, taille</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 au lieu de %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>trop ancien pour promettre quoi que ce soit</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>Numéro dans le flux</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>Articles avec ce numéro</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln ; voici le premier</numerusform>
                <numerusform>%Ln ; voici le premier</numerusform>
            </translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>Boutiques qui l’ont</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>Essayé ici</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taille %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>Plaît à %1 personne sur %n</numerusform>
                <numerusform>Plaît à %1 personnes sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>Vous l’avez essayé. Comment taille-t-il ?</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>Petit</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>Normalement</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>Grand</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>Vous plaît-il ?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>Seul le nombre de réponses est conservé, jamais qui a répondu.</translation>
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
            <translation>Lu : %1</translation>
        </message>
    </context>
    <context>
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>Tout</translation>
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
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Dernière pièce</numerusform>
                <numerusform>Plus que %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Dernières pièces</translation>
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
            <translation>Stock : demandez-nous</translation>
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
                <numerusform>Dernière pièce</numerusform>
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
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Compté à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Compté il y a %n min</numerusform>
                <numerusform>Compté il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Compté il y a %n h</numerusform>
                <numerusform>Compté il y a %n h</numerusform>
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
        <message>
            <source>Runs small: %1</source>
            <translation>Taille petit : %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>taille petit</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Taille normalement : %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>taille normalement</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Taille grand : %1</translation>
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
            <source>This card is not known here.</source>
            <translation>Cette carte n’est pas connue ici.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Ce code n’est pas utilisable ici.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>Ici, avec vous</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>1 ici, avec vous</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Avec vous, %n ici en tout</numerusform>
                <numerusform>Avec vous, %n ici en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>Dans cette boutique</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Compté il y a %n min. Demandez-nous.</numerusform>
                <numerusform>Compté il y a %n min. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Compté il y a %n h. Demandez-nous.</numerusform>
                <numerusform>Compté il y a %n h. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>Compté hier. Demandez-nous.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Compté il y a %n jour. Demandez-nous.</numerusform>
                <numerusform>Compté il y a %n jours. Demandez-nous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>Carte lue. Rien n’est conservé.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>Ticket lu. Rien n’est conservé.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>Ce code n’est pas sur nos étiquettes.</translation>
        </message>
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
            <source>Our team’s choice</source>
            <translation>Le choix de notre équipe</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Notre conseil</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Achetés ensemble</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>Regardés ensemble</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>Même matière</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>Même matière : %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>Une couleur assortie</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>Même marque</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>Aussi de %1</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>Souvent acheté dans la boutique</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>Acheté une fois avec</numerusform>
                <numerusform>Acheté %n fois avec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>Regardé une fois avec</numerusform>
                <numerusform>Regardé %n fois avec</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>Votre carte ne peut pas être consultée pour l’instant.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>Lequel est‑ce ?</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Pas encore au catalogue</translation>
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
            <source>Not mine: %1</source>
            <translation>Pas à moi : %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Pas à moi</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Plus bas sur 30 jours : %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>prend fin dans %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>code %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>%n vêtement à rapporter en rayon</numerusform>
                <numerusform>%n vêtements à rapporter en rayon</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>Mettre de côté : %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>Mettre de côté à %1 : %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>Retour : %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>Quelqu’un est demandé</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>trop petit</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>trop grand</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>ne plaît pas</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>défectueux</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>autre raison</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>Vendu</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>Abîmé</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>Personne n’est libre</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>Contraire aux règles</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>Rien n’est encore promis : appelez d’abord cette boutique</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>Rien n’est encore promis : regardez d’abord</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>Mis de côté par %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>Accepté par %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 est en route</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>Fait par %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>Refusé par %1 : %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>Annulé par le client</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Le délai est passé</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>Le client est parti</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>Récupéré</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>J’y suis</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>J’arrive</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Finalement non</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>Retour avec ticket (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>occupé</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>à ranger</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>libre</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>Faute de frappe, ou code d’une autre boutique.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>Un code de cette boutique qui ne correspond plus à rien.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>Un code a six lettres et chiffres.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>Votre réponse n’a pas pu être enregistrée. Dites-le au client de vive voix.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>Trop tard : la demande a pris fin entre-temps.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>En service : %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>%1 n’est plus là</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>Plus là</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>Personne n’est en service : rien n’est proposé aux clients.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Chercher un code</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>Cet endroit</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>%n pièce restée accrochée, %1</numerusform>
                <numerusform>%n pièces restées accrochées, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>Le passage précédent : %1 apportées, %2 emportées</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>Aucune demande.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>Nous notons ce qui est demandé et où. Rien sur vous.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Personne ne peut être appelé pour le moment.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
    </context>
    <context>
        <name>AskedDelegate</name>
        <message>
            <source>%1, until %2</source>
            <comment>a state, a time</comment>
            <translation>%1, jusqu’à %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Afficher le code</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>Vos demandes</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>Nous notons ce qui a été demandé, où et quand. Rien sur vous : après votre départ, rien ne mène à votre passage.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Rien pour le moment.</translation>
        </message>
    </context>
    <context>
        <name>ProductAction</name>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>Notre équipe</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>Montrez ce code à la caisse. Notre équipe s’occupe du reste.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>Montrez ce code chez %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>Montrez ce code chez %1, avant %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>Montrez ce code à la caisse.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>Montrez ce code à la caisse avant %1.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Personne n’est disponible</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>Nous ne l’avons plus</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Il vient d’être vendu</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>La dernière pièce est avec vous</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>C’est beaucoup à la fois</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Cela n’a pas fonctionné</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>Annulez d’abord une demande dont vous n’avez plus besoin.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>Personne n’a été prévenu. Adressez-vous à notre équipe.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>%1 l’a encore.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>Nous sommes désolés. Adressez-vous à notre équipe.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>C’est compris</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Non, merci</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Prêt à être rendu</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Réservé pour vous</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Continuez sur votre téléphone</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 est là</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>C’est là</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>La réservation a pris fin</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Personne n’a pu venir</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>Scannez ce code. Votre adresse n’est jamais saisie ici.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>%1 l’a pour vous.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>La demande tient toujours. Adressez-vous à notre équipe.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>Cet article ne peut pas être rendu</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. %n demande en tout</numerusform>
                <numerusform>%1. %n demandes en tout</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>Demander cette pièce</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>Demander la taille %1</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Faire chercher cette pièce</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>Faire chercher la taille %1</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>Réserver cette pièce</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>Réserver la taille %1</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>Faire chercher pour réserver</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>Faire chercher la taille %1 pour la réserver</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>Réserver chez %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>Commander en ligne</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Rendre cet article</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>Faire remporter ces vêtements</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Demander de l’aide</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>Demander une autre taille</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>Demander une autre pièce</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>Réserver une taille</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>Réserver une pièce</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>Nous vous l’apportons.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>Nous regardons et vous le disons.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>Vous recevez un code pour la caisse.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>Nous demandons là-bas et vous le disons.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>Vous continuez sur votre téléphone.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>%n vêtement qui reste ici</numerusform>
                <numerusform>%n vêtements qui restent ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>Quelqu’un vient vous voir.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Épuisé</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>La dernière pièce est avec vous.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>Annulez d’abord une demande.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Impossible pour le moment.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Trop petit</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Trop grand</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>Pas à mon goût</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Défectueux</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Autre raison</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>À remporter</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taille %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Notre équipe</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Réservé pour vous</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>Montrez le code à la caisse</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 a besoin d’un peu plus de temps</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>%1 s’en occupe</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 arrive</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>La réservation a pris fin</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Personne n’a pu venir</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Récupéré</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fini</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Continuez sur votre téléphone</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Personne n’a encore répondu</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>Nous demandons là-bas</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>Nous demandons à %1</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>Notre équipe est prévenue</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>Nous ne l’avons pas trouvé</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Il vient d’être vendu</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>Il est abîmé</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>Il ne peut pas être rendu</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Personne n’est disponible</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>Retour</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>Cet article ne peut pas être rendu.</translation>
        </message>
    </context>
</TS>
