"""A casebook of odd rows, to count: times missing or the wrong way round, things thrown away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from desktop_app.domain.times import to_text
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW

Row = dict[str, Any]
DAY = timedelta(days=1)
TYPES = ("product-takedown", "order-dispute", "made-by-hand")
SHOPS = ("", "云朵家纺", "拾光童装")
CHANNELS = ("qianniu", "ticket", "hotline")
STATUSES = ("open", "waiting-platform", "resolved", "closed", "closed", "closed")


def made_up(casebook: Casebook, seed: int) -> dict[str, list[Row]]:
    """Fill a casebook with odd rows: times missing or the wrong way round, and things thrown away.

    Returns:
        all rows by table.
    """
    chance = Random(seed)
    conn = casebook.store.conn
    # Few moments, so that some are the same, and some at the very ends of hours and scopes.
    moments = [NOW - timedelta(hours=chance.randrange(24 * 500)) for _ in range(60)]
    moments += [NOW, NOW - 60 * DAY, NOW - 10 * DAY, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]

    def moment() -> str:
        return to_text(chance.choice(moments))

    def maybe(value: str, odds: float) -> str | None:
        return value if chance.random() < odds else None

    uids = iter(range(10**6))
    defaults = {"created_at": to_text(NOW), "updated_at": to_text(NOW)}
    rows: dict[str, list[Row]] = {"cases": [], "contacts": [], "deadlines": []}

    def add(table: str, **row: Any) -> int:
        columns = conn.execute(f"PRAGMA table_info({table})").fetchall()
        needed = {
            column["name"]: "" if column["type"] == "TEXT" else 0
            for column in columns
            if column["notnull"] and column["dflt_value"] is None
        }
        full = {**needed, **defaults, "uid": f"{table}-{next(uids)}", **row}
        marks = ", ".join(f":{name}" for name in full)
        conn.execute(f"INSERT INTO {table} ({', '.join(full)}) VALUES ({marks})", full)
        full["id"] = conn.execute("SELECT last_insert_rowid()").fetchone()[0]
        rows[table].append(full)
        return int(full["id"])

    with casebook.store.transaction():
        for _ in range(120):
            status = chance.choice(STATUSES)
            total = chance.randrange(5)
            case_id = add(
                "cases",
                issue_type=chance.choice(TYPES),
                shop=chance.choice(SHOPS),
                status=status,
                outcome=chance.choice([f"结果{n}" for n in range(15)] + [""]),
                opened_at=moment(),
                closed_at=maybe(moment(), 0.9) if status == "closed" else None,
                checklist_total=total,
                checklist_done=chance.randrange(total + 1),
                deleted_at=maybe(to_text(NOW), 0.1),
            )
            for _ in range(chance.randrange(5)):
                contact = add(
                    "contacts",
                    case_id=case_id,
                    at=moment(),
                    channel=chance.choice(CHANNELS),
                    agent_id=chance.choice([f"小二{n}" for n in range(15)] + [""]),
                    outcome=chance.choice(("", "", "有答复")),
                    deleted_at=maybe(to_text(NOW), 0.1),
                )
                add(
                    "deadlines",
                    case_id=case_id,
                    contact_id=chance.choice((contact, None)),
                    kind=chance.choice(("theirs", "theirs", "ours")),
                    due_at=moment(),
                    done_at=maybe(moment(), 0.5),
                    paused_at=maybe(moment(), 0.2),
                    deleted_at=maybe(to_text(NOW), 0.1),
                )
            last = max((r["at"] for r in live_contacts(rows, case_id)), default=None)
            rows["cases"][-1]["last_contact_at"] = last
            conn.execute("UPDATE cases SET last_contact_at = ? WHERE id = ?", [last, case_id])
    return rows


def live_contacts(rows: dict[str, list[Row]], case_id: int) -> list[Row]:
    return [r for r in rows["contacts"] if r["case_id"] == case_id and not r["deleted_at"]]
