"""What a window gets once it is painted: all actions with what they do, and what takes dropped files."""

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mirps_desktop.widgets.announcer import Announcer
from mirps_desktop.widgets.busy import busy
from mirps_desktop.widgets.context_menu_key import add_context_menu_key
from mirps_desktop.widgets.page_commands import found
from mirps_desktop.widgets.return_acts import ReturnActs
from mirps_desktop.widgets.shortcuts import ShortcutFilter
from mirps_desktop.widgets.window_commands import window_commands

if TYPE_CHECKING:
    from mirps_desktop.models.pledge_search import PledgeSearch
    from mirps_desktop.widgets.main_window import MainWindow
    from mirps_desktop.widgets.tool_bar import ToolBar


def finish(window: "MainWindow", search: "PledgeSearch", bar: "ToolBar") -> None:
    """Make `window` answer to everything."""
    browse, box = window.browse, window.filter_box
    browse.finish()
    window.pages.finish()
    buttons = [*bar.buttons, box.caption.switch, *browse.buttons]
    window.actions_.complete()
    window.menus.complete()
    acts, keys = ReturnActs(window), ShortcutFilter(window)
    for button in buttons:
        button.installEventFilter(acts)
    for text in (window.filter, browse.detail.browser):
        text.installEventFilter(keys)
    for first, second in pairwise([window.filter, box.caption.switch, *bar.buttons, *browse.stops]):
        QWidget.setTabOrder(first, second)
    window.session.begin(window.menus["go"])
    commands = window_commands(window)
    for name, command in commands.items():
        window.actions_[name].triggered.connect(busy(command))
    announcer = Announcer(partial(found, window), window.statusBar(), window)
    search.results_changed.connect(announcer.follow_results)
    search.advised.connect(announcer.follow_results)
    window.file_dropped.connect(window.catalogues.wanted)
    window.setAcceptDrops(True)
    window.text_size.let_turn()
    window.settings_command.watch()
    add_context_menu_key(window)
