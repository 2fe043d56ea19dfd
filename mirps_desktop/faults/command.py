"""What a command does with an exception that nobody caught: a report, one sentence, an exit status."""

from mirps_desktop.data_folder import data_folder
from mirps_desktop.faults.report import fault_of, save
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording

FAULTY = 70
"""The exit status for a fault of the program itself: EX_SOFTWARE of sysexits.h."""


class FaultWording(Wording):
    """The sentence on a fault."""

    def saved(self, path: object) -> str:
        """Return where the report is."""
        return self.tr(
            "Something unexpected went wrong in the program; the report {file} says where: "
            "please pass it on to whoever looks after the program."
        ).format(file=path)

    def not_saved(self, what: str, where: str) -> str:
        """Return what a report would say, where none can be saved."""
        return self.tr(
            "Something unexpected went wrong in the program ({what}, {where}), and no report could be saved: "
            "please pass this on to whoever looks after the program."
        ).format(what=what, where=where)


def sentence_on(error: BaseException, language: Language) -> str:
    """Save a report on `error`; return the sentence that says so."""
    fault, say = fault_of(error), FaultWording(language)
    path = save(fault, data_folder())
    return say.saved(path) if path else say.not_saved(fault.what, fault.where)
