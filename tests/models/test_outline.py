"""The outline: its plain items without Qt, its model through Qt's tester."""

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping, OutlineItem, build_outline
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.models.pledge_search import PledgeSearch


def _keys(item: OutlineItem) -> list[tuple[str, str, str]]:
    return [child.key for child in item.children]


def test_by_theme_has_the_regional_pledge_first(catalogue: Catalogue) -> None:
    cells = catalogue.search(Query()).counts
    root = build_outline(Grouping.THEME, catalogue.themes, catalogue.countries, cells)
    assert _keys(root) == [("", "", ""), *((theme.slug, "", "") for theme in catalogue.themes)]
    local = root.children[4]
    countries = [("local-governance", iso3, "") for iso3 in ("GTM", "HND", "MEX")]
    assert _keys(local) == [("local-governance", "", "regional"), *countries]


def test_by_country_has_the_regional_pledges_as_a_group(catalogue: Catalogue) -> None:
    cells = catalogue.search(Query()).counts
    root = build_outline(Grouping.COUNTRY, catalogue.themes, catalogue.countries, cells)
    assert _keys(root)[1] == ("", "", "regional")
    assert [key[1] for key in _keys(root)[2:]] == [country.iso3 for country in catalogue.countries]
    assert len(root.children[1].children) == 4
    mexico = root.children[7]
    assert mexico.query(Query("asylum")) == Query("asylum", countries=("MEX",))
    assert mexico.children[0].query(Query()) == Query("", ("asylum",), ("MEX",))


@pytest.mark.parametrize("grouping", list(Grouping))
def test_model(catalogue: Catalogue, grouping: Grouping, qtmodeltester: ModelTester, qtbot: QtBot) -> None:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.ENGLISH)
    model = OutlineModel(search, grouping)
    qtmodeltester.check(model)
    search.set_text("refugee")
    assert model.item(model.index(0, 0)).count == 25
    model.set_grouping(Grouping.COUNTRY if grouping is Grouping.THEME else Grouping.THEME)
    qtmodeltester.check(model)
    assert model.item(model.index(0, 0)).count == 25


def test_only_changed_counts_are_told(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.SPANISH)
    model = OutlineModel(search, Grouping.THEME)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append(last.row() - first.row()))
    search.set_text("UMAR")
    assert told == [4]  # one signal for all
    regional = model.index(1, 0)
    assert model.item(regional).count == 0
    told.clear()
    search.set_text("UMARs")
    assert told == []


def test_titles(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    model = OutlineModel(PledgeSearch(catalogue, Language.ENGLISH), Grouping.THEME)
    guatemala = model.item(model.index_of(("asylum", "GTM", "")))
    assert model.title(guatemala, Language.ENGLISH) == "Asylum Capacity Building › Guatemala"
