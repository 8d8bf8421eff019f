#!/bin/sh
# Removes what install.sh made, and nothing else. Your casebook stays where it is.
# 移除 install.sh 添加的内容，其他一概不动；您的台账保持原样。
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$share/applications/seller-casebook.desktop
login=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/seller-casebook.desktop
link=$HOME/.local/bin/seller-casebook

starts_this_one() {
    [ -f "$1" ] && grep -qF "\"$here/seller-casebook\"" "$1"
}

if starts_this_one "$login"; then
    rm -f "$login"
fi
if [ "$(readlink "$link" || true)" = "$here/seller-casebook" ]; then
    rm -f "$link"
fi
# Icons belong to whichever copy the menu starts.
if starts_this_one "$menu"; then
    rm -f "$menu"
    (cd "$here/share/icons" && find hicolor -type f) | while read -r icon; do
        rm -f "$share/icons/$icon"
        (cd "$share" && rmdir -p "icons/$(dirname "$icon")" 2>/dev/null) || true
    done
fi

echo "Removed. This folder can be deleted now; your casebook stays in $share/seller-casebook."
echo "已移除，现在可以删除本文件夹；您的台账仍在 $share/seller-casebook。"
