"""The rules of the layers, read from the code itself."""

import ast
import os
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mirps_desktop"
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
LAYERS = ("catalogue", "documents", "faults", "printing", "models", "settings", "session", "widgets", "cli")
CORE = (
    "data_folder", "problems", "wording", "language", "paths", "theme_colours", "reasons", "sentences",
    "visible", "unread_modules", "__init__",
)  # fmt: skip
MAY_IMPORT = {
    "core": {"core", "catalogue"},
    "catalogue": {"core", "catalogue"},
    "documents": {"core", "catalogue", "documents"},
    "faults": {"core", "documents", "faults"},
    "printing": {"core", "catalogue", "documents", "printing"},
    "models": {"core", "catalogue", "documents", "models"},
    "settings": {"core", "catalogue", "models", "settings"},
    "session": {"core", "catalogue", "models", "settings", "session"},
    "widgets": {"core", *LAYERS} - {"cli"},
    "cli": {"core", "catalogue", "documents", "faults", "printing", "cli"},
    "window": {"core", *LAYERS, "window"} - {"cli"},
}
WIDGETS = {
    f"PySide6.{name}" for name in ("__version__", "QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg")
}
QT = {
    "printing": {"PySide6.QtCore", "PySide6.QtGui"},
    "models": {"PySide6.QtCore", "PySide6.QtGui"},
    "settings": {"PySide6.QtCore"},
    "widgets": WIDGETS,
    "window": WIDGETS | {"PySide6"},
}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "xmlrpc",
    "socketserver",
    "requests",
}


def layer(name: str) -> str:
    """Return the layer of a path below the package, or of a dotted name without `mirps_desktop.`."""
    first = re.split(r"[/.]", name)[0].removesuffix("_store")  # settings in two files
    if first in LAYERS:
        return first
    return "core" if first in CORE else "window"


def imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Yield each imported module and whether the import is inside a function."""
    lazy = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in lazy
        elif isinstance(node, ast.ImportFrom) and node.module:
            bare = node.module in {"PySide6", "mirps_desktop"}
            names = [f"{node.module}.{alias.name}" for alias in node.names] if bare else [node.module]
            for name in names:
                yield name, id(node) in lazy


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """Return every module of the package, parsed."""
    return {name: ast.parse(path.read_text("utf-8")) for name, path in MODULES.items()}


def test_each_layer_imports_only_those_below_it(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, tree in trees.items()
        for imported, _ in imports(tree)
        if imported.startswith("mirps_desktop.")
        and imported != "mirps_desktop.__version__"
        and layer(imported.removeprefix("mirps_desktop.")) not in MAY_IMPORT[layer(name)]
    ]
    assert not wrong


def test_qt_stays_where_it_belongs(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, tree in trees.items()
        for imported, _ in imports(tree)
        if imported.partition(".")[0] in {"PySide6", "shiboken6"}
        and imported not in QT.get(layer(name), set())
    ]
    assert not wrong


def test_the_command_line_prints_only_on_demand(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, tree in trees.items()
        for imported, lazy in imports(tree)
        if layer(name) == "cli" and imported.startswith("mirps_desktop.printing") and not lazy
    ]
    assert not wrong


def test_openpyxl_is_loaded_only_by_documents(trees: dict[str, ast.Module]) -> None:
    wrong = [
        name
        for name, tree in trees.items()
        for imported, _ in imports(tree)
        if imported.partition(".")[0] == "openpyxl" and layer(name) != "documents"
    ]
    assert not wrong


def test_nothing_can_reach_a_network(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, tree in trees.items()
        for imported, _ in imports(tree)
        if any(imported == bad or imported.startswith(f"{bad}.") for bad in (*NETWORK, "PySide6.QtNetwork"))
    ]
    assert not wrong


def test_only_one_function_writes_files(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name}:{node.lineno} {node.attr}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"write_bytes", "write_text", "fsync"}
        if name != "documents/atomic.py"
    ]
    assert not wrong


def test_dialogs_are_in_the_programs_style(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and name != "widgets/dialog.py"
        if any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    ]
    assert not wrong


def test_translated_sentences_are_literals(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name}:{node.lineno}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        if name != "wording.py" and not (node.args and isinstance(node.args[0], ast.Constant))
    ]
    assert not wrong


def test_files_stay_short() -> None:
    paths = [*MODULES.values(), *(ROOT / "tests").rglob("*.py")]
    long = {path.name: lines for path in paths if (lines := len(path.read_text("utf-8").splitlines())) > 250}
    assert not long


def checkout_files() -> dict[str, Path]:
    """Return what git would list, found without git: it may be missing, or distrust the folder's owner."""
    lines = [line.strip() for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()]
    ignored = [".git", *(line.rstrip("/") for line in lines if line and not line.startswith("#"))]
    found: dict[str, Path] = {}
    for folder, folders, names in os.walk(ROOT):
        here = Path(folder)
        kept = [name for name in [*folders, *names] if not any(fnmatch(name, known) for known in ignored)]
        folders[:] = [name for name in folders if name in kept and not (here / name / "pyvenv.cfg").exists()]
        paths = [here / name for name in names if name in kept]
        found |= {path.relative_to(ROOT).as_posix(): path for path in paths if path.is_file()}
    return found


def test_files_name_no_place_to_download_from() -> None:
    files = checkout_files()
    assert {"README.md", ".ci/run", "data/mirps.sqlite", "mirps_desktop/app.py"} <= files.keys()
    assert not any(name.startswith((".git/", ".venv/")) or name.endswith(".pyc") for name in files)
    forbidden = re.compile("py" + r"pi\.|python" + r"hosted|simple" + r"/|https?://\S+\.(whl|tar\.gz|zip)\b")
    texts = {name: path.read_bytes().decode("utf-8", "replace") for name, path in files.items()}
    assert not [name for name, text in texts.items() if forbidden.search(text)]
    assert ".python-version" not in files
    assert "uv.lock" in (ROOT / ".gitignore").read_text("utf-8").splitlines()  # it holds addresses
