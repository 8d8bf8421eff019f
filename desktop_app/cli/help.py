"""click's own words in the user's language: help pages and faults of usage."""

from __future__ import annotations

import re

import click

from desktop_app.domain.messages import msg

from .common import FLAGS
from .output import write
from .session import Session

_EXTRA_ARGUMENTS = re.compile(r"Got unexpected extra arguments? \((?P<words>.*)\)", re.DOTALL)
_SENTENCE = re.compile(r".+?(?:\.(?=\s|$)|。)", re.DOTALL)
_HEADINGS = {
    "Options": msg("Options"),
    "Commands": msg("Commands"),
}


def help_context(session: Session) -> type[click.Context]:
    """Return the kind of context whose help pages are in the user's language."""

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, f"{session.translate(msg('Usage:'))} ")

        def write_heading(self, heading: str) -> None:
            super().write_heading(session.translate(_HEADINGS.get(heading, heading)))

    class Context(click.Context):
        formatter_class = Formatter

    return Context


def help_option(session: Session) -> click.Option:
    """Return the option that shows the help page of a command."""

    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            write(context.get_help())
            context.exit()

    return click.Option(
        ["--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=session.translate(msg("Show this page.")),
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a help text, whole: click would cut it short."""
    match = _SENTENCE.match(text)
    return match[0] if match else text


def usage_fault(session: Session, fault: click.ClickException) -> str:
    """Return one sentence about a command that was typed wrongly."""
    sentence = _sentence(session, fault)
    context = getattr(fault, "ctx", None)
    command = context.command_path if context is not None else "seller-casebook"
    hint = session.say(msg("See {command} --help."), command=command)
    return f"{sentence} {hint}"


def _sentence(session: Session, fault: click.ClickException) -> str:
    if isinstance(fault, click.MissingParameter):
        return session.say(msg("{name} is missing."), name=_name(fault))
    if isinstance(fault, click.BadParameter):
        return f"{_name(fault)}: {fault.message}"
    if isinstance(fault, click.NoSuchOption):
        sentence = msg("There is no option {name}.")
        return session.say(sentence, name=fault.option_name)
    if isinstance(fault, click.BadOptionUsage) and fault.option_name in FLAGS:
        return session.say(msg("{name} takes no value."), name=fault.option_name)
    if isinstance(fault, click.BadOptionUsage):
        return session.say(msg("{name} needs a value."), name=fault.option_name)
    # click has a class of its own for an unknown command only since 8.4.
    unknown = getattr(fault, "command_name", None)
    if unknown is not None:
        return session.say(msg("There is no command {name}."), name=unknown)
    message = fault.format_message()
    # click has no class of its own for this one.
    if extra := _EXTRA_ARGUMENTS.fullmatch(message):
        return session.say(msg("There is nothing to do with “{words}”."), words=extra["words"])
    return message


def _name(fault: click.BadParameter) -> str:
    if isinstance(fault.param, click.Option):
        return fault.param.opts[0]
    if fault.param is not None and fault.param.metavar:
        return fault.param.metavar.strip("[]")
    return str(fault.param_hint or "")
