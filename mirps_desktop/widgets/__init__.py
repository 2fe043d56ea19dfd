"""The window: views, delegates, panels, dialogs."""
