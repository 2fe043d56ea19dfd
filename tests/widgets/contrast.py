"""How well one colour can be told from another, as WCAG 2 computes it."""

from PySide6.QtGui import QColor


def _light(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, two: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, bright = sorted((_light(one), _light(two)))
    return (bright + 0.05) / (dark + 0.05)
