"""Texts of others, such as names of files, so that all of their characters can be seen."""


def visible(text: str) -> str:
    """Return `text` on one line, with an escape for every character that cannot be seen."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text
    )
