"""`mirps build` and `mirps check`: making a catalogue, and looking whether one is sound."""

import argparse
from pathlib import Path

from mirps_desktop.cli.selection import SelectionWording
from mirps_desktop.cli.targets import check_file
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.documents.own_catalogues import note_build
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.wording import Wording


class CheckWording(Wording):
    """The report of `mirps check`."""

    def sound(self, path: Path) -> str:
        """Return the verdict on a catalogue without fault."""
        return self.tr("{file} is sound.").format(file=path)

    def labels(self) -> tuple[str, ...]:
        """Return the names of the facts, in the order of the report."""
        return (
            self.tr("Edition"),
            self.tr("Format"),
            self.tr("Regional pledges"),
            self.tr("National pledges"),
            self.tr("Themes"),
            self.tr("Countries"),
            self.tr("SHA-256"),
        )


def build(arguments: argparse.Namespace, language: Language) -> int:
    """Write the catalogue made from a folder of tables; return the exit status."""
    from mirps_desktop.catalogue.build import build as built  # noqa: PLC0415 — rarely needed

    check_file(arguments.output, ".sqlite", force=arguments.force)
    write_bytes(arguments.output, built(arguments.folder), replace=arguments.force)
    note_build(arguments.output)
    print(SelectionWording(language).saved(arguments.output))
    return 0


def check(arguments: argparse.Namespace, language: Language) -> int:
    """Print what a sound catalogue holds, or raise Problem; return the exit status."""
    from mirps_desktop.catalogue.check import check as checked  # noqa: PLC0415 — rarely needed

    report = checked(arguments.file or arguments.catalogue or BUNDLED_CATALOGUE)
    wording = CheckWording(language)
    facts = (
        report.edition,
        report.schema_version,
        report.regional,
        report.national,
        report.themes,
        report.countries,
        report.sha256,
    )
    labels = wording.labels()
    width = max(map(len, labels))
    print(wording.sound(report.path))
    for label, fact in zip(labels, facts, strict=True):
        print(f"  {label:<{width}}  {fact}")
    return 0
