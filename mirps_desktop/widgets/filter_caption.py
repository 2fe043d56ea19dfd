"""The line under the filter: what the glossary added, or else what can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from mirps_desktop.catalogue.plan import Expansion
from mirps_desktop.widgets.headline import FormsLabel

_MOST = 4
_GAP = "   "
_SIDE, _BELOW = 10, 6  # pixels


class FilterCaption(QFrame):
    """Says through which terms something was found, with a button that switches the glossary off and on."""

    expanding_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_caption")
        self._expansions: tuple[Expansion, ...] = ()
        self._expands = True
        self._is_cut = False
        self.label = FormsLabel(self)
        self.label.setObjectName("caption")
        self.switch = QToolButton(self)
        self.switch.setObjectName("expanding")
        self.switch.setAutoRaise(True)
        self.switch.clicked.connect(lambda: self.expanding_changed.emit(not self._expands))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, _BELOW)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self.switch)
        row.addStretch(1)
        # The window must not jump with what is said.
        self.setFixedHeight(self.fontMetrics().height() + 4 + _BELOW)
        self.retranslate()

    def show_expansions(self, expansions: Sequence[Expansion], *, expands: bool, is_cut: bool) -> None:
        """Say what the glossary added, or that it is switched off; without either, what can be typed.

        Where the filter `is_cut`, say so before anything else.
        """
        self._expansions, self._expands, self._is_cut = tuple(expansions), expands, is_cut
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.label.say(*self._forms())
        self.switch.setVisible(not self._expands or bool(self._expansions))
        if self._expands:
            self.switch.setText(self.tr("Only my words"))
            self.switch.setToolTip(self.tr("Do not look for what the glossary adds"))
        else:
            self.switch.setText(self.tr("Use the glossary"))
            self.switch.setToolTip(self.tr("Look for translations and acronyms too"))

    def _forms(self) -> list[str]:
        """Return what to say, then shorter forms of it, each with a whole term or example less at its end."""
        if self._is_cut:
            return [self.tr("Only the beginning of this long filter is looked for.")]
        if not self._expands:
            return [self.tr("Only the words as typed are looked for.")]
        if self._expansions:
            counts = range(len(self._expansions), 0, -1)
            return [self._found_through(self._expansions[:count]) for count in counts]
        examples = self.tr(
            "“exact phrase”   -without   this or that   country:panama   theme:asylum   8057"
        ).split(_GAP)
        return [_GAP.join(examples[:count]) for count in range(len(examples), 0, -1)]

    def _found_through(self, expansions: Sequence[Expansion]) -> str:
        targets: dict[str, list[str]] = {}
        for one in expansions:
            targets.setdefault(one.source, []).append(one.target)
        terms = "; ".join(f"{source} → {', '.join(found[:_MOST])}" for source, found in targets.items())
        if len(expansions) < len(self._expansions):
            terms += ", …"
        return self.tr("Found through: {terms}").format(terms=terms)
