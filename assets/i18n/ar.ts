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
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>«%1» مضبوط خطأً</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>«%1» لا يستجيب</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>شيء ما يغطي الكاميرا</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>الإضاءة خافتة جدًا للكاميرا</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>قد تخلط الكاميرا بين اليسار واليمين</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>الكاميرا تعمل دون أقفالها</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>قاعدة البيانات تالفة</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>لا يمكن حفظ أي شيء</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>كانت قاعدة البيانات تالفة؛ تُستخدم الآن قاعدة فارغة</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>كانت قاعدة البيانات تالفة؛ تُستخدم الآن نسخة سابقة</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>لم يُترك أي صف تالف</numerusform>
                <numerusform>تُرك صف تالف واحد</numerusform>
                <numerusform>تُرك صفان تالفان</numerusform>
                <numerusform>تُركت %n صفوف تالفة</numerusform>
                <numerusform>تُرك %n صفًا تالفًا</numerusform>
                <numerusform>تُرك %n صف تالف</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>عند التشغيل التالي تأخذ المرآة أحدث نسخة. وتُستعاد النسخة الاحتياطية من طرفية هذا الحاسوب: ⁦python main.py restore⁩</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>القاعدة التالفة محفوظة في «%1». وتُستعاد النسخة الاحتياطية من طرفية هذا الحاسوب: ⁦python main.py restore⁩. وإن لم توجد فأعد استيراد ملفات البيانات.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>ما تغيّر منذ ذلك الحين مفقود: أعد استيراد ملفات البيانات. القاعدة التالفة محفوظة في «%1». وتُستعاد النسخة الاحتياطية من طرفية هذا الحاسوب: ⁦python main.py restore⁩</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>أعد استيراد ملفات البيانات. وإن تكرر ذلك فقد يكون القرص معطوبًا.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>هذه المرآة لا تعرف أي قطعة</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>فشل آخر استيراد: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>لم يُرفض أي صف: %1</numerusform>
                <numerusform>رُفض صف واحد: %1</numerusform>
                <numerusform>رُفض صفان: %1</numerusform>
                <numerusform>رُفضت %n صفوف: %1</numerusform>
                <numerusform>رُفض %n صفًا: %1</numerusform>
                <numerusform>رُفض %n صف: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>أرقام المخزون قديمة</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>تعذّر حفظ أرقام اليوم</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>القرص شبه ممتلئ</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>قد تكون الساعة خاطئة</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>لم يُضبط رقم سري</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>الشاشة لا تلتزم بأوقاتها</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>صفحة الأجهزة تبيّن ما يجب إصلاحه.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>افحص الكهرباء والكابل؛ تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>أزل ما يتدلى أو يلتصق أمامها.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>أضئ نورًا أمام المرآة؛ تتوقف الإيماءات حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>يبدو أن الجميع تقريبًا يرفعون اليد اليسرى. في الإعدادات، بدّل «الكاميرا تعكس» وتحقق من أن المؤشر يتبع يدك.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>استورد منتجات المتجر؛ وكل قطعة مجهولة حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>ما استُورد سابقًا ما زال معروضًا.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>هذه القطع ناقصة أو غائبة عن المرآة.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>يُطلب من المتسوقين سؤالك عن المخزون.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>ستضيع عند التشغيل التالي. السجل يذكر السبب.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>تعتمد عليها مواعيد العمل وأعمار الأرقام. افحص الشبكة.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>اضبط واحدًا من طرفية هذا الحاسوب: ⁦python main.py pin set⁩</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>السجل يذكر لماذا تعذّر تشغيلها أو إطفاؤها.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>أرقام المخزون</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>المشتريات</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>شرائح RFID</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>ملحقات</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>القرص ممتلئ أو للقراءة فقط. أبلغ من يعتني بهذا الحاسوب؛ وحين تتوفر مساحة يستمر العمل تلقائيًا.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>نواة هذا النظام أقدم من أن تعزلها. أبلغ من يعتني بهذا الحاسوب.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>قريبًا لن يُحفظ شيء. أبلغ من يعتني بهذا الحاسوب.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>المتاجر</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>مبيعات الصندوق</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>لا طلبات تنتظر منذ وقت طويل</numerusform>
                <numerusform>طلب واحد ينتظر منذ وقت طويل</numerusform>
                <numerusform>طلبان ينتظران منذ وقت طويل</numerusform>
                <numerusform>%n طلبات تنتظر منذ وقت طويل</numerusform>
                <numerusform>%n طلبًا ينتظر منذ وقت طويل</numerusform>
                <numerusform>%n طلب ينتظر منذ وقت طويل</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>لا يمكن حفظ الطلبات</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>لا قطع من «%1» هنا، و%2 بحسب الأرقام</numerusform>
                <numerusform>قطعة واحدة من «%1» هنا، و%2 بحسب الأرقام</numerusform>
                <numerusform>قطعتان من «%1» هنا، و%2 بحسب الأرقام</numerusform>
                <numerusform>%n قطع من «%1» هنا، و%2 بحسب الأرقام</numerusform>
                <numerusform>%n قطعة من «%1» هنا، و%2 بحسب الأرقام</numerusform>
                <numerusform>%n قطعة من «%1» هنا، و%2 بحسب الأرقام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>لا قطع معلّقة</numerusform>
                <numerusform>قطعة واحدة بقيت معلّقة</numerusform>
                <numerusform>قطعتان بقيتا معلّقتين</numerusform>
                <numerusform>%n قطع بقيت معلّقة</numerusform>
                <numerusform>%n قطعة بقيت معلّقة</numerusform>
                <numerusform>%n قطعة بقيت معلّقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>هناك من ينتظر. صفحة الطلبات تقول أين.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>يُطلب من العملاء أن يسألوكم مباشرة. السجل يذكر السبب.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>عُدّ قبل %1. اطلبوا تصحيح المخزون.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>انتهت الزيارة؛ سيجدها العميل التالي.</translation>
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
            <translation>لا مجموعة في هذه المرآة بعد. يمكن لفريقنا مساعدتك.</translation>
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
            <translation>امسح ملصق قطعة، أو ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>امسح ملصق قطعة لتعرف كل شيء عنها.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>ارفع يدك للبدء.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>القارئ والكاميرا متوقفان مؤقتًا؛ اللمس يعمل.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>الخطاف متوقف مؤقتًا.</translation>
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
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>المس المرآة لرؤية المجموعة.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>لا توجد كاميرا هنا.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>جارٍ القياس على هذا الخطاف</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>علّق الآن القطعة نفسها في غرفة القياس المجاورة</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>جارٍ القياس في الجوار</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>يمكن التمييز بين هنا والجوار</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>لا يمكن التمييز بين هنا والجوار</translation>
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
            <translation>في غرفة القياس المجاورة، على خطافها. أبعد كل قطعة أخرى تحمل شريحة، ثم قِس.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>ابقَ ثابتًا واترك القطعة في مكانها.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>لا عتبة تميّز بينهما جيدًا. خفّض قدرة القارئ، أو أدر هوائيه بعيدًا عن الجدار، أو أضف هوائيًا لغرفة القياس المجاورة. ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>تُحفظ لكل تشغيل قادم.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>أي قطعة تحمل شريحة RFID. أبعد كل ما سواها وتراجع، ثم قِس.</translation>
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
                <numerusform>بلا شرائح</numerusform>
                <numerusform>من شريحة واحدة</numerusform>
                <numerusform>من شريحتين</numerusform>
                <numerusform>من %n شرائح</numerusform>
                <numerusform>من %n شريحة</numerusform>
                <numerusform>من %n شريحة</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>تكفي واحدة</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>قياس</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>المعايرة</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>لم تُلتقط أي شريحة.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>التُقطت الشريحة مرات قليلة جدًا لا تكفي للحكم.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>تُلتقط القطعة في الجوار بقوة التقاطها هنا.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>القارئ لا يستجيب.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>تأكد أن القطعة تحمل شريحة RFID ومعلّقة على الخطاف. ثم قِس مجددًا.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>وجّه الشريحة نحو الهوائي وتراجع. ثم قِس مجددًا.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>هل نقلتها؟ إن فعلت فخفّض قدرة القارئ أو أدر هوائيه بعيدًا عن الجدار. ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>افحص الكهرباء والكابل. قِس مجددًا عندما يصبح جاهزًا.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>لا تفوت قطعة على الخطاف عمليًا أبدًا.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>تفوت قطعة على الخطاف مرة من كل %1 تقريبًا.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>لا تظهر هنا قطعة من الجوار عمليًا أبدًا.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>تظهر هنا قطعة من الجوار مرة من كل %1 تقريبًا.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>أرقام فقط. لا توجد صورة لعرضها.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>هذا كل ما أراه.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>صور في الثانية</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>فُحصت بحثًا عن الأذرع</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>حجم الصورة</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>فُحصت بحثًا عن الرموز</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>قم بكل إيماءة مرة واحدة</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>ضع رمزًا أمام الكاميرا</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>لم يُقرأ أي رمز منذ فتح هذه الصفحة.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>أرقام الكاميرا</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>يد مرفوعة</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>الذراع اليسرى ممدودة</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>الذراع اليمنى ممدودة</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>تمرير إلى اليسار</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>تمرير إلى اليمين</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>الذراعان مرفوعتان</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>قطعة من المتجر</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>قطعة ليست من المتجر</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>شارة موظف</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>بطاقة عميل</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>إيصال</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>تتجاهله قاعدة</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>غير آمن للبحث</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>لا كاميرا هنا</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>الكاميرا مطفأة</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>هذه المرآة في غرفة قياس. الكاميرا ممنوعة هناك، وهذا البرنامج يرفض فتحها.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>الإعداد يطفئها، أو لا شيء يستعملها. تعمل الشرائح والرموز واللمس من دونها.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>شيء يغطي الكاميرا.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>المكان مظلم جدًا لرؤية أحد.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>شخص يواجه المرآة. ترفع اليد فيبدأ التحكّم.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>هذا الشخص يتحكّم.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>هناك شخص، لكنه يمشي أو لا يواجه المرآة.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>لا أحد. قف على بعد مترين من المرآة.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>نعم، إنها بطاقتي</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>لا، شكرًا</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>هل هذه بطاقتك؟</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>عندها يظهر هنا اسمك ونقاطك وعروضك ما دمت هنا. لا يُحفظ أي شيء.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>لا مجموعة في هذه المرآة بعد. فريقنا يساعدك.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>أحضر قطعة لترى مقاساتها وتقييمات المشترين وأين تجدها.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>لا شيء بعد. ما تحضره أو تنظر إليه يمكن مقارنته هنا.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>أحضر قطعة أخرى لمقارنتها بهذه.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>اختر قطعتين أو ثلاثًا، أو مقاسات قطعة واحدة.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>مع المقاس</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>مقارنة بالمقاس %1</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>مقارنة</numerusform>
                <numerusform>مقارنة قطعة واحدة</numerusform>
                <numerusform>مقارنة قطعتين</numerusform>
                <numerusform>مقارنة %n قطع</numerusform>
                <numerusform>مقارنة %n قطعة</numerusform>
                <numerusform>مقارنة %n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>اختيار غيرها</translation>
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
            <translation>تُعدّ حاضرة من</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>وتبقى حتى</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>الفارق</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>جلسات اليوم</numerusform>
                <numerusform>جلسات أمس واليوم</numerusform>
                <numerusform>جلسات اليومين الأخيرين</numerusform>
                <numerusform>جلسات كلٍّ من آخر %n أيام</numerusform>
                <numerusform>جلسات كلٍّ من آخر %n يومًا</numerusform>
                <numerusform>جلسات كلٍّ من آخر %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1: لا جلسات</numerusform>
                <numerusform>%1: جلسة واحدة</numerusform>
                <numerusform>%1: جلستان</numerusform>
                <numerusform>%1: %n جلسات</numerusform>
                <numerusform>%1: %n جلسة</numerusform>
                <numerusform>%1: %n جلسة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>قرّب منه الآن شريحة أو بطاقة أو رمزًا</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>لم يُقرأ شيء</translation>
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
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>بعد %1 ثانية. إنه يعمل؛ ولا يُحفظ ما قُرئ.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>قرّبها أكثر أو أدرها. إن لم يُقرأ شيء فافحص كابل الجهاز، ثم ⁦main.py doctor⁩.</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>لا جهاز معدّ</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>تعمل هذه المرآة باللمس وحده. تُسمّى القارئات في ⁦psyche.toml⁩، ويبيّن ⁦main.py doctor⁩ ما هو موصول.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>لا شرائح ملتقطة</numerusform>
                <numerusform>شريحة واحدة ملتقطة</numerusform>
                <numerusform>شريحتان ملتقطتان</numerusform>
                <numerusform>%n شرائح ملتقطة</numerusform>
                <numerusform>%n شريحة ملتقطة</numerusform>
                <numerusform>%n شريحة ملتقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>علّق قطعة تحمل شريحة: تظهر هنا مع قوتها.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>امسح رمزًا أو قرّب بطاقة لتجربته. لا يُعرض ما قُرئ أبدًا.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>آخر قراءة: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الشرائح</translation>
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
            <translation>لا يُقرأ شيء حتى يستجيب. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>لا يُقرأ شيء حتى يُصحَّح ذلك.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>جارٍ المحاولة…</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>إعادة الاختبار</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>معايرة</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>لم يُقرأ شيء بعد</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>قبل لحظات</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>رمز، قبل %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>بطاقة، قبل %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>قُرئ رمز</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>قُرئت بطاقة</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>قُرئت شريحة</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 قراءة في الثانية</translation>
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
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>قوة التقاط القطعة على هذا الخطاف وفي الجوار</translation>
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
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>لم يُستورد قط</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>جديدة: %Ln</numerusform>
                <numerusform>جديدة: %Ln</numerusform>
                <numerusform>جديدة: %Ln</numerusform>
                <numerusform>جديدة: %Ln</numerusform>
                <numerusform>جديدة: %Ln</numerusform>
                <numerusform>جديدة: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>متغيرة: %Ln</numerusform>
                <numerusform>متغيرة: %Ln</numerusform>
                <numerusform>متغيرة: %Ln</numerusform>
                <numerusform>متغيرة: %Ln</numerusform>
                <numerusform>متغيرة: %Ln</numerusform>
                <numerusform>متغيرة: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>محذوفة: %Ln</numerusform>
                <numerusform>محذوفة: %Ln</numerusform>
                <numerusform>محذوفة: %Ln</numerusform>
                <numerusform>محذوفة: %Ln</numerusform>
                <numerusform>محذوفة: %Ln</numerusform>
                <numerusform>محذوفة: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>رُفض الملف بأكمله (%1): %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
                <numerusform>صفوف مرفوضة: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>جُلب %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>لم يتغير %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>فشل %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>لم يُفحص بعد</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>تُجلب تلقائيًا</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>جارٍ البحث عن التغييرات…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>تُفحص عند طلبك فقط.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>الفحص التالي بعد %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>افحص الآن</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>المجموعة</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
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
        <message>
            <source>Which one is it?</source>
            <translation>أيّ قطعة هي؟</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>لا قطعة تحمل هذا الرقم.</numerusform>
                <numerusform>قطعة واحدة تحمل هذا الرقم.</numerusform>
                <numerusform>قطعتان تحملان هذا الرقم.</numerusform>
                <numerusform>%n قطع تحمل هذا الرقم.</numerusform>
                <numerusform>%n قطعة تحمل هذا الرقم.</numerusform>
                <numerusform>%n قطعة تحمل هذا الرقم.</numerusform>
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
        <message>
            <source>A little wider</source>
            <translation>أوسع قليلًا</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>أسرع قليلًا</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>أعلى قليلًا</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>نحو الجهة الأخرى</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>خلال %n يوم من الشراء</numerusform>
                <numerusform>خلال يوم واحد من الشراء</numerusform>
                <numerusform>خلال يومين من الشراء</numerusform>
                <numerusform>خلال %n أيام من الشراء</numerusform>
                <numerusform>خلال %n يومًا من الشراء</numerusform>
                <numerusform>خلال %n يوم من الشراء</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>غير ملبوس</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>مع بطاقته</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>مع الإيصال</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>أظهر الرمز عند الصندوق. وفريقنا يتولى الباقي.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>إيصالك أقدم من ذلك. يُرجى التحدث إلى فريقنا.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>هذا الإيصال من متجر آخر.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>قُرئ الإيصال. لا يُحفظ منه شيء.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>إرجاع قطعة</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>لماذا تُرجعها؟</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>إظهار الرمز مرة أخرى</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>تحصل على رمز للصندوق. نسجّل السبب، ولا شيء عنك.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>لا يمكن سؤال أحد الآن.</translation>
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
            <translation>لا شيء يناسبها اليوم. لدى فريقنا أفكار.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>للتنسيق معه</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>تُشترى معًا</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>يناسبها أيضًا</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>إزالة: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>إضافة هذه الساعات</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>هل ما زلت هنا؟ انتهى الوقت</numerusform>
                <numerusform>هل ما زلت هنا؟ بقيت ثانية</numerusform>
                <numerusform>هل ما زلت هنا؟ بقيت ثانيتان</numerusform>
                <numerusform>هل ما زلت هنا؟ بقيت %n ثوانٍ</numerusform>
                <numerusform>هل ما زلت هنا؟ بقيت %n ثانية</numerusform>
                <numerusform>هل ما زلت هنا؟ بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>هل ما زلت معنا؟</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>وإلا مسحنا كل شيء للشخص التالي.</translation>
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
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>الإضاءة: غير معروفة بعد</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>الإضاءة: مظلمة جدًا</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>الإضاءة: مبهرة</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>الإضاءة: جيدة</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>رمز QR للقائمة</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>ليس لها رقم في متجرنا الإلكتروني.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>ليس لها رقم يقرؤه الصندوق.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>اختر المقاس أولًا.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>متوقف · لا أسطر أحدث</numerusform>
                <numerusform>متوقف · سطر أحدث</numerusform>
                <numerusform>متوقف · سطران أحدث</numerusform>
                <numerusform>متوقف · %n أسطر أحدث</numerusform>
                <numerusform>متوقف · %n سطرًا أحدث</numerusform>
                <numerusform>متوقف · %n سطر أحدث</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>مباشر، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>ملف الدعم</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>جزء البرنامج: %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>كل الأجزاء</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>بحث عن كلمات</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>لم يُكتب أي ملف دعم.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>كُتب ملف الدعم، %1. ليس فيه سر ولا أي شيء شخصي.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>لا سطر يطابق. اختر مستوى أدنى أو امسح الكلمات.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>أسطر السجل</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>LogWording</name>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>معلومات</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>تحذيرات</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>أخطاء</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ك.ب</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>م.ب</translation>
        </message>
    </context>
    <context>
        <name>LookWords</name>
        <message>
            <source>With you</source>
            <translation>معك</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>في متجرنا على الإنترنت</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>في متجر آخر</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>اسألنا عن %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>في %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>اطلب منا التحقق</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>المقاس %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>بطاقتي</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>لم تعد بطاقتك معروضة</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>أهلًا بك من جديد</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>أهلًا بك من جديد، %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>نقاطك</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>لك</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>محجوز لك</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>يظهر ما دمت هنا. عند مغادرتك لا يبقى منه شيء.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>اعرضها مرة أخرى لترى نقاطك وعروضك.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>إخفاء بطاقتي</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>لا متجر لديه هذا المقاس الآن. اسألنا: قد يصل المزيد.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>لا متجر لديه هذه القطعة الآن. اسألنا: قد يصل المزيد.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>لا متاجر</numerusform>
                <numerusform>متجر واحد</numerusform>
                <numerusform>متجران</numerusform>
                <numerusform>%n متاجر</numerusform>
                <numerusform>%n متجرًا</numerusform>
                <numerusform>%n متجر</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>متاجر أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>لم ينفد في أي متجر</numerusform>
                <numerusform>نفد في متجر واحد</numerusform>
                <numerusform>نفد في متجرين</numerusform>
                <numerusform>نفد في %n متاجر</numerusform>
                <numerusform>نفد في %n متجرًا</numerusform>
                <numerusform>نفد في %n متجر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>بعد لحظة لن يبقى هنا شيء من زيارتك.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>الصورة %1 من %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>الصورة %1 من %2: %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. اعرضها كاملة</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. انظر عن قرب</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>العودة إلى المرآة</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>هذا الرقم السري غير صحيح.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>أعد المحاولة بعد %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>تعذّر التحقق من الرقم السري. السجل يذكر السبب.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>لم يُضبط رقم سري</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>لا شيء يفتح هذه الصفحات قبل ضبطه. اكتب في طرفية هذا الحاسوب:</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>لم يُدخل أي رقم</numerusform>
                <numerusform>أُدخل رقم واحد</numerusform>
                <numerusform>أُدخل رقمان</numerusform>
                <numerusform>أُدخلت %n أرقام</numerusform>
                <numerusform>أُدخل %n رقمًا</numerusform>
                <numerusform>أُدخل %n رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>يُغلق الآن</numerusform>
                <numerusform>يُغلق بعد ثانية</numerusform>
                <numerusform>يُغلق بعد ثانيتين</numerusform>
                <numerusform>يُغلق بعد %n ثوانٍ</numerusform>
                <numerusform>يُغلق بعد %n ثانية</numerusform>
                <numerusform>يُغلق بعد %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>لا ثوانٍ</numerusform>
                <numerusform>ثانية</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowerDelegate</name>
        <message>
            <source>Not possible here.</source>
            <translation>غير ممكن هنا.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>إعادة تشغيل البرنامج</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>إطفاء الشاشة</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>تشغيل الشاشة</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>إيقاف المرآة</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>يعود خلال ثوانٍ. تُقرأ القطع المعلقة من جديد.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>لمسة أو قطعة تضيئها من جديد.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>حتى نهاية أوقاتها.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>يجب أن يعيد أحدهم تشغيلها يدويًا.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>إعادة تشغيل…</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>إطفاء…</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>تشغيل…</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>إيقاف…</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>نعم، أعد التشغيل الآن</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>نعم، أطفئها</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>نعم، شغّلها</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>نعم، أوقفها</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>جارٍ إعادة التشغيل…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>تم.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>التشغيل</translation>
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
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>ورقة ملف حماية البيانات</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>كتابتها كصفحة</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>لا كاميرا مفتوحة</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>لم تُكتب أي صفحة: %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>كُتبت، للطباعة أو الإرسال: %1</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
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
        <name>GarmentWords</name>
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
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>ستعود هذه المرآة بعد لحظة.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>أُوقف البرنامج من الخارج.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>يرفض البرنامج إعداداته. يذكر السجل المفتاح الواجب إصلاحه.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>توقّف البرنامج عن الاستجابة فأُنهي.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>لم يعد البرنامج يعرض شيئًا فأُنهي.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>لا يبدأ البرنامج.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>لا يستطيع البرنامج فتح بياناته: القرص ممتلئ أو محمي من الكتابة أو معطوب. السجل يوضح ما يجب فعله.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>انتهى البرنامج بسبب خطأ.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>آخر مرة: %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>يبدأ الآن.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>يواصل المحاولة من تلقاء نفسه. إذا بقيت هذه الصفحة عشر دقائق فأطفئ المرآة ثم شغّلها، وأخبر الدعم بالأوقات أعلاه.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>السجل: %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>المحاولة التالية الآن.</numerusform>
                <numerusform>المحاولة التالية بعد ثانية.</numerusform>
                <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>السطر %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>بلا معرّف</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>الملف كله</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>قُبل</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>لم تُبَع أي قطعة</numerusform>
                <numerusform>بيعت قطعة واحدة</numerusform>
                <numerusform>بيعت قطعتان</numerusform>
                <numerusform>بيعت %Ln قطع</numerusform>
                <numerusform>بيعت %Ln قطعة</numerusform>
                <numerusform>بيعت %Ln قطعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>لم تُجرَّب</numerusform>
                <numerusform>جُرِّبت مرة واحدة</numerusform>
                <numerusform>جُرِّبت مرتين</numerusform>
                <numerusform>جُرِّبت %Ln مرات</numerusform>
                <numerusform>جُرِّبت %Ln مرة</numerusform>
                <numerusform>جُرِّبت %Ln مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>لم تُشترَ</numerusform>
                <numerusform>اشتُريت مرة واحدة</numerusform>
                <numerusform>اشتُريت مرتين</numerusform>
                <numerusform>اشتُريت %Ln مرات</numerusform>
                <numerusform>اشتُريت %Ln مرة</numerusform>
                <numerusform>اشتُريت %Ln مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>اشتُريت أقل من 5 مرات</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (من %2 إلى %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 مبيعات مع الاقتراحات</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>لا جلسات كافية بعد</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>لا شيء للمقارنة</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>لا شيء من الصندوق بعد</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>المبيعات غير مطابَقة</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>قد لا يكون هناك أثر: في 95 مرة من 100 تقع الحقيقة بين %1 و%2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>في 95 مرة من 100 تقع الحقيقة بين %1 و%2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>ما بيع حتى الآن أقل من أن يُعرف كم جلسة تلزم بعد.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>لا جلسات أخرى حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
                <numerusform>جلسة واحدة أخرى تقريبًا حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
                <numerusform>جلستان أخريان تقريبًا حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
                <numerusform>نحو %Ln جلسات أخرى حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
                <numerusform>نحو %Ln جلسة أخرى حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
                <numerusform>نحو %Ln جلسة أخرى حتى يُعرف الفرق بدقة 10 نقاط.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>كل الجلسات ترى اقتراحات. اترك بعضها من دونها في الإعدادات لتمكن المقارنة.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>استورد ملفه من وحدة تحكم هذا الجهاز: ⁦python main.py import --till FILE⁩</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>ما يُجرَّب لا يُحفظ للصندوق. يمكن للمسؤول عن هذا الجهاز تشغيل ذلك: ⁦results.match_till⁩</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>%1 من الجلسات لا ترى اقتراحات</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>كتابتها كجدول</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>ما تجلبه الاقتراحات</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>مضى على آخر بيع في الصندوق %1. استورد أحدث ملف له.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>الجلسات التي يتبعها بيع شيء جُرِّب أو اقتُرح</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>من لا جلسات مع اقتراحات</numerusform>
                <numerusform>من جلسة واحدة مع اقتراحات</numerusform>
                <numerusform>من جلستين مع اقتراحات</numerusform>
                <numerusform>من %Ln جلسات مع اقتراحات</numerusform>
                <numerusform>من %Ln جلسة مع اقتراحات</numerusform>
                <numerusform>من %Ln جلسة مع اقتراحات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>من لا جلسات من دونها</numerusform>
                <numerusform>من جلسة واحدة من دونها</numerusform>
                <numerusform>من جلستين من دونها</numerusform>
                <numerusform>من %Ln جلسات من دونها</numerusform>
                <numerusform>من %Ln جلسة من دونها</numerusform>
                <numerusform>من %Ln جلسة من دونها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>لا مبيعات في أربعة أسابيع لما جُرِّب قبلها بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
                <numerusform>عملية بيع واحدة في أربعة أسابيع لما جُرِّب قبلها بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
                <numerusform>عمليتا بيع في أربعة أسابيع لما جُرِّب قبلهما بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
                <numerusform>%Ln عمليات بيع في أربعة أسابيع لما جُرِّب قبلها بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
                <numerusform>%Ln عملية بيع في أربعة أسابيع لما جُرِّب قبلها بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
                <numerusform>%Ln عملية بيع في أربعة أسابيع لما جُرِّب قبلها بقليل؛ نحو %1 منها صدفة (من %2 إلى %3)، وهي غير محسوبة أعلاه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>الأكثر تجربة</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>الأكثر شراءً</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>جُرِّبت ولم تُشترَ</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>الأسابيع الأربعة الأخيرة. لا يُدرج ما عُدَّ أقل من 5 مرات.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>لم يُعَدّ شيء 5 مرات في الأسابيع الأربعة الأخيرة.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>القطع</translation>
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
            <translation>التقييمات بكل اللغات</translation>
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
            <translation>لا تقييمات بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>لا تقييمات</numerusform>
                <numerusform>تقييم واحد</numerusform>
                <numerusform>تقييمان</numerusform>
                <numerusform>%n تقييمات</numerusform>
                <numerusform>%n تقييمًا</numerusform>
                <numerusform>%n تقييم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 نجوم: %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>اسأل فريقنا عن مقاسه: لقد جرّبه.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>لا تقييمات بعد</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>التقييمات %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>a margin</comment>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>high</source>
            <comment>a margin</comment>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>a kind of rule</comment>
            <translation>تطلب</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>واحد منها</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>ليسا معًا أبدًا</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>حملة</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>هامش</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 تطلب %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>في الإطلالة واحد من هذه: %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>ليسا معًا أبدًا: %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 فقط من %2 إلى %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 تُحسب %2 من %3 إلى %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1: هامش %2</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>قواعد الفئات</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>لا توجد بعد.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>إزالة: %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>قاعدة أخرى: موضوعها، ثم الفئات بترتيبها.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>كم تُحسب</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>إضافة هذه القاعدة</translation>
        </message>
    </context>
    <context>
        <name>ScreenPage</name>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>⁦%1 × %2⁩ بكسل</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>⁦%1 × %2⁩ مم</translation>
        </message>
        <message>
            <source>turned by %1</source>
            <translation>مدار %1</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>القطر</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>ضع مسطرة على الزجاج: يجب أن تتطابق الخطوط. وإلا فغيّر القطر.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>المسطرة</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>عرض مسطرة</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>من عيني المتسوق إلى الزجاج؛ تكبر الحروف والأزرار معها.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>مسافة الرؤية</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>السطوع</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>على الشاشة كلها؛ لمسة تعيدك إلى هنا.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>شبكة</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>ارسم بعدة أصابع؛ أو المس خمس علامات لترى مقدار الانحراف.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>اللمس</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>خمس علامات</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>يُضبط بضوء اللوحة نفسها.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>يُضبط بضوء الشاشة نفسها عبر كبلها.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>لا يمكن الوصول إلى ضوء اللوحة هنا؛ تُعتَّم الصورة بدلًا منه.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>يسري الحجم والمسافة بعد إعادة التشغيل</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>تذكر اللوحة %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>لم يُقبل: %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>صورة اختبار</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>سنتيمترات</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>المس في أي مكان</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>المس وسط كل علامة: %1 من 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>هذه اللمسات متناقضة</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>ينحرف اللمس بمقدار %1 مم</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>اللمس صحيح، ضمن %1 مم</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>يجب أن تطابق مسطرة حقيقية. المس للعودة.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>تتبع حلقة كل إصبع؛ والرمادية تبيّن أين رُفع.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>حاول مجددًا، كل علامة مرة وبإصبع واحد.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>بعد التصحيح يبقى %1 مم. النظام هو الذي يصحح لا هذا البرنامج: يضيف من يعتني به هذا السطر إلى ملف في ⁦/etc/udev/rules.d⁩ ثم يعيد التشغيل.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>كما في الأصل</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>الأصل: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>غُيّر هنا؛ وفي الملف: %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>اختير هنا %1 ولا يُطبَّق: %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1: العودة إلى الملف</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>العودة إلى الملف</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>يسري فورًا</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>يسري بعد إعادة التشغيل.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>لم يُقبل: %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>حسب موضع المرآة</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>كل ما يُضبط في هذه الصفحة يُكتب في ملف واحد: لمرآة أخرى في المتجر، أو للحفظ.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>قراءة الملف</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>لم يُطبَّق شيء: %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>كُتب. انسخه إلى المكان نفسه على مرآة أخرى واقرأه هناك.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>لم يُطبَّق أي إعداد.</numerusform>
                <numerusform>طُبّق إعداد واحد. «تراجع» يلغيه.</numerusform>
                <numerusform>طُبّق إعدادان. «تراجع» يلغيهما.</numerusform>
                <numerusform>طُبّقت %n إعدادات. «تراجع» يلغيها كلها.</numerusform>
                <numerusform>طُبّق %n إعدادًا. «تراجع» يلغيها كلها.</numerusform>
                <numerusform>طُبّق %n إعداد. «تراجع» يلغيها كلها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>لن يتغير أي إعداد</numerusform>
                <numerusform>سيتغير إعداد واحد</numerusform>
                <numerusform>سيتغير إعدادان</numerusform>
                <numerusform>ستتغير %n إعدادات</numerusform>
                <numerusform>سيتغير %n إعدادًا</numerusform>
                <numerusform>سيتغير %n إعداد</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>لا يغيّر الملف شيئًا هنا.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>لا تغيير ينتظر إعادة التشغيل</numerusform>
                <numerusform>تغيير واحد ينتظر إعادة التشغيل</numerusform>
                <numerusform>تغييران ينتظران إعادة التشغيل</numerusform>
                <numerusform>%n تغييرات تنتظر إعادة التشغيل</numerusform>
                <numerusform>%n تغييرًا ينتظر إعادة التشغيل</numerusform>
                <numerusform>%n تغيير ينتظر إعادة التشغيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>لم يُغيَّر شيء هنا</numerusform>
                <numerusform>غُيّر واحد هنا</numerusform>
                <numerusform>غُيّر اثنان هنا</numerusform>
                <numerusform>غُيّرت %n هنا</numerusform>
                <numerusform>غُيّر %n هنا</numerusform>
                <numerusform>غُيّر %n هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>كملف</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>تعذّر حفظ آخر تغيير: %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsWording</name>
        <message>
            <source>Visit</source>
            <comment>a part of the settings</comment>
            <translation>الزيارة</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>a part of the settings</comment>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>الساعات</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>الشرائح</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>اللغة الأولى</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>تنبيه الخمول</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>مهلة الرد</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>مدة الاختيار بالذراع</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>القطر</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>مسافة الرؤية</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>المؤثرات</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>السطوع</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>الساعات</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>تضيء عند الاستعمال</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>تبقى مضاءة</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>تطفئ اللوحة</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>قراءة الرموز</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>تتبّع الأذرع</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>دوران الكاميرا</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>الكاميرا تعكس الصورة</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>عمر أرقام المخزون</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>إغلاق هذه الصفحات</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>الضغط في الزاوية</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>قراءات الوصول</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>مدة الوصول</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>قوة الوصول</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>قوة البقاء</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>تغادر بعد</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>الهامش عن الجوار</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>اللغة التي يجدها كل متسوق جديد؛ من اللغات المعروضة.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>اللغات التي يمكن للمتسوق اختيارها، بترتيب عرضها.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>المدة دون أي إشارة من المتسوق قبل أن تسأل الشاشة إن كان أحد هنا.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>مدة بقاء هذا السؤال قبل مسح كل ما يخص المتسوق.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>المدة التي يجب أن تشير فيها الذراع إلى شيء لاختياره.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>ألوان الشاشة كلها وخطوطها.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>قطر الصورة المرئية؛ منه تُحسب كل المقاسات.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>من عيني المتسوق إلى الشاشة؛ النص كبير بما يكفي للقراءة من هناك.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>تتبدل الصفحات بلا حركة.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>ضبابية وظلال؛ يوقفها الوضع التلقائي حيث لا معالج رسوم.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>ضوء اللوحة؛ وحيث لا يمكن ضبطه، طبقة داكنة فوق الصورة.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>متى تُضاء الشاشة. الساعات التي تنتهي قبل أن تبدأ تتجاوز منتصف الليل. من دونها: دائمًا.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>تضيء لمسة أو شريحة أو رمز الشاشةَ خارج ساعاتها. والموظفون دائمًا.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>مدة بقاء الشاشة المضاءة خارج ساعاتها حين لا يستعملها أحد.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>تُقطع كهرباء اللوحة أيضًا حيث يستطيع النظام؛ والصورة سوداء في كل حال.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>تقرأ الكاميرا رموز QR والباركود؛ الوضع التلقائي: في أرض المتجر وعند المنضدة.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>تُستعمل الشاشة بالذراع عن بعد؛ الوضع التلقائي: في أرض المتجر والواجهة، وليس في غرفة القياس أبدًا.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>مقدار تدوير صورة الكاميرا باتجاه عقارب الساعة لتقف مستقيمة.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>تعطي الكاميرا نفسها صورًا معكوسة كبعضها؛ وعليه يتوقف اليمين واليسار.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>بعد كم يُعرض رقم المخزون قديمًا ولا يَعِد بشيء.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>المدة دون لمس قبل أن تُغلق صفحات الموظفين وحدها.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>مدة الضغط على زاوية الشاشة ليُطلب الرقم السري.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>عدد قراءات الشريحة لتصبح قطعة على الشاشة؛ والقوية تُحسب مرتين.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>المدة التي يجب أن تأتي فيها هذه القراءات.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>أضعف قراءة تُحسب للوصول.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>أضعف قراءة تُبقي القطعة هنا؛ لا تزيد على قوة الوصول.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>المدة دون قراءة قبل أن تُعد القطعة مغادرة.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>مقدار تفوّق الشريحة هنا على هوائيات الجوار لتُعدّ حاضرة.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>يوميًا</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>جهة الخطاف</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>في أي جهة من الشاشة تُعلَّق القطع، كما يراها من يقف أمامها؛ في غرفة القياس تُرسم هناك علّاقة.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>يسار</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>يمين</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>جلسات بلا اقتراحات</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>كم جلسة من كل مئة، بالقرعة، لا ترى اقتراحات حتى تمكن المقارنة. تغيير النسبة يبدأ المقارنة من جديد.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>ما يمكن طلبه</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>المهلة حتى القبول</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>المهلة حتى الحضور</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>مدة الحجز بعد الإغلاق</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>الطلبات التي تُعرض على العملاء ما دام أحد في الخدمة؛ أما المتجر الإلكتروني فدائمًا.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>بعد كم من الوقت بلا رد يُعد الطلب متأخرًا؛ وبعد ثلاثة أضعافه ينتهي من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>بعد كم من الوقت يُعد من قبل الطلب متأخرًا؛ وبعد ثلاثة أضعافه ينتهي الطلب من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>لكم ساعة بعد الإغلاق التالي تُحجز القطعة.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>مقاس أو لون آخر</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>قطع لإعادتها</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>حجز هنا</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>حجز في متجر آخر</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>المتجر الإلكتروني</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>إرجاع</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
                <numerusform>الصفوف: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1: صفوف مرفوضة</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>تجربة رمز</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>ملفات البيانات</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>لا تعرف هذه المرآة أي قطعة</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>لم يُستورد شيء بعد. حتى ذلك الحين كل قطعة مجهولة.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>على هذه المرآة</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>أرقام مخزون هذا المتجر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>لا رقم أقدم من أن يَعِد بشيء.</numerusform>
                <numerusform>رقم واحد أقدم من أن يَعِد بشيء. يُطلب من المتسوقين سؤالك عن المخزون.</numerusform>
                <numerusform>رقمان أقدم من أن يَعِدا بشيء. يُطلب من المتسوقين سؤالك عن المخزون.</numerusform>
                <numerusform>%Ln أرقام أقدم من أن تَعِد بشيء. يُطلب من المتسوقين سؤالك عن المخزون.</numerusform>
                <numerusform>%Ln رقمًا أقدم من أن يَعِد بشيء. يُطلب من المتسوقين سؤالك عن المخزون.</numerusform>
                <numerusform>%Ln رقم أقدم من أن يَعِد بشيء. يُطلب من المتسوقين سؤالك عن المخزون.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>لم يُرفض أي صف.</numerusform>
                <numerusform>رُفض صف واحد:</numerusform>
                <numerusform>رُفض صفان:</numerusform>
                <numerusform>رُفضت %Ln صفوف في المجموع؛ أولها:</numerusform>
                <numerusform>رُفض %Ln صفًا في المجموع؛ أولها:</numerusform>
                <numerusform>رُفض %Ln صف في المجموع؛ أولها:</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>رقم الرمز</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>أحدثها</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>أقدمها</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>ما استُورد</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>ما يفتحه الرمز</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>اكتب الرقم المطبوع مع الرمز</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>بيانات المتجر</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>بحث</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>لا قطعة بلا GTIN.</numerusform>
                <numerusform>قطعة واحدة بلا GTIN: تفتحها الرموز المطبوعة برقمها، ولا تفتحها الشرائح إلا إذا حدّدها ملف.</numerusform>
                <numerusform>قطعتان بلا GTIN: تفتحهما الرموز المطبوعة برقميهما، ولا تفتحهما الشرائح إلا إذا حدّدهما ملف.</numerusform>
                <numerusform>%Ln قطع بلا GTIN: تفتحها الرموز المطبوعة بأرقامها، ولا تفتحها الشرائح إلا إذا حدّدها ملف.</numerusform>
                <numerusform>%Ln قطعة بلا GTIN: تفتحها الرموز المطبوعة بأرقامها، ولا تفتحها الشرائح إلا إذا حدّدها ملف.</numerusform>
                <numerusform>%Ln قطعة بلا GTIN: تفتحها الرموز المطبوعة بأرقامها، ولا تفتحها الشرائح إلا إذا حدّدها ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>لا قطعة تشترك في GTIN مع غيرها.</numerusform>
                <numerusform>قطعة واحدة تشترك في GTIN مع غيرها: عند المسح يُسأل أيّها هي.</numerusform>
                <numerusform>قطعتان تشتركان في GTIN: عند المسح يُسأل أيّهما هي.</numerusform>
                <numerusform>%Ln قطع تشترك في GTIN مع غيرها: عند المسح يُسأل أيّها هي.</numerusform>
                <numerusform>%Ln قطعة تشترك في GTIN مع غيرها: عند المسح يُسأل أيّها هي.</numerusform>
                <numerusform>%Ln قطعة تشترك في GTIN مع غيرها: عند المسح يُسأل أيّها هي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>كل القطع تفتحها الرموز.</numerusform>
                <numerusform>لا رمز يفتح قطعة واحدة: رقمها غير آمن للمسح.</numerusform>
                <numerusform>لا رمز يفتح قطعتين: رقماهما غير آمنين للمسح.</numerusform>
                <numerusform>لا رمز يفتح %Ln قطع: أرقامها غير آمنة للمسح.</numerusform>
                <numerusform>لا رمز يفتح %Ln قطعة: أرقامها غير آمنة للمسح.</numerusform>
                <numerusform>لا رمز يفتح %Ln قطعة: أرقامها غير آمنة للمسح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>حروف وعلامات</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>أرقام فقط</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>مقاساتها وألوانها</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>المتاجر</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>أرقام المخزون</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>قبل لحظات</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>المرآة تعرض هذه القطعة</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>بطاقة عميل</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>شارة موظف</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>إيصال</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>تتجاهله قاعدة</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>غير آمن للبحث</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>هذا ليس رقم قطعة</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>يرى المتسوق «لا نعرف هذه القطعة بعد». إن كان يجب أن تُعرف فهي ناقصة من ملف بيانات المنتجات.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>قارن كل رقم بالملصق.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>لا يفتح أي قطعة.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>لا قطع في هذا المتجر</numerusform>
                <numerusform>قطعة في هذا المتجر</numerusform>
                <numerusform>قطعتان في هذا المتجر</numerusform>
                <numerusform>%n قطع في هذا المتجر</numerusform>
                <numerusform>%n قطعة في هذا المتجر</numerusform>
                <numerusform>%n قطعة في هذا المتجر</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>متوفر هنا</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>بقي القليل هنا</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>نفد هنا</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>بالطلب</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>لا رقم لهذا المتجر</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>المشتريات</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>شرائح RFID</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>ملحقات</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>المتاجر</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>رقم صحيح ليس لدى المتجر</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>مبيعات الصندوق</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>المقاس واللون</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>في هذا المتجر</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>المقاسات في هذا المتجر</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>اسألنا</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>لا شيء حاليًا</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>كيف يأتي المقاس</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>الخامة</translation>
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
        <name>StaffMenu</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>للموظفين</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرقم السري</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>لمن يعملون هنا.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>شخص ثانٍ</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>يلزم هنا أيضًا الرقم السري لشخص آخر.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
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
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: أقل</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: أكثر</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّل</translation>
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
                <numerusform>لا ثوانٍ</numerusform>
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
                <numerusform>أقل من دقيقة</numerusform>
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
                <numerusform>أقل من ساعة</numerusform>
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
                <numerusform>أقل من يوم</numerusform>
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
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>تحضر من %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>تبقى حتى %1</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>الكاميرا تعمل دون أقفالها</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 م</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 بوصة</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>الكاميرا معزولة</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>لا يُعرف بعد إن كانت الكاميرا معزولة</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>ما يرى الصورة لا يستطيع كتابة ملف ولا فتح اتصال ولا تشغيل برنامج: النواة ترفض ذلك.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>نواة هذا النظام لا تستطيع عزلها. لا تزال الصور لا تُحفظ ولا تُرسل، لكن البرنامج وحده يضمن ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%1 ثانية</numerusform>
                <numerusform>%1 ثانية</numerusform>
                <numerusform>%1 ثانية</numerusform>
                <numerusform>%1 ثوانٍ</numerusform>
                <numerusform>%1 ثانية</numerusform>
                <numerusform>%1 ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%1 دقيقة</numerusform>
                <numerusform>%1 دقيقة</numerusform>
                <numerusform>%1 دقيقة</numerusform>
                <numerusform>%1 دقائق</numerusform>
                <numerusform>%1 دقيقة</numerusform>
                <numerusform>%1 دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>per cent</comment>
            <translation>⁦%1%⁩</translation>
        </message>
        <message>
            <source>The camera’s process says so when it starts.</source>
            <translation>تعلن عملية الكاميرا ذلك عند بدئها.</translation>
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
            <source>Here: %1</source>
            <translation>هنا: %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <source>Suggestions</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <source>Put together and never together, so never: %1. Take one of the two back.</source>
            <translation>معًا وليسا معًا أبدًا، فلا يجتمعان: %1. أزل إحدى القاعدتين.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>لا تطلب إلا ما يجب ألا يكون معها، فلا يبقى شيء: %1. أزل إحدى القواعد.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>لا تطلب إلا نفسها، فلا يبقى شيء: %1. سمِّ فئة أخرى.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>لا تطلب إلا ما هو خارج فصله اليوم: %1. غيّر الفصل أو سمِّ فئة أخرى.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>حملة انتهت: %1. يمكن إزالتها.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>حُفظ. يراه المتسوقون الآن.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>لم يُحفظ: %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>القواعد السابقة ما زالت سارية: %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>أي منتج؟ اختر واحدًا، أو اكتب رقم صنف أو امسحه.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>رقم صنف</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>ضمّه إلى هذا</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>لا صنف بهذا الرقم.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>لا منتج بعد</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>مع %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>لا شيء متوفر يناسبه.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>بعده</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>ليس معًا أبدًا</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1: الآن %2، بعده %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>ضمّ: %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>إخراج من الإطلالة</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>ضمّ</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>ليس معًا أبدًا: %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>السماح مجددًا</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>كل القواعد في %1، وفيه تُكتب قواعد منتج أو علامة أو قسم. وما يُكتب فيه يظهر هنا أيضًا.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>لا فئة من فئات المتجر في فصلها اليوم، فلا يُقترح شيء: %1. غيّر فصلًا.</translation>
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
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>أخذ القائمة معك</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>لا شيء بعد. ما تحضره أو تنظر إليه يضاف إلى قائمة يمكنك أخذها معك.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>لهاتفك</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>للصندوق</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>حدّد ما تود شراءه.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>حدّد ما تود أخذه في القائمة.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>هذا كثير على رمز واحد. حدّد أقل.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>أظهر هذا عند الصندوق.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>وجّه كاميرا هاتفك إليه: يفتح متجرنا الإلكتروني بهذه القائمة.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>وجّه كاميرا هاتفك إليه: تظهر القائمة هناك.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>يتسع الرمز لكل شيء.</numerusform>
                <numerusform>لم يتسع الرمز لقطعة واحدة: حدّد أقل.</numerusform>
                <numerusform>لم يتسع الرمز لقطعتين: حدّد أقل.</numerusform>
                <numerusform>لم يتسع الرمز لعدد %n قطع: حدّد أقل.</numerusform>
                <numerusform>لم يتسع الرمز لعدد %n قطعة: حدّد أقل.</numerusform>
                <numerusform>لم يتسع الرمز لعدد %n قطعة: حدّد أقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>القائمة في الرمز وحده: لا تقول شيئًا عنك ولا نحتفظ منها بشيء.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>أرقام اليوم</translation>
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <comment>today</comment>
            <translation>
                <numerusform>جلسة</numerusform>
                <numerusform>جلسة</numerusform>
                <numerusform>جلستان</numerusform>
                <numerusform>جلسات</numerusform>
                <numerusform>جلسة</numerusform>
                <numerusform>جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>لا مجهولة</numerusform>
                <numerusform>واحدة مجهولة</numerusform>
                <numerusform>اثنتان مجهولتان</numerusform>
                <numerusform>%n مجهولة</numerusform>
                <numerusform>%n مجهولة</numerusform>
                <numerusform>%n مجهولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>قطعة</numerusform>
                <numerusform>قطعة</numerusform>
                <numerusform>قطعتان</numerusform>
                <numerusform>قطع</numerusform>
                <numerusform>قطعة</numerusform>
                <numerusform>قطعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>صفحة فُتحت</numerusform>
                <numerusform>صفحة فُتحت</numerusform>
                <numerusform>صفحتان فُتحتا</numerusform>
                <numerusform>صفحات فُتحت</numerusform>
                <numerusform>صفحة فُتحت</numerusform>
                <numerusform>صفحة فُتحت</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>البرنامج يعمل %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>الحاسوب %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>لا أعطال في الأجهزة اليوم، %1 إجمالًا</numerusform>
                <numerusform>عطل واحد في الأجهزة اليوم، %1 إجمالًا</numerusform>
                <numerusform>عطلان في الأجهزة اليوم، %1 إجمالًا</numerusform>
                <numerusform>%n أعطال في الأجهزة اليوم، %1 إجمالًا</numerusform>
                <numerusform>%n عطلًا في الأجهزة اليوم، %1 إجمالًا</numerusform>
                <numerusform>%n عطل في الأجهزة اليوم، %1 إجمالًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>لم يُرفض أي رمز</numerusform>
                <numerusform>رُفض رمز واحد</numerusform>
                <numerusform>رُفض رمزان</numerusform>
                <numerusform>رُفضت %n رموز</numerusform>
                <numerusform>رُفض %n رمزًا</numerusform>
                <numerusform>رُفض %n رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>كل شيء على ما يرام</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>لا شيء يحتاج انتباهًا</numerusform>
                <numerusform>أمر واحد يحتاج انتباهًا</numerusform>
                <numerusform>أمران يحتاجان انتباهًا</numerusform>
                <numerusform>%n أمور تحتاج انتباهًا</numerusform>
                <numerusform>%n أمرًا يحتاج انتباهًا</numerusform>
                <numerusform>%n أمر يحتاج انتباهًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>الأجهزة والبيانات والقرص والساعة كما ينبغي.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
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
            <source>%1, on the hook</source>
            <translation>%1، على الخطاف</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>على الخطاف</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1، في الجوار</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>في الجوار</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>قُرئ على أنه</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>رقم شريحة</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>القطعة المفردة</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>القطعة</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>العلامة واللون والمقاس</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 بدلًا من %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>أقدم من أن يَعِد</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>الرقم في ملف البيانات</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>القطع التي تحمل هذا الرقم</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>واحدة؛ هذه هي</numerusform>
                <numerusform>اثنتان؛ هذه أولاهما</numerusform>
                <numerusform>%Ln؛ هذه أولاها</numerusform>
                <numerusform>%Ln؛ هذه أولاها</numerusform>
                <numerusform>%Ln؛ هذه أولاها</numerusform>
            </translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>متاجر لديها القطعة</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>جُرّبت هنا</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>المقاس %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>أعجبت %1 من %n</numerusform>
                <numerusform>أعجبت %1 من واحد</numerusform>
                <numerusform>أعجبت %1 من اثنين</numerusform>
                <numerusform>أعجبت %1 من %n</numerusform>
                <numerusform>أعجبت %1 من %n</numerusform>
                <numerusform>أعجبت %1 من %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>لقد جرّبتها. كيف جاء المقاس؟</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>مناسب</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>كبير</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>هل أعجبتك؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>لا يُحفظ إلا عدد الإجابات، ولا يُحفظ من أجاب.</translation>
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
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>الكل</translation>
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
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>آخر قطعة</numerusform>
                <numerusform>آخر قطعتين</numerusform>
                <numerusform>بقيت %n قطع فقط</numerusform>
                <numerusform>بقيت %n قطعة فقط</numerusform>
                <numerusform>بقيت %n قطعة فقط</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>بقي القليل</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>نفدت هنا</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>معروضة، بالطلب</translation>
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
            <translation>متوفرة</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <comment>pieces in a store</comment>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>آخر قطعة</numerusform>
                <numerusform>آخر قطعتين</numerusform>
                <numerusform>بقيت %n قطع</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
                <numerusform>بقيت %n قطعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>نفدت</translation>
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
                <numerusform>عُدّ للتو</numerusform>
                <numerusform>عُدّ قبل دقيقة</numerusform>
                <numerusform>عُدّ قبل دقيقتين</numerusform>
                <numerusform>عُدّ قبل %n دقائق</numerusform>
                <numerusform>عُدّ قبل %n دقيقة</numerusform>
                <numerusform>عُدّ قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>عُدّ للتو</numerusform>
                <numerusform>عُدّ قبل ساعة</numerusform>
                <numerusform>عُدّ قبل ساعتين</numerusform>
                <numerusform>عُدّ قبل %n ساعات</numerusform>
                <numerusform>عُدّ قبل %n ساعة</numerusform>
                <numerusform>عُدّ قبل %n ساعة</numerusform>
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
        <message>
            <source>Runs small: %1</source>
            <translation>مقاسها صغير: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>مقاسها صغير</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>مطابقة للمقاس: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>مطابقة للمقاس</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>مقاسها كبير: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>مقاسها كبير</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>⁦%1%⁩</translation>
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
            <source>This card is not known here.</source>
            <translation>هذه البطاقة غير معروفة هنا.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>لا يمكن استخدام هذا الرمز هنا.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>هنا، معك</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>قطعة واحدة هنا، معك</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>معك، والمجموع هنا %n</numerusform>
                <numerusform>معك، والمجموع هنا %n</numerusform>
                <numerusform>معك، والمجموع هنا %n</numerusform>
                <numerusform>معك، والمجموع هنا %n</numerusform>
                <numerusform>معك، والمجموع هنا %n</numerusform>
                <numerusform>معك، والمجموع هنا %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>أُخذت</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>في هذا المتجر</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>عُدّ للتو. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل دقيقة. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل دقيقتين. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n دقائق. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n دقيقة. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n دقيقة. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>عُدّ للتو. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل ساعة. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل ساعتين. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n ساعات. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n ساعة. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n ساعة. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>عُدّ أمس. اطلب منا التحقق.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>عُدّ اليوم. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل يوم. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل يومين. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n أيام. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n يومًا. اطلب منا التحقق.</numerusform>
                <numerusform>عُدّ قبل %n يوم. اطلب منا التحقق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>قُرئت البطاقة. لا يُحفظ شيء.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>هذا إيصال. لا يُحفظ شيء.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>هذا الرمز ليس من ملصقاتنا.</translation>
        </message>
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
            <source>Our team’s choice</source>
            <translation>اختيار فريقنا</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>نصيحتنا</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>تُشترى معًا</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>تُشاهَد معًا</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>الخامة نفسها</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>الخامة نفسها: %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>لون متناسق</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>العلامة نفسها</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>من %1 أيضًا</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>يُشترى كثيرًا في متجرنا</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>لم يُشترَ معها بعد</numerusform>
                <numerusform>اشتُري معها مرة</numerusform>
                <numerusform>اشتُري معها مرتين</numerusform>
                <numerusform>اشتُري معها %n مرات</numerusform>
                <numerusform>اشتُري معها %n مرة</numerusform>
                <numerusform>اشتُري معها %n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>لم يُشاهَد معها بعد</numerusform>
                <numerusform>شوهد معها مرة</numerusform>
                <numerusform>شوهد معها مرتين</numerusform>
                <numerusform>شوهد معها %n مرات</numerusform>
                <numerusform>شوهد معها %n مرة</numerusform>
                <numerusform>شوهد معها %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>لا يمكن الاطلاع على بطاقتك الآن.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>أيّ قطعة هي؟</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>ليست في قائمتنا بعد</translation>
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
            <source>Not mine: %1</source>
            <translation>ليست لي: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>ليست لي</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>الأدنى خلال 30 يومًا: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>ينتهي بعد %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>الرمز %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>لا قطع لإعادتها</numerusform>
                <numerusform>قطعة واحدة لإعادتها</numerusform>
                <numerusform>قطعتان لإعادتهما</numerusform>
                <numerusform>%n قطع لإعادتها</numerusform>
                <numerusform>%n قطعة لإعادتها</numerusform>
                <numerusform>%n قطعة لإعادتها</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>حجز: %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>حجز في %1: %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>إرجاع: %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>مطلوب شخص للمساعدة</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>صغير جدًا</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>لم يعجب</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>به عيب</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>بيع</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>تالف</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>لا أحد متفرّغ</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>مخالف للقواعد</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>لم يوعد بشيء بعد: اتصلوا بذلك المتجر أولًا</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>لم يوعد بشيء بعد: انظروا أولًا</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>حجزها %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>قبله %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 في الطريق</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>أنجزه %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>رفضه %1: %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>ألغاه العميل</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>انتهى وقته</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>غادر العميل</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>وصلت</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>تم</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>حُجز</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>أنا في الطريق</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>غير ممكن</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>إرجاع بالإيصال (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>مشغول</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>بحاجة إلى ترتيب</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>شاغر</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>خطأ في الكتابة، أو رمز متجر آخر.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>رمز من هذا المتجر لم يعد يدل على شيء.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>الرمز من ستة أحرف وأرقام.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>تعذّر حفظ ردكم. أخبروا العميل مباشرة.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>فات الأوان: انتهى الطلب في هذه الأثناء.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>لا طلبات مفتوحة</numerusform>
                <numerusform>طلب واحد مفتوح</numerusform>
                <numerusform>طلبان مفتوحان</numerusform>
                <numerusform>%n طلبات مفتوحة</numerusform>
                <numerusform>%n طلبًا مفتوحًا</numerusform>
                <numerusform>%n طلب مفتوح</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>في الخدمة: %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>غادر %1</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>لا أحد في الخدمة، لذا لا يُعرض شيء على العملاء.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>ابحث عن رمز</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>هذا المكان</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>لا قطع معلّقة، %1</numerusform>
                <numerusform>قطعة واحدة بقيت معلّقة، %1</numerusform>
                <numerusform>قطعتان بقيتا معلّقتين، %1</numerusform>
                <numerusform>%n قطع بقيت معلّقة، %1</numerusform>
                <numerusform>%n قطعة بقيت معلّقة، %1</numerusform>
                <numerusform>%n قطعة بقيت معلّقة، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>الزيارة السابقة: دخلت %1، خرجت %2</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>لا طلبات.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>نسجّل ما يُطلب وأين. لا شيء عنك.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>لا يمكن سؤال أحد الآن.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
    </context>
    <context>
        <name>AskedDelegate</name>
        <message>
            <source>%1, until %2</source>
            <comment>a state, a time</comment>
            <translation>%1، حتى %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>عرض الرمز</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>الرمز %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>طلباتك</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>نسجّل ما طُلب وأين ومتى. لا شيء عنك: بعد مغادرتك لا يدل شيء على زيارتك.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>لا شيء حتى الآن.</translation>
        </message>
    </context>
    <context>
        <name>ProductAction</name>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>فريقنا</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>أظهر هذا الرمز عند الصندوق. ويتولى فريقنا الباقي.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>أظهر هذا الرمز في %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>أظهر هذا الرمز في %1 قبل %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>أظهر هذا الرمز عند الصندوق.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>أظهر هذا الرمز عند الصندوق قبل %1.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>لا أحد متاح الآن</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>لم يعد لدينا</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>بيعت للتو</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>آخر قطعة معك</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>هذا كثير دفعة واحدة</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>لم ينجح ذلك</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>ألغِ أولًا ما لم تعد تحتاج إليه.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>لم يُسأل أحد. يُرجى التحدث إلى فريقنا.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>ما زال متوفرًا في %1.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>نأسف لذلك. يُرجى التحدث إلى فريقنا.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>حسنًا</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>لا، شكرًا</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>جاهز للإرجاع</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>محجوز لك</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>تابع على هاتفك</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 هنا</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>وصل طلبك</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>انتهى الحجز</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>لم يتمكن أحد من المجيء</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>امسح هذا الرمز. لا يُكتب عنوانك هنا أبدًا.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>أحضره لك %1.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>ما زال الطلب قائمًا. يُرجى التحدث إلى فريقنا.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>هذا لا يُسترجع</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. لا طلبات</numerusform>
                <numerusform>%1. طلب واحد</numerusform>
                <numerusform>%1. طلبان</numerusform>
                <numerusform>%1. %n طلبات</numerusform>
                <numerusform>%1. %n طلبًا</numerusform>
                <numerusform>%1. %n طلب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>طلب هذه القطعة</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>طلب المقاس %1</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>البحث عن هذه القطعة</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>البحث عن المقاس %1</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>حجز هذه القطعة</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>حجز المقاس %1</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>البحث للحجز</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>البحث عن المقاس %1 لحجزه</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>الحجز في %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>الطلب عبر الإنترنت</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>استعادة هذه القطع</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>طلب المساعدة</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>طلب مقاس آخر</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>طلب قطعة أخرى</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>حجز مقاس</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>حجز قطعة</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>نحضره إليك.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>نبحث ونخبرك.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>تحصل على رمز للصندوق.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>نسأل هناك ونخبرك.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>تتابع على هاتفك.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>لا قطع تبقى هنا</numerusform>
                <numerusform>قطعة واحدة تبقى هنا</numerusform>
                <numerusform>قطعتان تبقيان هنا</numerusform>
                <numerusform>%n قطع تبقى هنا</numerusform>
                <numerusform>%n قطعة تبقى هنا</numerusform>
                <numerusform>%n قطعة تبقى هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>يأتي أحد إليك.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>نفد</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>آخر قطعة معك.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>ألغِ طلبًا آخر أولًا.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>غير ممكن الآن.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>صغير جدًا</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>لا يعجبني</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>معيب</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>المقاس %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>فريقنا</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>محجوز لك</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>أظهر الرمز عند الصندوق</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 بحاجة إلى وقت أطول</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>%1 يهتم بالأمر</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 في الطريق</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>انتهى الحجز</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>لم يتمكن أحد من المجيء</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>تابع على هاتفك</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>لم يُجب أحد بعد</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>نسأل هناك</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>نسأل %1</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>أبلغنا فريقنا</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>لم نعثر عليه</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>بيعت للتو</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>إنه تالف</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>لا يمكن إرجاعه</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>لا أحد متاح الآن</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>هذا لا يُسترجع.</translation>
        </message>
    </context>
</TS>
