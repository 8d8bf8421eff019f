"""The built program: made, trimmed, looked through and tried."""
