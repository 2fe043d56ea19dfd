"""Standard output and error: whatever they are, no letter and no closed stream stops the program."""

import codecs
import io
import os
import sys

_ESCAPED = "mirps_escape"


def make_streams_safe() -> None:
    """Let files and pipes have UTF-8, old consoles an escape, and closed streams nothing at all."""
    codecs.register_error(_ESCAPED, _escape)
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nowhere(descriptor))
        elif isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors=_ESCAPED)


def forget_output() -> None:
    """Send what is still buffered nowhere, or Python complains when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _nowhere(descriptor: int) -> io.TextIOWrapper:
    """Return a stream that forgets, in the place of a closed one: else the next file would get it."""
    opened = os.open(os.devnull, os.O_WRONLY)
    if opened != descriptor:
        os.dup2(opened, descriptor)
        os.close(opened)
    return io.TextIOWrapper(io.FileIO(descriptor, "w", closefd=False), encoding="utf-8", errors=_ESCAPED)


def _escape(error: UnicodeError) -> tuple[str, int]:
    r"""Return `\uXXXX` for what an encoding lacks: unlike Python's own escapes, JSON knows it."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = zip(units[::2], units[1::2], strict=True)
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in pairs), error.end
