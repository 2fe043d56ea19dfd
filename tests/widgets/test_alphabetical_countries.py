"""Countries stand in the order of their names, in the language of the window and of the document."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.catalogue.build import build
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import overview_workbook
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.overview_table import table_of
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.sheet_choices import SheetChoices
from tests.documents.briefs import read

_ENGLISH = ["Belize", "Costa Rica", "El Salvador", "Guatemala", "Honduras", "Mexico", "Panama"]
_SPANISH = ["Costa Rica", "El Salvador", "Guatemala", "Honduras", "México", "Panamá", "Úbeda"]


@pytest.fixture
def renamed(tmp_path: Path) -> Iterator[Catalogue]:
    """Give a catalogue in which the first country of the English list is the last of the Spanish one."""
    tables, path = tmp_path / "tables", tmp_path / "renamed.sqlite"
    shutil.copytree(BUNDLED_CATALOGUE.parent, tables)
    names = tables / "countries.csv"
    names.write_text(names.read_text("utf-8").replace("Belice", "Úbeda"), "utf-8")
    path.write_bytes(build(tables))
    with Catalogue.open(path) as catalogue:
        yield catalogue


@pytest.fixture
def window(renamed: Catalogue, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window over it."""
    shown = create_window(renamed.again())
    qtbot.addWidget(shown)
    yield shown
    shown.choices.set_language(Language.ENGLISH)


def _listed(window: MainWindow) -> list[str]:
    """Return the country of each pledge in the list, each once."""
    hits = window._search.catalogue.hits(window._search.results)
    names = (hit.pledge.country.name(window._search.language) for hit in hits if hit.pledge.country)
    return list(dict.fromkeys(names))


def _columns(window: MainWindow) -> list[str]:
    window.actions_["overview"].trigger()
    assert window.pages.overview
    model = window.pages.overview.model
    heads = (model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount()))
    return [str(head) for head in heads][2:]


def test_all_lists_of_the_window_follow_the_language(window: MainWindow) -> None:
    window.actions_["by_country"].trigger()
    window.actions_["order_country"].trigger()
    window.browse.outline.select_key(("", "GTM", ""))
    model = window.browse.outline_model
    for language, expected in (("en", _ENGLISH), ("es", _SPANISH), ("en", _ENGLISH)):
        window.actions_[language].trigger()
        QApplication.processEvents()
        window.actions_["list"].trigger()
        groups = [str(index.data()) for index in model.groups()]
        assert groups[1:] == expected
        assert window.browse.outline.currentIndex().data() == "Guatemala"
        assert _listed(window) == ["Guatemala"]
        window.browse.outline.select_key(("", "", ""))
        assert _listed(window) == expected
        window.browse.outline.select_key(("", "GTM", ""))
        assert _columns(window) == expected
        _, countries, _ = SheetChoices(window._search, window.browse.at_hand).groups()
        assert [choice.name.rpartition(" (")[0] for choice in countries] == expected


def test_the_numbers_stand_below_their_country(window: MainWindow) -> None:
    window.actions_["es"].trigger()
    QApplication.processEvents()
    assert _columns(window)[-1] == "Úbeda"
    assert window.pages.overview
    model = window.pages.overview.model
    assert [model.index(1, column).data() for column in (2, 8)] == ["1", "2"]
    window.actions_["en"].trigger()
    QApplication.processEvents()
    assert [model.index(1, column).data() for column in (2, 8)] == ["2", "3"]


def test_documents_follow_their_own_language(renamed: Catalogue) -> None:
    spanish = BriefOptions(Language.SPANISH)
    book = read(overview_workbook.build(BriefContent.of(renamed), spanish, date(2026, 1, 15)))
    heads = next(row for row in book.worksheets[0].iter_rows(values_only=True) if "Guatemala" in row)
    assert list(heads[2:-1]) == _SPANISH
    table = table_of(renamed, renamed.search(Query()), Language.SPANISH)
    assert list(table.columns[2:]) == _SPANISH
    assert table.cells[1][-1] == "2"
