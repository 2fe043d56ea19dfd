"""What every key does: the actions by their menus, then the keys that act in one part or window only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from mirps_desktop.widgets import (
    comparison_dialog,
    filter_edit,
    glossary_dialog,
    outline_view,
    overview_view,
    pledge_browser,
    pledge_list_view,
    sheet_page_view,
)
from mirps_desktop.widgets.action_list import ACTIONS, MENUS, SUBMENUS
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

_PARTS = (
    (QT_TRANSLATE_NOOP("Keys", "In the filter"), filter_edit.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In the tree of themes and countries"), outline_view.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In the list of pledges"), pledge_list_view.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In the text of a pledge"), pledge_browser.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In themes × countries"), overview_view.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "Side by side"), comparison_dialog.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In the glossary"), glossary_dialog.KEYS),
    (QT_TRANSLATE_NOOP("Keys", "In the large page of the print preview"), sheet_page_view.KEYS),
)
_BETWEEN = "   "  # no comma: that is a key as well


@dataclass(frozen=True, slots=True)
class ShortcutSection:
    """A heading, and below it what is done → by which keys, both in the language of the interface."""

    title: str
    rows: tuple[tuple[str, str], ...]


def native(keys: Iterable[QKeySequence | str]) -> str:
    """Return `keys` as they stand on the keyboard, in the language of the interface.

    Those that only few keyboards have, such as “Open” and “Exit”, are left out.
    """
    form = QKeySequence.SequenceFormat.NativeText
    sequences = (QKeySequence(key) for key in keys)
    usual = (keys for keys in sequences if keys[0].key() < Qt.Key.Key_Back)  # type: ignore[index]
    return _BETWEEN.join(dict.fromkeys(keys.toString(form) for keys in usual))


def shortcut_sections(actions: Actions) -> list[ShortcutSection]:
    """Return every action that has a key, by menu, then the keys that are no actions, by where they act."""
    menus = [ShortcutSection(_title(menu), _of_menu(menu, actions)) for menu, _text in MENUS]
    parts = [ShortcutSection(_said("Keys", title), _of_part(keys)) for title, keys in _PARTS]
    return [section for section in (*menus, *parts) if section.rows]


def _of_menu(menu: str, actions: Actions) -> tuple[tuple[str, str], ...]:
    inside = (record for record in ACTIONS if record.menu == menu and actions[record.name].shortcuts())
    return tuple(
        (_said("Actions", record.text), native(actions[record.name].shortcuts())) for record in inside
    )


def _of_part(records: Sequence[KeyRecord]) -> tuple[tuple[str, str], ...]:
    return tuple((_said("Keys", record.text), native(record.keys)) for record in records)


def _title(menu: str) -> str:
    """Return the name of a menu, after that of the menu it is in."""
    names = {name: _said("Actions", text) for name, text in MENUS}
    return " › ".join(names[name] for name in (SUBMENUS.get(menu), menu) if name)


def _said(context: str, text: str) -> str:
    """Return `text` in the language of the interface, without the mark of its accelerator."""
    return QCoreApplication.translate(context, text).replace("&", "")
