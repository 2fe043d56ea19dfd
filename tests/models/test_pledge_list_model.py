"""The list follows the search, and says its rows."""

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.models.pledge_list_model import PledgeListModel, PledgeRole
from mirps_desktop.models.pledge_search import PledgeSearch


def test_model(catalogue: Catalogue, qtmodeltester: ModelTester, qtbot: QtBot) -> None:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.ENGLISH)
    model = PledgeListModel(search)
    qtmodeltester.check(model)
    assert model.rowCount() == 35
    search.set_text("biometric")
    qtmodeltester.check(model)
    assert model.rowCount() == 1
    index = model.index(0, 0)
    assert (index.data(), index.data(PledgeRole.LINES).origin.text) == ("GRF-07384", "Panama")
    assert "biometric" in index.data(PledgeRole.LINES).snippet.text
    assert model.row_of(model.hit(0).pledge.number) == 0
    assert model.row_of(1) == -1


def test_the_same_query_is_not_asked_twice(catalogue: Catalogue, qtbot: QtBot) -> None:
    search = PledgeSearch(catalogue, Language.ENGLISH)
    search.set_text("asylum")
    with qtbot.assertNotEmitted(search.results_changed):
        search.set_text("asylum")
