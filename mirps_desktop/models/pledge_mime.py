"""Pledges for other programs, copied or dragged: one set of formats for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.documents.xml_spreadsheet import xml_spreadsheet
from mirps_desktop.language import Language
from mirps_desktop.models.mime import empty_mime

EXCEL = 'application/x-qt-windows-mime;value="XML Spreadsheet"'
"""Qt's name for the format that Windows knows as “XML Spreadsheet”."""


def pledge_mime(pledges: Sequence[Pledge], language: Language) -> QMimeData:
    """Return `pledges` as paragraphs for Word and e-mail, as cells for Excel, and as plain text.

    Each program takes what it likes best. Word and Outlook take HTML. Excel takes an XML spreadsheet before
    HTML, and HTML before text (github.com/rustdesk/rustdesk, pull request 9252); HTML alone would give it
    a cell for each paragraph. It was tried without Office: with LibreOffice, which reads the same
    bytes from a file, but takes HTML from the clipboard, as Excel on a Mac probably does.
    """
    clipping = Clipping(language)
    data = empty_mime()
    data.setText(clipping.plain(pledges))
    data.setHtml(clipping.html(pledges))
    data.setData(EXCEL, xml_spreadsheet(clipping.rows(pledges)))
    return data
