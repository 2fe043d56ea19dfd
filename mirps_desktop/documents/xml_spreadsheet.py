"""Cells for the clipboard, as Excel writes and reads them there."""

import re
from collections.abc import Sequence
from html import escape  # not that of xml.sax, which loads all that a network needs

# What XML cannot hold, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
_PAGE = (
    '<?xml version="1.0" encoding="utf-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    '<Styles><Style ss:ID="top"><Alignment ss:Vertical="Top"/></Style></Styles>'
    '<Worksheet ss:Name="Sheet1"><Table ss:ExpandedColumnCount="{columns}" ss:ExpandedRowCount="{count}">'
    "{rows}</Table></Worksheet></Workbook>"
)


def xml_spreadsheet(rows: Sequence[Sequence[str]]) -> bytes:
    """Return an XML spreadsheet (SpreadsheetML of 2003) of `rows`, all of the same length.

    Every cell is text, also one that begins like a formula; a line break stays inside its cell. A letter
    that XML cannot hold becomes the replacement character.
    """
    columns = len(rows[0]) if rows else 0
    made = "".join(f"<Row>{''.join(map(_cell, row))}</Row>" for row in rows)
    return _PAGE.format(columns=columns, count=len(rows), rows=made).encode()


def _cell(text: str) -> str:
    said = escape(_FORBIDDEN.sub("\ufffd", text), quote=False).translate(_BLANKS)
    return f'<Cell ss:StyleID="top"><Data ss:Type="String">{said}</Data></Cell>'
