"""The language of the window: Qt's translators out and in, without a restart."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mirps_desktop.language import Language
from mirps_desktop.paths import TRANSLATIONS


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation; Qt's own function is typed as returning any object."""
    return text


class TranslatorSwitch:
    """Holds the installed translators, the program's and Qt's own."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def install(self, language: Language) -> None:
        """Let every text of the program and of Qt's dialogs be in `language` from now on."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, name in ((qt, "qtbase"), (str(TRANSLATIONS), "mirps")):
            translator = QTranslator(self._application)
            if translator.load(f"{name}_{language}.qm", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(self._locale(language))

    def _locale(self, language: Language) -> QLocale:
        """Return the system's locale if it speaks `language`, else that of the region."""
        system = QLocale.system()
        wanted = QLocale.Language.Spanish if language is Language.SPANISH else QLocale.Language.English
        if system.language() == wanted:
            return system
        return QLocale("es_419" if language is Language.SPANISH else "en")
