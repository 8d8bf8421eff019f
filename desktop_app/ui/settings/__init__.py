"""The settings: language and look, shops, reminders, places, keys."""
