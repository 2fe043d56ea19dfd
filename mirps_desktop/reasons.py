"""Parts of the sentences on problems: what a system or a table says, in the reader's language."""

import errno
from collections.abc import Mapping

from mirps_desktop.wording import Wording

# How systems say that a network folder is gone; which of them there are differs.
_UNREACHABLE = {
    getattr(errno, name)
    for name in (
        "EIO",
        "ESTALE",
        "EHOSTDOWN",
        "EHOSTUNREACH",
        "ENETDOWN",
        "ENETUNREACH",
        "ENOTCONN",
        "ETIMEDOUT",
    )
    if hasattr(errno, name)
}
# Expected forms of values, as the description of the tables gives them, and the phrase for each.
_FORMS = {
    "R[1-9][0-9]*|GRF-[0-9]{5,6}": "R1… or GRF- and 5 or 6 digits",
    "[1-9][0-9]{0,8}": "a whole number from 1, of at most 9 digits",
    "[0-9]{4}-(0[1-9]|1[0-2])": "a year and a month, such as 2023-12",
    "[a-z0-9-]+": "small letters from a to z, digits and hyphens",
    "[A-Z]{2}": "two capital letters",
    "[A-Z]{3}": "three capital letters",
    "[a-z]{2}": "two small letters",
    "[0-9]{3}": "three digits",
}


class Reasons(Wording):
    """Says why, in words."""

    def of(self, detail: object) -> str:
        """Return a detail of a problem in words, or as it is where there are none."""
        if isinstance(detail, OSError):
            known = self._system().get(detail.errno or 0)
            if detail.errno in _UNREACHABLE:
                known = self.tr("the disk or the network does not answer")
            return known or detail.strerror or str(detail)
        text = str(detail)
        return self._phrases().get(_FORMS.get(text, text), text)

    def advice(self, reason: object) -> str:
        """Return what to do where a file cannot be written because of `reason`."""
        number = reason.errno if isinstance(reason, OSError) else None
        if number in {errno.ENOSPC, errno.EDQUOT}:
            return self.tr("make room or choose another folder")
        if number == errno.ENAMETOOLONG:
            return self.tr("choose a shorter name")
        if number in {errno.ENOENT, errno.ENOTDIR}:
            return self.tr("choose a folder that exists")
        return self.tr("choose another folder")

    def _system(self) -> Mapping[int, str]:
        return {
            errno.ENOENT: self.tr("there is no such file or folder"),
            errno.EACCES: self.tr("you have no permission"),
            errno.EPERM: self.tr("you have no permission"),
            errno.ENOSPC: self.tr("the disk is full"),
            errno.EDQUOT: self.tr("the disk is full"),
            errno.EROFS: self.tr("nothing can be written there"),
            errno.ENOTDIR: self.tr("a part of the path is a file, not a folder"),
            errno.ENAMETOOLONG: self.tr("the name is too long"),
            errno.EISDIR: self.tr("it is a folder"),
            errno.ELOOP: self.tr("its links lead in a circle"),
        }

    def _phrases(self) -> Mapping[str, str]:
        """Return translations of the details that are words of the program itself."""
        return {
            "empty": self.tr("it is empty"),
            "unclosed quotation mark": self.tr("a quotation mark that opens there is not closed"),
            "quotation mark out of place": self.tr("a quotation mark is out of place"),
            "no spaces around it": self.tr("no spaces around it"),
            "no seal of a catalogue": self.tr("no seal of a catalogue"),
            "R1… for a regional pledge, GRF-… for a national one": self.tr(
                "R1… for a regional pledge, GRF-… for a national one"
            ),
            "R1… or GRF- and 5 or 6 digits": self.tr("R1… or GRF- and 5 or 6 digits"),
            "a whole number from 1, of at most 9 digits": self.tr(
                "a whole number from 1, of at most 9 digits"
            ),
            "a year and a month, such as 2023-12": self.tr("a year and a month, such as 2023-12"),
            "small letters from a to z, digits and hyphens": self.tr(
                "small letters from a to z, digits and hyphens"
            ),
            "two capital letters": self.tr("two capital letters"),
            "three capital letters": self.tr("three capital letters"),
            "two small letters": self.tr("two small letters"),
            "three digits": self.tr("three digits"),
        }
