"""The line under the filter: what the glossary added, or else what can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mirps_desktop.catalogue.plan import Expansion
from mirps_desktop.widgets.headline import LineLabel

_MOST = 4


class FilterCaption(QWidget):
    """Says through which terms something was found, with a button that switches the glossary off and on."""

    expanding_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_caption")
        self._expansions: tuple[Expansion, ...] = ()
        self._expands = True
        self.label = LineLabel(self)
        self.label.setObjectName("caption")
        self.switch = QToolButton(self)
        self.switch.setObjectName("expanding")
        self.switch.setAutoRaise(True)
        self.switch.clicked.connect(lambda: self.expanding_changed.emit(not self._expands))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.switch)
        self.setFixedHeight(self.fontMetrics().height() + 4)  # the window must not jump with what is said
        self.retranslate()

    def show_expansions(self, expansions: Sequence[Expansion], *, expands: bool) -> None:
        """Say what the glossary added, or that it is switched off; without either, what can be typed."""
        self._expansions, self._expands = tuple(expansions), expands
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.label.setText(self._text())
        self.switch.setVisible(not self._expands or bool(self._expansions))
        if self._expands:
            self.switch.setText(self.tr("Only my words"))
            self.switch.setToolTip(self.tr("Do not look for what the glossary adds"))
        else:
            self.switch.setText(self.tr("Use the glossary"))
            self.switch.setToolTip(self.tr("Look for translations and acronyms too"))

    def _text(self) -> str:
        if not self._expands:
            return self.tr("Only the words as typed are looked for.")
        if not self._expansions:
            return self.tr("“exact phrase”   -without   this or that   country:panama   theme:asylum   8057")
        targets: dict[str, list[str]] = {}
        for one in self._expansions:
            targets.setdefault(one.source, []).append(one.target)
        said = (f"{source} → {', '.join(found[:_MOST])}" for source, found in targets.items())
        return self.tr("Found through: {terms}").format(terms="; ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
