"""An empty QMimeData that the clipboard and a drag may keep."""

from PySide6.QtCore import QMimeData, QStringListModel


def empty_mime() -> QMimeData:
    """Return one made by Qt: one made here would outlive Python in the clipboard, and crash the end."""
    holder = QStringListModel([""])
    data = holder.mimeData([holder.index(0)])
    data.clear()
    return data
