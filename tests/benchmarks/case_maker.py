"""Makes up one case at a time: its rows, as they would stand after years of use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from desktop_app.domain.playbook import PlaybookItem
from desktop_app.domain.times import to_text

from .sample_words import ISSUE_TYPES, SHOPS, Writer

Row = dict[str, object]
_CHANNELS = ("qianniu", "qianniu", "qianniu", "seller-centre", "order-page", "ticket", "hotline")
_YEARS = 6 * 365


@dataclass
class MadeCase:
    """The rows of one case; its number is filled in by whoever writes them.

    Attributes:
        case: the row of the case, without what the store derives.
        contacts: each with the deadlines that it set.
        deadlines: those that no contact set.
        items: the checklist.
        events: what else happened.
    """

    case: Row
    contacts: list[tuple[Row, list[Row]]] = field(default_factory=list)
    deadlines: list[Row] = field(default_factory=list)
    items: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)


class CaseMaker:
    """Makes up cases: mostly closed ones, old ones before new ones, the newest still open."""

    def __init__(
        self, chance: Random, now: datetime, checklists: Mapping[str, Sequence[PlaybookItem]]
    ) -> None:
        self._chance = chance
        self._now = now
        self._checklists = checklists
        self._words = Writer(chance)

    def make(self, age: float, *, is_active: bool, contact_count: int) -> MadeCase:
        """Make up a case.

        Args:
            age: 1.0 for the oldest, towards 0.0 for the newest.
            is_active: whether it is still going on.
            contact_count: how many contacts it has.
        """
        chance = self._chance
        span = timedelta(days=chance.uniform(0.2, 12) + contact_count)
        last_at = self._now - timedelta(
            days=chance.uniform(0.05, 20) if is_active else age * _YEARS
        )
        opened_at = last_at - span
        made = MadeCase(self._case(opened_at, is_active=is_active))
        self._add_events(made, opened_at, last_at)
        self._add_items(made, opened_at)
        for number in range(contact_count):
            at = opened_at + span * ((number + 1) / contact_count)
            self._add_contact(made, at, is_last=number == contact_count - 1)
        if chance.random() < 0.3:
            due_at = last_at + timedelta(days=1)
            made.deadlines.append(self._deadline(made, "ours", due_at, opened_at))
        return made

    def _case(self, opened_at: datetime, *, is_active: bool) -> Row:
        chance, words = self._chance, self._words
        issue_type = chance.choices(tuple(ISSUE_TYPES), tuple(ISSUE_TYPES.values()))[0]
        has_order = issue_type in ("order-dispute", "refund-aftersale", "logistics")
        status = "closed"
        if is_active:
            status = chance.choice(("open", "waiting-platform", "waiting-platform", "resolved"))
        return {
            "issue_type": issue_type,
            "title": words.title(issue_type),
            "shop": chance.choice(SHOPS),
            "order_no": words.order_no(opened_at) if has_order or chance.random() < 0.3 else "",
            "item_no": words.digits(12) if chance.random() < 0.5 else "",
            "refund_no": words.digits(18) if issue_type == "refund-aftersale" else "",
            "notice_no": words.digits(10) if issue_type == "penalty-appeal" else "",
            "tracking_no": f"YT{words.digits(13)}" if issue_type == "logistics" else "",
            "buyer": words.buyer() if has_order else "",
            "amount": words.amount() if has_order else "",
            "link": "",
            "point_in_dispute": words.said() if chance.random() < 0.2 else "",
            "result_wanted": words.outcome() if chance.random() < 0.3 else "",
            "notes": words.said() if chance.random() < 0.1 else "",
            "status": status,
            "outcome": (words.outcome() or "已处理") if status == "closed" else "",
            "opened_at": to_text(opened_at),
            "closed_at": None,
            "activity_at": to_text(opened_at),
            "created_at": to_text(opened_at),
            "updated_at": to_text(opened_at),
            "deleted_at": None,
        }

    def _add_events(self, made: MadeCase, opened_at: datetime, last_at: datetime) -> None:
        made.events.append(_event("opened", "", opened_at))
        if made.case["status"] == "closed":
            closed_at = min(self._now, last_at + timedelta(hours=self._chance.uniform(1, 72)))
            made.case["closed_at"] = made.case["updated_at"] = to_text(closed_at)
            made.events.append(_event("closed", str(made.case["outcome"]), closed_at))
            if self._chance.random() < 0.01:
                made.case["deleted_at"] = to_text(closed_at)
                made.events.append(_event("trashed", "", closed_at))
        elif made.case["status"] != "open":
            made.events.append(_event("status", str(made.case["status"]), last_at))

    def _add_items(self, made: MadeCase, opened_at: datetime) -> None:
        stamp = to_text(opened_at)
        for position, item in enumerate(self._checklists[str(made.case["issue_type"])]):
            perishes_at = None
            if item.perishes_after_days is not None:
                perishes_at = to_text(opened_at + timedelta(days=item.perishes_after_days))
            made.items.append(
                {
                    "item_id": item.id,
                    "title": "",
                    "required": int(item.required),
                    "state": self._chance.choice(("have", "have", "missing", "not-applicable")),
                    "note": "",
                    "position": position,
                    "perishes_at": perishes_at,
                    "created_at": stamp,
                    "updated_at": stamp,
                }
            )

    def _add_contact(self, made: MadeCase, at: datetime, *, is_last: bool) -> None:
        chance, words = self._chance, self._words
        set_times: dict[str, datetime] = {}
        # What is still open was set in the last contact; on an old case it was simply forgotten.
        is_open = is_last and chance.random() < (0.6 if made.case["status"] != "closed" else 0.1)
        if is_open or chance.random() < 0.4:
            kind = chance.choice(("theirs", "theirs", "follow-up"))
            set_times[kind] = self._due_at(at, is_open=is_open, made=made)
        stamp = to_text(at)
        deadlines = [
            self._deadline(made, kind, due_at, at, is_open=is_open)
            for kind, due_at in set_times.items()
        ]
        made.contacts.append(
            (
                {
                    "at": stamp,
                    "channel": chance.choice(_CHANNELS),
                    "agent_id": words.agent() if chance.random() < 0.95 else "",
                    "said": words.said(),
                    "outcome": words.outcome(),
                    "ticket_no": words.digits(8) if chance.random() < 0.2 else "",
                    "promised_at": _optional_text(set_times.get("theirs")),
                    "follow_up_at": _optional_text(set_times.get("follow-up")),
                    "follow_up_status": ("pending" if is_open else "done") if set_times else "none",
                    "created_at": stamp,
                    "updated_at": stamp,
                },
                deadlines,
            )
        )

    def _due_at(self, at: datetime, *, is_open: bool, made: MadeCase) -> datetime:
        if is_open and made.case["status"] != "closed":
            return max(at, self._now + timedelta(days=self._chance.uniform(-6, 24)))
        return at + timedelta(days=self._chance.uniform(0.1, 5))

    def _deadline(
        self, made: MadeCase, kind: str, due_at: datetime, at: datetime, *, is_open: bool = False
    ) -> Row:
        due, stamp = to_text(due_at), to_text(at)
        return {
            "kind": kind,
            "title": "",
            "due_at": due,
            "unit": "",
            "stated": 0,
            "repeats": "",
            "done_at": None if is_open else to_text(min(due_at, self._now)),
            # The program was running: what has fallen due has been shown.
            "rung_at": to_text(min(due_at, self._now)),
            "rule_id": "",
            "created_at": stamp,
            "updated_at": stamp,
        }


def _event(kind: str, detail: str, at: datetime) -> Row:
    stamp = to_text(at)
    return {
        "at": stamp,
        "kind": kind,
        "detail": detail,
        "created_at": stamp,
        "updated_at": stamp,
    }


def _optional_text(moment: datetime | None) -> str | None:
    return None if moment is None else to_text(moment)
