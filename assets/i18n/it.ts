<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>È arrivato qualcosa di nuovo. Guarda</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 è qui. Guarda</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>Appena arrivato</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>Un capo sconosciuto</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>Un attimo, la collezione è in arrivo.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Questo specchio non ha ancora una collezione. Il nostro team ti aiuta.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Appendi un capo qui o mostra la sua etichetta alla fotocamera.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Appendi un capo qui per saperne tutto.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Mostra l’etichetta di un capo alla fotocamera.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Scansiona l’etichetta di un capo o alza una mano per iniziare.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scansiona l’etichetta di un capo per sapere tutto.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Alza una mano per iniziare.</translation>
        </message>
        <message>
            <source>Touch the mirror to begin.</source>
            <translation>Tocca lo specchio per iniziare.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Lettore e fotocamera sono in pausa; il tocco funziona.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>Il gancio è in pausa per un momento.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>La fotocamera è in pausa per un momento.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>Appendi qui un capo, mostra la sua etichetta o alza una mano.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Appendi qui un capo o alza una mano per iniziare.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Mostra l’etichetta di un capo o alza una mano per iniziare.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>Torniamo tra un momento.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Ascolto di questo gancio</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Ora appendete lo stesso capo accanto</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Ascolto accanto</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Qui e accanto si distinguono bene</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Qui e accanto si somigliano troppo</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>Le nuove soglie sono in vigore</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Appendete un capo al gancio di questo specchio</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>Nel camerino accanto, al suo gancio. Allontanate ogni altro capo con etichetta, poi ascoltate.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Restate fermi e lasciate il capo dov’è.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Nessuna soglia li distinguerebbe abbastanza. Abbassate la potenza del lettore, girate l’antenna lontano dalla parete o aggiungete un’antenna per il camerino accanto. Poi ricominciate.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Restano per ogni avvio futuro.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Un capo qualsiasi con etichetta RFID. Allontanate gli altri, fate un passo indietro, poi ascoltate.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>Questo gancio</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Accanto</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Soglie</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Resta %n secondo</numerusform>
                <numerusform>Restano %n secondi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>%n lettura</numerusform>
                <numerusform>%n letture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>di %n etichetta</numerusform>
                <numerusform>di %n etichette</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>una basta</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>attuale</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposto</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>Arriva a</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>Resta fino a</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>Vantaggio</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>Nessun dispositivo configurato</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>Questo specchio funziona solo al tocco. I lettori si indicano in psyche.toml; «main.py doctor» dice che cosa è collegato.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n etichetta sentita</numerusform>
                <numerusform>%n etichette sentite</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Appendete un capo con etichetta: appare qui con la sua intensità.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Leggete un codice o avvicinate una carta per provarlo. Ciò che è letto non si mostra mai.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Ultimo: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etichette</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>e %n più debole</numerusform>
                <numerusform>e %n più deboli</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>Non si legge nulla finché non risponde. Si riprova da sé.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Non si legge nulla finché non è corretto.</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Intensità del capo a questo gancio e accanto</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>A questo gancio</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Accanto</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Ancora nulla qui</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n capo con te</numerusform>
                <numerusform>%n capi con te</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Porta un capo: taglie, recensioni e dove trovarlo.</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Non ancora a catalogo</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Non è mio: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Non è mio</translation>
        </message>
        <message>
            <source>From the collection</source>
            <translation>Dalla collezione</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Si mostra il più recente</numerusform>
                <numerusform>Si mostrano i %n più recenti</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Precedente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>È la prima pagina</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Ciao</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>Stai indicando</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>Indica e aspetta per scegliere</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>Scorri per il prossimo</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>Entrambe le braccia su per tornare</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Con: %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Oggi nulla di disponibile. Il nostro team ha idee.</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Ci sei ancora? %n secondo</numerusform>
                <numerusform>Ci sei ancora? %n secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Ci sei ancora?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Altrimenti liberiamo lo specchio per chi segue.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>Sono qui</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Ho finito</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Nessun negozio ha questa taglia. Chiedici: può tornare.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>Foto %1 di %2: %3. Mostra la prossima</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 invece di %2</translation>
        </message>
    </context>
    <context>
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n opinione</numerusform>
                <numerusform>%n opinioni</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>Nessuna</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>negozio</numerusform>
                <numerusform>negozi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>da abbinare</numerusform>
                <numerusform>da abbinare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProductFacts</name>
        <message>
            <source>Composition and care</source>
            <translation>Composizione e cura</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>Si abbina a</translation>
        </message>
    </context>
    <context>
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Minimo 30 giorni: %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
        <message>
            <source>Taken away</source>
            <translation>Tolto</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Lingua: %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Vista normale</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Lettura facilitata</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Ho finito</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Lingua e schermo</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>size %1</source>
            <translation>taglia %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>Acquisto verificato</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>utile a %n</numerusform>
                <numerusform>utile a %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>Recenti</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>Più utili</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>Opinioni in tutte le lingue</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>Tutte</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>Ancora nessuna opinione.</translation>
        </message>
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>Chiedi al nostro team come veste.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n opinione</numerusform>
                <numerusform>%n opinioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 stelle: %2</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size %1: %2</source>
            <translation>Taglia %1: %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>Guidi tu.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>Alza una mano per guidare.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>Non vedo altro.</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>Calibrazione</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Si chiude tra %n s. Toccate per restare</numerusform>
                <numerusform>Si chiude tra %n s. Toccate per restare</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Lingua: %1</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibra</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Ascolta</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Usa queste</translation>
        </message>
    </context>
    <context>
        <name>StaffWording</name>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Non raggiungibile</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>Configurato male</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>In connessione</translation>
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
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>da %1</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>ancora nulla di letto</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>codice %1 fa</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>carta %1 fa</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 fa</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 letture/s</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>arriva a %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>resta fino a %1</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>Questo specchio, antenna %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>Accanto, antenna %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>Sconosciuta …%1</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>Nessuna etichetta sentita.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>L’etichetta è stata sentita troppo di rado.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Il capo si sente accanto forte come qui.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Il lettore non risponde.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Verificate che il capo abbia un’etichetta RFID e sia al gancio. Poi ascoltate di nuovo.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Girate l’etichetta verso l’antenna e fate un passo indietro. Poi ascoltate di nuovo.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>È stato spostato? Se sì, abbassate la potenza del lettore o girate l’antenna lontano dalla parete. Poi ricominciate.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Controllate alimentazione e cavo. Ascoltate di nuovo quando è pronto.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Un capo al gancio non sfugge quasi mai.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Un capo al gancio sfugge circa 1 volta su %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Un capo accanto non entra quasi mai.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Un capo accanto entra circa 1 volta su %1.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 stelle su 5</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Open</source>
            <translation>Aperto</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Aperto fino alle %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>Chiude presto, alle %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Chiuso</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>Chiuso, apre %1</translation>
        </message>
        <message>
            <source>Here: %1</source>
            <translation>Qui: %1</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>conta come presente</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Lettore simulato</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>Togli tutto</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Svuota</translation>
        </message>
        <message>
            <source>%1, size %2, on the hook</source>
            <translation>%1, taglia %2, sul gancio</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>Sul gancio</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1, taglia %2, accanto</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Accanto</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>Questo capo non lo conosciamo ancora.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>Il nostro team può aiutarti.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Letto: %1</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n qui</numerusform>
                <numerusform>%n qui</numerusform>
            </translation>
        </message>
        <message>
            <source>In this store</source>
            <translation>In questo negozio</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Ne resta %n</numerusform>
                <numerusform>Ne restano %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Ultimi capi</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Esaurito qui</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>In esposizione, su ordine</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>Disponibilità: chiedici</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n pezzo</numerusform>
                <numerusform>%n pezzi</numerusform>
            </translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponibile</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>Ne resta %n</numerusform>
                <numerusform>Ne restano %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Esaurito</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>Su ordine</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non noto</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Contato ora</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Contato %n min fa</numerusform>
                <numerusform>Contato %n min fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Contato %n h fa</numerusform>
                <numerusform>Contato %n h fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>Contato %n giorno fa</numerusform>
                <numerusform>Contato %n giorni fa</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>Nessun dato recente. Chiedici.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto %n min fa. Chiedici.</numerusform>
                <numerusform>Visto %n min fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto %n h fa. Chiedici.</numerusform>
                <numerusform>Visto %n h fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>Visto ieri. Chiedici.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto %n giorno fa. Chiedici.</numerusform>
                <numerusform>Visto %n giorni fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Veste piccolo: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>veste piccolo</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Veste giusto: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>veste giusto</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Veste grande: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>veste grande</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>È troppo buio per vederti.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Qualcosa copre la fotocamera.</translation>
        </message>
        <message>
            <source>Card read. Nothing of it is kept.</source>
            <translation>Carta letta. Non se ne conserva nulla.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>È uno scontrino. Non se ne conserva nulla.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>Questo codice non è di un capo.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Questa carta qui non è nota.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Questo codice qui non serve.</translation>
        </message>
    </context>
</TS>
