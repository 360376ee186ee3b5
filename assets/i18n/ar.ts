<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>وصل شيء جديد. انظر</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 هنا. انظر</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>وصل للتو</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>قطعة لا نعرفها بعد</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>لحظة من فضلك، يجري عرض المجموعة.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>لا مجموعة في هذه المرآة بعد. فريقنا يساعدك.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>علّق قطعة هنا، أو أظهر ملصقها للكاميرا.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>علّق قطعة هنا لتعرف كل شيء عنها.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>أظهر ملصق القطعة للكاميرا.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>امسح ملصق قطعة ملابس، أو ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>امسح ملصق قطعة ملابس لترى كل شيء عنها.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>Touch the mirror to begin.</source>
            <translation>المس المرآة للبدء.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>القارئ والكاميرا متوقفان؛ اللمس يعمل.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>الخطّاف متوقف مؤقتًا.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>الكاميرا متوقفة مؤقتًا.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>علّق قطعة هنا، أو أظهر ملصقها، أو ارفع يدك.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>علّق قطعة هنا، أو ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>أظهر ملصق قطعة، أو ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>نعود بعد لحظة.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>الاستماع إلى هذا الخطاف</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>علّق الآن القطعة نفسها في المقصورة المجاورة</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>الاستماع إلى المقصورة المجاورة</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>يمكن التمييز بين هنا والجوار</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>هنا والجوار متشابهان</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>العتبات الجديدة سارية</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>علّق قطعة على خطاف هذه المرآة</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>في المقصورة المجاورة، على خطافها. أبعد كل قطعة أخرى تحمل بطاقة، ثم استمع.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>ابقَ ثابتًا واترك القطعة في مكانها.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>لا عتبة تميّز بينهما جيدًا. خفّض قدرة القارئ، أو أدر هوائيه بعيدًا عن الجدار، أو أضف هوائيًا يسمع المقصورة المجاورة. ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>تُحفظ لكل تشغيل قادم.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>أي قطعة تحمل بطاقة RFID. أبعد كل ما سواها وتراجع، ثم استمع.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>هذا الخطاف</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>الجوار</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>العتبات</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>انتهى الوقت</numerusform>
                <numerusform>بقيت ثانية</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>لا قراءات</numerusform>
                <numerusform>قراءة واحدة</numerusform>
                <numerusform>قراءتان</numerusform>
                <numerusform>%n قراءات</numerusform>
                <numerusform>%n قراءة</numerusform>
                <numerusform>%n قراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>بلا بطاقات</numerusform>
                <numerusform>من بطاقة واحدة</numerusform>
                <numerusform>من بطاقتين</numerusform>
                <numerusform>من %n بطاقات</numerusform>
                <numerusform>من %n بطاقة</numerusform>
                <numerusform>من %n بطاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>تكفي واحدة</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>يُعدّ حاضرًا من</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>ويبقى حتى</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>الفارق</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>لا جهاز مُعدّ</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>تعمل هذه المرآة باللمس وحده. تُسمّى القارئات في psyche.toml، ويبيّن main.py doctor ما هو موصول.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>لا بطاقات مسموعة</numerusform>
                <numerusform>بطاقة واحدة مسموعة</numerusform>
                <numerusform>بطاقتان مسموعتان</numerusform>
                <numerusform>%n بطاقات مسموعة</numerusform>
                <numerusform>%n بطاقة مسموعة</numerusform>
                <numerusform>%n بطاقة مسموعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>علّق قطعة تحمل بطاقة: تظهر هنا مع شدتها.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>امسح رمزًا أو قرّب بطاقة لتجربته. لا يُعرض ما قُرئ أبدًا.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>الأخير: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>البطاقات</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>ولا أضعف</numerusform>
                <numerusform>وواحدة أضعف</numerusform>
                <numerusform>واثنتان أضعف</numerusform>
                <numerusform>و%n أضعف</numerusform>
                <numerusform>و%n أضعف</numerusform>
                <numerusform>و%n أضعف</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>لا يُقرأ شيء حتى يجيب. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>لا يُقرأ شيء حتى يُصحَّح ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>شدة سماع القطعة على هذا الخطاف وفي الجوار</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>على هذا الخطاف</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>الجوار</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>لا شيء هنا بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>لا قطع معك</numerusform>
                <numerusform>قطعة معك</numerusform>
                <numerusform>قطعتان معك</numerusform>
                <numerusform>%n قطع معك</numerusform>
                <numerusform>%n قطعة معك</numerusform>
                <numerusform>%n قطعة معك</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>أحضر قطعة لترى مقاساتها وآراء المشترين وأين تجدها.</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>ليست في قائمتنا بعد</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>ليست لي: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>ليست لي</translation>
        </message>
        <message>
            <source>From the collection</source>
            <translation>من المجموعة</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>لا يُعرض شيء</numerusform>
                <numerusform>يُعرض الأحدث</numerusform>
                <numerusform>يُعرض أحدث اثنتين</numerusform>
                <numerusform>تُعرض أحدث %n</numerusform>
                <numerusform>تُعرض أحدث %n</numerusform>
                <numerusform>تُعرض أحدث %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>هذه هي الصفحة الأولى</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>تشير بيدك</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>أشر وانتظر للاختيار</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>مرّر يدك للتالي</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>ارفع ذراعيك معًا للرجوع</translation>
        </message>
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>مع %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>لا شيء متوفر اليوم. لدى فريقنا أفكار.</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>هل ما زلت هنا؟</numerusform>
                <numerusform>هل ما زلت هنا؟ ثانية واحدة</numerusform>
                <numerusform>هل ما زلت هنا؟ ثانيتان</numerusform>
                <numerusform>هل ما زلت هنا؟ %n ثوانٍ</numerusform>
                <numerusform>هل ما زلت هنا؟ %n ثانية</numerusform>
                <numerusform>هل ما زلت هنا؟ %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>هل ما زلت معنا؟</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>وإلا نمسح المرآة للشخص التالي.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>ما زلت هنا</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>انتهيت</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>لا متجر لديه هذا المقاس الآن. اسأل فريقنا: قد يصل المزيد.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>الصورة %1 من %2: %3. اعرض التالية</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 بدلًا من %2</translation>
        </message>
    </context>
    <context>
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>لا آراء</numerusform>
                <numerusform>رأي واحد</numerusform>
                <numerusform>رأيان</numerusform>
                <numerusform>%n آراء</numerusform>
                <numerusform>%n رأيًا</numerusform>
                <numerusform>%n رأي</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>لا آراء بعد</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>متاجر قريبة</numerusform>
                <numerusform>متجر قريب</numerusform>
                <numerusform>متجران قريبان</numerusform>
                <numerusform>متاجر قريبة</numerusform>
                <numerusform>متجرًا قريبًا</numerusform>
                <numerusform>متجر قريب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>للتنسيق</numerusform>
                <numerusform>للتنسيق</numerusform>
                <numerusform>للتنسيق</numerusform>
                <numerusform>للتنسيق</numerusform>
                <numerusform>للتنسيق</numerusform>
                <numerusform>للتنسيق</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProductFacts</name>
        <message>
            <source>Composition and care</source>
            <translation>التركيب والعناية</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>يُلبس مع</translation>
        </message>
    </context>
    <context>
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>الأدنى خلال 30 يومًا: %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
        <message>
            <source>Taken away</source>
            <translation>أُخذت</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>عرض عادي</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>قراءة أسهل</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>انتهيت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>اللغة والعرض</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>size %1</source>
            <translation>مقاس %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>شراء مؤكد</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>لم يفد أحدًا</numerusform>
                <numerusform>أفاد شخصًا</numerusform>
                <numerusform>أفاد شخصين</numerusform>
                <numerusform>أفاد %n أشخاص</numerusform>
                <numerusform>أفاد %n شخصًا</numerusform>
                <numerusform>أفاد %n شخص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>الأكثر فائدة</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>الآراء بكل اللغات</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>الكل</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>لا آراء بعد.</translation>
        </message>
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>اسأل فريقنا كيف يأتي مقاسه.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>لا آراء</numerusform>
                <numerusform>رأي واحد</numerusform>
                <numerusform>رأيان</numerusform>
                <numerusform>%n آراء</numerusform>
                <numerusform>%n رأيًا</numerusform>
                <numerusform>%n رأي</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 نجوم: %2</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size %1: %2</source>
            <translation>مقاس %1: %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>أنت تتحكّم.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>ارفع يدك للتحكّم.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>هذا كل ما أراه.</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>المعايرة</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>تُغلق الآن. المس للبقاء</numerusform>
                <numerusform>تُغلق بعد ثانية. المس للبقاء</numerusform>
                <numerusform>تُغلق بعد ثانيتين. المس للبقاء</numerusform>
                <numerusform>تُغلق بعد %n ثوانٍ. المس للبقاء</numerusform>
                <numerusform>تُغلق بعد %n ثانية. المس للبقاء</numerusform>
                <numerusform>تُغلق بعد %n ثانية. المس للبقاء</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ابدأ من جديد</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>معايرة</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>استمع</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>اعتمدها</translation>
        </message>
    </context>
    <context>
        <name>StaffWording</name>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>إعداد خاطئ</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>قيد الاتصال</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>0 ث</numerusform>
                <numerusform>ثانية</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>0 د</numerusform>
                <numerusform>دقيقة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>0 س</numerusform>
                <numerusform>ساعة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>0 يوم</numerusform>
                <numerusform>يوم</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>لم يُقرأ شيء بعد</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>رمز قبل %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>بطاقة قبل %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 قراءة/ث</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>يحضر من %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>يبقى حتى %1</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>هذه المرآة، الهوائي %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>الجوار، الهوائي %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>غير معروفة …%1</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>لم تُسمع أي بطاقة.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>سُمعت البطاقة قليلًا جدًا للحكم.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>تُسمع القطعة في الجوار بقوة سماعها هنا.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>القارئ لا يجيب.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>تأكد أن القطعة تحمل بطاقة RFID ومعلّقة على الخطاف. ثم استمع مجددًا.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>وجّه البطاقة نحو الهوائي وتراجع. ثم استمع مجددًا.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>هل نُقلت؟ إن نُقلت فخفّض قدرة القارئ أو أدر هوائيه بعيدًا عن الجدار. ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>تحقق من الكهرباء والكابل. استمع مجددًا عندما يصبح جاهزًا.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>لا تُفوَّت قطعة على الخطاف عمليًا.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>تُفوَّت قطعة على الخطاف نحو مرة من %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>لا تدخل قطعة من الجوار عمليًا.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>تدخل قطعة من الجوار نحو مرة من %1.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 من 5 نجوم</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>مفتوح حتى %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>يغلق قريبًا، في %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>مغلق، يفتح %1</translation>
        </message>
        <message>
            <source>Here: %1</source>
            <translation>هنا: %1</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>تُعدّ حاضرة</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>قارئ محاكى</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>إزالة الكل</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>إفراغ</translation>
        </message>
        <message>
            <source>%1, size %2, on the hook</source>
            <translation>%1، مقاس %2، على الخطّاف</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>على الخطّاف</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1، مقاس %2، في المجاور</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>في المجاور</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>لا نعرف هذه القطعة بعد.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>يمكن لفريقنا مساعدتك.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>قُرئ: %1</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>لا قطع هنا</numerusform>
                <numerusform>قطعة هنا</numerusform>
                <numerusform>قطعتان هنا</numerusform>
                <numerusform>%n قطع هنا</numerusform>
                <numerusform>%n قطعة هنا</numerusform>
                <numerusform>%n قطعة هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>In this store</source>
            <translation>في هذا المتجر</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقيت قطعة واحدة</numerusform>
                <numerusform>بقيت قطعتان</numerusform>
                <numerusform>بقيت %n قطع</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>بقي القليل</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>نفد هنا</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>معروض، بالطلب</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>اسألنا عن التوفر</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>لا قطع</numerusform>
                <numerusform>قطعة واحدة</numerusform>
                <numerusform>قطعتان</numerusform>
                <numerusform>%n قطع</numerusform>
                <numerusform>%n قطعة</numerusform>
                <numerusform>%n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Available</source>
            <translation>متوفر</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقيت قطعة</numerusform>
                <numerusform>بقيت قطعتان</numerusform>
                <numerusform>بقيت %n قطع</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>نفد</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>بالطلب</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>عُدّ للتو</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>عُدّ قبل %n د</numerusform>
                <numerusform>عُدّ قبل %n د</numerusform>
                <numerusform>عُدّ قبل %n د</numerusform>
                <numerusform>عُدّ قبل %n د</numerusform>
                <numerusform>عُدّ قبل %n د</numerusform>
                <numerusform>عُدّ قبل %n د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>عُدّ قبل %n س</numerusform>
                <numerusform>عُدّ قبل %n س</numerusform>
                <numerusform>عُدّ قبل %n س</numerusform>
                <numerusform>عُدّ قبل %n س</numerusform>
                <numerusform>عُدّ قبل %n س</numerusform>
                <numerusform>عُدّ قبل %n س</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>عُدّ اليوم</numerusform>
                <numerusform>عُدّ قبل يوم</numerusform>
                <numerusform>عُدّ قبل يومين</numerusform>
                <numerusform>عُدّ قبل %n أيام</numerusform>
                <numerusform>عُدّ قبل %n يومًا</numerusform>
                <numerusform>عُدّ قبل %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>لا عدّ حديث. اطلب منا التحقق.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n د. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n س. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>شوهد أمس. اطلب منا التحقق.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>شوهد اليوم. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل يوم. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل يومين. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n أيام. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n يومًا. اطلب منا التحقق.</numerusform>
                <numerusform>شوهد قبل %n يوم. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>مقاسه صغير: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>مقاسه صغير</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>مطابق للمقاس: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>مطابق للمقاس</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>مقاسه كبير: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>مقاسه كبير</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1٪</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>المكان مظلم جدًا لأراك.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>شيء ما يغطي الكاميرا.</translation>
        </message>
        <message>
            <source>Card read. Nothing of it is kept.</source>
            <translation>قُرئت البطاقة. لا يُحفظ منها شيء.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>هذا إيصال. لا يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>هذا الرمز ليس لقطعة ملابس.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>هذه البطاقة غير معروفة هنا.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>لا يمكن استخدام هذا الرمز هنا.</translation>
        </message>
    </context>
</TS>
