"""Where the program's own files are: inside the package once built, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _folder("resources")
TRANSLATIONS = RESOURCES / "translations"
BUNDLED_CATALOGUE = _folder("data") / "mirps.sqlite"
