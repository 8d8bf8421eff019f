"""All commands, with their words in the user's language."""

from __future__ import annotations

from collections.abc import Callable

import click

from desktop_app import __version__
from desktop_app.domain.messages import msg

from .case_commands import cases_command, checklist_command, close_command, show_command
from .deadline_commands import done_command, due_command, snooze_command
from .file_commands import RunTour, export_command, tour_command
from .help import help_context, help_option
from .log_command import log_command
from .output import write
from .params import Params
from .playbook_commands import message_command, playbooks_command
from .session import Session

PROGRAM = "seller-casebook"
OpenWindow = Callable[[str | None, str | None], int]


def build(session: Session, open_window: OpenWindow, run_tour: RunTour) -> click.Group:
    """Return the program's command line.

    Args:
        session: what the commands work with.
        open_window: shows the window, given a data folder and a language, each None for the usual.
        run_tour: draws the tour, given its folder, then as above.
    """
    make = Params(session)

    def window() -> int | None:
        context = click.get_current_context()
        if context.invoked_subcommand is not None:
            return None
        session.close()
        return open_window(session.data_dir, session.language_given)

    group = _Group(
        PROGRAM,
        invoke_without_command=True,
        callback=window,
        subcommand_metavar=session.translate(msg("[COMMAND …]")),
        options_metavar="[--data-dir DIR] [--lang zh_CN|en]",
        help=session.translate(
            msg("Remember every contact with the platform's staff. Without a command: the window.")
        ),
        epilog=session.translate(
            msg("WHEN is a time such as 2026-11-22T10:00, +2h, 明天10点 or 3个工作日.")
        ),
        params=[*make.common(), _version_option(session)],
    )
    for command in (
        log_command(session),
        cases_command(session),
        show_command(session),
        close_command(session),
        due_command(session),
        snooze_command(session),
        done_command(session),
        playbooks_command(session),
        checklist_command(session),
        message_command(session),
        export_command(session),
        tour_command(session, run_tour),
    ):
        command.params += make.common()
        group.add_command(command)
    for command in group.commands.values():
        command.options_metavar = session.translate(msg("[OPTIONS]"))
    in_language = help_context(session)
    for command in (group, *group.commands.values()):
        command.context_class = in_language
        command.add_help_option = False
        command.params.append(help_option(session))
    return group


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
