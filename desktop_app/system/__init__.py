"""What the desktop around the program offers: notifications, start at login. No Qt, no SQL."""
