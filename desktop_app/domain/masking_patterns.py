"""What numbers and names of accounts look like that belong to a person, and what is left of each.

All is looked for in a text that was folded for it: half width, one sort of dash and of space.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .phones import LABELLED_PHONE, LANDLINE, MOBILE, MOBILE_IN_WORDS, OVERSEAS

# GB 11643-1999: weights of the first 17 digits, and the check digit by the sum modulo 11.

_HAN = "\u4e00-\u9fff"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One sort of personal data.

    Attributes:
        expression: finds it; the group ``data`` is what is masked.
        hide: gives what stays of that group.
        needs_check: whether a number has to be a real ID number.
        sign: what a text has to have, so that others need not be looked through; empty for any.
    """

    expression: re.Pattern[str]
    hide: Callable[[str], str]
    needs_check: bool = False
    sign: str = ""


def _digits(data: str) -> str:
    return re.sub(r"[^0-9]", "", data)


def _phone(data: str) -> str:
    digits = _digits(data)[-11:]
    return f"{digits[:3]}****{digits[-4:]}"


def _landline(data: str) -> str:
    found = LANDLINE.search(data)
    if found is None:
        return "****"
    return f"{found['area']}-****{_digits(found['number'])[-4:]}"


def _last_four(data: str) -> str:
    return f"****{_digits(data)[-4:]}"


def _id_number(data: str) -> str:
    number = re.sub(r"[^0-9Xx]", "", data)
    return f"{number[:3]}***********{number[-2:]}"


def _bank_card(data: str) -> str:
    digits = _digits(data)
    return f"{digits[:4]}****{digits[-4:]}"


def _mail(data: str) -> str:
    name, _, host = data.partition("@")
    return f"{name[:1]}***@{host}"


def _first_only(data: str) -> str:
    return data[:1] + "**"


_DATE_OF_BIRTH = r"(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_PROVINCE = r"(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])"
_AFTER_ID_WORD = r"(?:身份证|证件|ID card)[^0-9\n]{0,8}"
_BANK = r"(?:(?:中国)?(?:工商|农业|建设|交通|招商|邮储|邮政储蓄)?(?:银行|工行|农行|建行|中行|招行))"
_ACCOUNT = (
    r"(?:微信(?:号|id)?|威信|薇信|v信|QQ ?群?号?码?|扣扣号?|企鹅号?|WeChat(?: ?ID)?|weixin"
    r"|(?<![A-Za-z])(?:vx|wx)|加(?:我)?v)"
)
_NAME_OF_ACCOUNT = r"[A-Za-z0-9][A-Za-z0-9_-]{4,19}(?![A-Za-z0-9_-])"

# In this order: what an earlier one hides a later one does not look at. An ID number has a date in
# it, a card's number may have a phone's.
PATTERNS = (
    Pattern(
        re.compile(
            rf"(?<![0-9A-Za-z])(?P<data>[1-9][0-9]{{5}}{_DATE_OF_BIRTH}[0-9]{{3}}[0-9Xx])"
            r"(?![0-9A-Za-z])"
        ),
        _id_number,
        needs_check=True,
    ),
    # Nobody parts another number at the date of birth.
    Pattern(
        re.compile(
            rf"(?<![0-9A-Za-z])(?P<data>{_PROVINCE}[0-9]{{4}}[ -]{{1,2}}{_DATE_OF_BIRTH}[ -]{{1,2}}"
            r"[0-9]{3}[0-9Xx])(?![0-9A-Za-z])"
        ),
        _id_number,
    ),
    # Named as one, it is one, even if it was mistyped or is one of 15 digits.
    Pattern(
        re.compile(
            rf"{_AFTER_ID_WORD}(?P<data>[0-9](?:[ -]?[0-9]){{16}}[ -]?[0-9Xx]|[0-9]{{15}})"
            r"(?![0-9A-Za-z])"
        ),
        _id_number,
    ),
    Pattern(
        re.compile(
            r"(?:护照|通行证|passport)[^0-9A-Za-z\n]{0,6}(?P<data>[A-Za-z]{1,2}[0-9]{7,9})\b"
        ),
        _first_only,
    ),
    Pattern(
        re.compile(
            r"(?:卡号|银行卡|账号|帐号|账户|card number|account(?: number)?)(?:号码|号)?"
            r"[\s:是为]{0,4}"
            rf"{_BANK}?[\s:]{{0,2}}(?P<data>[0-9](?:[ -]?[0-9]){{15,18}})(?![0-9])",
            re.IGNORECASE,
        ),
        _bank_card,
    ),
    Pattern(MOBILE, _phone),
    Pattern(MOBILE_IN_WORDS, lambda _: "****"),
    Pattern(LANDLINE, _landline),
    Pattern(OVERSEAS, _last_four, sign="+"),
    Pattern(LABELLED_PHONE, _last_four),
    Pattern(
        re.compile(
            r"(?<![0-9A-Za-z._%+-])(?:邮箱|邮件|电邮|支付宝|账号|帐号|账户|地址|联系|[到是为给发至寄])*(?P<data>"
            rf"[{_HAN}]{{0,4}}[0-9A-Za-z._%+-]{{0,64}}(?<=[0-9A-Za-z_{_HAN}-])@[0-9A-Za-z-]{{1,63}}"
            r"(?:\.[0-9A-Za-z-]{1,63}){1,5})"
        ),
        _mail,
        sign="@",
    ),
    Pattern(
        re.compile(
            rf"{_ACCOUNT} {{0,2}}[:是为=] {{0,2}}(?P<data>{_NAME_OF_ACCOUNT})", re.IGNORECASE
        ),
        _first_only,
    ),
    # Without a mark between, as in "QQ browser", only what has a digit is somebody's.
    Pattern(
        re.compile(
            rf"{_ACCOUNT} {{0,2}}(?P<data>(?=[A-Za-z_-]{{0,19}}[0-9]){_NAME_OF_ACCOUNT})",
            re.IGNORECASE,
        ),
        _first_only,
    ),
    Pattern(
        re.compile(
            rf"(?<![A-Za-z0-9])v ?: ?(?P<data>(?=[A-Za-z_-]{{0,19}}[0-9]){_NAME_OF_ACCOUNT})",
            re.IGNORECASE,
        ),
        _first_only,
    ),
)
