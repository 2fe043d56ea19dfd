"""Qt's Fusion style with what it draws too faintly for our palettes drawn visibly."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from mirps_desktop.widgets.focus_mark import draw_focus

_Element = QStyle.PrimitiveElement
_INSTALLED = "mirps_flat_style"
_FRAMED = {QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox}
_FAINT = {_Element.PE_IndicatorCheckBox, _Element.PE_IndicatorRadioButton, _Element.PE_FrameLineEdit}


class FlatStyle(QProxyStyle):
    """Frames of boxes to check or type in, focus marks, and no coloured icons on the buttons of dialogs."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 — Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _FRAMED and option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(option.rect), option.palette)
        elif control == QStyle.ComplexControl.CC_SpinBox:
            _box_frame(painter, option, is_round=False)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _Element.PE_FrameFocusRect:
            draw_focus(painter, QRectF(option.rect), option.palette)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element == _Element.PE_FrameLineEdit and option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(option.rect), option.palette)
        elif element in _FAINT:
            _box_frame(painter, option, is_round=element == _Element.PE_IndicatorRadioButton)


def install_flat_style() -> None:
    """Give dialogs their looks, once: a window without one does without, and a start is the faster for it."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and not application.property(_INSTALLED):
        application.setProperty(_INSTALLED, "yes")
        application.setStyle(FlatStyle())


def _box_frame(painter: QPainter, option: QStyleOption, *, is_round: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if is_round:
        painter.drawEllipse(place)
    else:
        painter.drawRect(place)
    painter.restore()
