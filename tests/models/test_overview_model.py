"""The table of themes and countries follows the filter, while somebody looks."""

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.overview_model import OverviewCell, OverviewModel, OverviewRole
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.paths import TRANSLATIONS

_DISPLAY = Qt.ItemDataRole.DisplayRole


def test_model(catalogue: Catalogue, qtmodeltester: ModelTester, qtbot: QtBot) -> None:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.ENGLISH)
    model = OverviewModel(search)
    qtmodeltester.check(model)
    assert model.index(3, 5).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Guatemala, Statistical Inclusion, none in this overview"
    )
    assert model.index(0, 0).data() == "35"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Belize"
    assert model.headerData(1, Qt.Orientation.Vertical) == "Asylum Capacity Building"
    assert "Working group: " in model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)


def test_it_follows_the_filter_only_while_it_is_told_to(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.ENGLISH)
    model = OverviewModel(search)
    told: list[list[int]] = []
    model.dataChanged.connect(lambda _first, _last, roles: told.append(list(roles)))
    search.set_text("refugee")
    assert told == []
    model.follow(follows=True)
    model.follow(follows=True)
    assert told == [[OverviewRole.CELL]]
    assert model.cell(1, 2) == OverviewCell(0, 2, 0.0, is_sum=False, is_filtered=True)
    assert model.index(1, 2).data() == "0 of 2"
    assert model.index(4, 2).data() == "none in this overview"
    search.set_text("refugees")
    assert len(told) == 2
    model.follow(follows=False)
    search.set_text("")
    assert len(told) == 2


def test_a_cell_narrows_as_the_outline_does(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    model = OverviewModel(PledgeSearch(catalogue, Language.SPANISH))
    assert model.item(1, 1).query(Query("a")) == Query("a", ("asylum",), level=Level.REGIONAL)
    assert model.item(0, 2).query(Query()) == Query(countries=("BLZ",))
    for place in ((0, 0), (0, 1), (2, 0), (3, 4)):
        found = model.index_of(model.item(*place))
        assert (found.row(), found.column()) == place
    assert not model.index_of(OutlineItem(level=Level.NATIONAL)).isValid()


def test_it_speaks_as_the_window_does(catalogue: Catalogue, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load("mirps_es.qm", str(TRANSLATIONS))
    qapp.installTranslator(translator)
    try:
        model = OverviewModel(PledgeSearch(catalogue, Language.SPANISH))
        assert model.headerData(0, Qt.Orientation.Vertical) == "Todos los temas"
        assert model.headerData(0, Qt.Orientation.Vertical) == OverviewWording(Language.SPANISH).row(None)
        empty = model.index_of(OutlineItem(catalogue.themes[0], catalogue.countries[0]))
        assert empty.data(Qt.ItemDataRole.AccessibleTextRole) == OverviewWording(Language.SPANISH).sentence(
            model.place(empty.row(), empty.column()), None, model.cell(empty.row(), empty.column()).total
        )
    finally:
        qapp.removeTranslator(translator)
