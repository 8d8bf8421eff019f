#!/bin/sh
# What a seller would do, in a bare system: install, look, write down, upgrade, remove.
# Runs as root inside that system; DISPLAY names an X server outside of it.
# Usage: trial.sh PACKAGE NEWER_PACKAGE
set -eu
package=$1
newer=$2
data=/home/seller/.local/share/seller-casebook
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

step() {
    echo "== $*"
}

as_seller() {
    runuser -u seller -- env HOME=/home/seller XDG_RUNTIME_DIR=/home/seller/run "$@"
}

# Caches, logs and the package manager's own books change with every package.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /trial -o -path /home/seller -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}

# A second start hands over to the window that is open. Without one it would be the first, and stay.
is_answering() {
    as_seller env QT_QPA_PLATFORM=offscreen timeout 30 seller-casebook
}

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# The bare system may be older than what the mirror has by now.
apt-get update -qq
useradd --create-home seller
install -d -m 700 -o seller -g seller /home/seller/run
files >/tmp/before

step "install, with nothing but what the package asks for"
apt-get install -qq --no-install-recommends "$package"
command -v seller-casebook

step "tour without a screen"
as_seller env QT_QPA_PLATFORM=offscreen seller-casebook tour /home/seller/offscreen >/dev/null
step "tour under X11"
as_seller env QT_QPA_PLATFORM=xcb seller-casebook tour /home/seller/xcb >/dev/null
for folder in offscreen xcb; do
    [ "$(find "/home/seller/$folder" -name '*-today.png' -size +10k | wc -l)" -ge 4 ] ||
        fail "the tour ($folder) did not save its pictures"
done
[ ! -e "$data" ] || fail "the tour touched the seller's own data"

step "log a contact"
as_seller seller-casebook --lang en log --issue-type product-takedown --agent agent-7 \
    --channel qianniu --said 商品被下架
as_seller seller-casebook --lang en show 1 | grep 商品被下架
before_upgrade=$(sha256sum "$data/casebook.db")

step "install once more"
dpkg --install "$package"
as_seller seller-casebook --lang en show 1 | grep agent-7
[ "$before_upgrade" = "$(sha256sum "$data/casebook.db")" ] || fail "installing changed the casebook"

step "upgrade while the window is open"
apt-get install -qq --no-install-recommends xdotool
as_seller env QT_QPA_PLATFORM=xcb seller-casebook >/home/seller/window.log 2>&1 &
tries=0
until [ -e "$data/instance.lock" ] && is_answering; do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || fail "the window did not open"
    sleep 1
done
dpkg --install "$newer"
# Past whatever asks first, to a page that has not been shown yet, so that its code is still to be read.
tries=0
until xdotool search --onlyvisible --name "Reports|报表" >/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 10 ] || fail "the window goes to no other page: $(cat /home/seller/window.log)"
    xdotool key Escape
    sleep 1
    xdotool key ctrl+4
    sleep 1
done
is_answering || fail "the window does not answer any more: $(cat /home/seller/window.log)"
if grep -E "Traceback|zlib.error" /home/seller/window.log "$data"/logs/*; then
    fail "the window lost its footing"
fi
kill "$(head -n 1 "$data/instance.lock")"
wait
apt-get purge -qq xdotool

step "purge"
apt-get purge -qq seller-casebook
[ ! -e /usr/lib/seller-casebook ] || fail "the program's folder is still there"
apt-get autoremove -qq --purge
files >/tmp/after
if comm -13 /tmp/before /tmp/after | grep .; then
    fail "the files above are left"
fi
[ -f "$data/casebook.db" ] || fail "the seller's data is gone"
step "all is well: nothing is left but the seller's own files"
