"""What an evidence bundle says about a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.domain.masking import Mask, names_in
from desktop_app.domain.messages import msg
from desktop_app.domain.times import from_text, optional_to_text, to_text
from desktop_app.exchange.bundle_document import Document, Entry, Exhibit, Words

from .bundle_files import Choice, Chosen
from .bundle_lines import Teller, fact_lines, time_line
from .cases import CaseDetail
from .checklists import ItemView, missing_titles, views
from .playbooks import Playbooks


@dataclass(frozen=True, slots=True)
class BundleWriter:
    """Puts a case into words for its bundle.

    Attributes:
        playbooks: for the names of issue types and of the checklist's items.
        language: of the bundle, ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
        mask: whether buyers' data is hidden.
    """

    playbooks: Playbooks
    language: str
    translate: Callable[[str], str]
    mask: bool

    def document(self, detail: CaseDetail, choice: Choice) -> Document:
        """Return all that the bundle says."""
        facts = detail.case.facts
        teller = Teller(self.translate, mask_of(detail, self.mask))
        issue_type = self.playbooks.get(facts.issue_type).name.in_language(self.language)
        entries = time_line(teller, detail)
        as_of = latest_moment(detail, entries)
        return Document(
            language=self.language,
            title=teller.text(facts.title) or issue_type,
            subtitle=self.translate(msg("Evidence and record of contacts")),
            as_of=to_text(as_of),
            is_masked=self.mask,
            dispute=teller.text(facts.point_in_dispute),
            wanted=teller.text(facts.result_wanted),
            facts=fact_lines(teller, detail, issue_type),
            entries=entries,
            exhibits=tuple(self._exhibits(teller, detail, choice)),
            remarks=tuple(self._remarks(teller, as_of)),
            words=self._words(),
        )

    def missing(self, detail: CaseDetail) -> tuple[str, ...]:
        """Return what the required items are called that are still missing."""
        playbook = self.playbooks.get(detail.case.facts.issue_type)
        return missing_titles(detail.checklist, playbook, self.language)

    def _items(self, detail: CaseDetail) -> tuple[ItemView, ...]:
        playbook = self.playbooks.get(detail.case.facts.issue_type)
        return views(detail.checklist, playbook, self.language)

    def _exhibits(self, teller: Teller, detail: CaseDetail, choice: Choice) -> Iterator[Exhibit]:
        titles = {view.item.id: view.title for view in self._items(detail)}
        contacts = {one.id: number for number, one in enumerate(detail.contacts, start=1)}
        for chosen in choice.chosen:
            found = chosen.attachment
            belongs_to = self.translate(msg("The case as a whole"))
            if found.checklist_item_id in titles:
                belongs_to = teller.text(titles[found.checklist_item_id])
            elif found.contact_id in contacts:
                sentence = self.translate(msg("Contact {number}"))
                belongs_to = sentence.format(number=contacts[found.contact_id])
            yield self._exhibit(teller, chosen, belongs_to)

    def _exhibit(self, teller: Teller, chosen: Chosen, belongs_to: str) -> Exhibit:
        found = chosen.attachment
        return Exhibit(
            number=chosen.number,
            file=chosen.file,
            belongs_to=belongs_to,
            key=chosen.key,
            given_name=teller.text(display_name(found.given_name)),
            size=found.size,
            size_shown=size_text(found.size),
            sha256=found.sha256,
            shows=teller.text(found.note),
            remarks=tuple(self._file_remarks(teller, found)),
            made_how=found.made_how.value,
            source=chosen.source,
            is_image=chosen.is_image,
            taken_at=optional_to_text(found.taken_at) or "",
        )

    def _file_remarks(self, teller: Teller, found: Attachment) -> Iterator[str]:
        if found.made_how is MadeHow.REDACTED:
            yield self.translate(
                msg("Copy with personal data blacked out; the seller keeps the original.")
            )
        elif found.made_how is MadeHow.FITTED:
            yield self.translate(msg("Copy made smaller; the seller keeps the original."))
        if found.taken_at is not None:
            sentence = self.translate(msg("File dated {moment}"))
            yield sentence.format(moment=teller.moment(found.taken_at))

    def _remarks(self, teller: Teller, as_of: datetime) -> Iterator[str]:
        sentence = self.translate(msg("Times are Beijing time. Latest entry: {moment}."))
        yield sentence.format(moment=teller.moment(as_of))
        if self.mask:
            yield self.translate(
                msg(
                    "What was recognised in the text as a buyer's name, phone, ID number, account "
                    "or address is covered. Check it before handing it in."
                )
            )

    def _words(self) -> Words:
        say = self.translate
        return Words(
            facts=say(msg("Facts of the case")),
            dispute=say(msg("Point in dispute")),
            wanted=say(msg("Result wanted")),
            time_line=say(msg("Contacts and events")),
            index=say(msg("Index of evidence")),
            no_contacts=say(msg("Nothing is on record yet.")),
            no_evidence=say(msg("No files are enclosed.")),
            page=say(msg("Page {page} of {pages}")),
            exhibit=say(msg("Evidence {number}")),
            not_in_font=say(
                msg(
                    "The font of this PDF lacks these characters of the text: {codes}. Each shows "
                    "as {mark} here; the cover page in the ZIP file has them."
                )
            ),
            not_printed=say(
                msg("This picture cannot be printed here; its file is in the ZIP file.")
            ),
            columns=(say(msg("No.")), say(msg("What it shows")), say(msg("File and SHA-256"))),
        )


def mask_of(detail: CaseDetail, is_on: bool) -> Mask:
    """Return what hides the buyer's data of a case and leaves its numbers."""
    facts = detail.case.facts
    kept = {
        *(facts.order_no, facts.item_no, facts.refund_no, facts.notice_no, facts.tracking_no),
        *(contact.facts.ticket_no for contact in detail.contacts),
        *(contact.facts.agent_id for contact in detail.contacts),
    }
    return Mask(facts.buyer, frozenset(kept), is_on, _names_told(detail))


def _names_told(detail: CaseDetail) -> frozenset[str]:
    """Return the names of persons that any text of a case tells, so that all of them hide them."""
    facts = detail.case.facts
    texts = [facts.title, facts.point_in_dispute, facts.result_wanted, facts.notes]
    texts.append(detail.case.outcome)
    for contact in detail.contacts:
        texts += [contact.facts.said, contact.facts.outcome]
    texts += [event.detail for event in detail.events]
    texts += [text for one in detail.attachments for text in (one.given_name, one.note)]
    return frozenset(name for text in texts for name in names_in(text))


def latest_moment(detail: CaseDetail, entries: Sequence[Entry]) -> datetime:
    """Return the latest moment (UTC) of which a bundle tells: its date, whenever it is made."""
    return max(
        *(from_text(entry.moment) for entry in entries),
        *(one.done_at for one in detail.deadlines if one.contact_id and one.done_at is not None),
        *(attachment.added_at for attachment in detail.attachments),
        detail.case.opened_at,
    )
