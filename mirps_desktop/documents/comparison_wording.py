"""What is said of texts that stand side by side."""

from mirps_desktop.catalogue.differences import Change, Differences
from mirps_desktop.catalogue.records import LocalText
from mirps_desktop.wording import Wording


class ComparisonWording(Wording):
    """The sentences below the texts; `regional_id` is the ID of the regional pledge."""

    def none_here(self) -> str:
        """Return what stands where a country has no pledge."""
        return self.tr("none in this overview")

    def note(self, note: LocalText) -> str:
        """Return a catalogue note that stands below its pledge."""
        return self.tr("Catalogue note: {note}").format(note=note(self.language))

    def independent(self, regional_id: str) -> str:
        """Return what is said of a text that has no words of the regional one."""
        return self.tr("Worded independently: it shares no passage with {id}.").format(id=regional_id)

    def missing(self, regional_id: str) -> str:
        """Return the heading of the regional text in which the words are marked that are missing."""
        return self.tr("Text of {id}, with what is missing here struck through").format(id=regional_id)

    def counts(self, found: Differences, regional_id: str) -> str:
        """Return how many words are the same, added and missing."""
        same, added, missing = map(found.words, Change)
        parts = (
            self.tr("%n word(s) as in {id}", "", same).format(id=regional_id),
            self.tr("%n word(s) added", "", added),
            self.tr("%n word(s) missing", "", missing),
        )
        return " · ".join(parts)
