"""Tells the reader of an unexpected error: what happened, where the report is, how to go on."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.widgets.dialog import Dialog

_Role = QDialogButtonBox.ButtonRole


class FaultDialog(Dialog):
    """Accepted to go on, rejected to quit; “Open folder” leaves it open."""

    def __init__(self, what: str, report: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(self.tr("Unexpected error"))
        title = QLabel(self.tr("Something unexpected went wrong in the program."), self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        texts = QVBoxLayout()
        texts.setSpacing(10)
        texts.addWidget(title)
        for text in self._paragraphs(what, report):
            texts.addWidget(self._label(text))
        if report is not None:
            texts.addWidget(self._place(report))
        sign = QLabel(self)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_MessageBoxIconSize)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(size, size))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(self._buttons(report))
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _paragraphs(self, what: str, report: Path | None) -> list[str]:
        done = self.tr(
            "What you did last may not have been done. The pledges and your files are as they were, "
            "and you can usually go on. If something looks wrong, quit and start again."
        )
        if report is None:
            return [done, self.tr("No report could be saved. The kind of error: {what}").format(what=what)]
        return [
            done,
            self.tr(
                "A report was saved. It says where in the program it happened, and holds no pledge texts, "
                "no names of your files and nothing that you typed. Please pass it on to whoever looks after "
                "the program:"
            ),
        ]

    def _place(self, report: Path) -> QLineEdit:
        """Return a line for a path, which may be long and has no places to break it."""
        line = QLineEdit(str(report), self)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setAccessibleName(self.tr("Report"))
        return line

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setWordWrap(True)
        label.setFixedWidth(460)
        return label

    def _buttons(self, report: Path | None) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        go_on = buttons.addButton(self.tr("&Go on"), _Role.AcceptRole)
        go_on.setDefault(True)
        go_on.setFocus()
        quit_ = buttons.addButton(self.tr("&Quit"), _Role.DestructiveRole)
        quit_.clicked.connect(self.quit)
        buttons.accepted.connect(self.accept)
        if report is not None:
            folder = buttons.addButton(self.tr("&Open folder"), _Role.ActionRole)
            folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.parent))))
        return buttons

    def quit(self) -> None:
        """End the program as the menu does."""
        self.reject()
        QApplication.quit()
