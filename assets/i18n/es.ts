<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ArrivalNotice</name>
        <message>
            <source>Something new is here. Look</source>
            <translation>Ha llegado algo nuevo. Ver</translation>
        </message>
        <message>
            <source>%1 is here. Look</source>
            <translation>%1 está aquí. Ver</translation>
        </message>
        <message>
            <source>Just arrived</source>
            <translation>Recién llegado</translation>
        </message>
        <message>
            <source>A garment we don't know yet</source>
            <translation>Una prenda desconocida</translation>
        </message>
    </context>
    <context>
        <name>AttentionDelegate</name>
        <message>
            <source>“%1” is set up wrongly</source>
            <comment>a device</comment>
            <translation>«%1» está mal configurado</translation>
        </message>
        <message>
            <source>“%1” does not answer</source>
            <comment>a device</comment>
            <translation>«%1» no responde</translation>
        </message>
        <message>
            <source>Something covers the camera</source>
            <translation>Algo tapa la cámara</translation>
        </message>
        <message>
            <source>It is too dark for the camera</source>
            <translation>Está demasiado oscuro para la cámara</translation>
        </message>
        <message>
            <source>The camera may confuse left and right</source>
            <translation>Quizá la cámara confunde izquierda y derecha</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>La cámara funciona sin sus bloqueos</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>La base de datos está dañada</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>No se puede guardar nada</translation>
        </message>
        <message>
            <source>The database was damaged; an empty one is in use</source>
            <translation>La base de datos estaba dañada; se usa una vacía</translation>
        </message>
        <message>
            <source>The database was damaged; a copy from before is in use</source>
            <translation>La base de datos estaba dañada; se usa una copia anterior</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged row(s) left out</source>
            <comment>of the database</comment>
            <translation>
                <numerusform>%n fila dañada omitida</numerusform>
                <numerusform>%n filas dañadas omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>En su próximo arranque, el espejo toma la copia más reciente. Una copia de seguridad se recupera en la consola de esta máquina: python main.py restore</translation>
        </message>
        <message>
            <source>The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.</source>
            <translation>La dañada se conserva en «%1». Una copia de seguridad se recupera en la consola de esta máquina: python main.py restore. Sin ella, importe de nuevo los feeds.</translation>
        </message>
        <message>
            <source>What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore</source>
            <translation>Falta lo que cambió desde entonces: importe de nuevo los feeds. La dañada se conserva en «%1». Una copia de seguridad se recupera en la consola de esta máquina: python main.py restore</translation>
        </message>
        <message>
            <source>Import the feeds again. If it comes back, the disk may be failing.</source>
            <translation>Importe de nuevo los feeds. Si vuelve a ocurrir, puede que el disco falle.</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Este espejo no conoce ninguna prenda</translation>
        </message>
        <message>
            <source>The last import failed: %1</source>
            <comment>of what</comment>
            <translation>La última importación ha fallado: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused: %1</source>
            <comment>of what</comment>
            <translation>
                <numerusform>%n fila rechazada: %1</numerusform>
                <numerusform>%n filas rechazadas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The stock figures are old</source>
            <translation>Las cifras de existencias son antiguas</translation>
        </message>
        <message>
            <source>Today’s figures cannot be stored</source>
            <translation>Las cifras de hoy no se pueden guardar</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>El disco está casi lleno</translation>
        </message>
        <message>
            <source>The clock may be wrong</source>
            <translation>El reloj puede estar mal puesto</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>No hay ningún PIN definido</translation>
        </message>
        <message>
            <source>The screen does not keep its hours</source>
            <translation>La pantalla no respeta su horario</translation>
        </message>
        <message>
            <source>The page of devices says what to put right.</source>
            <translation>La página de dispositivos dice qué corregir.</translation>
        </message>
        <message>
            <source>Check its power and its cable; it is tried again by itself.</source>
            <translation>Revise su alimentación y su cable; se reintenta solo.</translation>
        </message>
        <message>
            <source>Take away what hangs or sticks in front of it.</source>
            <translation>Quite lo que cuelgue o esté pegado delante.</translation>
        </message>
        <message>
            <source>Turn on a light before the mirror; gestures rest until then.</source>
            <translation>Encienda una luz ante el espejo; hasta entonces los gestos están en pausa.</translation>
        </message>
        <message>
            <source>Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand.</source>
            <translation>Casi todos parecen levantar la mano izquierda. En los ajustes, cambie «La cámara refleja» y vea si el puntero sigue su mano.</translation>
        </message>
        <message>
            <source>Import the shop’s products; until then every garment is unknown.</source>
            <translation>Importe los productos de la tienda; hasta entonces toda prenda es desconocida.</translation>
        </message>
        <message>
            <source>What was imported before still shows.</source>
            <translation>Lo importado antes se sigue mostrando.</translation>
        </message>
        <message>
            <source>These garments are missing or incomplete on the mirror.</source>
            <translation>Estas prendas faltan o están incompletas en el espejo.</translation>
        </message>
        <message>
            <source>Shoppers are asked to have stock checked by you.</source>
            <translation>Se pide a los clientes que le consulten las existencias.</translation>
        </message>
        <message>
            <source>They are lost at the next start. The log says why.</source>
            <translation>Se perderán en el próximo inicio. El registro dice por qué.</translation>
        </message>
        <message>
            <source>Opening hours and ages depend on it. Check the network.</source>
            <translation>De él dependen los horarios y la antigüedad de las cifras. Revise la red.</translation>
        </message>
        <message>
            <source>Set one on this machine’s console: python main.py pin set</source>
            <translation>Defina uno en la consola de esta máquina: python main.py pin set</translation>
        </message>
        <message>
            <source>The log says why it could not be switched.</source>
            <translation>El registro dice por qué no se pudo encender o apagar.</translation>
        </message>
        <message>
            <source>products</source>
            <translation>productos</translation>
        </message>
        <message>
            <source>stock figures</source>
            <translation>existencias</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>opiniones</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>compras</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>etiquetas RFID</translation>
        </message>
        <message>
            <source>supplements</source>
            <translation>complementos</translation>
        </message>
        <message>
            <source>The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself.</source>
            <translation>El disco está lleno o es de solo lectura. Avise a quien cuida esta máquina; en cuanto haya espacio, sigue por sí solo.</translation>
        </message>
        <message>
            <source>This system’s kernel is too old to hold it. Tell whoever looks after this machine.</source>
            <translation>El núcleo de este sistema es demasiado antiguo para encerrarla. Avise a quien cuida esta máquina.</translation>
        </message>
        <message>
            <source>Soon nothing can be stored. Tell whoever looks after this machine.</source>
            <translation>Pronto no se podrá guardar nada. Avise a quien cuida esta máquina.</translation>
        </message>
        <message>
            <source>shops</source>
            <translation>tiendas</translation>
        </message>
        <message>
            <source>sales of the till</source>
            <translation>ventas de la caja</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) have waited too long</source>
            <translation>
                <numerusform>%n petición espera demasiado</numerusform>
                <numerusform>%n peticiones esperan demasiado</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests cannot be stored</source>
            <translation>No se pueden guardar las peticiones</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of “%1” here, %2 by the figures</source>
            <translation>
                <numerusform>%n prenda de «%1» aquí, %2 según las existencias</numerusform>
                <numerusform>%n prendas de «%1» aquí, %2 según las existencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging</source>
            <translation>
                <numerusform>%n prenda sigue colgada</numerusform>
                <numerusform>%n prendas siguen colgadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody waits. The page of requests says where.</source>
            <translation>Alguien espera. La página de peticiones dice dónde.</translation>
        </message>
        <message>
            <source>Shoppers are told to ask you in person. The log says why.</source>
            <translation>Se pide a los clientes que le pregunten en persona. El registro dice por qué.</translation>
        </message>
        <message>
            <source>Counted %1 ago. Have the stock put right.</source>
            <comment>a duration</comment>
            <translation>Contado hace %1. Haga corregir las existencias.</translation>
        </message>
        <message>
            <source>The visit has ended; the next shopper would find them.</source>
            <translation>La visita ha terminado; el siguiente cliente las encontraría.</translation>
        </message>
    </context>
    <context>
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>Un momento, la colección se está preparando.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Este espejo aún no tiene colección. Nuestro equipo puede ayudarle.</translation>
        </message>
        <message>
            <source>Hang a garment here, or show its label to the camera.</source>
            <translation>Cuelgue una prenda aquí o muestre su etiqueta a la cámara.</translation>
        </message>
        <message>
            <source>Hang a garment here to see all about it.</source>
            <translation>Cuelgue una prenda aquí para saberlo todo.</translation>
        </message>
        <message>
            <source>Show a garment's label to the camera.</source>
            <translation>Muestre la etiqueta de una prenda a la cámara.</translation>
        </message>
        <message>
            <source>Scan a garment's label, or raise a hand to begin.</source>
            <translation>Escanee la etiqueta de una prenda o levante la mano para empezar.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Escanee la etiqueta de una prenda para saberlo todo.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Levante la mano para empezar.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>El lector y la cámara están en pausa; el tacto funciona.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>El gancho está en pausa un momento.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>La cámara está en pausa un momento.</translation>
        </message>
        <message>
            <source>Hang a garment here, show its label, or raise a hand.</source>
            <translation>Cuelgue aquí una prenda, muestre su etiqueta o levante la mano.</translation>
        </message>
        <message>
            <source>Hang a garment here, or raise a hand to begin.</source>
            <translation>Cuelgue aquí una prenda o levante la mano para empezar.</translation>
        </message>
        <message>
            <source>Show a garment's label, or raise a hand to begin.</source>
            <translation>Muestre la etiqueta de una prenda o levante la mano para empezar.</translation>
        </message>
        <message>
            <source>Back in a moment.</source>
            <translation>Volvemos en un momento.</translation>
        </message>
        <message>
            <source>Touch the mirror to see the collection.</source>
            <translation>Toque el espejo para ver la colección.</translation>
        </message>
        <message>
            <source>There is no camera here.</source>
            <translation>Aquí no hay cámara.</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Midiendo este gancho</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Cuelgue ahora la misma prenda al lado</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Midiendo al lado</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Aquí y al lado se distinguen bien</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Aquí y al lado se parecen demasiado</translation>
        </message>
        <message>
            <source>The new thresholds are in force</source>
            <translation>Los nuevos umbrales están en vigor</translation>
        </message>
        <message>
            <source>Hang a garment on this mirror's hook</source>
            <translation>Cuelgue una prenda en el gancho de este espejo</translation>
        </message>
        <message>
            <source>In the next cabin, on its hook. Take every other tagged garment away, then listen.</source>
            <translation>En el probador de al lado, en su gancho. Retire cualquier otra prenda con etiqueta RFID y luego mida.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>No se mueva y deje la prenda donde está.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Ningún umbral los distinguiría lo bastante. Baje la potencia del lector, aparte su antena de la pared o añada una antena para el probador de al lado. Después empiece de nuevo.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Se guardan para cada arranque.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Cualquier prenda con etiqueta RFID. Retire las demás, apártese y luego mida.</translation>
        </message>
        <message>
            <source>This hook</source>
            <translation>Este gancho</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Umbrales</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read(s)</source>
            <comment>of tags</comment>
            <translation>
                <numerusform>%n lectura</numerusform>
                <numerusform>%n lecturas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n tag(s)</source>
            <comment>reads</comment>
            <translation>
                <numerusform>de %n etiqueta</numerusform>
                <numerusform>de %n etiquetas</numerusform>
            </translation>
        </message>
        <message>
            <source>one is enough</source>
            <translation>una basta</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Medir</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Usar estos</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>No tag was heard.</source>
            <translation>No se detectó ninguna etiqueta.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>La etiqueta se detectó muy pocas veces para juzgar.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>La prenda se detecta al lado con tanta fuerza como aquí.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>El lector no responde.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Compruebe que la prenda lleva etiqueta RFID y cuelga del gancho. Después mida otra vez.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Gire la etiqueta hacia la antena y apártese. Después mida otra vez.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>¿La movió? Si es así, baje la potencia del lector o aparte su antena de la pared. Después empiece de nuevo.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Revise su alimentación y su cable. Mida otra vez cuando esté listo.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Una prenda en el gancho casi nunca pasa inadvertida.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Una prenda en el gancho pasa inadvertida una vez de cada %1.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Una prenda de al lado casi nunca aparece aquí.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Una prenda de al lado aparece aquí una vez de cada %1.</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>Figures only. There is no picture to show.</source>
            <translation>Solo cifras. No hay imagen que mostrar.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>Esto es todo lo que veo.</translation>
        </message>
        <message>
            <source>Pictures a second</source>
            <translation>Imágenes por segundo</translation>
        </message>
        <message>
            <source>Searched for arms</source>
            <translation>Analizadas en busca de brazos</translation>
        </message>
        <message>
            <source>off</source>
            <comment>arms or codes are not looked for</comment>
            <translation>no</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <source>Searched for codes</source>
            <translation>Analizadas en busca de códigos</translation>
        </message>
        <message>
            <source>Make each gesture once</source>
            <translation>Haga cada gesto una vez</translation>
        </message>
        <message>
            <source>Hold a code before the camera</source>
            <translation>Ponga un código ante la cámara</translation>
        </message>
        <message>
            <source>None was read since this page was opened.</source>
            <translation>No se ha leído ninguno desde que se abrió esta página.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a kind of code, and what it stands for</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures of the camera</source>
            <translation>Cifras de la cámara</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
    </context>
    <context>
        <name>CameraWording</name>
        <message>
            <source>Hand raised</source>
            <translation>Mano levantada</translation>
        </message>
        <message>
            <source>Left arm out</source>
            <translation>Brazo izquierdo extendido</translation>
        </message>
        <message>
            <source>Right arm out</source>
            <translation>Brazo derecho extendido</translation>
        </message>
        <message>
            <source>Swipe to the left</source>
            <translation>Barrido a la izquierda</translation>
        </message>
        <message>
            <source>Swipe to the right</source>
            <translation>Barrido a la derecha</translation>
        </message>
        <message>
            <source>Both arms up</source>
            <translation>Ambos brazos arriba</translation>
        </message>
        <message>
            <source>a garment of the shop</source>
            <translation>una prenda de la tienda</translation>
        </message>
        <message>
            <source>a garment the shop does not have</source>
            <translation>una prenda que la tienda no tiene</translation>
        </message>
        <message>
            <source>a staff badge</source>
            <translation>una tarjeta del personal</translation>
        </message>
        <message>
            <source>a customer card</source>
            <translation>una tarjeta de cliente</translation>
        </message>
        <message>
            <source>a receipt</source>
            <translation>un tique de compra</translation>
        </message>
        <message>
            <source>ignored by rule</source>
            <translation>ignorado por una regla</translation>
        </message>
        <message>
            <source>not safe to look up</source>
            <translation>no es seguro buscarlo</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>No camera here</source>
            <translation>Aquí no hay cámara</translation>
        </message>
        <message>
            <source>The camera is off</source>
            <translation>La cámara está apagada</translation>
        </message>
        <message>
            <source>This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.</source>
            <translation>Este espejo está en un probador. Allí la cámara está prohibida, y este programa se niega a abrirla.</translation>
        </message>
        <message>
            <source>The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.</source>
            <translation>La configuración la apaga, o nada la usaría. Etiquetas, códigos y tacto funcionan sin ella.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Algo tapa la cámara.</translation>
        </message>
        <message>
            <source>It is too dark to see anybody.</source>
            <translation>Está demasiado oscuro para ver a nadie.</translation>
        </message>
        <message>
            <source>Somebody faces the mirror. A raised hand would take the lead.</source>
            <translation>Alguien mira al espejo. Una mano levantada tomaría el control.</translation>
        </message>
        <message>
            <source>This person leads.</source>
            <translation>Esta persona tiene el control.</translation>
        </message>
        <message>
            <source>Somebody is there, but walking or not facing the mirror.</source>
            <translation>Hay alguien, pero camina o no mira al espejo.</translation>
        </message>
        <message>
            <source>Nobody is there. Stand two metres in front of the mirror.</source>
            <translation>No hay nadie. Póngase a dos metros del espejo.</translation>
        </message>
    </context>
    <context>
        <name>CardQuestion</name>
        <message>
            <source>Yes, it’s mine</source>
            <translation>Sí, es la mía</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <source>Is this your card?</source>
            <translation>¿Es esta su tarjeta?</translation>
        </message>
        <message>
            <source>Then your first name, points and offers are shown here, while you are here. Nothing is kept.</source>
            <translation>Entonces se muestran aquí su nombre, sus puntos y sus ofertas, mientras dure su visita. No se guarda nada.</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message>
            <source>The collection</source>
            <translation>La colección</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Este espejo aún no tiene colección. Nuestro equipo le ayuda.</translation>
        </message>
        <message>
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Traiga una prenda: tallas, opiniones y dónde encontrarla.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at can be compared here.</source>
            <translation>Todavía nada. Lo que traiga o mire puede compararse aquí.</translation>
        </message>
        <message>
            <source>Bring another garment to compare it with this one.</source>
            <translation>Traiga otra prenda para compararla con esta.</translation>
        </message>
        <message>
            <source>Choose two or three garments, or sizes of one.</source>
            <translation>Elija dos o tres prendas, o tallas de una.</translation>
        </message>
        <message>
            <source>With size</source>
            <translation>Con la talla</translation>
        </message>
        <message>
            <source>Compare with size %1</source>
            <translation>Comparar con la talla %1</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n</source>
            <comment>articles</comment>
            <translation>
                <numerusform>Comparar %n artículo</numerusform>
                <numerusform>Comparar %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose others</source>
            <translation>Elegir otras</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>now</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>Llega a</translation>
        </message>
        <message>
            <source>Stays to</source>
            <translation>Permanece hasta</translation>
        </message>
        <message>
            <source>Lead</source>
            <comment>over the next cabin</comment>
            <translation>Ventaja</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message numerus="yes">
            <source>Sessions on each of the last %n day(s)</source>
            <translation>
                <numerusform>Sesiones de ayer y de hoy</numerusform>
                <numerusform>Sesiones de cada uno de los últimos %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n session(s)</source>
            <comment>a day of the week</comment>
            <translation>
                <numerusform>%1: %n sesión</numerusform>
                <numerusform>%1: %n sesiones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceTestResult</name>
        <message>
            <source>Hold a tag, a card or a code to it now</source>
            <translation>Acerque ahora una etiqueta, una tarjeta o un código</translation>
        </message>
        <message>
            <source>Nothing was read</source>
            <translation>No se ha leído nada</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>After %1 s. It works; what was read is not kept.</source>
            <translation>Al cabo de %1 s. Funciona; lo leído no se guarda.</translation>
        </message>
        <message>
            <source>Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.</source>
            <translation>Acérquelo más o gírelo. Si no se lee nada, revise el cable del dispositivo y luego «main.py doctor».</translation>
        </message>
    </context>
    <context>
        <name>DevicesPage</name>
        <message>
            <source>No device is configured</source>
            <translation>No hay ningún dispositivo configurado</translation>
        </message>
        <message>
            <source>This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.</source>
            <translation>Este espejo solo funciona al tacto. Los lectores se declaran en psyche.toml; «main.py doctor» dice qué está conectado.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) heard</source>
            <comment>by a reader</comment>
            <translation>
                <numerusform>%n etiqueta detectada</numerusform>
                <numerusform>%n etiquetas detectadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Cuelgue una prenda con etiqueta RFID: aparece aquí con su fuerza.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Escanee un código o acerque una tarjeta para probarlo. Lo leído no se muestra nunca.</translation>
        </message>
        <message>
            <source>Last: %1.</source>
            <translation>Último: %1.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message numerus="yes">
            <source>and %n weaker one(s)</source>
            <comment>tags</comment>
            <translation>
                <numerusform>y %n más débil</numerusform>
                <numerusform>y %n más débiles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is read until it answers again. It is tried again by itself.</source>
            <translation>No se lee nada hasta que vuelva a responder. Se reintenta solo.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>No se lee nada hasta que se corrija.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Intentando…</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrar</translation>
        </message>
    </context>
    <context>
        <name>DevicesWording</name>
        <message>
            <source>nothing read yet</source>
            <translation>nada leído aún</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>código, hace %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>tarjeta, hace %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>A code was read</source>
            <translation>Se ha leído un código</translation>
        </message>
        <message>
            <source>A card was read</source>
            <translation>Se ha leído una tarjeta</translation>
        </message>
        <message>
            <source>A tag was read</source>
            <translation>Se ha leído una etiqueta</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 lecturas/s</translation>
        </message>
        <message>
            <source>This mirror, antenna %1</source>
            <translation>Este espejo, antena %1</translation>
        </message>
        <message>
            <source>Next door, antenna %1</source>
            <translation>Al lado, antena %1</translation>
        </message>
        <message>
            <source>Unknown tag …%1</source>
            <translation>Desconocida …%1</translation>
        </message>
    </context>
    <context>
        <name>DigitPad</name>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Fuerza de la prenda en este gancho y al lado</translation>
        </message>
        <message>
            <source>On this hook</source>
            <translation>En este gancho</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Al lado</translation>
        </message>
    </context>
    <context>
        <name>FeedDelegate</name>
        <message>
            <source>never imported</source>
            <translation>nunca importado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln nueva</numerusform>
                <numerusform>%Ln nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln cambiada</numerusform>
                <numerusform>%Ln cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%Ln retirada</numerusform>
                <numerusform>%Ln retiradas</numerusform>
            </translation>
        </message>
        <message>
            <source>The file of %1 was refused as a whole: %2</source>
            <translation>El archivo (%1) se rechazó entero: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused</source>
            <comment>of a file</comment>
            <translation>
                <numerusform>%Ln fila rechazada</numerusform>
                <numerusform>%Ln filas rechazadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedFeeds</name>
        <message>
            <source>fetched %1</source>
            <comment>a time ago</comment>
            <translation>recibido %1</translation>
        </message>
        <message>
            <source>unchanged %1</source>
            <comment>a time ago</comment>
            <translation>sin cambios %1</translation>
        </message>
        <message>
            <source>failed %1</source>
            <comment>a time ago</comment>
            <translation>falló %1</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>aún no consultado</translation>
        </message>
        <message>
            <source>Fetched by themselves</source>
            <translation>Se reciben solos</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Buscando cambios…</translation>
        </message>
        <message>
            <source>Looked at only when you ask.</source>
            <translation>Se consultan solo cuando usted lo pide.</translation>
        </message>
        <message>
            <source>Next look in %1</source>
            <comment>a duration</comment>
            <translation>Próxima consulta en %1</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>Consultar ahora</translation>
        </message>
    </context>
    <context>
        <name>CollectionDoor</name>
        <message>
            <source>The collection</source>
            <translation>La colección</translation>
        </message>
    </context>
    <context>
        <name>GarmentsPage</name>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n prenda con usted</numerusform>
                <numerusform>%n prendas con usted</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Aún no está en el catálogo</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>No es mía: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>No es mía</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Se muestra la más reciente</numerusform>
                <numerusform>Se muestran las %n más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one is it?</source>
            <translation>¿Cuál es?</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) carry this number.</source>
            <translation>
                <numerusform>%n artículo lleva este número.</numerusform>
                <numerusform>%n artículos llevan este número.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GestureFeedback</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>This is the first page</source>
            <translation>Es la primera página</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hola</translation>
        </message>
        <message>
            <source>Pointing</source>
            <translation>Está señalando</translation>
        </message>
    </context>
    <context>
        <name>GestureHints</name>
        <message>
            <source>Point and hold to choose</source>
            <translation>Señale y espere para elegir</translation>
        </message>
        <message>
            <source>Swipe for the next one</source>
            <translation>Deslice para ver el siguiente</translation>
        </message>
        <message>
            <source>Both arms up to go back</source>
            <translation>Ambos brazos arriba para volver</translation>
        </message>
        <message>
            <source>A little wider</source>
            <translation>Un poco más amplio</translation>
        </message>
        <message>
            <source>A little quicker</source>
            <translation>Un poco más rápido</translation>
        </message>
        <message>
            <source>A little higher</source>
            <translation>Un poco más alto</translation>
        </message>
        <message>
            <source>Towards the other side</source>
            <translation>Hacia el otro lado</translation>
        </message>
    </context>
    <context>
        <name>GiveBackPage</name>
        <message numerus="yes">
            <source>Within %n day(s) of the purchase</source>
            <translation>
                <numerusform>En el plazo de %n día tras la compra</numerusform>
                <numerusform>En el plazo de %n días tras la compra</numerusform>
            </translation>
        </message>
        <message>
            <source>Unworn</source>
            <translation>Sin usar</translation>
        </message>
        <message>
            <source>With its label</source>
            <translation>Con su etiqueta</translation>
        </message>
        <message>
            <source>With its receipt</source>
            <translation>Con el tique de compra</translation>
        </message>
        <message>
            <source>Show the code at the till. Our team sees to the rest.</source>
            <translation>Muestre el código en la caja. Nuestro equipo se ocupa del resto.</translation>
        </message>
        <message>
            <source>Your receipt is older than that. Please speak to our team.</source>
            <translation>Su tique es anterior. Hable con nuestro equipo.</translation>
        </message>
        <message>
            <source>This receipt is from another shop.</source>
            <translation>Este tique es de otra tienda.</translation>
        </message>
        <message>
            <source>Receipt read. Nothing of it is kept.</source>
            <translation>Tique leído. No se guarda nada de él.</translation>
        </message>
        <message>
            <source>Bring something back</source>
            <translation>Devolver algo</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>¿Por qué lo devuelve?</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>Ver el código otra vez</translation>
        </message>
        <message>
            <source>You get a code for the till. We note the reason, and nothing about you.</source>
            <translation>Recibe un código para la caja. Anotamos el motivo y nada sobre usted.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Ahora mismo no se puede avisar a nadie.</translation>
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
            <translation>Hoy no tenemos nada a juego. Nuestro equipo tiene ideas.</translation>
        </message>
        <message>
            <source>To wear with it</source>
            <comment>a door</comment>
            <translation>Combina con</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Comprados juntos</translation>
        </message>
        <message>
            <source>Also with it</source>
            <translation>También con esto</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Take away: %1</source>
            <translation>Quitar: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Add these hours</source>
            <translation>Añadir este horario</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message numerus="yes">
            <source>Are you still there? %n second(s) left</source>
            <translation>
                <numerusform>¿Sigue ahí? Queda %n segundo</numerusform>
                <numerusform>¿Sigue ahí? Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Still with us?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message>
            <source>Otherwise we clear the mirror for the next person.</source>
            <translation>Si no, lo borramos todo para la siguiente persona.</translation>
        </message>
        <message>
            <source>I'm still here</source>
            <translation>Sigo aquí</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>LightBar</name>
        <message>
            <source>Light: not known yet</source>
            <translation>Luz: aún no se sabe</translation>
        </message>
        <message>
            <source>Light: too dark</source>
            <translation>Luz: demasiado oscuro</translation>
        </message>
        <message>
            <source>Light: dazzling</source>
            <translation>Luz: deslumbra</translation>
        </message>
        <message>
            <source>Light: good</source>
            <translation>Luz: buena</translation>
        </message>
    </context>
    <context>
        <name>ListCode</name>
        <message>
            <source>QR code of the list</source>
            <translation>Código QR de la lista</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>It has no number for our web shop.</source>
            <translation>No tiene número para nuestra tienda en línea.</translation>
        </message>
        <message>
            <source>It has no number that the till reads.</source>
            <translation>No tiene número que la caja pueda leer.</translation>
        </message>
        <message>
            <source>Choose its size first.</source>
            <translation>Elija primero su talla.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message numerus="yes">
            <source>Paused · %n newer line(s)</source>
            <comment>of the log</comment>
            <translation>
                <numerusform>En pausa · %n línea más reciente</numerusform>
                <numerusform>En pausa · %n líneas más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Live, newest first</source>
            <translation>En directo, lo más reciente primero</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Support file</source>
            <translation>Archivo de soporte</translation>
        </message>
        <message>
            <source>Part of the program: %1</source>
            <translation>Parte del programa: %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>Todas las partes</translation>
        </message>
        <message>
            <source>Find words</source>
            <translation>Buscar palabras</translation>
        </message>
        <message>
            <source>No support file was written.</source>
            <translation>No se ha escrito ningún archivo de soporte.</translation>
        </message>
        <message>
            <source>Support file written, %1. No secret and nothing personal is in it.</source>
            <comment>a size</comment>
            <translation>Archivo de soporte escrito, %1. No contiene secretos ni nada personal.</translation>
        </message>
        <message>
            <source>No line fits. Choose a lower level or clear the words.</source>
            <translation>Ninguna línea coincide. Elija un nivel más bajo o borre las palabras.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Líneas del registro</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
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
            <translation>Todo</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>lines of the log</comment>
            <translation>Información</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
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
            <translation>Con usted</translation>
        </message>
        <message>
            <source>In our web shop</source>
            <translation>En nuestra tienda en línea</translation>
        </message>
        <message>
            <source>In another shop</source>
            <translation>En otra tienda</translation>
        </message>
        <message>
            <source>Ask us about %1</source>
            <comment>a shop</comment>
            <translation>Pregúntenos: %1</translation>
        </message>
        <message>
            <source>At %1</source>
            <comment>a shop</comment>
            <translation>En %1</translation>
        </message>
        <message>
            <source>Ask us to check</source>
            <translation>Pida que lo comprobemos</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Talla %1</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>My card</source>
            <translation>Mi tarjeta</translation>
        </message>
        <message>
            <source>Your card is put away</source>
            <translation>Su tarjeta está guardada</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Nos alegra verle de nuevo</translation>
        </message>
        <message>
            <source>Welcome back, %1</source>
            <comment>a first name</comment>
            <translation>Nos alegra verle de nuevo, %1</translation>
        </message>
        <message>
            <source>Your points</source>
            <translation>Sus puntos</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Reservado para usted</translation>
        </message>
        <message>
            <source>Shown while you are here. When you leave, nothing of it stays.</source>
            <translation>Se muestra mientras esté aquí. Cuando se vaya, no queda nada.</translation>
        </message>
        <message>
            <source>Show it again to see your points and offers.</source>
            <translation>Muéstrela de nuevo para ver sus puntos y sus ofertas.</translation>
        </message>
        <message>
            <source>Put my card away</source>
            <translation>Guardar mi tarjeta</translation>
        </message>
    </context>
    <context>
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Ninguna tienda tiene ahora esta talla. Pregúntenos: puede llegar más.</translation>
        </message>
        <message>
            <source>No shop has it now. Ask our team: more may be on its way.</source>
            <translation>Ninguna tienda la tiene ahora. Pregúntenos: puede llegar más.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s)</source>
            <comment>a door</comment>
            <translation>
                <numerusform>%n tienda</numerusform>
                <numerusform>%n tiendas</numerusform>
            </translation>
        </message>
        <message>
            <source>Other shops</source>
            <translation>Otras tiendas</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s) have sold out of it</source>
            <translation>
                <numerusform>Agotado en %n tienda</numerusform>
                <numerusform>Agotado en %n tiendas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parting</name>
        <message>
            <source>Carry on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>In a moment nothing of your visit is left here.</source>
            <translation>En un momento no quedará aquí nada de su visita.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Foto %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3</source>
            <translation>Foto %1 de %2: %3</translation>
        </message>
        <message>
            <source>%1. Show all of it</source>
            <translation>%1. Ver entera</translation>
        </message>
        <message>
            <source>%1. Look closely</source>
            <translation>%1. Ver de cerca</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Back to the mirror</source>
            <translation>Volver al espejo</translation>
        </message>
        <message>
            <source>That PIN is not right.</source>
            <translation>Ese PIN no es correcto.</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <comment>a duration</comment>
            <translation>Inténtelo de nuevo en %1.</translation>
        </message>
        <message>
            <source>The PIN could not be checked. The log says why.</source>
            <translation>No se ha podido comprobar el PIN. El registro dice por qué.</translation>
        </message>
        <message>
            <source>No PIN is set</source>
            <translation>No hay ningún PIN definido</translation>
        </message>
        <message>
            <source>Nothing opens these pages until there is one. On this machine’s console, type:</source>
            <translation>Nada abre estas páginas hasta que haya uno. En la consola de esta máquina, escriba:</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) entered</source>
            <comment>of a PIN</comment>
            <translation>
                <numerusform>%n cifra introducida</numerusform>
                <numerusform>%n cifras introducidas</numerusform>
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
                <numerusform>Se cierra en %n s</numerusform>
                <numerusform>Se cierra en %n s</numerusform>
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
            <translation>Aquí no es posible.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Restart the program</source>
            <translation>Reiniciar el programa</translation>
        </message>
        <message>
            <source>Turn the screen off</source>
            <translation>Apagar la pantalla</translation>
        </message>
        <message>
            <source>Turn the screen on</source>
            <translation>Encender la pantalla</translation>
        </message>
        <message>
            <source>Shut the mirror down</source>
            <translation>Apagar el espejo</translation>
        </message>
        <message>
            <source>It is back within seconds. A shopper’s garments on the hook are read again.</source>
            <translation>Vuelve en segundos. Las prendas del gancho se leen de nuevo.</translation>
        </message>
        <message>
            <source>A touch or a garment turns it on again.</source>
            <translation>Un toque o una prenda la enciende de nuevo.</translation>
        </message>
        <message>
            <source>Until its hours end.</source>
            <translation>Hasta que acabe su horario.</translation>
        </message>
        <message>
            <source>Somebody has to switch it on again by hand.</source>
            <translation>Alguien tendrá que encenderlo a mano.</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Reiniciar…</translation>
        </message>
        <message>
            <source>Turn off…</source>
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Turn on…</source>
            <translation>Encender…</translation>
        </message>
        <message>
            <source>Shut down…</source>
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Yes, restart now</source>
            <translation>Sí, reiniciar ahora</translation>
        </message>
        <message>
            <source>Yes, turn it off</source>
            <translation>Sí, apagarla</translation>
        </message>
        <message>
            <source>Yes, turn it on</source>
            <translation>Sí, encenderla</translation>
        </message>
        <message>
            <source>Yes, shut down</source>
            <translation>Sí, apagar</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Reiniciando…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Apagando…</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
    </context>
    <context>
        <name>PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Encendido</translation>
        </message>
    </context>
    <context>
        <name>PriceLine</name>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 en lugar de %2</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>The sheet for the data-protection file</source>
            <translation>La ficha para el expediente de protección de datos</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Write as a page</source>
            <translation>Escribir como página</translation>
        </message>
        <message>
            <source>No camera is open</source>
            <translation>No hay ninguna cámara abierta</translation>
        </message>
        <message>
            <source>No page was written: %1</source>
            <translation>No se ha escrito ninguna página: %1</translation>
        </message>
        <message>
            <source>Written, to be printed or sent: %1</source>
            <translation>Escrita, para imprimir o enviar: %1</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
    </context>
    <context>
        <name>ProductFacts</name>
        <message>
            <source>Composition and care</source>
            <translation>Composición y cuidado</translation>
        </message>
        <message>
            <source>Goes with</source>
            <translation>Combina con</translation>
        </message>
    </context>
    <context>
        <name>GarmentWords</name>
        <message>
            <source>Taken away</source>
            <translation>Retirado</translation>
        </message>
    </context>
    <context>
        <name>QuickControls</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Standard display</source>
            <translation>Vista normal</translation>
        </message>
        <message>
            <source>Easier to read</source>
            <translation>Letra grande</translation>
        </message>
        <message>
            <source>I'm done</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Language and display</source>
            <translation>Idioma y pantalla</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>This mirror will be back in a moment.</source>
            <translation>Este espejo vuelve en un momento.</translation>
        </message>
        <message>
            <source>The program was ended from outside.</source>
            <translation>El programa fue detenido desde fuera.</translation>
        </message>
        <message>
            <source>The program refuses its configuration. The log names the key to mend.</source>
            <translation>El programa rechaza su configuración. El registro indica la clave que hay que corregir.</translation>
        </message>
        <message>
            <source>The program stood still and was ended.</source>
            <translation>El programa se quedó parado y fue detenido.</translation>
        </message>
        <message>
            <source>The program painted nothing any more and was ended.</source>
            <translation>El programa ya no mostraba nada y fue detenido.</translation>
        </message>
        <message>
            <source>The program does not start.</source>
            <translation>El programa no arranca.</translation>
        </message>
        <message>
            <source>The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.</source>
            <translation>El programa no puede abrir sus datos: el disco está lleno, protegido o falla. El registro dice qué hacer.</translation>
        </message>
        <message>
            <source>The program ended by a fault.</source>
            <translation>El programa terminó por un error.</translation>
        </message>
        <message>
            <source>Last at %1.</source>
            <translation>Últimas veces: %1.</translation>
        </message>
        <message>
            <source>Starting now.</source>
            <translation>Arrancando.</translation>
        </message>
        <message>
            <source>It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.</source>
            <translation>Lo sigue intentando solo. Si esta página permanece diez minutos, apague y encienda el espejo e indique a su asistencia las horas de arriba.</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n s.</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Próximo intento en %n s.</numerusform>
                <numerusform>Próximo intento en %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RefusalDelegate</name>
        <message>
            <source>Line %1</source>
            <translation>Línea %1</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>sin identificador</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Todo el archivo</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>aceptada</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>%Ln sold</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%Ln vendida</numerusform>
                <numerusform>%Ln vendidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %Ln time(s)</source>
            <translation>
                <numerusform>probada %Ln vez</numerusform>
                <numerusform>probada %Ln veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bought %Ln time(s)</source>
            <translation>
                <numerusform>comprada %Ln vez</numerusform>
                <numerusform>comprada %Ln veces</numerusform>
            </translation>
        </message>
        <message>
            <source>bought fewer than 5 times</source>
            <translation>comprada menos de 5 veces</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>a figure and its interval</comment>
            <translation>%1 (de %2 a %3)</translation>
        </message>
        <message>
            <source>%1 sales with suggestions</source>
            <comment>so much more or less</comment>
            <translation>%1 de ventas con sugerencias</translation>
        </message>
        <message>
            <source>Not enough sessions yet</source>
            <translation>Aún no hay suficientes sesiones</translation>
        </message>
        <message>
            <source>Nothing to compare with</source>
            <translation>Nada con que comparar</translation>
        </message>
        <message>
            <source>Nothing from the till yet</source>
            <translation>Aún nada de la caja</translation>
        </message>
        <message>
            <source>Sales are not matched</source>
            <translation>Las ventas no se cotejan</translation>
        </message>
        <message>
            <source>It may be none: 95 times in 100 the truth lies between %1 and %2.</source>
            <translation>Puede que no haya ninguno: 95 veces de 100 la verdad está entre %1 y %2.</translation>
        </message>
        <message>
            <source>95 times in 100 the truth lies between %1 and %2.</source>
            <translation>95 veces de 100 la verdad está entre %1 y %2.</translation>
        </message>
        <message>
            <source>Too little was sold so far to say how many more it takes.</source>
            <translation>Se ha vendido demasiado poco para decir cuántas faltan.</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln more session(s) until the difference can be told to 10 points.</source>
            <translation>
                <numerusform>Falta aproximadamente %Ln sesión para conocer la diferencia con 10 puntos de margen.</numerusform>
                <numerusform>Faltan aproximadamente %Ln sesiones para conocer la diferencia con 10 puntos de margen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every session sees suggestions. In the settings, leave some without, and both can be compared.</source>
            <translation>Todas las sesiones ven sugerencias. En los ajustes, deje algunas sin ellas y se podrán comparar.</translation>
        </message>
        <message>
            <source>Import its file on this machine’s console: python main.py import --till FILE</source>
            <translation>Importe su archivo en la consola de esta máquina: python main.py import --till FILE</translation>
        </message>
        <message>
            <source>What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till</source>
            <translation>Lo que se prueba no se conserva para la caja. Quien cuida esta máquina puede activarlo: results.match_till</translation>
        </message>
        <message>
            <source>%1 of sessions see no suggestions</source>
            <translation>El %1 de las sesiones no ve sugerencias</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Escribir como tabla</translation>
        </message>
        <message>
            <source>What suggestions bring</source>
            <translation>Lo que aportan las sugerencias</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Escrito: %1</translation>
        </message>
        <message>
            <source>The till’s last sale is %1 old. Import its newest file.</source>
            <comment>a duration</comment>
            <translation>La última venta de la caja tiene %1. Importe su archivo más reciente.</translation>
        </message>
        <message>
            <source>Sessions that end with a sale of something tried or suggested</source>
            <translation>Sesiones tras las que se vende algo probado o sugerido</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln with suggestions</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>de %Ln con sugerencias</numerusform>
                <numerusform>de %Ln con sugerencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln without</source>
            <comment>sessions</comment>
            <translation>
                <numerusform>de %Ln sin ellas</numerusform>
                <numerusform>de %Ln sin ellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.</source>
            <translation>
                <numerusform>En cuatro semanas, %Ln venta de algo probado poco antes; unas %1 por azar (de %2 a %3), que las cifras de arriba descuentan.</numerusform>
                <numerusform>En cuatro semanas, %Ln ventas de algo probado poco antes; unas %1 por azar (de %2 a %3), que las cifras de arriba descuentan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Most tried</source>
            <translation>Lo más probado</translation>
        </message>
        <message>
            <source>Most bought</source>
            <translation>Lo más comprado</translation>
        </message>
        <message>
            <source>Tried, not bought</source>
            <translation>Probado, no comprado</translation>
        </message>
        <message>
            <source>The last four weeks. What was counted fewer than 5 times is not listed.</source>
            <translation>Las últimas cuatro semanas. No figura lo contado menos de 5 veces.</translation>
        </message>
        <message>
            <source>Nothing was counted 5 times in the last four weeks.</source>
            <translation>Nada se ha contado 5 veces en las últimas cuatro semanas.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
    </context>
    <context>
        <name>ReviewDelegate</name>
        <message>
            <source>size %1</source>
            <translation>talla %1</translation>
        </message>
        <message>
            <source>Verified purchase</source>
            <translation>Compra verificada</translation>
        </message>
        <message numerus="yes">
            <source>helpful to %n</source>
            <comment>people</comment>
            <translation>
                <numerusform>útil para %n persona</numerusform>
                <numerusform>útil para %n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilters</name>
        <message>
            <source>Newest</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Most helpful</source>
            <translation>Más útiles</translation>
        </message>
        <message>
            <source>Reviews in all languages</source>
            <translation>Opiniones en todos los idiomas</translation>
        </message>
        <message>
            <source>All</source>
            <comment>languages</comment>
            <translation>Todas</translation>
        </message>
    </context>
    <context>
        <name>ReviewOverview</name>
        <message>
            <source>No reviews yet.</source>
            <translation>Aún no hay opiniones.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n opinión</numerusform>
                <numerusform>%n opiniones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 estrellas: %2</translation>
        </message>
        <message>
            <source>Ask our team how it fits: they have tried it.</source>
            <translation>Pregunte a nuestro equipo cómo talla: la ha probado.</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>No reviews yet</source>
            <translation>Sin opiniones</translation>
        </message>
        <message>
            <source>Reviews %1</source>
            <comment>a door; the average rating</comment>
            <translation>Opiniones %1</translation>
        </message>
    </context>
    <context>
        <name>RulesEditor</name>
        <message>
            <source>low</source>
            <comment>a margin</comment>
            <translation>bajo</translation>
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
            <translation>Pide</translation>
        </message>
        <message>
            <source>One of them</source>
            <comment>a kind of rule</comment>
            <translation>Uno solo</translation>
        </message>
        <message>
            <source>Never together</source>
            <comment>a kind of rule</comment>
            <translation>Nunca juntos</translation>
        </message>
        <message>
            <source>Season</source>
            <comment>a kind of rule</comment>
            <translation>Temporada</translation>
        </message>
        <message>
            <source>Campaign</source>
            <comment>a kind of rule</comment>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Margin</source>
            <comment>a kind of rule</comment>
            <translation>Margen</translation>
        </message>
        <message>
            <source>%1 asks for %2</source>
            <comment>categories</comment>
            <translation>%1 pide %2</translation>
        </message>
        <message>
            <source>A look has one of these: %1</source>
            <translation>Un look lleva uno de estos: %1</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Nunca juntos: %1</translation>
        </message>
        <message>
            <source>%1 only from %2 to %3</source>
            <comment>categories and days</comment>
            <translation>%1 solo del %2 al %3</translation>
        </message>
        <message>
            <source>%1 counts %2 from %3 to %4</source>
            <comment>categories, a percentage, and days</comment>
            <translation>%1 cuenta %2 del %3 al %4</translation>
        </message>
        <message>
            <source>%1: %2 margin</source>
            <comment>a category</comment>
            <translation>%1: margen %2</translation>
        </message>
        <message>
            <source>Rules for categories</source>
            <translation>Reglas de categorías</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Todavía no hay ninguna.</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Retirar: %1</translation>
        </message>
        <message>
            <source>Take out</source>
            <comment>a rule</comment>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Another rule: what it is about, then the categories in their order.</source>
            <translation>Otra regla: de qué trata y luego las categorías en su orden.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>How much it counts</source>
            <translation>Cuánto cuenta</translation>
        </message>
        <message>
            <source>Add this rule</source>
            <translation>Añadir esta regla</translation>
        </message>
    </context>
    <context>
        <name>ScreenPage</name>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 píxeles</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>turned by %1</source>
            <translation>girado %1</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.</source>
            <translation>Ponga una regla en el cristal: las rayas deben coincidir. Si no, cambie la diagonal.</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Show a ruler</source>
            <translation>Mostrar una regla</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the glass; letters and buttons grow with it.</source>
            <translation>De los ojos del cliente al cristal; letras y botones crecen con ella.</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <translation>Distancia de lectura</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Over the whole screen; a touch leads back.</source>
            <translation>En toda la pantalla; un toque lleva de vuelta.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <source>Draw with several fingers; or touch five marks to see by how much touch is off.</source>
            <translation>Dibuje con varios dedos; o toque cinco marcas para ver cuánto se desvía.</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Tacto</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Five marks</source>
            <translation>Cinco marcas</translation>
        </message>
        <message>
            <source>Set by the panel’s own light.</source>
            <translation>Con la luz del propio panel.</translation>
        </message>
        <message>
            <source>Set by the monitor’s own light, over its cable.</source>
            <translation>Con la luz del propio monitor, por su cable.</translation>
        </message>
        <message>
            <source>The panel’s own light cannot be reached here; the picture is darkened instead.</source>
            <translation>Aquí no se puede ajustar la luz del panel; en su lugar se oscurece la imagen.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Size and distance take effect after a restart</source>
            <translation>El tamaño y la distancia se aplican tras reiniciar</translation>
        </message>
        <message>
            <source>the panel reports %1</source>
            <comment>a size in inches</comment>
            <translation>el panel indica %1</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>No aceptado: %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenPatterns</name>
        <message>
            <source>Test picture</source>
            <translation>Imagen de prueba</translation>
        </message>
        <message>
            <source>Centimetres</source>
            <translation>Centímetros</translation>
        </message>
        <message>
            <source>Touch anywhere</source>
            <translation>Toque en cualquier lugar</translation>
        </message>
        <message>
            <source>Touch the middle of each mark: %1 of 5</source>
            <translation>Toque el centro de cada marca: %1 de 5</translation>
        </message>
        <message>
            <source>These touches contradict each other</source>
            <translation>Estos toques se contradicen</translation>
        </message>
        <message>
            <source>Touch is off by %1 mm</source>
            <translation>El tacto se desvía %1 mm</translation>
        </message>
        <message>
            <source>Touch is right, within %1 mm</source>
            <translation>El tacto es correcto, con un margen de %1 mm</translation>
        </message>
        <message>
            <source>They must agree with a real ruler. Touch to go back.</source>
            <translation>Deben coincidir con una regla real. Toque para volver.</translation>
        </message>
        <message>
            <source>A ring follows each finger; a grey one shows where it was lifted.</source>
            <translation>Un anillo sigue cada dedo; uno gris muestra dónde se levantó.</translation>
        </message>
        <message>
            <source>Try again, each mark once and with one finger.</source>
            <translation>Otra vez, cada marca una vez y con un dedo.</translation>
        </message>
        <message>
            <source>Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.</source>
            <translation>Una vez corregido, quedarían %1 mm. Lo corrige el sistema, no este programa: quien lo cuida añade esta línea a un archivo de /etc/udev/rules.d y reinicia.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>SettingDelegate</name>
        <message>
            <source>As delivered</source>
            <translation>De origen</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>De origen: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>from the smallest to the largest number</comment>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>Changed here; the file says %1.</source>
            <translation>Cambiado aquí; el archivo dice: %1.</translation>
        </message>
        <message>
            <source>%1 was chosen here and is ignored: %2</source>
            <translation>%1 se eligió aquí y no se aplica: %2</translation>
        </message>
        <message>
            <source>%1: back to the file</source>
            <translation>%1: volver al archivo</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Volver al archivo</translation>
        </message>
        <message>
            <source>takes effect at once</source>
            <translation>se aplica enseguida</translation>
        </message>
        <message>
            <source>Takes effect after a restart.</source>
            <translation>Se aplica tras reiniciar.</translation>
        </message>
        <message>
            <source>Not accepted: %1</source>
            <translation>No aceptado: %1</translation>
        </message>
        <message>
            <source>Set by the placement</source>
            <translation>Según la ubicación</translation>
        </message>
    </context>
    <context>
        <name>SettingsFile</name>
        <message>
            <source>All that can be set on this page goes into one file: for another mirror of the shop, or to keep.</source>
            <translation>Todo lo que se ajusta en esta página va a un archivo: para otro espejo de la tienda, o para guardar.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Leer el archivo</translation>
        </message>
        <message>
            <source>Nothing was taken over: %1</source>
            <translation>No se ha aplicado nada: %1</translation>
        </message>
        <message>
            <source>Written. Copy it to the same place on another mirror and read it there.</source>
            <translation>Escrito. Cópielo al mismo lugar en otro espejo y léalo allí.</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) taken over. Undo takes all of them back.</source>
            <translation>
                <numerusform>%n ajuste aplicado. «Deshacer» lo retira.</numerusform>
                <numerusform>%n ajustes aplicados. «Deshacer» los retira todos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>Cambiaría %n ajuste</numerusform>
                <numerusform>Cambiarían %n ajustes</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The file changes nothing here.</source>
            <translation>El archivo no cambia nada aquí.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>%n change(s) wait for a restart</source>
            <translation>
                <numerusform>%n cambio espera un reinicio</numerusform>
                <numerusform>%n cambios esperan un reinicio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed here</source>
            <comment>settings</comment>
            <translation>
                <numerusform>%n cambiado aquí</numerusform>
                <numerusform>%n cambiados aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>As a file</source>
            <translation>Como archivo</translation>
        </message>
        <message>
            <source>The last change could not be kept: %1</source>
            <translation>No se pudo guardar el último cambio: %1</translation>
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
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a part of the settings</comment>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Camera</source>
            <comment>a part of the settings</comment>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Stock</source>
            <comment>a part of the settings</comment>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>a part of the settings</comment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Tags</source>
            <comment>a part of the settings</comment>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>First language</source>
            <comment>a setting</comment>
            <translation>Primer idioma</translation>
        </message>
        <message>
            <source>Languages</source>
            <comment>a setting</comment>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Idle warning</source>
            <comment>a setting</comment>
            <translation>Aviso de inactividad</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <comment>a setting</comment>
            <translation>Tiempo para responder</translation>
        </message>
        <message>
            <source>Time to choose by arm</source>
            <comment>a setting</comment>
            <translation>Tiempo para elegir con el brazo</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>a setting</comment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <comment>a setting</comment>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Viewing distance</source>
            <comment>a setting</comment>
            <translation>Distancia de lectura</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <comment>a setting</comment>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Effects</source>
            <comment>a setting</comment>
            <translation>Efectos</translation>
        </message>
        <message>
            <source>Brightness</source>
            <comment>a setting</comment>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>a setting</comment>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Wakes when used</source>
            <comment>a setting</comment>
            <translation>Se enciende al usarla</translation>
        </message>
        <message>
            <source>Stays lit</source>
            <comment>a setting</comment>
            <translation>Permanece encendida</translation>
        </message>
        <message>
            <source>Switches the panel off</source>
            <comment>a setting</comment>
            <translation>Apaga el panel</translation>
        </message>
        <message>
            <source>Read codes</source>
            <comment>a setting</comment>
            <translation>Leer códigos</translation>
        </message>
        <message>
            <source>Follow arms</source>
            <comment>a setting</comment>
            <translation>Seguir los brazos</translation>
        </message>
        <message>
            <source>Camera turned by</source>
            <comment>a setting</comment>
            <translation>Cámara girada</translation>
        </message>
        <message>
            <source>Camera mirrors</source>
            <comment>a setting</comment>
            <translation>Cámara en espejo</translation>
        </message>
        <message>
            <source>Stock figures age</source>
            <comment>a setting</comment>
            <translation>Antigüedad de existencias</translation>
        </message>
        <message>
            <source>These pages close</source>
            <comment>a setting</comment>
            <translation>Cierre de estas páginas</translation>
        </message>
        <message>
            <source>Hold in the corner</source>
            <comment>a setting</comment>
            <translation>Mantener en la esquina</translation>
        </message>
        <message>
            <source>Reads to arrive</source>
            <comment>a setting</comment>
            <translation>Lecturas para llegar</translation>
        </message>
        <message>
            <source>Time to arrive</source>
            <comment>a setting</comment>
            <translation>Tiempo para llegar</translation>
        </message>
        <message>
            <source>Strength to arrive</source>
            <comment>a setting</comment>
            <translation>Fuerza para llegar</translation>
        </message>
        <message>
            <source>Strength to stay</source>
            <comment>a setting</comment>
            <translation>Fuerza para quedarse</translation>
        </message>
        <message>
            <source>Leaves after</source>
            <comment>a setting</comment>
            <translation>Se va tras</translation>
        </message>
        <message>
            <source>Margin over next door</source>
            <comment>a setting</comment>
            <translation>Margen sobre el probador de al lado</translation>
        </message>
        <message>
            <source>The language that every new shopper finds; one of those offered.</source>
            <translation>El idioma que encuentra cada cliente nuevo; uno de los ofrecidos.</translation>
        </message>
        <message>
            <source>Languages that a shopper can choose, in the order in which they are offered.</source>
            <translation>Idiomas que el cliente puede elegir, en el orden en que se ofrecen.</translation>
        </message>
        <message>
            <source>How long without any sign of the shopper before the screen asks whether somebody is still there.</source>
            <translation>Cuánto tiempo sin señal del cliente antes de que la pantalla pregunte si queda alguien.</translation>
        </message>
        <message>
            <source>How long that question stays before everything of this shopper is wiped.</source>
            <translation>Cuánto permanece esa pregunta antes de borrar todo lo del cliente.</translation>
        </message>
        <message>
            <source>How long an arm has to point at something to choose it.</source>
            <translation>Cuánto tiempo debe un brazo señalar algo para elegirlo.</translation>
        </message>
        <message>
            <source>Colours and type of the whole screen.</source>
            <translation>Colores y letra de toda la pantalla.</translation>
        </message>
        <message>
            <source>Diagonal of the visible picture; all sizes on the screen follow from it.</source>
            <translation>Diagonal de la imagen visible; de ella salen todos los tamaños.</translation>
        </message>
        <message>
            <source>From the shopper’s eyes to the screen; text is large enough to be read from there.</source>
            <translation>De los ojos del cliente a la pantalla; el texto se lee desde allí.</translation>
        </message>
        <message>
            <source>Pages change without movement.</source>
            <translation>Las páginas cambian sin movimiento.</translation>
        </message>
        <message>
            <source>Blur and shadow; automatic turns them off where there is no graphics processor.</source>
            <translation>Desenfoque y sombra; automático los quita donde no hay procesador gráfico.</translation>
        </message>
        <message>
            <source>The panel’s light; where the panel cannot be told, a dark layer over the picture.</source>
            <translation>La luz del panel; donde no se puede ajustar, una capa oscura sobre la imagen.</translation>
        </message>
        <message>
            <source>When the screen is lit. Hours that end before they begin go past midnight. Without any: always.</source>
            <translation>Cuándo está encendida la pantalla. Las horas que acaban antes de empezar pasan de medianoche. Sin ninguna: siempre.</translation>
        </message>
        <message>
            <source>A touch, a tag or a code lights the screen outside its hours. Staff always do.</source>
            <translation>Un toque, una etiqueta o un código encienden la pantalla fuera de horario. El personal, siempre.</translation>
        </message>
        <message>
            <source>How long a screen that was lit outside its hours stays so once nobody uses it.</source>
            <translation>Cuánto sigue encendida fuera de horario cuando nadie la usa.</translation>
        </message>
        <message>
            <source>The panel’s power is switched too, where the system can; the picture is black in any case.</source>
            <translation>También se corta la corriente del panel, donde el sistema puede; la imagen queda en negro en todo caso.</translation>
        </message>
        <message>
            <source>The camera reads QR and bar codes; automatic does on the shop floor and at the counter.</source>
            <translation>La cámara lee códigos QR y de barras; automático: en la tienda y en el mostrador.</translation>
        </message>
        <message>
            <source>The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.</source>
            <translation>La pantalla se usa con el brazo a distancia; automático: en la tienda y en el escaparate, nunca en un probador.</translation>
        </message>
        <message>
            <source>By how much, clockwise, the camera’s picture has to be turned to stand upright.</source>
            <translation>Cuánto hay que girar la imagen de la cámara, en sentido horario, para que quede derecha.</translation>
        </message>
        <message>
            <source>The camera itself gives mirror images, as some do; left and right arms depend on it.</source>
            <translation>La propia cámara da imágenes reflejadas, como algunas; de ello dependen los brazos izquierdo y derecho.</translation>
        </message>
        <message>
            <source>After how long a stock figure is shown as old and promises nothing.</source>
            <translation>Tras cuánto una cifra de existencias se muestra antigua y no promete nada.</translation>
        </message>
        <message>
            <source>How long without a touch before the staff’s pages close by themselves.</source>
            <translation>Cuánto tiempo sin tocar antes de que las páginas del personal se cierren solas.</translation>
        </message>
        <message>
            <source>How long a corner of the screen has to be held for the PIN to be asked for.</source>
            <translation>Cuánto mantener una esquina de la pantalla para que se pida el PIN.</translation>
        </message>
        <message>
            <source>How many reports of a tag make it a garment on the screen; a strong one counts twice.</source>
            <translation>Cuántas lecturas de una etiqueta la hacen prenda en pantalla; una fuerte cuenta doble.</translation>
        </message>
        <message>
            <source>Within how long these reports must come.</source>
            <translation>En cuánto tiempo deben llegar esas lecturas.</translation>
        </message>
        <message>
            <source>Weakest report that counts towards an arrival.</source>
            <translation>Lectura más débil que cuenta para una llegada.</translation>
        </message>
        <message>
            <source>Weakest report that keeps a garment here; not above the strength to arrive.</source>
            <translation>Lectura más débil que mantiene una prenda aquí; no mayor que la fuerza para llegar.</translation>
        </message>
        <message>
            <source>How long without a report before a garment has left.</source>
            <translation>Cuánto sin lecturas antes de que una prenda se haya ido.</translation>
        </message>
        <message>
            <source>By how much a tag must be stronger here than on the neighbour’s antennas to arrive.</source>
            <translation>Cuánto más fuerte debe ser una etiqueta aquí que en las antenas de al lado para llegar.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>none</source>
            <comment>an empty list</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>nothing of its own</source>
            <comment>a value left to something else</comment>
            <translation>sin ajustar</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>a diario</translation>
        </message>
        <message>
            <source>Side of the hook</source>
            <comment>a setting</comment>
            <translation>Lado del gancho</translation>
        </message>
        <message>
            <source>On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there.</source>
            <translation>En qué lado de la pantalla se cuelga la prenda, visto por quien está delante; en un probador se dibuja ahí un gancho.</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>a side</comment>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <comment>a side</comment>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>a part of the settings</comment>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Sessions without suggestions</source>
            <comment>a setting</comment>
            <translation>Sesiones sin sugerencias</translation>
        </message>
        <message>
            <source>How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew.</source>
            <translation>Cuántas de cada cien sesiones, elegidas por sorteo, no ven sugerencias, para poder comparar. Otra parte empieza la comparación de nuevo.</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>a part of the settings</comment>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>What can be asked for</source>
            <comment>a setting</comment>
            <translation>Lo que se puede pedir</translation>
        </message>
        <message>
            <source>Time until somebody accepts</source>
            <comment>a setting</comment>
            <translation>Tiempo hasta que se acepta</translation>
        </message>
        <message>
            <source>Time until somebody comes</source>
            <comment>a setting</comment>
            <translation>Tiempo hasta que alguien llega</translation>
        </message>
        <message>
            <source>Held after closing</source>
            <comment>a setting</comment>
            <translation>Apartado tras el cierre</translation>
        </message>
        <message>
            <source>The requests that shoppers are offered while somebody is on shift; the web shop also without.</source>
            <translation>Las peticiones que se ofrecen a los clientes mientras alguien está de turno; la tienda en línea, siempre.</translation>
        </message>
        <message>
            <source>After how long without an answer a request is late; after three times as long it ends by itself.</source>
            <translation>Tras cuánto tiempo sin respuesta una petición se retrasa; tras el triple, termina sola.</translation>
        </message>
        <message>
            <source>After how long who accepted is late; after three times as long the request ends by itself.</source>
            <translation>Tras cuánto tiempo se retrasa quien aceptó; tras el triple, la petición termina sola.</translation>
        </message>
        <message>
            <source>For how many hours after the next closing a garment is held.</source>
            <translation>Durante cuántas horas tras el próximo cierre se aparta una prenda.</translation>
        </message>
        <message>
            <source>Another size or colour</source>
            <comment>a request</comment>
            <translation>Otra talla o color</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>a request</comment>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Garments to take back</source>
            <comment>a request</comment>
            <translation>Prendas que recoger</translation>
        </message>
        <message>
            <source>Hold here</source>
            <comment>a request</comment>
            <translation>Apartar aquí</translation>
        </message>
        <message>
            <source>Hold in another shop</source>
            <comment>a request</comment>
            <translation>Apartar en otra tienda</translation>
        </message>
        <message>
            <source>The web shop</source>
            <comment>a request</comment>
            <translation>La tienda en línea</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>a request</comment>
            <translation>Devolución</translation>
        </message>
    </context>
    <context>
        <name>SheetDelegate</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <comment>of a table</comment>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CharacterPad</name>
        <message>
            <source>Blank</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>ShopDataPage</name>
        <message>
            <source>%1: refused rows</source>
            <translation>%1: filas rechazadas</translation>
        </message>
        <message>
            <source>Try a code</source>
            <translation>Probar un código</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>This mirror knows no garment</source>
            <translation>Este espejo no conoce ninguna prenda</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Until then every garment is unknown.</source>
            <translation>Aún no se ha importado nada. Hasta entonces toda prenda es desconocida.</translation>
        </message>
        <message>
            <source>On this mirror</source>
            <translation>En este espejo</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Opiniones</translation>
        </message>
        <message>
            <source>Stock figures of this shop</source>
            <translation>Cifras de existencias de esta tienda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.</source>
            <translation>
                <numerusform>%Ln cifra es demasiado antigua para prometer nada. Se pide a los clientes que le consulten las existencias.</numerusform>
                <numerusform>%Ln cifras son demasiado antiguas para prometer nada. Se pide a los clientes que le consulten las existencias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused in all; the first of them:</source>
            <translation>
                <numerusform>%Ln fila rechazada en total:</numerusform>
                <numerusform>%Ln filas rechazadas en total; las primeras:</numerusform>
            </translation>
        </message>
        <message>
            <source>Number of the code</source>
            <translation>Número del código</translation>
        </message>
        <message>
            <source>The newest of them</source>
            <translation>La más nueva</translation>
        </message>
        <message>
            <source>The oldest of them</source>
            <translation>La más antigua</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Lo que se importó</translation>
        </message>
        <message>
            <source>What the code opens</source>
            <translation>Lo que abre el código</translation>
        </message>
        <message>
            <source>Type the number that is printed with the code</source>
            <translation>Escriba el número impreso junto al código</translation>
        </message>
        <message>
            <source>Shop data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Buscar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.</source>
            <translation>
                <numerusform>%Ln artículo no tiene GTIN: los códigos impresos lo abren por su número; las etiquetas, solo si un archivo lo indica.</numerusform>
                <numerusform>%Ln artículos no tienen GTIN: los códigos impresos los abren por su número; las etiquetas, solo si un archivo lo indica.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) share their GTIN with another: a scan asks which one it is.</source>
            <translation>
                <numerusform>%Ln artículo comparte su GTIN con otro: al escanear se pregunta cuál es.</numerusform>
                <numerusform>%Ln artículos comparten su GTIN con otro: al escanear se pregunta cuál es.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No code can open %Ln article(s): their numbers are not safe to scan.</source>
            <translation>
                <numerusform>Ningún código abre %Ln artículo: su número no es seguro de escanear.</numerusform>
                <numerusform>Ningún código abre %Ln artículos: sus números no son seguros de escanear.</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters and signs</source>
            <translation>Letras y signos</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Solo cifras</translation>
        </message>
        <message>
            <source>Their sizes and colours</source>
            <translation>Sus tallas y colores</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Tiendas</translation>
        </message>
    </context>
    <context>
        <name>ShopDataWording</name>
        <message>
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>Stock figures</source>
            <translation>Cifras de existencias</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Opiniones</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>The mirror shows this garment</source>
            <translation>El espejo muestra esta prenda</translation>
        </message>
        <message>
            <source>A customer card</source>
            <translation>Una tarjeta de cliente</translation>
        </message>
        <message>
            <source>A staff badge</source>
            <translation>Una tarjeta del personal</translation>
        </message>
        <message>
            <source>A receipt</source>
            <translation>Un tique de compra</translation>
        </message>
        <message>
            <source>Ignored by a rule</source>
            <translation>Ignorado por una regla</translation>
        </message>
        <message>
            <source>Not safe to look up</source>
            <translation>No es seguro buscarlo</translation>
        </message>
        <message>
            <source>This is no garment’s number</source>
            <translation>Esto no es el número de una prenda</translation>
        </message>
        <message>
            <source>The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.</source>
            <translation>El cliente ve «Aún no conocemos esta prenda». Si debería conocerse, falta en el feed de productos.</translation>
        </message>
        <message>
            <source>Compare each digit with the label.</source>
            <translation>Compare cada cifra con la etiqueta.</translation>
        </message>
        <message>
            <source>It opens no garment.</source>
            <translation>No abre ninguna prenda.</translation>
        </message>
        <message numerus="yes">
            <source>%n in this shop</source>
            <comment>pieces</comment>
            <translation>
                <numerusform>%n en esta tienda</numerusform>
                <numerusform>%n en esta tienda</numerusform>
            </translation>
        </message>
        <message>
            <source>in stock here</source>
            <translation>disponible aquí</translation>
        </message>
        <message>
            <source>few left here</source>
            <translation>quedan pocas aquí</translation>
        </message>
        <message>
            <source>sold out here</source>
            <translation>agotada aquí</translation>
        </message>
        <message>
            <source>can be ordered</source>
            <translation>por encargo</translation>
        </message>
        <message>
            <source>no figure for this shop</source>
            <translation>sin cifra para esta tienda</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>Compras</translation>
        </message>
        <message>
            <source>RFID tags</source>
            <translation>Etiquetas RFID</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Complementos</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Tiendas</translation>
        </message>
        <message>
            <source>A valid number that the shop does not have</source>
            <translation>Un número válido que la tienda no tiene</translation>
        </message>
        <message>
            <source>Sales of the till</source>
            <translation>Ventas de la caja</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Size and colour</source>
            <translation>Talla y color</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>En esta tienda</translation>
        </message>
        <message>
            <source>Sizes in this shop</source>
            <translation>Tallas en esta tienda</translation>
        </message>
        <message>
            <source>Ask us</source>
            <translation>Pregúntenos</translation>
        </message>
        <message>
            <source>None at the moment</source>
            <translation>Ninguna por ahora</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>Cómo talla</translation>
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
            <translation>Talla %1: %2</translation>
        </message>
    </context>
    <context>
        <name>SkeletonFigure</name>
        <message>
            <source>You steer.</source>
            <translation>Usted dirige.</translation>
        </message>
        <message>
            <source>Raise a hand to steer.</source>
            <translation>Levante la mano para dirigir.</translation>
        </message>
        <message>
            <source>This is all I see.</source>
            <translation>Es todo lo que veo.</translation>
        </message>
    </context>
    <context>
        <name>StaffMenu</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For staff</source>
            <translation>Para el personal</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>For those who work here.</source>
            <translation>Para quienes trabajan aquí.</translation>
        </message>
        <message>
            <source>A second person</source>
            <translation>Una segunda persona</translation>
        </message>
        <message>
            <source>This needs the PIN of somebody else as well.</source>
            <translation>Hace falta también el PIN de otra persona.</translation>
        </message>
    </context>
    <context>
        <name>StaffShell</name>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Se cierra en %n s. Toque para seguir</numerusform>
                <numerusform>Se cierra en %n s. Toque para seguir</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
    </context>
    <context>
        <name>StaffStepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: menos</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: más</translation>
        </message>
    </context>
    <context>
        <name>StaffSwitch</name>
        <message>
            <source>On</source>
            <translation>Sí</translation>
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
            <translation>Listo</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Set up wrongly</source>
            <translation>Mal configurado</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
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
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>desde hace %1</translation>
        </message>
        <message>
            <source>arrives at %1</source>
            <comment>a strength</comment>
            <translation>llega a %1</translation>
        </message>
        <message>
            <source>stays to %1</source>
            <comment>a strength</comment>
            <translation>permanece hasta %1</translation>
        </message>
        <message>
            <source>The camera runs without its locks</source>
            <translation>La cámara funciona sin sus bloqueos</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>metres</comment>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 in</source>
            <comment>inches</comment>
            <translation>%1 pulg.</translation>
        </message>
        <message>
            <source>The camera is locked in</source>
            <translation>La cámara está encerrada</translation>
        </message>
        <message>
            <source>Not known yet whether the camera is locked in</source>
            <translation>Aún no se sabe si la cámara está encerrada</translation>
        </message>
        <message>
            <source>Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.</source>
            <translation>Lo que ve la imagen no puede escribir archivos, abrir conexiones ni iniciar programas: el núcleo lo impide.</translation>
        </message>
        <message>
            <source>This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.</source>
            <translation>El núcleo de este sistema no puede encerrarla. Las imágenes siguen sin guardarse ni enviarse, pero solo lo garantiza el programa.</translation>
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
            <translation>El proceso de la cámara lo dice al iniciarse.</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>%1 out of 5 stars</source>
            <translation>%1 de 5 estrellas</translation>
        </message>
    </context>
    <context>
        <name>StoreDelegate</name>
        <message>
            <source>Here: %1</source>
            <translation>Aquí: %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionsPage</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>Put together and never together, so never: %1. Take one of the two back.</source>
            <translation>Juntos y nunca juntos, así que nunca: %1. Retire una de las dos reglas.</translation>
        </message>
        <message>
            <source>Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out.</source>
            <translation>Solo pide lo que nunca debe ir con ello, no queda nada: %1. Retire una de las reglas.</translation>
        </message>
        <message>
            <source>Asks for itself alone, so nothing is left: %1. Name another category.</source>
            <translation>Solo se pide a sí misma, no queda nada: %1. Indique otra categoría.</translation>
        </message>
        <message>
            <source>Asks only for what is out of season today: %1. Change the season, or name another category.</source>
            <translation>Solo pide lo que hoy está fuera de temporada: %1. Cambie la temporada o indique otra categoría.</translation>
        </message>
        <message>
            <source>A campaign that is over: %1. It can be taken out.</source>
            <translation>Una campaña terminada: %1. Se puede retirar.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún no guardado</translation>
        </message>
        <message>
            <source>Saved. Shoppers see it now.</source>
            <translation>Guardado. Los clientes ya lo ven.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No guardado: %1</translation>
        </message>
        <message>
            <source>The rules before still hold: %1</source>
            <translation>Siguen las reglas anteriores: %1</translation>
        </message>
        <message>
            <source>Which product? Choose one, or type or scan the number of an article.</source>
            <translation>¿Qué producto? Elija uno, o escriba o escanee el número de un artículo.</translation>
        </message>
        <message>
            <source>Number of an article</source>
            <translation>Número de un artículo</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Put it with this one</source>
            <translation>Juntar con este</translation>
        </message>
        <message>
            <source>No article has this number.</source>
            <translation>Ningún artículo tiene este número.</translation>
        </message>
        <message>
            <source>No product yet</source>
            <translation>Ningún producto aún</translation>
        </message>
        <message>
            <source>With %1</source>
            <comment>a garment</comment>
            <translation>Con: %1</translation>
        </message>
        <message>
            <source>Nothing goes with it that can be had.</source>
            <translation>No hay nada disponible que combine.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Nunca juntos</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <comment>a product and its places</comment>
            <translation>%1: ahora %2, después %3</translation>
        </message>
        <message>
            <source>Put together: %1</source>
            <translation>Juntar: %1</translation>
        </message>
        <message>
            <source>Take out of the look</source>
            <translation>Quitar del conjunto</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Juntar</translation>
        </message>
        <message>
            <source>Never together: %1</source>
            <translation>Nunca juntos: %1</translation>
        </message>
        <message>
            <source>Allow again</source>
            <translation>Permitir de nuevo</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.</source>
            <translation>Todas las reglas están en %1, donde se escriben las de un producto, una marca o una sección. Lo que se escribe allí se ve también aquí.</translation>
        </message>
        <message>
            <source>No category of the shop is in season today, so nothing is suggested: %1. Change a season.</source>
            <translation>Ninguna categoría de la tienda está hoy de temporada, no se sugiere nada: %1. Cambie una temporada.</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>counts as here</source>
            <translation>cuenta como presente</translation>
        </message>
    </context>
    <context>
        <name>TakeAwayPage</name>
        <message>
            <source>Take it with you</source>
            <translation>Llevarse la lista</translation>
        </message>
        <message>
            <source>Nothing yet. What you bring or look at comes onto a list that you can take along.</source>
            <translation>Todavía nada. Lo que traiga o mire pasa a una lista que puede llevarse.</translation>
        </message>
        <message>
            <source>For your phone</source>
            <translation>Para su móvil</translation>
        </message>
        <message>
            <source>For the till</source>
            <translation>Para la caja</translation>
        </message>
        <message>
            <source>Tick what you would like to buy.</source>
            <translation>Marque lo que desea comprar.</translation>
        </message>
        <message>
            <source>Tick what you would like to take along.</source>
            <translation>Marque lo que desea llevarse en la lista.</translation>
        </message>
        <message>
            <source>That is too much for one code. Tick fewer.</source>
            <translation>Es demasiado para un solo código. Marque menos artículos.</translation>
        </message>
        <message>
            <source>Show this at the till.</source>
            <translation>Muestre esto en la caja.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: our web shop opens with this list.</source>
            <translation>Apunte con la cámara de su móvil: nuestra tienda en línea se abre con esta lista.</translation>
        </message>
        <message>
            <source>Point your phone’s camera at it: the list comes up there.</source>
            <translation>Apunte con la cámara de su móvil: la lista aparece allí.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) had no room in it: tick fewer.</source>
            <translation>
                <numerusform>Un artículo no cabe: marque menos.</numerusform>
                <numerusform>%n artículos no caben: marque menos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is in the code alone: it says nothing about you, and we keep nothing of it.</source>
            <translation>La lista está solo en el código: no dice nada de usted y aquí no se guarda nada de ella.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Figures of the day</source>
            <translation>Cifras del día</translation>
        </message>
        <message numerus="yes">
            <source>session(s)</source>
            <comment>today</comment>
            <translation>
                <numerusform>sesión</numerusform>
                <numerusform>sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>%n desconocida</numerusform>
                <numerusform>%n desconocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>garment(s)</source>
            <comment>shown today</comment>
            <translation>
                <numerusform>prenda</numerusform>
                <numerusform>prendas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>page(s) opened</source>
            <comment>product pages</comment>
            <translation>
                <numerusform>página abierta</numerusform>
                <numerusform>páginas abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>Program running %1</source>
            <comment>for a duration</comment>
            <translation>Programa en marcha %1</translation>
        </message>
        <message>
            <source>machine %1</source>
            <comment>on for a duration</comment>
            <translation>máquina %1</translation>
        </message>
        <message numerus="yes">
            <source>%n outage(s) of a device today, %1 in all</source>
            <translation>
                <numerusform>hoy %n fallo de dispositivo, %1 en total</numerusform>
                <numerusform>hoy %n fallos de dispositivos, %1 en total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) refused</source>
            <translation>
                <numerusform>%n código rechazado</numerusform>
                <numerusform>%n códigos rechazados</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Todo va bien</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention</source>
            <translation>
                <numerusform>%n asunto requiere atención</numerusform>
                <numerusform>%n asuntos requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, shop data, disk and clock are as they should be.</source>
            <translation>Dispositivos, datos, disco y reloj están como deben estar.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Simulated reader</source>
            <translation>Lector simulado</translation>
        </message>
        <message>
            <source>Take everything away</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>%1, on the hook</source>
            <translation>%1, en el gancho</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>En el gancho</translation>
        </message>
        <message>
            <source>%1, next door</source>
            <translation>%1, al lado</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Al lado</translation>
        </message>
    </context>
    <context>
        <name>TriedArticle</name>
        <message>
            <source>Read as</source>
            <translation>Leído como</translation>
        </message>
        <message>
            <source>the number of a tag</source>
            <translation>el número de una etiqueta</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>un código</translation>
        </message>
        <message>
            <source>Single piece</source>
            <translation>Pieza única</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Prenda</translation>
        </message>
        <message>
            <source>Brand, colour, size</source>
            <translation>Marca, color, talla</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <comment>prices</comment>
            <translation>%1 en lugar de %2</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>too old to promise</source>
            <translation>demasiado antigua para prometer nada</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Opiniones</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Number in the feed</source>
            <translation>Número en el feed</translation>
        </message>
        <message>
            <source>Articles with this number</source>
            <translation>Artículos con este número</translation>
        </message>
        <message numerus="yes">
            <source>%Ln; this is the first of them</source>
            <comment>articles</comment>
            <translation>
                <numerusform>%Ln; este es el primero</numerusform>
                <numerusform>%Ln; este es el primero</numerusform>
            </translation>
        </message>
        <message>
            <source>Shops that have it</source>
            <translation>Tiendas que la tienen</translation>
        </message>
    </context>
    <context>
        <name>TriedOn</name>
        <message>
            <source>Tried on here</source>
            <translation>Probado aquí</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Talla %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n like it</source>
            <comment>people who tried it on</comment>
            <translation>
                <numerusform>Le gusta a %1 de %n</numerusform>
                <numerusform>Les gusta a %1 de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>You have tried it on. How does it fit?</source>
            <translation>Se lo ha probado. ¿Cómo le queda?</translation>
        </message>
        <message>
            <source>Small</source>
            <comment>how it fits</comment>
            <translation>Pequeño</translation>
        </message>
        <message>
            <source>Just right</source>
            <comment>how it fits</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <comment>how it fits</comment>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Do you like it?</source>
            <translation>¿Le gusta?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Only how many said so is kept, never who.</source>
            <translation>Solo se guarda cuántos lo dicen, nunca quién.</translation>
        </message>
    </context>
    <context>
        <name>UnknownPage</name>
        <message>
            <source>We don't know this one yet.</source>
            <translation>Aún no conocemos esta prenda.</translation>
        </message>
        <message>
            <source>Our team can help you with it.</source>
            <translation>Nuestro equipo puede ayudarle.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Leído: %1</translation>
        </message>
    </context>
    <context>
        <name>WordRow</name>
        <message>
            <source>All</source>
            <comment>products</comment>
            <translation>Todo</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n aquí</numerusform>
                <numerusform>%n aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Última prenda</numerusform>
                <numerusform>Solo quedan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Últimas prendas</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Agotada aquí</translation>
        </message>
        <message>
            <source>On display, to order</source>
            <translation>En exposición, por encargo</translation>
        </message>
        <message>
            <source>Ask us for stock</source>
            <translation>Existencias: pregúntenos</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <comment>in a store</comment>
            <translation>
                <numerusform>%n prenda</numerusform>
                <numerusform>%n prendas</numerusform>
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
                <numerusform>Última prenda</numerusform>
                <numerusform>Quedan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Agotada</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>Por encargo</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Counted just now</source>
            <translation>Contado ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago</source>
            <translation>
                <numerusform>Contado hace %n min</numerusform>
                <numerusform>Contado hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Contado hace %n h</numerusform>
                <numerusform>Contado hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago</source>
            <translation>
                <numerusform>Contado hace %n día</numerusform>
                <numerusform>Contado hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>No recent count. Ask us to check.</source>
            <translation>Sin recuento reciente. Pregúntenos.</translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Talla pequeño: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>talla pequeño</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Talla normal: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>talla normal</translation>
        </message>
        <message>
            <source>Runs large: %1</source>
            <translation>Talla grande: %1</translation>
        </message>
        <message>
            <source>Runs large</source>
            <translation>talla grande</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>It is too dark for me to see you.</source>
            <translation>Está demasiado oscuro para verle.</translation>
        </message>
        <message>
            <source>Something covers the camera.</source>
            <translation>Algo tapa la cámara.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Esta tarjeta no se conoce aquí.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Este código no se puede usar aquí.</translation>
        </message>
        <message>
            <source>Here, with you</source>
            <translation>Aquí, con usted</translation>
        </message>
        <message>
            <source>1 here, with you</source>
            <translation>1 aquí, con usted</translation>
        </message>
        <message numerus="yes">
            <source>With you, %n here in all</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Con usted, %n aquí en total</numerusform>
                <numerusform>Con usted, %n aquí en total</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>In this shop</source>
            <translation>En esta tienda</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Contado hace %n min. Pregúntenos.</numerusform>
                <numerusform>Contado hace %n min. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Contado hace %n h. Pregúntenos.</numerusform>
                <numerusform>Contado hace %n h. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted yesterday. Ask us to check.</source>
            <translation>Contado ayer. Pregúntenos.</translation>
        </message>
        <message numerus="yes">
            <source>Counted %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Contado hace %n día. Pregúntenos.</numerusform>
                <numerusform>Contado hace %n días. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Card read. Nothing is kept.</source>
            <translation>Tarjeta leída. No se guarda nada.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing is kept.</source>
            <translation>Es un tique de compra. No se guarda nada.</translation>
        </message>
        <message>
            <source>This code isn’t one of our labels.</source>
            <translation>Este código no es de nuestras etiquetas.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Abierto hasta las %1</translation>
        </message>
        <message>
            <source>Closes soon, at %1</source>
            <translation>Cierra pronto, a las %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Closed, opens %1</source>
            <translation>Cerrado, abre %1</translation>
        </message>
        <message>
            <source>Our team’s choice</source>
            <translation>La elección de nuestro equipo</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Nuestro consejo</translation>
        </message>
        <message>
            <source>Bought together</source>
            <translation>Comprados juntos</translation>
        </message>
        <message>
            <source>Looked at together</source>
            <translation>Vistos juntos</translation>
        </message>
        <message>
            <source>Same material</source>
            <translation>Mismo material</translation>
        </message>
        <message>
            <source>Same material: %1</source>
            <translation>Mismo material: %1</translation>
        </message>
        <message>
            <source>A colour that matches</source>
            <translation>Un color que combina</translation>
        </message>
        <message>
            <source>Same brand</source>
            <translation>Misma marca</translation>
        </message>
        <message>
            <source>Also by %1</source>
            <translation>También de %1</translation>
        </message>
        <message>
            <source>Often bought in our shop</source>
            <translation>Se compra a menudo en la tienda</translation>
        </message>
        <message numerus="yes">
            <source>Bought with it %n time(s)</source>
            <translation>
                <numerusform>Comprado una vez con esto</numerusform>
                <numerusform>Comprado %n veces con esto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at with it %n time(s)</source>
            <translation>
                <numerusform>Visto una vez con esto</numerusform>
                <numerusform>Visto %n veces con esto</numerusform>
            </translation>
        </message>
        <message>
            <source>Your card cannot be looked up right now.</source>
            <translation>Su tarjeta no se puede consultar en este momento.</translation>
        </message>
    </context>
    <context>
        <name>OneGarment</name>
        <message>
            <source>Which one is it?</source>
            <translation>¿Cuál es?</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Aún no está en el catálogo</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) with you</source>
            <comment>garments brought</comment>
            <translation>
                <numerusform>%n prenda con usted</numerusform>
                <numerusform>%n prendas con usted</numerusform>
            </translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>No es mío: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>No es mío</translation>
        </message>
    </context>
    <context>
        <name>ProductHeading</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Mínimo en 30 días: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDelegate</name>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>ends in %1</source>
            <comment>a duration</comment>
            <translation>termina en %1</translation>
        </message>
        <message>
            <source>code %1</source>
            <translation>código %1</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) to take back</source>
            <translation>
                <numerusform>%n prenda que recoger</numerusform>
                <numerusform>%n prendas que recoger</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <comment>a garment</comment>
            <translation>Apartar: %1</translation>
        </message>
        <message>
            <source>Hold at %1: %2</source>
            <comment>a shop and a garment</comment>
            <translation>Apartar en %1: %2</translation>
        </message>
        <message>
            <source>Return: %1 (%2)</source>
            <comment>a garment and why</comment>
            <translation>Devolución: %1 (%2)</translation>
        </message>
        <message>
            <source>Somebody is wanted</source>
            <translation>Se necesita a alguien</translation>
        </message>
        <message>
            <source>too small</source>
            <translation>pequeño</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>grande</translation>
        </message>
        <message>
            <source>not liked</source>
            <translation>no gusta</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>defectuoso</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>otro motivo</translation>
        </message>
        <message>
            <source>Not found</source>
            <comment>a garment</comment>
            <translation>No se encuentra</translation>
        </message>
        <message>
            <source>Sold</source>
            <comment>a garment</comment>
            <translation>Vendida</translation>
        </message>
        <message>
            <source>Damaged</source>
            <comment>a garment</comment>
            <translation>Dañada</translation>
        </message>
        <message>
            <source>Nobody is free</source>
            <translation>No hay nadie libre</translation>
        </message>
        <message>
            <source>Against the rules</source>
            <translation>Contra las normas</translation>
        </message>
        <message>
            <source>Nothing is promised yet: call that shop first</source>
            <translation>Aún no se ha prometido nada: llame primero a esa tienda</translation>
        </message>
        <message>
            <source>Nothing is promised yet: look first</source>
            <translation>Aún no se ha prometido nada: mire primero</translation>
        </message>
        <message>
            <source>Put aside by %1</source>
            <comment>somebody by name</comment>
            <translation>Apartada por %1</translation>
        </message>
        <message>
            <source>Accepted by %1</source>
            <comment>somebody by name</comment>
            <translation>Aceptada por %1</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>somebody by name</comment>
            <translation>%1 va de camino</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <comment>somebody by name</comment>
            <translation>Hecho por %1</translation>
        </message>
        <message>
            <source>Refused by %1: %2</source>
            <comment>somebody by name, and why</comment>
            <translation>Rechazada por %1: %2</translation>
        </message>
        <message>
            <source>Withdrawn by the shopper</source>
            <translation>Anulada por el cliente</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Se acabó el tiempo</translation>
        </message>
        <message>
            <source>The shopper has left</source>
            <translation>El cliente se ha ido</translation>
        </message>
        <message>
            <source>Collected</source>
            <comment>what was held</comment>
            <translation>Recogida</translation>
        </message>
        <message>
            <source>I’m here</source>
            <comment>somebody who was called</comment>
            <translation>Ya estoy</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>an action</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Apartada</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>On my way</source>
            <translation>Voy</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Mejor no</translation>
        </message>
        <message>
            <source>Can’t</source>
            <translation>No es posible</translation>
        </message>
        <message>
            <source>Return by receipt (%1)</source>
            <comment>why</comment>
            <translation>Devolución con tique (%1)</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>in use</source>
            <comment>a cabin</comment>
            <translation>en uso</translation>
        </message>
        <message>
            <source>to be tidied</source>
            <comment>a cabin</comment>
            <translation>por ordenar</translation>
        </message>
        <message>
            <source>free</source>
            <comment>a cabin</comment>
            <translation>libre</translation>
        </message>
        <message>
            <source>Mistyped, or a code of another shop.</source>
            <translation>Mal escrito, o código de otra tienda.</translation>
        </message>
        <message>
            <source>A code of this shop that stands for nothing any more.</source>
            <translation>Un código de esta tienda que ya no corresponde a nada.</translation>
        </message>
        <message>
            <source>A code has six letters and digits.</source>
            <translation>Un código tiene seis letras y cifras.</translation>
        </message>
        <message>
            <source>Your answer could not be stored. Tell the shopper in person.</source>
            <translation>No se pudo guardar su respuesta. Dígaselo al cliente en persona.</translation>
        </message>
        <message>
            <source>Too late: it has ended meanwhile.</source>
            <translation>Demasiado tarde: ya ha terminado.</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <comment>requests</comment>
            <translation>
                <numerusform>%n abierta</numerusform>
                <numerusform>%n abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>On shift: %1</source>
            <comment>somebody by name</comment>
            <translation>De turno: %1</translation>
        </message>
        <message>
            <source>%1 has gone</source>
            <comment>somebody by name</comment>
            <translation>%1 se ha ido</translation>
        </message>
        <message>
            <source>Has gone</source>
            <comment>somebody who was on shift</comment>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Nobody is on shift, so shoppers are offered nothing.</source>
            <translation>Nadie está de turno, así que no se ofrece nada a los clientes.</translation>
        </message>
        <message>
            <source>Find a code</source>
            <translation>Buscar un código</translation>
        </message>
        <message>
            <source>This place</source>
            <translation>Este lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) left hanging, %1</source>
            <comment>for a duration</comment>
            <translation>
                <numerusform>%n prenda sigue colgada, %1</numerusform>
                <numerusform>%n prendas siguen colgadas, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The visit before: %1 in, %2 out</source>
            <comment>pieces</comment>
            <translation>La visita anterior: entraron %1, salieron %2</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>No hay peticiones.</translation>
        </message>
    </context>
    <context>
        <name>AskPage</name>
        <message>
            <source>We note what is asked for and where. Nothing about you.</source>
            <translation>Anotamos qué se pide y dónde. Nada sobre usted.</translation>
        </message>
        <message>
            <source>Nobody can be asked right now.</source>
            <translation>Ahora mismo no se puede avisar a nadie.</translation>
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
            <translation>%1, hasta %2</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar el código</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Código %1</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Anular</translation>
        </message>
    </context>
    <context>
        <name>AskedPage</name>
        <message>
            <source>What you asked for</source>
            <translation>Sus peticiones</translation>
        </message>
        <message>
            <source>We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.</source>
            <translation>Anotamos qué se ha pedido, dónde y cuándo. Nada sobre usted: cuando se vaya, nada llevará a su visita.</translation>
        </message>
        <message>
            <source>Nothing so far.</source>
            <translation>Nada por ahora.</translation>
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
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>RequestAnswer</name>
        <message>
            <source>Our team</source>
            <translation>Nuestro equipo</translation>
        </message>
        <message>
            <source>Show this code at the till. Our team sees to the rest.</source>
            <translation>Muestre este código en la caja. Nuestro equipo se ocupa del resto.</translation>
        </message>
        <message>
            <source>Show this code at %1.</source>
            <comment>a shop</comment>
            <translation>Muestre este código en %1.</translation>
        </message>
        <message>
            <source>Show this code at %1 by %2.</source>
            <comment>a shop, a time</comment>
            <translation>Muestre este código en %1, antes de %2.</translation>
        </message>
        <message>
            <source>Show this code at the till.</source>
            <translation>Muestre este código en la caja.</translation>
        </message>
        <message>
            <source>Show this code at the till by %1.</source>
            <comment>a time</comment>
            <translation>Muestre este código en la caja antes de %1.</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Ahora no hay nadie libre</translation>
        </message>
        <message>
            <source>We no longer have it</source>
            <translation>Ya no lo tenemos</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Se acaba de vender</translation>
        </message>
        <message>
            <source>The last one is with you</source>
            <translation>La última prenda la tiene usted</translation>
        </message>
        <message>
            <source>That is a lot at once</source>
            <translation>Son muchas cosas a la vez</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>No ha funcionado</translation>
        </message>
        <message>
            <source>Withdraw something you no longer need first.</source>
            <translation>Anule antes algo que ya no necesite.</translation>
        </message>
        <message>
            <source>Nobody has been asked. Please speak to our team.</source>
            <translation>No se ha avisado a nadie. Hable con nuestro equipo, por favor.</translation>
        </message>
        <message>
            <source>%1 still has it.</source>
            <comment>a shop</comment>
            <translation>En %1 todavía lo hay.</translation>
        </message>
        <message>
            <source>We are sorry. Please speak to our team.</source>
            <translation>Lo sentimos. Hable con nuestro equipo, por favor.</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <source>Ready to be returned</source>
            <translation>Listo para devolver</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Reservado para usted</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Siga en su teléfono</translation>
        </message>
        <message>
            <source>%1 is here</source>
            <comment>a first name</comment>
            <translation>%1 está aquí</translation>
        </message>
        <message>
            <source>It is here</source>
            <translation>Ya está aquí</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Ya no está reservado</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>No ha podido venir nadie</translation>
        </message>
        <message>
            <source>Scan this code. Your address is never typed here.</source>
            <translation>Escanee este código. Su dirección nunca se escribe aquí.</translation>
        </message>
        <message>
            <source>%1 has it for you.</source>
            <comment>a first name</comment>
            <translation>%1 lo tiene para usted.</translation>
        </message>
        <message>
            <source>It still stands. Please speak to our team.</source>
            <translation>La petición sigue en pie. Hable con nuestro equipo, por favor.</translation>
        </message>
        <message>
            <source>This is never taken back</source>
            <translation>Esto no admite devolución</translation>
        </message>
    </context>
    <context>
        <name>RequestLine</name>
        <message numerus="yes">
            <source>%1. %n request(s) in all</source>
            <translation>
                <numerusform>%1. %n petición en total</numerusform>
                <numerusform>%1. %n peticiones en total</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWording</name>
        <message>
            <source>Bring it to me</source>
            <translation>Pedir esta prenda</translation>
        </message>
        <message>
            <source>Bring me size %1</source>
            <translation>Pedir la talla %1</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Buscar esta prenda</translation>
        </message>
        <message>
            <source>Look for size %1</source>
            <translation>Buscar la talla %1</translation>
        </message>
        <message>
            <source>Hold it for me</source>
            <translation>Reservar esta prenda</translation>
        </message>
        <message>
            <source>Hold size %1 for me</source>
            <translation>Reservar la talla %1</translation>
        </message>
        <message>
            <source>Look for it, to hold it</source>
            <translation>Buscar para reservar</translation>
        </message>
        <message>
            <source>Look for size %1, to hold it</source>
            <translation>Buscar la talla %1 para reservarla</translation>
        </message>
        <message>
            <source>Hold it at %1</source>
            <comment>a shop</comment>
            <translation>Reservar en %1</translation>
        </message>
        <message>
            <source>Order it online</source>
            <translation>Pedir en línea</translation>
        </message>
        <message>
            <source>Return it</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Take these back</source>
            <translation>Que se lleven estas prendas</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Pedir ayuda</translation>
        </message>
        <message>
            <source>Bring me another size</source>
            <translation>Pedir otra talla</translation>
        </message>
        <message>
            <source>Bring me another one</source>
            <translation>Pedir otra prenda</translation>
        </message>
        <message>
            <source>Hold a size for me</source>
            <translation>Reservar una talla</translation>
        </message>
        <message>
            <source>Hold one for me</source>
            <translation>Reservar una prenda</translation>
        </message>
        <message>
            <source>We bring it to you.</source>
            <translation>Se lo traemos.</translation>
        </message>
        <message>
            <source>We look and tell you.</source>
            <translation>Miramos y se lo decimos.</translation>
        </message>
        <message>
            <source>You get a code for the till.</source>
            <translation>Recibe un código para la caja.</translation>
        </message>
        <message>
            <source>We ask there and tell you.</source>
            <translation>Preguntamos allí y se lo decimos.</translation>
        </message>
        <message>
            <source>You go on with your phone.</source>
            <translation>Sigue en su teléfono.</translation>
        </message>
        <message numerus="yes">
            <source>%n garment(s) that stay here</source>
            <translation>
                <numerusform>%n prenda que se queda aquí</numerusform>
                <numerusform>%n prendas que se quedan aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody comes to you.</source>
            <translation>Alguien viene a verle.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Agotado</translation>
        </message>
        <message>
            <source>The last one is with you.</source>
            <translation>La última prenda la tiene usted.</translation>
        </message>
        <message>
            <source>Withdraw something first.</source>
            <translation>Anule antes otra petición.</translation>
        </message>
        <message>
            <source>Not possible now.</source>
            <translation>Ahora no es posible.</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Demasiado pequeño</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>Not to my taste</source>
            <translation>No me gusta</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Defectuoso</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recoger</translation>
        </message>
        <message>
            <source>Size %1</source>
            <translation>Talla %1</translation>
        </message>
        <message>
            <source>Our team</source>
            <translation>Nuestro equipo</translation>
        </message>
        <message>
            <source>On hold for you</source>
            <translation>Reservado para usted</translation>
        </message>
        <message>
            <source>Show the code at the till</source>
            <translation>Muestre el código en la caja</translation>
        </message>
        <message>
            <source>%1 needs a little longer</source>
            <comment>a first name</comment>
            <translation>%1 tarda un poco más</translation>
        </message>
        <message>
            <source>%1 sees to it</source>
            <comment>a first name</comment>
            <translation>%1 se ocupa de ello</translation>
        </message>
        <message>
            <source>%1 is on the way</source>
            <comment>a first name</comment>
            <translation>%1 viene en camino</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>No longer on hold</source>
            <translation>Ya no está reservado</translation>
        </message>
        <message>
            <source>Nobody could come</source>
            <translation>No ha podido venir nadie</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recogido</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Go on with your phone</source>
            <translation>Siga en su teléfono</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Aún no ha respondido nadie</translation>
        </message>
        <message>
            <source>We are asking there</source>
            <translation>Estamos preguntando allí</translation>
        </message>
        <message>
            <source>We are asking %1</source>
            <comment>a shop</comment>
            <translation>Preguntamos en %1</translation>
        </message>
        <message>
            <source>We have asked our team</source>
            <translation>Nuestro equipo está avisado</translation>
        </message>
        <message>
            <source>We could not find it</source>
            <translation>No lo hemos encontrado</translation>
        </message>
        <message>
            <source>It has just been sold</source>
            <translation>Se acaba de vender</translation>
        </message>
        <message>
            <source>It is damaged</source>
            <translation>Está dañado</translation>
        </message>
        <message>
            <source>It cannot be returned</source>
            <translation>No se puede devolver</translation>
        </message>
        <message>
            <source>Nobody is free right now</source>
            <translation>Ahora no hay nadie libre</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>what somebody brings back</comment>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>This is never taken back.</source>
            <translation>Esto no admite devolución.</translation>
        </message>
    </context>
</TS>
