"""The companion command `mirps`: the same catalogue and documents, without Qt."""
