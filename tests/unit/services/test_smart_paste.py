"""Smart paste on the collected pastes, and from a proposal to the form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.domain.contact import Channel
from desktop_app.domain.paste.proposal import Wanted, Why
from desktop_app.services.smart_paste import (
    WANTED_WORDS,
    WHY_WORDS,
    deadline_title,
    read_paste,
)
from desktop_app.services.workdays import is_workday
from tests.benchmarks.pastes import tally
from tests.pastes import FOLDER, NOW, SHANGHAI, UNSEEN, Sample, playbooks, proposed, samples

TUNED = list(samples(FOLDER))


@pytest.mark.parametrize("sample", TUNED, ids=[sample.name for sample in TUNED])
def test_the_collected_pastes_give_what_is_expected(sample: Sample) -> None:
    proposal = sample.read()
    assert (proposal.kind, proposed(proposal)) == (sample.kind, sample.expected)
    assert proposal.text("said") == sample.text.replace("\r\n", "\n").strip()


def test_pastes_that_were_not_tuned_for_are_read_as_well_as_promised() -> None:
    counted = tally(samples(UNSEEN))
    assert counted.count * 3 >= len(TUNED)
    assert counted.precision() >= 0.95
    assert counted.recall() >= 0.85


def test_no_value_is_made_up() -> None:
    """A text that is proposed stands in the paste, but for width, gaps and tags."""
    derived = ("issue_type", "channel", "deadline_event", "said")
    for sample in TUNED:
        for guess in sample.read().guesses:
            if guess.field in derived or isinstance(guess.value, datetime):
                continue
            place = sample.text[guess.start : guess.end].replace("\r\n", "\n").replace(" ", "")
            same = str(guess.value).replace(" ", "")
            assert place == same or not place.isascii() or "&" in place, (sample.name, guess)


def test_a_proposal_fills_the_form() -> None:
    text = (
        "青禾茶舍:小禾 2026-11-20 10:00\n"
        "商品下架，商品ID 712009918273，依据《淘宝规则》第四十六条吗\n"
        "小二-云舒 2026-11-20 10:05\n已为您提交复核，24小时内回复您，工单号 GD88120031\n"
    )
    proposal = read_paste(playbooks(), text, NOW, SHANGHAI, is_workday, ["青禾茶舍"])
    channel = proposal.get("channel")
    assert proposal.moment("at") == datetime(2026, 11, 20, 2, 5, tzinfo=UTC)
    assert channel is not None and channel.value is Channel.QIANNIU
    assert proposal.text("agent_id") == "小二-云舒"
    assert proposal.text("said") == text.strip()
    assert proposal.text("ticket_no") == "GD88120031"
    assert proposal.moment("promised_at") == datetime(2026, 11, 21, 2, 5, tzinfo=UTC)
    assert proposal.text("issue_type") == "product-takedown"
    assert proposal.text("shop") == "青禾茶舍"
    assert proposal.text("item_no") == "712009918273"
    assert proposal.text("rule_cited") == "《淘宝规则》第四十六条"
    assert proposal.text("order_no") == ""


def test_what_tells_nothing_proposes_nothing_but_itself() -> None:
    proposal = read_paste(playbooks(), "今天天气不错", NOW, SHANGHAI, is_workday)
    assert [guess.field for guess in proposal.guesses] == ["said"]
    assert proposal.text("issue_type") == ""
    assert proposal.moment("at") is None
    assert deadline_title(proposal) == ""


def test_every_reason_and_every_task_has_words() -> None:
    assert set(WHY_WORDS) == set(Why)
    assert set(WANTED_WORDS) == set(Wanted)


def test_a_deadline_is_named_after_what_is_asked() -> None:
    text = "请在3个工作日内提交申诉"
    proposal = read_paste(playbooks(), text, NOW, SHANGHAI, is_workday)
    assert deadline_title(proposal) == "Submit the appeal"
    assert proposal.moment("deadline_at") == datetime(2026, 11, 25, 3, 25, 20, tzinfo=UTC)
