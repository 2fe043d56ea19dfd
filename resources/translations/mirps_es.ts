<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIRPS Pledges</source>
        <translation>Acerca de Compromisos MIRPS</translation>
    </message>
    <message>
        <source>MIRPS Pledges {version}</source>
        <translation>Compromisos MIRPS {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) of the edition {edition} ({date}).</source>
        <translation>
            <numerusform>%n compromiso de la edición {edition} ({date}).</numerusform>
            <numerusform>%n compromisos de la edición {edition} ({date}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: “{title}”, {publisher}, {date}.</source>
        <translation>Fuente: “{title}”, {publisher}, {date}.</translation>
    </message>
    <message>
        <source>The pledge texts belong to the States that made them; the overview is the Secretariat&apos;s. The texts are shown letter for letter and are never changed.</source>
        <translation>Los textos de los compromisos pertenecen a los Estados que los asumieron; el panorama es de la Secretaría. Los textos se muestran letra por letra y nunca se modifican.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. It uses Qt and PySide6 (LGPL 3), openpyxl (MIT), Python (PSF) and SQLite (public domain). It never uses the network.</source>
        <translation>El programa es software libre con licencia MIT. Utiliza Qt y PySide6 (LGPL 3), openpyxl (MIT), Python (PSF) y SQLite (dominio público). Nunca utiliza la red.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent catalogues</source>
        <translation>Catálogos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Order of the list</source>
        <translation>&amp;Orden de la lista</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Abrir catálogo…</translation>
    </message>
    <message>
        <source>Show another catalogue in place of this one</source>
        <translation>Mostrar otro catálogo en lugar de este</translation>
    </message>
    <message>
        <source>The bundled &amp;catalogue</source>
        <translation>El ca&amp;tálogo incluido</translation>
    </message>
    <message>
        <source>Show the catalogue that comes with the program</source>
        <translation>Mostrar el catálogo que viene con el programa</translation>
    </message>
    <message>
        <source>Country &amp;brief…</source>
        <translation>&amp;Nota de país…</translation>
    </message>
    <message>
        <source>A print-ready workbook about one country or several</source>
        <translation>Un libro de Excel listo para imprimir sobre uno o varios países</translation>
    </message>
    <message>
        <source>A workbook of the themes by countries and of all pledges</source>
        <translation>Un libro con los temas por país y todos los compromisos</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save sheets as P&amp;DF…</source>
        <translation>Guardar fichas como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy pledge</source>
        <translation>&amp;Copiar compromiso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copia&amp;r cita</translation>
    </message>
    <message>
        <source>Copy a one-line reference</source>
        <translation>Copiar una referencia de una línea</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Coincidencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Language, appearance, text size, paper, and where settings are kept</source>
        <translation>Idioma, apariencia, tamaño del texto, papel y dónde se guarda la configuración</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>As in the &amp;document</source>
        <translation>Como en el &amp;documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>By &amp;relevance</source>
        <translation>Por &amp;relevancia</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>By c&amp;ountry</source>
        <translation>Por &amp;país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Log folder…</source>
        <translation>Carpeta del &amp;registro de actividad…</translation>
    </message>
    <message>
        <source>Open the folder with the log and the reports on errors</source>
        <translation>Abrir la carpeta con el registro de actividad y los informes de errores</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n pledge(s)</source>
        <translation>
            <numerusform>&amp;Copiar %n compromiso</numerusform>
            <numerusform>&amp;Copiar %n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n c&amp;itation(s)</source>
        <translation>
            <numerusform>Copia&amp;r %n cita</numerusform>
            <numerusform>Copia&amp;r %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print &amp;sheet…</source>
        <translation>Imprimir &amp;ficha…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the selected pledges, or else all that are shown; of the page of themes and countries, those of the selected cells</source>
        <translation>Exportar los compromisos seleccionados o, si no, todos los que se muestran; de la página de temas y países, los de las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exportar ta&amp;bla…</translation>
    </message>
    <message>
        <source>Export the table of themes and countries as it is shown</source>
        <translation>Exportar la tabla de temas y países tal como se muestra</translation>
    </message>
    <message>
        <source>Regional o&amp;verview…</source>
        <translation>Panora&amp;ma regional…</translation>
    </message>
    <message>
        <source>Print sheets of the selected pledges, or else of all that are shown; of the page of themes and countries, its table</source>
        <translation>Imprimir fichas de los compromisos seleccionados o, si no, de todos los que se muestran; en la página de temas y países, su tabla</translation>
    </message>
    <message>
        <source>Print the sheet of this pledge</source>
        <translation>Imprimir la ficha de este compromiso</translation>
    </message>
    <message>
        <source>Copy the pledge for Word, e-mail or Excel</source>
        <translation>Copiar el compromiso para Word, el correo o Excel</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Copy ta&amp;ble</source>
        <translation>Co&amp;piar tabla</translation>
    </message>
    <message>
        <source>Copy the table of themes and countries, for a spreadsheet or a text</source>
        <translation>Copiar la tabla de temas y países, para una hoja de cálculo o un texto</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation>Por &amp;tema</translation>
    </message>
    <message>
        <source>By &amp;country</source>
        <translation>Por &amp;país</translation>
    </message>
    <message>
        <source>T&amp;hemes × countries</source>
        <translation>Te&amp;mas × países</translation>
    </message>
    <message>
        <source>How many pledges of each country there are in each theme</source>
        <translation>Cuántos compromisos de cada país hay en cada tema</translation>
    </message>
    <message>
        <source>L&amp;ist of pledges</source>
        <translation>Li&amp;sta de compromisos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Co&amp;mpare side by side</source>
        <translation>Comparar &amp;lado a lado</translation>
    </message>
    <message>
        <source>Two to four pledges or countries beside each other</source>
        <translation>De dos a cuatro compromisos o países, uno junto al otro</translation>
    </message>
    <message>
        <source>By &amp;ID</source>
        <translation>Por &amp;identificador</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation>E&amp;spañol</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;About MIRPS Pledges</source>
        <translation>A&amp;cerca de Compromisos MIRPS</translation>
    </message>
</context>
<context>
    <name>AnswerWording</name>
    <message>
        <source>Found through: {terms}</source>
        <translation>Encontrado por: {terms}</translation>
    </message>
    <message>
        <source>Only the beginning of this long filter is looked for.</source>
        <translation>Solo se busca el comienzo de este filtro tan largo.</translation>
    </message>
    <message>
        <source>“{word}” is found in no pledge.</source>
        <translation>“{word}” no aparece en ningún compromiso.</translation>
    </message>
    <message numerus="yes">
        <source>Without “{word}” it would be %n pledge(s).</source>
        <translation>
            <numerusform>Sin “{word}” sería %n compromiso.</numerusform>
            <numerusform>Sin “{word}” serían %n compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean: {queries}</source>
        <translation>Quizá quiso decir: {queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) for {part}</source>
        <translation>
            <numerusform>%n compromiso para {part}</numerusform>
            <numerusform>%n compromisos para {part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) for all of it</source>
        <translation>
            <numerusform>%n compromiso para todo</numerusform>
            <numerusform>%n compromisos para todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is looked for: all pledges match.</source>
        <translation>No se busca nada: coinciden todos los compromisos.</translation>
    </message>
</context>
<context>
    <name>ArgparseWording</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>missing: %s</source>
        <translation>falta: %s</translation>
    </message>
    <message>
        <source>unknown: %s</source>
        <translation>desconocido: %s</translation>
    </message>
    <message>
        <source>it needs a value</source>
        <translation>necesita un valor</translation>
    </message>
    <message>
        <source>it takes only one value</source>
        <translation>admite un solo valor</translation>
    </message>
    <message>
        <source>it needs at least one value</source>
        <translation>necesita al menos un valor</translation>
    </message>
    <message>
        <source>it cannot be used together with %s</source>
        <translation>no se puede usar junto con %s</translation>
    </message>
    <message>
        <source>it takes no value, but %r was given</source>
        <translation>no admite valor, pero se indicó %r</translation>
    </message>
    <message>
        <source>%(value)r is not one of %(choices)s</source>
        <translation>%(value)r no es ninguno de estos: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not of type %(type)s</source>
        <translation>%(value)r no es del tipo %(type)s</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Country brief</source>
        <translation>Nota de país</translation>
    </message>
    <message>
        <source>Briefs, one workbook</source>
        <translation>Notas, un solo libro</translation>
    </message>
    <message>
        <source>Briefs, a file each</source>
        <translation>Notas, un archivo por país</translation>
    </message>
    <message>
        <source>Comparison, side by side</source>
        <translation>Comparación lado a lado</translation>
    </message>
    <message>
        <source>&amp;Regional pledges</source>
        <translation>Compromisos &amp;regionales</translation>
    </message>
    <message>
        <source>Catalogue &amp;notes</source>
        <translation>&amp;Notas del catálogo</translation>
    </message>
    <message>
        <source>&amp;Boxes for stage and remarks</source>
        <translation>Rec&amp;uadros para etapa y observaciones</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Documento:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Incluir:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>A comparison takes two to seven countries.</source>
        <translation>Una comparación abarca de dos a siete países.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Elija un país.</translation>
    </message>
    <message>
        <source>&amp;All countries</source>
        <translation>&amp;Todos los países</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Co&amp;untries:</source>
        <translation>&amp;Países:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pape&amp;l:</translation>
    </message>
</context>
<context>
    <name>BriefWording</name>
    <message>
        <source>MIRPS country brief</source>
        <translation>Nota de país del MIRPS</translation>
    </message>
    <message>
        <source>Country brief · MIRPS pledges in this overview</source>
        <translation>Nota de país · compromisos del MIRPS en este panorama</translation>
    </message>
    <message>
        <source>Comparison of countries</source>
        <translation>Comparación de países</translation>
    </message>
    <message>
        <source>Comparison brief · MIRPS pledges in this overview</source>
        <translation>Nota comparativa · compromisos del MIRPS en este panorama</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Regional overview of the MIRPS pledges</source>
        <translation>Panorama regional de los compromisos del MIRPS</translation>
    </message>
    <message>
        <source>National pledges in this overview, by theme and country</source>
        <translation>Compromisos nacionales en este panorama, por tema y país</translation>
    </message>
    <message>
        <source>{forum} · edition of {edition} · made on {date}</source>
        <translation>{forum} · edición de {edition} · elaborado el {date}</translation>
    </message>
    <message>
        <source>MIRPS pledges – {name}</source>
        <translation>Compromisos del MIRPS – {name}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>National pledges of the country, and of all countries, in this overview</source>
        <translation>Compromisos nacionales del país, y de todos los países, en este panorama</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>none in this overview</source>
        <translation>ninguno en este panorama</translation>
    </message>
    <message numerus="yes">
        <source>%n in this overview</source>
        <translation>
            <numerusform>%n en este panorama</numerusform>
            <numerusform>%n en este panorama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all countries in this overview</source>
        <translation>
            <numerusform>%n en todos los países en este panorama</numerusform>
            <numerusform>%n en todos los países en este panorama</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme} (continued)</source>
        <translation>{theme} (continuación)</translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message>
        <source>Catalogue notes</source>
        <translation>Notas del catálogo</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Planning stage</source>
        <translation>En planificación</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Regional pledges</source>
        <translation>Compromisos regionales</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Pledge text</source>
        <translation>Texto del compromiso</translation>
    </message>
    <message>
        <source>Catalogue note</source>
        <translation>Nota del catálogo</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>MIRPS States together</source>
        <translation>Estados del MIRPS en conjunto</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver al panorama</translation>
    </message>
    <message>
        <source>Source: {source}. Pledge texts are reproduced letter for letter. Made with MIRPS Pledges {version}.</source>
        <translation>Fuente: {source}. Los textos de los compromisos se reproducen al pie de la letra. Hecho con Compromisos MIRPS {version}.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Themes and countries</source>
        <translation>Temas y países</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Compromisos</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Catalogue of pledges (*.sqlite)</source>
        <translation>Catálogo de compromisos (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Abrir un catálogo</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} está íntegro.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Regional pledges</source>
        <translation>Compromisos regionales</translation>
    </message>
    <message>
        <source>National pledges</source>
        <translation>Compromisos nacionales</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>{head}. {forum}. In: “{title}”, {publisher}, {date}, {lines}.</source>
        <translation>{head}. {forum}. En: “{title}”, {publisher}, {date}, {lines}.</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>línea {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Mark what differs from the regional text</source>
        <translation>&amp;Marcar lo que difiere del texto regional</translation>
    </message>
    <message>
        <source>Underlined: added · struck through: missing · F3: next mark</source>
        <translation>Subrayado: añadido · tachado: falta · F3: marca siguiente</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Regional text</source>
        <translation>Texto regional</translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
</context>
<context>
    <name>ComparisonWording</name>
    <message>
        <source>none in this overview</source>
        <translation>ninguno en este panorama</translation>
    </message>
    <message>
        <source>Catalogue note: {note}</source>
        <translation>Nota del catálogo: {note}</translation>
    </message>
    <message>
        <source>Worded independently: it shares no passage with {id}.</source>
        <translation>Redacción independiente: no comparte ningún pasaje con {id}.</translation>
    </message>
    <message>
        <source>Text of {id}, with what is missing here struck through</source>
        <translation>Texto de {id}; lo que aquí falta va tachado</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) as in {id}</source>
        <translation>
            <numerusform>%n palabra como en {id}</numerusform>
            <numerusform>%n palabras como en {id}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) missing</source>
        <translation>
            <numerusform>%n palabra que falta</numerusform>
            <numerusform>%n palabras que faltan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message numerus="yes">
        <source>%n pledge(s) copied</source>
        <translation>
            <numerusform>%n compromiso copiado</numerusform>
            <numerusform>%n compromisos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied</source>
        <translation>
            <numerusform>%n cita copiada</numerusform>
            <numerusform>%n citas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Nothing to read here.</source>
        <translation>Nada que leer aquí.</translation>
    </message>
    <message>
        <source>match {number} of {count}</source>
        <translation>coincidencia {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message numerus="yes">
        <source>%n pledge(s) selected by hand</source>
        <translation>
            <numerusform>%n compromiso seleccionado a mano</numerusform>
            <numerusform>%n compromisos seleccionados a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>MIRPS pledges</source>
        <translation>MIRPS compromisos</translation>
    </message>
    <message numerus="yes">
        <source>Save the comparison of %n country(s)</source>
        <translation>
            <numerusform>Guardar la comparación de %n país</numerusform>
            <numerusform>Guardar la comparación de %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>MIRPS comparison</source>
        <translation>MIRPS comparación</translation>
    </message>
    <message numerus="yes">
        <source>Save the brief of %n country(s)</source>
        <translation>
            <numerusform>Guardar la nota de %n país</numerusform>
            <numerusform>Guardar la nota de %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>MIRPS briefs</source>
        <translation>MIRPS notas de país</translation>
    </message>
    <message>
        <source>MIRPS overview</source>
        <translation>MIRPS panorama regional</translation>
    </message>
    <message>
        <source>Save the regional overview</source>
        <translation>Guardar el panorama regional</translation>
    </message>
    <message>
        <source>Folder for the briefs</source>
        <translation>Carpeta para las notas</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pledge(s)</source>
        <translation>
            <numerusform>Exportar %n compromiso</numerusform>
            <numerusform>Exportar %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>MIRPS sheets</source>
        <translation>MIRPS fichas</translation>
    </message>
    <message numerus="yes">
        <source>Save the sheets of %n pledge(s) as PDF</source>
        <translation>
            <numerusform>Guardar la ficha de %n compromiso como PDF</numerusform>
            <numerusform>Guardar las fichas de %n compromisos como PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>Choose another &amp;name…</source>
        <translation>Elegir otro &amp;nombre…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Elegir otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
</context>
<context>
    <name>DocumentWording</name>
    <message>
        <source>Pledges</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No pledge matches.</source>
        <translation>Ningún compromiso coincide.</translation>
    </message>
    <message numerus="yes">
        <source>Here no pledge matches; %n do(es) elsewhere.</source>
        <translation>
            <numerusform>Aquí no coincide ningún compromiso; %n coincide en otra parte.</numerusform>
            <numerusform>Aquí no coincide ningún compromiso; %n coinciden en otra parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc borra el filtro.</translation>
    </message>
    <message>
        <source>Show all pledges that match</source>
        <translation>Mostrar todos los que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>Use the glossary (%n pledge(s))</source>
        <translation>
            <numerusform>Usar el glosario (%n compromiso)</numerusform>
            <numerusform>Usar el glosario (%n compromisos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Quizá quiso decir:</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>Pruebe:</translation>
    </message>
    <message>
        <source>{word} is found in no pledge.</source>
        <translation>{word} no aparece en ningún compromiso.</translation>
    </message>
    <message>
        <source>{words} and {last} are found in no pledge.</source>
        <translation>{words} y {last} no aparecen en ningún compromiso.</translation>
    </message>
    <message numerus="yes">
        <source>{words} and %n other(s) are found in no pledge.</source>
        <translation>
            <numerusform>{words} y %n más no aparecen en ningún compromiso.</numerusform>
            <numerusform>{words} y %n más no aparecen en ningún compromiso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {word} it would be %n pledge(s).</source>
        <translation>
            <numerusform>Sin {word} sería %n compromiso.</numerusform>
            <numerusform>Sin {word} serían %n compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by {query}</source>
        <translation>Filtrar por {query}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n pledge(s)</source>
        <translation>
            <numerusform>Exportar %n compromiso</numerusform>
            <numerusform>Exportar %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituales</translation>
    </message>
    <message>
        <source>With &amp;HXL tags</source>
        <translation>Con etiquetas HX&amp;L</translation>
    </message>
    <message>
        <source>In a second row; in a data package by the columns</source>
        <translation>En una segunda fila; en un paquete de datos, junto a las columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>As the system: {character}</source>
        <translation>El del sistema: {character}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (.csv)</source>
        <translation>Valores separados por comas (.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (.json)</source>
        <translation>JSON, para programas (.json)</translation>
    </message>
    <message>
        <source>Frictionless data package (.zip)</source>
        <translation>Paquete de datos Frictionless (.zip)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columnas:</translation>
    </message>
    <message>
        <source>Se&amp;parator:</source>
        <translation>Se&amp;parador:</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Pledges</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>pledges, refugees, Global Refugee Forum</source>
        <translation>compromisos, personas refugiadas, Foro Mundial sobre los Refugiados</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Short name of the theme</source>
        <translation>Nombre corto del tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Country in English</source>
        <translation>País en inglés</translation>
    </message>
    <message>
        <source>Country in Spanish</source>
        <translation>País en español</translation>
    </message>
    <message>
        <source>ISO3</source>
        <translation>ISO3</translation>
    </message>
    <message>
        <source>Pledge text</source>
        <translation>Texto del compromiso</translation>
    </message>
    <message>
        <source>Catalogue note</source>
        <translation>Nota del catálogo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado de avance</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>First line in source</source>
        <translation>Primera línea en la fuente</translation>
    </message>
    <message>
        <source>Last line in source</source>
        <translation>Última línea en la fuente</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>MIRPS States together</source>
        <translation>Estados del MIRPS en conjunto</translation>
    </message>
    <message>
        <source>as in the document</source>
        <translation>como en el documento</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>por relevancia</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>por país</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>por identificador</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>por tema</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>all pledges</source>
        <translation>todos los compromisos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Number of pledges</source>
        <translation>Número de compromisos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>MIRPS Pledges {version}</source>
        <translation>Compromisos MIRPS {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) go on in the rows below: read them as one text.</source>
        <translation>
            <numerusform>%n compromiso continúa en las filas siguientes: léalas como un solo texto.</numerusform>
            <numerusform>%n compromisos continúan en las filas siguientes: léalas como un solo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Textos largos</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept in this format: “�” stands instead.</source>
        <translation>
            <numerusform>%n carácter no se puede conservar en este formato: en su lugar aparece “�”.</numerusform>
            <numerusform>%n caracteres no se pueden conservar en este formato: en su lugar aparece “�”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Caracteres sustituidos</translation>
    </message>
    <message>
        <source>HXL</source>
        <translation>HXL</translation>
    </message>
    <message>
        <source>The second row has the tags of HXL 1.1; cells without a value are empty.</source>
        <translation>La segunda fila contiene las etiquetas de HXL 1.1; las celdas sin valor están vacías.</translation>
    </message>
    <message>
        <source>A cell that begins with = + - @, a tab or a line break, also after apostrophes, has one apostrophe more in front, so that no spreadsheet computes it; take it away to have the text letter for letter.</source>
        <translation>Una celda que comienza con = + - @, un tabulador o un salto de línea, también después de apóstrofos, lleva un apóstrofo más al principio para que ninguna hoja de cálculo la calcule; al quitarlo, el texto queda letra por letra.</translation>
    </message>
    <message>
        <source>Each pledge text is an official record and belongs to the State that made it, the regional pledges to the MIRPS States together, the overview they were taken from to who published it ({publisher}). The MIT licence of the program does not cover those texts. This is no official publication of the States, UNHCR or the OAS.</source>
        <translation>El texto de cada compromiso es un registro oficial y pertenece al Estado que lo asumió; los compromisos regionales, a los Estados del MIRPS en conjunto, y el panorama del que se tomaron, a quien lo publicó ({publisher}). La licencia MIT del programa no abarca esos textos. Esta no es una publicación oficial de los Estados, del ACNUR ni de la OEA.</translation>
    </message>
    <message>
        <source>Stage of implementation: the overview tells none, so it is empty, to be filled in.</source>
        <translation>Etapa de implementación: el panorama no la indica, por lo que está vacía, para completarla.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>Se produjo un error inesperado en el programa.</translation>
    </message>
    <message>
        <source>What you did last may not have been done. The pledges and your files are as they were, and you can usually go on. If something looks wrong, quit and start again.</source>
        <translation>Es posible que lo último que hizo no se haya completado. Los compromisos y sus archivos siguen como estaban y por lo general puede continuar. Si algo se ve mal, salga y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>No report could be saved. The kind of error: {what}</source>
        <translation>No se pudo guardar ningún informe. Tipo de error: {what}</translation>
    </message>
    <message>
        <source>A report was saved. It says where in the program it happened, and holds no pledge texts, no names of your files and nothing that you typed. Please pass it on to whoever looks after the program:</source>
        <translation>Se guardó un informe. Indica en qué parte del programa ocurrió y no contiene textos de compromisos, nombres de sus archivos ni nada de lo que escribió. Hágalo llegar a quien dé soporte al programa:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>FaultWording</name>
    <message>
        <source>Something unexpected went wrong in the program; the report {file} says where: please pass it on to whoever looks after the program.</source>
        <translation>Se produjo un error inesperado en el programa; el informe {file} indica dónde: hágalo llegar a quien dé soporte al programa.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program ({what}, {where}), and no report could be saved: please pass this on to whoever looks after the program.</source>
        <translation>Se produjo un error inesperado en el programa ({what}, {where}) y no se pudo guardar ningún informe: comuníquelo a quien dé soporte al programa.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Data package (*.zip)</source>
        <translation>Paquete de datos (*.zip)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>These files exist already. Replace them?</source>
        <translation>Estos archivos ya existen. ¿Desea reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
</context>
<context>
    <name>FilterCaption</name>
    <message>
        <source>Only my words</source>
        <translation>Solo mis palabras</translation>
    </message>
    <message>
        <source>Do not look for what the glossary adds</source>
        <translation>No buscar lo que añade el glosario</translation>
    </message>
    <message>
        <source>Use the glossary</source>
        <translation>Usar el glosario</translation>
    </message>
    <message>
        <source>Look for translations and acronyms too</source>
        <translation>Buscar también traducciones y siglas</translation>
    </message>
    <message>
        <source>Only the beginning of this long filter is looked for.</source>
        <translation>Solo se busca el comienzo de este filtro tan largo.</translation>
    </message>
    <message>
        <source>Only the words as typed are looked for.</source>
        <translation>Solo se buscan las palabras tal como se escriben.</translation>
    </message>
    <message>
        <source>“exact phrase”   -without   this or that   country:panama   theme:asylum   8057</source>
        <translation>“frase exacta”   -sin   esto o aquello   país:panamá   tema:asilo   8057</translation>
    </message>
    <message>
        <source>Found through: {terms}</source>
        <translation>Encontrado por: {terms}</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter pledges: words, a country, an ID such as GRF-08057</source>
        <translation>Filtrar compromisos: palabras, un país, un ID como GRF-08057</translation>
    </message>
    <message>
        <source>Filter pledges</source>
        <translation>Filtrar compromisos</translation>
    </message>
    <message>
        <source>Results follow while you type; arrow keys walk the list, Ctrl with them the completions</source>
        <translation>Los resultados aparecen mientras escribe; las flechas recorren la lista y, con Ctrl, las sugerencias</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtros recientes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Theme: {names}</source>
        <translation>Tema: {names}</translation>
    </message>
    <message>
        <source>Themes: {names}</source>
        <translation>Temas: {names}</translation>
    </message>
    <message>
        <source>country: {names}</source>
        <translation>país: {names}</translation>
    </message>
    <message>
        <source>countries: {names}</source>
        <translation>países: {names}</translation>
    </message>
    <message>
        <source>regional pledges only</source>
        <translation>solo compromisos regionales</translation>
    </message>
    <message>
        <source>national pledges only</source>
        <translation>solo compromisos nacionales</translation>
    </message>
    <message>
        <source>cells: {names}</source>
        <translation>celdas: {names}</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>text: “{text}”</source>
        <translation>texto: “{text}”</translation>
    </message>
    <message>
        <source>words as typed, without the glossary</source>
        <translation>palabras tal como se escriben, sin el glosario</translation>
    </message>
</context>
<context>
    <name>FindWording</name>
    <message>
        <source>No pledge matches.</source>
        <translation>Ningún compromiso coincide.</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pledge(s) in this overview</source>
        <translation>
            <numerusform>{found} de %n compromiso en este panorama</numerusform>
            <numerusform>{found} de %n compromisos en este panorama</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue note: {text}</source>
        <translation>Nota del catálogo: {text}</translation>
    </message>
    <message>
        <source>Supports the regional pledge {id}:</source>
        <translation>Apoya el compromiso regional {id}:</translation>
    </message>
    <message>
        <source>Source: {title} ({date}), {lines}</source>
        <translation>Fuente: {title} ({date}), {lines}</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search terms, acronyms and notes, in English or Spanish</source>
        <translation>Buscar términos, siglas y notas, en inglés o en español</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>&amp;Find in pledges</source>
        <translation>&amp;Buscar en los compromisos</translation>
    </message>
    <message>
        <source>Find in pledges</source>
        <translation>Buscar en los compromisos</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) and acronym(s)</source>
        <translation>
            <numerusform>%n término o sigla</numerusform>
            <numerusform>%n términos y siglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n term(s) and acronym(s)</source>
        <translation>
            <numerusform>{shown} de %n término o sigla</numerusform>
            <numerusform>{shown} de %n términos y siglas</numerusform>
        </translation>
    </message>
    <message>
        <source>No term, acronym or note has words that begin like “{text}”.</source>
        <translation>Ningún término, sigla o nota tiene palabras que comiencen como “{text}”.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Never the same</source>
        <translation>Nunca lo mismo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>to be confirmed: {terms}</source>
        <translation>por confirmar: {terms}</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The log is in {folder}</source>
        <translation>El registro de actividad está en {folder}</translation>
    </message>
</context>
<context>
    <name>HelpWording</name>
    <message>
        <source>Finds, exports and prints the pledges of the MIRPS States, without a display.</source>
        <translation>Busca, exporta e imprime los compromisos de los Estados MIRPS, sin necesidad de pantalla.</translation>
    </message>
    <message>
        <source>list the pledges that match</source>
        <translation>listar los compromisos que coinciden</translation>
    </message>
    <message>
        <source>show pledges in full</source>
        <translation>mostrar compromisos completos</translation>
    </message>
    <message>
        <source>export pledges to a workbook, CSV, JSON or data package, as the ending of FILE says</source>
        <translation>exportar compromisos a un libro de Excel, CSV, JSON o paquete de datos, según la extensión de ARCHIVO</translation>
    </message>
    <message>
        <source>write a country brief, or several, as Excel workbooks</source>
        <translation>escribir una nota de país, o varias, como libros de Excel</translation>
    </message>
    <message>
        <source>write the regional overview, themes by countries, as an Excel workbook</source>
        <translation>escribir el panorama regional, temas por país, como libro de Excel</translation>
    </message>
    <message>
        <source>write pledge sheets as PDF</source>
        <translation>escribir fichas de compromisos en PDF</translation>
    </message>
    <message>
        <source>make a catalogue from a folder of tables</source>
        <translation>crear un catálogo a partir de una carpeta de tablas</translation>
    </message>
    <message>
        <source>look whether a catalogue is sound, and what it holds</source>
        <translation>verificar la integridad de un catálogo y mostrar su contenido</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>CONSULTA</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>PAÍS</translation>
    </message>
    <message>
        <source>use this catalogue instead of the one that comes with the program</source>
        <translation>usar este catálogo en lugar del que viene con el programa</translation>
    </message>
    <message>
        <source>language of what the program says; pledge texts stay as they are</source>
        <translation>idioma de lo que dice el programa; los textos de los compromisos quedan como están</translation>
    </message>
    <message>
        <source>words to look for, all of them, by their beginnings; also “exact phrases”, -without, this or that, country:panama, theme:asylum, level:regional, id:8057</source>
        <translation>palabras que buscar, todas ellas, por su comienzo; también “frases exactas”, -sin, esto o aquello, país:panamá, tema:asilo, nivel:regional, id:8057</translation>
    </message>
    <message>
        <source>only this theme, by its short name or any other; may be repeated</source>
        <translation>solo este tema, por su nombre corto o cualquier otro; se puede repetir</translation>
    </message>
    <message>
        <source>ISO3 code or name in either language; several are possible</source>
        <translation>código ISO3 o nombre en cualquiera de los dos idiomas; se admiten varios</translation>
    </message>
    <message>
        <source>only regional or only national pledges</source>
        <translation>solo compromisos regionales o solo nacionales</translation>
    </message>
    <message>
        <source>order of the pledges (document if not given)</source>
        <translation>orden de los compromisos (document si no se indica)</translation>
    </message>
    <message>
        <source>look for the words as typed, without translations and acronyms</source>
        <translation>buscar las palabras tal como se escriben, sin traducciones ni siglas</translation>
    </message>
    <message>
        <source>print how the query was read and what each part finds, instead of the pledges</source>
        <translation>imprimir cómo se leyó la consulta y qué encuentra cada parte, en lugar de los compromisos</translation>
    </message>
    <message>
        <source>print JSON, with all texts and the places of the matches</source>
        <translation>imprimir JSON, con todos los textos y los lugares de las coincidencias</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>dónde escribir</translation>
    </message>
    <message>
        <source>replace files that exist</source>
        <translation>reemplazar archivos existentes</translation>
    </message>
    <message>
        <source>size of paper (a4 if not given)</source>
        <translation>tamaño de papel (a4 si no se indica)</translation>
    </message>
    <message>
        <source>COLUMN,…</source>
        <translation>COLUMNA,…</translation>
    </message>
    <message>
        <source>columns in their order, such as id,country,text; a wrong name lists them all</source>
        <translation>columnas en su orden, como id,country,text; un nombre equivocado las muestra todas</translation>
    </message>
    <message>
        <source>with HXL tags: a second row, or in a data package by the columns</source>
        <translation>con etiquetas HXL: una segunda fila o, en un paquete de datos, junto a las columnas</translation>
    </message>
    <message>
        <source>what parts the cells of a CSV: a comma, or what the system uses</source>
        <translation>lo que separa las celdas de un CSV: una coma o lo que usa el sistema</translation>
    </message>
    <message>
        <source>ID of a pledge in any form: GRF-08057, 8057, R1</source>
        <translation>ID de un compromiso en cualquier forma: GRF-08057, 8057, R1</translation>
    </message>
    <message>
        <source>IDs of pledges; other words are looked for, and what matches is added</source>
        <translation>ID de compromisos; las demás palabras se buscan y se agrega lo que coincide</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>one sheet with two to seven countries side by side, on landscape paper</source>
        <translation>una hoja con dos a siete países lado a lado, en papel apaisado</translation>
    </message>
    <message>
        <source>only the table of themes by countries, of what matches QUERY; as CSV too</source>
        <translation>solo la tabla de temas por países, de lo que coincide con CONSULTA; también como CSV</translation>
    </message>
    <message>
        <source>without the regional pledges</source>
        <translation>sin los compromisos regionales</translation>
    </message>
    <message>
        <source>without catalogue notes</source>
        <translation>sin las notas del catálogo</translation>
    </message>
    <message>
        <source>with boxes for the stage and remarks of each national pledge</source>
        <translation>con recuadros para la etapa y las observaciones de cada compromiso nacional</translation>
    </message>
    <message>
        <source>language of the document, where it is not that of the program</source>
        <translation>idioma del documento, si no es el del programa</translation>
    </message>
    <message>
        <source>pages are numbers and runs, such as 1-3, 5</source>
        <translation>las páginas son números y rangos, como 1-3, 5</translation>
    </message>
    <message>
        <source>only these pages</source>
        <translation>solo estas páginas</translation>
    </message>
    <message>
        <source>several pledges on a page</source>
        <translation>varios compromisos por página</translation>
    </message>
    <message>
        <source>with lines to write remarks on</source>
        <translation>con líneas para escribir observaciones</translation>
    </message>
    <message>
        <source>folder with the CSV tables and datapackage.json</source>
        <translation>carpeta con las tablas CSV y datapackage.json</translation>
    </message>
    <message>
        <source>the catalogue to check</source>
        <translation>el catálogo por verificar</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>it needs the name of a file or folder</source>
        <translation>necesita el nombre de un archivo o carpeta</translation>
    </message>
    <message>
        <source>FILE and --catalogue name two catalogues; give one of them</source>
        <translation>ARCHIVO y --catalogue indican dos catálogos; dé uno de los dos</translation>
    </message>
    <message>
        <source>words narrow only the table; add --table</source>
        <translation>las palabras solo limitan la tabla; añada --table</translation>
    </message>
    <message>
        <source>Interrupted; nothing unfinished was left behind.</source>
        <translation>Interrumpido; no quedó nada a medias.</translation>
    </message>
    <message>
        <source>unknown: {words}</source>
        <translation>desconocido: {words}</translation>
    </message>
    <message>
        <source>mirps: {reason}; mirps --help shows what there is.</source>
        <translation>mirps: {reason}; mirps --help muestra lo que hay.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Mark what differs, or mark it no longer</source>
        <translation>Marcar lo que difiere, o dejar de marcarlo</translation>
    </message>
    <message>
        <source>Go to the next mark</source>
        <translation>Ir a la marca siguiente</translation>
    </message>
    <message>
        <source>Go to the previous mark</source>
        <translation>Ir a la marca anterior</translation>
    </message>
    <message>
        <source>Walk the list or the table below the filter</source>
        <translation>Recorrer la lista o la tabla que está bajo el filtro</translation>
    </message>
    <message>
        <source>Step through the completions, or through the latest filters</source>
        <translation>Recorrer las sugerencias o los últimos filtros</translation>
    </message>
    <message>
        <source>Drop the recent filters down</source>
        <translation>Desplegar los filtros recientes</translation>
    </message>
    <message>
        <source>At the end of the text: take the first completion</source>
        <translation>Al final del texto: tomar la primera sugerencia</translation>
    </message>
    <message>
        <source>Take the completion that was stepped to</source>
        <translation>Tomar la sugerencia elegida</translation>
    </message>
    <message>
        <source>Close the completions, then clear the filter</source>
        <translation>Cerrar las sugerencias y después borrar el filtro</translation>
    </message>
    <message>
        <source>Walk the table, also from the search box</source>
        <translation>Recorrer la tabla, también desde el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Find the chosen term in the pledges</source>
        <translation>Buscar el término elegido en los compromisos</translation>
    </message>
    <message>
        <source>Copy the chosen row</source>
        <translation>Copiar la fila elegida</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Narrow the list to the next or the previous line</source>
        <translation>Limitar la lista a la línea siguiente o a la anterior</translation>
    </message>
    <message>
        <source>Open or close a theme or a country</source>
        <translation>Abrir o cerrar un tema o un país</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>Open the pledges of the cell</source>
        <translation>Abrir los compromisos de la celda</translation>
    </message>
    <message>
        <source>Select several countries</source>
        <translation>Seleccionar varios países</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Avanzar sin seleccionar</translation>
    </message>
    <message>
        <source>Select one country more, or one less</source>
        <translation>Seleccionar un país más, o uno menos</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Clear the filter, then go back to the list</source>
        <translation>Borrar el filtro y después volver a la lista</translation>
    </message>
    <message>
        <source>Go from acronym to acronym, which explain themselves</source>
        <translation>Ir de sigla en sigla; cada una se explica</translation>
    </message>
    <message>
        <source>Open the theme that Tab has come to</source>
        <translation>Abrir el tema al que llegó con Tab</translation>
    </message>
    <message>
        <source>Read on, or back</source>
        <translation>Seguir leyendo, o volver atrás</translation>
    </message>
    <message>
        <source>Select some of the text</source>
        <translation>Seleccionar una parte del texto</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Open the menu of the text</source>
        <translation>Abrir el menú del texto</translation>
    </message>
    <message>
        <source>Read the next or the previous pledge</source>
        <translation>Leer el compromiso siguiente o el anterior</translation>
    </message>
    <message>
        <source>Go to the first or the last pledge</source>
        <translation>Ir al primer compromiso o al último</translation>
    </message>
    <message>
        <source>Select several pledges</source>
        <translation>Seleccionar varios compromisos</translation>
    </message>
    <message>
        <source>Select one pledge more, or one less</source>
        <translation>Seleccionar un compromiso más, o uno menos</translation>
    </message>
    <message>
        <source>Copy the selected pledges</source>
        <translation>Copiar los compromisos seleccionados</translation>
    </message>
    <message>
        <source>Open the menu of the list</source>
        <translation>Abrir el menú de la lista</translation>
    </message>
    <message>
        <source>Read on in the page, then turn it</source>
        <translation>Seguir leyendo la página y después pasarla</translation>
    </message>
    <message>
        <source>Go to the first or the last page</source>
        <translation>Ir a la primera página o a la última</translation>
    </message>
    <message>
        <source>Show the page larger or smaller</source>
        <translation>Mostrar la página más grande o más pequeña</translation>
    </message>
    <message>
        <source>In the filter</source>
        <translation>En el filtro</translation>
    </message>
    <message>
        <source>In the tree of themes and countries</source>
        <translation>En el árbol de temas y países</translation>
    </message>
    <message>
        <source>In the list of pledges</source>
        <translation>En la lista de compromisos</translation>
    </message>
    <message>
        <source>In the text of a pledge</source>
        <translation>En el texto de un compromiso</translation>
    </message>
    <message>
        <source>In themes × countries</source>
        <translation>En temas × países</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>En el glosario</translation>
    </message>
    <message>
        <source>In the large page of the print preview</source>
        <translation>En la página grande de la vista previa</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n of {total} pledges match “{text}”</source>
        <translation>
            <numerusform>%n de {total} compromisos coincide con “{text}”</numerusform>
            <numerusform>%n de {total} compromisos coinciden con “{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n pledge(s)</source>
        <translation>
            <numerusform>{found} de %n compromiso</numerusform>
            <numerusform>{found} de %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} de {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>MIRPS Pledges</source>
        <translation>Compromisos MIRPS</translation>
    </message>
</context>
<context>
    <name>MarkedPledge</name>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message>
        <source>Multistakeholder pledge</source>
        <translation>Compromiso de múltiples partes interesadas</translation>
    </message>
    <message>
        <source>Multistakeholder pledge, as in the source</source>
        <translation>Compromiso de múltiples partes interesadas, según la fuente</translation>
    </message>
    <message>
        <source>Support group</source>
        <translation>Grupo de apoyo</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Former working group</source>
        <translation>Grupo de trabajo, nombre anterior</translation>
    </message>
    <message>
        <source>Theme also called</source>
        <translation>Otro nombre del tema</translation>
    </message>
</context>
<context>
    <name>MatchSteps</name>
    <message>
        <source>From the top again</source>
        <translation>Otra vez desde el principio</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Otra vez desde el final</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Themes × countries</source>
        <translation>Temas × países</translation>
    </message>
</context>
<context>
    <name>OpeningProgress</name>
    <message>
        <source>Opening a catalogue</source>
        <translation>Abriendo un catálogo</translation>
    </message>
    <message>
        <source>Checking and indexing {file}</source>
        <translation>Comprobando e indexando {file}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>No pledge here matches the filter</source>
        <translation>Ningún compromiso de aquí coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pledge(s)</source>
        <translation>
            <numerusform>%1, %n compromiso</numerusform>
            <numerusform>%1, %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message>
        <source>Theme or country</source>
        <translation>Tema o país</translation>
    </message>
    <message>
        <source>Regional pledges</source>
        <translation>Compromisos regionales</translation>
    </message>
    <message>
        <source>All pledges</source>
        <translation>Todos los compromisos</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Pledges by theme and country</source>
        <translation>Compromisos por tema y país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The stronger the colour, the more pledges. A click or Enter opens the pledges of a cell, a theme or a country; Ctrl+click, or Shift with the arrow keys, selects two to four countries to compare.</source>
        <translation>Cuanto más intenso el color, más compromisos. Un clic o Intro abre los compromisos de una celda, un tema o un país; con Ctrl+clic, o con Mayús y las flechas, se seleccionan de dos a cuatro países para compararlos.</translation>
    </message>
    <message>
        <source>Themes × countries</source>
        <translation>Temas × países</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} pledges in this overview</source>
        <translation>
            <numerusform>%n de {total} compromisos en este panorama</numerusform>
            <numerusform>%n de {total} compromisos en este panorama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) in this overview</source>
        <translation>
            <numerusform>%n compromiso en este panorama</numerusform>
            <numerusform>%n compromisos en este panorama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWording</name>
    <message>
        <source>MIRPS pledges: themes × countries</source>
        <translation>Compromisos del MIRPS: temas × países</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Working group: {name}</source>
        <translation>Grupo de trabajo: {name}</translation>
    </message>
    <message>
        <source>Multistakeholder pledge: {name}</source>
        <translation>Compromiso de múltiples partes interesadas: {name}</translation>
    </message>
    <message>
        <source>none in this overview</source>
        <translation>ninguno en este panorama</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) in this overview</source>
        <translation>
            <numerusform>%n compromiso en este panorama</numerusform>
            <numerusform>%n compromisos en este panorama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) the filter</source>
        <translation>
            <numerusform>%n coincide con el filtro</numerusform>
            <numerusform>%n coinciden con el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>none matches the filter</source>
        <translation>ninguno coincide con el filtro</translation>
    </message>
    <message>
        <source>Only pledges that match. {words}.</source>
        <translation>Solo los compromisos que coinciden. {words}.</translation>
    </message>
    <message>
        <source>Source: “{title}”, {publisher}, {date}. {statement}</source>
        <translation>Fuente: “{title}”, {publisher}, {date}. {statement}</translation>
    </message>
</context>
<context>
    <name>PledgeBrowser</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>PledgeDocument</name>
    <message>
        <source>Catalogue note</source>
        <translation>Nota del catálogo</translation>
    </message>
    <message>
        <source>Regional pledge it supports</source>
        <translation>Compromiso regional al que apoya</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>PledgeListModel</name>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgeListView</name>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} listos</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>El archivo %1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Verifique que el nombre del archivo es correcto.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nombre de archivo no válido</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Páginas por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimir a un archivo…</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Conjunto de páginas:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indique páginas o intervalos separados por comas; un intervalo son dos números separados por un guion. Por ejemplo, 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernación por el lado largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernación por el lado corto</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Archivo de salida:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the disk or the network does not answer</source>
        <translation>el disco o la red no responde</translation>
    </message>
    <message>
        <source>make room or choose another folder</source>
        <translation>libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>elija un nombre más corto</translation>
    </message>
    <message>
        <source>choose a folder that exists</source>
        <translation>elija una carpeta que exista</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>no tiene permiso</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>allí no se puede escribir nada</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>a quotation mark that opens there is not closed</source>
        <translation>una comilla que se abre allí no se cierra</translation>
    </message>
    <message>
        <source>a quotation mark is out of place</source>
        <translation>una comilla está fuera de lugar</translation>
    </message>
    <message>
        <source>no spaces around it</source>
        <translation>sin espacios alrededor</translation>
    </message>
    <message>
        <source>no seal of a catalogue</source>
        <translation>sin el sello de un catálogo</translation>
    </message>
    <message>
        <source>R1… for a regional pledge, GRF-… for a national one</source>
        <translation>R1… para un compromiso regional, GRF-… para uno nacional</translation>
    </message>
    <message>
        <source>R1… or GRF- and 5 or 6 digits</source>
        <translation>R1… o GRF- y 5 o 6 dígitos</translation>
    </message>
    <message>
        <source>a whole number from 1, of at most 9 digits</source>
        <translation>un número entero desde 1, de 9 dígitos como máximo</translation>
    </message>
    <message>
        <source>a year and a month, such as 2023-12</source>
        <translation>un año y un mes, como 2023-12</translation>
    </message>
    <message>
        <source>small letters from a to z, digits and hyphens</source>
        <translation>letras minúsculas de la a a la z, dígitos y guiones</translation>
    </message>
    <message>
        <source>two capital letters</source>
        <translation>dos letras mayúsculas</translation>
    </message>
    <message>
        <source>three capital letters</source>
        <translation>tres letras mayúsculas</translation>
    </message>
    <message>
        <source>two small letters</source>
        <translation>dos letras minúsculas</translation>
    </message>
    <message>
        <source>three digits</source>
        <translation>tres dígitos</translation>
    </message>
</context>
<context>
    <name>RecentFilters</name>
    <message>
        <source>&amp;Clear recent filters</source>
        <translation>&amp;Borrar los filtros recientes</translation>
    </message>
    <message>
        <source>No recent filters yet</source>
        <translation>Aún no hay filtros recientes</translation>
    </message>
</context>
<context>
    <name>RefusalBox</name>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores iniciales</translation>
    </message>
    <message>
        <source>Set everything back to how it was at the first start?</source>
        <translation>¿Volver a dejar todo como en el primer inicio?</translation>
    </message>
    <message>
        <source>Language, appearance, text size, paper, start page, whether the filter is remembered, the order and grouping of the list, what was chosen for exports, briefs and sheets, and, from the next start on, the places and sizes of the windows. Recent filters and catalogues stay, and so does the folder of the settings.</source>
        <translation>Idioma, apariencia, tamaño del texto, papel, página de inicio, si se recuerda el filtro, orden y agrupación de la lista, lo elegido para exportaciones, notas y fichas y, desde el próximo inicio, el lugar y el tamaño de las ventanas. Se conservan los filtros y catálogos recientes, y también la carpeta de la configuración.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n archivo guardado en {folder}</numerusform>
            <numerusform>%n archivos guardados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program is set up to open {file}</source>
        <translation>No hay ningún programa configurado para abrir {file}</translation>
    </message>
</context>
<context>
    <name>SavingProgress</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Se está creando el documento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SelectionWording</name>
    <message>
        <source>No pledge matches; nothing was written.</source>
        <translation>Ningún compromiso coincide; no se escribió nada.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no folder {file}; give the folder that holds the tables.</source>
        <translation>No existe la carpeta {file}; indique la carpeta que contiene las tablas.</translation>
    </message>
    <message>
        <source>The table {file} cannot be opened ({reason}); put it back.</source>
        <translation>La tabla {file} no se puede abrir ({reason}); restitúyala.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the table cannot be read as CSV ({reason}); correct it or save it again.</source>
        <translation>{file}, fila {row}: la tabla no se puede leer como CSV ({reason}); corríjala o guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The description {file} is not valid ({reason}); correct it.</source>
        <translation>La descripción {file} no es válida ({reason}); corríjala.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: the text is not UTF-8; save the table as UTF-8 CSV.</source>
        <translation>{file}, fila {row}, columna {column}: el texto no es UTF-8; guarde la tabla como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is not in datapackage.json; remove it or describe it there.</source>
        <translation>{file}, fila {row}: la columna “{column}” no está en datapackage.json; elimínela o descríbala allí.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is missing; add it.</source>
        <translation>{file}, fila {row}: falta la columna “{column}”; agréguela.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {found} cells where the header has {expected}; look for a missing comma or quotation mark.</source>
        <translation>{file}, fila {row}: {found} celdas donde el encabezado tiene {expected}; busque una coma o una comilla que falte.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row is empty; remove it.</source>
        <translation>{file}, fila {row}: la fila está vacía; elimínela.</translation>
    </message>
    <message>
        <source>{file} has nothing below its header; fill in at least one row.</source>
        <translation>{file} no tiene nada debajo del encabezado; complete al menos una fila.</translation>
    </message>
    <message>
        <source>{file} has {found} editions, and a catalogue of this version holds one; build each from a folder of its own.</source>
        <translation>{file} tiene {found} ediciones y un catálogo de esta versión contiene una; haga cada uno desde su propia carpeta.</translation>
    </message>
    <message>
        <source>The tables in {file} contradict each other ({reason}); correct them.</source>
        <translation>Las tablas de {file} se contradicen ({reason}); corríjalas.</translation>
    </message>
    <message>
        <source>In {file} “{term}” and “{other}” find one another through other pairs, but are said never to; correct the pairs.</source>
        <translation>En {file}, “{term}” y “{other}” se encuentran entre sí a través de otros pares, aunque se dice que nunca; corrija los pares.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: a value is missing; fill it in.</source>
        <translation>{file}, fila {row}, columna {column}: falta un valor; complételo.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not as expected ({expected}); correct it.</source>
        <translation>{file}, fila {row}, columna {column}: “{value}” no es como se espera ({expected}); corríjalo.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is in row {first_row} too; keep one of them.</source>
        <translation>{file}, fila {row}, columna {column}: “{value}” está también en la fila {first_row}; conserve uno de los dos.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not in {target}; correct it or add it.</source>
        <translation>{file}, fila {row}, columna {column}: “{value}” no está en {target}; corríjalo o agréguelo.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: the text has a character that cannot be seen ({character}); remove it.</source>
        <translation>{file}, fila {row}, columna {column}: el texto tiene un carácter invisible ({character}); elimínelo.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: exactly one blank line parts two paragraphs; correct the line breaks.</source>
        <translation>{file}, fila {row}, columna {column}: una sola línea en blanco separa dos párrafos; corrija los saltos de línea.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” has the same number as “{other}” in row {first_row}; correct one of them.</source>
        <translation>{file}, fila {row}, columna {column}: “{value}” tiene el mismo número que “{other}” en la fila {first_row}; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” has a regional pledge in row {first_row} already, and there is one per theme; correct the theme or the level.</source>
        <translation>{file}, fila {row}, columna {column}: “{value}” ya tiene un compromiso regional en la fila {first_row} y hay uno por tema; corrija el tema o el nivel.</translation>
    </message>
    <message>
        <source>The catalogue that comes with the program, {file}, is damaged or missing; install the program again.</source>
        <translation>El catálogo que viene con el programa, {file}, está dañado o falta; vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The copy that was kept of {file} is damaged and was taken away; open the catalogue again.</source>
        <translation>La copia que se guardó de {file} está dañada y se ha eliminado; abra de nuevo el catálogo.</translation>
    </message>
    <message>
        <source>The catalogue {file} is larger than the {most} MB that can be opened; choose a smaller one.</source>
        <translation>El catálogo {file} pesa más de los {most} MB que se pueden abrir; elija uno más pequeño.</translation>
    </message>
    <message>
        <source>The catalogue {file} breaks a rule for pledges ({place}), so nothing of it is shown; get one that “mirps build” has made.</source>
        <translation>El catálogo {file} incumple una regla de los compromisos ({place}), por lo que no se muestra nada de él; consiga uno hecho con “mirps build”.</translation>
    </message>
    <message>
        <source>No country was chosen; name one or several, or give --all for all of them.</source>
        <translation>No se eligió ningún país; indique uno o varios, o --all para todos.</translation>
    </message>
    <message>
        <source>A comparison takes two to seven countries, not {count}; choose others.</source>
        <translation>Una comparación abarca de dos a siete países, no {count}; elija otros.</translation>
    </message>
    <message>
        <source>There is no column “{value}”; the columns are {known}.</source>
        <translation>No existe la columna “{value}”; las columnas son {known}.</translation>
    </message>
    <message>
        <source>None of the pages asked for is there: the last page is {last}; choose others, or all.</source>
        <translation>Ninguna de las páginas pedidas existe: la última es la {last}; elija otras, o todas.</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, is full; make room there and try again.</source>
        <translation>La carpeta para archivos temporales, {folder}, está llena; libere espacio en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); {advice}.</source>
        <translation>{file} no se puede escribir ({reason}); {advice}.</translation>
    </message>
    <message>
        <source>What the command says cannot be written ({reason}); send it somewhere else.</source>
        <translation>Lo que dice el comando no se puede escribir ({reason}); envíelo a otro lugar.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: a national pledge needs a country, and a regional pledge must have none; correct the country or the level.</source>
        <translation>{file}, fila {row}, columna {column}: un compromiso nacional necesita un país y uno regional no debe tener ninguno; corrija el país o el nivel.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: the last line ({value}) is before the first; correct it.</source>
        <translation>{file}, fila {row}, columna {column}: la última línea ({value}) es anterior a la primera; corríjala.</translation>
    </message>
    <message>
        <source>There is no catalogue {file}; check the name of the file.</source>
        <translation>No existe el catálogo {file}; revise el nombre del archivo.</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read ({reason}); check that you may open it.</source>
        <translation>El catálogo {file} no se puede leer ({reason}); verifique que puede abrirlo.</translation>
    </message>
    <message>
        <source>{file} is not a catalogue of MIRPS pledges; choose another file.</source>
        <translation>{file} no es un catálogo de compromisos MIRPS; elija otro archivo.</translation>
    </message>
    <message>
        <source>The catalogue {file} was made for a newer version of the program (format {version}); update the program.</source>
        <translation>El catálogo {file} se hizo para una versión más nueva del programa (formato {version}); actualice el programa.</translation>
    </message>
    <message>
        <source>The catalogue {file} was made for an older version of the program (format {version}); get a new one, or make it again from its tables with “mirps build”.</source>
        <translation>El catálogo {file} se hizo para una versión anterior del programa (formato {version}); consiga uno nuevo o hágalo otra vez a partir de sus tablas con “mirps build”.</translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged, so nothing of it is shown; get a fresh copy.</source>
        <translation>El catálogo {file} está dañado, por lo que no se muestra nada de él; consiga una copia nueva.</translation>
    </message>
    <message>
        <source>There is no pledge “{id}” in this catalogue; an ID looks like GRF-08057, or R1 to R4 for regional pledges.</source>
        <translation>No existe el compromiso “{id}” en este catálogo; un ID es como GRF-08057, o R1 a R4 para los compromisos regionales.</translation>
    </message>
    <message>
        <source>There is no theme “{value}”; the themes are {known}.</source>
        <translation>No existe el tema “{value}”; los temas son {known}.</translation>
    </message>
    <message>
        <source>There is no country “{value}” in this catalogue; the countries are {known}.</source>
        <translation>No existe el país “{value}” en este catálogo; los países son {known}.</translation>
    </message>
    <message>
        <source>{file} exists already and was not replaced; choose another name, or use --force.</source>
        <translation>{file} ya existe y no se reemplazó; elija otro nombre o use --force.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the name of a file.</source>
        <translation>{file} es una carpeta; elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced: it is open in another program, such as Excel, or protected; close it there, or choose another name.</source>
        <translation>No se puede reemplazar {file}: está abierto en otro programa, como Excel, o protegido; ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in one of {suffixes}.</source>
        <translation>{file} no se puede escribir: su nombre debe terminar en una de estas extensiones: {suffixes}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in {suffix}.</source>
        <translation>{file} no se puede escribir: su nombre debe terminar en {suffix}.</translation>
    </message>
    <message>
        <source>The text of {id} is longer than a cell of Excel can hold, so nothing was written; leave this pledge out.</source>
        <translation>El texto de {id} es más largo de lo que cabe en una celda de Excel, por lo que no se escribió nada; excluya este compromiso.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); on Debian and Ubuntu install what it needs with “apt-get install libqt6gui6 libgl1 libxcb-cursor0”, or use the command mirps, which works without it except for PDF.</source>
        <translation>No se puede cargar Qt ({reason}); en Debian y Ubuntu instale lo que necesita con “apt-get install libqt6gui6 libgl1 libxcb-cursor0”, o use el comando mirps, que funciona sin Qt salvo para PDF.</translation>
    </message>
    <message>
        <source>The window cannot open on the platform “{value}” that QT_QPA_PLATFORM asks for; unset that variable, or name one of {known}.</source>
        <translation>La ventana no puede abrirse en la plataforma “{value}” que pide QT_QPA_PLATFORM; quite esa variable o indique una de estas: {known}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on ({reason}); start it in a graphical session, or use the command mirps, which needs none.</source>
        <translation>No hay pantalla donde abrir una ventana ({reason}); inicie el programa en una sesión gráfica o use el comando mirps, que no la necesita.</translation>
    </message>
    <message>
        <source>No font was found to write with; install one, on Debian and Ubuntu with “apt-get install fonts-dejavu-core”.</source>
        <translation>No se encontró ninguna fuente para escribir; instale una, en Debian y Ubuntu con “apt-get install fonts-dejavu-core”.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Settings cannot be saved in {folder}; they hold until the program ends.</source>
        <translation>La configuración no se puede guardar en {folder}; vale hasta que se cierre el programa.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Start page:</source>
        <translation>Página de i&amp;nicio:</translation>
    </message>
    <message>
        <source>Settings are &amp;kept in:</source>
        <translation>Se &amp;guarda en:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>Como se dejó</translation>
    </message>
    <message>
        <source>List of pledges</source>
        <translation>Lista de compromisos</translation>
    </message>
    <message>
        <source>Themes × countries</source>
        <translation>Temas × países</translation>
    </message>
    <message>
        <source>&amp;Remember the filter between starts</source>
        <translation>&amp;Recordar el filtro de un inicio a otro</translation>
    </message>
    <message>
        <source>Keep settings &amp;beside the program</source>
        <translation>Guardar la configuración &amp;junto al programa</translation>
    </message>
    <message>
        <source>For a USB stick: nothing is kept on the machine</source>
        <translation>Para una memoria USB: no se guarda nada en el equipo</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>R&amp;establecer valores iniciales…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder.</source>
        <translation>En esta carpeta no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The settings stay where they are: nothing can be written in {folder} ({reason}).</source>
        <translation>La configuración se queda donde está: no se puede escribir en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Moved. The log and the reports follow from the next start on.</source>
        <translation>Se trasladó. El registro de actividad y los informes la siguen desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>Selected pledges</source>
        <translation>Compromisos seleccionados</translation>
    </message>
    <message>
        <source>All pledges in the list</source>
        <translation>Todos los compromisos de la lista</translation>
    </message>
    <message>
        <source>The pledge shown</source>
        <translation>El compromiso que se muestra</translation>
    </message>
</context>
<context>
    <name>SheetOptionsForm</name>
    <message>
        <source>One pledge per page</source>
        <translation>Un compromiso por página</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Lines for remarks</source>
        <translation>&amp;Líneas para observaciones</translation>
    </message>
    <message>
        <source>all, or such as 1-3, 5</source>
        <translation>todas, o p. ej. 1-3, 5</translation>
    </message>
    <message>
        <source>&amp;What to print:</source>
        <translation>Qué &amp;imprimir:</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>&amp;Disposición:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>P&amp;apel:</translation>
    </message>
    <message>
        <source>Pag&amp;es:</source>
        <translation>&amp;Páginas:</translation>
    </message>
    <message>
        <source>C&amp;opies:</source>
        <translation>C&amp;opias:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the sheets:</source>
        <translation>Idioma de las &amp;fichas:</translation>
    </message>
</context>
<context>
    <name>SheetPageModel</name>
    <message>
        <source>Page {number}: {pledges}</source>
        <translation>Página {number}: {pledges}</translation>
    </message>
</context>
<context>
    <name>SheetPreviewDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Pledge sheets · %n pledge(s)</source>
        <translation>
            <numerusform>Fichas de compromisos · %n compromiso</numerusform>
            <numerusform>Fichas de compromisos · %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are numbers and runs, such as 1-3, 5.</source>
        <translation>Indique páginas sueltas o intervalos, por ejemplo 1-3, 5.</translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first {most} of %n pledge(s).</source>
        <translation>
            <numerusform>La vista previa muestra los primeros {most} de %n compromiso.</numerusform>
            <numerusform>La vista previa muestra los primeros {most} de %n compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>Solo hay %n página.</numerusform>
            <numerusform>Solo hay %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is installed; a PDF can be saved.</source>
        <translation>No hay ninguna impresora instalada; puede guardar un PDF.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Cancelled. Pages that were ready may still come out of the printer.</source>
        <translation>Se canceló. Es posible que la impresora aún saque las páginas que ya estaban listas.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>Solo hay %n página.</numerusform>
            <numerusform>Solo hay %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheets are on their way to the printer…</source>
        <translation>Enviando las fichas a la impresora…</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the sheets. Is it on, and connected?</source>
        <translation>La impresora “{printer}” no aceptó las fichas. ¿Está encendida y conectada?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No se imprimió</translation>
    </message>
</context>
<context>
    <name>SheetWording</name>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message>
        <source>National pledge</source>
        <translation>Compromiso nacional</translation>
    </message>
    <message>
        <source>MIRPS pledge sheets</source>
        <translation>Fichas de compromisos del MIRPS</translation>
    </message>
    <message>
        <source>MIRPS pledges · {edition}</source>
        <translation>Compromisos del MIRPS · {edition}</translation>
    </message>
    <message>
        <source>{id} · {country} (continued)</source>
        <translation>{id} · {country} (continuación)</translation>
    </message>
    <message>
        <source>Supports regional pledge {id}</source>
        <translation>Apoya el compromiso regional {id}</translation>
    </message>
    <message>
        <source>Catalogue note</source>
        <translation>Nota del catálogo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{title}, edition of {date}</source>
        <translation>{title}, edición de {date}</translation>
    </message>
    <message>
        <source>Source: line {line} of the overview</source>
        <translation>Fuente: línea {line} del panorama</translation>
    </message>
    <message>
        <source>Source: lines {first}–{last} of the overview</source>
        <translation>Fuente: líneas {first}–{last} del panorama</translation>
    </message>
</context>
<context>
    <name>SheetZoom</name>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search what a key does</source>
        <translation>Busque lo que hace una tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or else all that are shown</source>
        <translation>Copiar las líneas seleccionadas o, si no, todas las que se muestran</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key does what begins like “{text}”.</source>
        <translation>Ninguna tecla hace algo que empiece como “{text}”.</translation>
    </message>
</context>
<context>
    <name>StartWording</name>
    <message>
        <source>Usage: mirps-desktop [CATALOGUE]

Opens the catalogue of MIRPS pledges in a window: the one that comes with the program, or the file CATALOGUE.

  --help     show this text
  --version  show the version

Without a display, use the command mirps: mirps --help</source>
        <translation>Uso: mirps-desktop [CATÁLOGO]

Abre en una ventana el catálogo de compromisos del MIRPS: el que viene con el programa o el archivo CATÁLOGO.

  --help     mostrar este texto
  --version  mostrar la versión

Sin pantalla, utilice el comando mirps: mirps --help</translation>
    </message>
    <message>
        <source>There is no option {option}; mirps-desktop --help shows what there is.</source>
        <translation>La opción {option} no existe; mirps-desktop --help muestra las que hay.</translation>
    </message>
    <message>
        <source>Only one catalogue can be opened; mirps-desktop --help shows how.</source>
        <translation>Solo se puede abrir un catálogo; mirps-desktop --help muestra cómo.</translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) selected</source>
        <translation>
            <numerusform>%n compromiso seleccionado</numerusform>
            <numerusform>%n compromisos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>Export themes × countries</source>
        <translation>Exportar temas × países</translation>
    </message>
    <message>
        <source>MIRPS themes by countries</source>
        <translation>MIRPS temas por países</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Print themes × countries</source>
        <translation>Imprimir temas × países</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Número de la página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size: {percent}%</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Más botones</translation>
    </message>
</context>
</TS>
