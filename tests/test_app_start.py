"""What the window loads before it is shown."""

import subprocess
import sys

HEAVY = ("ssl", "http.client", "urllib.request", "openpyxl", "PySide6.QtNetwork", "PySide6.QtPrintSupport")


def test_nothing_that_a_network_or_a_document_needs() -> None:
    code = f"import sys, mirps_desktop.program; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout.split() == [
        b"[]"
    ]
