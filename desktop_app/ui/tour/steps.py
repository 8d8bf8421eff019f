"""The steps of the tour in their order."""

from __future__ import annotations

from collections.abc import Callable

from . import (
    clocks,
    evidence_files,
    finding,
    first_day,
    handing_in,
    one_case,
    reporting,
    ringing,
    settings,
    taking_in,
    the_rest,
    three_weeks,
    words,
)
from .stage import Stage

STEPS: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("greeting", first_day.greet),
    ("empty casebook", first_day.look_at_nothing),
    ("logging a contact by keyboard", first_day.log_by_keyboard),
    ("three weeks of cases", three_weeks.let_time_pass),
    ("Today", three_weeks.look_at_today),
    ("Today of one shop", three_weeks.look_at_one_shop),
    ("searching cases", three_weeks.search_cases),
    ("case page", one_case.read_case),
    ("evidence", one_case.gather_evidence),
    ("files of evidence", evidence_files.add_files),
    ("looking at a file", evidence_files.look_at_files),
    ("a copy that fits", evidence_files.make_it_fit),
    ("blacking out", evidence_files.black_out),
    ("messages", words.send_message),
    ("before a contact", words.prepare_contact),
    ("a pasted notice", words.paste_notice),
    ("an event that starts a clock", clocks.tell_event),
    ("deadlines", clocks.mind_deadlines),
    ("a paused promise", clocks.see_pause),
    ("an appeal", clocks.spare_appeal),
    ("know-how", one_case.read_know_how),
    ("escalating", handing_in.escalate),
    ("the evidence bundle", handing_in.make_bundle),
    ("closing, reopening and the trash", one_case.end_case),
    ("templates", the_rest.edit_template),
    ("a template of one's own", the_rest.write_template),
    ("reports as files", the_rest.export_reports),
    ("importing a table", taking_in.import_log),
    ("importing it again", taking_in.import_again),
    ("finding anything", finding.find_anything),
    ("keeping a search", finding.keep_search),
    ("tagging several cases", finding.tag_many),
    ("similar cases", finding.see_similar),
    ("charts", reporting.look_at_charts),
    ("figures as files", reporting.export_figures),
    ("settings", settings.choose_look),
    ("about the program", settings.look_at_about),
    ("settings of reminders", settings.choose_reminders),
    ("promotions and agenda", settings.plan_ahead),
    ("the wording check", settings.choose_remarks),
    ("reminders", ringing.answer_reminders),
)
"""What a step is called when it fails, and what it does."""
