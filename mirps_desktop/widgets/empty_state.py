"""What stands in the place of an empty list: why it is empty, and what to try with one click."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.advice import Obstacle
from mirps_desktop.models.search_advice import SearchAdvice
from mirps_desktop.widgets.return_acts import let_return_act

_WIDEST = 420  # pixels
_MOST = 3  # words in a sentence


class EmptyState(QWidget):
    """Emits the text that was chosen, or that the narrowing of the outline shall go, or the glossary help."""

    text_chosen = Signal(str)
    everything_wanted = Signal()
    glossary_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self._advice = SearchAdvice()
        self._elsewhere = 0
        self._said = _line(self)
        self.everything = _button(self, "everything")
        self.everything.clicked.connect(self.everything_wanted)
        self.glossary = _button(self, "use_glossary")
        self.glossary.clicked.connect(self.glossary_wanted)
        self._meant = _Choices(self)
        self._try = _Choices(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self._said)
        for button in (self.everything, self.glossary):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        for choices in (self._meant, self._try):
            choices.chosen.connect(self.text_chosen)
            layout.addWidget(choices)
        layout.addStretch(2)
        self.retranslate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The buttons that are always there, in the order of the Tab key; suggestions follow the last."""
        return (self.everything, self.glossary)

    @property
    def texts(self) -> tuple[QWidget, ...]:
        """What is read; the buttons keep the size of all buttons."""
        return self._said, self._meant.heading, self._try.heading

    @property
    def said(self) -> str:
        """All that stands here, in one sentence after the other."""
        offered = [button.text() for button in (self.everything, self.glossary) if not button.isHidden()]
        return " ".join([*self._said.text().split("\n"), *offered, self._meant.said, self._try.said]).strip()

    def show_advice(self, text: str, elsewhere: int, advice: SearchAdvice) -> None:
        """Say that nothing matches `text` but `elsewhere` pledges outside the narrowing, and what to try."""
        self._text, self._elsewhere = text, elsewhere
        if advice != self._advice:
            self._advice = advice
            dropped = [query for query in advice.said.queries if _is_part(query, text)]
            meant = [query for query in advice.said.queries if query not in dropped]
            self._try.offer(dropped, after=self._meant.offer(meant, after=self.stops[-1]))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        said = [self.tr("No pledge matches.")]
        if self._elsewhere:
            said = [self.tr("Here no pledge matches; %n do(es) elsewhere.", "", self._elsewhere)]
        else:
            said += self._reasons(self._advice.said.obstacles)
        self._said.setText("\n".join([*said, self.tr("Esc clears the filter.")]))
        self.everything.setText(self.tr("Show all pledges that match"))
        self.everything.setVisible(bool(self._elsewhere))
        found = self._advice.with_glossary
        self.glossary.setText(self.tr("Use the glossary (%n pledge(s))", "", found))
        self.glossary.setVisible(bool(found))
        self._meant.say(self.tr("Did you mean:"), self.tr("Filter by {query}"))
        self._try.say(self.tr("Try:"), self.tr("Filter by {query}"))

    def _reasons(self, obstacles: Sequence[Obstacle]) -> list[str]:
        """Return one sentence on words that no pledge has, or one for each that stands in the way."""
        missing = [f"“{one.typed}”" for one in obstacles if not one.alone]
        if missing:
            return [self._missing(missing)]
        return [
            self.tr("Without {word} it would be %n pledge(s).", "", one.without).format(word=f"“{one.typed}”")
            for one in obstacles[:_MOST]
        ]

    def _missing(self, words: Sequence[str]) -> str:
        if len(words) == 1:
            return self.tr("{word} is found in no pledge.").format(word=words[0])
        if len(words) <= _MOST:
            said = self.tr("{words} and {last} are found in no pledge.")
            return said.format(words=", ".join(words[:-1]), last=words[-1])
        said = self.tr("{words} and %n other(s) are found in no pledge.", "", len(words) - _MOST)
        return said.format(words=", ".join(words[:_MOST]))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Choices(QWidget):
    """A heading and a button for each query below it; hidden without any. Emits the query that was chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = _line(self)
        self._buttons: dict[str, QPushButton] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(self.heading)

    def offer(self, queries: Iterable[str], *, after: QWidget) -> QWidget:
        """Offer `queries`; Tab comes to them from `after`. Return the last that it reaches."""
        for button in self._buttons.values():
            button.setParent(None)
            button.deleteLater()
        self._buttons = {query: self._button(query) for query in queries}
        for button in self._buttons.values():
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            QWidget.setTabOrder(after, button)
            after = button
        self.setVisible(bool(self._buttons))
        return after

    @property
    def said(self) -> str:
        """The heading and the queries; empty without any."""
        return f"{self.heading.text()} {', '.join(self._buttons)}." if self._buttons else ""

    def say(self, heading: str, name: str) -> None:
        """Say the `heading`, and `name` each button by its {query}."""
        self.heading.setText(heading)
        self.setVisible(bool(self._buttons))
        for query, button in self._buttons.items():
            button.setAccessibleName(name.format(query=query))

    def _button(self, query: str) -> QPushButton:
        button = _button(self, "suggestion")
        shown = self.fontMetrics().elidedText(query, Qt.TextElideMode.ElideMiddle, _WIDEST)
        button.setText(shown.replace("&", "&&"))
        button.clicked.connect(lambda: self.chosen.emit(query))
        return button


def _is_part(query: str, text: str) -> bool:
    """Return whether `query` has only words that were typed."""
    words, typed = (set(re.findall(r"\w+", one.casefold())) for one in (query, text))
    return words <= typed


def _button(parent: QWidget, name: str) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    let_return_act(button)
    return button


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
