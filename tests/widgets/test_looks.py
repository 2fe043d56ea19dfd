"""What must be seen: the window on the screen, the focus, boxes to check, selected and current rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle, QToolButton, QToolTip, QWidget

from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.colours import current_colour, muted
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.outline_panel import GroupingButton
from tests.widgets.contrast import contrast


@pytest.mark.parametrize("place", [(5000, 5000, 400, 300), (-900, -900, 500, 300), (0, 0, 5000, 5000)])
def test_a_remembered_place_outside_the_screen_is_not_taken(
    window: MainWindow, place: tuple[int, int, int, int]
) -> None:
    window.setGeometry(*place)
    placement.keep_on_screen(window)
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    assert window.width() <= placement.room(window).width()


def test_the_window_fits_small_screens(window: MainWindow) -> None:
    window.actions_["es"].trigger()
    QApplication.processEvents()
    window.resize(window.minimumSizeHint())
    QApplication.processEvents()
    needed = window.minimumSizeHint()
    assert needed.width() <= 704  # 1440 pixels at 200 %, less the frame
    assert needed.height() <= 406
    for button in (*window.browse.detail.buttons, *window.findChildren(GroupingButton)):
        assert button.width() >= button.sizeHint().width()  # nothing is cut
    window._search.set_text("zzz")
    assert window.minimumSizeHint().width() == needed.width()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_marks_havecontrast(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    palette = window.palette()
    link, base = palette.color(QPalette.ColorRole.Link), palette.color(QPalette.ColorRole.Base)
    for ground in (
        base,
        palette.color(QPalette.ColorRole.Window),
        palette.color(QPalette.ColorRole.Highlight),
    ):
        assert contrast(link, ground) >= 3
    assert contrast(muted(palette), base) >= 3
    assert current_colour(palette) != palette.color(QPalette.ColorRole.Highlight)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_tooltips_have_the_colours_of_the_window(window: MainWindow, appearance: Appearance) -> None:
    of_the_system = QPalette()
    of_the_system.setColor(QPalette.ColorRole.ToolTipBase, "#808000")
    QToolTip.setPalette(of_the_system)
    window.choices.set_appearance(appearance)
    for role in (QPalette.ColorRole.ToolTipBase, QPalette.ColorRole.ToolTipText):
        assert QToolTip.palette().color(role) == window.palette().color(role)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_focus_shows_on_every_part(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    window.activateWindow()
    link = window.palette().color(QPalette.ColorRole.Link)
    window.browse.list.selectRow(1)  # the first row's bar has the colour of the focus too
    for part in (
        window.browse.outline,
        window.browse.list,
        window.browse.detail.browser,
        *window.browse.detail.buttons,
    ):
        before: list[tuple[int, int]] = []
        after: list[tuple[int, int]] = []
        for pixels, focused in ((before, window.filter), (after, part)):
            focused.setFocus()
            QApplication.processEvents()
            picture = part.grab().toImage()
            pixels += [
                (x, y)
                for x in range(0, picture.width(), 3)
                for y in range(picture.height())
                if picture.pixelColor(x, y) == link
            ]
        assert len(after) > len(before) + 10, part.objectName()


def test_tab_goes_through_the_window_as_it_is_read(window: MainWindow) -> None:
    seen: list[QWidget] = []
    part: QWidget | None = window.filter
    while part and part not in seen:
        seen.append(part)
        part = part.nextInFocusChain()
    reachable = [part for part in seen if part.focusPolicy().value & 1 and part.isVisibleTo(window)]
    parts = [
        window.browse.outline,
        window.browse.list_panel.order,
        window.browse.list,
        window.browse.detail.browser,
        *window.browse.detail.buttons,
    ]
    assert [type(part) for part in reachable[1:7]] == [QToolButton] * 4 + [GroupingButton] * 2
    assert reachable[7:14] == parts


def test_dialog_buttons_have_no_icons(window: MainWindow) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    assert not QApplication.style().styleHint(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons)
    assert box.button(QDialogButtonBox.StandardButton.Close).icon().isNull()


def test_parts_have_names_and_roles(window: MainWindow) -> None:
    for grouping in window.findChildren(GroupingButton):
        role = QAccessible.queryAccessibleInterface(grouping).role()
        assert role == QAccessible.Role.RadioButton
    for button in window.findChildren(QToolButton):
        above = button.parent()
        if button.objectName() == "qt_menubar_ext_button" or (
            above and above.objectName() == "filter_caption"
        ):
            # Never shown: the menus fit, and the caption is cut.
            continue
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name), button.objectName()
    horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert window.browse.list_model.headerData(0, horizontal) == "Pledge"
    assert window.browse.list_model.headerData(0, vertical) == "R1"
    assert window.browse.outline_model.headerData(0, horizontal) == "Theme or country"
    assert window.browse.list.horizontalHeader().accessibleName()
    assert window.browse.outline.header().accessibleName()
