"""Words for a made-up casebook: what sellers of a few shops would have written down."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random


def tuple_of(words: str) -> tuple[str, ...]:
    """Return words that are separated by spaces."""
    return tuple(words.split())


# How often each kind of trouble comes, in rough proportion.
ISSUE_TYPES = {
    "order-dispute": 22,
    "refund-aftersale": 20,
    "product-takedown": 12,
    "logistics": 11,
    "penalty-appeal": 7,
    "funds-deposit": 6,
    "fake-transaction": 4,
    "ip-complaint": 4,
    "fake-goods": 3,
    "account-anomaly": 3,
    "system-failure": 3,
    "promotion": 2,
    "policy-change": 1,
    "new-shop": 1,
    "other": 1,
}
SHOPS = ("云杉生活旗舰店", "小满家居", "北岸户外专营店", "拾光童装", "青禾茶舍", "Northwind 数码")

_FIRST_ORDER = datetime(2020, 1, 1, tzinfo=UTC)
_KINDS = tuple_of(
    "加绒加厚 纯棉 防水 便携 大容量 儿童 男女同款 复古 轻薄 智能 手工 有机 "
    "可折叠 静音 无线 原装 新款 冬季 亚麻 真皮 不锈钢 陶瓷 实木 磁吸"
)
_THINGS = tuple_of(
    "羽绒服 连衣裙 保温杯 登山包 台灯 蓝牙耳机 茶叶礼盒 童鞋 床单四件套 空气炸锅 手机壳 行李箱 "
    "瑜伽垫 收纳盒 电动牙刷 卫衣 帐篷 砂锅 积木 书架 "
    "雨伞 蜂蜜 面膜 充电宝 键盘 围巾 猫粮 折叠椅 香薰 汽车脚垫"
)
_WHAT = {
    "order-dispute": "买家称{thing}与描述不符",
    "refund-aftersale": "{thing}退款，退回件有使用痕迹",
    "product-takedown": "{thing}商品下架，提示标题违规",
    "logistics": "{thing}包裹{place}滞留，物流异常",
    "penalty-appeal": "{thing}延迟发货处罚申诉",
    "funds-deposit": "保证金扣款核对，{place}订单",
    "fake-transaction": "{thing}被判虚假交易",
    "ip-complaint": "{thing}图片被投诉侵权",
    "fake-goods": "{thing}售假申诉，补进货凭证",
    "account-anomaly": "子账号在{place}异地登录",
    "system-failure": "{thing}详情页保存报错",
    "promotion": "双11报名{thing}被驳回",
    "policy-change": "新版保证金规则过渡期咨询",
    "new-shop": "新店入驻资质审核，{thing}类目",
    "other": "{thing}发票抬头问题",
}
_PLACES = tuple_of("杭州 广州 成都 武汉 西安 沈阳 乌鲁木齐 义乌 昆明 郑州 南宁 哈尔滨 厦门 东莞")
_SAID = (
    "客服说材料已收到，转{team}核实，{days}个工作日内答复",
    "要求补充{proof}，上传后重新提交",
    "说明规则第{number}条，指出详情页第{number}屏描述不合规",
    "客服查到系统记录，同意{days}小时内人工复核",
    "换了一位小二，从头说了一遍，让我等短信通知",
    "承诺{team}今天下班前回电，没有给工单号",
    "对方没有说明违反哪一条规则，已记录争议点",
    "买家已签收，物流显示{place}本人签收，客服要求提供签收底单",
    "告知申诉只有两次机会，建议材料齐全再提交",
    "申请延长举证期，客服说最多{days}天",
    "已按要求修改标题，请求恢复上架",
    "退款金额 {number}{number}.50 元，客服认可按比例退",
    "提供了{proof}，客服表示可以作为证据",
    "Agent confirmed the ticket is with {team}, asks to wait {days} days",
    "Asked which rule was broken; agent will check and call back",
)
_OUTCOMES = (
    "已受理，等待复核",
    "要求补材料",
    "同意恢复上架",
    "维持处罚",
    "退款关闭，款项退回",
    "转{team}处理",
    "买家撤销申请",
    "部分支持，扣分减半",
    "无结论",
    "",
)
_TEAMS = tuple_of("资金 运营审核 售后 大促 商家成长中心 纠纷 知识产权 物流")
_PROOFS = tuple_of(
    "进货凭证 授权书 发货底单 签收底单 旺旺举证号 开箱视频 检测报告 营业执照 聊天截图"
)
_BUYERS = tuple_of("晴天 小鱼 追风 木子 月半 阿凯 星河 tb99 一颗糖 老王 momo 西瓜 山海 七七 river")
_AGENT_NAMES = tuple_of(
    "云杉 青柠 若水 半夏 星野 知秋 南风 长安 白露 明月 听雨 木棉 海棠 飞羽 初见 松涛"
)


class Writer:
    """Writes what a seller would, from chance alone.

    Attributes:
        chance: where all of it comes from.
    """

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self._agents = [
            f"小二{name}{number:04d}" if number % 3 else f"xiaoer-{number:04d}"
            for number, name in enumerate(_AGENT_NAMES * 19, start=1)
        ]

    def agent(self) -> str:
        """Return an agent ID, some of which come far more often than others."""
        place = int(len(self._agents) * self.chance.random() ** 2)
        return self._agents[place]

    def title(self, issue_type: str) -> str:
        """Return what a case of a type is called."""
        return _WHAT[issue_type].format(thing=self._thing(), place=self.chance.choice(_PLACES))

    def said(self) -> str:
        """Return a sentence or two about a contact."""
        return "。".join(self._sentence() for _ in range(self.chance.choice((1, 1, 2, 3))))

    def outcome(self) -> str:
        """Return what came of a contact, sometimes nothing."""
        return self.chance.choice(_OUTCOMES).format(team=self.chance.choice(_TEAMS))

    def buyer(self) -> str:
        """Return a buyer's nickname."""
        return f"{self.chance.choice(_BUYERS)}{self.chance.randrange(10_000)}"

    def order_no(self, placed_at: datetime) -> str:
        """Return an order number: 19 digits that grow with the years, as the platform's do."""
        days = (placed_at - _FIRST_ORDER).days
        return str(10**18 + days * 15 * 10**14 + self.chance.randrange(10**16))

    def digits(self, length: int) -> str:
        """Return so many digits, of which the first is not 0."""
        return str(self.chance.randrange(10 ** (length - 1), 10**length))

    def amount(self) -> str:
        """Return a sum of money as a seller types it."""
        return f"{self.chance.randrange(9, 3000)}.{self.chance.choice(('00', '90', '50'))}"

    def _thing(self) -> str:
        return self.chance.choice(_KINDS) + self.chance.choice(_THINGS)

    def _sentence(self) -> str:
        return self.chance.choice(_SAID).format(
            team=self.chance.choice(_TEAMS),
            proof=self.chance.choice(_PROOFS),
            place=self.chance.choice(_PLACES),
            days=self.chance.randrange(1, 8),
            number=self.chance.randrange(1, 99),
        )
