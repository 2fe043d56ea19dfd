"""CSV, JSON and data package, read back with the standard library."""

import json
import locale
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.export import writer
from mirps_desktop.documents.export_columns import COLUMNS, usual_names
from mirps_desktop.documents.export_csv import guarded
from mirps_desktop.documents.export_options import ExportFormat, Separator
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from tests.documents.exports import TODAY, csv_rows, export_of, options, package, written

NAMES = [column.name for column in COLUMNS]
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
STARTS = st.sampled_from(["", "'", "=", "+", "-", "@", "\t", "\r", "\n", "'=", "''@", "＝", ";", '"', " "])


def test_csv_is_what_excel_knows_with_one_header(catalogue: Catalogue) -> None:
    data = written(export_of(catalogue), ExportFormat.CSV)
    assert data.startswith(b'\xef\xbb\xbf"id","level",')
    rows = csv_rows(data)
    assert rows[0] == list(usual_names(Language.ENGLISH))
    assert [(row[0], row[5]) for row in rows[1:]] == [(one.id, one.text) for one in catalogue.pledges()]
    assert not any(cell in {"N/A", "None", "null"} for row in rows for cell in row)


@pytest.mark.parametrize("separator", list(Separator))
def test_every_text_is_quoted_and_no_number(catalogue: Catalogue, separator: Separator) -> None:
    pledges = [catalogue.pledge("R1")._replace(text=text) for text in ("a;=1+1;b", 'a,"b"\tc', "")]
    chosen = options(["text", "line_first", "country"], hxl=True, separator=separator)
    data = written(export_of(catalogue, pledges, options=chosen), ExportFormat.CSV).decode("utf-8-sig")
    mark = separator.character
    first = str(pledges[0].lines[0])
    assert data.split("\r\n")[2:] == [
        mark.join(['"a;=1+1;b"', first, '""']),
        mark.join(['"a,""b""\tc"', first, '""']),
        mark.join(['""', first, '""']),
        "",
    ]


def test_all_columns_hold_data(catalogue: Catalogue) -> None:
    rows = csv_rows(written(export_of(catalogue, options=options(NAMES)), ExportFormat.CSV))
    first = dict(zip(NAMES, rows[1], strict=True))
    assert (first["id"], first["level"], first["country"], first["country_es"]) == ("R1", "regional", "", "")
    by_id = {row[0]: dict(zip(NAMES, row, strict=True)) for row in rows[1:]}
    pledge = catalogue.pledge("GRF-08057")
    assert pledge.country
    found = by_id[pledge.id]
    assert found["country_en"] == pledge.country.name.en
    assert found["country_es"] == pledge.country.name.es
    assert (found["country"], found["theme"]) == (pledge.country.iso3, pledge.theme.slug)
    assert (found["updated"], found["status"]) == ("2023-12", "")
    assert (found["line_first"], found["line_last"]) == tuple(map(str, pledge.lines))


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.JSON])
def test_hxl_tags_are_the_second_row(catalogue: Catalogue, kind: ExportFormat) -> None:
    data = written(export_of(catalogue, options=options(NAMES, hxl=True)), kind)
    rows = csv_rows(data) if kind is ExportFormat.CSV else json.loads(data)["pledges"]
    assert rows[:2] == [NAMES, [column.hxl for column in COLUMNS]]
    assert len(rows) == 2 + len(catalogue.pledges())


def test_tags_are_well_formed_and_differ() -> None:
    tags = [column.hxl for column in COLUMNS if column.hxl]
    assert all(re.fullmatch("#[a-z][a-z0-9_]*([+][a-z][a-z0-9_]*)*", tag) for tag in tags)
    assert len(set(tags)) == len(tags) == 11


def test_the_separator_is_the_system_s_where_that_is_wanted(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for point, separator in ((",", ";"), (".", ",")):
        monkeypatch.setattr(locale, "localeconv", lambda point=point: {"decimal_point": point})
        chosen = options(["id", "text"], separator=Separator.SYSTEM)
        data = written(export_of(catalogue, options=chosen), ExportFormat.CSV)
        assert [row[1] for row in csv_rows(data, separator)[1:]] == [one.text for one in catalogue.pledges()]


def test_json_says_what_it_is_about(catalogue: Catalogue) -> None:
    export = export_of(catalogue, catalogue.pledges()[:5], chosen="Country: Honduras", order=Order.ID)
    content = json.loads(written(export, ExportFormat.JSON))
    about = content["about"]
    assert (about["selection"], about["order"]) == ("Country: Honduras", "by ID")
    assert (about["pledges"], about["date"]) == (5, TODAY.isoformat())
    assert about["note"] == catalogue.edition.source.not_exhaustive.en
    assert [one["text"] for one in content["pledges"]] == [one.text for one in catalogue.pledges()[:5]]
    assert content["pledges"][0]["country_en"] is None
    assert content["pledges"][0]["line_first"] == catalogue.pledges()[0].lines[0]


@pytest.mark.parametrize("language", list(Language))
def test_a_package_describes_its_table(catalogue: Catalogue, language: Language) -> None:
    export = export_of(catalogue, language=language, chosen="x", options=options(NAMES, hxl=True))
    described, rows = package(written(export, ExportFormat.ZIP))
    assert described["profile"] == "tabular-data-package"
    assert "x" in described["description"].split("\n")[2]
    assert catalogue.edition.source.not_exhaustive(language) in described["description"]
    owned = {
        Language.ENGLISH: "The MIT licence of the program does not cover those texts.",
        Language.SPANISH: "La licencia MIT del programa no abarca esos textos.",
    }
    assert owned[language] in described["description"]
    assert catalogue.edition.source.publisher(language) in described["description"].split("\n")[-1]
    assert "licenses" not in described
    (resource,) = described["resources"]
    fields = resource["schema"]["fields"]
    assert [field["name"] for field in fields] == rows[0] == NAMES
    assert [field.get("hxl", "") for field in fields] == [column.hxl for column in COLUMNS]
    assert (resource["path"], resource["encoding"]) == ("pledges.csv", "utf-8")
    assert resource["schema"]["missingValues"] == [""]
    assert rows[1][0] == "R1"  # no second header in a described table
    kinds = {"string": ".*", "integer": "[0-9]+", "yearmonth": "[0-9]{4}-[0-9]{2}"}
    for row in rows[1:]:
        for field, cell in zip(fields, row, strict=True):
            assert re.fullmatch(kinds[field["type"]], cell, re.DOTALL)
            assert cell in field.get("constraints", {}).get("enum", [cell])
    assert len({row[0] for row in rows[1:]}) == len(rows) - 1  # the primary key


def test_a_package_without_ids_has_no_key(catalogue: Catalogue) -> None:
    described, _ = package(written(export_of(catalogue, options=options(["text"])), ExportFormat.ZIP))
    assert "primaryKey" not in described["resources"][0]["schema"]
    assert "hxl" not in described["resources"][0]["schema"]["fields"][0]


@given(STARTS, ANY_TEXT)
def test_any_text_survives_every_format(catalogue: Catalogue, start: str, rest: str) -> None:
    text = start + rest
    export = export_of(
        catalogue, [catalogue.pledges()[1]._replace(text=text)], options=options(["text", "id"])
    )
    assert json.loads(written(export, ExportFormat.JSON))["pledges"][0]["text"] == (text or None)
    for rows in (csv_rows(written(export, ExportFormat.CSV)), package(written(export, ExportFormat.ZIP))[1]):
        cell = rows[1][0]
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
        is_guarded = re.match("'+[=+\\-@\t\r\n＝＋－＠]", cell)
        assert (cell[1:] if is_guarded else cell) == text


def test_half_a_letter_is_shown_as_missing_and_counted(catalogue: Catalogue) -> None:
    export = export_of(
        catalogue, [catalogue.pledges()[1]._replace(text="a\ud800b\udfff\x01")], options=options(["text"])
    )
    assert csv_rows(written(export, ExportFormat.CSV))[1] == ["a\ufffdb\ufffd\x01"]
    content = json.loads(written(export, ExportFormat.JSON))
    assert content["pledges"] == [{"text": "a\ufffdb\ufffd\x01"}]
    assert content["replaced"] == "2 characters cannot be kept in this format: “\ufffd” stands instead."
    assert content["replaced"] in package(written(export, ExportFormat.ZIP))[0]["description"]


def test_nothing_replaced_is_not_said(catalogue: Catalogue) -> None:
    export = export_of(catalogue)
    assert set(json.loads(written(export, ExportFormat.JSON))) == {"about", "pledges"}
    assert "\ufffd" not in package(written(export, ExportFormat.ZIP))[0]["description"]


def test_numbers_are_never_guarded() -> None:
    assert guarded(-1) == -1
    assert guarded("-1") == "'-1"


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_an_unknown_column_is_named_with_those_there_are(catalogue: Catalogue, kind: ExportFormat) -> None:
    with pytest.raises(Problem) as raised:
        writer(export_of(catalogue, options=options(["id", "colour"])), kind)
    assert raised.value.kind is ProblemKind.UNKNOWN_EXPORT_COLUMN
    assert raised.value.details == {"value": "colour", "known": ", ".join(NAMES)}


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_every_format_tells_its_progress(catalogue: Catalogue, kind: ExportFormat) -> None:
    steps: list[tuple[int, int]] = []
    written(export_of(catalogue), kind, lambda *step: steps.append(step))
    assert steps == [(number, 35) for number in range(1, 36)]
