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
    <message numerus="yes">
        <source>%n pledge(s) copied</source>
        <translation>
            <numerusform>%n compromiso copiado</numerusform>
            <numerusform>%n compromisos copiados</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
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
    <name>SheetWording</name>
    <message>
        <source>Regional pledge</source>
        <translation type="unfinished">Compromiso regional</translation>
    </message>
    <message>
        <source>National pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIRPS pledge sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIRPS pledges · {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · {country} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports regional pledge {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue note</source>
        <translation type="unfinished">Nota del catálogo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: line {line} of the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: lines {first}–{last} of the overview</source>
        <translation type="unfinished"></translation>
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
</TS>
