"""Says loudly when nothing could be rendered."""

import shutil

import pytest

MISSING = [name for name in ("soffice", "pdftotext", "pdfinfo") if not shutil.which(name)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say that nobody looked at the workbooks on paper."""
    if MISSING:
        terminalreporter.section("THE WORKBOOKS WERE NOT RENDERED", red=True, bold=True)
        terminalreporter.line(f"Missing: {', '.join(MISSING)} (LibreOffice and poppler).", red=True)
