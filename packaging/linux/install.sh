#!/bin/sh
# Puts Seller Casebook into your own menu and among your commands; the program stays in this folder.
# 把掌柜台账加入您的应用菜单和命令；程序仍在本文件夹中。
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

if [ -z "${HOME:-}" ]; then
    echo "HOME is not set: set it to your own folder and run install.sh again." >&2
    echo "未设置 HOME：请把它设为您的主文件夹，再运行 install.sh。" >&2
    exit 1
fi
share=${XDG_DATA_HOME:-$HOME/.local/share}
link=$HOME/.local/bin/seller-casebook

# A menu entry would need such signs escaped twice over.
case $here in
*[\"\`\$\\%\&\|]* | *'
'*)
    echo "Please move this folder to a path without the signs \" \` \$ \\ % & | and run install.sh again." >&2
    echo "请将本文件夹移到不含 \" \` \$ \\ % & | 等符号的路径，再运行 install.sh。" >&2
    exit 1
    ;;
esac

# Free, or the link of a copy of this program, be it gone by now. All else of that name is somebody
# else's: pipx has its commands there, too.
may_link() {
    [ -e "$link" ] || [ -L "$link" ] || return 0
    target=$(readlink "$link" || true)
    case $target in
    /*/seller-casebook) [ ! -e "$target" ] || [ -d "${target%/*}/_internal" ] ;;
    *) false ;;
    esac
}

mkdir -p "$share/applications" "$share/icons" "$HOME/.local/bin"
if may_link; then
    ln -sfn "$here/seller-casebook" "$link"
else
    echo "Left as it is, because it is not a link to Seller Casebook: $link"
    echo "未作改动，因为它不是指向掌柜台账的链接：$link"
fi
cp -R "$here/share/icons/hicolor" "$share/icons/"
sed "s|^Exec=.*|Exec=\"$here/seller-casebook\"|" "$here/share/seller-casebook.desktop" \
    >"$share/applications/seller-casebook.desktop"

echo "Installed. Look for Seller Casebook in the menu; ./uninstall.sh takes it out again."
echo "安装完成，请在菜单中打开掌柜台账；运行 ./uninstall.sh 可移除。"
