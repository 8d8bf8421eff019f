"""Traditional characters of the words that tell what a paste says: 請在三個工作日內申訴.

Smart paste knows every word in simplified characters. Only those that its words are made of are
here; what is proposed is always taken from the paste itself, with the characters it has there.
"""

from __future__ import annotations

_PAIRS = (
    "萬万 與与 專专 業业 東东 丟丢 兩两 個个 豐丰 爲为 為为 舉举 麼么 書书 買买 爭争 於于 "
    "雲云 產产 親亲 僅仅 從从 們们 價价 優优 會会 傳传 體体 餘余 妳你 償偿 關关 內内 決决 "
    "凍冻 準准 減减 憑凭 劃划 則则 剛刚 創创 刪删 別别 製制 辦办 務务 動动 昇升 協协 單单 "
    "賣卖 歷历 曆历 參参 雙双 發发 髮发 變变 臺台 檯台 號号 後后 嗎吗 員员 週周 諮咨 響响 "
    "迴回 圖图 圓圆 場场 塊块 處处 備备 復复 複复 覆复 頭头 學学 寶宝 實实 審审 對对 將将 "
    "盡尽 儘尽 屬属 幣币 佈布 幫帮 應应 開开 異异 當当 錄录 徑径 態态 總总 戶户 纔才 釦扣 "
    "執执 報报 撥拨 擇择 損损 換换 據据 攬揽 數数 無无 時时 暱昵 術术 機机 權权 條条 來来 "
    "闆板 極极 構构 櫃柜 標标 覈核 檢检 氣气 溝沟 沒没 註注 滯滞 滿满 濫滥 點点 熱热 愛爱 "
    "狀状 現现 電电 監监 盜盗 碼码 確确 禮礼 稱称 稅税 筆笔 籤签 簽签 類类 係系 繫系 糾纠 "
    "約约 級级 納纳 紛纷 線线 細细 終终 經经 結结 給给 統统 維维 編编 繳缴 網网 罰罚 聯联 "
    "緻致 捨舍 艦舰 節节 範范 營营 虛虚 補补 錶表 見见 規规 視视 計计 訂订 認认 讓让 議议 "
    "記记 論论 訪访 證证 証证 評评 識识 訴诉 話话 詢询 詳详 誤误 說说 請请 諾诺 調调 責责 "
    "敗败 賬账 帳账 貨货 質质 貼贴 貴贵 費费 資资 賠赔 轉转 邊边 達达 過过 運运 還还 這这 "
    "進进 違违 遲迟 適适 選选 遞递 郵邮 釋释 裏里 裡里 鑑鉴 鑒鉴 鍾钟 鐘钟 銀银 鋪铺 鏈链 "
    "銷销 錯错 長长 閃闪 閉闭 問问 間间 隊队 階阶 際际 險险 頁页 項项 順顺 須须 顧顾 預预 "
    "頻频 題题 額额 饋馈 駁驳 駐驻 驗验 驟骤 齊齐 "
)

SIMPLIFIED = {ord(pair[0]): pair[1] for pair in _PAIRS.split()}
"""For :meth:`str.translate`: one character for one, so that nothing moves."""


def simplified(text: str) -> str:
    """Return a text with the traditional characters of known words in simplified ones."""
    return text.translate(SIMPLIFIED)
