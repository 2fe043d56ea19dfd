"""What the benchmarks type, and how they sum up what they measured."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TEXTS = (
    "refugee children",
    "asylum",
    "labour market",
    "statelessness",
    "Guatemala health",
    "internally displaced persons",
    "GRF-08057",
    "8057",
    '"durable solutions"',
    "education or livelihoods",
    "country:mex -children",
    "solicitantes de asilo",
    "protección internacional",
    "niñez",
    "trabajo decente",
    "apatridia",
    "ACNUR",
)
_ANONYMOUS = re.compile(r"RssAnon:\s+(\d+) kB")


def keystrokes(texts: Sequence[str] = TEXTS) -> Iterator[str]:
    """Yield what stands in the filter after each key, the texts typed one after the other."""
    for text in texts:
        for length in range(1, len(text) + 1):
            yield text[:length]


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds: what half, 19 in 20 and all of the measured stayed within."""

    median: float
    most: float
    maximum: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Times":
        """Sum up what took `seconds`, at least one."""
        ordered = sorted(second * 1000 for second in seconds)
        return cls(median(ordered), ordered[min(len(ordered) - 1, len(ordered) * 95 // 100)], ordered[-1])

    def __str__(self) -> str:
        return f"{self.median:.1f} / {self.most:.1f} / {self.maximum:.1f}"


def own_memory() -> float:
    """Return how many megabytes this process holds itself, without mapped files; 0 where nobody says."""
    if sys.platform != "linux":
        return 0.0
    found = _ANONYMOUS.search(Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found.group(1)) / 1024 if found else 0.0
