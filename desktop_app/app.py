"""The composition root: the one place where objects are made and wired."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.i18n import LANGUAGES, core_translator, system_language, told
from desktop_app.log import start_logging
from desktop_app.paths import APP_NAME, Paths, choose_paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.clock import SystemClock, local_zone
from desktop_app.services.preferences import Preference, preference
from desktop_app.system.input_method import (
    PORTAL,
    has_ibus,
    input_method_changes,
    installed_plugins,
)
from desktop_app.ui.data_folder import claim, make_data_folder, write_fault
from desktop_app.ui.fonts import readable_language, shows_chinese
from desktop_app.ui.program import Program
from desktop_app.ui.single_instance import SingleInstance
from desktop_app.ui.theme import STYLE_IS_SET

_log = logging.getLogger(__name__)


def run_window(data_dir: str | None, language: str | None, minimized: bool = False) -> int:
    """Start the program with its window, or bring the one that is running to the front.

    Args:
        data_dir: the folder of the casebook, None for the usual one.
        language: ``zh_CN`` or ``en``, None for the seller's choice or the system's.
        minimized: stay in the tray, as at login.

    Returns:
        The exit code.
    """
    if _lacks_display():
        return _tell_missing_display(language or system_language())
    with _known_input_method(at_login=minimized) as changes:
        app = make_application()
    spoken = readable_language(language or system_language())
    try:
        paths = choose_paths(data_dir)
        make_data_folder(paths)
        instance = SingleInstance(paths.data_dir)
        if not claim(instance, paths):
            _leave_to_first(instance, paths, minimized)
            return 0
        start_logging(paths)
        _log_qt_messages()
        if changes:
            _log.info("Qt has no plugin for fcitx, which is spoken to as ibus: %s", changes)
        casebook = _open(paths, instance)
    except UserError as fault:
        return _refuse(fault, spoken)
    spoken = readable_language(choose_language(casebook, language))
    program = Program(app, casebook, SystemClock(), local_zone(), spoken)
    sys.excepthook = program.tell_bug
    instance.requested.connect(program.answer_request)
    if not shows_chinese():
        from desktop_app.ui.font_check import tell_missing_font

        tell_missing_font(program.shell.window)
    program.start(after_paint=instance.listen, minimized=minimized)
    code = app.exec()
    program.stop()
    instance.release()
    return code


def run_tour(out_dir: Path, data_dir: str | None, language: str | None) -> int:
    """Drive the real window through all that it can do and save a picture of each page.

    Args:
        out_dir: folder for the pictures and reports; made if needed.
        data_dir: a folder for the tour's casebook, None for one that is deleted afterwards. It must
            not hold a casebook yet.
        language: language of what is printed; the pictures are in both.

    Returns:
        The exit code.
    """
    if sys.platform == "linux" and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.ui.tour import Tour

    translate = core_translator(language or system_language(), resources_dir())
    _log_qt_messages()
    try:
        return Tour(make_application(), out_dir, data_dir, resources_dir()).run()
    except UserError as fault:
        print(told(fault, translate), file=sys.stderr)
        return 1


def make_application() -> QApplication:
    """Make the Qt application with the program's names."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        app = QApplication([APP_NAME, "-style", "Fusion"])
        app.setProperty(STYLE_IS_SET, True)
    # On Linux the number on the taskbar's icon is told on a D-Bus path made from this name, and a
    # path has no hyphens.
    app.setApplicationName(APP_NAME.replace("-", "_"))
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_NAME)
    # The program may live on in the tray; Program decides when it ends.
    app.setQuitOnLastWindowClosed(False)
    return app


def choose_language(casebook: Casebook, language: str | None) -> str:
    """Return the language to speak: the one asked for, the seller's choice, or the system's."""
    chosen = language or preference(casebook.store, Preference.LANGUAGE)
    return chosen if chosen in LANGUAGES else system_language()


@contextmanager
def _known_input_method(at_login: bool) -> Iterator[dict[str, str]]:
    """Let Qt start with an input method that it knows; give what was changed for that.

    Only for the time of the block: a program that is opened from this one may know more.

    Args:
        at_login: what the input method is spoken to by may have to be waited for.
    """
    if sys.platform != "linux":
        yield {}
        return
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    named = [folder for folder in os.environ.get("QT_PLUGIN_PATH", "").split(":") if folder]
    changes = input_method_changes(
        os.environ,
        installed_plugins(map(Path, [own, *named])),
        has_ibus=has_ibus(os.get_exec_path()),
    )
    before = dict(os.environ)
    os.environ.update(changes)
    try:
        if at_login and PORTAL in changes:
            from desktop_app.system.input_portal import wait_for_input_portal

            wait_for_input_portal()
        yield changes
    finally:
        for name in changes:
            del os.environ[name]
        os.environ.update({name: before[name] for name in changes if name in before})


def _open(paths: Paths, instance: SingleInstance) -> Casebook:
    """Open the casebook; where that fails, give the data folder free at once.

    Else a second start would wait for an answer for as long as the first one's refusal is read.
    """
    try:
        # A big casebook takes a minute to index; the window makes the index while it is used.
        return open_casebook(paths, resources_dir(), SystemClock().now(), is_indexed_later=True)
    except UserError:
        instance.release()
        raise


def _leave_to_first(instance: SingleInstance, paths: Paths, minimized: bool) -> None:
    """Let the program that is running already come to the front, but not at login.

    Raises:
        UserError: it does not answer; or none is running, and a folder that cannot be written to
            keeps the mark of one that was.
    """
    fault = write_fault(paths)
    if minimized and fault is None:
        return
    if not instance.send({"action": "show"}):
        raise fault or UserError(
            msg(
                "Seller Casebook is already running with this data folder but does not answer. "
                "Close it, then start again."
            )
        )


def _refuse(fault: UserError, language: str) -> int:
    """Say in a window and on the terminal why the program cannot start; return the exit code."""
    translate = core_translator(language, resources_dir())
    sentence = told(fault, translate)
    print(sentence, file=sys.stderr)
    # Without a screen there may be nobody to press the button.
    if QApplication.platformName() != "offscreen":
        from desktop_app.ui.refusal import Refusal

        Refusal(sentence, translate(msg("OK")), resources_dir()).exec()
    return 1


def _lacks_display() -> bool:
    """Tell whether Qt would give up, and with it the whole process, for want of a display."""
    is_told = bool(os.environ.get("QT_QPA_PLATFORM"))
    return sys.platform == "linux" and not is_told and not _has_display()


def _tell_missing_display(language: str) -> int:
    sentence = msg(
        "There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. "
        "The commands work without one; “seller-casebook --help” lists them."
    )
    print(core_translator(language, resources_dir())(sentence), file=sys.stderr)
    return 1


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _log_qt_messages() -> None:
    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    log = logging.getLogger("desktop_app.qt")

    def write(kind: QtMsgType, context: object, text: str) -> None:
        # The offscreen platform says so of every window that has size hints or is raised.
        if kind in levels and not text.startswith("This plugin does not support"):
            log.log(levels[kind], "%s", text)

    qInstallMessageHandler(write)
