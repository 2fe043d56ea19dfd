"""What each action of the window does."""
# ruff: noqa: PLW0108 — the parts of the window are made when they are first used

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import page_commands

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow


def window_commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Return the name of every action → what it does with `window`."""
    hand = window.browse.at_hand
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
        "open": lambda: window.catalogues.ask(),
        "bundled": lambda: window.catalogues.wanted.emit(None),
        "export": partial(page_commands.export, window),
        "export_table": lambda: window.table.export(),
        "brief": lambda: window.documents.brief(window.browse.country),
        "overview_workbook": lambda: window.documents.overview(),
        "print": partial(page_commands.print_page, window),
        "copy_table": lambda: window.table.copy(),
        "overview": window.pages.show_overview,
        "list": window.pages.show_list,
        "compare": partial(page_commands.compare, window),
        "pdf": partial(page_commands.save_sheets, window),
        "sheet": partial(page_commands.print_current, window),
        "copy": lambda: window.copying.copy_pledges(hand.selected_or_current),
        "citation": lambda: window.copying.copy_citations(hand.selected_or_current),
        "select_all": window.browse.list.selectAll,
        "find": window.focus_filter,
        "clear": partial(page_commands.step_back, window),
        "next_pane": partial(page_commands.step_pane, window, forward=True),
        "previous_pane": partial(page_commands.step_pane, window, forward=False),
        "next_match": lambda: window.matches.step(forward=True),
        "previous_match": lambda: window.matches.step(forward=False),
        "settings": lambda: window.settings_command.open(),
        "larger_text": window.text_size.enlarge,
        "smaller_text": window.text_size.reduce,
        "normal_text": window.text_size.reset,
        "glossary": lambda: window.glossary.open(),
        "quit": window.close,
        "shortcuts": lambda: window.help.show_shortcuts(),
        "log": lambda: window.help.open_log_folder(),
        "about": lambda: window.help.about(),
    }
