"""Finding the message bus of the seller's session on Linux."""

from __future__ import annotations

import os
from pathlib import Path

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"


def join_session_bus() -> bool:
    """Make sure that this process knows the address of the session's bus.

    A job of cron and a service have no address in their environment, while the bus stands where
    systemd puts it. It is written into the environment, where the library looks for it; so this is
    called before there are threads that read the environment, or finds it set.

    A bus of its own is never started, as ``dbus-launch --autolaunch`` would: nobody listens there.

    Returns:
        False when there is no session to talk to.
    """
    if os.environ.get(_ADDRESS):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    path = Path(folder) / "bus"
    if not path.is_socket():
        return False
    os.environ[_ADDRESS] = f"unix:path={_escaped(path)}"
    return True


def _escaped(path: Path) -> str:
    """Escape a path as the D-Bus specification, "Server addresses", has it."""
    plain = b"-_/.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    return "".join(chr(byte) if byte in plain else f"%{byte:02x}" for byte in os.fsencode(path))
