"""Positions in characters → positions in UTF-16 units, which Qt counts in."""


def utf16(text: str, position: int) -> int:
    """Return how many UTF-16 units the first `position` characters of `text` take."""
    before = text[:position]
    # Not as “utf-16-le”, for which Python would read a module in; this one begins with a mark.
    return len(before) if before.isascii() else len(before.encode("utf-16", "surrogatepass")) // 2 - 1


def characters(text: str, place: int) -> int:
    """Return how many characters of `text` stand before the position that Qt counts as `place`."""
    return place if text.isascii() else len(text.encode("utf-16")[: 2 + 2 * place].decode("utf-16"))
