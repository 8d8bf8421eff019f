"""All commands, with their words in the user's language."""

from __future__ import annotations

from collections.abc import Callable

import click

from desktop_app import __version__
from desktop_app.domain.messages import msg

from .about_command import about_command
from .attach_command import attach_command
from .bundle_command import bundle_command
from .case_commands import cases_command, checklist_command, close_command, show_command
from .check_command import check_command
from .deadline_commands import done_command, due_command, snooze_command
from .deadline_group import deadline_group
from .file_commands import RunTour, export_command, tour_command
from .find_command import find_command
from .help import first_sentence, help_context, help_option
from .import_command import import_command
from .log_command import log_command
from .output import write
from .params import Params
from .parse_command import parse_command
from .playbook_commands import message_command, playbooks_command
from .prepare_command import prepare_command
from .remind_command import MakeNotifier, remind_command
from .session import Session
from .wording_command import wording_command

PROGRAM = "seller-casebook"
OpenWindow = Callable[[str | None, str | None, bool], int]


def build(
    session: Session,
    open_window: OpenWindow,
    run_tour: RunTour,
    make_notifier: MakeNotifier | None = None,
) -> click.Group:
    """Return the program's command line.

    Args:
        session: what the commands work with.
        open_window: shows the window, given a data folder and a language, each None for the usual,
            and whether it stays in the tray.
        run_tour: draws the tour, given its folder, then a data folder and a language as above.
        make_notifier: makes what shows notifications, None for the desktop's own.
    """
    make = Params(session)

    def window(minimized: bool) -> int | None:
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            session.close()
            return open_window(session.data_dir, session.language_given, minimized)
        if minimized:
            sentence = msg("--minimized is for the window; leave out either it or the command.")
            raise click.UsageError(session.translate(sentence))
        return None

    group = _Group(
        PROGRAM,
        invoke_without_command=True,
        callback=window,
        subcommand_metavar=session.translate(msg("[COMMAND …]")),
        options_metavar="[--data-dir DIR] [--lang zh_CN|en] [--minimized]",
        help=session.translate(
            msg("Remember every contact with the platform's staff. Without a command: the window.")
        ),
        epilog=session.translate(
            msg("WHEN is a time such as 2026-11-22T10:00, +2h, 明天10点 or 3个工作日.")
        ),
        params=[
            *make.common(),
            make.flag("--minimized", msg("Start the window in the tray, as at login.")),
            _version_option(session),
        ],
    )
    for command in (
        log_command(session),
        cases_command(session),
        find_command(session),
        show_command(session),
        close_command(session),
        due_command(session),
        snooze_command(session),
        done_command(session),
        deadline_group(session),
        remind_command(session, make_notifier),
        playbooks_command(session),
        checklist_command(session),
        attach_command(session),
        prepare_command(session),
        message_command(session),
        wording_command(session),
        parse_command(session),
        bundle_command(session),
        import_command(session),
        export_command(session),
        check_command(session),
        tour_command(session, run_tour),
        about_command(session),
    ):
        _finish(session, command)
        group.add_command(command)
    _speak(session, group)
    return group


def _finish(session: Session, command: click.Command) -> None:
    """Give a command, and those inside it, what all commands have."""
    command.params += Params(session).common()
    command.options_metavar = session.translate(msg("[OPTIONS]"))
    command.short_help = first_sentence(command.help or "")
    _speak(session, command)
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _finish(session, inner)


def _speak(session: Session, command: click.Command) -> None:
    command.context_class = help_context(session)
    command.add_help_option = False
    command.params.append(help_option(session))


class _Group(click.Group):
    """Lists its commands in the order of a case's life, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


def _version_option(session: Session) -> click.Option:
    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            write(f"{PROGRAM} {__version__}")
            context.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=session.translate(msg("Show the version.")),
    )
