"""Places that a Chinese address is told by where it has no numbers with units."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HAN = "\u4e00-\u9fff"
# What stands before a place in a sentence is not part of its name: 放在了幸福小区.
_NAMING = f"(?:(?![了在到住往是为址])[{_HAN}])"
# Cities that are written without their 市, and provinces without their 省.
_CITIES = (
    "北京|上海|天津|重庆|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|义乌|台州|广州|深圳|东莞|佛山|珠海|中山|惠州|"
    "汕头|南京|苏州|无锡|常州|南通|徐州|扬州|昆山|合肥|福州|厦门|泉州|莆田|南昌|济南|青岛|烟台|临沂|潍坊|"
    "郑州|洛阳|周口|武汉|宜昌|长沙|南宁|海口|三亚|成都|绵阳|贵阳|昆明|西安|兰州|西宁|银川|乌鲁木齐|拉萨|"
    "石家庄|保定|唐山|太原|呼和浩特|沈阳|大连|长春|哈尔滨|"
    "浙江|江苏|广东|福建|山东|河南|河北|湖南|湖北|四川|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|"
    "海南|甘肃|青海|宁夏|新疆|西藏|内蒙古"
)
_REGION = re.compile(
    rf"(?<=[{_HAN}])(?:省|自治区|自治州|(?<![超门夜集城])市(?!场)|"
    r"(?<![小社园校厂片库地景辖分一二三四五六七八九十])区(?![分别间域])|县|旗|盟)"
    rf"|(?:{_CITIES})(?:市(?!场)|省)?(?![{_HAN}]?[路街])"
)
DWELLING_PLACES = (
    "小区|社区|园区|花园|家园|公寓|大厦|大楼|广场|新村|公馆|别墅|写字楼|宿舍|苑|(?<!政)府|名邸|雅居|商城|大院|"
    "工业园|科技园|产业园|创业园|SOHO"
)
"""What the names of places where people live and work end in, as a part of a pattern."""
STREET_NAME = (
    rf"(?:{_NAMING}{{1,5}}?(?<![线思道链公铁短电套半退门来网出一])路"
    rf"|{_NAMING}{{1,5}}?(?:街|大道|巷|胡同|弄))"
)
"""The name of a street, as a part of a pattern; what 线路 and 思路 end in is none."""
NO_ADDRESS_AFTER = (
    "办事处|派出所|政府|法院|管委会|村委|居委|信用社|卫生|网点|营业|分拨|转运|中转|中心|站|仓|公司|分部|揽|"
    "分公司|快递|集散|服务|活动|管理|团购|群|店|农民|农业"
)
"""What stands behind a place that is an office or a station of a parcel's way, not a home."""

_TOWN = rf"{_NAMING}{{2,4}}?(?<![乡城村集各])(?:街道|镇|乡)"
_VILLAGE = rf"{_NAMING}{{1,6}}?(?<![农乡山新某])村"
_SPACE = r"\s?"
_NAME = rf"(?:{_NAMING}|[A-Za-z0-9·])"
_HOME = rf"(?:{_NAME}{{1,12}}?(?:{DWELLING_PLACES})|{_VILLAGE})"
# Rooms: 5-2-301, T1 2305, A座1202, 3-1202; days and pieces are counted by other words.
_ROOM = (
    r"(?:[A-Z]?[0-9]{1,3}(?:-[0-9]{1,4}){2}|[A-Z]?[0-9]{1,2}[-座栋幢 ][0-9]{3,4}"
    r"|[A-Z][0-9]{0,2}[-座 ]?[0-9]{3,4}|[0-9]{3,4})室?(?![0-9.:])"
    r"(?! ?[天个次件元日月年人名%套户份单条平米号])"
)
_PLACES = (
    # A town with a village or a house in it: 白集镇王庄村, 五常街道西溪园区.
    re.compile(rf"(?P<data>{_TOWN}{_SPACE}{_HOME}(?:{_SPACE}{_ROOM})?)(?!{NO_ADDRESS_AFTER})"),
    # A house with a room: 前园社区5-2-301, 望京SOHO T1 2305.
    re.compile(
        rf"(?P<data>{_NAME}{{1,12}}?(?:{DWELLING_PLACES}|国际|中心){_SPACE}{_ROOM})(?!{NO_ADDRESS_AFTER})"
    ),
    # A street with a house: 文一西路阿里园区.
    re.compile(
        rf"(?P<data>{STREET_NAME}{_SPACE}{_HOME}(?:{_SPACE}{_ROOM})?)(?!{NO_ADDRESS_AFTER})"
    ),
    # A street with a bare number: 文一西路969, 人民路12-3.
    re.compile(
        rf"(?P<data>{STREET_NAME}{_SPACE}[0-9]{{1,4}}(?:-[0-9]{{1,4}}){{0,3}})"
        r"(?![0-9.:%路])(?! ?[天个次件元日月年人名套单条号车站])"
    ),
)
# A house right behind a district: 余杭区翡翠城小区.
_HOUSE_OF_REGION = re.compile(rf"\s?(?P<data>{_HOME}(?:{_SPACE}{_ROOM})?)(?!{NO_ADDRESS_AFTER})")
_MOST_BEFORE = 24

_LABEL = re.compile(
    r"(?<!IP)(?<!ip)(?<!Mac)(?<!MAC)(?<!邮箱)(?<!邮件)(?<!链接)(?<!网页)(?<!图片)(?<!网站)(?<!网络)"
    r"(?:地址|住址|家住|住在|住所|收货地|(?<![A-Za-z])address(?= ?:))(?:在|是|为)?"
    r"(?![ :=]{0,3}(?:https?:|www\.))[ :=]{0,3}(?P<data>[^，。；！？,;!?\n]{2,120})",
    re.IGNORECASE,
)
_MOST_LABELLED = 40
_OTHER_FIELD = re.compile(
    r"[ /|]*(?:收货人|收件人|联系人|姓名|电话|手机|联系方式|邮编|订单|运单|退款|工单|商品|备注"
    r"|tel|phone|mobile)",
    re.IGNORECASE,
)
# What is said about an address and tells none.
_SAID_OF = re.compile(
    " *(?:不|错|有误|已|未|无|没|写|填|修改|更改|变更|异常|正确|一致|相同|同上|信息|问题|要|可|能|"
    "由|和|与|及|保密|以)"
)
_LIKE_AN_ADDRESS = re.compile(rf"[0-9]|{STREET_NAME}|村|镇|乡|庄|街道|{DWELLING_PLACES}|[省市区县]")
_ROOM_WORD = r"(?:Room|Rm\.?|Unit|Apt\.?|Apartment|Flat|Suite)"
_BUILDING_WORD = r"(?:Building|Bldg\.?|Block|Tower|Floor)"
_ROAD_WORD = r"(?:Road|Rd\.?|Street|St\.?|Avenue|Ave\.?|Lane|Ln|Boulevard|Blvd|Drive|Alley)"
_ROAD_NAME = r"(?:[A-Z][A-Za-z'-]{1,20} ){1,4}?"
_FOREIGN = re.compile(
    rf"(?<![A-Za-z0-9])(?P<data>(?:(?:{_ROOM_WORD}|{_BUILDING_WORD}) ?#?[A-Za-z0-9-]{{1,6}},? ? ?)"
    rf"{{0,4}}(?:No\.? ?|# ?)?[0-9]{{1,5}}[A-Za-z]?,? {{1,2}}{_ROAD_NAME}{_ROAD_WORD})"
    r"(?![A-Za-z])(?! ?[a-z])"
)
_FOREIGN_LATE = re.compile(
    rf"(?<![A-Za-z0-9])(?P<data>{_ROAD_NAME}{_ROAD_WORD},? No\.? ?[0-9]{{1,5}})\b"
)
_ROOMS_ONLY = re.compile(
    rf"(?<![A-Za-z0-9])(?P<data>{_ROOM_WORD} ?#?[0-9]{{1,4}}[A-Z]?,? {{0,2}}"
    rf"{_BUILDING_WORD} ?#?[A-Z0-9]{{1,4}})\b"
)


def last_region(before: str) -> int | None:
    """Return where the last region in a text ends, None when it has none."""
    found = list(_REGION.finditer(before))
    return found[-1].end() if found else None


def place_spans(segment: str) -> Iterator[tuple[int, int]]:
    """Go through what of a sentence's part names a home without numbers that have units."""
    for pattern in _PLACES:
        for found in pattern.finditer(segment):
            begin, end = found.span("data")
            before = last_region(found["data"][:_MOST_BEFORE])
            yield begin + (before or 0), end
    for region in _REGION.finditer(segment):
        house = _HOUSE_OF_REGION.match(segment, region.end())
        if house is not None:
            inner = last_region(house["data"][:_MOST_BEFORE])
            yield house.start("data") + (inner or 0), house.end("data")


def after_labels(text: str) -> Iterator[tuple[int, int]]:
    """Go through what stands behind a word such as 地址, from the region to the clause's end."""
    for found in _LABEL.finditer(text):
        begin, end = found.span("data")
        other = _OTHER_FIELD.search(text, begin, end)
        end = end if other is None else other.start()
        clause = text[begin:end].rstrip()
        if _SAID_OF.match(clause) or not _LIKE_AN_ADDRESS.search(clause):
            continue
        region = last_region(clause[:_MOST_LABELLED])
        start = begin + (region or 0)
        shown = text[start : begin + len(clause)]
        yield start + len(shown) - len(shown.lstrip()), begin + len(clause)


def foreign_spans(text: str) -> Iterator[tuple[int, int]]:
    """Go through streets with numbers in English."""
    for pattern in (_FOREIGN, _FOREIGN_LATE, _ROOMS_ONLY):
        for found in pattern.finditer(text):
            yield found.span("data")
