"""The command `mirps-desktop` before there is a window: its words, its exits, no Qt."""

import os
import subprocess
import sys

import pytest

import mirps_desktop
from mirps_desktop import preflight
from mirps_desktop.__main__ import main
from mirps_desktop.data_folder import data_folder


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "Usage: mirps-desktop [CATALOGUE]" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mirps-desktop {mirps_desktop.__version__}\n"


@pytest.mark.parametrize("arguments", [["--nonsense"], ["-x", "a.sqlite"], ["a.sqlite", "b.sqlite"]])
def test_wrong_arguments_are_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert not told.out
    assert len(told.err.splitlines()) == 1


def test_help_in_spanish(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "es_PA.UTF-8")
    assert main(["--help"]) == 0
    assert capsys.readouterr().out.startswith("Uso: mirps-desktop")


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_unexpected_error_is_one_sentence_and_a_report(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("private")

    monkeypatch.setenv("LANG", f"{language}.UTF-8")
    monkeypatch.setattr(preflight, "check", fail)
    assert main([]) == 70
    told = capsys.readouterr()
    (report,) = data_folder().glob("fault-*.txt")
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert str(report) in told.err
    assert "ValueError" in report.read_text("utf-8")
    assert "private" not in told.err + report.read_text("utf-8")


def test_no_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["--nonsense"]) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux")
def test_no_display_is_one_sentence() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "mirps_desktop"]
    done = subprocess.run(command, env=kept, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "mirps" in done.stderr
