"""What the reader chooses once and finds again: grouping, order, appearance, language."""

from PySide6.QtCore import QObject, Signal

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.translation import TranslatorSwitch


class WindowChoices(QObject):
    """Has each effect at once, remembers it, and checks the action that stands for it."""

    grouping_changed = Signal()
    language_changed = Signal()
    checked = Signal()
    """The actions show the present choices."""

    def __init__(  # noqa: PLR0917 — all that a choice has an effect on
        self,
        search: PledgeSearch,
        outline: OutlineModel,
        settings: Settings,
        actions: Actions,
        appearance: AppearanceSwitch,
        translators: TranslatorSwitch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._outline = outline
        self._settings = settings
        self._actions = actions
        self._appearance = appearance
        self._translators = translators

    def restore(self) -> None:
        """Check the actions of what was chosen in the last session."""
        self._check()

    def set_grouping(self, grouping: Grouping) -> None:
        """Nest the outline by theme or by country; what the list is narrowed to stays."""
        if grouping is not self._outline.grouping:  # else the groups that are closed would open
            self._settings.grouping = grouping
            self._outline.set_grouping(grouping)
            self.grouping_changed.emit()
        self._check()

    def set_order(self, order: Order) -> None:
        """List the pledges in `order`, also after the next start."""
        self._settings.order = order
        self._search.set_order(order)
        self._check()

    def set_appearance(self, appearance: Appearance) -> None:
        """Show light, dark, or what the system shows."""
        self._settings.appearance = appearance
        self._appearance.choose(appearance)
        self._check()

    def set_language(self, language: Language) -> None:
        """Switch the language of the interface at once; pledge texts stay."""
        self._settings.language = language
        self._speak(language)
        self._check()

    def reset(self) -> None:
        """Forget all settings, and show what a first start would show."""
        self._settings.reset()
        self._appearance.choose(self._settings.appearance)
        self._speak(self._settings.language)
        self._search.set_order(self._settings.order)
        self._outline.set_grouping(self._settings.grouping)
        self.grouping_changed.emit()
        self._check()

    def _speak(self, language: Language) -> None:
        self._search.set_language(language)
        self._translators.install(language)
        self.language_changed.emit()

    def _check(self) -> None:
        self.check()
        self.checked.emit()

    def check(self) -> None:
        """Check the actions of what is chosen."""
        chosen = (
            f"by_{self._outline.grouping}",
            f"order_{self._search.query.order}",
            self._appearance.appearance.value,
            self._search.language.value,
        )
        for name in chosen:
            self._actions[name].setChecked(True)
