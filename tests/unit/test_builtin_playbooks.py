"""The playbooks that ship: all there, true to their sources, and nothing in them that may harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.placeholders import ALIASES, find
from desktop_app.domain.playbook import Grade, Playbook, Stage, Unit, Words
from desktop_app.exchange.playbook_files import read_playbook
from desktop_app.paths import resources_dir

FILES = sorted((resources_dir() / "playbooks").glob("*.toml"))
PLAYBOOKS = {path.stem: read_playbook(path) for path in FILES}

IN_ORDER = [
    "product-takedown",
    "order-dispute",
    "refund-aftersale",
    "account-anomaly",
    "funds-deposit",
    "penalty-appeal",
    "ip-complaint",
    "fake-goods",
    "fake-transaction",
    "logistics",
    "system-failure",
    "promotion",
    "new-shop",
    "policy-change",
    "other",
]
NAMES = {
    "product-takedown": "商品下架",
    "order-dispute": "订单纠纷",
    "refund-aftersale": "退款售后",
    "account-anomaly": "账户异常",
    "funds-deposit": "资金与保证金",
    "penalty-appeal": "违规处罚申诉",
    "ip-complaint": "知识产权投诉",
    "fake-goods": "售假申诉",
    "fake-transaction": "虚假交易申诉",
    "logistics": "物流问题",
    "system-failure": "系统故障",
    "promotion": "大促活动",
    "new-shop": "新店入驻",
    "policy-change": "政策变更",
    "other": "其他",
}
CJK = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
CHINESE = re.compile(r"[\u3400-\u9fff]")
# What a reader of English has to find on the platform's Chinese pages, or to write there.
PLATFORM_LABELS = {"旺旺举证号", "工单中心", "提交工单", "客服争议", "发货底单", "签收底单"}
PLATFORM_LABELS |= {"紧急", "保证金", "退款"}
TOKEN = re.compile(r"\{\{.*?\}\}")

every_playbook = pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())


def words_of(value: object) -> Iterator[Words]:
    """Give every text in both languages that is anywhere in a playbook."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from words_of(inner)


def texts_of(playbook: Playbook) -> list[str]:
    """Return everything of a playbook that a seller reads, the sources' addresses apart."""
    texts = [text for words in words_of(playbook) for text in (words.zh, words.en)]
    return [*texts, *playbook.keywords]


def test_all_issue_types_are_there_in_order() -> None:
    assert sorted(PLAYBOOKS.values(), key=lambda one: one.order) == [
        PLAYBOOKS[issue_type] for issue_type in IN_ORDER
    ]
    assert {one.id: one.name.zh for one in PLAYBOOKS.values()} == NAMES
    assert len({one.order for one in PLAYBOOKS.values()}) == len(IN_ORDER)


@pytest.mark.parametrize(
    ("issue_type", "kind", "amount", "unit", "grade", "address"),
    [
        ("refund-aftersale", "ours", 48, "hours", "B", "m.senbk.com/internet/44310.html"),
        ("refund-aftersale", "ours", 5, "days", "B", "m.senbk.com/internet/44310.html"),
        ("refund-aftersale", "ours", 7, "days", "A", "gov.cn"),
        ("order-dispute", "ours", 3, "days", "B", "namesmade.com/dian/baike/1392353.html"),
        ("order-dispute", "theirs", 6, "working-days", "B", "namesmade.com"),
        ("order-dispute", "ours", 30, "days", "A", "rulechannel.taobao.com"),
        ("order-dispute", "ours", 7, "working-days", "A", "rulechannel.taobao.com"),
        ("ip-complaint", "ours", 3, "working-days", "B", "aikaitao.com"),
        ("ip-complaint", "theirs", 5, "working-days", "B", "aikaitao.com"),
        ("ip-complaint", "theirs", 15, "days", "A", "npc.gov.cn"),
        ("fake-transaction", "follow-up", 75, "days", "B", "cs.miaodongshenghuo.com"),
    ],
)
def test_a_window_with_a_source_is_as_the_source_says(
    issue_type: str, kind: str, amount: int, unit: str, grade: str, address: str
) -> None:
    sources = [
        rule.source
        for rule in PLAYBOOKS[issue_type].deadlines
        if (rule.kind, rule.amount, rule.unit) == (kind, amount, unit)
    ]
    assert any(one.grade == grade and address in one.address for one in sources), sources


@pytest.mark.parametrize("issue_type", ["penalty-appeal", "fake-goods", "fake-transaction"])
def test_no_window_is_made_up_where_none_could_be_sourced(issue_type: str) -> None:
    playbook = PLAYBOOKS[issue_type]
    assert [rule for rule in playbook.deadlines if rule.kind is DeadlineKind.OURS] == []


def test_the_seller_is_told_to_enter_the_window_of_the_penalty_notice() -> None:
    tips = [tip.text for tip in PLAYBOOKS["penalty-appeal"].tips]
    assert any("通知" in tip.zh and re.search("录入|填", tip.zh) for tip in tips)
    assert any("notice" in tip.en and "enter" in tip.en.lower() for tip in tips)


@every_playbook
def test_every_window_of_the_sellers_has_a_source(playbook: Playbook) -> None:
    for rule in playbook.deadlines:
        if rule.kind is DeadlineKind.OURS:
            assert rule.source.grade is not Grade.UNVERIFIED, rule.id


@every_playbook
def test_the_answer_to_a_ticket_is_hearsay(playbook: Playbook) -> None:
    for rule in playbook.deadlines:
        if rule.id == "ticket-answer":
            assert (rule.kind, rule.amount, rule.unit) == (DeadlineKind.THEIRS, 48, Unit.HOURS)
            assert rule.source.grade is Grade.UNVERIFIED


def test_the_chat_of_a_fake_transaction_perishes() -> None:
    days = [item.perishes_after_days for item in PLAYBOOKS["fake-transaction"].checklist]
    assert 75 in days


@pytest.mark.parametrize(
    ("issue_type", "words"),
    [
        ("refund-aftersale", ["500 KB", "400", "130,000", "15"]),
        ("order-dispute", ["500 KB", "400", "60"]),
        ("policy-change", ["Art. 34", "seven days"]),
        ("ip-complaint", ["15"]),
        ("fake-goods", ["Art. 66", "30"]),
        ("logistics", ["Art"]),
    ],
)
def test_the_rules_of_a_type_are_among_its_facts(issue_type: str, words: list[str]) -> None:
    facts = " ".join(fact.text.en for fact in PLAYBOOKS[issue_type].facts)
    assert [word for word in words if word not in facts] == []


@pytest.mark.parametrize("issue_type", ["order-dispute", "refund-aftersale"])
def test_limits_are_as_the_reference_of_the_platform_gives_them(issue_type: str) -> None:
    playbook = PLAYBOOKS[issue_type]
    pictures, proof = playbook.uploads
    message, reason = playbook.text_limits
    # KB may mean 1000 or 1024 bytes; what fits the smaller fits both.
    assert (pictures.max_bytes, proof.max_bytes) == (500_000, 130_000)
    assert set(pictures.formats) == set(proof.formats) == {"jpg", "gif", "png"}
    assert (message.unit, message.most) == ("bytes", 400)
    assert (reason.unit, reason.least, reason.most) == ("characters", 2, 200)
    addresses = [limit.source.address for limit in (pictures, message, proof, reason)]
    assert addresses == ["taobao.refund.message.add"] * 2 + ["taobao.refund.refuse"] * 2


@every_playbook
def test_a_limit_has_a_source(playbook: Playbook) -> None:
    uploads = [one.id for one in playbook.uploads if one.source.grade is Grade.UNVERIFIED]
    texts = [one.id for one in playbook.text_limits if one.source.grade is Grade.UNVERIFIED]
    assert (uploads, texts) == ([], [])


@every_playbook
def test_each_has_what_a_seller_needs(playbook: Playbook) -> None:
    assert 4 <= len(playbook.checklist) <= 8
    assert any(item.required for item in playbook.checklist)
    assert 3 <= len(playbook.tips) <= 8
    assert any(CHINESE.search(word) for word in playbook.keywords)
    assert any(word.isascii() for word in playbook.keywords)
    assert len(set(playbook.keywords)) == len(playbook.keywords)
    assert playbook.version >= 1


@every_playbook
def test_chinese_texts_are_chinese_and_english_ones_english(playbook: Playbook) -> None:
    for words in words_of(playbook):
        assert CHINESE.search(words.zh), words.zh
        assert re.search("[A-Za-z]", words.en), words.en
    advice = [*words_of(playbook.checklist), *words_of(playbook.tips), *words_of(playbook.facts)]
    for words in words_of(playbook):
        labels = PLATFORM_LABELS if words in advice else set()
        assert set(re.findall(f"{CJK.pattern}+", words.en)) <= labels, words.en


@every_playbook
def test_templates_use_the_names_of_their_language(playbook: Playbook) -> None:
    for template in playbook.templates:
        zh, en = find(template.body.zh), find(template.body.en)
        assert {token.raw for token in zh} <= {f"{{{{{alias}}}}}" for alias in ALIASES.values()}
        assert {token.raw for token in en} <= {f"{{{{{name}}}}}" for name in ALIASES}
        # Both languages ask for the same.
        assert {token.name for token in zh} == {token.name for token in en}, template.id


@every_playbook
def test_an_escalation_names_the_point_in_dispute(playbook: Playbook) -> None:
    for template in playbook.templates:
        if template.stage is Stage.ESCALATE:
            assert "point_in_dispute" in {token.name for token in find(template.body.en)}


@every_playbook
def test_messages_are_short(playbook: Playbook) -> None:
    for template in playbook.templates:
        assert len(TOKEN.sub("", template.body.zh)) <= 260, template.id
        assert len(template.body.en.split()) <= 150, template.id


@every_playbook
def test_no_telephone_number_ships(playbook: Playbook) -> None:
    for text in texts_of(playbook):
        # 12366, 95102111, 0571-88158198: a number on the web is how sellers are defrauded.
        assert not re.search(r"\d{5,}", text), text
        assert not re.search(r"(?<!\d)0\d{2,3}[-– ]\d", text), text
        assert not re.search(r"(?<!\d)[48]00[-– ]\d{3}", text), text


@every_playbook
def test_no_way_around_the_official_channels_is_offered(playbook: Playbook) -> None:
    for text in texts_of(playbook):
        assert not re.search("淘宝客|淘客|代理商|内部渠道|加微信|微信号|QQ群", text), text
        assert not re.search(r"\b(affiliate|wechat|telegram|insider)", text, re.IGNORECASE), text
        # Words that make a queue jump when they are not true.
        assert "系统异常" not in text, text


@every_playbook
def test_whoever_offers_to_help_from_outside_is_warned_of(playbook: Playbook) -> None:
    for words in words_of(playbook):
        if re.search("第三方|代办|代为", words.zh):
            assert re.search("风险|诈骗|不交给|不要", words.zh), words.zh


@every_playbook
def test_no_message_admits_or_threatens(playbook: Playbook) -> None:
    for template in playbook.templates:
        assert not re.search("我方违规|我们违规|承认违规|我错了|曝光|投诉你", template.body.zh)
        assert not re.search(
            r"\b(we violated|i violated|i admit|we admit|my fault|our fault|lawyer)\b",
            template.body.en,
            re.IGNORECASE,
        )


@every_playbook
def test_every_source_was_looked_at_and_hearsay_has_no_address(playbook: Playbook) -> None:
    sources = [fact.source for fact in (*playbook.tips, *playbook.facts)]
    sources += [rule.source for rule in playbook.deadlines]
    sources += [item.source for item in playbook.checklist if item.source is not None]
    for source in sources:
        assert source.checked >= date(2026, 11, 22), source
        if source.grade is Grade.UNVERIFIED:
            assert source.address == ""


@every_playbook
def test_a_fact_is_no_hearsay(playbook: Playbook) -> None:
    assert [fact.id for fact in playbook.facts if fact.source.grade is Grade.UNVERIFIED] == []


@every_playbook
def test_how_long_a_contact_takes_is_hearsay(playbook: Playbook) -> None:
    if playbook.said_duration is not None:
        assert playbook.said_duration.source.grade is Grade.UNVERIFIED
