"""Words that tell of what issue type a text is, and how much each of them says."""

from __future__ import annotations

ISSUE_WORDS: dict[str, dict[str, float]] = {
    "product-takedown": {
        **dict.fromkeys(("商品下架", "违规下架", "被下架", "product removed", "delisted"), 4),
        **dict.fromkeys(("taken down", "takedown"), 3),
        **dict.fromkeys(("下架", "恢复上架", "重新上架", "删除商品", "商品删除"), 2),
        **dict.fromkeys(("滥发信息", "运营审核"), 1.5),
        **dict.fromkeys(("主图", "标题", "详情页"), 0.5),
    },
    "ip-complaint": {
        "知识产权": 5,
        **dict.fromkeys(("侵权", "专利", "著作权", "ip complaint", "infring"), 3),
        **dict.fromkeys(("商标", "版权", "权利人", "权利类型", "trademark", "patent"), 2.5),
        "copyright": 2.5,
    },
    "penalty-appeal": {
        **dict.fromkeys(("处罚申诉", "penalty"), 4),
        **dict.fromkeys(("违规处罚", "处罚通知", "处罚编号"), 3),
        **dict.fromkeys(("处罚", "违规编号", "违规单号", "扣分", "撤销处罚", "被扣了"), 2),
        **dict.fromkeys(("扣1分", "扣2分", "扣3分", "扣6分", "扣12分", "扣4分"), 2),
        **dict.fromkeys(("申诉", "违规", "appeal"), 1),
    },
    "fake-transaction": {
        **dict.fromkeys(("虚假交易", "fake transaction", "sham order"), 6),
        **dict.fromkeys(("刷单", "炒信", "brushing"), 5),
        **dict.fromkeys(("底单", "降权"), 1.5),
    },
    "fake-goods": {
        **dict.fromkeys(("售假", "出售假冒", "counterfeit", "fake goods"), 6),
        **dict.fromkeys(("假冒", "假货"), 5),
        **dict.fromkeys(("抽检", "正品", "品牌鉴定"), 2),
        **dict.fromkeys(("进货发票", "授权书"), 0.5),
    },
    "refund-aftersale": {
        **dict.fromkeys(("仅退款", "退货退款", "退款申请", "申请退款", "refund"), 3),
        **dict.fromkeys(("退款编号", "七天无理由", "7天无理由"), 2.5),
        **dict.fromkeys(("退款", "退货"), 2),
        **dict.fromkeys(("售后", "returned"), 1),
    },
    "order-dispute": {
        **dict.fromkeys(("纠纷", "小二介入", "平台介入", "维权", "dispute"), 4.5),
        **dict.fromkeys(("客服争议", "已介入", "介入处理", "申请介入"), 3),
        **dict.fromkeys(("争议", "举证", "判责", "没收到货"), 2),
    },
    "funds-deposit": {
        **dict.fromkeys(("保证金", "资金冻结", "冻结资金", "deposit"), 4.5),
        **dict.fromkeys(("保证金退款", "退保证金", "提现", "补缴", "withdraw"), 3),
        **dict.fromkeys(("扣款", "解冻", "货款"), 2),
        "余额": 1,
    },
    "logistics": {
        **dict.fromkeys(("物流异常", "丢件", "少件", "物流停滞"), 4),
        **dict.fromkeys(("揽收", "parcel", "延迟发货", "未发货", "未按时发货", "催发货"), 2.5),
        **dict.fromkeys(("少发", "漏发", "发错货"), 2),
        **dict.fromkeys(("物流", "快递", "破损", "courier"), 2),
        **dict.fromkeys(("运单", "签收", "包裹", "发货", "lost"), 1),
    },
    "account-anomaly": {
        **dict.fromkeys(("账户异常", "账号异常", "账号安全", "账户安全"), 5),
        **dict.fromkeys(("异地登录", "被盗", "限制登录", "账户被冻结", "账号被"), 4),
        **dict.fromkeys(("身份验证", "修改密码"), 1.5),
        "hacked": 3,
    },
    "system-failure": {
        **dict.fromkeys(("系统故障", "系统错误", "system failure"), 5),
        **dict.fromkeys(("报错", "错误代码", "闪退", "打不开", "error code", "crash"), 4),
        **dict.fromkeys(("无法提交", "无法登录", "白屏"), 2),
    },
    "promotion": {
        "活动报名": 4,
        **dict.fromkeys(("双11", "双12", "双十一", "双十二", "618", "大促", "会场", "campaign"), 3),
        **dict.fromkeys(("报名", "满减", "优惠券", "清退", "coupon"), 2),
        "活动": 1,
    },
    "new-shop": {
        "入驻": 5,
        **dict.fromkeys(("新店", "开店"), 4),
        **dict.fromkeys(("资质审核", "营业执照"), 2.5),
        **dict.fromkeys(("新商家", "认证"), 1),
    },
    "policy-change": {
        **dict.fromkeys(("规则变更", "变更公示", "新规", "过渡期", "规则更新", "规则调整"), 4.5),
        **dict.fromkeys(("变更的公告", "政策变更", "policy change"), 5),
        **dict.fromkeys(("生效", "公示期"), 2.5),
        "公告": 1.5,
    },
}
"""Words in lower case by issue type; about 1 for a hint, 3 and more for a name of it."""

SPECIFIC = ("fake-transaction", "fake-goods", "ip-complaint", "product-takedown")
"""Issue types that also come as a penalty with an appeal; their own words count for more."""
