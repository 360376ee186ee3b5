<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>Etwas Neues ist da. Ansehen</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 ist da. Ansehen</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>Gerade da</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>Ein unbekanntes Teil</translation>
        </message>
    </context>
    <context>
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>„%1“ ist falsch eingerichtet</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>„%1“ antwortet nicht</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>Etwas verdeckt die Kamera</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>Für die Kamera ist es zu dunkel</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>Die Kamera verwechselt vielleicht links und rechts</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>Die Kamera läuft ohne ihre Sperren</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>Die Datenbank ist beschädigt</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>Nichts kann gespeichert werden</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>Die Datenbank war beschädigt; eine leere ist in Gebrauch</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>Die Datenbank war beschädigt; eine frühere Kopie ist in Gebrauch</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>%n beschädigte Zeile ausgelassen</numerusform>
                <numerusform>%n beschädigte Zeilen ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Beim nächsten Start nimmt der Spiegel die neueste Kopie. Eine Sicherung wird an der Konsole dieses Rechners zurückgespielt: python main.py restore</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>Die beschädigte liegt in „%1“. Eine Sicherung wird an der Konsole dieses Rechners zurückgespielt: python main.py restore. Ohne Sicherung importieren Sie die Feeds neu.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Was seitdem geändert wurde, fehlt: Importieren Sie die Feeds neu. Die beschädigte liegt in „%1“. Eine Sicherung wird an der Konsole dieses Rechners zurückgespielt: python main.py restore</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>Importieren Sie die Feeds neu. Kommt es wieder vor, ist vielleicht das Laufwerk defekt.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Dieser Spiegel kennt kein Teil</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>Der letzte Import ist gescheitert: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>%n Zeile abgelehnt: %1</numerusform>
                <numerusform>%n Zeilen abgelehnt: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>Die Bestandszahlen sind alt</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>Die Zahlen von heute können nicht gespeichert werden</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Das Laufwerk ist fast voll</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>Die Uhr geht vielleicht falsch</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Es ist keine PIN festgelegt</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>Der Bildschirm hält seine Zeiten nicht ein</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>Die Seite „Geräte“ sagt, was zu beheben ist.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>Prüfen Sie Strom und Kabel; der nächste Versuch kommt von selbst.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>Entfernen Sie, was davor hängt oder klebt.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>Machen Sie vor dem Spiegel Licht; bis dahin ruhen die Gesten.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>Fast alle scheinen die linke Hand zu heben. In den Einstellungen „Kamera spiegelt“ umschalten und sehen, ob der Zeiger der Hand folgt.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>Importieren Sie die Produkte; bis dahin ist jedes Teil unbekannt.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>Was vorher importiert wurde, wird weiter gezeigt.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>Diese Teile fehlen auf dem Spiegel oder sind unvollständig.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>Die Kundschaft wird gebeten, den Bestand von Ihnen prüfen zu lassen.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>Beim nächsten Start gehen sie verloren. Das Protokoll sagt warum.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>Öffnungszeiten und das Alter der Zahlen hängen davon ab. Prüfen Sie das Netz.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>Legen Sie an der Konsole dieses Rechners eine fest: python main.py pin set</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>Das Protokoll sagt, warum er nicht geschaltet werden konnte.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>Bestandszahlen</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>Einkäufe</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>RFID-Etiketten</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>Ergänzungen</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>Das Laufwerk ist voll oder darf nur gelesen werden. Sagen Sie der Person Bescheid, die diesen Rechner betreut; sobald Platz ist, geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>Der Kernel dieses Systems ist zu alt, um sie einzusperren. Sagen Sie der Person Bescheid, die diesen Rechner betreut.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>Bald kann nichts mehr gespeichert werden. Sagen Sie der Person Bescheid, die diesen Rechner betreut.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>Geschäfte</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>Verkäufe der Kasse</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>%n Anfrage wartet zu lange</numerusform>
                <numerusform>%n Anfragen warten zu lange</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>Anfragen können nicht gespeichert werden</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>%n Teil „%1“ hier, %2 laut Bestand</numerusform>
                <numerusform>%n Teile „%1“ hier, %2 laut Bestand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>%n Teil hängt noch</numerusform>
                <numerusform>%n Teile hängen noch</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>Jemand wartet. Die Seite der Anfragen sagt, wo.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>Die Kundschaft wird gebeten, Sie persönlich zu fragen. Das Protokoll sagt, warum.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>Vor %1 gezählt. Lassen Sie den Bestand berichtigen.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>Der Besuch ist zu Ende; die Nächsten würden sie vorfinden.</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>Einen Moment, die Kollektion wird ausgelegt.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Dieser Spiegel hat noch keine Kollektion. Unser Team hilft gern.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Hängen Sie ein Teil hierher oder zeigen Sie der Kamera sein Etikett.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Hängen Sie ein Teil hierher, um alles darüber zu sehen.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Zeigen Sie der Kamera das Etikett eines Teils.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Scannen Sie das Etikett eines Teils oder heben Sie zum Beginnen eine Hand.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scannen Sie das Etikett eines Teils, um alles darüber zu sehen.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Heben Sie zum Beginnen eine Hand.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Lesegerät und Kamera machen gerade Pause; Berühren funktioniert.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>Der Haken macht gerade Pause.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>Die Kamera macht gerade Pause.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>Hängen Sie ein Teil auf, zeigen Sie sein Etikett oder heben Sie eine Hand.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Hängen Sie ein Teil hierher oder heben Sie zum Beginnen eine Hand.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Zeigen Sie das Etikett eines Teils oder heben Sie zum Beginnen eine Hand.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>Gleich wieder da.</translation>
        </message>
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>Berühren Sie den Spiegel, um die Kollektion zu sehen.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>Hier ist keine Kamera.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Dieser Haken wird gemessen</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Hängen Sie dasselbe Teil jetzt nebenan auf</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Nebenan wird gemessen</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Hier und nebenan lassen sich unterscheiden</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Hier und nebenan sind nicht zu unterscheiden</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>Die neuen Schwellen gelten</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Hängen Sie ein Teil an den Haken dieses Spiegels</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>In der Nachbarkabine, an deren Haken. Entfernen Sie alle anderen Teile mit Etikett und messen Sie dann.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Bleiben Sie ruhig stehen und lassen Sie das Teil hängen.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Keine Schwelle würde sie gut genug unterscheiden. Senken Sie die Leistung des Lesegeräts, drehen Sie seine Antenne von der Wand weg oder geben Sie ihm eine Antenne für die Nachbarkabine. Beginnen Sie dann von vorn.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Sie bleiben für jeden künftigen Start erhalten.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Ein beliebiges Teil mit RFID-Etikett. Entfernen Sie alle anderen, treten Sie zurück und messen Sie dann.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>Dieser Haken</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Nebenan</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Schwellen</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Noch %n Sekunde</numerusform>
                <numerusform>Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>%n Lesung</numerusform>
                <numerusform>%n Lesungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>von %n Etikett</numerusform>
                <numerusform>von %n Etiketten</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>eines genügt</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Einmessen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>Es wurde kein Etikett empfangen.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>Das Etikett wurde für ein Urteil zu selten empfangen.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Das Teil wird nebenan so stark empfangen wie hier.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Das Lesegerät antwortet nicht.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Prüfen Sie, ob das Teil ein RFID-Etikett trägt und am Haken hängt. Messen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Drehen Sie das Etikett zur Antenne und treten Sie zurück. Messen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>Haben Sie das Teil umgehängt? Dann senken Sie die Leistung des Lesegeräts oder drehen Sie seine Antenne von der Wand weg. Beginnen Sie dann von vorn.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Prüfen Sie Strom und Kabel. Messen Sie noch einmal, sobald es bereit ist.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Ein Teil am Haken wird praktisch nie übersehen.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Ein Teil am Haken wird etwa einmal von %1 Malen übersehen.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Ein Teil von nebenan erscheint hier praktisch nie.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Ein Teil von nebenan erscheint hier etwa einmal von %1 Malen.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>Nur Zahlen. Es gibt kein Bild zu zeigen.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>Das ist alles, was ich sehe.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>Bilder pro Sekunde</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>Nach Armen abgesucht</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>aus</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Bildgröße</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>Nach Codes abgesucht</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>Machen Sie jede Geste einmal</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>Halten Sie einen Code vor die Kamera</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>Seit dem Öffnen dieser Seite wurde keiner gelesen.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>Zahlen der Kamera</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>Hand gehoben</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>Linker Arm ausgestreckt</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>Rechter Arm ausgestreckt</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>Wischen nach links</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>Wischen nach rechts</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>Beide Arme hoch</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>ein Teil des Geschäfts</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>ein Teil, das das Geschäft nicht hat</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>ein Personalausweis</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>eine Kundenkarte</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>ein Kassenbon</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>durch eine Regel übergangen</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>nicht sicher nachzuschlagen</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>Hier keine Kamera</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>Die Kamera ist aus</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>Dieser Spiegel steht in einer Umkleidekabine. Dort ist eine Kamera verboten, und dieses Programm weigert sich, eine zu öffnen.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>Die Konfiguration schaltet sie ab, oder nichts würde sie nutzen. Etiketten, Codes und Berührung funktionieren ohne sie.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Etwas verdeckt die Kamera.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>Es ist zu dunkel, um jemanden zu sehen.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>Jemand steht vor dem Spiegel. Eine gehobene Hand übernähme die Steuerung.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>Diese Person steuert.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>Jemand ist da, geht aber vorbei oder ist dem Spiegel nicht zugewandt.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>Niemand ist da. Stellen Sie sich zwei Meter vor den Spiegel.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>Ja, das ist meine</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>Ist das Ihre Karte?</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>Dann stehen hier Ihr Vorname, Ihre Punkte und Ihre Angebote, solange Sie da sind. Nichts wird gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>Die Kollektion</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Dieser Spiegel hat noch keine Kollektion. Unser Team hilft gern.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Bringen Sie ein Teil: Größen, Bewertungen und wo es das gibt.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>Noch nichts. Was Sie mitbringen oder ansehen, lässt sich hier vergleichen.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>Bringen Sie ein weiteres Teil mit, um es mit diesem zu vergleichen.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>Wählen Sie zwei oder drei Teile, oder Größen von einem.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>Mit Größe</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>Mit Größe %1 vergleichen</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%n Artikel vergleichen</numerusform>
                <numerusform>%n Artikel vergleichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>Andere wählen</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>Kommt an ab</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>Bleibt bis</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>Vorsprung</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>Sitzungen von gestern und heute</numerusform>
                <numerusform>Sitzungen an jedem der letzten %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1: %n Sitzung</numerusform>
                <numerusform>%1: %n Sitzungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>Halten Sie jetzt ein Etikett, eine Karte oder einen Code davor</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>Nichts wurde gelesen</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Noch %n Sekunde</numerusform>
                <numerusform>Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>Nach %1 s. Es funktioniert; was gelesen wurde, wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>Halten Sie es näher heran oder drehen Sie es. Wird nichts gelesen, prüfen Sie das Kabel des Geräts, dann „main.py doctor“.</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>Kein Gerät ist eingerichtet</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>Dieser Spiegel wird nur durch Berühren bedient. Lesegeräte stehen in psyche.toml; „main.py doctor“ sagt, was angeschlossen ist.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n Etikett empfangen</numerusform>
                <numerusform>%n Etiketten empfangen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Hängen Sie ein Teil mit Etikett auf: Es erscheint hier mit seiner Stärke.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Scannen Sie einen Code oder halten Sie eine Karte hin. Gelesenes wird nie gezeigt.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Zuletzt: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketten</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>und %n schwächeres</numerusform>
                <numerusform>und %n schwächere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>Gelesen wird erst, wenn es wieder antwortet. Der nächste Versuch kommt von selbst.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Gelesen wird erst, wenn das behoben ist.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Wird versucht …</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Nochmals testen</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Einmessen</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>noch nichts gelesen</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>Code, vor %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>Karte, vor %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>Ein Code wurde gelesen</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>Eine Karte wurde gelesen</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>Ein Etikett wurde gelesen</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 Lesungen/s</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>Dieser Spiegel, Antenne %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>Nebenan, Antenne %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>Unbekannt …%1</translation>
        </message>
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingeben</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Wie stark das Teil hier und nebenan empfangen wurde</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>An diesem Haken</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Nebenan</translation>
        </message>
    </context>
    <context>
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>nie importiert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln neu</numerusform>
                <numerusform>%Ln neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln geändert</numerusform>
                <numerusform>%Ln geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln entfernt</numerusform>
                <numerusform>%Ln entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>Die Datei (%1 eingetroffen) wurde als Ganzes abgelehnt: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln Zeile abgelehnt</numerusform>
                <numerusform>%Ln Zeilen abgelehnt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>geholt %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>unverändert %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>gescheitert %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>noch nicht abgefragt</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>Automatisch geholt</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Sucht nach Änderungen…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>Nur abgefragt, wenn Sie es wollen.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>Nächste Abfrage in %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Jetzt abfragen</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>Die Kollektion</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n Teil bei Ihnen</numerusform>
                <numerusform>%n Teile bei Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Noch nicht im Katalog</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Nicht meins: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Nicht meins</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Das neueste wird gezeigt</numerusform>
                <numerusform>Die neuesten %n werden gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one is it?</source>
            <translation>Welches ist es?</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>%n Artikel trägt diese Nummer.</numerusform>
                <numerusform>%n Artikel tragen diese Nummer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Nächstes</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorheriges</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>Das ist die erste Seite</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hallo</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>Sie zeigen</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>Zum Auswählen zeigen und halten</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>Zum Weiterblättern wischen</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>Zum Zurückgehen beide Arme heben</translation>
        </message>
        <message>
            <source>A little wider</source>
            <translation>Etwas weiter</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>Etwas schneller</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>Etwas höher</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>Zur anderen Seite</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>Innerhalb von %n Tag nach dem Kauf</numerusform>
                <numerusform>Innerhalb von %n Tagen nach dem Kauf</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>Ungetragen</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>Mit Etikett</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>Mit Kassenbon</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>Zeigen Sie den Code an der Kasse. Unser Team erledigt den Rest.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>Ihr Kassenbon ist älter. Bitte sprechen Sie unser Team an.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>Dieser Kassenbon ist aus einem anderen Geschäft.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>Kassenbon gelesen. Nichts davon wird gespeichert.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>Etwas zurückgeben</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>Warum geben Sie es zurück?</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Code noch einmal zeigen</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>Sie bekommen einen Code für die Kasse. Wir notieren den Grund und nichts über Sie.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Im Moment kann niemand gefragt werden.</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Dazu: %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Heute haben wir nichts dazu da. Unser Team hat Ideen.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>Dazu passt</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Zusammen gekauft</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>Passt auch dazu</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>Entfernen: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>Diese Zeiten hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Sind Sie noch da? Noch %n Sekunde</numerusform>
                <numerusform>Sind Sie noch da? Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Noch da?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Sonst löschen wir alles für die nächste Person.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>Ich bin noch da</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>Licht: noch nicht bekannt</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>Licht: zu dunkel</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>Licht: blendend</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>Licht: gut</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>QR-Code der Liste</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>Er hat keine Nummer für unseren Onlineshop.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>Er hat keine Nummer, die die Kasse liest.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>Wählen Sie zuerst die Größe.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>Angehalten · %n neuere Zeile</numerusform>
                <numerusform>Angehalten · %n neuere Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>Live, Neuestes zuerst</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Support-Datei</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>Bereich des Programms: %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>Alle Bereiche</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Wörter suchen</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>Es wurde keine Support-Datei geschrieben.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>Support-Datei geschrieben, %1. Sie enthält nichts Geheimes und nichts Persönliches.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>Keine Zeile passt. Wählen Sie eine niedrigere Stufe oder löschen Sie die Wörter.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Zeilen des Protokolls</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>LogWording</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
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
            <translation>Bei Ihnen</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>In unserem Online-Geschäft</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>In einem anderen Geschäft</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>Fragen Sie uns: %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>Bei %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>Lassen Sie es uns prüfen</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Größe %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>Meine Karte</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>Ihre Karte ist weggesteckt</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Schön, dass Sie wieder da sind</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>Schön, dass Sie wieder da sind, %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>Ihre Punkte</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Für Sie</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Für Sie zurückgelegt</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>Nur zu sehen, solange Sie da sind. Wenn Sie gehen, bleibt nichts davon.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>Zeigen Sie sie wieder, um Ihre Punkte und Angebote zu sehen.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>Karte wegstecken</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Kein Geschäft hat diese Größe gerade. Fragen Sie uns: Vielleicht kommt Nachschub.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>Kein Geschäft hat es gerade. Fragen Sie uns: Vielleicht kommt Nachschub.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>%n Geschäft</numerusform>
                <numerusform>%n Geschäfte</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>Andere Geschäfte</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>In %n Geschäft ausverkauft</numerusform>
                <numerusform>In %n Geschäften ausverkauft</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>Gleich ist von Ihrem Besuch hier nichts mehr da.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Bild %1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Bild %1 von %2: %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. Ganz zeigen</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. Aus der Nähe ansehen</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>Zurück zum Spiegel</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>Diese PIN stimmt nicht.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>Neuer Versuch in %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>Die PIN konnte nicht geprüft werden. Das Protokoll sagt warum.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>Es ist keine PIN festgelegt</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>Ohne PIN öffnet nichts diese Seiten. Geben Sie an der Konsole dieses Rechners ein:</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>%n Ziffer eingegeben</numerusform>
                <numerusform>%n Ziffern eingegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment …</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Schließt in %n s</numerusform>
                <numerusform>Schließt in %n s</numerusform>
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
            <translation>Hier nicht möglich.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>Programm neu starten</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>Bildschirm ausschalten</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>Bildschirm einschalten</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>Spiegel herunterfahren</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>In Sekunden ist es wieder da. Teile am Haken werden neu gelesen.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>Eine Berührung oder ein Teil schaltet ihn wieder ein.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>Bis seine Zeiten enden.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>Jemand muss ihn von Hand wieder einschalten.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Neu starten …</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>Ausschalten …</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>Einschalten …</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>Herunterfahren …</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>Ja, jetzt neu starten</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>Ja, ausschalten</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>Ja, einschalten</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>Ja, herunterfahren</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Startet neu …</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Fährt herunter …</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Erledigt.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Ein und Aus</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>Das Blatt für die Datenschutzakte</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>Als Seite schreiben</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>Keine Kamera ist offen</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>Es wurde keine Seite geschrieben: %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>Geschrieben, zum Drucken oder Senden: %1</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
    </context>
    <context>
        <name>ProductFacts</name>
        <message>
            <source>Composition and care</source>
            <translation>Material und Pflege</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>Passt zu</translation>
        </message>
    </context>
    <context>
        <name>GarmentWords</name>
        <message>
            <source>Taken away</source>
            <translation>Weggenommen</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Normale Darstellung</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Leichter lesbar</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Sprache und Darstellung</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>Dieser Spiegel ist gleich wieder da.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>Das Programm wurde von außen beendet.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>Das Programm lehnt seine Konfiguration ab. Das Protokoll nennt den falschen Schlüssel.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>Das Programm stand still und wurde beendet.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>Das Programm zeichnete nichts mehr und wurde beendet.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>Das Programm startet nicht.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>Das Programm kann seine Daten nicht öffnen: Das Laufwerk ist voll, schreibgeschützt oder defekt. Das Protokoll sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>Das Programm endete durch einen Fehler.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>Zuletzt: %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>Startet jetzt.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>Es versucht es von selbst weiter. Bleibt diese Seite zehn Minuten, schalten Sie den Spiegel aus und wieder ein und nennen Sie Ihrem Support die Zeiten oben.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Protokoll: %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Nächster Versuch in %n s.</numerusform>
                <numerusform>Nächster Versuch in %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>ohne Kennung</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Die ganze Datei</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>übernommen</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%Ln verkauft</numerusform>
                <numerusform>%Ln verkauft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>%Ln Mal anprobiert</numerusform>
                <numerusform>%Ln Mal anprobiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>%Ln Mal gekauft</numerusform>
                <numerusform>%Ln Mal gekauft</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>weniger als 5 Mal gekauft</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 Verkäufe mit Vorschlägen</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>Noch nicht genug Sitzungen</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>Nichts zum Vergleichen</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>Noch nichts von der Kasse</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>Verkäufe werden nicht zugeordnet</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>Es ist vielleicht keiner da: In 95 von 100 Fällen liegt die Wahrheit zwischen %1 und %2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>In 95 von 100 Fällen liegt die Wahrheit zwischen %1 und %2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>Bisher wurde zu wenig verkauft, um zu sagen, wie viele noch fehlen.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>Noch etwa %Ln Sitzung, bis der Unterschied auf 10 Punkte genau bekannt ist.</numerusform>
                <numerusform>Noch etwa %Ln Sitzungen, bis der Unterschied auf 10 Punkte genau bekannt ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>Jede Sitzung sieht Vorschläge. Lassen Sie in den Einstellungen einige ohne, dann lassen sich beide vergleichen.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>Importieren Sie ihre Datei an der Konsole dieses Rechners: python main.py import --till FILE</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>Was anprobiert wird, wird nicht für die Kasse gespeichert. Wer diesen Rechner betreut, kann es einschalten: results.match_till</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>%1 der Sitzungen sehen keine Vorschläge</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Als Tabelle schreiben</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>Was Vorschläge bringen</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>Der letzte Verkauf der Kasse ist %1 alt. Importieren Sie ihre neueste Datei.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>Sitzungen, nach denen etwas Anprobiertes oder Vorgeschlagenes verkauft wurde</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>von %Ln mit Vorschlägen</numerusform>
                <numerusform>von %Ln mit Vorschlägen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>von %Ln ohne</numerusform>
                <numerusform>von %Ln ohne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>In vier Wochen %Ln Verkauf von etwas, das kurz zuvor anprobiert wurde; etwa %1 davon zufällig (%2 bis %3), was oben abgezogen ist.</numerusform>
                <numerusform>In vier Wochen %Ln Verkäufe von etwas, das kurz zuvor anprobiert wurde; etwa %1 davon zufällig (%2 bis %3), was oben abgezogen ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>Am meisten anprobiert</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>Am meisten gekauft</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>Anprobiert, nicht gekauft</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>Die letzten vier Wochen. Was weniger als 5 Mal gezählt wurde, steht nicht hier.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>In den letzten vier Wochen wurde nichts 5 Mal gezählt.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>size %1</source>
            <translation>Größe %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>Geprüfter Kauf</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>hilfreich für %n Person</numerusform>
                <numerusform>hilfreich für %n Personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>Hilfreichste</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>Bewertungen in allen Sprachen</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>Alle</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>Noch keine Bewertungen.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n Bewertung</numerusform>
                <numerusform>%n Bewertungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 Sterne: %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>Fragen Sie unser Team, wie es ausfällt: Es hat das Teil anprobiert.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>Keine Bewertungen</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>Bewertungen %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>a margin</comment>
            <translation>mittel</translation>
        </message>
        <message>
            <source>high</source>
            <comment>a margin</comment>
            <translation>hoch</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>a kind of rule</comment>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>Eines davon</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>Nie zusammen</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>Saison</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>Marge</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 verlangt %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>Ein Look hat eines davon: %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Nie zusammen: %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 nur vom %2 bis %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 zählt %2 vom %3 bis %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1: Marge %2</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>Regeln für Kategorien</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Es gibt noch keine.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Herausnehmen: %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>Eine weitere Regel: worum es geht, dann die Kategorien in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>Wie viel es zählt</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>Diese Regel hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ScreenPage</name>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 Pixel</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>turned by %1</source>
            <translation>um %1 gedreht</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>Halten Sie ein Lineal ans Glas: Die Striche müssen übereinstimmen. Ändern Sie sonst die Diagonale.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>Lineal zeigen</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>Von den Augen der Kundschaft zum Glas; Schrift und Knöpfe wachsen mit.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>Betrachtungsabstand</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>Über den ganzen Bildschirm; eine Berührung führt zurück.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Gitter</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>Zeichnen Sie mit mehreren Fingern; oder berühren Sie fünf Marken, um die Abweichung zu sehen.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Berührung</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probieren</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>Fünf Marken</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>Über das Licht des Panels selbst.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>Über das Licht des Monitors, über sein Kabel.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>Das Licht des Panels lässt sich hier nicht stellen; stattdessen wird das Bild abgedunkelt.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>Größe und Abstand gelten nach einem Neustart</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>das Panel meldet %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Nicht übernommen: %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>Testbild</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>Zentimeter</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>Berühren Sie eine beliebige Stelle</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>Berühren Sie die Mitte jeder Marke: %1 von 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>Diese Berührungen widersprechen sich</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>Berührungen weichen um %1 mm ab</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>Berührungen stimmen, auf %1 mm</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>Sie müssen mit einem echten Lineal übereinstimmen. Zum Zurückgehen berühren.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>Ein Ring folgt jedem Finger; ein grauer zeigt, wo er abhob.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>Versuchen Sie es noch einmal, jede Marke einmal und mit einem Finger.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>Berichtigt blieben %1 mm. Das System berichtigt, nicht dieses Programm: Wer es betreut, fügt diese Zeile einer Datei in /etc/udev/rules.d hinzu und startet neu.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>Werkseinstellung</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>Wie geliefert: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>Hier geändert; die Datei sagt: %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>%1 wurde hier gewählt und gilt nicht: %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1: zurück zur Datei</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Zurück zur Datei</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>gilt sofort</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Gilt nach einem Neustart.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Nicht übernommen: %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>Je nach Aufstellungsort</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>Alles, was auf dieser Seite einzustellen ist, kommt in eine Datei: für einen anderen Spiegel des Geschäfts oder zum Aufheben.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Datei lesen</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>Nichts wurde übernommen: %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>Geschrieben. Kopieren Sie die Datei an dieselbe Stelle eines anderen Spiegels und lesen Sie sie dort.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>%n Einstellung übernommen. „Rückgängig“ nimmt sie zurück.</numerusform>
                <numerusform>%n Einstellungen übernommen. „Rückgängig“ nimmt alle zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n Einstellung würde sich ändern</numerusform>
                <numerusform>%n Einstellungen würden sich ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>Die Datei ändert hier nichts.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>%n Änderung wartet auf einen Neustart</numerusform>
                <numerusform>%n Änderungen warten auf einen Neustart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>%n hier geändert</numerusform>
                <numerusform>%n hier geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>Als Datei</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>Die letzte Änderung konnte nicht gespeichert werden: %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsWording</name>
        <message>
            <source>Visit</source>
            <comment>a part of the settings</comment>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>a part of the settings</comment>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>Erste Sprache</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>Warnung bei Inaktivität</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>Zeit zum Antworten</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>Zeit zum Wählen mit dem Arm</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>Design</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>Betrachtungsabstand</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>Effekte</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>Geht bei Benutzung an</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>Bleibt an</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>Schaltet das Panel ab</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>Codes lesen</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>Armen folgen</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>Kamera gedreht um</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>Kamera spiegelt</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>Bestandszahlen altern</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>Diese Seiten schließen</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>Halten in der Ecke</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>Lesungen zum Ankommen</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>Zeit zum Ankommen</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>Stärke zum Ankommen</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>Stärke zum Bleiben</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>Geht nach</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>Abstand zur Nachbarkabine</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>Die Sprache, die alle neu vorfinden; eine der angebotenen.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>Sprachen zur Wahl, in der Reihenfolge, in der sie angeboten werden.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>Wie lange ohne ein Zeichen, bis der Bildschirm fragt, ob noch jemand da ist.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>Wie lange die Frage bleibt, bis alles von diesem Besuch gelöscht wird.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>Wie lange ein Arm auf etwas zeigen muss, um es zu wählen.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>Farben und Schrift des ganzen Bildschirms.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>Diagonale des sichtbaren Bildes; alle Größen folgen daraus.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>Von den Augen zum Bildschirm; der Text ist von dort lesbar.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>Seiten wechseln ohne Bewegung.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>Unschärfe und Schatten; automatisch heißt aus, wo kein Grafikprozessor ist.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>Das Licht des Panels; wo es sich nicht stellen lässt, eine dunkle Schicht über dem Bild.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>Wann der Bildschirm an ist. Zeiten, die vor ihrem Beginn enden, gehen über Mitternacht. Ohne: immer.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>Eine Berührung, ein Etikett oder ein Code schaltet den Bildschirm außerhalb seiner Zeiten an. Das Personal immer.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>Wie lange ein außerhalb der Zeiten eingeschalteter Bildschirm an bleibt, wenn niemand ihn nutzt.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>Auch der Strom des Panels wird geschaltet, wo das System es kann; das Bild ist in jedem Fall schwarz.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>Die Kamera liest QR- und Strichcodes; automatisch: auf der Fläche und an der Theke.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>Der Bildschirm lässt sich von fern mit dem Arm bedienen; automatisch: auf der Fläche und im Schaufenster, nie in der Kabine.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>Um wie viel das Kamerabild im Uhrzeigersinn zu drehen ist, damit es aufrecht steht.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>Die Kamera liefert selbst Spiegelbilder, wie manche; linker und rechter Arm hängen davon ab.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>Nach welcher Zeit eine Bestandszahl als alt gilt und nichts verspricht.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>Wie lange ohne Berührung, bis die Seiten des Personals von selbst schließen.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>Wie lange eine Ecke zu halten ist, bis nach der PIN gefragt wird.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>Wie viele Lesungen ein Etikett zu einem Teil auf dem Bildschirm machen; eine starke zählt doppelt.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>In welcher Zeit diese Lesungen kommen müssen.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>Schwächste Lesung, die für ein Ankommen zählt.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>Schwächste Lesung, die ein Teil hier hält; nicht über der Stärke zum Ankommen.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>Wie lange ohne Lesung, bis ein Teil weg ist.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>Um wie viel ein Etikett hier stärker sein muss als an den Nachbarantennen, um anzukommen.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>nicht eingestellt</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>Seite des Hakens</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>Auf welcher Seite des Bildschirms Kleidung aufgehängt wird, von davor gesehen; in einer Kabine ist dort ein Bügel gezeichnet.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>Sitzungen ohne Vorschläge</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>Wie viele von hundert Sitzungen, ausgelost, keine Vorschläge sehen, damit sich vergleichen lässt. Ein anderer Anteil beginnt den Vergleich neu.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>Was angefragt werden kann</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>Zeit bis zur Annahme</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>Zeit bis jemand kommt</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>Zurückgelegt nach Geschäftsschluss</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>Die Anfragen, die der Kundschaft angeboten werden, solange jemand im Dienst ist; der Onlineshop auch sonst.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>Nach welcher Zeit ohne Antwort eine Anfrage verspätet ist; nach der dreifachen endet sie von selbst.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>Nach welcher Zeit verspätet ist, wer angenommen hat; nach der dreifachen endet die Anfrage von selbst.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>Wie viele Stunden nach dem nächsten Geschäftsschluss ein Teil zurückgelegt bleibt.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>Andere Größe oder Farbe</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>Teile zurücknehmen</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>Hier zurücklegen</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>In einem anderen Geschäft zurücklegen</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>Der Onlineshop</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>Rückgabe</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1: abgelehnte Zeilen</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>Code probieren</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Dieser Spiegel kennt kein Teil</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>Noch wurde nichts importiert. Bis dahin ist jedes Teil unbekannt.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>Auf diesem Spiegel</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>Bestandszahlen dieses Geschäfts</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>%Ln Zahl ist zu alt, um etwas zu versprechen. Die Kundschaft wird gebeten, den Bestand von Ihnen prüfen zu lassen.</numerusform>
                <numerusform>%Ln Zahlen sind zu alt, um etwas zu versprechen. Die Kundschaft wird gebeten, den Bestand von Ihnen prüfen zu lassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>Insgesamt %Ln Zeile abgelehnt:</numerusform>
                <numerusform>Insgesamt %Ln Zeilen abgelehnt; die ersten:</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>Nummer des Codes</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>Die neueste davon</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>Die älteste davon</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Was importiert wurde</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>Was der Code öffnet</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>Tippen Sie die Nummer ein, die beim Code steht</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>%Ln Artikel hat keine GTIN: Gedruckte Codes öffnen ihn mit seiner Nummer, Etiketten nur, wenn eine Datei sie zuordnet.</numerusform>
                <numerusform>%Ln Artikel haben keine GTIN: Gedruckte Codes öffnen sie mit ihrer Nummer, Etiketten nur, wenn eine Datei sie zuordnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>%Ln Artikel teilt seine GTIN mit einem anderen: Ein Scan fragt, welcher es ist.</numerusform>
                <numerusform>%Ln Artikel teilen ihre GTIN mit einem anderen: Ein Scan fragt, welcher es ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>Kein Code öffnet %Ln Artikel: Seine Nummer ist nicht sicher zu scannen.</numerusform>
                <numerusform>Kein Code öffnet %Ln Artikel: Ihre Nummern sind nicht sicher zu scannen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>Buchstaben und Zeichen</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Nur Ziffern</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>Ihre Größen und Farben</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Geschäfte</translation>
        </message>
        <message>
            <source>Type the digits under the bars</source>
            <translation>Tippen Sie die Ziffern unter den Strichen</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>Bestandszahlen</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>Der Spiegel zeigt dieses Teil</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>Eine Kundenkarte</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>Ein Personalausweis</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>Ein Kassenbon</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>Durch eine Regel übergangen</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>Nicht sicher nachzuschlagen</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>Das ist nicht die Nummer eines Teils</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>Die Kundschaft sieht „Dieses Teil kennen wir noch nicht“. Sollte es bekannt sein, fehlt es im Feed der Produkte.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>Vergleichen Sie jede Ziffer mit dem Etikett.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>Er öffnet kein Teil.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%n in diesem Geschäft</numerusform>
                <numerusform>%n in diesem Geschäft</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>hier vorrätig</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>nur noch wenige hier</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>hier ausverkauft</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>auf Bestellung</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>keine Zahl für dieses Geschäft</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Einkäufe</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>RFID-Etiketten</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Ergänzungen</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Geschäfte</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>Eine gültige Nummer, die das Geschäft nicht hat</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>Verkäufe der Kasse</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>Größe und Farbe</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In diesem Geschäft</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>Größen in diesem Geschäft</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>Fragen Sie uns</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>Zurzeit keine</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>Wie es ausfällt</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size %1: %2</source>
            <translation>Größe %1: %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>Sie steuern.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>Hand heben zum Steuern.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>Mehr sehe ich nicht.</translation>
        </message>
    </context>
    <context>
        <name>StaffMenu</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Für das Personal</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>Für alle, die hier arbeiten.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>Eine zweite Person</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>Dafür braucht es auch die PIN von jemand anderem.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Schließt in %n s. Berühren hält offen</numerusform>
                <numerusform>Schließt in %n s. Berühren hält offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: weniger</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: mehr</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>StaffWording</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>Falsch eingerichtet</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindet</translation>
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
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>kommt an ab %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>bleibt bis %1</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>Die Kamera läuft ohne ihre Sperren</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 Zoll</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>Die Kamera ist eingesperrt</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>Noch nicht bekannt, ob die Kamera eingesperrt ist</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>Was das Bild sieht, kann keine Datei schreiben, keine Verbindung öffnen und kein Programm starten: Der Kernel verweigert es.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>Der Kernel dieses Systems kann sie nicht einsperren. Bilder werden weiter weder gespeichert noch gesendet, aber dafür bürgt nur das Programm selbst.</translation>
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
            <translation>Der Prozess der Kamera sagt es beim Start.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 von 5 Sternen</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Here: %1</source>
            <translation>Hier: %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Put together and never together, so never: %1. Take one of the two back.</source>
            <translation>Zusammengestellt und nie zusammen, also nie: %1. Nehmen Sie eines davon zurück.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>Verlangt nur, was nie dabei sein darf, es bleibt nichts: %1. Nehmen Sie eine der Regeln heraus.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>Verlangt nur sich selbst, es bleibt nichts: %1. Nennen Sie eine andere Kategorie.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>Verlangt nur, was heute nicht Saison hat: %1. Ändern Sie die Saison oder nennen Sie eine andere Kategorie.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>Eine Kampagne, die vorbei ist: %1. Sie kann heraus.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>Gespeichert. Die Kundschaft sieht es jetzt.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>Die Regeln davor gelten weiter: %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>Welches Produkt? Wählen Sie eines, oder tippen oder scannen Sie die Nummer eines Artikels.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>Nummer eines Artikels</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>Dazustellen</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>Kein Artikel hat diese Nummer.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>Noch kein Produkt</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>Zu: %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>Nichts Lieferbares passt dazu.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Nie zusammen</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1: jetzt %2, dann %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>Zusammenstellen: %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>Aus dem Look nehmen</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Zusammenstellen</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Nie zusammen: %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>Wieder erlauben</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>Alle Regeln stehen in %1, wo die für ein Produkt, eine Marke oder eine Abteilung geschrieben werden. Was dort steht, zeigt sich auch hier.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>Keine Kategorie des Geschäfts hat heute Saison, es wird nichts vorgeschlagen: %1. Ändern Sie eine Saison.</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>gilt als hier</translation>
        </message>
    </context>
    <context>
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>Liste mitnehmen</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>Noch nichts. Was Sie mitbringen oder ansehen, kommt auf eine Liste, die Sie mitnehmen können.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>Für Ihr Handy</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>Für die Kasse</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>Kreuzen Sie an, was Sie kaufen möchten.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>Kreuzen Sie an, was auf die Liste soll.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>Das ist zu viel für einen Code. Kreuzen Sie weniger an.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>Zeigen Sie dies an der Kasse.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>Richten Sie die Kamera Ihres Handys darauf: Unser Onlineshop öffnet sich mit dieser Liste.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>Richten Sie die Kamera Ihres Handys darauf: Dort erscheint die Liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>Ein Artikel passt nicht mehr hinein: Kreuzen Sie weniger an.</numerusform>
                <numerusform>%n Artikel passen nicht mehr hinein: Kreuzen Sie weniger an.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>Die Liste steht nur im Code: Sie sagt nichts über Sie, und nichts davon wird hier gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>Zahlen des Tages</translation>
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <comment>today</comment>
            <translation>
                <numerusform>Sitzung</numerusform>
                <numerusform>Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>%n unbekannt</numerusform>
                <numerusform>%n unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>Teil</numerusform>
                <numerusform>Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>Seite geöffnet</numerusform>
                <numerusform>Seiten geöffnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>Programm läuft %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>Rechner %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>heute %n Geräteausfall, %1 insgesamt</numerusform>
                <numerusform>heute %n Geräteausfälle, %1 insgesamt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>%n Code abgelehnt</numerusform>
                <numerusform>%n Codes abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n Punkt zu klären</numerusform>
                <numerusform>%n Punkte zu klären</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>Geräte, Daten, Laufwerk und Uhr sind in Ordnung.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Simuliertes Lesegerät</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>Alles wegnehmen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>%1, on the hook</source>
            <translation>%1, am Haken</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>Am Haken</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1, nebenan</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Nebenan</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>die Nummer eines Etiketts</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>ein Code</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>Einzelstück</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>Marke, Farbe, Größe</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>zu alt, um etwas zu versprechen</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>Nummer im Feed</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>Artikel mit dieser Nummer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln; dies ist der erste davon</numerusform>
                <numerusform>%Ln; dies ist der erste davon</numerusform>
            </translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>Geschäfte, die es haben</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>Hier anprobiert</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Größe %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>%1 von %n gefällt es</numerusform>
                <numerusform>%1 von %n gefällt es</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>Sie haben es anprobiert. Wie fällt es aus?</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>Gefällt es Ihnen?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>Gespeichert wird nur, wie viele das sagen, nie wer.</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>Dieses Teil kennen wir noch nicht.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>Unser Team kann Ihnen helfen.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Gelesen: %1</translation>
        </message>
    </context>
    <context>
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>Alles</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n hier</numerusform>
                <numerusform>%n hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Letztes Teil</numerusform>
                <numerusform>Nur noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Nur noch wenige</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Hier ausverkauft</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>Ausgestellt, auf Bestellung</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>Bestand: Fragen Sie uns</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>Letztes Teil</numerusform>
                <numerusform>Noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Ausverkauft</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>Auf Bestellung</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Gerade gezählt</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Vor %n min gezählt</numerusform>
                <numerusform>Vor %n min gezählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Vor %n h gezählt</numerusform>
                <numerusform>Vor %n h gezählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>Vor %n Tag gezählt</numerusform>
                <numerusform>Vor %n Tagen gezählt</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>Keine aktuelle Zahl. Fragen Sie uns.</translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Fällt klein aus: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>fällt klein aus</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Fällt normal aus: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>fällt normal aus</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Fällt groß aus: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>fällt groß aus</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>Es ist zu dunkel, um Sie zu sehen.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Etwas verdeckt die Kamera.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Diese Karte ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Dieser Code ist hier nicht verwendbar.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>Hier, bei Ihnen</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>1 hier, bei Ihnen</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Bei Ihnen, insgesamt %n hier</numerusform>
                <numerusform>Bei Ihnen, insgesamt %n hier</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Weggenommen</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In diesem Geschäft</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n min gezählt. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n min gezählt. Fragen Sie uns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n h gezählt. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n h gezählt. Fragen Sie uns.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>Gestern gezählt. Fragen Sie uns.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n Tag gezählt. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n Tagen gezählt. Fragen Sie uns.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>Karte gelesen. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>Das ist ein Kassenbon. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>Dieser Code ist keines unserer Etiketten.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Geöffnet bis %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>Schließt bald, um %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>Geschlossen, öffnet %1</translation>
        </message>
        <message>
            <source>Our team’s choice</source>
            <translation>Die Wahl unseres Teams</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Unsere Empfehlung</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Zusammen gekauft</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>Zusammen angesehen</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>Gleiches Material</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>Gleiches Material: %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>Eine passende Farbe</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>Gleiche Marke</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>Auch von %1</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>Wird bei uns oft gekauft</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>Einmal dazu gekauft</numerusform>
                <numerusform>%n-mal dazu gekauft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>Einmal dazu angesehen</numerusform>
                <numerusform>%n-mal dazu angesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>Ihre Karte lässt sich gerade nicht abrufen.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>Welches ist es?</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Noch nicht im Katalog</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n Teil bei Ihnen</numerusform>
                <numerusform>%n Teile bei Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Nicht meins: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Nicht meins</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Tiefstpreis 30 Tage: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>endet in %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>Code %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>%n Teil zurückzunehmen</numerusform>
                <numerusform>%n Teile zurückzunehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>Zurücklegen: %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>Zurücklegen in %1: %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>Rückgabe: %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>Jemand wird gebraucht</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>zu klein</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>gefällt nicht</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>fehlerhaft</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>anderer Grund</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>Verkauft</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>Niemand ist frei</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>Gegen die Regeln</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>Noch nichts versprochen: Rufen Sie zuerst dieses Geschäft an</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>Noch nichts versprochen: Sehen Sie zuerst nach</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>Zurückgelegt von %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>Angenommen von %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 ist unterwegs</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>Erledigt von %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>Abgelehnt von %1: %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>Von der Kundschaft zurückgezogen</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Die Zeit ist abgelaufen</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>Abgeholt</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>Ich bin da</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Doch nicht</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>Geht nicht</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>Rückgabe mit Kassenbon (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>besetzt</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>aufzuräumen</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>frei</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>Vertippt, oder der Code eines anderen Geschäfts.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>Ein Code dieses Geschäfts, zu dem es nichts mehr gibt.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>Ein Code hat sechs Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>Ihre Antwort konnte nicht gespeichert werden. Sagen Sie es der Kundschaft persönlich.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>Zu spät: Die Anfrage ist inzwischen beendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>Im Dienst: %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>%1 ist gegangen</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>Niemand ist im Dienst, deshalb wird der Kundschaft nichts angeboten.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Code suchen</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>Dieser Platz</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>%n Teil hängt noch, %1</numerusform>
                <numerusform>%n Teile hängen noch, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>Der Besuch davor: %1 hinein, %2 hinaus</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>Keine Anfragen.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>Wir notieren, was gewünscht wird und wo. Nichts über Sie.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Im Moment kann niemand gefragt werden.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
    </context>
    <context>
        <name>AskedDelegate</name>
        <message>
            <source>%1, until %2</source>
            <comment>a state, a time</comment>
            <translation>%1, bis %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Code zeigen</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>Ihre Wünsche</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>Wir notieren, was gewünscht wurde, wo und wann. Nichts über Sie: Wenn Sie gehen, führt nichts zu Ihrem Besuch zurück.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Noch nichts.</translation>
        </message>
    </context>
    <context>
        <name>ProductAction</name>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>Unser Team</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>Zeigen Sie diesen Code an der Kasse. Unser Team erledigt den Rest.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>Zeigen Sie diesen Code bei %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>Zeigen Sie diesen Code bei %1, bis %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>Zeigen Sie diesen Code an der Kasse.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>Zeigen Sie diesen Code bis %1 an der Kasse.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Gerade ist niemand frei</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>Wir haben es nicht mehr</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Gerade verkauft</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>Das letzte Teil haben Sie</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>Das ist viel auf einmal</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Das hat nicht geklappt</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>Ziehen Sie erst etwas zurück, das Sie nicht mehr brauchen.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>Niemand wurde gefragt. Bitte wenden Sie sich an unser Team.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>%1 hat es noch.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>Es tut uns leid. Bitte wenden Sie sich an unser Team.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Alles klar</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Bereit zur Rückgabe</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Für Sie reserviert</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Weiter auf Ihrem Telefon</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 ist da</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>Es ist da</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Nicht mehr reserviert</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Niemand konnte kommen</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>Scannen Sie diesen Code. Ihre Adresse wird hier nie eingegeben.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>%1 hat es für Sie.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>Der Wunsch besteht weiter. Bitte wenden Sie sich an unser Team.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>Das wird nie zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. Insgesamt %n Wunsch</numerusform>
                <numerusform>%1. Insgesamt %n Wünsche</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>Bringen lassen</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>Größe %1 bringen lassen</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Suchen lassen</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>Größe %1 suchen lassen</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>Reservieren</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>Größe %1 reservieren</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>Zum Reservieren suchen lassen</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>Größe %1 zum Reservieren suchen lassen</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>Reservieren bei %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>Online bestellen</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>Diese Teile abholen lassen</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Hilfe rufen</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>Andere Größe bringen lassen</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>Ein anderes Teil bringen lassen</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>Eine Größe reservieren</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>Ein Teil reservieren</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>Wir bringen es Ihnen.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>Wir sehen nach und sagen es Ihnen.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>Sie erhalten einen Code für die Kasse.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>Wir fragen dort und sagen es Ihnen.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>Sie machen auf Ihrem Telefon weiter.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>%n Teil, das hier bleibt</numerusform>
                <numerusform>%n Teile, die hier bleiben</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>Jemand kommt zu Ihnen.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Ausverkauft</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>Das letzte Teil haben Sie.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>Ziehen Sie erst etwas zurück.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Gerade nicht möglich.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Zu klein</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>Gefällt nicht</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Fehlerhaft</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Abholen</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Größe %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Unser Team</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Für Sie reserviert</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>Code an der Kasse zeigen</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 braucht etwas länger</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>%1 kümmert sich darum</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 ist unterwegs</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Nicht mehr reserviert</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Niemand konnte kommen</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Abgeholt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Weiter auf Ihrem Telefon</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Noch hat niemand geantwortet</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>Wir fragen dort nach</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>Wir fragen bei %1 nach</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>Unser Team weiß Bescheid</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>Wir haben es nicht gefunden</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Gerade verkauft</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>Es ist beschädigt</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>Rückgabe nicht möglich</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Gerade ist niemand frei</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>Rückgabe</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>Das wird nie zurückgenommen.</translation>
        </message>
    </context>
</TS>
