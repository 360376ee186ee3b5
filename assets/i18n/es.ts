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
    </context>
</TS>
