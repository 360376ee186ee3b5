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
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>«%1» è configurato male</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>«%1» non risponde</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>Qualcosa copre la telecamera</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>È troppo buio per la telecamera</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>La telecamera forse confonde sinistra e destra</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>La telecamera funziona senza i suoi blocchi</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>Il database è danneggiato</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>Non si può salvare nulla</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>Il database era danneggiato; se ne usa uno vuoto</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>Il database era danneggiato; si usa una copia precedente</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>%n riga danneggiata tralasciata</numerusform>
                <numerusform>%n righe danneggiate tralasciate</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Al prossimo avvio lo specchio prende la copia più recente. Un backup si ripristina dalla console di questa macchina: python main.py restore</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>Quello danneggiato è conservato in «%1». Un backup si ripristina dalla console di questa macchina: python main.py restore. Se manca, importa di nuovo i feed.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Manca ciò che è cambiato da allora: importa di nuovo i feed. Quello danneggiato è conservato in «%1». Un backup si ripristina dalla console di questa macchina: python main.py restore</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>Importa di nuovo i feed. Se si ripete, il disco potrebbe essere guasto.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Questo specchio non conosce alcun capo</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>L’ultima importazione non è riuscita: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>%n riga rifiutata: %1</numerusform>
                <numerusform>%n righe rifiutate: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>I dati di disponibilità sono vecchi</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>I dati di oggi non si possono salvare</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Il disco è quasi pieno</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>L’orologio potrebbe essere sbagliato</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Non è impostato nessun PIN</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>Lo schermo non rispetta i suoi orari</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>La pagina dei dispositivi dice cosa correggere.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>Controlla alimentazione e cavo; il tentativo si ripete da solo.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>Togli ciò che vi è appeso o incollato davanti.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>Accendi una luce davanti allo specchio; fino ad allora i gesti sono in pausa.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>Quasi tutti sembrano alzare la mano sinistra. Nelle impostazioni, inverta «La telecamera specchia» e guardi se il puntatore segue la mano.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>Importa i prodotti del negozio; fino ad allora ogni capo è sconosciuto.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>Ciò che era stato importato prima resta visibile.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>Questi capi mancano o sono incompleti sullo specchio.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>I clienti sono invitati a chiederti la disponibilità.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>Andranno persi al prossimo avvio. Il registro dice perché.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>Ne dipendono gli orari e l’età dei dati. Controlla la rete.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>Impostane uno dalla console di questa macchina: python main.py pin set</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>Il registro dice perché non si è potuto accendere o spegnere.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>prodotti</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>disponibilità</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>recensioni</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>acquisti</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>etichette RFID</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>integrazioni</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>Il disco è pieno o di sola lettura. Avvisa chi si occupa di questa macchina; appena c’è spazio, riprende da sé.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>Il kernel di questo sistema è troppo vecchio per rinchiuderla. Avvisa chi si occupa di questa macchina.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>Presto non si potrà più salvare nulla. Avvisa chi si occupa di questa macchina.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>negozi</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>vendite della cassa</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>%n richiesta aspetta da troppo tempo</numerusform>
                <numerusform>%n richieste aspettano da troppo tempo</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>Le richieste non possono essere salvate</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>%n capo «%1» qui, %2 secondo i dati</numerusform>
                <numerusform>%n capi «%1» qui, %2 secondo i dati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>%n capo rimasto appeso</numerusform>
                <numerusform>%n capi rimasti appesi</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>Qualcuno aspetta. La pagina delle richieste dice dove.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>Ai clienti si dice di chiedere a te di persona. Il registro dice perché.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>Contato %1 fa. Fai correggere la disponibilità.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>La visita è finita; il prossimo cliente li troverebbe.</translation>
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
            <translation>Questo specchio non ha ancora una collezione. Il nostro team può aiutarti.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Appendi un capo qui o mostra la sua etichetta alla telecamera.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Appendi un capo qui per sapere tutto.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Mostra l’etichetta di un capo alla telecamera.</translation>
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
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Lettore e telecamera sono in pausa; il tocco funziona.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>Il gancio è in pausa per un momento.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>La telecamera è in pausa per un momento.</translation>
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
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>Tocca lo specchio per vedere la collezione.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>Qui non c’è nessuna telecamera.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Misura a questo gancio</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Ora appendi lo stesso capo accanto</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Misura accanto</translation>
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
            <translation>Appendi un capo al gancio di questo specchio</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>Nel camerino accanto, al suo gancio. Allontana ogni altro capo con etichetta, poi misura.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Resta fermo e lascia il capo dov’è.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Nessuna soglia li distinguerebbe abbastanza. Abbassa la potenza del lettore, gira l’antenna lontano dalla parete o aggiungi un’antenna per il camerino accanto. Poi ricomincia.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Restano validi per ogni avvio futuro.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Un capo qualsiasi con etichetta RFID. Allontana gli altri, fai un passo indietro, poi misura.</translation>
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
        <message>
            <source>Start again</source>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Misura</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Usa queste</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibrazione</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>Nessuna etichetta rilevata.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>L’etichetta è stata rilevata troppo di rado per giudicare.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Il capo si rileva accanto con la stessa forza di qui.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Il lettore non risponde.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Verifica che il capo abbia un’etichetta RFID e sia al gancio. Poi misura di nuovo.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Gira l’etichetta verso l’antenna e fai un passo indietro. Poi misura di nuovo.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>L’hai spostato? Se sì, abbassa la potenza del lettore o gira l’antenna lontano dalla parete. Poi ricomincia.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Controlla alimentazione e cavo. Misura di nuovo quando è pronto.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Un capo al gancio non sfugge quasi mai.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Un capo al gancio sfugge circa una volta su %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Un capo di accanto non compare quasi mai qui.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Un capo di accanto compare qui circa una volta su %1.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>Solo cifre. Non c’è immagine da mostrare.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>È tutto quello che vedo.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>Immagini al secondo</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>Esaminate per le braccia</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>no</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Dimensione dell’immagine</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>Esaminate per i codici</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>Fai ogni gesto una volta</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>Mostra un codice alla telecamera</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>Nessuno è stato letto da quando la pagina è aperta.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>Cifre della telecamera</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Telecamera</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>Mano alzata</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>Braccio sinistro teso</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>Braccio destro teso</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>Passata a sinistra</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>Passata a destra</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>Entrambe le braccia su</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>un capo del negozio</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>un capo che il negozio non ha</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>un badge del personale</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>una tessera cliente</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>uno scontrino</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>ignorato da una regola</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>non sicuro da cercare</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>altro</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>Qui niente telecamera</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>La telecamera è spenta</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>Questo specchio è in un camerino. Lì la telecamera è vietata, e questo programma si rifiuta di aprirla.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>La configurazione la spegne, o nulla la userebbe. Etichette, codici e tocco funzionano senza.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Qualcosa copre la telecamera.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>È troppo buio per vedere qualcuno.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>Qualcuno è davanti allo specchio. Una mano alzata prenderebbe il controllo.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>Questa persona ha il controllo.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>C’è qualcuno, ma cammina o non guarda lo specchio.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>Non c’è nessuno. Mettiti a due metri dallo specchio.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>Sì, è la mia</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, grazie</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>È questa la sua tessera?</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>Allora qui compaiono il suo nome, i suoi punti e le sue offerte, finché è qui. Non si conserva nulla.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>La collezione</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Questo specchio non ha ancora una collezione. Il nostro team ti aiuta.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Porta un capo: taglie, recensioni e dove trovarlo.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Fianco a fianco</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>Ancora niente. Quello che porti o guardi si può confrontare qui.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>Porta un altro capo per confrontarlo con questo.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>Scegli due o tre capi, o taglie di uno solo.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>Con la taglia</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>Confronta con la taglia %1</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>Confronta %n articolo</numerusform>
                <numerusform>Confronta %n articoli</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>Scegli altri</translation>
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
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>Sessioni di ieri e di oggi</numerusform>
                <numerusform>Sessioni di ciascuno degli ultimi %n giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1: %n sessione</numerusform>
                <numerusform>%1: %n sessioni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>Avvicina ora un’etichetta, una tessera o un codice</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>Non è stato letto nulla</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Resta %n secondo</numerusform>
                <numerusform>Restano %n secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>Dopo %1 s. Funziona; ciò che è stato letto non viene conservato.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>Avvicinalo o giralo. Se non si legge nulla, controlla il cavo del dispositivo, poi «main.py doctor».</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>Nessun dispositivo è configurato</translation>
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
                <numerusform>%n etichetta rilevata</numerusform>
                <numerusform>%n etichette rilevate</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Appendi un capo con etichetta: appare qui con la sua forza.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Scansiona un codice o avvicina una tessera per provarlo. Ciò che è stato letto non si mostra mai.</translation>
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
            <translation>Non si legge nulla finché non risponde di nuovo. Il tentativo si ripete da solo.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Non si legge nulla finché non è corretto.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Tentativo in corso…</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Riprova ora</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Prova ancora</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibra</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>ancora nessuna lettura</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>codice, %1 fa</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>tessera, %1 fa</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 fa</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>È stato letto un codice</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>È stata letta una tessera</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>È stata letta un’etichetta</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 letture/s</translation>
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
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Conferma</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Forza del segnale del capo a questo gancio e accanto</translation>
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
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>mai importato</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln riga</numerusform>
                <numerusform>%Ln righe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln nuova</numerusform>
                <numerusform>%Ln nuove</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln modificata</numerusform>
                <numerusform>%Ln modificate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln rimossa</numerusform>
                <numerusform>%Ln rimosse</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>Il file (%1) è stato rifiutato per intero: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln riga rifiutata</numerusform>
                <numerusform>%Ln righe rifiutate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>ricevuto %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>invariato %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>fallito %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>non ancora consultato</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>Ricevuti in automatico</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Ricerca di modifiche…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>Consultati solo su richiesta.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>Prossimo controllo tra %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Controlla ora</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>La collezione</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n capo con te</numerusform>
                <numerusform>%n capi con te</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Si mostra il più recente</numerusform>
                <numerusform>Si mostrano i %n più recenti</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one is it?</source>
            <translation>Qual è?</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>%n articolo ha questo numero.</numerusform>
                <numerusform>%n articoli hanno questo numero.</numerusform>
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
        <message>
            <source>A little wider</source>
            <translation>Un po’ più ampio</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>Un po’ più veloce</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>Un po’ più in alto</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>Verso l’altro lato</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>Entro %n giorno dall’acquisto</numerusform>
                <numerusform>Entro %n giorni dall’acquisto</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>Mai indossato</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>Con l’etichetta</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>Con lo scontrino</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>Mostra il codice alla cassa. Al resto pensa il nostro team.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>Il tuo scontrino è più vecchio. Chiedi al nostro team.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>Questo scontrino è di un altro negozio.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>Scontrino letto. Non se ne conserva nulla.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>Restituisci qualcosa</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>Perché lo restituisci?</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Rivedi il codice</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>Ricevi un codice per la cassa. Annotiamo il motivo, e nulla su di te.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Al momento non si può chiamare nessuno.</translation>
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
            <translation>Oggi non c’è nulla da abbinare. Il nostro team ha idee.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>Da abbinare</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Comprati insieme</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>Anche con questo</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>Togli: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Togli</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dalle</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>Aggiungi questi orari</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Ci sei ancora? Resta %n secondo</numerusform>
                <numerusform>Ci sei ancora? Restano %n secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Ci sei ancora?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Altrimenti cancelliamo tutto per chi viene dopo.</translation>
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
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>Luce: non ancora nota</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>Luce: troppo buio</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>Luce: abbagliante</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>Luce: buona</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>Codice QR della lista</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>Non ha un numero per il nostro negozio online.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>Non ha un numero che la cassa legga.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>Prima scegli la taglia.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>In pausa · %n riga più recente</numerusform>
                <numerusform>In pausa · %n righe più recenti</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>In diretta, prima il più recente</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>File di assistenza</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>Parte del programma: %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tutte</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>Tutte le parti</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Cerca parole</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>Nessun file di assistenza è stato scritto.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>File di assistenza scritto, %1. Non contiene segreti né dati personali.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>Nessuna riga corrisponde. Scegli un livello più basso o cancella le parole.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Righe del registro</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
    </context>
    <context>
        <name>LogWording</name>
        <message>
            <source>Everything</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avvisi</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errori</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
    </context>
    <context>
        <name>LookWords</name>
        <message>
            <source>With you</source>
            <translation>Con te</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>Nel nostro negozio online</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>In un altro negozio</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>Chiedi a noi: %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>Presso %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>Chiedi di verificare</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taglia %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>La mia tessera</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>La sua tessera è riposta</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Felici di rivederla</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>Felici di rivederla, %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>I suoi punti</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Per lei</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Messo da parte per lei</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>Visibile finché è qui. Quando se ne va, non resta nulla.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>La mostri di nuovo per vedere i suoi punti e le sue offerte.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>Riponi la mia tessera</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Nessun negozio ha ora questa taglia. Chiedici: potrebbe tornare.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>Nessun negozio lo ha ora. Chiedici: potrebbe tornare.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>%n negozio</numerusform>
                <numerusform>%n negozi</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>Altri negozi</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>Esaurito in %n negozio</numerusform>
                <numerusform>Esaurito in %n negozi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>Tra un attimo qui non resterà nulla della tua visita.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Foto %1 di %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Foto %1 di %2: %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. Mostra intera</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. Guarda da vicino</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>Torna allo specchio</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>Questo PIN non è corretto.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>Riprovi tra %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>Non è stato possibile verificare il PIN. Il registro dice perché.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Non è impostato nessun PIN</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>Nulla apre queste pagine finché non ce n’è uno. Sulla console di questa macchina, digita:</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>%n cifra inserita</numerusform>
                <numerusform>%n cifre inserite</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Si chiude tra %n s</numerusform>
                <numerusform>Si chiude tra %n s</numerusform>
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
            <translation>Qui non è possibile.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>Riavvia il programma</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>Spegni lo schermo</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>Accendi lo schermo</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>Spegni lo specchio</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>Torna in pochi secondi. I capi al gancio vengono riletti.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>Un tocco o un capo lo riaccende.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>Fino al termine dei suoi orari.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>Qualcuno dovrà riaccenderlo a mano.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Riavvia…</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>Spegni…</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>Accendi…</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>Spegni…</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>Sì, riavvia ora</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>Sì, spegnilo</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>Sì, accendilo</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>Sì, spegni</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Riavvio…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Arresto…</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Fatto.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Accensione</translation>
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
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>La scheda per il fascicolo sulla protezione dei dati</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>Scrivi come pagina</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>Nessuna telecamera è aperta</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>Nessuna pagina è stata scritta: %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>Scritta, da stampare o inviare: %1</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
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
        <name>GarmentWords</name>
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
            <translation>Più leggibile</translation>
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
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>Questo specchio torna tra un momento.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>Il programma è stato chiuso dall’esterno.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>Il programma rifiuta la configurazione. Il registro indica la chiave da correggere.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>Il programma era bloccato ed è stato chiuso.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>Il programma non mostrava più nulla ed è stato chiuso.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>Il programma non si avvia.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>Il programma non può aprire i suoi dati: il disco è pieno, protetto o guasto. Il registro dice che cosa fare.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>Il programma è terminato per un errore.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>Ultime volte: %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>Avvio in corso.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>Continua a riprovare da solo. Se questa pagina resta per dieci minuti, spegni e riaccendi lo specchio e comunica all’assistenza gli orari qui sopra.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Prossimo tentativo tra %n s.</numerusform>
                <numerusform>Prossimo tentativo tra %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>Riga %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>senza identificativo</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Tutto il file</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>accettata</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%Ln venduto</numerusform>
                <numerusform>%Ln venduti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>provato %Ln volta</numerusform>
                <numerusform>provato %Ln volte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>acquistato %Ln volta</numerusform>
                <numerusform>acquistato %Ln volte</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>acquistato meno di 5 volte</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (da %2 a %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 di vendite con i suggerimenti</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>Non ci sono ancora abbastanza sessioni</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>Niente con cui confrontare</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>Ancora niente dalla cassa</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>Le vendite non vengono abbinate</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>Forse non ce n’è: 95 volte su 100 la verità è tra %1 e %2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>95 volte su 100 la verità è tra %1 e %2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>Si è venduto ancora troppo poco per dire quante ne mancano.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>Manca circa %Ln sessione per conoscere la differenza con un margine di 10 punti.</numerusform>
                <numerusform>Mancano circa %Ln sessioni per conoscere la differenza con un margine di 10 punti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>Ogni sessione vede i suggerimenti. Nelle impostazioni lasciane alcune senza e si potranno confrontare.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>Importa il suo file dalla console di questa macchina: python main.py import --till FILE</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>Quello che si prova non viene conservato per la cassa. Chi gestisce questa macchina può attivarlo: results.match_till</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>Il %1 delle sessioni non vede suggerimenti</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Risultati</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Scrivi come tabella</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>Cosa portano i suggerimenti</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Scritto: %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>L’ultima vendita della cassa risale a %1 fa. Importa il suo file più recente.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>Sessioni seguite dalla vendita di qualcosa di provato o suggerito</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>di %Ln con suggerimenti</numerusform>
                <numerusform>di %Ln con suggerimenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>di %Ln senza</numerusform>
                <numerusform>di %Ln senza</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>In quattro settimane %Ln vendita di qualcosa provato poco prima; circa %1 per caso (da %2 a %3), che le cifre sopra escludono.</numerusform>
                <numerusform>In quattro settimane %Ln vendite di qualcosa provato poco prima; circa %1 per caso (da %2 a %3), che le cifre sopra escludono.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>I più provati</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>I più acquistati</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>Provati, non acquistati</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>Le ultime quattro settimane. Quanto contato meno di 5 volte non figura.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>Nelle ultime quattro settimane niente è stato contato 5 volte.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articoli</translation>
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
                <numerusform>utile a %n persona</numerusform>
                <numerusform>utile a %n persone</numerusform>
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
            <translation>Recensioni in tutte le lingue</translation>
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
            <translation>Ancora nessuna recensione.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n recensione</numerusform>
                <numerusform>%n recensioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 stelle: %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>Chiedi al nostro team come veste: l’ha provato.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>Nessuna recensione</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>Recensioni %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>basso</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>a margin</comment>
            <translation>medio</translation>
        </message>
        <message>
            <source>high</source>
            <comment>a margin</comment>
            <translation>alto</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>a kind of rule</comment>
            <translation>Chiede</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>Uno solo</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>Mai insieme</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>Stagione</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>Campagna</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>Margine</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 chiede %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>Un look ha uno di questi: %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Mai insieme: %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 solo dal %2 al %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 conta %2 dal %3 al %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1: margine %2</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>Regole per categorie</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Non ce n’è ancora nessuna.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Togliere: %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>Togliere</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>Un’altra regola: di che cosa tratta, poi le categorie nel loro ordine.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>Quanto conta</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>Aggiungere questa regola</translation>
        </message>
    </context>
    <context>
        <name>ScreenPage</name>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 pixel</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>turned by %1</source>
            <translation>ruotato di %1</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>Appoggia un righello al vetro: le tacche devono coincidere. Altrimenti cambia la diagonale.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Righello</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>Mostra un righello</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>Dagli occhi del cliente al vetro; lettere e pulsanti crescono con essa.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>Distanza di lettura</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosità</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>Su tutto lo schermo; un tocco riporta qui.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Griglia</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>Disegna con più dita; o tocca cinque segni per vedere di quanto si sbaglia.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Tocco</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>Cinque segni</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>Con la luce del pannello stesso.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>Con la luce del monitor stesso, tramite il suo cavo.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>Qui la luce del pannello non si può regolare; si scurisce invece l’immagine.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Schermo</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>Dimensione e distanza hanno effetto dopo un riavvio</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>il pannello dichiara %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Non accettato: %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>Immagine di prova</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>Centimetri</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>Tocca dove vuoi</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>Tocca il centro di ogni segno: %1 di 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>Questi tocchi si contraddicono</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>Il tocco sbaglia di %1 mm</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>Il tocco è giusto, entro %1 mm</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>Devono coincidere con un vero righello. Tocca per tornare.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>Un anello segue ogni dito; uno grigio mostra dove si è alzato.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>Riprova, ogni segno una volta e con un dito.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>Una volta corretto, resterebbero %1 mm. Corregge il sistema, non questo programma: chi se ne occupa aggiunge questa riga a un file in /etc/udev/rules.d e riavvia.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ancora</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>Di fabbrica</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>Di fabbrica: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>da %1 a %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>Cambiato qui; il file dice: %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>%1 è stato scelto qui e non ha effetto: %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1: torna al file</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Torna al file</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>ha effetto subito</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Ha effetto dopo un riavvio.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Non accettato: %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>Secondo la collocazione</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>Tutto ciò che si regola in questa pagina va in un file: per un altro specchio del negozio, o da conservare.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Scrivi il file</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Leggi il file</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>Non è stato applicato nulla: %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>Scritto. Copialo nello stesso posto su un altro specchio e leggilo lì.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>%n impostazione applicata. «Annulla» la ritira.</numerusform>
                <numerusform>%n impostazioni applicate. «Annulla» le ritira tutte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n impostazione cambierebbe</numerusform>
                <numerusform>%n impostazioni cambierebbero</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Applica</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>Il file non cambia nulla qui.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>%n modifica attende un riavvio</numerusform>
                <numerusform>%n modifiche attendono un riavvio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>%n cambiata qui</numerusform>
                <numerusform>%n cambiate qui</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annulla: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>Come file</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>L’ultima modifica non si è potuta salvare: %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsWording</name>
        <message>
            <source>Visit</source>
            <comment>a part of the settings</comment>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>a part of the settings</comment>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>Orari</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>Telecamera</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>Disponibilità</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>Personale</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>Etichette</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>Prima lingua</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>Avviso di inattività</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>Tempo per rispondere</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>Tempo per scegliere col braccio</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>Distanza di lettura</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>Meno movimento</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>Effetti</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>Luminosità</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>Orari</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>Si accende all’uso</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>Resta acceso</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>Spegne il pannello</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>Leggere i codici</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>Seguire le braccia</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>Telecamera ruotata di</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>Telecamera speculare</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>Età dei dati di disponibilità</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>Chiusura di queste pagine</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>Tenere nell’angolo</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>Letture per arrivare</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>Tempo per arrivare</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>Forza per arrivare</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>Forza per restare</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>Va via dopo</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>Margine sul camerino accanto</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>La lingua che trova ogni nuovo cliente; una di quelle offerte.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>Lingue che il cliente può scegliere, nell’ordine in cui sono offerte.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>Quanto tempo senza segni del cliente prima che lo schermo chieda se c’è ancora qualcuno.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>Quanto resta la domanda prima che tutto ciò che riguarda il cliente sia cancellato.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>Per quanto un braccio deve indicare una cosa per sceglierla.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>Colori e caratteri di tutto lo schermo.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>Diagonale dell’immagine visibile; ne seguono tutte le dimensioni.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>Dagli occhi del cliente allo schermo; da lì il testo si legge.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>Le pagine cambiano senza movimento.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>Sfocature e ombre; automatico le toglie dove manca il processore grafico.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>La luce del pannello; dove non si può regolare, un velo scuro sull’immagine.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>Quando lo schermo è acceso. Gli orari che finiscono prima di iniziare superano la mezzanotte. Senza orari: sempre.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>Un tocco, un’etichetta o un codice accendono lo schermo fuori orario. Il personale, sempre.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>Quanto resta acceso fuori orario quando nessuno lo usa.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>Si spegne anche l’alimentazione del pannello, dove il sistema può; l’immagine è nera comunque.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>La telecamera legge codici QR e a barre; automatico: in negozio e al banco.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>Lo schermo si usa con il braccio da lontano; automatico: in negozio e in vetrina, mai in camerino.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>Di quanto ruotare l’immagine della telecamera, in senso orario, perché sia dritta.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>La telecamera dà già immagini speculari, come alcune; ne dipendono braccio sinistro e destro.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>Dopo quanto un dato di disponibilità è mostrato come vecchio e non promette nulla.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>Quanto senza tocco prima che le pagine del personale si chiudano da sole.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>Quanto tenere premuto un angolo perché sia chiesto il PIN.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>Quante letture fanno di un’etichetta un capo sullo schermo; una forte conta doppio.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>Entro quanto devono arrivare queste letture.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>Lettura più debole che conta per un arrivo.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>Lettura più debole che trattiene un capo; non sopra la forza per arrivare.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>Quanto senza letture prima che un capo sia andato via.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>Di quanto un’etichetta dev’essere più forte qui che sulle antenne vicine per arrivare.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatico</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>non impostato</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>ogni giorno</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>Lato del gancio</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>Da quale lato dello schermo si appendono i capi, visto da chi sta davanti; in un camerino lì è disegnata una gruccia.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>Sinistra</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>Destra</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>Risultati</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>Sessioni senza suggerimenti</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>Quante sessioni su cento, estratte a sorte, non vedono suggerimenti, per poter confrontare. Un’altra quota ricomincia il confronto.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>Richieste</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>Che cosa si può chiedere</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>Tempo per accettare</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>Tempo per arrivare</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>Messo da parte dopo la chiusura</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>Le richieste offerte ai clienti quando qualcuno è in servizio; il negozio online sempre.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>Dopo quanto tempo senza risposta una richiesta è in ritardo; dopo il triplo finisce da sola.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>Dopo quanto tempo chi ha accettato è in ritardo; dopo il triplo la richiesta finisce da sola.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>Per quante ore dopo la prossima chiusura un capo resta da parte.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>Altra taglia o colore</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>Capi da riportare</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>Mettere da parte qui</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>Mettere da parte in un altro negozio</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>Il negozio online</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>Reso</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>%Ln riga</numerusform>
                <numerusform>%Ln righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>Spazio</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Cancella</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1: righe rifiutate</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>Prova un codice</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Questo specchio non conosce alcun capo</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>Non è stato ancora importato nulla. Fino ad allora ogni capo è sconosciuto.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>Su questo specchio</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Prodotti</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Recensioni</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>Dati di disponibilità di questo negozio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>%Ln dato è troppo vecchio per promettere qualcosa. I clienti sono invitati a chiederti la disponibilità.</numerusform>
                <numerusform>%Ln dati sono troppo vecchi per promettere qualcosa. I clienti sono invitati a chiederti la disponibilità.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>%Ln riga rifiutata in tutto:</numerusform>
                <numerusform>%Ln righe rifiutate in tutto; le prime:</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>Numero del codice</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>Il più nuovo</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>Il più vecchio</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Ciò che è stato importato</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>Ciò che apre il codice</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>Digitare il numero stampato con il codice</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Cerca</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>%Ln articolo non ha GTIN: i codici stampati lo aprono con il suo numero, le etichette solo se un file lo indica.</numerusform>
                <numerusform>%Ln articoli non hanno GTIN: i codici stampati li aprono con il loro numero, le etichette solo se un file lo indica.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>%Ln articolo ha lo stesso GTIN di un altro: una scansione chiede qual è.</numerusform>
                <numerusform>%Ln articoli hanno lo stesso GTIN di un altro: una scansione chiede qual è.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>Nessun codice apre %Ln articolo: il suo numero non è sicuro da scansionare.</numerusform>
                <numerusform>Nessun codice apre %Ln articoli: i loro numeri non sono sicuri da scansionare.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>Lettere e segni</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Solo cifre</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>Le loro taglie e colori</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Negozi</translation>
        </message>
        <message>
            <source>Type the digits under the bars</source>
            <translation>Digita le cifre sotto le barre</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>Prodotti</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>Dati di disponibilità</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Recensioni</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 fa</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>Lo specchio mostra questo capo</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>Una tessera cliente</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>Un badge del personale</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>Uno scontrino</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>Ignorato da una regola</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>Non sicuro da cercare</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>Non è il numero di un capo</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>Il cliente vede «Questo capo non lo conosciamo ancora». Se dovrebbe essere noto, manca dal feed dei prodotti.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>Confronta ogni cifra con l’etichetta.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>Non apre alcun capo.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%n in questo negozio</numerusform>
                <numerusform>%n in questo negozio</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>disponibile qui</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>ne restano pochi qui</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>esaurito qui</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>su ordine</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>nessun dato per questo negozio</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Acquisti</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>Etichette RFID</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Integrazioni</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Negozi</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>Un numero valido che il negozio non ha</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>Vendite della cassa</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>Taglia e colore</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In questo negozio</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>Taglie in questo negozio</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>Chiedi a noi</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>Nessuna al momento</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>Come veste</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Materiale</translation>
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
        <name>StaffMenu</name>
        <message>
            <source>Pages</source>
            <translation>Pagine</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Per il personale</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>Per chi lavora qui.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>Una seconda persona</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>Serve anche il PIN di un’altra persona.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Si chiude tra %n s. Tocca per restare</numerusform>
                <numerusform>Si chiude tra %n s. Tocca per restare</numerusform>
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
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: meno</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: più</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
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
            <source>The camera runs without its locks</source>
            <translation>La telecamera funziona senza i suoi blocchi</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 poll.</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>La telecamera è rinchiusa</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>Non si sa ancora se la telecamera è rinchiusa</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>Ciò che vede l’immagine non può scrivere file, aprire connessioni né avviare programmi: il kernel lo rifiuta.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>Il kernel di questo sistema non può rinchiuderla. Le immagini non sono comunque salvate né inviate, ma lo garantisce solo il programma.</translation>
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
            <translation>%1%</translation>
        </message>
        <message>
            <source>The camera’s process says so when it starts.</source>
            <translation>Il processo della telecamera lo dice all’avvio.</translation>
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
            <source>Here: %1</source>
            <translation>Qui: %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggerimenti</translation>
        </message>
        <message>
            <source>Put together and never together, so never: %1. Take one of the two back.</source>
            <translation>Insieme e mai insieme, quindi mai: %1. Togliere una delle due regole.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>Chiede solo ciò che non deve mai stare insieme, non resta nulla: %1. Togliere una delle regole.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>Chiede solo se stessa, non resta nulla: %1. Indicare un’altra categoria.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>Chiede solo ciò che oggi è fuori stagione: %1. Cambiare la stagione o indicare un’altra categoria.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>Una campagna terminata: %1. Si può togliere.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Non ancora salvato</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>Salvato. I clienti lo vedono ora.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non salvato: %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>Restano le regole di prima: %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>Quale prodotto? Scegline uno, o scrivi o scansiona il numero di un articolo.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>Numero di un articolo</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Guarda</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>Metti con questo</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>Nessun articolo ha questo numero.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>Ancora nessun prodotto</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>Con: %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>Niente di disponibile si abbina.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Mai insieme</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1: ora %2, dopo %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>Metti insieme: %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>Togli dal look</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Metti insieme</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Mai insieme: %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>Consenti di nuovo</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>Tutte le regole sono in %1, dove si scrivono quelle di un prodotto, di una marca o di un reparto. Ciò che vi è scritto si vede anche qui.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>Oggi nessuna categoria del negozio è di stagione, non si propone nulla: %1. Cambiare una stagione.</translation>
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
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>Porta con te la lista</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>Ancora niente. Quello che porti o guardi va in una lista che puoi portare con te.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>Per il tuo telefono</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>Per la cassa</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>Spunta quello che vuoi comprare.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>Spunta quello che vuoi nella lista.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>È troppo per un solo codice. Spunta meno articoli.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>Mostralo alla cassa.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>Inquadralo con il telefono: il nostro negozio online si apre con questa lista.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>Inquadralo con il telefono: la lista compare lì.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>Un articolo non ci sta: spuntane meno.</numerusform>
                <numerusform>%n articoli non ci stanno: spuntane meno.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>La lista è solo nel codice: non dice nulla di te e qui non ne resta nulla.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>Cifre del giorno</translation>
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <comment>today</comment>
            <translation>
                <numerusform>sessione</numerusform>
                <numerusform>sessioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>%n sconosciuto</numerusform>
                <numerusform>%n sconosciuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>capo</numerusform>
                <numerusform>capi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>pagina aperta</numerusform>
                <numerusform>pagine aperte</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>Programma in funzione %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>macchina %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>oggi %n guasto di dispositivo, %1 in tutto</numerusform>
                <numerusform>oggi %n guasti di dispositivi, %1 in tutto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>%n codice rifiutato</numerusform>
                <numerusform>%n codici rifiutati</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Tutto bene</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n cosa richiede attenzione</numerusform>
                <numerusform>%n cose richiedono attenzione</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>Dispositivi, dati, disco e orologio sono a posto.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
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
            <source>%1, on the hook</source>
            <translation>%1, al gancio</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>Al gancio</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1, accanto</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Accanto</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>Letto come</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>il numero di un’etichetta</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>un codice</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>Pezzo singolo</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Capo</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>Marca, colore, taglia</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 invece di %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Disponibilità</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>troppo vecchio per promettere qualcosa</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Recensioni</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>Numero nel feed</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>Articoli con questo numero</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln; questo è il primo</numerusform>
                <numerusform>%Ln; questo è il primo</numerusform>
            </translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>Negozi che ce l’hanno</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>Provato qui</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taglia %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>Piace a %1 su %n</numerusform>
                <numerusform>Piace a %1 su %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>Lo hai provato. Come veste?</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>Piccolo</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>Regolare</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>Ti piace?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>Resta solo quanti lo dicono, mai chi.</translation>
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
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>Tutto</translation>
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
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Ultimo capo</numerusform>
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
                <numerusform>%n capo</numerusform>
                <numerusform>%n capi</numerusform>
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
                <numerusform>Ultimo capo</numerusform>
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
                <numerusform>Contato %n min fa</numerusform>
                <numerusform>Contato %n min fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Contato %n h fa</numerusform>
                <numerusform>Contato %n h fa</numerusform>
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
            <translation>Veste regolare: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>veste regolare</translation>
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
            <translation>Qualcosa copre la telecamera.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Questa tessera qui non è conosciuta.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Questo codice qui non è utilizzabile.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>Qui, con te</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>1 qui, con te</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Con te, %n qui in tutto</numerusform>
                <numerusform>Con te, %n qui in tutto</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Tolto</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In questo negozio</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Contato %n min fa. Chiedici.</numerusform>
                <numerusform>Contato %n min fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Contato %n h fa. Chiedici.</numerusform>
                <numerusform>Contato %n h fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>Contato ieri. Chiedici.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Contato %n giorno fa. Chiedici.</numerusform>
                <numerusform>Contato %n giorni fa. Chiedici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>Tessera letta. Non si conserva nulla.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>È uno scontrino. Non si conserva nulla.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>Questo codice non è di una nostra etichetta.</translation>
        </message>
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
            <source>Our team’s choice</source>
            <translation>La scelta del nostro team</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Il nostro consiglio</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Comprati insieme</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>Guardati insieme</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>Stesso materiale</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>Stesso materiale: %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>Un colore che si abbina</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>Stessa marca</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>Anche di %1</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>Comprato spesso nel negozio</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>Comprato insieme una volta</numerusform>
                <numerusform>Comprato insieme %n volte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>Guardato insieme una volta</numerusform>
                <numerusform>Guardato insieme %n volte</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>Ora la tessera non si può leggere.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>Qual è?</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Non ancora a catalogo</translation>
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
            <source>Not mine: %1</source>
            <translation>Non è mio: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Non è mio</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Minimo in 30 giorni: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>In ritardo</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>finisce tra %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>codice %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>%n capo da riportare</numerusform>
                <numerusform>%n capi da riportare</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>Mettere da parte: %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>Mettere da parte a %1: %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>Reso: %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>Serve qualcuno</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>troppo piccolo</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>troppo grande</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>non piace</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>difettoso</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>altro motivo</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>Non trovato</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>Venduto</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>Danneggiato</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>Nessuno è libero</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>Contro le regole</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>Nulla è ancora promesso: chiama prima quel negozio</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>Nulla è ancora promesso: guarda prima</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>Messo da parte da %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>Accettata da %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 sta arrivando</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>Fatto da %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>Rifiutata da %1: %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>Annullata dal cliente</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Il tempo è scaduto</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>Il cliente se n’è andato</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>Ritirato</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>Sono qui</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Messo da parte</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accetta</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>Arrivo</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Lascia stare</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>Impossibile</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>Reso con scontrino (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>occupato</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>da riordinare</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>libero</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>Errore di battitura, o codice di un altro negozio.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>Un codice di questo negozio che non corrisponde più a nulla.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>Un codice ha sei lettere e cifre.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>La tua risposta non è stata salvata. Dillo al cliente di persona.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>Troppo tardi: nel frattempo è finita.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>%n aperta</numerusform>
                <numerusform>%n aperte</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Richieste</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>In servizio: %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>%1 è andato via</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>Non c’è più</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>Nessuno è in servizio, quindi ai clienti non si offre nulla.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Cerca un codice</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>Questo posto</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>%n capo rimasto appeso, %1</numerusform>
                <numerusform>%n capi rimasti appesi, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>La visita precedente: %1 dentro, %2 fuori</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>Nessuna richiesta.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>Annotiamo che cosa viene chiesto e dove. Niente su di te.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Al momento non si può chiamare nessuno.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
    </context>
    <context>
        <name>AskedDelegate</name>
        <message>
            <source>%1, until %2</source>
            <comment>a state, a time</comment>
            <translation>%1, fino a %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostra il codice</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Codice %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>Le tue richieste</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>Annotiamo che cosa è stato chiesto, dove e quando. Niente su di te: quando te ne vai, niente riporta alla tua visita.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Ancora niente.</translation>
        </message>
    </context>
    <context>
        <name>ProductAction</name>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>Il nostro team</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>Mostra questo codice alla cassa. Al resto pensa il nostro team.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>Mostra questo codice presso %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>Mostra questo codice presso %1, entro %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>Mostra questo codice alla cassa.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>Mostra questo codice alla cassa entro %1.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Ora nessuno è libero</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>Non lo abbiamo più</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Appena venduto</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>L’ultimo capo è con te</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>È molto in una volta</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Non ha funzionato</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>Annulla prima qualcosa che non ti serve più.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>Nessuno è stato avvisato. Rivolgiti al nostro team.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>%1 lo ha ancora.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>Ci dispiace. Rivolgiti al nostro team.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Va bene</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, grazie</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Pronto per il reso</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Riservato per te</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Continua sul tuo telefono</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 è qui</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>È qui</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Non è più riservato</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Nessuno è potuto venire</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>Scansiona questo codice. Il tuo indirizzo non si scrive mai qui.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>%1 ce l’ha per te.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>La richiesta resta aperta. Rivolgiti al nostro team.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>Questo non si può restituire</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. %n richiesta in tutto</numerusform>
                <numerusform>%1. %n richieste in tutto</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>Chiedi questo capo</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>Chiedi la taglia %1</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Fai cercare questo capo</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>Fai cercare la taglia %1</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>Riserva questo capo</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>Riserva la taglia %1</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>Fai cercare per riservare</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>Fai cercare la taglia %1 per riservarla</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>Riserva presso %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>Ordina online</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Restituisci</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>Fai ritirare questi capi</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Chiedi aiuto</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>Chiedi un’altra taglia</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>Chiedi un altro capo</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>Riserva una taglia</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>Riserva un capo</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>Te lo portiamo.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>Guardiamo e te lo diciamo.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>Ricevi un codice per la cassa.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>Chiediamo lì e te lo diciamo.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>Continui sul tuo telefono.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>%n capo che resta qui</numerusform>
                <numerusform>%n capi che restano qui</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>Qualcuno viene da te.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Esaurito</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>L’ultimo capo è con te.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>Annulla prima un’altra richiesta.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Ora non è possibile.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Troppo piccolo</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Troppo grande</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>Non mi piace</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Difettoso</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Altro motivo</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ritiro</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Taglia %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Il nostro team</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Riservato per te</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>Mostra il codice alla cassa</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 ha bisogno di un po’ di tempo</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>Ci pensa %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 sta arrivando</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Non è più riservato</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Nessuno è potuto venire</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Consegnato</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Concluso</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Continua sul tuo telefono</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Nessuno ha ancora risposto</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>Stiamo chiedendo lì</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>Stiamo chiedendo a %1</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>Il nostro team è avvisato</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>Non l’abbiamo trovato</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Appena venduto</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>È danneggiato</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>Non si può restituire</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Ora nessuno è libero</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>Reso</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>Questo non si può restituire.</translation>
        </message>
    </context>
</TS>
