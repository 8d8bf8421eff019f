#!/bin/sh
# Puts Seller Casebook into your own menu and among your commands; the program stays in this folder.
# 把掌柜台账加入您的应用菜单和命令；程序仍在本文件夹中。
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}

# A menu entry would need such signs escaped twice over.
case $here in
*[\"\`\$\\%\&\|]* | *'
'*)
    echo "Please move this folder to a path without the signs \" \` \$ \\ % & | and run install.sh again." >&2
    echo "请将本文件夹移到不含 \" \` \$ \\ % & | 等符号的路径，再运行 install.sh。" >&2
    exit 1
    ;;
esac

mkdir -p "$share/applications" "$share/icons" "$HOME/.local/bin"
ln -sf "$here/seller-casebook" "$HOME/.local/bin/seller-casebook"
cp -R "$here/share/icons/hicolor" "$share/icons/"
sed "s|^Exec=.*|Exec=\"$here/seller-casebook\"|" "$here/share/seller-casebook.desktop" \
    >"$share/applications/seller-casebook.desktop"

echo "Installed. Look for Seller Casebook in the menu; ./uninstall.sh takes it out again."
echo "安装完成，请在菜单中打开掌柜台账；运行 ./uninstall.sh 可移除。"
