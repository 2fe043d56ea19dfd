"""What each action of the window does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import page_commands
from mirps_desktop.widgets.sheet_choices import CURRENT

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow


def window_commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Return the name of every action → what it does with `window`."""
    hand, documents, copying = window.browse.at_hand, window.documents, window.copying
    choices: dict[str, Callable[[], object]] = {}
    for grouping in Grouping:
        choices[f"by_{grouping}"] = partial(page_commands.show_outline, window, grouping)
    for order in Order:
        choices[f"order_{order}"] = partial(window.choices.set_order, order)
    for appearance in Appearance:
        choices[appearance.value] = partial(window.choices.set_appearance, appearance)
    for language in Language:
        choices[language.value] = partial(window.choices.set_language, language)
    return choices | {
        "open": window.catalogues.ask,
        "bundled": lambda: window.catalogues.wanted.emit(None),
        "export": lambda: documents.export(hand.selected, window.browse.outline_model.grouping),
        "brief": lambda: documents.brief(window.browse.country),
        "overview_workbook": documents.overview,
        "print": partial(page_commands.print_page, window),
        "copy_table": window.table.copy,
        "overview": window.pages.show_overview,
        "list": window.pages.show_list,
        "compare": partial(page_commands.compare, window),
        "pdf": lambda: documents.save_sheets(hand.selected or hand.listed),
        "sheet": lambda: documents.print_sheets(hand, CURRENT),
        "copy": lambda: copying.copy_pledges(hand.selected_or_current),
        "citation": lambda: copying.copy_citations(hand.selected_or_current),
        "select_all": window.browse.list.selectAll,
        "find": window.focus_filter,
        "clear": partial(page_commands.step_back, window),
        "next_pane": partial(page_commands.step_pane, window, forward=True),
        "previous_pane": partial(page_commands.step_pane, window, forward=False),
        "next_match": lambda: window.matches.step(forward=True),
        "previous_match": lambda: window.matches.step(forward=False),
        "glossary": window.glossary.open,
        "quit": window.close,
        "shortcuts": window.help.show_shortcuts,
        "log": window.help.open_log_folder,
        "about": window.help.about,
    }
