"""Pledge sheets drawn on paper or PDF. Qt Core and Gui, no widgets."""
