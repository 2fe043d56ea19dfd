"""Where no font is installed, both commands say so. A subprocess each: Qt reads the fonts once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mirps_desktop.printing.fonts import check_fonts


@pytest.mark.usefixtures("qapp")
def test_fonts_are_there() -> None:
    check_fonts()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts of fontconfig")
@pytest.mark.parametrize(
    "command", [["mirps_desktop"], ["mirps_desktop.cli.main", "sheets", "R1", "-o", "r1.pdf"]]
)
def test_without_fonts_it_says_so(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig/>", "utf-8")  # no folder of fonts
    variables = {
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=tmp_path, env=os.environ | variables,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if not line.startswith("Fontconfig ")]
    assert (done.returncode, done.stdout, len(said)) == (2, "", 1)
    assert "fonts-dejavu-core" in said[0]
    assert not (tmp_path / "r1.pdf").exists()
