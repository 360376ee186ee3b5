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
            <source>Touch the mirror to begin.</source>
            <translation>Touch the mirror to begin.</translation>
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
                <numerusform>%n tag heard</numerusform>
                <numerusform>%n tags heard</numerusform>
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
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>How strong the garment was heard on this hook and next door</translation>
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
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Nothing here yet</translation>
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
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Bring a garment to see its sizes, reviews and where to find it.</translation>
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
        <message>
            <source>From the collection</source>
            <translation>From the collection</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>The newest one is shown</numerusform>
                <numerusform>The newest %n are shown</numerusform>
            </translation>
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
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>With %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Nothing we have today. Our team has ideas.</translation>
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
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>No shop has this size now. Ask our team: more may be on its way.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>Picture %1 of %2: %3. Show the next</translation>
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
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>No reviews</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>nearby</numerusform>
                <numerusform>nearby</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>to match</numerusform>
                <numerusform>to match</numerusform>
            </translation>
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
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Lowest in 30 days: %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
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
                <numerusform>helpful to %n</numerusform>
                <numerusform>helpful to %n</numerusform>
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
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>Ask our team how it falls: they have tried it.</translation>
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
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>Calibration</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Closes in %n s. Touch to stay</numerusform>
                <numerusform>Closes in %n s. Touch to stay</numerusform>
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
        <message>
            <source>Start again</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrate</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Use these</translation>
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
            <source>%1 reads/s</source>
            <translation>%1 reads/s</translation>
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
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 out of 5 stars</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
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
            <source>Here: %1</source>
            <translation>Here: %1</translation>
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
            <source>%1, size %2, on the hook</source>
            <translation>%1, size %2, on the hook</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>On the hook</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1, size %2, next door</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Next door</translation>
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
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n here</numerusform>
                <numerusform>%n here</numerusform>
            </translation>
        </message>
        <message>
            <source>In this store</source>
            <translation>In this store</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Only %n left</numerusform>
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
            <translation>Ask us for stock</translation>
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
                <numerusform>%n left</numerusform>
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
                <numerusform>Counted %n min ago</numerusform>
                <numerusform>Counted %n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Counted %n h ago</numerusform>
                <numerusform>Counted %n h ago</numerusform>
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
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Seen %n min ago. Ask us to check.</numerusform>
                <numerusform>Seen %n min ago. Ask us to check.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Seen %n h ago. Ask us to check.</numerusform>
                <numerusform>Seen %n h ago. Ask us to check.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>Seen yesterday. Ask us to check.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Seen %n day ago. Ask us to check.</numerusform>
                <numerusform>Seen %n days ago. Ask us to check.</numerusform>
            </translation>
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
            <source>Card read. Nothing of it is kept.</source>
            <translation>Card read. Nothing of it is kept.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>That is a receipt. Nothing of it is kept.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>This code belongs to no garment.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>This card is not known here.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>This code cannot be used here.</translation>
        </message>
    </context>
</TS>
