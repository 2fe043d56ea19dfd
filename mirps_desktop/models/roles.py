"""The roles of Qt's models, as numbers.

PySide makes the 150 enumerations of the namespace `Qt` at the first touch of it, an eighth of a whole
start. Roles come to `data` as plain numbers anyway.
"""

from typing import Final

DISPLAY: Final = 0
TOOL_TIP: Final = 3
ACCESSIBLE_TEXT: Final = 11
USER: Final = 256
"""The first role that is free for the program."""
