<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MIRPS Pledges</source>
        <translation>Acerca de Compromisos MIRPS</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>&amp;Exportar a Excel…</translation>
    </message>
    <message>
        <source>Export the selected pledges, or else all that are shown</source>
        <translation>Exportar los compromisos seleccionados o, si no hay varios, todos los que se muestran</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print sheets of the selected pledges, or else of all that are shown</source>
        <translation>Imprimir fichas de los compromisos seleccionados o, si no hay varios, de todos los que se muestran</translation>
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
        <source>Copy the pledge as plain and rich text</source>
        <translation>Copiar el compromiso como texto simple y con formato</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copiar c&amp;ita</translation>
    </message>
    <message>
        <source>Copy a one-line reference</source>
        <translation>Copiar una referencia de una línea</translation>
    </message>
    <message>
        <source>Print &amp;sheet…</source>
        <translation>Imprimir &amp;ficha…</translation>
    </message>
    <message>
        <source>Print the sheet of this pledge</source>
        <translation>Imprimir la ficha de este compromiso</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
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
        <source>&amp;About MIRPS Pledges</source>
        <translation>A&amp;cerca de Compromisos MIRPS</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Country brief</source>
        <translation>Nota de país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>&amp;All countries</source>
        <translation>&amp;Todos los países</translation>
    </message>
    <message>
        <source>One workbook, a sheet each</source>
        <translation>Un libro, una hoja por país</translation>
    </message>
    <message>
        <source>A file each</source>
        <translation>Un archivo por país</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Co&amp;untries:</source>
        <translation>&amp;Países:</translation>
    </message>
    <message>
        <source>&amp;Files:</source>
        <translation>&amp;Archivos:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pape&amp;l:</translation>
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
    <name>CommandWording</name>
    <message>
        <source>The MIRPS pledges on the command line: search, export, brief, print.</source>
        <translation>Los compromisos MIRPS en la línea de comandos: buscar, exportar, resumir, imprimir.</translation>
    </message>
    <message>
        <source>find pledges</source>
        <translation>buscar compromisos</translation>
    </message>
    <message>
        <source>print pledges whole</source>
        <translation>mostrar compromisos completos</translation>
    </message>
    <message>
        <source>write pledges to an Excel workbook</source>
        <translation>escribir compromisos en un libro de Excel</translation>
    </message>
    <message>
        <source>write country briefs as Excel workbooks</source>
        <translation>escribir notas de país como libros de Excel</translation>
    </message>
    <message>
        <source>write pledge sheets as PDF</source>
        <translation>escribir fichas de compromisos como PDF</translation>
    </message>
    <message>
        <source>make a catalogue from tables</source>
        <translation>construir un catálogo a partir de tablas</translation>
    </message>
    <message>
        <source>check a catalogue file</source>
        <translation>comprobar un archivo de catálogo</translation>
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
        <source>the catalogue to read; the bundled one without it</source>
        <translation>el catálogo que se lee; sin esta opción, el incluido</translation>
    </message>
    <message>
        <source>language of messages and documents: en or es</source>
        <translation>idioma de los mensajes y documentos: en o es</translation>
    </message>
    <message>
        <source>words that must all occur, or an ID</source>
        <translation>palabras que deben aparecer todas, o un ID</translation>
    </message>
    <message>
        <source>only this theme (slug or name); may be repeated</source>
        <translation>solo este tema (clave o nombre); se puede repetir</translation>
    </message>
    <message>
        <source>only this country (ISO3 or name); may be repeated</source>
        <translation>solo este país (ISO3 o nombre); se puede repetir</translation>
    </message>
    <message>
        <source>only regional or only national pledges</source>
        <translation>solo compromisos regionales o solo nacionales</translation>
    </message>
    <message>
        <source>print the answer as JSON</source>
        <translation>mostrar la respuesta como JSON</translation>
    </message>
    <message>
        <source>IDs of pledges, in any form</source>
        <translation>ID de compromisos, en cualquier forma</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>an .xlsx file (a sheet per country) or a folder (a file per country)</source>
        <translation>un archivo .xlsx (una hoja por país) o una carpeta (un archivo por país)</translation>
    </message>
    <message>
        <source>replace existing files</source>
        <translation>reemplazar archivos existentes</translation>
    </message>
    <message>
        <source>countries, as ISO3 or by name</source>
        <translation>países, como ISO3 o por nombre</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>paper of the pages: a4 or letter</source>
        <translation>papel de las páginas: a4 o letter (carta)</translation>
    </message>
    <message>
        <source>several pledges per page</source>
        <translation>varios compromisos por página</translation>
    </message>
    <message>
        <source>with lines for remarks</source>
        <translation>con líneas para observaciones</translation>
    </message>
    <message>
        <source>IDs of pledges, or else words that must all occur</source>
        <translation>ID de compromisos o, si no, palabras que deben aparecer todas</translation>
    </message>
    <message>
        <source>the folder with the tables and datapackage.json</source>
        <translation>la carpeta con las tablas y datapackage.json</translation>
    </message>
    <message>
        <source>the catalogue file to check; the bundled one without it</source>
        <translation>el archivo de catálogo que se comprueba; sin él, el incluido</translation>
    </message>
    <message>
        <source>{reason} See “{command} --help”.</source>
        <translation>{reason} Vea “{command} --help”.</translation>
    </message>
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
        <source>these arguments are missing: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>these arguments are unknown: %s</source>
        <translation>estos argumentos son desconocidos: %s</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>at least one value is missing</source>
        <translation>falta al menos un valor</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(value)r is not one of %(choices)s</source>
        <translation>%(value)r no es uno de %(choices)s</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) found in this overview.</source>
        <translation>
            <numerusform>%n compromiso encontrado en este panorama.</numerusform>
            <numerusform>%n compromisos encontrados en este panorama.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pledge matches; nothing was written.</source>
        <translation>Ningún compromiso coincide; no se escribió nada.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Catalogue note</source>
        <translation>Nota del catálogo</translation>
    </message>
    <message>
        <source>Supports regional pledge {id}</source>
        <translation>Apoya el compromiso regional {id}</translation>
    </message>
    <message>
        <source>Source: {title}, {lines}</source>
        <translation>Fuente: {title}, {lines}</translation>
    </message>
    <message>
        <source>{file} is sound: edition {edition}, schema {version}, {regional} regional and {national} national pledges, {themes} themes, {countries} countries, SHA-256 {sha256}</source>
        <translation>{file} está íntegro: edición {edition}, esquema {version}, {regional} compromisos regionales y {national} nacionales, {themes} temas, {countries} países, SHA-256 {sha256}</translation>
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
    <name>DetailPanel</name>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Choose a pledge in the list to read it here.</source>
        <translation>Elija un compromiso en la lista para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Export to Excel</source>
        <translation>Exportar a Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) selected by hand</source>
        <translation>
            <numerusform>%n compromiso seleccionado a mano</numerusform>
            <numerusform>%n compromisos seleccionados a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the briefs</source>
        <translation>Carpeta para las notas</translation>
    </message>
    <message>
        <source>Save the country brief</source>
        <translation>Guardar la nota de país</translation>
    </message>
    <message>
        <source>Save the sheets as PDF</source>
        <translation>Guardar las fichas como PDF</translation>
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
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
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
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
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
        <source>Source lines</source>
        <translation>Líneas de la fuente</translation>
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
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>MIRPS country brief</source>
        <translation>Nota de país del MIRPS</translation>
    </message>
    <message>
        <source>MIRPS pledges · {forum} · country brief</source>
        <translation>Compromisos del MIRPS · {forum} · nota de país</translation>
    </message>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
    </message>
    <message>
        <source>none in this overview</source>
        <translation>ninguno en este panorama</translation>
    </message>
    <message>
        <source>Catalogue note: {note}</source>
        <translation>Nota del catálogo: {note}</translation>
    </message>
    <message>
        <source>MIRPS pledges – {country}</source>
        <translation>Compromisos del MIRPS – {country}</translation>
    </message>
    <message numerus="yes">
        <source>%n national pledges in this overview</source>
        <translation>
            <numerusform>%n compromiso nacional en este panorama</numerusform>
            <numerusform>%n compromisos nacionales en este panorama</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {source}. Pledge texts are reproduced letter for letter.</source>
        <translation>Fuente: {source}. Los textos de los compromisos se reproducen al pie de la letra.</translation>
    </message>
    <message>
        <source>Made on {date} with MIRPS Pledges {version}.</source>
        <translation>Elaborado el {date} con MIRPS Pledges {version}.</translation>
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
        <source>Results follow while you type; arrow keys walk the list</source>
        <translation>Los resultados aparecen al escribir; las flechas recorren la lista</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>theme: {names}</source>
        <translation>tema: {names}</translation>
    </message>
    <message>
        <source>country: {names}</source>
        <translation>país: {names}</translation>
    </message>
    <message>
        <source>regional pledges</source>
        <translation>compromisos regionales</translation>
    </message>
    <message>
        <source>national pledges</source>
        <translation>compromisos nacionales</translation>
    </message>
    <message>
        <source>text: “{text}”</source>
        <translation>texto: “{text}”</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>{found} of %n pledge(s) match “{text}”</source>
        <translation>
            <numerusform>{found} de %n compromiso coinciden con “{text}”</numerusform>
            <numerusform>{found} de %n compromisos coinciden con “{text}”</numerusform>
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
        <source>No pledge matches. Clear the filter (Esc), or choose “All pledges” on the left.</source>
        <translation>Ningún compromiso coincide. Borre el filtro (Esc) o elija “Todos los compromisos” a la izquierda.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>MIRPS Pledges</source>
        <translation>Compromisos MIRPS</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
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
        <source>Regional pledges</source>
        <translation>Compromisos regionales</translation>
    </message>
    <message>
        <source>All pledges</source>
        <translation>Todos los compromisos</translation>
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
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>PledgeListModel</name>
    <message>
        <source>Regional pledge</source>
        <translation>Compromiso regional</translation>
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
    <name>Sentences</name>
    <message>
        <source>There is no folder {file}; name the folder that holds the tables.</source>
        <translation>No existe la carpeta {file}; indique la carpeta que contiene las tablas.</translation>
    </message>
    <message>
        <source>The file {file} is missing or cannot be read; put it back.</source>
        <translation>El archivo {file} falta o no se puede leer; vuelva a colocarlo.</translation>
    </message>
    <message>
        <source>{file} is not a CSV table ({reason}); save it as CSV in UTF-8.</source>
        <translation>{file} no es una tabla CSV ({reason}); guárdela como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{file} does not describe the tables as needed: {reason}.</source>
        <translation>{file} no describe las tablas como es necesario: {reason}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: not UTF-8; save the table as “CSV UTF-8”.</source>
        <translation>{file}, fila {row}, columna “{column}”: no está en UTF-8; guarde la tabla como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is unknown; remove or rename it, or describe it in datapackage.json.</source>
        <translation>{file}, fila {row}: la columna “{column}” es desconocida; elimínela, cámbiele el nombre o descríbala en datapackage.json.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is missing; add it.</source>
        <translation>{file}, fila {row}: falta la columna “{column}”; agréguela.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {found} cells where the header has {expected}; check commas and quotes.</source>
        <translation>{file}, fila {row}: {found} celdas donde el encabezado tiene {expected}; revise las comas y las comillas.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: empty; a value is needed here.</source>
        <translation>{file}, fila {row}, columna “{column}”: vacía; aquí se necesita un valor.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” is not of the form {expected}.</source>
        <translation>{file}, fila {row}, columna “{column}”: “{value}” no tiene la forma {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” stands in row {first_row} already; it must be unique.</source>
        <translation>{file}, fila {row}, columna “{column}”: “{value}” ya está en la fila {first_row}; debe ser único.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” is not in {target}; correct it or add it there.</source>
        <translation>{file}, fila {row}, columna “{column}”: “{value}” no está en {target}; corríjalo o agréguelo allí.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: a control character; remove it from the table.</source>
        <translation>{file}, fila {row}, columna “{column}”: hay un carácter de control; elimínelo de la tabla.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” does not fit the level; a national pledge has a country, a regional one has none.</source>
        <translation>{file}, fila {row}, columna “{column}”: “{value}” no corresponde al nivel; un compromiso nacional tiene país, uno regional no.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” is before the first line of the pledge.</source>
        <translation>{file}, fila {row}, columna “{column}”: “{value}” está antes de la primera línea del compromiso.</translation>
    </message>
    <message>
        <source>The tables in {file} contradict each other: {reason}.</source>
        <translation>Las tablas de {file} se contradicen: {reason}.</translation>
    </message>
    <message>
        <source>There is no catalogue {file}; check the path.</source>
        <translation>No existe el catálogo {file}; revise la ruta.</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read: {reason}.</source>
        <translation>No se puede leer el catálogo {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a catalogue of this program; choose another file.</source>
        <translation>{file} no es un catálogo de este programa; elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of the program (schema {version}); update the program.</source>
        <translation>{file} se hizo para una versión más nueva del programa (esquema {version}); actualice el programa.</translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged or was changed; get a fresh copy, or build it again with “mirps build”.</source>
        <translation>El catálogo {file} está dañado o fue modificado; obtenga una copia nueva o constrúyalo otra vez con “mirps build”.</translation>
    </message>
    <message>
        <source>There is no pledge {id} in this catalogue; check the ID.</source>
        <translation>No hay ningún compromiso {id} en este catálogo; revise el ID.</translation>
    </message>
    <message>
        <source>There is no theme “{value}”; known themes: {known}.</source>
        <translation>No hay ningún tema “{value}”; temas conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no country “{value}”; known countries: {known}.</source>
        <translation>No hay ningún país “{value}”; países conocidos: {known}.</translation>
    </message>
    <message>
        <source>No country is named; name one or several, or use --all.</source>
        <translation>No se indicó ningún país; indique uno o varios, o use --all.</translation>
    </message>
    <message>
        <source>{file} exists already; choose another name, or replace it with --force.</source>
        <translation>{file} ya existe; elija otro nombre o reemplácelo con --force.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close it in other programs, or choose another place.</source>
        <translation>No se puede escribir {file} ({reason}); ciérrelo en otros programas o elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>{file} does not end in {suffix}; choose a name that does.</source>
        <translation>{file} no termina en {suffix}; elija un nombre que termine así.</translation>
    </message>
    <message>
        <source>The text of {id} is longer than a cell of Excel can hold (32,767 characters); print its sheet instead.</source>
        <translation>El texto de {id} es más largo de lo que cabe en una celda de Excel (32 767 caracteres); imprima su ficha.</translation>
    </message>
    <message>
        <source>Qt cannot start ({reason}); on Debian and Ubuntu: apt-get install libqt6gui6 libgl1 libxcb-cursor0. The command “mirps” works without it.</source>
        <translation>Qt no puede iniciar ({reason}); en Debian y Ubuntu: apt-get install libqt6gui6 libgl1 libxcb-cursor0. El comando “mirps” funciona sin él.</translation>
    </message>
    <message>
        <source>There is no display to open a window on ({reason}); start it in a desktop session, or use the command “mirps”.</source>
        <translation>No hay pantalla donde abrir una ventana ({reason}); inicie el programa en una sesión de escritorio o use el comando “mirps”.</translation>
    </message>
    <message>
        <source>No fonts are installed, every letter would be a box; on Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
        <translation>No hay fuentes instaladas, cada letra sería un cuadro; en Debian y Ubuntu: apt-get install fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>SheetPreviewDialog</name>
    <message>
        <source>Pledge sheets</source>
        <translation>Fichas de compromisos</translation>
    </message>
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
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>La&amp;yout:</source>
        <translation>&amp;Disposición:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
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
</TS>
