"""What the list shows, in one line over it; and what to do where it is empty."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Results
from mirps_desktop.widgets.headline import Headline


def has_words(text: str) -> bool:
    """Return whether `text` filters: without a letter or a digit there is nothing to match."""
    return any(letter.isalnum() for letter in text)


class ListPanel(QWidget):
    """The headline, the list, and a sentence in the place of an empty list."""

    def __init__(self, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrowed = False
        self.headline = Headline(self)
        self.headline.setObjectName("headline")
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
        if has_words(text):
            said = self.tr("%n of {total} pledges match “{text}”", "", found)
            said = said.format(total=results.in_scope, text=text)
        else:
            said = self.tr("%n pledge(s)", "", found)
        self.headline.say(title, said)
        self._is_narrowed = results.query.is_narrowed
        self.retranslate()
        self._stack.setCurrentIndex(0 if results.total else 1)

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        if self._is_narrowed:
            text = self.tr("No pledge matches. Clear the filter (Esc), or choose “All pledges” on the left.")
        else:
            text = self.tr("No pledge matches. Clear the filter (Esc).")
        self._empty.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
