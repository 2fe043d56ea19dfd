"""Positions in characters → positions in UTF-16 units, which Qt counts in."""


def utf16(text: str, position: int) -> int:
    """Return how many UTF-16 units the first `position` characters of `text` take."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
