"""The window's command: `mirps-desktop [CATALOGUE]`, also `python -m mirps_desktop`.

What only a refusal needs is imported where it is said: a start has a tenth of a second.
"""

import gc
import sys
from typing import TYPE_CHECKING, TextIO

from mirps_desktop.compiled_modules import find_compiled_modules
from mirps_desktop.problems import Problem
from mirps_desktop.unread_modules import unread

if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process if None); return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or (len(given) == 1 and not given[0].startswith("-")):
        return _open(*given)
    from mirps_desktop.start_options import Answer, read  # noqa: PLC0415

    answer = read(given)
    return _say(*answer) if isinstance(answer, Answer) else _open(answer)


def _open(catalogue: "str | Path | None" = None) -> int:
    """Open the window if Qt can; else say in one sentence why not."""
    try:
        find_compiled_modules()
        gc.disable()  # nothing that is made while the program starts is rubbish; the window enables it
        with unread("ipaddress"):  # `pathlib` imports it in the end, for addresses in a URL
            from pathlib import Path  # noqa: PLC0415

            from mirps_desktop import app, qt_start  # noqa: PLC0415 — Qt may not be there

        qt_start.load_qt()
        return app.run(None if catalogue is None else Path(catalogue), _refuse)
    except Problem as problem:
        return _refuse(problem)
    except Exception as error:  # noqa: BLE001 — no traceback for a reader
        from mirps_desktop.faults.command import FAULTY, sentence_on  # noqa: PLC0415
        from mirps_desktop.language import system_language  # noqa: PLC0415

        return _say(sentence_on(error, system_language()), sys.stderr, FAULTY)
    finally:
        gc.enable()


def _refuse(problem: Problem) -> int:
    """Say why no window can open; return the exit status."""
    from mirps_desktop.language import system_language  # noqa: PLC0415
    from mirps_desktop.sentences import Sentences  # noqa: PLC0415

    return _say(Sentences(system_language()).of(problem), sys.stderr, 2)


def _say(text: str, stream: TextIO | None, status: int) -> int:
    """Print `text`, or show it in a box where there is no console (Windows); return `status`."""
    if stream is not None:
        print(
            text.encode(stream.encoding or "utf-8", "backslashreplace").decode(stream.encoding or "utf-8"),
            file=stream,
        )
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.MessageBoxW(None, text, "MIRPS Pledges", 0x40 if status == 0 else 0x10)
    return status


if __name__ == "__main__":
    sys.exit(main())
