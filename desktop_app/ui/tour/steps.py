"""The steps of the tour in their order."""

from __future__ import annotations

from collections.abc import Callable

from . import clocks, first_day, one_case, ringing, settings, the_rest, three_weeks
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
    ("messages", one_case.send_message),
    ("an event that starts a clock", clocks.tell_event),
    ("deadlines", clocks.mind_deadlines),
    ("a paused promise", clocks.see_pause),
    ("an appeal", clocks.spare_appeal),
    ("know-how", one_case.read_know_how),
    ("closing, reopening and the trash", one_case.end_case),
    ("templates", the_rest.edit_template),
    ("reports", the_rest.export_reports),
    ("settings", settings.choose_look),
    ("about the program", settings.look_at_about),
    ("settings of reminders", settings.choose_reminders),
    ("promotions and agenda", settings.plan_ahead),
    ("reminders", ringing.answer_reminders),
)
"""What a step is called when it fails, and what it does."""
