"""Light and dark: following the system, or chosen."""

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from mirps_desktop.paths import RESOURCES
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import colours

_STYLE = RESOURCES / "style" / "window.qss"


class AppearanceSwitch(QObject):
    """Installs the palette that was chosen, and again when the system changes its mind."""

    changed = Signal()
    """Other colours are installed."""

    def __init__(self, application: QApplication, appearance: Appearance) -> None:
        super().__init__(application)
        self._application = application
        # Read once, before a palette of ours hides it: some platforms report no colour scheme.
        self._system_is_dark = colours.is_dark(application.palette())
        self._appearance = appearance
        self._wants_contrast = False  # not known yet
        self._application.setPalette(self._palette())

    def dress(self) -> None:
        """Install the style sheet: once the window is built, since it looks at every change of a widget.

        Not over an equal one: Qt would look at all that it ever had rules for, also at widgets that went
        before they were shown, and crash. `_install` takes it away first, which forgets them.
        """
        if (sheet := self._sheet()) != self._application.styleSheet():
            self._application.setStyleSheet(sheet)

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Show light, dark, or what the system shows, from now on."""
        self._appearance = appearance
        self._ask_for_scheme()
        self._follow()

    def follow_system(self) -> None:
        """Install the palette again whenever the system changes its mind; called once, after the start."""
        if self._appearance is not Appearance.SYSTEM:
            self._ask_for_scheme()
            self._dress_tooltips()
        hints = self._application.styleHints()  # held: what it gives goes with it
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        if self._is_contrast_wanted():
            self._follow()

    def _ask_for_scheme(self) -> None:
        """Have the frames of the windows in the same colours, where the system draws them."""
        schemes = QtCore.Qt.ColorScheme
        chosen = {Appearance.LIGHT: schemes.Light, Appearance.DARK: schemes.Dark}
        self._application.styleHints().setColorScheme(chosen.get(self._appearance, schemes.Unknown))

    def _is_contrast_wanted(self) -> bool:
        from mirps_desktop.widgets import high_contrast  # noqa: PLC0415 — not at start: Qt's answer costs time

        return high_contrast.is_wanted(self._application)

    def _follow(self) -> None:
        self._wants_contrast = self._is_contrast_wanted()
        scheme, schemes = self._application.styleHints().colorScheme(), QtCore.Qt.ColorScheme
        if self._appearance is Appearance.SYSTEM and scheme is not schemes.Unknown:
            self._system_is_dark = scheme is schemes.Dark
        self._install()
        # Now, not soon: else the windows have the old colours a while longer.
        self._application.sendPostedEvents(None, QtCore.QEvent.Type.ApplicationPaletteChange.value)
        self.changed.emit()

    def _install(self) -> None:
        # Taken away and read again: a style sheet keeps the colours it was read with, and would look at every
        # widget once more for the palette.
        self._application.setStyleSheet("")
        self._application.setPalette(self._palette())
        self._dress_tooltips()
        self._application.setStyleSheet(self._sheet())

    def _dress_tooltips(self) -> None:
        """Have them in the colours of the window: some systems have a palette for them alone."""
        from PySide6.QtWidgets import QToolTip  # noqa: PLC0415 — not at start

        QToolTip.setPalette(self._application.palette())

    def _palette(self) -> QPalette:
        is_system = self._appearance is Appearance.SYSTEM
        dark = self._system_is_dark if is_system else self._appearance is Appearance.DARK
        if self._has_contrast:
            from mirps_desktop.widgets import high_contrast  # noqa: PLC0415 — for few, and not at start

            return colours.palette_of(high_contrast.colours(self._application, dark=dark))
        return colours.dark() if dark else colours.light()

    def _sheet(self) -> str:
        sheet = _STYLE.read_text(encoding="utf-8")
        if self._has_contrast:
            from mirps_desktop.widgets import high_contrast  # noqa: PLC0415

            return high_contrast.thicker(sheet)
        return sheet

    @property
    def _has_contrast(self) -> bool:
        return self._wants_contrast and self._appearance is Appearance.SYSTEM
