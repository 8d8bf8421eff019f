#!/bin/sh
# Removes what install.sh made, and nothing else. Your casebook stays where it is.
# 移除 install.sh 添加的内容，其他一概不动；您的台账保持原样。
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

if [ -z "${HOME:-}" ]; then
    echo "HOME is not set: set it to your own folder and run uninstall.sh again." >&2
    echo "未设置 HOME：请把它设为您的主文件夹，再运行 uninstall.sh。" >&2
    exit 1
fi
share=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$share/applications/seller-casebook.desktop
login=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/seller-casebook.desktop
link=$HOME/.local/bin/seller-casebook
removed=

# Prints the program that an entry starts, if install.sh or the program itself wrote that entry.
started_by() {
    [ ! -f "$1" ] || sed -n 's/^Exec="\(\/[^"\\%]*\/seller-casebook\)".*/\1/p' "$1"
}

# Prints the program that a link leads to, if it can be one of install.sh.
linked_by() {
    readlink "$1" | grep '^/.*/seller-casebook$' || true
}

# Removes a file ($1) that starts a program ($2): this one, or one that is no longer where it was,
# as after this folder was moved.
remove() {
    if [ "$2" = "$here/seller-casebook" ] || { [ -n "$2" ] && [ ! -e "$2" ]; }; then
        rm -f "$1"
        removed=yes
        return 0
    fi
    if [ -e "$1" ] || [ -L "$1" ]; then
        echo "Left as it is, because it does not start this copy: $1"
        echo "未作改动，因为它启动的不是本文件夹中的程序：$1"
    fi
    return 1
}

remove "$login" "$(started_by "$login")" || true
remove "$link" "$(linked_by "$link")" || true
# Icons belong to whichever copy the menu starts.
if remove "$menu" "$(started_by "$menu")"; then
    (cd "$here/share/icons" && find hicolor -type f) | while read -r icon; do
        rm -f "$share/icons/$icon"
        (cd "$share" && rmdir -p "icons/$(dirname "$icon")" 2>/dev/null) || true
    done
fi

if [ "$removed" ]; then
    echo "Removed. This folder can be deleted now; your casebook stays in $share/seller-casebook."
    echo "已移除，现在可以删除本文件夹；您的台账仍在 $share/seller-casebook。"
else
    echo "There was nothing of this folder to remove; it can be deleted. Your casebook stays in $share/seller-casebook."
    echo "没有需要移除的内容，本文件夹可以直接删除；您的台账仍在 $share/seller-casebook。"
fi
