"""Notifications with buttons, shown by the desktop itself.

A thread of its own runs the asyncio loop that the library needs; it starts when it is first needed,
and only there is the library imported. On macOS the library needs, besides, that the main thread
runs a CFRunLoop (Qt's event loop is one) and that the program is a signed bundle.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .notification import DEFAULT_ACTION, Level, Notification, NotifierError

if TYPE_CHECKING:
    import asyncio

    from .courier import Courier

__all__ = ["DEFAULT_ACTION", "Level", "NativeNotifier", "Notification", "NotifierError"]

_log = logging.getLogger(__name__)
_END_SECONDS = 3.0

Errand = Callable[["Courier"], Coroutine[Any, Any, Any]]


class NativeNotifier:
    """Shows notifications; may be used from any thread, and answers by futures.

    What is still on the screen when the program ends stays there, without an effect of its buttons.
    """

    def __init__(
        self, app_name: str, icon: Path | None, on_action: Callable[[str, str], None]
    ) -> None:
        """Make a notifier; nothing is loaded or started before it is used.

        Args:
            app_name: the program's name as the desktop shows it.
            icon: file of its icon, None for none.
            on_action: told the id of a notification and of the button that was pressed, ``default``
                for a click beside them. It is called on the notifier's own thread.
        """
        self._app_name = app_name
        self._icon = icon
        self._on_action = on_action
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._begin: Callable[[Errand, Future[Any]], None] | None = None
        # Errands from before the loop runs, and everything that has no answer yet.
        self._early: list[tuple[Errand, Future[Any]]] = []
        self._open: set[Future[Any]] = set()
        self._is_stopped = False

    def probe(self) -> Future[str]:
        """Find out whether notifications can be had.

        Returns:
            The name of the service, e.g. ``freedesktop (dunst 1.9.0)``, or a NotifierError, within
            10 seconds.
        """
        return self._submit(lambda courier: courier.probe())

    def send(self, notification: Notification) -> Future[None]:
        """Show a notification, in the place of an earlier one with the same id.

        Returns:
            None when the service has taken it, else a NotifierError, within 10 seconds.
        """
        return self._submit(lambda courier: courier.send(notification))

    def withdraw(self, notification_id: str) -> None:
        """Take a notification off the screen if it is still there."""
        if self._thread is not None:
            self._submit(lambda courier: courier.withdraw(notification_id))

    def stop(self) -> None:
        """End the thread; what has no answer yet fails."""
        with self._lock:
            self._is_stopped = True
            thread = self._thread
            if self._loop is not None and self._end is not None:
                self._loop.call_soon_threadsafe(self._end.set)
        if thread is not None and thread is not threading.current_thread():
            # Not for ever: the thread may be in the middle of an import.
            thread.join(_END_SECONDS)
        with self._lock:
            left = self._take_open()
        _fail(left)

    def _submit(self, errand: Errand) -> Future[Any]:
        answer: Future[Any] = Future()
        # It is under way from now on, and nobody can cancel it any more.
        answer.set_running_or_notify_cancel()
        with self._lock:
            if not self._is_stopped:
                self._open.add(answer)
                self._hand_over(errand, answer)
                return answer
        answer.set_exception(NotifierError("the notifier has been stopped"))
        return answer

    def _hand_over(self, errand: Errand, answer: Future[Any]) -> None:
        if self._loop is not None and self._begin is not None:
            self._loop.call_soon_threadsafe(self._begin, errand, answer)
            return
        self._early.append((errand, answer))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notifier", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        import asyncio

        try:
            asyncio.run(self._serve())
        except Exception:
            _log.warning("the notifier's thread has ended", exc_info=True)
        finally:
            with self._lock:
                # The next errand starts another.
                self._thread = self._loop = self._end = self._begin = None
                left = self._take_open()
            _fail(left)

    async def _serve(self) -> None:
        import asyncio

        from .courier import Courier

        loop = asyncio.get_running_loop()
        loop.set_exception_handler(_log_stray)
        courier = Courier(self._app_name, self._icon, self._on_action)
        tasks: set[asyncio.Task[Any]] = set()

        def begin(errand: Errand, answer: Future[Any]) -> None:
            task = loop.create_task(errand(courier))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            task.add_done_callback(partial(self._finish, answer))

        end = asyncio.Event()
        with self._lock:
            self._loop, self._end, self._begin = loop, end, begin
            early, self._early = self._early, []
            if self._is_stopped:
                end.set()
        for errand, answer in early:
            begin(errand, answer)
        await end.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await courier.close()

    def _finish(self, answer: Future[Any], task: asyncio.Task[Any]) -> None:
        with self._lock:
            if answer not in self._open:
                return
            self._open.discard(answer)
        if task.cancelled():
            answer.set_exception(NotifierError("the notifier has been stopped"))
            return
        fault = task.exception()
        if fault is None:
            answer.set_result(task.result())
        else:
            answer.set_exception(fault)

    def _take_open(self) -> set[Future[Any]]:
        """Return what has no answer yet; whoever takes it answers it."""
        left, self._open = self._open, set()
        self._early.clear()
        return left


def _fail(answers: set[Future[Any]]) -> None:
    for answer in answers:
        answer.set_exception(NotifierError("the notifier has been stopped"))


def _log_stray(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what nobody waits for; asyncio would write it to the terminal."""
    _log.warning("%s", context.get("message"), exc_info=context.get("exception"))
