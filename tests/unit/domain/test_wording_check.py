"""The wording check points out the right words at the right place."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest

from desktop_app.domain.id_number import is_id_number
from desktop_app.domain.playbook import Stage, Words
from desktop_app.domain.wording_check import Finding, Purpose, WordingChecker
from desktop_app.domain.wording_context import Layout
from desktop_app.domain.wording_rules import RuleSet, WordingKind, WordingRule
from desktop_app.exchange.wording_files import read_wording
from desktop_app.paths import resources_dir

RULES = read_wording(resources_dir() / "wording")
CHECKER = WordingChecker(RULES)
NOTHING = Purpose()


def kinds(text: str, purpose: Purpose = NOTHING) -> list[str]:
    return [one.kind.value for one in CHECKER.check(text, purpose)]


def rules(text: str, purpose: Purpose) -> list[str]:
    return [one.rule_id for one in CHECKER.check(text, purpose)]


def with_words(*words: str) -> WordingChecker:
    rule = WordingRule("own-1", WordingKind.INSULT, Words("", ""), Words("", ""), words=words)
    return WordingChecker(RuleSet((rule,), (), RULES.others, RULES.letters))


def test_a_finding_tells_where_and_why() -> None:
    text = "😀😀 你们是骗 子！！"
    assert CHECKER.check(text, NOTHING) == (
        Finding(6, 9, WordingKind.INSULT, "name-calling", "骗 子"),
        Finding(9, 11, WordingKind.EMOTION, "repeated-marks", "！！"),
    )


@pytest.mark.parametrize(
    "text",
    ["我们确实违规", "我們確實違規", "我 们 确 实 违 规", "我们确\u200b实违规", "我们　确实　违规"],
)
def test_other_ways_of_writing_are_seen_through(text: str) -> None:
    (finding,) = CHECKER.check(text, NOTHING)
    assert (finding.kind, finding.text) == (WordingKind.ADMISSION, text)


@pytest.mark.parametrize("text", ["你们是ＳＢ吗", "TMD", "You are IDIOTS", "they’re LIARS"])
def test_case_and_width_do_not_matter(text: str) -> None:
    assert kinds(text) == ["insult"]


def test_of_two_findings_of_a_kind_the_outer_one_is_told() -> None:
    (finding,) = CHECKER.check("我们承认我们确实违规", NOTHING)[:1]
    assert finding.start == 0
    spans = [(one.start, one.end) for one in CHECKER.check("气死我了，气死", NOTHING)]
    assert spans == [(0, 4), (5, 7)]


@pytest.mark.parametrize(
    "text",
    [
        "我们没有违规",
        "是否违规请明示",
        "我们被误判为违规",
        "如我方确实违规，请指明条款",
        "我们不认可违规的认定",
        "我们违规处罚的编号见附件",
    ],
)
def test_only_volunteered_admissions_count(text: str) -> None:
    assert kinds(text) == []


def test_numbers_of_orders_are_no_telephones() -> None:
    for label in ("订单号", "运单号：", "工单编号 ", "商品ID：", "item ", "Order no. "):
        assert kinds(f"{label}13800138000") == [], label
    assert kinds("买家 13800138000") == ["personal-data"]
    assert kinds("1380013800012345") == []


def test_what_is_missing_depends_on_the_purpose() -> None:
    text = "商品有问题"
    assert rules(text, NOTHING) == []
    assert rules(text, Purpose(Stage.CHASE)) == []
    assert rules(text, Purpose(Stage.FIRST_CONTACT)) == ["result-wanted"]
    assert rules(text, Purpose(Stage.ESCALATE)) == ["result-wanted", "point-in-dispute"]
    assert rules(text, Purpose(None, needs_order_no=True)) == ["order-number"]


def test_what_is_missing_stands_at_the_end_without_length() -> None:
    text = "骗子，什么都没说😀"
    findings = CHECKER.check(text, Purpose(Stage.FIRST_CONTACT))
    assert [(one.start, one.end, one.text) for one in findings] == [
        (0, 2, "骗子"),
        (len(text), len(text), ""),
    ]


def test_placeholders_stand_for_what_they_will_be() -> None:
    text = "{{订单号}} {{ point_in_dispute }} ｛｛期望结果｝｝"
    assert rules(text, Purpose(Stage.ESCALATE, needs_order_no=True)) == []


@pytest.mark.parametrize("text", ["", "  \n\u3000"])
def test_nothing_is_missing_of_what_is_not_begun(text: str) -> None:
    assert rules(text, Purpose(Stage.ESCALATE, needs_order_no=True)) == []


def test_the_buyers_name_is_found_when_it_is_known() -> None:
    assert rules("王小明申请退款", Purpose(buyer=" 王小明 ")) == ["buyer-name"]
    assert rules("王 小明申请退款", Purpose(buyer="王小明")) == ["buyer-name"]
    assert rules("Ann wrote. Annual", Purpose(buyer="ANN")) == ["buyer-name"]
    assert rules("王小明申请退款", NOTHING) == []
    # One character is part of too many words.
    assert rules("王小明申请退款", Purpose(buyer="王")) == []


def test_words_are_looked_for_as_they_are() -> None:
    checker = with_words("a.b", "店大", "欺负 人", "\u200b")
    found = [one.text for one in checker.check("axb a.b xa.b 店大 欺负人", NOTHING)]
    assert found == ["a.b", "店大", "欺负人"]


def test_check_digits_of_identity_numbers() -> None:
    assert is_id_number("110101190003074513")
    assert is_id_number("53010219200508011x") and is_id_number("53010219200508011X")
    assert not is_id_number("110101190003074514")
    assert not is_id_number("1101011900030745") and not is_id_number("11010119000307451a")


def test_a_long_text_of_one_character_is_checked_in_passing() -> None:
    # Patterns that go back and forth over it would take minutes; the runner stops them.
    for character in ("我", "不", "路", "1", "！", " ", "a", "“", "{"):
        CHECKER.check(character * 5_000, Purpose(Stage.ESCALATE, character * 2, True))


# What is unwise, again and again, without a mark that ends a clause.
BREATHLESS = (
    "你们是骗子我们确实违规了绝对是买家的问题我要投诉你们运费我们承担客服说我们会退款太过分了"
)


def calls(work: Callable[[], object]) -> int:
    """Count the calls of functions, those of Python and those of its own, that a work takes."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_a_text_of_twice_the_length_takes_twice_the_work() -> None:
    short, long = BREATHLESS * 20, BREATHLESS * 40
    purpose = Purpose(Stage.ESCALATE, "王小明", True)
    once = calls(lambda: CHECKER.check(short, purpose))
    twice = calls(lambda: CHECKER.check(long, purpose))
    assert len(CHECKER.check(long, purpose)) >= 40
    assert twice < once * 2.2


def test_only_what_is_near_a_find_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    longest = 0

    def noted(name: str) -> None:
        look = getattr(Layout, name)

        def looked(layout: Layout, *place: int) -> str:
            nonlocal longest
            piece = look(layout, *place)
            longest = max(longest, len(piece))
            return piece

        monkeypatch.setattr(Layout, name, looked)

    for name in ("before", "after", "sentence"):
        noted(name)
    CHECKER.check(BREATHLESS * 40, NOTHING)
    # Sixty characters on either side, and the find itself.
    assert 0 < longest <= 60 + 60 + 40


def test_no_rule_looks_without_end() -> None:
    # With bounds, what is tried at each character is bounded, and a check takes time in proportion.
    phrases = RULES.phrases.values()
    patterns = [p for rule in RULES.rules for p in (*rule.patterns, *rule.not_in, *rule.near)]
    for pattern in (*phrases, *patterns, *RULES.others.speakers, *RULES.others.verbs):
        plain = re.sub(r"\\.|\[[^\]]*\]", "x", pattern)
        assert not re.search(r"[*+]|\{[0-9]*,\}", plain), pattern


def test_what_is_negated_far_away_still_counts() -> None:
    assert kinds("我们没有" + "按时" * 40 + "骗子") == ["insult"]
