"""The words before a value that tell which field it is for."""

from __future__ import annotations

import re

FOREIGN = "foreign"
"""The field of numbers that are of no field: phones, payments, papers."""

_COURIERS = "顺丰|圆通|中通|申通|韵达|极兔|京东|邮政|EMS|德邦|百世|菜鸟|丹鸟|天天"
_NUMBER = r"(?:编号|单号|号码|号|ID|单编号)"
_NO = r"(?:\s*(?:numbers?|nos?\b\.?|id|#))"

NUMBER_LABELS = {
    FOREIGN: (
        r"手机号?码?|(?:联系)?电话|座机|身份证号?码?|证件号?码?|(?:支付宝|微信|外部|商户)(?:交易|订单)号"
        r"|(?:交易|支付|资金|业务)?流水号|(?:商标)?注册号|专利号|登记号|授权书?编号|发票号?码?"
        r"|(?:旺旺)?举证号|银行卡号?|卡号|账号|税号|信用代码|QQ号?|微信号?|邮编|(?:系统)?(?:报错|错误)(?:代?码)?"
        r"|工号|(?:客服|小二|买家|卖家)(?:ID|编号|工号)|(?:商家|货品|SKU|规格)编码|SKU(?:\s*ID)?|货号"
        r"|版本号?|phone|mobile|agent(?:\s*(?:id|no\.?))?|error(?:\s*code)?|version|payment(?:\s*(?:id|no\.?))"
    ),
    "refund_no": rf"(?:退款|售后|退货)(?:申请)?{_NUMBER}|refund{_NO}",
    "order_no": rf"(?:主|子)?订单{_NUMBER}?|交易(?:编号|号|ID)|order{_NO}?",
    "item_no": (
        rf"(?:商品|宝贝|产品)\s*\(?\s*(?:数字)?\s*{_NUMBER}?|(?:item|product){_NO}|num_iid|itemId"
    ),
    "notice_no": (
        rf"(?:通知|处罚|违规|投诉|案件|维权|纠纷|争议|举报|申诉|受理|事件|申请|处置|排查|预警|公告"
        r"|冻结|理赔|赔付|扣款|限制|监管|判责|抽检|复核|介入|判定)"
        rf"(?:书|单|案件)?{_NUMBER}|(?:notice|complaint|case|penalty|application){_NO}"
    ),
    "ticket_no": rf"(?:工单|服务单|咨询单){_NUMBER}?|ticket{_NO}?",
    "tracking_no": (
        rf"(?:快递|物流|运|快件|包裹|退货物流)(?:运)?单{_NUMBER}?|(?:快递|物流){_NUMBER}?|运单"
        rf"|(?:{_COURIERS})(?:快递|速递|速运|物流)?(?:单号|运单号?)?"
        rf"|(?:tracking|waybill|courier){_NO}?|parcel{_NO}?"
    ),
}
"""Patterns of the words before numbers, by field; in a folded text, in any case of letters."""

_JOINED = "|".join(f"(?P<{field}>{pattern})" for field, pattern in NUMBER_LABELS.items())
_BEFORE = re.compile(
    rf"(?:{_JOINED})(?:\s*\([^()\n]{{0,10}}\))?[\s:=为是\"'“”‘’`#(\[【「]*$", re.IGNORECASE
)
_AFTER = re.compile(rf"\s*\((?:{_JOINED})\)", re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{_JOINED})(?:\s*\([^()\n]{{0,10}}\))?", re.IGNORECASE)
_CONCERNED = re.compile(r"^(?:涉及|关联|涉案|相关|对应|违规|被投诉|被处罚|所属)的?")
_REACH = 40

COLUMN_LABELS = {
    "issue_type": r"问题类型|问题类别|问题分类|issue type|type of issue",
    "at": (
        r"(?:沟通|联系|咨询|反馈|通知|处罚|下架|处理|申请|介入|投诉)?(?:时间|日期)"
        r"|(?:contact\s+)?(?:time|date)"
    ),
    "agent_id": r"(?:对接)?(?:客服|小二)(?:ID|编号|工号|昵称|姓名|人员)?|工号|agent(?:\s*id)?",
    "outcome": r"(?:处理|沟通|审核|申诉|判定|复核)?结果|结论|outcome|result",
    "shop": r"(?:所属|主体)?店铺(?:名称?)?|shop(?:\s*name)?",
    "buyer": (
        r"买家(?:会员名|昵称|旺旺|ID|账号|名称)?|会员名|旺旺(?:昵称|名)?"
        r"|buyer(?:\s*(?:id|name|nick))?"
    ),
    "amount": (
        r"(?:买家)?(?:应付|实付|实际支付|实际退款|实际付款|退款|订单|争议|涉案|赔付|扣款|冻结|交易"
        r"|付款|支付)"
        r"(?:金额|款|货款|总额)|金额|amount"
    ),
    "link": r"(?:商品|宝贝|活动|通知)?链接|网址|link|url",
    "deadline_at": (
        r"(?:申诉|举证|处理|发货|整改|报名|提交|最晚)?(?:的?截止|到期|最晚|最迟)(?:[\u4e00-\u9fff]{0,2}时间|日期?)?"
        r"|deadline|due(?:\s*(?:date|by))?"
    ),
    "rule_cited": r"(?:违反|适用|处理|处罚|判定)?(?:规则|依据|条款)(?:依据|条款|规则)?|rule",
}
"""Patterns of what the columns of a table are called, besides the numbers."""
_COLUMN = {field: re.compile(pattern, re.IGNORECASE) for field, pattern in COLUMN_LABELS.items()}


def label_before(text: str, start: int) -> str | None:
    """Return the field whose label stands right before a value, on its line or ending the last.

    Args:
        text: the folded text.
        start: where the value begins.

    Returns:
        A field, :data:`FOREIGN`, or None when there is no label.
    """
    slice_start = max(start - _REACH, 0)
    before = text[slice_start:start]
    line = before.rpartition("\n")[2]
    if line.strip("\t \"'=“”‘’`(["):
        before = line
    match = _BEFORE.search(before)
    if match is None:
        return None
    label_start = slice_start + match.start() + (len(text[slice_start:start]) - len(before))
    # "suborder" is no order, and "reorder" neither.
    if label_start and _is_letter(text[label_start]) and _is_letter(text[label_start - 1]):
        return None
    return match.lastgroup


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def label_after(text: str, end: int) -> str | None:
    """Return the field that is named in brackets right after a value, None when none is."""
    match = _AFTER.match(text[end : end + _REACH])
    return match.lastgroup if match else None


def field_of_column(heading: str) -> str | None:
    """Return the field that the heading of a column, or a label alone, stands for, else None."""
    plain = heading.strip(" :*\"'")
    if len(plain) > _REACH:
        return None
    for field, pattern in _COLUMN.items():
        if pattern.fullmatch(plain):
            return field
    match = _WHOLE.fullmatch(plain) or _WHOLE.fullmatch(_CONCERNED.sub("", plain))
    return match.lastgroup if match else None
