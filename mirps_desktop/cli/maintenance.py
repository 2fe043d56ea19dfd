"""`mirps build` and `mirps check`: making a catalogue, and looking at one."""

import argparse
import sys
from pathlib import Path

from mirps_desktop.catalogue.build import build
from mirps_desktop.catalogue.check import check
from mirps_desktop.cli.files import check_target
from mirps_desktop.cli.wording import CommandWording
from mirps_desktop.documents.atomic import write_bytes


def build_catalogue(arguments: argparse.Namespace, _path: Path, wording: CommandWording) -> None:
    """Make the catalogue from the tables; nothing is written where they are wrong."""
    target = Path(arguments.output)
    check_target(target, ".sqlite", force=arguments.force)
    write_bytes(target, build(Path(arguments.folder)), replace=arguments.force)
    sys.stderr.write(f"{wording.written(target)}\n")


def check_catalogue(arguments: argparse.Namespace, path: Path, wording: CommandWording) -> None:
    """Print what a sound catalogue holds."""
    report = check(Path(arguments.file) if arguments.file else path)
    said = wording.report(
        file=report.path,
        edition=report.edition,
        version=report.schema_version,
        regional=report.regional,
        national=report.national,
        themes=report.themes,
        countries=report.countries,
        sha256=report.sha256,
    )
    print(said)
