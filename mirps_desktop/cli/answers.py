"""What `mirps search` says beyond the pledges: expansions, obstacles, suggestions, the plan; and JSON."""

import json
from collections.abc import Sequence

from mirps_desktop.catalogue.advice import Advice, Obstacle
from mirps_desktop.catalogue.query import Hit, Results
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.word_search import Step
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording


class AnswerWording(Wording):
    """The sentences about an answer."""

    def found_through(self, terms: str) -> str:
        """Return through which terms of the glossary something was found."""
        return self.tr("Found through: {terms}").format(terms=terms)

    def only_the_beginning(self) -> str:
        """Return that what was typed is longer than what is looked for."""
        return self.tr("Only the beginning of this long filter is looked for.")

    def obstacle(self, one: Obstacle) -> str:
        """Return what stands in the way."""
        if not one.alone:
            return self.tr("“{word}” is found in no pledge.").format(word=one.typed)
        return self.tr("Without “{word}” it would be %n pledge(s).", "", one.without).format(word=one.typed)

    def did_you_mean(self, queries: str) -> str:
        """Return what else can be tried."""
        return self.tr("Did you mean: {queries}").format(queries=queries)

    def part(self, typed: str, count: int) -> str:
        """Return a part of the query with what it finds alone."""
        return self.tr("%n pledge(s) for {part}", "", count).format(part=typed)

    def all_parts(self, count: int) -> str:
        """Return what all parts find together."""
        return self.tr("%n pledge(s) for all of it", "", count)

    def everything(self) -> str:
        """Return what is said of a query without words."""
        return self.tr("Nothing is looked for: all pledges match.")


def reasons(results: Results, advice: Advice, language: Language) -> list[str]:
    """Return the sentences below the headline of a list."""
    say = AnswerWording(language)
    said = [say.only_the_beginning()] if results.plan.is_cut else []
    if results.expansions:
        terms = (f"{one.source} → {one.target}" for one in results.expansions)
        said.append(say.found_through("; ".join(terms)))
    said += [say.obstacle(one) for one in advice.obstacles]
    if advice.queries:
        said.append(say.did_you_mean(" · ".join(advice.queries)))
    return said


def explained(catalogue: Catalogue, results: Results, advice: Advice, language: Language) -> str:
    """Return the plan of `results`: each part, its condition, and what it finds."""
    say = AnswerWording(language)
    steps = catalogue.steps(results)
    if not steps:
        return say.everything()
    lines = []
    for step in steps:
        lines += [say.part(step.typed, step.found), f"    {step.condition}"]
    return "\n".join([*lines, say.all_parts(results.total), *reasons(results, advice, language)])


def as_json(
    results: Results, hits: Sequence[Hit], advice: Advice, steps: Sequence[Step] | None = None
) -> str:
    """Return an answer as JSON on one line; matches are [start, end) in characters."""
    content: dict[str, object] = {
        "query": results.query.text,
        "total": results.total,
        "expansions": [{"from": one.source, "to": one.target} for one in results.expansions],
        "pledges": [_pledge(hit) for hit in hits],
    }
    if not results.total:
        content["suggestions"] = list(advice.queries)
        content["obstacles"] = [
            {"word": one.typed, "alone": one.alone, "without": one.without} for one in advice.obstacles
        ]
    if steps is not None:
        content["plan"] = [
            {"part": step.typed, "condition": step.condition, "pledges": step.found} for step in steps
        ]
    return json.dumps(content, ensure_ascii=False)


def _pledge(hit: Hit) -> dict[str, object]:
    return {
        "id": hit.pledge.id,
        "level": hit.pledge.level.value,
        "theme": hit.pledge.theme.slug,
        "country": hit.pledge.country.iso3 if hit.pledge.country else None,
        "text": hit.pledge.text,
        "matches": [list(span) for span in hit.spans],
    }
