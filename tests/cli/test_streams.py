"""Standard output that is closed, full, or of an old console."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import mirps_desktop
from mirps_desktop.cli.streams import make_streams_safe

ROOT = Path(mirps_desktop.__file__).parents[1]
COMMAND = "from mirps_desktop.cli.main import main; raise SystemExit(main())"
POSIX = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")


def _shell(words: str) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = f"exec {sys.executable} -c '{COMMAND}' --language en {words}"
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, env=environment, check=False, timeout=60
    )
    return done.returncode, done.stderr


@POSIX
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-", "<&- >&-"])
def test_a_closed_output_is_no_error(closed: str, tmp_path: Path) -> None:
    assert _shell(f"search {closed}") == (0, "")
    path = tmp_path / "a.xlsx"
    assert _shell(f"export -o {path} {closed}") == (0, "")
    assert path.read_bytes().startswith(b"PK")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("words", ["--help", "search", "--version"])
def test_a_full_output_is_one_sentence(words: str) -> None:
    status, told = _shell(f"{words} > /dev/full")
    assert status == 2
    assert "What the command says cannot be written (the disk is full)" in told
    assert told.count("\n") == 1


def test_json_stays_json_on_a_console_without_the_letters() -> None:
    make_streams_safe()
    text = json.dumps("Panamá — 😀 \udcff", ensure_ascii=False)
    shown = text.encode("ascii", errors="mirps_escape").decode()
    assert json.loads(shown) == json.loads(text)
