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
            <translation>Scannen Sie das Etikett eines Kleidungsstücks oder heben Sie die Hand.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scannen Sie das Etikett eines Kleidungsstücks, um alles darüber zu sehen.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Heben Sie zum Beginnen eine Hand.</translation>
        </message>
        <message>
            <source>Touch the mirror to begin.</source>
            <translation>Berühren Sie den Spiegel.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>Leser und Kamera pausieren; Berühren geht.</translation>
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
            <translation>Kleidungsstück aufhängen, Etikett zeigen oder eine Hand heben.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Kleidungsstück aufhängen oder zum Beginnen eine Hand heben.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Etikett eines Kleidungsstücks zeigen oder zum Beginnen eine Hand heben.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>Gleich wieder da.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Dieser Haken wird abgehört</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Hängen Sie dasselbe Stück jetzt nebenan auf</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Nebenan wird abgehört</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Hier und nebenan lassen sich unterscheiden</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Hier und nebenan klingen gleich</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>Die neuen Schwellen gelten</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Hängen Sie ein Stück an den Haken dieses Spiegels</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>In der Nachbarkabine, an deren Haken. Entfernen Sie alle anderen Stücke mit Etikett, dann hören Sie ab.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Bleiben Sie ruhig und lassen Sie das Stück hängen.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Keine Schwelle würde sie gut genug unterscheiden. Senken Sie die Leistung des Lesers, drehen Sie seine Antenne von der Wand weg oder geben Sie ihm eine Antenne für die Nachbarkabine. Dann von vorn.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Sie bleiben für jeden künftigen Start.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Ein beliebiges Stück mit RFID-Etikett. Entfernen Sie alle anderen, treten Sie zurück, dann hören Sie ab.</translation>
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
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>Kein Gerät ist eingerichtet</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>Dieser Spiegel wird nur durch Berühren bedient. Leser stehen in psyche.toml; „main.py doctor“ sagt, was angeschlossen ist.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n Etikett gehört</numerusform>
                <numerusform>%n Etiketten gehört</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Hängen Sie ein Stück mit Etikett auf: Es erscheint hier mit seiner Stärke.</translation>
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
            <translation>Gelesen wird erst, wenn es wieder antwortet. Es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Gelesen wird erst, wenn das behoben ist.</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Wie stark das Stück hier und nebenan gehört wurde</translation>
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
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Noch nichts hier</translation>
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
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Bringen Sie ein Teil: Größen, Meinungen und wo es das gibt.</translation>
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
        <message>
            <source>From the collection</source>
            <translation>Aus der Kollektion</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Das neueste wird gezeigt</numerusform>
                <numerusform>Die neuesten %n werden gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurückblättern</translation>
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
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Dazu: %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Heute nichts vorrätig. Unser Team hat Ideen.</translation>
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
            <translation>Sonst räumen wir den Spiegel für die nächste Person.</translation>
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
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Kein Geschäft hat diese Größe. Fragen Sie uns: Vielleicht kommt Nachschub.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>Bild %1 von %2: %3. Nächstes zeigen</translation>
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
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n Stimme</numerusform>
                <numerusform>%n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>Noch keine</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>Geschäft</numerusform>
                <numerusform>Geschäfte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>dazu</numerusform>
                <numerusform>dazu</numerusform>
            </translation>
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
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Tiefstpreis 30 Tage: %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
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
            <translation>Normale Ansicht</translation>
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
                <numerusform>für %n hilfreich</numerusform>
                <numerusform>für %n hilfreich</numerusform>
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
            <translation>Meinungen in allen Sprachen</translation>
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
            <translation>Noch keine Meinungen.</translation>
        </message>
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>Fragen Sie unser Team, wie es ausfällt.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n Stimme</numerusform>
                <numerusform>%n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 Sterne: %2</translation>
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
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>Einmessen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Schließt in %n s. Berühren hält offen</numerusform>
                <numerusform>Schließt in %n s. Berühren hält offen</numerusform>
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
        <message>
            <source>Start again</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Einmessen</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Abhören</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Übernehmen</translation>
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
            <source>nothing read yet</source>
            <translation>noch nichts gelesen</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>Code vor %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>Karte vor %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 Lesungen/s</translation>
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
        <message>
            <source>No tag was heard.</source>
            <translation>Kein Etikett wurde gehört.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>Das Etikett wurde zu selten gehört.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>Das Stück klingt nebenan so stark wie hier.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>Der Leser antwortet nicht.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Prüfen Sie, ob das Stück ein RFID-Etikett trägt und am Haken hängt. Dann noch einmal abhören.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Drehen Sie das Etikett zur Antenne und treten Sie zurück. Dann noch einmal abhören.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>Wurde es umgehängt? Dann senken Sie die Leistung des Lesers oder drehen Sie die Antenne von der Wand weg. Danach von vorn.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Prüfen Sie Strom und Kabel. Hören Sie noch einmal ab, sobald er bereit ist.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Ein Stück am Haken wird praktisch nie übersehen.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Ein Stück am Haken wird etwa 1-mal von %1 übersehen.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Ein Stück von nebenan kommt praktisch nie herein.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Ein Stück von nebenan kommt etwa 1-mal von %1 herein.</translation>
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
            <source>Here: %1</source>
            <translation>Hier: %1</translation>
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
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Simulierter Leser</translation>
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
            <source>%1, size %2, on the hook</source>
            <translation>%1, Größe %2, an den Haken</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>An den Haken</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1, Größe %2, nebenan</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Nebenan</translation>
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
            <translation>Unser Team hilft Ihnen gern.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Gelesen: %1</translation>
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
        <message>
            <source>In this store</source>
            <translation>In diesem Geschäft</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Nur noch %n</numerusform>
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
            <translation>Bestand: fragen Sie uns</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n Stück</numerusform>
                <numerusform>%n Stück</numerusform>
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
                <numerusform>Noch %n</numerusform>
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
                <numerusform>Vor %n min gezählt</numerusform>
                <numerusform>Vor %n min gezählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Vor %n h gezählt</numerusform>
                <numerusform>Vor %n h gezählt</numerusform>
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
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n min gesehen. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n min gesehen. Fragen Sie uns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n h gesehen. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n h gesehen. Fragen Sie uns.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>Gestern gesehen. Fragen Sie uns.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Vor %n Tag gesehen. Fragen Sie uns.</numerusform>
                <numerusform>Vor %n Tagen gesehen. Fragen Sie uns.</numerusform>
            </translation>
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
            <translation>Passt wie angegeben: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>passt wie angegeben</translation>
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
            <source>Card read. Nothing of it is kept.</source>
            <translation>Karte gelesen. Nichts davon wird behalten.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>Das ist ein Kassenbon. Nichts davon wird behalten.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>Dieser Code gehört zu keinem Kleidungsstück.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Diese Karte ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Dieser Code geht hier nicht.</translation>
        </message>
    </context>
</TS>
