"""What the palette can do besides finding: pages, actions, settings, filtered lists."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_text import LONGEST_QUERY
from desktop_app.domain.search_vocabulary import Choice, fitting


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do.

    Attributes:
        id: what the palette asks for; of a filtered list ``list:`` and what would be typed there.
        source: its English words, marked for translation.
        icon: its drawing.
        keys: its shortcut in portable form, "" for none.
        also: other words that find it, in both languages.
    """

    id: str
    source: object
    icon: str
    keys: str = ""
    also: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Its words in the window's language."""
        return QCoreApplication.translate("FinderCommands", str(self.source))


COMMANDS = (
    Command(
        "log",
        QT_TRANSLATE_NOOP("FinderCommands", "Log a contact"),
        "log",
        "Ctrl+N",
        also=("new", "记录", "新建", "记一笔"),
    ),
    Command(
        "log-clipboard",
        QT_TRANSLATE_NOOP("FinderCommands", "Log what was copied"),
        "log",
        "Ctrl+Shift+V",
        also=("paste", "clipboard", "粘贴", "剪贴板"),
    ),
    Command(
        "page:today",
        QT_TRANSLATE_NOOP("FinderCommands", "Go to Today"),
        "today",
        "Ctrl+1",
        also=("home", "今日", "待办"),
    ),
    Command(
        "page:cases",
        QT_TRANSLATE_NOOP("FinderCommands", "Go to Cases"),
        "cases",
        "Ctrl+2",
        also=("list", "案件", "列表"),
    ),
    Command(
        "page:templates",
        QT_TRANSLATE_NOOP("FinderCommands", "Go to Templates"),
        "templates",
        "Ctrl+3",
        also=("messages", "话术", "模板"),
    ),
    Command(
        "page:reports",
        QT_TRANSLATE_NOOP("FinderCommands", "Go to Reports"),
        "reports",
        "Ctrl+4",
        also=("charts", "statistics", "报表", "统计", "图表"),
    ),
    Command(
        "page:settings",
        QT_TRANSLATE_NOOP("FinderCommands", "Go to Settings"),
        "settings",
        "Ctrl+5",
        also=("options", "preferences", "设置"),
    ),
    Command(
        "import",
        QT_TRANSLATE_NOOP("FinderCommands", "Import a table"),
        "import",
        also=("csv", "xlsx", "excel", "导入", "表格"),
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("FinderCommands", "Export a report"),
        "export",
        also=("csv", "xlsx", "excel", "pdf", "导出"),
    ),
    Command(
        "list:status:waiting-seller",
        QT_TRANSLATE_NOOP("FinderCommands", "Cases: waiting for me"),
        "filter",
        also=("待我处理",),
    ),
    Command(
        "list:status:waiting-platform",
        QT_TRANSLATE_NOOP("FinderCommands", "Cases: waiting for the platform"),
        "filter",
        also=("待平台答复",),
    ),
    Command(
        "list:status:active",
        QT_TRANSLATE_NOOP("FinderCommands", "Cases: not closed"),
        "filter",
        also=("open", "active", "未结案", "进行中"),
    ),
    Command(
        "list:status:closed",
        QT_TRANSLATE_NOOP("FinderCommands", "Cases: closed"),
        "filter",
        also=("已结案",),
    ),
    Command(
        "list:opened:this-month",
        QT_TRANSLATE_NOOP("FinderCommands", "Cases: opened this month"),
        "filter",
        also=("本月",),
    ),
    Command(
        "bell:test",
        QT_TRANSLATE_NOOP("FinderCommands", "Show a test reminder"),
        "bell",
        also=("notification", "响铃", "提醒", "通知"),
    ),
    Command(
        "settings:look",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: language and look"),
        "settings",
        also=("语言", "外观"),
    ),
    Command(
        "settings:shops",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: shops"),
        "shop",
        also=("店铺",),
    ),
    Command(
        "settings:reminders",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: reminders"),
        "settings",
        also=("bell", "quiet", "提醒", "免打扰"),
    ),
    Command(
        "settings:promotions",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: promotions"),
        "settings",
        also=("大促", "活动", "双11"),
    ),
    Command(
        "settings:autostart",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: start at login"),
        "settings",
        also=("autostart", "开机", "启动"),
    ),
    Command(
        "settings:agenda",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: agenda for the phone"),
        "calendar",
        also=("ics", "calendar", "日历", "手机"),
    ),
    Command(
        "settings:data",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: data folder"),
        "settings",
        also=("backup", "数据", "备份", "文件夹"),
    ),
    Command(
        "settings:wording",
        QT_TRANSLATE_NOOP("FinderCommands", "Settings: wording check"),
        "settings",
        also=("措辞", "违禁词"),
    ),
    Command(
        "language:zh_CN",
        QT_TRANSLATE_NOOP("FinderCommands", "Language: 简体中文"),
        "settings",
        also=("chinese", "zhongwen", "中文"),
    ),
    Command(
        "language:en",
        QT_TRANSLATE_NOOP("FinderCommands", "Language: English"),
        "settings",
        also=("英文", "英语"),
    ),
    Command(
        "theme:light",
        QT_TRANSLATE_NOOP("FinderCommands", "Colours: light"),
        "settings",
        also=("theme", "浅色", "明亮", "主题"),
    ),
    Command(
        "theme:dark",
        QT_TRANSLATE_NOOP("FinderCommands", "Colours: dark"),
        "settings",
        also=("theme", "深色", "暗色", "夜间", "主题"),
    ),
    Command(
        "theme:system",
        QT_TRANSLATE_NOOP("FinderCommands", "Colours: as the system"),
        "settings",
        also=("theme", "跟随系统", "主题"),
    ),
    Command(
        "news",
        QT_TRANSLATE_NOOP("FinderCommands", "What is new"),
        "info",
        also=("changelog", "新功能", "更新"),
    ),
    Command(
        "settings:shortcuts",
        QT_TRANSLATE_NOOP("FinderCommands", "Keyboard shortcuts"),
        "info",
        also=("keys", "快捷键", "键盘"),
    ),
    Command(
        "about",
        QT_TRANSLATE_NOOP("FinderCommands", "About Seller Casebook"),
        "info",
        also=("version", "license", "关于", "版本"),
    ),
)
# Shown before anything is typed.
FIRST = ("log", "log-clipboard", "page:today", "page:reports", "import", "export")


def first_commands() -> tuple[Command, ...]:
    """Return what is offered before anything is typed."""
    return tuple(command for command in COMMANDS if command.id in FIRST)


def commands_like(words: str, pinyin: PinyinTable, limit: int) -> tuple[tuple[int, Command], ...]:
    """Return the commands that fit all words, each with how loosely, the best first.

    Args:
        words: what was typed; "" for all.
        pinyin: the pinyin of Chinese characters.
        limit: at most so many.
    """
    choices = _choices(COMMANDS[0].words)
    found = {choice.value: 0 for choice in choices}
    # As much as is looked for elsewhere: somebody may paste a page.
    for word in dict.fromkeys(words[:LONGEST_QUERY].split()):
        among = [choice for choice in choices if choice.value in found]
        fits = fitting(word, among, pinyin)
        found = {choice.value: max(found[choice.value], score) for score, choice in fits}
    best = sorted(found.items(), key=lambda pair: pair[1])[:limit]
    return tuple((score, _BY_ID[name]) for name, score in best)


_BY_ID = {command.id: command for command in COMMANDS}


@lru_cache(maxsize=2)
def _choices(first: str) -> tuple[Choice, ...]:
    """Return the commands with all their names, translated once a language.

    Args:
        first: the words of the first one, which tell languages apart.
    """
    return tuple(
        Choice(command.id, command.words, (str(command.source), *command.also))
        for command in COMMANDS
    )
