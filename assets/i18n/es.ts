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
        <name>AttractPage</name>
        <message>
            <source>One moment: the collection is being laid out.</source>
            <translation>Un momento, la colección se está preparando.</translation>
        </message>
        <message>
            <source>This mirror has no collection yet. Our team can help.</source>
            <translation>Este espejo aún no tiene colección. Nuestro equipo le ayuda.</translation>
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
            <translation>Escanee la etiqueta de una prenda o levante la mano.</translation>
        </message>
        <message>
            <source>Scan a garment's label to see all about it.</source>
            <translation>Escanee la etiqueta de una prenda para verlo todo sobre ella.</translation>
        </message>
        <message>
            <source>Raise a hand to begin.</source>
            <translation>Levante la mano para empezar.</translation>
        </message>
        <message>
            <source>Touch the mirror to begin.</source>
            <translation>Toque el espejo para empezar.</translation>
        </message>
        <message>
            <source>The reader and the camera are resting; touch works.</source>
            <translation>El lector y la cámara descansan; el tacto funciona.</translation>
        </message>
        <message>
            <source>The hook is resting for a moment.</source>
            <translation>El colgador descansa un momento.</translation>
        </message>
        <message>
            <source>The camera is resting for a moment.</source>
            <translation>La cámara descansa un momento.</translation>
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
    </context>
    <context>
        <name>CalibrationPage</name>
        <message>
            <source>Listening to this hook</source>
            <translation>Escuchando este gancho</translation>
        </message>
        <message>
            <source>Now hang the same garment next door</source>
            <translation>Cuelgue ahora la misma prenda al lado</translation>
        </message>
        <message>
            <source>Listening to next door</source>
            <translation>Escuchando al lado</translation>
        </message>
        <message>
            <source>Here and next door can be told apart</source>
            <translation>Aquí y al lado se distinguen bien</translation>
        </message>
        <message>
            <source>Here and next door sound alike</source>
            <translation>Aquí y al lado suenan igual</translation>
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
            <translation>En el probador contiguo, en su gancho. Retire cualquier otra prenda etiquetada y luego escuche.</translation>
        </message>
        <message>
            <source>Keep still and leave the garment where it is.</source>
            <translation>No se mueva y deje la prenda donde está.</translation>
        </message>
        <message>
            <source>No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again.</source>
            <translation>Ningún umbral los distinguiría lo bastante. Baje la potencia del lector, aparte su antena de la pared o añada una antena que oiga el probador contiguo. Después empiece de nuevo.</translation>
        </message>
        <message>
            <source>They are kept for every start to come.</source>
            <translation>Se guardan para cada arranque.</translation>
        </message>
        <message>
            <source>Any garment with an RFID tag. Take every other one away and step back, then listen.</source>
            <translation>Cualquier prenda con etiqueta RFID. Retire las demás, apártese y luego escuche.</translation>
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
                <numerusform>%n etiqueta oída</numerusform>
                <numerusform>%n etiquetas oídas</numerusform>
            </translation>
        </message>
        <message>
            <source>Hang a tagged garment on the hook: it appears here with its strength.</source>
            <translation>Cuelgue una prenda etiquetada: aparece aquí con su intensidad.</translation>
        </message>
        <message>
            <source>Scan a code or tap a card to try it. What was read is never shown.</source>
            <translation>Escanee un código o acerque una tarjeta para probarlo. Lo leído nunca se muestra.</translation>
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
            <translation>No se lee nada hasta que responda. Se reintenta solo.</translation>
        </message>
        <message>
            <source>Nothing is read until this is put right.</source>
            <translation>No se lee nada hasta que se corrija.</translation>
        </message>
    </context>
    <context>
        <name>Distributions</name>
        <message>
            <source>How strong the garment was heard on this hook and next door</source>
            <translation>Intensidad de la prenda en este gancho y al lado</translation>
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
        <name>GarmentsPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Aún no hay nada</translation>
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
            <source>Bring a garment to see its sizes, reviews and where to find it.</source>
            <translation>Traiga una prenda: tallas, opiniones y dónde encontrarla.</translation>
        </message>
        <message>
            <source>Not in our catalogue yet</source>
            <translation>Aún no está en el catálogo</translation>
        </message>
        <message>
            <source>Not mine: %1</source>
            <translation>No es mío: %1</translation>
        </message>
        <message>
            <source>Not mine</source>
            <translation>No es mío</translation>
        </message>
        <message>
            <source>From the collection</source>
            <translation>De la colección</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n are shown</source>
            <comment>garments</comment>
            <translation>
                <numerusform>Se muestra la más reciente</numerusform>
                <numerusform>Se muestran las %n más recientes</numerusform>
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
    </context>
    <context>
        <name>GoesWithPage</name>
        <message>
            <source>With %1</source>
            <translation>Con: %1</translation>
        </message>
        <message>
            <source>Nothing we have today. Our team has ideas.</source>
            <translation>Hoy no tenemos nada. Nuestro equipo tiene ideas.</translation>
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
            <translation>Si no, borramos todo para la siguiente persona.</translation>
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
        <name>NearbyPage</name>
        <message>
            <source>No shop has this size now. Ask our team: more may be on its way.</source>
            <translation>Ninguna tienda tiene esta talla. Pregúntenos: puede llegar más.</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Picture %1 of %2: %3. Show the next</source>
            <translation>Foto %1 de %2: %3. Ver la siguiente</translation>
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
        <name>ProductChoices</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n reseña</numerusform>
                <numerusform>%n reseñas</numerusform>
            </translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>Sin reseñas</translation>
        </message>
        <message numerus="yes">
            <source>shop(s) nearby</source>
            <comment>below their number</comment>
            <translation>
                <numerusform>tienda</numerusform>
                <numerusform>tiendas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to wear with it</source>
            <comment>below the number of garments</comment>
            <translation>
                <numerusform>a juego</numerusform>
                <numerusform>a juego</numerusform>
            </translation>
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
        <name>ProductIdentity</name>
        <message>
            <source>Lowest in 30 days: %1</source>
            <translation>Mínimo 30 días: %1</translation>
        </message>
    </context>
    <context>
        <name>ProductTile</name>
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
            <translation>Lectura fácil</translation>
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
                <numerusform>útil para %n</numerusform>
                <numerusform>útil para %n</numerusform>
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
        <message>
            <source>Ask our team how it falls: they have tried it.</source>
            <translation>Pregunte a nuestro equipo cómo queda.</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n reseña</numerusform>
                <numerusform>%n reseñas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 stars: %2</source>
            <translation>%1 estrellas: %2</translation>
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
        <name>StaffScreen</name>
        <message>
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n s. Touch to stay</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>Se cierra en %n s. Toque para seguir</numerusform>
                <numerusform>Se cierra en %n s. Toque para seguir</numerusform>
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
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrar</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Usar estos</translation>
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
            <source>nothing read yet</source>
            <translation>nada leído aún</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>code %1 ago</source>
            <translation>código hace %1</translation>
        </message>
        <message>
            <source>card %1 ago</source>
            <translation>tarjeta hace %1</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1 reads/s</source>
            <translation>%1 lecturas/s</translation>
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
        <message>
            <source>No tag was heard.</source>
            <translation>No se oyó ninguna etiqueta.</translation>
        </message>
        <message>
            <source>The tag was heard too rarely to judge.</source>
            <translation>La etiqueta se oyó muy pocas veces para juzgar.</translation>
        </message>
        <message>
            <source>The garment sounds as strong next door as here.</source>
            <translation>La prenda se oye tan fuerte al lado como aquí.</translation>
        </message>
        <message>
            <source>The reader does not answer.</source>
            <translation>El lector no responde.</translation>
        </message>
        <message>
            <source>Check that the garment carries an RFID tag and hangs on the hook. Then listen again.</source>
            <translation>Compruebe que la prenda lleva etiqueta RFID y cuelga del gancho. Después escuche otra vez.</translation>
        </message>
        <message>
            <source>Turn the tag towards the antenna and step back. Then listen again.</source>
            <translation>Gire la etiqueta hacia la antena y apártese. Después escuche otra vez.</translation>
        </message>
        <message>
            <source>Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.</source>
            <translation>¿La movió? Si es así, baje la potencia del lector o aparte su antena de la pared. Después empiece de nuevo.</translation>
        </message>
        <message>
            <source>Check its power and its cable. Listen again once it is ready.</source>
            <translation>Revise su alimentación y su cable. Escuche otra vez cuando esté listo.</translation>
        </message>
        <message>
            <source>A garment on the hook is practically never missed.</source>
            <translation>Una prenda en el gancho casi nunca se pierde.</translation>
        </message>
        <message>
            <source>A garment on the hook is missed about once in %1.</source>
            <translation>Una prenda en el gancho se pierde 1 de cada %1 veces.</translation>
        </message>
        <message>
            <source>A garment next door practically never gets in.</source>
            <translation>Una prenda de al lado casi nunca se cuela.</translation>
        </message>
        <message>
            <source>A garment next door gets in about once in %1.</source>
            <translation>Una prenda de al lado se cuela 1 de cada %1 veces.</translation>
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
            <source>Here: %1</source>
            <translation>Aquí: %1</translation>
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
            <source>%1, size %2, on the hook</source>
            <translation>%1, talla %2, en el colgador</translation>
        </message>
        <message>
            <source>On the hook</source>
            <translation>En el colgador</translation>
        </message>
        <message>
            <source>%1, size %2, next door</source>
            <translation>%1, talla %2, al lado</translation>
        </message>
        <message>
            <source>Next door</source>
            <translation>Al lado</translation>
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
        <name>Wording</name>
        <message numerus="yes">
            <source>%n here</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>%n aquí</numerusform>
                <numerusform>%n aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>In this store</source>
            <translation>En esta tienda</translation>
        </message>
        <message numerus="yes">
            <source>Only %n left</source>
            <comment>pieces in this store</comment>
            <translation>
                <numerusform>Solo queda %n</numerusform>
                <numerusform>Solo quedan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few left</source>
            <translation>Quedan pocos</translation>
        </message>
        <message>
            <source>Sold out here</source>
            <translation>Agotado aquí</translation>
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
                <numerusform>%n unidad</numerusform>
                <numerusform>%n unidades</numerusform>
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
                <numerusform>Queda %n</numerusform>
                <numerusform>Quedan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Agotado</translation>
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
                <numerusform>Contado hace %n min</numerusform>
                <numerusform>Contado hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted %n h ago</source>
            <translation>
                <numerusform>Contado hace %n h</numerusform>
                <numerusform>Contado hace %n h</numerusform>
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
        <message numerus="yes">
            <source>Seen %n min ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto hace %n min. Pregúntenos.</numerusform>
                <numerusform>Visto hace %n min. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Seen %n h ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto hace %n h. Pregúntenos.</numerusform>
                <numerusform>Visto hace %n h. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen yesterday. Ask us to check.</source>
            <translation>Visto ayer. Pregúntenos.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %n day(s) ago. Ask us to check.</source>
            <translation>
                <numerusform>Visto hace %n día. Pregúntenos.</numerusform>
                <numerusform>Visto hace %n días. Pregúntenos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Runs small: %1</source>
            <translation>Talla pequeña: %1</translation>
        </message>
        <message>
            <source>Runs small</source>
            <translation>talla pequeña</translation>
        </message>
        <message>
            <source>True to size: %1</source>
            <translation>Talla exacta: %1</translation>
        </message>
        <message>
            <source>True to size</source>
            <translation>talla exacta</translation>
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
            <source>Card read. Nothing of it is kept.</source>
            <translation>Tarjeta leída. No se guarda nada de ella.</translation>
        </message>
        <message>
            <source>That is a receipt. Nothing of it is kept.</source>
            <translation>Es un tique. No se guarda nada de él.</translation>
        </message>
        <message>
            <source>This code belongs to no garment.</source>
            <translation>Este código no es de ninguna prenda.</translation>
        </message>
        <message>
            <source>This card is not known here.</source>
            <translation>Esta tarjeta no se conoce aquí.</translation>
        </message>
        <message>
            <source>This code cannot be used here.</source>
            <translation>Este código no sirve aquí.</translation>
        </message>
    </context>
</TS>
