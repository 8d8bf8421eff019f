"""``bundle``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.domain.messages import msg
from desktop_app.paths import absolute

from .log_command import NO_CASE
from .output import write, write_json
from .params import Params
from .session import Session

if TYPE_CHECKING:
    from desktop_app.services.bundle import BundlePlan, BundleResult


def bundle_command(session: Session) -> click.Command:
    """Return the command that writes a case's evidence bundle."""
    make = Params(session)

    def run(number: int, file: str, pdf: bool, mask: bool, as_json: bool) -> None:
        # Imported here: no other command waits for it.
        from desktop_app.services.bundle import bundle_plan, write_bundle

        plan = bundle_plan(
            session.store,
            session.playbooks,
            session.casebook.vault,
            number,
            session.language,
            session.translate,
            mask,
        )
        result = write_bundle(plan, absolute(file), pdf=pdf)
        if as_json:
            write_json(_shape(plan, result))
        else:
            _tell(session, plan, result)

    return click.Command(
        "bundle",
        callback=run,
        help=session.translate(
            msg(
                "Write the evidence of case N to a ZIP file, ready to hand in: cover, time line, "
                "index, files, sums. Buyers' data is masked in its texts."
            )
        ),
        params=[
            make.number_argument(NO_CASE),
            make.path_argument("file", "OUT.ZIP"),
            make.flag("--pdf", msg("Also write the same as a PDF beside it.")),
            click.Option(
                ["--mask/--no-mask"],
                default=True,
                help=session.translate(
                    msg("Hide buyers' names, phones, ID numbers and addresses, or leave them.")
                ),
            ),
            make.json(),
        ],
    )


def _shape(plan: BundlePlan, result: BundleResult) -> dict[str, Any]:
    return {
        "path": str(result.path),
        "pdf": None if result.pdf_path is None else str(result.pdf_path),
        "files": result.files,
        "bytes": result.bytes,
        "masked": plan.document.is_masked,
        "missing": list(plan.missing),
        "left_out": [one.id for one in plan.left_out],
        "unredacted": [one.id for one in plan.unredacted],
        "has_point_in_dispute": plan.has_point,
    }


def _tell(session: Session, plan: BundlePlan, result: BundleResult) -> None:
    write(
        session.say(
            msg("Written: {path} (files of evidence: {files}, {size})"),
            path=result.path,
            files=result.files,
            size=size_text(result.bytes),
        )
    )
    if result.pdf_path is not None:
        write(session.say(msg("Written: {path}"), path=result.pdf_path))
    if not plan.has_point:
        write(session.translate(msg("The case does not say what the point in dispute is.")))
    if plan.missing:
        write(session.say(msg("Required and missing: {items}"), items=" · ".join(plan.missing)))
    if plan.left_out:
        write(
            session.say(
                msg("Left out, because a redacted copy went in: {names}"),
                names=_names(plan.left_out),
            )
        )
    if plan.unredacted:
        write(
            session.say(
                msg(
                    "Pictures and documents that go in as they are; look for buyers' data in them: "
                    "{names}"
                ),
                names=_names(plan.unredacted),
            )
        )


def _names(attachments: Any) -> str:
    return " · ".join(display_name(one.given_name) for one in attachments)
