"""Positions in characters → positions in UTF-16 units, which Qt counts in."""


def utf16(text: str, position: int) -> int:
    """Return how many UTF-16 units the first `position` characters of `text` take."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, place: int) -> int:
    """Return how many characters of `text` stand before the position that Qt counts as `place`."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le"))
