"""What stands in the place of an empty list: why it is empty, and what to try with one click."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.suggestions import Advice, Obstacle

_WIDEST = 420  # pixels


class EmptyState(QWidget):
    """Emits the text that was chosen, or that the narrowing of the outline shall go."""

    text_chosen = Signal(str)
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._advice = Advice()
        self._elsewhere = 0
        self._said = _line(self)
        self._meant = _line(self)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        self.everything = QPushButton(self)
        self.everything.setObjectName("everything")
        self.everything.clicked.connect(self.everything_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._meant)
        layout.addLayout(self._buttons)
        layout.addStretch(2)
        self.retranslate()

    def show_elsewhere(self, count: int) -> None:
        """Say that nothing matches, but `count` pledges outside the narrowing; advice may follow."""
        self._elsewhere = count
        self.show_advice(Advice())

    def show_advice(self, advice: Advice) -> None:
        """Say what stands in the way, and offer what else can be tried."""
        self._advice = advice
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for query in advice.queries:
            self._buttons.addWidget(self._button(query), 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        said = [self.tr("No pledge matches.")]
        if self._elsewhere:
            said = [self.tr("Here no pledge matches; %n do(es) elsewhere.", "", self._elsewhere)]
        else:
            said += [self._reason(one) for one in self._advice.obstacles]
        self._said.setText("\n".join([*said, self.tr("Esc clears the filter.")]))
        self.everything.setText(self.tr("Show all pledges that match"))
        self.everything.setVisible(bool(self._elsewhere))
        self._meant.setText(self.tr("Did you mean:"))
        self._meant.setVisible(bool(self._advice.queries))

    def _reason(self, obstacle: Obstacle) -> str:
        typed = f"“{obstacle.typed}”"
        if not obstacle.alone:
            return self.tr("{word} is found in no pledge.").format(word=typed)
        said = self.tr("Without {word} it would be %n pledge(s).", "", obstacle.without)
        return said.format(word=typed)

    def _button(self, query: str) -> QPushButton:
        shown = self.fontMetrics().elidedText(query, Qt.TextElideMode.ElideMiddle, _WIDEST)
        button = QPushButton(shown.replace("&", "&&"), self)
        button.setObjectName("suggestion")
        button.setAccessibleName(self.tr("Filter by {query}").format(query=query))
        button.clicked.connect(lambda: self.text_chosen.emit(query))
        return button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
