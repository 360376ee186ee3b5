<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>Something new is here. Look</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 is here. Look</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>Just arrived</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>A garment we don’t know yet</translation>
        </message>
    </context>
    <context>
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>“%1” is set up wrongly</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>“%1” does not answer</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>Something covers the camera</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>It is too dark for the camera</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>The camera may confuse left and right</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>The camera runs without its locks</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>The database is damaged</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>Nothing can be stored</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>The database was damaged; an empty one is in use</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>The database was damaged; a copy from before is in use</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>%n damaged row left out</numerusform>
                <numerusform>%n damaged rows left out</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>Import the feeds again. If it comes back, the disk may be failing.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>This mirror knows no garment</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>The last import failed: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>%n row refused: %1</numerusform>
                <numerusform>%n rows refused: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>The stock figures are old</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>Today’s figures cannot be stored</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>The disk is nearly full</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>The clock may be wrong</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>No PIN is set</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>The screen does not keep its hours</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>The page of devices says what to put right.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>Check its power and its cable; it is tried again by itself.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>Take away what hangs or sticks in front of it.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>Turn on a light before the mirror; gestures rest until then.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>Import the shop’s products; until then every garment is unknown.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>What was imported before still shows.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>These garments are missing or incomplete on the mirror.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>Shoppers are asked to have stock checked by you.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>They are lost at the next start. The log says why.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>Opening hours and ages depend on it. Check the network.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>Set one on this machine’s console: python main.py pin set</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>The log says why it could not be switched.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>products</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>stock figures</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>reviews</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>purchases</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>RFID tags</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>supplements</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>Soon nothing can be stored. Tell whoever looks after this machine.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>shops</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>sales of the till</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>%n request has waited too long</numerusform>
                <numerusform>%n requests have waited too long</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>Requests cannot be stored</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>%n piece of “%1” here, %2 by the figures</numerusform>
                <numerusform>%n pieces of “%1” here, %2 by the figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>%n piece left hanging</numerusform>
                <numerusform>%n pieces left hanging</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>Somebody waits. The page of requests says where.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>Shoppers are told to ask you in person. The log says why.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>Counted %1 ago. Have the stock put right.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>The visit has ended; the next shopper would find them.</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>One moment: the collection is being laid out.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>This mirror has no collection yet. Our team can help.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Hang a garment here, or show its label to the camera.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Hang a garment here to see all about it.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Show a garment’s label to the camera.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Scan a garment’s label, or raise a hand to begin.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Scan a garment’s label to see all about it.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Raise a hand to begin.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>The reader and the camera are resting; touch works.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>The hook is resting for a moment.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>The camera is resting for a moment.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>Hang a garment here, show its label, or raise a hand.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Hang a garment here, or raise a hand to begin.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Show a garment’s label, or raise a hand to begin.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>Back in a moment.</translation>
        </message>
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>Touch the mirror to see the collection.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>There is no camera here.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Listening to this hook</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Now hang the same garment next door</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Listening to next door</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Here and next door can be told apart</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Here and next door sound alike</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>The new thresholds are in force</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Hang a garment on this mirror’s hook</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>In the next cabin, on its hook. Take every other tagged garment away, then listen.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>Keep still and leave the garment where it is.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>No threshold would tell them apart well enough. Lower the reader’s power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>They are kept for every start to come.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Any garment with an RFID tag. Take every other one away and step back, then listen.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>This hook</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Next door</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Thresholds</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>%n read</numerusform>
                <numerusform>%n reads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>of %n tag</numerusform>
                <numerusform>of %n tags</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>one is enough</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Use these</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibration</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>No tag was heard.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>The tag was heard too rarely to judge.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>The garment sounds as strong next door as here.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>The reader does not answer.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Turn the tag towards the antenna and step back. Then listen again.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>Was it moved? If so, lower the reader’s power or turn its antenna away from the wall. Then start again.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Check its power and its cable. Listen again once it is ready.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>A garment on the hook is practically never missed.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>A garment on the hook is missed about once in %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>A garment next door practically never gets in.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>A garment next door gets in about once in %1.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>Figures only. There is no picture to show.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>This is all I see.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>Pictures a second</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>Searched for arms</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>off</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Size of the picture</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>Searched for codes</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>Make each gesture once</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>Hold a code before the camera</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>None was read since this page was opened.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>Figures of the camera</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>Hand raised</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>Left arm out</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>Right arm out</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>Swipe to the left</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>Swipe to the right</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>Both arms up</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>a garment of the shop</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>a garment the shop does not have</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>a staff badge</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>a customer card</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>a receipt</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>ignored by rule</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>not safe to look up</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>something else</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>No camera here</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>The camera is off</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Something covers the camera.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>It is too dark to see anybody.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>Somebody faces the mirror. A raised hand would take the lead.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>This person leads.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>Somebody is there, but walking or not facing the mirror.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>Nobody is there. Stand two metres in front of the mirror.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>Yes, it’s mine</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, thank you</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>Is this your card?</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>The collection</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>This mirror has no collection yet. Our team can help.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Bring a garment to see its sizes, reviews and where to find it.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>Nothing yet. What you bring or look at can be compared here.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>Bring another garment to compare it with this one.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>Choose two or three garments, or sizes of one.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>With size</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>Compare with size %1</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>Compare %n</numerusform>
                <numerusform>Compare %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>Choose others</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>Arrives at</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>Stays to</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>Lead</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>Sessions yesterday and today</numerusform>
                <numerusform>Sessions on each of the last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1: %n session</numerusform>
                <numerusform>%1: %n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>Hold a tag, a card or a code to it now</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>Nothing was read</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>After %1 s. It works; what was read is not kept.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>Hold it closer or turn it. If nothing is read, check the device’s cable, then “main.py doctor”.</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>No device is configured</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n tag in range</numerusform>
                <numerusform>%n tags in range</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Hang a tagged garment on the hook: it appears here with its strength.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Scan a code or tap a card to try it. What was read is never shown.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Last: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>and %n weaker one</numerusform>
                <numerusform>and %n weaker ones</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>Nothing is read until it answers again. It is tried again by itself.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>Nothing is read until this is put right.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Trying…</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Test again</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrate</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>nothing read yet</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>code %1 ago</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>card %1 ago</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>A code was read</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>A card was read</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>A tag was read</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 reads/s</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>This mirror, antenna %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>Next door, antenna %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>Unknown tag …%1</translation>
        </message>
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>Erase</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>How strongly the garment was received on this hook and next door</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>On this hook</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Next door</translation>
        </message>
    </context>
    <context>
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>never imported</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln removed</numerusform>
                <numerusform>%Ln removed</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>The file of %1 was refused as a whole: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln row refused</numerusform>
                <numerusform>%Ln rows refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>fetched %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>unchanged %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>failed %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>not looked at yet</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>Fetched by themselves</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Looking for what has changed…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>Looked at only when you ask.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>Next look in %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Look now</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>The collection</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n piece with you</numerusform>
                <numerusform>%n pieces with you</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Not in our catalogue yet</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Not mine: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Not mine</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>The newest one is shown</numerusform>
                <numerusform>The newest %n are shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>%n article carries this number.</numerusform>
                <numerusform>%n articles carry this number.</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one is it?</source>
            <translation>Which one is it?</translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>This is the first page</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hello</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>Pointing</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>Point and hold to choose</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>Swipe for the next one</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>Both arms up to go back</translation>
        </message>
        <message>
            <source>A little wider</source>
            <translation>A little wider</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>A little quicker</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>A little higher</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>Towards the other side</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>Within %n day of the purchase</numerusform>
                <numerusform>Within %n days of the purchase</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>Unworn</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>With its label</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>With its receipt</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>Show the code at the till. Our team sees to the rest.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>Your receipt is older than that. Please speak to our team.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>This receipt is from another shop.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>Receipt read. Nothing of it is kept.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>Bring something back</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>Why does it come back?</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Show the code again</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>You get a code for the till. We note the reason, and nothing about you.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Nobody can be asked right now.</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>With %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Nothing to go with it today. Our team has ideas.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>To wear with it</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Bought together</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>Also with it</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>Take away: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>Add these hours</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>Are you still there? %n second left</numerusform>
                <numerusform>Are you still there? %n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>Still with us?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Otherwise we clear the mirror for the next person.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>I’m still here</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>I’m done</translation>
        </message>
    </context>
    <context>
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>Light: not known yet</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>Light: too dark</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>Light: dazzling</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>Light: good</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>QR code of the list</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>It has no number for our web shop.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>It has no number that the till reads.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>Choose its size first.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>Paused · %n newer line</numerusform>
                <numerusform>Paused · %n newer lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>Live, newest first</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Support file</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>Part of the program: %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>All parts</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Find words</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>No support file was written.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>Support file written, %1. No secret and nothing personal is in it.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>No line fits. Choose a lower level or clear the words.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Lines of the log</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
    </context>
    <context>
        <name>LogWording</name>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
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
            <translation>With you</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>In our web shop</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>In another shop</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>Ask us about %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>At %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>Ask us to check</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Size %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>My card</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>Your card is put away</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Welcome back</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>Welcome back, %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>Your points</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>For you</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>On hold for you</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>Shown while you are here. When you leave, nothing of it stays.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>Show it again to see your points and offers.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>Put my card away</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>No shop has this size now. Ask our team: more may be on its way.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>No shop has it now. Ask our team: more may be on its way.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>%n shop</numerusform>
                <numerusform>%n shops</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>Other shops</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>%n shop has sold out of it</numerusform>
                <numerusform>%n shops have sold out of it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>Carry on</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>All done</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>In a moment nothing of your visit is left here.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Picture %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Picture %1 of %2: %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. Show all of it</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. Look closely</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>Back to the mirror</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>That PIN is not right.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>Try again in %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>The PIN could not be checked. The log says why.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>No PIN is set</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>Nothing opens these pages until there is one. On this machine’s console, type:</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>%n digit entered</numerusform>
                <numerusform>%n digits entered</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Closes in %n s</numerusform>
                <numerusform>Closes in %n s</numerusform>
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
            <translation>Not possible here.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>Restart the program</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>Turn the screen off</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>Turn the screen on</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>Shut the mirror down</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>It is back within seconds. A shopper’s garments on the hook are read again.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>A touch or a garment turns it on again.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>Until its hours end.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>Somebody has to switch it on again by hand.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Restart…</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>Turn off…</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>Turn on…</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>Shut down…</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>Yes, restart now</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>Yes, turn it off</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>Yes, turn it on</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>Yes, shut down</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Restarting…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Shutting down…</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Done.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Power</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 instead of %2</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>The sheet for the data-protection file</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>Write as a page</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>No camera is open</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>No page was written: %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>Written, to be printed or sent: %1</translation>
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
            <translation>Composition and care</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>Goes with</translation>
        </message>
    </context>
    <context>
        <name>GarmentWords</name>
        <message>
            <source>Taken away</source>
            <translation>Taken away</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Language: %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Standard display</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Easier to read</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>I’m done</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Language and display</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>This mirror will be back in a moment.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>The program was ended from outside.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>The program refuses its configuration. The log names the key to mend.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>The program stood still and was ended.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>The program painted nothing any more and was ended.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>The program does not start.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>The program ended because of a fault.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>Last at %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>Starting now.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Log: %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Next try in %n s.</numerusform>
                <numerusform>Next try in %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>without an id</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>The whole file</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>taken</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%Ln sold</numerusform>
                <numerusform>%Ln sold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>tried %Ln time</numerusform>
                <numerusform>tried %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>bought %Ln time</numerusform>
                <numerusform>bought %Ln times</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>bought fewer than 5 times</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (%2 to %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 sales with suggestions</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>Not enough sessions yet</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>Nothing to compare with</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>Nothing from the till yet</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>Sales are not matched</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>It may be none: 95 times in 100 the truth lies between %1 and %2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>95 times in 100 the truth lies between %1 and %2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>Too little was sold so far to say how many more it takes.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>About %Ln more session until the difference can be told to 10 points.</numerusform>
                <numerusform>About %Ln more sessions until the difference can be told to 10 points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>Every session sees suggestions. In the settings, leave some without, and both can be compared.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>Import its file on this machine’s console: python main.py import --till FILE</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>%1 of sessions see no suggestions</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Write as a table</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>What suggestions bring</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>The till’s last sale is %1 old. Import its newest file.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>Sessions that end with a sale of something tried or suggested</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>of %Ln with suggestions</numerusform>
                <numerusform>of %Ln with suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>of %Ln without</numerusform>
                <numerusform>of %Ln without</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>In four weeks %Ln sale of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</numerusform>
                <numerusform>In four weeks %Ln sales of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>Most tried</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>Most bought</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>Tried, not bought</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>The last four weeks. What was counted fewer than 5 times is not listed.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>Nothing was counted 5 times in the last four weeks.</translation>
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
            <translation>size %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>Verified purchase</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>helpful to %n person</numerusform>
                <numerusform>helpful to %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>Newest</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>Most helpful</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>Reviews in all languages</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>All</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>No reviews yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 stars: %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>Ask our team how it fits: they have tried it.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>No reviews</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>Reviews %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>low</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>a margin</comment>
            <translation>middle</translation>
        </message>
        <message>
            <source>high</source>
            <comment>a margin</comment>
            <translation>high</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>a kind of rule</comment>
            <translation>Asks for</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>One of them</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>Never together</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>Season</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>Campaign</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>Margin</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 asks for %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>A look has one of these: %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Never together: %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 only from %2 to %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 counts %2 from %3 to %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1: %2 margin</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>Rules for categories</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>There is none yet.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Take out: %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>Another rule: what it is about, then the categories in their order.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>How much it counts</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>Add this rule</translation>
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
            <translation>turned by %1</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Ruler</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>Show a ruler</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>From the shopper’s eyes to the glass; letters and buttons grow with it.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>Viewing distance</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>Over the whole screen; a touch leads back.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Grid</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>Draw with several fingers; or touch five marks to see by how much touch is off.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Touch</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Try</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>Five marks</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>Set by the panel’s own light.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>Set by the monitor’s own light, over its cable.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>The panel’s own light cannot be reached here; the picture is darkened instead.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>Size and distance take effect after a restart</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>the panel reports %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Not accepted: %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>Test picture</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>Centimetres</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>Touch anywhere</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>Touch the middle of each mark: %1 of 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>These touches contradict each other</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>Touch is off by %1 mm</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>Touch is right, within %1 mm</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>They must agree with a real ruler. Touch to go back.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>A ring follows each finger; a grey one shows where it was lifted.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>Try again, each mark once and with one finger.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>As delivered</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>As delivered: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>Changed here; the file says %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>%1 was chosen here and is ignored: %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1: back to the file</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Back to the file</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>takes effect at once</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Takes effect after a restart.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>Not accepted: %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>Set by the placement</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Write the file</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Read the file</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>Nothing was taken over: %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>Written. Copy it to the same place on another mirror and read it there.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>%n setting taken over. Undo takes it back.</numerusform>
                <numerusform>%n settings taken over. Undo takes all of them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n setting would change</numerusform>
                <numerusform>%n settings would change</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>The file changes nothing here.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>%n change waits for a restart</numerusform>
                <numerusform>%n changes wait for a restart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>%n changed here</numerusform>
                <numerusform>%n changed here</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>As a file</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>The last change could not be kept: %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsWording</name>
        <message>
            <source>Visit</source>
            <comment>a part of the settings</comment>
            <translation>Visit</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>a part of the settings</comment>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>Tags</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>First language</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>Idle warning</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>Time to answer</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>Time to choose by arm</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>Viewing distance</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>Reduce motion</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>Effects</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>Wakes when used</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>Stays lit</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>Switches the panel off</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>Read codes</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>Follow arms</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>Camera turned by</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>Camera mirrors</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>Stock figures age</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>These pages close</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>Hold in the corner</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>Reads to arrive</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>Time to arrive</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>Strength to arrive</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>Strength to stay</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>Leaves after</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>Margin over next door</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>The language that every new shopper finds; one of those offered.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>Languages that a shopper can choose, in the order in which they are offered.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>How long without any sign of the shopper before the screen asks whether somebody is still there.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>How long that question stays before everything of this shopper is wiped.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>How long an arm has to point at something to choose it.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>Colours and type of the whole screen.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>Diagonal of the visible picture; all sizes on the screen follow from it.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>From the shopper’s eyes to the screen; text is large enough to be read from there.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>Pages change without movement.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>Blur and shadow; automatic turns them off where there is no graphics processor.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>The panel’s light; where the panel cannot be told, a dark layer over the picture.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>A touch, a tag or a code lights the screen outside its hours. Staff always do.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>How long a screen that was lit outside its hours stays so once nobody uses it.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>The panel’s power is switched too, where the system can; the picture is black in any case.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>By how much, clockwise, the camera’s picture has to be turned to stand upright.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>The camera itself gives mirror images, as some do; left and right arms depend on it.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>After how long a stock figure is shown as old and promises nothing.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>How long without a touch before the staff’s pages close by themselves.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>How long a corner of the screen has to be held for the PIN to be asked for.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>How many reports of a tag make it a garment on the screen; a strong one counts twice.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>Within how long these reports must come.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>Weakest report that counts towards an arrival.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>Weakest report that keeps a garment here; not above the strength to arrive.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>How long without a report before a garment has left.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>not set</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>daily</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>Side of the hook</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>Left</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>Right</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>Results</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>Sessions without suggestions</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>Requests</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>What can be asked for</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>Time until somebody accepts</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>Time until somebody comes</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>Held after closing</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>The requests that shoppers are offered while somebody is on shift; the web shop also without.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>After how long without an answer a request is late; after three times as long it ends by itself.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>After how long who accepted is late; after three times as long the request ends by itself.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>For how many hours after the next closing a garment is held.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>Another size or colour</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>Help</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>Garments to take back</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>Hold here</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>Hold in another shop</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>The web shop</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>Return</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Erase</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1: refused rows</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>Try a code</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>This mirror knows no garment</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>Nothing has been imported yet. Until then every garment is unknown.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>On this mirror</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>Stock figures of this shop</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>%Ln figure is too old to promise anything. Shoppers are asked to have stock checked by you.</numerusform>
                <numerusform>%Ln figures are too old to promise anything. Shoppers are asked to have stock checked by you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>%Ln row refused in all:</numerusform>
                <numerusform>%Ln rows refused in all; the first of them:</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>Number of the code</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>The newest of them</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>The oldest of them</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>What was imported</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>What the code opens</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>Type the number that is printed with the code</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>Shop data</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Look it up</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>%Ln article has no GTIN: printed codes open it by its number, tags do not unless a file says which.</numerusform>
                <numerusform>%Ln articles have no GTIN: printed codes open them by their number, tags do not unless a file says which.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>%Ln article shares its GTIN with another: a scan asks which one it is.</numerusform>
                <numerusform>%Ln articles share their GTIN with another: a scan asks which one it is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>No code can open %Ln article: its number is not safe to scan.</numerusform>
                <numerusform>No code can open %Ln articles: their numbers are not safe to scan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>Letters and signs</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Digits only</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>Their sizes and colours</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>Stock figures</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>The mirror shows this garment</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>A customer card</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>A staff badge</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>A receipt</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>Ignored by a rule</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>Not safe to look up</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>This is no garment’s number</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>The shopper sees “We don’t know this one yet”. If it should be known, it is missing from the feed of products.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>Compare each digit with the label.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>It opens no garment.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%n in this shop</numerusform>
                <numerusform>%n in this shop</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>in stock here</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>few left here</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>sold out here</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>can be ordered</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>no figure for this shop</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Purchases</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>RFID tags</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Supplements</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Shops</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>A valid number that the shop does not have</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>Sales of the till</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>Size and colour</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In this shop</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>Sizes in this shop</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>Ask us</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>None at the moment</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>How it fits</translation>
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
            <translation>Size %1: %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>You’re in control.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>Raise a hand to take over.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>This is all I see.</translation>
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
            <translation>Cancel</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>For staff</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>For those who work here.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>A second person</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>This needs the PIN of somebody else as well.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Closes in %n s. Touch to stay</numerusform>
                <numerusform>Closes in %n s. Touch to stay</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Language: %1</translation>
        </message>
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: less</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: more</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
    </context>
    <context>
        <name>StaffWording</name>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>Set up wrongly</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
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
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>for %1</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>arrives at %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>stays to %1</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>The camera runs without its locks</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 in</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>The camera is locked in</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>Not known yet whether the camera is locked in</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</translation>
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
            <translation>The camera’s process says so when it starts.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 out of 5 stars</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Here: %1</source>
            <translation>Here: %1</translation>
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
            <translation>Put together and never together, so never: %1. Take one of the two back.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>Asks for itself alone, so nothing is left: %1. Name another category.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>Asks only for what is out of season today: %1. Change the season, or name another category.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>A campaign that is over: %1. It can be taken out.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>Saved. Shoppers see it now.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Not saved: %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>The rules before stay in force: %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>Which product? Choose one, or type or scan the number of an article.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>Number of an article</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>Put it with this one</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>No article has this number.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>No product yet</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>With %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>Nothing goes with it that can be had.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Then</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Never together</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1: now %2, then %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>Put together: %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>Take out of the look</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Put together</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Never together: %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>Allow again</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>counts as here</translation>
        </message>
    </context>
    <context>
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>Take it with you</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>Nothing yet. What you bring or look at comes onto a list that you can take along.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>For your phone</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>For the till</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>Tick what you would like to buy.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>Tick what you would like to take along.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>That is too much for one code. Tick fewer.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>Show this at the till.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>Point your phone’s camera at it: our web shop opens with this list.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>Point your phone’s camera at it: the list comes up there.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>One article had no room in it: tick fewer.</numerusform>
                <numerusform>%n articles had no room in it: tick fewer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>The list is in the code alone: it says nothing about you, and we keep nothing of it.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>Figures of the day</translation>
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
                <numerusform>%n unknown</numerusform>
                <numerusform>%n unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>garment</numerusform>
                <numerusform>garments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>page opened</numerusform>
                <numerusform>pages opened</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>Program running %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>machine %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>%n outage of a device today, %1 in all</numerusform>
                <numerusform>%n outages of devices today, %1 in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>%n code refused</numerusform>
                <numerusform>%n codes refused</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>All is well</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n thing needs attention</numerusform>
                <numerusform>%n things need attention</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>Devices, shop data, disk and clock are as they should be.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Simulated reader</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>Take everything away</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>%1, on the hook</source>
            <translation>%1, on the hook</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>On the hook</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1, next door</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Next door</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>the number of a tag</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>a code</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>Single piece</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Garment</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>Brand, colour, size</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 instead of %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>too old to promise</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln; this is the first of them</numerusform>
                <numerusform>%Ln; this is the first of them</numerusform>
            </translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>Number in the feed</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>Articles with this number</translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>Shops that have it</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>Tried on here</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Size %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>%1 of %n likes it</numerusform>
                <numerusform>%1 of %n like it</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>You have tried it on. How does it fit?</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>Small</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>Just right</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>Large</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>Do you like it?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>Only how many said so is kept, never who.</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>We don’t know this one yet.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>Our team can help you with it.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Read: %1</translation>
        </message>
    </context>
    <context>
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>All</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n here</numerusform>
                <numerusform>%n here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Last one</numerusform>
                <numerusform>Only %n left</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>A few left</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Sold out here</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>On display, to order</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>Ask us about stock</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n piece</numerusform>
                <numerusform>%n pieces</numerusform>
            </translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Available</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>Last one</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>To order</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Counted just now</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Counted %n min ago</numerusform>
                <numerusform>Counted %n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Counted %n h ago</numerusform>
                <numerusform>Counted %n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>Counted %n day ago</numerusform>
                <numerusform>Counted %n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>No recent count. Ask us to check.</translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Runs small: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>runs small</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>True to size: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>true to size</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Runs large: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>runs large</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>It is too dark for me to see you.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Something covers the camera.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>This card is not known here.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>This code cannot be used here.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>Here, with you</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>1 here, with you</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>With you, %n here in all</numerusform>
                <numerusform>With you, %n here in all</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Taken away</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>In this shop</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Counted %n min ago. Ask us to check.</numerusform>
                <numerusform>Counted %n min ago. Ask us to check.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Counted %n h ago. Ask us to check.</numerusform>
                <numerusform>Counted %n h ago. Ask us to check.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>Counted yesterday. Ask us to check.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Counted %n day ago. Ask us to check.</numerusform>
                <numerusform>Counted %n days ago. Ask us to check.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>Card read. Nothing is kept.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>That is a receipt. Nothing is kept.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>This code isn’t one of our labels.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Open until %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>Closes soon, at %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>Closed, opens %1</translation>
        </message>
        <message>
            <source>Our team’s choice</source>
            <translation>Our team’s choice</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Our advice</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Bought together</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>Looked at together</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>Same material</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>Same material: %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>A colour that matches</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>Same brand</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>Also by %1</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>Often bought in our shop</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>Bought with it once</numerusform>
                <numerusform>Bought with it %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>Looked at with it once</numerusform>
                <numerusform>Looked at with it %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>Your card cannot be looked up right now.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>Which one is it?</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Not in our catalogue yet</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n piece with you</numerusform>
                <numerusform>%n pieces with you</numerusform>
            </translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>Not mine: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>Not mine</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Lowest in 30 days: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>ends in %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>code %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>%n garment to take back</numerusform>
                <numerusform>%n garments to take back</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>Hold: %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>Hold at %1: %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>Return: %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>Somebody is wanted</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>too small</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>not liked</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>faulty</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>Not found</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>Sold</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>Nobody is free</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>Against the rules</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>Nothing is promised yet: call that shop first</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>Nothing is promised yet: look first</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>Put aside by %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>Accepted by %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 is on the way</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>Done by %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>Refused by %1: %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>Withdrawn by the shopper</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Its time is over</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>The shopper has left</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>Collected</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>I’m here</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>Done</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>On my way</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Not this</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>Can’t</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>Return by receipt (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>in use</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>to be tidied</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>free</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>Mistyped, or a code of another shop.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>A code of this shop that stands for nothing any more.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>A code has six letters and digits.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>Your answer could not be stored. Tell the shopper in person.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>Too late: it has ended meanwhile.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>On shift: %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>%1 has gone</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>Has gone</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>Nobody is on shift, so shoppers are offered nothing.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Find a code</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>This place</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>%n piece left hanging, %1</numerusform>
                <numerusform>%n pieces left hanging, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>The visit before: %1 in, %2 out</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>Nothing is asked for.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>We note what is asked for and where. Nothing about you.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Nobody can be asked right now.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
    </context>
    <context>
        <name>AskedDelegate</name>
        <message>
            <source>%1, until %2</source>
            <comment>a state, a time</comment>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Show the code</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>What you asked for</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Nothing so far.</translation>
        </message>
    </context>
    <context>
        <name>ProductAction</name>
        <message>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>Our team</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>Show this code at the till. Our team sees to the rest.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>Show this code at %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>Show this code at %1 by %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>Show this code at the till.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>Show this code at the till by %1.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Nobody is free right now</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>We no longer have it</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>It has just been sold</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>The last one is with you</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>That is a lot at once</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>That did not work</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>Withdraw something you no longer need first.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>Nobody has been asked. Please speak to our team.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>%1 still has it.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>We are sorry. Please speak to our team.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>All right</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, thank you</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Ready to be returned</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>On hold for you</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Go on with your phone</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 is here</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>It is here</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>No longer on hold</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Nobody could come</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>Scan this code. Your address is never typed here.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>%1 has it for you.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>It still stands. Please speak to our team.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>This is never taken back</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. %n request in all</numerusform>
                <numerusform>%1. %n requests in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>Bring it to me</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>Bring me size %1</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Look for it</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>Look for size %1</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>Hold it for me</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>Hold size %1 for me</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>Look for it, to hold it</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>Look for size %1, to hold it</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>Hold it at %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>Order it online</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Return it</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>Take these back</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Ask for help</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>Bring me another size</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>Bring me another one</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>Hold a size for me</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>Hold one for me</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>We bring it to you.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>We look and tell you.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>You get a code for the till.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>We ask there and tell you.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>You go on with your phone.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>%n garment that stays here</numerusform>
                <numerusform>%n garments that stay here</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>Somebody comes to you.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>The last one is with you.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>Withdraw something first.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Not possible now.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Too small</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Too large</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>Not to my taste</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Faulty</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Size %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Our team</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>On hold for you</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>Show the code at the till</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 needs a little longer</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>%1 sees to it</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 is on the way</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>No longer on hold</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>Nobody could come</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collected</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Go on with your phone</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Nobody has answered yet</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>We are asking there</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>We are asking %1</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>We have asked our team</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>We could not find it</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>It has just been sold</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>It is damaged</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>It cannot be returned</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Nobody is free right now</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>Return</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>This is never taken back.</translation>
        </message>
    </context>
</TS>
