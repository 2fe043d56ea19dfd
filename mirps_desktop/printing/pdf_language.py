"""Says in a finished PDF which language it is in, for screen readers; Qt has no setting for that.

This is the incremental update of ISO 32000-1, 7.5.6: nothing that Qt wrote is changed, a new catalog with
`/Lang` is added at the end, with the place where it is found.
"""

import errno
import os
import re
from typing import BinaryIO

from mirps_desktop.language import Language

_END = 1024  # bytes, among which the end of the file is found
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_ENTRY = 20  # bytes of a line of the cross-reference table


def set_language(file: BinaryIO, language: Language) -> None:
    """Add `language` to the PDF that Qt wrote into `file`; raises OSError for one that is not complete."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END))
    end = _TRAILER.search(file.read())
    root = _ROOT.search(end[1]) if end else None
    if not end or not root:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    number = int(root[1])
    catalog = _object(file, int(end[2]), number)
    entries = re.sub(rb"\s*/Prev \d+", b"", end[1]).strip()
    file.seek(size)
    file.write(b"%d 0 obj\n<<\n%s\n/Lang (%s)\n>>\nendobj\n" % (number, catalog, language.value.encode()))
    table = file.tell()
    file.write(b"xref\n%d 1\n%010d 00000 n \n" % (number, size))
    file.write(b"trailer\n<<\n%s\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (entries, end[2], table))


def _object(file: BinaryIO, table: int, number: int) -> bytes:
    """Return the entries of the dictionary `number`, found through the cross-reference table."""
    file.seek(table)
    heading = file.readline(), file.readline()  # “xref”, “0 199”
    file.seek(_ENTRY * number, os.SEEK_CUR)
    place = file.read(10)
    if heading[0].strip() != b"xref" or not place.isdigit():
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    file.seek(int(place))
    found = re.match(rb"%d 0 obj\s*<<(.*?)>>\s*endobj" % number, file.read(_END), re.DOTALL)
    if not found:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return found[1].strip()
