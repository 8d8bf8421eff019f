"""Buyers' personal data in what leaves the program: names, phones, ID numbers, addresses.

The law on personal information (个人信息保护法, Art. 6) asks to pass on no more of it than the
purpose needs. What identifies the transaction stays: a platform finds nothing without its numbers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from .addresses import address_spans
from .hidden_pieces import Hidden, Marked, blanked, shown, united
from .id_number import is_id_number
from .kept_numbers import kept_spans
from .masking_fold import fold_for_masking
from .masking_patterns import PATTERNS, Pattern
from .person_names import forms_of_address, han_runs, labelled_names

__all__ = ["Mask", "mask_buyer", "mask_name", "mask_personal", "names_in"]

# Between the parts of what sellers write into the field for the buyer: 小王 / 13800001234（会员）.
_SEPARATORS = re.compile(r"[\s,，、;；/|()（）:：]+")
# Within a nickname: who writes of tb_小王8 may write 小王8.
_JOINTS = re.compile(r"[_\-·.]+")
# They say what somebody is, not who.
_NO_NAMES = frozenset(
    {
        "买家",
        "顾客",
        "客户",
        "先生",
        "女士",
        "旺旺",
        "昵称",
        "老客户",
        "新客户",
        "会员",
        "用户",
        "匿名",
    }
    | {"淘宝", "天猫", "淘宝用户", "匿名买家", "手机用户", "微信", "电话", "手机"}
    | {"buyer", "customer", "mr", "ms", "mrs", "id", "taobao", "tmall"}
)
_SHORTEST_NAME = 2
_SHORTEST_LATIN = 5
_SHORTEST_NUMBER = 6
_HIDDEN = "****"


@dataclass(frozen=True, slots=True)
class Mask:
    """Masks the texts of one case.

    Attributes:
        buyer: the buyer's nickname, and what else the seller wrote into that field.
        kept: numbers that are not a person's, such as the order's: they stay wherever they stand.
        is_on: False to leave all as it is.
        known: names of persons that are told anywhere in the case.
    """

    buyer: str = ""
    kept: Collection[str] = ()
    is_on: bool = True
    known: Collection[str] = ()

    def text(self, text: str) -> str:
        """Return a text without the buyer's name and without personal data."""
        if not self.is_on:
            return text
        return mask_personal(text, (self.buyer, *self.known), self.kept)

    def name(self, name: str) -> str:
        """Return the field for the buyer itself: of a name that nothing else tells, too."""
        if not self.is_on or not name.strip():
            return name
        masked = self.text(name)
        return masked if masked != name else mask_name(name.strip())


def mask_buyer(text: str, buyer: str) -> str:
    """Return a text in which the buyer's nickname, and each part of it, is masked.

    Args:
        buyer: as the seller wrote it. Words such as 买家 in it are no name; a single character is
            none that could be told from others.
    """
    folded = fold_for_masking(text)
    return shown(text, folded, _named(folded.text, (buyer,)))


def mask_personal(text: str, known: Collection[str] = (), kept: Collection[str] = ()) -> str:
    """Return a text without phones, ID numbers, mail addresses, postal addresses and names.

    ``13812341234`` becomes ``138****1234``; of an address province, city and district stay. Order
    numbers are longer than phones or called what they are, and an ID number is told by its date of
    birth and its check digit, so that other numbers stay.

    Args:
        known: names of persons, such as the buyer's nickname.
        kept: numbers that look like a phone and are none, such as an item's.
    """
    folded = fold_for_masking(text)
    stay = Marked(len(folded.text), kept_spans(folded.text, kept))
    hidden = united([*_personal(folded.text, stay), *_homes(folded.text, stay)])
    named = _named(blanked(folded.text, hidden), known)
    return shown(text, folded, [*hidden, *named])


def names_in(text: str) -> tuple[str, ...]:
    """Return the full names that a text tells by a word such as 收件人, to be masked in others."""
    folded = fold_for_masking(text).text
    found = (folded[begin:end] for begin, end in labelled_names(folded))
    return tuple(name for name in found if forms_of_address(name) is not None)


def mask_name(name: str) -> str:
    """Return a name as platforms mask it: ``张*``, ``t***8``."""
    if len(name) <= 2:
        return name[:1] + "*"
    return f"{name[0]}***{name[-1]}"


def _personal(text: str, stay: Marked) -> Iterator[Hidden]:
    """Give numbers, accounts and announced names; where two overlap, the first sort of them."""
    taken = Marked(len(text))
    for one in _all_personal(text, stay):
        if not taken.meets(one.begin, one.end):
            taken.mark(one.begin, one.end)
            yield one


def _all_personal(text: str, stay: Marked) -> Iterator[Hidden]:
    for pattern in PATTERNS:
        if pattern.sign in text:
            yield from _found(text, pattern, stay)
    for begin, end in labelled_names(text):
        yield Hidden(begin, end, text[begin] + "**")


def _found(text: str, pattern: Pattern, stay: Marked) -> Iterator[Hidden]:
    for found in pattern.expression.finditer(text):
        data = found["data"]
        is_it = not pattern.needs_check or is_id_number(data)
        if is_it and not stay.meets(*found.span("data")):
            yield Hidden(*found.span("data"), pattern.hide(data))


def _homes(text: str, stay: Marked) -> Iterator[Hidden]:
    """Give the addresses; a number that stays parts one."""
    for begin, end in address_spans(text):
        for part in stay.free_parts(begin, end):
            yield Hidden(*part, _HIDDEN)


def _named(text: str, known: Iterable[str]) -> list[Hidden]:
    """Return the known names in a text."""
    made: list[Hidden] = []
    names = {fold_for_masking(name).text for buyer in known for name in _names_in(buyer)}
    # The longest first: of 小王 and 小王子 the longer one is masked as a whole.
    for name in sorted(names, key=lambda one: (-len(one), one)):
        new = [Hidden(*one.span(), mask_name(one[0])) for one in _name_pattern(name).finditer(text)]
        address = forms_of_address(name)
        if address is not None:
            new += [Hidden(*one.span(), "*") for one in address.finditer(text)]
        new = united(new)
        made += new
        text = blanked(text, new)
    return made


def _names_in(buyer: str) -> list[str]:
    whole = buyer.strip()
    parts = [whole, *_SEPARATORS.split(whole)]
    parts += [one for part in parts for one in _JOINTS.split(part) if _tells_who(one)]
    parts += han_runs(whole)
    return [one for one in parts if len(one) >= _SHORTEST_NAME and _is_name(one)]


def _is_name(part: str) -> bool:
    # Shorter numbers are also amounts and days.
    is_short_number = part.isdecimal() and len(part) < _SHORTEST_NUMBER
    return part.lower() not in _NO_NAMES and not is_short_number


def _tells_who(part: str) -> bool:
    """Tell whether a part of a nickname is more than the tb that many begin with."""
    return not part.isascii() or len(part) >= _SHORTEST_LATIN


def _name_pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name; one of Latin letters and digits only as a word of its own."""
    before = r"(?<![0-9A-Za-z])" if _is_alphanumeric(name[0]) else ""
    after = r"(?![0-9A-Za-z])" if _is_alphanumeric(name[-1]) else ""
    return re.compile(f"{before}{re.escape(name)}{after}", re.IGNORECASE)


def _is_alphanumeric(character: str) -> bool:
    return character.isascii() and character.isalnum()
