"""The catalogue that comes with the program, damaged: no other can be chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.program import Program
from mirps_desktop.widgets.main_window import MainWindow
from tests.catalogue.hostile_files import SOUND


@pytest.mark.parametrize(
    "content", [b"no catalogue", SOUND[:-5_000], SOUND.replace(b"sha256:", b"sha257:"), None]
)
def test_it_is_told_in_a_box_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    told: list[str] = []

    def exec_(box: QMessageBox) -> None:
        told.append(box.text())
        assert not any(
            isinstance(one, MainWindow) for one in QApplication.topLevelWidgets() if one.isVisible()
        )

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    path = tmp_path / "mirps.sqlite"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr("mirps_desktop.catalogue.opening.BUNDLED_CATALOGUE", path)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    problems: list[Problem] = []
    try:
        program = Program(application)
    except Problem as problem:
        problems.append(problem)
    else:  # only its seal is broken
        program.refused.connect(problems.append)
        program.window.show()
        qtbot.waitUntil(lambda: bool(problems))
        program.window.deleteLater()
    assert [problem.kind for problem in problems] == [ProblemKind.BUNDLED_CATALOGUE_DAMAGED]
    assert len(told) == 1
    assert str(path) in told[0]
