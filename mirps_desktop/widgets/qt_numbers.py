"""Values of the namespace `Qt`, as numbers, for what is built before the first painting.

PySide makes the 150 enumerations of `Qt` when that name is first touched: an eighth of a whole start. Qt's
properties and flags take the numbers as well, through `QObject.setProperty` and `QPainter.drawText`.
"""

from typing import Final

ALIGN_LEFT: Final = 0x0001
ALIGN_RIGHT: Final = 0x0002
ALIGN_V_CENTER: Final = 0x0080

TAB_FOCUS: Final = 1
TEXT_ONLY: Final = 1
PLAIN_TEXT: Final = 0
SCROLL_BAR_OFF: Final = 1
SCROLL_BAR_ON: Final = 2
ACTIONS_MENU: Final = 2
DOWN_ARROW: Final = 2
HORIZONTAL: Final = 1
VERTICAL: Final = 2
NO_FOCUS: Final = 0
WIDGET_SHORTCUT: Final = 0
