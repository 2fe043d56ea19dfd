<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message numerus="yes">
        <source>%n pledge(s) of the edition {edition} ({date}).</source>
        <translation>
            <numerusform>%n pledge of the edition {edition} ({date}).</numerusform>
            <numerusform>%n pledges of the edition {edition} ({date}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>&amp;Copy %n pledge(s)</source>
        <translation>
            <numerusform>&amp;Copy %n pledge</numerusform>
            <numerusform>&amp;Copy %n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n c&amp;itation(s)</source>
        <translation>
            <numerusform>Copy %n c&amp;itation</numerusform>
            <numerusform>Copy %n c&amp;itations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWording</name>
    <message numerus="yes">
        <source>Without “{word}” it would be %n pledge(s).</source>
        <translation>
            <numerusform>Without “{word}” it would be %n pledge.</numerusform>
            <numerusform>Without “{word}” it would be %n pledges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) for {part}</source>
        <translation>
            <numerusform>%n pledge for {part}</numerusform>
            <numerusform>%n pledges for {part}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) for all of it</source>
        <translation>
            <numerusform>%n pledge for all of it</numerusform>
            <numerusform>%n pledges for all of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefWording</name>
    <message numerus="yes">
        <source>%n in this overview</source>
        <translation>
            <numerusform>%n in this overview</numerusform>
            <numerusform>%n in this overview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all countries in this overview</source>
        <translation>
            <numerusform>%n in all countries in this overview</numerusform>
            <numerusform>%n in all countries in this overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWording</name>
    <message numerus="yes">
        <source>%n word(s) as in {id}</source>
        <translation>
            <numerusform>%n word as in {id}</numerusform>
            <numerusform>%n words as in {id}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) missing</source>
        <translation>
            <numerusform>%n word missing</numerusform>
            <numerusform>%n words missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message numerus="yes">
        <source>%n pledge(s) copied</source>
        <translation>
            <numerusform>%n pledge copied</numerusform>
            <numerusform>%n pledges copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied</source>
        <translation>
            <numerusform>%n citation copied</numerusform>
            <numerusform>%n citations copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message numerus="yes">
        <source>%n pledge(s) selected by hand</source>
        <translation>
            <numerusform>%n pledge selected by hand</numerusform>
            <numerusform>%n pledges selected by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n pledge(s)</source>
        <translation>
            <numerusform>Export %n pledge</numerusform>
            <numerusform>Export %n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the comparison of %n country(s)</source>
        <translation>
            <numerusform>Save the comparison of %n country</numerusform>
            <numerusform>Save the comparison of %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the brief of %n country(s)</source>
        <translation>
            <numerusform>Save the brief of %n country</numerusform>
            <numerusform>Save the brief of %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the sheets of %n pledge(s) as PDF</source>
        <translation>
            <numerusform>Save the sheet of %n pledge as PDF</numerusform>
            <numerusform>Save the sheets of %n pledges as PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message numerus="yes">
        <source>Here no pledge matches; %n do(es) elsewhere.</source>
        <translation>
            <numerusform>Here no pledge matches; %n does elsewhere.</numerusform>
            <numerusform>Here no pledge matches; %n do elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the glossary (%n pledge(s))</source>
        <translation>
            <numerusform>Use the glossary (%n pledge)</numerusform>
            <numerusform>Use the glossary (%n pledges)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {word} it would be %n pledge(s).</source>
        <translation>
            <numerusform>Without {word} it would be %n pledge.</numerusform>
            <numerusform>Without {word} it would be %n pledges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} and %n other(s) are found in no pledge.</source>
        <translation>
            <numerusform>{words} and %n other are found in no pledge.</numerusform>
            <numerusform>{words} and %n others are found in no pledge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n pledge(s)</source>
        <translation>
            <numerusform>Export %n pledge</numerusform>
            <numerusform>Export %n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message numerus="yes">
        <source>%n pledge(s) go on in the rows below: read them as one text.</source>
        <translation>
            <numerusform>%n pledge goes on in the rows below: read them as one text.</numerusform>
            <numerusform>%n pledges go on in the rows below: read them as one text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be kept in this format: “�” stands instead.</source>
        <translation>
            <numerusform>%n character cannot be kept in this format: “�” stands instead.</numerusform>
            <numerusform>%n characters cannot be kept in this format: “�” stands instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindWording</name>
    <message numerus="yes">
        <source>{found} of %n pledge(s) in this overview</source>
        <translation>
            <numerusform>{found} of %n pledge in this overview</numerusform>
            <numerusform>{found} of %n pledges in this overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s) and acronym(s)</source>
        <translation>
            <numerusform>%n term or acronym</numerusform>
            <numerusform>%n terms and acronyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n term(s) and acronym(s)</source>
        <translation>
            <numerusform>{shown} of %n term or acronym</numerusform>
            <numerusform>{shown} of %n terms and acronyms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>{found} of %n pledge(s)</source>
        <translation>
            <numerusform>{found} of %n pledge</numerusform>
            <numerusform>{found} of %n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} pledges match “{text}”</source>
        <translation>
            <numerusform>%n of {total} pledges matches “{text}”</numerusform>
            <numerusform>%n of {total} pledges match “{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n pledge</numerusform>
            <numerusform>%n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n pledge(s)</source>
        <translation>
            <numerusform>%1, %n pledge</numerusform>
            <numerusform>%1, %n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n of {total} pledges in this overview</source>
        <translation>
            <numerusform>%n of {total} pledges in this overview</numerusform>
            <numerusform>%n of {total} pledges in this overview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) in this overview</source>
        <translation>
            <numerusform>%n pledge in this overview</numerusform>
            <numerusform>%n pledges in this overview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWording</name>
    <message numerus="yes">
        <source>%n pledge(s) in this overview</source>
        <translation>
            <numerusform>%n pledge in this overview</numerusform>
            <numerusform>%n pledges in this overview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) the filter</source>
        <translation>
            <numerusform>%n matches the filter</numerusform>
            <numerusform>%n match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgeListModel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgeListView</name>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n pledge</numerusform>
            <numerusform>%n pledges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%n file saved in {folder}</numerusform>
            <numerusform>%n files saved in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreviewDialog</name>
    <message numerus="yes">
        <source>Pledge sheets · %n pledge(s)</source>
        <translation>
            <numerusform>Pledge sheets · %n pledge</numerusform>
            <numerusform>Pledge sheets · %n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first {most} of %n pledge(s).</source>
        <translation>
            <numerusform>The preview shows the first {most} of %n pledge.</numerusform>
            <numerusform>The preview shows the first {most} of %n pledges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>There is only %n page.</numerusform>
            <numerusform>There are only %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message numerus="yes">
        <source>There are only %n page(s).</source>
        <translation>
            <numerusform>There is only %n page.</numerusform>
            <numerusform>There are only %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n pledge(s)</source>
        <translation>
            <numerusform>%n pledge</numerusform>
            <numerusform>%n pledges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) selected</source>
        <translation>
            <numerusform>%n pledge selected</numerusform>
            <numerusform>%n pledges selected</numerusform>
        </translation>
    </message>
</context>
</TS>
