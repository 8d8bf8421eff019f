"""Running the tour from its first step to its last."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.log import start_logging
from desktop_app.paths import Paths, choose_paths
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.preferences import Preference, set_preference

from ..program import Program
from .apart import NoTray, PretendedLogin, SilentNotifier
from .camera import FIRST_LANGUAGE, FIRST_MODE, SIZE
from .clipboard import kept_clipboard
from .clock import FIRST_DAY, SHANGHAI, TourClock
from .sample import read_sample
from .stage import Stage
from .steps import STEPS
from .watch import StepFailed, Watch

_log = logging.getLogger(__name__)
# The page of settings shows where the casebook is.
_FOLDER = "seller-casebook-tour"


class Tour:
    """Drives the real window through all that it can do, on a casebook of its own.

    It saves a picture of each page in both languages, light and dark, both reports and the agenda.
    Nothing reaches the desktop around it, see :mod:`.apart`.
    """

    def __init__(
        self, app: QApplication, out_dir: Path, data_dir: str | None, resources: Path
    ) -> None:
        """Prepare a tour.

        Args:
            app: the application.
            out_dir: folder for pictures and reports; made if needed.
            data_dir: folder for the casebook, which must not hold one yet; None for a folder that
                is deleted afterwards.
            resources: the folder of what ships with the program.
        """
        self._app = app
        self._out_dir = out_dir.absolute()
        self._data_dir = data_dir
        self._resources = resources

    def run(self) -> int:
        """Run the tour and print the path of each picture, report and the agenda.

        Returns:
            0, the exit code.

        Raises:
            UserError: a folder cannot be used, or a step did not do what it should.
        """
        self._make_out_dir()
        watch = Watch()
        watch.begin()
        flash_time = self._app.cursorFlashTime()
        # A caret that blinks would be in some pictures and not in others.
        self._app.setCursorFlashTime(0)
        try:
            with kept_clipboard(), self._casebook() as casebook:
                self._take(casebook, watch)
        finally:
            self._app.setCursorFlashTime(flash_time)
            watch.end()
        return 0

    def _make_out_dir(self) -> None:
        try:
            self._out_dir.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise UserError(
                msg("The pictures cannot be saved in {folder}: {reason}."),
                folder=self._out_dir,
                reason=fault.strerror or fault,
            ) from fault

    @contextmanager
    def _casebook(self) -> Iterator[Casebook]:
        """Open a new casebook, never one that a seller may have."""
        if self._data_dir is None:
            with _passing_folder() as folder:
                yield self._opened(Paths(folder))
            return
        paths = choose_paths(self._data_dir)
        if paths.casebook.exists():
            raise UserError(
                msg("{folder} already holds a casebook. Name an empty folder for the tour."),
                folder=paths.data_dir,
            )
        yield self._opened(paths)

    def _opened(self, paths: Paths) -> Casebook:
        # Not into the seller's own log.
        start_logging(paths)
        casebook = open_casebook(paths, self._resources, FIRST_DAY)
        set_preference(casebook.store, Preference.LANGUAGE, FIRST_LANGUAGE)
        set_preference(casebook.store, Preference.THEME, FIRST_MODE)
        return casebook

    def _take(self, casebook: Casebook, watch: Watch) -> None:
        clock = TourClock(FIRST_DAY)
        program = Program(
            self._app,
            casebook,
            clock,
            SHANGHAI,
            FIRST_LANGUAGE,
            make_native=SilentNotifier,
            make_tray=NoTray,
            at_login=PretendedLogin(),
        )
        # It shows both languages, also where nobody could read one of them.
        program.readable = str
        program.shell.window.setFixedSize(SIZE)
        watch.follow(program.session)
        stage = Stage(program, clock, read_sample(self._resources), self._out_dir, watch, _tell)
        try:
            program.start()
            _go(stage)
        finally:
            program.stop()
        for path in stage.reports:
            _tell(path)


@contextmanager
def _passing_folder() -> Iterator[Path]:
    """Make a folder that is deleted in the end; its name is the same unless that is taken."""
    folder = Path(tempfile.gettempdir()) / _FOLDER
    try:
        folder.mkdir(mode=0o700)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix=f"{_FOLDER}-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _go(stage: Stage) -> None:
    for name, step in STEPS:
        try:
            step(stage)
        except Exception as fault:
            if not isinstance(fault, StepFailed):
                _log.exception("the tour failed at %s", name)
            raise UserError(
                msg("The tour stopped at “{step}”: {reason}"),
                step=name,
                reason=fault if isinstance(fault, StepFailed) else repr(fault),
            ) from fault


def _tell(path: Path) -> None:
    print(path, flush=True)
