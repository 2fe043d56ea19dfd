"""What each action of the window does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.sheet_choices import CURRENT, LISTED, SELECTED

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow


def window_commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Return the name of every action → what it does with `window`."""
    hand, documents, copying = window.at_hand, window.documents, window.copying
    choices: dict[str, Callable[[], object]] = {}
    for grouping in Grouping:
        choices[f"by_{grouping}"] = partial(window.choices.set_grouping, grouping)
    for order in Order:
        choices[f"order_{order}"] = partial(window.choices.set_order, order)
    for appearance in Appearance:
        choices[appearance.value] = partial(window.choices.set_appearance, appearance)
    for language in Language:
        choices[language.value] = partial(window.choices.set_language, language)
    return choices | {
        "export": lambda: documents.export(hand.selected, window.outline_model.grouping),
        "brief": lambda: documents.brief(window.country_at_hand()),
        "overview": documents.overview,
        "print": lambda: documents.print_sheets(hand, SELECTED if hand.selected else LISTED),
        "pdf": lambda: documents.save_sheets(hand.selected or hand.listed),
        "sheet": lambda: documents.print_sheets(hand, CURRENT),
        "copy": lambda: copying.copy_pledges(hand.selected_or_current),
        "citation": lambda: copying.copy_citations(hand.selected_or_current),
        "select_all": window.list.selectAll,
        "find": window.focus_filter,
        "clear": window.filter_box.clear,
        "next_match": lambda: window.matches.step(forward=True),
        "previous_match": lambda: window.matches.step(forward=False),
        "glossary": window.glossary.open,
        "quit": window.close,
        "about": window.show_about,
    }
