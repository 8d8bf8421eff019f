"""One running program for each data folder; a second start hands its wish to the first."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

LARGEST_REQUEST = 64 * 1024
_ACKNOWLEDGED = b"ok\n"
_TRIES = 20
_WAIT_MS = 150
_IDLE_MS = 5_000
_MOST_CALLERS = 16


class SingleInstance(QObject):
    """Tells whether this process is the first one, and takes requests of later ones.

    Signals:
        requested(dict): a later start wants something, e.g. ``{"action": "log"}``. It comes from
            another process of the same user: check it before use.
    """

    requested = Signal(dict)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        """Prepare for a data folder, which must exist."""
        super().__init__(parent)
        self._folder = data_dir.resolve()
        self._lock = QLockFile(str(self._folder / "instance.lock"))
        # The age of a lock means nothing for a program that runs all day; a dead owner still does.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._callers: dict[QLocalSocket, bytearray] = {}

    @property
    def name(self) -> str:
        """Name of the local socket; it stands for the data folder."""
        import hashlib

        return f"seller-casebook-{hashlib.sha256(str(self._folder).encode()).hexdigest()[:16]}"

    def acquire(self) -> bool:
        """Claim the data folder. False when another process has it.

        Raises:
            PermissionError: nobody can tell, for the folder cannot be written to. Qt keeps the
                reason to itself.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return False

    def listen(self) -> bool:
        """Start to take requests. Call it once the window is painted: it loads QtNetwork.

        Returns:
            False when the system refuses; the program works without, a second start then only
            says that it is running already.
        """
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(_MOST_CALLERS)
        # Holding the lock proves that a socket left there belongs to a dead process.
        QLocalServer.removeServer(self.name)
        if not server.listen(self.name):
            _log.warning("cannot take requests of later starts: %s", server.errorString())
            return False
        server.newConnection.connect(self._greet)
        self._server = server
        return True

    def send(self, request: dict[str, Any]) -> bool:
        """Hand a request to the first process, waiting up to three seconds for its word.

        Args:
            request: anything that JSON can hold, up to 64 KB.

        Returns:
            True when the first process has taken it.
        """
        import json

        from PySide6.QtCore import QThread
        from PySide6.QtNetwork import QLocalSocket

        line = json.dumps(request, ensure_ascii=False).encode() + b"\n"
        if len(line) > LARGEST_REQUEST:
            return False
        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(_WAIT_MS):
                return self._hand_over(socket, line)
            # The first process may be between claiming the folder and listening.
            QThread.msleep(_WAIT_MS)
        return False

    def release(self) -> None:
        """Stop listening and give the data folder free."""
        for caller in list(self._callers):
            caller.abort()
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @staticmethod
    def _hand_over(socket: QLocalSocket, line: bytes) -> bool:
        socket.write(line)
        while socket.bytesToWrite():
            if not socket.waitForBytesWritten(_WAIT_MS * _TRIES):
                return False
        answered = socket.waitForReadyRead(_WAIT_MS * _TRIES)
        return answered and bytes(socket.readAll().data()) == _ACKNOWLEDGED

    def _greet(self) -> None:
        server = self._server
        while server is not None and (caller := server.nextPendingConnection()) is not None:
            if len(self._callers) >= _MOST_CALLERS:
                caller.abort()
                caller.deleteLater()
                continue
            self._callers[caller] = bytearray()
            caller.readyRead.connect(lambda c=caller: self._read(c))
            caller.disconnected.connect(lambda c=caller: self._forget(c))
            QTimer.singleShot(_IDLE_MS, caller, caller.abort)
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        heard = self._callers.get(caller)
        if heard is None:
            return
        heard += bytes(caller.read(LARGEST_REQUEST + 1 - len(heard)).data())
        end = heard.find(b"\n")
        if end < 0:
            if len(heard) > LARGEST_REQUEST:
                _log.warning("a request was longer than %d bytes", LARGEST_REQUEST)
                caller.abort()
            return
        request = _parse(bytes(heard[:end]))
        if request is None:
            _log.warning("a request could not be read")
            caller.abort()
            return
        caller.write(_ACKNOWLEDGED)
        caller.flush()
        caller.disconnectFromServer()
        self.requested.emit(request)

    def _forget(self, caller: QLocalSocket) -> None:
        if self._callers.pop(caller, None) is not None:
            caller.deleteLater()


def _parse(line: bytes) -> dict[str, Any] | None:
    import json

    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return request if isinstance(request, dict) else None
