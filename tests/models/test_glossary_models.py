"""The glossary's table, its search, and its alphabet."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.glossary import Relation
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.models.glossary_model import GlossaryColumn, GlossaryModel, GlossaryRole
from mirps_desktop.models.glossary_proxy_model import GlossaryProxyModel
from mirps_desktop.models.pledge_search import PledgeSearch

Models = tuple[PledgeSearch, GlossaryModel, GlossaryProxyModel]


@pytest.fixture
def models(catalogue: Catalogue, qapp: object) -> Models:  # noqa: ARG001
    search = PledgeSearch(catalogue, Language.ENGLISH)
    model = GlossaryModel(search)
    proxy = GlossaryProxyModel(model, Language.ENGLISH)
    proxy.sort(GlossaryColumn.ENGLISH)
    return search, model, proxy


def _column(proxy: GlossaryProxyModel, column: GlossaryColumn) -> list[str]:
    return [proxy.index(row, column).data() for row in range(proxy.rowCount())]


def test_models(models: Models, qtmodeltester: ModelTester) -> None:
    _search, model, proxy = models
    qtmodeltester.check(model)
    qtmodeltester.check(proxy)
    proxy.set_text("refug")
    qtmodeltester.check(proxy)
    model.retranslate()
    proxy.set_language(Language.SPANISH)
    qtmodeltester.check(proxy)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) == "access"
    assert model.headerData(model.rowCount(), Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("educacion", "education"),
        ("EDUCACIÓN", "education"),
        ("forzoso despl", "forced displacement"),
        ("asylum-seeker", "asylum-seeker"),
        ("asylum seeker", "asylum-seeker"),
        ("asylumseeker", "asylum-seeker"),
        ("capacity\u2011build", "capacity-building"),
        ("co-operation", "cooperation"),
        ("drer", "DRER"),
        ("law mexican term", "complementary protection"),
        ("san pedro", "UMAR"),
        ("trata trafico", "trata"),
        ("", "asylum"),
        (" - ", "asylum"),
    ],
)
def test_search(models: Models, text: str, term: str) -> None:
    _search, _model, proxy = models
    proxy.set_text(text)
    found = [proxy.index(row, 0).data(GlossaryRole.ENTRY).term.text for row in range(proxy.rowCount())]
    assert term in found


def test_what_is_confirmed_is_said_without_its_heading(models: Models) -> None:
    _search, model, _proxy = models
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert not any(row.endswith(", yes") for row in said)
    assert any(row.endswith(", confirmed") for row in said)


@pytest.mark.parametrize("order", Qt.SortOrder)
@pytest.mark.parametrize("text", ["refug", "REFÚG", "asyl"])
def test_what_begins_as_typed_comes_first(models: Models, text: str, order: Qt.SortOrder) -> None:
    _search, model, proxy = models
    proxy.sort(GlossaryColumn.ENGLISH, order)
    alphabet = [proxy.source_row(row) for row in range(proxy.rowCount())]
    proxy.set_text(text)
    rows = [model.entry(proxy.source_row(row)).texts for row in range(proxy.rowCount())]
    begun = [
        any(key(one).startswith(key(text)) for one in f"{row.en} · {row.es}".split(" · ")) for row in rows
    ]
    assert begun == sorted(begun, reverse=True)
    assert 0 < sum(begun) < len(begun)
    places = [alphabet.index(proxy.source_row(row)) for row in range(proxy.rowCount())]
    assert places == [*sorted(places[: sum(begun)]), *sorted(places[sum(begun) :])]


def test_every_word_counts(models: Models) -> None:
    _search, model, proxy = models
    proxy.set_text("asylum zzz")
    assert proxy.rowCount() == 0
    proxy.set_text("sylum")
    assert proxy.rowCount() == 0
    proxy.set_text("")
    assert proxy.rowCount() == model.rowCount() > 400


def test_notes_follow_the_language(models: Models) -> None:
    search, model, proxy = models
    proxy.set_text("término ley")
    assert proxy.rowCount() == 0
    search.language = Language.SPANISH
    model.retranslate()
    proxy.set_language(Language.SPANISH)
    assert _column(proxy, GlossaryColumn.NOTE) == ["término de la ley mexicana"]


def test_alphabet(models: Models) -> None:
    _search, model, proxy = models
    proxy.set_language(Language.SPANISH)
    proxy.sort(GlossaryColumn.SPANISH)
    spanish = [text for text in _column(proxy, GlossaryColumn.SPANISH) if text]
    assert spanish[0].startswith("abogar")
    words = ("Belice", "niño", "nivel", "obligación", "≠ refugio", "trata")
    places = [next(row for row, text in enumerate(spanish) if text.startswith(word)) for word in words]
    assert places == sorted(places)
    proxy.sort(GlossaryColumn.ENGLISH)
    english = _column(proxy, GlossaryColumn.ENGLISH)
    assert english.index("Belize") < english.index("beneficiary") < english.index("border")
    assert model.line(0) == "access\tacceso\tTranslation\t\tto be confirmed"


def test_kinds_and_marks_are_words(models: Models) -> None:
    _search, model, proxy = models
    assert set(_column(proxy, GlossaryColumn.KIND)) == {"Translation", "Acronym", "Variant", "Never the same"}
    marks = set(_column(proxy, GlossaryColumn.CONFIRMED))
    assert {"yes", "to be confirmed", "to be confirmed: desplazamiento forzoso"} <= marks
    kinds = [model.entry(row).relation for row in range(model.rowCount())]
    assert kinds.count(Relation.NEVER) == 20
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in GlossaryColumn]
    assert headings == ["English", "Spanish", "Kind", "Note", "Confirmed"]
