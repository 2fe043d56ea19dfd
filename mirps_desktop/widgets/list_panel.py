"""What the list shows, in one line over it; and what to do where it is empty."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Results


class ListPanel(QWidget):
    """The headline, the list, and a sentence in the place of an empty list."""

    def __init__(self, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel(self)
        self.headline.setObjectName("headline")
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setWordWrap(True)
        self.headline.setContentsMargins(14, 10, 14, 10)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self._empty = QLabel(self)
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.headline)
        layout.addWidget(self._stack, 1)
        self.retranslate()

    def show_results(self, title: str, results: Results) -> None:
        """Say how many pledges of `title` are shown."""
        text = results.query.text.strip()
        found = results.total
        if text:
            said = self.tr("{found} of %n pledge(s) match “{text}”", "", results.in_scope)
            said = said.format(found=found, text=text)
        else:
            said = self.tr("%n pledge(s)", "", found)
        self.headline.setText(f"{title}  ·  {said}")
        self._stack.setCurrentIndex(0 if results.total else 1)

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self._empty.setText(
            self.tr("No pledge matches. Clear the filter (Esc), or choose “All pledges” on the left.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
