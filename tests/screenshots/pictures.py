"""Pictures → small PNG files: the colours that a picture needs most, and no others."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
_COLOURS = 64  # enough for letters with soft edges; more of them would cost a fifth of the room


def save(picture: QImage, path: Path) -> None:
    """Write `picture` with few colours to `path`, whose folders are made; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    table = _table(flat)
    small = flat.convertToFormat(
        QImage.Format.Format_Indexed8,
        table,
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(f"{path}: {writer.errorString()}")


def _table(picture: QImage) -> list[int]:
    """Return the most frequent colours, one of each that look alike first, so that none is left out."""
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    seen: set[int] = set()
    alike: list[int] = []
    others: list[int] = []
    for colour, _count in counts.most_common():
        family = colour & 0xF0F0F0
        (others if family in seen else alike).append(colour)
        seen.add(family)
    return [*alike, *others][:_COLOURS]
