"""Every window as a table, a line each: its name, and what a reader does until it is there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QCursor

from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.fault_dialog import FaultDialog
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.refusal_box import RefusalBox
from mirps_desktop.widgets.settings_dialog import SettingsDialog

Act = Callable[[MainWindow], object]

_TYPED = {Language.ENGLISH: "asylum", Language.SPANISH: "asilo"}
_NOTHING = {Language.ENGLISH: "education asilum", Language.SPANISH: "educación asiloo"}
_REPORT = PurePosixPath("/home/reader/.local/share/MIRPS Pledges/fault-20260115-093000-000000.txt")


@dataclass(frozen=True)
class Picture:
    """What is done, in turn, until the window, or the dialog or menu over it, is as the picture shows it."""

    name: str
    acts: tuple[Act, ...] = ()


def action(name: str) -> Act:
    """Return what triggers the action `name`."""
    return lambda window: window.actions_[name].trigger()


def menu(name: str) -> Act:
    """Return what opens the menu `name`."""
    return lambda window: window.menus[name].popup(QCursor.pos())


def typed(texts: dict[Language, str]) -> Act:
    """Return what types a filter, in the language of the window."""

    def type_(window: MainWindow) -> None:
        window.filter.setText(texts[window._search.language])
        window.filter_box.completions.hide()

    return type_


def selected(*rows: int) -> Act:
    """Return what selects `rows` of the list, from 0."""

    def select(window: MainWindow) -> None:
        view = window.browse.list
        view.selectRow(rows[0])
        for row in rows[1:]:
            model = view.selectionModel()
            model.select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)

    return select


def dark(window: MainWindow) -> None:
    """Choose dark colours."""
    window.choices.set_appearance(Appearance.DARK)


def refused(window: MainWindow) -> None:
    """Refuse a catalogue."""
    problem = Problem(ProblemKind.NOT_A_CATALOGUE, file="pledges 2024.sqlite")
    RefusalBox(problem, Settings().language, window).exec()


def at_fault(window: MainWindow) -> None:
    """Tell of an unexpected error."""
    FaultDialog("ZeroDivisionError", Path(_REPORT), window).open()


def settings(window: MainWindow) -> None:
    """Show the settings, kept in a folder that is the same in every picture."""
    dialog = SettingsDialog(window._settings, window.choices, window.text_size, window)
    dialog.folder.setText(str(_REPORT.parent))
    dialog.open()


_filtered = (typed(_TYPED), selected(2))

WINDOWS = (
    Picture("list"),
    Picture("filtered", _filtered),
    Picture("filtered-dark", (dark, *_filtered)),
    Picture("nothing-found", (typed(_NOTHING),)),
    Picture("by-country", (action("by_country"), selected(2))),
    Picture("overview", (action("overview"),)),
    Picture("overview-filtered", (typed(_TYPED), action("overview"))),
    Picture("overview-dark", (dark, action("overview"))),
    Picture("side-by-side", (selected(7, 8, 10), action("compare"))),
    Picture("brief", (action("brief"),)),
    Picture("export", (action("export"),)),
    Picture("print-preview", (action("print"),)),
    Picture("table-preview", (action("overview"), action("print"))),
    Picture("glossary", (action("glossary"),)),
    Picture("refusal", (refused,)),
    Picture("fault", (at_fault,)),
    Picture("about", (action("about"),)),
    Picture("menu-file", (menu("file"),)),
    Picture("menu-edit", (menu("edit"),)),
    Picture("menu-view", (menu("view"),)),
    Picture("settings", (settings,)),
    Picture("shortcuts", (action("shortcuts"),)),
    Picture("larger-text", (action("larger_text"), action("larger_text"), *_filtered)),
    Picture("menu-go", (menu("go"),)),
    Picture("menu-help", (menu("help"),)),
)

README = {
    "window-light": ("filtered", Language.ENGLISH),
    "window-dark": ("filtered-dark", Language.ENGLISH),
    "window-es": ("filtered", Language.SPANISH),
    "overview": ("overview", Language.ENGLISH),
}
"""The pictures of the README, and which of the windows they are."""
