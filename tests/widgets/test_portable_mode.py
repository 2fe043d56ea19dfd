"""On a stick: nothing of the program is left on the machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mirps_desktop.catalogue.kept_copies import copies_folder
from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.catalogue.own_builds import is_own_build, list_path
from mirps_desktop.cli.main import main
from mirps_desktop.data_folder import home_data_folder, portable_folder
from mirps_desktop.documents.own_catalogues import keep_copy
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.portable_mode import keep_beside
from tests.catalogue.hostile_files import changed

ROOT = Path(__file__).resolve().parent.parent.parent
SESSION = """
import sys
from pathlib import Path
import mirps_desktop.data_folder as folders
folders.program_folder = lambda: Path(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from mirps_desktop import app, program

built = program.Program._built
def closing(self, catalogue):
    window = built(self, catalogue)
    def act():
        dialog = QFileDialog(window)  # remembers its places
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        dialog.done(1)
        dialog.deleteLater()
        window.actions_["dark"].trigger()
        window.glossary.open()
        window.glossary.dialog.close()
        QTimer.singleShot(50, window.close)
    self.started.connect(act)
    return window
program.Program._built = closing
sys.exit(app.run(None, lambda problem: 2))
"""


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the places of Linux")
@pytest.mark.parametrize("portable", [True, False])
def test_a_portable_program_writes_nothing_into_the_home_folder(tmp_path: Path, portable: bool) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    stick.mkdir()
    if portable:
        (stick / "mirps-portable").mkdir()
        (stick / "mirps-portable" / "settings.ini").touch()
    hidden = ("XDG_", "MIRPS_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(stick)],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    written = {name for name in _files(home) if not name.startswith(".cache/fontconfig/")}  # the system's
    if portable:
        assert not written
        assert {"mirps-portable/settings.ini", "mirps-portable/mirps-desktop.log"} <= _files(stick)
        assert "appearance=dark" in (stick / "mirps-portable" / "settings.ini").read_text("utf-8")
    else:
        assert written
        assert not _files(stick)


def test_the_list_of_own_builds_moves_too(tmp_path: Path) -> None:
    first = tmp_path / "first.sqlite"
    assert main(["build", str(ROOT / "data"), "-o", str(first)]) == 0
    home = list_path()
    assert home.parent == home_data_folder()
    settings = Settings()
    keep_beside(settings, beside=True)
    assert list_path().parent == portable_folder()
    assert not home.exists()
    assert is_own_build(first)
    keep_beside(settings, beside=False)
    assert list_path() == home
    assert is_own_build(first)
    assert not portable_folder().exists()


def test_no_copy_of_a_foreign_catalogue_stays(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.sqlite"
    foreign.write_bytes(changed("DELETE FROM note"))
    with open_catalogue(foreign) as catalogue:
        keep_copy(catalogue.content(), catalogue.origin)
    kept = copies_folder()
    assert [*kept.iterdir()]
    keep_beside(Settings(), beside=True)
    assert not kept.exists()
    assert not copies_folder().exists()
    open_catalogue(foreign).close()  # made again


def test_the_list_of_the_other_folder_is_not_lost(tmp_path: Path) -> None:
    settings = Settings()
    built = tmp_path / "built.sqlite"
    assert main(["build", str(ROOT / "data"), "-o", str(built)]) == 0
    portable_folder().mkdir()
    (portable_folder() / "built-here.txt").write_text("1 other\n", encoding="ascii")
    keep_beside(settings, beside=True)
    assert is_own_build(built)
    assert "1 other" in list_path().read_text("ascii")


def test_what_stays_in_place_if_the_move_is_refused(tmp_path: Path) -> None:
    built = tmp_path / "built.sqlite"
    assert main(["build", str(ROOT / "data"), "-o", str(built)]) == 0
    portable_folder().touch()
    with pytest.raises(OSError, match="exists"):
        keep_beside(Settings(), beside=True)
    assert is_own_build(built)
    assert list_path().parent == home_data_folder()
