"""The same services from a terminal, for people, scripts and other programs."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.log import start_logging
from desktop_app.services.clock import Clock, SystemClock

from .file_commands import RunTour
from .help import usage_fault
from .output import ReaderGone, complain
from .remind_command import MakeNotifier
from .session import Session
from .tree import PROGRAM, OpenWindow, build

__all__ = ["MakeNotifier", "OpenWindow", "RunTour", "build", "run"]

DONE, MENDABLE, USAGE = 0, 1, 2
# What a shell reports of a program that was stopped by Ctrl+C, or by the end of its reader.
INTERRUPTED, UNREAD = 130, 141

_log = logging.getLogger(__name__)


def run(
    arguments: Sequence[str],
    open_window: OpenWindow,
    run_tour: RunTour,
    clock: Clock | None = None,
    make_notifier: MakeNotifier | None = None,
) -> int:
    """Carry out a command line.

    Args:
        arguments: the command line without the program's name.
        open_window, run_tour, make_notifier: as for :func:`.tree.build`.
        clock: tells the time; the computer's without it.

    Returns:
        0 when done, 1 when the user can mend what was wrong (told in one line on standard error),
        2 when the command was typed wrongly.
    """
    session = Session(arguments, clock or SystemClock())
    log_file = _start_log(session)
    try:
        tree = build(session, open_window, run_tour, make_notifier)
        result = tree.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
        return result if isinstance(result, int) else DONE
    except UserError as fault:
        complain(session.told(fault))
        return MENDABLE
    except click.ClickException as fault:
        complain(usage_fault(session, fault))
        return USAGE
    except ReaderGone:
        return UNREAD
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception:
        _log.exception("unexpected fault")
        sentence = msg("Something went wrong. The log file has the details: {path}")
        complain(session.say(sentence, path=log_file))
        return MENDABLE
    finally:
        session.close()


def _start_log(session: Session) -> Path | None:
    """Return the log's file, None where there is no place for it.

    Help works without; a command that needs the casebook tells what is wrong.
    """
    try:
        return start_logging(session.paths)
    except UserError:
        return None
