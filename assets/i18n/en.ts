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
    </context>
</TS>
