"""All actions as data: menus, toolbar, context menu and shortcuts are made from this one list."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QAction

from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

Role = QAction.MenuRole


class Needs(StrEnum):
    """What must be there before an action makes sense."""

    NOTHING = "nothing"
    SHOWN = "shown"  # at least one pledge in the list
    LISTED = "listed"  # and the list is on the screen
    CURRENT = "current"  # a pledge in the detail panel
    FOREIGN = "foreign"  # another catalogue than the bundled one
    STEPS = "steps"  # somewhere to go, which who goes there knows
    SEVERAL = "several"  # two to four pledges or countries, as many as can stand side by side


class ActionRecord(NamedTuple):
    """One action; `menu` is its place in the menu bar, `group` makes it one of several choices.

    `standard` is the name of Qt's standard key, which differs between systems, and comes before `keys`.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs: Needs = Needs.NOTHING
    standard: str = ""
    group: str = ""
    role: QAction.MenuRole = Role.NoRole
    toolbar: bool = False
    button: str = ""  # on a button, where it is not the text without its accelerator
    separator: bool = False  # before it, in its menu


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("recent", QT_TRANSLATE_NOOP("Actions", "&Recent catalogues")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("order", QT_TRANSLATE_NOOP("Actions", "&Order of the list")),
    ("text_size", QT_TRANSLATE_NOOP("Actions", "Te&xt size")),
    ("appearance", QT_TRANSLATE_NOOP("Actions", "&Appearance")),
    ("language", QT_TRANSLATE_NOOP("Actions", "&Language")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
SUBMENUS = {"recent": "file", "order": "view", "text_size": "view", "appearance": "view", "language": "view"}
BEFORE = {"recent": "bundled"}
"""The action that a submenu stands before; the others are the last of their menu."""

ACTIONS = (
    ActionRecord("open", QT_TRANSLATE_NOOP("Actions", "&Open catalogue…"), "file",
        tip=QT_TRANSLATE_NOOP("Actions", "Show another catalogue in place of this one"), standard="Open"),
    ActionRecord("bundled", QT_TRANSLATE_NOOP("Actions", "The bundled &catalogue"), "file",
        tip=QT_TRANSLATE_NOOP("Actions", "Show the catalogue that comes with the program"),
        needs=Needs.FOREIGN),
    ActionRecord("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "file", ("Ctrl+E",),
        QT_TRANSLATE_NOOP("Actions", "Export the selected pledges, or else all that are shown; "
        "of the page of themes and countries, those of the selected cells"),
        Needs.SHOWN, toolbar=True, separator=True),
    ActionRecord("export_table", QT_TRANSLATE_NOOP("Actions", "Export &table…"), "file", ("Ctrl+Shift+E",),
        QT_TRANSLATE_NOOP("Actions", "Export the table of themes and countries as it is shown")),
    ActionRecord("brief", QT_TRANSLATE_NOOP("Actions", "Country &brief…"), "file", ("Ctrl+B",),
        QT_TRANSLATE_NOOP("Actions", "A print-ready workbook about one country or several"), toolbar=True),
    ActionRecord("overview_workbook", QT_TRANSLATE_NOOP("Actions", "Regional o&verview…"), "file",
        ("Ctrl+Shift+B",),
        QT_TRANSLATE_NOOP("Actions", "A workbook of the themes by countries and of all pledges")),
    ActionRecord("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "file", (),
        QT_TRANSLATE_NOOP("Actions", "Print sheets of the selected pledges, or else of all that are shown; "
        "of the page of themes and countries, its table"),
        Needs.SHOWN, "Print", toolbar=True, separator=True),
    ActionRecord("sheet", QT_TRANSLATE_NOOP("Actions", "Print &sheet…"), "file", (),
        QT_TRANSLATE_NOOP("Actions", "Print the sheet of this pledge"), Needs.CURRENT),
    ActionRecord("pdf", QT_TRANSLATE_NOOP("Actions", "Save sheets as P&DF…"), "file", ("Ctrl+Shift+P",),
        needs=Needs.SHOWN),
    ActionRecord("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",),
        standard="Quit", role=Role.QuitRole, separator=True),
    ActionRecord("copy", QT_TRANSLATE_NOOP("Actions", "&Copy pledge"), "edit", ("Ctrl+Shift+C",),
        QT_TRANSLATE_NOOP("Actions", "Copy the pledge for Word, e-mail or Excel"), Needs.CURRENT,
        button=QT_TRANSLATE_NOOP("Actions", "Copy")),
    ActionRecord("citation", QT_TRANSLATE_NOOP("Actions", "Copy c&itation"), "edit", ("Ctrl+Alt+C",),
        QT_TRANSLATE_NOOP("Actions", "Copy a one-line reference"), Needs.CURRENT,
        button=QT_TRANSLATE_NOOP("Actions", "Copy citation")),
    ActionRecord("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), "edit", needs=Needs.LISTED,
        standard="SelectAll", separator=True),
    ActionRecord("copy_table", QT_TRANSLATE_NOOP("Actions", "Copy ta&ble"), "edit", (),
        QT_TRANSLATE_NOOP("Actions", "Copy the table of themes and countries, for a spreadsheet or a text")),
    ActionRecord("find", QT_TRANSLATE_NOOP("Actions", "&Filter"), "edit", standard="Find", separator=True),
    ActionRecord("clear", QT_TRANSLATE_NOOP("Actions", "C&lear the filter"), "edit", ("Esc",)),
    ActionRecord("next_match", QT_TRANSLATE_NOOP("Actions", "&Next match"), "edit", ("F3",),
        needs=Needs.CURRENT),
    ActionRecord("previous_match", QT_TRANSLATE_NOOP("Actions", "Pre&vious match"), "edit", ("Shift+F3",),
        needs=Needs.CURRENT),
    ActionRecord("settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), "edit", ("Ctrl+,",),
        QT_TRANSLATE_NOOP("Actions", "Language, appearance, text size, paper, and where settings are kept"),
        standard="Preferences", role=Role.PreferencesRole, separator=True),
    ActionRecord("by_theme", QT_TRANSLATE_NOOP("Actions", "By &theme"), "view", ("Ctrl+1",),
        group="grouping"),
    ActionRecord("by_country", QT_TRANSLATE_NOOP("Actions", "By &country"), "view", ("Ctrl+2",),
        group="grouping"),
    ActionRecord("overview", QT_TRANSLATE_NOOP("Actions", "T&hemes × countries"), "view", ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Actions", "How many pledges of each country there are in each theme"),
        group="page", toolbar=True, separator=True),
    ActionRecord("list", QT_TRANSLATE_NOOP("Actions", "L&ist of pledges"), "view", ("Ctrl+4",), group="page",
        button=QT_TRANSLATE_NOOP("Actions", "List")),
    ActionRecord("compare", QT_TRANSLATE_NOOP("Actions", "Co&mpare side by side"), "view", ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Actions", "Two to four pledges or countries beside each other"), Needs.SEVERAL,
        separator=True),
    ActionRecord("next_pane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), "view", ("F6",), separator=True),
    ActionRecord("previous_pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "view", ("Shift+F6",)),
    ActionRecord("order_document", QT_TRANSLATE_NOOP("Actions", "As in the &document"), "order",
        group="order",
        button=QT_TRANSLATE_NOOP("Actions", "Document")),
    ActionRecord("order_relevance", QT_TRANSLATE_NOOP("Actions", "By &relevance"), "order", group="order",
        button=QT_TRANSLATE_NOOP("Actions", "Relevance")),
    ActionRecord("order_country", QT_TRANSLATE_NOOP("Actions", "By c&ountry"), "order", group="order",
        button=QT_TRANSLATE_NOOP("Actions", "Country")),
    ActionRecord("order_id", QT_TRANSLATE_NOOP("Actions", "By &ID"), "order", group="order",
        button=QT_TRANSLATE_NOOP("Actions", "ID")),
    ActionRecord("larger_text", QT_TRANSLATE_NOOP("Actions", "&Larger text"), "text_size",
        ("Ctrl+=",), standard="ZoomIn"),  # where + needs Shift
    ActionRecord("smaller_text", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "text_size",
        standard="ZoomOut"),
    ActionRecord("normal_text", QT_TRANSLATE_NOOP("Actions", "&Normal size"), "text_size", ("Ctrl+0",)),
    ActionRecord("system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "appearance", group="appearance"),
    ActionRecord("light", QT_TRANSLATE_NOOP("Actions", "&Light"), "appearance", group="appearance"),
    ActionRecord("dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "appearance", group="appearance"),
    ActionRecord("en", QT_TRANSLATE_NOOP("Actions", "&English"), "language", group="language"),
    ActionRecord("es", QT_TRANSLATE_NOOP("Actions", "E&spañol"), "language", group="language"),
    ActionRecord("back", QT_TRANSLATE_NOOP("Actions", "&Back"), "go", needs=Needs.STEPS,
        standard="Back"),
    ActionRecord("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "go", needs=Needs.STEPS,
        standard="Forward"),
    ActionRecord("glossary", QT_TRANSLATE_NOOP("Actions", "&Glossary…"), "help", ("Ctrl+G",)),
    ActionRecord("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"), "help", ("F1",)),
    ActionRecord("log", QT_TRANSLATE_NOOP("Actions", "&Log folder…"), "help",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the folder with the log and the reports on errors")),
    ActionRecord("about", QT_TRANSLATE_NOOP("Actions", "&About MIRPS Pledges"), "help", role=Role.AboutRole),
)  # fmt: skip

CONTEXT = ("copy", "citation", "compare", "", "export", "", "print", "sheet", "pdf")
"""The menu of the list, by names; an empty one is a separator."""
