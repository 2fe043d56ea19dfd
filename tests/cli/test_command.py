"""The command as a whole: languages, errors, streams, and what it does not import."""

import io
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import mirps_desktop
from mirps_desktop.cli import main as command
from mirps_desktop.cli.main import main
from mirps_desktop.cli.progress import Progress
from mirps_desktop.data_folder import data_folder
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE

COMMANDS = ("search", "show", "export", "brief", "sheets", "build", "check")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nope"],
        ["search", "--nope"],
        ["search", "--level", "x"],
        ["show"],
        ["export"],
        ["search", "--language", "fr"],
        ["search", "--theme"],
        ["search", "--json=x"],
        ["check", "a", "b"],
        ["sheets", "-o", "a.pdf", "--paper", "a5"],
        ["--lang", "es", "search", "x"],
        ["brief", "HND", "-o", ""],
        ["check", "a", "--catalogue", "b"],
    ],
)
@pytest.mark.parametrize("language", Language)
def test_wrong_arguments_are_one_sentence(
    arguments: list[str], language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([f"--language={language}", *arguments]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert told.err.count("\n") == 1
    assert "usage" not in told.err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--lang", "es", "search", "x"], "unknown: --lang;"),
        (["--paper=a4", "search"], "unknown: --paper;"),
        (["--catalogue", "a", "--nope", "search"], "unknown: --nope;"),
        (["check", "a", "--catalogue", "b"], "FILE and --catalogue name two catalogues"),
        (["brief", "-o", "a.xlsx"], "--all"),
        (["export", "-o", ""], "the name of a file or folder"),
    ],
)
def test_what_is_wrong_is_named(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "wanted_language", lambda _: Language.ENGLISH)
    assert main(arguments) == 2
    assert named in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mirps {mirps_desktop.__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_names_the_common_options(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([name, "--help", "--language", "en"], ["--language=en", name, "-h"]):
        assert main(arguments) == 0
        told = capsys.readouterr().out
        assert "--catalogue" in told
        assert "--language" in told


def test_everything_is_in_spanish(capsys: pytest.CaptureFixture[str]) -> None:
    for place in (["--language", "es", "search"], ["search", "--language", "es"]):
        assert main([*place, "--help"]) == 0
        assert capsys.readouterr().out.startswith("uso: mirps search")
    assert main(["--language", "es", "--help"]) == 0
    assert "program's version" not in capsys.readouterr().out
    assert main(["search", "--language", "es", "--theme", "nope"]) == 2
    assert "No existe el tema" in capsys.readouterr().err


def test_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "_run", interrupt)
    assert main(["check"]) == 130


@pytest.mark.parametrize("language", Language)
def test_an_unexpected_error_is_one_sentence_and_a_report(
    language: Language, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise KeyError("private")

    monkeypatch.setattr(command, "_run", fail)
    assert main(["search", "private", "--language", language]) == 70
    told = capsys.readouterr()
    (report,) = data_folder().glob("fault-*.txt")
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert str(report) in told.err
    assert "private" not in told.err + report.read_text("utf-8")


@pytest.mark.parametrize("words", [["search", "refugee"], ["show", "R1"], ["check"]])
def test_a_foreign_catalogue_is_read_or_refused(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.sqlite"
    path.write_bytes(BUNDLED_CATALOGUE.read_bytes())
    assert main([*words]) == 0
    told = capsys.readouterr().out
    assert main([*words, "--catalogue", str(path)]) == 0
    assert capsys.readouterr().out == told.replace(str(BUNDLED_CATALOGUE), str(path))
    path.write_bytes(BUNDLED_CATALOGUE.read_bytes()[:-4096])
    assert main(["--language", "en", "--catalogue", str(path), *words]) == 2
    assert "is damaged" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows knows no hang-up")
def test_an_end_that_others_ask_for_is_an_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGHUP)

    def hang_up(*_: object) -> int:
        signal.raise_signal(signal.SIGHUP)
        return 0

    monkeypatch.setattr(command, "_run", hang_up)
    assert main(["check"]) == 128 + signal.SIGHUP
    assert signal.getsignal(signal.SIGHUP) is before


def test_reader_that_has_seen_enough() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "from mirps_desktop.cli.main import main; raise SystemExit(main())", "search"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(mirps_desktop.__file__).parents[1],
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0
    process.stderr.close()


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["search", "asylum"], ["PySide6", "openpyxl"]),
        (["show", "R1"], ["PySide6", "openpyxl"]),
        (["export", "-o", "a.xlsx"], ["PySide6"]),
        (["brief", "HND", "-o", "b.xlsx"], ["PySide6"]),
    ],
)
def test_what_is_not_imported(arguments: list[str], unwanted: list[str], tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(Path(mirps_desktop.__file__).parents[1])!r})\n"
        "from mirps_desktop.cli.main import main\n"
        f"assert main({arguments!r}) == 0\n"
        f"assert not set({unwanted!r}) & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_progress_speaks_only_after_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    clock = iter([0.0, 0.5, 1.5, 2.0, 3.0])
    monkeypatch.setattr("mirps_desktop.cli.progress.time.monotonic", lambda: next(clock))
    with Progress(Language.ENGLISH) as progress:
        for done in range(1, 5):
            progress(done, 4)
        monkeypatch.setattr("mirps_desktop.cli.progress.time.monotonic", lambda: 99.0)
        progress(0, 0)  # how much there is to do is not known
    assert told.getvalue() == "2 of 4 done\n4 of 4 done\n"
