"""Pictures → small PNG files: the colours that a picture needs most, and no others."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
_COLOURS, _AREAS = 96, 48  # enough for letters with soft edges
_FAMILY = 0xF0F0F0


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
    """Return the colours of the large areas, and then of those that look alike the most frequent one."""
    counts = Counter(memoryview(picture.constBits()).cast("I")).most_common()
    table = [colour for colour, _ in counts[:_AREAS]]
    families = {colour & _FAMILY for colour in table}
    for colour, _ in counts[_AREAS:]:
        if len(table) < _COLOURS and colour & _FAMILY not in families:
            families.add(colour & _FAMILY)
            table.append(colour)
    return table
