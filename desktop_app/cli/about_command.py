"""``about``."""

from __future__ import annotations

import click

from desktop_app.domain.messages import msg
from desktop_app.domain.part import Part, PartList
from desktop_app.log import log_file

from .layout import table, visible
from .output import write, write_json
from .params import Params
from .session import Session


def about_command(session: Session) -> click.Command:
    """Return the command that tells the version, where things are, and what the program is of."""
    make = Params(session)

    def run(licence: str | None, as_json: bool) -> None:
        # Imported here: no other command waits for what reads metadata.
        from desktop_app.services.parts import find_part, parts

        listed = parts(session.resources)
        if licence is not None:
            _write_licence(session, find_part(listed, licence), as_json)
        elif as_json:
            write_json(_shape(session, listed))
        else:
            write(_text(session, listed))

    return click.Command(
        "about",
        callback=run,
        help=session.translate(
            msg("Show the version, where data and log are, and the licences of all parts.")
        ),
        params=[
            make.text("--licence", msg("Show the licence of one part."), "PART"),
            make.json(),
        ],
    )


def _write_licence(session: Session, part: Part, as_json: bool) -> None:
    if as_json:
        texts = [{"name": text.name, "text": text.text} for text in part.texts]
        write_json({**_part_shape(part), "texts": texts})
        return
    facts = (
        (msg("Licence"), part.licence or session.translate(msg("not stated"))),
        (msg("Homepage"), part.homepage),
        (msg("Source code"), part.sources),
    )
    rows = [(session.translate(word), value) for word, value in facts if value]
    blocks = [f"{part.name} {part.version}".strip(), table(rows)]
    for text in part.texts:
        missing = session.say(msg("The file {name} is missing."), name=text.name)
        shown = missing if text.text is None else visible(text.text).strip("\n")
        blocks.append(f"--- {text.name}\n\n{shown}")
    if not part.texts:
        blocks.append(session.translate(msg("No licence text came with this part.")))
    write("\n\n".join(blocks))


def _text(session: Session, listed: PartList) -> str:
    from desktop_app.services.running_on import running_on

    on = running_on()
    facts = (
        (msg("Data folder"), str(session.paths.data_dir)),
        (msg("Log"), str(log_file(session.paths))),
        (msg("System"), on.system),
        (msg("Python"), on.python),
        (msg("SQLite"), on.sqlite),
    )
    rows = [(session.translate(word), value) for word, value in facts]
    unstated = session.translate(msg("not stated"))
    parts = [(part.name, part.version, part.licence or unstated) for part in listed.all]
    header = [session.translate(word) for word in (msg("Part"), msg("Version"), msg("Licence"))]
    hint = session.translate(msg("“seller-casebook about --licence PART” shows the text of one."))
    name = f"{listed.program.name} {listed.program.version}"
    return "\n\n".join((name, table(rows), table(parts, header), hint))


def _shape(session: Session, listed: PartList) -> dict[str, object]:
    from desktop_app.services.running_on import running_on

    on = running_on()
    return {
        "version": on.program,
        "data_dir": str(session.paths.data_dir),
        "log": str(log_file(session.paths)),
        "system": on.system,
        "python": on.python,
        "sqlite": on.sqlite,
        "installed": on.is_installed,
        "parts_collected_at_build": listed.is_bundled,
        "parts": [
            {**_part_shape(part), "texts": [text.name for text in part.texts]}
            for part in listed.all
        ],
    }


def _part_shape(part: Part) -> dict[str, object]:
    return {
        "name": part.name,
        "version": part.version,
        "kind": part.kind.value,
        "licence": part.licence,
        "homepage": part.homepage,
        "sources": part.sources,
    }
