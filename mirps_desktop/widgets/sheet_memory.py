"""What was chosen for pledge sheets last."""

from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.first_paper import chosen_paper
from mirps_desktop.widgets.sheet_zoom import PAGE_WIDTH, WHOLE_PAGE, ZOOMS

_COMPACT, _REMARKS = "compact", "remarks"


def remembered_sheets(settings: Settings, language: Language) -> SheetOptions:
    """Return the options chosen last; the language is the interface's, unless another was chosen."""
    words = settings.choices("sheets", [_COMPACT, _REMARKS, *Language]) or []
    chosen = [Language(word) for word in words if word in list(Language)]
    return SheetOptions(
        chosen_paper(settings),
        compact=_COMPACT in words,
        remarks=_REMARKS in words,
        language=chosen[0] if chosen else language,
    )


def remembered_zoom(settings: Settings) -> int:
    """Return how large the preview showed its page last: percent, WHOLE_PAGE or PAGE_WIDTH."""
    known = {str(zoom) for zoom in (WHOLE_PAGE, PAGE_WIDTH, *ZOOMS)}
    return int((settings.choices("sheets_zoom", known) or [str(WHOLE_PAGE)])[0])


def remember_sheets(settings: Settings, options: SheetOptions, language: Language, zoom: int) -> None:
    """Keep `options` and `zoom` for the next sheets; a language only if it is not the interface's."""
    settings.paper = options.paper.value
    settings.set_choices("sheets_zoom", [str(zoom)])
    said = {
        _COMPACT: options.compact,
        _REMARKS: options.remarks,
        options.language.value: options.language is not language,
    }
    settings.set_choices("sheets", [word for word, is_said in said.items() if is_said])
