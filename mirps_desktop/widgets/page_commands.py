"""What the actions of the window do that depend on the page that is shown."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mirps_desktop.models.outline_item import Grouping
    from mirps_desktop.widgets.main_window import MainWindow


def show_outline(window: "MainWindow", grouping: "Grouping") -> None:
    """Show the list, its outline nested by `grouping`."""
    window.choices.set_grouping(grouping)
    window.pages.show_list()


def can_compare_now(window: "MainWindow") -> bool:
    """Return whether as many pledges or countries are selected as can stand side by side."""
    pages = window.pages
    count = len(pages.chosen_countries) if pages.is_overview else window.browse.list.selected_count
    if not count:
        return False
    from mirps_desktop.models.comparison import can_compare  # noqa: PLC0415 — not at start

    return can_compare(count)


def found(window: "MainWindow") -> str:
    """Return how many pledges are shown, or why there are none, as the page that is seen says it."""
    overview = window.pages.overview
    if overview and window.pages.is_overview:
        return overview.headline.text()
    return window.browse.list_panel.said


def compare(window: "MainWindow") -> None:
    """Show the selected pledges, or the countries selected on the overview, side by side."""
    overview = window.pages.overview
    if overview and window.pages.is_overview:
        window.comparison.open_countries(window.pages.chosen_countries, overview.chosen_theme)
    else:
        window.comparison.open_pledges(tuple(window.browse.at_hand.selected))


def print_page(window: "MainWindow") -> None:
    """Print the overview while it is shown, else sheets of pledges."""
    if window.pages.is_overview:
        window.table.print_table()
    else:
        from mirps_desktop.widgets.sheet_choices import LISTED, SELECTED  # noqa: PLC0415 — not at start

        hand = window.browse.at_hand
        window.documents.print_sheets(hand, SELECTED if hand.selected else LISTED)


def print_current(window: "MainWindow") -> None:
    """Print the sheet of the pledge in the panel."""
    from mirps_desktop.widgets.sheet_choices import CURRENT  # noqa: PLC0415 — not at start

    window.documents.print_sheets(window.browse.at_hand, CURRENT)


def export(window: "MainWindow") -> None:
    """Export the pledges of the cells selected on the overview while it is shown, else those of the list."""
    selected, grouping = window.browse.at_hand.selected, window.browse.outline_model.grouping
    if not window.pages.is_overview:
        window.documents.export(selected, grouping)
    elif found := window.pages.found():
        window.documents.export((), grouping, found)


def save_sheets(window: "MainWindow") -> None:
    """Save the sheets of the same pledges as PDF."""
    hand = window.browse.at_hand
    if not window.pages.is_overview:
        window.documents.save_sheets(hand.selected or hand.listed)
    elif found := window.pages.found():
        window.documents.save_sheets(hand.listed_in(found))


def step_pane(window: "MainWindow", *, forward: bool) -> None:
    """Give the focus to the next pane of the window, or to the previous one."""
    from mirps_desktop.widgets import pane_steps  # noqa: PLC0415 — not at start

    pane_steps.step_pane(window, forward=forward)


def step_back(window: "MainWindow") -> None:
    """Close the completions, or clear the filter, or go from the overview back to the list."""
    if window.pages.is_overview and not window.filter.text():
        window.pages.show_list()
    else:
        window.filter_box.clear()
