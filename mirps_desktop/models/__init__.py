"""Qt models over the catalogue. No widgets."""
