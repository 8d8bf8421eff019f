"""Chinese names of persons: told by a word before them, or by what else is known of a case."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HAN = "\u4e00-\u9fff"
# The families that nearly all Chinese belong to (百家姓), without those that are words of every
# sentence when they stand behind a label, such as 于 and 和.
_FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程"
    "魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝"
    "顾龚邵万覃武钱戴严莫孔汤温康施文牛樊葛邢安齐庞颜倪庄聂章鲁岳翟殷詹申欧耿焦俞阮柯纪梅辛管"
    "祝左涂谷时舒耿卞尤柴蒲童霍翁甘冉阎傅宁骆焉单蓝裴费车项丛娄辜鲍麦卫解靳邬尚裘苗凌盛祁"
    "游屈华包巩房屠占桂栾冀缪柳封应包凤习滕臧佟麻苟荆匡桑牟瞿饶敖党查窦鞠晏"
)
_DOUBLE = "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫|西门|独孤"
_FAMILY = f"(?:{_DOUBLE}|[{_FAMILIES}])"
# What stands behind a name and in none.
_NO_GIVEN = (
    "已说称要的在是未没不拒签收反投于表来电地址手机号码退货款发递单订查询也都还就和与或及等吗呢吧了着"
    "过给被把让向从到这那您你我他她它们个件份元块天日月年秒何面裹额付请释价辆式亲却想问催再又很太刚"
    "拆验寄送填写改错误姓名人员方会能可应需"
)
_GIVEN = f"(?:(?![{_NO_GIVEN}])[{_HAN}])"
_FULL_NAME = re.compile(f"{_FAMILY}{_GIVEN}{{1,2}}")
_LABEL = (
    r"(?:收货人|收件人|寄件人|联系人|签收人|代收人|取件人|持卡人|开户人|户主|机主|户名|姓名|全名|名叫|收货信息|收件信息)"
    r"(?:姓名|名字)?"
)
_JOINT = r"(?: ?[:是为=] ?| {1,3})"
_TITLED = r"(?:先生|女士|小姐|太太|同学|老师)"
_CHINESE = re.compile(
    rf"{_LABEL}(?:{_JOINT})?(?P<name>{_FAMILY}{_TITLED}|{_FAMILY}{_GIVEN}{{1,2}})"
    rf"|{_LABEL}(?:{_JOINT})?(?P<long>[{_HAN}]{{1,8}}·[{_HAN}]{{1,8}}(?:·[{_HAN}]{{1,8}})?)"
    rf"|{_LABEL} ?[:=] ?(?P<other>[{_HAN}]{{2,4}})(?![{_HAN}])"
)
_LATIN = re.compile(
    rf"(?:{_LABEL} ?[:=是为] ?|\b(?:recipient|consignee|receiver|contact person|full name|name)"
    r" ?[:=] ?)(?P<name>[A-Za-z][A-Za-z.'-]{1,30}(?: [A-Za-z][A-Za-z.'-]{1,30}){0,2})",
    re.IGNORECASE,
)
# Who takes in a parcel without being named, and what is said in a name's place.
_NOBODY = re.compile(
    "本人|门卫|前台|物业|保安|家人|家属|邻居|同事|代收|驿站|快递|柜|菜鸟|丰巢|签收|店|公司|仓库|传达室|收发室|"
    "买家|卖家|顾客|客户|客服|商家|他人|别人|朋友|室友|父|母|妻|丈夫|儿子|女儿|同上|匿名|未|不|无|空|有误|"
    "错误|没有|保密|待|未知|已|信息|电话|地址|一致|相同|正确|错|先生$|女士$"
)
_TITLES = "先生|女士|小姐|太太|同学|老师|总|哥|姐"


def labelled_names(text: str) -> Iterator[tuple[int, int]]:
    """Go through the names that a word such as 收件人 announces, as begin and end.

    What is no name stays: 收件人 已签收, 签收人：门卫.

    Args:
        text: folded as :func:`~.masking_fold.fold_for_masking` does.
    """
    for found in _CHINESE.finditer(text):
        group = found.lastgroup or "name"
        if group == "long" or not _NOBODY.search(found[group]) or _is_titled(found[group]):
            yield found.span(group)
    for found in _LATIN.finditer(text):
        yield found.span("name")


def forms_of_address(name: str) -> re.Pattern[str] | None:
    """Return what finds 王先生 of 王小明 in a text, the family's name as its group ``data``.

    None for what is not the full name of a person.
    """
    found = _FULL_NAME.fullmatch(name)
    if found is None:
        return None
    family = re.match(_FAMILY, name)
    assert family is not None
    return re.compile(
        f"(?P<data>{family[0]})(?={_TITLES})|(?<=[小老阿])(?P<more>{family[0]})(?=[说称要])"
    )


def han_runs(nickname: str) -> list[str]:
    """Return the Chinese parts of a nickname: 小王 of tb小王_888."""
    return re.findall(f"[{_HAN}]{{2,}}", nickname)


def _is_titled(name: str) -> bool:
    return re.fullmatch(_FAMILY + _TITLED, name) is not None
